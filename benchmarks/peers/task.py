# SPDX-License-Identifier: BSL-1.0
"""A planning task as the peers get it: cut down to what can matter, as their best published models do.

The reductions are those of Imai and Fukunaga (2015, "On a practical, integer-linear programming model for
delete-free tasks and its use as a heuristic for cost-optimal planning"): relevance, fact landmarks, first achievers
and dominated actions. They keep at least one cheapest plan.
"""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from components import components


@dataclass
class Action:
    name: str
    pre: frozenset
    add: frozenset
    cost: int


class Task:
    """Facts that do not hold yet, actions that may first achieve them, and goals; `reduced` makes it small."""

    def __init__(self, goal, actions):
        self.goal = frozenset(goal)
        self.actions = actions

    @classmethod
    def read(cls, path):
        document = json.loads(Path(path).read_text(encoding="utf-8"))
        have = frozenset(document["init"])
        actions = []
        for each in document["actions"]:
            needs = frozenset(each["pre"])
            actions.append(Action(each["name"], needs - have, frozenset(each["add"]) - have - needs, each["cost"]))
        return cls(frozenset(document["goal"]) - have, actions).reduced()

    @cached_property
    def facts(self):
        return frozenset().union(self.goal, *(each.pre | each.add for each in self.actions))

    @cached_property
    def achievers(self):
        found = {fact: [] for fact in self.facts}
        for number, each in enumerate(self.actions):
            for fact in each.add:
                found[fact].append(number)
        return found

    @cached_property
    def landmarks(self):
        """Per fact all facts that every plan for it passes, itself included: the greatest solution of
        LM(f) = {f} + what the preconditions of all its achievers have in common."""
        found = {fact: None for fact in self.facts}  # None stands for everything: not reached
        changed = True
        while changed:
            changed = False
            for each in self.actions:
                needed = self.landmarks_before(each, found)
                if needed is None:
                    continue
                for fact in each.add:
                    known = found[fact]
                    fresh = needed | {fact} if known is None else known & (needed | {fact})
                    if fresh != known:
                        found[fact] = fresh
                        changed = True
        return found

    @staticmethod
    def landmarks_before(action, landmarks):
        needed = [landmarks[fact] for fact in action.pre]
        return None if None in needed else frozenset().union(*needed)

    @cached_property
    def goal_landmarks(self):
        return frozenset().union(*(self.landmarks[fact] for fact in self.goal))

    def reduced(self):
        task, before = self, None
        while before != (size := sum(len(each.add) + len(each.pre) for each in task.actions)):
            before = size
            task = task.with_first_achievers().without_dominated().relevant()
        return task

    def with_first_achievers(self):
        """An action never is the first to achieve what its own preconditions need."""
        kept = []
        for each in self.actions:
            needed = self.landmarks_before(each, self.landmarks)
            if needed is not None:
                kept.append(Action(each.name, each.pre, each.add - needed, each.cost))
        return Task(self.goal, kept)

    def without_dominated(self):
        """An action goes when another gives as much, for no more, and needs nothing that this one does not need."""
        closed = [self.landmarks_before(each, self.landmarks) or frozenset() for each in self.actions]
        gone = set()
        for number, each in enumerate(self.actions):
            rivals = self.achievers[next(iter(each.add))] if each.add else ()
            for rival in rivals:
                other = self.actions[rival]
                if rival == number or rival in gone or other.cost > each.cost:
                    continue
                if other.pre <= closed[number] and each.add <= other.add | closed[number]:
                    gone.add(number)
                    break
        return Task(self.goal, [each for number, each in enumerate(self.actions) if number not in gone])

    def relevant(self):
        wanted, open_facts, used = set(self.goal), list(self.goal), set()
        while open_facts:
            for number in self.achievers[open_facts.pop()]:
                used.add(number)
                fresh = self.actions[number].pre - wanted
                wanted |= fresh
                open_facts += fresh
        kept = [
            Action(each.name, each.pre, each.add & wanted, each.cost)
            for number, each in enumerate(self.actions)
            if number in used
        ]
        return Task(self.goal, kept)

    @cached_property
    def knots(self):
        """Per fact the strongly connected component of "is needed for" that it lies in: only within one can first
        achievers wait for each other in a circle."""
        follows = {fact: set() for fact in self.facts}
        for each in self.actions:
            for fact in each.pre:
                follows[fact] |= each.add
        return components(follows)

    def executable(self, chosen):
        """Can these actions, by number, be done in some order and give the goal?"""
        have, waiting = set(), list(chosen)
        while ready := [number for number in waiting if self.actions[number].pre <= have]:
            for number in ready:
                have |= self.actions[number].add
            waiting = [number for number in waiting if number not in ready]
        return self.goal <= have
