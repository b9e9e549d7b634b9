# SPDX-License-Identifier: BSL-1.0
"""The school years of many people on one page without persons: what the accounts give and what is used, and which steps begin when.

A figure stands there only where at least so many people are in it, and so many are not in it or all are: what would tell of
fewer is hidden, and so is what the sum of a row would give away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Optional

from ..small_groups import is_told
from ..wording import worded
from . import phrases, words
from .begins import Begins
from .by_phase import phase_table
from .parts import Account, Told, lapses_within
from .page import HIDDEN, STYLE, paragraph, shown, table
from .team import TeamTold
from .team_page import sections
from .words import word


def write_year(all_told: Sequence[Told], lang: str, min_group: int = 10, team: Optional[TeamTold] = None) -> str:
    """The page; with the team where they were scheduled together. O(people × (steps + accounts))."""
    people = len(all_told)
    begins = Begins(all_told, team, min_group)
    of_nobody = worded(lang, "jaar", "year"), worded(lang, "jaren", "years")
    year, years = (all_told[0].profession.year, all_told[0].profession.years) if all_told else of_nobody
    parts = [f"<h1>{escape(word('year page', lang, years=years))}</h1>", paragraph(word("without persons", lang, least=str(min_group)), "soft")]
    if people < min_group:
        parts.append(paragraph(word("too few", lang, least=str(min_group)), "lead"))
    else:
        parts += [
            paragraph(word("people", lang, people=str(people)), "lead"),
            paragraph(who_has_one(all_told, lang, min_group)),
            *(sections(team, min_group, begins) if team else []),
            f"<h2>{escape(word('phases', lang, year=year))}</h2>",
            phase_table(all_told, lang, min_group),
            f"<h2>{escape(word('accounts', lang))}</h2>",
            account_sums(all_told, lang, min_group),
            f"<h2>{escape(word('unused rights', lang))}</h2>",
            lapse_counts(all_told, lang, min_group),
            f"<h2>{escape(word('begins', lang))}</h2>",
            step_counts(begins, lang, words.titled(year)),
            f"<h2>{escape(word('why none', lang))}</h2>",
            reason_counts(all_told, lang, min_group),
            paragraph(all_told[0].basis, "soft"),
        ]
    title = escape(word("year page", lang, years=years))
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main><article>\n" + "\n".join(parts) + "\n</article></main>\n</body>\n</html>\n"
    )


def who_has_one(all_told: Sequence[Told], lang: str, least: int) -> str:
    """How many have a schedule, need none and can have none; where one of these is few, of the first alone."""
    found = sum(bool(said.steps) for said in all_told)
    without = sum(said.status in ("unscheduled", "stopped") for said in all_told)
    ready = len(all_told) - found - without
    counts = [shown(count, len(all_told), least) for count in (found, ready, without)]
    if HIDDEN in counts:
        return word("with schedule", lang, found=counts[0])
    return word("in three", lang, found=counts[0], ready=counts[1], without=counts[2])


@dataclass
class Sum:
    """What an account gives many people for a school year."""

    people: int = 0
    users: int = 0  # who use something of it
    lapsers: int = 0  # of whom something lapses
    given: int = 0
    used: int = 0
    lapsed: int = 0
    unlimited: bool = False

    def add(self, each: Account) -> None:
        self.people += 1
        self.users += each.used > 0
        self.lapsers += each.lapsed > 0
        self.given += each.given or 0
        self.used += each.used
        self.lapsed += each.lapsed
        self.unlimited = self.unlimited or each.given is None


def account_sums(all_told: Sequence[Told], lang: str, least: int) -> str:
    sums: dict[tuple[int, str, str], Sum] = {}
    for said in all_told:
        for each in (*said.accounts, *said.rights):
            if each.shared:
                continue  # what it holds for all stands with what they share
            sums.setdefault((each.school_year, each.title, each.unit), Sum()).add(each)
    rows = []
    for (year, title, unit), of in sorted(sums.items()):
        if of.people < least:
            continue
        given, used, lapsed = (words.amount(each, unit, lang, all_told[0].profession.currency) for each in (of.given, of.used, of.lapsed))
        if of.unlimited:
            if of.users >= least:
                rows.append([words.school_year(year), escape(title), word("unlimited", lang), used, ""])
            continue
        # What is given less what lapses is what is used: these two stand together or neither, and never where all is used.
        figures = [used, lapsed] if min(of.users, of.lapsers) >= least else [HIDDEN, HIDDEN]
        rows.append([words.school_year(year), escape(title), given, *figures])
    if not rows:
        return paragraph(word("no account", lang))
    heads = [words.titled(all_told[0].profession.year), *(word(each, lang) for each in ("account", "given", "used", "lapsed"))]
    return table(heads, rows, numbers=(2, 3, 4)) + paragraph(word("of whom", lang), "soft")


def lapse_counts(all_told: Sequence[Told], lang: str, least: int) -> str:
    """Of how many people something of an account lapses in the school years of their schedule, and why."""
    whom: dict[tuple[str, str], set[str]] = {}
    for said in all_told:
        for each in said.accounts:
            if lapses_within(each, said.last_day):
                whom.setdefault((each.title, words.in_lang(phrases.UNUSED[each.unused], lang)), set()).add(said.person)
    people = len(all_told)
    rows = [[escape(title), escape(why), str(len(of))] for (title, why), of in sorted(whom.items()) if is_told(len(of), people, least)]
    return told_rows([word("account", lang), word("why changed", lang), word("how many", lang)], rows, lang)


def step_counts(begins: Begins, lang: str, heading: str) -> str:
    """How many people begin each step in each school year."""
    rows = [[words.school_year(year), escape(title), str(count)] for year, title, count in begins.rows()]
    return told_rows([heading, word("step", lang), word("how many", lang)], rows, lang)


def reason_counts(all_told: Sequence[Told], lang: str, least: int) -> str:
    counts: dict[str, int] = {}
    for said in all_told:
        for reason in said.reasons:
            counts[reason] = counts.get(reason, 0) + 1
    people = len(all_told)
    rows = [[escape(reason), str(count)] for reason, count in sorted(counts.items()) if is_told(count, people, least)]
    return told_rows([word("why none", lang), word("how many", lang)], rows, lang)


def told_rows(heads: Sequence[str], rows: Sequence[Sequence[str]], lang: str) -> str:
    """The rows that may be told, and that there may be others: neither that there are any nor that there are none is told."""
    shown_rows = table(heads, rows, numbers=(len(heads) - 1,)) if rows else ""
    return shown_rows + paragraph(word("others", lang), "soft")
