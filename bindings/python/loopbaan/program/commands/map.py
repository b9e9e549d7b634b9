# SPDX-License-Identifier: BSL-1.0
"""`loopbaan map`: the career map of the framework, or with someone's way on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from ... import CareerMap, Framework, Planner, draw_career_map, draw_person_map
from ..cli.command import DONE, WITHOUT_PLAN, command
from ..cli.declared import Options, arguments, flag, option
from ..cli.forms import form_of
from ..cli.inputs import load_framework, load_people
from ..cli.messages import say_wrong, tell
from ..cli.naming import choose, targets
from ..cli.options import Shared, TableReading, Who, day_of
from ..cli.output import deliver
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import common
from ..words import map as texts
from ..words import options as options_texts
from ..words.language import Words
from ..words.metavars import DAY, PROFILE, STAFF

FORMS = ("svg", "html", "dot")


@dataclass(frozen=True)
class OnMap(Options):
    """Whose way is drawn on the map."""

    reads = ("staff",)

    staff: list[str] = field(default_factory=list, metadata=arguments(metavar=STAFF, help=texts.STAFF))
    person: Optional[str] = field(default=None, metadata=option("--person", metavar="ID", help=texts.PERSON))
    to: Optional[str] = field(default=None, metadata=option("--to", metavar=PROFILE, help=texts.TO))
    as_of: Optional[str] = field(default=None, metadata=option("--as-of", metavar=DAY, help=options_texts.AS_OF))
    whole: bool = field(default=False, metadata=flag("--whole", help=texts.WHOLE))

    def check(self, say: Words) -> None:
        day_of(say, "--as-of", self.as_of)


@command("map", texts.HELP)
def map(say: Words, own: OnMap, reading: TableReading, shared: Shared) -> int:
    shared.refuse_forms(say, "map")
    form = form_of(shared, say, FORMS)
    of_person = own.to is not None or own.as_of is not None or own.whole
    if (not own.staff) != (own.person is None) or (of_person and own.person is None):
        raise WrongCommandLine(say(texts.TOGETHER))
    framework = load_framework(shared, say)
    status = DONE
    drawn = draw_career_map(framework, lang=say.lang)
    if own.staff and own.person is not None:
        drawn, status = map_of(shared, say, framework, reading, own, own.person)
    forms = {"svg": lambda: drawn.svg, "html": lambda: drawn.html, "dot": lambda: drawn.dot}
    deliver(shared, say, forms[form](), personal=own.person is not None)
    if shared.output:
        tell(shared, say(texts.written(shared.output)))
    return status


def map_of(
    shared: Shared, say: Words, framework: Framework, reading: TableReading, own: OnMap, id: str
) -> tuple[CareerMap, int]:
    """The map with one person's plan on it, and the exit status: does the person have a plan?"""
    target = choose(shared, say, "--to", own.to, targets(framework)) if own.to else None
    people, _ = load_people(shared, say, Who(own.staff, person=id, as_of=own.as_of), reading, framework)
    person = people[0]
    phase = framework.phases[person.phase] if person.phase else None
    target = target or (phase.exit if phase else None)
    if target is None:
        raise WrongInput(say(texts.where(person.id)))
    plan = Planner(framework, target).find(person)
    if not plan.found:
        say_wrong(say(common.goes_to(person=person.id, target=target, answer=plan.explain(say.lang))))
    return draw_person_map(person, plan, lang=say.lang, whole=own.whole), DONE if plan.found else WITHOUT_PLAN
