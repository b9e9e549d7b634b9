# SPDX-License-Identifier: BSL-1.0
"""The table of a sheet as separated values, a line per row, and what is worth knowing about it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from .choice import APART, listed
from .faults import Words, too_large, wrong
from .header import Header, words_of
from .merged import Merged
from .number_format import Shown
from .rows import Row, letters_of
from ..wording import filled

MOST_CELLS = 1 << 26
LARGEST_TEXT = 1 << 30
MOST_TOTALS = 2  # rows at the end that are reckoned while the others are not
MOST_REMARKS = 1000  # below a table
TOTAL = re.compile(
    r"\s*(sub|eind|grand\s|groot)?-?\s?(totaal|totalen|total|totals|gemiddelde|gemiddeld|average|mean|aantal|som)\b(?![-\w.]*\d)",
    re.IGNORECASE,
)
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,127}")


@dataclass
class Left:
    """Cells of a kind that are not read, or are read otherwise: how many, and the first few."""

    count: int = 0
    row: int = 0
    letters: str = ""
    examples: list[Words] = field(default_factory=list)

    def add(self, row: int, letters: str, example: Words | str) -> None:
        if not self.count:
            self.row, self.letters = row, letters
        self.count += 1
        if len(self.examples) < 3:
            self.examples.append((example, example) if isinstance(example, str) else example)


@dataclass
class Told:
    """What is worth knowing about the reading of a sheet."""

    totals: Left = field(default_factory=Left)
    remarks: Left = field(default_factory=Left)
    headings: Left = field(default_factory=Left)
    beside: Left = field(default_factory=Left)
    otherwise: Left = field(default_factory=Left)
    comments: Left = field(default_factory=Left)
    unseen: Left = field(default_factory=Left)
    hidden_rows: list[int] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)


class TableText:
    """Makes the text of a table, row by row."""

    def __init__(self, file: str, header: Header, apart: Words = APART) -> None:
        self.file = file
        self.header = header
        self.apart = apart  # the remedy for a second table on the sheet
        self.columns = list(header.headings)
        self.letters = [letters_of(column) for column in self.columns]
        self.reads = [self.reader(header.uses[column]) for column in self.columns]
        self.known = [column for column, use in header.uses.items() if use != "unknown"]
        self.person = next((column for column, use in header.uses.items() if use == "person"), None)
        self.told = Told()
        self.lines = io.StringIO()
        self.writer = csv.writer(self.lines, delimiter=";", lineterminator="\r\n")
        self.lines.write("sep=;\r\n")  # no row; so that no heading decides what tells columns apart
        self.written = 0  # rows of the sheet so far
        self.waiting: list[Row] = []  # remarks, unless people follow
        self.reckoned: list[Row] = []  # rows of formulas only, at the end
        self.all_reckoned = False  # are there people of whom all is reckoned?
        self.others = 0  # rows that are not
        self.cells = 0

    def text(self) -> bytes:
        """The table. Raises Error 861, 864."""
        header, last = self.header, self.columns[-1]
        merged = Merged(header.extras.merges, last)
        for row in header.sheet.rows():
            whole = merged.filled(row)
            if row.number > header.row:
                self.take(row, whole)
            elif row.number == header.row:
                self.end_lines(row.number)
                self.writer.writerow(header.headings.values())
                self.written = row.number
        self.finish(merged)
        return self.lines.getvalue().encode("utf-8", "replace")

    def take(self, row: Row, whole: Row) -> None:
        """A row of the sheet as it stands, and with what merged cells show."""
        inside = [column for column in row.cells if column in self.header.headings]
        for column in row.cells if len(inside) < len(row.cells) else ():
            if column not in self.header.headings and words_of(row.cells[column]).strip():
                self.told.beside.add(row.number, letters_of(column), example(row, column))
        filled = [column for column in inside if (cell := row.cells[column]) and words_of(cell).strip()]
        if not filled:
            hidden = [column for column in inside if isinstance(row.cells[column], Shown)]
            for column in hidden:  # a row of which everything is hidden by its format
                self.told.otherwise.add(row.number, letters_of(column), shows_nothing(row, column))
            return
        person = words_of(whole.cells.get(self.person, "")).strip() if self.person is not None else "-"
        if self.is_total(row, person, filled):
            self.told.totals.add(row.number, letters_of(filled[0]), example(row, filled[0]))
        elif self.person is not None and self.is_header(whole):
            self.told.headings.add(row.number, letters_of(filled[0]), example(row, filled[0]))
        elif not person and not any(column in self.known for column in filled):
            self.told.remarks.add(row.number, letters_of(filled[0]), example(row, filled[0]))
        elif len(filled) == 1 and filled[0] == self.person and is_remark(person, row.number > self.last_row() + 1):
            self.wait(whole)
        elif (
            not person
            and self.person is not None
            and len(filled) == 1
            and is_remark(words_of(row.cells[filled[0]]), row.number > self.last_row() + 1)
        ):
            self.wait(whole)
        else:
            self.keep(row, whole, len(inside))

    def last_row(self) -> int:
        return (
            self.waiting[-1].number
            if self.waiting
            else max(self.written, *(row.number for row in self.reckoned[-1:]), 0)
        )

    def wait(self, row: Row) -> None:
        self.waiting.append(row)
        if len(self.waiting) > MOST_REMARKS:
            self.no_remarks()

    def no_remarks(self) -> None:
        """Single words that people follow, or that are too many, are rows as any."""
        for each in self.waiting:
            self.write(each)
        self.waiting.clear()

    def keep(self, row: Row, whole: Row, inside: int) -> None:
        self.no_remarks()
        if row.formulas >= inside and row.formulas and not self.all_reckoned:
            self.reckoned.append(whole)
            if len(self.reckoned) > MOST_TOTALS:
                self.let_go()
            return
        self.let_go()
        self.others += 1
        self.write(whole)

    def let_go(self) -> None:
        """Rows of formulas that others follow, or that are too many, are rows as any."""
        for each in self.reckoned:
            self.all_reckoned = True
            self.others += 1
            self.write(each)
        self.reckoned.clear()

    def finish(self, merged: Merged) -> None:
        if len(self.reckoned) >= self.others or any(self.person in each.cells for each in self.reckoned[:-1]):
            self.let_go()
        for row in self.reckoned:
            self.told.totals.add(row.number, letters_of(min(row.cells)), example(row, min(row.cells)))
        for row in self.waiting:
            self.told.remarks.add(row.number, letters_of(min(row.cells)), example(row, min(row.cells)))
        columns = self.header.headings
        for number, column in self.header.extras.comments:
            if self.header.row <= number <= self.written and column in columns:
                letters = letters_of(column)
                self.told.comments.add(number, letters, f"{letters}{number}")
        self.told.merged = [
            str(merge)
            for merge in merged.used
            if merge.last_row > self.header.row
            and any(merge.first_column <= column <= merge.last_column for column in columns)
        ]

    def is_total(self, row: Row, person: str, filled: list[int]) -> bool:
        if TOTAL.match(person):
            return True
        if person and person != "-":
            return False
        texts = [cell for column in filled if isinstance(cell := row.cells[column], str)]
        return self.person is not None and bool(row.formulas and not texts or texts and TOTAL.match(texts[0]))

    def is_header(self, whole: Row) -> bool:
        """Do the headings stand here again? Raises Error where those of another table do."""
        headings = self.header.headings
        if plain(whole, self.person) != folded(headings[self.person or 0]):
            return False
        if all(plain(whole, column) in ("", folded(heading)) for column, heading in headings.items()):
            return True
        columns = sorted(whole.cells)
        second = f"{letters_of(columns[0])}{whole.number}:{letters_of(columns[-1])}{whole.number}"
        name = self.header.sheet.name
        raise wrong("several_tables", self.file, listed([(name, self.header.area), (name, second)]), self.apart)

    def write(self, row: Row) -> None:
        if row.hidden:
            self.told.hidden_rows.append(row.number)
        for column in row.struck:
            if column in self.header.headings:
                self.told.otherwise.add(row.number, letters_of(column), is_struck(row, column))
        for column in row.unseen:
            if column in self.header.headings:
                self.told.unseen.add(row.number, letters_of(column), example(row, column))
        self.cells += len(self.columns)
        if self.cells > MOST_CELLS or self.lines.tell() > LARGEST_TEXT:
            raise too_large(self.file, "64 miljoen cellen", "64 million cells")
        self.end_lines(row.number)
        cells = row.cells
        self.writer.writerow(
            [
                ""
                if (cell := cells.get(column)) is None
                else cell
                if isinstance(cell, str)
                else read(row, column, cell)
                for column, read in zip(self.columns, self.reads)
            ]
        )
        self.written = row.number

    def reader(self, use: str) -> Callable[[Row, int, Shown], str]:
        """How cells of numbers are read in a column of this use."""
        return {"level": self.number, "number": self.number, "unknown": as_shown}.get(use, self.words)

    def words(self, row: Row, column: int, cell: Shown) -> str:
        if cell.differs:
            shows = shows_nothing(row, column) if not cell.words else shows_less(row, column, cell)
            self.told.otherwise.add(row.number, letters_of(column), shows)
        return cell.words

    def number(self, row: Row, column: int, cell: Shown) -> str:
        if cell.differs:
            shows = shows_nothing(row, column) if not cell.words else shows_other(row, column, cell)
            self.told.otherwise.add(row.number, letters_of(column), shows)
        return cell.number

    def end_lines(self, row: int) -> None:
        """Leaves the lines of rows open that hold nothing of the table, so that rows keep their numbers."""
        self.lines.write("\r\n" * (row - self.written - 1))


def is_remark(words: str, apart: bool) -> bool:
    """Is this, alone in its row, a remark rather than the number of a person?"""
    return not ID.fullmatch(words.strip()) or apart and not any(letter.isdigit() for letter in words)


def folded(words: str) -> str:
    return " ".join(words.split()).casefold()


def plain(row: Row, column: int | None) -> str:
    return folded(words_of(row.cells.get(column, "")))  # type: ignore[arg-type]


def shorter(words: str) -> str:
    """A value as a sentence shows it."""
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[:39] + "…"


def example(row: Row, column: int) -> str:
    return f"{letters_of(column)}{row.number} “{shorter(words_of(row.cells[column]))}”"


def as_shown(_: Row, __: int, cell: Shown) -> str:
    return cell.words


def shows_less(row: Row, column: int, cell: Shown) -> Words:
    place = f"{letters_of(column)}{row.number}"
    return filled(
        "{place} toont “{words}” en is zo gelezen, er staat “{number}”",
        "{place} shows “{words}” and is read so, “{number}” is there",
        place=place,
        words=cell.words,
        number=cell.number,
    )


def is_struck(row: Row, column: int) -> Words:
    place = f"{letters_of(column)}{row.number}"
    return filled("{place} is doorgestreept, en toch gelezen", "{place} is struck through, and read nevertheless", place=place)


def shows_nothing(row: Row, column: int) -> Words:
    cell = f"{letters_of(column)}{row.number}"
    return filled("{cell} toont niets, en is gelezen als leeg", "{cell} shows nothing, and is read as empty", cell=cell)


def shows_other(row: Row, column: int, cell: Shown) -> Words:
    place = f"{letters_of(column)}{row.number}"
    return filled(
        "{place} toont “{words}”, gelezen is “{number}”",
        "{place} shows “{words}”, read is “{number}”",
        place=place,
        words=cell.words,
        number=cell.number,
    )
