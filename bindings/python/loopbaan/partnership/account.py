# SPDX-License-Identifier: BSL-1.0
"""What became of each row of a table: read, kept apart, there twice, an example, a remark. Nothing is lost without a word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from ..wording import Pair, filled, said, worded
from .words import ASSUMED, KINDS, LEFT

MOST = 12  # rows that are named


@dataclass(frozen=True)
class SheetAccount:
    """What became of the rows of one table that hold anything.

    `rows` is how many stand below the headings; each of them is in exactly one of the groups below it. Rows count from 1, as a
    spreadsheet shows them.

    Examples
    --------
    >>> account = SheetAccount("aanbod.csv", "", "editions", 1, read=(2, 3), doubled=(4,))
    >>> account.rows, account.text("en")
    (3, 'aanbod.csv: editions, headings in row 1; read 2; there twice and counted once: row 4.')
    """

    file: str
    sheet: str  # "" where the file has none
    kind: str  # "editions", "terms", "roles", "needs", "travel"; "other": nothing that is known heads it
    header: int  # the row of the headings; 0: none was found
    passed_over: bool = False  # of another inventory than was asked for: needs beside offers, or the other way round
    read: tuple[int, ...] = ()
    apart: tuple[int, ...] = ()  # editions of which nobody says when they are
    doubled: tuple[int, ...] = ()  # the same, to the last cell, as a row before
    examples: tuple[int, ...] = ()
    remarks: tuple[int, ...] = ()  # words or totals that are no row of the table
    stopped: tuple[int, ...] = ()  # offers that say themselves that they are no more
    above: int = 0  # rows that hold something above the headings
    empty: int = 0  # rows between that hold nothing
    hidden: tuple[int, ...] = ()  # of those that were read
    merged: tuple[str, ...] = ()  # areas whose value counts in each of their rows
    assumed: tuple[tuple[str, tuple[int, ...]], ...] = ()  # how cells were taken that say it in another way, with their rows

    @property
    def rows(self) -> int:
        return sum(len(each) for each in (self.read, self.apart, self.doubled, self.examples, self.remarks, self.stopped))

    def text(self, lang: str = "nl") -> str:
        """One line of all that there is to say of the table; "nl", "en" or a language that was added."""
        return said(self.told(), lang)

    def told(self) -> Pair:
        where = f"{self.file}, {self.sheet}" if self.sheet else self.file
        if self.passed_over:
            return filled("{where}: {kind}; hier niet gevraagd en niet gelezen.", "{where}: {kind}; not asked for here, and not read.", where=where, kind=KINDS[self.kind])
        if self.kind == "other":
            return filled("{where}: geen koppen gevonden die hier gelezen worden; niet gelezen.", "{where}: no headings found that are read here; not read.", where=where)
        parts: list[Pair] = [
            filled("{where}: {kind}, koppen in rij {row}", "{where}: {kind}, headings in row {row}", where=where, kind=KINDS[self.kind], row=self.header),
            filled("gelezen {count}", "read {count}", count=len(self.read)),
        ]
        for group, words in LEFT.items():
            if rows := getattr(self, group):
                parts.append(filled("{what}: {rows}", "{what}: {rows}", what=words, rows=row_words(rows)))
        if self.above:
            parts.append(filled("rijen boven de koppen, niet gelezen: {count}", "rows above the headings, not read: {count}", count=self.above))
        if self.empty:
            parts.append(filled("lege rijen: {count}", "empty rows: {count}", count=self.empty))
        if self.merged:
            parts.append(filled("samengevoegde cellen gelden voor elk van hun rijen: {areas}", "merged cells count for each of their rows: {areas}", areas=", ".join(self.merged[:MOST])))
        for how, rows in self.assumed:
            parts.append(filled("{what}: {rows}", "{what}: {rows}", what=ASSUMED[how], rows=row_words(rows)))
        return filled("{all}.", "{all}.", all=joined(parts))


def once_each(accounts: Iterable[SheetAccount]) -> tuple[SheetAccount, ...]:
    """Of accounts that several readers of the same files gave, for each table that of who read it."""
    kept: dict[tuple[str, str], SheetAccount] = {}
    for each in accounts:
        there = kept.get((each.file, each.sheet))
        if there is None or there.passed_over or there.kind == "other":
            kept[each.file, each.sheet] = each
    return tuple(kept.values())


def joined(parts: Iterable[Pair]) -> Pair:
    several = list(parts)
    return filled("{first}; {rest}", "{first}; {rest}", first=several[0], rest=joined(several[1:])) if len(several) > 1 else several[0]


def row_words(rows: Iterable[int]) -> Pair:
    """Rows in words: "rij 4", "rijen 4, 7 en 9"; the first of many."""
    numbers = list(dict.fromkeys(rows))
    if len(numbers) == 1:
        return filled("rij {row}", "row {row}", row=numbers[0])
    named = ", ".join(str(each) for each in numbers[:MOST])
    if len(numbers) > MOST:
        return filled("{count} rijen, de eerste {named}", "{count} rows, the first {named}", count=len(numbers), named=named)
    return filled("rijen {named}", "rows {named}", named=named)


@dataclass
class Tally:
    """An account that is being made."""

    file: str
    sheet: str
    kind: str
    header: int
    above: int = 0
    empty: int = 0
    merged: tuple[str, ...] = ()
    groups: dict[str, list[int]] = field(default_factory=dict)
    assumed: dict[str, list[int]] = field(default_factory=dict)

    def add(self, group: str, row: int) -> None:
        self.groups.setdefault(group, []).append(row)

    def assume(self, how: str, row: int) -> None:
        if how:
            self.assumed.setdefault(how, []).append(row)

    def made(self) -> SheetAccount:
        def of(group: str) -> tuple[int, ...]:
            return tuple(self.groups.get(group, ()))

        assumed = tuple((how, tuple(dict.fromkeys(rows))) for how, rows in self.assumed.items())
        return SheetAccount(
            self.file, self.sheet, self.kind, self.header, read=of("read"), apart=of("apart"), doubled=of("doubled"), examples=of("examples"),
            remarks=of("remarks"), stopped=of("stopped"), above=self.above, empty=self.empty, hidden=of("hidden"), merged=self.merged, assumed=assumed,
        )


class Account(Protocol):
    """What says in a line what became of what was given."""

    def text(self, lang: str = "nl") -> str: ...


def in_words(accounts: Iterable[Account], lang: str) -> str:
    """The lines of several tables below each other."""
    return "\n".join(each.text(lang) for each in accounts) or worded(lang, "Er is niets gelezen.", "Nothing was read.")
