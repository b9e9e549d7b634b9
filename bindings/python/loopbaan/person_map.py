# SPDX-License-Identifier: BSL-1.0
"""The career map of one person, on one sheet."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from typing import Optional

from ._loopbaan import Person, Plan, Planner
from .gap import find_gap
from .graph import find_fringe
from .wording import day_in, worded
from .report import CareerMap, draw_career_map

__all__ = ["draw_person_map"]


# Boxes on a sheet, the first number of which the picture is no larger than what is read on A4 across.
MOST_BOXES = (24, 20, 16, 12, 8)
# In pixels: 281 × 172 mm of paper, and letters of 11 pixels in five and a half points; the title above not counted.
WIDEST = 1590
HIGHEST = 1030


def draw_person_map(person: Person, plan: Plan, *, lang: str = "nl", whole: bool = False) -> CareerMap:
    """The career map on which someone finds the next step: what is done, met and planned, and what to begin now.

    Above it stand the person, the goal, what the plan takes and of which day the levels are; steps are numbered as in the
    plan. What is drawn fits a sheet of A4 across: what is done and planned and, while there is room, what else can be
    begun in the phase of the person. The rest is counted, and phases of which nothing is drawn are folded. A role is
    marked as reached when the years that it asks are there too, on the day of the levels.

    Parameters
    ----------
    person : Person
    plan : Plan
        Of this person. Its first step is the one to begin with.
    lang : str
        "nl" or "en".
    whole : bool
        Is everything to be drawn, as on the map of the framework?

    Raises
    ------
    ValueError
        When the plan is someone else's, or of another framework.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "inductie", "levels": fw.required("startbekwaam")}])
    >>> drawn = loopbaan.draw_person_map(people[0], loopbaan.Planner(fw, "basisbekwaam").find(people[0]))
    >>> drawn.here, drawn.target, "startbekwaam" in drawn.met, len(drawn.first)
    ('inductie', 'basisbekwaam', True, 1)
    """
    framework = person.framework
    if plan.framework != framework or plan.person != person.id:
        raise ValueError(f"the plan is of {plan.person}, not of {person.id} on {framework.id} {framework.version}")
    made = partly_drawn(person, plan, lang, None)
    if whole:
        return replace(made, shown=None)
    for boxes in MOST_BOXES:
        made = partly_drawn(person, plan, lang, boxes)
        if fits_a_sheet(made):
            break
    return made


def partly_drawn(person: Person, plan: Plan, lang: str, boxes: Optional[int]) -> CareerMap:
    """The map with so many boxes at most for what is done and planned, and for what else can be begun while there is room."""
    framework = person.framework
    steps, done = [step.id for step in plan.steps], list(person.done)
    drawn, was_done = steps, done
    if boxes is not None:
        drawn = steps[:boxes]
        was_done = done[max(0, len(done) - max(boxes - len(drawn), boxes // 4)) :]
    also = set(find_fringe(person).outer).difference(was_done, steps)
    near = sorted(id for id in also if person.phase in framework.steps[id].phases)
    left_out = left_out_in_words(len(drawn), len(steps), len(was_done), len(done), lang)
    return draw_career_map(
        framework,
        lang=lang,
        done=was_done,
        planned=drawn[1:],
        first=drawn[:1],
        met=[id for id in framework.profiles if is_reached(person, id)],
        here=person.phase,
        target=plan.target if len(plan.targets) == 1 else None,
        numbered=True,
        heading=heading_of(person, plan, lang) + left_out,
        shown=near if boxes is None or len({*was_done, *drawn, *near}) <= boxes else [],
    )


def fits_a_sheet(drawn: CareerMap) -> bool:
    """Are its letters, 11 pixels high, at least five and a half points high on A4 across?"""
    size = re.search(r'width="(\d+)" height="(\d+)"', drawn.svg)
    return size is not None and int(size[1]) <= WIDEST and int(size[2]) <= HIGHEST


def is_reached(person: Person, profile: str) -> bool:
    """Does someone have all that a profile asks, years of experience too? Of a profile that asks nothing nobody is told so."""
    if not person.framework.required(profile) or not find_gap(person, profile).closed:
        return False
    day = day_of(person)
    for condition in Planner(person.framework, profile).find_entry(person):
        if condition.role and (condition.day is None or day is None or condition.day > day):
            return False
    return True


def day_of(person: Person) -> Optional[datetime.date]:
    """The day of the levels, or else of the newest rating; None where nothing has a day."""
    return person.as_of or max((each.date for each in person.ratings if each.date), default=None)


def day_in_words(person: Person, lang: str) -> str:
    """Of which day a map is: there is no clock in it."""
    day = day_of(person)
    if day is None:
        return worded(lang, "zonder datum", "without a date")
    words = day_in(day, lang)
    if person.as_of:
        return worded(lang, "op {day}", "as of {day}").format(day=words)
    return worded(lang, "oordelen tot en met {day}", "ratings up to {day}").format(day=words)


def left_out_in_words(drawn: int, steps: int, done_drawn: int, done: int, lang: str) -> str:
    """Which part of the plan, and of what is done, has a place on the sheet; "" where all has."""
    words = ""
    if drawn < steps:
        part = worded(lang, "; stap 1 tot en met {drawn} van {steps}", "; steps 1 to {drawn} of {steps}")
        words += part.format(drawn=drawn, steps=steps)
    if done_drawn < done:
        words += worded(lang, "; {drawn} van {done} gedane", "; {drawn} of {done} done").format(drawn=done_drawn, done=done)
    return words


def heading_of(person: Person, plan: Plan, lang: str) -> str:
    """Person, goal, what the plan takes, and of which day that is."""
    titles = [plan.framework.profiles[target].title.in_language(lang) for target in plan.targets]
    words = f"{person.id} → {' + '.join(titles)}"
    if plan.steps:
        words += f", {plan.amount(lang)}"
    return f"{words} ({day_in_words(person, lang)})"
