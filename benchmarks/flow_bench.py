# SPDX-License-Identifier: BSL-1.0
"""The flow of staff of a nation, beside a simulation of the same model in NumPy.

    flow_bench.py PROGRAMS PEOPLE REGIONS YEARS RUNS

The simulation draws for each region, age and year how many leave and retire, binomially, in RUNS courses at once. How many courses it
takes until an end of a region's range of 90 % is known to half a person (one standard error) follows from the spread that it found; its time is that of
RUNS, scaled to as many. Ours is exact, in whole people.
"""

import json
import math
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

FIRST, AGES, COMES = 22, 45, 0.6


def retires_in(year, age):
    """What part of those of an age reaches the date in a year that begins on 1 October 2026 + year, and what part is past it: months."""
    month = (2026 + year) * 12 + 9
    reach = past = near = 0
    for born in range(month - 12 * age - 12, month - 12 * age):
        months = born + (67 * 12 + (3 if born >= 1961 * 12 else 0)) - month
        past += months < 0
        reach += 0 <= months < 12
        near += 0 <= months <= 35
    return reach / 12, past / 12, near / 12


def simulate(people, regions, years, runs, dice):
    """How many are there in each region in the last year, course by course. Of an age the months of birth are taken together."""
    width = AGES + years + 3
    start = np.array([[people // regions // AGES + (age + r) % 7 if age < FIRST + AGES else 0 for age in range(FIRST, FIRST + width)] for r in range(regions)])
    there = np.repeat(start[None], runs, axis=0)
    for year in range(years):
        for place in range(width - 1, -1, -1):
            age = FIRST + place
            reach, past, near = retires_in(year, age)
            leave = 0.08 if age <= 29 else 0.03
            stays = (1 - past) * ((1 - near) * (1 - leave) + near * 0.9) * (1 - reach * 0.9) + past * 0.5
            there[:, :, place] = dice.binomial(there[:, :, place], min(1.0, stays))
        there[:, :, 1:] = there[:, :, :-1].copy()
        there[:, :, 0] = 0
        came = dice.binomial(people // 20 // regions, COMES, (runs, regions))
        for place in range(3):
            there[:, :, place] += came // 3 + (came % 3 > place)
    return there.sum(axis=2)


def main():
    programs, people, regions, years, runs = Path(sys.argv[1]), *map(int, sys.argv[2:6])
    done = subprocess.run([str(programs / "bench_flow"), str(people), str(regions), str(years)], stdout=subprocess.PIPE, text=True, check=True)
    ours = json.loads(done.stdout.splitlines()[-1])
    began = time.process_time()
    counts = simulate(people, regions, years, runs, np.random.default_rng(1))
    seconds = time.process_time() - began
    spread = float(counts.std(axis=0, ddof=1).mean())
    # Standard error of the 5 % quantile of a normal: sqrt(0.05 × 0.95 / runs) / density, which is 0.103 / spread there.
    needed = math.ceil(0.05 * 0.95 * (spread / 0.1031) ** 2 / 0.5**2)
    mean_ours = sum(each[0] for each in ours["ends"][1:]) / regions
    told = {
        "cells": ours["cells"], "expected": ours["expected"]["median"], "ranges": ours["ranges"]["median"], "numpy": seconds, "numpy_runs": runs, "runs_needed": needed,
        "numpy_same_error": seconds * needed / runs, "faster": seconds * needed / runs / ours["ranges"]["median"],
        "mean": [mean_ours, float(counts.mean())], "width": [sum(each[2] - each[1] for each in ours["ends"][1:]) / regions, 2 * 1.645 * spread],
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
