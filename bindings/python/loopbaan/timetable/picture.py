# SPDX-License-Identifier: BSL-1.0
"""A schedule as a picture: a bar for each step over its terms, and under it the hours of each term by account, with the line of what
the accounts still hold. Colour never says anything alone: patterns differ, and every figure stands there in words."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from html import escape

from ..wording import day_in
from . import words
from .parts import Term, Told
from .words import word

LEFT, RIGHT, TOP, ROW, CHART = 236, 14, 46, 17, 84
COLOURS = ("#0b4fa3", "#9a4a00", "#3d6b2f", "#6b3d7a", "#7a6a00", "#0f6d72")
INK, SOFT, RULE, LIMIT = "#1c2430", "#4a5564", "#b9c1cc", "#b3123b"
FONT = 'font-family="Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif"'


def draw(said: Told, width: int = 760) -> str:
    """The picture as SVG, as wide as asked; "" where there is no schedule.

    O(steps × terms).
    """
    shown = said.terms[: max((each.last for each in said.steps), default=-1) + 1]
    if not shown:
        return ""
    cell = (width - LEFT - RIGHT) / len(shown)
    bars = TOP + ROW * len(said.steps)
    base = bars + 14 + CHART
    keys = list(dict.fromkeys((each.account, each.title) for term in shown for each in term.by_account))
    marks = legend(said, keys, base + 24, width)
    height = base + 24 + 16 * (marks.rows)
    name = word("picture", said.lang, person=said.person, steps=str(len(said.steps)), terms=str(len(shown)))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{escape(name)}" {FONT} font-size="12" lang="{said.lang}">',
        f"<title>{escape(name)}</title>",
        *patterns(keys),
        *columns(said, cell, len(shown), base),
        *gantt(said, cell),
        *chart(said, cell, bars + 14, base, keys, len(shown)),
        *marks.parts,
        "</svg>",
    ]
    return "".join(parts)


def patterns(keys: list[tuple[str, str]]) -> list[str]:
    """Hatches of different slants, one for each account."""
    made = ["<defs>"]
    for place, _ in enumerate(keys):
        colour, turn = COLOURS[place % len(COLOURS)], (0, 45, 90, 135)[place % 4]
        made.append(
            f'<pattern id="a{place}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate({turn})">'
            f'<rect width="7" height="7" fill="{colour}" fill-opacity=".25"/><rect width="3" height="7" fill="{colour}"/></pattern>'
        )
    return [*made, "</defs>"]


def columns(said: Told, cell: float, count: int, base: float) -> list[str]:
    """The terms, and above them the school years."""
    made = []
    begun: dict[int, int] = {}
    for place, term in enumerate(said.terms[:count]):
        x = LEFT + place * cell
        strong = term.school_year not in begun
        begun.setdefault(term.school_year, place)
        made.append(line(x, 18 if strong else 30, x, base, INK if strong else RULE))
        made.append(words_at(x + 4, 40, title_in(term, cell - 6, said.lang), SOFT, size=10))
    made.append(line(LEFT + count * cell, 18, LEFT + count * cell, base, INK))
    for year, place in begun.items():
        made.append(words_at(LEFT + place * cell + 4, 26, words.school_year(year), INK, bold=True))
    return made


def gantt(said: Told, cell: float) -> list[str]:
    made = []
    for row, step in enumerate(said.steps):
        y = TOP + row * ROW
        x, long = LEFT + step.first * cell, (step.last - step.first + 1) * cell
        minutes = words.hours(sum(step.minutes), said.lang)
        made.append(f"<g><title>{escape(f'{step.title}: {step.when}, {minutes}')}</title>")
        made.append(words_at(LEFT - 8, y + 12, fitted(step.title, LEFT - 14), INK, size=11, end=True))
        made.append(
            f'<rect x="{x + 2:.1f}" y="{y + 2}" width="{long - 4:.1f}" height="{ROW - 4}" rx="3" fill="#dfe8f4" stroke="{COLOURS[0]}"/>'
        )
        made.append(words_at(x + 6, y + 12, fitted(minutes, long - 8), INK, size=10))
        made.append("</g>")
    return made


def chart(said: Told, cell: float, top: float, base: float, keys: list[tuple[str, str]], count: int) -> list[str]:
    """Stacked hours of each term, and the line of what the accounts still hold."""
    shown = said.terms[:count]
    most = max([1, *(term.minutes for term in shown), *(term.holds or 0 for term in shown)])
    high = (base - top) / most
    place_of = {key: place for place, (key, _) in enumerate(keys)}
    made = [words_at(LEFT - 8, top + 12, word("load", said.lang), INK, end=True, bold=True), line(LEFT, base, LEFT + count * cell, base, INK)]
    for place, term in enumerate(shown):
        x, y = LEFT + place * cell, base
        for each in term.by_account:
            tall = each.amount * high
            y -= tall
            made.append(
                f'<rect x="{x + 6:.1f}" y="{y:.1f}" width="{cell - 12:.1f}" height="{tall:.1f}" fill="url(#a{place_of[each.account]})" '
                f'stroke="{COLOURS[place_of[each.account] % len(COLOURS)]}">'
                f"<title>{escape(f'{term.title}: {words.hours(each.amount, said.lang)}, {each.title}')}</title></rect>"
            )
        if term.minutes and not term.by_account:
            tall = term.minutes * high
            made.append(f'<rect x="{x + 6:.1f}" y="{base - tall:.1f}" width="{cell - 12:.1f}" height="{tall:.1f}" fill="#dfe8f4" stroke="{INK}"/>')
        made.append(words_at(x + cell / 2, base + 14, words.hours(term.minutes, said.lang).rsplit(" ", 1)[0], INK, size=10, middle=True))
        if term.holds is not None:
            at = base - term.holds * high
            made.append(
                f'<line x1="{x:.1f}" y1="{at:.1f}" x2="{x + cell:.1f}" y2="{at:.1f}" stroke="{LIMIT}" stroke-width="2" stroke-dasharray="6 3">'
                f"<title>{escape(f'{term.title}: {words.hours(term.holds, said.lang)}')}</title></line>"
            )
    return made


@dataclass
class Legend:
    """What the marks mean, and on how many lines it stands."""

    parts: list[str]
    rows: int


def legend(said: Told, keys: list[tuple[str, str]], top: float, width: int) -> Legend:
    made: list[str] = []
    x, row = 8.0, 0
    marks = [(f'fill="url(#a{place})" stroke="{COLOURS[place % len(COLOURS)]}"', title) for place, (_, title) in enumerate(keys)]
    marks += [("", word("limit", said.lang))] if any(term.holds is not None for term in said.terms) else []
    for look, title in marks:
        needs = 44 + 6.2 * len(title)
        if x > 8 and x + needs > width:
            x, row = 8.0, row + 1
        y = top + 16 * row
        if look:
            made.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="22" height="10" {look}/>')
        else:
            made.append(
                f'<line x1="{x:.1f}" y1="{y + 5:.1f}" x2="{x + 22:.1f}" y2="{y + 5:.1f}" stroke="{LIMIT}" stroke-width="2" stroke-dasharray="6 3"/>'
            )
        made.append(words_at(x + 28, y + 9, title, INK, size=11))
        x += needs
    return Legend(made, row + 1 if marks else 0)


def title_in(term: Term, width: float, lang: str) -> str:
    """The title of a term; where it does not fit, its first day without the year."""
    if len(term.title) * 5.4 <= width:
        return term.title
    return day_in(datetime.date.fromisoformat(term.first_day), lang, "day_of_month")


def line(x: float, y: float, x2: float, y2: float, colour: str) -> str:
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>'


def words_at(x: float, y: float, said: str, colour: str, *, size: int = 12, end: bool = False, middle: bool = False, bold: bool = False) -> str:
    anchor = ' text-anchor="end"' if end else ' text-anchor="middle"' if middle else ""
    weight = ' font-weight="bold"' if bold else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}"{anchor}{weight}>{escape(said)}</text>'


def fitted(said: str, width: float) -> str:
    """As much as fits, at about six units a letter; what is cut stands whole in the list beside the picture."""
    most = max(1, int(width / 6))
    return said if len(said) <= most else said[: most - 1] + "…"
