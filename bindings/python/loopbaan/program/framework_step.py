# SPDX-License-Identifier: BSL-1.0
"""A step of a framework: what it asks, yields and takes."""

from __future__ import annotations

from collections.abc import Iterator

from .. import Step
from .amounts import amount
from .framework_parts import Teller
from .tables import Table

PAYERS = ("eigen", "board", "grant", "institute")


def about_step(tell: Teller, s: Step) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    takes = (
        amount(s.minutes, "hours", say.lang),
        amount(s.cents, "cost", say.lang),
        amount(s.weeks, "weeks", say.lang),
    )
    notes = tell.facts(
        ("kind", say(s.kind) if s.kind else ""),
        ("in domains", tell.listed(fw.domains, s.domains)),
        ("in phases", tell.listed(fw.phases, s.phases) or say("every phase")),
        ("on routes", tell.listed(fw.routes, s.routes)),
        ("provider", s.provider or ""),
        ("payer", say(f"payer {s.payer}") if s.payer in PAYERS else s.payer or ""),
        ("amounts", ", ".join(each for each in takes if each)),
        ("places", str(s.places) if s.places else ""),
        ("comes after", tell.listed(fw.steps, s.after)),
        ("comes before", tell.listed(fw.steps, [each.id for each in fw.steps.values() if s.id in each.after])),
        ("remark", tell.remark_of(s)),
        ("source", tell.source_of(s)),
    )
    yield Table(say("a step", title=tell.title(s.title), id=s.id), notes=notes)
    if s.requires:
        yield tell.levels(say("step asks"), s.requires)
    elif not s.requires_any:
        yield Table(say("step asks nothing"))
    for i, alternative in enumerate(s.requires_any):
        heading = say("step asks any", count=len(s.requires_any)) if i == 0 else say("or one of")
        yield tell.levels(heading, alternative)
    yield tell.levels(say("step yields"), s.yields)
