# SPDX-License-Identifier: BSL-1.0
"""Needs that a board hands over without persons, and those of several boards together: numbers that are protected before they leave.

Each number is told by itself, as one of few things that depend on nothing else: fewer than the least group, just so many, or
nearly everybody. There is no sum that another number could be subtracted from, and no row that says nobody by being away.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .._loopbaan import Diagnostic, Framework
from ..core import Error
from ..exchange import Content, Path, canonical, name_of, read_file
from ..workbook.faults import told
from ..wording import Pair, Said, filled
from .asked import AskedNeed, KIND, needs_in
from .needs import PlanNeeds

BY_HAND = "by hand"
FROM_PLANS = "from plans"
Between = tuple[int, int]  # the least and the most that something can be
Key = tuple[str, str, str]  # "step", "competence" or "profile", its id, the level or ""


@dataclass(frozen=True)
class SharedNeed:
    """How many people need something, as a range: its ends are equal where just so many do."""

    key: Key
    source: str  # "from plans" or "by hand"
    least: int
    most: int

    def title(self, framework: Framework) -> Pair:
        kind, id, level = self.key
        if kind == "step":
            return Said(framework.steps[id].title.in_language)
        if kind == "profile":
            return Said(framework.profiles[id].title.in_language)
        competence = framework.competences[id]
        if not level:
            return Said(competence.title.in_language)
        of = next(each for each in framework.scales[competence.scale].levels if each.id == level)
        return filled("{what}: {level}", "{what}: {level}", what=Said(competence.title.in_language), level=Said(of.title.in_language))

    def could_meet(self, framework: Framework) -> tuple[str, ...]:
        """Ids of the steps that would: it follows from the framework alone, so it tells nothing of anybody."""
        kind, id, level = self.key
        if kind == "competence":
            return AskedNeed("", competence=id, level=level or None).serves(framework)
        return gives_as_much(framework, id) if kind == "step" else ()


@dataclass(frozen=True)
class SharedNeeds:
    """The needs of a board, or of several together, without persons: needs/1 with `min_group`.

    Who needs by plan what is not named are at most `others_at_most`; what schools ask by hand and is not named, is for at most
    `by_hand_at_most`. Nothing is named of which fewer than `min_group` people are, so that it is not known whether there are any.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> levels = {**fw.required("basisbekwaam"), "klassenmanagement": "start"}
    >>> people = loopbaan.build_cohort(fw, [{"id": f"p{n}", "levels": levels if n < 12 else fw.required("basisbekwaam")} for n in range(40)])
    >>> found = loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), people)
    >>> shared = loopbaan.share_needs(found, board="De Akker")
    >>> [(each.least, each.most) for each in shared.needs], shared.others_at_most
    ([(12, 12)], 9)
    >>> loopbaan.parse_shared_needs(shared.write(), fw) == shared
    True
    """

    board: str
    framework: Framework
    people: int
    min_group: int
    others_at_most: int
    by_hand_at_most: int
    needs: tuple[SharedNeed, ...]

    def between(self, key: Key, source: str) -> Between:
        """The least and most people who need something, named or not."""
        for each in self.needs:
            if (each.key, each.source) == (key, source):
                return each.least, each.most
        if source == BY_HAND:
            return 0, self.by_hand_at_most
        return 0, self.others_at_most if key[0] == "step" else 0  # plans ask steps

    def rows(self) -> list[dict[str, Any]]:
        """A row for each need that is named, of plain values, for a data frame."""
        return [{each.key[0]: each.key[1], "level": each.key[2] or None, "source": each.source, "least": each.least, "most": each.most} for each in self.needs]

    def write(self) -> str:
        """The needs/1 document, in canonical form; `count` is the least, and `at_most` stands where more can be."""
        return canonical(json.dumps({
            "loopbaan": KIND, "id": "gedeeld", "version": "1", "framework": {"id": self.framework.id, "version": self.framework.version},
            "board": self.board, "people": self.people, "min_group": self.min_group,
            "others_at_most": self.others_at_most, "by_hand_at_most": self.by_hand_at_most,
            "needs": [entry(place, each) for place, each in enumerate(self.needs, 1)],
        }))


def share_needs(needs: PlanNeeds, *, board: str, asked: Sequence[AskedNeed] = (), min_group: int = 10, seen: Optional[SharedNeeds] = None) -> SharedNeeds:
    """What a board needs, for others to see: each number by itself, without persons, schools or words of anybody.

    Of `n` people a number below `min_group` is not told; one above n − 2 × `min_group` is told as that or more, so that
    nobody is surely among them; others as they are. Of fewer than 2 × `min_group` people nothing is told.

    Parameters
    ----------
    needs : PlanNeeds
    board : str
        As others call it.
    asked : sequence of AskedNeed
        What schools ask by hand: counted apart. Topics that no step or competence was matched with are left out.
    min_group : int
        At least 5.
    seen : SharedNeeds, optional
        What the same readers have of this board already: a number that differs from it by fewer than `min_group` is told as
        a range around the old one, also where it is the same.

    Raises
    ------
    ValueError
        When `min_group` is below 5, or `seen` is of another board or framework.

    Complexity: linear in the needs.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": {"klassenmanagement": "start"}}])
    >>> found = loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), people)
    >>> loopbaan.share_needs(found, board="De Akker").needs  # of one person nothing is told
    ()
    """
    if min_group < 5:
        raise ValueError(f"min_group is at least 5, not {min_group}")
    if seen is not None and (seen.board, seen.framework) != (board, needs.framework):
        raise ValueError("what was seen is of another board or framework")
    size = len(needs.people)
    people: dict[Key, set[str]] = {}
    for need in needs.needs:
        people.setdefault(("step", need.step, ""), set()).add(need.person)
    places: dict[Key, int] = {}
    for each in asked:
        if (key := key_of(each)) is not None and each.source != FROM_PLANS:
            places[key] = places.get(key, 0) + each.count
    counts = {(key, FROM_PLANS): len(who) for key, who in people.items()} | {(key, BY_HAND): count for key, count in places.items()}
    told_ones = []
    for (key, source), count in sorted(counts.items()):
        least, most = told_as(count, size, min_group)
        if seen is not None and least >= min_group:
            least, most = beside(seen.between(key, source), count, (least, most), min_group)
        if least >= min_group:
            told_ones.append(SharedNeed(key, source, least, most))
    others = size if size < 2 * min_group else min_group - 1
    by_hand = 0 if not asked else told_as(max(places.values(), default=0), size, min_group)[1] if size < 2 * min_group else min_group - 1
    return SharedNeeds(board, needs.framework, size, min_group, others, by_hand, tuple(told_ones))


def told_as(count: int, size: int, min_group: int) -> Between:
    """What is told of a number of `size` people: it follows from nothing else, so no other number can be held against it.

    Examples
    --------
    >>> [told_as(count, 40, 10) for count in (3, 10, 20, 21, 40)]
    [(0, 9), (10, 10), (20, 20), (21, 40), (21, 40)]
    >>> told_as(12, 19, 10), told_as(90, 40, 10)
    ((0, 19), (21, 120))
    """
    whole = -(-count // max(1, size)) * size  # more places than people by a multiple of these, as the number itself would tell
    if size < 2 * min_group:
        return 0, max(size, whole)
    if count < min_group:
        return 0, min_group - 1
    nearly_all = max(min_group, size - 2 * min_group + 1)
    return (count, count) if count < nearly_all else (nearly_all, whole)


def beside(before: Between, count: int, now: Between, min_group: int) -> Between:
    """What is told of a number to who has an earlier one: near that it is only said to be near, also where it is the same.

    Examples
    --------
    >>> beside((14, 14), 15, (15, 15), 10), beside((14, 14), 24, (24, 24), 10), beside((0, 9), 10, (10, 10), 10)
    ((10, 23), (24, 24), (10, 18))
    """
    near = max(min_group, before[0] - min_group + 1), before[1] + min_group - 1
    return near if near[0] <= count <= near[1] else now


def merge_shared_needs(several: Sequence[SharedNeeds], *, in_several: int = 0) -> SharedNeeds:
    """The needs of boards together, as ranges: at least what they name, at most that and what they may have beside it.

    It is made of what was handed over and of nothing else, so who has these documents learns nothing more from it. Somebody of
    two boards is in the numbers of both: where at most `in_several` people are so, the least is that much smaller.

    Raises
    ------
    ValueError
        When there is none, two are of one board, they are of several frameworks, or `in_several` is negative.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> key = ("step", "studiedag", "")
    >>> one = loopbaan.SharedNeeds("A", fw, 60, 10, 9, 0, (loopbaan.SharedNeed(key, "from plans", 14, 14),))
    >>> two = loopbaan.SharedNeeds("B", fw, 50, 10, 9, 0, ())
    >>> loopbaan.merge_shared_needs([one, two]).between(key, "from plans")
    (14, 23)
    """
    if not several:
        raise ValueError("there is nothing to merge")
    if in_several < 0:
        raise ValueError(f"in_several is 0 or more, not {in_several}")
    boards = [each.board for each in several]
    if len(set(boards)) < len(boards):
        raise ValueError("two documents are of one board: which of them counts?")
    framework = several[0].framework
    if any(each.framework != framework for each in several):
        raise ValueError("the documents are of several frameworks")
    made = []
    for key, source in sorted({(need.key, need.source) for each in several for need in each.needs}):
        ranges = [each.between(key, source) for each in several]
        together = sum(least for least, _ in ranges) - in_several * (len(several) - 1)
        made.append(SharedNeed(key, source, max(together, max(least for least, _ in ranges)), sum(most for _, most in ranges)))
    return SharedNeeds(
        "; ".join(boards), framework, sum(each.people for each in several), min(each.min_group for each in several),
        sum(each.others_at_most for each in several), sum(each.by_hand_at_most for each in several), tuple(made),
    )


def read_shared_needs(path: Path, framework: Framework) -> SharedNeeds:
    """The needs that a board handed over. Raises Error as `parse_shared_needs`.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "akker.json"
    >>> _ = path.write_text(loopbaan.SharedNeeds("De Akker", fw, 60, 10, 9, 0, ()).write(), encoding="utf-8")
    >>> loopbaan.read_shared_needs(path, fw).board
    'De Akker'
    """
    return parse_shared_needs(read_file(path), framework, name=name_of(path))


def parse_shared_needs(content: Content, framework: Framework, *, name: str = "") -> SharedNeeds:
    """The needs of a needs/1 document without persons; `name` is what errors call it.

    Raises
    ------
    Error
        Those of any needs/1 document; 807 where it does not say of which board, of how many people and how it is protected;
        808 where a person, a school or too small a number is in it: such a document is not to be handed over.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> need = loopbaan.SharedNeed(("step", "studiedag", ""), "from plans", 14, 14)
    >>> one = loopbaan.SharedNeeds("A", fw, 60, 10, 9, 0, (need,))
    >>> loopbaan.parse_shared_needs(one.write(), fw).needs[0].least
    14
    """
    asked, _ = needs_in(content, framework, name)
    document = json.loads(canonical(content, name=name))
    wrong = list(faults(document, name))
    if wrong:
        raise Error(wrong)
    needs = tuple(shared_need(each, written) for each, written in zip(asked, document.get("needs", ())))
    return SharedNeeds(
        document["board"], framework, document["people"], document["min_group"], document["others_at_most"], document["by_hand_at_most"],
        tuple(sorted(needs, key=lambda each: (each.key, each.source))),
    )


NOT_SHARED: Pair = ("een getal zonder personen of scholen, van ten minste min_group", "a number without persons or schools, of min_group or more")


def faults(document: dict[str, Any], name: str) -> Iterator[Diagnostic]:
    missing = [each for each in ("board", "people", "min_group", "others_at_most", "by_hand_at_most") if each not in document]
    for each in missing:
        yield told("missing_field", f"{name}#/{each}", each)
    if missing:
        return
    if document["min_group"] < 5:
        yield told("wrong_type", f"{name}#/min_group", f"“{document['min_group']}”", ("een aantal van 5 of meer", "a number of 5 or more"))
    for place, each in enumerate(document.get("needs", ())):
        field = next((field for field in ("who", "school", "topic", "note") if field in each), None)
        if field is not None or each.get("count", 1) < document["min_group"]:
            yield told("wrong_type", f"{name}#/needs/{place}/{field or 'count'}", (f"“{field or each.get('count', 1)}”",) * 2, NOT_SHARED)


def entry(place: int, need: SharedNeed) -> dict[str, Any]:
    kind, id, level = need.key
    found: dict[str, Any] = {"id": f"n{place}", kind: id, "source": need.source, "count": need.least}
    if level:
        found["level"] = level
    if need.most != need.least:
        found["at_most"] = need.most
    return found


def shared_need(need: AskedNeed, written: dict[str, Any]) -> SharedNeed:
    source = FROM_PLANS if need.source == FROM_PLANS else BY_HAND
    return SharedNeed(key_of(need) or ("step", "", ""), source, need.count, written.get("at_most", need.count))


def key_of(need: AskedNeed) -> Optional[Key]:
    """What is asked for; None: words that nothing was matched with."""
    if need.step is not None:
        return ("step", need.step, "")
    if need.competence is not None:
        return ("competence", need.competence, need.level or "")
    return None if need.profile is None else ("profile", need.profile, "")


def gives_as_much(framework: Framework, step: str) -> tuple[str, ...]:
    """The step, and those that give all that it gives at its level or a higher one, in catalogue order."""
    wanted = framework.steps[step].yields
    ranks = {c: [each.id for each in framework.scales[framework.competences[c].scale].levels] for c in wanted}

    def covers(other: Any) -> bool:
        return bool(wanted) and all(c in other.yields and ranks[c].index(other.yields[c]) >= ranks[c].index(level) for c, level in wanted.items())

    return tuple(id for id, other in framework.steps.items() if id == step or covers(other))
