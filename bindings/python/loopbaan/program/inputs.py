# SPDX-License-Identifier: BSL-1.0
"""What a command works on: the framework, and the people."""

from __future__ import annotations

from pathlib import Path

from .. import (
    Cohort,
    Diagnostic,
    Framework,
    Mapping,
    built_in_framework,
    built_in_ids,
    dutch_framework,
    nearest,
    read_framework,
    read_mapping,
    read_staff,
    summarise_log,
)
from .messages import noted, tell, tell_notes
from .options import Shared, TableReading, Who
from .words import Words
from .wrong import WrongInput


def load_framework(shared: Shared, say: Words) -> Framework:
    """The framework that was asked for, with its catalogues. Raises Error and WrongInput."""
    framework = found_edition(say, shared.framework) if shared.framework else dutch_framework()
    for catalogue in shared.catalogue:
        framework = framework.with_catalogue(catalogue)
    return noted(shared, say, framework)


def edition(shared: Shared, say: Words, word: str) -> Framework:
    """A framework by the id of one that is built in, or by its file, the notes on it told. Raises Error and WrongInput."""
    return noted(shared, say, found_edition(say, word))


def found_edition(say: Words, word: str) -> Framework:
    """A framework by the id of one that is built in, or by its file.

    Raises Error, and WrongInput for a word that is neither and looks more like an id.
    """
    if word in built_in_ids():
        return built_in_framework(word)
    if Path(word).suffix or len(Path(word).parts) > 1 or Path(word).exists():
        return read_framework(word)
    near = nearest(word, built_in_ids())
    remedy = say("did you mean", word=near) if near else say("built in", ids=", ".join(built_in_ids()))
    raise WrongInput(say("no framework", word=word) + " " + remedy)


def load_mapping(shared: Shared, say: Words, reading: TableReading, framework: Framework) -> Mapping | None:
    return noted(shared, say, read_mapping(reading.mapping, framework)) if reading.mapping else None


def load_people(
    shared: Shared, say: Words, who: Who, reading: TableReading, framework: Framework
) -> tuple[Cohort, tuple[Diagnostic, ...]]:
    """The people that were asked about, and the notes on the reading, which are told too. Raises Error."""
    mapping = load_mapping(shared, say, reading, framework)
    staff = read_staff(
        who.staff,
        framework,
        mapping=mapping,
        groups=reading.group,
        sheet=reading.sheet,
        header_row=reading.row(say),
        keep=reading.keep,
    )
    tell_notes(shared, say, staff.notes)
    people = staff.people.by(who.rule(say)).for_purpose(who.purpose or "")
    tell_log(shared, say, people)
    return people.in_phase(who.phase) if who.phase else people, staff.notes


def tell_log(shared: Shared, say: Words, people: Cohort) -> None:
    """What of the evidence does not count, or might not if a day were asked for."""
    log = summarise_log(people)
    if log.unnamed:
        tell(shared, say("evidence unnamed", count=log.unnamed))
    if people.rule.as_of is None:
        if log.ending:
            tell(shared, say("evidence ends", count=log.ending))
        return
    if log.ended or log.later:
        tell(shared, say("evidence left out", day=people.rule.as_of, ended=log.ended, later=log.later))
