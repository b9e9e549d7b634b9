# SPDX-License-Identifier: BSL-1.0
"""A step of a framework: what it asks, yields and takes."""

from __future__ import annotations

from collections.abc import Iterator

from ... import Step
from ..cli.tables import Table
from ..words.amounts import amount
from .framework_parts import Teller

PAYERS = ("eigen", "board", "grant", "institute")


def excluded(tell: Teller, s: Step) -> list[str]:
    """The steps that stand in no plan together with this one, whichever of the two says so."""
    return [each.id for each in tell.fw.steps.values() if each.id in s.excludes or s.id in each.excludes]


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
        ("not with", tell.listed(fw.steps, excluded(tell, s))),
        ("again", "" if s.again else say("not again")),
        ("remark", tell.remark_of(s)),
        ("source", tell.source_of(s)),
    )
    yield Table(say("a step", title=tell.title(s.title), id=s.id), notes=notes)
    if s.requires:
        yield tell.levels(say("step asks"), s.requires)
    elif not s.requires_any:
        yield Table(say("step asks nothing"))
    for i, alternative in enumerate(s.requires_any):
        several = s.at_least > 1
        heading = say("and of") if several else say("or one of")
        if i == 0:
            asks = "step asks several" if several else "step asks any"
            heading = say(asks, count=len(s.requires_any), least=s.at_least)
        yield tell.levels(heading, alternative)
    yield tell.levels(say("step yields"), s.yields)
