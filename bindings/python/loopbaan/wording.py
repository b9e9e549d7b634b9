# SPDX-License-Identifier: BSL-1.0
"""How a text is said in a language: the one way in which words are chosen by it, and what is no word (days, marks in numbers)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Callable, Optional, Union

from . import _loopbaan
from ._loopbaan import Diagnostic, Framework

Pair = tuple[str, str]  # in Dutch and in English


class Said(tuple[str, str]):
    """A text with values in it, in Dutch and in English, that can be said in a further language too."""

    in_language: Callable[[str], str]

    def __new__(cls, in_language: Callable[[str], str]) -> Said:
        made = super().__new__(cls, (in_language("nl"), in_language("en")))
        made.in_language = in_language
        return made


def worded(lang: str, nl: str, en: str) -> str:
    """A text of ours in a language: the one way in which words are chosen by language, so that a further one has them all.

    Examples
    --------
    >>> worded("nl", "onbekend", "unknown"), worded("en", "onbekend", "unknown")
    ('onbekend', 'unknown')
    """
    return nl if lang == "nl" else en if lang == "en" else _loopbaan.translated(lang, en)


def form_of(lang: str) -> dict[str, str]:
    """How a language writes numbers, days and money: see texts/1."""
    return _loopbaan.language_form(lang)


def day_in(day: datetime.date, lang: str, part: str = "day") -> str:
    """A day as people write it, or with "day_of_month" without its year.

    Examples
    --------
    >>> import datetime
    >>> day_in(datetime.date(2027, 2, 1), "nl"), day_in(datetime.date(2027, 2, 1), "en", "day_of_month")
    ('1-2-2027', '02-01')
    """
    words = form_of(lang)[part]
    return words.format(d=day.day, m=day.month, y=f"{day.year:04d}", dd=f"{day.day:02d}", mm=f"{day.month:02d}")


def with_decimal_mark(digits: str, lang: str) -> str:
    """Digits with a point in them, as the language writes them.

    Examples
    --------
    >>> with_decimal_mark("64.5", "nl")
    '64,5'
    """
    return digits.replace(".", form_of(lang)["decimal"])


def said(words: Union[Pair, object], lang: str) -> str:
    """A text in a language; what is no text stays what it is.

    Examples
    --------
    >>> said(("onbekend", "unknown"), "en"), said(7, "nl")
    ('unknown', '7')
    """
    if isinstance(words, Said):
        return words.in_language(lang)
    return worded(lang, *words) if isinstance(words, tuple) else str(words)


def filled(nl: str, en: str, /, **values: object) -> Said:
    """A text whose gaps are filled, with texts or with other values.

    Examples
    --------
    >>> tuple(filled("rij {row}: {what}", "row {row}: {what}", row=3, what=("leeg", "empty")))
    ('rij 3: leeg', 'row 3: empty')
    """
    return Said(lambda lang: worded(lang, nl, en).format(**{name: said(value, lang) for name, value in values.items()}))


def diagnostic(name: str, details: Sequence[Pair], file: str, sheet: str = "", row: int = 0, letters: str = "") -> Diagnostic:
    """A diagnostic of ours, its details in every language that is known. A value is the same in all of them."""
    told = [
        {"nl": each[0], "en": each[1], **({tag: each.in_language(tag) for tag in further()} if isinstance(each, Said) else {})}
        for each in details
    ]
    return _loopbaan.diagnostic(name, told, file, sheet, row, letters)


def further() -> tuple[str, ...]:
    """The languages that were added."""
    return _loopbaan.known_languages()[2:]


# Of each built-in kind of raters the word that a framework may have in its place.
REPLACEABLE = {"self": "teacher", "colleague": "colleague", "leader": "leader", "observer": "observer", "pupil": "pupils", "institute": "institute"}


def own_rater(framework: Framework, rater: str, lang: str) -> Optional[str]:
    """What a framework calls a kind of raters, its own or a built-in one; None: what everybody calls it."""
    is_own = rater not in REPLACEABLE or REPLACEABLE[rater] in framework.words
    return framework.rater_title(rater, lang) if is_own else None
