# SPDX-License-Identifier: BSL-1.0
"""Schools, students and a placement of them, as they are written down: placement/1."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Diagnostic
from ..core import Error
from ..exchange import Content, canonical, checked, kind_of
from ..workbook.faults import told

KIND = "placement/1"
STATUSES = ("accredited", "quality_mark", "internship")  # the first is filled first


@dataclass(frozen=True)
class TakenSubject:
    """A subject, or a group of pupils, that a school takes students for; at most `places` of them, None: as many as it takes.

    Examples
    --------
    >>> TakenSubject("wiskunde", 2).places
    2
    """

    subject: str
    places: Optional[int] = None


@dataclass(frozen=True)
class PlacingSchool:
    """A school that could take students. None of its numbers is about a person.

    How many it takes is the smallest of `coaches` × students per coach, `trainers` × students per trainer, and `most`; one that is None
    binds nothing. `least`: this many or nobody. `shows` is what a student sees there, such as “platteland” or “teamschool”.

    Examples
    --------
    >>> PlacingSchool("het-baken", status="quality_mark", coaches=3).to_dict()
    {'id': 'het-baken', 'status': 'quality_mark', 'coaches': 3}
    """

    id: str
    title: Optional[str] = None
    status: Optional[str] = None  # "accredited", "quality_mark" or "internship"; None: internship
    coaches: Optional[int] = None  # certified
    students_per_coach: Optional[int] = None  # None: that of the placement, as with the next
    trainers: Optional[int] = None  # facilitated school trainers
    students_per_trainer: Optional[int] = None
    most: Optional[int] = None
    least: Optional[int] = None
    stages: tuple[str, ...] = ()  # (): each
    subjects: tuple[TakenSubject, ...] = ()  # (): each
    shows: tuple[str, ...] = ()
    place: Optional[str] = None  # as the table of travel calls it; None: the title, else the id
    note: Optional[str] = None

    @property
    def called(self) -> str:
        """Its title, else its id."""
        return self.title or self.id

    def to_dict(self) -> dict[str, Any]:
        """As it stands in placement/1: without what nobody said."""
        return without_nothing(self)


@dataclass(frozen=True)
class PlacingStudent:
    """A student who is to have a place. An id suffices; a name is never needed.

    Examples
    --------
    >>> PlacingStudent("s-0412", stage="jaar 2", wishes=("het-baken",), own_schools=("lyceum",)).to_dict()
    {'id': 's-0412', 'stage': 'jaar 2', 'wishes': ['het-baken'], 'own_schools': ['lyceum']}
    """

    id: str
    stage: Optional[str] = None  # None: whichever
    subjects: tuple[str, ...] = ()  # one of these; (): whichever
    home: Optional[str] = None  # a town, as the table of travel calls it
    wishes: tuple[str, ...] = ()  # ids of schools, the one that is liked best first
    own_schools: tuple[str, ...] = ()  # of an employer or of relatives, or where the student was a pupil: forbidden
    excluded: tuple[str, ...] = ()
    previous: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()  # beside what previous schools show
    must_see: tuple[str, ...] = ()  # only a school that shows one of these
    booked: Optional[str] = None  # where the place is agreed already
    note: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """As it stands in placement/1: without what nobody said."""
        return without_nothing(self)


@dataclass(frozen=True)
class Placement:
    """Students, schools, and what holds for all of them in one period.

    Examples
    --------
    >>> school, student = PlacingSchool("lyceum", coaches=1), PlacingStudent("s1")
    >>> placement = Placement(schools=(school,), students=(student,), students_per_coach=2)
    >>> parse_placement(placement.write()) == placement
    True
    """

    schools: tuple[PlacingSchool, ...] = ()
    students: tuple[PlacingStudent, ...] = ()
    students_per_coach: Optional[int] = None
    students_per_trainer: Optional[int] = None
    least: Optional[int] = None  # at each school this many or nobody; None: one will do
    to_see: tuple[str, ...] = ()  # what each student sees in the end: a place there goes before
    again: bool = False  # may a student come back to a school?
    period: Optional[str] = None  # in words
    id: str = "plaatsing"
    version: str = "1"
    notes: tuple[Diagnostic, ...] = field(default=(), compare=False)

    def write(self) -> str:
        """The placement/1 document of it, in canonical form. It has students on it: it is not for publication."""
        return canonical(json.dumps({"loopbaan": KIND, **without_nothing(self)}))


def without_nothing(of: Any) -> dict[str, Any]:
    """The fields of a part that say something, as a document has them."""
    made: dict[str, Any] = {}
    for each in fields(of):
        value = getattr(of, each.name)
        if each.name == "notes" or value is None or value == () or value is False:
            continue
        made[each.name] = [without_nothing(one) if hasattr(one, "__dataclass_fields__") else one for one in value] if isinstance(value, tuple) else value
    return made


def parse_placement(content: Content, *, name: str = "") -> Placement:
    """The placement of a placement/1 document. What it has that this class has not is checked and not kept.

    Raises
    ------
    Error
        With all errors, each at its place: 101, 103, 201, 202, 433, 735, 738, 760 to 763 and those of any document; 806 for another kind.

    Examples
    --------
    >>> document = Placement(schools=(PlacingSchool("lyceum", most=4),)).write()
    >>> parse_placement(document).schools[0].most
    4
    """
    checked(content)
    if (kind := kind_of(content, name=name)) != KIND:
        raise Error([told("wrong_kind", name, kind, KIND)])
    notes = _loopbaan.look_at_placement(content, name)
    whole = json.loads(content)
    schools = tuple(part_of(PlacingSchool, each) for each in whole.get("schools", ()))
    students = tuple(part_of(PlacingStudent, each) for each in whole.get("students", ()))
    own = {each.name: whole[each.name] for each in fields(Placement) if each.name in whole and each.name not in ("schools", "students")}
    return Placement(schools, students, **{**own, "to_see": tuple(own.get("to_see", ())), "notes": tuple(notes)})


def part_of(kind: Any, written: dict[str, Any]) -> Any:
    known: dict[str, Any] = {}
    for each in fields(kind):
        if each.name not in written:
            continue
        value = written[each.name]
        if each.name == "subjects" and kind is PlacingSchool:
            value = tuple(TakenSubject(one["subject"], one.get("places")) for one in value)
        elif each.name in ("title", "note") and isinstance(value, dict):
            value = value.get("nl") or value.get("en") or next(iter(value.values()), None)
        known[each.name] = tuple(value) if isinstance(value, list) else value
    return kind(**known)
