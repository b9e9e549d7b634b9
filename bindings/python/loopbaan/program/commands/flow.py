# SPDX-License-Identifier: BSL-1.0
"""`loopbaan flow`: the flow of staff, years ahead."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, Optional

from ... import FlowPlan, flow_sheets, make_flow_template, read_flow, write_flow_page
from ...flow.page import flow_told
from ...flow.told import FlowTold, summary
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, flag, option, repeated
from ..cli.forms import Answers, form_of, give
from ..cli.front import called
from ..cli.messages import sheet_language, tell, tell_notes
from ..cli.options import Shared, whole_number
from ..cli.output import deliver
from ..cli.tables import Table
from ..cli.workbook import workbook
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import flow as texts
from ..words.language import Words
from ..words.metavars import FILE, NAME, NUMBER


@dataclass(frozen=True)
class OfFlow(Options):
    """What is read, and how far ahead."""

    reads = ("files",)

    files: list[str] = field(default_factory=list, metadata=arguments(metavar=FILE, help=texts.FILE_HELP))
    scenario: list[str] = field(default_factory=list, metadata=repeated("--scenario", metavar=NAME, help=texts.SCENARIO))
    years: Optional[str] = field(default=None, metadata=option("--years", metavar=NUMBER, help=texts.YEARS))
    chance: str = field(default="90", metadata=option("--chance", metavar=NUMBER, help=texts.CHANCE))
    template: bool = field(default=False, metadata=flag("--template", help=texts.TEMPLATE))

    def check(self, say: Words) -> None:
        if self.template and self.files:
            raise WrongCommandLine(say(texts.TEMPLATE_ALONE))
        if not self.template and len(self.files) != 1:
            raise WrongCommandLine("\n".join((say(texts.NO_FILE), called(say, "flow"), say(texts.HELP_SAYS_MORE))))
        self.years_ahead(say)
        self.of_chance(say)

    def years_ahead(self, say: Words) -> Optional[int]:
        return None if self.years is None else whole_number(say, "--years", self.years, least=1, most=50)

    def of_chance(self, say: Words) -> float:
        return whole_number(say, "--chance", self.chance, least=50, most=99) / 100


@command("flow", texts.HELP)
def flow(say: Words, own: OfFlow, shared: Shared) -> int:
    if own.template:
        return deliver_template(say, shared)
    form = form_of(shared, say, ("text", "html", "workbook", "json"))
    plan = read_flow(own.files[0])
    tell_notes(shared, say, plan.notes)
    document = plan.document
    tell(shared, say(texts.read(len(document.get("stock", ())), len(document.get("rates", ())), len(plan.scenarios))))
    for each in own.scenario:
        if each not in plan.scenarios:
            raise WrongCommandLine(say(texts.no_scenario(each, ", ".join(plan.scenarios))))
    asked: dict[str, Any] = {"years": own.years_ahead(say), "chance": own.of_chance(say), "scenarios": own.scenario or None, "lang": say.lang}
    if form == "workbook":
        deliver(shared, say, workbook(say, flow_sheets(plan, **asked)), personal=False)
        return DONE
    answers = Answers(
        json=lambda: json_of(plan, flow_told(plan, **asked)),
        html=lambda: write_flow_page(plan, **asked).html,
        tables=lambda: (tables(plan, asked), " ".join(closing(flow_told(plan, **asked)))),
    )
    give(shared, say, form, "flow", answers, personal=False)
    return DONE


def closing(told: FlowTold) -> list[str]:
    return [] if told.is_hidden else summary(told)


def tables(plan: FlowPlan, asked: dict[str, Any]) -> Iterator[Table]:
    for name, rows in flow_sheets(plan, **asked).items():
        yield Table(name, rows[0], rows[1:])


def json_of(plan: FlowPlan, told: FlowTold) -> str:
    """Plain values, protected as the page is: a group that is too small is not in it."""
    shown: dict[str, set[Optional[str]]] = {kind: {None, *told.shown(kind)} for kind in ("region", "phase")}

    def of(projection: Any) -> dict[str, Any]:
        points = [asdict(each) for each in projection.points if each.region in shown["region"] and each.phase in shown["phase"]]
        return {"scenario": projection.scenario, "points": points, "needs": [asdict(each) for each in projection.needs if each.region in shown["region"]]}

    hidden = {kind: sorted(told.hidden(kind)) for kind in ("region", "phase")}
    base = told.base
    said = {
        "plan": {"id": plan.id, "version": plan.document["version"]}, "minimum": told.least, "hidden": hidden, "chance": base.chance,
        "no_range": base.no_range, "rates_are_ranges": base.rates_are_ranges,
        "courses": [] if told.is_hidden else [of(each) for each in (base, *told.scenarios)],
    }
    return json.dumps(said, indent=2, sort_keys=True) + "\n"


def deliver_template(say: Words, shared: Shared) -> int:
    """Writes a document to fill in; never over a file that is there."""
    if shared.output is None:
        raise WrongCommandLine(say(texts.WHERE))
    form_of(shared, say, ("json",))
    if os.path.exists(shared.output):
        raise WrongInput(say(texts.exists(shared.output)))
    deliver(shared, say, make_flow_template(lang=sheet_language(shared, say)), personal=False)
    tell(shared, say(texts.made(os.path.basename(shared.output))))
    return DONE
