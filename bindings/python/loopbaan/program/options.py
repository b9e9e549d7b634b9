# SPDX-License-Identifier: BSL-1.0
"""Options that several commands share, each group with what they mean as one value."""

from __future__ import annotations

import datetime
import os
import re
from dataclasses import dataclass, field
from typing import Any, ClassVar, Optional

import typer

from .. import LevelRule, parse_day
from .words import Words
from .wrong import WrongCommandLine

OBJECTIVES = ("hours", "cost", "weeks")
OBJECTIVE_WORDS = {"uren": "hours", "kosten": "cost", "euro": "cost", "weken": "weeks"}

# Options that stand before the command are moved behind it; for that one must know which of them take a value.
TAKE_A_VALUE = {
    "--framework",
    "--catalogue",
    "--lang",
    "-o",
    "--output",
    "--threads",
    "--to",
    "--objective",
    "--person",
    "--mapping",
    "--group",
    "--keep",
    "--phase",
    "--domain",
    "--provider",
    "--min-group",
    "--seen",
    "--within-hours",
    "--within-cost",
    "--within-weeks",
    "--must",
    "--must-not",
    "--route",
    "--sector",
    "--on",
    "--crosswalk",
    "--pareto",
    "--levels",
    "--as-of",
    "--purpose",
    "--alternatives",
    "--without",
    "--sheet",
    "--header-row",
    "--where",
}

# This one may stand without its value, and then means so many.
ALTERNATIVES, ALTERNATIVES_MEANT = "--alternatives", "5"


def whole_number(say: Words, option: str, words: str, least: int, most: int) -> int:
    """The number of an option. Raises WrongCommandLine."""
    if words.isascii() and words.isdigit() and len(words) < 10 and least <= int(words) <= most:
        return int(words)
    raise WrongCommandLine(say("whole number", option=option, value=words, least=least, most=most))


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
    raise WrongCommandLine(say("wrong day", option=option, value=words))


def objective_of(words: str) -> str:
    """An objective, or several, in the words of the library.

    Examples
    --------
    >>> objective_of("Uren"), objective_of("uren=30,kosten=1"), objective_of("joy")
    ('hours', 'hours=30,cost=1', 'joy')
    """
    return re.sub(r"[^\W\d]+", lambda word: OBJECTIVE_WORDS.get(word[0].lower(), word[0].lower()), words)


class Options:
    """A group of options: a dataclass whose fields are declared to typer by `declared`.

    `reads` names the fields that are files to read: an answer never takes the place of one.
    """

    reads: ClassVar[tuple[str, ...]] = ()

    @staticmethod
    def declared(say: Words) -> dict[str, Any]:
        return {}

    def check(self, say: Words) -> None:
        """Raises WrongCommandLine when values do not go together."""


@dataclass(frozen=True)
class Shared(Options):
    """The options of every command."""

    reads = ("framework", "catalogue")

    framework: Optional[str]
    catalogue: list[str]
    lang: str
    json: bool
    csv: bool
    output: Optional[str]
    threads: str
    quiet: bool

    @staticmethod
    def declared(say: Words) -> dict[str, Any]:
        panel = say("common options")
        file = say("FILE")
        return {
            "framework": typer.Option(None, "--framework", metavar=file, help=say("framework"), rich_help_panel=panel),
            "catalogue": typer.Option(
                [], "--catalogue", metavar=file, help=say("catalogue"), rich_help_panel=panel, show_default=False
            ),
            "lang": typer.Option(
                say.lang, "--lang", metavar="nl|en", help=say("lang"), rich_help_panel=panel, show_default=False
            ),
            "json": typer.Option(False, "--json", metavar="", help=say("json"), rich_help_panel=panel),
            "csv": typer.Option(False, "--csv", metavar="", help=say("csv"), rich_help_panel=panel),
            "output": typer.Option(None, "-o", "--output", metavar=file, help=say("output"), rich_help_panel=panel),
            "threads": typer.Option(
                "0", "--threads", metavar=say("NUMBER"), help=say("threads"), rich_help_panel=panel, show_default=False
            ),
            "quiet": typer.Option(False, "--quiet", metavar="", help=say("quiet"), rich_help_panel=panel),
        }

    def check(self, say: Words) -> None:
        if self.lang not in ("nl", "en"):
            raise WrongCommandLine(say("choose", option="--lang", value=self.lang, choices="nl, en"))
        if self.json and self.csv:
            raise WrongCommandLine(say("one form"))
        self.thread_count(say)

    def thread_count(self, say: Words) -> int:
        return whole_number(say, "--threads", self.threads, least=0, most=1024)

    def refuse_forms(self, say: Words, command: str) -> None:
        """For a command that gives no table: raises WrongCommandLine with --json and --csv."""
        for option, asked in (("--json", self.json), ("--csv", self.csv)):
            if asked:
                raise WrongCommandLine(say("no such form", command=command, option=option))


@dataclass(frozen=True)
class TableReading(Options):
    """How a staff table is to be read."""

    reads = ("mapping",)

    mapping: Optional[str]
    group: list[str]
    keep: list[str]
    sheet: Optional[str] = None
    header_row: Optional[str] = None

    @staticmethod
    def declared(say: Words) -> dict[str, Any]:
        panel = say("options")
        return {
            "mapping": typer.Option(None, "--mapping", metavar=say("FILE"), help=say("mapping"), rich_help_panel=panel),
            "group": typer.Option(
                [], "--group", metavar=say("COLUMN"), help=say("group"), rich_help_panel=panel, show_default=False
            ),
            "sheet": typer.Option(None, "--sheet", metavar=say("NAME"), help=say("sheet"), rich_help_panel=panel),
            "header_row": typer.Option(
                None, "--header-row", metavar=say("NUMBER"), help=say("header row"), rich_help_panel=panel
            ),
            "keep": typer.Option(
                [], "--keep", metavar=say("COLUMN"), help=say("keep"), rich_help_panel=panel, show_default=False
            ),
        }

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

    staff: list[str]
    phase: Optional[str] = None
    person: Optional[str] = None
    where: list[str] = field(default_factory=list)
    levels: str = "confirmed"
    as_of: Optional[str] = None
    purpose: Optional[str] = None

    @staticmethod
    def declared(say: Words) -> dict[str, Any]:
        return {
            "staff": typer.Argument(
                ..., metavar=say("STAFF") + "...", help=say("staff"), rich_help_panel=say("arguments"), show_default=False
            ),
            "phase": typer.Option(
                None, "--phase", metavar=say("PHASE"), help=say("phase"), rich_help_panel=say("options")
            ),
            "person": typer.Option(None, "--person", metavar="ID", help=say("person"), rich_help_panel=say("options")),
            "where": typer.Option(
                [],
                "--where",
                metavar=say("GROUP=VALUE"),
                help=say("where"),
                rich_help_panel=say("options"),
                show_default=False,
            ),
            "levels": typer.Option(
                "confirmed",
                "--levels",
                metavar=say("RULE"),
                help=say("levels"),
                rich_help_panel=say("options"),
                show_default=False,
            ),
            "as_of": typer.Option(
                None, "--as-of", metavar=say("DAY"), help=say("as of"), rich_help_panel=say("options")
            ),
            "purpose": typer.Option(
                None, "--purpose", metavar=say("TEXT"), help=say("purpose"), rich_help_panel=say("options")
            ),
        }

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
                raise WrongCommandLine(say("no value", option="--where", value=word))
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
            raise WrongCommandLine(say("choose", option="--levels", value=self.levels, choices=choices)) from None


@dataclass(frozen=True)
class Target(Options):
    """Where to."""

    to: str

    @staticmethod
    def declared(say: Words) -> dict[str, Any]:
        return {"to": target_option(say, "to")}


@dataclass(frozen=True)
class Targets(Options):
    """Where to, of several all together."""

    to: list[str]

    @staticmethod
    def declared(say: Words) -> dict[str, Any]:
        return {"to": target_option(say, "to several")}


def target_option(say: Words, help: str) -> Any:
    return typer.Option(
        ..., "--to", metavar=say("PROFILE"), help=say(help), rich_help_panel=say("options"), show_default=False
    )


@dataclass(frozen=True)
class Cheapest(Options):
    """What plans are cheapest in."""

    objective: str

    @staticmethod
    def declared(say: Words) -> dict[str, Any]:
        return {
            "objective": typer.Option(
                "hours",
                "--objective",
                metavar="|".join(OBJECTIVES),
                help=say("objective"),
                rich_help_panel=say("options"),
                show_default=False,
            )
        }

    def check(self, say: Words) -> None:
        if objective_of(self.objective) not in OBJECTIVES:
            choices = ", ".join(OBJECTIVES)
            raise WrongCommandLine(say("choose", option="--objective", value=self.objective, choices=choices))

    @property
    def measure(self) -> str:
        """The objective in the word of the library."""
        return objective_of(self.objective)
