# SPDX-License-Identifier: BSL-1.0
"""Workbooks to fill in with people or ratings, for a framework or for what a target asks."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Optional, Union

from .._loopbaan import Framework
from ..core import Error
from ..excel import need
from ..files import ending_of, write_whole
from ..sheets import SheetToFill, make_workbook
from ..staff import read_staff
from .columns import rating_columns, staff_columns
from .explain import explanation, options_for
from .made import prepare

__all__ = ["write_template"]

Path = Union[str, "os.PathLike[str]"]
NO_ROWS = 813


def write_template(
    path: Path,
    framework: Framework,
    to: Union[str, Iterable[str], None] = None,
    *,
    ratings: bool = False,
    lang: str = "nl",
) -> None:
    """Writes a workbook (.xlsx) to fill in: headings, choices from lists, what each level means, and a sheet that explains.

    Filled in, it is read by `read_staff` as it is. A new file is for its owner alone, as it will be about persons.

    Parameters
    ----------
    path : path
    framework : Framework
        Its competences are the columns, in the order of their areas.
    to : str or iterable of str, optional
        Profiles, roles or phases: only what they ask is in it. Else everything.
    ratings : bool
        A row per rating (who, which competence, which level, by whom, when, with what) instead of a row per person.
    lang : str
        "nl" or "en": of headings, lists and explanation. Either is read everywhere.

    Raises
    ------
    Error
        501 for a word that is no target; 825 for a competence whose id and titles head other columns.
    FileExistsError
        When people have been filled in in a file of that name: they would be lost.
    ValueError
        When the name does not end in .xlsx, or there is no such language.
    ImportError
        When openpyxl is not installed.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "personeel.xlsx"
    >>> loopbaan.write_template(path, loopbaan.dutch_framework(), "basisbekwaam")
    >>> loopbaan.read_staff(path, loopbaan.dutch_framework())
    Traceback (most recent call last):
    loopbaan.core.Error: ...
    """
    ending_of(path, ".xlsx")
    given = quoted(os.path.basename(os.fspath(path))) + options_for(framework, lang)
    content = make_template(framework, to, ratings=ratings, lang=lang, given=given)
    if holds_people(path, framework):
        raise FileExistsError("people have been filled in in the file of that name: give the template another")
    write_whole(path, content, personal=True)


def make_template(
    framework: Framework,
    to: Union[str, Iterable[str], None] = None,
    *,
    ratings: bool = False,
    lang: str = "nl",
    given: str,
) -> bytes:
    """The content of that workbook; `given` is how the commands in its explanation name the file and its framework."""
    if lang not in ("nl", "en"):
        raise ValueError('lang is "nl" or "en"')
    need("openpyxl")  # before anything is read
    made = prepare(framework, [to] if isinstance(to, str) else list(to or ()), lang)
    columns, left_out = (rating_columns(made), []) if ratings else staff_columns(made)
    sheet = SheetToFill(made.say("fill"), columns)
    return make_workbook([sheet], explanation(made, columns, left_out, given, ratings), lang)


def quoted(word: str) -> str:
    """A word as a command line has it, on any system.

    Examples
    --------
    >>> quoted("personeel.xlsx"), quoted("ons personeel.xlsx")
    ('personeel.xlsx', '"ons personeel.xlsx"')
    """
    return f'"{word}"' if any(letter.isspace() or letter in "&();'" for letter in word) else word


def holds_people(path: Path, framework: Framework) -> bool:
    """Is there a file of that name in which people may have been filled in?"""
    if not os.path.isfile(path) or not os.path.getsize(path):
        return False
    try:
        read_staff(path, framework, is_part=True)
    except Error as wrong:
        return {each.code for each in wrong.all} != {NO_ROWS}
    return True
