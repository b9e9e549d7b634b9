# SPDX-License-Identifier: BSL-1.0
"""The flow of staff as a page: what is expected and asked, by region and phase, what coaching takes, scenarios, and every source."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from html import escape
from typing import Optional

from ..page import Page
from ..schools.blocks import PageBlock, framed
from ..timetable.page import bullets, paragraph, table
from ..wording import day_in
from . import told as tell
from .answers import FlowNeed, FlowPoint
from .picture import DASHES, Line, draw, told
from .picture import STYLE as PICTURE_STYLE
from .plan import FlowPlan
from .told import FlowTold, Rows, text_of
from .words import word

WIDE = "article.flow { max-width: 70rem; break-after: auto; } article.flow h3 { font-size: 1rem; margin: .8rem 0 .1rem; }"


def flow_told(plan: FlowPlan, *, years: Optional[int] = None, chance: float = 0.9, scenarios: Optional[Iterable[str]] = None, lang: str = "nl") -> FlowTold:
    """A plan with what follows from it, ready to be said; `scenarios`: which stand beside it, None: all."""
    among = plan.scenarios if scenarios is None else tuple(scenarios)
    return FlowTold(
        plan, plan.project(years=years, chance=chance), tuple(plan.project(each, years=years, chance=chance, ranges=False) for each in among), lang
    )


def write_flow_page(
    plan: FlowPlan, *, years: Optional[int] = None, chance: float = 0.9, scenarios: Optional[Iterable[str]] = None, lang: str = "nl"
) -> Page:
    """The page of a flow plan. There are no persons on it, and groups that are too small are not shown.

    Parameters
    ----------
    plan : FlowPlan
    years : int, optional
        1 to 50; None: as many as the plan says.
    chance : float
        Of the ranges that are drawn.
    scenarios : iterable of str, optional
        Ids of those beside the course as it is; None: all.
    lang : str
        "nl" or "en".

    Raises Error as `FlowPlan.project`.

    Examples
    --------
    >>> import loopbaan
    >>> page = loopbaan.write_flow_page(loopbaan.parse_flow(loopbaan.make_flow_template()), lang="en")
    >>> "fewer than 10 people" in page.html, page.personal
    (True, False)
    """
    block = flow_block(plan, years=years, chance=chance, scenarios=scenarios, lang=lang)
    return Page(framed(block.title, block.html, lang, block.style), personal=block.personal)


def flow_block(
    plan: FlowPlan, *, years: Optional[int] = None, chance: float = 0.9, scenarios: Optional[Iterable[str]] = None, lang: str = "nl"
) -> PageBlock:
    """The same as a part of the page of a partnership. Raises Error as `FlowPlan.project`.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.flow_block(loopbaan.parse_flow(loopbaan.make_flow_template()), lang="en").personal
    False
    """
    said = flow_told(plan, years=years, chance=chance, scenarios=scenarios, lang=lang)
    document = said.document
    title = text_of(document["title"], lang)
    parts = [f"<h1>{escape(title)}</h1>"]
    day = day_in(datetime.date.fromisoformat(document["start"]), lang)
    parts.append(paragraph(word("lead", lang, years=said.base.points[len(said.base.of()) - 1].year - said.base.points[0].year, day=day), "soft"))
    if document.get("note"):
        parts.append(paragraph(text_of(document["note"], lang), "soft"))
    if said.is_hidden:
        parts.append(paragraph(word("all hidden", lang, least=said.least), "warning"))
    else:
        parts += [paragraph(" ".join(tell.summary(said)), "lead"), *whole(said), *by_region(said), *by_phase(said), *coaches(said), *beside(said)]
    parts += [f"<h2>{escape(word('figures', lang))}</h2>", table_of(tell.figures(said), ())]
    parts += [f"<h2>{escape(word('model', lang))}</h2>", bullets(model(said))]
    return PageBlock(title, '<article class="flow">\n' + "\n".join(parts) + "\n</article>", personal=False, style=PICTURE_STYLE + WIDE)


def table_of(rows: Rows, numbers: Optional[Iterable[int]] = None) -> str:
    """A table whose first row heads it; all columns but the first hold numbers unless it is said which do."""
    columns = range(1, len(rows[0])) if numbers is None else numbers
    return table(rows[0], ([escape(cell) for cell in row] for row in rows[1:]), numbers=tuple(columns))


def picture(said: FlowTold, title: str, points: tuple[FlowPoint, ...], needs: tuple[FlowNeed, ...]) -> str:
    years = [each.year for each in points]
    supply = [each.fte for each in points]
    band = [None if each.fte_low is None or each.fte_high is None else (each.fte_low, each.fte_high) for each in points]
    lines = [Line(word("legend supply", said.lang), supply)]
    if any(each.fte is not None for each in needs):
        lines.append(Line(word("legend need", said.lang), [each.fte for each in needs], "need"))
    return draw(told(title, years, supply, said.lang), years, lines, band, lang=said.lang)


def whole(said: FlowTold) -> list[str]:
    lang, points, needs = said.lang, said.base.of(), said.base.needs_of()
    heading = word("supply and demand", lang)
    parts = [f"<h2>{escape(heading)}</h2>", picture(said, heading, points, needs), paragraph(word("axis", lang), "soft")]
    parts.append(table_of(tell.course(said, points, needs)))
    if flows := tell.flows(said):
        parts += [f"<h2>{escape(word('flow', lang))}</h2>", paragraph(word("flow lead", lang, least=said.least), "soft")]
        parts += [table_of(flows)] if len(flows) > 1 else []
        parts += [paragraph(each, "soft") for each in (tell.flows_left_out(said, flows),) if each]
    return parts


def by_region(said: FlowTold) -> list[str]:
    shown, hidden = said.shown("region"), tell.hidden_sentence(said, "region")
    if not shown and not hidden:
        return []
    parts = [f"<h2>{escape(word('regions', said.lang))}</h2>"]
    if hidden:
        parts.append(paragraph(hidden, "soft"))
    for id in shown:
        title, points, needs = said.title("regions", id), said.base.of(id), said.base.needs_of(id)
        parts += [f"<h3>{escape(title)}</h3>", paragraph(" ".join(tell.summary(said, id))), picture(said, title, points, needs)]
        parts.append(table_of(tell.course(said, points, needs)))
    return parts


def by_phase(said: FlowTold) -> list[str]:
    shown, hidden = said.shown("phase"), tell.hidden_sentence(said, "phase")
    if not shown and not hidden:
        return []
    parts = [f"<h2>{escape(word('phases', said.lang))}</h2>"]
    if hidden:
        parts.append(paragraph(hidden, "soft"))
    for id in shown:
        parts += [f"<h3>{escape(said.title('phases', id))}</h3>", table_of(tell.course(said, said.base.of(phase=id)))]
    return parts


def coaches(said: FlowTold) -> list[str]:
    induction, lang = said.document.get("induction"), said.lang
    if induction is None or induction["phase"] in said.hidden("phase"):
        return []
    values = {"starter": f"{induction['hours_per_starter']:g}", "coach": f"{induction['hours_per_coach']:g}"}
    lead = word("coaching lead", lang, **values, has=induction["coaches"]) if "coaches" in induction else word("coaching lead unknown", lang, **values)
    return [f"<h2>{escape(word('coaching', lang))}</h2>", paragraph(lead), table_of(tell.coaching(said))]


def beside(said: FlowTold) -> list[str]:
    if not said.scenarios:
        return []
    heading, years = word("scenarios", said.lang), [each.year for each in said.base.of()]
    names = [word("as it is", said.lang), *(said.title("scenarios", each.scenario) for each in said.scenarios if each.scenario)]
    lines = [
        Line(str(place + 1), [each.fte for each in one.of()], dash=DASHES[place % len(DASHES)]) for place, one in enumerate((said.base, *said.scenarios))
    ]
    shown = draw(told(heading, years, lines[0].values, said.lang), years, lines, lang=said.lang)
    rows = tell.beside(said)
    numbered = [rows[0], *([f"{place + 1}. {row[0]}", *row[1:]] for place, row in enumerate(rows[1:]))]
    return [f"<h2>{escape(heading)}</h2>", shown, paragraph("; ".join(f"{place + 1} {name}" for place, name in enumerate(names)), "soft"), table_of(numbered)]


def model(said: FlowTold) -> list[str]:
    lang, base = said.lang, said.base
    lines = [word("model 1", lang), word("model 2", lang)]
    lines.append(word("no range " + base.no_range, lang) if base.no_range else word("range chance", lang, percent=f"{100 * base.chance:g}"))
    if base.rates_are_ranges:
        lines.append(word("range rates", lang))
    return lines
