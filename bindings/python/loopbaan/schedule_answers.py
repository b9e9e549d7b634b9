# SPDX-License-Identifier: BSL-1.0
"""Schedules for people: in sentences, pictures and rows, on pages, in a calendar; of one person, and of those who were scheduled together."""

from __future__ import annotations

from typing import Optional, Sequence, Union

from ._loopbaan import Plan, Schedule, SchedulesDocument, Table
from .timetable import board, calendar_file, page, picture, rows
from .timetable.earlier import lines_of
from .timetable.model import told
from .timetable.team import told_team
from .timetable.words import word

__all__ = [
    "draw_schedule",
    "explain_schedule",
    "explain_team",
    "tabulate_earlier_ends",
    "tabulate_schedule_accounts",
    "tabulate_schedule_steps",
    "tabulate_schedule_terms",
    "tabulate_team_changes",
    "tabulate_team_editions",
    "tabulate_team_members",
    "tabulate_team_schools",
    "write_agreements",
    "write_calendar",
    "write_school_years",
]


def explain_schedule(schedule: Schedule, lang: str = "nl") -> list[str]:
    """A schedule in sentences: how it stands, what it takes, why there is none, what lapses, what was taken for granted.

    With `Schedule.find_earlier_ends` also what would bring the end forward, and on what the search for it was given up.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.explain_schedule(by.find(person, ["intervisie-deelname"]), "en")[0]
    'Ends on 2027-04-30: proven: nothing ends earlier.'
    """
    said = told(schedule, lang)
    ends = lines_of(said.earlier, lang, bool(said.steps)) if said.earlier else []
    changed = said.changed or ((word("nothing changed", lang),) if said.replanned else ())
    found = [said.headline, said.together, *changed, said.totals, *said.deadlines, *said.reasons, *said.full, *said.lapses, *ends, *said.assumed, said.basis]
    return [each for each in found if each]


def draw_schedule(schedule: Schedule, lang: str = "nl", *, width: int = 760) -> str:
    """A schedule as an SVG picture: steps over terms, hours by account, and the line of what the accounts still hold.

    "" where there is no schedule.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.draw_schedule(by.find(person, ["intervisie-deelname"]))[:4]
    '<svg'
    """
    return picture.draw(told(schedule, lang), width)


def write_agreements(schedules: Sequence[Schedule], *, plans: Optional[Sequence[Plan]] = None, lang: str = "nl") -> str:
    """One offline page with a development agreement of one A4 for each person: what, when, whose hours, who pays, why.

    With the plans of the same people, also where these lead and why each step is in them. Raises ValueError when the plans
    are not theirs, one each in their order.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> "Ontwikkelafspraak: p-001" in loopbaan.write_agreements([by.find(person, ["intervisie-deelname"])])
    True
    """
    if plans is not None and [each.person for each in plans] != [each.person for each in schedules]:
        raise ValueError("the plans are not those of these schedules, one each in their order")
    of_each = plans if plans is not None else [None] * len(schedules)
    all_told = [told(schedule, lang, plan=plan) for schedule, plan in zip(schedules, of_each)]
    return page.write(all_told, lang=lang, how="plan first" if plans is not None else "")


def write_calendar(schedules: Sequence[Schedule], lang: str = "nl") -> str:
    """Schedules as an iCalendar file (RFC 5545), an event of whole days for each step; write it as UTF-8, without other line ends.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.write_calendar([by.find(person, ["intervisie-deelname"])]).split("\\r\\n")[0]
    'BEGIN:VCALENDAR'
    """
    return calendar_file.write([told(each, lang) for each in schedules])


def tabulate_schedule_steps(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person and step, as they begin: terms, days, hours, euro, edition, why not earlier.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.tabulate_schedule_steps([by.find(person, ["intervisie-deelname"])])["step"][0]
    'intervisie-deelname'
    """
    return rows.by_step(schedules, lang)


def tabulate_schedule_accounts(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person, account and school year: what it gives, what is used of it, what lapses and when.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> when = loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1)
    >>> by = loopbaan.Scheduler(fw, when, policy=loopbaan.dutch_policy())
    >>> loopbaan.tabulate_schedule_accounts([by.find(person, ["intervisie-deelname"])])["account"][0]
    'own-hours'
    """
    return rows.by_account(schedules, lang)


def tabulate_schedule_terms(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person, term and account: the hours that are taken in it.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.tabulate_schedule_terms([by.find(person, ["intervisie-deelname"])])["term"][0]
    '2026-27.1'
    """
    return rows.by_term(schedules, lang)


def tabulate_earlier_ends(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person and thing that would bring the end forward, or of which the search was given up before that was known.

    Of schedules that were asked with `Schedule.find_earlier_ends`; of others no row.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> leave = [(datetime.date(2026, 8, 1), datetime.date(2026, 12, 31))]
    >>> loopbaan.tabulate_earlier_ends([by.find(person, ["intervisie-deelname"], leave=leave).find_earlier_ends(person)])["what"][0]
    'leave'
    """
    return rows.by_earlier_end(schedules, lang)


def explain_team(team: SchedulesDocument, lang: str = "nl") -> list[str]:
    """People who were scheduled together in sentences: how many wait, how far it can be from the best, who chose first and why.

    Raises ValueError when they were scheduled apart.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}, {"id": "p-002"}])
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> team = by.find_team([{"person": each, "steps": ["pabo-1-pedagogiek"], "school": "s1"} for each in people])
    >>> loopbaan.explain_team(team, "en")[0]
    'Of 2 people together 2 have a schedule, and 0 wait. Together 4 terms; proven is that fewer cannot do. Who waits counts for 5 terms.'
    """
    said = told_team(team, lang)
    return [f"{said.headline} {said.bound}", *said.changes, *said.lines]


def tabulate_team_changes(team: SchedulesDocument, lang: str = "nl") -> Table:
    """A row per step of somebody that is no longer where it was agreed to be, after `Scheduler.replan_team`: where it was, where it is, why.

    Raises ValueError when they were scheduled apart.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> members = [{"person": people[0], "steps": ["pabo-1-pedagogiek"]}]
    >>> after = by.replan_team(members, {"p-001": [("pabo-1-pedagogiek", "autumn-of-last-year")]})
    >>> loopbaan.tabulate_team_changes(after)["why"][0]
    'gone'
    """
    return rows.by_change(told_team(team, lang))


def tabulate_team_editions(team: SchedulesDocument, lang: str = "nl") -> Table:
    """A row per edition of a step that somebody asks: places, the least number, how many came, and whether it runs.

    Raises ValueError when they were scheduled apart.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}, {"id": "p-002"}])
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> team = by.find_team([{"person": each, "steps": ["pabo-1-pedagogiek"], "school": "s1"} for each in people])
    >>> len(loopbaan.tabulate_team_editions(team))
    0
    """
    return rows.by_edition(told_team(team, lang))


def tabulate_team_members(team: SchedulesDocument, lang: str = "nl") -> Table:
    """A row per person who was scheduled together with others: turn, lottery number, terms, what alone would be, why who waits waits.

    Raises ValueError when they were scheduled apart.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}, {"id": "p-002"}])
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> team = by.find_team([{"person": each, "steps": ["pabo-1-pedagogiek"], "school": "s1"} for each in people])
    >>> loopbaan.tabulate_team_members(team)["lottery"][0]
    '667f06f418e15d36'
    """
    return rows.by_member(told_team(team, lang))


def tabulate_team_schools(team: SchedulesDocument, lang: str = "nl", *, min_group: int = 10) -> Table:
    """A row per school: how many asked, have a schedule and wait, and terms together; small groups protected.

    Parameters
    ----------
    min_group : int
        Smallest group of which a figure shows, 5 or more.

    Raises
    ------
    ValueError
        When they were scheduled apart, or `min_group` is below 5.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}, {"id": "p-002"}])
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> team = by.find_team([{"person": each, "steps": ["pabo-1-pedagogiek"], "school": "s1"} for each in people])
    >>> schools = loopbaan.tabulate_team_schools(team)
    >>> schools["asked"][0], schools["waiting"][0]
    (None, None)
    """
    return rows.by_school(told_team(team, lang), min_group)


def write_school_years(schedules: Union[Sequence[Schedule], SchedulesDocument], lang: str = "nl", *, min_group: int = 10) -> str:
    """One offline page about many people with nobody on it: accounts, what begins when, and of a team editions and schools.

    Parameters
    ----------
    min_group : int
        Smallest group of which a figure shows, 5 or more.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}, {"id": "p-002"}])
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> team = by.find_team([{"person": each, "steps": ["pabo-1-pedagogiek"], "school": "s1"} for each in people])
    >>> "fewer than 10 people" in loopbaan.write_school_years(team, "en")
    True
    """
    if min_group < 5:
        raise ValueError("min_group is at least 5")
    every = [told(schedules[place], lang) for place in range(len(schedules))]
    team = told_team(schedules, lang, every) if isinstance(schedules, SchedulesDocument) and schedules.team else None
    return board.write_year(every, lang, min_group, team)
