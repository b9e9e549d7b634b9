# SPDX-License-Identifier: BSL-1.0
"""A measurement plan as a calendar file (iCalendar, RFC 5545): a day for each time that something is due, within some years."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from hashlib import sha256

from ..timetable.calendar_file import STAMP, escaped, folded
from .measures import Measure, MeasurementPlan, months_later
from .words import word


def write_measurement_calendar(plan: MeasurementPlan, first_day: datetime.date, *, years: int = 2, lang: str = "nl") -> str:
    """One calendar of all that is due from a day on: each measure at each of its times, each agreement that is not done.

    Parameters
    ----------
    plan : MeasurementPlan
    first_day : datetime.date
        Nothing before it is in it: what is overdue, `plan.overdue` tells.
    years : int
        How far it looks ahead, from 1 to 10.
    lang : str

    Raises
    ------
    ValueError
        When `years` is not from 1 to 10.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> yearly = loopbaan.Measure("m1", what="enquête", month=5, every_months=12, last=datetime.date(2026, 5, 12))
    >>> plan = loopbaan.MeasurementPlan(loopbaan.built_in_framework("nl-amsterdam"), (yearly,))
    >>> calendar = loopbaan.write_measurement_calendar(plan, datetime.date(2026, 8, 1), lang="en")
    >>> [line for line in calendar.split("\\r\\n") if line.startswith("DTSTART")]
    ['DTSTART;VALUE=DATE:20270531', 'DTSTART;VALUE=DATE:20280531']
    """
    if not 1 <= years <= 10:
        raise ValueError("a calendar looks from 1 to 10 years ahead")
    last_day = months_later(first_day, 12 * years)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//loopbaan//measurement//NL", "CALSCALE:GREGORIAN"]
    for each in plan.measures:
        for day in times_of(each, first_day, last_day):
            who = [word("who", lang) + ": " + each.who] if each.who else []
            more = [word(key, lang) + ": " + said for key, said in (("instrument", each.instrument), ("follow up", each.follow_up)) if said]
            about = [plan.standard.competences[id].title.in_language(lang) for id in each.criteria]
            lines += event(plan.id, each.id, "measure", day, word("event measure", lang, what=each.what or each.id), [*who, *more, *about])
        if each.agreed and each.agreed_by and each.done is None and first_day <= each.agreed_by < last_day:
            lines += event(plan.id, each.id, "agreed", each.agreed_by, word("event agreed", lang, what=each.agreed), [each.what or each.id])
    return "".join(folded(each) + "\r\n" for each in [*lines, "END:VCALENDAR"])


def times_of(each: Measure, first_day: datetime.date, last_day: datetime.date) -> Iterator[datetime.date]:
    """The days on which a measure is due, from a day until before another.

    Of one that is known by its month alone, the last day of that month from the first day on; one without any moment has none.
    """
    day = each.due
    if day is None and each.month is not None:
        end = Measure("", month=each.month, every_months=12, last=first_day.replace(year=first_day.year - 1, day=1)).due
        day = end if end is not None and end >= first_day else months_later(end or first_day, 12)
    start, turn = day, 0
    while day is not None and start is not None and day < last_day:
        if day >= first_day:
            yield day
        if not each.every_months:
            return
        turn += 1
        day = months_later(start, each.every_months * turn)


def event(plan: str, measure: str, kind: str, day: datetime.date, title: str, about: list[str]) -> list[str]:
    uid = sha256(f"{plan}\0{measure}\0{kind}\0{day.isoformat()}".encode()).hexdigest()[:32]
    return [
        "BEGIN:VEVENT", f"UID:{uid}@loopbaan", f"DTSTAMP:{STAMP}", f"DTSTART;VALUE=DATE:{day.strftime('%Y%m%d')}",
        f"DTEND;VALUE=DATE:{(day + datetime.timedelta(days=1)).strftime('%Y%m%d')}", f"SUMMARY:{escaped(title)}",
        *(["DESCRIPTION:" + escaped("\n".join(about))] if about else []), "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
