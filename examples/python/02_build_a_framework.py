# SPDX-License-Identifier: BSL-1.0
"""Shows how a framework is made in code, what its checks say of a slip of the pen, and a plan on the repaired one.

Read 01_gap_and_plan.py first; then 03_page_for_a_board.py. Run it from anywhere:

    python 02_build_a_framework.py
"""

from typing import Any

import loopbaan

growth = {"id": "growth", "levels": [{"id": id, "title": id} for id in ("shown", "steady", "sharing")]}
competences = [
    {"id": "order", "title": {"nl": "Orde", "en": "Keeping order"}, "scale": "growth"},
    {"id": "talks", "title": {"nl": "Oudergesprekken", "en": "Talks with parents"}, "scale": "growth"},
]
mentor = {"id": "mentor", "title": "Mentor", "requires": {"order": "sharing", "talks": "steady"}}
steps: list[dict[str, Any]] = [
    {"id": "visit", "title": "Lesson visits", "yields": {"order": "steady"}, "hours": 6},
    {"id": "course", "title": "Course", "yields": {"order": "sharing"}, "hours": 40},
    {
        "id": "pair",
        "title": "Teaching in pairs",
        "requires": {"order": "steady"},
        "yields": {"order": "sharing", "talks": "shown"},
        "hours": 16.5,
    },
    {
        "id": "evening",
        "title": "Parents' evening",
        "requires": {"talks": "shown"},
        "yields": {"talks": "stedy"},
        "hours": 3,
    },
]


def my_school() -> loopbaan.Framework:
    return loopbaan.build_framework(
        "my-school", "2026.1", scales=[growth], competences=competences, profiles=[mentor], steps=steps
    )


try:
    my_school()
except loopbaan.Error as error:
    for defect in error.all:
        print(f"{defect.code} at {defect.pointer}: {defect.message()}. {defect.remedy()}")

steps[3]["yields"] = {"talks": "steady"}
fw = my_school()
print(fw)

people = loopbaan.build_cohort(fw, [{"id": "p1"}, {"id": "p2", "levels": {"order": "steady"}, "done": ["visit"]}])
for plan in loopbaan.Planner(fw, "mentor").find_all(people):
    print(plan)
