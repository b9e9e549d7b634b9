# SPDX-License-Identifier: BSL-1.0
"""What stands above amounts of money."""

from __future__ import annotations

from ... import Framework
from ..words import columns
from ..words.language import Words


def money_heading(say: Words, fw: Framework) -> str:
    """The currency of the framework, in which all its amounts are."""
    return say(columns.EURO) if fw.currency == "EUR" else fw.currency
