# SPDX-License-Identifier: BSL-1.0
"""`loopbaan report`: one offline page for a meeting, and its summary in lines; or a sheet per person for the talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Optional

from ... import _loopbaan
from ... import Cohort, Coverage, Error, Plan, Planner, Schedule, Scheduler, count_coverage, write_page, write_sheets
from ..._loopbaan import require_page_of_persons
from ..cli.command import command
from ..cli.declared import Options, flag, option, repeated
from ..cli.forms import form_of
from ..cli.inputs import load_framework, load_people
from ..cli.messages import tell, tell_notes
from ..cli.naming import choose, targets
from ..cli.options import Cheapest, Shared, TableReading, Target, Who, whole_number
from ..cli.output import deliver
from ..cli.stopping import stoppable
from ..cli.workbook import workbook
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import report as texts
from ..words import schedule as schedule_texts
from ..words.language import Words
from ..words.metavars import NUMBER, STAFF
from .report_workbook import sheets_of
from .planning import find_plans, find_prospects, find_ranges, status_of, tell_assumed
from .schedule_options import Years

MOST_SCHEDULED = 5_000  # people of whom it is found in which school years their steps fall


@dataclass(frozen=True)
class OfPage(Options):
    """What the page shows, and what its readers have seen before."""

    reads = ("seen",)

    min_group: str = field(default="10", metadata=option("--min-group", metavar=NUMBER, help=texts.MIN_GROUP))
    persons: bool = field(default=False, metadata=flag("--persons", help=texts.PERSONS))
    sheets: bool = field(default=False, metadata=flag("--sheets", help=texts.SHEETS))
    seen: list[str] = field(default_factory=list, metadata=repeated("--seen", metavar=STAFF, help=texts.SEEN))

    def check(self, say: Words) -> None:
        if self.sheets and (self.persons or self.seen):
            raise WrongCommandLine(say(texts.sheets_alone("--persons" if self.persons else "--seen")))


@dataclass(frozen=True)
class InYears(Years):
    """In which school years steps fall: told where any of these is given."""

    @property
    def given(self) -> bool:
        return any(each is not None for each in (self.offers, self.policy, self.first_day, self.years, self.terms))

    def scheduler(self, shared: Shared, say: Words, planner: Planner) -> Optional[Scheduler]:
        if not self.given:
            return None
        offers = self.read_offers(shared, say, planner.framework)
        calendar = self.calendar(say, offers)
        return Scheduler(planner.framework, calendar, policy=self.read_policy(shared, say, planner.framework), offers=offers)


@command("report", texts.HELP)
def report(
    say: Words, target: Target, who: Who, cheapest: Cheapest, own: OfPage, in_years: InYears, reading: TableReading, shared: Shared
) -> int:
    if own.sheets and in_years.given:
        raise WrongCommandLine(say(texts.sheets_alone("--from, --policy, --offers")))
    shared.refuse_forms(say, "report")
    form = form_of(shared, say, ("html",) if own.sheets else ("html", "workbook"))
    smallest = whole_number(say, "--min-group", own.min_group, least=5, most=1_000_000)
    framework = load_framework(shared, say)
    to = choose(shared, say, "--to", target.to, targets(framework))
    planner = Planner(framework, to, cheapest.measure)
    people, notes = load_people(shared, say, who, reading, framework)
    by = in_years.scheduler(shared, say, planner)
    if own.persons or own.sheets:
        refuse_too_many(say, people)
    if own.sheets:
        return give_sheets(say, planner, people, who, shared)
    grouping = grouping_of(people, reading)
    earlier: list[tuple[Cohort, Coverage]] = []
    for file in own.seen:
        before, _ = load_people(shared, say, replace(who, staff=[file]), reading, framework)
        count = count_coverage(before, target.to, grouping, min_group=smallest, after=earlier)
        earlier.append((before, count))
    plans = find_plans(shared, say, planner, people)
    ranges = find_ranges(shared, say, planner, people)
    # Without persons the summary tells what plans stand on that the framework does not say: nobody who needs it is told.
    unsaid = _loopbaan.unsaid_of(planner, plans) if own.persons else {}
    tell_assumed(shared, say, planner, unsaid)
    page = write_page(
        planner,
        people,
        plans,
        grouping=grouping,
        min_group=smallest,
        notes=[*notes, *planner.notes],
        staff_file=who.files,
        lang=say.lang,
        persons=own.persons,
        after=earlier,
        ranges=ranges,
        schedules=find_schedules(shared, say, by, in_years.sector, people, plans) if by else (),
    )
    if form == "workbook":
        book = workbook(say, sheets_of(say, page, planner, people, plans, to))
        deliver(shared, say, book)
    else:
        deliver(shared, say, page.html)
    for line in page.summary:
        tell(shared, line)
    if shared.output:
        tell(shared, say(texts.page(shared.output)))
    return status_of(plans)


def find_schedules(
    shared: Shared, say: Words, by: Scheduler, sector: str, people: Cohort, plans: Sequence[Plan]
) -> list[Optional[Schedule]]:
    """Of each plan that was found when its steps can be, everybody apart; [] where there are too many, or it was stopped."""
    if len(people) > MOST_SCHEDULED:
        tell(shared, say(texts.too_many_for_years(len(people), MOST_SCHEDULED)))
        return []
    found: list[Optional[Schedule]] = []
    with stoppable(shared, say, say(schedule_texts.TERM)) as report:
        for person, plan in zip(people, plans):
            found.append(by.find(person, plan, sector=sector) if plan.found else None)
            if not report(len(found), len(plans)):
                break
    if len(found) < len(plans):
        tell(shared, say(texts.STOPPED))
        return []
    return found


def give_sheets(say: Words, planner: Planner, people: Cohort, who: Who, shared: Shared) -> int:
    """A sheet per person: nothing is said of all of them together."""
    prospects = find_prospects(shared, say, planner, people)
    worst = [each.worst for each in prospects]
    tell_assumed(shared, say, planner, _loopbaan.unsaid_of(planner, worst))
    routes = planner.find_routes(people, threads=shared.thread_count(say))
    page = write_sheets(planner, people, prospects, routes=routes, staff_file=who.files, lang=say.lang)
    deliver(shared, say, page.html)
    if shared.output:
        tell(shared, say(texts.sheets(file=shared.output, people=len(people))))
    return status_of(worst)


def refuse_too_many(say: Words, people: Cohort) -> None:
    """Raises WrongInput when a part about each person would make a page that no browser opens with ease."""
    try:
        require_page_of_persons(people)
    except Error as error:
        raise WrongInput(error.all[0].line(say.lang) + "\n" + say(texts.TOO_MANY_PERSONS)) from None


def grouping_of(people: Cohort, reading: TableReading) -> str:
    """By what the page groups people: the grouping that was asked for, else the first usual one that they have."""
    if reading.group:
        return reading.group[0]
    for wanted in ("school", "team", "board", "bestuur"):
        if wanted in people.groupings:
            return wanted
    return ""
