# SPDX-License-Identifier: BSL-1.0
"""Which sheet of a workbook is read: the one that was asked for, or the only one that looks like a staff table."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _loopbaan
from ..core import Error
from .faults import Words, told, wrong
from .header import Header, Judge, find_header, some_header
from .rows import Sheet, letters_of
from ..wording import filled

CHOOSE = (
    "Kies een blad met --sheet (in Python: sheet=), of lees ze één voor één.",
    "Choose a sheet with --sheet (in Python: sheet=), or read them one after the other.",
)
APART = (
    "Zet elke tabel op een eigen blad, of kies met --header-row (in Python: header_row=) de rij van de kop.",
    "Put each table on a sheet of its own, or choose the row of the header with --header-row (in Python: header_row=).",
)
ON_A_SHEET = ("Zet elke tabel op een eigen blad.", "Put each table on a sheet of its own.")  # where no row can be chosen


def choose(file: str, sheets: Sequence[Sheet], judge: Judge, wanted: str | None, header_row: int) -> Header:
    """The header of the table that is read. Raises Error 810, 861, 862, 863."""
    if wanted is not None:
        sheet = named(file, sheets, wanted)
        header = find_header(sheet, judge, header_row) or (None if header_row else some_header(sheet, judge))
        if header is None:
            raise wrong("no_header", file, nothing_in(sheet, header_row))
        return alone(file, header)
    found = [header for sheet in sheets if (header := find_header(sheet, judge, header_row))]
    visible = [header for header in found if not header.sheet.hidden]
    for group in (
        [each for each in visible if each.is_table and each.has_levels],
        [each for each in visible if each.is_table],
        visible,
    ):
        if len(group) == 1:
            group[0].others = [each for each in visible if each is not group[0] and each.knows_more_than_persons]
            return alone(file, group[0])
        if group:
            raise wrong("several_tables", file, listed([(each.sheet.name, each.area) for each in group]), CHOOSE)
    return fallback(file, sheets, judge, header_row, found)


def fallback(file: str, sheets: Sequence[Sheet], judge: Judge, header_row: int, found: Sequence[Header]) -> Header:
    """The only table there is, though nothing in it names persons. Raises Error where there is not one."""
    there = [sheet for sheet in sheets if next(iter(sheet.rows()), None) is not None]
    if not there:
        raise wrong("empty_file", file)
    if not header_row and not found:
        tables = [header for sheet in there if not sheet.hidden and (header := some_header(sheet, judge))]
        if len(tables) == 1:
            return tables[0]
    hidden = [header.sheet.name for header in found if header.sheet.hidden]
    if hidden:
        names = quoted(hidden)
        why = filled("alleen op een verborgen blad staat er een: {names}", "only a hidden sheet has one: {names}", names=names)
        raise wrong("no_header", file, why)
    if len(there) == 1:
        raise wrong("no_header", file, nothing_in(there[0], header_row))
    names = quoted([sheet.name for sheet in there])
    raise wrong("no_header", file, filled("bladen: {names}", "sheets: {names}", names=names))


def nothing_in(sheet: Sheet, header_row: int) -> Words:
    if header_row:
        return filled(
            "op rij {header_row} van het blad “{sheet}” staan geen koppen",
            "row {header_row} of the sheet “{sheet}” holds no headings",
            header_row=header_row,
            sheet=sheet.name,
        )
    return filled("op het blad “{sheet}” staat geen tabel", "the sheet “{sheet}” holds no table", sheet=sheet.name)


def alone(file: str, header: Header, remedy: Words = APART) -> Header:
    """The header, where its row is that of one table. Raises Error 861."""
    if len(header.repeats) > 1:
        areas = [
            (header.sheet.name, f"{letters_of(run[0])}{header.row}:{letters_of(run[-1])}{header.row}")
            for run in header.repeats
        ]
        raise wrong("several_tables", file, listed(areas), remedy)
    return header


def named(file: str, sheets: Sequence[Sheet], wanted: str) -> Sheet:
    """The sheet of that name, whatever its case, or of that number. Raises Error 862."""
    for same in (str, lambda name: " ".join(name.split()).casefold()):
        for sheet in sheets:
            if same(sheet.name) == same(wanted):
                return sheet
    if wanted.isascii() and wanted.isdigit() and 0 < int(wanted) <= len(sheets):
        return sheets[int(wanted) - 1]
    names = [sheet.name for sheet in sheets]
    near = _loopbaan.nearest(wanted, names)
    remedy = (
        filled("Bedoelde u “{near}”?", "Did you mean “{near}”?", near=near)
        if near
        else filled("Kies uit: {names}.", "Choose from: {names}.", names=quoted(names))
    )
    raise wrong("unknown_sheet", file, wanted, remedy)


def no_workbook(file: str, wanted: str) -> Error:
    """What is wrong where a sheet is asked for of a file that has none."""
    return Error(
        [
            told(
                "unknown_sheet",
                file,
                wanted,
                ("Dit bestand is geen werkmap: laat --sheet weg.", "This file is no workbook: leave out --sheet."),
            )
        ]
    )


def quoted(names: Sequence[str]) -> str:
    most = 12
    return ", ".join(f"“{name}”" for name in names[:most]) + (", …" if len(names) > most else "")


def listed(tables: Sequence[tuple[str, str]]) -> str:
    most = 12
    return ", ".join(f"“{name}” ({area})" for name, area in tables[:most]) + (", …" if len(tables) > most else "")
