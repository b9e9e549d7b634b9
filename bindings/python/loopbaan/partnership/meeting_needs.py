# SPDX-License-Identifier: BSL-1.0
"""Needs as a round sees them: of persons by their plans, and of schools by hand; each with the editions that would meet it, or why none would."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

from .._loopbaan import Framework, Person
from ..wording import Pair, Said, day_in, filled
from .asked import AskedNeed
from .cells import plain
from .meeting_offers import MeetingEdition, weekdays_in
from .meeting_words import word
from .needs import PersonNeed

MONTHS = 12
EVERY_DAY = {plain(each) for each in ("alle", "alle dagen", "elke dag", "maakt niet uit", "all", "all days", "every day", "any")}
OWN, AS_WELL = 1, 2  # ranks: the step of the plan, what serves as well


@dataclass(frozen=True)
class MeetingWish:
    """An edition that would meet a need."""

    edition: str
    rank: int
    refused: Optional[Pair] = None  # why it cannot be, known before the round


@dataclass(frozen=True)
class MeetingNeed:
    """One place that is needed, by a person or by somebody of a school.

    `person` is None where a school asks for somebody, nobody says whom. `out` says why it is not in the round: "" where it is,
    "not offered" where no edition of a step that serves is there; where no step serves, "profile", which takes a plan of somebody,
    "no step" of a level that none gives, and "topic" of words that are still to be matched.
    """

    id: str
    person: Optional[str]
    school: Optional[str]
    board: Optional[str]
    region: Optional[str]
    phase: Optional[str]
    step: Optional[str]
    serves: tuple[str, ...]
    what: Pair
    months: Optional[int] = None  # until the phase must have ended
    before: Optional[datetime.date] = None
    days: frozenset[int] = frozenset()  # of the week, Monday 0, on which it can be; none: on all
    wishes: tuple[MeetingWish, ...] = ()
    out: str = ""
    by_hand: bool = False
    period: Optional[str] = None  # in which a school wants it, in its words
    yields: Optional[tuple[str, str]] = None  # what a step that serves must give at the least: competence and level

    @property
    def who(self) -> str:
        """Whom it counts as: a person once, of a school each place as one."""
        return self.person if self.person is not None else f"\n{self.id}"

    @property
    def key(self) -> str:
        """What it is counted under: its step, or where several would serve what was asked, in words."""
        return self.step if self.step is not None else self.what[0]

    @property
    def groups(self) -> tuple[Optional[str], ...]:
        return (self.school, self.board, self.region)


@dataclass
class NeedsMade:
    """The needs of a round, and what was left aside in making them."""

    needs: list[MeetingNeed] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)  # ids of needs by hand of somebody who is counted with that step already
    from_plans: list[str] = field(default_factory=list)  # ids of needs that say themselves that they come from plans
    unknown_schools: list[str] = field(default_factory=list)
    unknown_people: list[str] = field(default_factory=list)
    priorities: list[str] = field(default_factory=list)  # ids of needs of which a school says how much they matter
    unread_days: list[str] = field(default_factory=list)  # ids of needs whose words about days name no day of the week
    too_late: list[str] = field(default_factory=list)  # ids of needs that had to be done before the first day
    periods: list[str] = field(default_factory=list)  # ids of needs of which it says in which period, and no day


class NeedsMaker:
    """Makes needs with their wishes from a day on."""

    def __init__(self, framework: Framework, editions: Sequence[MeetingEdition], people: Iterable[Person], first_day: Optional[datetime.date]) -> None:
        self.framework, self.first_day = framework, first_day
        self.editions: dict[str, list[MeetingEdition]] = {}
        for each in editions:
            self.editions.setdefault(each.step, []).append(each)
        self.people = {each.id: each for each in people}
        self.made = NeedsMade()

    def of_plans(self, needs: Iterable[PersonNeed]) -> None:
        for place, each in enumerate(needs, 1):
            self.add(
                MeetingNeed(
                    f"p{place}", each.person, each.school, each.board, each.region, each.phase, each.step, each.serves,
                    Said(self.framework.steps[each.step].title.in_language), self.months(self.people.get(each.person)),
                )
            )

    def by_hand(self, asked: Iterable[AskedNeed], schools: Mapping[str, tuple[Optional[str], Optional[str]]]) -> None:
        """Needs of schools; `schools` has the board and region of each that has people."""
        planned = {(need.person, step) for need in self.made.needs for step in need.serves}
        for each in asked:
            if each.source == "from plans" and planned:
                self.made.from_plans.append(each.id)
                continue
            person = self.people.get(each.who) if each.who and each.count == 1 else None
            serves = each.serves(self.framework)
            if each.who and each.count == 1 and person is None:
                self.made.unknown_people.append(each.id)
            if person is not None and any((person.id, step) in planned for step in serves):
                self.made.doubled.append(each.id)
                continue
            if person is not None:
                planned.update((person.id, step) for step in serves)
            if each.school and schools and each.school not in schools and each.school not in self.made.unknown_schools:
                self.made.unknown_schools.append(each.school)
            if each.priority:
                self.made.priorities.append(each.id)
            if each.period and each.before is None:
                self.made.periods.append(each.id)
            if each.days and not weekdays_in(each.days) and plain(each.days) not in EVERY_DAY:
                self.made.unread_days.append(each.id)
            if each.before is not None and self.first_day is not None and each.before <= self.first_day:
                self.made.too_late.append(each.id)
            board, region = schools.get(each.school or "", (None, None))
            out = "" if serves else "profile" if each.profile else "no step" if each.competence else "topic"
            for place in range(1, each.count + 1):
                self.add(
                    MeetingNeed(
                        f"{each.id}-{place}" if each.count > 1 else each.id, person.id if person else None, each.school, each.board or board,
                        each.region or region, each.phase, serves[0] if len(serves) == 1 else None, serves, self.what(each),
                        self.months(person), each.before, weekdays_in(each.days or ""), out=out, by_hand=True,
                        period=each.period, yields=self.yields(each),
                    )
                )

    def yields(self, each: AskedNeed) -> Optional[tuple[str, str]]:
        """The level that is asked of a competence, the first where any will do."""
        if each.competence is None:
            return None
        scale = self.framework.scales[self.framework.competences[each.competence].scale]
        return each.competence, each.level if each.level is not None else scale.levels[0].id

    def what(self, each: AskedNeed) -> Pair:
        """What is asked for, by its title."""
        framework = self.framework
        if each.step is not None:
            return Said(framework.steps[each.step].title.in_language)
        if each.competence is not None:
            competence = framework.competences[each.competence]
            if each.level is None:
                return Said(competence.title.in_language)
            level = next(level for level in framework.scales[competence.scale].levels if level.id == each.level)
            return filled("{what}: {level}", "{what}: {level}", what=Said(competence.title.in_language), level=Said(level.title.in_language))
        if each.profile is not None:
            return Said(framework.profiles[each.profile].title.in_language)
        return filled("“{topic}”", "“{topic}”", topic=each.topic or "")

    def months(self, person: Optional[Person]) -> Optional[int]:
        """Until the phase of somebody must have ended, from the first day on; None where nobody says so."""
        if person is None or person.phase is None or person.since is None or self.first_day is None:
            return None
        years = self.framework.phases[person.phase].max_years
        if years is None:
            return None
        end = person.since.year * MONTHS + person.since.month + round(years * MONTHS)
        return max(0, end - self.first_day.year * MONTHS - self.first_day.month)

    def add(self, need: MeetingNeed) -> None:
        """With its wishes: editions of its own step first, then those that serve as well."""
        wishes = []
        for step in sorted(need.serves, key=lambda each: each != need.step):
            rank = OWN if need.step in (None, step) else AS_WELL
            wishes += [MeetingWish(edition.id, rank, self.refused(need, edition)) for edition in self.editions.get(step, ())]
        out = need.out or ("" if wishes else "not offered")
        self.made.needs.append(MeetingNeed(**{**need.__dict__, "wishes": tuple(wishes), "out": out}))

    def refused(self, need: MeetingNeed, edition: MeetingEdition) -> Optional[Pair]:
        """Why an edition cannot be had by who needs it, whoever else does."""
        if not edition.is_open_to(need.groups):
            return filled("alleen open voor {groups}", "open to {groups} alone", groups=", ".join(edition.open_to))
        if self.first_day is not None and edition.begins_before(self.first_day):
            day = self.first_day
            return filled("begint vóór {day}", "begins before {day}", day=Said(lambda lang: day_in(day, lang)))
        if edition.last_day is not None and need.before is not None and edition.last_day >= need.before:
            before = need.before
            return filled("eindigt niet vóór {day}", "does not end before {day}", day=Said(lambda lang: day_in(before, lang)))
        if need.days and not edition.weekdays <= need.days:
            return filled("is op {held}, en het kan alleen op {possible}", "is on {held}, and it can only be on {possible}", held=days_in_words(edition.weekdays), possible=days_in_words(need.days))
        return None


def days_in_words(days: Iterable[int]) -> Said:
    """Days of the week, Monday first."""
    return Said(lambda lang: ", ".join(word(f"weekday {day}", lang) for day in sorted(days)))


def schools_of(people: Iterable[Person], names: Mapping[str, str]) -> dict[str, tuple[Optional[str], Optional[str]]]:
    """The board and region of each school, as its first person has them."""
    found: dict[str, tuple[Optional[str], Optional[str]]] = {}
    for person in people:
        school = person.groups.get(names["school"])
        if school:
            found.setdefault(school, (person.groups.get(names["board"]), person.groups.get(names["region"])))
    return found
