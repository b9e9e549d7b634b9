# SPDX-License-Identifier: BSL-1.0
"""Schedules of one person beside CP-SAT and HiGHS on the same problems, one thread each.

    schedule_bench.py PROGRAMS STEPS TERMS MOST_HOURS PROBLEMS [--peers PROBLEMS] [--limit SECONDS]

Everybody finds the earliest end, and of what ends then the emptiest fullest term; the end is timed by itself as well. Ours
gives reasons besides. Their models
are built before the clock starts, and the second question goes to the same model, with the end as it was found.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import highspy
from ortools.sat.python import cp_model


class Answer(NamedTuple):
    seconds: float
    end: int | None
    fullest: int | None
    proven: bool
    seconds_of_end: float  # of the first question alone


class Problem:
    """Terms in which each step may begin, what comes before it, and the hours that there are."""

    def __init__(self, given):
        self.terms, year = given["terms"], given["terms_a_year"]
        self.steps = given["steps"]
        self.in_term = given["hours_in_term"]
        self.begins = [[t for t in range(self.terms) if t % year in step["held_in"]] for step in self.steps]
        years = range(self.terms // year)
        saved = given["saved_for"] * year
        # amount, terms in which it can be used, and whether only some steps may have it
        self.lots = [(given["hours_a_year"], range(y * year, min(self.terms, y * year + saved)), False) for y in years]
        self.lots += [(given["hours_for_some"], range(y * year, (y + 1) * year), True) for y in years]

    def demands(self):
        """For each term and kind of step: the steps, and the lots that serve them."""
        for term in range(self.terms):
            for some in (False, True):
                steps = [j for j, step in enumerate(self.steps) if step["for_some"] == some and term in self.begins[j]]
                lots = [n for n, (_, terms, only) in enumerate(self.lots) if term in terms and (some or not only)]
                yield term, some, steps, lots


def cp_sat(problem, limit):
    model = cp_model.CpModel()
    begins = [{t: model.new_bool_var("") for t in terms} for terms in problem.begins]
    end = model.new_int_var(1, problem.terms, "")
    for j, step in enumerate(problem.steps):
        model.add_exactly_one(begins[j].values())
        for t, here in begins[j].items():
            model.add(end >= t + 1).only_enforce_if(here)
            if step["one_before"]:
                earlier = [v for i in step["one_before"] for u, v in begins[i].items() if u < t]
                model.add_bool_or([here.negated(), *earlier])
    taken = [[] for _ in problem.lots]
    for t in range(problem.terms):
        model.add(sum(s["hours"] * begins[j][t] for j, s in enumerate(problem.steps) if t in begins[j]) <= problem.in_term)
    for t, _, steps, lots in problem.demands():
        here = []
        for lot in lots:
            here.append(model.new_int_var(0, problem.lots[lot][0], ""))
            taken[lot].append(here[-1])
        model.add(sum(problem.steps[j]["hours"] * begins[j][t] for j in steps) == sum(here))
    for (amount, _, _), each in zip(problem.lots, taken):
        model.add(sum(each) <= amount)
    fullest = model.new_int_var(0, problem.in_term, "")
    for t in range(problem.terms):
        model.add(sum(s["hours"] * begins[j][t] for j, s in enumerate(problem.steps) if t in begins[j]) <= fullest)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    seconds, found, of_end = 0.0, [], 0.0
    for goal in (end, fullest):
        model.minimize(goal)
        solver.parameters.max_time_in_seconds = limit - seconds
        begin = time.perf_counter()
        status = solver.solve(model)
        seconds += time.perf_counter() - begin
        of_end = of_end or seconds
        if status == cp_model.INFEASIBLE:
            return Answer(seconds, None, None, True, of_end)
        if status != cp_model.OPTIMAL:
            break
        found.append(round(solver.objective_value))
        model.add(goal == found[-1])
    return Answer(seconds, *found, *[None] * (2 - len(found)), len(found) == 2, of_end)


def highs(problem, limit):
    solver = highspy.Highs()
    for option, value in {"output_flag": False, "threads": 1, "time_limit": float(limit), "mip_abs_gap": 0.999}.items():
        solver.setOptionValue(option, value)
    begins = [{t: solver.addBinary() for t in terms} for terms in problem.begins]
    end = solver.addIntegral(lb=1, ub=problem.terms)
    for j, step in enumerate(problem.steps):
        solver.addConstr(sum(begins[j].values()) == 1)
        solver.addConstr(sum((t + 1) * v for t, v in begins[j].items()) <= end)
        for t, here in begins[j].items():
            if step["one_before"]:
                earlier = [v for i in step["one_before"] for u, v in begins[i].items() if u < t]
                solver.addConstr(here - sum(earlier) <= 0 if earlier else here <= 0)
    taken = [[] for _ in problem.lots]
    for t in range(problem.terms):
        here = [s["hours"] * begins[j][t] for j, s in enumerate(problem.steps) if t in begins[j]]
        if here:
            solver.addConstr(sum(here) <= problem.in_term)
    for t, _, steps, lots in problem.demands():
        here = []
        for lot in lots:
            here.append(solver.addVariable(lb=0, ub=problem.lots[lot][0]))
            taken[lot].append(here[-1])
        if steps:
            solver.addConstr(sum(problem.steps[j]["hours"] * begins[j][t] for j in steps) - sum(here) <= 0)
    for (amount, _, _), each in zip(problem.lots, taken):
        if each:
            solver.addConstr(sum(each) <= amount)
    fullest = solver.addVariable(lb=0, ub=problem.in_term)
    for t in range(problem.terms):
        here = [s["hours"] * begins[j][t] for j, s in enumerate(problem.steps) if t in begins[j]]
        if here:
            solver.addConstr(sum(here) <= fullest)
    seconds, found, of_end = 0.0, [], 0.0
    for goal in (end, fullest):
        solver.setObjective(goal, highspy.ObjSense.kMinimize)
        solver.setOptionValue("time_limit", solver.getRunTime() + limit - seconds)
        begin = time.perf_counter()
        solver.run()
        seconds += time.perf_counter() - begin
        of_end = of_end or seconds
        status = solver.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return Answer(seconds, None, None, True, of_end)
        if status != highspy.HighsModelStatus.kOptimal:
            break
        found.append(round(solver.getInfo().objective_function_value))
        solver.addConstr(goal == found[-1])
    return Answer(seconds, *found, *[None] * (2 - len(found)), len(found) == 2, of_end)


def summary(seconds):
    tenths = statistics.quantiles(seconds, n=10) if len(seconds) > 1 else seconds * 9
    return {"median": statistics.median(seconds), "p90": tenths[8], "max": max(seconds)}


def agree(ours, theirs):
    """Does nothing that is proven by one contradict what the other found?"""
    if theirs.proven and theirs.end is None:
        return ours["status"] in ("unscheduled", "stopped")
    if theirs.end is None or ours["status"] in ("unscheduled", "stopped"):
        return theirs.end is None or ours["status"] == "stopped"
    if theirs.end < ours["bound"] or theirs.end > ours["terms"]:
        return False
    if theirs.fullest is None or theirs.end != ours["terms"]:
        return True
    return ours["fullest_bound"] <= theirs.fullest <= ours["fullest"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=Path)
    parser.add_argument("numbers", nargs=4)
    parser.add_argument("--peers", type=int, default=20, help="problems that the others are asked about")
    parser.add_argument("--limit", type=float, default=20.0, help="seconds per problem of the others")
    given = parser.parse_args()
    lines = subprocess.run([given.programs / "bench_schedule", *given.numbers], stdout=subprocess.PIPE, text=True, check=True)
    found = [json.loads(line) for line in lines.stdout.splitlines()]
    told = {
        "steps": int(given.numbers[0]), "terms": int(given.numbers[1]), "most_hours": int(given.numbers[2]),
        "problems": len(found),
        "all_proven": sum(each["status"] in ("optimal", "unscheduled") for each in found),
        "end_proven": sum(each["status"] == "unscheduled" or each["terms"] == each["bound"] for each in found),
        "loopbaan": summary([each["seconds"] for each in found]),
        "loopbaan_end": summary([each["seconds_of_end"] for each in found]),
    }
    for name, solve in (("CP-SAT", cp_sat), ("HiGHS", highs)):
        asked = found[: given.peers]
        answers = [solve(Problem(each["problem"]), given.limit) for each in asked]
        for each, theirs in zip(asked, answers):
            if not agree(each, theirs):
                sys.exit(f"{name} and loopbaan disagree on problem {each['seed']}: {theirs}, and {each}")
        told[name] = {
            **summary([each.seconds for each in answers]), "proven": sum(each.proven for each in answers),
            "times_as_long": statistics.median(theirs.seconds / each["seconds"] for each, theirs in zip(asked, answers)),
            "end": summary([each.seconds_of_end for each in answers]),
            "end_times_as_long": statistics.median(theirs.seconds_of_end / each["seconds_of_end"] for each, theirs in zip(asked, answers)),
            "problems": len(asked),
        }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
