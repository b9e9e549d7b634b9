# SPDX-License-Identifier: BSL-1.0
"""`loopbaan framework`: what is in the framework; one thing of it; its sources; the one-page account of criteria."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any, Optional

import typer

from .. import Framework, write_framework, write_regeling
from .amounts import number
from .analysis import Part, analysis_of
from .command import DONE, command
from .forms import TABLES, Answers, form_of, give
from .framework_entry import about, find
from .framework_list import listing
from .framework_sources import source_rows, sources
from .inputs import load_framework
from .options import Shared
from .page_text import page_text
from .words import Words
from .wrong import WrongCommandLine


def add_to(app: typer.Typer, say: Words) -> None:
    panel = say("options")
    entry_argument = typer.Argument(
        None, metavar=say("ENTRY"), help=say("entry"), rich_help_panel=say("arguments"), show_default=False
    )
    regeling_option = typer.Option(False, "--regeling", metavar="", help=say("regeling"), rich_help_panel=panel)
    sources_option = typer.Option(False, "--sources", metavar="", help=say("sources option"), rich_help_panel=panel)
    analysis_option = typer.Option(False, "--analysis", metavar="", help=say("analysis"), rich_help_panel=panel)

    @command(app, say, "framework")
    def framework(
        part: Part,
        shared: Shared,
        entry: Optional[str] = entry_argument,
        regeling: bool = regeling_option,
        sources: bool = sources_option,
        analysis: bool = analysis_option,
    ) -> int:
        views = {say("ENTRY"): entry is not None, "--regeling": regeling, "--sources": sources, "--analysis": analysis}
        if sum(views.values()) > 1:
            raise WrongCommandLine(say("one view", views=", ".join(views)))
        if part.given and not analysis:
            raise WrongCommandLine(say("only with analysis", option=part.given))
        if regeling:
            shared.refuse_forms(say, "framework --regeling")
        if entry is not None and shared.csv:
            raise WrongCommandLine(say("no such form", command=f"framework {say('ENTRY')}", option="--csv"))
        form = form_of(shared, say, REGELING if regeling else ONE_ENTRY if entry is not None else TABLES)
        chosen = load_framework(shared, say)
        if regeling:
            on_terminal = shared.output is None and sys.stdout.isatty()
            answers = regeling_of(say, chosen)
            give(shared, say, "text" if on_terminal else form, "framework", answers, personal=False)
            return DONE
        if analysis:
            answers = analysis_of(shared, say, chosen, part)
        elif sources:
            answers = sources_of(say, chosen)
        elif entry is not None:
            answers = entry_of(say, chosen, find(shared, say, chosen, entry))
        else:
            answers = all_of(say, chosen)
        give(shared, say, form, "framework", answers, personal=False)
        return DONE


REGELING = ("html", "text")
ONE_ENTRY = ("text", "markdown", "json")


def regeling_of(say: Words, fw: Framework) -> Answers:
    """The page; its words alone for who reads on a terminal, or asks for a file that ends in .txt."""
    page = write_regeling(fw, lang=say.lang).html
    return Answers(html=lambda: page, text=lambda: page_text(page))


def all_of(say: Words, fw: Framework) -> Answers:
    return Answers(
        json=lambda: write_framework(fw),
        rows=lambda: step_rows(say, fw),
        tables=lambda: (list(listing(say, fw)), ""),
    )


def entry_of(say: Words, fw: Framework, which: list[tuple[str, str]]) -> Answers:
    found: dict[str, list[dict[str, Any]]] = {}
    for table, entity in ((name, getattr(fw, name)[id].to_dict()) for name, id in which):
        found.setdefault(table, []).append(entity)
    return Answers(json=lambda: as_json(found), tables=lambda: (list(about(say, fw, which)), ""))


def sources_of(say: Words, fw: Framework) -> Answers:
    found = [source.to_dict() for source in fw.sources.values()]
    return Answers(
        json=lambda: as_json({"sources": found}),
        rows=lambda: source_rows(say, fw),
        tables=lambda: (list(sources(say, fw)), ""),
    )


def as_json(found: dict[str, list[dict[str, Any]]]) -> str:
    return json.dumps(found, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def step_rows(say: Words, fw: Framework) -> Iterator[Sequence[str]]:
    """A row per step: what a spreadsheet can do something with."""
    names = ("h step id", "h step", "h kind", "h hours", "h euro", "h weeks", "h phases")
    yield [say(name) for name in names]
    for step in fw.steps.values():
        numbers = (number(step.hours, say.lang), number(step.cost, say.lang), number(step.weeks, say.lang))
        kind = say(step.kind) if step.kind else ""
        yield (step.id, step.title.in_language(say.lang), kind, *numbers, ", ".join(step.phases))
