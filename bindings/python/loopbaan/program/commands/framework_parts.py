# SPDX-License-Identifier: BSL-1.0
"""Small parts of what `loopbaan framework` tells: titles, sources, years, lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Optional, Protocol, Union

from ... import Competence, Framework, Level, Step, Text
from ..cli.narrow import folded, narrow
from ..cli.tables import Table
from ..words import columns, common
from ..words import framework as texts
from ..words import framework_entry as entry_texts
from ..words.amounts import amount, number
from ..words.language import Message, Words
from .money import money_heading

# The lists of a framework whose entries have a source.
SOURCED = {
    "competences": texts.COMPETENCES,
    "profiles": texts.PROFILES,
    "roles": texts.ROLES,
    "routes": texts.ROUTES,
    "instruments": texts.INSTRUMENTS,
    "assessments": texts.ASSESSMENTS,
    "steps": texts.STEPS,
}


class Entities(Protocol):
    """One of the tables of a framework."""

    def __getitem__(self, id: str, /) -> Any: ...


def remark_of(say: Words, entity: Any) -> str:
    """What the document says of it beside its values: its note, or the rule of a route."""
    words = entity.extra.get("note") or entity.extra.get("rule") or ""
    if isinstance(words, str):
        return words
    known = (say.lang, "nl" if say.lang == "nl" else "en", "nl")
    return str(next((words[tag] for tag in known if words.get(tag)), "")) if isinstance(words, dict) else ""


class Teller:
    """A framework in one language."""

    def __init__(self, say: Words, fw: Framework) -> None:
        self.say = say
        self.fw = fw

    def title(self, text: Optional[Text]) -> str:
        return text.in_language(self.say.lang) if text else ""

    def named(self, table: Entities, id: Optional[str]) -> str:
        """The title of an entity, with its id; "" for none."""
        return f"{self.title(table[id].title)} ({id})" if id else ""

    def listed(self, table: Entities, ids: Iterable[str]) -> str:
        return ", ".join(self.named(table, id) for id in ids)

    def years(self, count: Optional[float]) -> str:
        if not count:
            return ""
        return self.say(texts.YEAR) if count == 1 else self.say(texts.years(number(count, self.say.lang)))

    def level(self, competence: str, level: Optional[str]) -> str:
        return self.fw.level_title(competence, level, self.say.lang) if level else ""

    def entry_of(self, role: Any) -> str:
        before = self.fw.profiles[role.entry_profile].title if role.entry_profile else None
        return ", ".join(part for part in (self.title(before), self.years(role.entry_years)) if part)

    def source_of(self, entity: Any) -> str:
        """Where its values come from: the title of a source, "schatting", or that it is not given."""
        return self.origin(entity.source, entity.estimate) or self.say(texts.NOT_GIVEN)

    def origin(self, source: Optional[str], estimate: bool) -> str:
        """The title of a source and whether something is an estimate; "" where neither is given."""
        if source is None:
            return self.say(common.ESTIMATE) if estimate else ""
        entry = self.fw.sources[source]
        words = self.title(entry.title) + (f" ({entry.date})" if entry.date else "")
        return self.say(texts.source_and_estimate(words)) if estimate else words

    def remark_of(self, entity: Any) -> str:
        """What the document says of it beside its values: its note, or the rule of a route."""
        return remark_of(self.say, entity)

    def facts(self, *pairs: tuple[Message, str]) -> list[str]:
        """A line, or a few with an indent, per fact that has a value."""
        return [
            line
            for name, value in pairs
            if value
            for line in folded(self.say(entry_texts.fact(name, value)))
        ]

    def steps(self, heading: str, steps: Sequence[Step]) -> Iterator[Table]:
        say = self.say
        if steps:
            headings = (say(columns.ID), say(columns.TITLE), say(columns.HOURS), money_heading(say, self.fw.currency))
            rows = [
                (s.id, self.title(s.title), amount(s.minutes, "hours", say.lang), amount(s.cents, "cost", say.lang, self.fw.currency))
                for s in steps
            ]
            yield narrow(f"{heading}: {len(steps)}", headings, rows, wide=1)

    def kind(self, kind: Optional[str]) -> str:
        """What a kind of steps is called; "" for none."""
        if kind is None:
            return ""
        return self.say(texts.KINDS[kind]) if kind in texts.KINDS else self.title(self.fw.kinds[kind].title)

    def rater(self, id: str) -> str:
        """What a kind of raters is called."""
        return self.fw.rater_title(id, self.say.lang)

    def months(self, count: Optional[int]) -> str:
        return self.say(entry_texts.months(count)) if count is not None else ""

    def observations(self, of: Union[Competence, Level]) -> str:
        return self.observations_asked(of.observations_at_least, of.observations_raters)

    def observations_asked(self, at_least: Optional[int], raters: Optional[int]) -> str:
        """How many observations a level takes; "" where it is not said."""
        least = at_least if at_least is not None else raters
        if least is None:
            return ""
        return self.say(entry_texts.observed_by(least, raters) if raters else entry_texts.observed(least))

    def alternatives(self, sets: Sequence[Mapping[str, str]], at_least: int) -> Iterator[Table]:
        """The sets of levels of which some are asked for: a table, in which a set has a number before its first level."""
        if not sets:
            return
        several = at_least > 1
        asks = entry_texts.step_asks_several(at_least, len(sets)) if several else entry_texts.step_asks_any(len(sets))
        rows = [
            ("" if place else str(i), *row)
            for i, alternative in enumerate(sets, 1)
            for place, row in enumerate(self.level_rows(alternative))
        ]
        headings = ("", self.say(columns.ID), self.say(columns.COMPETENCE), self.say(columns.LEVEL))
        yield narrow(self.say(asks), headings, rows, wide=2)

    def level_rows(self, levels: Mapping[str, str]) -> list[tuple[str, str, str]]:
        return [(c, self.title(self.fw.competences[c].title), self.level(c, level)) for c, level in levels.items()]

    def levels(self, heading: str, levels: Mapping[str, str]) -> Table:
        headings = (self.say(columns.ID), self.say(columns.COMPETENCE), self.say(columns.LEVEL))
        return narrow(heading, headings, self.level_rows(levels), wide=1)
