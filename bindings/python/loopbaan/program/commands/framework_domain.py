# SPDX-License-Identifier: BSL-1.0
"""A domain, a depth or an area of a framework, with what lies in it."""

from __future__ import annotations

from collections.abc import Iterator

from ... import Area, Depth, Domain
from ..cli.narrow import narrow
from ..cli.tables import Table
from ..words import columns
from ..words import framework as framework_texts
from ..words import framework_entry as texts
from .framework_parts import Teller


def about_domain(tell: Teller, d: Domain) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    notes = tell.facts(
        (texts.SPOKEN, tell.title(d.spoken)),
        (texts.FOR_WHOM, say(framework_texts.for_everyone(fw.word("teacher", say.lang))) if d.required else ""),
    )
    yield Table(say(texts.heading(texts.A_DOMAIN, title=tell.title(d.title), id=d.id)), notes=notes)
    id_and_title = (say(columns.ID), say(columns.TITLE))
    depths = [(tell.title(fw.depths[depth].title), profile) for depth, profile in d.depths.items()]
    depths.sort(key=lambda row: [tell.title(each.title) for each in fw.depths.values()].index(row[0]))
    if depths:
        yield narrow(say(texts.DEPTHS_OF), (say(columns.DEPTH), say(columns.PROFILE)), depths, wide=1)
    roles = [(r.id, tell.title(r.title)) for r in fw.roles.values() if d.id in r.domains]
    if roles:
        yield narrow(say(framework_texts.ROLES), id_and_title, roles, wide=1)
    competences = [(c.id, tell.title(c.title)) for c in fw.competences.values() if d.id in c.domains]
    if competences:
        yield narrow(say(framework_texts.COMPETENCES), id_and_title, competences, wide=1)
    yield from tell.steps(say(framework_texts.STEPS), [s for s in fw.steps.values() if d.id in s.domains])


def about_depth(tell: Teller, depth: Depth) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    yield Table(say(texts.heading(texts.A_DEPTH, title=tell.title(depth.title), id=depth.id)))
    rows = [(d.id, tell.title(d.title), d.depths[depth.id]) for d in fw.domains.values() if depth.id in d.depths]
    yield narrow(say(framework_texts.DOMAINS), (say(columns.ID), say(columns.TITLE), say(columns.PROFILE)), rows, wide=1)


def about_area(tell: Teller, area: Area) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    yield Table(say(texts.heading(texts.AN_AREA, title=tell.title(area.title), id=area.id)))
    rows = [(c.id, tell.title(c.title)) for c in fw.competences.values() if c.area == area.id]
    yield narrow(say(framework_texts.COMPETENCES), (say(columns.ID), say(columns.TITLE)), rows, wide=1)
