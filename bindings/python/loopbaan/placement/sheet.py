# SPDX-License-Identifier: BSL-1.0
"""A placement from sheets: schools, places by subject, students, with an account of every row."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional, Union

from .. import _loopbaan
from .._loopbaan import Diagnostic
from ..core import Error
from ..exchange import Content, Path, checked, name_of, read_file
from ..partnership.account import SheetAccount, in_words
from ..partnership.offers_sheet import read_ids
from ..partnership.rows import rows_of_file
from .model import Placement, parse_placement
from .tables import Given, PlacementTables


@dataclass(frozen=True)
class PlacementReading:
    """A placement, and what became of every row that it was read from.

    Examples
    --------
    >>> import loopbaan
    >>> schools = "school;status;coaches;waarvan gecertificeerd\\nHet Baken;keurmerk;6;5\\n"
    >>> found = loopbaan.parse_placement_sheet(schools, name="scholen.csv", students_per_coach=2)
    >>> found.placement.schools[0].coaches, found.text("en")
    (5, 'scholen.csv: schools that have places, headings in row 1; read 1.')
    """

    placement: Placement
    accounts: tuple[SheetAccount, ...]
    notes: tuple[Diagnostic, ...]

    def text(self, lang: str = "nl") -> str:
        """A line for each table: what was read, left out and taken for granted."""
        return in_words(self.accounts, lang)


def read_placement(
    path: Union[Path, Sequence[Path]],
    *,
    students_per_coach: Optional[int] = None,
    students_per_trainer: Optional[int] = None,
    least: Optional[int] = None,
    to_see: Sequence[str] = (),
    again: bool = False,
    period: Optional[str] = None,
    sheet: Optional[str] = None,
) -> PlacementReading:
    """A placement of sheets to fill (.xlsx, .ods, CSV), or of a placement/1 document, whose own words then hold where nothing is given here.

    Sheets are known by their headings: schools (school, status, certified coaches, hours of the school trainer, most …), places (school,
    period, places, subject or group) and students (student, year, subject or group, home, wishes, excluded …), in any order of files.

    Parameters
    ----------
    path : path, or several
    students_per_coach, students_per_trainer : int, optional
        How many students one has, where a school does not say otherwise. Without the second, school trainers bind nothing, and that is told.
    least : int, optional
        At each school this many students or none.
    to_see : sequence of str
        What each student sees in the end.
    again : bool
        May a student come back to a school?
    period : str, optional
        Which of the periods in the sheets; to be given where there are several.
    sheet : str, optional
        Only this sheet of a workbook.

    Raises
    ------
    Error
        With every fault at its cell: 201 for a school or student that is there twice, 202 for a wish that is no school, 809 for a status,
        807 and 823 for what is missing, 808 for a number, 760 to 763 of `parse_placement`. Nothing is half-read.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> _ = (folder / "s.csv").write_text("school;maximum\\nOost;4\\n", encoding="utf-8")
    >>> _ = (folder / "w.csv").write_text("student;voorkeur\\n0412;Oost\\n", encoding="utf-8")
    >>> loopbaan.read_placement([folder / "s.csv", folder / "w.csv"]).placement.students[0].wishes
    ('Oost',)
    """
    paths = [path] if isinstance(path, (str, bytes, os.PathLike)) else list(path)
    given = Given(students_per_coach, students_per_trainer, least, tuple(to_see), again, period)
    return placement_of([(name_of(each), read_file(each)) for each in paths], given, sheet)


def parse_placement_sheet(
    content: Content,
    *,
    name: str = "",
    students_per_coach: Optional[int] = None,
    students_per_trainer: Optional[int] = None,
    least: Optional[int] = None,
    to_see: Sequence[str] = (),
    again: bool = False,
    period: Optional[str] = None,
    sheet: Optional[str] = None,
) -> PlacementReading:
    """The same from the content of one file; `name` is what errors call it. Raises Error as `read_placement`.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_placement_sheet("school,most\\nOost,4\\n").placement.schools[0].most
    4
    """
    checked(content)
    return placement_of([(name, content)], Given(students_per_coach, students_per_trainer, least, tuple(to_see), again, period), sheet)


def placement_of(given: Sequence[tuple[str, Content]], asked: Given, sheet: Optional[str]) -> PlacementReading:
    name, content = given[0]
    start = content[:64].encode("utf-8", "surrogateescape") if isinstance(content, str) else bytes(content[:64])
    if len(given) == 1 and sheet is None and start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        placement = asked.over(parse_placement(content, name=name))
        return PlacementReading(placement, (), placement.notes)
    made = PlacementTables(asked)
    made.read([rows_of_file(content, file, sheet) for file, content in given], asked=sheet is not None)
    if made.faults:
        raise Error(made.faults)
    whole = Placement(tuple(made.schools.values()), tuple(made.students), id=read_ids(os.path.splitext(os.path.basename(name))[0]) if name else "plaatsing")
    whole = replace(asked.over(whole), period=asked.period or next(iter(made.periods.values()), None))
    notes = tuple(each for each in _loopbaan.look_at_placement(whole.write(), name) if each.name != "not_in_the_placement")
    notes = (*made.notes, *notes)
    return PlacementReading(replace(whole, notes=notes), tuple(made.accounts), notes)
