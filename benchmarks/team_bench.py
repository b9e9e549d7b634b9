# SPDX-License-Identifier: BSL-1.0
"""Schedules of people who share, beside CP-SAT on the same problem after the same time.

    team_bench.py PROGRAMS PEOPLE SCHOOLS EDITIONS SECONDS [--workers N] [--alone]

The sum of everybody's terms is to be smallest; who waits counts for one term more than there are. CP-SAT gets the whole
model: places, least numbers, hours of both accounts, hours of schools, what comes before what, all steps of somebody or
none. Its model is built before the clock starts. `--alone`: ours without the other.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from ortools.sat.python import cp_model


def gap(found, bound):
    """How far what was found can be from the best, in percents of the bound."""
    return 100 * (found - bound) / bound


def cp_sat(problem, limit, workers):
    model = cp_model.CpModel()
    steps, editions, terms = problem["steps"], problem["editions"], problem["terms"]
    a_year, spares = problem["terms_a_year"], problem["spares"]
    held = {each["step"] for each in editions}
    seated = [[] for _ in editions]
    in_schools, costs, waiting = {}, [], []
    for person in problem["people"]:
        waits, end = model.new_bool_var(""), model.new_int_var(0, terms, "")
        begins = {}  # by step: a choice and its term
        for step in person["steps"]:
            choices = []
            if step in held:
                for e, edition in enumerate(editions):
                    if edition["step"] == step:
                        choices.append((model.new_bool_var(""), edition["term"]))
                        seated[e].append(choices[-1][0])
            else:
                choices = [(model.new_bool_var(""), term) for term in range(terms)]
            begins[step] = choices
            model.add(sum(here for here, _ in choices) + waits == 1)
            for here, term in choices:
                model.add(end >= term + 1).only_enforce_if(here)
        for step, choices in begins.items():
            first = [each for each in steps[step]["one_before"] if each in begins]
            if steps[step]["one_before"]:
                for here, term in choices:
                    model.add_bool_or([here.negated(), *(was for each in first for was, when in begins[each] if when < term)])
        hours = [[(steps[step]["hours"], here) for step in begins for here, when in begins[step] if when == t] for t in range(terms)]
        some = [
            [(steps[step]["hours"], here) for step in begins if steps[step]["for_some"] for here, when in begins[step] if when == t]
            for t in range(terms)
        ]
        lapsing = []  # hours of the account that lapses each year, by term; all others are saved beyond the last term
        for t in range(terms):
            model.add(sum(amount * here for amount, here in hours[t]) <= problem["most_in_term"])
            lapsing.append(model.new_int_var(0, problem["some_hours"], ""))
            model.add(lapsing[t] <= sum(amount * here for amount, here in some[t]))
            in_schools.setdefault((person["school"], t), []).extend(hours[t])
        for year in range(terms // a_year):
            model.add(sum(lapsing[year * a_year : (year + 1) * a_year]) <= problem["some_hours"])
            last = (year + 1) * a_year
            model.add(sum(a * here for t in range(last) for a, here in hours[t]) - sum(lapsing[:last]) <= problem["own_hours"] * (year + 1))
        cost = model.new_int_var(1, terms + 1, "")
        model.add(cost >= end)
        model.add(cost == terms + 1).only_enforce_if(waits)
        costs.append(cost)
        waiting.append(waits)
    for edition, people in zip(editions, seated):
        runs = model.new_bool_var("")
        model.add(sum(people) <= edition["places"] * runs)
        model.add(sum(people) >= edition["least"] * runs)
    for all_hours in in_schools.values():
        model.add(sum(amount * here for amount, here in all_hours) <= spares)
    model.minimize(sum(costs))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.max_time_in_seconds = limit
    status = solver.solve(model)
    has_one = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    found = round(solver.objective_value) if has_one else None
    bound = round(solver.best_objective_bound)
    return {
        "terms": found, "bound": bound, "waiting": sum(map(solver.value, waiting)) if has_one else None,
        "gap_percent": gap(found, bound) if has_one and bound else None, "seconds": solver.wall_time, "workers": workers,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=Path)
    parser.add_argument("numbers", nargs=4)
    parser.add_argument("--workers", type=int, default=2, help="threads of CP-SAT; ours has one")
    parser.add_argument("--alone", action="store_true", help="do not ask CP-SAT")
    given = parser.parse_args()
    done = subprocess.run([given.programs / "bench_team", *given.numbers], stdout=subprocess.PIPE, text=True, check=True)
    problem = json.loads(done.stdout)
    ours = problem["found"]
    told = {
        **dict(zip(("people", "schools", "editions"), map(int, given.numbers))),
        "limit": float(given.numbers[3]),
        "loopbaan": {**ours, "gap_percent": gap(ours["terms"], ours["bound"])},
    }
    if not given.alone:
        told["CP-SAT"] = theirs = cp_sat(problem, told["limit"], given.workers)
        if theirs["bound"] > ours["terms"] or (theirs["terms"] is not None and theirs["terms"] < ours["bound"]):
            sys.exit(f"what is proven by one contradicts what the other found: {ours}, {theirs}")
    print(json.dumps(told))


if __name__ == "__main__":
    main()
