# SPDX-License-Identifier: BSL-1.0
"""Staff tables: as Dutch HR systems write them, as workbooks, and as the data frames of an analyst."""

from __future__ import annotations

import datetime
import io
import os
import warnings
import zoneinfo
from dataclasses import dataclass
from typing import Any, BinaryIO, Iterable, Optional, Protocol, Sequence, Union
from typing import Mapping as Mapping_

from . import _loopbaan
from ._loopbaan import Cohort, Framework, Mapping, Staff
from .core import Error
from .exchange import Content, Path, name_of, place_of, read_file
from .files import file_name, is_stream
from .frames import kind_of, stream_of
from .workbook import is_workbook, no_workbook, read_sheet, with_other_sheets

__all__ = ["ReadingWarning", "Staff", "join", "parse_staff", "read_staff", "write_staff"]


class ReadingWarning(UserWarning):
    """A column was left out in the reading, as nobody knows it or it cannot be kept; it stands among the notes too.

    Examples
    --------
    >>> import loopbaan, warnings
    >>> with warnings.catch_warnings(record=True) as told:
    ...     staff = loopbaan.parse_staff("persoon;gedrag;kleur\\np1;2;rood\\n", loopbaan.dutch_framework())
    >>> told[0].category.__name__, "kleur" in str(told[0].message)
    ('ReadingWarning', True)
    """


LEFT_OUT = ("unknown_column", "left_out")


class ArrowTable(Protocol):
    """Any table that speaks the Arrow PyCapsule interface."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> Any: ...


def read_staff(
    path: Union[Path, ArrowTable, Sequence[Union[Path, ArrowTable]]],
    framework: Framework,
    *,
    mapping: Optional[Mapping] = None,
    groups: Iterable[str] = (),
    as_of: Optional[datetime.date] = None,
    sheet: Optional[str] = None,
    header_row: Optional[int] = None,
    keep: Iterable[str] = (),
    is_part: bool = False,
) -> Staff:
    """People from a staff table, wide or long, from a workbook, a people/1 document or a data frame; or from several, joined.

    Parameters
    ----------
    path : path or data frame, or several
        UTF-8, UTF-16 or Windows-1252; `;`, `,` or tab; Dutch or English headings. What is a workbook (.xlsx, .xlsm, .ods) is
        seen by its content. A frame of pandas, Polars, pyarrow or DuckDB is read as `parse_staff` reads it; of several it is
        called by its place ("table 2").
    framework : Framework
    mapping : Mapping, optional
        For an instrument with its own columns and codes.
    groups : iterable of str
        Further columns that are groupings, next to school, board and team.
    as_of : datetime.date, optional
        Entries of a log after this day get a note each: they may be mistakes. Which levels count is for `Cohort.by` to say.
    sheet : str, optional
        Which sheet of a workbook; else the only one that looks like a staff table. A note says which was read.
    header_row : int, optional
        The row of the headings, from 1; else the first that names persons. A note says so where lines stand above it.
    keep : iterable of str
        Headings of columns without a use that are written on with the person. What the others say stays behind.
    is_part : bool
        Whether it may lack what another table has, see `join`.

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
    sources = sources_of(path)
    part = is_part or len(sources) > 1
    read = Reading(framework, mapping, list(groups), as_of, sheet, counted(header_row), list(keep), part)
    if len(sources) == 1:
        return told(read.source(sources[0], ""))
    names = [
        name_of(source) if is_path(source) else f"table {place}" for place, source in enumerate(sources, 1)
    ]
    return told(_loopbaan.join_staff([(name, read.source(source, name)) for name, source in zip(names, sources)]))


def is_path(source: object) -> bool:
    return isinstance(source, (str, bytes, os.PathLike))


def sources_of(source: Any) -> list[Any]:
    """Each file or frame of those that were given. Raises TypeError for what is neither."""
    if hasattr(source, "collect"):
        raise TypeError(f"a staff table is a file or a data frame, not {kind_of(source)}")
    is_one = is_path(source) or hasattr(source, "__arrow_c_stream__") or hasattr(source, "columns")
    if not is_one and (isinstance(source, Mapping_) or not isinstance(source, Iterable)):
        raise TypeError(f"a staff table is a file or a data frame, not {kind_of(source)}")
    sources = [source] if is_one else list(source)
    for each in sources:
        is_column = hasattr(each, "to_frame") and not hasattr(each, "columns")
        if not is_path(each) and (is_column or not hasattr(each, "__arrow_c_stream__")):
            raise TypeError(f"a staff table is a file or a data frame, not {kind_of(each)}")
    return sources


def told(staff: Staff) -> Staff:
    """The same, with a warning of Python for each column that was left out."""
    for note in staff.notes:
        if note.name in LEFT_OUT:
            warnings.warn(note.line(), ReadingWarning, stacklevel=3)
    return staff


@dataclass(frozen=True)
class Reading:
    """What is asked of the reading of a table; it reads people from whatever holds one."""

    framework: Framework
    mapping: Optional[Mapping]
    groups: list[str]
    as_of: Optional[datetime.date]
    sheet: Optional[str]
    row: int  # of the headings; 0: it is to be found
    keep: list[str]
    is_part: bool

    def source(self, source: Any, name: str) -> Staff:
        """People from one file or frame."""
        return self.file(source) if is_path(source) else self.frame(source, name)

    def frame(self, frame: Any, name: str) -> Staff:
        """People from a table that speaks Arrow."""
        stream, asked = stream_of(frame), (self.mapping, self.groups, self.as_of, self.keep, self.is_part)
        return _loopbaan.parse_staff_arrow(stream, self.framework, name, *asked, offset_of)

    def file(self, path: Path) -> Staff:
        """People from one file."""
        name = name_of(path)
        if is_stream(os.fspath(path)):  # a pipe: what it holds is known when it has been read, once
            return self.content(read_file(path), name)
        if starts_as_workbook(file_name(path)):
            with open(file_name(path), "rb") as content:
                return self.workbook(content, name)
        self.refuse_sheet(name)
        return _loopbaan.read_staff(
            place_of(path), self.framework, self.mapping, self.groups, self.as_of, self.row, self.keep, self.is_part
        )

    def content(self, content: Content, name: str) -> Staff:
        """People from what a file holds: a workbook, a table, or a people/1 document."""
        if isinstance(content, bytes) and is_workbook(content[:4]):
            return self.workbook(io.BytesIO(content), name)
        self.refuse_sheet(name)
        return _loopbaan.parse_staff(
            content, self.framework, name, self.mapping, self.groups, self.as_of, self.row, self.keep, self.is_part
        )

    def workbook(self, content: BinaryIO, name: str) -> Staff:
        """People from one sheet of a workbook."""

        def judge(words: list[str]) -> list[str]:
            return _loopbaan.read_headings(words, self.framework, self.mapping, self.groups)

        table = read_sheet(content, name, judge, self.sheet, self.row)
        asked = (self.framework, name, self.mapping, self.groups, self.as_of)
        try:
            return _loopbaan.parse_sheet(
                table.text, *asked, table.sheet, table.letters, table.notes, self.keep, self.is_part
            )
        except Error as error:
            raise with_other_sheets(error, name, table) from None

    def refuse_sheet(self, name: str) -> None:
        """Raises Error where a sheet is asked for of what has none."""
        if self.sheet is not None:
            raise no_workbook(name, self.sheet)


def parse_staff(
    content: Union[Content, ArrowTable],
    framework: Framework,
    *,
    name: str = "",
    mapping: Optional[Mapping] = None,
    groups: Iterable[str] = (),
    as_of: Optional[datetime.date] = None,
    sheet: Optional[str] = None,
    header_row: Optional[int] = None,
    keep: Iterable[str] = (),
    is_part: bool = False,
) -> Staff:
    """People from the content of a staff table, workbook or people/1 document, or from a table of pandas, Polars, pyarrow, DuckDB or this library.

    Otherwise as `read_staff`; row 1 of a table is its header. With `is_part` it may lack what another table has, see `join`.
    Of a moment the day counts that it is in its own time zone, by `zoneinfo` (on Windows: the package tzdata). Raises Error
    831, 832 and 845 too, for tables that are not sound.

    Examples
    --------
    >>> import loopbaan
    >>> staff = loopbaan.parse_staff("persoon;Klimaat;klimaat\\np1;2;2\\n", loopbaan.dutch_framework(), name="x.csv")
    Traceback (most recent call last):
    loopbaan.core.Error: ...
    """
    read = Reading(framework, mapping, list(groups), as_of, sheet, counted(header_row), list(keep), is_part)
    if isinstance(content, (str, bytes)):
        return told(read.content(content, name))
    read.refuse_sheet(name)
    if not hasattr(content, "__arrow_c_stream__"):
        raise TypeError(f"a staff table is str, bytes or a data frame, not {kind_of(content)}")
    return told(read.frame(content, name))


def offset_of(zone: str, moment: int) -> int | None:
    """How many seconds a zone is ahead of UTC, so many seconds after 1970; None where nobody knows the zone."""
    try:
        ahead = datetime.datetime.fromtimestamp(moment, zoneinfo.ZoneInfo(zone)).utcoffset()
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError, OverflowError):  # OSError: the name of a folder of zones
        return None
    return int(ahead.total_seconds()) if ahead is not None else None


def starts_as_workbook(name: bytes) -> bool:
    """Is a file a workbook? What can be read but once, such as a pipe, is left alone."""
    try:
        if not os.path.isfile(name):
            return False
        with open(name, "rb") as file:
            return is_workbook(file.read(4))
    except (OSError, ValueError):
        return False  # the reading of the table says why


def counted(header_row: Optional[int]) -> int:
    """The row of the header as the library has it. Raises ValueError where it is none."""
    if header_row is None:
        return 0
    if header_row < 1:
        raise ValueError(f"rows count from 1, so header_row cannot be {header_row}")
    return header_row


def join(files: Mapping_[str, Staff]) -> Staff:
    """The people of several tables or documents together, each by id: staff from one system, ratings from another.

    Parameters
    ----------
    files : mapping of str to Staff
        What was read (with `is_part`, where it has no levels of its own), by the name that errors and notes call it.

    Returns
    -------
    Staff
        With the notes of each, and for each how many people it has, whom of them no other knows, and what it brought.

    Raises
    ------
    Error
        857 where two say something different of a person; 819 and 823 for what none of them has; 208 for another framework.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> staff = loopbaan.parse_staff("persoon;fase\\n007;inductie\\n", fw, is_part=True)
    >>> ratings = loopbaan.parse_staff("persoon;bekwaamheid;niveau;beoordelaar\\n007;gedrag;start;collega\\n", fw)
    >>> person = loopbaan.join({"staff.csv": staff, "ratings.csv": ratings}).people[0]
    >>> person.phase, person.levels["gedrag"]
    ('inductie', 'start')
    """
    return _loopbaan.join_staff(list(files.items()))


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
