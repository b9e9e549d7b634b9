# SPDX-License-Identifier: BSL-1.0
"""Steps that nobody has yet: what each must yield so that it serves those for whom no step of the framework does."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._loopbaan import Framework
from .meeting_needs import MeetingNeed

if TYPE_CHECKING:
    from .meeting import PartnershipRound


@dataclass(frozen=True)
class NewStep:
    """A step to develop or to buy: one for a competence, at the highest level that is asked of it, which serves who asks for less too.

    Fewer there cannot be of steps that give one competence each.
    """

    competence: str
    level: str  # id
    needs: tuple[str, ...]  # ids of those that it would meet
    before: tuple[datetime.date, ...]  # days by which some of them want it, rising

    def what(self, framework: Framework, lang: str) -> str:
        competence = framework.competences[self.competence]
        level = next(each for each in framework.scales[competence.scale].levels if each.id == self.level)
        return f"{competence.title.in_language(lang)}: {level.title.in_language(lang)}"


def find_new_steps(made: PartnershipRound, keys: Collection[str] | None = None) -> tuple[NewStep, ...]:
    """For needs that no step serves, of these keys alone where some are given; by competence, in the order of the framework."""
    of: dict[str, list[MeetingNeed]] = {}
    for each in asking(made.needs):
        if each.yields is not None and (keys is None or each.key in keys):
            of.setdefault(each.yields[0], []).append(each)
    framework = made.framework
    return tuple(new_step(framework, id, of[id]) for id in framework.competences if id in of)


def asking(needs: Iterable[MeetingNeed]) -> Iterable[MeetingNeed]:
    return (each for each in needs if each.out == "no step")


def new_step(framework: Framework, competence: str, needs: list[MeetingNeed]) -> NewStep:
    levels = [each.id for each in framework.scales[framework.competences[competence].scale].levels]
    highest = max(levels.index(each.yields[1]) for each in needs if each.yields is not None)
    days = sorted({each.before for each in needs if each.before is not None})
    return NewStep(competence, levels[highest], tuple(each.id for each in needs), tuple(days))
