# SPDX-License-Identifier: BSL-1.0
"""A placement as sheets of a workbook: schools, what is missing, the rule; and for who may see them, students with their reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from ..partnership.travel import amount_in
from ..timetable.page import HIDDEN
from ..wording import said
from .figures import Figures, figures_of
from .placed import Placed
from .words import STATUSES, word

BOUNDS = {"coaches": "coaches", "trainers": "trainers", "stated": "stated by"}


def shown(number: Optional[int]) -> object:
    return HIDDEN if number is None else number


def school_rows(answer: Placed, figures: Figures, lang: str) -> tuple[list[str], list[list[object]]]:
    """A row for each school: what it can take, what binds, how many it has."""
    heads = [word(each, lang) for each in ("school", "status", "by coaches", "by trainers", "stated", "capacity", "binds", "least", "placed", "free")]
    rows: list[list[object]] = []
    for at, school in enumerate(answer.placement.schools):
        has = answer.capacity(school.id)
        placed = figures.by_school[at]
        binds = ", ".join(word(BOUNDS[each], lang) for each in has.binds)
        numbers = ["" if each is None else each for each in (has.coaches, has.trainers, has.stated)]
        least = answer.found.least[at]
        free = None if placed is None else has.places - placed
        rows.append([school.called, said(STATUSES[school.status or "internship"], lang), *numbers, has.places, binds, least or "", shown(placed), shown(free)])
    return heads, rows


def missing_rows(answer: Placed, lang: str) -> tuple[list[str], list[list[object]]]:
    """A row for each school that lacks something."""
    called = {each.id: each.called for each in answer.placement.schools}
    heads = [word(each, lang) for each in ("school", "more coaches", "more trainers", "more stated", "more places")]
    return heads, [[called[each.school], each.coaches, each.trainers, each.stated, each.places] for each in answer.more]


def student_rows(answer: Placed, lang: str) -> tuple[list[str], list[list[object]]]:
    """A row for each student: the school, and why."""
    called = {each.id: each.called for each in answer.placement.schools}
    heads = [word(each, lang) for each in ("student", "school", "why")]
    rows: list[list[object]] = []
    for at, (id, school) in enumerate(answer.school_of.items()):
        why = " ".join(answer.found.sentences_of_student(at, lang))
        rows.append([id, called[school] if school else word("no place", lang), why])
    return heads, rows


def rule_lines(answer: Placed, lang: str) -> list[str]:
    """The levels of the rule, in sentences."""
    what = ", ".join(answer.placement.to_see)
    return [word(each, lang, what=what) for each in answer.assignment.levels]


def assumed_lines(answer: Placed, lang: str, *, persons: bool) -> Iterator[str]:
    """What was said beside the tables, and what counts where nobody says otherwise. How many ways are not known tells of students."""
    of = answer.placement
    for key, number in (("per coach", of.students_per_coach), ("per trainer", of.students_per_trainer), ("least of all", of.least)):
        if number is not None:
            yield word(key, lang, count=number)
    yield word("no wishes", lang)
    yield word("whichever", lang)
    yield word("again" if of.again else "not again", lang)
    if answer.travel is None:
        yield word("no travel", lang)
        return
    if answer.most_travel is not None:
        yield word("farther", lang, most=amount_in(answer.travel.unit, answer.most_travel))
    if answer.found.assumed:
        farthest = max(amount for _, _, amount in answer.travel.distances)
        counted = amount_in(answer.travel.unit, farthest if answer.most_travel is None else min(answer.most_travel, farthest))
        yield word("ways assumed", lang, counted=counted, count=answer.found.assumed) if persons else word("some ways assumed", lang, counted=counted)
    if unknown := answer.unknown_places:
        yield word("unknown places", lang, count=len(unknown), which=", ".join(unknown))


def placement_sheets(answer: Placed, lang: str = "nl", *, min_group: int = 10, persons: bool = False) -> dict[str, list[list[object]]]:
    """Rows by name of sheet, headings first. Without `persons` figures are protected as on the page, and no student is there.

    Raises ValueError for a `min_group` below 5.

    Examples
    --------
    >>> import loopbaan
    >>> read = loopbaan.parse_placement_sheet("school;status;maximum\\nHet Baken;keurmerk;4\\n")
    >>> sheets = loopbaan.placement_sheets(loopbaan.find_placement(read.placement, seed="x"), "en")
    >>> sheets["Schools"][1]
    ['Het Baken', 'quality mark', '', '', 4, 4, 'the school itself', '', '–', '–']
    """
    figures = figures_of(answer, min_group, persons=persons)
    made: dict[str, list[list[object]]] = {}

    def add(key: str, table: tuple[Sequence[str], list[list[object]]]) -> None:
        made[word(key, lang)] = [list(table[0]), *table[1]]

    add("schools", school_rows(answer, figures, lang))
    if figures.tells_missing:
        add("missing", missing_rows(answer, lang))
    add("rule", ([word("rule", lang)], [[each] for each in (*rule_lines(answer, lang), *assumed_lines(answer, lang, persons=persons))]))
    if persons:
        add("students", student_rows(answer, lang))
    return made
