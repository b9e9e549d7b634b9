# SPDX-License-Identifier: BSL-1.0
"""What the sheets and columns of a workbook mean: by the words of either language, or by the names of the document."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Optional

from .._loopbaan import FrameworkField, framework_fields
from .languages import DUTCH, TEXTS
from .words import ALL_SHEETS, EARLIER, HEADINGS

AT_LEAST = "requires_any.at_least"
BY_ID = ("text by id", "id by id", "number by id")


@dataclass(frozen=True)
class Meaning:
    """What a column holds: a field, or a part of one; or a field that nobody knows."""

    field: str
    holds: str  # "" of a field that nobody knows
    part: str = ""  # of a field with something by id: the id
    language: str = DUTCH


def plain(words: str) -> str:
    """Words without marks, signs and capitals, as they are compared."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    return re.sub(r"[\W_]+", " ", "".join(each for each in letters if not unicodedata.combining(each))).strip()


def list_of_sheet(name: str) -> Optional[str]:
    """The list of the document that a sheet holds; "" for the document itself, None for none."""
    for list_name, words in ALL_SHEETS.items():
        if plain(name) in {plain(each) for each in (*words, list_name) if each}:
            return list_name
    return None


def fields_of(list_name: str) -> list[tuple[str, str]]:
    """The fields of a list, each with what it holds. Of alternatives one more says how many of them are needed."""
    found = []
    for each in framework_fields():
        if each.list == list_name:
            found.append((each.name, each.holds))
            if each.holds == "alternatives":
                found.append((AT_LEAST, "whole number"))
    return found


def headings_in(list_name: str) -> list[tuple[str, str]]:
    """What may head a column of a list, in Dutch and English."""
    return [(HEADINGS[field], field) for field, _ in fields_of(list_name)]


def headings_by_id(list_name: str) -> list[tuple[str, str]]:
    """Likewise, those of what may have a column of its own by id, as woorden.school."""
    return [(HEADINGS[field], field) for field, holds in fields_of(list_name) if holds in BY_ID]


def needed_in(list_name: str) -> set[str]:
    return {each.name for each in framework_fields() if each.list == list_name and each.needed}


def field_of(list_name: str, name: str) -> FrameworkField:
    return next(each for each in framework_fields() if (each.list, each.name) == (list_name, name))


def heading_of(field: str, lang: str, language: str = DUTCH) -> str:
    """What heads the column of a field."""
    word = HEADINGS[field] if lang == "nl" else field
    return word if language == DUTCH else f"{word} ({language})"


def meaning_of(list_name: str, heading: str) -> Meaning:
    """What a heading means in the sheet of a list."""
    heading = heading.strip()
    words, language = heading, DUTCH
    if tagged := re.fullmatch(r"(.+?)\s*\(([A-Za-z]{2,3})\)", heading):
        words, language = tagged[1], tagged[2].lower()
    for field, holds in fields_of(list_name):
        if language != DUTCH and holds not in TEXTS:
            continue
        if words == field or plain(words) in (plain(HEADINGS[field]), plain(field), EARLIER.get(field)):
            return Meaning(field, holds, language=language)
    stem, dot, part = words.partition(".")
    for field, holds in fields_of(list_name):
        if dot and part and plain(stem) in (plain(HEADINGS[field]), plain(field)):
            if holds == "text" and language == DUTCH:
                return Meaning(field, holds, language=part.strip())
            if holds == "text by id" or (holds in ("id by id", "number by id") and language == DUTCH):
                return Meaning(field, holds, part=part.strip(), language=language)
    return Meaning(heading, "")
