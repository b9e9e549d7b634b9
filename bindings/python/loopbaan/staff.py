# SPDX-License-Identifier: BSL-1.0
"""Staff tables: as Dutch HR systems write them, as workbooks, and as the data frames of an analyst."""

from __future__ import annotations

import datetime
from typing import Any, Iterable, Optional, Protocol, Union

from . import _loopbaan
from ._loopbaan import Cohort, Framework, Mapping, Staff
from .excel import excel_as_csv
from .exchange import Content, Path, name_of

__all__ = ["Staff", "parse_staff", "read_staff", "write_staff"]


class ArrowTable(Protocol):
    """Any table that speaks the Arrow PyCapsule interface."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> Any: ...


def read_staff(
    path: Path,
    framework: Framework,
    *,
    mapping: Optional[Mapping] = None,
    groups: Iterable[str] = (),
    as_of: Optional[datetime.date] = None,
) -> Staff:
    """People from a staff table, wide or long, or from a people/1 document.

    Parameters
    ----------
    path : path
        UTF-8, UTF-16 or Windows-1252; `;`, `,` or tab; Dutch or English headings. Of a workbook (.xlsx, with openpyxl)
        the first sheet.
    framework : Framework
    mapping : Mapping, optional
        For an instrument with its own columns and codes.
    groups : iterable of str
        Further columns that are groupings, next to school, board and team.
    as_of : datetime.date, optional
        Entries of a log after this day get a note each: they may be mistakes. Which levels count is for `Cohort.by` to say.

    Raises
    ------
    Error
        With every fault: file, row, column, value, remedy. Nothing is guessed and nothing dropped.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "export.csv"
    >>> _ = path.write_text("medewerker;fase;Klassenmanagement\\n007;inductie;startbekwaam\\n", encoding="utf-8")
    >>> loopbaan.read_staff(path, loopbaan.dutch_framework()).people[0].levels["klassenmanagement"]
    'start'
    """
    cells = excel_as_csv(path) if name_of(path).lower().endswith(".xlsx") else None
    if cells is not None:
        return parse_staff(cells, framework, name=name_of(path), mapping=mapping, groups=groups, as_of=as_of)
    return _loopbaan.read_staff(name_of(path), framework, mapping, list(groups), as_of)


def parse_staff(
    content: Union[Content, ArrowTable],
    framework: Framework,
    *,
    name: str = "",
    mapping: Optional[Mapping] = None,
    groups: Iterable[str] = (),
    as_of: Optional[datetime.date] = None,
) -> Staff:
    """People from the content of a staff table, or from a table of pandas, Polars, pyarrow, DuckDB or this library.

    Otherwise as `read_staff`; row 1 of a table is its header. Raises Error 831 and 832 too, for tables that are not sound.

    Examples
    --------
    >>> import loopbaan
    >>> staff = loopbaan.parse_staff("persoon;Klimaat;klimaat\\np1;2;2\\n", loopbaan.dutch_framework(), name="x.csv")
    Traceback (most recent call last):
    loopbaan.core.Error: ...
    """
    if isinstance(content, (str, bytes)):
        return _loopbaan.parse_staff(content, framework, name, mapping, list(groups), as_of)
    if not hasattr(content, "__arrow_c_stream__"):
        raise TypeError(f"a staff table is str, bytes or an Arrow table, not {type(content).__name__}")
    return _loopbaan.parse_staff_arrow(content.__arrow_c_stream__(), framework, name, mapping, list(groups), as_of)


def write_staff(people: Cohort) -> bytes:
    """A cohort as a wide staff table that Dutch Excel opens.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"klimaat": "basis"}}])
    >>> loopbaan.parse_staff(loopbaan.write_staff(people), fw).people[0].levels["klimaat"]
    'basis'
    """
    return _loopbaan.write_staff(people)
