# SPDX-License-Identifier: BSL-1.0
"""Looks at files of any kind: documents and staff tables, on the framework that they belong to."""

from __future__ import annotations

import datetime
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Optional, Union

from ... import (
    Cohort,
    Diagnostic,
    Error,
    Framework,
    GapsDocument,
    Mapping,
    PlansDocument,
    PositionsDocument,
    _loopbaan,
    built_in_framework,
    built_in_ids,
    built_in_standards,
    check_document,
    document_kinds,
    dutch_framework,
    make_texts,
    parse_crosswalk,
    parse_framework,
    parse_gaps,
    parse_plans,
    parse_positions,
    parse_staff,
    read_staff,
    write_framework,
)
from ..._loopbaan import crosswalk_editions
from ...exchange import ZIP
from ...files import stream_of
from ...framework_sheet.read import (
    FrameworkReader,
    catalogue_of_workbook,
    crosswalk_of_workbook,
    parse_at_cells,
    read_framework_workbook,
)
from ...partnership.asked import KIND as NEEDS_KIND
from ...wording import diagnostic
from ..cli.inputs import load_framework, load_mapping
from ..cli.messages import tell, tell_notes
from ..cli.options import Shared, TableReading
from ..words import check as texts
from ..words import texts as texts_words
from ..words.language import Words
from .check_result import CheckResult
from .checking_inventory import needs_result
from .checking_schedules import KIND as SCHEDULES
from .checking_schedules import Rests, read_rests, schedules_result
from .checking_tables import lacked_by_all, table_result, together
from .retention import parse_rules
from .opened import File, is_of_people, opened
from .remarks import MOST_BYTES, MOST_STEPS, remarks_on

Answers = Union[PlansDocument, GapsDocument, PositionsDocument]
ANSWERS: dict[str, Callable[..., Answers]] = {"plans/1": parse_plans, "gaps/1": parse_gaps, "positions/1": parse_positions}
NEEDS = {kind.name: kind.needs for kind in document_kinds()}  # what reading each kind takes


def look_at(
    say: Words,
    names: list[str],
    shared: Shared,
    reading: TableReading,
    as_of: Optional[datetime.date] = None,
    staff: Sequence[str] = (),
    policy: Optional[str] = None,
    offers: Optional[str] = None,
) -> list[CheckResult]:
    """A result per file, in the order given.

    A framework among the files counts for the others unless another was asked for, and so do the catalogues among them, and
    the people for answers. Raises Error where the `staff` files, the policy or the offers cannot be read.
    """
    files = [opened(name) for name in names]
    results: dict[int, CheckResult] = {}
    framework: Optional[Framework] = None
    among: list[Framework] = []  # those of the files: a crosswalk goes between two of them
    own = [i for i, file in enumerate(files) if file.kind == "framework/1"]
    sheets: dict[int, File] = {}  # workbooks with a framework, which may say a crosswalk too
    readers: dict[int, FrameworkReader] = {}  # where in a workbook each part of its document stands
    for i in own:
        results[i], read, reader = framework_of(files[i])
        framework = framework or read
        if read is not None:
            among.append(read)
        if read is not None and reader is not None:
            sheets[i], readers[i] = files[i], reader
            files[i] = replace(files[i], content=write_framework(read).encode())  # as remarks are about a document
    if shared.framework or not own:
        framework = load_framework(shared, say)
    elif framework:
        for catalogue in shared.catalogue:
            framework = framework.with_catalogue(catalogue)

    for i, file in sheets.items():
        results[i] = with_crosswalk(say, results[i], file, among)
    for i, file in enumerate(files):
        if file.kind == "catalogue/1" and framework:
            results[i], framework = catalogue_of(file, framework)
            if results[i].well and (content := file.content or b"").startswith(ZIP):
                readers[i] = catalogue_of_workbook(content, file.name)
                files[i] = replace(file, content=json.dumps(readers[i].document).encode())  # as remarks are about a document
                results[i] = replace(results[i], notes=tuple(at_cell(readers[i], each) for each in results[i].notes))
    if framework:
        well = {i: files[i].content or b"" for i, result in sorted(results.items()) if result.well}
        if well and (len(framework.steps) > MOST_STEPS or max(map(len, well.values())) > MOST_BYTES):
            tell(shared, say(texts.no_remarks(len(framework.steps))))
        for i, remarks in remarks_on(framework, well).items():
            placed = [replace(each, rows=readers[i].place_of(each.pointer)) if i in readers else each for each in remarks]
            results[i] = replace(results[i], remarks=tuple(placed))
    several = sum(is_of_people(each) for each in files) > 1
    has_table = any(each.content is None and not each.defects for each in files)
    mapping = load_mapping(shared, say, reading, framework) if framework and (has_table or staff) else None
    for i, file in enumerate(files):
        if i not in results and file.kind not in (*ANSWERS, SCHEDULES):
            results[i] = other(say, file, framework, among, mapping, reading, as_of, several)
    tables = [i for i, file in enumerate(files) if is_of_people(file) and results[i].of_people]
    for i in tables:
        defects = lacked_by_all(results[i], [results[other] for other in tables])
        results[i] = replace(results[i], defects=(*results[i].defects, *defects))
    if len(tables) > 1:
        results.update(zip(tables, together([results[i] for i in tables])))
    answers = [i for i in range(len(files)) if i not in results]
    people = people_of(say, shared, framework, mapping, reading, staff, [results[i] for i in tables]) if answers else None
    rests = read_rests(shared, say, files, framework, policy, offers)
    for i in answers:
        results[i] = answers_result(say, files[i], framework, people, rests)
    return [results[i] for i in range(len(files))]


def framework_of(file: File) -> tuple[CheckResult, Optional[Framework], Optional[FrameworkReader]]:
    """The result, the framework where all is well, and of a workbook where in it each part stands."""
    content, reader = file.content or b"", None
    try:
        if content.startswith(ZIP):
            read, reader = read_framework_workbook(io.BytesIO(content), file.name)
        else:
            read = parse_framework(content, name=file.name)
        found = [at_cell(reader, each) for each in _loopbaan.framework_notes(read, file.name)]
        return CheckResult(file.name, file.kind, notes=(*read.notes, *found)), read, reader
    except Error as error:
        return CheckResult(file.name, defects=error.all), None, None


def at_cell(reader: Optional[FrameworkReader], note: Diagnostic) -> Diagnostic:
    """A note with a place in a document, at the cell that it comes from."""
    return reader.placed(note) if reader is not None and note.pointer else note


def catalogue_of(file: File, framework: Framework) -> tuple[CheckResult, Framework]:
    """The result, and the framework with the catalogue added when all is well."""
    try:
        if framework.catalogues:
            bare = parse_framework(write_framework(framework))
            if bare.with_catalogue(file.name).catalogues[-1] in framework.catalogues:
                framework = bare  # it has this very catalogue: look without
        made = framework.with_catalogue(file.name)
        of_steps = _loopbaan.framework_notes(made, file.name, len(framework.steps))
        return CheckResult(file.name, file.kind, notes=(*made.notes[len(framework.notes) :], *of_steps)), made
    except Error as error:
        return CheckResult(file.name, defects=error.all), framework


def other(
    say: Words,
    file: File,
    framework: Optional[Framework],
    among: Sequence[Framework],
    mapping: Optional[Mapping],
    reading: TableReading,
    as_of: Optional[datetime.date],
    is_part: bool,
) -> CheckResult:
    """`is_part`: are there other tables, which may have what this one lacks?"""
    if file.defects:
        return CheckResult(file.name, defects=file.defects)
    try:
        needs = NEEDS.get(file.kind, "nothing")
        if needs == "editions":
            return crosswalk_result(say, file, framework, among)
        if framework is None and (file.content is None or needs == "framework"):
            return CheckResult(file.name, looked_at=False)
        if file.content is None and framework is not None:
            return table_result(say, file, framework, mapping, reading, as_of, is_part)
        if file.kind == "people/1" and framework is not None:
            staff = parse_staff(
                file.content or b"", framework, name=file.name, groups=reading.group, as_of=as_of, is_part=is_part
            )
            notes = (*staff.notes, *_loopbaan.people_notes(staff.people, file.name))
            what = say(texts.people_document(kind=file.kind, count=len(staff.people)))
            return CheckResult(file.name, what, notes=notes, read=staff)
        if file.kind == "retention/1":
            parse_rules(say, json.loads(file.content or b""), file.name)
        if file.kind == NEEDS_KIND and framework is not None:
            return needs_result(say, file, framework)
        # What is about no framework is looked at on any.
        notes = check_document(file.content or b"", framework or dutch_framework(), name=file.name)
        if file.kind == "texts/1":
            return texts_result(say, file, notes)
        return CheckResult(file.name, file.kind, notes=notes)
    except Error as error:
        return CheckResult(file.name, defects=error.all)


def texts_result(say: Words, file: File, notes: tuple[Diagnostic, ...]) -> CheckResult:
    """Of texts is told how many there are, and how many of them are translated."""
    given = json.loads(file.content or b"").get("texts", {})
    wanted = json.loads(make_texts("de"))["texts"]
    what = texts_words.document(kind=file.kind, translated=sum(bool(given.get(key)) for key in wanted), all=len(wanted))
    return CheckResult(file.name, say(what), notes=(*notes, *_loopbaan.notes_on_texts(file.content or b"", file.name)))


def people_of(
    say: Words,
    shared: Shared,
    framework: Optional[Framework],
    mapping: Optional[Mapping],
    reading: TableReading,
    staff: Sequence[str],
    tables: list[CheckResult],
) -> Optional[Cohort]:
    """Whom answers are about: those who were given for it, or else those among the files. Raises Error."""
    if framework is None:
        return None
    if staff:
        files = [stream_of(file) for file in staff]
        read = read_staff(
            files,
            framework,
            mapping=mapping,
            groups=reading.group,
            sheet=reading.sheet,
            header_row=reading.row(say),
            keep=reading.keep,
        )
        tell_notes(shared, say, read.notes)
        return read.people
    parts = [(table.file, table.read) for table in tables if table.read is not None and table.well]
    if not parts or len(parts) < len(tables):
        return None
    return _loopbaan.join_staff(parts).people


def answers_result(
    say: Words, file: File, framework: Optional[Framework], people: Optional[Cohort], rests: Rests
) -> CheckResult:
    """On answers that were written down: whether they hold."""
    if file.defects:
        return CheckResult(file.name, defects=file.defects)
    if framework is None:
        return CheckResult(file.name, looked_at=False)
    if file.kind == SCHEDULES:
        return schedules_result(say, file, framework, people, rests)
    content = file.content or b""
    try:
        if people is None:
            return CheckResult(file.name, file.kind, notes=check_document(content, framework, name=file.name))
        document = ANSWERS[file.kind](content, framework, name=file.name)
    except Error as error:
        return CheckResult(file.name, defects=error.all)
    defects = document.check(people, name=file.name)
    what = say(texts.answers_hold(kind=file.kind, count=len(document)))
    return CheckResult(file.name, what, defects=defects, notes=document.notes)


def with_crosswalk(say: Words, result: CheckResult, file: File, among: Sequence[Framework]) -> CheckResult:
    """The result on a workbook with a framework, with what is to be said of the crosswalk in its sheets."""
    try:
        reader = crosswalk_of_workbook(io.BytesIO(file.content or b""), file.name)
        if reader is None:
            return result
        document = json.dumps(reader.document).encode()
        try:
            ends = ends_of(document, file.name, None, among)
        except Error as error:
            raise Error(reader.all_told([reader.placed(each) for each in error.all])) from None
        if isinstance(ends, str):
            return replace(result, what=f"{result.what}; {say(texts.unknown_edition(ends))}")
        crosswalk = parse_at_cells(reader, *ends)
        return replace(result, notes=(*result.notes, *reader.remarked(crosswalk.notes)))
    except Error as error:  # a sheet that nobody knows may be the one that is missing
        unknown = [each for each in result.notes if each.name == "unknown_word"]
        return replace(result, defects=(*result.defects, *error.all, *unknown))


def ends_of(
    content: bytes, name: str, framework: Optional[Framework], among: Sequence[Framework]
) -> list[Framework] | str:
    """The two frameworks of a crosswalk; or the id of one that is not there. Raises Error.

    Editions of one framework share its id: the version says which is meant. Where no version is the one that is meant, it is
    said of the first with that id which it is.
    """
    ends = []
    for id, version in crosswalk_editions(content, name):
        asked = [framework] if framework is not None and framework.id == id else []
        known = [*asked, *(each for each in among if each.id == id)]
        if id in (*built_in_ids(), *built_in_standards()):
            known.append(built_in_framework(id))
        if not known:
            return id
        meant = [each for each in known if each.version == version]
        if len({each.hash for each in among if (each.id, each.version) == (id, version)}) > 1:
            raise Error([diagnostic("duplicate_id", [(f"{id} {version}",) * 2, ("raamwerken", "frameworks")], name)])
        ends.append((meant or known)[0])
    return ends


def crosswalk_result(
    say: Words, file: File, framework: Optional[Framework], among: Sequence[Framework]
) -> CheckResult:
    """On a crosswalk between editions that are built in, among the files, or the framework that the files are about."""
    ends = ends_of(file.content or b"", file.name, framework, among)
    if isinstance(ends, str):
        return CheckResult(file.name, say(texts.unknown_edition(ends)), looked_at=False)
    crosswalk = parse_crosswalk(file.content or b"", *ends, name=file.name)
    return CheckResult(file.name, file.kind, notes=crosswalk.notes)
