# SPDX-License-Identifier: BSL-1.0
"""Options that several commands share, each group with what they mean as one value."""

from __future__ import annotations

import datetime
import os
import re
from dataclasses import dataclass, field
from typing import Optional, Union

from ... import LevelRule, parse_day
from ..words import help as help_texts
from ..words import options as options_texts
from ..words import overview as overview_texts
from ..words import runlog as runlog_texts
from ..words.language import Message, Words
from ..words.metavars import COLUMN, DAY, FILE, GROUP_VALUE, NAME, NUMBER, PHASE, PROFILE, RULE, STAFF, TEXT
from .declared import Metadata, Options, arguments, flag, option, repeated
from .wrong import WrongCommandLine

OBJECTIVES = ("hours", "cost", "weeks")
OBJECTIVE_WORDS = {
    **dict.fromkeys(("uren", "uur", "hour"), "hours"),
    **dict.fromkeys(("kosten", "euro", "geld", "costs"), "cost"),
    **dict.fromkeys(("weken", "week"), "weeks"),
}

# This one may stand without its value, and then means so many.
ALTERNATIVES, ALTERNATIVES_MEANT = "--alternatives", "5"

STANDARD_OUTPUT = "-"  # as it is standard input where a file is read

COMMON = help_texts.COMMON_OPTIONS


def shared_option(*names: str, metavar: Union[Message, str], help: Message) -> Metadata:
    return option(*names, metavar=metavar, help=help, panel=COMMON)


def whole_number(say: Words, option: str, words: str, least: int, most: int) -> int:
    """The number of an option. Raises WrongCommandLine."""
    if words.isascii() and words.isdigit() and len(words) < 10 and least <= int(words) <= most:
        return int(words)
    raise WrongCommandLine(say(options_texts.whole_number(option=option, value=words, least=least, most=most)))


def day_of(say: Words, option: str, words: Optional[str]) -> Optional[datetime.date]:
    """A day as tables have it: 2026-08-01, 1-8-2026, the day of a moment. Raises WrongCommandLine."""
    if words is None:
        return None
    try:
        day = parse_day(words.strip())
    except ValueError:  # of the year 0
        day = None
    if day is not None:
        return day
    raise WrongCommandLine(say(options_texts.wrong_day(option=option, value=words)))


def objective_of(words: str) -> str:
    """An objective, or several, in the words of the library.

    Examples
    --------
    >>> objective_of("Uren"), objective_of("uren=30,kosten=1"), objective_of("joy")
    ('hours', 'hours=30,cost=1', 'joy')
    """
    return re.sub(r"[^\W\d]+", lambda word: OBJECTIVE_WORDS.get(word[0].lower(), word[0].lower()), words)


@dataclass(frozen=True)
class Shared(Options):
    """The options of every command."""

    reads = ("framework", "catalogue", "log")

    framework: Optional[str] = field(
        default=None, metadata=shared_option("--framework", metavar=FILE, help=options_texts.FRAMEWORK)
    )
    catalogue: list[str] = field(
        default_factory=list, metadata=repeated("--catalogue", metavar=FILE, help=options_texts.CATALOGUE, panel=COMMON)
    )
    lang: Optional[str] = field(default=None, metadata=shared_option("--lang", metavar="nl|en|de", help=options_texts.LANG))
    texts: Optional[str] = field(default=None, metadata=shared_option("--texts", metavar=FILE, help=options_texts.TEXTS))
    json: bool = field(default=False, metadata=flag("--json", help=options_texts.JSON, panel=COMMON))
    csv: bool = field(default=False, metadata=flag("--csv", help=options_texts.CSV, panel=COMMON))
    output: Optional[str] = field(
        default=None, metadata=shared_option("-o", "--output", metavar=FILE, help=options_texts.OUTPUT)
    )
    threads: str = field(default="0", metadata=shared_option("--threads", metavar=NUMBER, help=options_texts.THREADS))
    quiet: bool = field(default=False, metadata=flag("--quiet", help=options_texts.QUIET, panel=COMMON))
    log: Optional[str] = field(default=None, metadata=shared_option("--log", metavar=FILE, help=runlog_texts.LOG))
    by: Optional[str] = field(default=None, metadata=shared_option("--by", metavar=NAME, help=runlog_texts.BY))

    def __post_init__(self) -> None:
        if self.output == STANDARD_OUTPUT:
            object.__setattr__(self, "output", None)

    def check(self, say: Words) -> None:
        if self.output == "":
            raise WrongCommandLine(say(options_texts.EMPTY_OUTPUT))
        if self.json and self.csv:
            raise WrongCommandLine(say(options_texts.ONE_FORM))
        self.thread_count(say)

    def thread_count(self, say: Words) -> int:
        return whole_number(say, "--threads", self.threads, least=0, most=1024)

    def refuse_forms(self, say: Words, command: str) -> None:
        """For a command that gives no table: raises WrongCommandLine with --json and --csv."""
        for option, asked in (("--json", self.json), ("--csv", self.csv)):
            if asked:
                raise WrongCommandLine(say(options_texts.no_such_form(command=command, option=option)))


@dataclass(frozen=True)
class InFull(Options):
    """How much is told of each person."""

    details: bool = field(default=False, metadata=flag("--details", help=overview_texts.DETAILS_OPTION))


@dataclass(frozen=True)
class TableReading(Options):
    """How a staff table is to be read."""

    reads = ("mapping",)

    mapping: Optional[str] = field(default=None, metadata=option("--mapping", metavar=FILE, help=options_texts.MAPPING))
    group: list[str] = field(default_factory=list, metadata=repeated("--group", metavar=COLUMN, help=options_texts.GROUP))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=options_texts.SHEET))
    header_row: Optional[str] = field(
        default=None, metadata=option("--header-row", metavar=NUMBER, help=options_texts.HEADER_ROW)
    )
    keep: list[str] = field(default_factory=list, metadata=repeated("--keep", metavar=COLUMN, help=options_texts.KEEP))

    def check(self, say: Words) -> None:
        self.row(say)

    def row(self, say: Words) -> Optional[int]:
        """The row of the header, if one was asked for. Raises WrongCommandLine."""
        if self.header_row is None:
            return None
        return whole_number(say, "--header-row", self.header_row, least=1, most=1_048_576)


@dataclass(frozen=True)
class Who(Options):
    """Which people, and by which rule their levels follow from evidence."""

    reads = ("staff",)

    staff: list[str] = field(metadata=arguments(metavar=STAFF, help=options_texts.STAFF))
    phase: Optional[str] = field(default=None, metadata=option("--phase", metavar=PHASE, help=options_texts.PHASE))
    person: Optional[str] = field(default=None, metadata=option("--person", metavar="ID", help=options_texts.PERSON))
    where: list[str] = field(default_factory=list, metadata=repeated("--where", metavar=GROUP_VALUE, help=options_texts.WHERE))
    levels: str = field(default="confirmed", metadata=option("--levels", metavar=RULE, help=options_texts.LEVELS))
    as_of: Optional[str] = field(default=None, metadata=option("--as-of", metavar=DAY, help=options_texts.AS_OF))
    purpose: Optional[str] = field(default=None, metadata=option("--purpose", metavar=TEXT, help=options_texts.PURPOSE))

    @property
    def files(self) -> str:
        """The files by their names, for a sentence."""
        return ", ".join(os.path.basename(file) for file in self.staff)

    def check(self, say: Words) -> None:
        self.rule(say)
        self.groups(say)

    def groups(self, say: Words) -> list[tuple[str, str]]:
        """The groups that were asked for, as grouping and value. Raises WrongCommandLine."""
        pairs = []
        for word in self.where:
            grouping, _, value = word.partition("=")
            if not grouping.strip() or not value.strip():
                raise WrongCommandLine(say(options_texts.no_value(option="--where", value=word)))
            pairs.append((grouping.strip(), value.strip()))
        return pairs

    def rule(self, say: Words) -> LevelRule:
        """The rule that was asked for. Raises WrongCommandLine."""
        day = day_of(say, "--as-of", self.as_of)
        method, _, order = self.levels.partition("=")
        try:
            return LevelRule(method, order=order.split(",") if order else None, as_of=day)
        except ValueError:
            choices = "confirmed, latest, highest_confirmed, rater_order=leader,colleague, severity"
            raise WrongCommandLine(say(options_texts.choose(option="--levels", value=self.levels, choices=choices))) from None


@dataclass(frozen=True)
class WhatFor(Options):
    """What for, of a command that does not choose people."""

    purpose: Optional[str] = field(default=None, metadata=option("--purpose", metavar=TEXT, help=runlog_texts.PURPOSE))


@dataclass(frozen=True)
class Target(Options):
    """Where to."""

    to: str = field(metadata=option("--to", metavar=PROFILE, help=options_texts.TO, place="targets"))


@dataclass(frozen=True)
class Targets(Options):
    """Where to, of several all together."""

    to: list[str] = field(metadata=repeated("--to", metavar=PROFILE, help=options_texts.TO_SEVERAL, place="targets"))


@dataclass(frozen=True)
class Cheapest(Options):
    """What plans are cheapest in."""

    objective: str = field(
        default="hours", metadata=option("--objective", metavar="|".join(OBJECTIVES), help=options_texts.OBJECTIVE)
    )

    def check(self, say: Words) -> None:
        if objective_of(self.objective) not in OBJECTIVES:
            raise WrongCommandLine(say(options_texts.choose("--objective", self.objective, say(options_texts.MEASURES))))

    @property
    def measure(self) -> str:
        """The objective in the word of the library."""
        return objective_of(self.objective)
