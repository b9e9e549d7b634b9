# SPDX-License-Identifier: BSL-1.0
"""What nobody offers, or too few times: how many more editions of the usual size would meet it, and who could make these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

from .. import _loopbaan
from .._loopbaan import Assignment, Framework, NewEditions, PossibleEdition, UnmetNeed
from ..wording import Pair, Said
from .cells import plain
from .meeting_needs import MeetingNeed
from .meeting_offers import MeetingEdition

if TYPE_CHECKING:
    from .meeting import PartnershipRound

MOST = 100  # of one step
INSIDE = ("school", "bestuur", "partnerschap", "board", "partnership")  # providers of steps that are the partnership itself


@dataclass(frozen=True)
class UsualEdition:
    """How a step is mostly held: by the editions that are offered, else by what the catalogue says of it."""

    step: str
    places: int
    least: int
    euro: int
    is_bought: bool


@dataclass(frozen=True)
class UnmetStep:
    """Something that people wait for, or that nobody offers: a step, or where several would serve what they have in common."""

    key: str  # see MeetingNeed.key
    step: Optional[str]
    title: Pair
    needs: tuple[str, ...]  # ids of needs without a place
    offered: int  # editions that there are of steps that serve
    usual: Optional[UsualEdition]  # None: nobody says how many people it takes, or of which step it should be
    more: int  # editions of the step in the smallest set that meets most needs
    by: str  # who provides it, in the word of the framework; "": nobody says so
    could: tuple[str, ...]  # who offers it in this round

    @property
    def is_own_doing(self) -> bool:
        """Is it what a school, board or partnership does itself, for which the catalogue knows no size?"""
        return not self.offered and self.usual is None and self.by in INSIDE


@dataclass(frozen=True)
class Unmet:
    """All of it, and the searches for the fewest new editions: one for each part of the needs that shares no step with the others."""

    steps: tuple[UnmetStep, ...]
    found: tuple[NewEditions, ...]

    @property
    def met(self) -> frozenset[str]:
        """Ids of the needs that the new editions would meet."""
        return frozenset(need.id for each in self.found for need, by in zip(each.needs, each.met) if by is not None)

    def by_region(self) -> dict[Optional[str], tuple[int, int]]:
        """By region of who needs it (None: nobody says which): needs that new editions were sought for, and those that they would meet."""
        counts: dict[Optional[str], tuple[int, int]] = {}
        for each in self.found:
            for region, row in each.by_region().items():
                needs, met = counts.get(region, (0, 0))
                counts[region] = (needs + row["needs"], met + row["needs_met"])
        asking = ((region, each) for region, each in counts.items() if each[0])  # new editions have no region yet
        return dict(sorted(asking, key=lambda each: each[0] or ""))

    @property
    def proven(self) -> bool:
        return all(each.proven for each in self.found)


def find_unmet(made: PartnershipRound, assignment: Assignment) -> Unmet:
    """What needs without a place ask for, that of most needs first."""
    placed = {need.id for need, where in zip(made.round.needs, assignment.placed) if where is not None}
    left = [each for each in made.needs if each.id not in placed and each.serves]
    by_key: dict[str, list[MeetingNeed]] = {}
    for each in left:
        by_key.setdefault(each.key, []).append(each)
    own = {plain(group) for need in made.needs for group in (need.school, need.board) if group}
    usual = {step: usual_of(made.framework, made.editions, step, own) for step in dict.fromkeys(step for each in left for step in each.serves)}
    found = tuple(_loopbaan.find_new_editions(possible, wanted, aim="fewest") for possible, wanted in parts_of(left, usual))
    more = {each.id: count for part in found for each, count in zip(part.possible, part.count)}
    titles = made.framework.steps
    steps = [unmet_step(made, key, needs, usual, more) for key, needs in by_key.items()]
    shown = {each.step for each in steps}
    steps += [
        UnmetStep(step, step, Said(titles[step].title.in_language), (), 0, usual[step], count, titles[step].provider or "", ())
        for step, count in more.items()
        if count and step not in shown
    ]
    return Unmet(tuple(sorted(steps, key=lambda each: (each.is_own_doing, -len(each.needs), each.key))), found)


def parts_of(left: Sequence[MeetingNeed], usual: Mapping[str, Optional[UsualEdition]]) -> Iterator[tuple[list[PossibleEdition], list[UnmetNeed]]]:
    """Needs and the editions that could meet them, in parts that share no step; of each step as many as could be of use."""
    group: dict[str, list[str]] = {}  # of a step: the steps that it is searched with, one list for all of them
    for need in left:
        known = [step for step in need.serves if usual[step] is not None]
        joined = list(dict.fromkeys(other for step in known for other in group.get(step, [step])))
        group.update(dict.fromkeys(joined, joined))
    for steps in {id(each): each for each in group.values()}.values():
        wanted = [UnmetNeed(each.id, met_by=met, region=each.region) for each in left if (met := [step for step in each.serves if step in steps])]
        possible = []
        for step in steps:
            if (of := usual[step]) is not None:
                most = -(-sum(step in each.met_by for each in wanted) // of.places)
                possible.append(PossibleEdition(step, places=of.places, least=of.least, cents=of.euro * 100, most=min(most, MOST), is_bought=of.is_bought))
        yield possible, wanted


def unmet_step(
    made: PartnershipRound, key: str, needs: Sequence[MeetingNeed], usual: Mapping[str, Optional[UsualEdition]], more: Mapping[str, int]
) -> UnmetStep:
    first = needs[0]
    own = [each for each in made.editions if each.step in first.serves]
    by = made.framework.steps[first.step].provider or "" if first.step else ""
    could = tuple(sorted({each.provider for each in own if each.provider}))
    size, count = (usual[first.step], more.get(first.step, 0)) if first.step else (None, 0)
    return UnmetStep(key, first.step, first.what, tuple(each.id for each in needs), len(own), size, count, by, could)


def usual_of(framework: Framework, editions: Sequence[MeetingEdition], step: str, own: Container[str]) -> Optional[UsualEdition]:
    """The most common size of its editions, of equal ones the smallest; else that of the catalogue.

    It is bought unless the framework says that the partnership itself provides it, or one of its `own` schools or boards offers it.
    """
    of, there = framework.steps[step], [each for each in editions if each.step == step]
    sizes = Counter((each.places, each.least, each.euro) for each in there if each.places)
    is_bought = (of.provider or "") not in INSIDE and not any(plain(each.provider) in own for each in there)
    if sizes:
        places, least, euro = min(sizes, key=lambda each: (-sizes[each], each[0] or 0, each[1:]))
        return UsualEdition(step, places or 1, least, euro, is_bought)
    if not of.places:
        return None
    return UsualEdition(step, of.places, 0, -int(-(of.cost or 0) // 1), is_bought)
