# SPDX-License-Identifier: BSL-1.0
"""The framework and the people that a command works on."""

from __future__ import annotations

import datetime

from .language import Message


def no_framework(word: str) -> Message:
    return Message(
        "Er is geen ingebouwd raamwerk en geen bestand “{word}”.",
        "There is no built-in framework and no file “{word}”.",
        word=word,
    )


def built_in(ids: str) -> Message:
    return Message("Ingebouwd zijn {ids}.", "Built in are {ids}.", ids=ids)


BOARD = Message("bestuur", "board")
PHASE = Message("fase", "phase")


def no_groupings(word: str) -> Message:
    return Message(
        "--where {word}: in dit bestand heeft niemand een groep, zoals een werkplek of team.",
        "--where {word}: nobody in this file has a group, such as a workplace or team.",
        word=word,
    )


def narrowed(which: str, some: int, all: int) -> Message:
    return Message(
        "Alleen {which}: {some} van {all:persoon|mensen}.",
        "Only {which}: {some} of {all:person|people}.",
        which=which,
        some=some,
        all=all,
    )


def evidence_ends(count: int) -> Message:
    return Message(
        "Bewijs met een laatste dag: {count}. Alles telt nu mee; met --as-of telt alleen wat op die dag geldt.",
        "Evidence with a last day: {count}. All of it counts now; with --as-of only what holds on that day counts.",
        count=count,
    )


def levels_undated(people: int) -> Message:
    return Message(
        "Zonder dag, terwijl het raamwerk zegt hoe lang het geldt: bij {people:persoon|mensen} telt een niveau dat zo nooit verloopt. "
        "Geef het als bewijs met een datum.",
        "Without a day, though the framework says for how long it counts: {people:person|people} with a level that so never ends. "
        "Give it as evidence with a date.",
        people=people,
    )


def levels_too_few(count: int) -> Message:
    return Message(
        "Niet bekend of een niveau lager, omdat er minder waarnemingen zijn dan het raamwerk vraagt: {count:niveau|niveaus}.",
        "Not known or a lower level, as there are fewer observations than the framework asks: {count:level|levels}.",
        count=count,
    )


def evidence_left_out(day: datetime.date, ended: int, later: int) -> Message:
    return Message(
        "Peildatum {day}. Verlopen en niet meegeteld: {ended}; van na die dag en niet meegeteld: {later}.",
        "As of {day}. Ended and left out: {ended}; after that day and left out: {later}.",
        day=day,
        ended=ended,
        later=later,
    )


def evidence_unnamed(count: int) -> Message:
    return Message(
        "Oordelen waarvan niet bekend is wie ze gaf: {count}. Zij tellen niet als oordeel van een ander.",
        "Ratings of which it is not known who gave them: {count}. They do not count as ratings by someone else.",
        count=count,
    )
