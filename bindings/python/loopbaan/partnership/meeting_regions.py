# SPDX-License-Identifier: BSL-1.0
"""What is unmet by region and by when it is needed: for who may see persons as rows, for everybody else as far as it may be told."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Optional, Union

from ..small_groups import Span, is_told, keeps_values
from ..timetable.words import school_year
from .meeting import PartnershipAnswer
from .meeting_figures import Figures, GroupRow
from .meeting_needs import MONTHS, MeetingNeed
from .meeting_words import told, word

Cell = tuple[Optional[str], Optional[str]]  # a group and a region
AUGUST = 8  # with which a school year begins


def wanted_by(need: MeetingNeed, first_day: Optional[datetime.date]) -> str:
    """The school year by which it is needed: of the day by which it must be done, of the end of the phase, or in the school's own words; "" else."""
    if need.before is not None:
        day = need.before - datetime.timedelta(days=1)
        return school_year(day.year - (day.month < AUGUST))
    if need.period:
        return need.period
    if need.months is None or first_day is None:
        return ""
    months = first_day.year * MONTHS + first_day.month - 1 + max(0, need.months - 1)  # the last month of the phase
    return school_year(months // MONTHS - (months % MONTHS + 1 < AUGUST))


def unmet_by_region(answer: PartnershipAnswer, lang: str) -> list[list[Union[str, int]]]:
    """A row for each region, what is needed and by when: how many have no place, and of how many new editions would change that."""
    met, placed = answer.unmet.met, answer.placed()
    counts: dict[tuple[str, str, str], list[int]] = {}
    for need in answer.made.needs:
        if need.id not in placed:
            key = (need.region or word("nowhere", lang), told(need.what, lang), wanted_by(need, answer.made.first_day))
            row = counts.setdefault(key, [0, 0])
            row[0] += 1
            row[1] += need.id in met
    heads = [word(each, lang) for each in ("region", "what", "wanted by", "no place", "met by more")]
    rows: list[list[Union[str, int]]] = [[*key, *counts[key]] for key in sorted(counts)]
    return [[*heads], *rows]


def region_rows(answer: PartnershipAnswer, figures: Figures, grouping: str) -> Optional[tuple[GroupRow, ...]]:
    """People who ask and who have a place by region, beside the rows by school or board; None where these together would tell too much.

    All of it shows or nothing: then regions hang together with the groups in them alone, and what a region leaves of its hidden
    groups is all that a reader has. `()` where no regions are known, or one alone. O(needs)
    """
    needs, where = answer.made.needs, answer.placed()
    regions = {need.region for need in needs}
    if grouping == "region" or len(regions) < 2 or None in regions or figures.people is None:
        return ()
    people: dict[Cell, set[str]] = {}
    having: dict[Cell, set[str]] = {}
    for need in needs:
        cell = (getattr(need, grouping), need.region)
        people.setdefault(cell, set()).add(need.who)
        having.setdefault(cell, set())
        if need.id in where:
            having[cell].add(need.who)
    if len({group for group, _ in people}) < len(people):
        return None  # a group of two regions
    shown = {each.group: each for each in figures.groups}
    sizes = {region: sum(len(of) for (_, its), of in people.items() if its == region) for region in regions}
    placed = {region: sum(len(of) for (_, its), of in having.items() if its == region) for region in regions}
    for region in regions:
        inside = [(group, len(of)) for (group, its), of in people.items() if its == region]
        hidden = [(group, size) for group, size in inside if shown[group].asked is None]
        spans = [(1, figures.min_group - 1 if size < figures.min_group else sizes[region]) for _, size in hidden]
        if sizes[region] < figures.min_group or not keeps_values(spans, sum(size for _, size in hidden)):
            return None
    splits = figures.together is not None and figures.together.placed is not None and all(
        is_told(placed[region], sizes[region], figures.min_group)
        and keeps_values(*places_left(figures, shown, {cell: (len(people[cell]), len(having[cell])) for cell in people if cell[1] == region}))
        for region in regions
    )
    named = sorted(each for each in regions if each is not None)
    return tuple(GroupRow(region, sizes[region], placed[region] if splits else None) for region in named)


def places_left(figures: Figures, shown: Mapping[Optional[str], GroupRow], cells: Mapping[Cell, tuple[int, int]]) -> tuple[list[Span], int]:
    """Of the groups of a region of which it hides how many have a place: what it can be of each, and their sum."""
    every = sum(asked for asked, _ in cells.values())
    spans, left = [], 0
    for (group, _), (asked, placed) in cells.items():
        row = shown[group]
        if row.placed is None:
            spans.append((0, asked if row.asked is not None else figures.min_group - 1 if asked < figures.min_group else every))
            left += placed
    return spans, left
