# SPDX-License-Identifier: BSL-1.0
"""Entries of the Open Education API: where they stand in a document, and whether their fields have the form that they need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

from ._loopbaan import Diagnostic
from .workbook.faults import Words, told

Item = Mapping[str, Any]

# What an entry is, by the id that it has; a component may have the id of its course too.
IDS = {
    "componentId": "component",
    "courseOfferingId": "offering",
    "learningOutcomeId": "outcome",
    "academicSessionId": "session",
    "programmeId": "programme",
    "programId": "programme",
    "courseId": "course",
}
EXPANDED = ("items", "learningOutcomes", "courses", "course", "components", "parents", "children", "academicSession")
PAGE = {"pageSize", "pageNumber", "hasNextPage", "hasPreviousPage"}

ID = ("tekst of een getal", "text or a number")
TEXT = ("tekst, of een lijst van {language, value}", "text, or a list of {language, value}")
CODE = ("{codeType, code}", "{codeType, code}")
CODES = ("een lijst van {codeType, code}", "a list of {codeType, code}")
LIST = ("een lijst van teksten", "a list of texts")
OUTCOMES = ("een lijst van leeruitkomsten", "a list of learning outcomes")
LOADS = ("{studyLoadUnit, value} met een getal, of een lijst daarvan", "{studyLoadUnit, value} with a number, or a list of these")
COURSE = ("een cursus", "a course")
KINDS = {
    bool: ("waar of onwaar", "true or false"),
    int: ("een getal", "a number"),
    float: ("een getal", "a number"),
    str: ("tekst", "text"),
    list: ("een lijst van iets anders", "a list of something else"),
    dict: ("een ander object", "another object"),
}
GIVE_ID = (
    "Geef elke cursus een “courseId”, elke leeruitkomst een “learningOutcomeId” en elk onderdeel een “componentId”.",
    "Give each course a “courseId”, each learning outcome a “learningOutcomeId” and each component a “componentId”.",
)
GIVE_COURSES = ("Geef ook de lijst van cursussen mee.", "Give the list of courses as well.")


def kind_of(item: Any) -> Optional[str]:
    return next((kind for key, kind in IDS.items() if key in item), None) if isinstance(item, dict) else None


def is_page(document: Any) -> bool:
    """Is it a page of a list of the API, whatever is on it?"""
    return isinstance(document, dict) and isinstance(document.get("items"), list) and bool(PAGE & document.keys())


def entries(document: Any, at: str = "") -> Iterator[tuple[str, Item]]:
    """A page, a bare list or one entry, and what is expanded in it; each with its place, a JSON pointer."""
    if isinstance(document, list):
        for i, each in enumerate(document):
            yield from entries(each, f"{at}/{i}")
    elif isinstance(document, dict):
        if kind_of(document):
            yield at, document
        for key, value in document.items():
            if key in EXPANDED:
                yield from entries(value, f"{at}/{key}")


def is_text(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(is_one_text(each) for each in value))


def is_one_text(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("value"), str)


def is_code(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("code"), (str, int))


def is_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def is_outcomes(value: Any) -> bool:
    """Entries of outcomes, as v6 has them, or texts, as v5 has."""
    return isinstance(value, list) and all(kind_of(each) or is_one_text(each) or is_text(each) for each in value)


def is_load(value: Any) -> bool:
    return isinstance(value, dict) and (value.get("value") is None or is_number(value["value"]))


def is_number(value: Any) -> bool:
    try:
        return not isinstance(value, bool) and float(value) == float(value)
    except (TypeError, ValueError):
        return False


FORMS = {
    "name": (is_text, TEXT),
    "primaryCode": (is_code, CODE),
    "otherCodes": (lambda value: isinstance(value, list) and all(is_code(each) for each in value), CODES),
    "learningOutcomeIds": (is_list, LIST),
    "parentIds": (is_list, LIST),
    "childIds": (is_list, LIST),
    "learningOutcomes": (is_outcomes, OUTCOMES),
    "parents": (is_outcomes, OUTCOMES),
    "children": (is_outcomes, OUTCOMES),
    "modesOfDelivery": (is_list, LIST),
    "modeOfDelivery": (is_list, LIST),
    "course": (lambda value: isinstance(value, str) or kind_of(value) == "course", COURSE),
    "studyLoad": (lambda value: is_load(value) or (isinstance(value, list) and all(map(is_load, value))), LOADS),
}


def wrong_forms(file: str, at: str, item: Item) -> Iterator[Diagnostic]:
    """What of an entry that is read has another form than it needs."""
    kind = kind_of(item)
    if kind not in ("course", "component", "outcome"):
        return
    for key, value in item.items():
        if IDS.get(key) is not None and (isinstance(value, bool) or not isinstance(value, (str, int))):
            yield of_form(file, f"{at}/{key}", value, ID)
        fits, needed = FORMS.get(key, (None, ("", "")))
        if fits is not None and value is not None and not fits(value):
            yield of_form(file, f"{at}/{key}", value, needed)


def of_form(file: str, at: str, value: Any, needed: Words) -> Diagnostic:
    return told("wrong_type", f"{file}#{at}", KINDS.get(type(value), ("niets", "nothing")), needed)


def without_ids(file: str, document: Any) -> Iterator[Diagnostic]:
    """Entries of a page or list of which nothing says what they are."""
    items = document.get("items", []) if isinstance(document, dict) else document
    for i, each in enumerate(items if isinstance(items, list) else []):
        if not kind_of(each):
            at = f"/items/{i}" if isinstance(document, dict) else f"/{i}"
            yield told("missing_field", f"{file}#{at}", "courseId", GIVE_ID)


def without_courses(file: str, pages: Sequence[Any]) -> Diagnostic:
    """What is missing where no course is in what was given."""
    if all(is_page(document) and not document["items"] for document in pages):
        return told("empty_file", file)
    return told("missing_field", file, "courseId", GIVE_COURSES)
