# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan report` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Eén pagina voor een vergadering, die zonder internet werkt: hoeveel mensen voldoen, welke stappen nodig zijn, de "
    "loopbaankaart. Met --persons ook ieders kloof en plan.",
    "One page for a meeting that works offline: how many meet the profile, which steps are needed, the career map. "
    "With --persons everybody’s gap and plan, too.",
)
PERSONS = Message(
    "Met een deel over elke persoon; anders staat er niemand op de pagina.",
    "With a part about each person; else nobody is on the page.",
)
TOO_MANY_PERSONS = Message(
    "Laat --persons weg, of vraag minder mensen met --where, --phase of --person.",
    "Leave --persons out, or ask about fewer people with --where, --phase or --person.",
)
SEEN = Message(
    "Eerder personeelsbestand waarover de lezers al een pagina hebben, met dezelfde opties gelezen. Mag vaker.",
    "Earlier staff file of which the readers have a page already, read with the same options. Repeatable.",
)
MIN_GROUP = Message(
    "Kleinste groep waarvan cijfers te zien zijn: 10, of wat u kiest vanaf 5.",
    "Smallest group of which figures show: 10, or what you choose from 5.",
)


def page(file: str) -> Message:
    return Message("De pagina staat in {file}.", "The page is in {file}.", file=file)
