# SPDX-License-Identifier: BSL-1.0
"""What is read of a sheet, whatever kind of workbook it stands in."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, Union

from .number_format import GENERAL, Shown, hides_words, shown_number

MOST_ROWS = 1_048_576  # as many as Excel has
MOST_COLUMNS = 16_384
LONGEST_TEXT = 1 << 20  # characters of a cell; Excel has 32 767

ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")

Cell = Union[str, Shown]
TRUE, FALSE = Shown("WAAR", "WAAR"), Shown("ONWAAR", "ONWAAR")


class Row(NamedTuple):
    """The cells of a row that hold anything, by column from 0; rows count from 1."""

    number: int
    cells: dict[int, Cell]
    formulas: int = 0  # so many of them are reckoned
    hidden: bool = False
    struck: tuple[int, ...] = ()  # columns whose words are struck through
    unseen: tuple[int, ...] = ()  # columns whose words have the colour of their ground


class Merge(NamedTuple):
    """Cells that are shown as one; rows from 1, columns from 0, the last ones included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int

    def __str__(self) -> str:
        return f"{letters_of(self.first_column)}{self.first_row}:{letters_of(self.last_column)}{self.last_row}"


@dataclass
class Extras:
    """What a sheet says besides its rows."""

    merges: list[Merge] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)  # from 0, the last ones included
    filtered: bool = False
    comments: list[tuple[int, int]] = field(default_factory=list)  # on the cell of a row from 1, a column from 0

    def hides(self, column: int) -> bool:
        return any(first <= column <= last for first, last in self.hidden_columns)


class Sheet(ABC):
    """A sheet of a workbook."""

    def __init__(self, name: str, hidden: bool) -> None:
        self.name = name
        self.hidden = hidden

    @abstractmethod
    def rows(self) -> Iterator[Row]:
        """The rows from above to below, a few held at a time. Raises Error 864."""

    @abstractmethod
    def extras(self) -> Extras:
        """Merged cells, hidden columns, comments. Raises Error 864."""


class Formats:
    """What numbers say by the style of their cell. Each number of a style is worked out once."""

    MOST_KEPT = 1 << 16  # numbers of a style that are remembered

    def __init__(self, codes: list[str], from_1904: bool, struck: frozenset[int] = frozenset(), unseen: frozenset[int] = frozenset()) -> None:
        self.codes = codes
        self.struck = struck  # styles in which words are struck through
        self.unseen = unseen  # styles in which words have the colour of their ground
        self.from_1904 = from_1904
        self.known: dict[int, dict[str, Shown]] = {}
        self.hiding = frozenset(style for style, code in enumerate(codes) if hides_words(code))  # of texts

    def number(self, style: int, raw: str) -> Shown:
        known = self.known.setdefault(style, {})
        shown = known.get(raw)
        if shown is None:
            code = self.codes[style] if style < len(self.codes) else GENERAL
            shown = shown_number(code, raw, self.from_1904)
            if len(known) < self.MOST_KEPT:
                known[raw] = shown
        return shown


def letters_of(column: int) -> str:
    """The letters of a column.

    Examples
    --------
    >>> letters_of(0), letters_of(26)
    ('A', 'AA')
    """
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_of(letters: str) -> int:
    """The column of letters; -1 where they are none.

    Examples
    --------
    >>> column_of("A"), column_of("AA"), column_of("7")
    (0, 26, -1)
    """
    column = 0
    for letter in letters:
        if not "A" <= letter <= "Z":
            return -1
        column = column * 26 + ord(letter) - 64
    return column - 1


def unescaped(words: str) -> str:
    """A text of a cell, in which some characters stand as _x000D_."""
    if "_x" not in words:
        return words
    return (
        ESCAPED.sub(lambda match: chr(int(match[1], 16)), words)
        .encode("utf-16", "surrogatepass")
        .decode("utf-16", "replace")
    )
