# SPDX-License-Identifier: BSL-1.0
"""A sheet with a row per school and a column per criterion: what each column is about, and what its cells come to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from .._loopbaan import Framework
from ..partnership.cells import plain
from ..partnership.headings import EXPLAINED, KNOWN
from ..partnership.steps import names_of, titles_of

PART = re.compile(r"(waarvan|of which|of whom)\b", re.IGNORECASE)
YEAR = re.compile(r"\s*((?:20)?\d\d\s*[/–-]\s*(?:20)?\d\d|20\d\d)$")
LAYERED = {"niveau", "level"}  # beside a column that says what was seen, such a heading says what is asked: base or option
SCHOOLS = "schools"
SUBJECTS = ("school", "partnership", "board")  # without a column of schools a table is about the next that it has


@dataclass(frozen=True)
class WideColumn:
    """A column about one criterion.

    `kind` is "whole" (all there is to say), "year" (a number of one year among others) or "part" (how many of the number before it).
    """

    criterion: str
    kind: str
    heading: str


def find_columns(standard: Framework, headings: Mapping[int, str]) -> dict[int, WideColumn]:
    """Which headings are about a criterion; a year or a part alone belongs to the column to its left.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-keurmerk-utrecht")
    >>> found = find_columns(standard, dict(enumerate(["School", "Studenten 23/24", "24/25", "Coaches", "waarvan gecertificeerd", "Status"])))
    >>> [(at, each.criterion, each.kind) for at, each in found.items()]
    [(1, 'studenten-per-jaar', 'year'), (2, 'studenten-per-jaar', 'year'), (3, 'coaches', 'whole'), (4, 'coaches', 'part')]
    """
    exact = names_of(standard.competences)[0]
    found: dict[int, WideColumn] = {}
    for at in sorted(headings):
        heading = headings[at]
        before = found.get(at - 1)
        if plain(heading) in KNOWN[SCHOOLS] or plain(EXPLAINED.sub("", heading)) in KNOWN[SCHOOLS]:
            continue
        bare = YEAR.sub("", EXPLAINED.sub("", heading))
        kind = "year" if YEAR.search(EXPLAINED.sub("", heading)) else "whole"
        if PART.match(heading):
            criterion, kind = (before.criterion if before and before.kind == "whole" else None), "part"
        elif not bare:
            criterion = before.criterion if before and before.kind == "year" else None
        else:
            criterion = criterion_of(standard, exact, bare)
        if criterion is not None:
            found[at] = WideColumn(criterion, kind, heading)
    return found


def criterion_of(standard: Framework, exact: Mapping[str, str], heading: str) -> Optional[str]:
    """The criterion that a heading names in full, else the only one whose id begins so, else the only one whose title has all its words."""
    words = plain(heading)
    if not words or words in exact:
        return exact.get(words)
    begins = [id for id in standard.competences if plain(id).startswith(words + " ")]
    if len(begins) == 1:
        return begins[0]
    return only_with(standard.competences, words)


def only_with(entities: object, words: str) -> Optional[str]:
    """The id of the only one whose title, in some language, has all of these plain words."""
    asked = set(words.split())
    found = [id for id, each in entities.items() if any(asked <= set(plain(title).split()) for title in titles_of(each))]  # type: ignore[attr-defined]
    return found[0] if len(found) == 1 and asked else None


def columns_of(standard: Framework, kind: str, headings: Mapping[int, str], columns: Mapping[int, str]) -> dict[int, str]:
    """What is read from each column of a table about schools, where the standard says more of it than the heading alone."""
    made = dict(columns)
    if kind != SCHOOLS:
        return made
    levels = [at for at, field in made.items() if field == "level"]
    layers = [at for at in levels if plain(EXPLAINED.sub("", headings[at])) in LAYERED]
    if len(levels) == 2 and len(layers) == 1:
        made[layers[0]] = "layer"
    if "criterion" not in made.values():
        made.update({at: "wide" for at in find_columns(standard, headings)})
    if SUBJECTS[0] not in made.values() and {"criterion", "wide"} & set(made.values()):
        subject = next((each for each in SUBJECTS if each in made.values()), None)
        made.update({at: SUBJECTS[0] for at, field in columns.items() if field == subject})
    return made


def subject_of(headings: Mapping[int, str], column: Optional[int]) -> str:
    """What a table is about, by what heads the column of names: "school", "board" or "partnership"."""
    words = headings.get(column, "") if column is not None else ""
    field = KNOWN[SCHOOLS].get(plain(words)) or KNOWN[SCHOOLS].get(plain(EXPLAINED.sub("", words)))
    return field if field in SUBJECTS else SUBJECTS[0]
