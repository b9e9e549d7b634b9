# SPDX-License-Identifier: BSL-1.0
"""Publications: counts over known sets of people that go to the same readers, protected as one."""

from __future__ import annotations

import dataclasses
from typing import Literal, Sequence

from . import _loopbaan

__all__ = ["AuditedFigure", "Publication", "make_publication"]

_LINKS = ("apart", "within", "together")


@dataclasses.dataclass(frozen=True)
class AuditedFigure:
    """What a reader can conclude of a hidden figure: it lies from `low` to `high`.

    `seen_low` and `seen_high` certainly can be; where they are the ends, the interval is `exact`.
    """

    question: int
    set: int
    low: int
    high: int
    seen_low: int
    seen_high: int

    @property
    def exact(self) -> bool:
        """Are `low` and `high` the smallest and the largest value there can be?"""
        return (self.low, self.high) == (self.seen_low, self.seen_high)


@dataclasses.dataclass(frozen=True)
class Publication:
    """How many people of known sets count in each question, and which of these figures show. See `make_publication`."""

    cells: tuple[int, ...]
    sets: tuple[tuple[int, ...], ...]
    tables: tuple[tuple[int, ...], ...]
    counts: tuple[tuple[int, ...], ...]
    shows: tuple[tuple[bool, ...], ...]
    first: Literal["apart", "within", "together"] = "apart"

    def protect(self, *, min_group: int = 10, values: int = 3, part: int = 4) -> Publication:
        """Hides what has to be, all figures together; what hides already stays hidden.

        Parameters
        ----------
        min_group : int
            The smallest set of which a figure may show; at least 5.
        values : int
            How many values a hidden figure keeps at least, if its set has so many people.
        part : int
            A hidden figure keeps a width of one in so many of its set.

        Raises
        ------
        Error
            432, 433 when this cannot be a publication.
        ValueError
            When `min_group` is less than 5.

        Examples
        --------
        >>> import loopbaan
        >>> row = loopbaan.make_publication([12, 4, 12], [[[0, 1, 2]], [[0, 1], [2]], [[0], [1], [2]]], [[7, 1, 5]])
        >>> [figure.low for figure in row.protect().audit()]
        [4, 0]
        """
        shows = _loopbaan.protect_publication(*self._plain(), min_group, values, part)
        return dataclasses.replace(self, shows=tuple(tuple(row) for row in shows))

    def audit(self) -> tuple[AuditedFigure, ...]:
        """What a reader can conclude of each hidden figure, who knows cells, sizes and all that shows.

        Raises
        ------
        Error
            432, 433 when this cannot be a publication.
        """
        return tuple(AuditedFigure(*each) for each in _loopbaan.audit_publication(*self._plain()))

    def _plain(self) -> tuple[
        Sequence[int], Sequence[Sequence[int]], Sequence[Sequence[int]], Sequence[Sequence[int]], Sequence[Sequence[bool]], int
    ]:
        return self.cells, self.sets, self.tables, self.counts, self.shows, _LINKS.index(self.first)


def make_publication(
    cells: Sequence[int],
    tables: Sequence[Sequence[Sequence[int]]],
    counts: Sequence[Sequence[int]],
    *,
    first: Literal["apart", "within", "together"] = "apart",
) -> Publication:
    """A publication of which everything shows.

    Parameters
    ----------
    cells : sequence of int
        People in each cell: the finest sets that anything tells apart.
    tables : sequence
        Of each table its sets, of each set its cells, rising. All people are a table of one set.
    counts : sequence
        By question, how many of each cell count.
    first : {"apart", "within", "together"}
        How the first question hangs together with the others: not at all; whoever counts in it counts in each; and
        besides, whoever counts in all others counts in it, as the whole of a profile does.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.make_publication([12, 4], [[[0, 1]], [[0], [1]]], [[7, 1]]).shows
    ((True, True, True),)
    """
    if first not in _LINKS:
        raise ValueError(f"first is one of {', '.join(_LINKS)}")
    sets = tuple(tuple(each) for table in tables for each in table)
    numbers = iter(range(len(sets)))
    return Publication(
        cells=tuple(cells),
        sets=sets,
        tables=tuple(tuple(next(numbers) for _ in table) for table in tables),
        counts=tuple(tuple(row) for row in counts),
        shows=tuple((True,) * len(sets) for _ in counts),
        first=first,
    )
