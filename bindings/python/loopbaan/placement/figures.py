# SPDX-License-Identifier: BSL-1.0
"""What a page of a placement may tell without persons: how many a school takes is no secret, how many students it has may be.

A number of students shows where at least so many are in it and as many are not. Who has no place is one group beside the schools. Where
some of these do not show, they are two at the least and have so many students together, so that what shows leaves no small number over;
else more is hidden, the smallest first. What is missing parts those without a place in three: whom no school fits, who would have a place
then, and who would not. It is told where none of these is few.
What follows from what schools can take is no secret: where all places are taken, each has as many students as places, and the page says so.
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
    groups = [*counts, students - placed]
    if persons:
        return Figures(students, placed, tuple(counts), True)
    if students < min_group:
        return Figures(None, None, (None,) * len(counts), False)
    shows = [is_told(count, students, min_group) for count in groups]
    while any(shows) and not all(shows):
        left = sum(count for count, each in zip(groups, shows) if not each)
        if shows.count(False) >= 2 and left >= min_group:
            break
        shows[min((count, at) for at, count in enumerate(groups) if shows[at])[1]] = False
    tells = shows[-1]
    found = answer.found
    few = any(0 < count < min_group for count in (found.would_be_placed, found.nowhere, found.left))
    return Figures(students, placed if tells else None, tuple(count if each else None for count, each in zip(counts, shows)), tells and not few)
