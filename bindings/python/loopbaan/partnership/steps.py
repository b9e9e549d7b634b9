# SPDX-License-Identifier: BSL-1.0
"""How things of a framework are called in tables: by id, or by title in any language that it has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from .. import _loopbaan
from .cells import plain


class Entities(Protocol):
    """A list of a framework, by id."""

    def items(self) -> Iterable[tuple[str, Any]]: ...


def names_of(entities: Entities) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Id by plain name, where that names one; and the ids of names that several have. An id goes before a title."""
    ids: dict[str, list[str]] = {}
    for id, each in entities.items():
        for title in titles_of(each):
            if id not in ids.setdefault(plain(title), []):
                ids[plain(title)].append(id)
    one = {name: found[0] for name, found in ids.items() if len(found) == 1}
    several = {name: found for name, found in ids.items() if len(found) > 1}
    for id, _ in entities.items():
        one[plain(id)] = id
        several.pop(plain(id), None)
    return one, several


def titles_of(entity: Any) -> Iterable[str]:
    return dict.fromkeys(each for lang in ("nl", "en") if (each := entity.title.in_language(lang)))


def all_names(entities: Entities) -> list[str]:
    """Ids and titles, of which the nearest to a word is sought."""
    return [name for id, each in entities.items() for name in (id, *titles_of(each))]


def nearest_name(words: str, names: Sequence[str]) -> str:
    """The name that is misspelt, else the shortest that has all of the words, or of which all words are there; "" where none is.

    Examples
    --------
    >>> names = ["Opleiding coach van starters", "Coaching van starters, jaar 1", "Studiedag of congres"]
    >>> nearest_name("coach van starters", names), nearest_name("studiedag of congress", names), nearest_name("rekenen", names)
    ('Opleiding coach van starters', 'Studiedag of congres', '')
    """
    if near := _loopbaan.nearest(words, list(names)):
        return near
    asked = set(plain(words).split())
    several = [(len(each), each) for each in names if (of := set(plain(each).split())) and asked and (asked <= of or (len(of) > 1 and of <= asked))]
    return min(several)[1] if several else ""
