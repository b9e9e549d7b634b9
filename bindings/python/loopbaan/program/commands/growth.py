# SPDX-License-Identifier: BSL-1.0
"""`loopbaan growth`: which schools to develop so that enough students can be trained, proven, year by year."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional

from ... import Growth, GrowthReading, LevelRule, SchoolReading, built_in_standards, find_growth, find_growth_years, growth_sheets, make_growth_template, read_growth, write_growth_page
from ...partnership.account import once_each
from ...partnership.cells import plain
from ...schools.evidence import evidence_in
from ...schools.growth import OBJECTIVES
from ...schools.growth_page import SCENARIOS, sentences, what_if
from ...schools.growth_rows import GROWTH_NAMES
from ...wording import said
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, flag, option, repeated
from ..cli.forms import Answers, form_of, give
from ..cli.front import called
from ..cli.inputs import edition
from ..cli.messages import sheet_language, tell, tell_notes
from ..cli.naming import choose, targets
from ..cli.options import Shared, day_of, objective_of, whole_number
from ..cli.output import deliver
from ..cli.stopping import stoppable
from ..cli.tables import Table
from ..cli.workbook import workbook
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import growth as texts
from ..words import options as options_texts
from ..words import school as school_texts
from ..words.language import Words
from ..words.metavars import DAY, FILE, NAME, PROFILE, TEXT
from .partnership import cells


@dataclass(frozen=True)
class OfGrowth(Options):
    """What is read, beside what, and what if."""

    reads = ("files", "standard")

    files: list[str] = field(default_factory=list, metadata=arguments(metavar=FILE, help=texts.FILES))
    standard: Optional[str] = field(default=None, metadata=option("--standard", metavar=NAME, help=school_texts.STANDARD))
    to: Optional[str] = field(default=None, metadata=option("--to", metavar=PROFILE, help=texts.TO))
    as_of: Optional[str] = field(default=None, metadata=option("--as-of", metavar=DAY, help=options_texts.AS_OF))
    objective: str = field(default="hours", metadata=option("--objective", metavar=texts.OBJECTIVES, help=texts.OBJECTIVE))
    share: Optional[str] = field(default=None, metadata=option("--share", metavar=texts.PERCENT, help=texts.SHARE))
    students: str = field(default="100", metadata=option("--students", metavar=texts.PERCENT, help=texts.STUDENTS))
    scenario: list[str] = field(default_factory=list, metadata=repeated("--scenario", metavar=texts.PERCENT, help=texts.SCENARIO))
    seed: str = field(default="loopbaan", metadata=option("--seed", metavar=TEXT, help=texts.SEED))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=school_texts.SHEET))
    template: bool = field(default=False, metadata=flag("--template", help=school_texts.TEMPLATE))

    def check(self, say: Words) -> None:
        if self.template and self.files:
            raise WrongCommandLine(say(school_texts.TEMPLATE_ALONE))
        if not self.template and not self.files:
            raise WrongCommandLine("\n".join((say(texts.NO_FILE), called(say, "growth"), say(texts.HELP_SAYS_MORE))))
        if self.standard is None and not self.template:
            raise WrongCommandLine(say(school_texts.no_standard(", ".join(built_in_standards()))))
        if objective_of(self.objective) not in OBJECTIVES and self.objective != "scholen":
            raise WrongCommandLine(say(options_texts.choose("--objective", self.objective, ", ".join(OBJECTIVES))))
        day_of(say, "--as-of", self.as_of)
        self.wanted_share(say)
        self.percents(say)

    def wanted_share(self, say: Words) -> Optional[int]:
        return None if self.share is None else whole_number(say, "--share", self.share, least=1, most=100)

    def percents(self, say: Words) -> tuple[int, tuple[int, ...]]:
        """Of the students, and of those for which the arithmetic is done too."""
        scenarios = [whole_number(say, "--scenario", each, least=1, most=1000) for each in self.scenario]
        return whole_number(say, "--students", self.students, least=1, most=1000), tuple(dict.fromkeys((100, *scenarios))) if scenarios else SCENARIOS

    @property
    def least_in(self) -> str:
        return "schools" if self.objective == "scholen" else objective_of(self.objective)


@command("growth", texts.HELP)
def growth(say: Words, own: OfGrowth, shared: Shared) -> int:
    if own.template:
        return deliver_template(say, shared)
    standard = edition(shared, say, own.standard or "")
    form = form_of(shared, say, ("text", "html", "workbook", "json"))
    to = choose(shared, say, "--to", own.to, targets(standard)) if own.to else None
    read = read_growth(own.files, sheet=own.sheet)
    seen = evidence_in(own.files, standard, sheet=own.sheet)
    tell_reading(shared, say, read, seen)
    evidence = seen.schools.by(LevelRule("confirmed", as_of=day_of(say, "--as-of", own.as_of))) if seen else None
    percent, scenarios = own.percents(say)
    with stoppable(shared, say, say(texts.KEPT_APART)) as report:
        found = find_growth(
            standard, read.schools, read.students, read.rules, evidence=evidence, names=seen.names if seen else {}, target=to, objective=own.least_in,
            seed=own.seed, percent=percent, share=own.wanted_share(say), threads=shared.thread_count(say), progress=report,
        )
    answers = Answers(
        json=lambda: json_of(found),
        html=lambda: write_growth_page(found, scenarios=scenarios, lang=say.lang).html,
        tables=lambda: (tables(say, found), say(texts.read(len(found.schools)))),
    )
    if form == "workbook":
        sheets = growth_sheets(found, lang=say.lang)
        deliver(shared, say, workbook(say, {said(GROWTH_NAMES[name], say.lang): cells(rows) for name, rows in sheets.items()}))
    else:
        give(shared, say, form, "growth", answers)
    return DONE


def tell_reading(shared: Shared, say: Words, read: GrowthReading, seen: Optional[SchoolReading]) -> None:
    """A line for each table: where one reader passed over what another read, that of the other."""
    for account in once_each((*read.accounts, *(seen.accounts if seen else ()))):
        tell(shared, account.text(say.lang))
    tell_notes(shared, say, (*read.notes, *(seen.notes if seen else ())))
    if seen is None:
        tell(shared, say(texts.NO_EVIDENCE))
        return
    known = {plain(each.name) for each in read.schools}
    if others := [name for name in seen.names.values() if plain(name) not in known]:
        tell(shared, say(texts.not_in_evidence(", ".join(others))))


def deliver_template(say: Words, shared: Shared) -> int:
    """Writes an empty workbook; never over a file that is there."""
    if shared.output is None:
        raise WrongCommandLine(say(school_texts.WHERE))
    form_of(shared, say, ("workbook",))
    if os.path.exists(shared.output):
        raise WrongInput(say(school_texts.exists(shared.output)))
    deliver(shared, say, make_growth_template(lang=sheet_language(shared, say)), personal=False)
    tell(shared, say(texts.made(os.path.basename(shared.output))))
    return DONE


def json_of(found: Growth) -> str:
    whole = {**found.to_dict(), "years": [each.to_dict() for each in find_growth_years(found)]}
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def tables(say: Words, found: Growth) -> Iterator[Table]:
    """The sentences of the page, then what the sheets have."""
    yield Table(say(texts.TITLE_ANSWER), notes=[*what_if(found, say.lang), *sentences(found, say.lang)])
    sheets = growth_sheets(found, lang=say.lang)
    for title, name, columns in ((texts.TITLE_REGIONS, "regions", range(9)), (texts.TITLE_SCHOOLS, "schools", (0, 2, 3, 4, 5, 7, 10, 11)), (texts.TITLE_YEARS, "years", range(9))):
        heads, *rows = ([as_words(row[at]) for at in columns] for row in sheets[name])
        yield Table(say(title), heads, rows)


def as_words(cell: object) -> str:
    return f"{cell:g}" if isinstance(cell, float) else str(cell)
