# SPDX-License-Identifier: BSL-1.0
"""Texts in several languages: a column for Dutch, and one more for each other language, as "titel (en)"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

DUTCH = "nl"  # what a string without a language is
TEXTS = ("text", "text by id", "levels")  # what may hold them


def languages_in(holds: str, value: Any) -> Iterator[str]:
    """The languages that the texts of a value are in."""
    for each in texts_in(holds, value):
        yield from each if isinstance(each, dict) else (DUTCH,)


def texts_in(holds: str, value: Any) -> list[Any]:
    if holds == "text":
        return [value]
    return [each["title"] for each in value] if holds == "levels" else list(value.values())


def only(language: str, holds: str, value: Any) -> Any:
    """What of a value is in a language; None for nothing."""
    if holds == "text":
        return in_language(language, value)
    if holds == "levels":
        found = [{**each, "title": words} for each in value if (words := in_language(language, each["title"]))]
        return found or None
    return {id: words for id, each in value.items() if (words := in_language(language, each))} or None


def in_language(language: str, words: Any) -> Optional[str]:
    by_language = words if isinstance(words, dict) else {DUTCH: words}
    return by_language.get(language)


def joined(holds: str, language: str, value: Any, before: Any) -> Any:
    """A value with what is said of it in one more language."""
    if holds == "text":
        return with_language(language, value, before)
    if holds == "levels":
        levels = {each["id"]: each for each in before or ()}
        for each in value:
            known = levels.get(each["id"], {})
            levels[each["id"]] = {**known, **each, "title": with_language(language, each["title"], known.get("title"))}
        return list(levels.values())
    found = dict(before or {})
    for id, words in value.items():
        found[id] = with_language(language, words, found.get(id))
    return found


def with_language(language: str, words: str, before: Any) -> Any:
    if before is None and language == DUTCH:
        return words
    known = before if isinstance(before, dict) else {DUTCH: before} if before is not None else {}
    return {**known, language: words}
