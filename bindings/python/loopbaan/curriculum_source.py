# SPDX-License-Identifier: BSL-1.0
"""What a curriculum is read from: workbooks, tables, documents, data frames."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional

from . import _loopbaan
from ._loopbaan import Curriculum, Diagnostic, Framework
from .curriculum_courses import tables_of
from .exchange import Content
from .frames import kind_of as kind_of_frame
from .workbook import is_workbook, no_workbook
from .workbook.sheets import Given, read_sheets


def made_of(
    given: Sequence[tuple[str, Content]],
    framework: Framework,
    sheet: Optional[str],
    letters: Optional[Mapping[str, str]],
    id: Optional[str],
    version: str,
    profile: Optional[str],
    title: Optional[str],
) -> Curriculum:
    """A curriculum of the contents of files, each with its name."""
    tables: list[Given] = []
    notes: list[Diagnostic] = []

    def judge(words: list[str]) -> list[str]:
        # A word beside nothing is asked of one column: would it name modules, if it headed a table?
        return _loopbaan.read_curriculum_headings([word or "titel" for word in words], framework)

    courses = tables_of(given, framework) if sheet is None else None
    if courses is not None:
        made, notes = courses
        tables = [(table, given[0][0], None, []) for table in made]
        return _loopbaan.read_curriculum_tables(tables, framework, {}, id or "", version, profile, title, notes)
    for name, content in given:
        bytes_ = content.encode("utf-8", "surrogateescape") if isinstance(content, str) else bytes(content)
        if is_workbook(bytes_[:4]):
            more, told = read_sheets(io.BytesIO(bytes_), name, judge, sheet)
            tables += more
            notes += told
            continue
        if sheet is not None:
            raise no_workbook(name, sheet)
        if len(given) == 1 and bytes_.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
            return _loopbaan.read_curriculum(bytes_, framework, name)
        tables.append((bytes_, name, None, []))
    return _loopbaan.read_curriculum_tables(tables, framework, dict(letters or {}), id or "", version, profile, title, notes)


def rows_of(frame: Any) -> list[list[str]]:
    """The heading and the rows of a data frame, as words. Raises TypeError for what is none."""
    if hasattr(frame, "itertuples"):  # pandas
        headings = [str(each) for each in frame.columns]
        rows: Iterable[Iterable[Any]] = frame.itertuples(index=False, name=None)
    elif hasattr(frame, "iter_rows"):  # Polars
        headings, rows = list(frame.columns), frame.iter_rows()
    elif hasattr(frame, "to_pydict"):  # pyarrow
        columns = frame.to_pydict()
        headings, rows = list(columns), zip(*columns.values())
    elif hasattr(frame, "to_dicts"):
        headings = list(frame.columns)
        rows = (each.values() for each in frame.to_dicts())
    else:
        raise TypeError(f"a curriculum is str, bytes or a data frame, not {kind_of_frame(frame)}")
    return [headings, *([word_of(value) for value in row] for row in rows)]


def word_of(value: Any) -> str:
    if value is None or value != value:  # NaN is not itself
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
