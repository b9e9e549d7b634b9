# SPDX-License-Identifier: BSL-1.0
"""Where students go: found with proof, told with reasons, counted anew."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from .. import _loopbaan
from .._loopbaan import Assignment, FoundPlacement
from ..partnership.cells import plain
from ..partnership.travel import NOWHERE
from ..partnership.travel_sheet import TravelReading
from .model import Placement, PlacingSchool

UNKNOWN_SCHOOL = NOWHERE * 2  # no place is the same as where nobody knows one lives


@dataclass(frozen=True)
class Capacity:
    """How many students a school takes: places by coaches, by trainers, as it says (None: that says nothing), the smallest, and which that is.

    Examples
    --------
    >>> school = PlacingSchool("lyceum", coaches=2, most=3)
    >>> find_placement(Placement(schools=(school,), students_per_coach=2), seed="x").capacity("lyceum")
    Capacity(coaches=4, trainers=None, stated=3, places=3, binds=('stated',))
    """

    coaches: Optional[int]
    trainers: Optional[int]
    stated: Optional[int]
    places: int
    binds: tuple[str, ...]  # of "coaches", "trainers", "stated"


@dataclass(frozen=True)
class MorePlaces:
    """What is missing at a school: so many more coaches, trainers, or places that it would state itself; `places` is what that gives.

    Examples
    --------
    >>> from loopbaan import PlacingStudent
    >>> students = tuple(PlacingStudent(id) for id in ("s1", "s2", "s3"))
    >>> find_placement(Placement((PlacingSchool("lyceum", coaches=1),), students, students_per_coach=2), seed="x").more
    (MorePlaces(school='lyceum', coaches=1, trainers=0, stated=0, places=2),)
    """

    school: str
    coaches: int
    trainers: int
    stated: int
    places: int


@dataclass(frozen=True)
class Placed:
    """The answer about a placement. It has students on it; what may be told without them `write_placement_page` decides.

    Examples
    --------
    >>> from loopbaan import PlacingStudent
    >>> schools = (PlacingSchool("lyceum", status="accredited", coaches=1), PlacingSchool("werf", most=4))
    >>> students = tuple(PlacingStudent(id, wishes=("werf",)) for id in ("s1", "s2"))
    >>> answer = find_placement(Placement(schools, students, students_per_coach=1), seed="voorjaar")
    >>> sorted(answer.school_of.values()), answer.status, answer.check()
    (['lyceum', 'werf'], 'optimal', ())
    """

    placement: Placement
    seed: str
    found: FoundPlacement
    travel: Optional[TravelReading] = None
    most_travel: Optional[int] = None

    @property
    def assignment(self) -> Assignment:
        """The round that it is: with its rule, its values and bounds, its lottery, and the reasons of every wish."""
        return self.found.assignment

    @property
    def status(self) -> str:
        """"optimal" (proven, lottery included), "feasible", "impossible" or "stopped"."""
        return self.found.assignment.status

    @property
    def school_of(self) -> dict[str, Optional[str]]:
        """By id of a student the id of the school, or None."""
        return dict(zip((each.id for each in self.placement.students), self.found.placed))

    @property
    def unplaced(self) -> tuple[str, ...]:
        """Ids of students without a place, in the order of the placement."""
        return tuple(id for id, school in self.school_of.items() if school is None)

    def counts(self) -> dict[str, int]:
        """By id of a school how many students it has."""
        made = {each.id: 0 for each in self.placement.schools}
        for school in self.found.placed:
            if school is not None:
                made[school] += 1
        return made

    def capacity(self, school: str) -> Capacity:
        """How many a school takes. Raises KeyError where there is no such school."""
        return Capacity(*self.found.capacities[self.position(school)])

    def position(self, school: str) -> int:
        for at, each in enumerate(self.placement.schools):
            if each.id == school:
                return at
        raise KeyError(school)

    def reasons(self, student: str, lang: str = "nl") -> tuple[str, ...]:
        """Why a student has that place, or none, in sentences about nobody else. Raises KeyError where there is no such student."""
        ids = [each.id for each in self.placement.students]
        if student not in ids:
            raise KeyError(student)
        return self.found.sentences_of_student(ids.index(student), lang)

    def sentence(self, school: str, lang: str = "nl") -> str:
        """What a school takes, by what, and how many students it has. Raises KeyError where there is no such school."""
        return self.found.sentence_of_school(self.position(school), lang)

    @property
    def unknown_places(self) -> tuple[str, ...]:
        """Schools that the table of travel does not name."""
        if self.travel is None:
            return ()
        places = {plain(name): name for start, end, _ in self.travel.distances for name in (start, end)}
        return tuple(each.called for each in self.placement.schools if place_of(each, places) == UNKNOWN_SCHOOL)

    @property
    def more(self) -> tuple[MorePlaces, ...]:
        """What it takes to place as many more as can be, in few coaches, trainers and places; `missing` says it in sentences, and whether
        fewer could do it. Another set may be as small."""
        return tuple(MorePlaces(*each) for each in self.found.more)

    def missing(self, lang: str = "nl") -> tuple[str, ...]:
        """What is missing to place all, in sentences; () where all have a place."""
        return self.found.sentences_of_missing(lang)

    def check(self, lang: str = "en") -> tuple[str, ...]:
        """Everything that does not hold, counted anew by code that the search does not share; () when all holds."""
        return (*self.found.check(lang), *_loopbaan.check_assignment(self.found.assignment, lang))


def find_placement(
    placement: Placement, *, seed: str, travel: Optional[TravelReading] = None, most_travel: Optional[int] = None, nodes: Optional[int] = None
) -> Placed:
    """Where each student goes: as many as possible placed; of these as many as possible at accredited schools, then at schools with the
    quality mark; then who sees something new; then wishes; then travel; then the lottery. Each level is proven. Ctrl-C stops it.

    Parameters
    ----------
    placement : Placement
    seed : str
        Of the lottery: to be said before wishes come in.
    travel : TravelReading, optional
        How far it is from homes to schools, as `read_travel` reads it. A way that is not in it counts as the farthest that is, and never as too
        far; reasons say that its distance is not known.
    most_travel : int, optional
        In the unit of the table: no place farther than this, but what is agreed already.
    nodes : int, optional
        Flows after which to give up the proof: the same on every machine; None: 20 000.

    Raises Error as `parse_placement` does; ValueError where `most_travel` is given without a table.

    Examples
    --------
    >>> from loopbaan import PlacingStudent, parse_travel
    >>> schools = (PlacingSchool("stad", most=1), PlacingSchool("dorp", most=9))
    >>> students = tuple(PlacingStudent(id, home="Utrecht") for id in ("s1", "s2"))
    >>> travel = parse_travel("van,naar,km\\nUtrecht,stad,2\\nUtrecht,dorp,25\\n")
    >>> sorted(find_placement(Placement(schools, students), seed="x", travel=travel, most_travel=20).school_of.items(), key=str)
    [('s1', None), ('s2', 'stad')]
    """
    if travel is None:
        if most_travel is not None:
            raise ValueError("most_travel needs a table of travel")
        return Placed(placement, seed, _loopbaan.find_placement(placement.write(), seed=seed, nodes=nodes))
    places = {plain(name): name for start, end, _ in travel.distances for name in (start, end)}
    farthest = max(amount for _, _, amount in travel.distances)
    document = with_places(placement, places).write()
    found = _loopbaan.find_placement(
        document, seed=seed, distances=list(travel.distances), unit=travel.unit, most=most_travel,
        otherwise=farthest if most_travel is None else min(most_travel, farthest), nodes=nodes,
    )
    return Placed(placement, seed, found, travel, most_travel)


def with_places(placement: Placement, places: dict[str, str]) -> Placement:
    """The same with homes and places as the table of travel calls them."""
    schools = tuple(replace(each, place=place_of(each, places)) for each in placement.schools)
    students = tuple(replace(each, home=places.get(plain(each.home or ""), NOWHERE)) for each in placement.students)
    return replace(placement, schools=schools, students=students)


def place_of(school: PlacingSchool, places: dict[str, str]) -> str:
    """Where a school is: its place, its title or its id, whichever the table names first."""
    names = (plain(each) for each in (school.place, school.title, school.id) if each)
    return next((places[each] for each in names if each in places), UNKNOWN_SCHOOL)
