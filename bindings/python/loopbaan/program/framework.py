# SPDX-License-Identifier: BSL-1.0
"""`loopbaan framework`: what is in the framework; the one-page account of criteria and weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

import typer

from .. import Framework, Step, Text, write_csv, write_framework, write_regeling
from .analysis import Part, show_analysis
from .command import DONE, command
from .inputs import load_framework
from .options import Shared
from .output import deliver
from .amounts import amount, number
from .tables import Table, show
from .words import Words
from .wrong import WrongCommandLine

KINDS = ("formal", "informal", "collective", None)


def add_to(app: typer.Typer, say: Words) -> None:
    regeling_option = typer.Option(
        False, "--regeling", metavar="", help=say("regeling"), rich_help_panel=say("options")
    )

    analysis_option = typer.Option(
        False, "--analysis", metavar="", help=say("analysis"), rich_help_panel=say("options")
    )

    @command(app, say, "framework")
    def framework(
        part: Part, shared: Shared, regeling: bool = regeling_option, analysis: bool = analysis_option
    ) -> int:
        if regeling and analysis:
            raise WrongCommandLine(say("one view"))
        if part.given and not analysis:
            raise WrongCommandLine(say("only with analysis", option=part.given))
        if regeling:
            shared.refuse_forms(say, "framework --regeling")
        chosen = load_framework(shared)
        if regeling:
            deliver(shared, say, write_regeling(chosen, lang=say.lang).html)
        elif analysis:
            show_analysis(shared, say, chosen, part)
        elif shared.json:
            deliver(shared, say, write_framework(chosen))
        elif shared.csv:
            deliver(shared, say, write_csv(csv_rows(say, chosen)))
        else:
            show(shared, say, list(tables(say, chosen)))
        return DONE


def tables(say: Words, fw: Framework) -> Iterator[Table]:
    def title(text: Optional[Text]) -> str:
        return text.in_language(say.lang) if text else ""

    def profile(id: Optional[str]) -> str:
        return title(fw.profiles[id].title) if id else ""

    yield Table(f"{title(fw.title) or fw.id} ({fw.id} {fw.version})")
    id_and_title = (say("h id"), say("h title"))
    yield Table(
        say("scales"),
        (*id_and_title, say("h levels")),
        [(s.id, title(s.title), " → ".join(title(level.title) for level in s.levels)) for s in fw.scales.values()],
    )
    yield Table(
        say("domains"),
        (*id_and_title, ""),
        [(d.id, title(d.title), say("every teacher") if d.required else "") for d in fw.domains.values()],
    )
    yield Table(
        say("phases"),
        (*id_and_title, say("h exit"), say("h lead")),
        [(p.id, title(p.title), profile(p.exit), p.lead or "") for p in fw.phases.values()],
    )
    yield Table(say("profiles"), id_and_title, [(p.id, title(p.title)) for p in fw.profiles.values()])
    yield Table(
        say("roles"),
        (*id_and_title, say("h profile")),
        [(r.id, title(r.title), profile(r.profile)) for r in fw.roles.values()],
    )
    for area in (*fw.areas.keys(), None):
        rows = [(c.id, title(c.title)) for c in fw.competences.values() if c.area == area]
        if rows:
            name = title(fw.areas[area].title) if area else say("no area")
            yield Table(say("competences in", area=name), id_and_title, rows)
    for kind in KINDS:
        steps = [step for step in fw.steps.values() if step.kind == kind]
        if steps:
            headings = (*id_and_title, say("h hours"), say("h euro"), say("h weeks"), say("h phases"))
            yield Table(
                say("steps of kind", kind=say(kind or "no kind")), headings, [cells(say, step) for step in steps]
            )


def cells(say: Words, step: Step) -> Sequence[str]:
    return (
        step.id,
        step.title.in_language(say.lang),
        amount(step.minutes, "hours", say.lang),
        amount(step.cents, "cost", say.lang),
        amount(step.weeks, "weeks", say.lang),
        ", ".join(step.phases),
    )


def csv_rows(say: Words, fw: Framework) -> Iterator[Sequence[str]]:
    """A row per step: what a spreadsheet can do something with."""
    yield (
        say("h step id"),
        say("h step"),
        say("h kind"),
        say("h hours"),
        say("h euro"),
        say("h weeks"),
        say("h phases"),
    )
    for step in fw.steps.values():
        numbers = (number(step.hours, say.lang), number(step.cost, say.lang), number(step.weeks, say.lang))
        kind = say(step.kind) if step.kind else ""
        yield (step.id, step.title.in_language(say.lang), kind, *numbers, ", ".join(step.phases))
