# SPDX-License-Identifier: BSL-1.0
"""Who visits whom among schools in a round of peer reviews: what is asked, the plan, and the document of both (visits/1)."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, Optional

from .._loopbaan import Diagnostic, VisitsAsked
from ..core import Error
from ..exchange import Content, canonical, check_document, checked, kind_of
from ..data import dutch_framework
from ..wording import Pair, said
from ..workbook.faults import told
from .visit_words import word

KIND = "visits/1"
UNITS = ("kilometres", "minutes")


@dataclass(frozen=True)
class VisitingSchool:
    """A school in a round, or an institute that visits and is not visited.

    `visited` is how many visit it and `visits` how many it visits, each from 0 to 10; not `must_visit`: so many at most.
    `away` has days of the round on which it cannot. Without `board` it counts as a board of its own.

    Examples
    --------
    >>> VisitingSchool("de-sluis", "De Sluis", board="Rivier").visited
    1
    """

    id: str
    title: str = ""
    board: str = ""
    kind: str = ""
    visited: int = 1
    visits: int = 1
    must_visit: bool = True
    away: tuple[datetime.date, ...] = ()

    @property
    def name(self) -> str:
        return self.title or self.id


class VisitValues(NamedTuple):
    """What a plan is judged by: each number counts only where those before it are equal, and less is better.

    Examples
    --------
    >>> VisitValues(lacking=0, changed=2, travel=140, alike=3, lottery=7).travel
    140
    """

    lacking: int  # places for visitors that stay empty, and visits that schools do not make
    changed: int  # visits that were not agreed, where something was
    travel: int  # kilometres or minutes of all visits
    alike: int  # visits by a school of the same kind
    lottery: int  # sum of what visits drew


@dataclass(frozen=True)
class SchoolVisit:
    """One school that visits another, and on which day.

    Examples
    --------
    >>> SchoolVisit("de-sluis", "oost")
    SchoolVisit(visitor='de-sluis', host='oost', day=None)
    """

    visitor: str
    host: str
    day: Optional[datetime.date] = None


@dataclass(frozen=True)
class VisitLack:
    """Why places for visitors stay empty at some schools, in a sentence with what would change it.

    Examples
    --------
    >>> VisitLack(("oost",), ("Niemand mag Oost bezoeken.", "Nobody may visit Oost.")).text("en")
    'Nobody may visit Oost.'
    """

    schools: tuple[str, ...]
    told: Pair

    def text(self, lang: str = "nl") -> str:
        return said(self.told, lang)


@dataclass(frozen=True)
class VisitRound:
    """What is asked of a round: nobody visits itself or its own board, no two schools each other, nobody whom it visited `earlier`.

    Parameters
    ----------
    schools : sequence of VisitingSchool
        From 2 to 500.
    earlier : sequence of (visitor, host)
        Visits of rounds before, by id; with `earlier_both_ways` the host does not visit the visitor either.
    distances : sequence of (from, to, int)
        0 to 5 000, in `unit`; back as far, unless that stands here too. `most`: what is farther is left out.
        `otherwise`: what counts where none stands; None: Error 202, unless there are none at all.
    days : sequence of datetime.date
        For visits; none: days are not looked at.
    most_of_board : int
        So many visitors of one school from one board at most; 0: no matter how many.
    team_kind, team_least : str, int
        Of this kind so many at least among the visitors of each school.
    agreed : sequence of (visitor, host)
        An earlier plan of this round, of which as little as possible is changed.
    seed : str
        Of the lottery between what is otherwise equal.

    Raises Error 101, 201, 202, 430, 433, all at once, when it is used; KeyError for an id that is no school.

    Examples
    --------
    >>> schools = [VisitingSchool(id, board=board) for id, board in (("a", "x"), ("b", "x"), ("c", "y"), ("d", "y"))]
    >>> plan = VisitRound(schools).find()
    >>> len(plan.visits), plan.values.lacking, plan.proven, plan.check()
    (4, 0, True, ())
    """

    schools: tuple[VisitingSchool, ...]
    earlier: tuple[tuple[str, str], ...] = ()
    earlier_both_ways: bool = False
    distances: tuple[tuple[str, str, int], ...] = ()
    unit: str = "kilometres"
    most: Optional[int] = None
    otherwise: Optional[int] = None
    days: tuple[datetime.date, ...] = ()
    most_of_board: int = 0
    team_kind: str = ""
    team_least: int = 0
    agreed: tuple[tuple[str, str], ...] = ()
    seed: str = ""
    id: str = "bezoeken"
    version: str = "1"

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise ValueError('unit is "kilometres" or "minutes"')
        for name in ("schools", "earlier", "distances", "days", "agreed"):
            object.__setattr__(self, name, tuple(getattr(self, name)))

    @property
    def asked(self) -> VisitsAsked:
        """As the search takes it."""
        at = {each.id: place for place, each in enumerate(self.schools)}
        day = {each: place for place, each in enumerate(self.days)}
        rows = [
            (each.id, each.title, each.board, each.kind, each.visited, each.visits, each.must_visit, [day[one] for one in each.away if one in day])
            for each in self.schools
        ]
        return VisitsAsked(
            rows, earlier=[(at[one], at[two]) for one, two in self.earlier], earlier_both_ways=self.earlier_both_ways,
            distances=list(self.distances), most=self.most, otherwise=self.otherwise, days=len(self.days), most_of_board=self.most_of_board,
            team_kind=self.team_kind, team_least=self.team_least, agreed=[(at[one], at[two]) for one, two in self.agreed], seed=self.seed,
            minutes=self.unit == "minutes",
        )  # fmt: skip

    def find(self, *, nodes: Optional[int] = None) -> Visits:
        """The plan: fewest places empty, then fewest changes, least travel, fewest visits among the same kind, then by lottery.

        After so many `nodes` (None: 60) the proof is given up, and `bounds` says what is proven. Ctrl-C stops it.
        """
        visits, values, bounds, lacks = self.asked.find(nodes)
        ids = [each.id for each in self.schools]
        made = tuple(SchoolVisit(ids[one], ids[two], None if day is None else self.days[day]) for one, two, day in visits)
        why = tuple(VisitLack(tuple(ids[each] for each in schools), (words.in_language("nl"), words.in_language("en"))) for schools, words in lacks)
        return Visits(self, made, VisitValues(*values), VisitValues(*bounds), why)

    def rounds_ahead(self) -> tuple[int, int]:
        """How many rounds there can be from this one on in which nothing lacks, without a visit again: at least, at most; not above 12.

        Days are not looked at: those of later rounds are not known.
        """
        least, most = self.asked.rounds_ahead()
        return least, most


@dataclass(frozen=True)
class Visits:
    """Who visits whom, with what is proven of it.

    `lacks` is read from the search; a plan that was read back has it after `round.find()` alone.

    Examples
    --------
    >>> schools = [VisitingSchool(id, board=board) for id, board in (("a", "x"), ("b", "x"), ("c", "x"), ("d", "y"))]
    >>> plan = VisitRound(schools).find()
    >>> print(plan.lacks[0].text("en")[:42])
    Board x has 3 of the 4 schools: these cann
    """

    round: VisitRound
    visits: tuple[SchoolVisit, ...]
    values: VisitValues
    bounds: VisitValues
    lacks: tuple[VisitLack, ...] = field(default=(), compare=False)
    notes: tuple[Diagnostic, ...] = field(default=(), compare=False)

    @property
    def proven(self) -> bool:
        """Is there no better plan, lottery included?"""
        return self.values == self.bounds

    @property
    def unknown_ways(self) -> int:
        """How many visits go where no distance stands, there nor back, though distances count."""
        known = {(one, two) for one, two, _ in self.round.distances}
        return sum(not known & {(each.visitor, each.host), (each.host, each.visitor)} for each in self.visits) if known else 0

    @property
    def kept(self) -> int:
        """How many visits of what was agreed are still there."""
        return len({(each.visitor, each.host) for each in self.visits} & set(self.round.agreed))

    def hosts_of(self, school: str) -> tuple[str, ...]:
        """Whom it visits."""
        return tuple(each.host for each in self.visits if each.visitor == school)

    def visitors_of(self, school: str) -> tuple[str, ...]:
        """Who come."""
        return tuple(each.visitor for each in self.visits if each.host == school)

    def day_of(self, school: str) -> Optional[datetime.date]:
        """When it is visited."""
        return next((each.day for each in self.visits if each.host == school), None)

    def proof(self, lang: str = "nl") -> str:
        """What is proven of the plan, in a sentence."""
        unit = word(self.round.unit, lang)
        if self.proven:
            return word("proven", lang)
        if self.values[:3] == self.bounds[:3]:
            return word("proven travel", lang)
        if self.values[:2] == self.bounds[:2]:
            return word("gap travel", lang, travel=self.values.travel, bound=self.bounds.travel, unit=unit)
        if self.values[:1] == self.bounds[:1]:
            return word("gap changed", lang, changed=self.values.changed, bound=self.bounds.changed)
        return word("gap", lang, lacking=self.values.lacking, bound=self.bounds.lacking)

    def check(self, lang: str = "en") -> tuple[str, ...]:
        """Everything in it that does not hold, in sentences, by code that the search does not share; () when all holds."""
        at = {each.id: place for place, each in enumerate(self.round.schools)}
        day = {each: place for place, each in enumerate(self.round.days)}
        rows = [(at[each.visitor], at[each.host], None if each.day is None else day[each.day]) for each in self.visits]
        return tuple(self.round.asked.check(rows, list(self.values), list(self.bounds), lang))

    def again(self, round: VisitRound) -> VisitRound:
        """Another round, such as with a school more or less, that changes as little as possible of this plan."""
        known = {each.id for each in round.schools}
        return replace(round, agreed=tuple((each.visitor, each.host) for each in self.visits if {each.visitor, each.host} <= known))

    def write(self) -> str:
        """The visits/1 document of what was asked and found, in canonical form."""
        of = self.round
        document: dict[str, Any] = {"loopbaan": KIND, "id": of.id, "version": of.version, "unit": of.unit}
        for name in ("seed", "most", "otherwise", "most_of_board", "team_kind", "team_least", "earlier_both_ways"):
            if getattr(of, name) not in (None, "", 0, False) or (name in ("most", "otherwise") and getattr(of, name) == 0):
                document[name] = getattr(of, name)
        document["days"] = [each.isoformat() for each in of.days]
        document["schools"] = [school_row(each) for each in of.schools]
        document["distances"] = [{"from": start, "to": end, "amount": amount} for start, end, amount in of.distances]
        for name in ("earlier", "agreed"):
            document[name] = [{"from": start, "to": end} for start, end in getattr(of, name)]
        document["visits"] = [{"from": each.visitor, "to": each.host, **({"day": each.day.isoformat()} if each.day else {})} for each in self.visits]
        document["values"], document["bounds"] = self.values._asdict(), self.bounds._asdict()
        return canonical(json.dumps({name: value for name, value in document.items() if value != []}))


def school_row(of: VisitingSchool) -> dict[str, Any]:
    found: dict[str, Any] = {"id": of.id, "visited": of.visited, "visits": of.visits, "must_visit": of.must_visit}
    for name in ("title", "board", "kind"):
        if getattr(of, name):
            found[name] = getattr(of, name)
    return {**found, **({"away": [each.isoformat() for each in of.away]} if of.away else {})}


def parse_visits(content: Content, *, name: str = "") -> Visits:
    """The round and the plan of a visits/1 document.

    Raises
    ------
    Error
        With all errors of the document, each at its place: 202, 808, 907 and those of a round and of any document; 806 where it is of
        another kind.

    Examples
    --------
    >>> plan = VisitRound([VisitingSchool("a"), VisitingSchool("b"), VisitingSchool("c")]).find()
    >>> parse_visits(plan.write()) == plan
    True
    """
    checked(content)
    if (kind := kind_of(content, name=name)) != KIND:
        raise Error([told("wrong_kind", name, kind, KIND)])
    notes = check_document(content, dutch_framework(), name=name)
    document = json.loads(content)

    def pairs(key: str) -> tuple[tuple[str, str], ...]:
        return tuple((each["from"], each["to"]) for each in document.get(key, ()))

    def day(words: Optional[str]) -> Optional[datetime.date]:
        return None if words is None else datetime.date.fromisoformat(words)

    schools = tuple(
        VisitingSchool(**{**each, "away": tuple(datetime.date.fromisoformat(one) for one in each.get("away", ()))})
        for each in ({key: value for key, value in row.items() if key in VisitingSchool.__dataclass_fields__} for row in document.get("schools", ()))
    )
    plain_fields = ("earlier_both_ways", "unit", "most", "otherwise", "most_of_board", "team_kind", "team_least", "seed", "id", "version")
    asked = VisitRound(
        schools, pairs("earlier"), distances=tuple((each["from"], each["to"], each.get("amount", 0)) for each in document.get("distances", ())),
        days=tuple(datetime.date.fromisoformat(each) for each in document.get("days", ())), agreed=pairs("agreed"),
        **{key: document[key] for key in plain_fields if key in document},
    )  # fmt: skip
    visits = tuple(SchoolVisit(each["from"], each["to"], day(each.get("day"))) for each in document.get("visits", ()))
    values, bounds = (VisitValues(**{key: document.get(of, {}).get(key, 0) for key in VisitValues._fields}) for of in ("values", "bounds"))
    return Visits(asked, visits, values, bounds, notes=notes)
