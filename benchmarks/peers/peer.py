# SPDX-License-Identifier: BSL-1.0
"""What every peer does: build, solve, and print what was found and how long each took, as one line of JSON."""

import argparse
import json
import time


def main(prepare, name):
    """`prepare(path, limit)` reads, reduces and builds; it gives a function that solves and one that reads the answer.

    Only solving counts against the peer: reading, reductions and building are reported beside it.
    """
    options = argparse.ArgumentParser()
    options.add_argument("task")
    options.add_argument("--limit", type=float, default=60.0)
    given = options.parse_args()

    begin = time.perf_counter()
    solve, read_answer = prepare(given.task, given.limit)
    built = time.perf_counter()
    solve()
    solved = time.perf_counter()
    print(json.dumps({"peer": name, "build": built - begin, "solve": solved - built, **read_answer()}))
