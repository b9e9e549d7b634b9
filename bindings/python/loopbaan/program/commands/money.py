# SPDX-License-Identifier: BSL-1.0
"""What stands above amounts of money."""

from __future__ import annotations

from ..words import columns
from ..words import schedule as texts
from ..words.language import Words


def money_heading(say: Words, currency: str) -> str:
    """The currency of a framework, in which all its amounts are."""
    return say(columns.EURO) if currency == "EUR" else currency


def unit_of_account(say: Words, unit: str, currency: str) -> str:
    """What an account holds: hours, or money, which files call "euro" whatever it is in."""
    return say(texts.HOURS_OR_EURO[unit]) if unit == "hours" or currency == "EUR" else currency
