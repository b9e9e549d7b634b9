# SPDX-License-Identifier: BSL-1.0
"""Shows how a whole board is planned, what its people need most, and how that becomes one page.

Read 01_gap_and_plan.py first. Run it from anywhere; it writes the page where you say, else beside the other temporary
files:

    python 03_page_for_a_board.py [PAGE.html]
"""

import sys
import tempfile
from pathlib import Path

import loopbaan

BOARD = Path(__file__).parents[1] / "data" / "board.csv"
page_file = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp()) / "board.html"

fw = loopbaan.dutch_framework()
staff = loopbaan.read_staff(BOARD, fw)
planner = loopbaan.Planner(fw, "basisbekwaam")


def tell(done: int, total: int) -> bool:
    print(f"{done} of {total}", file=sys.stderr)
    return True  # False would stop the work


plans = planner.find_all(staff.people, progress=tell)

met = sum(plan.found and not plan.steps for plan in plans)
without = sum(not plan.found for plan in plans)
print(f"{len(plans)} people: {met} meet basisbekwaam, {len(plans) - met - without} have a plan, {without} have none.")

# Nobody is ranked: what counts is which steps people need.
needs = loopbaan.count_needs(fw, plans)
for step, people in list(needs.items())[:5]:
    print(f"{people:4} × {fw.steps[step].title.en}")

page = loopbaan.write_page(planner, staff.people, plans, notes=staff.notes, staff_file=BOARD.name)
page.save(page_file)
print(page_file)
