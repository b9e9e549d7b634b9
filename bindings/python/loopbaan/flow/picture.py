# SPDX-License-Identifier: BSL-1.0
"""Supply beside demand as a picture: a band, a line, a broken line. Nothing is said by colour alone, and each picture has its table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Optional

from ..wording import with_decimal_mark
from .words import number, word

LEFT, RIGHT, TOP, BOTTOM, HEIGHT = 58, 150, 14, 30, 250
FONT = 'font-family="Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif"'
DASHES = ("", "7 3", "2 3", "10 3 2 3", "4 2 1 2", "1 4")
STYLE = """
svg.flow text { fill: var(--ink); }
svg.flow .rule { stroke: var(--line); }
svg.flow .line { stroke: var(--blue); fill: none; stroke-width: 2; }
svg.flow .dot { fill: var(--blue); }
svg.flow .band { fill: var(--blue); fill-opacity: .18; stroke: var(--blue); stroke-width: .6; }
svg.flow .need { stroke: #b3541e; fill: none; stroke-width: 2; stroke-dasharray: 8 4; }
"""


@dataclass(frozen=True)
class Line:
    """Values by year; None: not known. `kind` is "line" or "need"."""

    name: str
    values: Sequence[Optional[float]]
    kind: str = "line"
    dash: str = ""


def draw(title: str, years: Sequence[int], lines: Sequence[Line], band: Sequence[Optional[tuple[float, float]]] = (), *, lang: str = "nl", width: int = 760) -> str:
    """The picture as SVG; "" where nothing is known. O(years × lines)."""
    known = [each for line in lines for each in line.values if each is not None]
    known += [each for ends in band if ends for each in ends]
    if not known or len(years) < 2:
        return ""
    low, high, step = scale(min(known), max(known))
    begins = "" if low == 0 else f'<text x="{LEFT}" y="{TOP - 3}" class="begins">{escape(word("axis not 0", lang))}</text>'
    across = (width - LEFT - RIGHT) / (len(years) - 1)

    def x(place: int) -> float:
        return LEFT + place * across

    def y(value: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="flow" viewBox="0 0 {width} {HEIGHT}" width="{width}" height="{HEIGHT}" role="img" '
        f'aria-label="{escape(title)}" {FONT} font-size="11" lang="{lang}"><title>{escape(title)}</title>{begins}'
    ]
    tick = low
    while tick <= high + step / 2:
        parts.append(f'<line class="rule" x1="{LEFT}" y1="{y(tick):.1f}" x2="{width - RIGHT}" y2="{y(tick):.1f}"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{y(tick) + 4:.1f}" text-anchor="end">{with_decimal_mark(f"{tick:g}", lang)}</text>')
        tick += step
    every = max(1, -(-len(years) // 12))
    parts += [f'<text x="{x(place):.1f}" y="{HEIGHT - 10}" text-anchor="middle">{year}</text>' for place, year in enumerate(years) if place % every == 0]
    run = [(place, ends) for place, ends in enumerate(band) if ends]
    if len(run) > 1:
        up = " ".join(f"{x(place):.1f},{y(ends[1]):.1f}" for place, ends in run)
        down = " ".join(f"{x(place):.1f},{y(ends[0]):.1f}" for place, ends in reversed(run))
        parts.append(f'<polygon class="band" points="{up} {down}"/>')
    labels: list[tuple[float, str]] = []
    for line in lines:
        parts += stroke(line, x, y)
        last = [(place, each) for place, each in enumerate(line.values) if each is not None]
        if last:
            labels.append((y(last[-1][1]), line.name))
    parts += [f'<text x="{width - RIGHT + 8}" y="{at + 4:.1f}">{escape(name)}</text>' for at, name in apart(labels)]
    return "".join([*parts, "</svg>"])


def stroke(line: Line, x: Callable[[int], float], y: Callable[[float], float]) -> list[str]:
    """A line with a dot at each year that is known; it is broken where one is not."""
    made: list[str] = []
    run: list[str] = []
    dash = f' stroke-dasharray="{line.dash}"' if line.dash else ""
    for place, each in enumerate([*line.values, None]):
        if each is not None:
            run.append(f"{x(place):.1f},{y(each):.1f}")
            if line.kind == "line":
                made.append(f'<circle class="dot" cx="{x(place):.1f}" cy="{y(each):.1f}" r="2.6"/>')
        elif run:
            made.append(f'<polyline class="{line.kind}"{dash} points="{" ".join(run)}"/>')
            run = []
    return made


def scale(least: float, most: float) -> tuple[float, float, float]:
    """From where to where an axis goes, and its step: 1, 2 or 5 times a power of ten.

    Examples
    --------
    >>> scale(742, 918), scale(0, 12)
    ((700.0, 950.0, 50.0), (0.0, 12.0, 2.0))
    """
    wide = max(most - least, 1)
    power = 1.0
    while power * 10 <= wide / 4:
        power *= 10
    while power > wide / 4 and power > 0.1:
        power /= 10
    step = next((each * power for each in (1, 2, 5, 10) if wide / (each * power) <= 6), 10 * power)
    low = step * (least // step)
    high = step * -(-most // step)
    if low == high:
        low, high = max(0.0, low - step), high + step
    return low, high, step


def apart(labels: Sequence[tuple[float, str]], least: float = 13) -> list[tuple[float, str]]:
    """Labels moved down so that none covers another.

    Examples
    --------
    >>> apart([(20, "b"), (10, "a")])
    [(10, 'a'), (23, 'b')]
    """
    made: list[tuple[float, str]] = []
    for at, name in sorted(labels):
        made.append((max(at, made[-1][0] + least) if made else at, name))
    over = made[-1][0] - (HEIGHT - BOTTOM) if made else 0
    return [(at - over, name) for at, name in made] if over > 0 else made


def told(title: str, years: Sequence[int], values: Sequence[Optional[float]], lang: str) -> str:
    """What a picture shows, in a sentence for who does not see it."""
    known = [(year, each) for year, each in zip(years, values) if each is not None]
    if not known:
        return title
    (first_year, first), (last_year, last) = known[0], known[-1]
    return word("picture", lang, what=title, first=number(first, lang), from_year=first_year, last=number(last, lang), to_year=last_year)
