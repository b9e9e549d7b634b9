# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan position` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Waar staat iemand in elk domein, en wat zijn de volgende stappen: verdiepen of verbreden?",
    "Where does someone stand in each domain, and what are the next moves: deepening or broadening?",
)
PLANS_OF_MOVES = Message(
    "Met het goedkoopste plan van elke volgende stap.",
    "With the cheapest plan of each next move.",
)

DETAILS = Message(
    "Met alle niveaus die ontbreken.",
    "With all levels that are missing.",
)


def and_more(name: str, others: int) -> Message:
    return Message("{name} en nog {others}", "{name} and {others} more", name=name, others=others)


def no_depths(framework: str) -> Message:
    return Message(
        "Het raamwerk {framework} zegt niet hoe diep iemand in een domein kan zijn (depths).",
        "The framework {framework} does not say how deep someone can be in a domain (depths).",
        framework=framework,
    )


CLOSING = Message(
    "Een plek per domein is geen score: domeinen worden nooit opgeteld, en mensen nooit met elkaar vergeleken.",
    "A place in each domain is no score: domains are never added up, and people never compared with each other.",
)
NOT_ENTERED = Message("nog niet begonnen", "not entered yet")


def unknown_decides(depth: str) -> Message:
    return Message("onbekend beslist:\nhoogstens {depth}", "unknown decides:\nat most {depth}", depth=depth)


def plan_of_move(plan: str) -> Message:
    return Message("Goedkoopste plan: {plan}", "Cheapest plan: {plan}", plan=plan)


def as_cheap(plan: str) -> Message:
    return Message("Even duur: {plan}", "As cheap: {plan}", plan=plan)


DEEPEST = Message("dieper kan niet", "nothing deeper")

MOVES = {
    "entering": Message("beginnen", "entering"),
    "deepening": Message("verdiepen", "deepening"),
    "broadening": Message("verbreden", "broadening"),
}
