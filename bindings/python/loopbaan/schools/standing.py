# SPDX-License-Identifier: BSL-1.0
"""Where a school stands against a standard: evidence by source kept apart, what is missing, what to do first, a plan that is proven."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .._loopbaan import Cohort, Framework, Gap, Person, Plan, Planner, Prospect
from ..gap import find_gap

Progress = Callable[[int, int], Any]


@dataclass(frozen=True)
class Seen:
    """One thing that somebody said of a criterion, as it was said; `months` is how old it is on the day that was asked for."""

    rater: Optional[str]  # id of the source; None: nobody says whose
    level: Optional[str]  # id; None: that the criterion is not met
    date: Optional[datetime.date]
    months: Optional[int]
    instrument: str
    note: str

    def to_dict(self) -> dict[str, Any]:
        return {**self.__dict__, "date": self.date.isoformat() if self.date else None}


@dataclass(frozen=True)
class CriterionStanding:
    """A criterion, what is asked of it, and what is known.

    `state` is "met", "below", "unknown" (nothing says so: never "below"), "ended" (it was seen, and too long ago to count), "choice"
    (one of several of which the profile asks some) or "beside" (the profile does not ask it). `only_own` says that the level rests on what the school says itself.
    """

    criterion: str
    area: str
    required: Optional[str]
    level: Optional[str]  # None: not known; "not shown": known not to be there
    state: str
    ended_on: Optional[datetime.date]
    only_own: bool
    seen: tuple[Seen, ...]  # newest first of each source, sources in the order of the standard
    valid_until: Optional[datetime.date] = None  # the first day on which what counts now counts no longer; None: it does not end

    def to_dict(self) -> dict[str, Any]:
        days = {name: day.isoformat() if day else None for name, day in (("ended_on", self.ended_on), ("valid_until", self.valid_until))}
        return {**self.__dict__, **days, "seen": [each.to_dict() for each in self.seen]}


@dataclass(frozen=True)
class SchoolStanding:
    """Where one school stands, and its own plan.

    `meets` is "met", "below" or "unknown", for the profile as a whole; there is no number for it, and none that adds up criteria.
    `profiles` says the same of every profile of the standard. `plan` takes what is unknown as not there; `prospect` says what is
    certain, what a plan takes at least and at most, and what to find out first. `plan` is checked by a search of its own
    (`check_plan`).
    """

    school: str
    phase: Optional[str]
    target: str
    meets: str
    criteria: tuple[CriterionStanding, ...]  # all of the standard, in its order
    profiles: tuple[tuple[str, str], ...]
    gap: Gap
    plan: Plan
    prospect: Prospect
    subject: str = "school"  # or "board", "partnership"

    @property
    def first(self) -> tuple[str, ...]:
        """Ids of the steps that a plan begins with and that are needed whatever is found; in its order."""
        certain = {each.id for each in self.prospect.certain}
        return tuple(each.id for each in self.plan.steps if each.id in certain and each.begins == 0)

    def over(self, profile: str) -> str:
        """Is a profile met: "met", "below", "unknown", or "ended" where nothing is known to lie below it and some was seen too long ago.

        Raises KeyError for a profile that the standard has not.
        """
        meets, standard = dict(self.profiles)[profile], self.gap.framework
        if meets != "below":
            return meets
        ended = False
        states = {each.criterion: each for each in self.criteria}
        for id, required in standard.required(profile).items():
            one, order = states[id], [level.id for level in standard.scales[standard.competences[id].scale].levels]
            if one.ended_on is not None and one.level in (None, "not shown"):
                ended = True
            elif one.level is not None and (one.level == "not shown" or order.index(one.level) < order.index(required)):
                return "below"
        return "ended" if ended and not standard.profiles[profile].requires_any else "below"

    def of(self, *states: str) -> tuple[CriterionStanding, ...]:
        """The criteria in a state, in the order of the standard."""
        return tuple(each for each in self.criteria if each.state in states)

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain values; `takes` of the plan is in hours, money and weeks."""
        return {
            "school": self.school, "subject": self.subject, "phase": self.phase, "target": self.target, "meets": self.meets,
            "criteria": [each.to_dict() for each in self.criteria],
            "profiles": {id: meets for id, meets in self.profiles},
            "plan": {"status": self.plan.status, "steps": [each.id for each in self.plan.steps], "takes": dict(self.plan.takes) if self.plan.found else None},
            "range": {"objective": self.prospect.objective, "least": self.prospect.least, "most": self.prospect.most, "proven": self.prospect.proven},
            "find_out_first": self.prospect.first, "first": list(self.first),
        }


def find_standings(
    schools: Cohort, target: Optional[str] = None, *, objective: str = "hours", threads: int = 0, progress: Optional[Progress] = None
) -> tuple[SchoolStanding, ...]:
    """Where each school stands, in the order of the cohort.

    Without a `target` each school is laid beside what comes next for it: the exit profile of its phase, or where nobody says which phase
    it is in, of the first phase whose exit it does not meet for certain; in a standard without phases, beside its first profile.

    Parameters
    ----------
    schools : Cohort
        Measured by the standard; ages are as of the day of its rule, and there are none where it has none.
    target : str, optional
        Id or title of a profile of the standard.
    objective : str
        What plans are cheapest in: "hours", "cost", "weeks" or weights.

    Raises
    ------
    Error
        501 when there is no such target.
    ValueError
        When the standard has no profile.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-keurmerk-utrecht")
    >>> table = "school;kenmerk;gezien;bron;datum\\nOost;coaches;nee;documenten;14-4-2026\\nOost;visie-en-werkwijze;?;;\\n"
    >>> found = loopbaan.find_standings(loopbaan.parse_schools(table, standard).schools)[0]
    >>> found.target, found.meets, [each.criterion for each in found.of("below")], len(found.of("unknown"))
    ('voorwaarden', 'below', ['coaches'], 3)
    """
    standard = schools.framework
    asked = [target or next_target(standard, each) for each in schools]
    found: dict[str, tuple[Plan, Prospect]] = {}
    for each in dict.fromkeys(asked):
        planner = Planner(standard, each, objective)
        of = schools.only([school.id for school, to in zip(schools, asked) if to == each])
        plans = planner.find_all(of, threads=threads)
        prospects = planner.find_prospect(of, threads=threads, progress=progress)
        found.update({school.id: pair for school, pair in zip(of, zip(plans, prospects))})
    return tuple(standing(school, to, *found[school.id]) for school, to in zip(schools, asked))


def next_target(standard: Framework, school: Person) -> str:
    """The profile that comes next for a school."""
    exits = {id: phase.exit for id, phase in standard.phases.items() if phase.exit}
    if school.phase is not None:
        after = list(standard.phases)[list(standard.phases).index(school.phase) :]
        mine = [exits[id] for id in after if id in exits]
        return mine[0] if mine else list(exits.values())[-1] if exits else first_profile(standard)
    for profile in exits.values():
        if find_gap(school, profile).meets != "met":
            return profile
    return list(exits.values())[-1] if exits else first_profile(standard)


def first_profile(standard: Framework) -> str:
    if not len(standard.profiles):
        raise ValueError("the standard has no profile to lay a school beside")
    return next(iter(standard.profiles))


def standing(school: Person, target: str, plan: Plan, prospect: Prospect) -> SchoolStanding:
    standard = school.framework
    gap = find_gap(school, target)
    lines = {line.competence: line for line in gap.lines}
    chosen = {each.competence: each for choice in gap.choices for one in choice.sets for each in one}
    criteria = []
    for id, criterion in standard.competences.items():
        line = lines.get(id)
        level, ended = school.levels[id], school.ended_on(id)
        required = line.required if line else None
        if required is None:
            state = "choice" if id in chosen else "beside"
            required = chosen[id].required if id in chosen else None
        elif ended is not None and level in (None, "not shown"):
            state = "ended"
        elif level is None:
            state = "unknown"
        else:
            state = "below" if line is not None and line.missing else "met"
        seen = seen_of(school, id)
        counting = [each for each in seen if each.rater is not None]
        only_own = bool(counting) and level is not None and all(each.rater == "self" for each in counting)
        criteria.append(CriterionStanding(id, criterion.area or "", required, level, state, ended, only_own, seen, school.valid_until(id)))
    profiles = tuple((id, find_gap(school, id).meets) for id in standard.profiles)
    return SchoolStanding(school.id, school.phase, gap.target, gap.meets, tuple(criteria), profiles, gap, plan, prospect, subject_of(school))


def subject_of(school: Person) -> str:
    """What is measured: a school, where its groups do not say that it is a board or a partnership."""
    said = school.groups.get("subject", "")
    return said if said in ("board", "partnership") else "school"


def seen_of(school: Person, criterion: str) -> tuple[Seen, ...]:
    """What was said of a criterion: by source, and of each the newest first."""
    day = school.as_of
    kinds: Sequence[Optional[str]] = [*order_of(school.framework), None]
    found = []
    for each in school.ratings:
        if each.competence != criterion or (day and each.date and each.date > day):
            continue
        level = None if each.level in (None, "not shown") else each.level
        months = months_between(each.date, day) if each.date and day else None
        found.append(Seen(each.rater, level, each.date, months, each.instrument or "", each.reason or ""))
    return tuple(sorted(found, key=lambda one: (kinds.index(one.rater), -(one.date.toordinal() if one.date else 0))))


def order_of(standard: Framework) -> list[str]:
    """All sources of a standard in one order: the school itself first."""
    return ["self", "colleague", "leader", "observer", "pupil", "institute", *standard.raters]


def months_between(first: datetime.date, last: datetime.date) -> int:
    """Whole months from one day to a later one.

    Examples
    --------
    >>> months_between(datetime.date(2026, 3, 12), datetime.date(2026, 11, 30))
    8
    """
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
