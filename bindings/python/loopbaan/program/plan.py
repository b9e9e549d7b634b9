# SPDX-License-Identifier: BSL-1.0
"""`loopbaan plan`: the proven cheapest plan for everyone, with reasons, and what follows from it."""

from __future__ import annotations

from typing import Optional

import typer

from .. import Cohort, Planner, nearest, write_csv, write_plans
from .command import command
from .inputs import load_framework, load_people
from .options import Shared, TableReading, Targets, Who
from .output import deliver
from .plan_csv import csv_rows
from .plan_options import Conditions, Further, check_together, refuse_twice, route_of, step_of, steps_of
from .plan_tables import tables_of
from .planning import find_answers, status_of
from .remedies import Remedies
from .tables import show
from .words import Words
from .wrong import WrongInput


def add_to(app: typer.Typer, say: Words) -> None:
    person_option = typer.Option(
        None, "--person", metavar="ID", help=say("person"), rich_help_panel=say("options"), show_default=False
    )

    @command(app, say, "plan")
    def plan(
        targets: Targets,
        who: Who,
        conditions: Conditions,
        further: Further,
        reading: TableReading,
        shared: Shared,
        person: Optional[str] = person_option,
    ) -> int:
        check_together(say, conditions, further)
        framework = load_framework(shared, say)
        must = steps_of(say, framework, conditions.must)
        must_not = steps_of(say, framework, conditions.must_not)
        without = step_of(say, framework, further.without) if further.without is not None else None
        route = route_of(say, framework, conditions.route)
        refuse_twice(say, must, must_not, without)

        def planner_that_must_not(*steps: str) -> Planner:
            return Planner(
                framework,
                targets.to,
                conditions.objective or "hours",
                upto="desired" if conditions.desired else "required",
                within=conditions.within(say),
                must=must,
                must_not=[*must_not, *steps],
                route=route,
            )

        planner = planner_that_must_not()
        people, _ = load_people(shared, say, who, reading, framework)
        if person is not None:
            people = only(say, people, person, who.files)
        found = find_answers(
            shared,
            say,
            planner,
            people,
            weighed=further.weighed(say),
            alternatives=further.how_many(say),
            why=further.why,
            without=planner_that_must_not(without) if without else None,
        )
        if shared.json:
            deliver(shared, say, write_plans(planner, people, **vars(found)))
        elif shared.csv:
            deliver(shared, say, write_csv(csv_rows(say, people, found)))
        else:
            show(shared, say, tables_of(say, people, found, without, Remedies(say, planner)))
        return status_of([*found.plans, *found.without])


def only(say: Words, people: Cohort, id: str, file: str) -> Cohort:
    if id in people:
        return people.only([id])
    near = nearest(id, people.ids)
    suggestion = " " + say("did you mean", word=near) if near else ""
    raise WrongInput(say("no person", id=id, file=file) + suggestion)
