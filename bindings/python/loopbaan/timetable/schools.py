# SPDX-License-Identifier: BSL-1.0
"""How the people of each school fared among those who were scheduled together, where that tells of no few of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from .._loopbaan import protect
from ..small_groups import Span, is_told, keeps_values
from .team import Member, TeamTold


@dataclass(frozen=True)
class School:
    """How the people of one school fared; None is protected."""

    school: str
    asked: Optional[int]
    scheduled: Optional[int]
    waiting: Optional[int]
    terms: Optional[int]  # of those with a schedule, together


class Group:
    """The people of a school who have something to schedule, and what of them may be told."""

    def __init__(self, name: str, members: Sequence[Member]) -> None:
        self.name, self.asked = name, len(members)
        self.terms_of = [each.terms for each in members if each.has]
        self.scheduled, self.terms = len(self.terms_of), sum(self.terms_of)
        self.tells_asked = self.tells_split = self.tells_terms = False

    def told(self) -> School:
        split = self.tells_split
        return School(
            self.name,
            self.asked if self.tells_asked else None,
            self.scheduled if split else None,
            self.asked - self.scheduled if split else None,
            self.terms if split and self.tells_terms else None,
        )


def schools(of: TeamTold, min_group: int) -> tuple[list[School], Optional[School]]:
    """How each school fared, and all together.

    All figures are protected as one: a school shows how many ask where these are enough; how many of them have a schedule where the
    library's rule for small groups lets it; their terms where no single one of them follows. What is hidden keeps its values beside
    the sums, or more is hidden, the smallest first. Nothing is told here that is hidden of all together. O(members + schools²)
    """
    asking = [each for each in of.members if each.asked]
    groups = [Group(name, [each for each in asking if each.school == name]) for name in sorted({each.school for each in asking})]
    every = Group("", asking)
    if not asking:
        return [], None
    ready = len(of.members) - every.asked
    every.tells_asked = not ready or is_told(ready, len(of.members), min_group)
    tell_asked(groups, every, len(of.members), min_group)
    if every.tells_asked and all(is_told(count, len(of.members), min_group) for count in (every.scheduled, every.asked - every.scheduled)):
        tell_split(groups, every, min_group)
        tell_terms(groups, every, len(of.people[0].terms))
    return [each.told() for each in groups], every.told()


def tell_asked(groups: Sequence[Group], every: Group, people: int, min_group: int) -> None:
    """Of how many people of each school something is asked. Where the sum is hidden, who asks nothing are one more that is."""
    for each in groups:
        each.tells_asked = each.asked >= min_group
    total = every.asked if every.tells_asked else people
    others: list[Span] = [] if every.tells_asked else [(0, min_group - 1)]

    def holds() -> bool:
        hidden = [each for each in groups if not each.tells_asked]
        spans = [(1, min_group - 1) if each.asked < min_group else (1, total) for each in hidden]
        return keeps_values([*spans, *others], total - sum(each.asked for each in groups if each.tells_asked))

    for each in sorted(groups, key=lambda each: (each.asked, each.name)):
        if holds():
            return
        each.tells_asked = False
    every.tells_asked = every.tells_asked and holds()


def tell_split(groups: Sequence[Group], every: Group, min_group: int) -> None:
    """How many have a schedule and how many wait; schools of which not even the sum of these shows count as one."""
    open_ones = [each for each in groups if each.tells_asked]
    closed = [each for each in groups if not each.tells_asked]
    rest = [(sum(each.scheduled for each in closed), sum(each.asked for each in closed))] if closed else []
    shown, every.tells_split = protect([*((each.scheduled, each.asked) for each in open_ones), *rest], min_group)
    if not every.tells_split:
        return
    for each, shows in zip(open_ones, shown):
        each.tells_split = shows

    def holds() -> bool:
        hidden = [each for each in groups if not each.tells_split]
        spans = [(0, each.asked) if each.tells_asked else (0, every.asked) for each in hidden]
        scheduled = sum(each.scheduled for each in hidden)
        return keeps_values(spans, scheduled) and keeps_values(spans, sum(each.asked for each in hidden) - scheduled)

    for each in sorted(groups, key=lambda each: (each.asked, each.name)):
        if holds():
            return
        each.tells_split = False
    every.tells_split = holds()


def tell_terms(groups: Sequence[Group], every: Group, terms: int) -> None:
    """Terms of all with a schedule, where nobody's follow from them."""
    for each in (*groups, every):
        each.tells_terms = each.tells_split and keeps_values([(1, terms)] * each.scheduled, each.terms)

    def holds() -> bool:
        hidden = [each for each in groups if not each.tells_terms]
        spans = [(each.scheduled, each.scheduled * terms) if each.tells_split else (0, each.asked * terms) for each in hidden]
        return not every.tells_terms or keeps_values(spans, sum(each.terms for each in hidden))

    for each in sorted(groups, key=lambda each: (each.asked, each.name)):
        if holds():
            return
        each.tells_terms = False
    every.tells_terms = every.tells_terms and holds()
