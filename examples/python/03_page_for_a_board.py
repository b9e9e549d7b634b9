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

# Nobody is ranked: what counts is which steps people need, and never what a few of them need.
needs = loopbaan.tabulate_needs(planner, staff.people, plans)
for row in needs.to_dicts()[:5]:
    print(f"{row['people']:4} × {fw.steps[row['step']].title.en}")

# The page for the meeting has no persons on it. What it says first can be told at once.
page = loopbaan.write_page(planner, staff.people, plans, notes=staff.notes, staff_file=BOARD.name, lang="en")
page.save(page_file)
for sentence in page.summary:
    print(sentence)
print(page_file)
