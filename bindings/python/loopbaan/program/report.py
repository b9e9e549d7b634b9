# SPDX-License-Identifier: BSL-1.0
"""`loopbaan report`: one offline page for a meeting, and its summary in lines."""

from __future__ import annotations

from dataclasses import replace

import typer

from .. import Cohort, Coverage, Error, Planner, count_coverage, write_page
from .._loopbaan import require_page_of_persons
from .command import command
from .forms import form_of
from .inputs import load_framework, load_people
from .messages import tell
from .naming import choose, targets
from .options import Cheapest, Shared, TableReading, Target, Who, whole_number
from .output import deliver
from .planning import find_plans, status_of
from .words import Words
from .wrong import WrongInput


def add_to(app: typer.Typer, say: Words) -> None:
    min_group_option = typer.Option(
        "10",
        "--min-group",
        metavar=say("NUMBER"),
        help=say("min group"),
        rich_help_panel=say("options"),
        show_default=False,
    )
    persons_option = typer.Option(
        False, "--persons", metavar="", help=say("persons"), rich_help_panel=say("options"), show_default=False
    )
    seen_option = typer.Option(
        [], "--seen", metavar=say("STAFF"), help=say("seen"), rich_help_panel=say("options"), show_default=False
    )

    @command(app, say, "report")
    def report(
        target: Target,
        who: Who,
        cheapest: Cheapest,
        reading: TableReading,
        shared: Shared,
        min_group: str = min_group_option,
        persons: bool = persons_option,
        seen: list[str] = seen_option,
    ) -> int:
        shared.refuse_forms(say, "report")
        form_of(shared, say, ("html",))
        smallest = whole_number(say, "--min-group", min_group, least=5, most=1_000_000)
        framework = load_framework(shared, say)
        to = choose(shared, say, "--to", target.to, targets(framework))
        planner = Planner(framework, to, cheapest.measure)
        people, notes = load_people(shared, say, who, reading, framework)
        if persons:
            refuse_too_many(say, people)
        grouping = grouping_of(people, reading)
        earlier: list[tuple[Cohort, Coverage]] = []
        for file in seen:
            before, _ = load_people(shared, say, replace(who, staff=[file]), reading, framework)
            count = count_coverage(before, target.to, grouping, min_group=smallest, after=earlier)
            earlier.append((before, count))
        plans = find_plans(shared, say, planner, people)
        page = write_page(
            planner,
            people,
            plans,
            grouping=grouping,
            min_group=smallest,
            notes=notes,
            staff_file=who.files,
            lang=say.lang,
            persons=persons,
            after=earlier,
        )
        deliver(shared, say, page.html)
        for line in page.summary:
            tell(shared, line)
        if shared.output:
            tell(shared, say("r page", file=shared.output))
        return status_of(plans)


def refuse_too_many(say: Words, people: Cohort) -> None:
    """Raises WrongInput when a part about each person would make a page that no browser opens with ease."""
    try:
        require_page_of_persons(people)
    except Error as error:
        raise WrongInput(error.all[0].line(say.lang) + "\n" + say("too many persons")) from None


def grouping_of(people: Cohort, reading: TableReading) -> str:
    """By what the page groups people: the grouping that was asked for, else the first usual one that they have."""
    if reading.group:
        return reading.group[0]
    for wanted in ("school", "team", "board", "bestuur"):
        if wanted in people.groupings:
            return wanted
    return ""
