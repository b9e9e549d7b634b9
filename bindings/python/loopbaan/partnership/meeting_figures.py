# SPDX-License-Identifier: BSL-1.0
"""The figures of a meeting page, protected as one: what one table hides no other gives away by adding and subtracting.

A number of people shows where at least so many are in it and as many are not. Where the sum of some figures shows, what is
hidden among them keeps three values or more, and a quarter of what it is of; else more is hidden, the smallest first. That an
edition runs tells no more than its least number and its places do, which are public.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Optional

from .._loopbaan import EditionAnswer, protect
from ..small_groups import LEAST_VALUES, Span, keeps_values
from ..wording import Pair
from .meeting import PartnershipAnswer
from .meeting_needs import MeetingNeed

GROUPINGS = ("school", "board", "region")


@dataclass(frozen=True)
class Row:
    """Needs of one kind. None is protected."""

    key: str
    title: Pair
    is_offered: bool
    asked: Optional[int]
    placed: Optional[int]
    unmet: Optional[int]


@dataclass(frozen=True)
class EditionRow:
    """An edition that somebody needs."""

    edition: str
    runs: bool
    has_date: bool
    placed: Optional[int]  # of the round; None is protected


@dataclass(frozen=True)
class GroupRow:
    """People of a school, a board or a region who ask for something, and how many have a place at least."""

    group: Optional[str]
    asked: Optional[int]
    placed: Optional[int]

    @property
    def without(self) -> Optional[int]:
        return None if self.asked is None or self.placed is None else self.asked - self.placed


@dataclass(frozen=True)
class Figures:
    """All that a page without persons may tell."""

    min_group: int
    people: Optional[int]  # who ask for something; None: too few for any figure
    asked: Optional[int]  # needs
    placed: Optional[int]
    waiting: Optional[int]
    others: Optional[int]  # nobody offers it, it has no date, or nobody knows a step for it
    parts: Optional[tuple[int, int, int]]  # of the others: these three, where none of them is about few
    rows: tuple[Row, ...]
    editions: tuple[EditionRow, ...]
    groups: tuple[GroupRow, ...]
    together: Optional[GroupRow]
    matrix: tuple[tuple[Optional[str], tuple[Optional[int], ...]], ...]  # by group, in the order of the editions; (): no cell shows


@dataclass
class Kind:
    """Needs of one kind while it is decided what shows."""

    key: str
    title: Pair
    is_offered: bool
    needs: list[MeetingNeed]
    unmet: list[MeetingNeed]
    shows: bool = False
    splits: bool = False

    @property
    def serves(self) -> set[str]:
        return {step for need in self.needs for step in need.serves}


def figures_of(answer: PartnershipAnswer, min_group: int, grouping: str = "school") -> Figures:
    """What may be told. Raises ValueError for a `min_group` below 5 or another grouping. O(needs × kinds)"""
    if min_group < 5:
        raise ValueError(f"min_group is at least 5, not {min_group}")
    if grouping not in GROUPINGS:
        raise ValueError(f"grouping is one of {', '.join(GROUPINGS)}")
    needs, states = answer.made.needs, answer.states
    people = len({each.who for each in needs})
    if people < min_group:
        nothing = tuple(Row(each.key, each.title, each.is_offered, None, None, None) for each in kinds_of(answer))
        return Figures(min_group, None, None, None, None, None, None, nothing, edition_rows(answer, [], min_group, people), (), None, ())
    kinds = kinds_of(answer)
    page = Shown(answer, kinds, min_group)
    page.decide(people)
    placed, waiting = states.count("placed"), states.count("waiting")
    has_total, tells = page.tells_asked, page.tells_placed and page.tells_asked
    parts = tuple(states.count(each) for each in ("not offered", "no date", "not judged"))
    many = all(not count or distinct(needs, states, {state}) >= min_group for count, state in zip(parts, ("not offered", "no date", "not judged")))
    rows = tuple(row_of(each) for each in kinds)
    editions = edition_rows(answer, kinds, min_group, people)
    groups, together = group_rows(answer, min_group, grouping)
    return Figures(
        min_group, people, len(needs) if has_total else None, placed if tells else None, waiting if tells else None, sum(parts) if tells else None,
        (parts[0], parts[1], parts[2]) if tells and many else None, rows, editions, groups, together,
        matrix_of(answer, editions, groups, min_group, grouping),
    )


def kinds_of(answer: PartnershipAnswer) -> list[Kind]:
    """Needs by what they ask for, of most places first; of which nobody needs anything there is none."""
    found: dict[str, Kind] = {}
    steps = {each.step for each in answer.made.editions}
    for need, state in zip(answer.made.needs, answer.states):
        kind = found.setdefault(need.key, Kind(need.key, need.what, bool(steps.intersection(need.serves)), [], []))
        kind.needs.append(need)
        if state != "placed":
            kind.unmet.append(need)
    return list(found.values())


def whom(needs: Iterable[MeetingNeed]) -> int:
    return len({each.who for each in needs})


def distinct(needs: Sequence[MeetingNeed], states: Sequence[str], wanted: set[str]) -> int:
    return whom(need for need, state in zip(needs, states) if state in wanted)


class Shown:
    """What of a page shows: it begins with what is safe by itself, and hides more until nothing is what the rest leaves."""

    def __init__(self, answer: PartnershipAnswer, kinds: Sequence[Kind], min_group: int) -> None:
        self.answer, self.kinds, self.min_group = answer, kinds, min_group
        self.tells_asked = self.tells_placed = True

    def decide(self, people: int) -> None:
        for each in self.kinds:
            each.shows = self.min_group <= whom(each.needs) <= people - self.min_group
            each.splits = each.shows and tells_unmet(each, self.min_group) and spread_keeps(self.answer, each)
            each.shows = each.shows and (each.splits or runs_keep(self.answer, each))
        self.tells_placed = tells_split(self.answer.made.needs, self.answer.states, self.min_group)
        smallest = sorted((each for each in self.kinds if each.shows), key=lambda each: (len(each.needs), each.key))
        for each in smallest:  # first how many have a place, of what is offered; then how many ask
            if self.holds():
                return
            each.splits = each.splits and not each.is_offered
            each.shows = each.shows and (each.splits or runs_keep(self.answer, each))
        for each in smallest:
            if self.holds():
                return
            each.shows = each.splits = False
        self.tells_placed = self.tells_placed and self.holds()
        self.tells_asked = self.holds()

    def holds(self) -> bool:
        """Does all that is hidden keep its values beside the sums?"""
        asked = [self.asked(each) for each in self.kinds]
        placed = [self.placed(each) for each in self.kinds]
        unmet = [(max(0, one[0] - other[1]), max(0, one[1] - other[0])) for one, other in zip(asked, placed)]
        all_asked, all_unmet = sum(len(each.needs) for each in self.kinds), sum(len(each.unmet) for each in self.kinds)
        sums = [(asked, all_asked)] * self.tells_asked + [(placed, all_asked - all_unmet)] * self.tells_placed
        return all(keeps_values(spans, total) for spans, total in [*sums, *[(unmet, all_unmet)] * (self.tells_asked and self.tells_placed)])

    def asked(self, kind: Kind) -> Span:
        """What is hidden for being few is fewer than the least number; what hides with it is anything."""
        if kind.shows:
            return len(kind.needs), len(kind.needs)
        most = self.min_group - 1 if whom(kind.needs) < self.min_group else len(self.answer.made.needs)
        return max(1, min(most, runs_between(self.answer, kind)[0])), most

    def placed(self, kind: Kind) -> Span:
        if kind.splits:
            return len(kind.needs) - len(kind.unmet), len(kind.needs) - len(kind.unmet)
        least, most = runs_between(self.answer, kind)
        return least, max(least, min(most, self.asked(kind)[1]))


def tells_unmet(kind: Kind, min_group: int) -> bool:
    """What nobody offers is unmet, as everybody knows; else the house's rule for a group."""
    if not kind.is_offered:
        return True
    return bool(protect([(whom(kind.unmet), whom(kind.needs))], min_group)[0][0])


def tells_split(needs: Sequence[MeetingNeed], states: Sequence[str], min_group: int) -> bool:
    """May it be told how many have a place, how many wait, and of how many neither is so?"""
    counts = [distinct(needs, states, wanted) for wanted in ({"placed"}, {"waiting"}, set(states) - {"placed", "waiting"})]
    return all(each >= min_group for each in counts[:2]) and (not counts[2] or counts[2] >= min_group)


def editions_of(answer: PartnershipAnswer, kind: Kind) -> list[tuple[int, int, int]]:
    """Least, most and true number of places that the editions which run have for a kind."""
    made = {each.id: each for each in answer.made.editions}
    found = []
    for each in answer.assignment.editions:
        if made[each.edition].step in kind.serves and is_held(each, made[each.edition].filled):
            of = made[each.edition]
            most = len(answer.made.needs) if of.places is None else of.places - of.filled
            found.append((max(0 if of.filled else 1, of.least - of.filled), most, len(each.placed)))
    return found


def is_held(edition: EditionAnswer, filled: int) -> bool:
    """Does it run, with anybody in it? Without a least number one that nobody comes to stays shut as well."""
    return edition.runs and bool(edition.placed or filled)


def is_alone(answer: PartnershipAnswer, kind: Kind) -> bool:
    """Are the editions of it for nobody else, so that their places are its places?"""
    return all(need.key == kind.key or not kind.serves.intersection(need.serves) for need in answer.made.needs)


def runs_between(answer: PartnershipAnswer, kind: Kind) -> Span:
    """How many of a kind can have a place by what is public: which editions run, their least numbers and their places."""
    running = editions_of(answer, kind)
    if not is_alone(answer, kind):
        return 0, sum(each[1] for each in running)
    return sum(each[0] for each in running), sum(each[1] for each in running)


def spread_keeps(answer: PartnershipAnswer, kind: Kind) -> bool:
    """If its number of places is told, do those of each edition keep their values? One alone has all of them."""
    running = editions_of(answer, kind)
    return len(running) < 2 or not is_alone(answer, kind) or keeps_values([(least, most) for least, most, _ in running], sum(each[2] for each in running))


def runs_keep(answer: PartnershipAnswer, kind: Kind) -> bool:
    """If its number of needs is told and no more, does what runs leave open how many have a place?"""
    if not kind.is_offered or not is_alone(answer, kind):
        return True
    least, most = runs_between(answer, kind)
    return min(len(kind.needs), most) - least + 1 >= LEAST_VALUES


def row_of(kind: Kind) -> Row:
    asked, unmet = len(kind.needs), len(kind.unmet)
    row = Row(kind.key, kind.title, kind.is_offered, asked if kind.shows else None, None, None)
    return replace(row, placed=asked - unmet, unmet=unmet) if kind.splits else row


def edition_rows(answer: PartnershipAnswer, kinds: Sequence[Kind], min_group: int, people: int) -> tuple[EditionRow, ...]:
    """Each edition; how many have a place in those of a kind shows for all of them or for none."""
    needs = {each.id: each for each in answer.made.needs}
    made = {each.id: each for each in answer.made.editions}
    tells: set[str] = set()
    for kind in kinds:
        running = [each for each in answer.assignment.editions if is_held(each, made[each.edition].filled) and made[each.edition].step in kind.serves]
        safe = len(running) == 1 or all(min_group <= whom(needs[id] for id in each.placed) <= people - min_group for each in running)
        if kind.splits and safe and is_alone(answer, kind):
            tells |= {each.edition for each in running}
    return tuple(
        EditionRow(each.edition, is_held(each, made[each.edition].filled), made[each.edition].has_date, len(each.placed) if each.edition in tells else None)
        for each in answer.assignment.editions
    )


def group_rows(answer: PartnershipAnswer, min_group: int, grouping: str) -> tuple[tuple[GroupRow, ...], Optional[GroupRow]]:
    """How many people of each group ask, and how many of them have a place at least, as the library protects a row."""
    where = answer.placed()
    members: dict[Optional[str], set[str]] = {}
    placed: dict[Optional[str], set[str]] = {}
    for need in answer.made.needs:
        group = getattr(need, grouping)
        members.setdefault(group, set()).add(need.who)
        placed.setdefault(group, set())
        if need.id in where:
            placed[group].add(need.who)
    names = sorted(members, key=lambda each: (each is None, each or ""))
    sizes = [(len(placed[each]), len(members[each])) for each in names]
    shown, total = protect(sizes, min_group)
    both = (sum(part for part, _ in sizes), sum(size for _, size in sizes))
    hidden = {name for name, (_, size) in zip(names, sizes) if size < min_group}
    for _, name in sorted((size, name or "") for name, (_, size) in zip(names, sizes) if size >= min_group):
        sums = [(1, min_group - 1 if other < min_group else both[1]) for each, (_, other) in zip(names, sizes) if each in hidden]
        if keeps_values(sums, sum(other for each, (_, other) in zip(names, sizes) if each in hidden)):
            break
        hidden |= {each for each in names if (each or "") == name}  # else how many it has is what the others leave of all
    rows = tuple(
        GroupRow(name, None if name in hidden else size, part if show and name not in hidden else None)
        for name, (part, size), show in zip(names, sizes, shown)
    )
    return rows, GroupRow(None, both[1], both[0] if total and len(names) > 1 else None) if both[1] >= min_group else None


def matrix_of(
    answer: PartnershipAnswer, editions: Sequence[EditionRow], groups: Sequence[GroupRow], min_group: int, grouping: str
) -> tuple[tuple[Optional[str], tuple[Optional[int], ...]], ...]:
    """People of each group in each edition, of groups and editions whose figures show; a column that would give a cell away is hidden."""
    needs = {each.id: each for each in answer.made.needs}
    columns = []
    for row, each in zip(editions, answer.assignment.editions):
        cells: list[Optional[int]] = []
        hidden: list[tuple[int, int]] = []
        for group in groups:
            count = whom(needs[id] for id in each.placed if getattr(needs[id], grouping) == group.group)
            shows = row.placed is not None and group.placed is not None and group.asked is not None and min_group <= count <= group.asked - min_group
            cells.append(count if shows else None)
            if not shows:
                hidden.append((0, len(each.placed)))
        left = len(each.placed) - sum(cell or 0 for cell in cells)
        columns.append(cells if keeps_values(hidden, left) else [None] * len(groups))
    if all(cell is None for column in columns for cell in column):
        return ()
    return tuple((group.group, tuple(column[place] for column in columns)) for place, group in enumerate(groups))
