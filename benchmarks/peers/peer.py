# SPDX-License-Identifier: BSL-1.0
"""What every peer does: build, solve, and print what was found and how long each took, as one line of JSON."""

import argparse
import json
import statistics
import time

LEAST, MOST, BUDGET = 1, 21, 5.0  # runs, runs, seconds of solving


def main(prepare, name):
    """`prepare(path, limit)` reads, reduces and builds; it gives a function that solves and one that reads the answer.

    Only solving counts against the peer: reading, reductions and building are reported beside it. Each run builds
    anew, in one process, so that no run pays for loading the solver but the first.
    """
    options = argparse.ArgumentParser()
    options.add_argument("task")
    options.add_argument("--limit", type=float, default=60.0, help="seconds per run")
    given = options.parse_args()

    builds, solves, answers = [], [], []
    while len(solves) < LEAST or (len(solves) < MOST and sum(solves) < BUDGET):
        begin = time.perf_counter()
        solve, read_answer = prepare(given.task, given.limit)
        built = time.perf_counter()
        solve()
        solves.append(time.perf_counter() - built)
        builds.append(built - begin)
        answers.append(read_answer())
    summary = {"runs": len(solves), "min": min(solves), "median": statistics.median(solves), "max": max(solves)}
    # Of several runs one without a proof counts: a limit that was reached once is a limit.
    worst = next((each for each in answers if each["status"] != "optimal"), answers[-1])
    print(json.dumps({"peer": name, "build": statistics.median(builds), "solve": summary, **worst}))
