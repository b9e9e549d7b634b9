# SPDX-License-Identifier: BSL-1.0
"""Finds what a word of the command line means: by id, by title or by a part of it, in either language."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from ... import Framework, _loopbaan
from ..words import naming as texts
from ..words.language import Words
from .messages import tell
from .options import Shared
from .wrong import WrongCommandLine

MOST_SHOWN = 8  # of what comes near


@dataclass(frozen=True)
class Named:
    """Something with an id and, in each language, a title. Names that mean the same are one answer."""

    id: str
    titles: tuple[str, ...] = ()
    means: str = ""

    def line(self, lang: str) -> str:
        known = _loopbaan.known_languages()
        place = known.index(lang) if lang in known[: len(self.titles)] else -1
        title = self.titles[place] if self.titles else ""
        return f"{self.id}  {title}".rstrip()


class Entries(Protocol):
    """A list of a framework."""

    def items(self) -> Iterable[tuple[str, Any]]: ...


def named(entries: Entries) -> list[Named]:
    """The entries of a list of a framework."""
    return [
        Named(id, tuple(entry.title.in_language(lang) for lang in _loopbaan.known_languages()), id)
        for id, entry in entries.items()
    ]


def plain(words: str) -> str:
    """Words without case, accents, dashes and what is not seen: as they are compared.

    Examples
    --------
    >>> plain("Taalcoördinator"), plain(" INTERN_begeleider ")
    ('taalcoordinator', 'intern begeleider')
    """
    apart = unicodedata.normalize("NFKD", words)
    letters = "".join(c for c in apart if not unicodedata.combining(c) and unicodedata.category(c) not in ("Cc", "Cf"))
    return " ".join(re.split(r"[\s_\-‐-―]+", letters.casefold())).strip()


def without_zeros(words: str) -> str:
    """An id without the zeros before its numbers, which spreadsheets drop.

    Examples
    --------
    >>> without_zeros("p-001201"), without_zeros("0")
    ('p 1201', '0')
    """
    return re.sub(r"(?<!\d)0+(?=\d)", "", plain(words))


def find(known: Iterable[Named], word: str) -> list[Named]:
    """What a word means, the surest reading first: only where nothing fits better does a part of a title count."""
    known = list(known)
    wanted = plain(word)
    readings = (
        lambda each: each.id == word,
        lambda each: plain(each.id) == wanted,
        lambda each: without_zeros(each.id) == without_zeros(word),
        lambda each: any(plain(title) == wanted for title in each.titles),
        lambda each: any(begins(wanted, name) for name in (each.id, *each.titles)),
        lambda each: any(wanted in plain(name) for name in (each.id, *each.titles)),
    )
    for reading in readings if wanted else readings[:1]:
        found = [each for each in known if reading(each)]
        if found:
            return unique(found)
    return []


def unique(found: Iterable[Named]) -> list[Named]:
    """One of those that mean the same: the first."""
    kept: dict[str, Named] = {}
    for each in found:
        kept.setdefault(each.means or each.id, each)
    return list(kept.values())


def begins(wanted: str, name: str) -> bool:
    """Does every word of what is wanted begin a word of the name?"""
    words = plain(name).split()
    return all(any(word.startswith(part) for word in words) for part in wanted.split())


def near(known: Iterable[Named], word: str) -> list[Named]:
    """Those whose id or title, or a word of it, looks like the word; the nearest first."""
    wanted = plain(word)

    def likeness(each: Named) -> float:
        names = [plain(name) for name in (each.id, *each.titles)]
        parts = {part for name in names for part in (name, *name.split()) if part}
        return max((difflib.SequenceMatcher(None, wanted, part).ratio() for part in parts), default=0.0)

    ranked = sorted(((likeness(each), place, each) for place, each in enumerate(known)), key=lambda r: (-r[0], r[1]))
    best = ranked[0][0] if ranked else 0.0
    return unique(each for like, _, each in ranked if like >= max(0.6, best - 0.15))[:MOST_SHOWN]


def choose(shared: Shared, say: Words, option: str, word: str, known: Iterable[Named]) -> str:
    """The id that a word means; said when it was not the id itself.

    Raises WrongCommandLine, with what comes near as id and title on lines of their own, unless exactly one is meant.
    """
    known = list(known)
    found = find(known, word)
    if len(found) == 1:
        if found[0].id != word:
            tell(shared, say(texts.taken(option=option, word=word, found=found[0].line(say.lang))))
        return found[0].id
    if found:
        raise WrongCommandLine(listed(say, say(texts.several(option=option, word=word)), found))
    close = near(known, word)
    if close:
        raise WrongCommandLine(listed(say, say(texts.none_but_near(option=option, word=word)), close))
    if len(known) <= 2 * MOST_SHOWN and known:
        raise WrongCommandLine(listed(say, say(texts.none_of_these(option=option, word=word)), known))
    see = " " + say(texts.SEE_ALL) if any(each.titles for each in known) else ""
    raise WrongCommandLine(say(texts.none_at_all(option=option, word=word)) + see)


def listed(say: Words, sentence: str, found: list[Named]) -> str:
    most = 2 * MOST_SHOWN
    lines = [f"  {each.line(say.lang)}" for each in found[:most]]
    if len(found) > most:
        lines.append("  " + say(texts.and_more(len(found) - most)))
    return "\n".join([sentence, *lines])


def targets(framework: Framework) -> list[Named]:
    """Whatever can be planned for: profiles, roles that have one and phases that end with one."""
    means = {each.id: each.profile for each in framework.roles.values()}
    means |= {each.id: each.exit for each in framework.phases.values()}
    others = [each for each in (*named(framework.roles), *named(framework.phases)) if means[each.id]]
    return [*named(framework.profiles), *(Named(each.id, each.titles, means[each.id] or "") for each in others)]
