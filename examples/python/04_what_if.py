# SPDX-License-Identifier: BSL-1.0
"""Shows what to ask when the cheapest plan is not the one: what if there is less time, a course is full, money counts?

Read 01_gap_and_plan.py first. Run it from anywhere:

    python 04_what_if.py
"""

from pathlib import Path

import loopbaan

BOARD = Path(__file__).parents[1] / "data" / "board.csv"

fw = loopbaan.dutch_framework()
people = loopbaan.read_staff(BOARD, fw).people
planner = loopbaan.Planner(fw, "basisbekwaam", objective="hours")
person = next(each for each in people.in_phase("inductie") if len(planner.find(each).steps) > 2)
plan = planner.find(person)
print(plan)

# What hangs on each step? And what if the first cannot be had?
print(planner.roles_of_steps(person, plan).explain("en"))
print("Without the first step:", planner.find_without(person, plan.steps[0].id).amount("en") or "no plan")

# What if there are only forty hours?
part = loopbaan.Planner(fw, "basisbekwaam", within={"hours": 40}).find_part(person)
print("Within 40 hours:", part.plan.amount("en"), "and left:", [each.competence for each in part.left])
print("The next level comes with", part.more)

# What if money counts too? None of these plans is beaten by another in both.
for point in planner.find_front(person, ["hours", "cost"]):
    print("To choose from:", point.amount("en"))

# And is the first plan really the cheapest? This proof is checked without any search.
proof = planner.certify(person)
assert proof is not None and loopbaan.check_certificate(person, proof) == []
print(proof)
