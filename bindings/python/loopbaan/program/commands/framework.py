# SPDX-License-Identifier: BSL-1.0
"""`loopbaan framework`: what is in the framework; one thing of it; its sources; the one-page account of criteria."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ... import Framework, write_framework, write_regeling
from ..cli.command import DONE, command
from ..cli.declared import Options, argument, flag, option
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.inputs import edition, load_framework
from ..cli.messages import tell
from ..cli.options import Shared
from ..cli.page_text import page_text
from ..cli.wrong import WrongCommandLine
from ..words import columns
from ..words import framework as texts
from ..words import options as options_texts
from ..words import regeling_changes as changes_texts
from ..words.amounts import number
from ..words.language import Words
from ..words.metavars import ENTRY, OLD
from .analysis import Part, analysis_of
from .framework_entry import about, find
from .framework_fields import fields_of_frameworks
from .framework_list import listing
from .framework_parts import Teller
from .framework_sources import source_rows, sources
from .money import money_heading
from .regeling_changes import changes


@dataclass(frozen=True)
class View(Options):
    """What of the framework to show."""

    reads = ("since",)

    entry: Optional[str] = field(default=None, metadata=argument(metavar=ENTRY, help=texts.ENTRY))
    regeling: bool = field(default=False, metadata=flag("--regeling", help=texts.REGELING))
    since: Optional[str] = field(default=None, metadata=option("--since", metavar=OLD, help=changes_texts.SINCE))
    sources: bool = field(default=False, metadata=flag("--sources", help=texts.SOURCES_OPTION))
    fields: bool = field(default=False, metadata=flag("--fields", help=texts.FIELDS_OPTION))
    analysis: bool = field(default=False, metadata=flag("--analysis", help=texts.ANALYSIS))


@command("framework", texts.HELP)
def framework(say: Words, part: Part, own: View, shared: Shared) -> int:
    views = {
        say(ENTRY): own.entry is not None,
        "--regeling": own.regeling,
        "--sources": own.sources,
        "--fields": own.fields,
        "--analysis": own.analysis,
    }
    if sum(views.values()) > 1:
        raise WrongCommandLine(say(texts.one_view(", ".join(views))))
    if own.since is not None and not own.regeling:
        raise WrongCommandLine(say(changes_texts.SINCE_WHAT))
    if part.given and not own.analysis:
        raise WrongCommandLine(say(texts.only_with_analysis(part.given)))
    if own.regeling:
        shared.refuse_forms(say, "framework --regeling")
    if own.entry is not None and shared.csv:
        raise WrongCommandLine(say(options_texts.no_such_form(command=f"framework {say(ENTRY)}", option="--csv")))
    form = form_of(shared, say, TEXT_ONLY if own.since else REGELING if own.regeling else ONE_ENTRY if own.entry is not None else TABLES)
    if own.fields:
        give(shared, say, form, "framework", fields_of_frameworks(say), personal=False)
        return DONE
    chosen = load_framework(shared, say)
    if own.since is not None:
        old = edition(shared, say, own.since)
        answers = Answers(tables=lambda: (list(changes(say, old, chosen)), ""))
        give(shared, say, form, "framework", answers, personal=False)
        return DONE
    if own.regeling:
        on_terminal = shared.output is None and sys.stdout.isatty()
        answers = regeling_of(say, chosen)
        give(shared, say, "text" if on_terminal else form, "framework", answers, personal=False)
        return DONE
    if own.analysis:
        answers = analysis_of(shared, say, chosen, part)
    elif own.sources:
        answers = sources_of(say, chosen)
    elif own.entry is not None:
        answers = entry_of(say, chosen, find(shared, say, chosen, own.entry))
    else:
        answers = all_of(say, chosen)
    give(shared, say, form, "framework", answers, personal=False)
    if form == "workbook":
        tell(shared, say(texts.to_read_alone(shared.output or "")))
    return DONE


REGELING = ("html", "text")
TEXT_ONLY = ("text", "markdown")
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
    headings = (
        columns.STEP_ID,
        columns.STEP,
        columns.KIND,
        columns.HOURS,
        columns.WEEKS,
        columns.PHASES,
    )
    words = [say(heading) for heading in headings]
    yield [*words[:4], money_heading(say, fw.currency), *words[4:]]
    tell = Teller(say, fw)
    for step in fw.steps.values():
        numbers = (number(step.hours, say.lang), number(step.cost, say.lang), number(step.weeks, say.lang))
        kind = tell.kind(step.kind)
        yield (step.id, step.title.in_language(say.lang), kind, *numbers, ", ".join(step.phases))
