# SPDX-License-Identifier: BSL-1.0
"""What a command works on: the framework, and the people."""

from __future__ import annotations

import os
from pathlib import Path

from ... import (
    Cohort,
    Diagnostic,
    Framework,
    Mapping,
    _loopbaan,
    built_in_framework,
    built_in_ids,
    built_in_standards,
    dutch_framework,
    nearest,
    read_framework,
    read_mapping,
    read_staff,
    summarise_log,
)
from ...files import file_name, stream_of
from ..words import inputs as texts
from ..words import naming as naming_texts
from ..words import output as output_texts
from ..words.language import Words
from .messages import noted, tell, tell_notes
from .naming import Named, choose, named, plain
from .options import Shared, TableReading, Who
from .runlog import heard
from .streams import is_text
from .wrong import WrongCommandLine, WrongInput


def load_framework(shared: Shared, say: Words) -> Framework:
    """The framework that was asked for, with its catalogues. Raises Error and WrongInput."""
    framework = found_edition(say, shared.framework) if shared.framework else dutch_framework()
    for catalogue in shared.catalogue:
        framework = framework.with_catalogue(catalogue)
    heard(framework)
    return noted(shared, say, framework)


def edition(shared: Shared, say: Words, word: str) -> Framework:
    """A framework by the id of one that is built in, or by its file, the notes on it told. Raises Error and WrongInput."""
    return noted(shared, say, found_edition(say, word))


def found_edition(say: Words, word: str) -> Framework:
    """A framework by the id of one that is built in, or by its file.

    Raises Error, and WrongInput for a word that is neither and looks more like an id.
    """
    known = (*built_in_ids(), *built_in_standards())
    if word in known:
        return built_in_framework(word)
    if Path(word).suffix or len(Path(word).parts) > 1 or os.path.exists(file_name(word)):
        return read_framework(word)
    near = nearest(word, known)
    remedy = say(naming_texts.did_you_mean(near)) if near else say(texts.built_in(", ".join(known)))
    raise WrongInput(say(texts.no_framework(word)) + " " + remedy)


def load_mapping(shared: Shared, say: Words, reading: TableReading, framework: Framework) -> Mapping | None:
    return noted(shared, say, read_mapping(reading.mapping, framework)) if reading.mapping else None


def load_people(
    shared: Shared, say: Words, who: Who, reading: TableReading, framework: Framework
) -> tuple[Cohort, tuple[Diagnostic, ...]]:
    """The people that were asked about, and the notes on the reading, which are told too. Raises Error."""
    mapping = load_mapping(shared, say, reading, framework)
    staff = read_staff(
        [stream_of(file) for file in who.staff],
        framework,
        mapping=mapping,
        groups=reading.group,
        sheet=reading.sheet,
        header_row=reading.row(say),
        keep=reading.keep,
    )
    tell_notes(shared, say, staff.notes)
    purpose = who.purpose or ""
    if not is_text(purpose):
        raise WrongCommandLine(say(output_texts.no_text(purpose)))
    people = staff.people.by(who.rule(say)).for_purpose(purpose)
    tell_log(shared, say, people)
    tell_notes(shared, say, _loopbaan.notes_on_day(people))
    return narrowed(shared, say, who, people), staff.notes


def narrowed(shared: Shared, say: Words, who: Who, people: Cohort) -> Cohort:
    """Only the people who were asked about. Raises WrongCommandLine for a group, phase or person that is not there."""
    everyone = len(people)
    asked: dict[str, set[str]] = {}
    for word, value in who.groups(say):
        grouping = grouping_of(shared, say, people, word)
        groups = sorted({group for group in people.groups_in(grouping) if group})
        wanted = choose(shared, say, f"--where {grouping}", value, [Named(group) for group in groups])
        asked.setdefault(grouping, set()).add(wanted)
    for grouping, wanted_groups in asked.items():
        pairs = zip(people.ids, people.groups_in(grouping))
        people = people.only([id for id, group in pairs if group in wanted_groups])
    if asked:
        headings = {**dict(zip(people.groupings, group_headings(say, people))), "board": say(texts.BOARD), "phase": say(texts.PHASE)}
        which = ", ".join(f"{headings.get(grouping, grouping)}={' / '.join(sorted(groups))}" for grouping, groups in asked.items())
        tell(shared, say(texts.narrowed(which=which, some=len(people), all=everyone)))
    if who.phase:
        people = people.in_phase(choose(shared, say, "--phase", who.phase, named(people.framework.phases)))
    if who.person is not None and who.person not in people.ids:  # a word of a shell need not be text
        people = people.only([choose(shared, say, "--person", who.person, [Named(id) for id in people.ids])])
    elif who.person is not None:
        people = people.only([who.person])
    return people


def group_headings(say: Words, people: Cohort) -> list[str]:
    """What heads the column of each grouping: of the school as the field calls it, by which a table is read back."""
    own = people.framework.word("school", say.lang) if "school" in people.framework.words else ""
    return [own if own and grouping == "school" else grouping for grouping in people.groupings]


def own_words(say: Words, framework: Framework) -> dict[str, str]:
    """What the framework calls a school in each language that may be written, and what any field may: the grouping that it means."""
    return {plain(word): "school" for word in ("werkplek", "workplace", *(framework.word("school", lang) for lang in ("nl", "en", say.lang)))}


def grouping_of(shared: Shared, say: Words, people: Cohort, word: str) -> str:
    """The grouping that a word means, in either language. Raises WrongCommandLine."""
    known = list(people.groupings)
    if "phase" not in known and any(person.phase is not None for person in people):
        known.append("phase")
    if not known:
        raise WrongCommandLine(say(texts.no_groupings(word)))
    english = {"bestuur": "board", "organisatie": "board", "fase": "phase"}
    asked = word if word in known else {**own_words(say, people.framework), **english}.get(plain(word), word)
    return choose(shared, say, "--where", asked, [Named(grouping) for grouping in known])


def tell_log(shared: Shared, say: Words, people: Cohort) -> None:
    """What of the evidence does not count, or might not if a day were asked for."""
    log = summarise_log(people)
    if log.unnamed:
        tell(shared, say(texts.evidence_unnamed(log.unnamed)))
    if log.undated:
        tell(shared, say(texts.levels_undated(log.undated)))
    if log.too_few:
        tell(shared, say(texts.levels_too_few(log.too_few)))
    if people.rule.as_of is None:
        if log.ending:
            tell(shared, say(texts.evidence_ends(log.ending)))
        return
    if log.ended or log.later:
        tell(shared, say(texts.evidence_left_out(day=people.rule.as_of, ended=log.ended, later=log.later)))
