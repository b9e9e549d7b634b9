# SPDX-License-Identifier: BSL-1.0
"""Messages in two languages, and the language that the program speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Optional

from ...core import visible
from ...languages import languages
from ...wording import worded
from .amounts import thousands


class Message:
    """What there is to say, in no language yet: the Dutch and the English sentence, and what stands in their gaps.

    A message without gaps is a constant; one with gaps a function that has a parameter for each, so that a type checker
    sees a text that does not exist and a gap that stays empty.

        def bad(file: str) -> Message:
            return Message("{file}: niet in orde", "{file}: not well", file=file)
    """

    __slots__ = ("nl", "en", "values")

    def __init__(self, nl: str, en: str, /, **values: object) -> None:
        self.nl = nl
        self.en = en
        self.values = values


class Words:
    """Says messages in one language.

    Examples
    --------
    >>> Words("nl")(Message("{file}: niet in orde", "{file}: not well", file="staff.csv"))
    'staff.csv: niet in orde'
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def __call__(self, message: Message) -> str:
        sentence = worded(self.lang, message.nl, message.en)
        return sentence.format(**{name: self.shown(value) for name, value in message.values.items()})

    def shown(self, value: object) -> object:
        """A value as it stands in a sentence: counts with their thousands apart, words made visible."""
        if isinstance(value, Message):
            return self(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return Count(value, self.lang)
        return visible(LONG.sub(shortened, str(value)))


# No name, path or word of a sentence is as long; what is, is a document or a slip of the keyboard.
LONG = re.compile(r"\S{300,}")


def shortened(found: re.Match[str]) -> str:
    """The begin and the end of what is too long to repeat."""
    word = found[0]
    return f"{word[:60]}…({len(word)})…{word[-30:]}"


class Count:
    """A number of things. In a sentence `{steps:stap|stappen}` is "1 stap" or "1.200 stappen", `{steps:~is|zijn}` the word
    alone.

    Examples
    --------
    >>> "{0:defect|defects} {0:~is|are} {0}".format(Count(1, "en")), "{:defect|defects}".format(Count(1200, "en"))
    ('1 defect is 1', '1,200 defects')
    """

    def __init__(self, count: int, lang: str) -> None:
        self.count = count
        self.lang = lang

    def __format__(self, words: str) -> str:
        digits = thousands(self.count, self.lang)
        one, _, more = words.lstrip("~").partition("|")
        word = one if self.count == 1 else more
        return word if words.startswith("~") else f"{digits} {word}".rstrip()


def value_given(given: Sequence[str], option: str) -> Optional[str]:
    """What stands behind an option, "" where nothing does; None where it is not asked for."""
    value = None
    for word, following in zip(given, [*given[1:], ""]):
        if word == option:
            value = following
        elif word.startswith(option + "="):
            value = word.partition("=")[2]
    return value


def language_given(given: Sequence[str]) -> Optional[str]:
    """What stands behind --lang."""
    return value_given(given, "--lang")


def language_of(given: Sequence[str]) -> str:
    """The language that help and messages are in; a wrong one is found later."""
    lang = language_given(given)
    return lang if lang in languages() else "nl"
