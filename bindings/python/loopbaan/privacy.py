# SPDX-License-Identifier: BSL-1.0
"""Pseudonyms, keeping no longer than agreed, and a log of who asked what of whose data for which purpose."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass, field
from typing import Any, Callable, Mapping, TypeVar

from . import _loopbaan
from ._loopbaan import Cohort, Purged, __version__
from .exchange import write_people
from .people import summarise_log

__all__ = ["Purged", "RunLog", "pseudonymise", "purge"]

Answer = TypeVar("Answer")


def pseudonymise(people: Cohort, key: bytes) -> Cohort:
    """The same people under pseudonyms that only the key can make again: a keyed hash of each id, and of each rater's.

    Keep the key apart from the data, and take another for every purpose. Unknown fields, which may hold names, do not
    come along; reasons do. What comes out is still personal data.

    Parameters
    ----------
    people : Cohort
    key : bytes
        At least 16, best at random: `secrets.token_bytes(32)`.

    Raises
    ------
    Error
        421 when the key is shorter.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "jansen"}])
    >>> hidden = loopbaan.pseudonymise(people, b"an example, never a real key")
    >>> hidden[0].id == loopbaan.pseudonymise(people, b"an example, never a real key")[0].id, "jansen" in hidden
    (True, False)
    """
    return _loopbaan.pseudonymise(people, key)


def purge(people: Cohort, before: datetime.date) -> Purged:
    """Takes out of every log what has ended, or where it has no end was seen, before a day.

    How long evidence may be kept depends on what it is and what was agreed: the caller says.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> rating = {"competence": "gedrag", "level": "start", "date": "2019-03-12"}
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "evidence": [rating]}])
    >>> left = loopbaan.purge(people, datetime.date(2022, 1, 1))
    >>> left.removed, left.people[0].levels["gedrag"]
    (1, None)
    """
    return _loopbaan.purge(people, before)


@dataclass(frozen=True)
class RunLog:
    """Runs functions of the library, and tells a callback of each run: who, for what purpose, on what, with which options.

    The library keeps no log and knows no clock: `sink` writes the entry where it belongs, and adds the time if it wants.
    An entry is a dict of plain values, ready for a line of JSON. It holds no levels, no key and no text about a person,
    but the overrides that were in force with their reasons.

    Parameters
    ----------
    sink : callable
        Gets the entry before the answer is given; what it raises stops the run, so that nothing is asked unlogged.
    by : str
        Pseudonym of who asks.
    purpose : str
        What the answer is for; noted with every entry.

    Raises
    ------
    ValueError
        When `by` or `purpose` is empty.

    Examples
    --------
    >>> import loopbaan
    >>> entries = []
    >>> log = loopbaan.RunLog(entries.append, by="hr-02", purpose="induction year")
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1"}])
    >>> gaps = log.run(loopbaan.find_gaps, people, "basisbekwaam")
    >>> entries[0]["what"], entries[0]["people"], entries[0]["purpose"], entries[0]["options"]
    ('find_gaps', 1, 'induction year', ['basisbekwaam'])
    """

    sink: Callable[[Mapping[str, Any]], object] = field(repr=False)
    by: str = field(kw_only=True)
    purpose: str = field(kw_only=True)

    def __post_init__(self) -> None:
        if not self.by.strip() or not self.purpose.strip():
            raise ValueError("say who asks, and for what purpose")

    def run(self, function: Callable[..., Answer], people: Cohort, *options: Any, **named: Any) -> Answer:
        """The answer of `function(people, *options, **named)`, once the sink has the entry."""
        self.sink(self._entry(getattr(function, "__name__", repr(function)), people, options, named))
        return function(people, *options, **named)

    def _entry(self, what: str, people: Cohort, options: tuple[Any, ...], named: dict[str, Any]) -> dict[str, Any]:
        framework, rule = people.framework, people.rule
        return {
            "what": what,
            "by": self.by,
            "purpose": self.purpose,
            "loopbaan": __version__,
            "framework": {"id": framework.id, "version": framework.version, "hash": framework.hash},
            "levels": {"rule": rule.method, "as_of": rule.as_of.isoformat() if rule.as_of else None},
            "people": len(people),
            "input": hashlib.sha256(write_people(people).encode()).hexdigest(),
            "options": [plain(each) for each in options],
            "named": {name: plain(each) for name, each in named.items()},
            "overrides": list(overrides(people)),
        }


def plain(value: Any) -> Any:
    """A value as JSON has it; of what is larger only what it is, as it may hold people."""
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    if isinstance(value, datetime.date):
        return value.isoformat()
    return f"<{type(value).__name__}>"


def overrides(people: Cohort) -> list[dict[str, str | None]]:
    """The decisions in force that set a level whatever the ratings say."""
    if not summarise_log(people).overrides:
        return []
    found = []
    for person in people:
        for competence in sorted({entry.competence for entry in person.ratings if entry.kind == "override"}):
            entry = person.deciding_rating(competence)
            if entry is not None and entry.kind == "override":
                found.append({"person": person.id, "competence": competence, "by": entry.rater_id, "reason": entry.reason})
    return found
