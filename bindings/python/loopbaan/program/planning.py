# SPDX-License-Identifier: BSL-1.0
"""The searches of `plan` and `report`, with their progress."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Optional, TypeVar

from .. import Alternatives, Cohort, Front, LevelGains, Part, Plan, Planner, StepRoles
from .command import DONE, WITHOUT_PLAN
from .messages import Told, progress
from .options import Shared
from .words import Words

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Answers:
    """What was found about each person; a list is empty when it was not asked for."""

    plans: list[Plan]
    parts: list[Part] = field(default_factory=list)
    fronts: list[Front] = field(default_factory=list)
    alternatives: list[Alternatives] = field(default_factory=list)
    roles: list[StepRoles] = field(default_factory=list)
    gains: list[LevelGains] = field(default_factory=list)
    without: list[Plan] = field(default_factory=list)


def search(shared: Shared, say: Words, find: Callable[[int, Told], list[Answer]]) -> list[Answer]:
    """What a search of many people finds, once told how many threads it has and where to tell its progress."""
    with progress(shared, say("planning")) as told:
        return find(shared.thread_count(say), told)


def find_plans(shared: Shared, say: Words, planner: Planner, people: Cohort) -> list[Plan]:
    return search(shared, say, lambda threads, told: planner.find_all(people, threads=threads, progress=told))


def find_answers(
    shared: Shared,
    say: Words,
    planner: Planner,
    people: Cohort,
    *,
    weighed: tuple[str, ...],
    alternatives: int,
    why: bool,
    without: Optional[Planner],
) -> Answers:
    """The plans, and what more was asked; where there are limits, the best part too."""

    def each(find: Callable[[int, Told], list[Answer]], asked: bool) -> list[Answer]:
        return search(shared, say, find) if asked else []

    plans = find_plans(shared, say, planner, people)
    return Answers(
        plans,
        each(lambda n, told: planner.find_part(people, threads=n, progress=told), bool(planner.within)),
        each(lambda n, told: planner.find_front(people, weighed, threads=n, progress=told), bool(weighed)),
        each(
            lambda n, told: planner.find_alternatives(people, alternatives, threads=n, progress=told),
            alternatives > 0,
        ),
        each(lambda n, told: planner.roles_of_steps(people, plans, threads=n, progress=told), why),
        each(lambda n, told: planner.gains_of_levels(people, threads=n, progress=told), why),
        find_plans(shared, say, without, people) if without else [],
    )


def status_of(plans: list[Plan]) -> int:
    """The exit status: does everyone have a plan?"""
    return DONE if all(plan.found for plan in plans) else WITHOUT_PLAN
