# SPDX-License-Identifier: BSL-1.0
"""Looks at tables: of people, by themselves and together; of a curriculum; of offers and needs."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial
from typing import Optional

from ... import (
    Diagnostic,
    Error,
    Framework,
    Mapping,
    _loopbaan,
    curriculum_modules,
    parse_curriculum,
    parse_staff,
    read_file,
    read_staff,
)
from ..cli.options import TableReading
from ..words import check as texts
from ..words.language import Words
from .check_result import CheckResult
from .checking_inventory import inventory_result
from .opened import File
from .remarks import MOST_BYTES

# That the phase of some people is not known, and that credits of what was not done do not count: of files together these are
# about all people in them.
OF_ALL = (842, 716)
NO_PEOPLE = ("no_person_column", "no_header", "several_tables")  # what is said of a table that may be of a curriculum
NO_CURRICULUM = ("no_module_column", "no_header", "empty_file", "not_a_table", "file_unreadable", "unreadable_workbook", "too_large")


def table_result(
    say: Words,
    file: File,
    framework: Framework,
    mapping: Optional[Mapping],
    reading: TableReading,
    as_of: Optional[datetime.date],
    is_part: bool,
) -> CheckResult:
    """On a table of people; where it names none, on one of a curriculum, or on sheets of offers and needs. Raises Error."""
    how = partial(
        read_staff if file.table is None else parse_staff,
        mapping=mapping,
        groups=reading.group,
        as_of=as_of,
        sheet=reading.sheet,
        header_row=reading.row(say),
        keep=reading.keep,
        is_part=is_part,
    )
    try:
        staff = how(file.name, framework) if file.table is None else how(file.table, framework, name=file.name)
    except Error as error:
        if any(each.name in NO_PEOPLE for each in error.all):
            for look in (curriculum_result, inventory_result):
                result = look(say, file, framework, reading.sheet)
                if result is not None:
                    return result
        raise
    return CheckResult(file.name, say(texts.staff_table(len(staff.people))), notes=staff.notes, read=staff)


def curriculum_result(say: Words, file: File, framework: Framework, sheet: Optional[str]) -> Optional[CheckResult]:
    """On a table of modules and what they do with competences; None for what is no such table."""
    try:
        content = read_file(file.name) if file.table is None else file.table
        if len(content) > MOST_BYTES:
            return None
        curriculum = parse_curriculum(content, framework, name=file.name, sheet=sheet)
    except Error as error:
        is_other = any(each.name in NO_CURRICULUM for each in error.all)
        return None if is_other else CheckResult(file.name, defects=error.all, of_people=False)
    what = say(texts.curriculum_table(len(curriculum_modules(curriculum))))
    return CheckResult(file.name, what, notes=curriculum.notes, of_people=False)


def together(tables: list[CheckResult]) -> list[CheckResult]:
    """The results of files of people, joined as other commands join them: also what the files disagree about, who is in one
    alone, and what is true of all people, which is told once, with the first. Where one has defects, each stands alone."""
    parts = [(table.file, table.read) for table in tables if table.read is not None]
    if len(parts) < len(tables) or not all(table.well for table in tables):
        return tables
    try:
        notes = _loopbaan.join_staff(parts).notes
    except Error as error:
        names = [table.file for table in tables]
        found = [[each for each in error.all if each.file == name] for name in names]
        found[0] += [each for each in error.all if each.file not in names]
        return [replace(table, defects=tuple(defects)) for table, defects in zip(tables, found)]
    own = sum(note.code not in OF_ALL for _, part in parts for note in part.notes)
    joined: list[CheckResult] = []
    for table in tables:
        known = [note for note in table.notes if note.code not in OF_ALL]
        here = [note for note in notes[own:] if note.file == table.file or not (joined or note.file)]
        joined.append(replace(table, notes=(*known, *here), beside=tuple(each.file for each in tables)))
    return joined


def lacked_by_all(result: CheckResult, tables: list[CheckResult]) -> tuple[Diagnostic, ...]:
    """What a table lacks and no other has. A table with defects may have anything."""

    def has(table: CheckResult, wanted: Diagnostic) -> bool:
        alike = [each for each in table.lacking if each.code == wanted.code]
        if wanted.code != 819:  # of a column by its name
            alike = [each for each in alike if each.message() == wanted.message()]
        return bool(table.defects) or not alike

    return tuple(each for each in result.lacking if not any(has(table, each) for table in tables))
