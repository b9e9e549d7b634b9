# SPDX-License-Identifier: BSL-1.0
"""`loopbaan schedule`: the plans of people as school years, within hours, money and offers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ... import Cohort, Framework, Person, Plan, Planner, Schedule, Scheduler, SchedulesDocument, write_calendar, write_schedules
from ...timetable.board import write_year
from ...timetable.model import told
from ...timetable.page import write
from ...timetable.parts import Told
from ...timetable.team import TeamTold, told_team
from ..cli.command import DONE, WITHOUT_PLAN, command
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.inputs import load_framework, load_people
from ..cli.messages import tell, tell_notes
from ..cli.naming import choose, targets
from ..cli.options import InFull, Shared, TableReading, Target, Who
from ..cli.output import deliver
from ..cli.stopping import stoppable
from ..cli.wrong import WrongCommandLine
from ..cli.workbook import workbook
from ..words import schedule as texts
from ..words import schedule_together as together_texts
from ..words.language import Words
from .overview import MOST_IN_FULL
from .planning import find_plans
from .schedule_options import When
from .schedule_tables import in_full, in_lines, sheets_of, step_rows
from .schedule_team_tables import team_closing, team_sheets, team_tables
from .schedule_together import Together, find_together

WHAT_IF_NODES = 2_000  # of the search for each thing that could bring an end forward: what it gives up on is named


@command("schedule", texts.HELP)
def schedule(
    say: Words, target: Target, who: Who, when: When, with_others: Together, in_full_: InFull, reading: TableReading, shared: Shared
) -> int:
    when.check_with(say, who)
    with_others.check_with(say, who, when.what_if)
    form = form_of(shared, say, (*TABLES, "html", "calendar"))
    framework = load_framework(shared, say)
    to = choose(shared, say, "--to", target.to, targets(framework))
    offers = when.read_offers(shared, say, framework)
    by = Scheduler(framework, when.calendar(say, offers), policy=when.read_policy(shared, say, framework), offers=offers)
    people, _ = load_people(shared, say, who, with_others.reading(reading), framework)
    asked = when.asked(shared, say, by)
    planner = Planner(framework, to)
    tell_notes(shared, say, planner.notes)
    chosen_apart = when.choose and with_others.together
    if chosen_apart:
        plans = choose_apart(shared, say, by, planner, people, asked)
    else:
        plans = [] if when.choose else find_plans(shared, say, planner, people)
        tell(shared, say(texts.CHOSEN_TOGETHER if when.choose else texts.PLAN_FIRST))
    found = Found(say, by, people, plans, chosen_apart)
    if when.choose and not chosen_apart:
        found.choose(shared, asked, planner, what_if=when.what_if or when.sheets or len(people) == 1)
    elif with_others.together:
        found.find_together(shared, asked, with_others)
    else:
        found.find(shared, asked, what_if=when.what_if or when.sheets or len(people) == 1)
    if form == "html":
        # A page for a meeting has no persons on it; a person's own has nobody else on it.
        alone = len(people) == 1 or when.sheets
        page = found.agreements() if alone else write_year(found.told, say.lang, when.smallest(say), found.team)
        deliver(shared, say, page, personal=alone)
        if shared.output:
            tell(shared, say(texts.page(shared.output)))
    elif form == "workbook":
        deliver(shared, say, workbook(say, found.sheets(when.smallest(say))))
    elif form == "calendar":
        deliver(shared, say, write_calendar(found.schedules, say.lang))
    else:
        give(shared, say, form, "schedule", found.answers(in_full_.details, when.smallest(say)))
    if found.without_plan:
        tell(shared, say(texts.no_schedule(found.without_plan)))
    if found.not_asked:
        tell(shared, say(texts.not_asked(found.not_asked)))
    all_there = not found.without_plan and not found.not_asked and all(each.found for each in found.schedules)
    return DONE if all_there else WITHOUT_PLAN


def reasons_of(planner: Planner, person: Person, made: Schedule) -> Plan:
    """A plan of no other steps than those that were chosen: why each is there."""
    chosen = {each["id"] for each in made.to_dict()["steps"]}
    others = [each for each in planner.framework.steps if each not in chosen]
    return Planner(planner.framework, list(planner.targets), must_not=others).find(person)


def choose_apart(shared: Shared, say: Words, by: Scheduler, planner: Planner, people: Cohort, asked: Mapping[str, Any]) -> list[Plan]:
    """A plan of each of the steps that end first if there is nobody else; of whom no choice fits, the cheapest plan."""
    made: list[Plan] = []
    without = 0
    with stoppable(shared, say, say(texts.TERM)) as report:
        for place, person in enumerate(people):
            chosen = by.choose(person, planner, **asked)
            without += not chosen.found
            made.append(reasons_of(planner, person, chosen) if chosen.found else planner.find(person))
            if not report(place + 1, len(people)):
                raise KeyboardInterrupt  # of who has no steps yet nothing can be said among others
    tell(shared, say(together_texts.CHOSEN_APART))
    if without:
        tell(shared, say(together_texts.without_choice(without)))
    return made


def check_in_plan(say: Words, framework: Framework, plan: Plan, agreed: Sequence[tuple[str, str, str]]) -> None:
    """Raises WrongCommandLine where something is agreed on a step that the plan does not have."""
    steps = {each.step.id: each.step.title.in_language(say.lang) for each in plan.steps}
    for step, what, _ in agreed:
        if step not in steps:
            option = "--not-in" if what == "not_in" else "--book"
            raise WrongCommandLine(say(texts.not_in_plan(option, framework.steps[step].title.in_language(say.lang), plan.person, ", ".join(steps) or "–")))


class Found:
    """Everybody's plan and, of who has one, the schedule of it."""

    def __init__(self, say: Words, by: Scheduler, people: Cohort, plans: Sequence[Plan], chosen_apart: bool = False) -> None:
        self.say, self.by, self.people, self.plans = say, by, people, plans
        self.how = "chosen apart" if chosen_apart else "plan first"
        self.schedules: list[Schedule] = []
        self.of_schedules: list[Plan] = []
        self.told: list[Told] = []
        self.document: Optional[SchedulesDocument] = None  # of those who were scheduled together
        self.team: Optional[TeamTold] = None
        self.without_plan = sum(not plan.found for plan in plans)
        self.not_asked = 0

    def find(self, shared: Shared, asked: Mapping[str, Any], *, what_if: bool) -> None:
        """Everybody apart, until it is stopped."""
        with stoppable(shared, self.say, self.say(texts.TERM)) as report:
            for place, (person, plan) in enumerate(zip(self.people, self.plans)):
                if plan.found:
                    check_in_plan(self.say, self.by.framework, plan, asked["agreed"])
                    made = self.by.find(person, plan, **{**asked, "times": self.times(person, asked)})
                    self.add(made.find_earlier_ends(person, nodes=WHAT_IF_NODES) if what_if else made, plan)
                if not report(place + 1, len(self.plans)):
                    self.not_asked = sum(each.found for each in self.plans[place + 1 :])
                    break

    def choose(self, shared: Shared, asked: Mapping[str, Any], planner: Planner, *, what_if: bool) -> None:
        """Steps and terms together, of everybody apart, until it is stopped."""
        with stoppable(shared, self.say, self.say(texts.TERM)) as report:
            for place, person in enumerate(self.people):
                made = self.by.choose(person, planner, **{**asked, "times": self.times(person, asked)})
                why = reasons_of(planner, person, made)
                self.add(made.find_earlier_ends(person, nodes=WHAT_IF_NODES) if what_if else made, why)
                if not report(place + 1, len(self.people)):
                    self.not_asked = len(self.people) - place - 1
                    break

    def times(self, person: Person, asked: Mapping[str, Any]) -> list[Any]:
        """Working times from days on, and before these that of the person."""
        first = self.by.calendar.terms[0].first_day if len(self.by.calendar) else None
        given = list(asked["times"])
        if not given or first is None or given[0][0] <= first or person.fte is None:
            return given
        return [(first, person.fte), *given]

    def find_together(self, shared: Shared, asked: Mapping[str, Any], with_others: Together) -> None:
        plans = [plan for plan in self.plans if plan.found]
        self.document = find_together(shared, self.say, self.by, self.people, self.plans, asked, with_others)
        for place, plan in enumerate(plans):
            self.add(self.document[place], plan)
        self.team = told_team(self.document, self.say.lang, self.told)

    def add(self, made: Schedule, plan: Plan) -> None:
        self.schedules.append(made)
        self.of_schedules.append(plan)
        self.told.append(told(made, self.say.lang, plan=plan))

    def agreements(self) -> str:
        return write(self.told, lang=self.say.lang, how=self.how)

    def sheets(self, min_group: int) -> dict[str, Any]:
        made = sheets_of(self.say, self.told, self.people.framework.currency)
        return {**made, **team_sheets(self.say, self.team, min_group)} if self.team else made

    def answers(self, details: bool, min_group: int) -> Answers:
        full = details or len(self.people) <= MOST_IN_FULL

        def tables() -> Any:
            shown, closing = (in_full(self.say, self.told), "") if full else in_lines(self.say, self.told, self.people.framework.currency)
            if self.team is None:
                return shown, closing
            return [*shown, *team_tables(self.say, self.team, min_group)], team_closing(self.say, self.team)

        return Answers(
            json=lambda: self.document.write() if self.document else write_schedules(self.schedules),
            rows=lambda: step_rows(self.say, self.told, self.people.framework.currency),
            tables=tables,
        )
