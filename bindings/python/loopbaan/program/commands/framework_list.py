# SPDX-License-Identifier: BSL-1.0
"""The listing of a framework: what there is, in the order in which a reader asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ... import Framework
from ..cli.narrow import folded, narrow
from ..cli.tables import Table
from ..words import columns
from ..words import framework as texts
from ..words import framework_entry as entry_texts
from ..words.amounts import number
from ..words.language import Words
from .framework_parts import Teller



def listing(say: Words, fw: Framework) -> Iterator[Table]:
    """A table for each kind of things, where there are any: a heading over nothing tells nobody anything."""
    tell = Teller(say, fw)
    parts = (head(tell), scales(tell), domains(tell), phases(tell), *competences(tell), *roles(tell), routes(tell), profiles(tell))
    yield from (each for each in parts if each.rows or each.notes)
    if fw.steps:
        yield steps(tell)


def head(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    notes = [say(texts.edition(id=fw.id, version=fw.version))]
    if fw.words:
        called = "; ".join(f"{word} = {tell.title(title)}" for word, title in fw.words.items())
        notes += folded(say(texts.called(called)))
    if fw.observations:
        asked = tell.observations_asked(fw.observations.get("at_least"), fw.observations.get("raters"))
        notes += folded(say(texts.observed(asked)))
    if fw.catalogues:
        notes.append(say(texts.with_catalogues(", ".join(fw.catalogues))))
    counted = texts.counted(
        competences=len(fw.competences),
        profiles=len(fw.profiles),
        roles=len(fw.roles),
        routes=len(fw.routes),
        steps=len(fw.steps),
    )
    notes += folded(say(counted))
    notes.append(say(texts.sources_counted(len(fw.sources))))
    example = next((id for table in (fw.competences, fw.profiles, fw.steps) for id in table), "")
    if example:
        notes += folded(say(texts.look_up(example)))
    return Table(tell.title(fw.title) or fw.id, notes=notes)


def scales(tell: Teller) -> Table:
    say = tell.say
    rows = [(s.id, " → ".join(tell.title(level.title) for level in s.levels)) for s in tell.fw.scales.values()]
    return narrow(say(texts.SCALES), (say(columns.ID), say(columns.LEVELS)), rows, wide=1)


def domains(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    everyone = say(texts.for_everyone(fw.word("teacher", say.lang)))
    rows = [
        (d.id, tell.title(d.title) + (f" ({everyone})" if d.required else ""), tell.title(d.spoken))
        for d in fw.domains.values()
    ]
    by_depths: dict[str, list[str]] = {}
    for d in fw.domains.values():
        if d.depths:
            way = " → ".join(tell.title(depth.title) for id, depth in fw.depths.items() if id in d.depths)
            by_depths.setdefault(way, []).append(d.id)
    notes = [line for way, ids in by_depths.items() for line in folded(f"{', '.join(ids)}: {way}")]
    return narrow(say(texts.DOMAINS), (say(columns.ID), say(columns.TITLE), say(columns.SPOKEN)), rows, notes, wide=1)


def phases(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    branch = any(p.after for p in fw.phases.values())
    after = [say(entry_texts.COMES_AFTER)] if branch else []
    headings = (say(columns.ID), say(columns.TITLE), *after, say(columns.EXIT), say(columns.LEAD), say(columns.LONGEST))
    rows = [
        (
            p.id,
            tell.title(p.title),
            *([" ".join(p.after)] if branch else []),
            tell.title(fw.profiles[p.exit].title) if p.exit else "",
            p.lead or "",
            tell.years(p.max_years),
        )
        for p in fw.phases.values()
    ]
    return narrow(say(texts.PHASES), headings, rows, wide=1)


def competences(tell: Teller) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    for area in (*fw.areas, None):
        rows = [(c.id, tell.title(c.title), " ".join(c.domains)) for c in fw.competences.values() if c.area == area]
        if rows:
            name = tell.title(fw.areas[area].title) if area else say(texts.NO_AREA)
            headings = (say(columns.ID), say(columns.TITLE), say(texts.DOMAINS))
            yield narrow(say(texts.competences_in(name)), headings, rows, wide=1)


def roles(tell: Teller) -> Iterator[Table]:
    """The roles of each domain; one of several domains stands with its first."""
    say, fw = tell.say, tell.fw
    for domain in (*fw.domains, None):
        rows = []
        for role in fw.roles.values():
            if (role.domains[0] if role.domains else None) != domain:
                continue
            title = tell.title(role.title)
            if len(role.domains) > 1:
                title = say(texts.also_in(title=title, domains=", ".join(role.domains[1:])))
            entry = tell.entry_of(role)
            given = number(role.facilitated_hours, say.lang)
            more = [say(texts.role_entry(entry)) if entry else "", say(texts.role_given(given)) if given else ""]
            rows.append((role.id, with_more(title, more)))
        if rows:
            name = f"{domain}, {tell.title(fw.domains[domain].title)}" if domain else say(texts.NO_DOMAIN)
            yield narrow(say(texts.roles_in(name)), (say(columns.ID), say(columns.TITLE)), rows, wide=1)


def routes(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    rows = []
    for route in fw.routes.values():
        years = tell.years(route.max_years)
        more = [
            say(texts.route_exit(tell.title(fw.profiles[route.exit].title))) if route.exit else "",
            say(texts.route_longest(years)) if years else "",
            say(texts.route_steps(sum(route.id in s.routes for s in fw.steps.values()))),
        ]
        rows.append((route.id, with_more(tell.title(route.title), more)))
    return narrow(say(texts.ROUTES), (say(columns.ID), say(columns.TITLE)), rows, wide=1)


def with_more(title: str, more: Sequence[str]) -> str:
    """A title, and below it what there is more to say."""
    words = " · ".join(part for part in more if part)
    return title + (f"\n{words}" if words else "")


def profiles(tell: Teller) -> Table:
    """Those that are not seen above as the profile of a phase, depth, role or route."""
    say, fw = tell.say, tell.fw
    seen = {p.exit for p in fw.phases.values()} | {r.profile for r in fw.roles.values()}
    seen |= {profile for d in fw.domains.values() for profile in d.depths.values()}
    seen |= {profile for r in fw.routes.values() for profile in (r.start, r.exit)}
    rows = [(p.id, tell.title(p.title)) for p in fw.profiles.values() if p.id not in seen]
    others = len(fw.profiles) - len(rows)
    notes = folded(say(texts.other_profiles(others))) if others else []
    return narrow(say(texts.PROFILES), (say(columns.ID), say(columns.TITLE)), rows, notes, wide=1)


def steps(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    kinds = [kind for kind in (*texts.KINDS, *fw.kinds, None) if any(s.kind == kind for s in fw.steps.values())]
    rows = []
    for phase in (*fw.phases, None):
        found = [s for s in fw.steps.values() if (phase in s.phases if phase else not s.phases)]
        if found:
            name = tell.title(fw.phases[phase].title) if phase else say(texts.EVERY_PHASE)
            counts = [sum(s.kind == kind for s in found) for kind in kinds]
            rows.append([name, *map(str, counts), str(len(found))])
    notes = [*folded(say(texts.steps_note(len(fw.steps)))), *folded(say(texts.STEPS_WHERE))]
    of_kinds = [tell.kind(kind) or say(texts.NO_KIND) for kind in kinds]
    headings = (say(columns.PHASE), *of_kinds, say(columns.TOGETHER))
    return narrow(say(texts.STEPS_PER_PHASE), headings, rows, notes, wide=0)
