# SPDX-License-Identifier: BSL-1.0
"""Plans: the cheapest steps to a target, proven, with reasons."""

from __future__ import annotations

from typing import Sequence

from . import _loopbaan
from ._loopbaan import (
    Framework,
    MissingLevel,
    MissingPiece,
    Person,
    Plan,
    PlannedStep,
    Planner,
    Reason,
)

__all__ = [
    "MissingLevel",
    "MissingPiece",
    "Plan",
    "PlannedStep",
    "Planner",
    "Reason",
    "check_plan",
    "count_needs",
    "print_amount",
]


def check_plan(person: Person, plan: Plan) -> list[str]:
    """What is wrong with a plan, in English sentences; empty when all is well.

    The checker shares no code with the search: each step open when its turn comes, none taken twice, the target met,
    the cost right, no step superfluous, every reason true.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> plan = loopbaan.Planner(fw, "basisbekwaam").find(people[0])
    >>> loopbaan.check_plan(people[0], plan)
    []
    """
    return _loopbaan.check_plan(person, plan)


def count_needs(framework: Framework, plans: Sequence[Plan]) -> dict[str, int]:
    """How many plans ask for each step, most needed first, then in catalogue order.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> plans = loopbaan.Planner(fw, "basisbekwaam").find_all(people)
    >>> set(loopbaan.count_needs(fw, plans).values())
    {1}
    """
    return dict(_loopbaan.count_needs(framework, list(plans)))


def print_amount(amount: int, objective: str, lang: str = "nl") -> str:
    """Whole minutes, euro cents or weeks in words.

    Parameters
    ----------
    amount : int
        Not negative; minutes for "hours", euro cents for "cost", weeks for "weeks".
    objective : str
    lang : str
        "nl" or "en".

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.print_amount(3870, "hours"), loopbaan.print_amount(195000, "cost", "en")
    ('64,5 uur', '€1,950')
    """
    return _loopbaan.print_amount(amount, objective, lang)
