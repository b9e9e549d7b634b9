# SPDX-License-Identifier: BSL-1.0
"""Workbooks of LibreOffice (.ods), which hold what each cell shows beside its value (OpenDocument 1.3 part 3, 9)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from decimal import Decimal, InvalidOperation
from typing import Optional

from .faults import broken, too_large, unreadable
from .number_format import Shown
from .package import Package, pieces, xml_parser
from .rows import FALSE, LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS, TRUE, Cell, Extras, Merge, Row, Sheet

CONTENT = "content.xml"
MANIFEST = "META-INF/manifest.xml"
MOST_REPEATED = 1 << 26  # cells of rows that stand for several
HIDDEN = ("collapse", "filter")
NUMBERS = ("float", "percentage", "currency")


class OpenDocumentSheet(Sheet):
    """A sheet of a workbook of LibreOffice; its rows are read anew each time."""

    def __init__(self, book: OpenDocumentBook, name: str, hidden: bool, position: int) -> None:
        super().__init__(name, hidden)
        self.package = book.package
        self.styles = book
        self.position = position

    def rows(self) -> Iterator[Row]:
        with self.package.open(CONTENT) as stream:
            reader = Reader(self.package.file, self.position, self.styles)
            for _ in pieces(stream, reader.parser, self.package.file):
                yield from reader.taken()
                if reader.done:
                    return

    def extras(self) -> Extras:
        with self.package.open(CONTENT) as stream:
            reader = Reader(self.package.file, self.position, self.styles)
            for _ in pieces(stream, reader.parser, self.package.file):
                reader.found.clear()
                if reader.done:
                    break
            return reader.extras


class OpenDocumentBook:
    """A workbook of LibreOffice. Raises Error 864."""

    def __init__(self, package: Package) -> None:
        if not package.has(CONTENT):
            raise broken(package.file)
        if package.has(MANIFEST) and b"encryption-data" in package.content(MANIFEST, 1 << 24):
            raise unreadable(package.file, ("zij is beveiligd met een wachtwoord", "it is protected with a password"))
        self.package = package
        self.sheets: list[Sheet] = []
        self.struck: set[str] = set()  # styles in which words are struck through
        self.unseen: set[str] = set()  # styles in which words have the colour of their ground
        self.no_size: set[str] = set()  # styles of rows and columns that nobody sees
        colours: dict[str, list[str]] = {}
        unseen: set[str] = set()
        style = ""

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal style
            if tag == "style":
                style = attributes.get("style:name", "")
            elif tag == "table-properties" and attributes.get("table:display") == "false":
                unseen.add(style)
            elif tag == "text-properties":
                if attributes.get("style:text-line-through-style", "none") != "none":
                    self.struck.add(style)
                colours.setdefault(style, ["#000000", "#ffffff"])[0] = attributes.get("fo:color", "#000000").lower()
            elif tag == "table-cell-properties" and attributes.get("fo:background-color", "transparent") != "transparent":
                colours.setdefault(style, ["#000000", "#ffffff"])[1] = attributes["fo:background-color"].lower()
            elif tag == "table-row-properties" and is_no_length(attributes.get("style:row-height")):
                self.no_size.add(style)
            elif tag == "table-column-properties" and is_no_length(attributes.get("style:column-width")):
                self.no_size.add(style)
            elif tag == "table" and "table:name" in attributes:
                hidden = attributes.get("table:style-name", "") in unseen
                name = attributes["table:name"]
                self.sheets.append(OpenDocumentSheet(self, name, hidden, len(self.sheets)))

        package.parse(CONTENT, start)
        self.unseen.update(style for style, (words, ground) in colours.items() if words == ground)
        if not self.sheets:
            raise broken(package.file)


def is_no_length(length: Optional[str]) -> bool:
    """Is a length such as "0cm" or "0.01in" too small to see?

    Examples
    --------
    >>> is_no_length("0cm"), is_no_length("0.4528in"), is_no_length(None)
    (True, False, False)
    """
    digits = re.match(r"[0-9.]+", length or "")
    return digits is not None and digits[0].strip(".") != "" and float(digits[0].strip(".")) < 0.02


class Reader:
    """Gathers the rows of one sheet from the events of a parser."""

    def __init__(self, file: str, position: int, styles: OpenDocumentBook) -> None:
        self.file = file
        self.styles = styles
        self.position = position
        self.at = -1  # the sheet that is being read
        self.done = False
        self.found: list[tuple[Row, int]] = []  # rows, each with how often it stands there
        self.extras = Extras()
        self.row = 0
        self.columns = self.column = 0
        self.cell: Optional[dict[str, str]] = None
        self.depth = 0
        self.aside = 0  # depth inside of a comment
        self.text: list[str] = []
        self.parser = xml_parser(file, self.start, self.end, self.take_text)

    def taken(self) -> Iterator[Row]:
        """The rows so far, each as often as it stands there."""
        for row, times in self.found:
            if times * len(row.cells) > MOST_REPEATED or row.number + times - 1 > MOST_ROWS:
                raise too_large(self.file, "1 048 576 rijen", "1 048 576 rows")
            for i in range(times):
                yield row._replace(number=row.number + i)
        self.found.clear()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > 256:
            raise broken(self.file)
        if tag == "table:table" and "table:name" in attributes:
            self.at += 1
            self.row = self.columns = 0
        if self.at != self.position or self.aside:
            return
        if tag == "office:annotation":
            self.aside = self.depth
            self.extras.comments.append((self.row + 1, self.column))
        elif self.cell is not None:
            if tag == "text:p" and self.text:
                self.text.append("\n")
            elif tag == "text:s":
                self.text.append(" " * min(int(attributes.get("text:c") or 1), 1000))
            elif tag in ("text:tab", "text:line-break"):
                self.text.append(" ")
        elif tag in ("table:table-cell", "table:covered-table-cell"):
            self.cell = attributes
            self.text.clear()
        elif tag == "table:table-row":
            self.times = int(attributes.get("table:number-rows-repeated") or 1)
            self.is_hidden = (
                attributes.get("table:visibility") in HIDDEN
                or attributes.get("table:style-name", "") in self.styles.no_size
            )
            self.extras.filtered = self.extras.filtered or attributes.get("table:visibility") == "filter"
            self.cells: dict[int, Cell] = {}
            self.struck_cells: list[int] = []
            self.unseen_cells: list[int] = []
            self.column = self.formulas = 0
        elif tag == "table:table-column":
            times = int(attributes.get("table:number-columns-repeated") or 1)
            if (
                attributes.get("table:visibility") in HIDDEN
                or attributes.get("table:style-name", "") in self.styles.no_size
            ):
                self.extras.hidden_columns.append((self.columns, self.columns + times - 1))
            self.columns += times

    def take_text(self, words: str) -> None:
        if self.cell is not None and not self.aside:
            self.text.append(words)

    def end(self, tag: str) -> None:
        self.depth -= 1
        if self.aside:
            if self.depth < self.aside:
                self.aside = 0
        elif self.at != self.position:
            return
        elif tag in ("table:table-cell", "table:covered-table-cell") and self.cell is not None:
            self.end_cell(self.cell, is_covered=tag != "table:table-cell")
            self.cell = None
        elif tag == "table:table-row":
            if self.cells:
                self.found.append((Row(self.row + 1, self.cells, self.formulas, self.is_hidden, tuple(self.struck_cells), tuple(self.unseen_cells)), self.times))
            self.row += self.times
        elif tag == "table:table":
            self.done = True

    def end_cell(self, says: dict[str, str], is_covered: bool) -> None:
        times = int(says.get("table:number-columns-repeated") or 1)
        down = int(says.get("table:number-rows-spanned") or 1)
        across = int(says.get("table:number-columns-spanned") or 1)
        if down > 1 or across > 1:
            row, column = self.row + 1, self.column
            self.extras.merges.append(Merge(row, row + down - 1, column, column + across - 1))
        cell = None if is_covered else said(says, "".join(self.text))
        if cell is not None:
            if self.column + times > MOST_COLUMNS or times * max(self.times, 1) > MOST_REPEATED:
                raise too_large(self.file, "16 384 kolommen", "16 384 columns")
            for i in range(times):
                self.cells[self.column + i] = cell
            if says.get("table:style-name", "") in self.styles.struck:
                self.struck_cells.extend(range(self.column, self.column + times))
            if says.get("table:style-name", "") in self.styles.unseen:
                self.unseen_cells.extend(range(self.column, self.column + times))
            if "table:formula" in says:
                self.formulas += times
        self.column += times


def said(says: dict[str, str], shown: str) -> Optional[Cell]:
    """What a cell says; None where it is empty."""
    kind = says.get("office:value-type", "")
    if kind == "date":
        day = says.get("office:date-value", shown)[:10]
        return Shown(day, day)
    if kind == "boolean":
        return TRUE if says.get("office:boolean-value") == "true" else FALSE
    if kind in NUMBERS:
        return shown_as(shown.strip(), says.get("office:value", ""))
    if not shown.strip():
        if "table:formula" in says and not kind:
            formula = "=" + says["table:formula"]
            return Shown(formula, formula)
        return Shown("", "", True) if says.get("office:string-value") else None
    return shown[:LONGEST_TEXT]


def shown_as(shown: str, value: str) -> Shown:
    """A number that is shown in the manner of a language: with a point before its decimals, and no other marks."""
    try:
        number = Decimal(format(float(value), ".15g"))
    except (ValueError, InvalidOperation):
        return Shown(shown, shown)
    plain = format(number.normalize(), "f") if abs(number.adjusted()) < 21 else value
    if not shown:
        return Shown("", "", True)
    for marks, point in ((".", ","), (",", "."), ("", "")):
        words = re.sub(rf"[\s\u00a0\u202f{re.escape(marks)}]", "", shown)
        words = words.replace(point, ".") if point else words
        try:
            read = Decimal(words)
        except InvalidOperation:
            continue
        if read == number:
            return Shown(words, plain)
        if abs(read - number) < Decimal(1).scaleb(min(0, int(read.as_tuple().exponent))):
            return Shown(words, plain, differs=True)
    return Shown(shown, plain, differs=True) if shown.rstrip().endswith("%") else Shown(shown, shown)
