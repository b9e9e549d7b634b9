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
from .cycle import Cycle, CycleKind, LastRound, OneNeed, compare_rounds, read_last_round
from .leaders import Leader, Leaders, StepLeaders, find_leaders, leads_of
from .list_account import ListAccount
from .meeting import PartnershipAnswer, PartnershipRound, make_round
from .meeting_letters import write_letters
from .meeting_page import write_meeting
from .meeting_sheets import meeting_sheets
from .needs import NeedsOfPerson, PersonNeed, PlanNeeds, Swap, find_needs
from .needs_sheet import NeedsReading, parse_needs, read_needs
from .reading import OffersReading, parse_offer_sheets, read_offer_sheets, undated_editions
from .rounds import check_assignment, check_new_editions, find_assignment, find_new_editions, what_would_change
from .shared_meeting import SharedMeeting, SharedRow, compare_shared, shared_sheets, write_shared_meeting
from .shared_needs import SharedNeed, SharedNeeds, merge_shared_needs, parse_shared_needs, read_shared_needs, share_needs
from .templates import make_needs_template, make_offers_template, write_offers_template
from .travel_sheet import TravelReading, parse_travel, read_travel

__all__ = [
    "AskedNeed",
    "Assignment",
    "AssignmentRound",
    "ChangeEffect",
    "Cycle",
    "CycleKind",
    "EditionAnswer",
    "EditionAnswers",
    "LastRound",
    "Leader",
    "Leaders",
    "ListAccount",
    "NeedsOfPerson",
    "NeedsReading",
    "NewEditions",
    "OffersReading",
    "OneNeed",
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
    "SharedMeeting",
    "SharedNeed",
    "SharedNeeds",
    "SharedRow",
    "SheetAccount",
    "StepLeaders",
    "Swap",
    "TravelReading",
    "UnmetNeed",
    "WishAnswer",
    "WishAnswers",
    "check_assignment",
    "check_new_editions",
    "compare_rounds",
    "compare_shared",
    "find_assignment",
    "find_leaders",
    "find_needs",
    "find_new_editions",
    "leads_of",
    "make_needs_template",
    "make_offers_template",
    "make_round",
    "meeting_sheets",
    "merge_shared_needs",
    "parse_assignment",
    "parse_needs",
    "parse_offer_sheets",
    "parse_shared_needs",
    "parse_travel",
    "read_assignment",
    "read_last_round",
    "read_needs",
    "read_offer_sheets",
    "read_shared_needs",
    "read_travel",
    "share_needs",
    "shared_sheets",
    "undated_editions",
    "what_would_change",
    "write_assignment",
    "write_letters",
    "write_meeting",
    "write_needs",
    "write_offers_template",
    "write_shared_meeting",
]
