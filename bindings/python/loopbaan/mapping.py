# SPDX-License-Identifier: BSL-1.0
"""Mappings that are made from the files that they are for: what each column was taken for, and what is still open."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, BinaryIO, Optional, Sequence, Union
from typing import Mapping as Mapping_

from . import _loopbaan
from ._loopbaan import Framework, Mapping
from .exchange import Path, canonical, name_of, parse_mapping, read_file
from .files import ending_of, file_name, write_whole
from .mapping_proposal import Survey, added_to, known_headings, proposal_of
from .mapping_sheet import write_mapping_sheet
from .mapping_sheet_reader import read_mapping_sheet
from .staff import ArrowTable, counted, starts_as_workbook
from .workbook import is_workbook, read_sheet

__all__ = ["MappingProposal", "known_headings", "propose_mapping", "read_mapping"]



def read_mapping(path: Path, framework: Framework) -> Mapping:
    """How the columns and codes of another instrument are to be read, from a mapping/1 document or a workbook.

    The workbook is one to fill that `propose_mapping` makes. Its `notes` name what is still open.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "mapping.json"
    >>> _ = path.write_text('{"loopbaan": "mapping/1", "id": "icalt", "columns": {"q1": "klimaat"}}', encoding="utf-8")
    >>> loopbaan.read_mapping(path, loopbaan.dutch_framework())
    <Mapping icalt: 1 columns>
    """
    return parse_mapping(mapping_content(path, framework), framework, name=name_of(path))


def mapping_content(path: Path, framework: Framework) -> bytes:
    """A mapping/1 document as it stands in a file, or as it was filled in in a workbook. Raises Error."""
    if starts_as_workbook(file_name(path)):
        with open(file_name(path), "rb") as content:
            return as_json(read_mapping_sheet(content, name_of(path), framework))
    return read_file(path)


@dataclass(frozen=True)
class MappingProposal:
    """A mapping/1 document for some tables, in which what nobody could know is open. As it is, it changes nothing.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> table = "persoon;fase;gedrag\\n007;LB;start\\n"
    >>> proposal = loopbaan.propose_mapping({"x.csv": table}, fw)
    >>> filled = proposal.filled(phases={"LB": "inductie"})
    >>> loopbaan.parse_staff(table, fw, mapping=filled.mapping()).people[0].phase
    'inductie'
    """

    _document: dict[str, Any]
    framework: Framework

    @property
    def document(self) -> dict[str, Any]:
        """The document as a dict of its own: changing that changes nothing here, `filled` makes another proposal."""
        return deepcopy(self._document)

    def filled(self, **members: Any) -> MappingProposal:
        """The proposal with these members of the document in the place of those that it has, each as a whole.

        Examples
        --------
        >>> import loopbaan
        >>> fw = loopbaan.dutch_framework()
        >>> proposal = loopbaan.propose_mapping({"x.csv": "persoon;fase;gedrag\\n007;LB;start\\n"}, fw)
        >>> proposal.filled(phases={"LB": "inductie"}).open
        ()
        """
        return MappingProposal({**self.document, **members}, self.framework)

    @property
    def open(self) -> tuple[str, ...]:
        """What is to be filled in, as pointers into the document, rising.

        Examples
        --------
        >>> import loopbaan
        >>> fw = loopbaan.dutch_framework()
        >>> loopbaan.propose_mapping({"x.csv": "persoon;fase;gedrag\\n007;LB;start\\n"}, fw).open
        ('/phases/LB',)
        """
        return tuple(sorted(pointers(self._document)))

    def mapping(self) -> Mapping:
        """The document as reading tables takes it: `read_staff(..., mapping=proposal.mapping())`."""
        return parse_mapping(self.to_json(), self.framework, name="")

    def to_json(self) -> str:
        """The document as canonical JSON."""
        return as_json(self._document).decode()

    def to_workbook(self, lang: str = "nl") -> bytes:
        """The same as a workbook (.xlsx) to fill, with lists to choose from. Raises ImportError without openpyxl."""
        return write_mapping_sheet(self._document, self.framework, lang)

    def write(self, path: Path, lang: str = "nl") -> None:
        """Writes it as JSON (.json), or as a workbook to fill (.xlsx)."""
        is_book = ending_of(path, ".json", ".xlsx") == ".xlsx"
        write_whole(path, self.to_workbook(lang) if is_book else self.to_json().encode(), personal=True)

    def __repr__(self) -> str:
        files = ", ".join(seen["file"] for seen in self._document["_seen"])
        return f"<MappingProposal for {files}: {len(self.open)} open>"


def as_json(document: dict[str, Any]) -> bytes:
    return canonical(json.dumps(document, ensure_ascii=False)).encode()


def pointers(value: Any, at: str = "") -> Iterable[str]:
    """Where something is open, what begins with "_" aside."""
    if value == "" or value is None:
        yield at
    elif isinstance(value, dict):
        for key, each in value.items():
            if not key.startswith("_"):
                yield from pointers(each, at + "/" + key.replace("~", "~0").replace("/", "~1"))


def propose_mapping(
    tables: Union[Path, ArrowTable, Sequence[Path], Mapping_[str, Any]],
    framework: Framework,
    *,
    mapping: Union[Path, MappingProposal, None] = None,
    sheet: Optional[str] = None,
    header_row: Optional[int] = None,
) -> MappingProposal:
    """Proposes a mapping for one table or several: files, frames, or either by name.

    Every column stands in it with what it was taken for, or the nearest words that are known; codes and values with how
    often they are there. What means nothing yet is open. Values of a column of persons, and of columns that by their
    heading hold names, addresses or remarks, are not listed.

    Parameters
    ----------
    tables : path, frame, several paths, or a mapping from names to either or to the content of a table
    framework : Framework
    mapping : path or MappingProposal, optional
        One that says part of it already: the tables are looked at with it, all that it says is kept, and what is open
        after that is added. What a column is for may only show then which codes it has.
    sheet, header_row
        As in `read_staff`.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> table = "medewerker;fase;Klassenmanagement\\n007;LB;3/4\\n008;LB;1/4\\n"
    >>> proposal = loopbaan.propose_mapping({"lijst.csv": table}, fw)
    >>> proposal
    <MappingProposal for lijst.csv: 3 open>
    >>> proposal.document["phases"], proposal.document["values"]
    ({'LB': ''}, {'1/4': '', '3/4': ''})
    >>> more = loopbaan.propose_mapping({"x.csv": table}, fw, mapping=proposal.filled(phases={"LB": "inductie"}))
    >>> more.open
    ('/values/1~14', '/values/3~14')
    """
    earlier = document_of(mapping, framework)
    coding = parse_mapping(as_json(earlier), framework, name="") if earlier else None
    row = counted(header_row)
    surveys = {name: survey_of(each, framework, name, sheet, row, coding) for name, each in named(tables)}
    return MappingProposal(added_to(earlier, proposal_of(surveys, framework, earlier)), framework)


def document_of(mapping: Union[Path, MappingProposal, None], framework: Framework) -> dict[str, Any]:
    """What a mapping says, what was seen when it was proposed aside; empty for none. Raises Error."""
    if mapping is None:
        return {}
    if isinstance(mapping, MappingProposal):
        document = mapping.document
    else:
        content = mapping_content(mapping, framework)
        parse_mapping(content, framework, name=name_of(mapping))  # what is wrong with it is told of this file
        document = json.loads(content)
    return {key: each for key, each in document.items() if not key.startswith("_")}


def named(tables: Any) -> list[tuple[str, Any]]:
    if isinstance(tables, Mapping_):
        return list(tables.items())
    if isinstance(tables, (str, os.PathLike)):
        return [(name_of(tables), tables)]
    if hasattr(tables, "__arrow_c_stream__"):
        return [("table", tables)]
    return [
        (name_of(each), each) if isinstance(each, (str, os.PathLike)) else (f"table {number}", each)
        for number, each in enumerate(tables, 1)
    ]


def survey_of(
    table: Any, framework: Framework, name: str, sheet: Optional[str], row: int, coding: Optional[Mapping]
) -> Survey:
    """What one table looks like. Raises Error where it is none."""
    if hasattr(table, "__arrow_c_stream__"):
        return _loopbaan.survey_staff_arrow(table.__arrow_c_stream__(), framework, name, coding)
    if isinstance(table, (bytes, bytearray)) or (isinstance(table, str) and "\n" in table):
        content = table.encode() if isinstance(table, str) else bytes(table)
        if is_workbook(content[:4]):
            return survey_of_sheet(io.BytesIO(content), framework, name, sheet, row, coding)
        return _loopbaan.survey_staff(content, framework, name, row, None, coding)
    if starts_as_workbook(file_name(table)):
        with open(file_name(table), "rb") as file:
            return survey_of_sheet(file, framework, name, sheet, row, coding)
    return _loopbaan.survey_staff(read_file(table), framework, name, row, None, coding)


def survey_of_sheet(
    content: BinaryIO, framework: Framework, name: str, sheet: Optional[str], row: int, coding: Optional[Mapping]
) -> Survey:
    found = read_sheet(content, name, lambda words: _loopbaan.read_headings(words, framework, coding, []), sheet, row)
    return _loopbaan.survey_staff(found.text, framework, name, 0, found.sheet, coding)
