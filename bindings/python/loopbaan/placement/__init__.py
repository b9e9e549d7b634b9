# SPDX-License-Identifier: BSL-1.0
"""Students and the schools that could take them: read from sheets, placed, told on a page and in a workbook."""

from __future__ import annotations

from .._loopbaan import FoundPlacement
from .model import Placement, PlacingSchool, PlacingStudent, TakenSubject, parse_placement
from .page import placement_block, write_placement_page
from .placed import Capacity, MorePlaces, Placed, find_placement
from .rows import placement_sheets
from .sheet import PlacementReading, parse_placement_sheet, read_placement
from .templates import make_placement_template

__all__ = [
    "Capacity",
    "FoundPlacement",
    "MorePlaces",
    "Placed",
    "Placement",
    "PlacementReading",
    "PlacingSchool",
    "PlacingStudent",
    "TakenSubject",
    "find_placement",
    "make_placement_template",
    "parse_placement",
    "parse_placement_sheet",
    "placement_block",
    "placement_sheets",
    "read_placement",
    "write_placement_page",
]
