# SPDX-License-Identifier: BSL-1.0
"""The options of `loopbaan plan` alone: under which conditions, and what more to answer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Optional, Union

from ... import Error, Framework, units_of_one
from ..cli.declared import Metadata, Options, flag, option, repeated
from ..cli.naming import choose, named
from ..cli.options import ALTERNATIVES, OBJECTIVES, Shared, objective_of, whole_number
from ..cli.wrong import WrongCommandLine
from ..words import help as help_texts
from ..words import options as options_texts
from ..words import plan as texts
from ..words.language import Message, Words
from ..words.metavars import MAYBE_NUMBER, NUMBER, STEP

MOST_ALTERNATIVES = 100
SECTORS = ("po", "vo", "mbo")
AMOUNT = re.compile(r"\d{1,9}([.,]\d{1,4})?")


def condition(name: str, *, metavar: Union[Message, str], help: Message) -> Metadata:
    return option(name, metavar=metavar, help=help, panel=help_texts.CONDITIONS)


def further(name: str, *, metavar: Union[Message, str], help: Message) -> Metadata:
    return option(name, metavar=metavar, help=help, panel=help_texts.FURTHER)


@dataclass(frozen=True)
class Conditions(Options):
    """What a plan must keep to."""

    objective: Optional[str] = field(
        default=None, metadata=condition("--objective", metavar="|".join(OBJECTIVES), help=texts.OBJECTIVES)
    )
    desired: bool = field(default=False, metadata=flag("--desired", help=texts.DESIRED, panel=help_texts.CONDITIONS))
    within_hours: Optional[str] = field(
        default=None, metadata=condition("--within-hours", metavar=NUMBER, help=texts.WITHIN_HOURS)
    )
    within_cost: Optional[str] = field(
        default=None, metadata=condition("--within-cost", metavar=NUMBER, help=texts.WITHIN_COST)
    )
    within_weeks: Optional[str] = field(
        default=None, metadata=condition("--within-weeks", metavar=NUMBER, help=texts.WITHIN_WEEKS)
    )
    must: list[str] = field(
        default_factory=list, metadata=repeated("--must", metavar=STEP, help=texts.MUST, panel=help_texts.CONDITIONS)
    )
    must_not: list[str] = field(
        default_factory=list,
        metadata=repeated("--must-not", metavar=STEP, help=texts.MUST_NOT, panel=help_texts.CONDITIONS),
    )
    route: Optional[str] = field(default=None, metadata=condition("--route", metavar="ID", help=texts.ROUTE))
    sector: Optional[str] = field(default=None, metadata=condition("--sector", metavar="|".join(SECTORS), help=texts.SECTOR))

    def check(self, say: Words) -> None:
        self.within(say)
        if self.sector is not None and self.sector not in SECTORS:
            raise WrongCommandLine(say(options_texts.choose("--sector", self.sector, ", ".join(SECTORS))))

    def cheapest_in(self, say: Words, fw: Framework) -> str:
        """What plans are cheapest in: a measure, a weighted sum or the id of a unit of credits. Raises WrongCommandLine."""
        if self.objective is None:
            return "hours"
        try:
            units_of_one(objective_of(self.objective))
            return objective_of(self.objective)
        except Error:
            for unit in fw.units.values():
                if self.objective.casefold() in {unit.id.casefold(), *(unit.title.in_language(lang).casefold() for lang in ("nl", "en"))}:
                    return unit.id
            choices = ", ".join([say(options_texts.MEASURES_OR_WEIGHING), *fw.units])
            raise WrongCommandLine(say(options_texts.choose("--objective", self.objective, choices))) from None

    def within(self, say: Words) -> dict[str, float]:
        """The limits. Raises WrongCommandLine."""
        given = {"hours": self.within_hours, "cost": self.within_cost, "weeks": self.within_weeks}
        return {name: amount(say, name, words) for name, words in given.items() if words is not None}


@dataclass(frozen=True)
class Further(Options):
    """What to answer besides the cheapest plan; one of these at a time."""

    pareto: Optional[str] = field(default=None, metadata=further("--pareto", metavar="hours,cost", help=texts.PARETO))
    alternatives: Optional[str] = field(
        default=None, metadata=further(ALTERNATIVES, metavar=MAYBE_NUMBER, help=texts.ALTERNATIVES)
    )
    why: bool = field(default=False, metadata=flag("--why", help=texts.WHY, panel=help_texts.FURTHER))
    without: Optional[str] = field(default=None, metadata=further("--without", metavar=STEP, help=texts.WITHOUT))
    unknown: bool = field(default=False, metadata=flag("--unknown", help=texts.UNKNOWN, panel=help_texts.FURTHER))

    def check(self, say: Words) -> None:
        given = {
            "--pareto": self.pareto is not None,
            "--alternatives": self.alternatives is not None,
            "--why": self.why,
            "--without": self.without is not None,
            "--unknown": self.unknown,
        }
        together = [option for option, asked in given.items() if asked]
        if len(together) > 1:
            raise WrongCommandLine(say(texts.one_at_a_time(" ".join(together))))
        self.weighed(say)
        self.how_many(say)

    def weighed(self, say: Words) -> tuple[str, ...]:
        """The objectives of the front; none when it was not asked for. Raises WrongCommandLine."""
        if self.pareto is None:
            return ()
        objectives = tuple(objective_of(self.pareto).split(","))
        if len(objectives) < 2 or not set(objectives) <= set(OBJECTIVES) or len(set(objectives)) < len(objectives):
            raise WrongCommandLine(say(texts.weigh(value=self.pareto, choices=say(options_texts.MEASURES))))
        return objectives

    def how_many(self, say: Words) -> int:
        """How many alternatives; 0 when they were not asked for. Raises WrongCommandLine."""
        if self.alternatives is None:
            return 0
        return whole_number(say, "--alternatives", self.alternatives, least=1, most=MOST_ALTERNATIVES)


def check_together(say: Words, conditions: Conditions, further: Further) -> None:
    """Raises WrongCommandLine when a condition and a further question do not go together."""
    if further.pareto is not None and conditions.objective is not None:
        raise WrongCommandLine(say(texts.NO_OBJECTIVE_IN_FRONT))


def amount(say: Words, name: str, words: str) -> float:
    """A limit with a decimal comma or point, in whole minutes, cents or weeks. Raises WrongCommandLine."""
    if AMOUNT.fullmatch(words):
        number = Fraction(words.replace(",", "."))
        if (number * units_of_one(name)).denominator == 1:
            return float(number)
    raise WrongCommandLine(say(texts.WRONG_LIMITS[name](f"--within-{name}", words)))


def route_of(shared: Shared, say: Words, framework: Framework, word: Optional[str]) -> Optional[str]:
    """The route that a word means. Raises WrongCommandLine."""
    if word is None:
        return None
    if not framework.routes:
        raise WrongCommandLine(say(texts.no_routes(word)))
    return choose(shared, say, "--route", word, named(framework.routes))


def steps_of(shared: Shared, say: Words, framework: Framework, option: str, words: list[str]) -> list[str]:
    """The ids of steps that are named by id or title, in either language. Raises WrongCommandLine."""
    return [choose(shared, say, option, word, named(framework.steps)) for word in words]


def refuse_twice(say: Words, must: list[str], must_not: list[str], without: Optional[str]) -> None:
    """Raises WrongCommandLine when a step is asked for and refused, or left out twice."""
    for step in must:
        if step in must_not:
            raise WrongCommandLine(say(texts.both(step=step, one="--must", other="--must-not")))
        if step == without:
            raise WrongCommandLine(say(texts.both(step=step, one="--must", other="--without")))
    if without in must_not:
        raise WrongCommandLine(say(texts.both(step=without, one="--must-not", other="--without")))
