# SPDX-License-Identifier: BSL-1.0
"""`loopbaan school`: where schools stand beside a standard, each with a plan of its own."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional

from ... import PEOPLE_BEHIND, Cohort, Framework, GrowthReading, LevelRule, MeasurementReading, PageBlock, PeopleBehind, SchoolReading, SchoolStanding
from ... import built_in_standards, conference_block, count_people_behind, find_growth, find_placement, find_standings, flow_block, growth_block, make_schools_template, measurement_block, placement_block, read_flow, read_placement, read_schools, read_staff, school_sheets, standings_block
from ... import write_partnership_page, write_school_sheets
from ...partnership.account import once_each
from ...schools.growth_sheet import growth_in
from ...schools.measure_sheet import measurement_in
from ...schools.rows import NAMES, threshold_rows
from ...schools.sheets import cell, sentences, title_of, what_first
from ...wording import said
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, flag, option, repeated
from ..cli.forms import Answers, form_of, give
from ..cli.front import called
from ..cli.inputs import edition, load_framework
from ..cli.messages import sheet_language, tell, tell_notes
from ..cli.naming import Named, choose, targets
from ..cli.options import Shared, day_of, whole_number
from ..cli.output import deliver
from ..cli.stopping import stoppable
from ..cli.tables import Table
from ..cli.workbook import workbook
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import options as options_texts
from ..words import partnership as partnership_texts
from ..words import placement as placement_texts
from ..words import school as texts
from ..words.language import Words
from ..words.metavars import DAY, FILE, NAME, NUMBER, PROFILE, TEXT
from .partnership import cells


@dataclass(frozen=True)
class OfSchools(Options):
    """What is read, beside what, and how."""

    reads = ("files", "standard", "staff", "flow", "placement")

    files: list[str] = field(default_factory=list, metadata=arguments(metavar=FILE, help=texts.FILES))
    standard: Optional[str] = field(default=None, metadata=option("--standard", metavar=NAME, help=texts.STANDARD))
    to: Optional[str] = field(default=None, metadata=option("--to", metavar=PROFILE, help=texts.TO))
    school: Optional[str] = field(default=None, metadata=option("--school", metavar=NAME, help=texts.SCHOOL))
    as_of: Optional[str] = field(default=None, metadata=option("--as-of", metavar=DAY, help=options_texts.AS_OF))
    staff: Optional[str] = field(default=None, metadata=option("--staff", metavar=FILE, help=texts.STAFF))
    people: list[str] = field(default_factory=list, metadata=repeated("--people", metavar=texts.CRITERION_PROFILE, help=texts.PEOPLE))
    min_group: str = field(default="10", metadata=option("--min-group", metavar=NUMBER, help=partnership_texts.MIN_GROUP))
    criterion: list[str] = field(default_factory=list, metadata=repeated("--criterion", metavar=texts.WORDS_CRITERION, help=texts.CRITERION))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=texts.SHEET))
    partnership: bool = field(default=False, metadata=flag("--partnership", help=texts.PARTNERSHIP))
    flow: Optional[str] = field(default=None, metadata=option("--flow", metavar=FILE, help=texts.FLOW))
    placement: list[str] = field(default_factory=list, metadata=repeated("--placement", metavar=FILE, help=texts.PLACEMENT))
    students_per_coach: Optional[str] = field(default=None, metadata=option("--students-per-coach", metavar=NUMBER, help=placement_texts.PER_COACH))
    period: Optional[str] = field(default=None, metadata=option("--period", metavar=TEXT, help=placement_texts.PERIOD))
    template: bool = field(default=False, metadata=flag("--template", help=texts.TEMPLATE))

    def check(self, say: Words) -> None:
        if self.template and self.files:
            raise WrongCommandLine(say(texts.TEMPLATE_ALONE))
        if not self.template and not self.files:
            raise WrongCommandLine("\n".join((say(texts.NO_FILE), called(say, "school"), say(texts.SCHOOL_HELP_SAYS_MORE))))
        if self.standard is None:
            raise WrongCommandLine(say(texts.no_standard(", ".join(built_in_standards()))))
        if self.partnership and self.school is not None:
            raise WrongCommandLine(say(texts.NOT_ONE_SCHOOL))
        if not self.partnership and (self.flow is not None or self.placement or self.students_per_coach is not None or self.period is not None):
            raise WrongCommandLine(say(texts.ONLY_PARTNERSHIP))
        if self.people and self.staff is None:
            raise WrongCommandLine(say(texts.STAFF_IS_MISSING))
        for word in self.people:
            if not all(word.partition("=")):
                raise WrongCommandLine(say(texts.wrong_people(word)))
        for word in self.criterion:
            if not all(word.rpartition("=")):
                raise WrongCommandLine(say(texts.wrong_criterion(word)))
        day_of(say, "--as-of", self.as_of)
        self.smallest(say)
        self.per_coach(say)

    def per_coach(self, say: Words) -> Optional[int]:
        return None if self.students_per_coach is None else whole_number(say, "--students-per-coach", self.students_per_coach, least=1, most=1_000_000)

    def smallest(self, say: Words) -> int:
        return whole_number(say, "--min-group", self.min_group, least=5, most=1_000_000)


@command("school", texts.HELP)
def school(say: Words, own: OfSchools, shared: Shared) -> int:
    standard = edition(shared, say, own.standard or "")
    if own.template:
        return deliver_template(say, shared, standard)
    form = form_of(shared, say, ("html",) if own.partnership else ("text", "html", "workbook", "json"))
    to = choose(shared, say, "--to", own.to, targets(standard)) if own.to else None
    read = read_schools(own.files, standard, sheet=own.sheet, called=own_words(shared, say, own, standard))
    plan = measurement_in(own.files, standard, sheet=own.sheet) if own.partnership else None
    growth = growth_in(own.files, sheet=own.sheet) if own.partnership else None
    readings = [each for each in (read, plan, growth) if each is not None]
    for account in once_each(account for each in readings for account in each.accounts):
        tell(shared, account.text(say.lang))
    tell_notes(shared, say, [note for each in readings for note in each.notes])
    schools = read.schools.by(LevelRule("confirmed", as_of=day_of(say, "--as-of", own.as_of)))
    if own.school is not None:
        schools = schools.only([choose(shared, say, "--school", own.school, [Named(id, (name,)) for id, name in read.names.items()])])
    with stoppable(shared, say, say(texts.KEPT_APART)) as report:
        found = find_standings(schools, to, threads=shared.thread_count(say), progress=report)
    if own.partnership:
        blocks = [*partnership_blocks(schools, found, read, plan, growth, say.lang), *blocks_beside(shared, say, own)]
        page = write_partnership_page(blocks, name=partnership_name(found, read), lang=say.lang)
        deliver(shared, say, page.html, personal=page.personal)
        return DONE
    people = people_behind(shared, say, own, standard, [read.names[each.school] for each in found if each.subject == "school"])
    answers = Answers(
        json=lambda: json_of(schools, found, read, people),
        html=lambda: write_school_sheets(schools, found, names=read.names, people=people, thresholds=read.thresholds, lang=say.lang).html,
        tables=lambda: (tables(say, schools, found, read), say(texts.read_schools(len(found)) if all(each.subject == "school" for each in found) else texts.read_several(len(found)))),
    )
    if form == "workbook":
        sheets = school_sheets(schools, found, names=read.names, thresholds=read.thresholds, lang=say.lang)
        deliver(shared, say, workbook(say, {said(NAMES[name], say.lang): cells(rows) for name, rows in sheets.items()}))
    else:
        give(shared, say, form, "school", answers)
    return DONE


def partnership_blocks(
    schools: Cohort, found: tuple[SchoolStanding, ...], read: SchoolReading, plan: Optional[MeasurementReading], growth: Optional[GrowthReading], lang: str
) -> list[PageBlock]:
    """What of the page of a partnership the files have: where schools stand, the conference, the measurement plan, growth."""
    blocks = [standings_block(schools, found, names=read.names, lang=lang), conference_block(schools.framework, found, lang=lang)]
    if plan is not None:
        blocks.append(measurement_block(plan.plan, as_of=schools.rule.as_of, lang=lang))
    if growth is not None:
        answer = find_growth(schools.framework, growth.schools, growth.students, growth.rules, evidence=schools, names=read.names)
        blocks.append(growth_block(answer, lang=lang))
    return blocks


def blocks_beside(shared: Shared, say: Words, own: OfSchools) -> list[PageBlock]:
    """Of the page of a partnership what has files of its own: the placement of students, the flow of staff. There are no persons on it."""
    blocks = []
    if own.placement:
        placing = read_placement(own.placement, students_per_coach=own.per_coach(say), period=own.period)
        for account in placing.accounts:
            if not account.passed_over:
                tell(shared, account.text(say.lang))
        tell_notes(shared, say, placing.notes)
        tell(shared, say(placement_texts.seed_taken(placing.placement.id)))
        blocks.append(placement_block(find_placement(placing.placement, seed=placing.placement.id), lang=say.lang, min_group=own.smallest(say)))
    if own.flow is not None:
        flow = read_flow(own.flow)
        tell_notes(shared, say, flow.notes)
        blocks.append(flow_block(flow, lang=say.lang))
    return blocks


def partnership_name(found: tuple[SchoolStanding, ...], read: SchoolReading) -> str:
    """What the partnership is called, where one alone is among those that were looked at."""
    names = [read.names[each.school] for each in found if each.subject == "partnership"]
    return names[0] if len(names) == 1 else ""


def criteria_of(standard: Framework) -> list[Named]:
    return [Named(id, (each.title.in_language("nl"), each.title.in_language("en"))) for id, each in standard.competences.items()]


def own_words(shared: Shared, say: Words, own: OfSchools, standard: Framework) -> dict[str, str]:
    """Words of a sheet for criteria, as they were said to be meant."""
    meant = {}
    for each in own.criterion:
        words, _, criterion = each.rpartition("=")
        meant[words] = choose(shared, say, "--criterion", criterion, criteria_of(standard))
    return meant


def people_behind(shared: Shared, say: Words, own: OfSchools, standard: Framework, names: list[str]) -> tuple[PeopleBehind, ...]:
    """How many people have the profiles that criteria rest on; () where no staff is given."""
    if own.staff is None:
        return ()
    criteria = dict(PEOPLE_BEHIND.get(standard.id, {}))
    framework = load_framework(shared, say)
    for word in own.people:
        criterion, _, profile = word.partition("=")
        chosen = choose(shared, say, "--people", criterion, criteria_of(standard))
        criteria[chosen] = choose(shared, say, "--people", profile, targets(framework))
    if not criteria:
        raise WrongCommandLine(say(texts.NO_BEHIND))
    staff = read_staff(own.staff, framework)
    tell_notes(shared, say, staff.notes)
    with stoppable(shared, say, say(texts.COUNTING)) as report:
        return count_people_behind(staff.people, names, criteria, min_group=own.smallest(say), threads=shared.thread_count(say), progress=report)


def deliver_template(say: Words, shared: Shared, standard: Framework) -> int:
    """Writes an empty workbook; never over a file that is there."""
    if shared.output is None:
        raise WrongCommandLine(say(texts.WHERE))
    form_of(shared, say, ("workbook",))
    if os.path.exists(shared.output):
        raise WrongInput(say(texts.exists(shared.output)))
    deliver(shared, say, make_schools_template(standard, lang=sheet_language(shared, say)), personal=False)
    tell(shared, say(texts.made(os.path.basename(shared.output), standard.id)))
    return DONE


def json_of(schools: Cohort, found: tuple[SchoolStanding, ...], read: SchoolReading, people: tuple[PeopleBehind, ...]) -> str:
    """Plain values; of people only what is protected."""
    standard = schools.framework
    told = [{**each.to_dict(), "name": read.names.get(each.school, each.school)} for each in found]
    behind = [
        {
            "criterion": each.criterion, "profile": each.profile, "min_group": each.min_group, "steps": list(each.steps),
            "together": [each.together.part, each.together.whole] if each.together else None,
            "schools": {name: [share.part, share.whole] if share else None for name, share in each.by_school.items()},
        }
        for each in people
    ]
    as_of = schools.rule.as_of.isoformat() if schools.rule.as_of else None
    whole = {"standard": {"id": standard.id, "version": standard.version, "hash": standard.hash}, "as_of": as_of, "schools": told, "people": behind, "thresholds": [each.to_dict() for each in read.thresholds]}
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def tables(say: Words, schools: Cohort, found: tuple[SchoolStanding, ...], read: SchoolReading) -> Iterator[Table]:
    """A table of each school: what stands, in words, and what comes first."""
    standard = schools.framework
    for each in found:
        profile = title_of(standard.profiles, each.target, say.lang)
        rows = [[title_of(standard.competences, one.criterion, say.lang), cell(standard, one, say.lang)] for one in each.criteria if one.state != "beside"]
        lines = [*sentences(standard, each, say.lang), *what_first(standard, each, profile, say.lang)]
        name = read.names.get(each.school, each.school)
        yield Table(f"{name}: {profile}", [say(texts.H_CRITERION), say(texts.H_STANDS)], rows)
        yield Table(f"{name}: {say(texts.FIRST)}", [say(texts.H_WHAT)], [[line] for line in lines])
    if read.thresholds:
        heads = [say(texts.H_CRITERION), say(texts.H_THRESHOLD)]
        yield Table(say(texts.THRESHOLDS), heads, [[str(each) for each in row] for row in threshold_rows(standard, read.thresholds, say.lang)])
