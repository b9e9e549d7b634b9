# SPDX-License-Identifier: BSL-1.0
"""Rounds of needs and offers, beside HiGHS and CP-SAT on the same round and the same rule.

    partnership_bench.py PROGRAMS PEOPLE EDITIONS NEEDS_EACH LEAST SECONDS [--workers N] [--alone]

The rule: most needs met; of these the fewest kilometres; of these the least sum of ranks. The others get it as one sum with
weights by which no level can be outweighed by those after it. Their models are built before the clock starts. Where there is no
least number and one need for each person HiGHS gets a linear program, whose vertices are whole. `--alone`: ours without the others.
Times are of the processor, so that other programs on the machine count for little.
"""

import argparse
import collections
import json
import math
import subprocess
import sys
import time
from pathlib import Path

KILOMETRES, RANKS = 60, 6


class Model:
    """The rows of a round, for any solver: choices with their costs, and sums of choices with their least and most."""

    def __init__(self, found):
        self.editions = found["editions"]
        self.choices = [(n, *wish) for n, need in enumerate(found["needs"]) for wish in need["wishes"]]
        self.needs = len(found["needs"])
        self.kilometre = RANKS * self.needs + 1
        self.met = self.kilometre * (KILOMETRES * self.needs + 1)
        self.at_most_one, self.in_edition = collections.defaultdict(list), collections.defaultdict(list)
        for i, (n, e, _, _) in enumerate(self.choices):
            person, day = found["needs"][n]["person"], self.editions[e]["day"]
            self.at_most_one[("need", n)].append(i)
            self.at_most_one[("edition", person, e)].append(i)
            if day is not None:
                self.at_most_one[("day", person, day)].append(i)
            self.in_edition[e].append(i)
        self.at_most_one = {key: all for key, all in self.at_most_one.items() if key[0] == "need" or len(all) > 1}
        self.is_whole = all(not each["least"] for each in self.editions) and all(key[0] == "need" for key in self.at_most_one)

    def cost(self, i):
        _, _, rank, kilometres = self.choices[i]
        return self.kilometre * kilometres + rank - self.met

    def told(self, taken, bound, **measured):
        """What was found, as levels; `bound`: no sum of costs is less."""
        values, is_bound = None, bound is not None and math.isfinite(bound)
        if taken is not None:
            values = [len(taken), sum(self.choices[i][3] for i in taken), sum(self.choices[i][2] for i in taken)]
        return {"values": values, "most_met": min(self.needs, int(-bound // self.met) + 1) if is_bound else None, **measured}


def highs(model, limit, workers):
    import highspy

    solver = highspy.Highs()
    for option, value in {"output_flag": False, "threads": workers, "time_limit": limit, "mip_rel_gap": 0.0, "mip_abs_gap": 0.5}.items():
        solver.setOptionValue(option, value)
    columns = [solver.addVariable(0, 1, model.cost(i)) for i in range(len(model.choices))]
    runs = {e: solver.addVariable(0, 1, 0) for e, each in enumerate(model.editions) if each["least"]}
    if not model.is_whole:
        for each in [*columns, *runs.values()]:
            solver.changeColIntegrality(each.index, highspy.HighsVarType.kInteger)
    for together in model.at_most_one.values():
        solver.addRow(-highspy.kHighsInf, 1, len(together), together, [1] * len(together))
    for e, together in model.in_edition.items():
        edition, ones = model.editions[e], [1] * len(together)
        if e not in runs:
            solver.addRow(-highspy.kHighsInf, edition["most"], len(together), together, ones)
        else:
            with_run = [*together, runs[e].index]
            solver.addRow(-highspy.kHighsInf, 0, len(with_run), with_run, [*ones, -edition["most"]])
            solver.addRow(0, highspy.kHighsInf, len(with_run), with_run, [*ones, -edition["least"]])
    wall, processor = time.perf_counter(), time.process_time()
    solver.run()
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    info, values = solver.getInfo(), solver.getSolution().col_value
    proven = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    has_one = proven or (not model.is_whole and info.primal_solution_status == 2)
    taken = [i for i in range(len(model.choices)) if values[i] > 0.5] if has_one else None
    bound = (info.objective_function_value if proven else None) if model.is_whole else info.mip_dual_bound
    return model.told(taken, bound, proven=proven, seconds=wall, processor=processor)


def cp_sat(model, limit, workers):
    from ortools.sat.python import cp_model

    asked = cp_model.CpModel()
    here = [asked.new_bool_var("") for _ in model.choices]
    for together in model.at_most_one.values():
        asked.add_at_most_one(here[i] for i in together)
    for e, together in model.in_edition.items():
        edition, people = model.editions[e], sum(here[i] for i in together)
        if edition["least"]:
            runs = asked.new_bool_var("")
            asked.add(people <= edition["most"] * runs)
            asked.add(people >= edition["least"] * runs)
        else:
            asked.add(people <= edition["most"])
    asked.minimize(sum(model.cost(i) * here[i] for i in range(len(here))))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.max_time_in_seconds = limit
    processor = time.process_time()
    status = solver.solve(asked)
    processor = time.process_time() - processor
    has_one = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    taken = [i for i, each in enumerate(here) if solver.value(each)] if has_one else None
    return model.told(taken, solver.best_objective_bound, proven=status == cp_model.OPTIMAL, seconds=solver.wall_time, processor=processor)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=Path)
    parser.add_argument("numbers", nargs=5)
    parser.add_argument("--workers", type=int, default=1, help="threads of the others; ours has one")
    parser.add_argument("--limit", type=float, default=60, help="seconds of the others where ours has a proof")
    parser.add_argument("--alone", action="store_true", help="do not ask the others")
    given = parser.parse_args()
    words = [given.programs / "bench_partnership", *given.numbers, *(["--quiet"] if given.alone else [])]
    done = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True)
    measured = json.loads(done.stdout)
    round = measured.pop("round", None)
    asked = dict(zip(("people", "editions", "needs_each", "least_percent"), map(int, given.numbers)))
    told = {**asked, "limit": float(given.numbers[4]), "loopbaan": measured}
    ours = measured["found"]
    proven = ours["status"] == "optimal"
    if not given.alone:
        model = Model(round)
        for name, solve in {"HiGHS": highs, "CP-SAT": cp_sat}.items():
            told[name] = theirs = solve(model, given.limit if proven else told["limit"], given.workers)
            flat = [value[0] for value in ours["values"]]
            wrong = proven and theirs["proven"] and theirs["values"] != flat
            wrong = wrong or flat and theirs["most_met"] is not None and theirs["most_met"] < flat[0]
            wrong = wrong or ours["bounds"] and theirs["values"] and theirs["values"][0] > ours["bounds"][0][0]
            if wrong:
                sys.exit(f"what is proven by one contradicts what the other found: {ours}, {name}: {theirs}")
    print(json.dumps(told))


if __name__ == "__main__":
    main()
