# SPDX-License-Identifier: BSL-1.0
"""Amounts in words and in cells."""

from __future__ import annotations

from typing import Optional

from ... import print_amount, units_of_one
from ...wording import form_of, with_decimal_mark


class Figure(str):
    """A number in words for a cell, that a workbook has as a number."""

    value: float

    def __new__(cls, words: str, value: float) -> Figure:
        made = super().__new__(cls, words)
        made.value = value
        return made


def amount(count: Optional[int], objective: str, lang: str, currency: str = "EUR") -> str:
    """Whole units in words; "" where nothing is known."""
    return "" if count is None else print_amount(count, objective, lang, currency)


def amount_of(value: float, objective: str, lang: str, currency: str = "EUR") -> str:
    """Hours, money, weeks or points in words.

    Examples
    --------
    >>> amount_of(64.5, "hours", "nl"), amount_of(1950, "cost", "en")
    ('64,5 uur', '€1,950')
    """
    return print_amount(round(value * units_of_one(objective)), objective, lang, currency)


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
