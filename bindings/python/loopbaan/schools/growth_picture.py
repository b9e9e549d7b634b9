# SPDX-License-Identifier: BSL-1.0
"""The number of schools beside students in each, drawn: a line for each number of students, the rules of the region, and now."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Optional

from .growth import GrowthNumbers
from .growth_words import word

WIDTH, HEIGHT = 640, 330
LEFT, RIGHT, TOP, BOTTOM = 58, 118, 14, 46
POINTS = 48  # of a line
DASHES = ("", "7 4", "2 4", "9 3 2 3")


def nice(most: float) -> int:
    """A step between marks: five or so of them up to the most."""
    for scale in (1, 10, 100, 1000, 10_000, 100_000):
        for step in (1, 2, 5):
            if most / (step * scale) <= 6:
                return step * scale
    return 1_000_000


def draw(lines: Sequence[tuple[int, GrowthNumbers]], now: Optional[tuple[int, int]], lang: str) -> str:
    """The picture (SVG), with a title and a description: the table beside it has the same in figures.

    `lines` are percentages of the students with their numbers; `now` is schools and the students in them.
    """
    first = lines[0][1]
    per = now[1] / now[0] if now and now[0] else 0.0
    tall = max(1.6 * (first.most or 0), 1.5 * per, 2 * (first.least or 0), 4)
    wide = max([1.15 * (numbers.greatest or 0) for _, numbers in lines] + [1.3 * (now[0] if now else 0), 2 * first.wanted / tall, 4])

    def x(schools: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * schools / wide

    def y(students: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - students / tall)

    parts = [f'<rect x="{LEFT}" y="{TOP}" width="{WIDTH - LEFT - RIGHT}" height="{HEIGHT - TOP - BOTTOM}" fill="none" stroke="var(--line)"/>']
    for mark in range(0, int(wide) + 1, nice(wide)):
        parts.append(text(x(mark), HEIGHT - BOTTOM + 16, str(mark), "middle"))
    for mark in range(0, int(tall) + 1, nice(tall)):
        parts.append(text(LEFT - 6, y(mark) + 4, str(mark), "end"))
    parts.append(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, word("axis schools", lang), "middle"))
    parts.append(f'<g transform="rotate(-90)">{text(-(TOP + HEIGHT - BOTTOM) / 2, 14, word("axis students", lang), "middle")}</g>')
    for value, key, name in ((first.least, "floor", "least"), (first.most, "ceiling", "most")):
        if value:
            parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(value):.1f}" y2="{y(value):.1f}" stroke="#9a4a00" stroke-width="1.5"/>')
            parts.append(text(WIDTH - RIGHT + 6, y(value) + 4, word(key, lang, **{name: value}), "start"))
    for place, (percent, numbers) in enumerate(lines):
        start = numbers.wanted / tall
        if not numbers.wanted or start >= wide:
            continue
        at = [start + (wide - start) * step / POINTS for step in range(POINTS + 1)]
        points = " ".join(f"{x(each):.1f},{y(numbers.wanted / each):.1f}" for each in at)
        dash = f' stroke-dasharray="{DASHES[place % len(DASHES)]}"' if DASHES[place % len(DASHES)] else ""
        parts.append(f'<polyline points="{points}" fill="none" stroke="var(--blue)" stroke-width="2"{dash}/>')
    for place, (percent, _) in enumerate(lines):
        top, dash = TOP + 18 * (place + 1), f' stroke-dasharray="{DASHES[place % len(DASHES)]}"' if DASHES[place % len(DASHES)] else ""
        parts.append(f'<line x1="{WIDTH - RIGHT - 190}" x2="{WIDTH - RIGHT - 152}" y1="{top}" y2="{top}" stroke="var(--blue)" stroke-width="2"{dash}/>')
        parts.append(text(WIDTH - RIGHT - 146, top + 4, word("line", lang, percent=percent), "start"))
    if now and now[0]:
        parts.append(f'<circle cx="{x(now[0]):.1f}" cy="{y(per):.1f}" r="5" fill="var(--ink)"/>')
        parts.append(text(x(now[0]) - 9, y(per) + 4, word("dot", lang), "end"))
    title = escape(word("picture", lang))
    return f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" role="img" aria-label="{title}"><title>{title}</title>{"".join(parts)}</svg>'


def text(left: float, top: float, words: str, anchor: str) -> str:
    return f'<text x="{left:.1f}" y="{top:.1f}" text-anchor="{anchor}" font-size="12" fill="var(--soft)">{escape(words)}</text>'
