# SPDX-License-Identifier: BSL-1.0
"""The cells of a sheet of Excel, as they stand in its XML: what it claims of its size is not looked at."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import IO, Any, Optional

from .faults import broken, too_large, unreadable
from .number_format import Shown
from .package import DEEPEST, PIECE, pieces, xml_parser
from .rows import (
    FALSE,
    LONGEST_TEXT,
    MOST_COLUMNS,
    MOST_ROWS,
    TRUE,
    Cell,
    Extras,
    Formats,
    Merge,
    Row,
    column_of,
    unescaped,
)

MOST_OTHERS = 1 << 24  # elements among the rows that are no cells
LARGEST_TAIL = 1 << 26  # bytes behind the rows
DIGITS = "0123456789"

END_OF_ROWS = re.compile(rb"</(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*/>")
MERGE = re.compile(rb"<(?:[\w.-]+:)?mergeCell\s[^>]*?\bref\s*=\s*[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']")
FILTER = re.compile(rb"<(?:[\w.-]+:)?filterColumn\b")
COLUMN = re.compile(rb"<(?:[\w.-]+:)?col\s[^>]*>")
ATTRIBUTE = re.compile(rb"\b(min|max|hidden|width)\s*=\s*[\"']([^\"']*)[\"']")


def read_rows(
    stream: IO[bytes], file: str, texts: list[str], formats: Formats, struck: Collection[int]
) -> Iterator[Row]:
    """The rows that hold anything; of some texts a part is struck through. Raises Error 864 where there is more than Excel
    has."""
    reader = RowReader(file, texts, formats, struck)
    for _ in pieces(stream, reader.parser, file):
        if reader.rows:
            yield from reader.rows
            reader.rows.clear()
        if reader.done:
            return


class RowReader:
    """Gathers rows from the events of a parser. One large closure, for a nation has ten million cells."""

    def __init__(self, file: str, texts: list[str], formats: Formats, struck: Collection[int]) -> None:
        self.rows: list[Row] = []
        self.done = False
        self.parser = self.made(file, texts, formats, struck)

    def made(self, file: str, texts: list[str], formats: Formats, struck: Collection[int]) -> Any:
        rows, number_of = self.rows, formats.number
        columns: dict[str, int] = {}
        letters: list[str] = []
        inline: list[str] = []
        cells: dict[int, Cell] = {}
        struck_cells: list[int] = []
        unseen_cells: list[int] = []
        any_struck = bool(struck or formats.struck)
        unseen_styles = formats.unseen
        row_tag = cell_tag = value_tag = text_tag = formula_tag = phonetic_tag = end_tag = view_tag = ""
        row = column = style = formulas = others = depth = 0
        kind: Optional[str] = None
        value: Optional[str] = None
        formula: Optional[str] = None
        hidden = phonetic = zeros_hidden = False

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal \
                row, \
                column, \
                style, \
                kind, \
                value, \
                formula, \
                cells, \
                formulas, \
                hidden, \
                phonetic, \
                others, \
                zeros_hidden, \
                depth
            nonlocal row_tag, cell_tag, value_tag, text_tag, formula_tag, phonetic_tag, end_tag, view_tag
            depth += 1
            if depth > DEEPEST:
                raise broken(file)
            if tag == cell_tag:
                place = attributes.get("r")
                if place:
                    word = place.rstrip(DIGITS)
                    column = columns.get(word, -1)
                    if column < 0:
                        column = columns[word] = column_of(word)
                else:
                    column += 1
                if not 0 <= column < MOST_COLUMNS:
                    raise too_large(file, "16 384 kolommen", "16 384 columns")
                style = int(attributes.get("s") or 0)
                kind = attributes.get("t")
                value = formula = None
                inline.clear()
            elif tag == value_tag or tag == text_tag or tag == formula_tag:
                letters.clear()
            elif tag == row_tag:
                row = int(attributes.get("r") or row + 1)
                if not 0 < row <= MOST_ROWS:
                    raise too_large(file, "1 048 576 rijen", "1 048 576 rows")
                hidden = attributes.get("hidden") in ("1", "true") or is_no_size(attributes.get("ht"))
                cells, formulas, column = {}, 0, -1
            else:
                others += 1
                if others > MOST_OTHERS:
                    raise broken(file)
                if others == 1:  # the root: all names have its prefix
                    prefix = tag[: tag.rfind(":") + 1]
                    names = ("row", "c", "v", "t", "f", "rPh", "sheetData", "sheetView")
                    row_tag, cell_tag, value_tag, text_tag, formula_tag, phonetic_tag, end_tag, view_tag = (
                        prefix + each for each in names
                    )
                elif tag == phonetic_tag:
                    phonetic = True
                elif tag == view_tag:
                    zeros_hidden = attributes.get("showZeros") in ("0", "false")

        def end(tag: str) -> None:
            nonlocal value, formula, formulas, phonetic, depth
            depth -= 1
            if tag == value_tag:
                value = "".join(letters)
            elif tag == cell_tag:
                cell = said()
                if cell is not None:
                    cells[column] = cell
                    if any_struck and (style in formats.struck or kind == "s" and value and int(value) in struck):
                        struck_cells.append(column)
                    if style in unseen_styles:
                        unseen_cells.append(column)
                    if formula is not None:
                        formulas += 1
            elif tag == row_tag:
                if cells:
                    rows.append(Row(row, cells, formulas, hidden, tuple(struck_cells), tuple(unseen_cells)))
                struck_cells.clear()
                unseen_cells.clear()
            elif tag == formula_tag:
                formula = "".join(letters)
            elif tag == text_tag:
                if not phonetic:
                    inline.append("".join(letters))
            elif tag == phonetic_tag:
                phonetic = False
            elif tag == end_tag:
                self.done = True

        def said() -> Optional[Cell]:
            """What the cell says that ends here; None where it is empty."""
            if kind == "s" and value:
                words = texts[int(value)] if 0 <= int(value) < len(texts) else None
                if words is None:
                    raise broken(file)
            elif kind == "inlineStr":
                words = unescaped("".join(inline))
            elif value is None or value == "" and kind != "str":
                return None if formula is None else Shown("=" + formula, "=" + formula)
            elif kind is None or kind == "n":
                shown = number_of(style, value)
                return Shown("", "", True) if zeros_hidden and shown.number == "0" else shown
            elif kind == "b":
                return TRUE if value.strip() in ("1", "true") else FALSE
            elif kind == "d":
                return Shown(value[:10], value[:10])
            elif kind == "str":
                words = unescaped(value)
            else:  # "e": an error, as it is shown
                return Shown(value, value)
            if len(words) > LONGEST_TEXT:
                raise too_large(file, "1 MiB tekst in een cel", "1 MiB of text in a cell")
            return Shown("", "", True) if words and style in formats.hiding else words or None

        return xml_parser(file, start, end, letters.append)


def is_no_size(points: Optional[str]) -> bool:
    """Is a row so low, or a column so narrow, that nobody sees it?

    Examples
    --------
    >>> is_no_size("0"), is_no_size("0.25"), is_no_size("15"), is_no_size(None)
    (True, True, False, False)
    """
    try:
        return points is not None and float(points) < 0.5
    except ValueError:
        return False


def read_extras(stream: IO[bytes], file: str) -> Extras:
    """Hidden columns stand before the rows, merged cells behind them: the rows are passed over."""
    found = Extras()
    before = stream.read(PIECE)
    if before.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise unreadable(file, ("een blad staat erin als UTF-16", "a sheet of it is written as UTF-16"))
    for column in COLUMN.finditer(before):
        says = {key: value.decode("latin-1") for key, value in ATTRIBUTE.findall(column[0])}
        if says.get(b"hidden") in ("1", "true") or is_no_size(says.get(b"width")):
            first, last = (int(says.get(key, "1")) - 1 for key in (b"min", b"max"))
            found.hidden_columns.append((first, last))
    behind = tail(stream, before, file)
    found.filtered = FILTER.search(behind) is not None
    for merge in MERGE.finditer(behind):
        first, last = column_of(merge[1].decode()), column_of(merge[3].decode())
        found.merges.append(Merge(int(merge[2]), int(merge[4]), first, last))
    return found


def tail(stream: IO[bytes], piece: bytes, file: str) -> bytes:
    """What follows the rows."""
    before = b""
    while piece:
        window = before + piece
        if end := END_OF_ROWS.search(window):
            rest = window[end.end() :] + stream.read(LARGEST_TAIL)
            if stream.read(1):
                raise too_large(file, "64 MiB achter de rijen", "64 MiB behind the rows")
            return rest
        before = window[-64:]
        piece = stream.read(1 << 20)
    return b""
