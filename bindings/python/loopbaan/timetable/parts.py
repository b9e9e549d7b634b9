# SPDX-License-Identifier: BSL-1.0
"""What is told of a schedule: plain values, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Profession:
    """What the framework calls things, in the language of what is told: its money, and the words of its field."""

    currency: str  # code of ISO 4217
    teacher: str
    leader: str
    school: str
    year: str  # a school year
    years: str  # several


@dataclass(frozen=True)
class Paid:
    """What a step takes from an account."""

    account: str  # id
    title: str
    unit: str  # "hours" or "euro"
    amount: int  # minutes or cents


@dataclass(frozen=True)
class Line:
    """A step in its terms."""

    id: str
    title: str
    first: int  # place of its first and last term
    last: int
    when: str
    minutes: tuple[int, ...]  # in each of its terms
    minutes_of_others: int
    cents: int
    edition: str  # "": it has none
    paid: tuple[Paid, ...]
    because: tuple[str, ...]  # why it is in the plan; () where nobody says
    gives: str  # the same in brief: the titles of what it is for
    days: str  # "1-8-2026 – 31-10-2026"
    not_earlier: tuple[str, ...]


@dataclass(frozen=True)
class Term:
    """A term, with what is taken in it."""

    id: str
    title: str
    school_year: int
    first_day: str
    last_day: str
    minutes: int
    by_account: tuple[Paid, ...]  # hours alone
    limited: int  # minutes of these that come from accounts with a limit
    holds: Optional[int]  # minutes that limited accounts still hold when it begins; None: nothing limits hours


@dataclass(frozen=True)
class Account:
    """What an account gives for a school year, and what becomes of it."""

    id: str
    title: str
    unit: str
    school_year: int
    given: Optional[int]  # None: as much as is asked
    used: int
    lapsed: int
    last_day: str
    phase: str
    unused: str = ""  # why something lapses, in a word of schedule/1; "": nothing does, or nobody tells
    shared: bool = False  # what it holds, several people have together: `given` and `lapsed` say nothing of one of them


@dataclass(frozen=True)
class Earlier:
    """What would bring the end forward, and what is not known."""

    ends: tuple[str, ...]  # sentences; the ones that end earliest first
    given_up: tuple[str, ...]
    unchanged: tuple[str, ...] = ()  # whether it ends earlier with nothing changed, of what is not proven


@dataclass(frozen=True)
class Told:
    """All that is told of one person."""

    lang: str
    profession: Profession
    person: str
    phase: str  # title of the one that the person is in; "": not known
    target: str
    status: str
    headline: str
    totals: str
    steps: tuple[Line, ...]
    terms: tuple[Term, ...]
    accounts: tuple[Account, ...]
    rights: tuple[Account, ...]  # of who has no schedule: what accounts with a limit give, and nobody uses
    lapses: tuple[str, ...]
    full: tuple[str, ...]  # sentences: terms of which nothing is left, accounts that no rule fills any more
    deadlines: tuple[str, ...]
    reasons: tuple[str, ...]
    assumed: tuple[str, ...]
    basis: str
    last_day: str  # "": there is no schedule, or nothing in it
    earlier: Optional[Earlier] = None  # None: nobody asked
    together: str = ""  # of who was scheduled with others: turn, lottery, what alone would be
    changed: tuple[str, ...] = ()  # of what had been agreed before
    replanned: bool = False  # had something been agreed before?
    chosen: bool = False  # were its steps chosen together with their times?


def lapses_within(each: Account, last_day: str) -> bool:
    """Does something lapse before the school year in which the schedule ends is over? What lapses after it is no part of it."""
    if not each.lapsed or not last_day:
        return False
    year, month = int(last_day[:4]), int(last_day[5:7])
    return each.last_day <= f"{year + (month >= 8)}-07-31"
