# SPDX-License-Identifier: BSL-1.0
"""What a page of a placement may tell without persons: how many a school takes is no secret, how many students it has may be.

A number of students shows where at least so many are in it and as many are not. Where some schools do not show, these are two at the
least and have so many students together, so that what shows leaves no small number over; else more is hidden, the smallest first.
What a reader can think of a school from what it can take is no secret: that all its places are taken says nothing of any student.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..small_groups import is_told
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
    while any(shows) and not all(shows):
        left = sum(count for count, each in zip(counts, shows) if not each)
        if shows.count(False) >= 2 and left >= min_group:
            break
        shows[min((count, at) for at, count in enumerate(counts) if shows[at])[1]] = False
    tells = is_told(placed, students, min_group)
    return Figures(students, placed if tells else None, tuple(count if each else None for count, each in zip(counts, shows)), tells)
