# SPDX-License-Identifier: BSL-1.0
"""The options of `loopbaan plan` alone: under which conditions, and what more to answer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Optional

from ... import Error, Framework, units_of_one
from ..cli.declared import Metadata, Options, flag, option, repeated
from ..cli.naming import choose, named
from ..cli.options import ALTERNATIVES, OBJECTIVES, Shared, objective_of, whole_number
from ..cli.wrong import WrongCommandLine
from ..words.language import Words

MOST_ALTERNATIVES = 100
AMOUNT = re.compile(r"\d{1,9}([.,]\d{1,4})?")


def condition(name: str, *, metavar: str, help: str) -> Metadata:
    return option(name, metavar=metavar, help=help, panel="conditions")


def further(name: str, *, metavar: str, help: str) -> Metadata:
    return option(name, metavar=metavar, help=help, panel="further")


@dataclass(frozen=True)
class Conditions(Options):
    """What a plan must keep to."""

    objective: Optional[str] = field(
        default=None, metadata=condition("--objective", metavar="|".join(OBJECTIVES), help="objectives")
    )
    desired: bool = field(default=False, metadata=flag("--desired", help="desired", panel="conditions"))
    within_hours: Optional[str] = field(
        default=None, metadata=condition("--within-hours", metavar="NUMBER", help="within hours")
    )
    within_cost: Optional[str] = field(
        default=None, metadata=condition("--within-cost", metavar="NUMBER", help="within cost")
    )
    within_weeks: Optional[str] = field(
        default=None, metadata=condition("--within-weeks", metavar="NUMBER", help="within weeks")
    )
    must: list[str] = field(
        default_factory=list, metadata=repeated("--must", metavar="STEP", help="must", panel="conditions")
    )
    must_not: list[str] = field(
        default_factory=list, metadata=repeated("--must-not", metavar="STEP", help="must-not", panel="conditions")
    )
    route: Optional[str] = field(default=None, metadata=condition("--route", metavar="ID", help="route"))

    def check(self, say: Words) -> None:
        if self.objective is not None:
            try:
                units_of_one(objective_of(self.objective))
            except Error:
                choices = ", ".join((*OBJECTIVES, "hours=30,cost=1"))
                raise WrongCommandLine(
                    say("choose", option="--objective", value=self.objective, choices=choices)
                ) from None
        self.within(say)

    def within(self, say: Words) -> dict[str, float]:
        """The limits. Raises WrongCommandLine."""
        given = {"hours": self.within_hours, "cost": self.within_cost, "weeks": self.within_weeks}
        return {name: amount(say, name, words) for name, words in given.items() if words is not None}


@dataclass(frozen=True)
class Further(Options):
    """What to answer besides the cheapest plan; one of these at a time."""

    pareto: Optional[str] = field(default=None, metadata=further("--pareto", metavar="hours,cost", help="pareto"))
    alternatives: Optional[str] = field(
        default=None, metadata=further(ALTERNATIVES, metavar="[NUMBER]", help="alternatives")
    )
    why: bool = field(default=False, metadata=flag("--why", help="why", panel="further"))
    without: Optional[str] = field(default=None, metadata=further("--without", metavar="STEP", help="without"))

    def check(self, say: Words) -> None:
        given = {
            "--pareto": self.pareto is not None,
            "--alternatives": self.alternatives is not None,
            "--why": self.why,
            "--without": self.without is not None,
        }
        together = [option for option, asked in given.items() if asked]
        if len(together) > 1:
            raise WrongCommandLine(say("one at a time", options=" ".join(together)))
        self.weighed(say)
        self.how_many(say)

    def weighed(self, say: Words) -> tuple[str, ...]:
        """The objectives of the front; none when it was not asked for. Raises WrongCommandLine."""
        if self.pareto is None:
            return ()
        objectives = tuple(objective_of(self.pareto).split(","))
        if len(objectives) < 2 or not set(objectives) <= set(OBJECTIVES) or len(set(objectives)) < len(objectives):
            raise WrongCommandLine(say("weigh", value=self.pareto, choices=", ".join(OBJECTIVES)))
        return objectives

    def how_many(self, say: Words) -> int:
        """How many alternatives; 0 when they were not asked for. Raises WrongCommandLine."""
        if self.alternatives is None:
            return 0
        return whole_number(say, "--alternatives", self.alternatives, least=1, most=MOST_ALTERNATIVES)


def check_together(say: Words, conditions: Conditions, further: Further) -> None:
    """Raises WrongCommandLine when a condition and a further question do not go together."""
    if further.pareto is not None and conditions.objective is not None:
        raise WrongCommandLine(say("no objective in front"))


def amount(say: Words, name: str, words: str) -> float:
    """A limit with a decimal comma or point, in whole minutes, cents or weeks. Raises WrongCommandLine."""
    if AMOUNT.fullmatch(words):
        number = Fraction(words.replace(",", "."))
        if (number * units_of_one(name)).denominator == 1:
            return float(number)
    raise WrongCommandLine(say(f"wrong {name}", option=f"--within-{name}", value=words))


def route_of(shared: Shared, say: Words, framework: Framework, word: Optional[str]) -> Optional[str]:
    """The route that a word means. Raises WrongCommandLine."""
    if word is None:
        return None
    if not framework.routes:
        raise WrongCommandLine(say("no routes", word=word))
    return choose(shared, say, "--route", word, named(framework.routes))


def steps_of(shared: Shared, say: Words, framework: Framework, option: str, words: list[str]) -> list[str]:
    """The ids of steps that are named by id or title, in either language. Raises WrongCommandLine."""
    return [choose(shared, say, option, word, named(framework.steps)) for word in words]


def refuse_twice(say: Words, must: list[str], must_not: list[str], without: Optional[str]) -> None:
    """Raises WrongCommandLine when a step is asked for and refused, or left out twice."""
    for step in must:
        if step in must_not:
            raise WrongCommandLine(say("both", step=step, one="--must", other="--must-not"))
        if step == without:
            raise WrongCommandLine(say("both", step=step, one="--must", other="--without"))
    if without in must_not:
        raise WrongCommandLine(say("both", step=without, one="--must-not", other="--without"))
