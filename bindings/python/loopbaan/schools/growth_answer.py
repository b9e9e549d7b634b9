# SPDX-License-Identifier: BSL-1.0
"""Growth: what share of students can be trained now, which schools to develop, why these, and why not the others; region by region."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .._loopbaan import Framework
from .growth import CANDIDATE, OBJECTIVES, OUTSIDE, TRAINING, GrowingSchool, GrowthNumbers, GrowthRules, StudentYear, lottery_of, wanted_of
from .growth_choice import Candidate, Choice, choose_schools
from .standing import SchoolStanding, first_profile

NOT_CHOSEN = ("not needed", "no room known", "too small", "no plan", "outside", "untold", "no students", "not enough", "not decided")
STAYS_OPEN = {"unreachable": "not enough", "not known": "not decided"}  # by status of a region, what becomes of who could have been chosen


@dataclass(frozen=True)
class SchoolDevelopment:
    """What it takes to bring a school to the bar: its own proven plan, with what is unknown taken as not there; `least` if it all is there.

    `meets` is "met", "below", "unknown" or "ended" (never "below" where nobody looked, or only too long ago). Minutes, cents and weeks; None where the standard has no plan.
    """

    meets: str
    minutes: Optional[int]
    cents: int = 0
    minutes_of_others: int = 0
    weeks: int = 0
    least: Optional[int] = 0  # of what the plan is cheapest in, minutes or cents; None: there is no plan even then
    steps: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()  # criteria that no step gives

    def to_dict(self) -> dict[str, Any]:
        return {**self.__dict__, "steps": list(self.steps), "lacking": list(self.lacking)}


@dataclass(frozen=True)
class SchoolGrowth:
    """One school in the answer. `became` is "training", "chosen" or why it is not chosen (a word of NOT_CHOSEN)."""

    school: GrowingSchool
    room: Optional[int]
    bound: str  # what bounds the room, see `GrowingSchool.room`
    development: Optional[SchoolDevelopment]  # None: nobody asked, as of a school that is outside
    became: str

    def to_dict(self) -> dict[str, Any]:
        development = self.development.to_dict() if self.development else None
        return {**self.school.to_dict(), "id": self.school.id, "room": self.room, "bound": self.bound, "development": development, "became": self.became}


@dataclass(frozen=True)
class RegionGrowth:
    """The answer for one region, in its last year.

    `status` is "enough" (the training schools there are suffice), "optimal" (these schools suffice, and it is proven that no set of schools of which
    room and status are known takes less), "unreachable" (none suffices, whatever is not known turns out to be: `short` students or more stay without a
    place), "not known" (those that are known do not suffice by `short` places, and what is not known may make up for it) or "no students" (nobody says
    how many there are). `open` are schools of which nobody says for how many students they have room, or what they are: the proof is without them.
    `fewest` is how many schools are needed whatever they take and whatever turns out: with fewer, the largest have no room. `most` is how many can be
    added before somewhere are fewer students than the rule against dilution asks; None without such a rule.
    """

    region: str
    students: int
    wanted: int
    room_now: int
    status: str
    chosen: tuple[str, ...] = ()
    room: int = 0  # with what was chosen
    costs: tuple[int, ...] = ()  # in the order of the rule
    least_cost: Optional[int] = None  # what no filling-in of the unknown goes below, at the first level of the rule
    fewest: Optional[int] = None
    most: Optional[int] = None
    short: int = 0
    open: tuple[str, ...] = ()

    @property
    def trained_now(self) -> int:
        return min(self.students, self.room_now)

    @property
    def trained(self) -> int:
        return min(self.students, self.room)

    def to_dict(self) -> dict[str, Any]:
        return {**self.__dict__, "chosen": list(self.chosen), "costs": list(self.costs), "open": list(self.open), "trained_now": self.trained_now, "trained": self.trained}


@dataclass(frozen=True)
class Growth:
    """All of it: what is asked, the answer of each region, and of each school what became of it.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-keurmerk-utrecht")
    >>> schools = [loopbaan.GrowingSchool("De Boog", "training", places=12), loopbaan.GrowingSchool("De Eik", "candidate", places=8)]
    >>> rules = loopbaan.GrowthRules(least=8)
    >>> growth = loopbaan.find_growth(standard, schools, [loopbaan.StudentYear(2026, 18)], rules)
    >>> growth.regions[0].status, growth.regions[0].chosen, growth.schools[1].development.meets
    ('optimal', ('De Eik',), 'unknown')
    """

    standard: Framework
    target: str
    objective: str
    seed: str
    rules: GrowthRules
    students: tuple[StudentYear, ...]
    schools: tuple[SchoolGrowth, ...]  # in the order in which they were given
    regions: tuple[RegionGrowth, ...]
    by_region: bool  # False: students are told without regions, so those of schools count for nothing
    percent: int = 100  # of the students of the tables: what if there were so many
    asked_share: Optional[int] = None  # instead of the wanted share of the tables

    @property
    def last_year(self) -> int:
        return max(each.year for each in self.students)

    @property
    def chosen(self) -> tuple[SchoolGrowth, ...]:
        return tuple(each for each in self.schools if each.became == "chosen")

    def of(self, *became: str) -> tuple[SchoolGrowth, ...]:
        """The schools of which this became, in their order."""
        return tuple(each for each in self.schools if each.became in became)

    def region_of(self, school: GrowingSchool) -> str:
        return school.region if self.by_region else ""

    def numbers(self, percent: int = 100) -> GrowthNumbers:
        """How many schools it takes by students in each, if there were so many percent of the students."""
        students = sum(each.students for each in self.regions)
        return GrowthNumbers(wanted_of(students, percent), self.rules.share, self.rules.least, self.rules.most)

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain values."""
        return {
            "standard": {"id": self.standard.id, "version": self.standard.version, "hash": self.standard.hash}, "target": self.target,
            "objective": self.objective, "seed": self.seed, "percent": self.percent, "asked_share": self.asked_share, "rules": self.rules.to_dict(), "students": [each.to_dict() for each in self.students],
            "schools": [each.to_dict() for each in self.schools], "regions": [each.to_dict() for each in self.regions],
        }


def growth_target(standard: Framework) -> str:
    """The bar of a training school: the exit of the last phase that has one, or without phases the first profile."""
    exits = [phase.exit for phase in standard.phases.values() if phase.exit]
    return exits[-1] if exits else first_profile(standard)


def development_of(standing: SchoolStanding) -> SchoolDevelopment:
    """What the plan of a school takes."""
    plan, prospect = standing.plan, standing.prospect
    unit = 60 if prospect.objective == "hours" else 100
    least = None if prospect.least is None else round(prospect.least * unit) if prospect.proven else 0
    meets = standing.over(standing.target)
    if not plan.found:
        return SchoolDevelopment(meets, None, least=least, lacking=tuple(each.competence for each in plan.missing))
    takes = plan.takes
    return SchoolDevelopment(
        meets, round(takes["hours"] * 60), round(takes["cost"] * 100), round(takes["hours_of_others"] * 60), round(takes["weeks"]),
        least, tuple(each.id for each in plan.steps),
    )


def costs_of(development: SchoolDevelopment, objective: str, *, hopeful: bool = False) -> tuple[int, ...]:
    """What the rule counts of a school, most important first: an objective, then the two others."""
    minutes, cents = development.minutes or 0, development.cents
    if hopeful:
        return (1,) if objective == "schools" else (development.least or 0, 1)
    return {"hours": (minutes, 1, cents), "cost": (cents, minutes, 1), "schools": (1, minutes, cents)}[objective]


def answer(
    standard: Framework, target: str, schools: Sequence[GrowingSchool], developments: Mapping[str, SchoolDevelopment], students: Sequence[StudentYear],
    rules: GrowthRules, objective: str, seed: str,
) -> Growth:
    """The answer from what each school's development takes, by its name."""
    if objective not in OBJECTIVES:
        raise ValueError(f"objective is one of {', '.join(OBJECTIVES)}, not {objective}")
    if not students:
        raise ValueError("without students there is nothing to train")
    last = max(each.year for each in students)
    asked = {each.region: each for each in students if each.year == last}
    by_region = set(asked) != {""}
    turns = lottery_of(seed, [each.id for each in schools])
    regions, became = [], {each.name: first_look(each, rules, developments) for each in schools}
    here = {each.name: each.region if by_region else "" for each in schools}
    for region in dict.fromkeys([*asked, *here.values()]):
        mine = [each for each in schools if here[each.name] == region]
        if region not in asked:
            became.update({each.name: "no students" for each in mine if became[each.name] == "not needed"})
            regions.append(RegionGrowth(region, 0, 0, sum(room_of(each, rules) for each in mine if each.status == TRAINING), "no students"))
            continue
        found = of_region(asked[region], mine, became, developments, rules, objective, turns)
        became.update({name: "chosen" for name in found.chosen})
        if found.status in STAYS_OPEN:
            became.update({each.name: STAYS_OPEN[found.status] for each in mine if became[each.name] == "not needed"})
        regions.append(found)
    rooms: dict[str, tuple[Optional[int], str]] = {each.name: each.room(rules) or (None, "") for each in schools}
    told = tuple(SchoolGrowth(each, *rooms[each.name], developments.get(each.name), became[each.name]) for each in schools)
    return Growth(standard, target, objective, seed, rules, tuple(students), told, tuple(regions), by_region)


def room_of(school: GrowingSchool, rules: GrowthRules) -> int:
    found = school.room(rules)
    return found[0] if found else 0


def first_look(school: GrowingSchool, rules: GrowthRules, developments: Mapping[str, SchoolDevelopment]) -> str:
    """What a school is by itself; "not needed": it may be chosen."""
    if school.status != CANDIDATE:
        return {TRAINING: "training", OUTSIDE: "outside"}.get(school.status, "untold")
    if school.room(rules) is None:
        return "no room known"
    if room_of(school, rules) < max(rules.least or 1, 1):
        return "too small"
    return "not needed" if developments[school.name].minutes is not None else "no plan"


def places_left(students: int, training: Sequence[GrowingSchool], rules: GrowthRules) -> Optional[int]:
    """How many schools can be added before somewhere are fewer students than the rule asks; None: there is no such rule.

    A training school keeps as many as the rule asks, or all that it has room for; one of which the room is not known as many as the rule asks.
    """
    if rules.least is None:
        return None
    kept = sum(min(rules.least, room_of(each, rules)) if each.room(rules) else rules.least for each in training)
    return max(0, (students - kept) // rules.least)


def of_region(
    asked: StudentYear, mine: Sequence[GrowingSchool], became: Mapping[str, str], developments: Mapping[str, SchoolDevelopment], rules: GrowthRules,
    objective: str, turns: Mapping[str, int],
) -> RegionGrowth:
    training = [each for each in mine if each.status == TRAINING]
    able = [each for each in mine if became[each.name] == "not needed"]
    now, wanted = sum(room_of(each, rules) for each in training), wanted_of(asked.students, rules.share if asked.share is None else asked.share)
    most = places_left(asked.students, training, rules)
    unclear = tuple(each.name for each in mine if became[each.name] in ("no room known", "untold") or (each.status == TRAINING and each.room(rules) is None))
    if now >= wanted:
        return RegionGrowth(asked.region, asked.students, wanted, now, "enough", (), now, fewest=0, most=most, open=unclear)
    needed = wanted - now
    made = [Candidate(each.name, room_of(each, rules), costs_of(developments[each.name], objective), turns[each.id]) for each in able]
    found = choose_schools(made, needed, most)
    hoped_needed, hoped, hoped_most = hopes(asked.students, needed, mine, became, developments, rules, objective, turns)
    rooms = sorted((each.room for each in hoped), reverse=True)
    fewest = next((count for count in range(len(rooms) + 1) if sum(rooms[:count]) >= hoped_needed), None)
    best = choose_schools(hoped, hoped_needed, hoped_most) if hoped_needed else None  # None: nothing may have to be done
    if found.status == "unreachable":
        status = "not known" if best is None or best.status == "optimal" else "unreachable"
        short = hoped_needed - best.room if best is not None and status == "unreachable" else needed - found.room
        return RegionGrowth(asked.region, asked.students, wanted, now, status, (), now, fewest=fewest, most=most, short=short, open=unclear)
    least = best.costs[0] if best is not None else 0
    return RegionGrowth(asked.region, asked.students, wanted, now, "optimal", found.ids, now + found.room, found.costs, least, fewest, most, open=unclear)


def hopes(
    students: int, needed: int, mine: Sequence[GrowingSchool], became: Mapping[str, str], developments: Mapping[str, SchoolDevelopment], rules: GrowthRules,
    objective: str, turns: Mapping[str, int],
) -> tuple[int, list[Candidate], Optional[int]]:
    """The question if all that is not known turns out well: how many places are needed then, who could give them, and how many can be added.

    A school of which nobody says for how many it has room has as much as the rule allows, without a rule as much as is needed; one of which nobody says
    what it is, is a training school. Nothing that turns out can be better than this, so what is impossible then is impossible.
    """

    def best(school: GrowingSchool) -> int:
        return room_of(school, rules) if school.room(rules) else needed if rules.most is None else rules.most

    training = [each for each in mine if each.status == TRAINING]
    without = [each for each in mine if became[each.name] == "untold" or (each.status == TRAINING and each.room(rules) is None)]
    some = [each for each in mine if became[each.name] == "not needed" or (became[each.name] in ("no plan", "no room known") and developments[each.name].least is not None)]
    made = [Candidate(each.name, best(each), costs_of(developments[each.name], objective, hopeful=True), turns[each.id]) for each in some if best(each) >= (rules.least or 1)]
    return max(0, needed - sum(map(best, without))), made, places_left(students, [each for each in training if each.room(rules)], rules)
