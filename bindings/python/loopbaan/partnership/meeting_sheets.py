# SPDX-License-Identifier: BSL-1.0
"""A round and its answer as rows of sheets: who has a place where, editions, needs, what is not there yet, the account. It is about persons."""

from __future__ import annotations

from typing import Optional, Union

from ..wording import day_in, said
from .cycle import Cycle
from .cycle_page import cycle_rows
from .cycle_words import word as cycle_word
from .leaders import Leaders
from .meeting import PartnershipAnswer
from .meeting_figures import GROUPINGS, is_held
from .meeting_page import more_in_words, status, who_makes
from .meeting_people import InWords, leader_rows
from .meeting_new_steps import find_new_steps
from .meeting_regions import unmet_by_region
from .meeting_unmet import UnmetStep
from .meeting_words import grouping_heading, of_field, told, word

Cell = Union[str, int]
Rows = list[list[Cell]]


def meeting_sheets(answer: PartnershipAnswer, lang: str = "nl", *, cycle: Optional[Cycle] = None, leaders: Optional[Leaders] = None) -> dict[str, Rows]:
    """The rows of each sheet by its name, headings first. Numbers are numbers, and None is nowhere. Where regions are
    known there is a sheet of what is unmet by these, by step and by the school year in which it is needed; where no step
    serves, one of what new steps must yield.

    With `cycle` there is a sheet of last year's needs beside this year's, with `leaders` one of who could lead a step.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;4\\n", fw).offers
    >>> asked = [loopbaan.AskedNeed("b1", school="De Boog", step="studiedag", count=5)]
    >>> list(loopbaan.meeting_sheets(loopbaan.make_round(offers, asked=asked).decide("voorjaar"), "en"))
    ['Assignments', 'Editions', 'Needs', 'Unmet', 'Account of it']
    """
    made = {"assignments": assignments, "editions": editions, "needs": needs, "unmet": unmet, "account": account}
    if any(each.region is not None for each in answer.made.needs):
        made["regions"] = unmet_by_region
    if find_new_steps(answer.made):
        made["new steps"] = new_steps
    sheets = {word(f"sheet {name}", lang): rows(answer, lang) for name, rows in made.items()}
    if cycle is not None:
        sheets[cycle_word("sheet", lang)] = [list(row) for row in cycle_rows(cycle, lang)]
    if leaders is not None:
        heads, rows = leader_rows(leaders, answer.made.framework, lang)
        sheets[word("sheet leaders", lang)] = [list(row) for row in (heads, *rows)]
    return sheets


def assignments(answer: PartnershipAnswer, lang: str) -> Rows:
    of = InWords(answer, lang)
    heads = ("need", "person", "school", "board", "region", "phase", "what", "state", "edition", "why", "lot")
    groupings = {each: grouping_heading(answer.made.framework, each, lang) for each in GROUPINGS}
    rows: Rows = [[groupings.get(each) or word(each, lang) for each in heads]]
    for need in answer.made.needs:
        lot = of.lot(need)
        phase = answer.made.framework.phases[need.phase].title.in_language(lang) if need.phase else ""
        rows.append(
            [need.id, need.person or "", need.school or "", need.board or "", need.region or "", phase, told(need.what, lang), of.state(need),
             of.where.get(need.id, ""), " ".join(of.reasons(need)), "" if lot is None else str(lot)]
        )
    return rows


def editions(answer: PartnershipAnswer, lang: str) -> Rows:
    found = {each.edition: each for each in answer.assignment.editions}
    of = InWords(answer, lang)
    heads = ("edition", "what", "when", "provider", "places", "least", "filled", "placed", "price", "runs")
    rows: Rows = [[word(each, lang) for each in heads]]
    for each in answer.made.editions:
        got = found.get(each.id)
        why = of.renamed(got.sentence(lang)) if got and (is_held(got, each.filled) or each.least or not each.has_date) else word("nobody", lang)
        rows.append(
            [each.id, answer.made.framework.steps[each.step].title.in_language(lang), each.when(lang), each.provider,
             word("unlimited", lang) if each.places is None else each.places, each.least, each.filled, len(got.placed) if got else 0,
             each.euro if each.has_price else "", why]
        )
    return rows


def needs(answer: PartnershipAnswer, lang: str) -> Rows:
    """What is asked for, by kind: how many, how many have a place, and what serves."""
    titles = answer.made.framework.steps
    kinds: dict[str, list[int]] = {}
    for need, state in zip(answer.made.needs, answer.states):
        counts = kinds.setdefault(need.key, [0, 0])
        counts[0] += 1
        counts[1] += state == "placed"
    first = {need.key: need for need in reversed(answer.made.needs)}
    rows: Rows = [[word(each, lang) for each in ("what", "asked", "placed", "no place", "serves")]]
    for key, (asked, placed) in kinds.items():
        serves = ", ".join(titles[step].title.in_language(lang) for step in first[key].serves if step != first[key].step)
        rows.append([told(first[key].what, lang), asked, placed, asked - placed, serves])
    return rows


def unmet(answer: PartnershipAnswer, lang: str) -> Rows:
    rows: Rows = [[word(each, lang) for each in ("what", "no place", "offered now", "editions more", "more", "who makes", "made or not")]]
    for each in answer.unmet.steps:
        more = word("own doing", lang, **of_field(answer.made.framework, lang)) if each.is_own_doing else more_in_words(each, lang)
        rows.append([told(each.title, lang), len(each.needs), each.offered, each.more, more, who_makes(each, lang), bought_or_made(each, lang)])
    return rows


def new_steps(answer: PartnershipAnswer, lang: str) -> Rows:
    """What steps must yield that there are not yet, for how many, and by when the first wants it."""
    rows: Rows = [[word(each, lang) for each in ("must yield", "no place", "first wanted by")]]
    for each in find_new_steps(answer.made):
        rows.append([each.what(answer.made.framework, lang), len(each.needs), day_in(each.before[0], lang) if each.before else ""])
    return rows


def bought_or_made(each: UnmetStep, lang: str) -> str:
    return word("bought" if each.usual.is_bought else "made", lang) if each.usual is not None and each.more else ""


def account(answer: PartnershipAnswer, lang: str) -> Rows:
    """The rule with the value of each level and what nothing beats, the lottery, and what was taken for granted."""
    found = answer.assignment
    rows: Rows = [[word(each, lang) for each in ("level", "value", "bound")]]
    for title, value, bound in zip(found.rule, found.values, found.bounds):
        rows.append([title.in_language(lang), numbers(value), numbers(bound)])
    rows += [[status(answer, lang)], [word("lottery", lang, seed=found.seed)]]
    return rows + [[said(each, lang)] for each in answer.made.assumed]


def numbers(values: tuple[int, ...]) -> Cell:
    return values[0] if len(values) == 1 else ", ".join(map(str, values))
