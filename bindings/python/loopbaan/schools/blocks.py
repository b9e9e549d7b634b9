# SPDX-License-Identifier: BSL-1.0
"""The page of a partnership: parts beside each other, each made of what it is given, in the order in which they are given."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Optional

from .._loopbaan import Cohort
from ..page import Page
from ..timetable.page import STYLE, paragraph
from .measure_page import measurement_parts
from .measures import MeasurementPlan
from .sheets import OWN_STYLE, overview_of
from .standing import SchoolStanding
from .words import word


@dataclass(frozen=True)
class PageBlock:
    """A part of a page: what it is called, and its HTML, which begins with a heading of that name.

    `personal` says whether it is about persons or about what single schools were found to be: the page is then for its reader alone. `style`:
    what its pictures need beside the style of every page.

    Examples
    --------
    >>> import loopbaan
    >>> page = loopbaan.write_partnership_page([loopbaan.PageBlock("Onze afspraken", "<h1>Onze afspraken</h1><p>…</p>", personal=False)])
    >>> page.personal, "Onze afspraken" in page.html
    (False, True)
    """

    title: str
    html: str
    personal: bool = True
    style: str = ""


def standings_block(schools: Cohort, standings: Sequence[SchoolStanding], *, names: Mapping[str, str] = {}, lang: str = "nl") -> PageBlock:
    """All schools beside the criteria, in words, as the page of schools has them before its sheets.

    Examples
    --------
    >>> import loopbaan
    >>> read = loopbaan.parse_schools("school;kenmerk;gezien\\nOost;coaches;?\\n", loopbaan.built_in_framework("nl-keurmerk-utrecht"))
    >>> loopbaan.standings_block(read.schools, loopbaan.find_standings(read.schools), names=read.names, lang="en").title
    'Where schools stand'
    """
    return PageBlock(word("title", lang), overview_of(schools, standings, {id: names.get(id, id) for id in schools.ids}, lang))


def measurement_block(plan: MeasurementPlan, *, as_of: Optional[datetime.date] = None, lang: str = "nl") -> PageBlock:
    """The measurement plan: holes, what is overdue, all measures.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.measurement_block(loopbaan.MeasurementPlan(loopbaan.built_in_framework("nl-aonhw-2017")), lang="en").personal
    False
    """
    return PageBlock(word("plan title", lang), measurement_parts(plan, as_of, lang), personal=False)


def write_partnership_page(blocks: Sequence[PageBlock], *, name: str = "", lang: str = "nl") -> Page:
    """The page of a partnership: its parts in the order given, with a list of them above.

    Parameters
    ----------
    blocks : sequence of PageBlock
        What there is: `standings_block`, `measurement_block`, `growth_block`, `placement_block`, `flow_block`, or parts of one's own.
    name : str
        What the partnership is called.
    lang : str

    Raises
    ------
    ValueError
        Without any part.

    Examples
    --------
    >>> import loopbaan
    >>> plan = loopbaan.MeasurementPlan(loopbaan.built_in_framework("nl-amsterdam"))
    >>> page = loopbaan.write_partnership_page([loopbaan.measurement_block(plan, lang="en")], name="De Rivieren", lang="en")
    >>> "De Rivieren" in page.html, page.personal
    (True, False)
    """
    if not blocks:
        raise ValueError("a page has at least one part")
    title = name or word("partnership page", lang)
    links = "".join(f'<li><a href="#part-{place}">{escape(each.title)}</a></li>' for place, each in enumerate(blocks, 1))
    head = f"<article><h1>{escape(title)}</h1>{paragraph(word('partnership lead', lang), 'lead')}<ul>{links}</ul></article>"
    parts = [f'<section id="part-{place}">{each.html}</section>' for place, each in enumerate(blocks, 1)]
    return Page(framed(title, "\n".join([head, *parts]), lang, "".join(dict.fromkeys(each.style for each in blocks))), personal=any(each.personal for each in blocks))


def framed(title: str, html: str, lang: str, style: str = "") -> str:
    """A whole page around its parts."""
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}{OWN_STYLE}{style}</style>\n</head>\n<body>\n<main>\n{html}\n</main>\n</body>\n</html>\n"
    )
