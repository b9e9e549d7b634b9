# SPDX-License-Identifier: BSL-1.0
"""Amounts in words. What may be money asks for its currency, so that no other one is told by mistake."""

from __future__ import annotations

from typing import Literal, Optional, overload

from .plan import print_amount, units_of_one

NoMoney = Literal["hours", "weeks"]


@overload
def amount(count: Optional[int], objective: NoMoney, lang: str) -> str: ...
@overload
def amount(count: Optional[int], objective: str, lang: str, currency: str) -> str: ...
def amount(count: Optional[int], objective: str, lang: str, currency: str = "") -> str:
    """Whole units in words; "" where nothing is known. What may be money has its currency."""
    return "" if count is None else print_amount(count, objective, lang, currency=currency)


@overload
def amount_of(value: float, objective: NoMoney, lang: str) -> str: ...
@overload
def amount_of(value: float, objective: str, lang: str, currency: str) -> str: ...
def amount_of(value: float, objective: str, lang: str, currency: str = "") -> str:
    """Hours, money, weeks or points in words; what may be money has its currency.

    Examples
    --------
    >>> amount_of(64.5, "hours", "nl"), amount_of(1950, "cost", "en", "EUR")
    ('64,5 uur', '€1,950')
    """
    return print_amount(round(value * units_of_one(objective)), objective, lang, currency=currency)
