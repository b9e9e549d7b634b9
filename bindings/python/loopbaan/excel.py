# SPDX-License-Identifier: BSL-1.0
"""Tables as workbooks of Excel and as CSV files, and packages that only some functions need."""

from __future__ import annotations

import importlib
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Any, Optional, Union

from ._loopbaan import Table
from .control import NO_TEXT
from .core import Error, visible
from .files import ending_of, write_whole
from .pieces import stream_csv
from .wording import Pair, diagnostic, filled

Path = Union[str, "os.PathLike[str]"]
Progress = Callable[[int, int], Any]

INSTALLED_BY = {"markdown_it": "markdown-it-py"}  # by what is imported, where that is called otherwise
MOMENT = re.compile(rb">\d{4}-\d\d-\d\dT[0-9:.]+Z<")
# What spreadsheets begin a formula with, full-width twins too, behind anything that they skip or do not show.
FORMULA = re.compile(
    "[\\s'\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]*"
    "[=+\\-@\uff1d\uff0b\uff0d\uff20]"
)
ERRORS = ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")  # texts that openpyxl takes for errors
NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")

MOST_ROWS = 1_048_576  # of a sheet, by Excel, its heading included
LONGEST_CELL = 32_767
LONGEST_NAME = 31
BLOCK = 10_000  # rows that are made at once


def write_excel(path: Path, tables: Mapping[str, Table], *, progress: Optional[Progress] = None) -> None:
    """Writes tables as the sheets of a workbook (.xlsx). Text stays text, also where it begins with "=".

    A new file is for its owner alone, as tables may be about persons. A table of more rows than a sheet has room for goes
    on in sheets behind it: "Gaten", "Gaten (2)".

    Parameters
    ----------
    path : path
    tables : mapping of str to Table
        By the name of their sheet.
    progress : callable, optional
        Called with (rows done, rows in all), every ten thousand rows and at the end.

    Raises
    ------
    Error
        433 for a text that no workbook can hold: with a control character, or of more than 32 767 characters. Nothing is
        written then.
    ValueError
        When a sheet cannot have a name.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "start"}}])
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "levels.xlsx"
    >>> loopbaan.write_excel(path, {"Niveaus": loopbaan.tabulate_levels(people)})
    """
    ending_of(path, ".xlsx")
    openpyxl = need("openpyxl")
    require_names(tables)
    for name, table in tables.items():
        require_texts(path, name, table)
    book = openpyxl.Workbook(write_only=True)
    total, done = sum(map(len, tables.values())), 0
    taken: set[str] = {name.lower() for name in tables}
    for name, table in tables.items():
        sheet = begun(openpyxl, book, name, table)
        room = MOST_ROWS - 1
        for block in blocks_of(table):
            for row in block:
                if room == 0:
                    sheet, room = begun(openpyxl, book, next_name(name, taken), table), MOST_ROWS - 1
                sheet.append([cell_of(openpyxl, sheet, value) for value in row])
                room -= 1
            done += len(block)
            if progress is not None:
                progress(done, total)
    write_whole(path, saved(book), personal=True)


def to_excel(table: Table, path: Path, sheet: str, progress: Optional[Progress]) -> None:
    write_excel(path, {sheet: table}, progress=progress)


def to_csv(table: Table, path: Optional[Path]) -> Optional[bytes]:
    """The bytes of a CSV file, or a file of these, for its owner alone."""
    require_texts("" if path is None else path, "", table)
    if path is None:
        return b"".join(csv_of(table))
    ending_of(path, ".csv")
    write_whole(path, csv_of(table), personal=True)
    return None


def csv_of(table: Table) -> Iterator[bytes]:
    rows = ([words_of(value) for value in row] for block in blocks_of(table) for row in block)
    return stream_csv(chain([list(table.columns)], rows))


def words_of(value: object) -> str:
    """A value as Dutch Excel reads it: a comma in a number."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return (repr(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)).replace(".", ",")
    return str(value)


def blocks_of(table: Table) -> Iterator[list[tuple[Any, ...]]]:
    """The rows, some at a time: a table may be larger than there is memory for all its values as objects."""
    for first in range(0, len(table), BLOCK):
        yield [tuple(row.values()) for row in table[first : first + BLOCK].to_dicts()]


def begun(openpyxl: Any, book: Any, name: str, table: Table) -> Any:
    from .held_sheets import held

    sheet = held(book.create_sheet(name))
    sheet.freeze_panes = "A2"
    sheet.append([cell_of(openpyxl, sheet, heading) for heading in table.columns])
    return sheet


def next_name(name: str, taken: set[str]) -> str:
    """The name of a sheet that goes on with another."""
    count = 2
    while True:
        end = f" ({count})"
        made = name[: LONGEST_NAME - len(end)] + end
        if made.lower() not in taken:
            taken.add(made.lower())
            return made
        count += 1


def require_names(tables: Mapping[str, Table]) -> None:
    """Raises ValueError where a sheet cannot have a name."""
    if not tables:
        raise ValueError("a workbook has one sheet at least")
    before: set[str] = set()
    for name in tables:
        if not 1 <= len(name) <= LONGEST_NAME or NOT_IN_NAMES.search(name) or name[0] == "'" or name[-1] == "'":
            raise ValueError(
                f'no sheet can be called "{visible(name)}": 1 to {LONGEST_NAME} characters, none of [ ] : * ? / \\, and no '
                "apostrophe at either end"
            )
        if name.lower() in before:
            raise ValueError(f'two sheets would be called "{visible(name)}": capitals make no difference')
        before.add(name.lower())


def require_texts(path: Path, sheet: str, table: Table) -> None:
    """Raises Error 433 for each column with a text that no workbook can hold, at its first row, before anything is written."""
    wrong = []
    for place, name in enumerate(table.columns):
        column = table[name]
        found = unwritable(name)
        row = 1
        if found is None and column.kind in ("text", "word"):
            texts, _, words = column._arrays()
            found = next((why for why in map(unwritable, words if words is not None else texts) if why), None)
            if found is not None:
                row = 2 + next((i for i in range(len(column)) if unwritable(column[i])), -2)
        if found is not None and row > 0:
            what, remedy = found
            fault = diagnostic(
                "impossible_value",
                [(f"“{visible(name)}”", f"“{visible(name)}”"), what, remedy],
                visible(os.fspath(path)),
                visible(sheet),
                row,
                letters_of(place),
            )
            wrong.append(fault)
    if wrong:
        raise Error(wrong)


def unwritable(words: Optional[str]) -> Optional[tuple[Pair, Pair]]:
    if words is None:
        return None
    control = NO_TEXT.search(words)
    if control:
        sign = f"U+{ord(control[0]):04X}"
        return (
            filled("een tekst met het besturingsteken {sign}", "a text with the control character {sign}", sign=sign),
            ("Haal het weg uit de gegevens.", "Take it out of the data."),
        )
    if len(words) > LONGEST_CELL:
        return (
            filled(
                "een tekst van {count} tekens, een cel heeft er hoogstens {most}",
                "a text of {count} characters, a cell has at most {most}",
                count=len(words),
                most=LONGEST_CELL,
            ),
            ("Kort hem in.", "Shorten it."),
        )
    return None


def letters_of(place: int) -> str:
    """The letters of a column of a sheet, from 0: A, B, … Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_of(openpyxl: Any, sheet: Any, value: object) -> Any:
    """What a sheet takes for a value; text that could be run says that it is text, also when someone edits it."""
    if not isinstance(value, str) or not (FORMULA.match(value) or value in ERRORS):
        return value
    cell = text_cell(openpyxl, sheet, value)
    cell.quotePrefix = True
    return cell


def text_cell(openpyxl: Any, sheet: Any, words: str) -> Any:
    """A cell that holds text whatever it begins with: nothing in it is ever run."""
    cell = openpyxl.cell.WriteOnlyCell(sheet, value=in_xml(words))
    cell.data_type = "s"
    return cell


def in_xml(words: str) -> str:
    """A text in which what XML cannot hold is written out.

    Examples
    --------
    >>> in_xml("a\\x00b")
    'a\\\\u0000b'
    """
    return NO_TEXT.sub(lambda letter: f"\\u{ord(letter[0]):04X}", words)


def saved(book: Any) -> bytes:
    """A workbook of openpyxl as the bytes of a file, which do not depend on the day."""
    from .held_sheets import save_to

    file = io.BytesIO()
    save_to(book, file)
    made = io.BytesIO()
    with zipfile.ZipFile(file) as parts, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as whole:
        for part in parts.infolist():
            content = parts.read(part)
            if part.filename == "docProps/core.xml":
                content = MOMENT.sub(b">2000-01-01T00:00:00Z<", content)
            whole.writestr(zipfile.ZipInfo(part.filename, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def need(package: str) -> Any:
    """A package that only some functions need.

    Raises
    ------
    ImportError
        With the command that installs it, where it is not there; what is wrong with one that is there is said by itself.
    """
    try:
        return importlib.import_module(package)
    except ImportError as wrong:
        if (wrong.name or package).partition(".")[0] != package:
            raise
        name = INSTALLED_BY.get(package, package)
        raise ImportError(
            f"this needs the package {name}: pip install {name} (in a notebook: %pip install {name})", name=package
        ) from None
