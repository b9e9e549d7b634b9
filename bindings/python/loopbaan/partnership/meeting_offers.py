# SPDX-License-Identifier: BSL-1.0
"""Editions as a round sees them: how many can take part, on which days, for whom, at what price; what nobody says is told."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import EditionRole, Framework, Offers, Text
from ..wording import Pair, Said, day_in, filled
from .cells import plain
from .reading import undated_editions

Days = tuple[datetime.date, datetime.date]
WEEK = datetime.timedelta(days=7)
WEEKDAYS = {
    **{name: place for place, name in enumerate("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split())},
    **{name: place for place, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())},
}
SHORT = {
    **{name: place for place, name in enumerate("ma di wo do vr za zo".split())},
    **{name: place for place, name in enumerate("mon tue wed thu fri sat sun".split())},
}
IN_WORDS = re.compile("|".join(WEEKDAYS) + r"|\b(?:" + "|".join(SHORT) + r")\b")
EVERYBODY = {plain(each) for each in ("allen", "alle", "iedereen", "all", "everybody", "everyone")}


@dataclass(frozen=True)
class MeetingEdition:
    """An edition and what a round needs of it; places and least numbers are of who takes part, other roles stand in `others`."""

    id: str
    step: str
    title: str  # how people call it; "": by its step
    provider: str
    place: str
    first_day: Optional[datetime.date]
    last_day: Optional[datetime.date]
    term: Optional[str]  # id of the term in which it begins
    days: tuple[Days, ...]  # on which nobody can be elsewhere; (): it is not known on which
    places: Optional[int]  # None: as many as like
    filled: int
    least: int
    euro: int  # for one person, rounded up; 0 where nobody says so
    has_price: bool
    open_to: tuple[str, ...]  # schools, boards and regions; (): to all
    unknown_groups: tuple[str, ...]  # words of `open_to` that name none of these: then it counts as open to all
    others: tuple[str, ...]  # ids of roles that are not given out here

    @property
    def weekdays(self) -> frozenset[int]:
        """Those on which it surely is; none: nobody knows."""
        return frozenset(day.weekday() for first, last in self.days for day in (first + datetime.timedelta(days=each) for each in range((last - first).days + 1)))

    @property
    def has_date(self) -> bool:
        return self.first_day is not None

    def begins_before(self, day: Optional[datetime.date]) -> bool:
        """Before the first day of a round, so that it is not given out?"""
        return day is not None and self.first_day is not None and self.first_day < day

    def is_open_to(self, groups: Iterable[Optional[str]]) -> bool:
        """May somebody of a school, a board and a region take part? Words that nobody can judge leave it open to all."""
        known = {plain(each) for each in self.open_to}
        return not known or bool(self.unknown_groups) or any(each is not None and plain(each) in known for each in groups)

    def when(self, lang: str) -> str:
        """Its days in words; "" where it has none."""
        if self.first_day is None or self.last_day is None:
            return ""
        return " – ".join(dict.fromkeys(day_in(each, lang) for each in (self.first_day, self.last_day)))


def meeting_editions(offers: Offers, groups: Iterable[str]) -> tuple[MeetingEdition, ...]:
    """The editions of a document, those without a day too; `groups` are the schools, boards and regions that there are."""
    known = {plain(each): each for each in groups}
    document = {each["id"]: each for each in json.loads(_loopbaan.write_offers(offers)).get("editions", ())}
    terms = {each.id: each for each in offers.terms}
    made = []
    for edition in offers.editions:
        of = terms.get(edition.term or "")
        first, last = (of.first_day, of.last_day) if of else (edition.first_day, edition.last_day)
        in_term = edition.term or next((each.id for each in offers.terms if first and each.first_day <= first <= each.last_day), None)
        taking, others = split(edition.roles)
        places, least, already = numbers(edition.places, edition.least, taking) if edition.roles else (edition.places, edition.least or 0, 0)
        made.append(
            edition_of(offers.framework, known, document[edition.id], first, last, in_term)(places, least, already, tuple(each.id for each in others))
        )
    for each in undated_editions(offers):
        roles = each.get("roles", ())
        places = sum(role.get("places", 0) for role in roles) if roles else each.get("places")
        least = sum(role.get("least", 0) for role in roles) if roles else each.get("least", 0)
        made.append(edition_of(offers.framework, known, each, None, None, None)(places, least, 0, ()))
    return tuple(made)


def edition_of(framework: Framework, known: Mapping[str, str], said: Mapping[str, Any], first: Optional[datetime.date], last: Optional[datetime.date], term: Optional[str]) -> Any:
    """What is made of an edition once its numbers are known."""
    words = [each for each in said.get("open_to", ()) if plain(each) not in EVERYBODY]
    price = said.get("cost", framework.steps[said["step"]].cost)
    title = said.get("title", "")

    def made(places: Optional[int], least: int, already: int, others: tuple[str, ...]) -> MeetingEdition:
        return MeetingEdition(
            id=said["id"], step=said["step"], title=title if isinstance(title, str) else title.get("nl", ""),
            provider=said.get("provider", ""), place=said.get("place", ""), first_day=first, last_day=last, term=term,
            days=days_of(first, last, str(said.get("day", ""))), places=places, filled=already, least=least,
            euro=-int(-(price or 0) // 1), has_price=price is not None,
            open_to=tuple(known[plain(each)] for each in words if plain(each) in known),
            unknown_groups=tuple(each for each in words if plain(each) not in known), others=others,
        )

    return made


def split(roles: Sequence[EditionRole]) -> tuple[list[EditionRole], list[EditionRole]]:
    """Who takes part, and the roles that ask something of who is in them: a profile, a group, consent."""
    others = [each for each in roles if each.profile or each.consent or each.groups]
    return [each for each in roles if each not in others], others


def numbers(places: Optional[int], least: Optional[int], taking: Sequence[EditionRole]) -> tuple[Optional[int], int, int]:
    """Places, least number and who is there already, of those who take part."""
    if not taking:
        return 0, 0, 0  # it has no place for who only takes part
    already = sum(each.filled or 0 for each in taking)
    every = [each.places for each in taking]
    most = None if None in every else sum(each or 0 for each in every)
    if places is not None:
        most = places if most is None else min(places, most)
    return most, max(least or 0, sum(each.least or 0 for each in taking)), already


def days_of(first: Optional[datetime.date], last: Optional[datetime.date], words: str) -> tuple[Days, ...]:
    """On which days it surely is: all of a week or less, or each such day of the week; () where only the first and last are known."""
    if first is None or last is None:
        return ()
    weekdays = weekdays_in(words)
    if last - first < WEEK and not weekdays:
        return ((first, last),)
    every = (first + datetime.timedelta(days=each) for each in range((last - first).days + 1))
    return tuple((day, day) for day in every if day.weekday() in weekdays)


def weekdays_in(words: str) -> frozenset[int]:
    """The days of the week that are named, Monday 0.

    Examples
    --------
    >>> sorted(weekdays_in("di, wo")), sorted(weekdays_in("woensdagmiddag")), sorted(weekdays_in("alle"))
    ([1, 2], [2], [])
    """
    return frozenset({**WEEKDAYS, **SHORT}[each] for each in IN_WORDS.findall(words.lower()))


def title_of(text: Text) -> Said:
    """A title of a framework in every language."""
    return Said(text.in_language)


def named(edition: MeetingEdition, framework: Framework) -> Pair:
    """An edition as people know it: what it is of, and when."""
    title = edition.title or title_of(framework.steps[edition.step].title)
    when = Said(edition.when) if edition.has_date else ("nog zonder datum", "without a date as yet")
    return filled("{title} ({when})", "{title} ({when})", title=title, when=when)
