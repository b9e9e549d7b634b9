# SPDX-License-Identifier: BSL-1.0
"""`loopbaan plan`: the proven cheapest plan for everyone, with reasons, and what follows from it."""

from __future__ import annotations

from typing import Optional

from ... import Planner, stream_plans
from ..cli.command import command
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.inputs import load_framework, load_people
from ..cli.naming import choose, targets
from ..cli.options import Shared, TableReading, Targets, Who, objective_of
from ..words import plan as texts
from ..words.language import Words
from .plan_csv import csv_rows
from .plan_options import Conditions, Further, check_together, refuse_twice, route_of, steps_of
from .plan_tables import tables_of
from .planning import Asked, Search
from .remedies import Remedies


@command("plan", texts.HELP)
def plan(
    say: Words, asked: Targets, who: Who, conditions: Conditions, further: Further, reading: TableReading, shared: Shared
) -> int:
    check_together(say, conditions, further)
    form = form_of(shared, say, TABLES)
    framework = load_framework(shared, say)
    to = [choose(shared, say, "--to", word, targets(framework)) for word in asked.to]
    must = steps_of(shared, say, framework, "--must", conditions.must)
    must_not = steps_of(shared, say, framework, "--must-not", conditions.must_not)
    left_out = [] if further.without is None else [further.without]
    without = next(iter(steps_of(shared, say, framework, "--without", left_out)), None)
    route = route_of(shared, say, framework, conditions.route)
    refuse_twice(say, must, must_not, without)

    def planner_that_must_not(*steps: str, along: Optional[str] = route) -> Planner:
        return Planner(
            framework,
            to,
            objective_of(conditions.objective or "hours"),
            upto="desired" if conditions.desired else "required",
            within=conditions.within(say),
            must=must,
            must_not=[*must_not, *steps],
            route=along,
        )

    planner = planner_that_must_not()
    one_plan_each = not (further.pareto or further.alternatives or further.why or further.without or planner.within)
    people, _ = load_people(shared, say, who, reading, framework)
    more = Asked(
        weighed=further.weighed(say),
        alternatives=further.how_many(say),
        why=further.why,
        without=planner_that_must_not(without) if without else None,
        unknown=further.unknown,
        routes=(lambda id: planner_that_must_not(along=id)) if one_plan_each and route is None else None,
        sector=conditions.sector,
    )
    found = Search(shared, say, planner, people, more)
    answers = Answers(
        json=lambda: stream_plans(planner, people, (vars(each) for _, each in found)),
        rows=lambda: csv_rows(say, people, found),
        tables=lambda: (tables_of(say, found, without, Remedies(say, planner), conditions.sector), ""),
    )
    give(shared, say, form, "plan", answers)
    return found.status
