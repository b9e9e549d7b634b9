# SPDX-License-Identifier: BSL-1.0
"""What is told of the reading of a sheet: what it was, what was left out, what was read though nobody sees it."""

from __future__ import annotations

from collections.abc import Sequence

from .._loopbaan import Diagnostic
from ..sheets.lists import NAMES as LISTS
from .choice import quoted
from .faults import Words, told
from .header import Header
from .rows import Sheet, letters_of
from .table_text import Left, Told
from ..wording import Said, filled, said

MOST = 10  # rows, columns, merges that are named

# Of the sheets to fill that `loopbaan template` makes: the explanation, and the hidden lists to choose from.
OWN = {"Uitleg", "Explanation", *LISTS.values()}


def is_sheet_to_fill(sheets: Sequence[Sheet]) -> bool:
    """Was it made by `loopbaan template`? Whoever saved it since may have dropped all else that says so."""
    return any(each.hidden and each.name in LISTS.values() for each in sheets)


def notes_on(file: str, header: Header, seen: Told, sheets: Sequence[Sheet]) -> list[Diagnostic]:
    """Of the one sheet that was read."""
    sheet = header.sheet
    notes = []
    is_own = is_sheet_to_fill(sheets)
    others = [each for each in sheets if each is not sheet and not (is_own and each.name in OWN)]
    if others or sheet.hidden or not is_own:
        notes.append(told("sheet_read", file, sheet.name, rows_of(header), unread(others, sheet), sheet=sheet.name))
    for other in header.others:
        notes.append(told("another_table", file, other.sheet.name, other.area, sheet=sheet.name))
    if header.rows_above and not is_own:
        notes.append(told("header_found", file, str(header.row), sheet=sheet.name, row=header.row))
    return notes + notes_on_cells(file, header, seen)


def notes_on_map(
    file: str, header: Header, seen: Told, others: Sequence[Sheet], is_own: bool
) -> list[Diagnostic]:
    """Of one sheet of several that were read; `others` were not, `is_own`: was the workbook made to be filled in?"""
    sheet = header.sheet
    notes = []
    others = [each for each in others if not (is_own and each.name in OWN)]
    above = header.rows_above and not is_own
    if others or sheet.hidden or above:
        nl, en = unread(others, sheet)
        if above:
            nl, en = nl + "; wat daarboven staat, is niet gelezen", en + "; what stands above was not read"
        notes.append(told("sheet_read", file, sheet.name, rows_of(header), (nl, en), sheet=sheet.name))
    return notes + notes_on_cells(file, header, seen)


def notes_on_cells(file: str, header: Header, seen: Told) -> list[Diagnostic]:
    """What of a sheet was left out, or read though nobody sees it."""
    sheet = header.sheet
    notes = []
    for left, one, many in (
        (
            seen.headings,
            ("rij met herhaalde koppen", "row of repeated headings"),
            ("rijen met herhaalde koppen", "rows of repeated headings"),
        ),
        (seen.totals, ("rij met totalen", "row with totals"), ("rijen met totalen", "rows with totals")),
        (
            seen.remarks,
            ("opmerking onder de tabel", "remark below the table"),
            ("opmerkingen onder de tabel", "remarks below the table"),
        ),
        (
            seen.beside,
            ("cel naast de tabel", "cell beside the table"),
            ("cellen naast de tabel", "cells beside the table"),
        ),
        (
            seen.comments,
            ("opmerking bij een cel", "comment on a cell"),
            ("opmerkingen bij cellen", "comments on cells"),
        ),
    ):
        if left.count:
            notes.append(of_left("cells_not_read", file, sheet, left, one, many))
    hidden = [column for column in header.headings if header.extras.hides(column)]
    if seen.hidden_rows or hidden:
        notes.append(told("hidden_cells", file, hides(header, seen.hidden_rows, hidden), sheet=sheet.name))
    if seen.merged:
        count, names = len(seen.merged), some(seen.merged)
        notes.append(told("merged_cells", file, f"{count} ({names})", sheet=sheet.name))
    if seen.otherwise.count:
        notes.append(of_left("shown_otherwise", file, sheet, seen.otherwise, ("cel", "cell"), ("cellen", "cells")))
    if seen.unseen.count:
        notes.append(of_left("words_unseen", file, sheet, seen.unseen, ("cel", "cell"), ("cellen", "cells")))
    return notes


def of_left(name: str, file: str, sheet: Sheet, left: Left, one: Words, many: Words) -> Diagnostic:
    words = one if left.count == 1 else many
    more = "; …" if left.count > len(left.examples) else ""
    detail = Said(
        lambda lang: f"{left.count} {said(words, lang)} ({'; '.join(said(each, lang) for each in left.examples)}{more})"
    )
    return told(name, file, detail, sheet=sheet.name, row=left.row, letters=left.letters)


def rows_of(header: Header) -> Words:
    if header.first_row == header.row:
        return str(header.row), str(header.row)
    return filled("{first} en {row}", "{first} and {row}", first=header.first_row, row=header.row)


def unread(others: Sequence[Sheet], read: Sheet) -> Words:
    shown = [each.name for each in others if not each.hidden]
    hidden = [each.name for each in others if each.hidden]
    told: list[Words] = []
    if shown:
        told.append(filled("; niet gelezen: {shown}", "; not read: {shown}", shown=quoted(shown)))
    if hidden:
        told.append(filled("; verborgen en niet gelezen: {hidden}", "; hidden and not read: {hidden}", hidden=quoted(hidden)))
    if read.hidden:
        told.append(("; dit blad is verborgen", "; this sheet is hidden"))
    return Said(lambda lang: "".join(said(each, lang) for each in told))


def hides(header: Header, rows: Sequence[int], columns: Sequence[int]) -> Words:
    told: list[Words] = []
    if rows:
        how = ("door een filter: ", "by a filter: ") if header.extras.filtered else ""
        what = ("rij", "row") if len(rows) == 1 else ("rijen", "rows")
        told.append(Said(lambda lang: f"{len(rows)} {said(what, lang)} ({said(how, lang)}{some([str(row) for row in rows])})"))
    if columns:
        kind = ("kolom", "column") if len(columns) == 1 else ("kolommen", "columns")
        letters = some([letters_of(column) for column in columns])
        told.append(Said(lambda lang: f"{len(columns)} {said(kind, lang)} ({letters})"))
    return Said(lambda lang: ", ".join(said(each, lang) for each in told))


def some(words: Sequence[str]) -> str:
    return ", ".join(words[:MOST]) + (", …" if len(words) > MOST else "")
