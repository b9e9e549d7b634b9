# SPDX-License-Identifier: BSL-1.0
"""Schedules as a calendar file (iCalendar, RFC 5545): an event of whole days for each step."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from hashlib import sha256

from . import words
from .parts import Line, Told

# No clock is read: what is asked alone decides the bytes. A calendar takes this for the moment when the file was made.
STAMP = "20000101T000000Z"


def write(all_told: Sequence[Told]) -> str:
    """One calendar of all; each event is of one step of one person, from the first day of its first term to the last of its last.

    Of several people its name begins with whose it is, as nothing else of an event is seen in every calendar.
    """
    lang = all_told[0].lang if all_told else "nl"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//loopbaan//schedule//{lang.upper()}", "CALSCALE:GREGORIAN"]
    several = len({said.person for said in all_told}) > 1
    for said in all_told:
        for each in said.steps:
            lines += event(said, each, f"{said.person}: " if several else "")
    return "".join(folded(each) + "\r\n" for each in [*lines, "END:VCALENDAR"])


def event(said: Told, step: Line, whose: str) -> list[str]:
    first, last = said.terms[step.first].first_day, said.terms[step.last].last_day
    ends = datetime.date.fromisoformat(last) + datetime.timedelta(days=1)  # the first day that is no longer in it
    uid = sha256(f"{said.person}\0{step.id}\0{first}".encode()).hexdigest()[:32]
    about = [
        words.hours(sum(step.minutes), said.lang),
        *([words.money(step.cents, said.lang, said.profession.currency)] if step.cents else []),
        *(f"{paid.title}: {words.amount(paid.amount, paid.unit, said.lang, said.profession.currency)}" for paid in step.paid),
        *([words.word("edition", said.lang, edition=step.edition)] if step.edition else []),
    ]
    return [
        "BEGIN:VEVENT",
        f"UID:{uid}@loopbaan",
        f"DTSTAMP:{STAMP}",
        f"DTSTART;VALUE=DATE:{first.replace('-', '')}",
        f"DTEND;VALUE=DATE:{ends.strftime('%Y%m%d')}",
        f"SUMMARY:{escaped(whose + step.title)}",
        "DESCRIPTION:" + escaped("\n".join(about)),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def escaped(said: str) -> str:
    """
    Examples
    --------
    >>> escaped("Cursus, deel 1; vervolg\\nZaal 4")
    'Cursus\\\\, deel 1\\\\; vervolg\\\\nZaal 4'
    """
    return said.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n")


def folded(said: str) -> str:
    """Lines of at most 75 bytes, those after the first behind a space, cut between characters."""
    parts, room = [""], 75
    for letter in said:
        size = len(letter.encode())
        if size > room:
            parts.append(" ")
            room = 74
        parts[-1] += letter
        room -= size
    return "\r\n".join(parts)
