# SPDX-License-Identifier: BSL-1.0
"""What follows from a flow plan, as sentences and as rows of tables, protected: the page and the workbook say the same."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Optional

from ..wording import day_in, worded
from .answers import FlowAmounts, FlowNeed, FlowPoint, FlowProjection
from .plan import FlowPlan
from .protection import hidden_among, least_of
from .words import number, share, span, word

Rows = list[list[str]]
UNKNOWN = "–"


@dataclass(frozen=True)
class FlowTold:
    """A plan with the course as it is and its scenarios, in a language."""

    plan: FlowPlan
    base: FlowProjection
    scenarios: tuple[FlowProjection, ...]
    lang: str

    @property
    def document(self) -> dict[str, Any]:
        return self.plan.document

    @property
    def least(self) -> int:
        """The smallest group that is shown."""
        return int(self.document.get("minimum", 10))

    @property
    def is_hidden(self) -> bool:
        """Are all together too few to be shown, in any year of any course?"""
        return any(least_of(each.of()) < self.least for each in self.courses)

    @property
    def courses(self) -> tuple[FlowProjection, ...]:
        """All that is shown: what is too small in one of them is hidden in each, or it could be told from the others."""
        return (self.base, *self.scenarios)

    def title(self, kind: str, id: str) -> str:
        """What people call a region, a phase, a route, a source or a scenario."""
        found = next(each for each in self.document.get(kind, ()) if each["id"] == id)
        return text_of(found.get("title", id), self.lang)

    def hidden(self, kind: str) -> frozenset[str]:
        groups = [each["id"] for each in self.document.get(kind + "s", ())]
        return hidden_among(self.courses, groups, kind, self.least)

    def shown(self, kind: str) -> list[str]:
        hidden = self.hidden(kind)
        return [each["id"] for each in self.document.get(kind + "s", ()) if each["id"] not in hidden]

    def value(self, amount: Optional[float], *, signed: bool = False) -> str:
        return UNKNOWN if amount is None else number(amount, self.lang, signed=signed)


def text_of(words: Any, lang: str) -> str:
    """A text of a document in a language; else in Dutch, else in any."""
    if isinstance(words, str):
        return words
    return str(words.get(lang) or words.get("nl") or next(iter(words.values()), ""))


def summary(told: FlowTold, region: Optional[str] = None) -> list[str]:
    """In sentences: how many there are, are expected and asked, and what is short."""
    lang, points, needs = told.lang, told.base.of(region), told.base.needs_of(region)
    first, last = points[0], points[-1]
    lines = [word("now", lang, year=first.year, fte=told.value(first.fte if first.fte is not None else first.fte_low))]
    lines += gap(told, first, needs[0].fte)
    if last.fte is None:
        lines.append(word("only between", lang, year=last.year, low=told.value(last.fte_low), high=told.value(last.fte_high)))
    elif last.fte_low is not None and last.fte_high is not None:
        lines.append(word("then between", lang, year=last.year, fte=told.value(last.fte), low=told.value(last.fte_low), high=told.value(last.fte_high)))
    else:
        lines.append(word("then", lang, year=last.year, fte=told.value(last.fte)))
    asked = needs[-1].fte
    return [*lines, word("asked nobody", lang)] if asked is None else lines + gap(told, last, asked)


def gap(told: FlowTold, of: FlowPoint, asked: Optional[float]) -> list[str]:
    """What is asked beside who is there, in sentences; [] where nobody said what is asked."""
    if asked is None:
        return []
    lines = [word("asked", told.lang, fte=told.value(asked))]
    if of.fte is not None and round(abs(of.fte - asked), 1) > 0:
        lines.append(word("short" if of.fte < asked else "spare", told.lang, fte=told.value(abs(of.fte - asked))))
    return lines


def course(told: FlowTold, points: Sequence[FlowPoint], needs: Sequence[FlowNeed] = ()) -> Rows:
    """A row for each year, headings first: people, fte, their ranges, what is asked and what is left."""
    keys = ["year", "people", "people low", "people high", "fte", "fte low", "fte high", *(("need", "balance") if needs else ())]
    rows = [[word(each, told.lang) for each in keys]]
    for place, each in enumerate(points):
        row = [str(each.year), told.value(each.people), *(UNKNOWN if some is None else str(some) for some in (each.people_low, each.people_high))]
        row += [told.value(each.fte), told.value(each.fte_low), told.value(each.fte_high)]
        if needs:
            asked = needs[place].fte
            left = None if asked is None or each.fte is None else each.fte - asked
            row += [word("not known", told.lang) if asked is None else told.value(asked), told.value(left, signed=True)]
        rows.append(row)
    return rows


def flows(told: FlowTold) -> Rows:
    """Who comes and goes, of all together, in runs of periods that are long enough to be told; [] where no course is expected.

    How many reach their date this year is a count of few, and with the rate beside it the number of them is read off. So periods are taken
    together until each number is none, or the smallest group at least. A row is then whole, and has nothing that its sum gives back.
    """
    if told.base.points[-1].fte is None:
        return []
    document, lang = told.document, told.lang
    first, long = int(document["start"][:4]), int(document.get("period_years", 1))
    has_people = told.base.points[0].people is not None
    cells = told.plan.cells(told.base.scenario, keep=(), years=(len(told.base.of()) - 1) * long)
    rows = [[word(each, lang) for each in ("period", "until", "opening", "entered", "left", "retired", "net", "closing")]]
    for begin, end, amounts in together([each.people if has_people else each.fte for each in cells], told.least):
        rows.append([str(first + begin * long), str(first + end * long), *(told.value(float(each)) for each in amounts)])
    return rows


def together(periods: Sequence[FlowAmounts], least: int) -> list[tuple[int, int, tuple[Decimal, ...]]]:
    """Runs of periods, each as short as can be: from which until before which, and opening, entered, left, retired, net, closing.

    In each run whoever comes or goes is nobody, or `least` or more. Periods at the end that do not get there are left out: taken with the run before
    them, they could be told by who has the same plan for fewer years.
    """
    runs: list[tuple[int, int, tuple[Decimal, ...]]] = []
    begin = 0
    for end in range(1, len(periods) + 1):
        run = periods[begin:end]
        moved = [sum((getattr(each, name) for each in run), Decimal(0)) for name in ("entered", "left", "retired", "net")]
        if all(each == 0 or abs(each) >= least for each in moved):
            runs.append((begin, end, (run[0].opening, *moved, run[-1].closing)))
            begin = end
    return runs


def flows_left_out(told: FlowTold, rows: Rows) -> str:
    """From which year on it is not told who comes and goes; "" where it is told to the end."""
    last = told.base.of()[-1].year
    until = int(rows[-1][1]) if len(rows) > 1 else told.base.of()[0].year
    return "" if not rows or until == last else word("flow left out", told.lang, year=until, least=told.least)


def coaching(told: FlowTold) -> Rows:
    rows = [[word(each, told.lang) for each in ("year", "starters", "starters range", "hours", "coaches", "coaches short")]]
    for each in told.base.coaching():
        ends = each.starters_low is not None and each.starters_high is not None
        rows.append([
            str(each.year), told.value(each.starters),
            span(each.starters_low, each.starters_high, told.lang) if ends else UNKNOWN,
            told.value(each.hours),
            span(each.coaches_low, each.coaches_high, told.lang) if ends else UNKNOWN if each.coaches is None else str(each.coaches),
            UNKNOWN if each.short is None else str(each.short),
        ])
    return rows


def beside(told: FlowTold) -> Rows:
    """Fte of each scenario, year by year."""
    base = told.base.of()
    last = base[-1]
    rows = [[word("scenario", told.lang), *(str(each.year) for each in base), word("difference", told.lang, year=last.year)]]
    for each in (told.base, *told.scenarios):
        name = word("as it is", told.lang) if each.scenario is None else told.title("scenarios", each.scenario)
        points = each.of()
        otherwise = None if points[-1].fte is None or last.fte is None else points[-1].fte - last.fte
        rows.append([name, *(told.value(point.fte) for point in points), told.value(otherwise, signed=True)])
    return rows


def figures(told: FlowTold) -> Rows:
    """Every figure with its definition, value, kind, source and years."""
    document, lang = told.document, told.lang
    rows = [[word(each, lang) for each in ("figure", "definition", "value", "basis", "source", "window")]]
    chances = [chance for route in document.get("routes", ()) for chance in route.get("chances", ())]
    for each in [*document.get("rates", ()), *chances, *([document["fte_per_pupil"]] if "fte_per_pupil" in document else [])]:
        rows.append([each["id"], text_of(each["definition"], lang), value_of(each, lang), *origin(told, each)])
    for route in dict.fromkeys(each["route"] for each in document.get("intake", ())):
        for each in distinct(told, [one for one in document["intake"] if one["route"] == route]):
            rows.append([word("intake", lang, route=told.title("routes", route)), "", word("of each", lang), *each])
    for each in distinct(told, document.get("demand", ())):
        rows.append([word("pupils", lang), "", word("of each", lang), *each])
    if "induction" in document:
        rows.append([word("coaching figure", lang), "", "", *origin(told, document["induction"])])
    for source in dict.fromkeys(each["source"] for each in document.get("retirement_dates", ())):
        rows.append([word("retirement", lang), "", "", word("basis source", lang), told.title("sources", source), ""])
    day = day_in(datetime.date.fromisoformat(document["start"]), lang)
    stock = {"basis": document.get("stock_basis", "unsaid"), **({"source": document["stock_source"]} if "stock_source" in document else {})}
    rows.append([word("stock", lang, day=day), "", "", *origin(told, stock)])
    return rows


def distinct(told: FlowTold, parts: Sequence[dict[str, Any]]) -> list[tuple[str, ...]]:
    return list(dict.fromkeys(tuple(origin(told, each)) for each in parts))


def origin(told: FlowTold, of: dict[str, Any]) -> list[str]:
    source = told.title("sources", of["source"]) if "source" in of else ""
    return [word("basis " + of["basis"], told.lang), source, of.get("window", "")]


def value_of(of: dict[str, Any], lang: str) -> str:
    series = of.get("left_after") or of.get("in_service")
    if series:
        return word("series", lang, values="; ".join(share(each, lang) for each in series))
    value = share(of["value"], lang) if "value" in of else ""
    if "low" not in of:
        return value
    ends = span(share(of["low"], lang), share(of["high"], lang), lang)
    return f"{value} ({ends})" if value else ends


def hidden_sentence(told: FlowTold, kind: str) -> str:
    """Which groups are not shown; "" where all are."""
    names = [told.title(kind + "s", id) for id in sorted(told.hidden(kind))]
    joined = worded(told.lang, " en ", " and ").join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    return word("hidden", told.lang, names=joined, least=told.least) if names else ""
