# SPDX-License-Identifier: BSL-1.0
"""`loopbaan needs`: a sheet of what schools ask for, to fill in and to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional

from ... import AskedNeed, Framework, NeedsReading, make_needs_template, read_needs
from ...partnership.words import SOURCES
from ...timetable.words import titled
from ...wording import day_in, said
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, flag, option
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.front import called
from ..cli.inputs import load_framework
from ..cli.messages import sheet_language, tell, tell_notes
from ..cli.options import Shared
from ..cli.tables import Table
from ..cli.wrong import WrongCommandLine
from ..words import columns
from ..words import offers as texts
from ..words.language import Words
from ..words.metavars import FILE, NAME
from .offers import deliver_template, template_for


@dataclass(frozen=True)
class OfNeeds(Options):
    """What is to be read, or filled in."""

    reads = ("files",)

    files: list[str] = field(default_factory=list, metadata=arguments(metavar=FILE, help=texts.NEEDS_FILES))
    template: bool = field(default=False, metadata=flag("--template", help=texts.TEMPLATE))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=texts.SHEET))

    def check(self, say: Words) -> None:
        if self.template and self.files:
            raise WrongCommandLine(say(texts.TEMPLATE_ALONE))
        if not self.template and not self.files:
            raise WrongCommandLine("\n".join((say(texts.NO_NEEDS_FILE), called(say, "needs"), say(texts.NEEDS_HELP_SAYS_MORE))))


@command("needs", texts.NEEDS_HELP)
def needs(say: Words, own: OfNeeds, shared: Shared) -> int:
    if own.template:
        framework = template_for(say, shared, "needs --template")
        return deliver_template(say, shared, framework, make_needs_template(framework, lang=sheet_language(shared, say)), "needs")
    form = form_of(shared, say, TABLES)
    framework = load_framework(shared, say)
    found = read_needs(own.files, framework, sheet=own.sheet)
    for account in found.accounts:
        tell(shared, account.text(say.lang))
    tell_notes(shared, say, found.notes)
    answers = Answers(
        json=found.write,
        rows=lambda: [headings(say, framework), *(row_of(say, framework, each) for each in found.needs)],
        tables=lambda: (tables(say, framework, found), say(texts.needs_closing(len(found.needs), sum(each.count for each in found.needs)))),
    )
    give(shared, say, form, "needs", answers)  # it may name persons
    return DONE


def headings(say: Words, framework: Framework) -> list[str]:
    names = (columns.PHASE, texts.H_COUNT, texts.H_WHAT, columns.LEVEL, texts.H_BEFORE, texts.H_SOURCE)
    return [say(columns.ID), titled(framework.word("school", say.lang)), *(say(each) for each in names)]


def row_of(say: Words, framework: Framework, need: AskedNeed) -> list[str]:
    scale = framework.scales[framework.competences[need.competence].scale] if need.competence else None
    levels = {level.id: level.title.in_language(say.lang) for level in scale.levels} if scale else {}
    phase = framework.phases[need.phase].title.in_language(say.lang) if need.phase else ""
    when = day_in(need.before, say.lang) if need.before else need.period or ""
    source = said(SOURCES.get(need.source, need.source), say.lang)
    return [need.id, need.school or "", phase, str(need.count), what_for(say, framework, need), levels.get(need.level or "", ""), when, source]


def what_for(say: Words, framework: Framework, need: AskedNeed) -> str:
    """What is asked for, by its title."""
    if need.step:
        return framework.steps[need.step].title.in_language(say.lang)
    if need.competence:
        return framework.competences[need.competence].title.in_language(say.lang)
    if need.profile:
        return framework.profiles[need.profile].title.in_language(say.lang)
    return say(texts.unmatched(need.topic or ""))


def tables(say: Words, framework: Framework, found: NeedsReading) -> Iterator[Table]:
    yield Table(say(texts.TITLE_NEEDS), headings(say, framework), [row_of(say, framework, each) for each in found.needs])
