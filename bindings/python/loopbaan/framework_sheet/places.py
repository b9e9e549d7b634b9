# SPDX-License-Identifier: BSL-1.0
"""Where a part of a document stands in the workbook that says it, and what heads its fields there."""

from __future__ import annotations

from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Diagnostic
from ..workbook.faults import told
from ..workbook.rows import Row, Sheet, letters_of
from .cells import SAYS_KIND, SAYS_RELATION
from .columns import AT_LEAST, Meaning, fields_of, heading_of
from .languages import DUTCH
from .words import ALL_SHEETS

NO_LANGUAGE = ("unknown_language", "unknown_word")  # notes that may be about the language in a heading


class Places:
    """The sheets of a workbook by the lists of the document that they say, and their columns by the fields."""

    def __init__(self, file: str, within: str) -> None:
        self.file = file
        self.within = within  # the list of the document itself: "", "crosswalk" or "catalogue"
        self.document: dict[str, Any] = {"loopbaan": f"{within or 'framework'}/1"}
        self.sheets: dict[str, Sheet] = {}  # by list
        self.rows: dict[str, list[int]] = {}  # of the entities of a list
        self.headers: dict[str, int] = {}  # the row of the header of a list
        self.letters: dict[tuple[str, str], str] = {}  # of the first column of a field of a list
        self.called: dict[tuple[str, str], str] = {}  # what heads that column, where it holds all of the field, in Dutch
        self.tagged: dict[tuple[str, str, str], str] = {}  # the letters of the first column of a field in a further language

    def add_column(self, list_name: str, header: Row, column: int, meaning: Meaning, heading: str) -> None:
        letters = letters_of(column)
        self.headers[list_name] = header.number
        for field in (meaning.field, *([f"{meaning.field}.{meaning.part}"] if meaning.part else [])):
            self.letters.setdefault((list_name, field), letters)
        if meaning.language != DUTCH:
            self.tagged.setdefault((list_name, meaning.field, meaning.language), letters)
        elif meaning.holds and not meaning.part:
            self.called.setdefault((list_name, meaning.field), heading)

    @property
    def lang(self) -> str:
        """The language of the names of the sheets, and so of the headings that are not there."""
        return "nl" if any(sheet.name == ALL_SHEETS[each][0] for each, sheet in self.sheets.items()) else "en"

    def sheet_name(self, list_name: str) -> str:
        sheet = self.sheets.get(list_name)
        return sheet.name if sheet is not None else ALL_SHEETS[list_name][0 if self.lang == "nl" else 1]

    def heading(self, list_name: str, field: str) -> str:
        """What heads a field in the sheet of a list, or would."""
        return self.called.get((list_name, field)) or heading_of(field, self.lang)

    def placed(self, each: Diagnostic) -> Diagnostic:
        """A diagnostic about the document, at the cell that the part comes from, in the words of the sheet."""
        list_name, row, rest = self.row_of(each.pointer)
        each = self.with_own_choices(each, list_name, rest)
        letters = ""
        for field in (".".join(rest[:2]), *rest[:1]):
            letters = letters or self.letters.get((list_name, field), "")
        if rest and not letters:  # such as from.id
            nested = (self.letters[known] for known in self.letters if known[0] == list_name and known[1].startswith(f"{rest[0]}."))
            letters = next(nested, "")
        if each.name in NO_LANGUAGE and rest and (tagged := self.tagged.get((list_name, rest[0], rest[-1]))):
            letters, row = tagged, self.headers[list_name]
        headings = self.headings_for(each.name, list_name, rest)
        return _loopbaan.at_cell(each, self.file, self.sheet_name(list_name), row, letters if row else "", headings)

    def place_of(self, pointer: str) -> tuple[str, int]:
        """The sheet and the row that a part of the document comes from."""
        list_name, row, _ = self.row_of(pointer)
        return self.sheet_name(list_name), row

    def headings_for(self, name: str, list_name: str, rest: list[str]) -> dict[str, str]:
        """What the fields that a diagnostic may name are called in the sheet."""
        said = {each: self.sheet_name(each) for each in ALL_SHEETS if each and "." not in each}
        said.update({each.split(".")[1]: self.sheet_name(each) for each in ALL_SHEETS if each.startswith(f"{self.within}.")})
        said.update({field: self.heading(list_name, field) for field, _ in fields_of(list_name)})
        if name == "at_least_out_of_range":
            said["at_least"] = said.get(AT_LEAST, AT_LEAST)
        elif rest[:1] == ["credits"] or name == "impossible_credits":
            said["at_least"] = said.get("credits", "credits")
            said["within"] = "[… jaar]" if self.lang == "nl" else "[… years]"
        within = rest[0] if rest else "observations" if name == "impossible_observations" else ""
        for field, heading in list(said.items()):  # such as `version` of `from.version`
            if within and field.startswith(f"{within}."):
                said[field.partition(".")[2]] = heading
        return {field: heading for field, heading in said.items() if field != heading}

    def with_own_choices(self, each: Diagnostic, list_name: str, rest: list[str]) -> Diagnostic:
        """Of a word that is none the choices are those of a sheet in Dutch."""
        if each.name != "unknown_value" or self.lang != "nl" or not rest:
            return each
        if rest == ["relation"]:
            known = list(SAYS_RELATION.values())
        elif rest == ["kind"] or rest[:1] == ["credits"]:
            known = [*SAYS_KIND.values(), *(kind["id"] for kind in self.document.get("kinds", ()) if "id" in kind)]
        else:
            return each
        value = self.value_at(each.pointer)
        return told("unknown_value", self.file, str(value), ", ".join(known), "") if value is not None else each

    def value_at(self, pointer: str) -> Optional[Any]:
        value: Any = self.document
        for part in parts_of(pointer):
            try:
                value = value[int(part) if isinstance(value, list) else part]
            except (KeyError, IndexError, ValueError, TypeError):
                return None
        return value

    def row_of(self, pointer: str) -> tuple[str, int, list[str]]:
        """The list, the row and the fields that a pointer into the document leads to."""
        parts = parts_of(pointer)
        list_name = ".".join(filter(None, (self.within if self.within == "crosswalk" else "", *parts[:1])))
        if parts and list_name in self.rows:
            at = int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else -1
            rows = self.rows[list_name]
            return list_name, rows[at] if 0 <= at < len(rows) else 0, parts[2:]
        return self.within, (self.rows.get(self.within) or [0])[0], parts


def parts_of(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
