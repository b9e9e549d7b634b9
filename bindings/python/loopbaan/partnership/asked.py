# SPDX-License-Identifier: BSL-1.0
"""A need as a school asks for it, and the document that holds such needs: needs/1."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Optional

from .._loopbaan import Diagnostic, Framework
from ..core import Error
from ..exchange import Content, canonical, check_document, checked, kind_of
from ..workbook.faults import told

KIND = "needs/1"
NAMES = ("step", "competence", "level", "from_level", "profile")  # of what is asked
GROUPS = ("school", "board", "region", "phase")
WORDS = ("period", "source", "who", "priority", "days", "topic", "note")  # kept as they were written


@dataclass(frozen=True)
class AskedNeed:
    """So many people of a school who need a step, a competence at a level, or a profile.

    Exactly one of `step`, `competence` and `profile` says what for, or none where only `topic` does: words that name nothing of
    the framework, for a person to match. Numbers of people are as they were asked; nothing in it is protected, so it is not for
    publication.

    Examples
    --------
    >>> need = AskedNeed("b1", school="De Boog", step="klassenmanagement-cursus", count=3)
    >>> need.to_dict()
    {'id': 'b1', 'count': 3, 'step': 'klassenmanagement-cursus', 'school': 'De Boog', 'source': 'by hand'}
    """

    id: str
    count: int = 1
    step: Optional[str] = None
    competence: Optional[str] = None
    level: Optional[str] = None  # of the competence; None: any
    from_level: Optional[str] = None
    profile: Optional[str] = None
    topic: Optional[str] = None
    school: Optional[str] = None
    board: Optional[str] = None
    region: Optional[str] = None
    phase: Optional[str] = None  # id of a phase of the framework
    before: Optional[datetime.date] = None  # by when it has to be done
    period: Optional[str] = None
    source: str = "by hand"  # "by hand", "from plans", "school plan", "talk", "own wish", or words of one's own
    who: Optional[str] = None  # somebody's number, or a team
    priority: Optional[str] = None
    days: Optional[str] = None
    note: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """The need as it stands in needs/1: without what nobody said."""
        found = {"id": self.id, "count": self.count}
        for field in (*NAMES, *GROUPS, *WORDS):
            if getattr(self, field) is not None:
                found[field] = getattr(self, field)
        if self.before is not None:
            found["before"] = self.before.isoformat()
        return found

    def serves(self, framework: Framework) -> tuple[str, ...]:
        """Ids of the steps of which one would serve, in catalogue order: those that give the level, or the step itself.

        Empty for a profile, which takes a plan, and for a topic.
        """
        if self.step is not None:
            return (self.step,)
        if self.competence is None:
            return ()
        levels = [each.id for each in framework.scales[framework.competences[self.competence].scale].levels]
        least = levels.index(self.level) if self.level is not None else 0
        return tuple(
            step.id
            for step in framework.steps.values()
            if self.competence in step.yields and levels.index(step.yields[self.competence]) >= least
        )


def write_needs(needs: Iterable[AskedNeed], framework: Framework, *, id: str = "behoeften", version: str = "1") -> str:
    """The needs/1 document of needs, in canonical form.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> written = loopbaan.write_needs([loopbaan.AskedNeed("b1", step="studiedag", count=2)], fw)
    >>> loopbaan.parse_needs(written, fw).needs[0].count
    2
    """
    document = {
        "loopbaan": KIND,
        "id": id,
        "version": version,
        "framework": {"id": framework.id, "version": framework.version},
        "needs": [each.to_dict() for each in needs],
    }
    return canonical(json.dumps(document))


def needs_in(content: Content, framework: Framework, name: str) -> tuple[tuple[AskedNeed, ...], tuple[Diagnostic, ...]]:
    """The needs of a needs/1 document, and the notes on it. Raises Error with every defect, each at its JSON pointer."""
    checked(content)
    if kind_of(content, name=name) != KIND:
        raise Error([told("wrong_kind", f"{name}#/loopbaan", kind_of(content, name=name), KIND)])
    notes = check_document(content, framework, name=name)
    document = json.loads(canonical(content, name=name))
    return tuple(asked_need(each) for each in document.get("needs", ())), notes


def asked_need(each: dict[str, Any]) -> AskedNeed:
    """An entry of a document in which nothing is wrong."""
    known = {field: each[field] for field in ("id", "count", *NAMES, *GROUPS, *WORDS) if field in each}
    return AskedNeed(**known, before=datetime.date.fromisoformat(each["before"]) if "before" in each else None)
