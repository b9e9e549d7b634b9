# SPDX-License-Identifier: BSL-1.0
"""What became of each need of somebody, in words: where the place is, or why there is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Framework, Text
from ..wording import said
from .leaders import Leaders
from .meeting import PartnershipAnswer
from .meeting_needs import MeetingNeed
from .meeting_offers import named
from .meeting_words import grouping_heading, of_field, told, word

Progress = Callable[[int, int], Any]
QUOTED = re.compile("([“„«])([^“”„«»]+)([”“»])")  # in the quotation marks of any language
NODES = 2_000  # of each round that is decided anew for a letter: what is not decided to the end says so


class InWords:
    """An answer in one language, with editions called as people know them."""

    def __init__(self, answer: PartnershipAnswer, lang: str) -> None:
        self.answer, self.lang = answer, lang
        self.names = {each.id: said(named(each, answer.made.framework), lang) for each in answer.made.editions}
        self.made = {each.id: each for each in answer.made.editions}
        self.place = answer.in_round
        self.where = answer.placed()
        self.states = dict(zip((each.id for each in answer.made.needs), answer.states))
        self.own_doing = {each.key for each in answer.unmet.steps if each.is_own_doing}

    def renamed(self, sentence: str) -> str:
        """A sentence of the search, with the names of editions for their ids."""
        return QUOTED.sub(lambda found: found[1] + self.names.get(found[2], found[2]) + found[3], sentence)

    def reasons(self, need: MeetingNeed) -> list[str]:
        """Where the place is, or of each edition why it is not there."""
        if need.key in self.own_doing:
            return [word("out own doing", self.lang, **of_field(self.answer.made.framework, self.lang))]
        if need.out:
            return [word(f"out {need.out}", self.lang)]
        answers = self.answer.assignment.wishes[self.place[need.id]]
        if need.id in self.where:
            return [self.names[self.where[need.id]]]
        return [self.renamed(each.sentence(self.lang)) for each in answers]

    def changes(self, need: MeetingNeed) -> list[str]:
        """What would have given a place to who waits."""
        found = _loopbaan.what_would_change(self.answer.assignment, need.id, nodes=NODES)
        return [self.renamed(each.sentence(self.lang)) for each in found]

    def lot(self, need: MeetingNeed) -> Optional[int]:
        return self.answer.assignment.lottery[self.place[need.id]] if need.id in self.place else None

    def state(self, need: MeetingNeed) -> str:
        return word(f"is {self.states[need.id]}", self.lang)


def person_rows(answer: PartnershipAnswer, lang: str) -> tuple[Sequence[str], list[list[str]]]:
    """A row per need: whose it is, what became of it, where or why not, and the lot."""
    of = InWords(answer, lang)
    school = grouping_heading(answer.made.framework, "school", lang)
    heads = [word("person", lang), school, *(word(each, lang) for each in ("what", "state", "why", "lot"))]
    rows = []
    for need in answer.made.needs:
        whose = need.person if need.person is not None else word("somebody", lang, school=need.school or word("nowhere", lang))
        lot = of.lot(need)
        rows.append([whose, need.school or "", told(need.what, lang), of.state(need), " ".join(of.reasons(need)), "" if lot is None else str(lot)])
    return heads, rows


def leader_rows(leaders: Leaders, framework: Framework, lang: str) -> tuple[Sequence[str], list[list[str]]]:
    """A row per person and step that they could lead, as an offer without a day: for who may see persons."""
    heads = [word(each, lang) for each in ("what", "provider", "person", "profile", "sure")]
    titles: dict[str, Text] = {}
    for known in (framework.profiles, framework.roles):
        titles.update((id, one.title) for id, one in known.items())
    rows = []
    for each in leaders.offers():
        profile = titles[each["note"]].in_language(lang) if each["note"] in titles else each["note"]
        sure = word("yes" if each["is_certain"] else "find out", lang)
        rows.append([framework.steps[each["step"]].title.in_language(lang), each["provider"], each["owner"], profile, sure])
    return heads, rows
