# SPDX-License-Identifier: BSL-1.0
"""The answers of `loopbaan plan` as rows for Excel: one table, whatever was asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Optional

from ... import Alternatives, Cohort, CostRange, Framework, Front, Part, Person, Plan, Step
from ...timetable.words import titled
from ..cli.inputs import group_headings
from ..words import columns, common
from ..words import plan_answers as texts
from ..words.amounts import count, number
from ..words.language import Message, Words
from . import step_facts
from .money import money_heading
from .plan_sums import beyond_plan, school_years
from .plan_tables import answer, missing
from .prospect_csv import prospect_headings, prospect_rows
from .planning import Answers

Row = tuple[str, ...]
OF_A_STEP = 8  # cells that every row has, from the status to why; what more was asked comes behind the facts of the step


def csv_rows(say: Words, people: Cohort, found: Iterable[tuple[Cohort, Answers]], sector: Optional[str] = None) -> Iterator[Row]:
    """The heading, and everyone's rows, which begin with who it is about."""
    groupings = people.groupings
    heading: Row = ()
    for some, answers in found:
        choices: Sequence[Front | Alternatives] = answers.fronts or answers.alternatives
        if not heading:
            fw = people.framework
            headings = choice_headings(say, fw) if choices else step_headings(say, fw, answers)
            heading = (say(columns.PERSON), *group_headings(say, people), say(columns.STATUS), *headings)
            yield heading
        for row, (id, *groups) in enumerate(zip(some.ids, *(groups_in(some, grouping) for grouping in groupings))):
            if choices:
                yield from ((id, *groups, *cells) for cells in choice_rows(say, choices[row]))
                continue
            ends = ends_cells(say, answers.ranges[row]) if answers.ranges else ()
            after = (*ends, *((earliest(answers, row),) if answers.entries else ()))
            person, steps = some[row], people.framework.steps
            for route, plan, rows in plans_of(say, answers, row, person):
                planned = {each.id: each for each in plan.steps}
                beyond = ("; ".join(beyond_plan(say, person, plan)),) if answers.beyond else ()
                years = years_cells(say, plan, person, sector)
                for cells in rows:
                    step = steps[cells[2]] if cells[2] in steps else None
                    points = credit_cells(say, people.framework, step)
                    facts = step_facts.facts(say, people.framework, step, planned.get(step.id)) if step else step_facts.none()
                    more = cells[OF_A_STEP:]
                    yield (id, *groups, *cells[:OF_A_STEP], *facts, route, *years, *points, *more, *after, *beyond)


def plans_of(say: Words, found: Answers, row: int, person: Person) -> list[tuple[str, Plan, Iterator[Row]]]:
    """The plan of a person with its rows; of who has several routes open one for each that leads there."""
    along = [plan for plan in found.along(row) if plan.steps]
    if along and not found.prospects:
        return [(plan.route or "", plan, plan_rows(say, plan)) for plan in along]
    return [(person.route or "", shown_plan(found, row), step_rows(say, found, row))]


def ends_cells(say: Words, found: CostRange) -> Row:
    """What the plan costs at least and at most, as what is unknown turns out; "?" where there may be no plan."""
    if found.least is None:
        return "", ""
    return number(found.least, say.lang), number(found.most, say.lang) if found.most is not None else "?"


def years_cells(say: Words, plan: Plan, person: Person, sector: Optional[str]) -> Row:
    """The own hours of a year, and how many school years of them the plan is."""
    own, years = school_years(plan, person, sector)
    return number(own, say.lang), number(years, say.lang)


def shown_plan(found: Answers, row: int) -> Plan:
    """The plan of which the rows are: the best part where there is no plan for all of it."""
    plan = found.plans[row]
    return found.parts[row].plan if found.parts and not plan.found else plan


def earliest(found: Answers, row: int) -> str:
    """The last day of those from which each condition in years is met; "?" where one of them is not known."""
    days = [each.day for each in found.entries[row]]
    return "?" if None in days else max(map(str, days), default="")


def groups_in(people: Cohort, grouping: str) -> Sequence[str]:
    """The group of each of some people, of whom none may have one."""
    return people.groups_in(grouping) if grouping in people.groupings else [""] * len(people)


def status(say: Words, found: Plan | Front | Alternatives) -> str:
    """How the answer is, in one word of the language; in English as JSON has it."""
    return say(texts.STATUS[found.status])


def credit_cells(say: Words, fw: Framework, step: Optional[Step]) -> Row:
    """What a step gives of each unit of credits."""
    return tuple(number(step.credits.get(unit), say.lang) if step else "" for unit in fw.units)


def step_headings(say: Words, fw: Framework, found: Answers) -> Row:
    headings: list[Message | str] = [
        columns.ORDER,
        columns.STEP_ID,
        columns.STEP,
        columns.HOURS,
        money_heading(say, fw.currency),
        columns.WEEKS,
        columns.WHY,
        *step_facts.HEADINGS,
        columns.ROUTE,
        columns.HOURS_A_YEAR,
        titled(fw.word("school_years", say.lang)),
        *(unit.title.in_language(say.lang) for unit in fw.units.values()),
    ]
    if found.roles:
        headings += [columns.ROLE, columns.PLAN_THEN_COSTS]
    if found.without:
        headings += [columns.PLAN]
    if found.prospects:
        headings += prospect_headings()
    if found.ranges:
        headings += [columns.AT_LEAST, columns.AT_MOST]
    if found.entries:
        headings += [columns.EARLIEST]
    if found.beyond:
        headings += [columns.BEYOND]
    return tuple(each if isinstance(each, str) else say(each) for each in headings)


def step_rows(say: Words, found: Answers, row: int) -> Iterator[Row]:
    """A row per step of a plan; one row for a person without steps, with what is missing where there is no plan."""
    plan = found.plans[row]
    if found.parts and not plan.found and found.parts[row].plan.found:
        yield from part_rows(say, found.parts[row])
    elif found.roles:
        yield from role_rows(say, found, row)
    elif found.prospects:
        yield from prospect_rows(say, found.prospects[row], list(plan_rows(say, plan)))
    elif found.without:
        for words, each in ((texts.WITH, plan), (texts.WITHOUT, found.without[row])):
            for cells in plan_rows(say, each):
                yield (*cells, say(words))
    else:
        yield from plan_rows(say, plan)


def plan_rows(say: Words, plan: Plan) -> Iterator[Row]:
    if not plan.steps:
        against = missing(say, plan) + [each.explain(say.lang) for each in plan.conflict]
        yield (status(say, plan), "", "", "" if plan.found else answer(say, plan), "", "", "", "; ".join(against))
    for place, planned in enumerate(plan.steps, 1):
        why = "; ".join(planned.explain(say.lang))
        title = planned.title.in_language(say.lang)
        yield (status(say, plan), count(place), planned.id, title, *numbers(say, [planned.step]), why)


def part_rows(say: Words, part: Part) -> Iterator[Row]:
    """The steps that can be done, then a row per competence that is left; the status of both says so."""
    if part.plan.steps:
        for cells in plan_rows(say, part.plan):
            yield (say(texts.PART), *cells[1:])
    for choice in part.left_choices:
        words = say(texts.choice_left(reached=choice.reachable, needed=choice.at_least, of=len(choice.sets)))
        yield (say(texts.LEFT), "", "", words, "", "", "", "")
    for points in part.left_credits:
        yield (say(texts.LEFT), "", points.unit, points.explain(say.lang), "", "", "", "")
    for each in (*part.left, *part.left_desired):
        levels = say(texts.short(reached=each.reachable_title(say.lang), needed=each.required_title(say.lang)))
        yield (say(texts.LEFT), "", each.competence, each.title.in_language(say.lang), "", "", "", levels)


def role_rows(say: Words, found: Answers, row: int) -> Iterator[Row]:
    """The steps with their roles, then a row per competence with what the plan costs from one level more."""
    plan, roles, gains = found.plans[row], found.roles[row], found.gains[row]
    if not plan.steps:
        for cells in plan_rows(say, plan):
            yield (*cells, "", "")
        return
    for cells, role in zip(plan_rows(say, plan), roles):
        yield (*cells, say(texts.NECESSITY[role.necessity]), number(role.without, say.lang))
    for gain in gains:
        level = plan.framework.level_title(gain.competence, gain.level, say.lang)
        title = plan.framework.competences[gain.competence].title.in_language(say.lang)
        cost = number(gain.cost, say.lang)
        more = say(texts.ONE_LEVEL_MORE)
        yield (status(say, plan), "", gain.competence, f"{title} ({level})", "", "", "", "", more, cost)


def choice_headings(say: Words, fw: Framework) -> Row:
    before, after = (columns.ORDER, columns.HOURS), (columns.WEEKS, columns.STEP_IDS, columns.STEPS)
    return (*map(say, before), money_heading(say, fw.currency), *map(say, after))


def choice_rows(say: Words, choices: Front | Alternatives) -> Iterator[Row]:
    """A row per plan to choose from; one without numbers for a person without a plan."""
    plans = [point.plan for point in choices] if isinstance(choices, Front) else list(choices)
    if not plans:
        yield (status(say, choices), "", "", "", "", "", say(common.NO_PLAN[choices.status]))
    for place, plan in enumerate(plans, 1):
        ids = " ".join(each.id for each in plan.steps)
        titles = "; ".join(each.title.in_language(say.lang) for each in plan.steps)
        yield (status(say, choices), count(place), *numbers(say, [each.step for each in plan.steps]), ids, titles)


def numbers(say: Words, steps: Sequence[Step]) -> Row:
    """The hours, euro and weeks of steps together; of one step only what is given."""
    if len(steps) == 1:
        (step,) = steps
        return number(step.hours, say.lang), number(step.cost, say.lang), number(step.weeks, say.lang)
    return (
        number(sum(step.minutes or 0 for step in steps) / 60, say.lang),
        number(sum(step.cents or 0 for step in steps) / 100, say.lang),
        number(sum(step.weeks or 0 for step in steps), say.lang),
    )
