# SPDX-License-Identifier: BSL-1.0
"""Which rights lapse unused, when and why, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from . import phrases, words
from .parts import Account, lapses_within
from .words import in_lang, word

if TYPE_CHECKING:
    from .model import Names


def lapsing(names: Names, accounts: Sequence[Account], last_day: str) -> list[str]:
    """Which rights lapse unused and why: those of one account for one reason are one sentence."""
    lang = names.lang
    alike: dict[tuple[str, str, str], list[Account]] = {}
    for each in accounts:
        if lapses_within(each, last_day):
            alike.setdefault((each.title, each.phase, each.unused), []).append(each)
    made = [lapse(names, same) for same in alike.values()]
    later = dict.fromkeys(each.title for each in accounts if each.lapsed and last_day and not lapses_within(each, last_day))
    if later:
        *some, last = (word("quoted", lang, name=each) for each in later)
        made.append(word("lapses later", lang, year=names.profession.year, accounts=", ".join(some) + (word("and", lang) if some else "") + last))
    return made


def lapse(names: Names, same: Sequence[Account]) -> str:
    lang = names.lang
    parts = [
        word(
            "lapse part",
            lang,
            amount=words.amount(each.lapsed, each.unit, lang, names.profession.currency),
            year=words.school_year(each.school_year),
            day=words.day(each.last_day, lang),
        )
        for each in same
    ]
    phase = f" ({same[0].phase})" if same[0].phase else ""
    said = ", ".join(parts[:-1]) + word("and", lang) + parts[-1] if len(parts) > 1 else parts[0]
    return word("lapses", lang, account=same[0].title + phase, parts=said, why=in_lang(phrases.UNUSED[same[0].unused], lang))
