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


def money_unit(currency: str) -> str:
    """What a column of money is in: euro, or the code of another currency."""
    return "euro" if currency == "EUR" else currency


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
    if hasattr(frame, "to_frame") and not hasattr(frame, "columns"):
        raise TypeError(f"a table is a data frame, not {kind_of(frame)}")
    if hasattr(frame, "to_dicts"):
        return list(frame.to_dicts())
    if hasattr(frame, "to_pylist"):
        return list(frame.to_pylist())
    if hasattr(frame, "to_dict") and hasattr(frame, "columns"):
        frame = flat(frame)
        doubled = sorted({str(name) for name in frame.columns if list(frame.columns).count(name) > 1})
        if doubled:
            raise ValueError(f"the frame has more than one column {', '.join(doubled)}")
        return [dict(zip(map(str, frame.columns), row)) for row in frame.astype(object).itertuples(index=False, name=None)]
    if hasattr(frame, "__arrow_c_stream__"):
        return list(need("pyarrow").table(frame).to_pylist())
    raise TypeError(f"a {type(frame).__name__} is no table")


def stream_of(frame: Any) -> Any:
    """The stream of any table that gives one.

    A frame of pandas gives it also where pyarrow is not installed, or cannot have what is in it, and what it gives does not
    depend on that: its index is columns where it has names, and a column of several kinds of values is text.
    Raises TypeError for what is no table, ValueError for headings of more than one level.
    """
    if not is_frame(frame) or not hasattr(frame, "columns") and hasattr(frame, "to_frame"):
        raise TypeError(f"a table is a data frame or what else has columns, not {kind_of(frame)}")
    if not is_pandas(frame):
        return frame.__arrow_c_stream__()
    frame = flat(frame)
    if frame.columns.is_unique and not any(is_odd(column) for _, column in frame.items()):
        try:
            return frame.__arrow_c_stream__()
        except (ImportError, RuntimeError, TypeError, ValueError):  # of pyarrow, for a column that it cannot have
            pass
    return table_of(columns_of(frame)).__arrow_c_stream__()


def kind_of(value: object) -> str:
    """What was given where a table is needed, and how it becomes one."""
    name = type(value).__name__
    a_name = f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"
    if hasattr(value, "collect"):
        return f"{a_name}: give its collect()"
    if hasattr(value, "to_frame"):
        return f"{a_name}: give its to_frame(), with a column of persons"
    if isinstance(value, (Mapping, Sequence)) and not isinstance(value, (str, bytes)):
        return f"{a_name}: make a frame of it, as pandas.DataFrame(...) does"
    return a_name


def is_pandas(frame: Any) -> bool:
    return hasattr(frame, "dtypes") and hasattr(frame, "columns") and hasattr(frame, "reset_index")


def is_odd(column: Any) -> bool:
    """Is it a column that pyarrow takes for something else: periods, which it counts, or values of several kinds?"""
    if type(column.dtype).__name__ == "PeriodDtype":
        return True
    if column.dtype != object:
        return False
    return len({type(value) for value in column.tolist() if not is_absent(value)}) > 1


def flat(frame: Any) -> Any:
    """A frame of pandas in which what its index says is columns, the first; an index without a name says nothing.

    Raises ValueError for headings of more than one level, and for an index that is called as a column is.
    """
    if getattr(frame.columns, "nlevels", 1) > 1:
        raise ValueError(
            f"the headings of the frame have {frame.columns.nlevels} levels; give it one, "
            'as frame.columns = ["_".join(map(str, each)) for each in frame.columns] does'
        )
    named = [name for name in frame.index.names if name is not None]
    if doubled := [str(name) for name in named if name in frame.columns]:
        raise ValueError(f"the frame has an index and a column {', '.join(doubled)}: drop or rename one of the two")
    nameless = [place for place, name in enumerate(frame.index.names) if name is None]
    if len(nameless) < frame.index.nlevels:
        frame = frame.reset_index(level=nameless, drop=True) if nameless else frame
        frame = frame.reset_index()
    else:
        frame = frame.reset_index(drop=True)
    if all(isinstance(name, str) for name in frame.columns):
        return frame
    return frame.set_axis([str(name) for name in frame.columns], axis=1)


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
    of_frame = rows_of(rows) if is_frame(rows) else None
    if of_frame is not None:
        of_frame = [{name: value for name, value in row.items() if value is not None} for row in of_frame]
    return [fields(row) for row in mappings_of(rows, of_frame)]


def mappings_of(given: Any, of_frame: list[dict[str, Any]] | None) -> Iterator[Mapping[str, Any]]:
    """The mappings that were given, or those of a frame. Raises TypeError for what is neither."""
    if of_frame is not None:
        yield from of_frame
        return
    if isinstance(given, (Mapping, str, bytes)) or not isinstance(given, Iterable):
        raise TypeError(f"give a frame, or a list of mappings, one for each; not {kind_of(given)}")
    for each in given:
        if not isinstance(each, Mapping):
            raise TypeError(f"give a frame, or a list of mappings, one for each; in the list is {kind_of(each)}")
        yield each
