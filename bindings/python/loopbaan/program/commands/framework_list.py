# SPDX-License-Identifier: BSL-1.0
"""The listing of a framework: what there is, in the order in which a reader asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ... import Framework
from ..cli.narrow import folded, narrow
from ..cli.tables import Table
from ..words.amounts import number
from ..words.language import Words
from .framework_parts import Teller

KINDS = ("formal", "informal", "collective", None)


def listing(say: Words, fw: Framework) -> Iterator[Table]:
    tell = Teller(say, fw)
    yield head(tell)
    yield scales(tell)
    yield domains(tell)
    yield phases(tell)
    yield from competences(tell)
    yield from roles(tell)
    yield routes(tell)
    yield profiles(tell)
    yield steps(tell)


def head(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    notes = [say("edition", id=fw.id, version=fw.version)]
    if fw.catalogues:
        notes.append(say("with catalogues", catalogues=", ".join(fw.catalogues)))
    tables = ("competences", "profiles", "roles", "routes", "steps")
    notes += folded(say("counted", **{name: len(getattr(fw, name)) for name in tables}))
    notes.append(say("sources counted", count=len(fw.sources)))
    example = next((id for table in (fw.competences, fw.profiles, fw.steps) for id in table), "")
    if example:
        notes += folded(say("look up", example=example))
    return Table(tell.title(fw.title) or fw.id, notes=notes)


def scales(tell: Teller) -> Table:
    say = tell.say
    rows = [(s.id, " → ".join(tell.title(level.title) for level in s.levels)) for s in tell.fw.scales.values()]
    return narrow(say("scales"), (say("h id"), say("h levels")), rows, wide=1)


def domains(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    rows = [
        (d.id, tell.title(d.title) + (f" ({say('every teacher')})" if d.required else ""), tell.title(d.spoken))
        for d in fw.domains.values()
    ]
    by_depths: dict[str, list[str]] = {}
    for d in fw.domains.values():
        if d.depths:
            way = " → ".join(tell.title(depth.title) for id, depth in fw.depths.items() if id in d.depths)
            by_depths.setdefault(way, []).append(d.id)
    notes = [line for way, ids in by_depths.items() for line in folded(f"{', '.join(ids)}: {way}")]
    return narrow(say("domains"), (say("h id"), say("h title"), say("h spoken")), rows, notes, wide=1)


def phases(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    headings = (say("h id"), say("h title"), say("h exit"), say("h lead"), say("h longest"))
    rows = [
        (
            p.id,
            tell.title(p.title),
            tell.title(fw.profiles[p.exit].title) if p.exit else "",
            p.lead or "",
            tell.years(p.max_years),
        )
        for p in fw.phases.values()
    ]
    return narrow(say("phases"), headings, rows, wide=1)


def competences(tell: Teller) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    for area in (*fw.areas, None):
        rows = [(c.id, tell.title(c.title), " ".join(c.domains)) for c in fw.competences.values() if c.area == area]
        if rows:
            name = tell.title(fw.areas[area].title) if area else say("no area")
            headings = (say("h id"), say("h title"), say("domains"))
            yield narrow(say("competences in", area=name), headings, rows, wide=1)


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
                title = say("also in", title=title, domains=", ".join(role.domains[1:]))
            entry = tell.entry_of(role)
            given = number(role.facilitated_hours, say.lang)
            more = [say("role entry", entry=entry) if entry else "", say("role given", hours=given) if given else ""]
            rows.append((role.id, with_more(title, more)))
        if rows:
            name = f"{domain}, {tell.title(fw.domains[domain].title)}" if domain else say("no domain")
            yield narrow(say("roles in", domain=name), (say("h id"), say("h title")), rows, wide=1)


def routes(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    rows = []
    for route in fw.routes.values():
        years = tell.years(route.max_years)
        more = [
            say("route exit", exit=tell.title(fw.profiles[route.exit].title)) if route.exit else "",
            say("route longest", years=years) if years else "",
            say("route steps", count=sum(route.id in s.routes for s in fw.steps.values())),
        ]
        rows.append((route.id, with_more(tell.title(route.title), more)))
    return narrow(say("routes"), (say("h id"), say("h title")), rows, wide=1)


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
    notes = folded(say("other profiles", count=others)) if others else []
    return narrow(say("profiles"), (say("h id"), say("h title")), rows, notes, wide=1)


def steps(tell: Teller) -> Table:
    say, fw = tell.say, tell.fw
    kinds = [kind for kind in KINDS if any(s.kind == kind for s in fw.steps.values())]
    rows = []
    for phase in (*fw.phases, None):
        found = [s for s in fw.steps.values() if (phase in s.phases if phase else not s.phases)]
        if found:
            name = tell.title(fw.phases[phase].title) if phase else say("every phase")
            counts = [sum(s.kind == kind for s in found) for kind in kinds]
            rows.append([name, *map(str, counts), str(len(found))])
    notes = [*folded(say("steps note", count=len(fw.steps))), *folded(say("steps where"))]
    headings = (say("h phase"), *(say(kind or "no kind") for kind in kinds), say("h together"))
    return narrow(say("steps per phase"), headings, rows, notes, wide=0)
