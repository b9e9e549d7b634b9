# SPDX-License-Identifier: BSL-1.0
"""What falls in this school year, in the next and later, phase by phase, against what the accounts give: nobody is on it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Optional

from .._loopbaan import Plan, Schedule
from . import words
from .model import told
from .page import HIDDEN, paragraph, table
from .parts import Told
from .words import word

WHEN = ("this year", "next year", "later")
ThreeYears = tuple[int, int, int]
ByYear = tuple[int, list[ThreeYears], list[ThreeYears], list[int]]


def phase_table(all_told: Sequence[Told], lang: str, least: int) -> str:
    """Hours of people in each phase, beside what their own accounts with a limit give; figures of few are hidden.

    Elsewhere on the page stands what all use together: so the least that is hidden of a year is about `least` people too.
    """
    begins = min((term.school_year for said in all_told for term in said.terms), default=0)
    phases = sorted({said.phase for said in all_told})
    groups = {phase: [said for said in all_told if said.phase == phase] for phase in phases}
    limited = any(given_in(said, begins, when) for said in all_told for when in range(len(WHEN)))
    rows = [[escape(phase or word("no phase", lang)), str(len(groups[phase]))] for phase in phases]
    for when in range(len(WHEN)):
        used = [[minutes_in(said, begins, when) for said in groups[phase]] for phase in phases]
        shows = safe([sum(1 for each in of if each) for of in used], least, hides_an_account(all_told, begins, when, least))
        for row, phase, of, show in zip(rows, phases, used, shows):
            given = sum(given_in(said, begins, when) for said in groups[phase])
            asked = words.hours(sum(of), lang) if show else HIDDEN
            row.append(word("used of", lang, used=asked, given=words.hours(given, lang)) if limited else asked)
    told = [row for row, phase in zip(rows, phases) if len(groups[phase]) >= least]
    year = all_told[0].profession.year if all_told else ""
    heads = [word(each, lang) for each in ("phase", "how many")] + [word(each, lang, year=year) for each in WHEN]
    note = word("by phase", lang) + " " + word("of whom", lang) if limited else word("asked by phase", lang)
    return table(heads, told, numbers=(1, 2, 3, 4)) + paragraph(note, "soft")


def by_person(plans: Sequence[Plan], schedules: Sequence[Optional[Schedule]]) -> ByYear:
    """The first school year; of each person what is asked and given in it, in the next and later; and what is in no year.

    All in minutes: steps of the schedule, own accounts with a limit, and all of a plan for which there is no schedule.

    Raises
    ------
    ValueError
        Unless there is a schedule for each plan that was found, and for no other, and all are of the same years.
    """
    if len(plans) != len(schedules):
        raise ValueError("there must be a schedule for each plan, or None")
    calendars = [each.calendar for each in schedules if each is not None]
    if any([term.id for term in each.terms] != [term.id for term in calendars[0].terms] for each in calendars):
        raise ValueError("all schedules must be in the same terms")
    terms = calendars[0].terms if calendars else []
    begins = terms[0].first_day.year - (terms[0].first_day.month < 8) if terms else 0
    asked: list[ThreeYears] = []
    given: list[ThreeYears] = []
    unplaced: list[int] = []
    for plan, schedule in zip(plans, schedules):
        if plan.found != (schedule is not None) or (schedule is not None and schedule.person != plan.person):
            raise ValueError(f"there must be a schedule of the plan of {plan.person}, or None where no plan was found")
        said = told(schedule) if schedule is not None else None
        this, following, later = range(len(WHEN))
        asked.append((minutes_in(said, begins, this), minutes_in(said, begins, following), minutes_in(said, begins, later)) if said else (0, 0, 0))
        given.append((given_in(said, begins, this), given_in(said, begins, following), given_in(said, begins, later)) if said else (0, 0, 0))
        unplaced.append(0 if said is None or said.steps else sum(each.step.minutes or 0 for each in plan.steps))
    return begins, asked, given, unplaced


def minutes_in(said: Told, begins: int, when: int) -> int:
    return sum(term.minutes for term in said.terms if place(term.school_year, begins) == when)


def given_in(said: Told, begins: int, when: int) -> int:
    hours = (each for each in (*said.accounts, *said.rights) if each.unit == "hours" and each.given is not None)
    return sum(each.given or 0 for each in hours if place(each.school_year, begins) == when)


def place(school_year: int, begins: int) -> int:
    """0 in the first school year, 1 in the next, 2 later."""
    return min(school_year - begins, 2)


def hides_an_account(all_told: Sequence[Told], begins: int, when: int, least: int) -> bool:
    """Does the table of accounts hide of these years what is used of an account of hours?"""
    users: dict[tuple[int, str], list[int]] = {}
    for said in all_told:
        for each in said.accounts:
            if each.unit == "hours" and place(each.school_year, begins) == when:
                of = users.setdefault((each.school_year, each.title), [0, 0])
                of[0] += each.used > 0
                of[1] += each.given is None or each.lapsed > 0
    return any(used and min(used, others) < least for used, others in users.values())


def safe(users: Sequence[int], least: int, hides_elsewhere: bool = False) -> list[bool]:
    """Which may show: of many enough, and what does not is of nobody or of many enough together.

    Where another table hides a part of the same sum, some of it is hidden here too: else the one would tell the other.

    Examples
    --------
    >>> safe([12, 30, 4], 10), safe([12, 30, 0], 10), safe([12, 3, 8], 10), safe([12, 30, 0], 10, True)
    ([False, True, False], [True, True, False], [True, False, False], [False, True, False])
    """
    shows = [each >= least for each in users]

    def hidden() -> int:
        return sum(each for each, show in zip(users, shows) if not show)

    while any(shows) and (0 < hidden() < least or (hides_elsewhere and not hidden())):
        shows[min((at for at, show in enumerate(shows) if show), key=lambda at: users[at])] = False
    return shows
