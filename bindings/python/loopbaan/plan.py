# SPDX-License-Identifier: BSL-1.0
"""Plans: the cheapest steps to a target, proven, with reasons."""

from __future__ import annotations

from typing import Literal, Sequence, overload

from . import _loopbaan
from ._loopbaan import (
    Alternatives,
    AssessmentWorth,
    BeyondLevel,
    CertainStep,
    Certificate,
    Condition,
    CostRange,
    EntryCondition,
    EntryConditions,
    Framework,
    Front,
    FrontPoint,
    LevelGains,
    LevelGain,
    LevelsBeyond,
    MissingChoice,
    MissingCredits,
    MissingLevel,
    MissingPiece,
    Part,
    Person,
    Plan,
    PlannedStep,
    Planner,
    Prospect,
    RangeTotal,
    Reason,
    StepRoles,
    StepRole,
)

__all__ = [
    "Alternatives",
    "AssessmentWorth",
    "BeyondLevel",
    "CertainStep",
    "Certificate",
    "Condition",
    "CostRange",
    "EntryCondition",
    "EntryConditions",
    "Front",
    "FrontPoint",
    "LevelGain",
    "LevelGains",
    "LevelsBeyond",
    "MissingChoice",
    "MissingCredits",
    "MissingLevel",
    "MissingPiece",
    "Part",
    "Plan",
    "PlannedStep",
    "Planner",
    "Prospect",
    "RangeTotal",
    "Reason",
    "StepRole",
    "StepRoles",
    "check_certificate",
    "check_plan",
    "count_needs",
    "find_beyond",
    "print_amount",
    "total_of_prospects",
    "units_of_one",
]


def check_plan(person: Person, plan: Plan) -> list[str]:
    """What is wrong with a plan, in English sentences; empty when all is well.

    The checker shares no code with the search: each step open when its turn comes, none taken twice, the target met,
    the conditions kept, the cost right, no step superfluous, every reason true.

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


def check_certificate(person: Person, certificate: Certificate) -> list[str]:
    """What is wrong with a proof that no plan costs less, in English sentences; empty when it holds.

    The checker searches nothing, and shares no code with the search that made the proof.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> proof = loopbaan.Planner(fw, "basisbekwaam").certify(people[0])
    >>> loopbaan.check_certificate(people[0], proof)
    []
    """
    return _loopbaan.check_certificate(person, certificate)


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


def find_beyond(person: Person, plan: Plan) -> LevelsBeyond:
    """The second part of an answer: what the targets of a plan desire above what they require, and it does not lead to.

    Raises ValueError when the plan is somebody else's, Error 208 when it is of another framework.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("basisbekwaam")}])
    >>> found = loopbaan.find_beyond(people[0], loopbaan.Planner(fw, "basisbekwaam").find(people[0]))
    >>> {each.competence for each in found} <= set(fw.desired("basisbekwaam"))
    True
    """
    return _loopbaan.find_beyond(person, plan)


def total_of_prospects(prospects: Sequence[Prospect]) -> RangeTotal:
    """The ranges of many people added up: both ends, and how many have none.

    It hides no small groups: what others may see of it is for who publishes to say.

    Raises ValueError when the prospects answer different questions, Error 602 when a sum is too large.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> found = loopbaan.Planner(fw, "startbekwaam").find_prospect(people)
    >>> loopbaan.total_of_prospects(found).people
    1
    """
    return _loopbaan.total_of_prospects(list(prospects))


def units_of_one(objective: str) -> int:
    """How many whole units make one of what people speak of: 60 minutes an hour, 100 cents of money, 300 a point.

    Raises Error 601 when there is no such objective.

    Examples
    --------
    >>> import loopbaan
    >>> [loopbaan.units_of_one(each) for each in ("hours", "cost", "weeks", "hours=30,cost=1")]
    [60, 100, 1, 300]
    """
    return _loopbaan.units_of_one(objective)


@overload
def print_amount(amount: int, objective: Literal["hours", "weeks"], lang: str = "nl") -> str: ...
@overload
def print_amount(amount: int, objective: str, lang: str = "nl", *, currency: str) -> str: ...
def print_amount(amount: int, objective: str, lang: str = "nl", *, currency: str = "") -> str:
    """Whole minutes, hundredths of money, weeks or units of a weighted sum in words.

    Parameters
    ----------
    amount : int
        Not negative; minutes for "hours", hundredths for "cost", weeks for "weeks", else 1/300 points.
    objective : str
    lang : str
        "nl" or "en".
    currency : str
        Code of ISO 4217 of what "cost" is in, as `Framework.currency` has it; other than EUR it stands before the amount.

    Raises Error 981 for money without a currency.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.print_amount(3870, "hours"), loopbaan.print_amount(195000, "cost", "en", currency="EUR")
    ('64,5 uur', '€1,950')
    """
    return _loopbaan.print_amount(amount, objective, lang, currency)
