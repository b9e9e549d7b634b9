# SPDX-License-Identifier: BSL-1.0
"""`loopbaan measurement`: a measurement plan, its holes, what is overdue, its calendar."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional

from ... import MeasurementPlan, built_in_standards, read_measurement, write_measurement_calendar, write_measurement_page
from ...schools.measure_page import row
from ...schools.words import word
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, option
from ..cli.forms import Answers, form_of, give
from ..cli.front import called
from ..cli.inputs import edition
from ..cli.messages import tell, tell_notes
from ..cli.options import Shared, day_of, whole_number
from ..cli.output import deliver
from ..cli.tables import Table
from ..cli.wrong import WrongCommandLine
from ..words import options as options_texts
from ..words import school as texts
from ..words.language import Words
from ..words.metavars import DAY, FILE, NAME, NUMBER

HEADS = ("what", "about", "looks at", "when", "instrument", "who", "follow up", "last", "agreement")


@dataclass(frozen=True)
class OfMeasurement(Options):
    """What is read, and as of when it is looked at."""

    reads = ("files", "standard")

    files: list[str] = field(default_factory=list, metadata=arguments(metavar=FILE, help=texts.MEASUREMENT_FILES))
    standard: Optional[str] = field(default=None, metadata=option("--standard", metavar=NAME, help=texts.STANDARD))
    as_of: Optional[str] = field(default=None, metadata=option("--as-of", metavar=DAY, help=options_texts.AS_OF))
    cycle: Optional[str] = field(default=None, metadata=option("--cycle", metavar=NUMBER, help=texts.CYCLE))
    first_day: Optional[str] = field(default=None, metadata=option("--from", metavar=DAY, help=texts.FROM))
    years: str = field(default="2", metadata=option("--years", metavar=NUMBER, help=texts.YEARS))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=texts.SHEET))

    def check(self, say: Words) -> None:
        if not self.files:
            raise WrongCommandLine("\n".join((say(texts.NO_FILE), called(say, "measurement"), say(texts.MEASUREMENT_HELP_SAYS_MORE))))
        if self.standard is None:
            raise WrongCommandLine(say(texts.no_standard(", ".join(built_in_standards()))))
        day_of(say, "--as-of", self.as_of)
        day_of(say, "--from", self.first_day)
        self.cycle_years(say)
        self.years_ahead(say)

    def cycle_years(self, say: Words) -> Optional[int]:
        return None if self.cycle is None else whole_number(say, "--cycle", self.cycle, least=1, most=10)

    def years_ahead(self, say: Words) -> int:
        return whole_number(say, "--years", self.years, least=1, most=10)


@command("measurement", texts.MEASUREMENT_HELP)
def measurement(say: Words, own: OfMeasurement, shared: Shared) -> int:
    form = form_of(shared, say, ("text", "html", "calendar", "workbook", "json"))
    first_day = day_of(say, "--from", own.first_day)
    if form == "calendar" and first_day is None:
        raise WrongCommandLine(say(texts.NO_DAY))
    read = read_measurement(own.files, edition(shared, say, own.standard or ""), cycle_years=own.cycle_years(say), sheet=own.sheet)
    for account in read.accounts:
        tell(shared, account.text(say.lang))
    tell_notes(shared, say, read.notes)
    plan, as_of = read.plan, day_of(say, "--as-of", own.as_of)
    if form == "calendar" and first_day is not None:
        deliver(shared, say, write_measurement_calendar(plan, first_day, years=own.years_ahead(say), lang=say.lang), personal=False)
        return DONE
    answers = Answers(
        json=plan.write,
        html=lambda: write_measurement_page(plan, as_of=as_of, lang=say.lang).html,
        rows=lambda: [[word(each, say.lang) for each in HEADS], *(row(plan, each, say.lang) for each in plan.measures)],
        tables=lambda: (tables(say, plan, as_of), say(texts.read_measures(len(plan.measures)))),
    )
    give(shared, say, form, "measurement", answers, personal=False)
    return DONE


def tables(say: Words, plan: MeasurementPlan, as_of: Optional[datetime.date]) -> Iterator[Table]:
    found = [*plan.holes(), *(plan.overdue(as_of) if as_of else ())]
    lines = [each.text(say.lang) for each in found] or [word("no holes", say.lang)]
    if as_of is None:
        lines.append(word("no as of", say.lang))
    yield Table(say(texts.TITLE_HOLES), [say(texts.H_WHAT)], [[each] for each in lines])
