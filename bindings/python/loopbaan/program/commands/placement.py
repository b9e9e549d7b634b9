# SPDX-License-Identifier: BSL-1.0
"""`loopbaan placement`: students at schools, as a page, a workbook or the assignment itself."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional

from ... import Placed, _loopbaan, find_placement, make_placement_template, read_placement, write_placement_page
from ... import placement_sheets
from ...placement.figures import figures_of
from ...placement.page import headline
from ...placement.rows import school_rows
from ...placement.words import word
from ..cli.command import DONE, WITHOUT_PLAN, command
from ..cli.declared import Options, arguments, flag, option, repeated
from ..cli.forms import Answers, form_of, give
from ..cli.front import called
from ..cli.messages import sheet_language, tell, tell_notes
from ..cli.options import Shared, whole_number
from ..cli.output import deliver
from ..cli.tables import Table
from ..cli.workbook import workbook
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import partnership as partnership_texts
from ..words import placement as texts
from ..words import school as school_texts
from ..words.language import Words
from ..words.metavars import FILE, NAME, NUMBER, TEXT, WORD
from .partnership import cells
from .partnership_options import OfLimit

@dataclass(frozen=True)
class OfPlacement(Options):
    """What is read, what holds for all schools, and what is told."""

    reads = ("files",)

    files: list[str] = field(default_factory=list, metadata=arguments(metavar=FILE, help=texts.FILES))
    students_per_coach: Optional[str] = field(default=None, metadata=option("--students-per-coach", metavar=NUMBER, help=texts.PER_COACH))
    students_per_trainer: Optional[str] = field(default=None, metadata=option("--students-per-trainer", metavar=NUMBER, help=texts.PER_TRAINER))
    least: Optional[str] = field(default=None, metadata=option("--least", metavar=NUMBER, help=texts.LEAST))
    to_see: list[str] = field(default_factory=list, metadata=repeated("--to-see", metavar=TEXT, help=texts.TO_SEE))
    again: bool = field(default=False, metadata=flag("--again", help=texts.AGAIN))
    period: Optional[str] = field(default=None, metadata=option("--period", metavar=TEXT, help=texts.PERIOD))
    seed: Optional[str] = field(default=None, metadata=option("--seed", metavar=WORD, help=texts.SEED))
    min_group: str = field(default="10", metadata=option("--min-group", metavar=NUMBER, help=partnership_texts.MIN_GROUP))
    persons: bool = field(default=False, metadata=flag("--persons", help=texts.PERSONS))
    nodes: Optional[str] = field(default=None, metadata=option("--nodes", metavar=NUMBER, help=partnership_texts.NODES))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=school_texts.SHEET))
    template: bool = field(default=False, metadata=flag("--template", help=texts.TEMPLATE))

    def check(self, say: Words) -> None:
        if self.template and self.files:
            raise WrongCommandLine(say(texts.TEMPLATE_ALONE))
        if not self.template and not self.files:
            raise WrongCommandLine("\n".join((say(texts.NO_FILE), called(say, "placement"), say(texts.HELP_SAYS_MORE))))
        self.smallest(say)
        for name in ("students_per_coach", "students_per_trainer", "least", "nodes"):
            self.number(say, name)

    def smallest(self, say: Words) -> int:
        return whole_number(say, "--min-group", self.min_group, least=5, most=1_000_000)

    def number(self, say: Words, name: str) -> Optional[int]:
        """A number that was given, or None."""
        words = getattr(self, name)
        most = 100_000_000 if name == "nodes" else 1_000_000
        return None if words is None else whole_number(say, f"--{name.replace('_', '-')}", words, least=1, most=most)


@dataclass(frozen=True)
class OfHomes(OfLimit):
    """How far it is from where students live."""

    travel: list[str] = field(default_factory=list, metadata=repeated("--travel", metavar=FILE, help=texts.TRAVEL))


@command("placement", texts.HELP)
def placement(say: Words, own: OfPlacement, road: OfHomes, shared: Shared) -> int:
    if own.template:
        return deliver_template(say, shared)
    form = form_of(shared, say, ("text", "html", "workbook", "json"))
    read = read_placement(
        own.files, students_per_coach=own.number(say, "students_per_coach"), students_per_trainer=own.number(say, "students_per_trainer"),
        least=own.number(say, "least"), to_see=own.to_see, again=own.again, period=own.period, sheet=own.sheet,
    )
    travel = road.read(shared, say)
    for account in (*read.accounts, *(travel.accounts if travel else ())):
        if not account.passed_over:
            tell(shared, account.text(say.lang))
    tell_notes(shared, say, (*read.notes, *(travel.notes if travel else ())))
    seed = own.seed
    if seed is None:
        seed = read.placement.id
        tell(shared, say(texts.seed_taken(seed)))
    tell(shared, say(texts.DECIDING))
    answer = find_placement(read.placement, seed=seed, travel=travel, most_travel=road.most(say), nodes=own.number(say, "nodes"))
    smallest = own.smallest(say)
    if form == "workbook":
        sheets = placement_sheets(answer, say.lang, min_group=smallest, persons=own.persons)
        deliver(shared, say, workbook(say, {name: cells(rows) for name, rows in sheets.items()}), personal=own.persons)
    else:
        answers = Answers(
            json=lambda: _loopbaan.write_assignment(answer.assignment),
            html=lambda: write_placement_page(answer, lang=say.lang, min_group=smallest, persons=own.persons).html,
            tables=lambda: (tables(say, answer, smallest, own.persons), "\n".join(headline(answer, figures_of(answer, smallest, persons=own.persons), smallest, say.lang))),
        )
        give(shared, say, form, "placement", answers, personal=own.persons or form == "json")
    if not answer.unplaced:
        return DONE
    if own.persons:
        tell(shared, say(texts.unplaced(len(answer.unplaced))))
    return WITHOUT_PLAN


def tables(say: Words, answer: Placed, smallest: int, persons: bool) -> Iterator[Table]:
    """Schools, and what is missing where that may be told."""
    figures = figures_of(answer, smallest, persons=persons)
    heads, rows = school_rows(answer, figures, say.lang)
    yield Table(say(texts.TABLE_SCHOOLS), heads, [[str(each) for each in row] for row in rows])
    if figures.tells_missing:
        lines = answer.missing(say.lang) if answer.unplaced else (word("nothing missing", say.lang),)
        yield Table(say(texts.TABLE_MISSING), [say(texts.H_WHAT)], [[line] for line in lines])


def deliver_template(say: Words, shared: Shared) -> int:
    """Writes an empty workbook; never over a file that is there."""
    if shared.output is None:
        raise WrongCommandLine(say(texts.WHERE))
    form_of(shared, say, ("workbook",))
    if os.path.exists(shared.output):
        raise WrongInput(say(texts.exists(shared.output)))
    deliver(shared, say, make_placement_template(lang=sheet_language(shared, say)), personal=False)
    tell(shared, say(texts.made(os.path.basename(shared.output))))
    return DONE
