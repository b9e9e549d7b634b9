# SPDX-License-Identifier: BSL-1.0
"""What follows from a flow plan, as sheets of a workbook; protected as the page is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from ..wording import said
from . import told as tell
from .page import flow_told, model
from .plan import FlowPlan
from .told import Rows
from .words import word

NAMES = {
    "course": ("verloop", "course"), "regions": ("regio’s", "regions"), "flow": ("komen en gaan", "coming and going"), "coaching": ("begeleiding", "coaching"),
    "scenarios": ("scenario’s", "scenarios"), "figures": ("cijfers", "figures"), "model": ("uitleg", "explanation"),
}


def flow_sheets(
    plan: FlowPlan, *, years: Optional[int] = None, chance: float = 0.9, scenarios: Optional[Iterable[str]] = None, lang: str = "nl"
) -> dict[str, Rows]:
    """Rows by name of sheet, headings first, in words of the language: the course, regions, who comes and goes, coaching, scenarios,
    where figures come from, and how it is computed. Raises Error as `FlowPlan.project`.

    Examples
    --------
    >>> import loopbaan
    >>> list(loopbaan.flow_sheets(loopbaan.parse_flow(loopbaan.make_flow_template()), lang="en"))
    ['figures', 'explanation']
    """
    told = flow_told(plan, years=years, chance=chance, scenarios=scenarios, lang=lang)
    made: dict[str, Rows] = {}
    flows: Rows = []
    if not told.is_hidden:
        made["course"] = tell.course(told, told.base.of(), told.base.needs_of())
        for region in told.shown("region"):
            rows = tell.course(told, told.base.of(region), told.base.needs_of(region))
            made.setdefault("regions", [[word("region", lang), *rows[0]]]).extend([told.title("regions", region), *row] for row in rows[1:])
        if len(flows := tell.flows(told)) > 1:
            made["flow"] = flows
        if told.base.induction is not None and told.base.induction["phase"] not in told.hidden("phase"):
            made["coaching"] = tell.coaching(told)
        if told.scenarios:
            made["scenarios"] = tell.beside(told)
    made["figures"] = tell.figures(told)
    hidden = [each for each in (tell.hidden_sentence(told, "region"), tell.hidden_sentence(told, "phase"), tell.flows_left_out(told, flows)) if each]
    made["model"] = [[word("model", lang)], *([each] for each in (*model(told), *hidden))]
    return {said(NAMES[name], lang): rows for name, rows in made.items()}
