# SPDX-License-Identifier: BSL-1.0
"""Many people in one line each, and a summary: what a screen has room for. The details are there for the asking."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Callable

from ... import Cohort, Framework, Gap, Plan, Prospect, find_gap
from ...pieces import blocks_of
from ..cli.narrow import COLUMNS, INDENT
from ..cli.tables import Closing, Table
from ..words import columns, common
from ..words import overview as texts
from ..words.amounts import amount
from ..words.language import Words
from .money import money_heading
from .planning import Answers

MOST_IN_FULL = 3  # people of whom everything is told at once

Told = tuple[Iterator[Table], Closing]


def beside_levels(say: Words, gap: Gap) -> list[str]:
    """What is missing of choices and of credits, a sentence each."""
    choices = [each.explain(say.lang) for each in gap.choices if each.missing]
    return [*choices, *(each.explain(say.lang) for each in gap.credits if each.missing)]


def plans_in_lines(say: Words, fw: Framework, found: Iterable[tuple[Cohort, Answers]], title: str) -> Told:
    """A line per person with what the plan takes and its first step, and how many have a plan."""
    statuses = Counter[str]()
    hours = {"hours": 0.0, "estimated_hours": 0.0}
    before = (columns.PERSON, columns.PLAN, columns.HOURS)
    headings = (*map(say, before), money_heading(say, fw.currency), say(texts.FIRST))

    def each() -> Iterator[Table]:
        rows = []
        for _, answers in found:
            for row, plan in enumerate(answers.plans):
                question = answers.open_question(row)
                statuses["open"] += question is not None
                statuses["met" if plan.found and not plan.steps else plan.status] += 1
                for name in hours:
                    hours[name] += plan.takes[name]
                rows.append(open_cells(say, plan, question) if question else plan_cells(say, plan))
        yield in_lines(title, headings, rows)

    def summary() -> str:
        met, proven, some = statuses["met"], statuses["optimal"], statuses["feasible"]
        none, stopped = statuses["unreachable"], statuses["stopped"]
        unknown = statuses.pop("open")
        people = sum(statuses.values())
        words = texts.plans(target=title, people=people, met=met, planned=proven + some, none=none)
        more = [say(texts.unproven(some))] if some else []
        more += [say(texts.stopped(stopped))] if stopped else []
        if hours["estimated_hours"]:
            more.append(say(texts.estimated(round(100 * hours["estimated_hours"] / hours["hours"]))))
        if unknown:
            more.append(say(texts.hangs_on_unknown(unknown)))
        return "\n".join((" ".join([say(words), *more]), say(texts.DETAILS)))

    return each(), summary


def plan_cells(say: Words, plan: Plan) -> Sequence[str]:
    if not plan.steps:
        return (plan.person, say(common.MEETS) if plan.found else say(common.NO_PLAN[plan.status]), "", "", "")
    steps = [each.step for each in plan.steps]
    return (
        plan.person,
        say(texts.STEPS[plan.status](len(steps))),
        amount(sum(step.minutes or 0 for step in steps), "hours", say.lang),
        amount(sum(step.cents or 0 for step in steps), "cost", say.lang, plan.framework.currency),
        steps[0].title.in_language(say.lang),
    )


def open_cells(say: Words, plan: Plan, question: Prospect) -> Sequence[str]:
    """What the plan takes if all that is unknown is there, and if nothing of it is: that is to be found out first."""
    ends = [[each.step for each in found.steps] for found in (question.best, plan) if found.found]
    counts = sorted({len(steps) for steps in ends})
    words = say(texts.steps(*counts) if len(counts) == 1 else texts.steps_between(*counts))
    hours = sorted({sum(step.minutes or 0 for step in steps) for steps in ends})
    euro = sorted({sum(step.cents or 0 for step in steps) for steps in ends})
    return (
        plan.person,
        words if plan.found and question.always else say(texts.or_none(words)),
        between([amount(each, "hours", say.lang) for each in hours]),
        between([amount(each, "cost", say.lang, plan.framework.currency) for each in euro]),
        say(texts.FIND_OUT),
    )


def between(ends: Sequence[str]) -> str:
    """One amount, or two with what stands behind or before both of them once.

    Examples
    --------
    >>> between(["0 uur", "1.690 uur"]), between(["€ 0", "€ 15.729"]), between(["€5"])
    ('0–1.690 uur', '€ 0–15.729', '€5')
    """
    least, most = ends[0], ends[-1]
    if least == most:
        return least
    number = re.compile(r"[\d.,]+")
    return number.sub(lambda found: f"{number.findall(least)[0]}–{found[0]}", most, count=1)


def in_lines(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """A table of a line per row within 80 columns: what does not fit of the last cell is cut, and that shows.

    Examples
    --------
    >>> print(in_lines("", ("a", "b"), [("x", "word " * 20)]).rows[0][1][-8:])
    rd word…
    """
    others = sum(max(len(row[i]) for row in (headings, *rows)) + 2 for i in range(len(headings) - 1))
    room = max(16, COLUMNS - INDENT - others)
    return Table(title, headings, [(*row[:-1], shortened(row[-1], room)) for row in rows])


def shortened(words: str, room: int) -> str:
    return words if len(words) <= room else words[: room - 1].rstrip() + "…"


def gaps_in_lines(say: Words, people: Cohort, to: str, title: str, note: Callable[[Gap], None]) -> Iterator[Table]:
    """A line per person with what is missing for certain and at most, and where most is missing."""
    headings = tuple(
        say(each) for each in (columns.PERSON, texts.MEETS, columns.MISSING, columns.MISSING_AT_MOST, columns.UNKNOWN, texts.MOST)
    )
    rows = []
    for first, number_of in blocks_of(people):
        for person in people[first : first + number_of]:
            gap = find_gap(person, to)
            note(gap)
            rows.append(gap_cells(say, gap))
    yield in_lines(title, headings, rows)


def gap_cells(say: Words, gap: Gap) -> Sequence[str]:
    """Levels that are missing are counted, competences of which the level is unknown too; what is known comes first."""
    missing = [line for line in gap.lines if line.missing]
    most = max(missing, key=lambda line: (line.missing_certainly, line.missing), default=None)
    return (
        gap.person,
        say(texts.ANSWERS[gap.meets]),
        str(gap.missing_certainly),
        str(gap.missing),
        str(sum(line.open for line in gap.lines)),
        most.title.in_language(say.lang) if most else "; ".join(beside_levels(say, gap)),
    )
