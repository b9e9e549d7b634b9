# SPDX-License-Identifier: BSL-1.0
"""What stands between brackets behind people, tables and columns, and what `where` asks; their classes call this."""

from __future__ import annotations

import numbers
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Union

from . import _loopbaan
from ._loopbaan import Cohort, Column, Person, Table
from .core import in_quotes, nearest, visible


def listed(key: object) -> list[Any]:
    """The values of a list, or of what pandas, NumPy, Polars or a Column has of them. Raises TypeError."""
    if isinstance(key, Column):
        return [key[row] for row in range(len(key))]
    for method in ("tolist", "to_list", "to_pylist"):
        if hasattr(key, method):
            values = getattr(key, method)()
            if isinstance(values, list):
                return values
    if isinstance(key, Iterable) and not isinstance(key, (str, bytes, Mapping)):
        return list(key)
    raise TypeError(f"between brackets stands a number, a name, a slice or a list of these, not {type(key).__name__}")


def rows_at(key: object, size: int) -> list[int]:
    """The rows that a slice, a list of row numbers, or a list of True and False per row means.

    Of a mask of pandas the order counts, and not its index.

    Raises
    ------
    IndexError
        Where a row is not there, or a mask has another length.
    ValueError
        Where a mask says nothing of a row.

    Examples
    --------
    >>> rows_at(slice(1, None), 3), rows_at([True, False, True], 3), rows_at([-1], 3)
    ([1, 2], [0, 2], [2])
    """
    if isinstance(key, slice):
        return list(range(size)[key])
    asked = listed(key)
    if any(isinstance(each, bool) for each in asked):
        if not all(isinstance(each, bool) for each in asked):
            raise ValueError("a mask has True or False for every row; fill in what is unknown, e.g. mask.fillna(False)")
        if len(asked) != size:
            raise IndexError(f"the mask is of {len(asked)}, and there are {size} rows")
        return [row for row, is_in in enumerate(asked) if is_in]
    rows = []
    for each in asked:
        if not isinstance(each, numbers.Integral):
            raise TypeError(f"a list of row numbers, or of True and False per row, has no {type(each).__name__}")
        row = int(each) + size if each < 0 else int(each)
        if not 0 <= row < size:
            raise IndexError(f"there are {size} rows, and no row {int(each)}")
        rows.append(row)
    return rows


def are_words(key: object) -> bool:
    return not isinstance(key, slice) and (words := listed(key)) != [] and all(isinstance(each, str) for each in words)


def people_at(people: Cohort, key: object) -> Union[Person, Cohort]:
    if isinstance(key, numbers.Integral):
        return people[int(key)]
    if are_words(key):
        return people.only(listed(key))
    return _loopbaan.people_rows(people, rows_at(key, len(people)))


def table_at(table: Table, key: object) -> Union[dict[str, Any], Table]:
    if isinstance(key, numbers.Integral):
        return table[int(key)]
    if are_words(key):
        return _loopbaan.table_columns(table, [column_of(table, name) for name in listed(key)])
    return _loopbaan.table_rows(table, rows_at(key, len(table)))


def column_at(column: Column, key: object) -> Any:
    if isinstance(key, numbers.Integral):
        return column[int(key)]
    return _loopbaan.column_rows(column, rows_at(key, len(column)))


def column_of(table: Table, name: str) -> int:
    """The place of a column. Raises KeyError with the nearest."""
    table[name]
    return table.columns.index(name)


def fits(wanted: Any) -> Callable[[object], bool]:
    """Whether a value is what was asked for: that value, one of several, or one for which a function is true."""
    if callable(wanted):
        return lambda value: bool(wanted(value))
    if hasattr(wanted, "__len__") and not isinstance(wanted, str):
        several = listed(wanted)
        return lambda value: value in several
    return lambda value: value is None if wanted is None else value == wanted


def table_where(table: Table, conditions: Mapping[str, object]) -> Table:
    rows = list(range(len(table)))
    for name, wanted in conditions.items():
        column, is_wanted = table[name], fits(wanted)
        rows = [row for row in rows if is_wanted(column[row])]
    return _loopbaan.table_rows(table, rows)


def people_where(people: Cohort, conditions: Mapping[str, object]) -> Cohort:
    rows = list(range(len(people)))
    for name, wanted in conditions.items():
        values, is_wanted = facts_of(people, name), fits(wanted)
        if name == "phase":
            for phase in words_in(wanted):
                people.framework.phases[phase]  # raises KeyError where there is none
        elif name == "route":
            for route in words_in(wanted):
                people.framework.routes[route]
        elif len(people):
            require_somebody(name, words_in(wanted), values)
        rows = [row for row in rows if is_wanted(values[row])]
    return _loopbaan.people_rows(people, rows)


def words_in(wanted: object) -> list[str]:
    """The words that are asked for by themselves, rather than by a function."""
    if isinstance(wanted, str):
        return [wanted]
    several = listed(wanted) if hasattr(wanted, "__len__") and not hasattr(wanted, "__call__") else []
    return [each for each in several if isinstance(each, str)]


def require_somebody(name: str, words: Iterable[str], values: Iterable[object]) -> None:
    """Raises KeyError with the nearest where nobody has a word: it is misspelt rather than that there is no one."""
    known = {each for each in values if isinstance(each, str)}
    for word in words:
        if word not in known:
            near = nearest(word, sorted(known))
            hint = f'; did you mean "{near}"?' if near else ""
            raise KeyError(f"nobody has {name} {in_quotes(word)}{visible(hint)}")


def own_columns(extra: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that were kept in the reading of a table, and the fields of a document that the library does not know."""
    kept = extra.get("columns")
    others = {name: value for name, value in extra.items() if not isinstance(value, (dict, list))}
    return {**others, **kept} if isinstance(kept, dict) else others


FACTS = ("id", "phase", "route", "fte", "since")


def facts_of(people: Cohort, name: str) -> list[Any]:
    """What is known of everybody by a name: a fact, a group or an own column. Raises KeyError with the nearest."""
    if name == "id":
        return list(people.ids)
    if name in FACTS:
        return [getattr(person, name) for person in people]
    if name in people.groupings:
        return [group or None for group in people.groups_in(name)]
    own = [own_columns(person.extra) for person in people]
    if not any(name in each for each in own) and len(people):
        known = {*FACTS, *people.groupings, *(column for each in own for column in each)}
        near = nearest(name, sorted(known))
        hint = f'; did you mean "{near}"?' if near else f"; there are {', '.join(sorted(known))}"
        raise KeyError(f"nobody has {in_quotes(name)}{visible(hint)}")
    return [each.get(name) for each in own]
