# SPDX-License-Identifier: BSL-1.0
"""Reads the workbook in which a mapping was filled in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from . import _loopbaan
from ._loopbaan import Diagnostic, Framework
from .core import Error
from .mapping_choices import (
    COLUMNS,
    EVERYWHERE,
    FIELDS,
    IGNORED,
    LEVELS,
    MEANS,
    UNKNOWN,
    WHOLE,
    WORDS,
    Pair,
    WordsToChoose,
    of,
)
from .workbook.contents import ExcelBook
from .workbook.faults import told
from .workbook.open_document import OpenDocumentBook
from .workbook.package import Package
from .workbook.rows import letters_of
from .wording import filled


class SheetRow(NamedTuple):
    """A row of a sheet that was filled in, by its headings."""

    number: int
    cells: dict[str, str]
    letters: str  # of the cell that says what it means

    def get(self, pair: Pair) -> str:
        return self.cells.get(pair[0], "") or self.cells.get(pair[1], "")


def holds_mapping(content: BinaryIO, file: str) -> bool:
    """Is a workbook one that a mapping was written in? Raises Error 864."""
    names = {sheet.name for sheet in book_of(content, file).sheets}
    return bool(names & set(COLUMNS)) and bool(names & set(WHOLE))


def book_of(content: BinaryIO, file: str) -> Any:
    package = Package(content, file)
    return OpenDocumentBook(package) if package.is_open_document else ExcelBook(package)


def read_mapping_sheet(content: BinaryIO, file: str, framework: Framework) -> dict[str, Any]:
    """The mapping that was filled in in a workbook. Raises Error 893 for words that are not known, 864."""
    return MappingSheet(content, file, framework).document()


class MappingSheet:
    """A workbook in which a mapping was filled in."""

    def __init__(self, content: BinaryIO, file: str, framework: Framework) -> None:
        self.file = file
        self.book = book_of(content, file)
        self.words = [WordsToChoose(framework, lang) for lang in ("nl", "en")]
        self.faults: list[Diagnostic] = []

    def document(self) -> dict[str, Any]:
        made: dict[str, Any] = {"loopbaan": "mapping/1", "id": "koppeling"}
        names = {sheet.name for sheet in self.book.sheets}
        if not names & set(COLUMNS):
            remedy = (
                "Maak haar met “loopbaan mapping BESTAND -o koppeling.xlsx” en vul die in.",
                "Make it with “loopbaan mapping FILE -o koppeling.xlsx”, and fill that in.",
            )
            raise Error([told("mapping_sheet", self.file, ", ".join(sorted(names)), remedy)])
        for row in self.rows(COLUMNS):
            self.read_column(row, made)
        for row in self.rows(LEVELS):
            self.read_level(row, made)
        for field, name in WORDS.items():
            for row in self.rows(name):
                means = row.get(MEANS)
                found = means if field == "instruments" else self.found(name, row, field)
                if found is not None:
                    made.setdefault(field, {})[row.get(("waarde", "value"))] = found
        for row in self.rows(WHOLE):
            self.read_field(row, made)
        if self.faults:
            raise Error(self.faults)
        return made

    def rows(self, name: Pair) -> Iterator[SheetRow]:
        for sheet in self.book.sheets:
            if sheet.name not in name:
                continue
            headings: dict[int, str] | None = None
            for row in sheet.rows():
                cells = {column: str(getattr(cell, "words", cell)).strip() for column, cell in row.cells.items()}
                if headings is None:
                    headings = cells
                    continue
                last = next((column for column, word in headings.items() if word in MEANS), 0)
                named = {headings[column]: word for column, word in cells.items() if column in headings and word}
                if named:
                    yield SheetRow(row.number, named, letters_of(last))

    def read_column(self, row: SheetRow, made: dict[str, Any]) -> None:
        heading, means = row.get(("kolom", "column")), row.get(MEANS)
        if not means:
            if not row.get(("gelezen als", "read as")):
                made.setdefault("columns", {})[heading] = ""
        elif means in IGNORED:
            made.setdefault("ignore", []).append(heading)
        elif grouping := self.meant("groupings", means):
            made.setdefault("groups", {})[grouping] = heading
        elif use := self.meant("uses", means):
            made.setdefault("columns", {})[heading] = {"is": use}
        else:
            ids = [self.found(COLUMNS, row, "competences", part.strip()) for part in means.split(";")]
            made.setdefault("columns", {})[heading] = ids[0] if len(ids) == 1 else ids

    def read_level(self, row: SheetRow, made: dict[str, Any]) -> None:
        heading, code, means = row.get(("kolom", "column")), row.get(("waarde", "value")), row.get(MEANS)
        if means in UNKNOWN:
            made.setdefault("unknown", []).append(code)
            return
        level = self.found(LEVELS, row, "levels")
        found: Any = 0 if level == "0" else level
        if found is None:
            return
        if heading in EVERYWHERE or not heading:
            made.setdefault("values", {})[code] = found
            return
        columns = made.setdefault("columns", {})
        if not isinstance(columns.get(heading), dict):
            competences = columns.get(heading) or self.read_as(heading)
            columns[heading] = {"competences": competences}
        columns[heading].setdefault("values", {})[code] = found

    def read_as(self, heading: str) -> Any:
        """The competences that a column was read as."""
        for row in self.rows(COLUMNS):
            if row.get(("kolom", "column")) == heading:
                parts = row.get(("gelezen als", "read as")).split(";")
                ids = [self.meant("competences", part.strip()) or part.strip() for part in parts]
                return ids[0] if len(ids) == 1 else ids
        return ""

    def read_field(self, row: SheetRow, made: dict[str, Any]) -> None:
        asked, means = row.get(("vraag", "question")), row.get(MEANS)
        field = next((field for field, label in FIELDS.items() if asked in label), None)
        if field is None or not means:
            return
        if field == "full_time":
            try:
                made[field] = float(means.replace(",", ".").rstrip("% "))
            except ValueError:
                self.refuse(WHOLE, row, means, ("Vul een getal in, zoals 40.", "Fill in a number, such as 40."))
        elif field in ("rater", "phase"):
            made[field] = self.found(WHOLE, row, field + "s")
        else:
            made[field] = means

    def meant(self, field: str, means: str) -> str | None:
        """What a word stands for, in either language, by its id or as the list shows it."""
        for words in self.words:
            among: dict[str, str] = getattr(words, field)
            for label, id in among.items():
                if means.lower() in (label.lower(), id.lower(), label.lower().split(": ")[-1]):
                    return id
        return None

    def found(self, sheet: Pair, row: SheetRow, field: str, means: str | None = None) -> str | None:
        """The same; "" where nothing is filled in, and a fault where the word is not known."""
        word = row.get(MEANS) if means is None else means
        if not word:
            return ""
        found = self.meant(field, word)
        if found is None:
            among = list(getattr(self.words[0], field))
            near = _loopbaan.nearest(word, among)
            listed = ", ".join(among[:12]) + (", …" if len(among) > 12 else "")
            remedy = (
                filled("Bedoelde u “{near}”?", "Did you mean “{near}”?", near=near)
                if near
                else filled("Kies uit: {listed}.", "Choose from: {listed}.", listed=listed)
            )
            self.refuse(sheet, row, word, remedy)
        return found

    def refuse(self, sheet: Pair, row: SheetRow, word: str, remedy: Pair) -> None:
        name = next(each.name for each in self.book.sheets if each.name in sheet)
        self.faults.append(told("mapping_sheet", self.file, word, remedy, sheet=name, row=row.number, letters=row.letters))
