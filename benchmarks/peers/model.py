# SPDX-License-Identifier: BSL-1.0
"""The exact integer model that both peers solve, after Imai and Fukunaga (2015), with the rows that make it tight.

Variables, all 0 or 1: an action is used; an action is the first to achieve a fact; a fact is achieved at all.
What is left for each peer to say in its own way: that first achievers do not wait for each other in a circle.
"""

from collections import defaultdict
from dataclasses import dataclass, field


@dataclass
class Row:
    """least <= sum of coefficient * variable <= most."""

    terms: list
    least: float
    most: float


@dataclass
class Model:
    costs: list = field(default_factory=list)  # per variable
    fixed: set = field(default_factory=set)  # variables that are 1
    rows: list = field(default_factory=list)
    used: list = field(default_factory=list)  # action -> variable
    first: dict = field(default_factory=dict)  # (action, fact) -> variable
    achieved: dict = field(default_factory=dict)  # fact -> variable
    waits: dict = field(default_factory=dict)  # (earlier fact, fact) -> first achievers of fact that need the earlier

    def variable(self, cost=0):
        self.costs.append(cost)
        return len(self.costs) - 1

    def at_most(self, terms, others):
        """sum(terms) <= sum(others)."""
        self.rows.append(Row([(each, 1) for each in terms] + [(each, -1) for each in others], float("-inf"), 0))

    def equal(self, terms, others):
        self.at_most(terms, others)
        self.rows[-1].least = 0


def build(task):
    model = Model()
    model.used = [model.variable(each.cost) for each in task.actions]
    model.achieved = {fact: model.variable() for fact in sorted(task.facts)}
    model.first = {(a, f): model.variable() for f in sorted(task.facts) for a in task.achievers[f]}
    model.fixed = {model.achieved[fact] for fact in task.goal_landmarks}

    for fact, variable in model.achieved.items():
        model.equal([variable], [model.first[a, fact] for a in task.achievers[fact]])
        for earlier in sorted(task.landmarks[fact] - {fact}):
            model.at_most([variable], [model.achieved[earlier]])
    for number, each in enumerate(task.actions):
        firsts = [model.first[number, fact] for fact in sorted(each.add)]
        for variable in firsts:
            model.at_most([variable], [model.used[number]])
        model.at_most([model.used[number]], firsts)

    waits = defaultdict(list)
    for (a, fact), variable in model.first.items():
        for earlier in task.actions[a].pre:
            waits[earlier, fact].append(variable)
    model.waits = {pair: waits[pair] for pair in sorted(waits)}
    for (earlier, fact), firsts in model.waits.items():
        # What a first achiever needs is achieved, and not by one that waits for this fact in turn.
        model.at_most(firsts + model.waits.get((fact, earlier), []), [model.achieved[earlier]])
    return model


def circles(task, model):
    """The pairs (earlier fact, fact, first achievers) that could close a circle, with the size of their knot."""
    sizes = defaultdict(int)
    for knot in task.knots.values():
        sizes[knot] += 1
    for (earlier, fact), firsts in model.waits.items():
        if task.knots[earlier] == task.knots[fact]:
            yield earlier, fact, firsts, sizes[task.knots[fact]]
