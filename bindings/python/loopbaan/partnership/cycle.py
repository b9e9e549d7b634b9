# SPDX-License-Identifier: BSL-1.0
"""Last year's needs beside this year's: what was met, what is still open, what is new; what was offered and nobody took."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

from .._loopbaan import Assignment, Framework, Offers
from ..core import Error
from ..exchange import Path, kind_of, name_of, read_file
from ..wording import Pair, filled
from ..workbook.faults import told as diagnostic_told
from .asked import AskedNeed
from .assignments import parse_assignment
from .meeting import PartnershipRound
from .meeting_needs import MeetingNeed, NeedsMaker
from .needs_sheet import read_needs
from .reading import read_offer_sheets

FLOWS = ("met", "again", "open", "gone", "new")


@dataclass(frozen=True)
class LastRound:
    """What there is of last year: needs, who got which place, what was offered; each may be missing."""

    needs: tuple[AskedNeed, ...] = ()
    assignment: Optional[Assignment] = None
    offers: Optional[Offers] = None

    @property
    def placed(self) -> dict[str, str]:
        """Edition by id of a need, of who had a place."""
        if self.assignment is None:
            return {}
        return {need.id: where for need, where in zip(self.assignment.round.needs, self.assignment.placed) if where is not None}


@dataclass(frozen=True)
class OneNeed:
    """One place that was or is needed: a person's, or one of those that a school asks for nobody it names."""

    id: str
    person: Optional[str]
    school: Optional[str]
    key: str  # as MeetingNeed.key
    title: Pair
    serves: tuple[str, ...]
    placed: bool

    @property
    def who(self) -> str:
        return self.person if self.person is not None else f"\n{self.id}"


@dataclass(frozen=True)
class CycleKind:
    """Needs of one kind in both years, each in exactly one of five lists.

    `met`: had a place and is not asked again; `again`: had a place and is asked again; `open`: had none and is asked again;
    `gone`: had none and is not asked any more; `new`: not asked last year. Where nobody knows who had a place (no assignment)
    `met` and `again` are empty.
    """

    key: str
    title: Pair
    met: tuple[OneNeed, ...] = ()
    again: tuple[OneNeed, ...] = ()
    open: tuple[OneNeed, ...] = ()
    gone: tuple[OneNeed, ...] = ()
    new: tuple[OneNeed, ...] = ()

    @property
    def last(self) -> int:
        """How many were asked last year."""
        return len(self.met) + len(self.again) + len(self.open) + len(self.gone)

    @property
    def now(self) -> int:
        """How many are asked this year."""
        return len(self.again) + len(self.open) + len(self.new)


@dataclass(frozen=True)
class Cycle:
    """Last year beside this year.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> last = loopbaan.LastRound((loopbaan.AskedNeed("b1", school="De Boog", step="studiedag", count=5),))
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;4\\n", fw).offers
    >>> asked = [loopbaan.AskedNeed("b1", school="De Boog", step="studiedag", count=7)]
    >>> loopbaan.compare_rounds(last, loopbaan.make_round(offers, asked=asked)).counts
    {'met': 0, 'again': 0, 'open': 5, 'gone': 0, 'new': 2}
    """

    kinds: tuple[CycleKind, ...]  # of most needs in both years first
    has_needs: bool
    has_assignment: bool
    has_offers: bool
    untaken: tuple[str, ...]  # ids of last year's editions in which nobody of the round had a place
    no_longer_offered: tuple[str, ...]  # ids of steps
    newly_offered: tuple[str, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many needs are in each of the five lists."""
        return {flow: sum(len(getattr(each, flow)) for each in self.kinds) for flow in FLOWS}

    def rows(self) -> list[dict[str, object]]:
        """A row per need of either year, of plain values, for a data frame: it is about persons."""
        return [
            {"need": each.id, "person": each.person, "school": each.school, "what": kind.key, "became": flow}
            for kind in self.kinds for flow in FLOWS for each in getattr(kind, flow)
        ]

    def to_dict(self) -> dict[str, object]:
        """All of it as plain values. It is about persons."""
        return {
            "counts": self.counts, "needs": self.rows(), "untaken": list(self.untaken),
            "no_longer_offered": list(self.no_longer_offered), "newly_offered": list(self.newly_offered),
        }


def read_last_round(paths: Sequence[Path], framework: Framework) -> LastRound:
    """Last year's documents: needs/1 or a sheet of needs, assignment/1, offers/1; of each at most one.

    Raises
    ------
    Error
        Those of the documents; 802 where two are of one kind.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "behoeften.json"
    >>> _ = path.write_text(loopbaan.write_needs([loopbaan.AskedNeed("b1", step="studiedag")], fw), encoding="utf-8")
    >>> loopbaan.read_last_round([path], fw).needs[0].step
    'studiedag'
    """
    found = LastRound()
    seen: dict[str, str] = {}
    for path in paths:
        content = read_file(path)
        kind = kind_of(content, name=name_of(path)) if content.lstrip()[:1] in (b"{",) else "needs/1"
        if kind in seen:
            raise Error([diagnostic_told("wrong_kind", name_of(path), kind, filled("een ander soort dan {file}", "another kind than {file}", file=seen[kind]))])
        seen[kind] = name_of(path)
        if kind == "assignment/1":
            found = LastRound(found.needs, parse_assignment(content, name=name_of(path)), found.offers)
        elif kind == "offers/1":
            found = LastRound(found.needs, found.assignment, read_offer_sheets(path, framework).offers)
        else:
            found = LastRound(tuple(read_needs(path, framework).needs), found.assignment, found.offers)
    return found


def compare_rounds(last: LastRound, made: PartnershipRound) -> Cycle:
    """What became of last year's needs, and what is new.

    A person's need is the same where it is of the same step, or of one that serves as well. Of places that a school asks for
    nobody it names, the ones that got a place are met; of the others as many as it asks again are still open.

    Complexity: linear in the needs of both years.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;4\\n", fw).offers
    >>> made = loopbaan.make_round(offers, asked=[loopbaan.AskedNeed("b1", step="studiedag")])
    >>> loopbaan.compare_rounds(loopbaan.LastRound(), made).counts["new"]
    1
    """
    before = units_of(last, made.framework)
    now = [one_of(each, placed=False) for each in made.needs]
    kinds = Kinds()
    persons(kinds, [each for each in before if each.person is not None], [each for each in now if each.person is not None])
    schools(kinds, [each for each in before if each.person is None], [each for each in now if each.person is None])
    offered = {each.step for each in made.editions}
    was = {each.step for each in last.offers.editions} if last.offers is not None else set()
    return Cycle(
        kinds.made(), bool(last.needs), last.assignment is not None, last.offers is not None, untaken(last),
        tuple(step for step in made.framework.steps if step in was - offered),
        tuple(step for step in made.framework.steps if last.offers is not None and step in offered - was),
    )


@dataclass
class Kinds:
    """The five lists of each kind while they are filled."""

    found: dict[str, dict[str, list[OneNeed]]] = field(default_factory=dict)
    titles: dict[str, Pair] = field(default_factory=dict)

    def put(self, flow: str, each: OneNeed) -> None:
        self.titles.setdefault(each.key, each.title)
        self.found.setdefault(each.key, {name: [] for name in FLOWS})[flow].append(each)

    def made(self) -> tuple[CycleKind, ...]:
        kinds = [CycleKind(key, self.titles[key], **{flow: tuple(some) for flow, some in lists.items()}) for key, lists in self.found.items()]
        return tuple(sorted(kinds, key=lambda each: (-each.last - each.now, each.key)))


def persons(kinds: Kinds, before: Iterable[OneNeed], now: Iterable[OneNeed]) -> None:
    """Of each person the needs of both years: the same step first, then one that serves as well."""
    left: dict[str, list[OneNeed]] = {}
    for each in now:
        left.setdefault(each.who, []).append(each)
    waiting: list[OneNeed] = []
    for each in before:
        same = next((other for other in left.get(each.who, ()) if other.key == each.key), None)
        if same is None:
            waiting.append(each)
        else:
            left[each.who].remove(same)
            kinds.put("again" if each.placed else "open", each)
    for each in waiting:
        like = next((other for other in left.get(each.who, ()) if set(other.serves) & set(each.serves)), None)
        if like is None:
            kinds.put("met" if each.placed else "gone", each)
        else:
            left[each.who].remove(like)
            kinds.put("again" if each.placed else "open", each)
    for some in left.values():
        for each in some:
            kinds.put("new", each)


def schools(kinds: Kinds, before: Iterable[OneNeed], now: Iterable[OneNeed]) -> None:
    """Of each school and kind as many as are asked again; nobody knows whether these are the same people."""
    left: dict[tuple[Optional[str], str], list[OneNeed]] = {}
    for each in now:
        left.setdefault((each.school, each.key), []).append(each)
    for each in before:
        again = left.get((each.school, each.key), [])
        if each.placed:
            kinds.put("met", each)
        elif again:
            again.pop(0)
            kinds.put("open", each)
        else:
            kinds.put("gone", each)
    for some in left.values():
        for each in some:
            kinds.put("new", each)


def units_of(last: LastRound, framework: Framework) -> list[OneNeed]:
    """Last year's needs one place at a time, as a round counts them."""
    placed = last.placed
    of = NeedsMaker(framework, (), (), None)
    found = []
    for each in last.needs:
        serves = each.serves(framework)
        key = serves[0] if len(serves) == 1 else of.what(each)[0]
        for place in range(1, each.count + 1):
            id = f"{each.id}-{place}" if each.count > 1 else each.id
            person = each.who if each.count == 1 else None
            found.append(OneNeed(id, person, each.school, key, of.what(each), serves, id in placed))
    return found


def one_of(need: MeetingNeed, placed: bool) -> OneNeed:
    return OneNeed(need.id, need.person, need.school, need.key, need.what, need.serves, placed)


def untaken(last: LastRound) -> tuple[str, ...]:
    """Editions of last year in which nobody of the round had a place, also those that nobody wished."""
    if last.assignment is None:
        return ()
    taken: Mapping[str, int] = {each.edition: len(each.placed) for each in last.assignment.editions}
    offered = [each.id for each in last.offers.editions] if last.offers is not None else []
    return tuple(id for id in dict.fromkeys([*taken, *offered]) if not taken.get(id))
