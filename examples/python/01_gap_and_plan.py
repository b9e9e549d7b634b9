# SPDX-License-Identifier: BSL-1.0
"""Shows what one teacher lacks for the next phase, and the proven cheapest way there.

This is the first example; then read 02_build_a_framework.py. Run it from anywhere:

    python 01_gap_and_plan.py
"""

from pathlib import Path

import loopbaan

BOARD = Path(__file__).parents[1] / "data" / "board.csv"

fw = loopbaan.dutch_framework()
staff = loopbaan.read_staff(BOARD, fw)

# A beginner: the first person in induction who does not meet the profile that ends it.
person = next(each for each in staff.people.in_phase("inductie") if not loopbaan.find_gap(each, "basisbekwaam").closed)
gap = loopbaan.find_gap(person, "basisbekwaam")
print(gap)
for line in gap.lines:
    if line.missing:
        print(" ", line.explain("en"))

planner = loopbaan.Planner(fw, "basisbekwaam", objective="hours")
plan = planner.find(person)
print(plan)
print(plan.explain("en"))
