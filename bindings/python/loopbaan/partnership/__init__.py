# SPDX-License-Identifier: BSL-1.0
"""Offers and needs of a partnership: from sheets, from lists of institutes, from plans."""

from __future__ import annotations

from .account import SheetAccount
from .asked import AskedNeed, write_needs
from .list_account import ListAccount
from .needs import NeedsOfPerson, PersonNeed, PlanNeeds, Swap, find_needs
from .needs_sheet import NeedsReading, parse_needs, read_needs
from .reading import OffersReading, parse_offer_sheets, read_offer_sheets, undated_editions
from .templates import make_needs_template, make_offers_template, write_offers_template

__all__ = [
    "AskedNeed",
    "ListAccount",
    "NeedsOfPerson",
    "NeedsReading",
    "OffersReading",
    "PersonNeed",
    "PlanNeeds",
    "SheetAccount",
    "Swap",
    "find_needs",
    "make_needs_template",
    "make_offers_template",
    "parse_needs",
    "parse_offer_sheets",
    "read_needs",
    "read_offer_sheets",
    "undated_editions",
    "write_needs",
    "write_offers_template",
]
