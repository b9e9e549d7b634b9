# SPDX-License-Identifier: BSL-1.0
"""`loopbaan visits`: who visits whom among schools in a round of peer reviews."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Optional

from ... import Visits, VisitsReading, make_visits_template, parse_visits, read_travel, read_visits, visit_rows, write_visits_calendar, write_visits_page
from ...exchange import name_of, read_file
from ...schools.visit_page import summary
from ...schools.visit_words import word
from ...wording import said
from ..cli.command import DONE, WITHOUT_PLAN, command
from ..cli.declared import Options, arguments, flag, option, repeated
from ..cli.forms import Answers, form_of, give
from ..cli.front import called
from ..cli.messages import sheet_language, tell, tell_notes
from ..cli.options import Shared, day_of, whole_number
from ..cli.output import deliver
from ..cli.tables import Table
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import visits as texts
from ..words.language import Words
from ..words.metavars import DAY, FILE, NAME, NUMBER, WORD


@dataclass(frozen=True)
class OfVisits(Options):
    """What is read, and what the round is to be."""

    reads = ("files", "last", "agreed", "travel")

    files: list[str] = field(default_factory=list, metadata=arguments(metavar=FILE, help=texts.FILES))
    each: Optional[str] = field(default=None, metadata=option("--each", metavar=NUMBER, help=texts.EACH))
    last: list[str] = field(default_factory=list, metadata=repeated("--last", metavar=FILE, help=texts.LAST))
    both_ways: bool = field(default=False, metadata=flag("--both-ways", help=texts.BOTH_WAYS))
    agreed: Optional[str] = field(default=None, metadata=option("--agreed", metavar=FILE, help=texts.AGREED))
    travel: list[str] = field(default_factory=list, metadata=repeated("--travel", metavar=FILE, help=texts.TRAVEL))
    at_most: Optional[str] = field(default=None, metadata=option("--at-most", metavar=NUMBER, help=texts.AT_MOST))
    day: list[str] = field(default_factory=list, metadata=repeated("--day", metavar=DAY, help=texts.DAY_OF_ROUND))
    of_board: Optional[str] = field(default=None, metadata=option("--of-board", metavar=NUMBER, help=texts.BOARD_AT_MOST))
    team_kind: Optional[str] = field(default=None, metadata=option("--team-kind", metavar=WORD, help=texts.TEAM_KIND))
    seed: Optional[str] = field(default=None, metadata=option("--seed", metavar=WORD, help=texts.SEED))
    ahead: bool = field(default=False, metadata=flag("--ahead", help=texts.AHEAD))
    nodes: Optional[str] = field(default=None, metadata=option("--nodes", metavar=NUMBER, help=texts.NODES))
    template: bool = field(default=False, metadata=flag("--template", help=texts.TEMPLATE))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=texts.SHEET))

    def check(self, say: Words) -> None:
        if not self.files and not self.template:
            raise WrongCommandLine("\n".join((say(texts.NO_FILE), called(say, "visits"), say(texts.SAYS_MORE))))
        if self.at_most is not None and not self.travel:
            raise WrongCommandLine(say(texts.NO_TRAVEL))
        for each in self.day:
            day_of(say, "--day", each)
        self.number(say, "--each", self.each, 1, 10)
        self.number(say, "--at-most", self.at_most, 0, 5_000)
        self.number(say, "--of-board", self.of_board, 1, 10)
        self.number(say, "--nodes", self.nodes, 1, 1_000_000)

    def number(self, say: Words, name: str, given: Optional[str], least: int, most: int) -> Optional[int]:
        return None if given is None else whole_number(say, name, given, least=least, most=most)

    def round(self, say: Words) -> VisitsReading:
        days = tuple(sorted({day for each in self.day if (day := day_of(say, "--day", each)) is not None}))
        last = [parse_visits(read_file(each), name=name_of(each)) for each in self.last]
        agreed = parse_visits(read_file(self.agreed), name=name_of(self.agreed)) if self.agreed is not None else None
        travel = read_travel(self.travel) if self.travel else None
        read = read_visits(
            self.files, each=self.number(say, "--each", self.each, 1, 10) or 1, days=days, travel=travel,
            most=self.number(say, "--at-most", self.at_most, 0, 5_000), last=last, both_ways=self.both_ways,
            most_of_board=self.number(say, "--of-board", self.of_board, 1, 10) or 0, team_kind=self.team_kind or "", seed=self.seed or "",
            sheet=self.sheet, agreed=agreed,
        )  # fmt: skip
        if read.read is not None:
            if any((self.each, self.last, self.both_ways, self.agreed, self.travel, self.day, self.of_board, self.team_kind, self.seed)):
                raise WrongCommandLine(say(texts.ALONE))
            return read
        accounts = (*read.accounts, *(travel.accounts if travel else ()))
        return replace(read, accounts=accounts, notes=(*read.notes, *(travel.notes if travel else ())))


@command("visits", texts.HELP)
def visits(say: Words, own: OfVisits, shared: Shared) -> int:
    if own.template:
        return deliver_template(say, shared)
    form = form_of(shared, say, ("text", "html", "calendar", "workbook", "csv", "json"))
    read = own.round(say)
    for account in read.accounts:
        tell(shared, account.text(say.lang))
    for each in read.assumed:
        tell(shared, said(each, say.lang))
    tell_notes(shared, say, read.notes)
    if form == "calendar" and not read.round.days:
        raise WrongCommandLine(say(texts.NO_DAYS))
    plan = read.round.find(nodes=own.number(say, "--nodes", own.nodes, 1, 1_000_000))
    ahead = read.round.rounds_ahead() if own.ahead else None
    if form == "calendar":
        deliver(shared, say, write_visits_calendar(plan, lang=say.lang), personal=False)
    else:
        answers = Answers(
            json=plan.write,
            html=lambda: write_visits_page(plan, assumed=read.assumed, ahead=ahead, lang=say.lang).html,
            rows=lambda: [[str(cell) for cell in row] for row in visit_rows(plan, say.lang)],
            tables=lambda: (tables(say, plan), "\n".join(summary(plan, ahead, say.lang))),
        )
        give(shared, say, form, "visits", answers, personal=False)
    return WITHOUT_PLAN if plan.values.lacking else DONE


def tables(say: Words, plan: Visits) -> Iterator[Table]:
    heads, *rows = ([str(cell) for cell in row] for row in visit_rows(plan, say.lang))
    yield Table(word("title", say.lang), heads, rows)
    if plan.lacks:
        yield Table(say(texts.H_WHAT_LACKS), [say(texts.H_WHAT_LACKS)], [[each.text(say.lang)] for each in plan.lacks])


def deliver_template(say: Words, shared: Shared) -> int:
    """Writes an empty workbook; never over a file that is there."""
    if shared.output is None:
        raise WrongCommandLine(say(texts.WHERE))
    form_of(shared, say, ("workbook",))
    if os.path.exists(shared.output):
        raise WrongInput(say(texts.exists(shared.output)))
    deliver(shared, say, make_visits_template(lang=sheet_language(shared, say)), personal=False)
    tell(shared, say(texts.made(os.path.basename(shared.output))))
    return DONE
