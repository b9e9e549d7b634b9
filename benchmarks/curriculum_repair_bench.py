# SPDX-License-Identifier: BSL-1.0
"""The smallest repair of a map beside CP-SAT of OR-Tools on the same changes and rules; see curriculum_bench.py."""

import random
import time

import ortools
from curriculum_bench import DOES, LEVELS, framework_of, map_of, measured, written
from ortools.sat.python import cp_model

LIMIT = 60  # seconds
UNSAID = 0


class CompetenceModel:
    """What may become of the cells of one competence: each way is a variable, and each cell that may be there a token."""

    def __init__(self, model, modules, cells, required):
        self.model = model
        self.modules = modules
        self.tokens = []  # variable, module, does, level, institute, workplace, order within its time
        self.cost = []
        self.slots = {}
        taken = {(m, does) for m, does, _, _ in cells}
        at = {(m, does, level) for m, does, level, _ in cells}
        said = [level for _, _, level, _ in cells if level != UNSAID]
        for i, (m, does, level, side) in enumerate(cells):
            ways = [self.token(m, does, level, side, i), self.paid()]  # as it is, or gone
            if said:
                ways += [
                    self.paid(self.token(m, does, other, side, i))
                    for other in range(1, len(LEVELS) + 1)
                    if other != level and (m, does, other) not in at
                ]
            if side != "together":
                ways.append(self.paid(self.token(m, does, level, "together", i)))
            for to, module in enumerate(modules):
                if to != m and (to, does) not in taken:
                    ways.append(self.paid(self.put(to, does, level)))
            model.add_exactly_one(ways)
        for m, module in enumerate(modules):
            for does in DOES:
                if (m, does) in taken:
                    continue
                levels = [required] if does == "assess" and said else [UNSAID]
                if does != "assess" and said:
                    levels += range(min(said) + 1, max(said))
                for level in levels:
                    self.paid(self.put(m, does, level))
        for several in self.slots.values():
            model.add_at_most_one(several)
        self.hold_rules(required)

    def token(self, m, does, level, side, order):
        variable = self.model.new_bool_var("")
        time_ = self.modules[m]["year"] * 1000 + self.modules[m]["period"]
        self.tokens.append((variable, m, does, level, side != "workplace", side != "institute", (time_, m, order)))
        return variable

    def put(self, m, does, level):
        variable = self.token(m, does, level, self.modules[m]["by"], 1_000_000)
        self.slots.setdefault((m, does), []).append(variable)
        return variable

    def paid(self, variable=None):
        variable = self.model.new_bool_var("") if variable is None else variable
        self.cost.append(variable)
        return variable

    def of(self, does):
        return [each for each in self.tokens if each[2] == does]

    def hold_rules(self, required):
        add = self.model.add
        for does in DOES:
            self.model.add_bool_or([each[0] for each in self.of(does)])
        for late, early in (("assess", "practise"), ("practise", "introduce")):
            for each in self.of(late):
                before = [other[0] for other in self.of(early) if other[6][0] <= each[6][0]]
                self.model.add_bool_or([each[0].negated(), *before])
        for each in self.tokens:
            if each[3] < 3:
                continue
            reached = [other[0] for other in self.tokens if other[6] < each[6] and other[3] >= each[3]]
            next_below = [other[0] for other in self.tokens if other[6][0] <= each[6][0] and other[3] == each[3] - 1]
            for other in self.tokens:
                if UNSAID < other[3] < each[3] - 1 and other[6][0] <= each[6][0]:
                    self.model.add_bool_or([each[0].negated(), other[0].negated(), *reached, *next_below])
        tests = self.of("assess")
        self.model.add_bool_or([each[0] for each in tests if each[3] == UNSAID or each[3] >= required])
        for side in (4, 5):
            self.model.add_bool_or([each[0] for each in self.tokens if each[side]])
        add(sum(each[0] for each in tests) <= 3)
        for level in range(len(LEVELS) + 1):
            again = [each[0] for each in self.of("introduce") if each[3] == level]
            if again:
                self.model.add_at_most_one(again)


def solved(document, required):
    model = cp_model.CpModel()
    modules = document["modules"]
    cost, filling = [], [[] for _ in modules]
    for c, level in enumerate(required):
        cells = [
            (m, cell["does"], LEVELS.index(cell["level"]) + 1 if "level" in cell else UNSAID, module["by"])
            for m, module in enumerate(modules)
            for cell in module["cells"]
            if cell["competence"] == f"c{c}"
        ]
        made = CompetenceModel(model, modules, cells, level)
        cost += made.cost
        for token in made.tokens:
            filling[token[1]].append(token[0])
    for several in filling:
        model.add_bool_or(several)
    model.minimize(sum(cost))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = LIMIT
    begin = time.perf_counter()
    status = solver.solve(model)
    seconds = time.perf_counter() - begin
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return {
        "version": ortools.__version__,
        "status": "optimal" if status == cp_model.OPTIMAL else "limit",
        "cost": round(solver.objective_value) if found else None,
        "bound": round(solver.best_objective_bound),
        "seconds": seconds,
    }


def repair(programs, folder, modules, competences):
    framework, document = framework_of(competences), map_of(modules, competences, 1, random.Random(2))
    for module in document["modules"]:
        module.pop("after", None)
        module["ec"] = 1  # a full period asks for moving modules
    found = measured(programs / "bench_curriculum", *written(folder, framework, document), "repair")
    required = [LEVELS.index(level) + 1 for level in framework["profiles"][0]["requires"].values()]
    peer = solved(document, required)
    if found["status"] == peer["status"] == "optimal" and found["cost"] != peer["cost"]:
        raise SystemExit(f"CP-SAT repairs with {peer['cost']} changes, loopbaan with {found['cost']}")
    return {**found, "CP-SAT": peer, "size": [modules, competences]}
