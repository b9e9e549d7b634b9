# SPDX-License-Identifier: BSL-1.0
"""One thing of a framework, looked up by its id or title: what it is, what hangs on it, where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ... import Assessment, Competence, CreditDemand, Framework, Instrument, Level, Phase, Profile, RaterKind, Role, Route, Scale, StepKind, Unit
from ..cli.naming import Named, choose, named, plain
from ..cli.naming import find as find_named
from ..cli.narrow import folded, narrow
from ..cli.options import Shared
from ..cli.tables import Table
from ..words import columns
from ..words import framework as framework_texts
from ..words import framework_entry as texts
from ..words.amounts import amount, amount_of, number
from ..words.language import Words
from ..words.metavars import ENTRY
from .framework_domain import about_area, about_depth, about_domain
from .framework_parts import Teller
from .framework_sources import about_source
from .framework_step import about_step


def find(shared: Shared, say: Words, fw: Framework, word: str) -> list[tuple[str, str]]:
    """The table and id of everything that has this id, or else this title, or a part of it, in either language.

    Raises WrongCommandLine, with what comes near.
    """
    tables: dict[str, Mapping[str, Any]] = {name: getattr(fw, name) for name in ABOUT}
    called = [each for table in tables.values() for each in named(table)]
    ids = {each.id for each in by_title(called, word)} or {choose(shared, say, say(ENTRY), word, called)}
    return [(name, id) for name, table in tables.items() for id in table if id in ids]


def by_title(known: Sequence[Named], word: str) -> list[Named]:
    """All that are called just so, when no id is: a role and its profile are one thing to who asks."""
    found = find_named(known, word)
    return found if all(plain(word) in map(plain, each.titles) for each in found) else []


def about(say: Words, fw: Framework, which: list[tuple[str, str]]) -> Iterator[Table]:
    tell = Teller(say, fw)
    for name, id in which:
        yield from ABOUT[name](tell, getattr(fw, name)[id])


def about_competence(tell: Teller, c: Competence) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    notes = tell.facts(
        (texts.AREA, tell.named(fw.areas, c.area)),
        (texts.IN_DOMAINS, tell.listed(fw.domains, c.domains)),
        (texts.CHOSEN_FROM, tell.listed(fw.profiles, [p.id for p in fw.profiles.values() if offers(p, c.id)])),
        (texts.REMARK, tell.remark_of(c)),
        (texts.SOURCE, tell.source_of(c)),
    )
    yield Table(say(texts.heading(texts.A_COMPETENCE, title=tell.title(c.title), id=c.id)), notes=notes)
    levels = fw.scales[c.scale].levels
    rows = [
        (tell.title(level.title), tell.title(c.levels.get(level.id)), months_of(tell, c, level), observations_of(tell, c, level))
        for level in levels
    ]
    headings = (say(columns.LEVEL), say(columns.SEEN), say(texts.VALID_MONTHS), say(texts.OBSERVATIONS))
    shown = [i for i in range(4) if i < 2 or any(row[i] for row in rows)]
    yield narrow(say(texts.LEVELS_SEEN), [headings[i] for i in shown], [[row[i] for i in shown] for row in rows], wide=1)
    asked = [
        (p.id, tell.title(p.title), tell.level(c.id, p.requires.get(c.id)), tell.level(c.id, p.desires.get(c.id)))
        for p in fw.profiles.values()
        if c.id in p.requires or c.id in p.desires
    ]
    headings = (say(columns.ID), say(columns.ASKED_BY), say(columns.LEVEL), say(columns.DESIRED))
    note = say(texts.TAKEN_OVER if asked else texts.ASKED_NOWHERE)
    yield narrow(say(texts.ASKED_WHERE), headings, asked, folded(note), wide=1)
    rank = {level.id: i for i, level in enumerate(levels)}
    yielding = sorted((s for s in fw.steps.values() if c.id in s.yields), key=lambda s: rank[s.yields[c.id]])
    steps = [(s.id, tell.title(s.title), tell.level(c.id, s.yields[c.id]), tell.months(s.valid_months)) for s in yielding]
    notes = [] if steps else [say(texts.YIELDED_BY_NONE)]
    heads = (say(columns.ID), say(columns.STEP), say(columns.LEVEL), say(texts.VALID_MONTHS))
    many = 4 if any(row[3] for row in steps) else 3  # what a step says goes before its level, for who took it
    yield narrow(say(texts.YIELDED_BY), heads[:many], [row[:many] for row in steps], notes, wide=1)
    seen = [(i.id, tell.title(i.title)) for i in fw.instruments.values() if c.id in i.sees]
    if seen:
        yield narrow(say(texts.SEEN_BY), (say(columns.ID), say(columns.TITLE)), seen, wide=1)
    settled = [(a.id, tell.title(a.title)) for a in fw.assessments.values() if c.id in a.settles]
    if settled:
        yield narrow(say(texts.SETTLED_BY), (say(columns.ID), say(columns.TITLE)), settled, wide=1)


def months_of(tell: Teller, c: Competence, level: Level) -> str:
    """How long a level of a competence counts: what the level says, and else what the competence says."""
    return tell.months(level.valid_months if level.valid_months is not None else c.valid_months)


def observations_of(tell: Teller, c: Competence, level: Level) -> str:
    """How many observations a level of a competence takes: what the level says, else the competence, else the framework."""
    fw = tell.fw
    return tell.observations(level) or tell.observations(c) or tell.observations_asked(fw.observations.get("at_least"), fw.observations.get("raters"))


def offers(profile: Profile, competence: str) -> bool:
    return any(competence in each for each in profile.requires_any)


def about_profile(tell: Teller, p: Profile) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    notes = tell.facts(
        (texts.ENDS_PHASE, tell.listed(fw.phases, [each.id for each in fw.phases.values() if each.exit == p.id])),
        (texts.OF_ROLE, tell.listed(fw.roles, [each.id for each in fw.roles.values() if each.profile == p.id])),
        (texts.OF_DEPTH, tell.listed(fw.domains, [d.id for d in fw.domains.values() if p.id in d.depths.values()])),
        (texts.OF_ROUTE, tell.listed(fw.routes, [r.id for r in fw.routes.values() if p.id in (r.start, r.exit)])),
        (texts.INCLUDES, tell.listed(fw.profiles, p.includes)),
        *((texts.CREDITS_ASKED, credits_asked(tell, each)) for id in [p.id, *taken_over(tell, p)] for each in fw.profiles[id].credits),
        (texts.REMARK, tell.remark_of(p)),
        (texts.SOURCE, tell.source_of(p)),
    )
    yield Table(say(texts.heading(texts.A_PROFILE, title=tell.title(p.title), id=p.id)), notes=notes)
    yield requirements(tell, p.id)
    for id in dict.fromkeys([p.id, *taken_over(tell, p)]):
        yield from tell.alternatives(fw.profiles[id].requires_any, fw.profiles[id].at_least)


def credits_asked(tell: Teller, asked: CreditDemand) -> str:
    """So many of a unit, of which steps and in how many years."""
    say = tell.say
    words = f"{number(asked.at_least, say.lang)} {tell.title(tell.fw.units[asked.unit].title)}"
    if asked.kinds:
        words += f" ({', '.join(tell.kind(kind) for kind in asked.kinds)})"
    return words if asked.within is None else say(texts.within_years(words, asked.within))


def taken_over(tell: Teller, p: Profile) -> Iterator[str]:
    """The profiles that it includes, and those that they include."""
    for id in p.includes:
        yield id
        yield from taken_over(tell, tell.fw.profiles[id])


def requirements(tell: Teller, profile: str) -> Table:
    """All levels of a profile, with those that it takes over, in the order of the framework."""
    say, fw = tell.say, tell.fw
    required, desired = fw.required(profile), fw.desired(profile)
    rows = [
        (c.id, tell.title(c.title), tell.level(c.id, required.get(c.id)), tell.level(c.id, desired.get(c.id)))
        for c in fw.competences.values()
        if c.id in required or c.id in desired
    ]
    headings = (say(columns.ID), say(columns.COMPETENCE), say(columns.NEEDED), say(columns.DESIRED))
    return narrow(say(texts.REQUIREMENTS), headings, rows, [] if rows else [say(texts.NO_REQUIREMENTS)], wide=1)


def about_role(tell: Teller, r: Role) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    given = amount_of(r.facilitation_hours, "hours", say.lang) if r.facilitation_hours else ""
    given_by = tell.origin(r.facilitation_source, r.facilitation_estimate)
    notes = tell.facts(
        (texts.IN_DOMAINS, tell.listed(fw.domains, r.domains)),
        (texts.ENTRY_CONDITIONS, tell.entry_of(r)),
        (texts.given(fw.word("school_year", say.lang)), f"{given} ({given_by})" if given and given_by else given or given_by),
        (texts.PROFILE, tell.named(fw.profiles, r.profile)),
        (texts.REMARK, tell.remark_of(r)),
        (texts.SOURCE, tell.source_of(r)),
    )
    yield Table(say(texts.heading(texts.A_ROLE, title=tell.title(r.title), id=r.id)), notes=notes)
    if r.profile and r.profile != r.id:  # a profile of the same id is told beside the role
        yield requirements(tell, r.profile)


def about_phase(tell: Teller, p: Phase) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    notes = tell.facts(
        (texts.COMES_AFTER, tell.listed(fw.phases, p.after)),
        (texts.LEAD, p.lead or ""),
        (texts.EXIT, tell.named(fw.profiles, p.exit)),
        (texts.LONGEST, tell.years(p.max_years)),
    )
    yield Table(say(texts.heading(texts.A_PHASE, title=tell.title(p.title), id=p.id)), notes=notes)
    yield from tell.steps(say(framework_texts.STEPS), [s for s in fw.steps.values() if p.id in s.phases or not s.phases])


def about_route(tell: Teller, r: Route) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    notes = tell.facts(
        (texts.START, tell.named(fw.profiles, r.start)),
        (texts.EXIT, tell.named(fw.profiles, r.exit)),
        (texts.IN_PHASES, tell.listed(fw.phases, r.phases)),
        (texts.LEAD, r.lead or ""),
        (texts.LONGEST, tell.years(r.max_years)),
        (texts.REMARK, tell.remark_of(r)),
        (texts.SOURCE, tell.source_of(r)),
    )
    yield Table(say(texts.heading(texts.A_ROUTE, title=tell.title(r.title), id=r.id)), notes=notes)
    yield from tell.steps(say(framework_texts.STEPS), [s for s in fw.steps.values() if r.id in s.routes])


def about_scale(tell: Teller, s: Scale) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    yield Table(say(texts.heading(texts.A_SCALE, title=tell.title(s.title), id=s.id)))
    rows = [(each.id, tell.title(each.title), tell.months(each.valid_months), tell.observations(each)) for each in s.levels]
    headings = (say(columns.ID), say(columns.TITLE), say(texts.VALID_MONTHS), say(texts.OBSERVATIONS))
    filled = [i for i in range(4) if i < 2 or any(row[i] for row in rows)]
    yield narrow(say(texts.LEVELS_SEEN), [headings[i] for i in filled], [[row[i] for i in filled] for row in rows], wide=1)
    used = [(c.id, tell.title(c.title)) for c in fw.competences.values() if c.scale == s.id]
    yield narrow(say(framework_texts.COMPETENCES), (say(columns.ID), say(columns.TITLE)), used, wide=1)


def about_rater(tell: Teller, r: RaterKind) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    notes = tell.facts((texts.COUNTS_AS, say(texts.SOMEONE_ELSE if r.counts_as_other else texts.ONESELF)))
    yield Table(say(texts.heading(texts.A_RATER, title=tell.title(r.title), id=r.id)), notes=notes)
    using = [(i.id, tell.title(i.title)) for i in fw.instruments.values() if r.id in i.raters]
    if using:
        yield narrow(say(framework_texts.INSTRUMENTS), (say(columns.ID), say(columns.TITLE)), using, wide=1)


def about_kind(tell: Teller, k: StepKind) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    yield Table(say(texts.heading(texts.A_KIND, title=tell.title(k.title), id=k.id)))
    yield from tell.steps(say(framework_texts.STEPS), [s for s in fw.steps.values() if s.kind == k.id])


def about_unit(tell: Teller, u: Unit) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    yield Table(say(texts.heading(texts.A_UNIT, title=tell.title(u.title), id=u.id)))
    yield from tell.steps(say(framework_texts.STEPS), [s for s in fw.steps.values() if u.id in s.credits])


def about_instrument(tell: Teller, i: Instrument) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    ends = [number(each, say.lang) for each in (i.lowest, i.highest)]
    score = " – ".join(each or "…" for each in ends) if any(ends) else ""
    notes = tell.facts(
        (texts.WHO_RATES, ", ".join(map(tell.rater, i.raters))),
        (texts.SCORE, score),
        (texts.NOT_RATED, ", ".join(number(each, say.lang) for each in i.missing)),
        (texts.VALID, say(texts.months(i.valid_months)) if i.valid_months else ""),
        (texts.REMARK, tell.remark_of(i)),
        (texts.SOURCE, tell.source_of(i)),
    )
    yield Table(say(texts.heading(texts.AN_INSTRUMENT, title=tell.title(i.title), id=i.id)), notes=notes)
    rows = [
        (c, tell.title(fw.competences[c].title), number(start, say.lang), tell.level(c, level))
        for c, scores in i.sees.items()
        for start, level in scores
    ]
    headings = (say(columns.ID), say(columns.COMPETENCE), say(columns.FROM), say(columns.LEVEL))
    yield narrow(say(texts.LEVELS_SEEN), headings, rows, wide=1)


def about_assessment(tell: Teller, a: Assessment) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    takes = (
        amount(a.minutes, "hours", say.lang),
        amount(a.cents, "cost", say.lang, fw.currency),
        amount(a.weeks, "weeks", say.lang),
    )
    notes = tell.facts(
        (texts.ASSESSOR, a.by or ""),
        (texts.IN_PHASES, tell.listed(fw.phases, a.phases) or say(framework_texts.EVERY_PHASE)),
        (texts.AMOUNTS, ", ".join(each for each in takes if each)),
        (texts.HOURS_OF_OTHERS, amount(a.minutes_of_others, "hours", say.lang)),
        (texts.REMARK, tell.remark_of(a)),
        (texts.SOURCE, tell.source_of(a)),
    )
    yield Table(say(texts.heading(texts.AN_ASSESSMENT, title=tell.title(a.title), id=a.id)), notes=notes)
    rows = [(c, tell.title(fw.competences[c].title), tell.level(c, a.upto.get(c))) for c in a.settles]
    headings = (say(columns.ID), say(columns.COMPETENCE), say(columns.UPTO))
    yield narrow(say(texts.SETTLES), headings, rows, wide=1)


ABOUT: dict[str, Callable[[Teller, Any], Iterator[Table]]] = {
    "competences": about_competence,
    "roles": about_role,
    "profiles": about_profile,
    "phases": about_phase,
    "domains": about_domain,
    "routes": about_route,
    "assessments": about_assessment,
    "steps": about_step,
    "areas": about_area,
    "depths": about_depth,
    "scales": about_scale,
    "raters": about_rater,
    "instruments": about_instrument,
    "kinds": about_kind,
    "units": about_unit,
    "sources": about_source,
}
