# SPDX-License-Identifier: BSL-1.0
"""Workbooks of a spring inventory to fill in: offers with their terms and roles, and needs; with lists, examples, explanation."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from typing import Any, Optional

from .._loopbaan import Framework
from ..core import Error
from ..excel import need
from ..exchange import Path
from ..files import ending_of, write_whole
from ..sheets import Block, Choices, Column, Explanation, SheetToFill, make_workbook
from ..sheets.parts import Value
from .headings import HEADINGS
from .inventory_words import EXAMPLES, HOW, MEANS, NAMES, SAID, YES_NO
from .needs_sheet import read_needs
from .reading import read_offer_sheets
from .travel_sheet import read_travel
from .words import SOURCES

WIDE = {"step": 40, "topic": 32, "note": 32, "terms": 28, "open_to": 24, "title": 28, "place": 22, "provider": 22, "profile": 28}
NEEDED = {"editions": {"step", "from", "to", "places"}, "terms": {"id", "from", "to"}, "roles": {"edition", "id"}, "needs": {"school", "count"}, "travel": {"from", "to", "km"}}
LEFT_OUT = {"editions": {"date"}, "needs": {"from_level", "who"}}  # read where they are there, and one way is enough to fill in
MOST = 100_000


def make_offers_template(framework: Framework, *, lang: str = "nl", needs: bool = False) -> bytes:
    """A workbook (.xlsx) to fill in with what is on offer: editions, terms, roles, how far it is; with `needs` a sheet for these too.

    Filled in, it is read by `read_offer_sheets`, `read_travel` (and `read_needs`) as it is. Rows called “voorbeeld” or “example” are not read.

    Parameters
    ----------
    framework : Framework
        Its steps, profiles, phases and competences are the lists to choose from.
    lang : str
        "nl" or "en": of headings, lists and explanation. Either is read everywhere.
    needs : bool

    Raises
    ------
    ValueError
        When there is no such language.
    ImportError
        When openpyxl is not installed.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.make_offers_template(loopbaan.dutch_framework())[:2]
    b'PK'
    """
    return made(framework, ("editions", "terms", "roles", *(("needs",) if needs else ()), "travel"), lang)


def make_needs_template(framework: Framework, *, lang: str = "nl") -> bytes:
    """A workbook (.xlsx) to fill in with what schools ask for, read by `read_needs` as it is. Otherwise as `make_offers_template`.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.make_needs_template(loopbaan.dutch_framework(), lang="en")[:2]
    b'PK'
    """
    return made(framework, ("needs",), lang)


def write_offers_template(path: Path, framework: Framework, *, lang: str = "nl", needs: bool = False) -> None:
    """Writes that workbook. Raises FileExistsError where something has been filled in in a file of that name.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "aanbod.xlsx"
    >>> loopbaan.write_offers_template(path, loopbaan.dutch_framework())
    """
    ending_of(path, ".xlsx")
    content = make_offers_template(framework, lang=lang, needs=needs)
    if holds_inventory(path, framework):
        raise FileExistsError("something has been filled in in the file of that name: give the template another")
    write_whole(path, content, personal=False)


def holds_inventory(path: Path, framework: Framework) -> bool:
    """Is there a file of that name in which offers or needs may have been filled in?"""
    if not os.path.isfile(path) or not os.path.getsize(path):
        return False
    for read in (lambda: read_offer_sheets(path, framework), lambda: read_needs(path, framework), lambda: read_travel(path)):
        try:
            read()
        except Error as wrong:
            if {each.name for each in wrong.all} <= {"missing_field", "missing_column"} and not any(each.row for each in wrong.all):
                continue
        return True
    return False


def made(framework: Framework, kinds: Sequence[str], lang: str) -> bytes:
    if lang not in ("nl", "en"):
        raise ValueError('lang is "nl" or "en"')
    need("openpyxl")
    sheets = InventorySheets(framework, lang)
    return make_workbook([sheets.sheet(kind) for kind in kinds], sheets.explanation(kinds), lang)


class InventorySheets:
    """The sheets of an inventory in one language."""

    def __init__(self, framework: Framework, lang: str) -> None:
        self.framework = framework
        self.lang = lang
        self.at = 0 if lang == "nl" else 1

    def heading(self, kind: str, field: str) -> str:
        words = HEADINGS[kind][field]
        return words[min(self.at, len(words) - 1)]

    def fields(self, kind: str) -> list[str]:
        return [field for field in HEADINGS[kind] if field not in LEFT_OUT.get(kind, ())]

    def sheet(self, kind: str) -> SheetToFill:
        columns = [self.column(kind, field) for field in self.fields(kind)]
        rows = [self.row(kind, example) for example in EXAMPLES[kind]]
        remarks = {(place, 0): SAID["example"][self.at] for place in range(len(rows))}
        return SheetToFill(NAMES[kind][self.at], columns, rows, remarks=remarks)

    def column(self, kind: str, field: str) -> Column:
        heading = self.heading(kind, field)
        optional = field not in NEEDED[kind]
        note, width = MEANS[kind, field][self.at], WIDE.get(field, 15)
        if field in ("from", "to", "before"):
            return Column(heading, note, holds="day", is_optional=optional, width=width)
        if field in ("places", "least", "filled", "count", "cost", "km", "minutes"):
            return Column(heading, note, holds="number", least=0, most=MOST, is_optional=optional, width=width)
        return Column(heading, note, choices=self.choices(kind, field), is_optional=optional, width=width)

    def choices(self, kind: str, field: str) -> Optional[Choices]:
        """The list that a cell chooses from; other words may stand there too, such as ids."""
        framework = self.framework
        titles: dict[str, Any] = {"step": framework.steps, "profile": framework.profiles, "phase": framework.phases, "topic": framework.competences}
        if field in titles:
            words = tuple(dict.fromkeys(each.title.in_language(self.lang) for each in titles[field].values()))
        elif field == "level":
            words = tuple(dict.fromkeys(level.title.in_language(self.lang) for scale in framework.scales.values() for level in scale.levels))
        elif field == "consent":
            words = YES_NO[self.at]
        elif field == "source":
            words = tuple(pair[self.at] for pair in SOURCES.values())
        else:
            return None
        return Choices(self.heading(kind, field), words, is_open=True) if words else None

    def row(self, kind: str, example: dict[str, object]) -> list[Value]:
        """An example: a pair is in two languages, and what names a thing of the framework is its first."""
        framework, found = self.framework, []
        for field in self.fields(kind):
            value = example.get(field)
            if isinstance(value, tuple):
                value = value[self.at]
            lists: dict[str, Any] = {"step": framework.steps, "profile": framework.profiles, "phase": framework.phases}
            if value is not None and field in lists:
                entities = dict(lists[field].items())
                chosen = entities.get(str(value)) or next(iter(entities.values()), None)
                value = chosen.title.in_language(self.lang) if chosen else None
            found.append(value if isinstance(value, (str, int, float, datetime.date)) else None)
        return found

    def explanation(self, kinds: Sequence[str]) -> Explanation:
        blocks = [Block(SAID["how"][self.at], [each[self.at] for each in HOW])]
        blocks.append(Block(SAID["then"][self.at], [f"    {each[self.at]}" for kind, each in COMMANDS if kind in kinds]))
        for kind in kinds:
            rows = [(f"“{self.heading(kind, field)}”", MEANS[kind, field][self.at]) for field in self.fields(kind)]
            blocks.append(Block(NAMES[kind][self.at], table=[SAID["columns"][self.at].split("|"), *rows]))
        title = self.framework.title.in_language(self.lang) or self.framework.id
        return Explanation(SAID["sheet"][self.at], SAID["title"][self.at].format(framework=title), blocks)


COMMANDS = (
    ("editions", ("loopbaan offers aanbod.xlsx -o aanbod.json", "loopbaan offers offers.xlsx -o offers.json")),
    ("needs", ("loopbaan needs behoeften.xlsx -o behoeften.json", "loopbaan needs needs.xlsx -o needs.json")),
    (
        "travel",
        (
            "loopbaan partnership personeel.csv --to basisbekwaam --offers aanbod.xlsx --travel aanbod.xlsx --at-most-km 30 -o overleg.html",
            "loopbaan partnership staff.csv --to basisbekwaam --offers offers.xlsx --travel offers.xlsx --at-most-km 30 -o meeting.html",
        ),
    ),
)
