# SPDX-License-Identifier: BSL-1.0
"""Visits among schools for people: a page, a calendar, rows of a workbook."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from hashlib import sha256
from html import escape
from typing import Optional

from ..page import Page
from ..timetable.calendar_file import STAMP, escaped, folded
from ..timetable.page import STYLE, bullets, paragraph, table
from ..wording import Pair, day_in, said
from .sheets import OWN_STYLE
from .visit_words import listed, word
from .visits import Visits

BARS = ("own_board", "before", "too_far", "no_day", "none")
MOST_NAMED = 6
MOST_AHEAD = 12  # more rounds than these are not looked for


def write_visits_page(plan: Visits, *, assumed: Sequence[Pair] = (), ahead: Optional[tuple[int, int]] = None, lang: str = "nl") -> Page:
    """The page of a round: what cannot be and why, whom each school visits and who comes, and why not another.

    Parameters
    ----------
    assumed : sequence of (nl, en)
        What was taken for granted in reading, `VisitsReading.assumed`.
    ahead : (int, int), optional
        `VisitRound.rounds_ahead()`.

    Examples
    --------
    >>> import loopbaan
    >>> schools = [loopbaan.VisitingSchool(id) for id in ("a", "b", "c")]
    >>> page = loopbaan.write_visits_page(loopbaan.VisitRound(schools).find(), lang="en")
    >>> "Is visited by" in page.html, page.personal
    (True, False)
    """
    heads, *rows = ([str(cell) for cell in row] for row in visit_rows(plan, lang))
    parts = [f"<h1>{escape(word('title', lang))}</h1>", paragraph(word("lead", lang), "lead"), *(paragraph(each) for each in summary(plan, ahead, lang))]
    parts.append(f"<h2>{escape(word('lacks', lang))}</h2>")
    parts.append(bullets([each.text(lang) for each in plan.lacks]) if plan.lacks else paragraph(word("lacks untold" if plan.values.lacking else "lacks none", lang, lacking=plan.values.lacking)))
    parts += [f"<h2>{escape(word('visits', lang))}</h2>", table(heads, ([escape(each) for each in row] for row in rows))]
    why = [(name, reasons) for name, reasons in why_not(plan, lang) if reasons]
    if why:
        parts += [f"<h2>{escape(word('why not', lang))}</h2>", table([word("school", lang), word("why not", lang)], ([escape(name), escape("; ".join(reasons))] for name, reasons in why))]
    parts += [f"<h2>{escape(word('rules', lang))}</h2>", bullets([*rules(plan, lang), *(said(each, lang) for each in assumed)])]
    html = (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(word('title', lang))}</title>\n<style>{STYLE}{OWN_STYLE}</style>\n</head>\n<body>\n<main><article>\n"
        + "\n".join(parts) + "\n</article></main>\n</body>\n</html>\n"
    )
    return Page(html, personal=False)


def summary(plan: Visits, ahead: Optional[tuple[int, int]], lang: str) -> list[str]:
    """What the plan comes to and what is proven, in sentences."""
    of, values = plan.round, plan.values
    counts = {"schools": len(of.schools), "visits": len(plan.visits), "travel": values.travel, "unit": word(of.unit, lang)}
    found = [word("counts" if of.distances else "counts without", lang, **counts), plan.proof(lang)]
    if of.agreed:
        found.append(word("changed", lang, kept=plan.kept, all=len(of.agreed), new=values.changed))
    if plan.unknown_ways:
        key = "unknown ways" if of.most is None else "unknown ways most"
        found.append(word(key, lang, count=plan.unknown_ways, amount=of.otherwise, unit=word(of.unit, lang), most=of.most))
    if ahead is not None:
        exact = ("ahead without days" if of.days else "ahead exact") if ahead[0] == ahead[1] else ""
        key = exact or ("ahead between without days" if of.days else "ahead")
        if ahead[1] >= MOST_AHEAD:
            key = "ahead many without days" if of.days else "ahead many"
        found.append(word(key, lang, least=ahead[0], most=ahead[1]))
        if values.lacking and ahead[1]:
            found.append(word("ahead not this", lang, lacking=values.lacking))
    return found


def rules(plan: Visits, lang: str) -> list[str]:
    of = plan.round
    found = [word("rule order", lang)]
    if of.most is not None:
        found.append(word("rule most known" if plan.unknown_ways else "rule most", lang, most=of.most, unit=word(of.unit, lang)))
    if of.earlier:
        found.append(word("rule before both" if of.earlier_both_ways else "rule before", lang, count=len(of.earlier)))
    if of.most_of_board:
        found.append(word("rule board", lang, count=of.most_of_board))
    if of.team_kind:
        found.append(word("rule kind", lang, count=of.team_least, kind=of.team_kind))
    return [*found, word("lottery", lang, seed=of.seed or "–"), word("rule host", lang)]


def why_not(plan: Visits, lang: str) -> list[tuple[str, list[str]]]:
    """By school that is visited: why others do not come, each reason with their names; the first of many."""
    of, bars, found = plan.round, plan.round.asked.bars(), []
    names = [each.name for each in of.schools]
    for to, host in enumerate(of.schools):
        coming = set(plan.visitors_of(host.id))
        reasons = []
        for bar in BARS:
            which = [names[one] for one, row in enumerate(bars) if row[to] == bar and of.schools[one].id not in coming]
            if which:
                named = listed(which, lang) if len(which) <= MOST_NAMED else ", ".join(which[:MOST_NAMED]) + f" … ({len(which)})"
                reasons.append(word("none open" if bar == "none" and not plan.proven else bar, lang, which=named, most=of.most, unit=word(of.unit, lang)))
        found.append((host.name, reasons if host.visited else []))
    return found


def visit_rows(plan: Visits, lang: str = "nl") -> list[list[object]]:
    """A row per school, headings first: its board and kind, whom it visits, who comes, on which day.

    Examples
    --------
    >>> import loopbaan
    >>> schools = [loopbaan.VisitingSchool(id) for id in ("a", "b", "c")]
    >>> rows = loopbaan.visit_rows(loopbaan.VisitRound(schools).find(), "en")
    >>> rows[0], len(rows)
    (['School', 'Goes to visit', 'Is visited by'], 4)
    """
    of = plan.round
    called = {each.id: each.name for each in of.schools}
    fields = ["school"]
    fields += [name for name in ("board", "kind") if any(getattr(each, name) for each in of.schools)]
    fields += ["goes to", "comes", *(["day"] if of.days else [])]
    rows: list[list[object]] = [[word(each, lang) for each in fields]]
    for each in of.schools:
        goes, come, day = plan.hosts_of(each.id), plan.visitors_of(each.id), plan.day_of(each.id)
        cells: dict[str, object] = {
            "school": each.name, "board": each.board, "kind": each.kind,
            "goes to": listed([called[one] for one in goes], lang) if goes else word("nobody", lang) if each.visits else "–",
            "comes": listed([called[one] for one in come], lang) if come else word("nobody", lang) if each.visited else "–",
            "day": day_in(day, lang) if day else word("no day", lang) if come else "–",
        }  # fmt: skip
        rows.append([cells[name] for name in fields])
    return rows


def write_visits_calendar(plan: Visits, *, lang: str = "nl") -> str:
    """A calendar file (iCalendar, RFC 5545) with a day for each school that is visited; no clock is read.

    Visits without a day are not in it.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> schools = [loopbaan.VisitingSchool(id) for id in ("a", "b", "c")]
    >>> days = [datetime.date(2027, 3, day) for day in (2, 4, 9)]
    >>> calendar = loopbaan.write_visits_calendar(loopbaan.VisitRound(schools, days=days).find())
    >>> calendar.count("BEGIN:VEVENT")
    3
    """
    called = {each.id: each.name for each in plan.round.schools}
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//loopbaan//visits//NL", "CALSCALE:GREGORIAN"]
    for each in plan.round.schools:
        day = plan.day_of(each.id)
        if day is None:
            continue
        uid = sha256(f"{plan.round.id}\0{each.id}\0{day.isoformat()}".encode()).hexdigest()[:32]
        title = word("event", lang, host=each.name, visitors=listed([called[one] for one in plan.visitors_of(each.id)], lang))
        lines += [
            "BEGIN:VEVENT", f"UID:{uid}@loopbaan", f"DTSTAMP:{STAMP}", f"DTSTART;VALUE=DATE:{day.strftime('%Y%m%d')}",
            f"DTEND;VALUE=DATE:{(day + datetime.timedelta(days=1)).strftime('%Y%m%d')}", f"SUMMARY:{escaped(title)}", "END:VEVENT",
        ]  # fmt: skip
    return "".join(folded(each) + "\r\n" for each in [*lines, "END:VCALENDAR"])
