# SPDX-License-Identifier: BSL-1.0
"""What plans of many people take at least and at most, by group."""

from __future__ import annotations

from typing import Optional, Sequence

from . import _loopbaan
from ._loopbaan import Cohort, CostRange, Planner, Table

__all__ = ["tabulate_ranges"]


def tabulate_ranges(
    planner: Planner,
    people: Cohort,
    ranges: Optional[Sequence[CostRange]] = None,
    *,
    grouping: str = "",
    min_group: int = 10,
) -> Table:
    """What plans take together at least and at most, for everyone and by group, with small groups protected.

    A row for everyone and one per group; ends are rounded outwards to two digits, and absent where they are protected. Who
    may turn out to have no plan is not counted in `most`.

    Parameters
    ----------
    planner : Planner
    people : Cohort
    ranges : sequence of CostRange, optional
        What `planner.find_range(people)` found; it is found here where it is not given.
    grouping : str
        "": for everyone alone.
    min_group : int
        Smallest group of which a figure may show; at least 5.

    Raises
    ------
    ValueError
        When the ranges are not those of this planner, one per person, or `min_group` is below 5.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": f"p{i}", "phase": "ervaren"} for i in range(20)])
    >>> loopbaan.tabulate_ranges(loopbaan.Planner(fw, "basisbekwaam"), people)["figure"][0]
    'protected'
    """
    found = planner.find_range(people) if ranges is None else list(ranges)
    return _loopbaan.tabulate_ranges(planner, people, found, grouping, min_group)
