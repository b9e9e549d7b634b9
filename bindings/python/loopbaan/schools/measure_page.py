# SPDX-License-Identifier: BSL-1.0
"""A measurement plan as a page: holes first, then what is overdue, then all measures."""

from __future__ import annotations

import datetime
from html import escape
from typing import Optional

from ..page import Page
from ..timetable.page import STYLE, bullets, paragraph, table
from ..wording import day_in
from .measures import Measure, MeasurementPlan
from .sheets import OWN_STYLE, standard_title, title_of
from .words import word


def write_measurement_page(plan: MeasurementPlan, *, as_of: Optional[datetime.date] = None, lang: str = "nl") -> Page:
    """The page of a measurement plan; without a day nothing is said of what is overdue.

    Examples
    --------
    >>> import loopbaan
    >>> plan = loopbaan.MeasurementPlan(loopbaan.built_in_framework("nl-aonhw-2017"))
    >>> page = loopbaan.write_measurement_page(plan, lang="en")
    >>> "Nobody measures" in page.html, page.personal
    (True, False)
    """
    title = escape(word("plan title", lang))
    html = (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}{OWN_STYLE}</style>\n</head>\n<body>\n<main>{measurement_parts(plan, as_of, lang)}</main>\n</body>\n</html>\n"
    )
    return Page(html, personal=False)


def measurement_parts(plan: MeasurementPlan, as_of: Optional[datetime.date], lang: str) -> str:
    """What the page says."""
    years = plan.cycle_years
    parts = [
        f"<h1>{escape(word('plan title', lang))}</h1>",
        paragraph(word("plan of", lang, standard=standard_title(plan.standard, lang)), "lead"),
        paragraph(word("cycle", lang, years=years) if years > 1 else word("one cycle", lang), "soft"),
        f"<h2>{escape(word('holes', lang))}</h2>",
    ]
    holes = [each.text(lang) for each in plan.holes()]
    parts.append(bullets(holes) if holes else paragraph(word("no holes", lang)))
    parts.append(f"<h2>{escape(word('late', lang))}</h2>")
    if as_of is None:
        parts.append(paragraph(word("no as of", lang), "soft"))
    else:
        late = [each.text(lang) for each in plan.overdue(as_of)]
        parts += [paragraph(word("as of", lang, day=day_in(as_of, lang)), "soft"), bullets(late) if late else paragraph(word("nothing late", lang))]
    heads = [word(each, lang) for each in ("what", "about", "looks at", "when", "instrument", "who", "follow up", "last", "agreement")]
    parts += [f"<h2>{escape(word('measures', lang))}</h2>", table(heads, ([escape(each) for each in row(plan, one, lang)] for one in plan.measures))]
    return "<article>\n" + "\n".join(parts) + "\n</article>"


def row(plan: MeasurementPlan, of: Measure, lang: str) -> list[str]:
    """A measure in the cells of a table, in words."""
    about = ", ".join(title_of(plan.standard.competences, id, lang) for id in of.criteria)
    due = of.due
    when = "; ".join([*([of.when] if of.when else []), *([word("until", lang, day=day_in(due, lang))] if due else [])])
    last = ": ".join([*([day_in(of.last, lang)] if of.last else []), *([of.found] if of.found else [])])
    agreed = of.agreed or ""
    if of.agreed_by:
        agreed += f" ({word('until', lang, day=day_in(of.agreed_by, lang))})"
    if of.done:
        agreed += f", {word('done', lang, day=day_in(of.done, lang))}"
    aspect = word(of.aspect, lang) if of.aspect else ""
    return [of.what or of.id, about, aspect, when, of.instrument or "", of.who or "", of.follow_up or "", last, agreed]
