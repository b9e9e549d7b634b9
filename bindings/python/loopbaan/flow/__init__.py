# SPDX-License-Identifier: BSL-1.0
"""The flow of staff: who is there, comes, goes and is asked, with the source of every figure, and what follows from it."""

from __future__ import annotations

from .answers import CoachNeed, FlowAmounts, FlowCell, FlowNeed, FlowPoint, FlowProjection
from .page import flow_block, write_flow_page
from .plan import FlowPlan, chances_of_sum, parse_flow, read_flow
from .rows import flow_sheets
from .templates import make_flow_template

__all__ = [
    "CoachNeed",
    "FlowAmounts",
    "FlowCell",
    "FlowNeed",
    "FlowPlan",
    "FlowPoint",
    "FlowProjection",
    "chances_of_sum",
    "flow_block",
    "flow_sheets",
    "make_flow_template",
    "parse_flow",
    "read_flow",
    "write_flow_page",
]
