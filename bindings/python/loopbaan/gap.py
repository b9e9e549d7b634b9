# SPDX-License-Identifier: BSL-1.0
"""Gaps: people and cohorts against a profile; where people stand in each domain."""

from __future__ import annotations

from typing import Sequence

from . import _loopbaan
from ._loopbaan import Cohort, Coverage, CoverageRow, DomainPosition, Gap, GapChoice, GapCredits, GapLine, Person, Position, Share
from .pieces import stream_positions

__all__ = [
    "Coverage",
    "CoverageRow",
    "DomainPosition",
    "Gap",
    "GapChoice",
    "GapCredits",
    "GapLine",
    "Position",
    "Share",
    "count_coverage",
    "find_gap",
    "find_gaps",
    "find_position",
    "write_positions",
]


def find_gap(person: Person, target: str) -> Gap:
    """What a person misses for a profile.

    Parameters
    ----------
    person : Person
    target : str
        Id or title of a profile, a role or a phase.

    Raises
    ------
    Error
        501 when there is no such target, with the nearest known word.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("basisbekwaam")}])
    >>> loopbaan.find_gap(people[0], "basisbekwaam")
    <Gap of p-001 to basisbekwaam: closed>
    """
    return _loopbaan.find_gap(person, target)


def find_gaps(people: Cohort, target: str) -> list[Gap]:
    """What each person misses for a profile, in the order of the cohort; otherwise as `find_gap`.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p-001"}, {"id": "p-002"}])
    >>> [gap.person for gap in loopbaan.find_gaps(people, "startbekwaam")]
    ['p-001', 'p-002']
    """
    return _loopbaan.find_gaps(people, target)


def count_coverage(
    people: Cohort,
    target: str,
    grouping: str = "",
    *,
    min_group: int = 10,
    after: Sequence[tuple[Cohort, Coverage]] = (),
) -> Coverage:
    """How many people of each group meet a profile; figures that would give someone away are None.

    Tables by several groupings of the same people may go to the same readers: a figure that is None by school does not
    follow from the table by board, as a table shows only what the tables by the other groupings leave unsaid.

    Parameters
    ----------
    people : Cohort
    target : str
        Id or title of a profile, a role or a phase.
    grouping : str
        E.g. "school"; "" takes all people together.
    min_group : int
        Smallest group of which a figure may show; at least 5.
    after : sequence of (Cohort, Coverage)
        Counts that the same readers have seen before, with who was counted: figures that beside those would say something
        of fewer than the minimum of people are None too.

    Raises
    ------
    Error
        501 when there is no such target, 510 when nobody has a group in that grouping, 208 when an earlier count is of
        another framework.
    ValueError
        When `min_group` is below 5, or an earlier count has another grouping.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> levels = [{}] * 6 + [fw.required("basisbekwaam")] * 9
    >>> people = loopbaan.build_cohort(fw, [{"id": f"p-{i}", "levels": each} for i, each in enumerate(levels)])
    >>> loopbaan.count_coverage(people, "basisbekwaam").rows[0].total
    <Share 9 of 15>
    """
    return _loopbaan.count_coverage(people, target, grouping, min_group, list(after))


def find_position(person: Person) -> Position:
    """Where a person stands in each domain, and the next move there: deepening, or broadening to another domain.

    A depth is reached when its profile is met, and those of all depths before it. Unknown counts as not shown; `possible`
    says how deep it could be.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": fw.required("vakbekwaam")}])
    >>> loopbaan.find_position(people[0])
    <Position of p1: D1 ervaren, D2 not entered, D3 not entered, D4 not entered>
    """
    return _loopbaan.find_position(person)


def write_positions(people: Cohort) -> str:
    """Where each person stands in each domain and the next moves, as a canonical positions/1 document.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p-001"}])
    >>> loopbaan.kind_of(loopbaan.write_positions(people))
    'positions/1'
    """
    return b"".join(stream_positions(people)).decode()
