# SPDX-License-Identifier: BSL-1.0
"""The page of a meeting: what is asked and offered, what is not there yet first; nobody is on it unless that is asked for."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from html import escape
from typing import Optional

from ..page import Page
from ..timetable.page import HIDDEN, STYLE, bullets, paragraph, table
from ..wording import day_in, said
from .cycle import Cycle
from .cycle_page import cycle_part
from .leaders import Leaders
from .meeting import PartnershipAnswer
from .meeting_figures import EditionRow, Figures, Row, figures_of
from .meeting_groups import groups_part, matrix_part, shown
from .meeting_new_steps import find_new_steps
from .meeting_offers import MeetingEdition
from .meeting_people import leader_rows, person_rows
from .meeting_style import OWN_STYLE
from .meeting_unmet import INSIDE, UnmetStep
from .meeting_words import grouping_heading, of_field, provider, told, word


def write_meeting(
    answer: PartnershipAnswer,
    *,
    lang: str = "nl",
    min_group: int = 10,
    grouping: str = "school",
    persons: bool = False,
    cycle: Optional[Cycle] = None,
    leaders: Optional[Leaders] = None,
) -> Page:
    """The page for the meeting of a partnership: what is not there yet, asked beside offered, editions, schools, the rule.

    No person is on it, and its figures are protected together: what one table hides, no other gives away. With `persons` it has
    everybody's outcome with its reason, for who may see these.

    Parameters
    ----------
    answer : PartnershipAnswer
    lang : str
        "nl", "en" or a language that was added.
    min_group : int
        Smallest group of which a figure may show; at least 5.
    grouping : str
        "school", "board" or "region". Give the same readers one of these: pages by different groupings can be subtracted.
    persons : bool
    cycle : Cycle, optional
        Last year beside this year, of `compare_rounds`.
    leaders : Leaders, optional
        Who could lead a step, of `find_leaders`: how many on the page, who these are with `persons` alone.

    Raises
    ------
    ValueError
        When `min_group` is below 5, or there is no such grouping.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;10\\n", fw).offers
    >>> asked = [loopbaan.AskedNeed("b1", school="De Boog", step="studiedag", count=25)]
    >>> page = loopbaan.write_meeting(loopbaan.make_round(offers, asked=asked).decide("voorjaar"), lang="en")
    >>> page.personal, page.summary[0][:25]
    (False, '25 people ask for places.')
    """
    figures = figures_of(answer, min_group, grouping)
    lead = headline(answer, figures, lang)
    parts = [f"<h1>{escape(word('title', lang))}</h1>", *(paragraph(each, "lead") for each in lead)]
    parts.append(paragraph(about(answer, lang), "soft"))
    parts.append(paragraph(word("with persons", lang), "warning") if persons else paragraph(word("without persons", lang, least=min_group), "soft"))
    if answer.assignment.status in ("impossible", "stopped"):
        parts.append(paragraph(status(answer, lang), "warning"))
    parts += unmet_part(answer, figures, lang, leaders)
    parts += new_steps_part(answer, figures, lang)
    parts += cycle_part(cycle, answer.made.framework, lang, min_group) if cycle is not None else []
    made: list[Callable[[PartnershipAnswer, Figures, str], list[str]]] = [need_part, editions_part]
    for section in made:
        parts += section(answer, figures, lang)
    parts += groups_part(answer, figures, lang, grouping) + matrix_part(answer, figures, lang, grouping) + rule_part(answer, lang)
    parts += [f"<h2>{escape(word('assumed', lang))}</h2>", bullets(said(each, lang) for each in answer.made.assumed)]
    if persons:
        heads, rows = person_rows(answer, lang)
        parts += [f"<h2>{escape(word('persons', lang))}</h2>", table(heads, ([escape(cell) for cell in row] for row in rows))]
        if leaders is not None:
            heads, rows = leader_rows(leaders, answer.made.framework, lang)
            parts += [f"<h2>{escape(word('leaders', lang))}</h2>", table(heads, ([escape(cell) for cell in row] for row in rows))]
    title = escape(word("title", lang))
    html = (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}{OWN_STYLE}</style>\n</head>\n<body>\n<main><article>\n" + "\n".join(parts) + "\n</article></main>\n</body>\n</html>\n"
    )
    return Page(html, tuple(lead), personal=persons)


def about(answer: PartnershipAnswer, lang: str) -> str:
    """What was asked, and from which day on it was reckoned."""
    made = answer.made
    by_hand = any(each.by_hand for each in made.needs)
    roles, profiles = made.framework.roles, made.framework.profiles
    named = profiles.get(made.target) or roles.get(made.target)
    target = named.title.in_language(lang) if named else made.target
    said_so = [word("about both" if by_hand else "about plans", lang, target=target) if made.target else word("about schools", lang)]
    return " ".join(said_so + ([word("about day", lang, day=day_in(made.first_day, lang))] if made.first_day else []))


def headline(answer: PartnershipAnswer, figures: Figures, lang: str) -> list[str]:
    """How many are asked, placed, waiting and not there, in one sentence; what the last are in another."""
    if not answer.made.needs:
        return [word("nothing asked", lang)]
    if figures.people is None:
        return [word("too few", lang, least=figures.min_group)]
    if figures.asked is None:
        return [word("headline, no sum", lang, people=figures.people)]
    if figures.placed is None:
        return [word("headline, no split", lang, people=figures.people, asked=figures.asked)]
    lines = [word("headline", lang, people=figures.people, asked=figures.asked, placed=figures.placed, waiting=figures.waiting, others=figures.others)]
    if figures.parts is not None:
        none, dateless, unknown = figures.parts
        lines.append(word("parts", lang, none=none, dateless=dateless, unknown=unknown))
    return lines


def unmet_part(answer: PartnershipAnswer, figures: Figures, lang: str, leaders: Optional[Leaders]) -> list[str]:
    rows = {each.key: each for each in figures.rows}
    told_steps = [each for each in answer.unmet.steps if each.needs and rows[each.key].unmet]
    parts = [f"<h2>{escape(word('unmet', lang))}</h2>", paragraph(word("unmet lead", lang), "soft")]
    heads = [word(each, lang) for each in ("what", "no place", "offered now", "more", "who makes")]
    first = [unmet_cells(answer, each, rows[each.key], lang) for each in told_steps if not each.is_own_doing]
    if first:
        parts.append(table(heads, first, numbers=(1, 2)))
        made, bought = (sum(each.more for each in told_steps if each.usual is not None and each.usual.is_bought == is_bought) for is_bought in (False, True))
        if made or bought:
            parts.append(paragraph(word("made or bought", lang, made=made, bought=bought)))
        if answer.unmet.found:
            parts.append(paragraph(word("unmet proven" if answer.unmet.proven else "unmet not proven", lang), "soft"))
    parts.append(paragraph(word("who could lead", lang), "soft") if leaders is None else leaders_table(leaders, answer, lang, figures.min_group))
    own = [each for each in told_steps if each.is_own_doing]
    parts.append(paragraph(word("not told", lang), "soft"))
    if own:
        cells = [[escape(told(each.title, lang)), shown(rows[each.key].unmet), escape(told(provider(each.by), lang))] for each in own]
        parts += [
            f"<h3>{escape(word('own doing', lang, **of_field(answer.made.framework, lang)))}</h3>",
            paragraph(word("own doing lead", lang, **of_field(answer.made.framework, lang)), "soft"),
            table([word("what", lang), word("no place", lang), word("provider", lang)], cells, numbers=(1,)),
        ]
    return parts


def new_steps_part(answer: PartnershipAnswer, figures: Figures, lang: str) -> list[str]:
    """What a step that there is not yet must yield, of what may be told."""
    counts = {each.key: each.unmet for each in figures.rows if each.unmet}
    found = find_new_steps(answer.made, counts)
    if not found:
        return []
    cells = [[escape(each.what(answer.made.framework, lang)), str(len(each.needs))] for each in found]
    return [
        f"<h3>{escape(word('new step', lang))}</h3>",
        paragraph(word("new step lead", lang), "soft"),
        table([word("must yield", lang), word("no place", lang)], cells, numbers=(1,)),
    ]


def leaders_table(leaders: Leaders, answer: PartnershipAnswer, lang: str, min_group: int) -> str:
    """Of each step that somebody could lead how many could, where these are many: whether there are any is not told of the others."""
    steps = answer.made.framework.steps
    rows = []
    for each in leaders.steps:
        told_as = leaders.told(each.step, min_group)
        many = HIDDEN if told_as is None else word("from to", lang, least=told_as[0], most=told_as[1])
        rows.append([escape(steps[each.step].title.in_language(lang)), many])
    made = table([word("what", lang), word("could lead", lang)], rows, numbers=(1,)) if rows else ""
    return made + paragraph(word("leaders lead" if rows else "no leaders", lang, least=min_group), "soft")


def unmet_cells(answer: PartnershipAnswer, each: UnmetStep, row: Row, lang: str) -> list[str]:
    return [escape(told(each.title, lang)), shown(row.unmet), str(each.offered), escape(more_in_words(each, lang)), escape(who_makes(each, lang))]


def more_in_words(each: UnmetStep, lang: str) -> str:
    if each.usual is None:
        return word("no size", lang)
    return word("more editions", lang, count=each.more, places=each.usual.places) if each.more else word("no more", lang)


def who_makes(each: UnmetStep, lang: str) -> str:
    if each.could:
        return word("offers it", lang, who=", ".join(each.could))
    if not each.by:
        return word("not known", lang)
    return word("inside" if each.by in INSIDE else "to buy", lang, by=provider(each.by))


def places_of(answer: PartnershipAnswer, key: str) -> dict[str, Optional[int]]:
    """Places that may serve what is asked for, by when it begins: the id of a term, "" of other days, "undated"; None: as many as needed."""
    serves = {step for need in answer.made.needs if need.key == key for step in need.serves}
    found: dict[str, Optional[int]] = {}
    for each in answer.made.editions:
        first = answer.made.first_day
        if each.step not in serves or each.begins_before(first):
            continue
        period = "undated" if not each.has_date else each.term or ""
        free = None if each.places is None else max(0, each.places - each.filled)
        before = found.get(period, 0)
        found[period] = None if free is None or before is None else before + free
    return found


def need_part(answer: PartnershipAnswer, figures: Figures, lang: str) -> list[str]:
    """Bars of what is asked and offered, of what may be told, and the table of them."""
    rows = [each for each in figures.rows if each.asked is not None]
    places = {each.key: places_of(answer, each.key) for each in rows}
    rows.sort(key=lambda each: (-gap_of(each, places[each.key]), each.key))
    parts = [f"<h2>{escape(word('need and offer', lang))}</h2>"]
    if not rows:
        return [*parts, paragraph(word("not told", lang), "soft")]
    own = {each.key for each in answer.unmet.steps if each.is_own_doing}
    drawn = [each for each in rows if each.key not in own]
    most = max([1] + [each.asked or 0 for each in drawn] + [total(places[each.key]) or 0 for each in drawn])
    parts.append(f'<ul class="bars" aria-label="{escape(word("picture", lang))}">' + "".join(bars(each, places[each.key], most, lang) for each in drawn) + "</ul>")
    periods = [(id, title.in_language(lang)) for id, title in answer.made.terms]
    periods += [(id, word(key, lang)) for id, key in (("", "other days"), ("undated", "undated"))]
    periods = [each for each in periods if any(each[0] in of for of in places.values())]
    heads = [word("what", lang), word("asked", lang), *(title for _, title in periods), word("placed", lang), word("no place", lang)]
    cells = [
        [escape(told(each.title, lang)), shown(each.asked), *(period_cell(places[each.key], id, lang) for id, _ in periods), shown(each.placed), shown(each.unmet)]
        for each in rows
    ]
    parts.append(table(heads, cells, numbers=range(1, len(heads))))
    return [*parts, paragraph(word("places may serve", lang) + " " + word("not told", lang), "soft")]


def period_cell(places: dict[str, Optional[int]], period: str, lang: str) -> str:
    if period not in places:
        return ""
    count = places[period]
    return escape(word("unlimited", lang)) if count is None else str(count)


def total(places: dict[str, Optional[int]]) -> Optional[int]:
    return None if None in places.values() else sum(each or 0 for each in places.values())


def gap_of(row: Row, places: dict[str, Optional[int]]) -> float:
    """How many places are short; fewer than none where some are to spare."""
    offered = total(places)
    return float("-inf") if offered is None else (row.asked or 0) - offered


def bars(row: Row, places: dict[str, Optional[int]], most: int, lang: str) -> str:
    """A bar of what is asked, one of what is offered, and the gap between them in words."""
    asked, offered = row.asked or 0, total(places)
    gap = "enough" if offered is None else "short" if asked > offered else "spare" if asked < offered else "just"
    said_gap = word(gap, lang, count=abs(asked - (offered or 0)))
    kind = "gap" if gap == "short" else "soft"
    return (
        f"<li><b>{escape(told(row.title, lang))}</b>"
        + bar(word("asked", lang), asked, str(asked), most, "")
        + bar(word("offered", lang), most if offered is None else offered, word("unlimited", lang) if offered is None else str(offered), most, " offered")
        + f'<span class="{kind}">{escape(said_gap)}</span></li>'
    )


def bar(name: str, count: int, words: str, most: int, kind: str) -> str:
    width = round(80 * count / most, 1) if most else 0
    return f'<div class="bar{kind}"><span>{escape(name)}</span><span class="space"><i style="width:{width}%"></i>{escape(words)}</span></div>'


def editions_part(answer: PartnershipAnswer, figures: Figures, lang: str) -> list[str]:
    made = {each.id: each for each in answer.made.editions}
    heads = [word(each, lang) for each in ("edition", "when", "provider", "places", "least", "filled", "placed", "runs")]
    rows = [edition_cells(answer, made[each.edition], each, lang) for each in figures.editions]
    parts = [f"<h2>{escape(word('editions', lang))}</h2>"]
    if rows:
        parts.append(table(heads, rows, numbers=(3, 4, 5, 6), kind="editions"))
    asked = {each.edition for each in figures.editions}
    if unasked := [each.id for each in answer.made.editions if each.id not in asked]:
        parts.append(paragraph(word("unasked", lang, count=len(unasked), which=", ".join(unasked)), "soft"))
    return parts


def edition_cells(answer: PartnershipAnswer, of: MeetingEdition, row: EditionRow, lang: str) -> list[str]:
    title = of.title or answer.made.framework.steps[of.step].title.in_language(lang)
    return [
        f'{escape(title)}<br><span class="soft">{escape(of.id)}</span>', escape(of.when(lang)), escape(", ".join(each for each in (of.provider, of.place) if each)),
        escape(word("unlimited", lang)) if of.places is None else str(of.places), str(of.least or ""), str(of.filled or ""),
        shown(row.placed) if row.runs else "0", escape(runs(of, row, answer.made.first_day, lang)),
    ]


def runs(of: MeetingEdition, row: EditionRow, first_day: Optional[datetime.date], lang: str) -> str:
    if not of.has_date:
        return word("no date", lang)
    if row.runs:
        return word("yes", lang)
    if of.begins_before(first_day):
        return word("begins earlier", lang)
    return word("shut", lang, least=of.least) if of.least else word("nobody", lang)


def status(answer: PartnershipAnswer, lang: str) -> str:
    found = answer.assignment
    if found.status == "impossible":
        return word("impossible", lang, conflict="; ".join(each.sentence(lang) for each in found.conflict))
    if found.status != "feasible":
        return word(found.status, lang)
    proven: list[str] = []
    for title, value, bound in zip(found.rule, found.values, found.bounds):
        if value != bound:
            break
        proven.append(title.in_language(lang))
    return word("feasible", lang, proven="; ".join(proven) or word("nothing proven", lang))


def rule_part(answer: PartnershipAnswer, lang: str) -> list[str]:
    levels: Iterable[str] = [*(each.in_language(lang) for each in answer.assignment.rule), word("then runs", lang), word("then lottery", lang)]
    return [
        f"<h2>{escape(word('how', lang))}</h2>", paragraph(word("rule lead", lang)), numbered(levels), paragraph(word("never", lang)),
        paragraph(status(answer, lang)), paragraph(word("lottery", lang, seed=answer.assignment.seed), "soft"),
    ]


def numbered(lines: Iterable[str]) -> str:
    return "<ol>" + "".join(f"<li>{escape(each)}</li>" for each in lines) + "</ol>"
