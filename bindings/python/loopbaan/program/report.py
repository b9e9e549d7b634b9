# SPDX-License-Identifier: BSL-1.0
"""`loopbaan report`: one offline page, and five lines about it."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from .. import Plan, Planner, print_amount, write_page
from .command import command
from .inputs import load_framework, load_people
from .messages import tell
from .options import Cheapest, Shared, TableReading, Target, Who, whole_number
from .output import deliver
from .planning import find_plans, status_of
from .words import Words


def add_to(app: typer.Typer, say: Words) -> None:
    min_group_option = typer.Option(
        "10",
        "--min-group",
        metavar=say("NUMBER"),
        help=say("min group"),
        rich_help_panel=say("options"),
        show_default=False,
    )

    @command(app, say, "report")
    def report(
        target: Target,
        who: Who,
        cheapest: Cheapest,
        reading: TableReading,
        shared: Shared,
        min_group: str = min_group_option,
    ) -> int:
        shared.refuse_forms(say, "report")
        smallest = whole_number(say, "--min-group", min_group, least=5, most=1_000_000)
        framework = load_framework(shared, say)
        planner = Planner(framework, target.to, cheapest.objective)
        people, notes = load_people(shared, say, who, reading, framework)
        plans = find_plans(shared, say, planner, people)
        file = who.files
        page = write_page(planner, people, plans, min_group=smallest, notes=notes, staff_file=file, lang=say.lang)
        deliver(shared, say, page.html)
        for line in summary(say, planner, plans, shared.output):
            tell(shared, line)
        return status_of(plans)


def summary(say: Words, planner: Planner, plans: Sequence[Plan], file: str | None) -> list[str]:
    """What a school leader wants to know first."""
    steps = [planned.step for plan in plans for planned in plan.steps]
    minutes = sum(step.minutes or 0 for step in steps)
    cents = sum(step.cents or 0 for step in steps)
    lines = [
        say(
            "r people", people=len(plans), target=planner.framework.profiles[planner.target].title.in_language(say.lang)
        ),
        say("r met", met=sum(plan.found and not plan.steps for plan in plans)),
        say(
            "r proven",
            proven=sum(plan.status == "optimal" and bool(plan.steps) for plan in plans),
            without=sum(not plan.found for plan in plans),
        ),
        say("r total", hours=print_amount(minutes, "hours", say.lang), euro=print_amount(cents, "cost", say.lang)),
    ]
    return [*lines, say("r page", file=file)] if file else lines
