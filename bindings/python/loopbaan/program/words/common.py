# SPDX-License-Identifier: BSL-1.0
"""Words of the answers of several commands."""

from __future__ import annotations

from .language import Message

YES = Message("ja", "yes")
NO = Message("nee", "no")
MEETS = Message("voldoet", "meets it")


def levels_missing(count: int) -> Message:
    return Message("mist {count:niveau|niveaus}", "{count:level|levels} missing", count=count)


def goes_to(person: str, target: str, answer: str) -> Message:
    return Message(
        "{person} naar {target}: {answer}",
        "{person} to {target}: {answer}",
        person=person,
        target=target,
        answer=answer,
    )


def too_few(level: str, observed: str) -> Message:
    """A level that is not known, and why: "2 of 3 observations"."""
    return Message("{level} ({observed})", "{level} ({observed})", level=level, observed=observed)


PLANNING = Message("Plannen zoeken", "Finding plans")
RANGING = Message("Zoeken wat zeker is", "Finding what is certain")
ESTIMATE = Message("schatting", "estimate")
SOURCES = Message("Bronnen", "Sources")

NO_PLAN = {
    "unreachable": Message("er is geen plan", "there is no plan"),
    "stopped": Message("gestopt voordat er een plan was", "stopped before there was a plan"),
}
