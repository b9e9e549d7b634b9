# SPDX-License-Identifier: BSL-1.0
"""Workbooks of Excel, by openpyxl where that is installed."""

from __future__ import annotations

import contextlib
import csv
import datetime
import importlib
import io
import os
from typing import Any, Iterable, Iterator, Mapping, Sequence, Union

from ._loopbaan import Table


def write_excel(path: Union[str, os.PathLike[str]], tables: Mapping[str, Table]) -> None:
    """Writes tables as the sheets of a workbook (.xlsx). Text stays text, also where it begins with "=".

    Raises
    ------
    ImportError
        When openpyxl is not installed.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "start"}}])
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "levels.xlsx"
    >>> loopbaan.write_excel(path, {"Niveaus": loopbaan.tabulate_levels(people)})
    """
    openpyxl = need("openpyxl")
    book = openpyxl.Workbook(write_only=True)
    for name, table in tables.items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        sheet.append([text_cell(openpyxl, sheet, heading) for heading in table.columns])
        for row in table.to_dicts():
            sheet.append([text_cell(openpyxl, sheet, v) if isinstance(v, str) else v for v in row.values()])
    book.save(os.fspath(path))


def text_cell(openpyxl: Any, sheet: Any, words: str) -> Any:
    """A cell that holds text whatever it begins with: nothing in it is ever run."""
    cell = openpyxl.cell.WriteOnlyCell(sheet, value=words)
    cell.data_type = "s"
    return cell


def excel_as_csv(path: Union[str, os.PathLike[str]]) -> bytes | None:
    """The first sheet of a workbook, as a table of separated values with a row per row.

    A formula whose value the workbook does not hold stays as it is written, so that the reader of tables reports it.
    None where it is no workbook that can be opened, or openpyxl is absent: the reader of tables says then what to do.
    """
    words = io.StringIO()
    table = csv.writer(words, delimiter=";", quoting=csv.QUOTE_ALL)
    try:
        with contextlib.ExitStack() as open_books:
            values, formulas = (first_sheet(path, data_only, open_books) for data_only in (True, False))
            table.writerows(even(map(with_formulas, values, formulas)))
    except Exception:  # a broken file makes zipfile, the XML parser or openpyxl raise, on opening or half-way
        return None
    return words.getvalue().encode()


def first_sheet(
    path: Union[str, os.PathLike[str]], data_only: bool, until: contextlib.ExitStack
) -> Iterator[Sequence[object]]:
    """The rows of the first sheet: values, or what cells were given."""
    book = need("openpyxl").load_workbook(os.fspath(path), read_only=True, data_only=data_only)
    until.callback(book.close)
    rows: Iterator[Sequence[object]] = book.worksheets[0].iter_rows(values_only=True)
    return rows


def with_formulas(values: Sequence[object], given: Sequence[object]) -> list[object]:
    """The values of a row; where a formula has none, the formula."""
    return [formula if value is None else value for value, formula in zip(values, given)]


def even(rows: Iterable[Sequence[object]]) -> Iterator[list[str]]:
    """Rows of words, all as wide as the first that has a heading."""
    width = 0
    for row in rows:
        words = [cell_words(value) for value in row]
        while len(words) > width and not words[-1]:
            words.pop()
        width = width or len(words)
        yield words + [""] * (width - len(words))


def cell_words(value: object) -> str:
    """A cell as Dutch Excel shows it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return repr(value).replace(".", ",").removesuffix(",0")
    if isinstance(value, (datetime.datetime, datetime.date)):
        return f"{value:%Y-%m-%d}"
    return str(value)


def need(package: str) -> Any:
    """A package that only some functions need. Raises ImportError with what to install."""
    try:
        return importlib.import_module(package)
    except ImportError:
        raise ImportError(f"this needs the package {package}: pip install {package}") from None
