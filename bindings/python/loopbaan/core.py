# SPDX-License-Identifier: BSL-1.0
"""What is wrong with an input, and texts in two languages."""

from __future__ import annotations

import datetime
from typing import Callable, Iterable

from . import _loopbaan
from ._loopbaan import NOT_SHOWN, Diagnostic, Text

__all__ = ["NOT_SHOWN", "Diagnostic", "Error", "Text", "error_codes", "nearest", "parse_day", "visible"]


SHOWN = 10  # defects in the text of an error: a notebook should not drown in a thousand of them


class Error(ValueError):
    """The input was wrong. Everything that was found is in `all`; the other attributes tell of the first.

    Attributes
    ----------
    all : tuple of Diagnostic
    code : int
        Permanent number of what is wrong.
    name : str
        Name of that number.
    where : str
        The place: file with JSON pointer, or file, row and column.
    message, remedy : str
        What is wrong and what to do about it, in English; `all[0].message("nl")` says it in Dutch.

    Examples
    --------
    >>> import loopbaan
    >>> try:
    ...     loopbaan.parse_framework('{"loopbaan": "framework/1", "id": "x"}', name="x.json")
    ... except loopbaan.Error as error:
    ...     print(error.code, error.where, "|", error.message)
    807 x.json | “version” is missing
    """

    def __init__(self, all: Iterable[Diagnostic]) -> None:
        self.all: tuple[Diagnostic, ...] = tuple(all)
        lines = [str(each) for each in self.all[:SHOWN]]
        if len(self.all) > SHOWN:
            lines.append(f"… and {len(self.all) - SHOWN} more, in the attribute `all` of this error")
        super().__init__("\n".join(lines))

    @property
    def code(self) -> int:
        return self.all[0].code

    @property
    def name(self) -> str:
        return self.all[0].name

    @property
    def where(self) -> str:
        return self.all[0].where

    @property
    def message(self) -> str:
        return self.all[0].message()

    @property
    def remedy(self) -> str:
        return self.all[0].remedy()

    def __reduce__(self) -> tuple[Callable[..., Error], tuple[tuple[Diagnostic, ...]]]:
        return Error, (self.all,)


def error_codes() -> dict[str, int]:
    """The permanent number of everything that can be wrong, by name.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.error_codes()["unknown_profile"]
    501
    """
    return _loopbaan.error_codes()


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is nearest to one that was typed; "" when none is near.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.nearest("indutcie", ["student", "inductie"])
    'inductie'
    """
    return _loopbaan.nearest(word, list(known))


def visible(words: str) -> str:
    """Words as they may stand on a terminal or in a line of a log.

    Written out is what would be obeyed or not be seen: control characters, marks that change the reading order,
    separators of lines, what has no width, and bytes of a file name that are no UTF-8. All messages of the library are
    made of such words; documents and tables keep what they were given.

    Examples
    --------
    >>> import loopbaan
    >>> print(loopbaan.visible("p1\\x1b[2J\\u202egpj.exe"), loopbaan.visible("Daniëlle"))
    p1\\x1B[2J\\u202Egpj.exe Daniëlle
    """
    try:
        data = words.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half a pair that stands for no byte
        data = words.encode("utf-8", "surrogatepass")
    return _loopbaan.visible(data)


def in_quotes(words: str) -> str:
    """A word as an exception shows it: visible, and cut where it is a whole document.

    Examples
    --------
    >>> from loopbaan.core import in_quotes
    >>> print(in_quotes("nl-2005"), in_quotes("x" * 5000))
    "nl-2005" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" (of 5000 characters)
    """
    most = 60
    if len(words) <= most:
        return f'"{visible(words)}"'
    return f'"{visible(words[:most])}…" (of {len(words)} characters)'


def parse_day(words: str) -> datetime.date | None:
    """The day of a date or moment as tables have them, day before month; None where it is none.

    Of a moment it is the day that it names, whatever its zone.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_day("1-8-2026"), loopbaan.parse_day("2026-03-12T00:30:00+01:00")
    (datetime.date(2026, 8, 1), datetime.date(2026, 3, 12))
    """
    return _loopbaan.parse_day(words)
