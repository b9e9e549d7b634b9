# SPDX-License-Identifier: BSL-1.0
"""A domain, a depth or an area of a framework, with what lies in it."""

from __future__ import annotations

from collections.abc import Iterator

from ... import Area, Depth, Domain
from ..cli.narrow import narrow
from ..cli.tables import Table
from .framework_parts import Teller


def about_domain(tell: Teller, d: Domain) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    notes = tell.facts(
        ("spoken", tell.title(d.spoken)),
        ("for whom", say("every teacher") if d.required else ""),
    )
    yield Table(say("a domain", title=tell.title(d.title), id=d.id), notes=notes)
    id_and_title = (say("h id"), say("h title"))
    depths = [(tell.title(fw.depths[depth].title), profile) for depth, profile in d.depths.items()]
    depths.sort(key=lambda row: [tell.title(each.title) for each in fw.depths.values()].index(row[0]))
    if depths:
        yield narrow(say("depths of"), (say("h depth"), say("h profile")), depths, wide=1)
    roles = [(r.id, tell.title(r.title)) for r in fw.roles.values() if d.id in r.domains]
    if roles:
        yield narrow(say("roles"), id_and_title, roles, wide=1)
    competences = [(c.id, tell.title(c.title)) for c in fw.competences.values() if d.id in c.domains]
    if competences:
        yield narrow(say("competences"), id_and_title, competences, wide=1)
    yield from tell.steps(say("steps"), [s for s in fw.steps.values() if d.id in s.domains])


def about_depth(tell: Teller, depth: Depth) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    yield Table(say("a depth", title=tell.title(depth.title), id=depth.id))
    rows = [(d.id, tell.title(d.title), d.depths[depth.id]) for d in fw.domains.values() if depth.id in d.depths]
    yield narrow(say("domains"), (say("h id"), say("h title"), say("h profile")), rows, wide=1)


def about_area(tell: Teller, area: Area) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    yield Table(say("a area", title=tell.title(area.title), id=area.id))
    rows = [(c.id, tell.title(c.title)) for c in fw.competences.values() if c.area == area.id]
    yield narrow(say("competences"), (say("h id"), say("h title")), rows, wide=1)
