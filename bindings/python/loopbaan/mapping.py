# SPDX-License-Identifier: BSL-1.0
"""Mappings that are made from the files that they are for: what each column was taken for, and what is still open."""

from __future__ import annotations

import difflib
import io
import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, BinaryIO, Optional, Sequence, Union
from typing import Mapping as Mapping_

from . import _loopbaan
from ._loopbaan import Framework, Mapping
from .core import Error
from .exchange import Path, canonical, name_of, parse_mapping, read_file
from .files import ending_of, file_name, write_whole
from .mapping_sheet import holds_mapping, read_mapping_sheet, write_mapping_sheet
from .staff import ArrowTable, counted, starts_as_workbook
from .workbook import is_workbook, read_sheet

__all__ = ["MappingProposal", "known_headings", "propose_mapping", "read_mapping"]

MOST_TOLD = 24  # values of a column
MOST_CODES = 40  # of a column: more are numbers to put a bound on, or no codes

Survey = dict[str, Any]


def read_mapping(path: Path, framework: Framework) -> Mapping:
    """How the columns and codes of another instrument are to be read: a mapping/1 document, or the workbook to fill that
    `propose_mapping` makes.

    Its `notes` name what is still open.

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
    """A mapping/1 document for some tables, in which what nobody could know is open. As it is, it changes nothing."""

    document: dict[str, Any]
    framework: Framework

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
        return tuple(sorted(pointers(self.document)))

    def mapping(self) -> Mapping:
        """The document as reading tables takes it: `read_staff(..., mapping=proposal.mapping())`."""
        return parse_mapping(self.to_json(), self.framework, name="")

    def to_json(self) -> str:
        """The document as canonical JSON."""
        return as_json(self.document).decode()

    def to_workbook(self, lang: str = "nl") -> bytes:
        """The same as a workbook (.xlsx) to fill, with lists to choose from. Raises ImportError without openpyxl."""
        return write_mapping_sheet(self.document, self.framework, lang)

    def write(self, path: Path, lang: str = "nl") -> None:
        """Writes it as JSON (.json), or as a workbook to fill (.xlsx)."""
        is_book = ending_of(path, ".json", ".xlsx") == ".xlsx"
        write_whole(path, self.to_workbook(lang) if is_book else self.to_json().encode(), personal=True)

    def __repr__(self) -> str:
        files = ", ".join(seen["file"] for seen in self.document["_seen"])
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
    """
    surveys = {name: survey_of(each, framework, name, sheet, counted(header_row)) for name, each in named(tables)}
    return MappingProposal(proposal_of(surveys, framework), framework)


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


def survey_of(table: Any, framework: Framework, name: str, sheet: Optional[str], row: int) -> Survey:
    """What one table looks like. Raises Error where it is none."""
    if hasattr(table, "__arrow_c_stream__"):
        return _loopbaan.survey_staff_arrow(table.__arrow_c_stream__(), framework, name)
    if isinstance(table, (bytes, bytearray)) or (isinstance(table, str) and "\n" in table):
        content = table.encode() if isinstance(table, str) else bytes(table)
        if is_workbook(content[:4]):
            return survey_of_sheet(io.BytesIO(content), framework, name, sheet, row)
        return _loopbaan.survey_staff(content, framework, name, row, None)
    if starts_as_workbook(file_name(table)):
        with open(file_name(table), "rb") as file:
            return survey_of_sheet(file, framework, name, sheet, row)
    return _loopbaan.survey_staff(read_file(table), framework, name, row, None)


def survey_of_sheet(content: BinaryIO, framework: Framework, name: str, sheet: Optional[str], row: int) -> Survey:
    found = read_sheet(content, name, lambda words: _loopbaan.read_headings(words, framework, None, []), sheet, row)
    return _loopbaan.survey_staff(found.text, framework, name, 0, found.sheet)


def proposal_of(surveys: dict[str, Survey], framework: Framework) -> dict[str, Any]:
    """The document: what is open, and under "_seen" what was seen."""
    near = NearWords(framework)
    document: dict[str, Any] = {"loopbaan": "mapping/1", "id": "koppeling"}
    codes: dict[str, dict[str, dict[str, str]]] = {}  # by scale, then by heading
    for survey in surveys.values():
        is_scored = any(column["use"] == "score" for column in survey["columns"])
        for column in survey["columns"]:
            heading, use = column["heading"], column["use"]
            if not use and not column["is_personal"]:
                document.setdefault("columns", {})[heading] = ""
            elif use in ("levels", "level", "score"):
                if found := open_codes(column, framework):
                    scale = framework.competences[column["competences"][0]].scale if column["competences"] else ""
                    codes.setdefault(scale, {})[heading] = dict.fromkeys(found, "")
            elif use == "fte":
                if any(means is None and is_number(word) for word, _, means in column["values"]):
                    document["full_time"] = ""
            elif use in WORD_LISTS and (use != "instrument" or is_scored):
                for word, _, means in column["values"][:MOST_CODES]:
                    if means is None:
                        document.setdefault(WORD_LISTS[use], {})[word] = ""
    if len(codes) == 1:
        document["values"] = {code: "" for found in next(iter(codes.values())).values() for code in found}
    else:
        place_codes(document, codes, surveys)
    document["_seen"] = [seen(name, survey, near) for name, survey in surveys.items()]
    document["_choices"] = choices_of(framework)
    return document


WORD_LISTS = {"phase": "phases", "rater": "raters", "competence": "competences", "instrument": "instruments"}


def place_codes(
    document: dict[str, Any], codes: dict[str, dict[str, dict[str, str]]], surveys: dict[str, Survey]
) -> None:
    """Codes of columns that are not all about one scale: those of a wide table stand with their columns."""
    competences = {
        column["heading"]: column["competences"] for survey in surveys.values() for column in survey["columns"]
    }
    for scale, columns in codes.items():
        for heading, found in columns.items():
            if scale:
                means = competences[heading]
                own = {"competences": means[0] if len(means) == 1 else means, "values": found}
                document.setdefault("columns", {})[heading] = own
            else:
                document.setdefault("values", {}).update(found)


def open_codes(column: Survey, framework: Framework) -> list[str]:
    """The codes of a column of levels that mean nothing, or a level only because a scale was assumed."""
    own = {level.id for scale in framework.scales.values() for level in scale.levels}
    found = [
        word
        for word, _, means in column["values"]
        if means is None or (means != "" and word not in own and word[:1].isdigit())
    ]
    if len(found) <= MOST_CODES:
        return sorted(found, key=natural)
    numbers = [word for word in found if is_number(word)]
    if not numbers:
        return sorted(found[:MOST_CODES], key=natural)
    return [">=" + min(numbers, key=number_of)]


def is_number(word: str) -> bool:
    return re.fullmatch(r"\d+([.,]\d+)? ?%?", word) is not None


def number_of(word: str) -> float:
    return float(word.rstrip("% ").replace(",", "."))


def natural(word: str) -> tuple[Any, ...]:
    """Sorts 2 before 10."""
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", word) if part)


class NearWords:
    """The words that a heading or a value may have meant."""

    def __init__(self, framework: Framework) -> None:
        self.meanings: dict[str, str] = {}
        for word, use, group in known_headings():
            self.meanings.setdefault(word, group or use)
        for id, competence in framework.competences.items():
            for words in (id, competence.title.nl, competence.title.en):
                if words:
                    self.meanings[words.lower()] = id

    def to(self, heading: str) -> list[str]:
        """What the nearest words mean, at most three, the nearest first."""
        near = difflib.get_close_matches(heading.lower(), list(self.meanings), n=6, cutoff=0.6)
        return list(dict.fromkeys(self.meanings[word] for word in near))[:3]


def seen(name: str, survey: Survey, near: NearWords) -> dict[str, Any]:
    """What was seen of a table, for whoever fills in the rest."""
    columns = {}
    for column in survey["columns"]:
        told: dict[str, Any] = {"filled": column["filled"]}
        taken = column["competences"] or column["group"] or column["use"]
        if taken:
            told["for"] = taken
        elif column["is_personal"]:
            told["for"] = "not needed"
        elif words := near.to(column["heading"]):
            told["near"] = words
        if values := column["values"][:MOST_TOLD]:
            told["values"] = {word: count for word, count, _ in values}
            means = {word: means for word, _, means in values if means}
            if means and any(word != meaning for word, meaning in means.items()):
                told["means"] = means
            if column["is_cut"] or len(column["values"]) > MOST_TOLD:
                told["more"] = True
        columns[column["heading"]] = told
    return {"file": name, "form": survey["form"], "rows": survey["rows"], "columns": columns}


def choices_of(framework: Framework) -> dict[str, Any]:
    """What may be filled in."""
    return {
        "columns": [*framework.competences, *({"is": use} for use in sorted({use for _, use, _ in known_headings()} - {"group"}))],
        "levels": {id: ["0", *(level.id for level in scale.levels)] for id, scale in framework.scales.items()},
        "phases": list(framework.phases),
        "raters": ["self", "colleague", "leader", "observer", "pupil", "institute"],
        "instruments": list(framework.instruments),
    }


def known_headings() -> list[tuple[str, str, str]]:
    """Every heading that is known whatever the framework: the word, what it says the column is for, and of which grouping.

    Examples
    --------
    >>> import loopbaan
    >>> [word for word, use, group in loopbaan.known_headings() if group == "board"][:2]
    ['board', 'bestuur']
    """
    return _loopbaan.known_headings()
