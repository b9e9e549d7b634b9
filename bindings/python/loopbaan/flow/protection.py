# SPDX-License-Identifier: BSL-1.0
"""Which groups are too small to be shown, now or in any year, and which could be told from those that are."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..small_groups import LEAST_VALUES
from .answers import FlowPoint, FlowProjection


def least_of(points: Sequence[FlowPoint]) -> int:
    """The fewest people (or fte, where people are not known) that a group has in any year."""
    sizes = []
    for each in points:
        known = each.people if each.people is not None else each.people_low
        if known is None:
            known = each.fte if each.fte is not None else each.fte_low
        sizes.append(0 if known is None else math.floor(round(known, 6)))
    return min(sizes, default=0)


def hidden_among(projections: Sequence[FlowProjection], groups: Sequence[str], kind: str, least: int) -> frozenset[str]:
    """The groups that stay hidden: those that are too small in any year of any course that is shown, and as many others that together they are
    not too few themselves (that is what all less the shown ones leaves) and leave open how many each small one is.

    Parameters
    ----------
    kind : str
        "region" or "phase".
    """
    points = {id: [point for each in projections for point in each.of(**{kind: id})] for id in groups}
    sizes = {id: least_of(points[id]) for id in groups}
    hidden = {id for id in groups if sizes[id] < least and any(each.people or each.fte or each.people_high for each in points[id])}
    others = sorted((id for id in groups if id not in hidden), key=lambda id: (sizes[id], id))
    while hidden and others and not (
        sum(sizes[id] for id in hidden) >= least and all(stays_open(id, hidden, sizes, least) for id in hidden if sizes[id] < least)
    ):
        hidden.add(others.pop(0))
    return frozenset(hidden)


def stays_open(id: str, hidden: set[str], sizes: dict[str, int], least: int) -> bool:
    """Does what all hidden groups are together leave three numbers or more, and a quarter, for what a small one is?"""
    total = sum(sizes[each] for each in hidden)
    others = total if len(hidden) > 1 else 0  # nobody knows which of them are small
    low, high = max(0, total - others), min(least - 1, total)
    return high - low + 1 >= max(LEAST_VALUES, -(-sizes[id] // 4) + 1)
