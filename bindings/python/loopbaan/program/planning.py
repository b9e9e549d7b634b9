# SPDX-License-Identifier: BSL-1.0
"""What `plan` and `report` share: the search with its progress."""

from __future__ import annotations

from .. import Cohort, Plan, Planner
from .command import DONE, WITHOUT_PLAN
from .messages import progress
from .options import Shared
from .words import Words


def find_plans(shared: Shared, say: Words, planner: Planner, people: Cohort) -> list[Plan]:
    with progress(shared, say("planning")) as told:
        return planner.find_all(people, threads=shared.thread_count(say), progress=told)


def status_of(plans: list[Plan]) -> int:
    """The exit status: does everyone have a plan?"""
    return DONE if all(plan.found for plan in plans) else WITHOUT_PLAN
