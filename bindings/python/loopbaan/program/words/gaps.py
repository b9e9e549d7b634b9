# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan gaps` says."""

from __future__ import annotations

from .language import Message

HELP = Message("Wie mist wat voor een fase, rol of profiel?", "Who misses what for a phase, role or profile?")


def total(target: str, people: int, met: int, below: int, unknown: int) -> Message:
    return Message(
        "Mensen bekeken voor {target}: {people}. Voldoen: {met}. Missen iets: {below}. Onbekend of ze voldoen: {unknown}.",
        "People looked at for {target}: {people}. Meet it: {met}. Miss something: {below}. Unknown whether they meet it: "
        "{unknown}.",
        target=target,
        people=people,
        met=met,
        below=below,
        unknown=unknown,
    )


def all_open(open: int, most: int) -> Message:
    return Message(
        "onbekend of dit voldoet: {open:bekwaamheid|bekwaamheden} niet bekend, hoogstens {most:niveau|niveaus}",
        "unknown whether this meets it: {open:competence|competences} not known, {most:level|levels} at most",
        open=open,
        most=most,
    )


def levels_open(open: int, most: int) -> Message:
    return Message(
        "{open:bekwaamheid|bekwaamheden} niet bekend, hoogstens {most:niveau|niveaus}",
        "{open:competence|competences} not known, {most:level|levels} at most",
        open=open,
        most=most,
    )


def some_open(missing: int, open: int, most: int) -> Message:
    return Message(
        "mist {missing:niveau|niveaus}; {open:bekwaamheid|bekwaamheden} niet bekend, samen hoogstens {most:niveau|niveaus}",
        "{missing:level|levels} missing; {open:competence|competences} not known, {most:level|levels} at most in all",
        missing=missing,
        open=open,
        most=most,
    )


def choices_missing(missing: int, of: int) -> Message:
    return Message("mist {missing} van {of} naar keuze", "{missing} of {of} by choice missing", missing=missing, of=of)


def credits_missing(missing: str, asked: str) -> Message:
    return Message("mist {missing} van {asked}", "{missing} of {asked} missing", missing=missing, asked=asked)


def credits_between(least: str, most: str, asked: str) -> Message:
    return Message(
        "mist ten minste {least} en ten hoogste {most} van {asked}",
        "at least {least} and at most {most} of {asked} missing",
        least=least,
        most=most,
        asked=asked,
    )


def choices_between(least: int, most: int, of: int) -> Message:
    return Message(
        "mist ten minste {least} en ten hoogste {most} van {of} naar keuze",
        "at least {least} and at most {most} of {of} by choice missing",
        least=least,
        most=most,
        of=of,
    )


def credits_open(missing: str, asked: str) -> Message:
    return Message(
        "onbekend of {asked} er zijn, mist hoogstens {missing}",
        "unknown whether {asked} are there, {missing} missing at most",
        missing=missing,
        asked=asked,
    )


def choices_open(missing: int, of: int) -> Message:
    return Message(
        "onbekend of de keuze van {of} voldoet, mist hoogstens {missing}",
        "unknown whether the choice of {of} is met, {missing} missing at most",
        missing=missing,
        of=of,
    )


def until(level: str, day: str) -> Message:
    return Message("{level} (tot en met {day})", "{level} (until {day})", level=level, day=day)


def ended(level: str, day: str) -> Message:
    return Message("{level} (verlopen na {day})", "{level} (ended after {day})", level=level, day=day)


def expires(name: str, day: str) -> Message:
    return Message("{name} geldt tot en met {day}.", "{name} is valid until {day}.", name=name, day=day)


def no_rows(asked: str) -> Message:
    return Message(
        "Zonder rij, want geen niveau van een bekwaamheid: {asked}. Wat iemand daarvan mist, staat in de tabel en in --json.",
        "Without a row, as no level of a competence: {asked}. What somebody misses of it stands in the table and in --json.",
        asked=asked,
    )


def choice_asked(least: int, of: int) -> Message:
    return Message("{least} van {of} naar keuze", "{least} of {of} by choice", least=least, of=of)


def up_to(most: int) -> Message:
    return Message("0–{most}", "0–{most}", most=most)


def overridden(level: str) -> Message:
    return Message("{level} (besluit)", "{level} (decided)", level=level)


def absent(name: str, holds: str) -> Message:
    return Message("{name} ontbreekt. {holds}.", "{name} is missing. {holds}.", name=name, holds=holds)
