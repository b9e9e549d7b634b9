# SPDX-License-Identifier: BSL-1.0
"""Reads a framework from a workbook with a sheet for each kind of entity; what is wrong is told at its cell."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO, Optional, TypedDict

from .. import _loopbaan
from .._loopbaan import Crosswalk, Diagnostic, Framework
from ..core import Error
from ..sheets.lists import NAMES as LISTS
from ..workbook.contents import ExcelBook
from ..workbook.faults import Words, told
from ..workbook.open_document import OpenDocumentBook
from ..workbook.package import Package
from ..workbook.rows import Cell, Row, Sheet, letters_of
from .cells import Twice, Unreadable, more_in_a_line, number, read, read_unknown
from .columns import AT_LEAST, Meaning, headings_by_id, headings_in, list_of_sheet, meaning_of
from .languages import TEXTS, joined, with_language
from .places import Places
from .words import ALL_SHEETS, DOCUMENTS, FORMS
from ..wording import filled

NOT_READ = {"Uitleg", "Explanation", *LISTS.values()}  # of workbooks that are made here


class At(TypedDict):
    """A cell of a sheet."""

    sheet: str
    row: int
    letters: str


EXACT = ("number", "whole number", "hours", "euro", "weeks", "number by id")


def book_of(stream: BinaryIO, file: str) -> list[Sheet]:
    package = Package(stream, file)
    return list((OpenDocumentBook(package) if package.is_open_document else ExcelBook(package)).sheets)


def document_in_workbook(stream: BinaryIO, file: str) -> Optional[str]:
    """"framework/1" where there is a sheet of competences, and one of profiles, scales or steps; "catalogue/1" where there are
    the sheet of a catalogue and one of steps; else None. Raises Error 864."""
    found = {list_of_sheet(sheet.name) for sheet in book_of(stream, file)}
    if "competences" in found and found & {"profiles", "scales", "steps"}:
        return "framework/1"
    return "catalogue/1" if {"catalogue", "steps"} <= found else None


class FrameworkReader(Places):
    """A document that a workbook says, and where in it each part stands: a framework, a crosswalk from or to it, or a catalogue."""

    def __init__(self, file: str, within: str = "") -> None:
        super().__init__(file, within)
        self.defects: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.unknown: list[Diagnostic] = []  # headings
        self.headings: dict[tuple[str, str], Diagnostic] = {}  # of these, by list and heading
        self.resembling: set[tuple[str, str]] = set()  # of these, the ones that are nearly a heading
        self.lines: list[tuple[str, Diagnostic]] = []  # in which another seems to begin, with the id of that where it must be known
        self.filled: set[tuple[str, str]] = set()  # of these, the ones below which something stands

    def read(self, sheets: Sequence[Sheet]) -> None:
        for sheet in sheets:
            list_name = list_of_sheet(sheet.name)
            if list_name is not None and list_name in self.sheets:
                others = (self.sheets[list_name].name,) * 2
                self.defects.append(told("duplicate_column", self.file, sheet.name, others, sheet=sheet.name))
            elif list_name is not None:
                self.sheets[list_name] = sheet
                if list_name in DOCUMENTS[self.within]:
                    self.read_sheet(list_name, sheet)
                elif self.within == "catalogue" or list_name == "catalogue":  # each of these in a workbook of its own
                    self.notes.append(self.not_a_sheet(sheet.name))
            elif self.within != "crosswalk" and sheet.name not in NOT_READ and next(iter(sheet.rows()), None) is not None:
                self.notes.append(self.not_a_sheet(sheet.name))

    def not_a_sheet(self, name: str) -> Diagnostic:
        sheets = DOCUMENTS[self.within] if self.within else ALL_SHEETS
        known = [words for pair in sheets.values() for words in dict.fromkeys(pair)]
        nl, en = (", ".join(words[i] for words in sheets.values()) for i in (0, 1))
        near = _loopbaan.nearest(name, known)
        remedy = (
            filled("Bedoelde u “{near}”?", "Did you mean “{near}”?", near=near)
            if near
            else filled("Gelezen worden: {known}.", "What is read: {known}.", known=(nl, en))
        )
        return told("unknown_word", self.file, name, ("", ""), remedy, sheet=name)

    def read_sheet(self, list_name: str, sheet: Sheet) -> None:
        rows = sheet.rows()
        header = next(rows, None)
        if header is None:
            return
        meanings = self.meanings_of(list_name, sheet, header)
        entities = []
        self.rows[list_name] = []
        for row in rows:
            beside = [column for column, cell in row.cells.items() if column not in meanings and words_of(cell)]
            if beside:
                self.notes.append(self.beside(sheet, row, beside[0]))
            for column, each in meanings.items():
                if not each.holds and column in row.cells and words_of(row.cells[column]):
                    self.filled.add((list_name, each.field))
            entity = self.entity_of(list_name, sheet, row, meanings)
            if entity:
                entities.append(entity)
                self.rows[list_name].append(row.number)
        if list_name != self.within:
            if entities:
                self.document[list_name.rpartition(".")[2]] = entities
            return
        for more in self.rows[list_name][1:]:
            nl, en = ALL_SHEETS[list_name]
            expected = filled("één rij: {sheet} zelf", "one row: {sheet} itself", sheet=(nl, en))
            self.defects.append(
                told("wrong_type", self.file, ("nog een rij", "one more row"), expected, sheet=sheet.name, row=more)
            )
        self.document.update(entities[0] if entities else {})

    def meanings_of(self, list_name: str, sheet: Sheet, header: Row) -> dict[int, Meaning]:
        found: dict[int, Meaning] = {}
        seen: dict[Meaning, str] = {}
        for column, cell in header.cells.items():
            heading = words_of(cell)
            if not heading:
                continue
            meaning = meaning_of(list_name, heading)
            if meaning in seen:
                self.defects.append(
                    told(
                        "duplicate_column", self.file, heading, seen[meaning],
                        sheet=sheet.name, row=header.number, letters=letters_of(column),
                    )
                )
                continue
            seen[meaning] = heading
            if not meaning.holds and not heading.startswith(("_", "x-")):
                self.unknown.append(self.not_a_heading(list_name, sheet, header, column, heading))
                self.headings[list_name, meaning.field] = self.unknown[-1]
                if self.near(list_name, heading):
                    self.resembling.add((list_name, meaning.field))
            found[column] = meaning
            self.add_column(list_name, header, column, meaning, heading)
        return found

    def not_a_heading(self, list_name: str, sheet: Sheet, header: Row, column: int, heading: str) -> Diagnostic:
        known = headings_in(list_name)
        near = self.near(list_name, heading)
        nl, en = (", ".join(words[i] for words in known) for i in (0, 1))
        remedy = (
            filled("Bedoelde u “{near}”?", "Did you mean “{near}”?", near=near)
            if near
            else filled("Gelezen worden: {known}.", "What is read: {known}.", known=(nl, en))
        )
        return told(
            "unknown_field", self.file, heading, ("", ""), remedy,
            sheet=sheet.name, row=header.number, letters=letters_of(column),
        )

    def near(self, list_name: str, heading: str) -> str:
        """The heading that one resembles, or ""."""
        known = headings_in(list_name)
        stem, dot, part = heading.partition(".")
        near = _loopbaan.nearest(heading, [word for words in known for word in dict.fromkeys(words)])
        if near or not dot:
            return near or ""
        by_part = [word for words in headings_by_id(list_name) for word in dict.fromkeys(words)]  # as woorden.school
        near = stem if stem in by_part else _loopbaan.nearest(stem, by_part)
        return f"{near}.{part}" if near else ""

    def all_told(self, defects: Sequence[Diagnostic]) -> list[Diagnostic]:
        """All that is wrong, and behind it the headings and sheets that nobody knows, and lines that hold several: one of these
        may be why."""
        return [*defects, *self.unknown, *self.told_lines(), *(each for each in self.notes if each.name == "unknown_word")]

    def remarked(self, notes: Sequence[Diagnostic]) -> list[Diagnostic]:
        """Notes about the document, at their cells. A field that the library does not know is told at its heading, in the words
        of the sheet; so is a heading that resembles one, where nothing stands below it and the library saw nothing."""
        found = []
        told_of = set()
        for each in notes:
            list_name, _, rest = self.row_of(each.pointer)
            at = (list_name, rest[0]) if len(rest) == 1 else None
            if each.name == "unknown_field" and at in self.headings:
                told_of.add(at)
                found.append(self.headings[at])
            else:
                found.append(self.placed(each))
        empty = [each for at, each in self.headings.items() if at not in told_of and at in self.resembling and at not in self.filled]
        return [*self.told_lines(), *found, *empty]

    def beside(self, sheet: Sheet, row: Row, column: int) -> Diagnostic:
        what = ("een cel zonder kop erboven", "a cell without a heading above it")
        return told(
            "cells_not_read", self.file, what, sheet=sheet.name, row=row.number, letters=letters_of(column)
        )

    def more_in(self, list_name: str, meaning: Meaning, words: str, at: At) -> Iterator[tuple[str, Diagnostic]]:
        """Lines in which another seems to begin: of what is told by level or by word only where that level or word is known."""
        if meaning.part or words[:1] in ("[", "{"):
            return
        if meaning.holds == "levels":
            for id, rest, _ in more_in_a_line(words, ";,"):
                yield "", told("several_in_a_line", self.file, id, rest, **at)
        elif meaning.holds == "text by id":
            for id, rest, another in more_in_a_line(words, ";"):
                yield another, told("several_in_a_line", self.file, id, rest, **at)

    def told_lines(self) -> list[Diagnostic]:
        scales = self.document.get("scales", ()) if self.within == "" else ()
        levels = [level for scale in scales for level in scale.get("levels", ()) if isinstance(level, dict)]
        known = {level.get("id") for level in levels} | set(_loopbaan.replaceable_words())
        return [each for another, each in self.lines if not another or another in known]

    def entity_of(self, list_name: str, sheet: Sheet, row: Row, meanings: dict[int, Meaning]) -> dict[str, Any]:
        entity: dict[str, Any] = {}
        for column, meaning in meanings.items():
            cell = row.cells.get(column)
            words = words_of(cell, exact=meaning.holds in EXACT) if cell is not None else ""
            if not words:
                continue
            at = At(sheet=sheet.name, row=row.number, letters=letters_of(column))
            try:
                put(entity, meaning, words)
                self.lines.extend(self.more_in(list_name, meaning, words, at))
            except Twice as wrong:
                self.defects.append(told("duplicate_id", self.file, wrong.id, ("in deze cel", "in this cell"), **at))
            except Unreadable:
                nl, en = FORMS[meaning.holds]
                self.defects.append(
                    told(
                        "wrong_type",
                        self.file,
                        (f"“{words}”", f"“{words}”"),
                        filled("{what} staan, zoals {example}", "{what}, such as {example}", what=(nl[0], en[0]), example=(nl[1], en[1])),
                        **at,
                    )
                )
        needed = entity.pop(AT_LEAST, None)
        if needed is not None:
            entity["requires_any"] = {"at_least": needed, "of": entity.get("requires_any", [])}
        return entity


def words_of(cell: Cell, *, exact: bool = False) -> str:
    """A cell as it is shown; a number as it is, unrounded, where it counts."""
    if isinstance(cell, str):
        return cell.strip()
    return (cell.number if exact else cell.words).strip()


def put(entity: dict[str, Any], meaning: Meaning, words: str) -> None:
    """Adds what a cell says to an entity. Raises Unreadable."""
    *within, name = [meaning.field] if meaning.field == AT_LEAST else meaning.field.split(".")
    if not meaning.holds:
        entity[meaning.field] = read_unknown(words)
        return
    target = entity
    for each in within:
        target = target.setdefault(each, {})
    if meaning.part:
        parts = target.setdefault(name, {})
        if meaning.holds == "text by id":
            parts[meaning.part] = with_language(meaning.language, words, parts.get(meaning.part))
        else:
            parts[meaning.part] = number(words) if meaning.holds == "number by id" else words
    elif meaning.holds in TEXTS:
        target[name] = joined(meaning.holds, meaning.language, read(meaning.holds, words), target.get(name))
    elif meaning.holds in ("id by id", "number by id"):
        target.setdefault(name, {}).update(read(meaning.holds, words))
    else:
        target[name] = read(meaning.holds, words)


def parse_framework_workbook(stream: BinaryIO, file: str) -> Framework:
    """The framework of a workbook (.xlsx, .xlsm or .ods). Raises Error with every defect, each at its cell."""
    return read_framework_workbook(stream, file)[0]


def read_framework_workbook(stream: BinaryIO, file: str) -> tuple[Framework, FrameworkReader]:
    """Likewise, with where in it each part stands."""
    reader = FrameworkReader(file)
    reader.read(book_of(stream, file))
    if reader.defects:
        raise Error(reader.all_told(reader.defects))
    try:
        framework = _loopbaan.parse_framework(json.dumps(reader.document), file)
    except Error as wrong:
        raise Error(reader.all_told([reader.placed(each) for each in wrong.all])) from None
    notes = [*reader.notes, *reader.remarked(framework.notes)]
    return _loopbaan.with_notes(framework, notes) if notes else framework, reader


def catalogue_of_workbook(content: bytes, file: str) -> FrameworkReader:
    """The catalogue that a workbook says. Raises Error with what no cell can be."""
    reader = FrameworkReader(file, "catalogue")
    reader.read(book_of(io.BytesIO(content), file))
    if reader.defects:
        raise Error(reader.all_told(reader.defects))
    return reader


def with_catalogue_of_workbook(framework: Framework, content: bytes, file: str) -> Framework:
    """A framework with the steps of a catalogue in a workbook. Raises Error with every defect, each at its cell."""
    reader = catalogue_of_workbook(content, file)
    document = json.dumps(reader.document)
    try:
        made = _loopbaan.add_catalogue(framework, document, file)
    except Error as wrong:
        raise Error(reader.all_told([reader.placed(each) for each in wrong.all])) from None
    own = made.notes[len(framework.notes) :]
    return _loopbaan.add_catalogue(framework, document, file, [*reader.notes, *reader.remarked(own)])


def crosswalk_of_workbook(stream: BinaryIO, file: str) -> Optional[FrameworkReader]:
    """The crosswalk that a workbook says; None where its sheets are empty. Raises Error with what no cell can be."""
    reader = FrameworkReader(file, "crosswalk")
    reader.read(book_of(stream, file))
    if reader.defects:
        raise Error(reader.all_told(reader.defects))
    return reader if any(reader.rows.values()) else None


def parse_crosswalk_workbook(stream: BinaryIO, file: str, old: Framework, new: Framework) -> Crosswalk:
    """The crosswalk of a workbook (.xlsx, .xlsm or .ods). Raises Error with every defect, each at its cell."""
    reader = crosswalk_of_workbook(stream, file) or FrameworkReader(file, "crosswalk")
    return parse_at_cells(reader, old, new)


def parse_at_cells(reader: FrameworkReader, old: Framework, new: Framework) -> Crosswalk:
    try:
        return _loopbaan.parse_crosswalk(json.dumps(reader.document), old, new, reader.file)
    except Error as wrong:
        raise Error(reader.all_told([reader.placed(each) for each in wrong.all])) from None
