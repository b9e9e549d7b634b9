# SPDX-License-Identifier: BSL-1.0
"""A need as a school asks for it, and the document that holds such needs: needs/1."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .._loopbaan import Framework
from ..core import Error
from ..exchange import Content, canonical, checked
from ..workbook.faults import told
from ..wording import filled
from .words import ADD, AN_OBJECT, AT_LEAST_ONE, COMPETENCE, GIVE_NEED_ID, NEED, ONE_OF_THREE, PHASE, PROFILE, SOMETHING_ELSE, STEP

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
        for field in ("step", "competence", "level", "from_level", "profile", *GROUPS, *WORDS):
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
        "loopbaan": "needs/1",
        "id": id,
        "version": version,
        "framework": {"id": framework.id, "version": framework.version},
        "needs": [each.to_dict() for each in needs],
    }
    return canonical(json.dumps(document))


def needs_in(content: Content, framework: Framework, name: str) -> tuple[AskedNeed, ...]:
    """The needs of a needs/1 document. Raises Error with every defect, each at its JSON pointer."""
    checked(content)
    document = json.loads(canonical(content, name=name))
    if document.get("loopbaan") != "needs/1":
        raise Error([told("wrong_kind", name, str(document.get("loopbaan")), "needs/1")])
    about = document.get("framework")
    ours = f"{framework.id} {framework.version}"
    if isinstance(about, dict) and f"{about.get('id')} {about.get('version')}" != ours:
        raise Error([told("other_framework", name, f"{about.get('id')} {about.get('version')}", ours)])
    faults: list[Any] = []
    found: list[AskedNeed] = []
    taken: set[str] = set()
    for i, each in enumerate(document.get("needs", ())):
        at = f"{name}#/needs/{i}"
        before = len(faults)
        faults += faults_in(each, framework, at, taken)
        if len(faults) == before:
            known = {field: each[field] for field in ("id", "count", "step", "competence", "level", "from_level", "profile", *GROUPS, *WORDS) if field in each}
            day = datetime.date.fromisoformat(each["before"]) if "before" in each else None
            found.append(AskedNeed(**known, before=day))
    if faults:
        raise Error(faults)
    return tuple(found)


def faults_in(each: Any, framework: Framework, at: str, taken: set[str]) -> list[Any]:
    """What is wrong with an entry of a document."""
    if not isinstance(each, dict):
        return [told("wrong_type", at, SOMETHING_ELSE, AN_OBJECT)]
    faults = []
    if not isinstance(each.get("id"), str):
        faults.append(told("missing_field", at, "id", GIVE_NEED_ID))
    elif each["id"] in taken:
        faults.append(told("duplicate_id", at, each["id"], NEED))
    else:
        taken.add(each["id"])
    count = each.get("count", 1)
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        faults.append(told("wrong_type", f"{at}/count", filled("“{count}”", "“{count}”", count=count), AT_LEAST_ONE))
    for field, known, what in references(framework):
        if field in each and each[field] not in known:
            faults.append(told("unknown_reference", f"{at}/{field}", str(each[field]), what, ADD))
    given = [field for field in ("step", "competence", "profile") if field in each]
    if len(given) > 1:
        both = filled("{given} tegelijk", "{given} at once", given=", ".join(given))
        faults.append(told("wrong_type", at, both, ONE_OF_THREE))
    if "level" in each and each.get("competence") in framework.competences:
        levels = [level.id for level in framework.scales[framework.competences[each["competence"]].scale].levels]
        if each["level"] not in levels:
            faults.append(told("unknown_level", f"{at}/level", str(each["level"]), each["competence"], ", ".join(levels)))
    if "before" in each and not is_day(each["before"]):
        faults.append(told("invalid_date", f"{at}/before", str(each["before"])))
    return faults


def references(framework: Framework) -> Sequence[tuple[str, Any, tuple[str, str]]]:
    """The fields that name something of the framework, and what there is to name."""
    return (
        ("step", framework.steps, STEP),
        ("competence", framework.competences, COMPETENCE),
        ("profile", framework.profiles, PROFILE),
        ("phase", framework.phases, PHASE),
    )


def is_day(words: Any) -> bool:
    try:
        return bool(datetime.date.fromisoformat(words))
    except (TypeError, ValueError):
        return False


