# SPDX-License-Identifier: BSL-1.0
"""`loopbaan schedule`: the plans of people as school years, within hours, money and offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import Cohort, Plan, Planner, Schedule, Scheduler, write_agreements, write_calendar, write_schedules
from ...timetable.board import write_year
from ...timetable.model import told
from ...timetable.parts import Told
from ..cli.command import DONE, WITHOUT_PLAN, command
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.inputs import load_framework, load_people
from ..cli.messages import progress, tell, tell_notes
from ..cli.naming import choose, targets
from ..cli.options import InFull, Shared, TableReading, Target, Who
from ..cli.output import deliver
from ..cli.workbook import workbook
from ..words import schedule as texts
from ..words.language import Words
from .overview import MOST_IN_FULL
from .planning import find_plans
from .schedule_options import When
from .schedule_tables import in_full, in_lines, sheets_of, step_rows


@command("schedule", texts.HELP)
def schedule(
    say: Words, target: Target, who: Who, when: When, in_full_: InFull, reading: TableReading, shared: Shared
) -> int:
    when.check_with(say, who)
    form = form_of(shared, say, (*TABLES, "html", "calendar"))
    framework = load_framework(shared, say)
    to = choose(shared, say, "--to", target.to, targets(framework))
    offers = when.read_offers(shared, say, framework)
    by = Scheduler(framework, when.calendar(say, offers), policy=when.read_policy(shared, say), offers=offers)
    people, _ = load_people(shared, say, who, reading, framework)
    asked = when.asked(shared, say, framework)
    planner = Planner(framework, to)
    tell_notes(shared, say, planner.notes)
    plans = find_plans(shared, say, planner, people)
    tell(shared, say(texts.PLAN_FIRST))
    found = Found(say, by, people, plans)
    found.find(shared, asked)
    if form == "html":
        # A page for a meeting has no persons on it; a person's own has nobody else on it.
        alone = len(people) == 1 or when.sheets
        page = found.agreements() if alone else write_year(found.told, say.lang, when.smallest(say))
        deliver(shared, say, page, personal=alone)
        if shared.output:
            tell(shared, say(texts.page(shared.output)))
    elif form == "workbook":
        deliver(shared, say, workbook(say, sheets_of(say, found.told)))
    elif form == "calendar":
        deliver(shared, say, write_calendar(found.schedules, say.lang))
    else:
        give(shared, say, form, "schedule", found.answers(in_full_.details))
    if found.without_plan:
        tell(shared, say(texts.no_schedule(found.without_plan)))
    return DONE if not found.without_plan and all(each.found for each in found.schedules) else WITHOUT_PLAN


class Found:
    """Everybody's plan and, of who has one, the schedule of it."""

    def __init__(self, say: Words, by: Scheduler, people: Cohort, plans: Sequence[Plan]) -> None:
        self.say, self.by, self.people, self.plans = say, by, people, plans
        self.schedules: list[Schedule] = []
        self.of_schedules: list[Plan] = []
        self.told: list[Told] = []
        self.without_plan = sum(not plan.found for plan in plans)

    def find(self, shared: Shared, asked: dict[str, Any]) -> None:
        with progress(shared, self.say(texts.TERM)) as report:
            for place, (person, plan) in enumerate(zip(self.people, self.plans)):
                if plan.found:
                    made = self.by.find(person, plan, **asked)
                    self.schedules.append(made)
                    self.of_schedules.append(plan)
                    self.told.append(told(made, self.say.lang, plan=plan))
                if report:
                    report(place + 1, len(self.plans))

    def agreements(self) -> str:
        return write_agreements(self.schedules, plans=self.of_schedules, lang=self.say.lang)

    def answers(self, details: bool) -> Answers:
        full = details or len(self.people) <= MOST_IN_FULL
        return Answers(
            json=lambda: write_schedules(self.schedules),
            rows=lambda: step_rows(self.say, self.told),
            tables=lambda: (in_full(self.say, self.told), "") if full else in_lines(self.say, self.told),
        )
