# SPDX-License-Identifier: BSL-1.0
"""What stands in the way of somebody only among others: the hours that a school spares, an edition that does not run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from .._loopbaan import Schedule, StepEdition


class AmongOthers:
    """Of a schedule of one's own there is nothing of this."""

    def __init__(self, schedule: Schedule, editions: Mapping[str, StepEdition]) -> None:
        team = schedule.team or {}
        self.full = full_term(schedule.to_dict()["asked"]) if "school_spares" in team else ""
        self.shut = {editions[each].step for each in team.get("shut", ()) if each in editions}

    def pair(self, pairs: Mapping[str, tuple[str, str]], said: Mapping[str, Any]) -> Optional[tuple[str, str]]:
        """A text in both languages for a reason of schedule/1; None where it is the same as of a schedule of one's own."""
        if said["what"] == "full_term":
            return pairs.get(self.full)
        return pairs["offer"] if said["what"] == "offer" and said.get("step") in self.shut else None


def full_term(asked: Mapping[str, Any]) -> str:
    """Whose limit it is that a term is full: that of the school, or perhaps one of one's own."""
    return "full_term or school" if "most_in_term" in asked or "most_by_term" in asked else "full_term"
