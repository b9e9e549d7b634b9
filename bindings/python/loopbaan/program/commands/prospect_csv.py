# SPDX-License-Identifier: BSL-1.0
"""What is certain where levels are unknown, as rows beside those of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ... import AssessmentWorth, Prospect, Step
from ..words import columns
from ..words import plan_answers as texts
from ..words.amounts import amount_of, number
from ..words.language import Message, Words

Row = tuple[str, ...]


def prospect_headings() -> list[Message]:
    return [columns.CERTAINTY, columns.AT_LEAST, columns.AT_MOST]


def prospect_rows(say: Words, found: Prospect, plan: Sequence[Row]) -> Iterator[Row]:
    """What to find out, then the plan if nothing of what is unknown is there, then what else is certain.

    Each row ends with how sure the step is and what the plan costs at least and at most, in the objective.
    """
    ends = (number(found.least, say.lang), number(found.most, say.lang))
    sure = certainties(found)
    for worth in found.assessments:
        yield (*assessment_cells(say, found, worth), "", *ends)
    for id in found.untold if found.width != 0 else ():
        title = found.framework.competences[id].title.in_language(say.lang)
        yield (say(texts.CANNOT_ASK), "", id, title, "", "", "", "", "", *ends)
    for id in found.undated:
        title = found.framework.steps[id].title.in_language(say.lang)
        yield (say(texts.UNDATED), "", id, title, "", "", "", "", "", *ends)
    planned = {cells[2] for cells in plan}
    for cells in plan:
        yield (*cells, say(texts.CERTAINTY[sure[cells[2]]]) if cells[2] in sure else "", *ends)
    for id, how in sure.items():
        if id not in planned and how != "perhaps":
            status = plan[0][0] if plan else ""
            yield (status, "", *step_cells(say, found.framework.steps[id]), "", say(texts.CERTAINTY[how]), *ends)


def certainties(found: Prospect) -> dict[str, str]:
    """Of each step that the prospect speaks of how sure it is."""
    sure = {step.id: step.necessity for step in found.certain}
    sure |= dict.fromkeys(found.undecided, "undecided")
    return sure | dict.fromkeys(found.perhaps, "perhaps")


def step_cells(say: Words, step: Step) -> Row:
    takes = (number(step.hours, say.lang), number(step.cost, say.lang), number(step.weeks, say.lang))
    return (step.id, step.title.in_language(say.lang), *takes)


def assessment_cells(say: Words, found: Prospect, worth: AssessmentWorth) -> Row:
    """As the cells of a step; the hours of others stand beside what it tells."""
    asked, lang = worth.assessment, say.lang
    titles = ", ".join(found.framework.competences[id].title.in_language(lang) for id in worth.tells)
    why = say(texts.tells(titles))
    if asked.hours_of_others:
        why += "; " + say(texts.of_others(amount_of(asked.hours_of_others, "hours", lang)))
    status = say(texts.ASK_FIRST if worth.id == found.first else texts.COULD_ASK)
    takes = (number(asked.hours, lang), number(asked.cost, lang), number(asked.weeks, lang))
    return (status, "", worth.id, asked.title.in_language(lang), *takes, why)
