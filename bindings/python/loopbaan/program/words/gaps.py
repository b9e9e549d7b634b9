# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan gaps` says."""

from __future__ import annotations

from .language import Message

HELP = Message("Wie mist wat voor een fase, rol of profiel?", "Who misses what for a phase, role or profile?")


def total(target: str, people: int, met: int) -> Message:
    return Message(
        "Mensen bekeken voor {target}: {people}. Voldoen: {met}.",
        "People looked at for {target}: {people}. Meet it: {met}.",
        target=target,
        people=people,
        met=met,
    )


def overridden(level: str) -> Message:
    return Message("{level} (besluit)", "{level} (decided)", level=level)
