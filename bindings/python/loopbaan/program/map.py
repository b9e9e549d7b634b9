# SPDX-License-Identifier: BSL-1.0
"""`loopbaan map`: the career map of the framework, or with someone's way on it."""

from __future__ import annotations

import os
from typing import Optional

import typer

from .. import CareerMap, Framework, Planner, draw_career_map, draw_person_map
from .command import DONE, WITHOUT_PLAN, command
from .inputs import load_framework, load_people
from .messages import say_wrong
from .options import Shared, TableReading, Who
from .output import deliver
from .plan import only
from .words import Words
from .wrong import WrongCommandLine, WrongInput

FORMS = (".svg", ".html", ".dot")


def add_to(app: typer.Typer, say: Words) -> None:
    panel = say("options")
    staff_argument = typer.Argument(
        None, metavar=say("STAFF"), help=say("map staff"), rich_help_panel=say("arguments"), show_default=False
    )
    person_option = typer.Option(None, "--person", metavar="ID", help=say("map person"), rich_help_panel=panel)
    to_option = typer.Option(None, "--to", metavar=say("PROFILE"), help=say("map to"), rich_help_panel=panel)

    @command(app, say, "map")
    def map(
        reading: TableReading,
        shared: Shared,
        staff: Optional[list[str]] = staff_argument,
        person: Optional[str] = person_option,
        to: Optional[str] = to_option,
    ) -> int:
        shared.refuse_forms(say, "map")
        suffix = ".svg" if shared.output is None else os.path.splitext(shared.output)[1].lower()
        if suffix not in FORMS:
            raise WrongCommandLine(
                say("choose", option="-o", value=shared.output, choices=", ".join("*" + f for f in FORMS))
            )
        if (not staff) != (person is None) or (to is not None and person is None):
            raise WrongCommandLine(say("map together"))
        framework = load_framework(shared, say)
        status = DONE
        drawn = draw_career_map(framework, lang=say.lang)
        if staff and person is not None:
            drawn, status = map_of(shared, say, framework, reading, staff, person, to)
        deliver(
            shared, say, {".svg": lambda: drawn.svg, ".html": lambda: drawn.html, ".dot": lambda: drawn.dot}[suffix]()
        )
        return status


def map_of(
    shared: Shared, say: Words, framework: Framework, reading: TableReading, staff: list[str], id: str, to: Optional[str]
) -> tuple[CareerMap, int]:
    """The map with one person's plan on it, and the exit status: does the person have a plan?"""
    who = Who(staff, None)
    people, _ = load_people(shared, say, who, reading, framework)
    person = only(say, people, id, who.files)[0]
    phase = framework.phases[person.phase] if person.phase else None
    target = to or (phase.exit if phase else None)
    if target is None:
        raise WrongInput(say("map where", person=id))
    plan = Planner(framework, target).find(person)
    if not plan.found:
        say_wrong(say("goes to", person=id, target=target, answer=plan.explain(say.lang)))
    return draw_person_map(person, plan, lang=say.lang), DONE if plan.found else WITHOUT_PLAN
