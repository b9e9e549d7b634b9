# SPDX-License-Identifier: BSL-1.0
"""Columns that a table has when they are asked for: titles of ids, facts, groups and own columns of people."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Any, Optional, Union

from . import _loopbaan
from ._loopbaan import NOT_SHOWN, Cohort, Framework, Table
from .frames import KINDS
from .languages import languages
from .selection import facts_of

Names = Union[str, Iterable[str]]
LEVELS = ("current", "required", "desired", "level")
MEANINGS = {
    "phase": "id of the phase",
    "route": "id of the route into the profession",
    "fte": "working-time factor",
    "since": "first day",
}


def with_columns(table: Table, add: Names, lang: str, framework: Framework, people: Optional[Cohort] = None) -> Table:
    """The table with what was asked for: "title", or of tables about persons a fact, a grouping or an own column.

    Raises
    ------
    KeyError
        When nobody has such a thing; it names the nearest.
    ValueError
        When `lang` is another language, or of a table that is not about persons more than titles is asked.
    """
    if lang not in languages():
        raise ValueError(f'lang is one of {", ".join(languages())}, not "{lang}"')
    names = [add] if isinstance(add, str) else list(add)
    place = 1 + sum(name in table.columns for name in people.groupings) if people is not None else 0
    for name in names:
        if name == "title" or name in table.columns:
            continue
        if people is None:
            raise ValueError(f'this table is not about persons: it can have "title", and no "{name}"')
        kind, values = kind_of_values(facts_of(people, name))
        meaning = MEANINGS.get(name, "group of the person" if name in people.groupings else "own column")
        keys = [[id] for id in people.ids]
        table = looked_up(table, ["person"], keys, (kind, name, meaning, values, ()), place)
        place += 1
    return titled(table, lang, framework) if "title" in names else table


def titled(table: Table, lang: str, framework: Framework) -> Table:
    """With a column of titles behind each column of ids."""
    for name, entities in (("competence", framework.competences), ("step", framework.steps), ("phase", framework.phases)):
        if name in table.columns:
            keys = [[id] for id in entities]
            titles = [entity.title.in_language(lang) for entity in entities.values()]
            column = ("word", f"{name}_title", f"title of the {name}", titles, ())
            table = looked_up(table, [name], keys, column, table.columns.index(name) + 1)
    for name in LEVELS if "competence" in table.columns else ():
        if name in table.columns:
            table = with_level_titles(table, name, lang, framework)
    return table


def with_level_titles(table: Table, name: str, lang: str, framework: Framework) -> Table:
    keys, titles, scales = [], [], set()
    for competence in framework.competences.values():
        scale = framework.scales[competence.scale]
        for word in ("0", *(level.id for level in scale.levels)):
            keys.append([competence.id, word])
            titles.append(framework.level_title(competence.id, NOT_SHOWN if word == "0" else word, lang))
    used = table.columns.index(name)
    for id in set(of for of in listed_words(table, "competence") if of is not None):
        scales.add(framework.competences[id].scale)
    rising: Sequence[str] = ()
    if len(scales) == 1:  # else titles of several scales would stand in one row
        (scale_id,) = scales
        id = next(each.id for each in framework.competences.values() if each.scale == scale_id)
        words = (NOT_SHOWN, *(level.id for level in framework.scales[scale_id].levels))
        in_order = [framework.level_title(id, word, lang) for word in words]
        rising = in_order if len(set(in_order)) == len(in_order) else ()
    if rising:
        kept = [(key, title) for key, title in zip(keys, titles) if framework.competences[key[0]].scale in scales]
        keys, titles = [key for key, _ in kept], [title for _, title in kept]
    column = ("word", f"{name}_title", f"title of the level in “{name}”", titles, rising)
    return looked_up(table, ["competence", name], keys, column, used + 1)


def listed_words(table: Table, name: str) -> Iterable[Optional[str]]:
    """The different words of a column of words."""
    words: Optional[list[str]] = table[name]._arrays()[2]
    return words if words is not None else []


def looked_up(
    table: Table,
    by: Sequence[str],
    keys: Sequence[Sequence[str]],
    column: tuple[str, str, str, Sequence[object], Sequence[str]],
    place: int,
) -> Table:
    """With one column more: for each row the value that belongs to the words of some of its columns."""
    kind, name, meaning, values, rising = column
    made = (KINDS.index(kind), name, meaning, "", list(values), list(rising))
    return _loopbaan.look_up(table, [table.columns.index(each) for each in by], [list(key) for key in keys], made, place)


def kind_of_values(values: Sequence[Any]) -> tuple[str, list[Any]]:
    """The kind of column that holds all these values, and the values as it has them; texts where nothing else does."""
    known = [value for value in values if value is not None]
    for kind, types in (("flag", bool), ("whole", int), ("number", (int, float)), ("day", datetime.date), ("word", str)):
        if known and all(isinstance(value, types) and (kind == "flag" or not isinstance(value, bool)) for value in known):
            return kind, [float(v) if kind == "number" and v is not None else v for v in values]
    return "word", [None if value is None else str(value) for value in values]

