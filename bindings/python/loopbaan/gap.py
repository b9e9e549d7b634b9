# SPDX-License-Identifier: BSL-1.0
"""Gaps: people and cohorts against a profile."""

from __future__ import annotations

from . import _loopbaan
from ._loopbaan import Cohort, Coverage, CoverageRow, Gap, GapLine, Person, Share

__all__ = ["Coverage", "CoverageRow", "Gap", "GapLine", "Share", "count_coverage", "find_gap", "find_gaps"]


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


def count_coverage(people: Cohort, target: str, grouping: str = "", *, min_group: int = 10) -> Coverage:
    """How many people of each group meet a profile; figures that would give someone away are None.

    Parameters
    ----------
    people : Cohort
    target : str
        Id or title of a profile, a role or a phase.
    grouping : str
        E.g. "school"; "" takes all people together.
    min_group : int
        Smallest group of which a figure may show; at least 5.

    Raises
    ------
    Error
        501 when there is no such target.
    ValueError
        When `min_group` is below 5.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> levels = [{}] * 6 + [fw.required("basisbekwaam")] * 9
    >>> people = loopbaan.build_cohort(fw, [{"id": f"p-{i}", "levels": each} for i, each in enumerate(levels)])
    >>> loopbaan.count_coverage(people, "basisbekwaam").rows[0].total
    <Share 9 of 15>
    """
    return _loopbaan.count_coverage(people, target, grouping, min_group)
