# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan policy` says."""

from __future__ import annotations

import datetime

from .language import Message

HELP = Message(
    "De regels van cao's en regelingen: uren, geld en termijnen, met bron en dag. Zonder bestand: de ingebouwde.",
    "The rules of collective agreements and schemes: hours, money and terms, with source and day. Without a file: "
    "those built in.",
)
FILE = Message("Document met regels (policy/1).", "Document with rules (policy/1).")
SECTOR = Message("Alleen de regels van deze sector.", "The rules of this sector only.")
ON = Message("Alleen wat op deze dag geldt, zoals 1-8-2026.", "Only what holds on this day, such as 2026-08-01.")
WHOLE_POLICY = Message(
    "Met --json komt het hele document; laat --sector en --on weg.",
    "--json gives the whole document; leave out --sector and --on.",
)
CLOSING = Message(
    "Controleer een bedrag bij de bron voor het in een besluit komt.",
    "Check an amount at its source before it enters a decision.",
)
NO_RULES = Message("Er zijn geen regels die dan en daar gelden.", "There are no rules that hold then and there.")
PRO_RATA = Message("naar werktijd", "pro rata")


def from_to(first: datetime.date, last: datetime.date) -> Message:
    return Message("{first} tot en met {last}", "{first} to {last}", first=first, last=last)


def from_day(first: datetime.date) -> Message:
    return Message("vanaf {first}", "from {first}", first=first)


def to_day(last: datetime.date) -> Message:
    return Message("tot en met {last}", "until {last}", last=last)


NEVER_CHECKED = Message("niet bekend", "not known")
ENDED = Message(
    "Geëindigd, en wat erna geldt staat er niet: vraag het na",
    "Ended, and what holds after it is not here: ask",
)
PARTLY_ESTIMATE = Message("deels schatting", "partly estimate")

PERIODS = {
    "once": Message("eenmalig", "once"),
    "week": Message("per week", "a week"),
    "month": Message("per maand", "a month"),
    "year": Message("per jaar", "a year"),
}

UNITS = {
    "hours": Message("uur", "hours"),
    "euro": Message("euro", "euro"),
    "weeks": Message("weken", "weeks"),
    "years": Message("jaar", "years"),
    "percent": Message("procent", "percent"),
}
