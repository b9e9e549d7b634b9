# SPDX-License-Identifier: BSL-1.0
"""Characters that no text has: what is made in code is refused where it has one, and not only where it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ._loopbaan import Diagnostic
from .core import Error
from .wording import diagnostic

# Control characters, halves of characters, and what Unicode says is none. Source: XML 1.0, production 2.
NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
MOST_TOLD = 20


def refuse_control(document: Any) -> None:
    """Raises Error 902 with each text of a document, or name of a field, that has such a character."""
    found = []
    for pointer, words in texts(document):
        if bad := NO_TEXT.search(words):
            found.append(told(pointer, words, bad[0]))
            if len(found) == MOST_TOLD:
                break
    if found:
        raise Error(found)


def told(pointer: str, words: str, sign: str) -> Diagnostic:
    shown = NO_TEXT.sub(lambda bad: f"\\x{ord(bad[0]):02X}", words)
    details = [(each, each) for each in (shown[:60] + "…" if len(shown) > 60 else shown, f"U+{ord(sign):04X}")]
    return diagnostic("control_character", details, "#" + NO_TEXT.sub("?", pointer))


def texts(value: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a document, names of fields too, and where it stands."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict):
        for key, each in value.items():
            place = at + "/" + str(key).replace("~", "~0").replace("/", "~1")
            yield place, str(key)
            yield from texts(each, place)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from texts(each, f"{at}/{number}")
