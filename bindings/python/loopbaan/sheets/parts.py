# SPDX-License-Identifier: BSL-1.0
"""What a workbook that people fill in is made of: columns, choices, a sheet to fill, a sheet that explains."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Optional, Union

Value = Union[str, int, float, datetime.date, None]


@dataclass(frozen=True)
class Choices:
    """Words to choose from in a cell; they stand in a list on a sheet of their own, so there may be any number."""

    title: str  # what the list is of
    words: tuple[str, ...]
    is_open: bool = False  # may other words be filled in too?


@dataclass(frozen=True)
class Column:
    """A column to fill in.

    `band` is a word above all neighbours that have it, such as their area; `note` is shown at the heading. Text keeps its
    leading zeros, a day is a day, and a number is refused outside `least` and `most`.
    """

    heading: str
    note: str = ""
    band: str = ""
    choices: Optional[Choices] = None
    holds: Literal["text", "day", "number"] = "text"
    least: float = 0
    most: float = 1
    is_optional: bool = False
    is_given: bool = False  # is filled in already, and to be left as it is
    width: int = 14  # letters


@dataclass(frozen=True)
class SheetToFill:
    """A sheet with headings, frozen with its first columns, and rows that may hold something already."""

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]] = ()
    frozen: int = 1  # so many columns stay where they are
    waiting: frozenset[int] = frozenset()  # rows, from 0, that wait for an answer
    remarks: Mapping[tuple[int, int], str] = field(default_factory=dict)  # notes at cells, by row and column from 0


@dataclass(frozen=True)
class Block:
    """A part of an explanation: a heading, sentences below it, and a small table whose first row heads it."""

    heading: str
    sentences: Sequence[str] = ()
    table: Sequence[Sequence[str]] = ()


@dataclass(frozen=True)
class Explanation:
    """A sheet that explains. In its tables, a word that could head a table of people is to be put in quotes."""

    name: str
    title: str
    blocks: Sequence[Block]
