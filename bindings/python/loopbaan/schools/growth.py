# SPDX-License-Identifier: BSL-1.0
"""What is asked of growth: schools that train students or could, students by year and region, and the rules of a region."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

TRAINING, CANDIDATE, OUTSIDE, UNTOLD = "training", "candidate", "outside", "untold"
OBJECTIVES = ("hours", "cost", "schools")


@dataclass(frozen=True)
class GrowingSchool:
    """A school with its room for students; what nobody says is None, and is never taken for 0.

    `status` is "training" (it is a training school), "candidate", "outside" (it does not take part) or "untold". `id` draws its lottery number.

    Examples
    --------
    >>> import loopbaan
    >>> oak = loopbaan.GrowingSchool("De Eik", status="candidate", region="Nijmegen", mentors=5, places=8)
    >>> oak.room(loopbaan.GrowthRules(per_mentor=1)), oak.room(loopbaan.GrowthRules(most=4)), loopbaan.GrowingSchool("De Es").room(loopbaan.GrowthRules())
    ((5, 'mentors'), (4, 'most'), None)
    """

    name: str
    status: str = UNTOLD
    board: str = ""
    region: str = ""
    students: Optional[int] = None  # now
    places: Optional[int] = None  # for how many students at most, as the school says
    mentors: Optional[int] = None
    trainer_hours: Optional[int] = None  # of its school trainer, in a year
    own_id: str = ""

    @property
    def id(self) -> str:
        return self.own_id or self.name

    def room(self, rules: GrowthRules) -> Optional[tuple[int, str]]:
        """For how many students there is room, and what bounds it: "places", "mentors", "now" or "most"; None: not known.

        Where neither places nor mentors say so, as many as there are now have room.
        """
        found = [(self.places, "places")] if self.places is not None else []
        if self.mentors is not None and rules.per_mentor is not None:
            found.append((self.mentors * rules.per_mentor, "mentors"))
        if not found and self.students is not None:
            found.append((self.students, "now"))
        if found and rules.most is not None:
            found.append((rules.most, "most"))
        return min(found, key=lambda each: each[0]) if found else None

    def to_dict(self) -> dict[str, Any]:
        return dict(self.__dict__)


@dataclass(frozen=True)
class GrowthRules:
    """What a region agreed on; what it did not is None, and watches nothing.

    `least` is the rule against dilution: a training school has at least so many students. `share` is how much of all students is to be
    trained in training schools (1 to 100 %). `per_year` is how many schools can begin in one year. Hours are whole hours in a year.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.GrowthRules(least=8, most=12).share
    100
    """

    least: Optional[int] = None
    most: Optional[int] = None
    per_mentor: Optional[int] = None
    per_year: Optional[int] = None
    share: int = 100
    trainer_hours: Optional[int] = None  # of a school trainer, for each school
    mentor_hours: Optional[int] = None  # for each student
    per_student: Optional[int] = None  # money, in cents, for each student
    sources: tuple[tuple[str, str], ...] = ()  # by rule where it was agreed

    def __post_init__(self) -> None:
        if not 1 <= self.share <= 100:
            raise ValueError(f"share is from 1 to 100 percent, not {self.share}")
        for name in ("least", "most", "per_mentor", "per_year"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise ValueError(f"{name} is at least 1, not {value}")
        if self.least is not None and self.most is not None and self.least > self.most:
            raise ValueError(f"a school cannot have at least {self.least} and at most {self.most} students")

    def to_dict(self) -> dict[str, Any]:
        return {**self.__dict__, "sources": dict(self.sources)}


@dataclass(frozen=True)
class StudentYear:
    """How many students of a region are to be trained in a year; `region` "" is all of them. `bound` are those whom a school employs: they train there.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.StudentYear(2026, 420, region="Arnhem", bound=12).to_dict()["students"]
    420
    """

    year: int
    students: int
    region: str = ""
    bound: int = 0
    share: Optional[int] = None  # in percent; None: as the rules say

    def to_dict(self) -> dict[str, Any]:
        return dict(self.__dict__)


@dataclass(frozen=True)
class GrowthNumbers:
    """How many schools it takes, by the number of students in each: only arithmetic, without regions and without what schools have room for.

    Examples
    --------
    What Arnhem and Nijmegen said: 30 % of the students in 60 schools, and 150 to 200 schools for all of them. At as many students in each school as now it is
    60 × 100 ÷ 30 = 200, however many students there are. 150 is where each school has a third more. Of 1 800 students (invented) that is 9 and 12.

    >>> import loopbaan
    >>> numbers = loopbaan.GrowthNumbers(1800, least=8, most=12)
    >>> loopbaan.GrowthNumbers(1800, share=30).wanted / 60, numbers.at(9), numbers.at(12)
    (9.0, 200, 150)
    >>> numbers.fewest, numbers.greatest, loopbaan.GrowthNumbers(1350, least=8, most=12).greatest
    (150, 225, 168)
    """

    students: int
    share: int = 100
    least: Optional[int] = None
    most: Optional[int] = None

    @property
    def wanted(self) -> int:
        """How many students the share is, rounded up."""
        return wanted_of(self.students, self.share)

    @property
    def fewest(self) -> Optional[int]:
        """With fewer schools somewhere are more than `most`; None without such a rule."""
        return self.at(self.most) if self.most else None

    @property
    def greatest(self) -> Optional[int]:
        """With more schools somewhere are fewer than `least`; None without such a rule."""
        return self.students // self.least if self.least else None

    def at(self, per_school: int) -> int:
        """How many schools hold the share with so many students in each, rounded up."""
        return -(-self.wanted // per_school)


def wanted_of(students: int, share: int) -> int:
    return -(-students * share // 100)


def lottery_of(seed: str, ids: Sequence[str]) -> dict[str, int]:
    """The place of each in the lottery, 0 drawn first: by the number that the library draws everywhere (SHA-256 of seed, line feed and id).

    Examples
    --------
    >>> lottery_of("2026", ["De Eik", "De Es", "De Wilg"])
    {'De Es': 0, 'De Eik': 1, 'De Wilg': 2}
    """
    drawn = {id: hashlib.sha256(f"{seed}\n{id}".encode()).digest()[:8] for id in ids}
    return {id: place for place, id in enumerate(sorted(drawn, key=lambda each: (drawn[each], each)))}
