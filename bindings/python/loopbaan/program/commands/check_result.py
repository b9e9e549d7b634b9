# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan check` found in one file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ... import Diagnostic, Staff
from .remarks import Remark


@dataclass(frozen=True)
class CheckResult:
    """What was found in one file."""

    file: str
    what: str = ""  # when all is well
    defects: tuple[Diagnostic, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
    remarks: tuple[Remark, ...] = ()  # on a framework or catalogue in which all is well
    looked_at: bool = True
    read: Optional[Staff] = None  # of a table or document of people in which all is well
    of_people: bool = True  # of a table: not of a curriculum
    beside: tuple[str, ...] = ()  # the files that were read together; a note without a place is about all of them

    @property
    def lacking(self) -> tuple[Diagnostic, ...]:
        """Of a table beside others: what one of them must have."""
        return self.read.lacking if self.read is not None else ()

    @property
    def well(self) -> bool:
        return self.looked_at and not self.defects

    @property
    def looks(self) -> tuple[Diagnostic, ...]:
        """The notes that may mean that something was not read as it was meant."""
        return tuple(note for note in self.notes if note.needs_a_look)

    @property
    def status(self) -> str:
        if not self.looked_at:
            return "not_looked_at"
        return "wrong" if self.defects else "look" if self.looks else "well"
