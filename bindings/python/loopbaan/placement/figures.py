# SPDX-License-Identifier: BSL-1.0
"""What a page of a placement may tell without persons: how many a school takes is no secret, how many students it has may be.

A number of students shows where at least so many are in it and as many are not. Where the number of all that are placed shows, what is
hidden of schools keeps three values or more, and a quarter of what it is of; else more is hidden, the smallest first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..small_groups import is_told, keeps_values
from .placed import Placed


@dataclass(frozen=True)
class Figures:
    """Numbers that may stand there; None is protected."""

    students: Optional[int]
    placed: Optional[int]
    by_school: tuple[Optional[int], ...]  # placed, in the order of the schools
    tells_missing: bool  # may it be told what is missing?


def figures_of(answer: Placed, min_group: int, *, persons: bool = False) -> Figures:
    """What may be told; with `persons` all of it. Raises ValueError for a `min_group` below 5. O(schools²)"""
    if min_group < 5:
        raise ValueError(f"min_group is at least 5, not {min_group}")
    counts = list(answer.counts().values())
    students, placed = len(answer.placement.students), sum(counts)
    if persons:
        return Figures(students, placed, tuple(counts), True)
    if students < min_group:
        return Figures(None, None, (None,) * len(counts), False)
    shows = [is_told(count, students, min_group) for count in counts]
    most = [answer.found.capacities[at][3] for at in range(len(counts))]
    tells = is_told(placed, students, min_group)
    while tells and not all(shows):
        spans = [(0, most[at]) for at, each in enumerate(shows) if not each]
        if keeps_values(spans, placed - sum(count for count, each in zip(counts, shows) if each)):
            break
        if not any(shows):
            tells = False
            break
        shows[min((count, at) for at, count in enumerate(counts) if shows[at])[1]] = False
    return Figures(students, placed if tells else None, tuple(count if each else None for count, each in zip(counts, shows)), tells)
