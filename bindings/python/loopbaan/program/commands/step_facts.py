# SPDX-License-Identifier: BSL-1.0
"""What a talk about a step of a plan is about, beside what it takes."""

from __future__ import annotations

from typing import Optional

from ... import Framework, PlannedStep, Step
from ..words import columns, common
from ..words import framework_entry as entry_texts
from ..words import plan_answers as texts
from ..words.amounts import amount, count, number
from ..words.language import Words
from .framework_parts import Teller, remark_of

HEADINGS = (
    columns.KIND,
    entry_texts.PROVIDER,
    entry_texts.PAYER,
    entry_texts.LEAD,
    columns.ESTIMATE,
    columns.HOURS_OF_OTHERS,
    columns.BEGINS,
    columns.ENDS,
    columns.FIRST_TERM,
    entry_texts.APPOINTMENT,
    entry_texts.REMARK,
)


def facts(say: Words, fw: Framework, step: Step, planned: Optional[PlannedStep] = None) -> tuple[str, ...]:
    """Kind, provider, payer, whether figures are estimates, the hours of others, whether it takes an appointment, and a remark.

    Of a step of a plan also who is first responsible when it begins, its weeks, and whether it belongs to the first term.
    """
    return (
        Teller(say, fw).kind(step.kind),
        step.provider or "",
        payer(say, step),
        (planned.lead or "") if planned else "",
        say(common.ESTIMATE) if step.estimate else "",
        number(step.hours_of_others, say.lang),
        count(planned.begins) if planned else "",
        count(planned.ends) if planned else "",
        say(common.YES) if planned and planned.first_term else "",
        say(common.YES) if step.appointment else "",
        remark_of(say, step),
    )


def payer(say: Words, step: Step) -> str:
    return payer_in_words(say, step.payer)


def payer_in_words(say: Words, payer: Optional[str]) -> str:
    return say(entry_texts.PAYERS[payer]) if payer in entry_texts.PAYERS else payer or ""


def in_brief(say: Words, fw: Framework, step: Step) -> str:
    """Kind, provider, payer, hours of others, appointment and estimate in a line; "" where nothing is known."""
    others = amount(step.minutes_of_others, "hours", say.lang)
    words = [
        Teller(say, fw).kind(step.kind),
        step.provider or "",
        say(texts.paid_by(paid)) if (paid := payer(say, step)) else "",
        say(texts.of_others(others)) if others else "",
        say(texts.ONLY_RECORDS) if step.records else "",
        say(entry_texts.TAKES_APPOINTMENT) if step.appointment else "",
        say(common.ESTIMATE) if step.estimate else "",
    ]
    return ", ".join(filter(None, words))


def none() -> tuple[str, ...]:
    """The cells of a row that is about no step."""
    return ("",) * len(HEADINGS)

