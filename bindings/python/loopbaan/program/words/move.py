# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan move` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Zet mensen over naar een andere versie van het raamwerk (people/1), met een regel voor alles wat niet zomaar "
    "meegaat.",
    "Move people to another edition of the framework (people/1), with a line for all that does not simply move.",
)
TO_EDITION = Message(
    "De nieuwe versie: een bestand (framework/1) of een ingebouwde, zoals nl-2017. De oude is --framework.",
    "The new edition: a file (framework/1) or one that is built in, such as nl-2017. The old one is --framework.",
)


def moved(people: int, notes: int) -> Message:
    return Message(
        "Mensen overgezet: {people}. Regels over wat niet zomaar meeging: {notes}.",
        "People moved: {people}. Lines about what did not simply move: {notes}.",
        people=people,
        notes=notes,
    )


TO_CONFIRM = Message("ja, laat bevestigen", "yes, to be confirmed")
