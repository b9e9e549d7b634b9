# SPDX-License-Identifier: BSL-1.0
"""Growth year by year: which schools begin when, what share is trained, and what it costs; by a rule that is told, not an optimum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .growth import TRAINING, lottery_of, wanted_of
from .growth_answer import Growth, SchoolGrowth, room_of

MOST_YEARS = 20  # that are looked ahead beyond the last year with students
WEEKS = 52


@dataclass(frozen=True)
class GrowthYear:
    """One year. Schools that begin work on their plan in it; those that train from it on; students, and what they take that year.

    Minutes and cents; None where there is no rule for it. `waiting` are chosen schools that cannot begin yet. `short` is how many places are
    lacking of what is wanted, region by region.
    """

    year: int
    students: int
    wanted: int
    begins: tuple[str, ...]
    opens: tuple[str, ...]
    training: int  # schools that train in this year
    room: int
    trained: int
    minutes: int  # of schools that begin
    cents: int
    minutes_of_others: int
    trainer_hours: Optional[int]
    mentor_hours: Optional[int]
    running_cents: Optional[int]
    waiting: tuple[str, ...] = ()
    short: int = 0

    def to_dict(self) -> dict[str, Any]:
        return {**self.__dict__, "begins": list(self.begins), "opens": list(self.opens), "waiting": list(self.waiting)}


def find_growth_years(growth: Growth) -> tuple[GrowthYear, ...]:
    """Year by year from the first year with students until all chosen schools train.

    Each year at most `rules.per_year` schools begin: first of the region that lacks most places, in it the school whose plan takes least, then by
    lottery. A school trains from the year after its plan (52 weeks are a year, at least one), and does not begin while in that year too few students
    would be left for it. Students of a year without a row are those of the year before it.

    Examples
    --------
    >>> import loopbaan
    >>> schools = [loopbaan.GrowingSchool(name, "candidate", places=8) for name in ("De Eik", "De Es")]
    >>> rules = loopbaan.GrowthRules(least=8, per_year=1, per_student=125_000)
    >>> growth = loopbaan.find_growth(loopbaan.built_in_framework("nl-aonhw-2017"), schools, [loopbaan.StudentYear(2026, 16)], rules)
    >>> [(each.year, each.begins, each.trained, each.running_cents) for each in loopbaan.find_growth_years(growth)]
    [(2026, ('De Eik',), 0, 0), (2027, ('De Es',), 8, 1000000), (2028, (), 16, 2000000)]
    """
    return tuple(Calendar(growth).years())


def year_reached(growth: Growth, years: Sequence[GrowthYear]) -> Optional[int]:
    """The first year, not before what is asked, in which every region has the places that it wants; None: none of these years."""
    return next((each.year for each in years if each.year >= growth.last_year and each.short == 0), None)


class Calendar:
    """The years of a growth in the making."""

    def __init__(self, growth: Growth) -> None:
        self.growth = growth
        self.rules = growth.rules
        self.by_name = {each.school.name: each for each in growth.schools}
        self.training = [each for each in growth.schools if each.school.status == TRAINING]
        self.waiting = list(growth.chosen)
        self.opening: dict[str, int] = {}  # by name of school the year in which it trains first
        self.first = min(each.year for each in growth.students)
        self.drawn = lottery_of(growth.seed, [each.school.id for each in growth.schools])

    def ease(self, of: SchoolGrowth) -> tuple[int, int, int]:
        """How near a school is to the bar, by its own plan; then its draw."""
        found = of.development
        minutes, cents = (found.minutes or 0, found.cents) if found else (0, 0)
        return (cents, minutes, self.drawn[of.school.id]) if self.growth.objective == "cost" else (minutes, cents, self.drawn[of.school.id])

    def students(self, region: str, year: int) -> tuple[int, int]:
        """Students of a region in a year, and how many of them are wanted."""
        found = [each for each in self.growth.students if each.region == region and each.year <= year]
        if not found:
            return 0, 0
        at = max(found, key=lambda each: each.year)
        share = self.rules.share if at.share is None else at.share
        return at.students, wanted_of(at.students, share)

    def regions(self) -> Sequence[str]:
        return [each.region for each in self.growth.regions if each.status != "no students"]

    def in_region(self, region: str, year: int, *, begun: bool = False) -> list[SchoolGrowth]:
        """Schools of a region that train in a year; with `begun` also those that will."""
        new = [self.by_name[name] for name, opens in self.opening.items() if begun or opens <= year]
        return [each for each in (*self.training, *new) if self.growth.region_of(each.school) == region]

    def room(self, schools: Sequence[SchoolGrowth]) -> int:
        return sum(room_of(each.school, self.rules) for each in schools)

    def ready(self, of: SchoolGrowth, year: int) -> int:
        weeks = of.development.weeks if of.development else 0
        return year + max(1, -(-weeks // WEEKS))

    def fits(self, of: SchoolGrowth, year: int) -> bool:
        """Are there students enough for it in the year in which it would begin to train?"""
        if self.rules.least is None:
            return True
        region, opens = self.growth.region_of(of.school), self.ready(of, year)
        there = [*self.in_region(region, opens, begun=True), of]
        kept = sum(min(self.rules.least, room_of(each.school, self.rules)) if each.room is not None else self.rules.least for each in there)
        return kept <= self.students(region, opens)[0]

    def begin(self, year: int) -> list[SchoolGrowth]:
        begun: list[SchoolGrowth] = []
        while self.waiting and (self.rules.per_year is None or len(begun) < self.rules.per_year):
            able = [each for each in self.waiting if self.fits(each, year)]
            if not able:
                break
            lack = {region: self.students(region, year)[1] - self.room(self.in_region(region, year, begun=True)) for region in self.regions()}
            most = max(lack[self.growth.region_of(each.school)] for each in able)
            first = min((each for each in able if lack[self.growth.region_of(each.school)] == most), key=self.ease)
            self.waiting.remove(first)
            self.opening[first.school.name] = self.ready(first, year)
            begun.append(first)
        return begun

    def years(self) -> list[GrowthYear]:
        made: list[GrowthYear] = []
        last = self.growth.last_year
        for year in range(self.first, last + MOST_YEARS + 1):
            begun = self.begin(year)
            made.append(self.year(year, begun))
            if year >= last and not self.waiting and all(opens <= year for opens in self.opening.values()):
                break
            if year > last and not begun and self.waiting and all(opens <= year for opens in self.opening.values()):
                break  # what waits now waits for ever: no year after this has other students
        return made

    def year(self, year: int, begun: Sequence[SchoolGrowth]) -> GrowthYear:
        there = {region: self.in_region(region, year) for region in self.regions()}
        asked = {region: self.students(region, year) for region in self.regions()}
        trained = sum(min(asked[region][0], self.room(there[region])) for region in there)
        schools, rules = sum(map(len, there.values())), self.rules
        spent = [each.development for each in begun if each.development]
        return GrowthYear(
            year, sum(each for each, _ in asked.values()), sum(each for _, each in asked.values()),
            tuple(each.school.name for each in begun), tuple(name for name, opens in self.opening.items() if opens == year),
            schools, sum(map(self.room, there.values())), trained,
            sum(each.minutes or 0 for each in spent), sum(each.cents for each in spent), sum(each.minutes_of_others for each in spent),
            None if rules.trainer_hours is None else rules.trainer_hours * schools,
            None if rules.mentor_hours is None else rules.mentor_hours * trained,
            None if rules.per_student is None else rules.per_student * trained,
            tuple(each.school.name for each in self.waiting),
            sum(max(0, asked[region][1] - self.room(there[region])) for region in there),
        )
