# SPDX-License-Identifier: BSL-1.0
"""Last year beside this year in words and rows: what may be told of it on a page, and all of it on a sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Optional

from .._loopbaan import Framework
from ..small_groups import keeps_values
from ..timetable.page import bullets, paragraph, table
from .cycle import FLOWS, Cycle, CycleKind, OneNeed
from .cycle_words import word
from .meeting_words import some_of, told

MOST_NAMED = 12


@dataclass(frozen=True)
class CycleFigures:
    """What a page without persons may tell: sums of all, and of some kinds each flow. None is protected."""

    last: Optional[int]
    now: Optional[int]
    sums: Optional[dict[str, int]]
    kinds: tuple[CycleKind, ...]


def flows_of(cycle: Cycle) -> tuple[str, ...]:
    """The lists that say something: without an assignment nobody is known to have had a place."""
    return FLOWS if cycle.has_assignment else ("open", "gone", "new")


def whom(needs: Iterable[OneNeed]) -> int:
    return len({each.who for each in needs})


def figures_of_cycle(cycle: Cycle, min_group: int) -> CycleFigures:
    """The figures that may stand on a page, for readers who know of each kind exactly how many were asked in both years.

    A kind shows where each of its flows is about enough people, else none of them does; so from what was asked last year and
    is asked now no flow of few follows. Of kinds that hide, the sums leave three values or more and a quarter of what each can be.

    Raises ValueError for a `min_group` below 5. O(kinds²)
    """
    if min_group < 5:
        raise ValueError(f"min_group is at least 5, not {min_group}")
    flows = flows_of(cycle)
    last = [each for kind in cycle.kinds for flow in ("met", "again", "open", "gone") for each in getattr(kind, flow)]
    now = [each for kind in cycle.kinds for flow in ("again", "open", "new") for each in getattr(kind, flow)]
    many = all(whom(each for kind in cycle.kinds for each in getattr(kind, flow)) >= min_group for flow in flows)
    kinds = [each for each in cycle.kinds if all(whom(getattr(each, flow)) >= min_group for flow in flows)]
    while many and kinds and not hidden_keep(cycle, kinds, flows):
        kinds.remove(min(kinds, key=lambda each: (each.last + each.now, each.key)))
    many = many and hidden_keep(cycle, kinds, flows)
    return CycleFigures(
        len(last) if whom(last) >= min_group else None, len(now) if whom(now) >= min_group else None,
        cycle.counts if many else None, tuple(kinds),
    )


def hidden_keep(cycle: Cycle, shown: Sequence[CycleKind], flows: Sequence[str]) -> bool:
    """Do the flows of kinds that hide keep their values beside the sums?"""
    hidden = [each for each in cycle.kinds if each not in shown]
    for flow in flows:
        most = [each.now if flow == "new" else each.last if flow in ("met", "gone") else min(each.last, each.now) for each in hidden]
        left = sum(len(getattr(each, flow)) for each in hidden)
        if not keeps_values([(0, each) for each in most if each], left):
            return False
    return True


def cycle_part(cycle: Cycle, framework: Framework, lang: str, min_group: int) -> list[str]:
    """The part of a page: what changed in sentences, then the kinds that may be told."""
    figures = figures_of_cycle(cycle, min_group)
    parts = [f"<h2>{escape(word('title', lang))}</h2>", bullets(sentences(cycle, figures, framework, lang))]
    if figures.kinds:
        heads = [word("what", lang), *(word(flow, lang) for flow in flows_of(cycle))]
        rows = [[escape(told(each.title, lang)), *(str(len(getattr(each, flow))) for flow in flows_of(cycle))] for each in figures.kinds]
        parts.append(table(heads, rows, numbers=range(1, len(heads))))
    if len(figures.kinds) < len(cycle.kinds):
        parts.append(paragraph(word("kinds hidden", lang), "soft"))
    return parts


def sentences(cycle: Cycle, figures: CycleFigures, framework: Framework, lang: str) -> list[str]:
    """What changed, in words."""
    lines = []
    if not cycle.has_needs:
        lines.append(word("no needs", lang))
    elif figures.last is not None and figures.now is not None:
        lines.append(word("both years", lang, last=figures.last, now=figures.now))
    if cycle.has_needs and figures.sums is not None:
        lines.append(word("flows" if cycle.has_assignment else "flows, nobody placed", lang, **figures.sums))
    elif cycle.has_needs:
        lines.append(word("flows hidden", lang))
    if cycle.has_needs and not cycle.has_assignment:
        lines.append(word("no assignment", lang))
    if cycle.has_assignment:
        lines.append(word("untaken", lang, count=len(cycle.untaken), which=some_of(cycle.untaken, MOST_NAMED)) if cycle.untaken else word("all taken", lang))
    if cycle.has_offers:
        titles = {id: step.title.in_language(lang) for id, step in framework.steps.items()}
        changes = [(key, [titles[step] for step in steps]) for key, steps in (("no longer offered", cycle.no_longer_offered), ("newly offered", cycle.newly_offered))]
        lines += [word(key, lang, which=some_of(steps, MOST_NAMED)) for key, steps in changes if steps]
        lines += [] if any(steps for _, steps in changes) else [word("same steps", lang)]
    return lines


def cycle_rows(cycle: Cycle, lang: str = "nl") -> list[list[str]]:
    """A row per need of either year, headings first; then what was offered and nobody took. It is about persons."""
    rows = [[word(key, lang) for key in ("need", "person", "school", "what", "became")]]
    for kind in cycle.kinds:
        for flow in flows_of(cycle):
            rows += [[each.id, each.person or "", each.school or "", told(each.title, lang), word(flow, lang)] for each in getattr(kind, flow)]
    return rows + [[id, "", "", "", word("untaken edition", lang)] for id in cycle.untaken]
