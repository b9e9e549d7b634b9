# SPDX-License-Identifier: BSL-1.0
"""What is said of many people in a line each."""

from __future__ import annotations

from .language import Message

DETAILS_OPTION = Message(
    "Vertel van iedereen alles; anders staat er van meer dan drie mensen een regel per persoon.",
    "Tell all of everybody; else of more than three people there is a line each.",
)
DETAILS = Message(
    "Alles van iedereen: --details. Alles van één mens: --person ID.",
    "All of everybody: --details. All of one person: --person ID.",
)
FIRST = Message("Begin met", "Begin with")
MOST = Message("Mist het meest", "Misses most")
MEETS = Message("Voldoet", "Meets it")

ANSWERS = {
    "met": Message("ja", "yes"),
    "below": Message("nog niet", "not yet"),
    "unknown": Message("onbekend", "unknown"),
}
def steps(steps: int) -> Message:
    return Message("{steps:stap|stappen}", "{steps:step|steps}", steps=steps)


def steps_unproven(steps: int) -> Message:
    return Message("{steps:stap|stappen}, niet bewezen", "{steps:step|steps}, not proven", steps=steps)


def steps_between(least: int, most: int) -> Message:
    return Message("{least}–{most} stappen", "{least}–{most} steps", least=least, most=most)


def or_none(plan: str) -> Message:
    return Message("{plan}, of geen", "{plan}, or none", plan=plan)


FIND_OUT = Message("vaststellen", "finding out")
STEPS = {"optimal": steps, "feasible": steps_unproven}


def plans(target: str, people: int, met: int, planned: int, none: int) -> Message:
    return Message(
        "Mensen bekeken voor {target}: {people}. Voldoen: {met}. Hebben een plan: {planned}. Zonder plan: {none}.",
        "People looked at for {target}: {people}. Meet it: {met}. Have a plan: {planned}. Without a plan: {none}.",
        target=target,
        people=people,
        met=met,
        planned=planned,
        none=none,
    )


def unproven(plans: int) -> Message:
    return Message("Niet bewezen goedkoopst: {plans}.", "Not proven cheapest: {plans}.", plans=plans)


def stopped(people: int) -> Message:
    return Message("Gestopt voordat er een plan was: {people}.", "Stopped before there was a plan: {people}.", people=people)


def hangs_on_unknown(people: int) -> Message:
    return Message(
        "Van {people:mens|mensen} hangt het plan af van wat onbekend is; geteld is wat er nodig is als dat ontbreekt.",
        "Of {people:person|people} the plan hangs on what is unknown; counted is what is needed if that is missing.",
        people=people,
    )


def only_with_unknown(people: int) -> Message:
    return Message(
        "Let op: van {people:mens|mensen} hangt het plan af van wat onbekend is. Hierin telt dat als ontbrekend;"
        " met --unknown staat erbij wat zeker is, en wat eerst vast te stellen.",
        "Note: of {people:person|people} the plan hangs on what is unknown. Here that counts as missing;"
        " with --unknown it says what is certain, and what to find out first.",
        people=people,
    )


def estimated(percent: int) -> Message:
    return Message("Van de uren is {percent} % geschat.", "Of the hours {percent}% are estimated.", percent=percent)
