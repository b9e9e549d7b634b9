# SPDX-License-Identifier: BSL-1.0
"""Amounts in words and in cells."""

from __future__ import annotations

from typing import Optional

from ...amounts import amount as amount
from ...amounts import amount_of as amount_of
from ...wording import form_of, with_decimal_mark


class Figure(str):
    """A number in words for a cell, that a workbook has as a number."""

    value: float

    def __new__(cls, words: str, value: float) -> Figure:
        made = super().__new__(cls, words)
        made.value = value
        return made


def number(value: Optional[float], lang: str) -> str:
    """A number for a cell, with the decimal mark of the language.

    Examples
    --------
    >>> number(64.5, "nl"), number(30, "en"), number(None, "en")
    ('64,5', '30', '')
    """
    if value is None:
        return ""
    words = f"{value:.2f}".rstrip("0").rstrip(".")
    return Figure(with_decimal_mark(words, lang), int(value) if value == int(value) else value)


def thousands(number: int, lang: str) -> str:
    """A whole number as people read it.

    Examples
    --------
    >>> thousands(1200, "nl"), thousands(1200, "en")
    ('1.200', '1,200')
    """
    return f"{number:,}".replace(",", form_of(lang)["thousands"])


def count(number: int) -> Figure:
    """A whole number for a cell.

    Examples
    --------
    >>> count(1200), count(1200).value
    ('1200', 1200)
    """
    return Figure(str(number), number)
