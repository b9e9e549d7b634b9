# SPDX-License-Identifier: BSL-1.0
"""Schedules as tables: a row per step, per account and school year, per term."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from typing import Optional, TypeVar

from .._loopbaan import Schedule, Table
from ..frames import table_of
from .model import told
from .parts import Account, Line, Told, Term

Row = TypeVar("Row")
Column = tuple[str, str, str, str, Callable[[Told, Row], object]]


def by_step(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person and step, as they begin."""
    columns: list[Column[Line]] = [
        ("text", "person", "Id of the person", "", lambda said, each: said.person),
        ("text", "step", "Id of the step", "", lambda said, each: each.id),
        ("text", "title", "Its title", "", lambda said, each: each.title),
        ("text", "first_term", "Id of the term in which it begins", "", lambda said, each: said.terms[each.first].id),
        ("text", "last_term", "Id of the term in which it ends", "", lambda said, each: said.terms[each.last].id),
        ("day", "first_day", "First day of its first term", "", lambda said, each: day(said.terms[each.first].first_day)),
        ("day", "last_day", "Last day of its last term", "", lambda said, each: day(said.terms[each.last].last_day)),
        ("number", "hours", "Hours of the person", "hours", lambda said, each: sum(each.minutes) / 60),
        ("number", "cost", "What it costs", "euro", lambda said, each: each.cents / 100),
        ("text", "edition", "Its edition", "", lambda said, each: each.edition or None),
        ("text", "not_earlier", "Why it is not earlier", "", lambda said, each: "; ".join(each.not_earlier) or None),
    ]
    return made(columns, ((said, each) for said in all_told(schedules, lang) for each in said.steps))


def by_account(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person, account and school year for which it was given."""
    columns: list[Column[Account]] = [
        ("text", "person", "Id of the person", "", lambda said, each: said.person),
        ("text", "account", "Id of the account", "", lambda said, each: each.id),
        ("text", "title", "Its title", "", lambda said, each: each.title),
        ("text", "unit", "What it holds: hours or euro", "", lambda said, each: each.unit),
        ("whole", "school_year", "The year in which the school year begins", "", lambda said, each: each.school_year),
        ("number", "given", "What it gives; absent: as much as is asked", "", lambda said, each: whole(each.given, each.unit)),
        ("number", "used", "What is used of it", "", lambda said, each: whole(each.used, each.unit)),
        ("number", "lapsed", "What lapses unused", "", lambda said, each: whole(each.lapsed, each.unit)),
        ("day", "last_day", "The last day on which it can be used", "", lambda said, each: day(each.last_day)),
    ]
    return made(columns, ((said, each) for said in all_told(schedules, lang) for each in said.accounts))


def by_term(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person, term and account of hours; hours that stand on no account have a row without one."""
    columns: list[Column[tuple[Term, Optional[str], int]]] = [
        ("text", "person", "Id of the person", "", lambda said, each: said.person),
        ("text", "term", "Id of the term", "", lambda said, each: each[0].id),
        ("whole", "school_year", "The year in which the school year begins", "", lambda said, each: each[0].school_year),
        ("text", "account", "Id of the account; absent: nothing limits hours", "", lambda said, each: each[1]),
        ("number", "hours", "Hours of the person", "hours", lambda said, each: each[2] / 60),
    ]

    def rows() -> Iterable[tuple[Told, tuple[Term, Optional[str], int]]]:
        for said in all_told(schedules, lang):
            for term in said.terms:
                for paid in term.by_account:
                    yield said, (term, paid.account, paid.amount)
                if term.minutes and not term.by_account:
                    yield said, (term, None, term.minutes)

    return made(columns, rows())


def all_told(schedules: Sequence[Schedule], lang: str) -> Iterable[Told]:
    return (told(each, lang) for each in schedules)


def made(columns: Sequence[Column[Row]], rows: Iterable[tuple[Told, Row]]) -> Table:
    every = list(rows)
    return table_of((kind, name, says, unit, [get(said, each) for said, each in every]) for kind, name, says, unit, get in columns)


def day(iso: str) -> Optional[datetime.date]:
    return datetime.date.fromisoformat(iso) if iso else None


def whole(units: Optional[int], unit: str) -> Optional[float]:
    return None if units is None else units / (60 if unit == "hours" else 100)
