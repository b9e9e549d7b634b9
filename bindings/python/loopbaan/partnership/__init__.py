# SPDX-License-Identifier: BSL-1.0
"""Offers and needs of a partnership: from sheets, from lists of institutes, from plans."""

from __future__ import annotations

from .._loopbaan import (
    Assignment,
    AssignmentRound,
    ChangeEffect,
    EditionAnswer,
    EditionAnswers,
    NewEditions,
    PossibleEdition,
    ReservedPlaces,
    RoundCriterion,
    RoundEdition,
    RoundMust,
    RoundNeed,
    RoundOwner,
    RoundWish,
    UnmetNeed,
    WishAnswer,
    WishAnswers,
)
from .account import SheetAccount
from .asked import AskedNeed, write_needs
from .assignments import parse_assignment, read_assignment, write_assignment
from .list_account import ListAccount
from .meeting import PartnershipAnswer, PartnershipRound, make_round
from .meeting_letters import write_letters
from .meeting_page import write_meeting
from .meeting_sheets import meeting_sheets
from .needs import NeedsOfPerson, PersonNeed, PlanNeeds, Swap, find_needs
from .needs_sheet import NeedsReading, parse_needs, read_needs
from .reading import OffersReading, parse_offer_sheets, read_offer_sheets, undated_editions
from .rounds import check_assignment, check_new_editions, find_assignment, find_new_editions, what_would_change
from .templates import make_needs_template, make_offers_template, write_offers_template

__all__ = [
    "AskedNeed",
    "Assignment",
    "AssignmentRound",
    "ChangeEffect",
    "EditionAnswer",
    "EditionAnswers",
    "ListAccount",
    "NeedsOfPerson",
    "NeedsReading",
    "NewEditions",
    "OffersReading",
    "PartnershipAnswer",
    "PartnershipRound",
    "PersonNeed",
    "PlanNeeds",
    "PossibleEdition",
    "ReservedPlaces",
    "RoundCriterion",
    "RoundEdition",
    "RoundMust",
    "RoundNeed",
    "RoundOwner",
    "RoundWish",
    "SheetAccount",
    "Swap",
    "UnmetNeed",
    "WishAnswer",
    "WishAnswers",
    "check_assignment",
    "check_new_editions",
    "find_assignment",
    "find_needs",
    "find_new_editions",
    "make_needs_template",
    "make_offers_template",
    "make_round",
    "meeting_sheets",
    "parse_assignment",
    "parse_needs",
    "parse_offer_sheets",
    "read_assignment",
    "read_needs",
    "read_offer_sheets",
    "undated_editions",
    "what_would_change",
    "write_assignment",
    "write_letters",
    "write_meeting",
    "write_needs",
    "write_offers_template",
]
