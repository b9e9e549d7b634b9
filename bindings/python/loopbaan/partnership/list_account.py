# SPDX-License-Identifier: BSL-1.0
"""What became of each offering of a list of an institute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..wording import Pair, filled, said
from .account import MOST, joined


@dataclass(frozen=True)
class ListAccount:
    """What became of the offerings of documents of the Open Education API; each is in exactly one of the groups.

    Examples
    --------
    >>> ListAccount("pabo.json", read=2, cancelled=1).text("en")
    'pabo.json: offerings of the Open Education API; read 2; cancelled, not read: 1.'
    """

    file: str
    read: int = 0
    undated: tuple[str, ...] = ()  # ids; kept apart
    cancelled: int = 0
    tests: int = 0  # offerings of tests: nothing that somebody learns by
    unmatched: tuple[str, ...] = ()  # codes of those that are of no step of the framework
    states: tuple[tuple[str, int], ...] = ()  # of those that were read and are not active
    by_session: int = 0  # read, with the days of their academic session

    @property
    def total(self) -> int:
        return self.read + len(self.undated) + self.cancelled + self.tests + len(self.unmatched)

    def text(self, lang: str = "nl") -> str:
        """One line of all that there is to say of the list."""
        return said(self.told(), lang)

    def told(self) -> Pair:
        parts: list[Pair] = [
            filled("{file}: uitvoeringen van de Open Onderwijs API", "{file}: offerings of the Open Education API", file=self.file),
            filled("gelezen {count}", "read {count}", count=self.read),
        ]
        if self.undated:
            parts.append(filled("apart gehouden, want zonder dag: {ids}", "kept apart, as without a day: {ids}", ids=some(self.undated)))
        if self.cancelled:
            parts.append(filled("afgelast, niet gelezen: {count}", "cancelled, not read: {count}", count=self.cancelled))
        if self.tests:
            parts.append(filled("toetsen, niet gelezen: {count}", "tests, not read: {count}", count=self.tests))
        if self.unmatched:
            parts.append(
                filled(
                    "van geen stap van het raamwerk, niet gelezen: {count} ({codes}); zeg met --step NAAM=STAP welke stap een cursus is",
                    "of no step of the framework, not read: {count} ({codes}); say with --step NAME=STEP which step a course is",
                    count=len(self.unmatched), codes=some(self.unmatched),
                )
            )
        for state, count in self.states:
            parts.append(filled("gelezen met staat “{state}”: {count}", "read with state “{state}”: {count}", state=state, count=count))
        if self.by_session:
            parts.append(filled("met de dagen van hun onderwijsperiode: {count}", "with the days of their academic session: {count}", count=self.by_session))
        return filled("{all}.", "{all}.", all=joined(parts))


@dataclass
class ListTally:
    """Such an account that is being made."""

    counts: Counter[str] = field(default_factory=Counter)  # by field
    states: Counter[str] = field(default_factory=Counter)
    undated: list[str] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)

    def made(self, file: str) -> ListAccount:
        return ListAccount(
            file, self.counts["read"], tuple(self.undated), self.counts["cancelled"], self.counts["tests"], tuple(self.unmatched),
            tuple(self.states.items()), self.counts["by_session"],
        )


def some(words: Sequence[str]) -> str:
    return ", ".join(words[:MOST]) + (", …" if len(words) > MOST else "")
