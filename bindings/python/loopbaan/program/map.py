# SPDX-License-Identifier: BSL-1.0
"""`loopbaan map`: the career map of the framework, or with someone's way on it."""

from __future__ import annotations

from typing import Optional

import typer

from .. import CareerMap, Framework, Planner, draw_career_map, draw_person_map
from .command import DONE, WITHOUT_PLAN, command
from .forms import form_of
from .inputs import load_framework, load_people
from .messages import say_wrong
from .naming import choose, targets
from .options import Shared, TableReading, Who
from .output import deliver
from .words import Words
from .wrong import WrongCommandLine, WrongInput

FORMS = ("svg", "html", "dot")


def add_to(app: typer.Typer, say: Words) -> None:
    panel = say("options")
    staff_argument = typer.Argument(
        None, metavar=say("STAFF"), help=say("map staff"), rich_help_panel=say("arguments"), show_default=False
    )
    person_option = typer.Option(None, "--person", metavar="ID", help=say("map person"), rich_help_panel=panel)
    to_option = typer.Option(None, "--to", metavar=say("PROFILE"), help=say("map to"), rich_help_panel=panel)

    @command(app, say, "map", reads=("staff",))
    def map(
        reading: TableReading,
        shared: Shared,
        staff: Optional[list[str]] = staff_argument,
        person: Optional[str] = person_option,
        to: Optional[str] = to_option,
    ) -> int:
        shared.refuse_forms(say, "map")
        form = form_of(shared, say, FORMS)
        if (not staff) != (person is None) or (to is not None and person is None):
            raise WrongCommandLine(say("map together"))
        framework = load_framework(shared, say)
        status = DONE
        drawn = draw_career_map(framework, lang=say.lang)
        if staff and person is not None:
            drawn, status = map_of(shared, say, framework, reading, staff, person, to)
        forms = {"svg": lambda: drawn.svg, "html": lambda: drawn.html, "dot": lambda: drawn.dot}
        deliver(shared, say, forms[form](), personal=person is not None)
        return status


def map_of(
    shared: Shared, say: Words, framework: Framework, reading: TableReading, staff: list[str], id: str, to: Optional[str]
) -> tuple[CareerMap, int]:
    """The map with one person's plan on it, and the exit status: does the person have a plan?"""
    target = choose(shared, say, "--to", to, targets(framework)) if to else None
    people, _ = load_people(shared, say, Who(staff, person=id), reading, framework)
    person = people[0]
    phase = framework.phases[person.phase] if person.phase else None
    target = target or (phase.exit if phase else None)
    if target is None:
        raise WrongInput(say("map where", person=person.id))
    plan = Planner(framework, target).find(person)
    if not plan.found:
        say_wrong(say("goes to", person=person.id, target=target, answer=plan.explain(say.lang)))
    return draw_person_map(person, plan, lang=say.lang), DONE if plan.found else WITHOUT_PLAN
