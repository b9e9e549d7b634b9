# SPDX-License-Identifier: BSL-1.0
"""The searches of `plan` and `report`, with their progress."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable, Optional, TypeVar

from ... import (
    Alternatives,
    Cohort,
    CostRange,
    EntryConditions,
    Front,
    LevelGains,
    LevelsBeyond,
    Part,
    Plan,
    Planner,
    Prospect,
    StepRoles,
    _loopbaan,
    find_beyond,
)
from ...pieces import blocks_of
from ..cli.command import DONE, WITHOUT_PLAN
from ..cli.messages import progress, tell_notes
from ..cli.options import Shared
from ..words import common
from ..words.language import Words

Answer = TypeVar("Answer")
EFFORT = 100  # of the search for what is certain: ten times as much settles one step in twenty more, and takes five times as long
LEAST_EFFORT = 1  # finds the plans at both ends
Unsaid = dict[str, tuple[int, list[str]]]  # figure → how many plans count it as nothing, and of which steps
Report = Callable[[int, int, int, int], None]  # which search of how many, and how many people of how many it has done


@dataclass(frozen=True)
class Answers:
    """What was found about each person; a list is empty when it was not asked for."""

    plans: list[Plan]
    parts: list[Part] = field(default_factory=list)
    fronts: list[Front] = field(default_factory=list)
    alternatives: list[Alternatives] = field(default_factory=list)
    roles: list[StepRoles] = field(default_factory=list)
    gains: list[LevelGains] = field(default_factory=list)
    without: list[Plan] = field(default_factory=list)
    prospects: list[Prospect] = field(default_factory=list)
    entries: list[EntryConditions] = field(default_factory=list)
    beyond: list[LevelsBeyond] = field(default_factory=list)
    routes: list[list[Plan]] = field(default_factory=list)  # of who may take several, and of whom none is known
    beside: list[Prospect] = field(default_factory=list)  # what is unknown of each, for who did not ask for it
    ranges: list[CostRange] = field(default_factory=list)  # likewise, where there is room for both ends alone

    def of_document(self) -> dict[str, Any]:
        """What a document of plans holds, by the names that it has there."""
        return {name: found for name, found in vars(self).items() if name not in ("beside", "ranges")}

    def open_question(self, row: int) -> Optional[Prospect]:
        """What is to be found out of somebody, where the plan depends on what is unknown."""
        known = self.prospects or self.beside
        prospect = known[row] if known else None
        is_open = prospect and (prospect.unknown or prospect.undated) and prospect.least != prospect.most
        return prospect if is_open else None

    def along(self, row: int) -> list[Plan]:
        """The plans along the routes that are open to somebody, of whom none is known."""
        return self.routes[row] if self.routes else []


@dataclass(frozen=True)
class Asked:
    """What more is asked about each person than a plan."""

    weighed: tuple[str, ...] = ()
    alternatives: int = 0
    why: bool = False
    without: Optional[Planner] = None
    unknown: bool = False
    routes: bool = False
    sector: Optional[str] = None
    ranges: bool = False
    beside: int = 0  # the effort with which to look what hangs on unknown levels, though nobody asked; 0: not


class Search:
    """Everybody's answers with the people they are about, found for a block of people when whoever writes them asks for it.

    Each block can be forgotten when it has been written. `status` tells of all that were found: it is the exit status.
    Nobody at all is one empty block.
    """

    def __init__(self, shared: Shared, say: Words, planner: Planner, people: Cohort, asked: Asked = Asked()) -> None:  # noqa: B008
        self.shared, self.say = shared, say
        self.planner, self.people, self.asked = planner, people, asked
        self.status = DONE
        self.unsaid: Unsaid = {}
        self.open_questions = 0  # people whose range was found, and is open

    def __iter__(self) -> Iterator[tuple[Cohort, Answers]]:
        threads = self.shared.thread_count(self.say)
        with progress(self.shared, self.say(common.PLANNING)) as told:
            for first, count in list(blocks_of(self.people)) or [(0, 0)]:
                some = self.people[first : first + count]
                found = self.answers_of(some, threads, told and part_of(told, first, len(self.people)))
                if not all(plan.found for plan in (*found.plans, *found.without)):
                    self.status = WITHOUT_PLAN
                self.open_questions += sum(each.least != each.most for each in found.ranges)
                self.unsaid = together(self.unsaid, _loopbaan.unsaid_of(self.planner, found.plans))
                yield some, found

    def tell_assumed(self) -> None:
        """Says what the answers that were found take for granted of the framework."""
        tell_assumed(self.shared, self.say, self.planner, self.unsaid)

    def answers_of(self, people: Cohort, threads: int, told: Optional[Report]) -> Answers:
        """The plans, and what more was asked; where there are limits, the best part too."""
        planner, asked = self.planner, self.asked
        searches = 1 + bool(planner.within) + bool(asked.weighed) + (asked.alternatives > 0) + 2 * asked.why
        searches += (asked.without is not None) + asked.unknown + asked.routes + bool(asked.beside) + asked.ranges
        over = iter(range(searches))

        def each(find: Callable[..., list[Answer]], *given: Any, is_asked: bool = True, **how: Any) -> list[Answer]:
            if not is_asked:
                return []
            place = next(over)

            def report(done: int, total: int) -> None:
                if told:
                    told(place, searches, done, total)

            return find(people, *given, threads=threads, progress=report if told else None, **how)

        plans: list[Plan] = each(planner.find_all)
        return Answers(
            plans,
            each(planner.find_part, is_asked=bool(planner.within)),
            each(planner.find_front, asked.weighed, is_asked=bool(asked.weighed)),
            each(planner.find_alternatives, asked.alternatives, is_asked=asked.alternatives > 0),
            each(planner.roles_of_steps, plans, is_asked=asked.why),
            each(planner.gains_of_levels, is_asked=asked.why),
            each(asked.without.find_all) if asked.without else [],
            each(planner.find_prospect, is_asked=asked.unknown),
            conditions_of(planner, people),
            beyond_plans(planner, people, plans),
            each(planner.find_routes, is_asked=asked.routes),
            each(planner.find_prospect, is_asked=bool(asked.beside), effort=asked.beside),
            each(planner.find_range, is_asked=asked.ranges),
        )


def tell_assumed(shared: Shared, say: Words, planner: Planner, unsaid: Unsaid) -> None:
    tell_notes(shared, say, [*planner.notes, *_loopbaan.notes_of_unsaid(planner, unsaid)])


def together(one: Unsaid, other: Unsaid) -> Unsaid:
    """What two blocks of people have plans for that count figures as nothing."""
    made = dict(one)
    for figure, (plans, steps) in other.items():
        before, known = made.get(figure, (0, []))
        made[figure] = (before + plans, [*known, *(step for step in steps if step not in known)])
    return made


def conditions_of(planner: Planner, people: Cohort) -> list[EntryConditions]:
    """What roles and levels that are asked for ask in years; nothing where none do."""
    wanted, scales = set(planner.targets), planner.framework.scales.values()
    of_levels = any(level.years for scale in scales for level in scale.levels)
    if not of_levels and not any(role.profile in wanted for role in planner.framework.roles.values()):
        return []
    found = planner.find_entry(people)
    return found if any(len(each) for each in found) else []


def beyond_plans(planner: Planner, people: Cohort, plans: Sequence[Plan]) -> list[LevelsBeyond]:
    """What is desired beyond each plan; nothing where the targets desire nothing."""
    if not any(planner.framework.desired(target) for target in planner.targets):
        return []
    return [find_beyond(person, plan) for person, plan in zip(people, plans)]


def part_of(told: Callable[[float, int], None], first: int, people: int) -> Report:
    """Counts people over all blocks, where one search of several of a block tells how far it is."""

    def report(place: int, searches: int, done: int, total: int) -> None:
        told(first + (place * total + done) / searches, people)

    return report


def find_plans(shared: Shared, say: Words, planner: Planner, people: Cohort) -> list[Plan]:
    """Everybody's plans at once, for what counts over all of them."""
    with progress(shared, say(common.PLANNING)) as told:
        return planner.find_all(people, threads=shared.thread_count(say), progress=told)


def find_ranges(shared: Shared, say: Words, planner: Planner, people: Cohort) -> list[CostRange]:
    """What everybody's plan costs at least and at most."""
    with progress(shared, say(common.RANGING)) as told:
        return planner.find_range(people, threads=shared.thread_count(say), progress=told)


def find_prospects(shared: Shared, say: Words, planner: Planner, people: Cohort) -> list[Prospect]:
    """What is certain about everybody and what to find out, looked at so far that a school waits no second."""
    with progress(shared, say(common.RANGING)) as told:
        return planner.find_prospect(people, effort=EFFORT, threads=shared.thread_count(say), progress=told)


def status_of(plans: list[Plan]) -> int:
    """The exit status: does everyone have a plan?"""
    return DONE if all(plan.found for plan in plans) else WITHOUT_PLAN
