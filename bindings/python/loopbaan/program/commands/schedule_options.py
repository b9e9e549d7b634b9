# SPDX-License-Identifier: BSL-1.0
"""The options of `loopbaan schedule` alone: in which years, under which rules, and what was agreed."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ... import Framework, Offers, Policy, Scheduler, SchoolCalendar, built_in_ids, dutch_policy, read_offer_sheets, read_policy
from ..cli.declared import Options, flag, option, repeated
from ..cli.messages import noted, tell, tell_notes
from ..cli.options import Shared, Who, day_of, whole_number
from ..cli.wrong import WrongCommandLine
from ...timetable.words import school_year
from ..words import schedule as texts
from ..words.language import Words
from ..words.metavars import DAY, FILE, NUMBER
from .plan_options import steps_of
from .policy import check_sector

CHANGE = re.compile(r"([^=]+)=(\d{4}):(-?\d{1,6}(?:[.,]\d{1,2})?)")
HOURS = re.compile(r"\d{1,5}([.,]\d{1,2})?")
FTE = re.compile(r"[01]([.,]\d{1,4})?|2")
MOST_NAMED = 12  # terms or editions in a sentence
PARTS = ("1", "2", "3", "4", "6", "12")


@dataclass(frozen=True)
class Years(Options):
    """In which years, within which rules and offers."""

    reads = ("offers", "policy")

    offers: Optional[str] = field(default=None, metadata=option("--offers", metavar=FILE, help=texts.OFFERS))
    policy: Optional[str] = field(default=None, metadata=option("--policy", metavar=FILE, help=texts.POLICY, place="accounts"))
    first_day: Optional[str] = field(default=None, metadata=option("--from", metavar=DAY, help=texts.FROM))
    years: Optional[str] = field(default=None, metadata=option("--years", metavar=NUMBER, help=texts.YEARS))
    terms: Optional[str] = field(default=None, metadata=option("--terms", metavar=NUMBER, help=texts.TERMS))
    sector: str = field(default="po", metadata=option("--sector", metavar="ID", help=texts.SECTOR, place="sector"))

    def check(self, say: Words) -> None:
        day_of(say, "--from", self.first_day)
        if self.terms is not None and self.terms not in PARTS:
            raise WrongCommandLine(say(texts.wrong_terms(self.terms)))
        if self.years is not None:
            whole_number(say, "--years", self.years, least=1, most=16)

    def read_offers(self, shared: Shared, say: Words, framework: Framework) -> Optional[Offers]:
        """What is given with --offers: a document, a sheet that was filled in, or the list of an institute."""
        if not self.offers:
            return None
        found = read_offer_sheets(self.offers, framework)
        for account in found.accounts:
            tell(shared, account.text(say.lang))
        tell_notes(shared, say, found.notes)
        return found.offers

    def read_policy(self, shared: Shared, say: Words, framework: Framework) -> Optional[Policy]:
        """The policy that was asked for, or the built-in one for whom it is about; else none, and that is said."""
        if not self.policy and framework.id not in built_in_ids():
            tell(shared, say(texts.NO_POLICY))
            return None
        policy = noted(shared, say, read_policy(self.policy)) if self.policy else dutch_policy()
        check_sector(say, self.sector, policy)
        return policy

    def calendar(self, say: Words, offers: Optional[Offers]) -> SchoolCalendar:
        """The terms from the day on. Raises WrongCommandLine where nobody says what they are, or two do."""
        day = day_of(say, "--from", self.first_day)
        if offers is not None and offers.terms:
            if self.years or self.terms:
                raise WrongCommandLine(say(texts.TWO_CALENDARS))
            whole = SchoolCalendar([(each.id, each.title, each.first_day, each.last_day) for each in offers.terms])
            return whole.starting(day) if day else whole
        if day is None:
            raise WrongCommandLine(say(texts.NO_CALENDAR))
        parts = int(self.terms or 4)
        years = whole_number(say, "--years", self.years or "3", least=1, most=64 // parts)
        return SchoolCalendar.of_years(day, years, parts).starting(day)


@dataclass(frozen=True)
class When(Years):
    """What was agreed and how it is told, too."""

    book: list[str] = field(default_factory=list, metadata=repeated("--book", metavar=texts.PAIR, help=texts.BOOK, place="agreed"))
    not_in: list[str] = field(default_factory=list, metadata=repeated("--not-in", metavar=texts.PAIR, help=texts.NOT_IN, place="agreed"))
    leave: list[str] = field(default_factory=list, metadata=repeated("--leave", metavar=texts.DAYS, help=texts.LEAVE, place="leave"))
    account: list[str] = field(default_factory=list, metadata=repeated("--account", metavar=texts.CHANGE, help=texts.ACCOUNT, place="changes"))
    most_in_term: Optional[str] = field(default=None, metadata=option("--most-in-term", metavar=NUMBER, help=texts.MOST_IN_TERM))
    most_in: list[str] = field(default_factory=list, metadata=repeated("--most-in", metavar=texts.TERM_HOURS, help=texts.MOST_IN, place="most_by_term"))
    fte: list[str] = field(default_factory=list, metadata=repeated("--fte", metavar=texts.DAY_FTE, help=texts.TIMES, place="times"))
    taken: list[str] = field(default_factory=list, metadata=repeated("--taken", metavar=texts.EDITION_ID, help=texts.TAKEN, place="taken"))
    choose: bool = field(default=False, metadata=flag("--choose", help=texts.CHOOSE))
    what_if: bool = field(default=False, metadata=flag("--what-if", help=texts.WHAT_IF))
    keep_phase_limits: bool = field(default=False, metadata=flag("--keep-phase-limits", help=texts.KEEP))
    sheets: bool = field(default=False, metadata=flag("--sheets", help=texts.SHEETS))
    min_group: str = field(default="10", metadata=option("--min-group", metavar=NUMBER, help=texts.MIN_GROUP))

    def check(self, say: Words) -> None:
        super().check(say)
        self.days(say)
        self.changes(say)
        self.hours(say)
        self.times(say)
        self.smallest(say)

    def smallest(self, say: Words) -> int:
        return whole_number(say, "--min-group", self.min_group, least=5, most=1_000_000)

    def check_with(self, say: Words, who: Who) -> None:
        """Raises WrongCommandLine where something is said of one person, and nobody says of whom."""
        for name, given in (("--book", self.book), ("--not-in", self.not_in), ("--leave", self.leave), ("--fte", self.fte)):
            if given and who.person is None:
                raise WrongCommandLine(say(texts.needs_person(name)))

    def asked(self, shared: Shared, say: Words, by: Scheduler) -> dict[str, Any]:
        """What is asked beside the steps, in the words of `Scheduler.find`. Raises WrongCommandLine."""
        tell_outside(shared, say, "--account", self.account, by.calendar)
        for each in self.taken:
            if by.offers is None or each not in {edition.id for edition in by.offers.editions}:
                raise WrongCommandLine(say(texts.no_such_edition(each)))
        return {
            "sector": self.sector,
            "changes": self.changes(say),
            "agreed": [
                self.agreement(shared, say, by, name, what, each)
                for name, what, given in (("--book", "in", self.book), ("--not-in", "not_in", self.not_in))
                for each in given
            ],
            "leave": self.days(say),
            "most_in_term": self.hours(say),
            "most_by_term": self.by_term(say, by.calendar),
            "times": self.times(say),
            "taken": self.taken,
            "keep_phase_limits": self.keep_phase_limits,
        }

    def agreement(self, shared: Shared, say: Words, by: Scheduler, name: str, what: str, words: str) -> tuple[str, str, str]:
        step, _, where = words.partition("=")
        if not step.strip() or not where.strip():
            raise WrongCommandLine(say(texts.wrong_pair(name, words)))
        (found,) = steps_of(shared, say, by.framework, name, [step.strip()])
        terms = [each.id for each in by.calendar.terms]
        editions = [each.id for each in by.offers.editions if each.step == found] if by.offers else []
        if where.strip() not in (*terms, *editions):
            raise WrongCommandLine(say(texts.no_such_place(name, where.strip(), some_of(terms), some_of(editions))))
        return found, what, where.strip()

    def days(self, say: Words) -> list[tuple[datetime.date, datetime.date]]:
        found = []
        for each in self.leave:
            first, between, last = each.partition("..")
            if not between:
                raise WrongCommandLine(say(texts.wrong_leave(each)))
            begin, end = day_of(say, "--leave", first), day_of(say, "--leave", last)
            if begin is None or end is None:
                raise WrongCommandLine(say(texts.wrong_leave(each)))
            found.append((begin, end))
        return found

    def changes(self, say: Words) -> list[tuple[str, int, float]]:
        return changes_of(say, "--account", self.account)

    def hours(self, say: Words) -> Optional[float]:
        return None if self.most_in_term is None else hours_of(say, "--most-in-term", self.most_in_term)

    def by_term(self, say: Words, calendar: SchoolCalendar) -> list[float]:
        """What fits into each term; into one of which nobody says anything, as many hours as it lasts."""
        if not self.most_in:
            return []
        made = {each.id: 24.0 * ((each.last_day - each.first_day).days + 1) for each in calendar.terms}
        for words in self.most_in:
            term, _, hours = words.partition("=")
            if term.strip() not in made:
                raise WrongCommandLine(say(texts.wrong_term(words, ", ".join(made))))
            made[term.strip()] = hours_of(say, "--most-in", hours.strip())
        return list(made.values())

    def times(self, say: Words) -> list[tuple[datetime.date, float]]:
        found = []
        for each in self.fte:
            first, _, fte = each.partition("=")
            day = day_of(say, "--fte", first)
            if day is None or not FTE.fullmatch(fte.strip()):
                raise WrongCommandLine(say(texts.wrong_times(each)))
            found.append((day, float(fte.replace(",", "."))))
        return sorted(found)


def some_of(ids: Sequence[str]) -> str:
    """The first of some ids, for a sentence."""
    return ", ".join(ids[:MOST_NAMED]) + (", …" if len(ids) > MOST_NAMED else "") if ids else "–"


def hours_of(say: Words, option: str, words: str) -> float:
    if not HOURS.fullmatch(words):
        raise WrongCommandLine(say(texts.wrong_hours(option, words)))
    return float(words.replace(",", "."))


def changes_of(say: Words, option: str, given: Sequence[str]) -> list[tuple[str, int, float]]:
    """Accounts with a school year and an amount. Raises WrongCommandLine."""
    found = []
    for each in given:
        parts = CHANGE.fullmatch(each.strip())
        if parts is None:
            raise WrongCommandLine(say(texts.wrong_change(option, each)))
        found.append((parts[1].strip(), int(parts[2]), float(parts[3].replace(",", "."))))
    return found


def tell_outside(shared: Shared, say: Words, option: str, given: Sequence[str], calendar: SchoolCalendar) -> None:
    """Says of each amount of an account that it is for a school year after the terms, in which nothing can be used.

    What was saved in an earlier year may still be used: whether it can, the schedule itself says, which knows how long it keeps.
    """
    if not len(calendar):
        return
    years = [school_year_of(each) for each in (calendar.terms[0].first_day, calendar.terms[-1].first_day)]
    for words, (_, year, _) in zip(given, changes_of(say, option, given)):
        if year > years[-1]:
            first, last = (school_year(each) for each in years)
            tell(shared, say(texts.year_outside(option, words.strip(), first, last)))


def school_year_of(day: datetime.date) -> int:
    return day.year - (day.month < 8)
