# SPDX-License-Identifier: BSL-1.0
"""A step of a framework: what it asks, yields and takes."""

from __future__ import annotations

from collections.abc import Iterator

from ... import Step
from ..cli.tables import Table
from ..words import framework as framework_texts
from ..words import framework_entry as texts
from ..words.amounts import amount, number
from .framework_parts import Teller


def excluded(tell: Teller, s: Step) -> list[str]:
    """The steps that stand in no plan together with this one, whichever of the two says so."""
    return [each.id for each in tell.fw.steps.values() if each.id in s.excludes or s.id in each.excludes]


def about_step(tell: Teller, s: Step) -> Iterator[Table]:
    say, fw = tell.say, tell.fw
    takes = (
        amount(s.minutes, "hours", say.lang),
        amount(s.cents, "cost", say.lang, fw.currency),
        amount(s.weeks, "weeks", say.lang),
    )
    notes = tell.facts(
        (texts.KIND, tell.kind(s.kind)),
        (texts.IN_DOMAINS, tell.listed(fw.domains, s.domains)),
        (texts.IN_PHASES, tell.listed(fw.phases, s.phases) or say(framework_texts.EVERY_PHASE)),
        (texts.ON_ROUTES, tell.listed(fw.routes, s.routes)),
        (texts.PROVIDER, s.provider or ""),
        (texts.PAYER, say(texts.PAYERS[s.payer]) if s.payer in texts.PAYERS else s.payer or ""),
        (texts.AMOUNTS, ", ".join(each for each in takes if each)),
        (texts.HOURS_OF_OTHERS, amount(s.minutes_of_others, "hours", say.lang)),
        (texts.APPOINTMENT, say(texts.TAKES_APPOINTMENT) if s.appointment else ""),
        (texts.ESTIMATED, ", ".join(s.estimated)),
        (texts.CREDITS, ", ".join(f"{number(n, say.lang)} {tell.title(fw.units[u].title)}" for u, n in s.credits.items())),
        (texts.PLACES, str(s.places) if s.places else ""),
        (texts.COMES_AFTER, tell.listed(fw.steps, s.after)),
        (texts.COMES_BEFORE, tell.listed(fw.steps, [each.id for each in fw.steps.values() if s.id in each.after])),
        (texts.NOT_WITH, tell.listed(fw.steps, excluded(tell, s))),
        (texts.VALID_MONTHS, tell.months(s.valid_months)),
        (texts.AGAIN, "" if s.again else say(texts.NOT_AGAIN)),
        (texts.RECORDS, tell.title(s.records) if s.records else ""),
        (texts.REMARK, tell.remark_of(s)),
        (texts.SOURCE, tell.source_of(s)),
    )
    yield Table(say(texts.heading(texts.A_STEP, title=tell.title(s.title), id=s.id)), notes=notes)
    if s.requires:
        yield tell.levels(say(texts.STEP_ASKS), s.requires)
    elif not s.requires_any:
        yield Table(say(texts.STEP_ASKS_NOTHING))
    yield from tell.alternatives(s.requires_any, s.at_least)
    yield tell.levels(say(texts.STEP_YIELDS), s.yields)
