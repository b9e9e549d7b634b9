# SPDX-License-Identifier: BSL-1.0
"""A placement of students, beside HiGHS and CP-SAT on the same round and the same rule.

    placement_bench.py PROGRAMS STUDENTS SCHOOLS LEAST SECONDS [--workers N] [--alone]

The rule: most students placed; of these most at accredited schools, then most at schools with the quality mark; then the fewest
kilometres. The others get it as one sum with weights by which no level can be outweighed by those after it; their models are built before
the clock starts. Ours is timed by the whole rule too, wishes and what was not seen yet included. Times are of the processor.
"""

import argparse
import collections
import json
import subprocess
import sys
from pathlib import Path

from partnership_bench import Model, cp_sat, highs

MOST_KM = 30


class PlacementModel(Model):
    """The rows of a placement: one place for each student, so many at a school or none."""

    def __init__(self, found):
        self.editions = found["editions"]
        self.choices = [(n, *wish) for n, need in enumerate(found["needs"]) for wish in need["wishes"]]
        self.needs = len(found["needs"])
        self.mark = MOST_KM * self.needs + 1
        self.accredited = self.mark * (self.needs + 1)
        self.met = self.accredited * (self.needs + 1)
        self.at_most_one, self.in_edition = collections.defaultdict(list), collections.defaultdict(list)
        for i, (n, e, *_) in enumerate(self.choices):
            self.at_most_one[("need", n)].append(i)
            self.in_edition[e].append(i)
        self.is_whole = all(each["least"] <= 1 for each in self.editions)

    def cost(self, i):
        _, _, not_accredited, no_mark, far = self.choices[i]
        return self.accredited * not_accredited + self.mark * no_mark + far - self.met

    def told(self, taken, bound, **measured):
        values = None
        if taken is not None:
            values = [len(taken), *(sum(self.choices[i][at] for i in taken) for at in (2, 3, 4))]
        return {"values": values, **measured}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=Path)
    parser.add_argument("numbers", nargs=4)
    parser.add_argument("--workers", type=int, default=1, help="threads of the others; ours has one")
    parser.add_argument("--limit", type=float, default=120, help="seconds of the others")
    parser.add_argument("--alone", action="store_true", help="do not ask the others")
    given = parser.parse_args()
    words = [given.programs / "bench_placement", *given.numbers, *(["--quiet"] if given.alone else [])]
    measured = json.loads(subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True).stdout)
    round = measured.pop("round", None)
    told = {**dict(zip(("students", "schools", "least"), map(int, given.numbers))), "loopbaan": measured}
    ours = measured["found"]
    flat = [value[0] for value in ours["values"]]
    if not given.alone:
        model = PlacementModel(round)
        for name, solve in {"HiGHS": highs, "CP-SAT": cp_sat}.items():
            told[name] = theirs = solve(model, given.limit, given.workers)
            if ours["status"] == "optimal" and theirs["proven"] and theirs["values"] != flat:
                sys.exit(f"what is proven by one contradicts what the other found: {flat}, {name}: {theirs}")
    print(json.dumps(told))


if __name__ == "__main__":
    main()
