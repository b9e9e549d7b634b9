# SPDX-License-Identifier: BSL-1.0
"""The answers of `loopbaan plan` as tables for people."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Optional

from ... import Alternatives, Framework, Front, LevelGains, MissingLevel, Part, Person, Plan, PlannedStep, Planner, Prospect, StepRoles
from ..cli.narrow import folded
from ..cli.tables import Table
from ..words import columns, common
from ..words import plan_answers as texts
from ..words import plan_sums as sums_texts
from ..words.amounts import amount, amount_of, number
from ..words.language import Message, Words
from . import plan_sums as sums
from .framework_parts import remark_of
from .money import money_heading
from .planning import LEAST_EFFORT, Answers, Search
from .remedies import Remedies, joined
from .step_facts import in_brief


def tables_of(
    say: Words, found: Search, without: Optional[str], remedies: Remedies, sector: Optional[str] = None
) -> Iterator[Table]:
    """All tables, person by person."""
    for people, answers in found:
        for row, person in enumerate(people):
            yield from tables_of_one(say, person, answers, row, without, remedies, sector)


def tables_of_one(
    say: Words,
    person: Person,
    found: Answers,
    row: int,
    without: Optional[str],
    remedies: Remedies,
    sector: Optional[str] = None,
) -> Iterator[Table]:
    plan = found.plans[row]
    question = found.open_question(row)
    if question:  # before any plan: what it is worth hangs on this
        yield Table(say(texts.not_known(person.id)), notes=[*lines_of(say, question), *with_records(say, remedies.asked, person, question)])
    is_open = question is not None
    if found.fronts and plan.steps:
        yield front_table(say, found.fronts[row])
    elif found.alternatives and plan.steps:
        yield alternatives_table(say, found.alternatives[row])
    elif found.parts and not plan.found:
        yield from part_tables(say, person, found.parts[row], plan, remedies)
    elif any(each.steps for each in found.along(row)):
        yield from route_tables(say, person, found.along(row), sector, is_open)
    else:
        roles = found.roles[row] if found.roles and plan.steps else None
        lines = list(sums.lines_of(say, person, plan, sector))
        yield plan_table(say, person, plan, remedies, roles, lines, is_open=is_open)
    if (plan.found or found.along(row)) and (beyond := sums.beyond_plan(say, person, plan)):
        yield Table(say(sums_texts.BEYOND), notes=[line for each in beyond for line in folded(each)])
    if found.gains and plan.steps:
        yield gains_table(say, plan, found.gains[row])
    if remarks := list(role_remarks(say, remedies.asked)):
        yield Table(say(texts.ABOUT_ROLE), notes=remarks)
    if found.entries:
        yield Table(say(texts.NOT_TO_BUY), notes=[each.explain(say.lang) for each in found.entries[row]])
    if found.prospects and not question:
        yield Table(say(texts.NOT_KNOWN), notes=lines_of(say, found.prospects[row]))
    if without is not None and plan.steps:
        yield without_table(say, plan, found.without[row], without, remedies)


def route_tables(
    say: Words, person: Person, along: Sequence[Plan], sector: Optional[str], is_open: bool = False
) -> Iterator[Table]:
    """A plan for each route that leads there, the regular one first; the others are named."""

    def name(plan: Plan) -> str:
        return person.framework.routes[plan.route or ""].title.in_language(say.lang)

    yield Table(person.id, notes=folded(say(sums_texts.CHOOSE_ROUTE)))
    for plan in along:
        if not plan.found:
            continue
        headings, rows = steps_rows(say, plan)
        heading = title(say, plan, f"{say(sums_texts.on_route(name(plan)))}: {answer(say, plan, is_open)}")
        yield Table(heading, headings, rows, list(sums.lines_of(say, person, plan, sector)))
    if closed := [name(plan) for plan in along if not plan.found]:
        yield Table("", notes=folded(say(sums_texts.no_plan_on(", ".join(closed)))))


def title(say: Words, plan: Plan, answer: str) -> str:
    targets = [plan.framework.profiles[target].title.in_language(say.lang) for target in plan.targets]
    return say(common.goes_to(person=plan.person, target=joined(say, targets), answer=answer))


def answer(say: Words, plan: Plan, is_open: bool = False) -> str:
    """How the plan is, in words; of whom unknown levels decide, that it counts them as not there."""
    if plan.found and not plan.steps:
        return say(common.MEETS)
    if not plan.found:
        return say(common.NO_PLAN[plan.status])
    how = say(texts.FOUND[plan.status](plan.amount(say.lang)))
    if not is_open:
        return how
    recording = [place for place, planned in enumerate(plan.steps, 1) if planned.step.records]
    return say(texts.if_not_there_but(how, sums.runs(recording)) if recording else texts.if_not_there(how))


def missing(say: Words, plan: Plan) -> list[str]:
    """What keeps the target out of reach: credits, then levels, a sentence each."""
    return [*(each.explain(say.lang) for each in plan.missing_credits), *(each.explain(say.lang) for each in plan.pieces)]


def plan_table(
    say: Words,
    person: Person,
    plan: Plan,
    remedies: Remedies,
    roles: Optional[StepRoles] = None,
    notes: Sequence[str] = (),
    *,
    is_open: bool = False,
) -> Table:
    heading = title(say, plan, answer(say, plan, is_open))
    if plan.conflict:
        return Table(heading, notes=remedies.lines(person, plan))
    if not plan.found:
        return Table(heading, (say(columns.WHY),), [(each,) for each in missing(say, plan)])
    headings, rows = steps_rows(say, plan)
    if roles is None:
        return Table(heading, headings, rows, notes)
    rows = [(*row, role.explain(say.lang)) for row, role in zip(rows, roles)]
    return Table(heading, (*headings, say(columns.ROLE)), rows, notes)


def steps_rows(say: Words, plan: Plan) -> tuple[Sequence[str], list[Sequence[str]]]:
    headings = ("", say(columns.STEP), say(columns.HOURS), money_heading(say, plan.framework.currency), say(columns.WEEKS), say(columns.WHY))
    return headings, [(str(place), *cells(say, plan.framework, planned)) for place, planned in enumerate(plan.steps, 1)]


def cells(say: Words, fw: Framework, planned: PlannedStep) -> Sequence[str]:
    step, lang = planned.step, say.lang
    return (
        "\n".join(filter(None, (step.title.in_language(lang), in_brief(say, fw, step)))),
        amount(step.minutes, "hours", lang),
        amount(step.cents, "cost", lang, fw.currency),
        weeks_of(say, planned),
        "\n".join([*([say(texts.FIRST_TERM)] if planned.first_term else []), *planned.explain(lang)]),
    )


def weeks_of(say: Words, planned: PlannedStep) -> str:
    """How long it takes, and between which weeks at the earliest."""
    words = amount(planned.step.weeks, "weeks", say.lang)
    if not planned.ends:
        return words
    if planned.ends == planned.begins:  # it takes no weeks of its own
        return f"{words}\n{say(texts.from_week(planned.begins + 1))}".strip()
    return f"{words}\n{say(texts.between_weeks(planned.begins + 1, planned.ends))}"


def part_tables(say: Words, person: Person, part: Part, plan: Plan, remedies: Remedies) -> Iterator[Table]:
    """What can be done within the limits, what is left, and what would do more."""
    if not part.plan.found:
        yield plan_table(say, person, plan, remedies)
        return
    if not part.plan.steps:
        yield Table(title(say, plan, say(texts.PART_OF_NOTHING)))
    else:
        words = say(texts.PARTS[part.status](part.plan.amount(say.lang)))
        yield Table(title(say, plan, words), *steps_rows(say, part.plan))
    left = [left_row(say, each, texts.required_level) for each in part.left]
    left += [left_row(say, each, texts.desired_level) for each in part.left_desired]
    for choice in part.left_choices:
        words = say(texts.choice_left(reached=choice.reachable, needed=choice.at_least, of=len(choice.sets)))
        left.append((words, str(choice.reachable), str(choice.at_least)))
    left += [(each.explain(say.lang), number(each.reachable, say.lang), number(each.at_least, say.lang)) for each in part.left_credits]
    more = [say(texts.more(amount_of(most, objective, say.lang, part.framework.currency))) for objective, most in part.more.items()]
    if part.status == "optimal" and (part.left or part.left_choices or part.left_credits) and not more:
        more = [say(texts.NO_MORE)]
    headings = (say(columns.COMPETENCE), say(columns.REACHED), say(columns.NEEDED))
    yield Table(say(texts.left_of(part.person)), headings, left, [*more, *remedies.lines(person, plan)])


def left_row(say: Words, left: MissingLevel, asked: Callable[[str], Message]) -> Sequence[str]:
    level = say(asked(left.required_title(say.lang)))
    return left.title.in_language(say.lang), left.reachable_title(say.lang), level


def front_table(say: Words, front: Front) -> Table:
    first = front[0].plan if len(front) else None
    rows = [
        (
            str(place),
            *(amount_of(most, objective, say.lang, point.plan.framework.currency) for objective, most in point.amounts.items()),
            choice(say, point.plan, first),
        )
        for place, point in enumerate(front, 1)
    ]
    money = money_heading(say, front.framework.currency)
    named = (money if objective == "cost" else say(columns.OBJECTIVES[objective]) for objective in front.objectives)
    headings = ("", *named, say(columns.STEPS))
    alone = front.status == "optimal" and len(front) == 1
    words = say(texts.ONE_IN_FRONT if alone else texts.FRONTS[front.status](len(front)))
    return Table(choices_title(say, front, words), headings, rows, list(unsaid_lines(say, front)))


def unsaid_lines(say: Words, front: Front) -> Iterator[str]:
    """Which steps of a front count as nothing in what is weighed, as nobody says what they take."""
    for objective in front.objectives:
        for figure in (each for each in ("hours", "cost", "weeks") if each in objective):
            steps = (planned.step for point in front for planned in point.plan.steps)
            lacking = {step.id: step.title.in_language(say.lang) for step in steps if getattr(step, figure) is None}
            if lacking:
                yield say(texts.COUNTED_AS_NOTHING[figure](", ".join(lacking.values())))


def alternatives_table(say: Words, found: Alternatives) -> Table:
    first = found[0] if len(found) else None
    rows = [(str(place), plan.amount(say.lang), choice(say, plan, first)) for place, plan in enumerate(found, 1)]
    if found.all:
        words = say(texts.THE_ONLY_PLAN if len(found) == 1 else texts.all_alternatives(len(found)))
    else:
        words = say(texts.ALTERNATIVES[found.status](len(found)))
    return Table(choices_title(say, found, words), ("", say(columns.COSTS), say(columns.STEPS)), rows)


def choices_title(say: Words, found: Front | Alternatives, words: str) -> str:
    targets = [found.framework.profiles[target].title.in_language(say.lang) for target in found.targets]
    return say(common.goes_to(person=found.person, target=joined(say, targets), answer=words))


def choice(say: Words, plan: Plan, first: Optional[Plan]) -> str:
    """The steps of the first plan; of another how it differs from that."""
    if first is None or [each.id for each in plan.steps] == [each.id for each in first.steps]:
        return "\n".join(each.title.in_language(say.lang) for each in plan.steps)
    return "\n".join([say(texts.AS_PLAN_ONE), *difference(say, plan, first)])


def difference(say: Words, plan: Plan, other: Plan) -> list[str]:
    """What `plan` has not and has, unlike another."""
    ids, others = {each.id for each in plan.steps}, {each.id for each in other.steps}
    gone = [each.title.in_language(say.lang) for each in other.steps if each.id not in ids]
    come = [each.title.in_language(say.lang) for each in plan.steps if each.id not in others]
    return [*(say(texts.step_goes(step)) for step in gone), *(say(texts.step_comes(step)) for step in come)]


def gains_table(say: Words, plan: Plan, gains: LevelGains) -> Table:
    """The levels that save something; the others in one line."""
    saving = [gain for gain in gains if gain.saves]
    rows = [
        (
            plan.framework.competences[gain.competence].title.in_language(say.lang),
            plan.framework.level_title(gain.competence, gain.level, say.lang),
            amount_of(gain.cost, plan.objective, say.lang, plan.framework.currency) if gain.cost is not None else "",
            amount_of(gain.saves, plan.objective, say.lang, plan.framework.currency) if gain.saves is not None else "",
        )
        for gain in saving
    ]
    others = len(gains) - len(saving)
    notes = [say(texts.other_gains(others))] if others else []
    headings = (say(columns.COMPETENCE), say(columns.ONE_LEVEL_MORE), say(columns.PLAN_THEN_COSTS), say(columns.SAVES))
    return Table(say(texts.gains(plan.person)), headings, rows, notes)


def lines_of(say: Words, prospect: Prospect) -> list[str]:
    """A prospect in words, a sentence a line."""
    return [line for told in prospect.explain(say.lang).splitlines() for line in folded(told)]


def role_remarks(say: Words, planner: Planner) -> Iterator[str]:
    """What the framework remarks at the roles that are asked for: who may be appointed when, for one."""
    for role in planner.framework.roles.values():
        if role.profile in planner.targets and (remark := remark_of(say, role)):
            yield from folded(remark)


def with_records(say: Words, planner: Planner, person: Person, found: Prospect) -> Iterator[str]:
    """Where there may be no plan: what one takes if that is there which steps can only record, such as a diploma."""
    fw = found.framework
    recorded = {id: level for step in fw.steps.values() if step.records for id, level in step.yields.items()}
    between = {id: (recorded[id], recorded[id]) for id in found.unknown if id in recorded}
    if found.always or not between:
        return
    then = planner.find_prospect(person, between=between, effort=LEAST_EFFORT)
    if then.least is None or then.most is None:
        return
    titles = ", ".join(fw.competences[id].title.in_language(say.lang) for id in between)
    ends = (amount_of(each, planner.objective, say.lang, planner.framework.currency) for each in (then.least, then.most))
    yield from folded(say(texts.with_it(titles, *ends)))


def without_table(say: Words, plan: Plan, other: Plan, step: str, remedies: Remedies) -> Table:
    """How the plan changes when a step is not to be had."""
    name = plan.framework.steps[step].title.in_language(say.lang)
    if not other.found:
        alone = [each.step for each in other.conflict] == [step]
        return Table(
            say(texts.without_it_none(name)),
            notes=[say(texts.WITHOUT_IT_NO_OTHER) if alone else remedies.conflict(other)],
        )
    if step not in {each.id for each in plan.steps}:
        return Table(say(texts.without_it_the_same(name)))
    assert plan.cost is not None and other.cost is not None
    if other.cost == plan.cost:
        words = say(texts.without_it_as_cheap(step=name, amount=other.amount(say.lang)))
    else:
        more = amount_of(other.cost - plan.cost, plan.objective, say.lang, plan.framework.currency)
        words = say(texts.without_it(step=name, amount=other.amount(say.lang), more=more))
    return Table(words, notes=difference(say, other, plan))
