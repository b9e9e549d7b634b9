# SPDX-License-Identifier: BSL-1.0
"""The parts of a meeting page about schools, boards and regions: who asks and who has a place, and from where people go to which edition."""

from __future__ import annotations

from html import escape
from typing import Optional

from ..timetable.page import HIDDEN, paragraph, table
from .meeting import PartnershipAnswer
from .meeting_figures import Figures, GroupRow
from .meeting_regions import region_rows
from .meeting_words import grouping_heading, of_field, word


def shown(count: Optional[int]) -> str:
    return HIDDEN if count is None else str(count)


def groups_part(answer: PartnershipAnswer, figures: Figures, lang: str, grouping: str) -> list[str]:
    if not figures.groups:
        return []
    framework = answer.made.framework
    heads = [grouping_heading(framework, grouping, lang), *(word(each, lang) for each in ("asking", "with place", "without"))]
    rows = [group_cells(each, each.group or word("nowhere", lang)) for each in figures.groups]
    if figures.together is not None and len(figures.groups) > 1:
        rows.append(group_cells(figures.together, word("together", lang)))
    made = [f"<h2>{escape(word(f'by {grouping}', lang, **of_field(framework, lang)))}</h2>", table(heads, rows, numbers=(1, 2, 3))]
    return made + regions_part(answer, figures, lang, grouping)


def regions_part(answer: PartnershipAnswer, figures: Figures, lang: str, grouping: str) -> list[str]:
    """The same by region, as far as that goes beside the others; nothing where nobody says which regions there are."""
    found = region_rows(answer, figures, grouping)
    if found is None:
        return [paragraph(word("no region table", lang), "soft")]
    if not found:
        return []
    heads = [grouping_heading(answer.made.framework, "region", lang), *(word(each, lang) for each in ("asking", "with place", "without"))]
    return [f"<h3>{escape(word('by region', lang))}</h3>", table(heads, [group_cells(each, each.group or "") for each in found], numbers=(1, 2, 3))]


def group_cells(each: GroupRow, name: str) -> list[str]:
    return [escape(name), shown(each.asked), shown(each.placed), shown(each.without)]


def matrix_part(answer: PartnershipAnswer, figures: Figures, lang: str, grouping: str) -> list[str]:
    """A column for each edition of which a cell may be told."""
    parts = [f"<h2>{escape(word('matrix', lang))}</h2>"]
    if not figures.matrix:
        most = max((each.places for each in answer.made.editions if each.places is not None), default=0)
        told_why = word("no matrix", lang, least=figures.min_group, places=most, groups=len(figures.groups))
        return [*parts, paragraph(told_why + (f" {word('matrix by board', lang)}" if grouping == "school" else ""), "soft")]
    at = [place for place in range(len(figures.editions)) if any(row[1][place] is not None for row in figures.matrix)]
    heads = [grouping_heading(answer.made.framework, grouping, lang), *(figures.editions[place].edition for place in at)]
    rows = [[escape(name or word("nowhere", lang)), *(shown(cells[place]) for place in at)] for name, cells in figures.matrix]
    return [*parts, table(heads, rows, numbers=range(1, len(heads)))]
