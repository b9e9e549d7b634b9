# SPDX-License-Identifier: BSL-1.0
"""Answers about very many people as bytes of a file, a piece at a time.

The pieces of `stream_…` one after the other are what `write_…` gives. Each is made when it is asked for and can be forgotten
then, so that the memory that is needed does not grow with the answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Callable

from . import _loopbaan
from ._loopbaan import Cohort, Planner

__all__ = ["stream_csv", "stream_gaps", "stream_plans", "stream_positions"]

PEOPLE_AT_ONCE = 2000
ROWS_AT_ONCE = 4096

ANSWERS = ("plans", "fronts", "parts", "alternatives", "roles", "gains", "without", "prospects", "entries", "beyond", "routes")


def blocks_of(people: Cohort) -> Iterator[tuple[int, int]]:
    """The first row and the length of each block of people."""
    for first in range(0, len(people), PEOPLE_AT_ONCE):
        yield first, min(PEOPLE_AT_ONCE, len(people) - first)


def stream_gaps(people: Cohort, target: str) -> Iterator[bytes]:
    """What each person misses for a profile, as the pieces of a canonical gaps/1 document. Raises Error 501.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p-001"}])
    >>> b"".join(loopbaan.stream_gaps(people, "basisbekwaam")).decode() == loopbaan.write_gaps(people, "basisbekwaam")
    True
    """
    return by_blocks(people, *_loopbaan.gap_pieces(people, target))


def stream_positions(people: Cohort) -> Iterator[bytes]:
    """Where each person stands in each domain, as the pieces of a canonical positions/1 document.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p-001"}])
    >>> b"".join(loopbaan.stream_positions(people)).decode() == loopbaan.write_positions(people)
    True
    """
    return by_blocks(people, *_loopbaan.position_pieces(people))


def by_blocks(people: Cohort, next_: Callable[[int, int], bytes], last: Callable[[], bytes]) -> Iterator[bytes]:
    for first, count in blocks_of(people):
        yield next_(first, count)
    yield last()


def stream_plans(
    planner: Planner, people: Cohort, blocks: Iterable[Mapping[str, Sequence[Any]]]
) -> Iterator[bytes]:
    """The plans of a cohort as the pieces of a canonical plans/1 document.

    Parameters
    ----------
    planner : Planner
    people : Cohort
    blocks : iterable of mappings
        The answers of the people who come next, by the names that `write_plans` has for them: "plans", and "fronts",
        "parts", "alternatives", "roles", "gains", "without", "prospects", "entries", "beyond" and "routes" as far as they
        were asked.

    Raises
    ------
    ValueError
        Unless all are this planner's answers, one per person in the order of the cohort.

    Examples
    --------
    Plans of any number of people, of whom two are asked about at a time:

    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": f"p-{i}"} for i in range(5)])
    >>> planner = loopbaan.Planner(people.framework, "bhv-er")
    >>> blocks = ({"plans": planner.find_all(people[first : first + 2])} for first in range(0, len(people), 2))
    >>> written = b"".join(loopbaan.stream_plans(planner, people, blocks))
    >>> written.decode() == loopbaan.write_plans(planner, people, planner.find_all(people))
    True
    """
    next_, last = _loopbaan.plan_pieces(planner, people)
    return plan_pieces(next_, last, blocks)


def plan_pieces(
    next_: Callable[..., bytes], last: Callable[[], bytes], blocks: Iterable[Mapping[str, Sequence[Any]]]
) -> Iterator[bytes]:
    for block in blocks:
        if unknown := [name for name in block if name not in ANSWERS]:
            raise ValueError(f"there are no answers called {unknown[0]!r}, but {', '.join(ANSWERS)}")
        yield next_(*(list(block.get(name, ())) for name in ANSWERS))
    yield last()


def stream_csv(rows: Iterable[Iterable[str]]) -> Iterator[bytes]:
    """Rows as the pieces of a table as `write_csv` gives it.

    Examples
    --------
    >>> import loopbaan
    >>> rows = (["a", str(number)] for number in range(10_000))
    >>> sum(len(piece) for piece in loopbaan.stream_csv(rows))
    78893
    """
    next_ = _loopbaan.csv_pieces()
    left = iter(rows)
    return csv_pieces(next_, left)


def csv_pieces(next_: Callable[[list[Any]], bytes], rows: Iterator[Iterable[str]]) -> Iterator[bytes]:
    begun = False
    while some := [row if isinstance(row, (tuple, list)) else list(row) for row in islice(rows, ROWS_AT_ONCE)]:
        begun = True
        yield next_(some)
    if not begun:
        yield next_([])
