# SPDX-License-Identifier: BSL-1.0
"""`loopbaan plan`: the proven cheapest plan for everyone, with reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

import typer

from .. import Cohort, Plan, PlannedStep, Planner, nearest, print_amount, write_csv, write_plans
from .command import command
from .inputs import load_framework, load_people
from .options import Cheapest, Question, Shared, TableReading
from .output import deliver
from .planning import find_plans, status_of
from .tables import Table, show
from .words import Words
from .wrong import WrongInput


def add_to(app: typer.Typer, say: Words) -> None:
    person_option = typer.Option(
        None, "--person", metavar="ID", help=say("person"), rich_help_panel=say("options"), show_default=False
    )

    @command(app, say, "plan")
    def plan(
        question: Question,
        cheapest: Cheapest,
        reading: TableReading,
        shared: Shared,
        person: Optional[str] = person_option,
    ) -> int:
        framework = load_framework(shared)
        people, _ = load_people(shared, say, question, reading, framework)
        if person is not None:
            people = only(say, people, person, question.staff)
        planner = Planner(framework, question.to, cheapest.objective)
        plans = find_plans(shared, say, planner, people)
        if shared.json:
            deliver(shared, say, write_plans(planner, people, plans))
        elif shared.csv:
            deliver(shared, say, write_csv(csv_rows(say, people, plans)))
        else:
            target = framework.profiles[planner.target].title.in_language(say.lang)
            show(shared, say, [table(say, each, target) for each in plans])
        return status_of(plans)


def only(say: Words, people: Cohort, id: str, file: str) -> Cohort:
    if id in people:
        return people.only([id])
    near = nearest(id, people.ids)
    suggestion = " " + say("did you mean", word=near) if near else ""
    raise WrongInput(say("no person", id=id, file=file) + suggestion)


def answer(say: Words, plan: Plan) -> str:
    """How the plan is, in words."""
    if plan.found and not plan.steps:
        return say("meets")
    return say(plan.status, amount=plan.amount(say.lang))


def table(say: Words, plan: Plan, target: str) -> Table:
    title = say("goes to", person=plan.person, target=target, answer=answer(say, plan))
    if not plan.found:
        return Table(title, (say("h why"),), [(piece.explain(say.lang),) for piece in plan.pieces])
    headings = ("", say("h step"), say("h hours"), say("h euro"), say("h weeks"), say("h why"))
    rows = [(str(place), *cells(say, planned)) for place, planned in enumerate(plan.steps, 1)]
    return Table(title, headings, rows)


def cells(say: Words, planned: PlannedStep) -> Sequence[str]:
    step, lang = planned.step, say.lang
    return (
        step.title.in_language(lang),
        amount(step.minutes, "hours", lang),
        amount(step.cents, "cost", lang),
        amount(step.weeks, "weeks", lang),
        "\n".join(reason.explain(lang) for reason in planned.because),
    )


def amount(count: Optional[int], objective: str, lang: str) -> str:
    return "" if count is None else print_amount(count, objective, lang)


def csv_rows(say: Words, people: Cohort, plans: Sequence[Plan]) -> Iterator[Sequence[str]]:
    """A row per step of a plan; one row for a person without steps, with what is missing where there is no plan."""
    groupings = people.groupings
    yield (
        say("h person"),
        *groupings,
        say("h status"),
        say("h order"),
        say("h step id"),
        say("h step"),
        say("h hours"),
        say("h euro"),
        say("h weeks"),
        say("h why"),
    )
    for person, plan in zip(people, plans):
        begin = (person.id, *(person.groups.get(grouping, "") for grouping in groupings), plan.status)
        if not plan.steps:
            why = "; ".join(piece.explain(say.lang) for piece in plan.pieces)
            yield (*begin, "", "", "" if plan.found else answer(say, plan), "", "", "", why)
        for place, planned in enumerate(plan.steps, 1):
            step = planned.step
            why = "; ".join(reason.explain(say.lang) for reason in planned.because)
            numbers = (number(step.hours, say.lang), number(step.cost, say.lang), number(step.weeks, say.lang))
            yield (*begin, str(place), planned.id, planned.title.in_language(say.lang), *numbers, why)


def number(value: Optional[float], lang: str) -> str:
    """A number for a cell, with the decimal mark of the language."""
    if value is None:
        return ""
    words = f"{value:.2f}".rstrip("0").rstrip(".")
    return words.replace(".", ",") if lang == "nl" else words
