# SPDX-License-Identifier: BSL-1.0
"""A measurement plan: what is measured by the criteria of a standard, when, with what, by whom, and who follows it up (measurement/1)."""

from __future__ import annotations

import calendar
import datetime
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Optional

from .._loopbaan import Diagnostic, Framework
from ..exchange import Content, canonical, check_document, checked, kind_of
from ..core import Error
from ..wording import Pair, day_in
from ..workbook.faults import told
from .words import word

KIND = "measurement/1"
ASPECTS = ("condition", "process", "satisfaction", "outcome")
TEXTS = ("what", "aspect", "when", "instrument", "who", "follow_up", "found", "agreed", "note")
DAYS = ("next", "last", "agreed_by", "done")
NUMBERS = ("month", "every_months")


@dataclass(frozen=True)
class Measure:
    """One thing that is measured.

    `month` is from 1 to 12, `every_months` after how many months it comes again (None: once). `who` and `follow_up` are tasks, such as
    “quality coordinator”: names of people are never needed.

    Examples
    --------
    >>> import datetime
    >>> once_a_year = Measure("m1", what="enquête", month=5, every_months=12, last=datetime.date(2026, 5, 12))
    >>> once_a_year.due, Measure("m2", what="gesprek").due
    (datetime.date(2027, 5, 31), None)
    """

    id: str
    what: str = ""
    criteria: tuple[str, ...] = ()
    aspect: Optional[str] = None  # a word of ASPECTS
    when: Optional[str] = None  # in words
    month: Optional[int] = None
    every_months: Optional[int] = None
    next: Optional[datetime.date] = None
    last: Optional[datetime.date] = None
    instrument: Optional[str] = None
    who: Optional[str] = None
    follow_up: Optional[str] = None
    found: Optional[str] = None
    agreed: Optional[str] = None
    agreed_by: Optional[datetime.date] = None
    done: Optional[datetime.date] = None  # when what was agreed was done
    note: Optional[str] = None

    @property
    def due(self) -> Optional[datetime.date]:
        """By when it is to be done next: the day that is named, else reckoned from the last time; None: nothing says so."""
        if self.next is not None:
            return self.next
        if self.last is None or self.every_months is None:
            return None
        if self.month is None or self.every_months % 12:
            return months_later(self.last, self.every_months)
        year = self.last.year + self.every_months // 12
        return datetime.date(year, self.month, calendar.monthrange(year, self.month)[1])

    def to_dict(self) -> dict[str, Any]:
        """As it stands in measurement/1: without what nobody said."""
        found: dict[str, Any] = {"id": self.id}
        if self.criteria:
            found["criteria"] = list(self.criteria)
        for name in (*TEXTS, *NUMBERS):
            if getattr(self, name):
                found[name] = getattr(self, name)
        return {**found, **{name: getattr(self, name).isoformat() for name in DAYS if getattr(self, name)}}


def months_later(day: datetime.date, months: int) -> datetime.date:
    """The same day so many months later, or the last of that month.

    Examples
    --------
    >>> months_later(datetime.date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@dataclass(frozen=True)
class MeasurementPlan:
    """All measures of a partnership, and within how many years each criterion is to be measured.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-keurmerk-utrecht")
    >>> plan = loopbaan.MeasurementPlan(standard, measures=(loopbaan.Measure("m1", what="coaches tellen", criteria=("coaches",)),))
    >>> [each.kind for each in plan.holes()][:4]
    ['not measured', 'not measured', 'not measured', 'not measured']
    """

    standard: Framework
    measures: tuple[Measure, ...] = ()
    id: str = "meetplan"
    version: str = "1"
    cycle_years: int = 1
    notes: tuple[Diagnostic, ...] = field(default=(), compare=False)

    def write(self) -> str:
        """The measurement/1 document of it, in canonical form."""
        document = {
            "loopbaan": KIND, "id": self.id, "version": self.version, "cycle_years": self.cycle_years,
            "framework": {"id": self.standard.id, "version": self.standard.version}, "measures": [each.to_dict() for each in self.measures],
        }
        return canonical(json.dumps(document))

    def holes(self, among: Iterable[str] = ()) -> tuple[Hole, ...]:
        """What the plan lacks, criterion by criterion and measure by measure.

        Parameters
        ----------
        among : iterable of str
            Criteria that are to be measured; none: those of the exits of its phases, or without phases of its first profile.

        Raises KeyError for a criterion that the standard has not.
        """
        return tuple(find_holes(self, tuple(among) or asked_criteria(self.standard)))

    def overdue(self, day: datetime.date) -> tuple[Hole, ...]:
        """What should have been measured or done before a day, and is not."""
        return tuple(find_overdue(self, day))


@dataclass(frozen=True)
class Hole:
    """One thing that is missing or late: its `kind`, the measure or the criterion that it is about, and the days and words of its sentence."""

    kind: str
    measure: Optional[str] = None
    criterion: Optional[str] = None
    values: tuple[tuple[str, object], ...] = ()

    def text(self, lang: str = "nl") -> str:
        """In a sentence."""
        values = {name: day_in(value, lang) if isinstance(value, datetime.date) else in_words(value, lang) for name, value in self.values}
        return word(self.kind, lang, **values)


def in_words(value: object, lang: str) -> object:
    if isinstance(value, Aspects):
        return ", ".join(word(each, lang) for each in value.names)
    return value


@dataclass(frozen=True)
class Aspects:
    """What measures look at, to be said in a language."""

    names: tuple[str, ...]


def asked_criteria(standard: Framework) -> tuple[str, ...]:
    """The criteria that every school is to meet in the end, in the order of the standard: those of the exits of its phases, or without
    phases of its first profile. What is an option, is none."""
    exits = [phase.exit for phase in standard.phases.values() if phase.exit]
    asked = {id for profile in exits or list(standard.profiles)[:1] for id in standard.required(profile)}
    return tuple(id for id in standard.competences if id in asked)


def find_holes(plan: MeasurementPlan, criteria: tuple[str, ...]) -> Iterator[Hole]:
    measured = {id for each in plan.measures for id in each.criteria}
    for id in criteria:
        title = plan.standard.competences[id].title
        if id not in measured:
            yield Hole("not measured", criterion=id, values=(("what", pair(title)),))
    for each in plan.measures:
        name = (("what", each.what or each.id),)
        if not each.follow_up:
            yield Hole("not followed", each.id, values=name)
        if not each.instrument:
            yield Hole("no instrument", each.id, values=name)
        if not each.who:
            yield Hole("no who", each.id, values=name)
        if each.due is None and each.month is None and each.every_months is None and not each.when:
            yield Hole("no when", each.id, values=name)
        if each.every_months and each.every_months > 12 * plan.cycle_years and not measured_otherwise(plan, each):
            yield Hole("too rare", each.id, values=(*name, ("years", plan.cycle_years), ("months", each.every_months)))
        if each.aspect == "outcome" and each.last and not each.found:
            yield Hole("not reported", each.id, values=name)
    looked_at = tuple(each for each in ASPECTS if any(one.aspect == each for one in plan.measures))
    if looked_at and "outcome" not in looked_at:
        yield Hole("no outcomes", values=(("which", Aspects(looked_at)),))


def measured_otherwise(plan: MeasurementPlan, of: Measure) -> bool:
    """Is each of its criteria measured often enough by another measure?"""
    often = {id for each in plan.measures if each is not of and each.every_months and each.every_months <= 12 * plan.cycle_years for id in each.criteria}
    return bool(of.criteria) and set(of.criteria) <= often


def find_overdue(plan: MeasurementPlan, day: datetime.date) -> Iterator[Hole]:
    for each in plan.measures:
        name = ("what", each.what or each.id)
        if each.due is not None and each.due < day and not (each.last and each.last >= each.due):
            yield Hole("due", each.id, values=(name, ("day", each.due)))
        elif each.due is None and each.last is None:
            yield Hole("never", each.id, values=(name,))
        if each.agreed and each.agreed_by and each.agreed_by < day and (each.done is None or each.done > day):
            yield Hole("agreed late", each.id, values=(name, ("agreed", each.agreed), ("day", each.agreed_by)))


def pair(title: Any) -> Pair:
    return title.in_language("nl"), title.in_language("en")


def parse_measurement(content: Content, standard: Framework, *, name: str = "") -> MeasurementPlan:
    """The plan of a measurement/1 document.

    Raises
    ------
    Error
        With all errors of the document, each at its place: 201, 202, 208, 808 and those of any document; 806 where it is of another kind.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-amsterdam")
    >>> plan = loopbaan.MeasurementPlan(standard, (loopbaan.Measure("m1", what="gesprek", criteria=("student-handelt",)),))
    >>> loopbaan.parse_measurement(plan.write(), standard) == plan
    True
    """
    checked(content)
    if (kind := kind_of(content, name=name)) != KIND:
        raise Error([told("wrong_kind", name, kind, KIND)])
    notes = check_document(content, standard, name=name)
    document = json.loads(content)
    measures = tuple(measure_of(each) for each in document.get("measures", ()))
    return MeasurementPlan(standard, measures, document["id"], document["version"], document.get("cycle_years", 1), notes)


def measure_of(written: dict[str, Any]) -> Measure:
    known: dict[str, Any] = {name: written[name] for name in (*TEXTS, *NUMBERS) if name in written}
    known.update({name: datetime.date.fromisoformat(written[name]) for name in DAYS if name in written})
    return Measure(written["id"], criteria=tuple(written.get("criteria", ())), **known)


