# SPDX-License-Identifier: BSL-1.0
"""`loopbaan position`: where someone stands in each domain, and the next moves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ... import Cohort, DomainPosition, Framework, GapLine, Person, Plan, Planner, find_position, stream_positions
from ..cli.command import DONE, command
from ..cli.declared import Options, flag
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.inputs import load_framework, load_people
from ..cli.narrow import folded, narrow
from ..cli.options import Cheapest, Shared, TableReading, Who
from ..cli.tables import Table
from ..cli.wrong import WrongInput
from ..words import columns, common
from ..words import position as texts
from ..words.amounts import amount_of
from ..words.language import Words

EQUALS = 4  # plans that are looked at for others that cost the same


@dataclass(frozen=True)
class WithPlans(Options):
    """What more to tell of each move."""

    plans: bool = field(default=False, metadata=flag("--plans", help=texts.PLANS_OF_MOVES))
    details: bool = field(default=False, metadata=flag("--details", help=texts.DETAILS))


@command("position", texts.HELP)
def position(say: Words, who: Who, cheapest: Cheapest, own: WithPlans, reading: TableReading, shared: Shared) -> int:
    form = form_of(shared, say, TABLES)
    framework = load_framework(shared, say)
    if not any(domain.depths for domain in framework.domains.values()):
        raise WrongInput(say(texts.no_depths(framework.id)))
    people, _ = load_people(shared, say, who, reading, framework)
    moves = Moves(say, framework, cheapest.measure) if own.plans else None
    answers = Answers(
        json=lambda: stream_positions(people),
        rows=lambda: csv_rows(say, people),
        tables=lambda: ((table(say, each, moves, own.details) for each in people), say(texts.CLOSING)),
    )
    give(shared, say, form, "position", answers)
    return DONE


class Moves:
    """The cheapest plan of a move, in words. A planner for each profile is made once."""

    def __init__(self, say: Words, framework: Framework, objective: str) -> None:
        self.say = say
        self.framework = framework
        self.objective = objective
        self.planners: dict[str, Planner] = {}

    def plan(self, person: Person, profile: str, domain: str) -> list[str]:
        """Of plans that cost the same the one that stays in the domain most, and another one of these: a line each."""
        if profile not in self.planners:
            self.planners[profile] = Planner(self.framework, profile, self.objective)
        planner = self.planners[profile]
        plan = planner.find(person)
        if not plan.found:
            return [self.say(texts.plan_of_move(self.say(common.NO_PLAN[plan.status])))]
        found = planner.find_alternatives(person, EQUALS) if plan.steps else ()
        equals = sorted((each for each in found if each.cost == plan.cost), key=lambda each: outside(each, domain)) or [plan]
        lines = [self.say(texts.plan_of_move(self.steps(equals[0])))]
        if len(equals) > 1:
            lines.append(self.say(texts.as_cheap(self.titles(equals[1]))))
        return lines

    def steps(self, plan: Plan) -> str:
        hours, euro = plan.takes["hours"], plan.takes["cost"]
        lang = self.say.lang
        return f"{amount_of(hours, 'hours', lang)}, {amount_of(euro, 'cost', lang, plan.framework.currency)}: {self.titles(plan)}"

    def titles(self, plan: Plan) -> str:
        return "; ".join(each.title.in_language(self.say.lang) for each in plan.steps)


def outside(plan: Plan, domain: str) -> int:
    """How far the steps of a plan are from the domain in which somebody wants to go on: nothing for what names it first."""
    return sum((*each.step.domains, domain).index(domain) for each in plan.steps)


def table(say: Words, person: Person, moves: Optional[Moves], details: bool) -> Table:
    """Where someone stands, a row for each domain; below it what each next move asks."""
    framework = person.framework
    domains = find_position(person).domains
    rows = [(title(say, framework, at), stands(say, framework, at), move(say, framework, at)) for at in domains]
    notes: list[str] = []
    for at in domains:
        if at.gap is None or at.profile is None:
            continue
        lines = [line for line in at.gap.lines if line.missing]
        missing = say(common.levels_missing(sum(line.missing for line in lines)))
        begin = f"{title(say, framework, at)}, {depth(say, framework, at.next_depth)}: {missing}"
        if details:
            levels = "; ".join(f"{line.title.in_language(say.lang)} ({change(say, person, line)})" for line in lines)
            notes += ["", *folded(f"{begin}: {levels}")]
        elif lines:
            notes += folded(f"{begin}: {in_short(say, lines)}")
        if moves:
            notes += [line for told in moves.plan(person, at.profile, at.domain) for line in folded("  " + told)]
    return narrow(person.id, (say(columns.DOMAIN), say(columns.STANDS), say(columns.MOVE)), rows, notes, wide=0)


def in_short(say: Words, lines: Sequence[GapLine]) -> str:
    """The competence in which most is missing, and how many more there are: a screen has room for a line of each domain."""
    most = max(lines, key=lambda line: line.missing)
    name = most.title.in_language(say.lang)
    return name if len(lines) == 1 else say(texts.and_more(name, len(lines) - 1))


def title(say: Words, framework: Framework, at: DomainPosition) -> str:
    return framework.domains[at.domain].title.in_language(say.lang)


def stands(say: Words, framework: Framework, at: DomainPosition) -> str:
    words = depth(say, framework, at.reached) or say(texts.NOT_ENTERED)
    if at.possible == at.reached:
        return words
    return words + "\n" + say(texts.unknown_decides(depth(say, framework, at.possible)))


def move(say: Words, framework: Framework, at: DomainPosition) -> str:
    return f"{say(texts.MOVES[at.move])}: {depth(say, framework, at.next_depth)}" if at.move else say(texts.DEEPEST)


def change(say: Words, person: Person, line: GapLine) -> str:
    now = line.current_title(say.lang)
    if few := person.too_few(line.competence, say.lang):
        now = say(common.too_few(now, few))
    return f"{now} → {line.required_title(say.lang)}"


def depth(say: Words, framework: Framework, id: Optional[str]) -> str:
    return framework.depths[id].title.in_language(say.lang) if id else ""


def csv_rows(say: Words, people: Cohort) -> Iterator[Sequence[str]]:
    """A row per person and domain."""
    headings = (
        columns.PERSON,
        columns.DOMAIN_ID,
        columns.DOMAIN,
        columns.STANDS,
        columns.POSSIBLE,
        columns.MOVE,
        columns.NEXT,
        columns.OPEN,
    )
    yield tuple(say(heading) for heading in headings)
    for person in people:
        for at in find_position(person).domains:
            framework = person.framework
            missing = [line.competence for line in at.gap.lines if line.missing] if at.gap else []
            yield (
                person.id,
                at.domain,
                title(say, framework, at),
                depth(say, framework, at.reached) or say(texts.NOT_ENTERED),
                depth(say, framework, at.possible) or say(texts.NOT_ENTERED),
                say(texts.MOVES[at.move]) if at.move else say(texts.DEEPEST),
                depth(say, framework, at.next_depth),
                ", ".join(missing),
            )
