# SPDX-License-Identifier: BSL-1.0
"""The parts of the page about many people that are about those who were scheduled together: nobody is on it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Optional

from . import phrases, words
from .begins import Begins
from .page import HIDDEN, paragraph, shown, table
from .schools import School, schools
from .team import Edition, TeamTold
from .words import in_lang, word


def sections(of: TeamTold, min_group: int, begins: Begins) -> list[str]:
    """How it was found, each edition, what is shared, and how each school fared."""
    lang = of.lang
    rows, together = schools(of, min_group)
    parts = [paragraph(of.bound)] if together is not None and together.terms is not None else []
    parts += [paragraph(each, "soft") for each in of.lines]
    if of.changes:
        parts += changes(of, min_group)
    if of.editions:
        parts += [f"<h2>{escape(word('editions', lang))}</h2>", editions_table(of, begins)]
        if of.unasked:
            parts.append(paragraph(word("unasked", lang, count=str(of.unasked)), "soft"))
    if of.shares:
        parts += [f"<h2>{escape(word('shared', lang))}</h2>", shares_table(of, min_group)]
    parts += [f"<h2>{escape(word('by school', lang, school=of.profession.school))}</h2>"]
    if of.spares:
        parts.append(paragraph(word("school spares", lang, school=of.profession.school, hours=of.spares)))
    parts.append(schools_table(rows, together, of))
    parts.append(paragraph(word("protected", lang, least=str(min_group)), "soft"))
    return parts


def changes(of: TeamTold, min_group: int) -> list[str]:
    """Of how many people something changed that was agreed, and why; of few, or of nearly all, nothing."""
    lang, people = of.lang, sum(each.asked for each in of.members)
    by_reason: dict[str, set[str]] = {}
    for each in of.changed:
        by_reason.setdefault(each.why, set()).add(each.person)
    moved = shown(len({each.person for each in of.changed}), people, min_group)
    counts = {why: shown(len(whom), people, min_group) for why, whom in sorted(by_reason.items())}
    rows = [[escape(in_lang(phrases.CHANGED[why], lang)), count] for why, count in counts.items()]
    parts = [f"<h2>{escape(word('what changed', lang))}</h2>", paragraph(word("people changed", lang, people=moved))]
    if moved != HIDDEN and HIDDEN not in counts.values():  # one that is hidden would be what the others leave
        parts.append(table([word("why changed", lang), word("how many", lang)], rows, numbers=(1,)))
    return parts


def editions_table(of: TeamTold, begins: Begins) -> str:
    """Whether an edition runs tells only what its least number does; how many came stands there where they are not few."""
    lang = of.lang
    heads = [word(each, lang) for each in ("edition head", "step", "when", "places", "least", "came", "runs")]
    rows = [
        [
            escape(each.id),
            escape(each.step),
            escape(each.when),
            escape(word("any number", lang)) if each.places is None else str(each.places),
            str(each.least) if each.least else "",
            HIDDEN if each.runs and each.id not in begins.shown_editions else str(each.came),
            escape(runs(each, lang)),
        ]
        for each in of.editions
    ]
    return table(heads, rows, numbers=(3, 4, 5))


def runs(each: Edition, lang: str) -> str:
    if each.runs:
        return word("yes", lang)
    if each.has_roles:
        return word("too few in role", lang)
    return word("too few came", lang, least=str(each.least)) if each.least else word("no people", lang)


def shares_table(of: TeamTold, min_group: int) -> str:
    lang = of.lang
    rows = []
    for each in of.shares:
        figures = [words.amount(amount, each.unit, lang, of.profession.currency) for amount in (each.given, each.used, each.given - each.used)]
        told = figures if each.users >= min_group else [figures[0], HIDDEN, HIDDEN]
        rows.append([words.school_year(each.school_year), escape(each.title), *told])
    heads = [words.titled(of.profession.year), *(word(each, lang) for each in ("account", "holds", "used", "left"))]
    return table(heads, rows, numbers=(2, 3, 4))


def schools_table(rows: Sequence[School], together: Optional[School], of: TeamTold) -> str:
    lang, school = of.lang, of.profession.school
    heads = [words.titled(school), *(word(each, lang) for each in ("asked", "scheduled", "waiting", "terms of all"))]
    made = [school_row(each, escape(each.school or word("no school", lang, school=school))) for each in rows]
    if together is not None and len(rows) > 1:
        made.append(school_row(together, escape(word("all together", lang))))
    return table(heads, made, numbers=(1, 2, 3, 4))


def school_row(each: School, name: str) -> list[str]:
    figures = (each.asked, each.scheduled, each.waiting, each.terms)
    return [name, *(HIDDEN if figure is None else str(figure) for figure in figures)]
