# SPDX-License-Identifier: BSL-1.0
"""CP-SAT of OR-Tools on a planning task.   cp_sat.py TASK.json [--limit SECONDS]"""

import math

import ortools
from model import build, circles
from ortools.sat.python import cp_model
from peer import main
from task import Task


def prepare(path, limit):
    task = Task.read(path)
    model = build(task)

    program = cp_model.CpModel()
    variables = [program.new_bool_var("") for _ in model.costs]
    for each in model.fixed:
        program.add(variables[each] == 1)
    for row in model.rows:
        terms = sum(factor * variables[variable] for variable, factor in row.terms)
        program.add(terms <= int(row.most))
        if not math.isinf(row.least):
            program.add(terms >= int(row.least))
    labels = {}
    for earlier, fact, firsts, size in circles(task, model):
        for each in (earlier, fact):
            labels.setdefault(each, program.new_int_var(0, size - 1, ""))
        for each in firsts:
            program.add(labels[fact] >= labels[earlier] + 1).only_enforce_if(variables[each])
    program.minimize(sum(cost * variables[number] for number, cost in enumerate(model.costs) if cost))

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2  # without the whole model as its relaxation it proves little here
    solver.parameters.max_time_in_seconds = limit
    answer = {}

    def solve():
        answer["status"] = solver.solve(program)

    def read_answer():
        found = answer["status"] in (cp_model.OPTIMAL, cp_model.FEASIBLE)
        if found:
            chosen = [number for number, each in enumerate(model.used) if solver.value(variables[each])]
            assert task.executable(chosen), "the model allowed a plan that cannot be carried out"
        return {
            "status": "optimal" if answer["status"] == cp_model.OPTIMAL else "limit",
            "cost": round(solver.objective_value) if found else None,
            "bound": solver.best_objective_bound,
        }

    return solve, read_answer


if __name__ == "__main__":
    main(prepare, f"OR-Tools CP-SAT {ortools.__version__}")
