# SPDX-License-Identifier: BSL-1.0
"""Where schools stand, as a page: all of them beside the criteria in words, and a sheet of each for the talk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Optional

from .._loopbaan import Cohort, Framework
from ..page import Page
from ..plan import print_amount
from ..timetable.page import STYLE, bullets, paragraph, table
from ..wording import day_in, said, with_decimal_mark
from .staff import PeopleBehind
from .standing import CriterionStanding, SchoolStanding, Seen
from .thresholds import Threshold
from .words import WORDS, listed, word

MOST_STEPS = 8  # of people's plans that a sheet names

OWN_STYLE = """
:root { color-scheme: light dark; --paper: #fff; }
body { background: var(--paper); }
article { max-width: 62rem; break-after: page; }
.matrix td, .matrix th { min-width: 5.5rem; overflow-wrap: anywhere; hyphens: auto; }
.state { font-weight: bold; }
article h3 { font-size: .95rem; margin: .7rem 0 .2rem; }
.talk { min-height: 5rem; border: 1px solid var(--line); margin: .4rem 0; padding: .3rem; color: var(--soft); }
.warning { border-left-color: #9a4a00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ecf2; --soft: #b4bdc9; --line: #4a5564; --tint: #232c38; --blue: #7db3f5; --paper: #12171e; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --tint: #eee; --blue: #0b4fa3; --paper: #fff; }
  .matrix td, .matrix th { min-width: 0; }
  article h3 { margin: .5mm 0; font-size: 9pt; }
}
"""


def write_school_sheets(
    schools: Cohort,
    standings: Sequence[SchoolStanding],
    *,
    names: Mapping[str, str] = {},
    people: Sequence[PeopleBehind] = (),
    thresholds: Sequence[Threshold] = (),
    lang: str = "nl",
    overview: bool = True,
) -> Page:
    """A page with all schools beside the criteria, in words, and of each school a sheet for the talk.

    A school that nobody looked at is “not known” everywhere. There is no total, no average and no order but that of the schools given.

    Parameters
    ----------
    schools : Cohort
        The schools that were asked about, with the rule by which levels follow from what was seen.
    standings : sequence of SchoolStanding
        What `find_standings` found, of these or of some of them.
    names : mapping of str to str
        What each school is called, by its id: `SchoolReading.names`.
    people : sequence of PeopleBehind
        What `count_people_behind` counted; by the names of schools.
    thresholds : sequence of Threshold
        What numbers were laid beside: `SchoolReading.thresholds`.
    lang : str
    overview : bool
        With the table of all schools before the sheets. A sheet for one school has none: nobody else is on it.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-keurmerk-utrecht")
    >>> read = loopbaan.parse_schools("school;kenmerk;gezien\\nOost;coaches;?\\n", standard)
    >>> page = loopbaan.write_school_sheets(read.schools, loopbaan.find_standings(read.schools), names=read.names, lang="en")
    >>> "Oost: where do we stand?" in page.html, page.summary
    (True, ())
    """
    called = {id: names.get(id, id) for id in schools.ids}
    parts = [overview_of(schools, standings, called, lang)] if overview and len(standings) > 1 else []
    parts += [sheet(schools, each, called[each.school], people, thresholds, lang) for each in standings]
    title = escape(title_over(standings, lang))
    head = f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n<style>{STYLE}{OWN_STYLE}</style>'
    return Page(f'<!doctype html>\n<html lang="{lang}">\n<head>\n{head}\n</head>\n<body>\n<main>\n' + "\n".join(parts) + "\n</main>\n</body>\n</html>\n")


def title_over(standings: Sequence[SchoolStanding], lang: str) -> str:
    """What a page about these is called: schools, boards, a partnership, or several of them."""
    subjects = {each.subject for each in standings}
    return word("title" if not subjects else of_subject("title", subjects.pop()) if len(subjects) == 1 else "title several", lang)


def of_subject(key: str, subject: str) -> str:
    """The key of words about a board or a partnership, where these are said in another way than of a school."""
    return f"{key} {subject}" if f"{key} {subject}" in WORDS else key


def title_of(entities: object, id: str, lang: str) -> str:
    return str(entities[id].title.in_language(lang))  # type: ignore[index]


def standard_title(standard: Framework, lang: str) -> str:
    return standard.title.in_language(lang) or standard.id


def day_line(schools: Cohort, lang: str) -> str:
    return word("as of", lang, day=day_in(schools.rule.as_of, lang)) if schools.rule.as_of else word("no day", lang)


def overview_of(schools: Cohort, standings: Sequence[SchoolStanding], called: Mapping[str, str], lang: str) -> str:
    """All schools beside the criteria that any of them is asked or has as an option, a column each, in words."""
    standard = schools.framework
    lead = "lead" if {each.subject for each in standings} <= {"school"} else "lead several"
    parts = [
        f"<h1>{escape(title_over(standings, lang))}</h1>",
        paragraph(word(lead, lang, standard=standard_title(standard, lang)), "lead"),
        paragraph(day_line(schools, lang), "soft"),
    ]
    for subject in dict.fromkeys(each.subject for each in standings):
        parts += matrix(standard, [each for each in standings if each.subject == subject], called, lang)
    return "<article>" + "\n".join(parts) + "</article>"


def matrix(standard: Framework, standings: Sequence[SchoolStanding], called: Mapping[str, str], lang: str) -> list[str]:
    """A table for each area: schools, or boards, beside its criteria."""
    subject = standings[0].subject
    parts = [f"<h2>{escape(word(of_subject('matrix', subject), lang))}</h2>", paragraph(word(of_subject("matrix lead", subject), lang))]
    parts += bars(standard, standings, called, lang)
    for area, criteria in by_area(standard, standings).items():
        heads = [word(of_subject("school", subject), lang), *(title_of(standard.competences, each, lang) for each in criteria)]
        rows = []
        for each in standings:
            states = {one.criterion: one for one in each.criteria}
            rows.append([escape(called[each.school]), *(escape(cell(standard, states[id], lang)) for id in criteria)])
        title = title_of(standard.areas, area, lang) if area in standard.areas else ""
        parts.append((f"<h3>{escape(title)}</h3>" if title else "") + table(heads, rows, kind="matrix"))
    return parts


def bars(standard: Framework, standings: Sequence[SchoolStanding], called: Mapping[str, str], lang: str) -> list[str]:
    """Who is over which bar: the profiles of which all criteria are asked of somebody or were seen, a column each."""
    told = {id for criteria in by_area(standard, standings).values() for id in criteria}
    profiles = [id for id in standard.profiles if standard.required(id) and set(standard.required(id)) <= told and not standard.profiles[id].requires_any]
    heads = [word(of_subject("school", standings[0].subject), lang), *(title_of(standard.profiles, id, lang) for id in profiles)]
    rows = [[escape(called[each.school]), *(escape(word(f"meets {each.over(id)}", lang)) for id in profiles)] for each in standings]
    return [f"<h3>{escape(word('bars', lang))}</h3>", table(heads, rows, kind="matrix")] if profiles else []


def by_area(standard: Framework, standings: Sequence[SchoolStanding]) -> dict[str, list[str]]:
    """The criteria that any school is asked, by area, and the options that were seen of any."""
    found: dict[str, list[str]] = {}
    for id, each in standard.competences.items():
        if any(one.criterion == id and (one.state != "beside" or one.seen) for standing in standings for one in standing.criteria):
            found.setdefault(each.area or "", []).append(id)
    return found


def cell(standard: Framework, of: CriterionStanding, lang: str) -> str:
    """What stands of a criterion, in a few words."""
    if of.state == "ended":
        return word("ended", lang, day=day_in(of.ended_on, lang) if of.ended_on else "")
    if of.level is None:
        return word("unknown", lang)
    if of.level == "not shown":
        return word("below", lang)
    level = standard.level_title(of.criterion, of.level, lang)
    return word("below at", lang, level=level) if of.state == "below" else level


def sheet(schools: Cohort, of: SchoolStanding, name: str, people: Sequence[PeopleBehind], thresholds: Sequence[Threshold], lang: str) -> str:
    """What one school gets: nothing of another is on it."""
    standard = schools.framework
    profile = title_of(standard.profiles, of.target, lang)
    lead = word("against", lang, profile=profile, standard=standard_title(standard, lang))
    if of.phase:
        lead += " " + word("status", lang, phase=title_of(standard.phases, of.phase, lang))
    if of.subject != "school":
        lead = word(f"sheet of {of.subject}", lang) + " " + lead
    parts = [f"<h1>{escape(word('sheet', lang, school=name))}</h1>", paragraph(lead), paragraph(day_line(schools, lang), "soft")]
    parts += [paragraph(each, "lead") for each in sentences(standard, of, lang)]
    parts += [f"<h2>{escape(word('what first', lang))}</h2>", bullets(what_first(standard, of, profile, lang))]
    parts += criteria_part(standard, of, lang)
    parts += plan_part(standard, of, lang)
    parts += people_part(standard, people, name, lang) if of.subject == "school" else []
    parts += [f"<h2>{escape(word('profiles', lang))}</h2>", paragraph(word("profiles lead", lang), "soft")]
    parts.append(table([word("profile", lang), word("stands", lang)], ([escape(title_of(standard.profiles, id, lang)), escape(word(f"meets {of.over(id)}", lang))] for id, _ in of.profiles)))
    parts += threshold_part(standard, of, thresholds, lang)
    parts += rests_on(schools, lang)
    parts.append(f'<div class="talk">{escape(word("notes", lang))}</div><div class="talk">{escape(word("agreed", lang))}</div>')
    return "<article>" + "\n".join(parts) + "</article>"


def titles(standard: Framework, of: Sequence[CriterionStanding], lang: str) -> str:
    return listed([title_of(standard.competences, each.criterion, lang) for each in of], lang)


def sentences(standard: Framework, of: SchoolStanding, lang: str) -> list[str]:
    """What is seen, what is not yet, and what nobody knows, by name and never added up."""
    if of.meets == "met":
        return [word("all met", lang)]
    found = []
    for key, state in (("some below", "below"), ("some unknown", "unknown"), ("some ended", "ended")):
        if some := of.of(state):
            found.append(word(key, lang, which=titles(standard, some, lang)))
    found += [word("choices open", lang, which=each.explain(lang)) for each in of.gap.choices if each.missing]
    return found


def what_first(standard: Framework, of: SchoolStanding, profile: str, lang: str) -> list[str]:
    found = []
    prospect = of.prospect
    if prospect.first is not None:
        assessment = next(each.assessment for each in prospect.assessments if each.id == prospect.first)
        what = assessment.title.in_language(lang)
        found.append(word("find out", lang, what=what, by=assessment.by) if assessment.by else word("find out nobody", lang, what=what))
    if prospect.untold:
        found.append(word("untold", lang, which=listed([title_of(standard.competences, id, lang) for id in prospect.untold], lang)))
    if of.first:
        found.append(word("certain" if prospect.unknown else "begin", lang, which=listed([title_of(standard.steps, id, lang) for id in of.first], lang)))
    if not found and of.plan.steps:
        found.append(word("perhaps", lang, which=title_of(standard.steps, of.plan.steps[0].id, lang)))
    ending = sorted((each.valid_until, place) for place, each in enumerate(of.criteria) if each.state == "met" and each.valid_until)
    if ending:
        day, place = ending[0]
        which = [title_of(standard.competences, of.criteria[at].criterion, lang) for when, at in ending if when == day]
        found.append(word("again first", lang, which=listed(which, lang), day=day_in(day, lang)))
    return found or [word("nothing first", lang, profile=profile) if of.meets == "met" else word("not known how", lang)]


def criteria_part(standard: Framework, of: SchoolStanding, lang: str) -> list[str]:
    """Each criterion with what every source said of it, apart."""
    heads = [word(each, lang) for each in ("criterion", "asked", "stands", "who says")]
    parts = [f"<h2>{escape(word('criteria', lang))}</h2>"]
    asked = [each for each in of.criteria if each.state != "beside"]
    beside = [each for each in of.criteria if each.state == "beside" and each.seen]
    for area in dict.fromkeys(each.area for each in asked):
        if area in standard.areas:
            parts.append(f"<h3>{escape(title_of(standard.areas, area, lang))}</h3>")
        parts.append(table(heads, (row(standard, each, lang, of.subject) for each in asked if each.area == area)))
    if beside:
        parts += [f"<h3>{escape(word('also seen', lang))}</h3>", table(heads, (row(standard, each, lang, of.subject) for each in beside))]
    return parts


def row(standard: Framework, of: CriterionStanding, lang: str, subject: str) -> list[str]:
    asked = "–" if of.required is None else standard.level_title(of.criterion, of.required, lang)
    if of.state == "choice":
        asked += f" ({word('choice', lang)})"
    stands = f'<span class="state">{escape(cell(standard, of, lang))}</span>'
    if of.only_own:
        stands += f'<br><span class="soft">{escape(word(of_subject("own only", subject), lang))}</span>'
    if of.valid_until is not None and of.state in ("met", "below"):
        stands += f'<br><span class="soft">{escape(word("valid until", lang, day=day_in(of.valid_until, lang)))}</span>'
    who = "<br>".join(escape(said_by(standard, of.criterion, each, lang)) for each in of.seen) or escape(word("nobody", lang))
    return [escape(title_of(standard.competences, of.criterion, lang)), escape(asked), stands, who]


def said_by(standard: Framework, criterion: str, one: Seen, lang: str) -> str:
    """One source: "documenten: ja (rooster), 14-4-2026, 7 maanden oud. Uitleg." """
    source = standard.rater_title(one.rater, lang) if one.rater else word("no source", lang)
    level = standard.level_title(criterion, one.level, lang) if one.level else word("not met", lang)
    when = [day_in(one.date, lang)] if one.date else [word("undated", lang)]
    if one.months is not None:
        when.append(word("months", lang, count=one.months))
    known = one.instrument in standard.instruments
    instrument = title_of(standard.instruments, one.instrument, lang) if known else one.instrument
    what = f" ({instrument})" if instrument else ""
    note = f" – {one.note}" if one.note else ""
    return f"{source}: {level}{what}, {', '.join(when)}{note}"


def plan_part(standard: Framework, of: SchoolStanding, lang: str) -> list[str]:
    parts = [f"<h2>{escape(word('plan', lang))}</h2>"]
    if not of.plan.found:
        missing = listed([title_of(standard.competences, each.competence, lang) for each in of.plan.missing], lang)
        return [*parts, paragraph(word("no plan", lang, which=missing), "warning")]
    if not of.plan.steps:
        return [*parts, paragraph(word("nothing first", lang, profile=title_of(standard.profiles, of.target, lang)))]
    takes = of.plan.takes
    money = standard.currency
    proof = word("proven" if of.plan.status == "optimal" and of.prospect.proven else "not proven", lang)
    most, least = of.plan.amount(lang), of.prospect.least
    if of.prospect.unknown and least is not None:
        unit = 60 if of.prospect.objective == "hours" else 100 if of.prospect.objective == "cost" else 1
        said_least = print_amount(round(least * unit), of.prospect.objective, lang, currency=money)
        parts.append(paragraph(word("plan lead", lang, most=most, least=said_least, proof=proof)))
    else:
        parts.append(paragraph(word("plan known", lang, most=most, proof=proof)))
    heads = [word(of_subject(each, of.subject), lang) for each in ("step", "for", "hours", "hours of others", "money", "weeks")]
    rows = []
    for planned in of.plan.steps:
        step = planned.step
        goals = dict.fromkeys(title_of(standard.competences, each.competence, lang) for each in planned.because if each.competence)
        cost = print_amount(round((step.cost or 0) * 100), "cost", lang, currency=money) if step.cost else "–"
        rows.append([escape(planned.title.in_language(lang)), escape(", ".join(goals)), number(step.hours, lang), number(step.hours_of_others, lang), escape(cost), number(step.weeks, lang)])
    cost = print_amount(round(takes["cost"] * 100), "cost", lang, currency=money) if takes["cost"] else "–"
    rows.append([f"<b>{escape(word('together', lang))}</b>", "", number(takes["hours"], lang), number(takes["hours_of_others"], lang), escape(cost), number(takes["weeks"], lang)])
    return [*parts, table(heads, rows, numbers=(2, 3, 4, 5)), paragraph(word("estimates", lang), "soft")]


def number(amount: Optional[float], lang: str) -> str:
    """Hours or weeks in digits alone; the heading has the unit."""
    return escape(with_decimal_mark(f"{amount:g}", lang)) if amount else "–"


def people_part(standard: Framework, people: Sequence[PeopleBehind], name: str, lang: str) -> list[str]:
    if not people:
        return []
    rows, steps = [], []
    for each in people:
        share = each.by_school.get(name)
        if name not in each.by_school:
            said_share = word("no staff", lang)
        else:
            said_share = word("too few", lang) if share is None else word("of", lang, part=share.part, whole=share.whole)
        rows.append([escape(title_of(standard.competences, each.criterion, lang)), escape(each.title.in_language(lang)), escape(said_share)])
        steps += [title.in_language(lang) for title in each.step_titles]
    told = list(dict.fromkeys(steps))
    parts = [f"<h2>{escape(word('people', lang))}</h2>", paragraph(word("people lead", lang, least=people[0].min_group), "soft")]
    parts.append(table([word("criterion", lang), word("profile", lang), word("have it", lang)], rows))
    if told:
        parts.append(paragraph(word("their steps", lang, which=listed(told[:MOST_STEPS], lang)), "soft"))
    if len(told) > MOST_STEPS:
        parts.append(paragraph(word("more steps", lang, count=len(told) - MOST_STEPS), "soft"))
    return parts


def threshold_part(standard: Framework, of: SchoolStanding, thresholds: Sequence[Threshold], lang: str) -> list[str]:
    """The thresholds of the criteria that this school is asked."""
    asked = {each.criterion for each in of.criteria if each.state != "beside"}
    rows = [[escape(title_of(standard.competences, each.criterion, lang)), escape(said(each.told(standard), lang))] for each in thresholds if each.criterion in asked]
    if not rows:
        return []
    heads = [word("criterion", lang), word("threshold", lang)]
    return [f"<h2>{escape(word('thresholds', lang))}</h2>", paragraph(word("thresholds lead", lang), "soft"), table(heads, rows)]


def rests_on(schools: Cohort, lang: str) -> list[str]:
    standard = schools.framework
    lines = [word("rule", lang, rule=schools.rule.explain(lang))]
    estimates = [each.title.in_language(lang) for each in standard.competences.values() if each.estimate]
    if estimates:
        lines.append(word("estimate", lang, which=listed(estimates, lang)))
    sources = [each.title.in_language(lang) for each in standard.sources.values()]
    if sources:
        lines.append(word("sources", lang, which="; ".join(sources)))
    return [f"<h2>{escape(word('rests on', lang))}</h2>", *(paragraph(each, "soft") for each in lines)]
