# SPDX-License-Identifier: BSL-1.0
"""A further language: one that comes with the library, or whose texts are in a file behind --texts."""

from __future__ import annotations

from collections.abc import Sequence

from ... import Error, _loopbaan, add_language
from ..words import messages as messages_texts
from ..words import options as texts
from ..words.language import Words, value_given
from .messages import complain, put, say_wrong


class NoTexts(Exception):
    """The texts behind --texts cannot be had; that has been said."""


def with_texts(say: Words, given: Sequence[str]) -> Words:
    """What says things in the language that is asked for, once it has been told which of its texts are missing. Raises
    NoTexts."""
    file = value_given(given, "--texts")
    if file:
        try:
            lang, notes = add_language(file)
        except Error as error:
            complain(say, error.all)
            raise NoTexts from None
        except OSError as wrong:
            say_wrong(say(texts.no_such_texts(file=file, why=wrong.strerror or str(wrong))))
            raise NoTexts from None
        if (asked := value_given(given, "--lang")) not in (None, "", lang):
            say_wrong(say(texts.texts_of_another(str(asked), lang)))
            raise NoTexts
        say = Words(lang)
    elif say.lang in ("nl", "en"):
        return say
    else:
        notes = _loopbaan.notes_on_texts(_loopbaan.texts_of(say.lang), "")
    if "--quiet" not in given:
        for note in notes:
            put(say(messages_texts.note_on_all(note.message(say.lang), note.remedy(say.lang))))
    return say
