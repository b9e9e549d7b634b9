# SPDX-License-Identifier: BSL-1.0
"""Who visits whom among schools, beside HiGHS and CP-SAT on the same round.

    visits_bench.py PROGRAMS SCHOOLS BOARDS VISITORS NODES [--workers N] [--alone]

The rule: fewest places empty and visits not made, then the fewest kilometres. The others get it as one sum with a weight by which no
kilometres outweigh a visit; their models are built before the clock starts. Ours draws lots too between what is equal, which the others
are not asked. Times are of the processor.
"""

import argparse
import collections
import json
import subprocess
import sys
from pathlib import Path

from partnership_bench import Model, cp_sat, highs

MOST_KM = 120


class VisitsModel(Model):
    """The rows of a round: so many visits from a school, so many to it, and no two each other."""

    def __init__(self, found):
        n, self.visitors = found["schools"], found["visitors"]
        self.editions = [{"most": self.visitors, "least": 0}] * (2 * n)  # who visits, then who is visited
        self.choices = found["pairs"]
        self.places = 2 * n * self.visitors
        self.visit = MOST_KM * n * self.visitors + 1
        both, self.in_edition = collections.defaultdict(list), collections.defaultdict(list)
        for i, (start, end, _) in enumerate(self.choices):
            both["both", min(start, end), max(start, end)].append(i)
            self.in_edition[start].append(i)
            self.in_edition[n + end].append(i)
        self.at_most_one = {key: all for key, all in both.items() if len(all) > 1}
        self.is_whole = False

    def cost(self, i):
        return self.choices[i][2] - self.visit

    def told(self, taken, bound, **measured):
        values = None if taken is None else [self.places - 2 * len(taken), sum(self.choices[i][2] for i in taken)]
        return {"values": values, **measured}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=Path)
    parser.add_argument("numbers", nargs=4)
    parser.add_argument("--workers", type=int, default=1, help="threads of the others; ours has one")
    parser.add_argument("--limit", type=float, default=120, help="seconds of the others")
    parser.add_argument("--alone", action="store_true", help="do not ask the others")
    given = parser.parse_args()
    words = [given.programs / "bench_visits", *given.numbers, *(["--quiet"] if given.alone else [])]
    ours = json.loads(subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True).stdout)
    round = ours.pop("round", None)
    told = {**dict(zip(("schools", "boards", "visitors", "nodes"), map(int, given.numbers))), "loopbaan": ours}
    values, bounds = ours["values"][:2], ours["bounds"][:2]
    if not given.alone:
        model = VisitsModel(round)
        for name, solve in {"HiGHS": highs, "CP-SAT": cp_sat}.items():
            told[name] = theirs = solve(model, given.limit, given.workers)
            found = theirs["values"]
            if found is not None and (found < bounds or (theirs["proven"] and found > values)):
                sys.exit(f"what is proven by one contradicts what the other found: {ours}, {name}: {theirs}")
    print(json.dumps(told))


if __name__ == "__main__":
    main()
