# SPDX-License-Identifier: BSL-1.0
"""What a talk about a step of a plan is about, beside what it takes."""

from __future__ import annotations

from ... import Person, Step
from ..words import columns, common
from ..words import framework as framework_texts
from ..words import framework_entry as entry_texts
from ..words.language import Words

HEADINGS = (columns.KIND, entry_texts.PROVIDER, entry_texts.PAYER, entry_texts.LEAD, columns.ESTIMATE)


def facts(say: Words, step: Step, person: Person) -> tuple[str, ...]:
    """Kind, provider, payer, who is first responsible for the person, and whether figures are estimates."""
    payer = say(entry_texts.PAYERS[step.payer]) if step.payer in entry_texts.PAYERS else step.payer or ""
    return (
        kind(say, step),
        step.provider or "",
        payer,
        lead_of(person),
        say(common.ESTIMATE) if step.estimate else "",
    )


def kind(say: Words, step: Step) -> str:
    return say(framework_texts.KINDS[step.kind]) if step.kind else ""


def lead_of(person: Person) -> str:
    """Who is first responsible in the phase of the person; "" where that is not known."""
    return (person.framework.phases[person.phase].lead or "") if person.phase else ""


def in_brief(say: Words, step: Step) -> str:
    """Kind, provider and estimate in a line; "" where nothing is known."""
    words = [kind(say, step), step.provider or "", say(common.ESTIMATE) if step.estimate else ""]
    return ", ".join(filter(None, words))


def none() -> tuple[str, ...]:
    """The cells of a row that is about no step."""
    return ("",) * len(HEADINGS)

