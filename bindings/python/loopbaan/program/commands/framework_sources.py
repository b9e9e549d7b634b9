# SPDX-License-Identifier: BSL-1.0
"""The sources of a framework, with what stands on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ... import Framework, Source
from ..cli.narrow import folded
from ..cli.tables import Table
from ..words import columns
from ..words import framework as texts
from ..words import framework_entry as entry_texts
from ..words.language import Message, Words
from .framework_parts import SOURCED, Teller


def sources(say: Words, fw: Framework) -> Iterator[Table]:
    """Every source, and then what has none."""
    tell = Teller(say, fw)
    for source in fw.sources.values():
        yield from about_source(tell, source)
    without: list[tuple[Message, Callable[[Any], bool]]] = [
        (texts.ONLY_ESTIMATES, lambda e: e.source is None and e.estimate),
        (texts.PARTLY_ESTIMATES, lambda e: e.source is not None and e.estimate),
        (texts.WITHOUT_SOURCE, lambda e: e.source is None and not e.estimate),
    ]
    for heading, which in without:
        notes = standing(tell, which)
        if notes:
            yield Table(say(heading), notes=notes)


def about_source(tell: Teller, source: Source) -> Iterator[Table]:
    say = tell.say
    notes = tell.facts((entry_texts.DATE, source.date or ""))
    on_it = standing(tell, lambda entity: entity.source == source.id)
    heading = say(entry_texts.heading(entry_texts.A_SOURCE, title=tell.title(source.title), id=source.id))
    yield Table("\n".join(folded(heading)), notes=notes + (on_it or [say(texts.RESTS_NOTHING)]))


def standing(tell: Teller, which: Callable[[Any], bool]) -> list[str]:
    """Per kind of entity, the ids of those that are meant."""
    lines: list[str] = []
    for name, kind in SOURCED.items():
        ids = [entity.id for entity in getattr(tell.fw, name).values() if which(entity)]
        if ids:
            lines += folded(tell.say(texts.rests(kind=kind, count=len(ids), ids=", ".join(ids))))
    return lines


def source_rows(say: Words, fw: Framework) -> Iterator[Sequence[str]]:
    """A row per pair of a source and an entity that stands on it."""
    yield (say(columns.SOURCE_ID), say(columns.SOURCE), say(columns.KIND), say(columns.ID), say(columns.TITLE))
    for source in fw.sources.values():
        for name, kind in SOURCED.items():
            for entity in getattr(fw, name).values():
                if entity.source == source.id:
                    title = entity.title.in_language(say.lang)
                    yield (source.id, source.title.in_language(say.lang), say(kind), entity.id, title)
