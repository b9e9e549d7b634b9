# SPDX-License-Identifier: BSL-1.0
"""`loopbaan framework`: what is in the framework; one thing of it; its sources; the one-page account of criteria."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any, Optional

import typer

from .. import Framework, write_csv, write_framework, write_regeling
from .amounts import number
from .analysis import Part, show_analysis
from .command import DONE, command
from .framework_document import entries
from .framework_entry import about, find
from .framework_list import listing
from .framework_sources import source_rows, sources
from .inputs import load_framework
from .options import Shared
from .output import deliver
from .page_text import page_text
from .tables import show
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
        chosen = load_framework(shared, say)
        if regeling:
            show_regeling(shared, say, chosen)
        elif analysis:
            show_analysis(shared, say, chosen, part)
        elif sources:
            show_sources(shared, say, chosen)
        elif entry is not None:
            show_entry(shared, say, chosen, entry)
        else:
            show_all(shared, say, chosen)
        return DONE


def show_regeling(shared: Shared, say: Words, fw: Framework) -> None:
    """The page; its words alone for who reads on a terminal, or asks for a file that ends in .txt."""
    page = write_regeling(fw, lang=say.lang).html
    on_terminal = shared.output is None and sys.stdout.isatty()
    as_text = on_terminal or (shared.output is not None and shared.output.lower().endswith(".txt"))
    deliver(shared, say, page_text(page) if as_text else page)


def show_all(shared: Shared, say: Words, fw: Framework) -> None:
    if shared.json:
        deliver(shared, say, write_framework(fw))
    elif shared.csv:
        deliver(shared, say, write_csv(step_rows(say, fw)))
    else:
        show(shared, say, list(listing(say, fw)))


def show_entry(shared: Shared, say: Words, fw: Framework, word: str) -> None:
    if not shared.json:
        show(shared, say, list(about(say, fw, word)))
        return
    found: dict[str, list[dict[str, Any]]] = {}
    for table, entity in entries(fw, find(say, fw, word)):
        found.setdefault(table, []).append(entity)
    deliver(shared, say, as_json(found))


def show_sources(shared: Shared, say: Words, fw: Framework) -> None:
    if shared.json:
        found = [entity for _, entity in entries(fw, [("sources", id) for id in fw.sources])]
        deliver(shared, say, as_json({"sources": found}))
    elif shared.csv:
        deliver(shared, say, write_csv(source_rows(say, fw)))
    else:
        show(shared, say, list(sources(say, fw)))


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
