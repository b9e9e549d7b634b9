# SPDX-License-Identifier: BSL-1.0
"""Offers from whatever people have: a sheet, a list of an institute, a document; with an account of what was read."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

from .. import _loopbaan
from .._loopbaan import Diagnostic, Framework, Offers
from ..exchange import Content, Path, checked, name_of, read_file
from .account import SheetAccount, in_words
from .list_account import ListAccount
from .offers_courses import offers_of_courses, offerings_in
from .offers_sheet import OffersDocument, read_ids
from .rows import rows_of_file


@dataclass(frozen=True)
class OffersReading:
    """Offers, and what became of every row that they were read from.

    Examples
    --------
    >>> import loopbaan
    >>> table = "stap;eerste dag;laatste dag;plaatsen\\nCursus klassenmanagement;7-9-2026;4 december 2026;6 plaatsen\\n"
    >>> found = loopbaan.parse_offer_sheets(table, loopbaan.dutch_framework(), name="aanbod.csv")
    >>> found.offers.editions[0].places, found.accounts[0].rows
    (6, 1)
    >>> print(found.text("en"))
    aanbod.csv: editions, headings in row 1; read 1; a number with words beside it, read as that number: row 2; no id, so one made of the step and a number: row 2.
    """

    offers: Offers
    accounts: tuple[Union[SheetAccount, ListAccount], ...]
    notes: tuple[Diagnostic, ...]

    @property
    def undated(self) -> tuple[dict[str, Any], ...]:
        """Editions of which nobody says when they are, by the names of offers/1; they stand in the document as "undated"."""
        return undated_editions(self.offers)

    def text(self, lang: str = "nl") -> str:
        """A line for each table: what was read, kept apart, left out and taken for granted."""
        return in_words(self.accounts, lang)


def undated_editions(offers: Offers) -> tuple[dict[str, Any], ...]:
    """The editions of a document of which nobody says when they are; no schedule takes them.

    Examples
    --------
    >>> import loopbaan
    >>> found = loopbaan.parse_offer_sheets("stap;plaatsen\\nCursus klassenmanagement;12\\n", loopbaan.dutch_framework())
    >>> [each["step"] for each in loopbaan.undated_editions(found.offers)]
    ['klassenmanagement-cursus']
    """
    return tuple(json.loads(_loopbaan.write_offers(offers)).get("undated", ()))


def read_offer_sheets(
    path: Union[Path, Sequence[Path]],
    framework: Framework,
    *,
    id: Optional[str] = None,
    version: str = "1",
    title: Optional[str] = None,
    sheet: Optional[str] = None,
    steps: Optional[Mapping[str, str]] = None,
) -> OffersReading:
    """Offers of a sheet to fill (.xlsx, .ods, CSV), of offerings of the Open Education API (v5, v6), or of an offers/1 document.

    Parameters
    ----------
    path : path, or several
        Tables of several files count together: terms in one, editions in another.
    framework : Framework
        Whose steps they are editions of.
    id, version : str
        Of the document; the id is else made of the name of the first file.
    title : str, optional
    sheet : str, optional
        Only this sheet of a workbook; else every one that has headings of offers. A hidden one is read only so.
    steps : mapping of str to str, optional
        Code, id or name of a course of an institute → id of the step that it is; in a sheet words of the column of steps → id or title.

    Raises
    ------
    Error
        With every fault at its cell: 202 for a step that nobody knows (with the nearest), 201 for an id that is there twice,
        807 and 823 for what is missing, 808 and 107 for what cannot be read, 991 for fewer places than the least number, 701
        for an end before its begin. Nothing is half-read.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "aanbod 2026.csv"
    >>> _ = path.write_text("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;40\\n", encoding="utf-8")
    >>> loopbaan.read_offer_sheets(path, loopbaan.dutch_framework()).offers
    <Offers aanbod-2026 1: 1 edition>
    """
    paths = [path] if isinstance(path, (str, bytes, os.PathLike)) else list(path)
    given = [(name_of(each), read_file(each)) for each in paths]
    return made_of(given, framework, id, version, title, sheet, steps)


def parse_offer_sheets(
    content: Content,
    framework: Framework,
    *,
    name: str = "",
    id: Optional[str] = None,
    version: str = "1",
    title: Optional[str] = None,
    sheet: Optional[str] = None,
    steps: Optional[Mapping[str, str]] = None,
) -> OffersReading:
    """The same from the content of one file; `name` is what errors call it. Raises Error as `read_offer_sheets`.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_offer_sheets("stap;van;tot\\nklassenmanagment-cursus;1-9-2026;1-12-2026\\n", loopbaan.dutch_framework())
    Traceback (most recent call last):
    loopbaan.core.Error: ...
    """
    checked(content)
    return made_of([(name, content)], framework, id, version, title, sheet, steps)


def made_of(
    given: Sequence[tuple[str, Content]],
    framework: Framework,
    id: Optional[str],
    version: str,
    title: Optional[str],
    sheet: Optional[str],
    steps: Optional[Mapping[str, str]],
) -> OffersReading:
    """Offers of the contents of files, each with its name."""
    name = given[0][0]
    made_id = id or read_ids(os.path.splitext(os.path.basename(name))[0])
    offerings = [(file, offerings_in(content)) for file, content in given]
    if sheet is None and all(document is not None for _, document in offerings):
        return OffersReading(*offers_of_courses(offerings, framework, made_id, version, title, steps or {}))
    if sheet is None and len(given) == 1 and is_document(given[0][1]):
        offers = _loopbaan.parse_offers(given[0][1], framework, name)
        return OffersReading(offers, (), offers.notes)
    made = OffersDocument(framework, made_id, version, title, steps or {})
    made.read([rows_of_file(content, file, sheet) for file, content in given], asked=sheet is not None)
    offers = made.offers(name)
    return OffersReading(offers, tuple(made.accounts), tuple(made.notes))


def is_document(content: Content) -> bool:
    """Does it begin as JSON does? What it is then, its reader says."""
    start = content.encode("utf-8", "surrogateescape")[:64] if isinstance(content, str) else bytes(content[:64])
    return start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
