# SPDX-License-Identifier: BSL-1.0
"""Data frames: tables as frames of pandas and Polars, and frames as rows and tables.

What a frame of pandas looks like does not depend on what else is installed, nor on what is absent in it.
"""

from __future__ import annotations

import datetime
import decimal
import math
import numbers
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from . import _loopbaan
from ._loopbaan import Column, Table
from .excel import need

KINDS = ("whole", "number", "day", "text", "word", "flag")  # in the order of the library


def to_pandas(table: Table) -> Any:
    """A DataFrame; pandas and NumPy are all that it needs."""
    need("numpy")  # said first: pandas says nothing of use without it
    pandas = need("pandas")
    return pandas.DataFrame({name: series_of(pandas, table[name]) for name in table.columns}, columns=list(table.columns))


def to_polars(table: Table) -> Any:
    """A DataFrame of Polars, in which levels are an Enum and so keep their order."""
    polars = need("polars")
    rising = {name: polars.Enum(list(table[name].rising)) for name in table.columns if table[name].rising}
    return polars.DataFrame(table).with_columns(polars.col(name).cast(kind) for name, kind in rising.items())


def series_of(pandas: Any, column: Column) -> Any:
    """Int64, float64, datetime64[s], string, category (ordered where words rise) or boolean, whatever is absent."""
    numpy = need("numpy")
    values, present, words = column._arrays()
    size = len(column)
    absent = numpy.zeros(size, dtype=bool)
    if present is not None:
        absent = ~bits(numpy, present, size)
    if column.kind == "whole":
        return pandas.Series(pandas.arrays.IntegerArray(values.copy(), absent))
    if column.kind == "number":
        return pandas.Series(numpy.where(absent, numpy.nan, values))
    if column.kind == "day":
        days = values.astype("datetime64[D]").astype("datetime64[s]")
        days[absent] = numpy.datetime64("NaT")
        return pandas.Series(days)
    if column.kind == "flag":
        return pandas.Series(pandas.arrays.BooleanArray(bits(numpy, values, size).copy(), absent))
    if column.kind == "word":
        codes = numpy.where(absent, -1, values)
        kind = pandas.CategoricalDtype(pandas.Index(words, dtype=object), ordered=bool(column.rising))
        return pandas.Series(pandas.Categorical.from_codes(codes, dtype=kind))
    return pandas.Series(pandas.array(values, dtype=pandas.StringDtype("python")))


def bits(numpy: Any, packed: Any, size: int) -> Any:
    return numpy.unpackbits(packed, count=size, bitorder="little").astype(bool)


def table_of(columns: Iterable[tuple[str, str, str, str, Sequence[object]]], rising: Mapping[str, Sequence[str]] = {}) -> Table:
    """A Table of columns: kind, name, meaning, unit and values of each; the order of the words of those that have one."""
    return _loopbaan.make_table(
        [
            (KINDS.index(kind), name, meaning, unit, list(values), list(rising.get(name, ())))
            for kind, name, meaning, unit, values in columns
        ]
    )


def is_absent(value: object) -> bool:
    """Is it what a frame has where it has nothing: None, NaN, NaT or NA?"""
    if value is None:
        return True
    if isinstance(value, decimal.Decimal):
        return value.is_nan()
    if isinstance(value, numbers.Real) and not isinstance(value, numbers.Integral):
        return math.isnan(value)
    return type(value).__name__ in ("NaTType", "NAType") or is_not_a_time(value)


def is_not_a_time(value: object) -> bool:
    return type(value).__module__ == "numpy" and str(value) == "NaT"


def is_frame(value: object) -> bool:
    """Is it a table of pandas, Polars, pyarrow, DuckDB or this library?"""
    return hasattr(value, "__arrow_c_stream__") or (hasattr(value, "to_dict") and hasattr(value, "columns"))


def rows_of(frame: Any) -> list[dict[str, Any]]:
    """The rows of a frame of pandas, Polars, pyarrow, DuckDB or this library. Raises TypeError for what is none."""
    if hasattr(frame, "to_dicts"):
        return list(frame.to_dicts())
    if hasattr(frame, "to_pylist"):
        return list(frame.to_pylist())
    if hasattr(frame, "to_dict") and hasattr(frame, "columns"):
        doubled = sorted({str(name) for name in frame.columns if list(frame.columns).count(name) > 1})
        if doubled:
            raise ValueError(f"the frame has more than one column {', '.join(doubled)}")
        return [dict(zip(map(str, frame.columns), row)) for row in frame.astype(object).itertuples(index=False, name=None)]
    if hasattr(frame, "__arrow_c_stream__"):
        return list(need("pyarrow").table(frame).to_pylist())
    raise TypeError(f"a {type(frame).__name__} is no table")


def stream_of(frame: Any) -> Any:
    """The stream of any table that gives one; a frame of pandas gives it also where pyarrow is not installed."""
    try:
        return frame.__arrow_c_stream__()
    except ImportError:
        if not (hasattr(frame, "dtypes") and hasattr(frame, "columns")):
            raise
        return table_of(columns_of(frame)).__arrow_c_stream__()


def columns_of(frame: Any) -> Iterator[tuple[str, str, str, str, Sequence[object]]]:
    """The columns of a frame of pandas, as those that a table can have; what it cannot, is its text."""
    for place, name in enumerate(frame.columns):
        values = [None if is_absent(value) else value for value in frame.iloc[:, place].tolist()]
        known = [value for value in values if value is not None]
        if known and all(isinstance(value, bool) for value in known):
            yield ("flag", str(name), "", "", values)
        elif known and all(isinstance(value, numbers.Integral) and abs(int(value)) < 2**63 for value in known):
            yield ("whole", str(name), "", "", [None if value is None else int(value) for value in values])
        elif known and all(isinstance(value, (float, numbers.Integral)) for value in known):
            yield ("number", str(name), "", "", [None if value is None else float(value) for value in values])
        elif known and all(type(value) is datetime.date for value in known):
            yield ("day", str(name), "", "", values)
        else:
            yield ("text", str(name), "", "", [None if value is None else words_of(value) for value in values])


def words_of(value: object) -> str:
    if isinstance(value, datetime.date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, decimal.Decimal) else str(value)


def plain(value: object) -> object:
    """What JSON has for a day, a moment, a number of any kind, or a list or mapping of these; nothing for what is absent."""
    if is_absent(value):
        return None
    if isinstance(value, (str, bool)):
        return str(value) if isinstance(value, str) else value
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if type(value).__module__ == "numpy" and hasattr(value, "dtype") and value.dtype.kind == "M":
        return str(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, (numbers.Real, decimal.Decimal)):
        return float(value)
    if type(value).__module__ == "numpy" and type(value).__name__ in ("bool", "bool_"):
        return bool(value)
    for method in ("to_dict", "tolist", "to_list"):
        if hasattr(value, method):
            return plain(getattr(value, method)())
    if isinstance(value, (set, frozenset)):
        return sorted((plain(each) for each in value), key=str)
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
        return [plain(each) for each in value]
    raise TypeError(f"a field of a document cannot be a {type(value).__name__}")


def fields(row: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an entity: those that are there, "yields.gedrag" being one of the mapping "yields".

    None stays, as a document may say it; what only a frame has for nothing (NaN, NaT, NA) is left out.

    Examples
    --------
    >>> fields({"id": "x", "title": float("nan"), "yields.gedrag": "start", "yields.klimaat": None})
    {'id': 'x', 'yields': {'gedrag': 'start', 'klimaat': None}}
    """
    made: dict[str, Any] = {}
    for name, value in row.items():
        if value is not None and is_absent(value):
            continue
        whole, dot, part = str(name).partition(".")
        if dot and part:
            made.setdefault(whole, {})
            if not isinstance(made[whole], dict):
                raise ValueError(f'"{name}" stands beside "{whole}", which is no mapping')
            made[whole][part] = plain(value)
        elif str(name) in made:
            raise ValueError(f'"{name}" stands beside "{name}.…": say it in one way')
        else:
            made[str(name)] = plain(value)
    return made


def entities(rows: Any) -> list[dict[str, Any]]:
    """The fields of entities, from mappings or a frame; of a frame what is empty is left out."""
    if is_frame(rows):
        rows = ({name: value for name, value in row.items() if value is not None} for row in rows_of(rows))
    return [fields(row) for row in rows]
