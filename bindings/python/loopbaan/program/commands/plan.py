# SPDX-License-Identifier: BSL-1.0
"""`loopbaan plan`: the proven cheapest plan for everyone, with reasons, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Optional

from ... import Planner, stream_plans
from ..cli.command import command
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.inputs import load_framework, load_people
from ..cli.messages import tell
from ..cli.naming import choose, targets
from ..cli.options import InFull, Shared, TableReading, Targets, Who
from ..cli.tables import Closing, Table
from ..words import overview as overview_texts
from ..words import plan as texts
from ..words.language import Words
from .overview import MOST_IN_FULL, plans_in_lines
from .plan_csv import csv_rows
from .plan_options import Conditions, Further, check_together, refuse_twice, route_of, steps_of
from .plan_tables import tables_of
from .planning import EFFORT, LEAST_EFFORT, Asked, Search
from .remedies import Remedies, joined


@command("plan", texts.HELP)
def plan(
    say: Words,
    asked: Targets,
    who: Who,
    conditions: Conditions,
    further: Further,
    in_full: InFull,
    reading: TableReading,
    shared: Shared,
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
    cheapest_in = conditions.cheapest_in(say, framework)

    def planner_that_must_not(*steps: str) -> Planner:
        return Planner(
            framework,
            to,
            cheapest_in,
            upto="desired" if conditions.desired else "required",
            within=conditions.within(say),
            must=must,
            must_not=[*must_not, *steps],
            route=route,
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
        routes=one_plan_each and route is None,
        sector=conditions.sector,
    )
    remedies = Remedies(say, planner)
    more_is_asked = replace(more, routes=False, sector=None) != Asked() or conditions.within(say)
    is_full = bool(in_full.details or more_is_asked or len(people) <= MOST_IN_FULL)
    if not further.unknown:
        told_by = EFFORT if is_full and not more_is_asked else LEAST_EFFORT
        more = replace(more, beside=told_by) if form in ("text", "markdown") else replace(more, ranges=not more_is_asked)
    found = Search(shared, say, planner, people, more)

    def tables() -> tuple[Iterator[Table], Closing]:
        if is_full:
            return tables_of(say, found, without, remedies, conditions.sector), ""
        titles = [framework.profiles[target].title.in_language(say.lang) for target in planner.targets]
        return plans_in_lines(say, framework, found, joined(say, titles))

    answers = Answers(
        json=lambda: stream_plans(planner, people, (each.of_document() for _, each in found)),
        rows=lambda: csv_rows(say, people, found, conditions.sector),
        tables=tables,
    )
    give(shared, say, form, "plan", answers)
    found.tell_assumed()
    if form == "json" and found.open_questions:
        tell(shared, say(overview_texts.only_with_unknown(found.open_questions)))
    return found.status
