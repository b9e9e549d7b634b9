# SPDX-License-Identifier: BSL-1.0
"""`loopbaan partnership`: who gets which place and what nobody offers yet, as a page, a workbook or letters."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Optional
from urllib.parse import quote

from ... import AskedNeed, Cohort, Cycle, Diagnostic, Framework, Offers, PartnershipAnswer, Planner, SheetAccount, _loopbaan, canonical
from ... import PlanNeeds, compare_rounds, find_needs, make_round, meeting_sheets, read_last_round, read_needs, read_offer_sheets, write_letters
from ... import write_meeting, write_needs
from ...exchange import name_of
from ...partnership.account import Account
from ..cli.command import DONE, command
from ..cli.declared import Options, flag, option, repeated
from ..cli.forms import form_of
from ..cli.inputs import load_framework, load_people, own_words
from ..cli.messages import tell, tell_notes
from ..cli.naming import choose, plain, targets
from ..cli.options import Shared, TableReading, Who, day_of, whole_number
from ..cli.output import deliver, deliver_folder
from ..cli.stopping import stoppable
from ..cli.workbook import workbook
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import partnership as texts
from ..words.amounts import count
from ..words.language import Words
from ..words.metavars import DAY, FILE, FOLDER, NUMBER, WORD
from .demo import refuse_what_is_there
from .partnership_boards import boards_together, deliver_shared, of_these
from .partnership_options import OfBoards, OfCycle, OfTravel, SomePeople, SomeTarget
from .step_names import OfSteps

GROUPINGS = {"school": "school", "board": "board", "bestuur": "board", "region": "region", "regio": "region"}
REGIONS = ("region", "regio")  # how a table may call it


@dataclass(frozen=True)
class OfRound(Options):
    """What is offered and asked, and what is to be told."""

    reads = ("offers", "needs")

    offers: list[str] = field(default_factory=list, metadata=repeated("--offers", metavar=FILE, help=texts.OFFERS))
    needs: list[str] = field(default_factory=list, metadata=repeated("--needs", metavar=FILE, help=texts.NEEDS))
    seed: Optional[str] = field(default=None, metadata=option("--seed", metavar=WORD, help=texts.SEED))
    first_day: Optional[str] = field(default=None, metadata=option("--from", metavar=DAY, help=texts.FROM))
    per: str = field(default="school", metadata=option("--per", metavar=texts.PER_WHAT, help=texts.PER))
    min_group: str = field(default="10", metadata=option("--min-group", metavar=NUMBER, help=texts.MIN_GROUP))
    persons: bool = field(default=False, metadata=flag("--persons", help=texts.PERSONS))
    letters: Optional[str] = field(default=None, metadata=option("--letters", metavar=FOLDER, help=texts.LETTERS))
    nodes: Optional[str] = field(default=None, metadata=option("--nodes", metavar=NUMBER, help=texts.NODES))

    def check(self, say: Words) -> None:
        day_of(say, "--from", self.first_day)
        self.smallest(say)
        self.most_nodes(say)

    def smallest(self, say: Words) -> int:
        return whole_number(say, "--min-group", self.min_group, least=5, most=1_000_000)

    def most_nodes(self, say: Words) -> Optional[int]:
        return None if self.nodes is None else whole_number(say, "--nodes", self.nodes, least=1, most=100_000_000)


@command("partnership", texts.HELP)
def partnership(
    say: Words, target: SomeTarget, who: SomePeople, own: OfRound, road: OfTravel, cycle: OfCycle, boards: OfBoards,
    called: OfSteps, reading: TableReading, shared: Shared
) -> int:
    boards.check_with(say, who, target, has_offers=bool(own.offers), has_travel=bool(road.travel))
    if boards.board:
        return boards_together(say, own.offers, called.steps(say), day_of(say, "--from", own.first_day), boards, shared)
    form = form_of(shared, say, ("json",) if boards.share is not None else ("html", "workbook", "json"))
    for folder in (own.letters, cycle.archive):
        if folder is not None:
            refuse_what_is_there(say, folder)
    framework = load_framework(shared, say)
    to = choose(shared, say, "--to", str(target.to), targets(framework))
    given = SheetsRead(own.offers, own.needs, road.travel)
    travel = road.read(shared, say)
    if travel is not None:
        given.tell(shared, say, travel.accounts, travel.notes)
    people, _ = load_people(shared, say, who, cycle.reading(reading), framework)
    names = {"region": next((each for each in REGIONS if each in people.groupings), "region")}
    schools = [each for each in people.groups_in("school") if each] if boards.share is None and "school" in people.groupings else []
    asked = read_asked(shared, say, own.needs, given, framework, list(dict.fromkeys(schools)))
    if boards.share is not None:
        needs = needs_of(shared, say, Planner(framework, to), people, names)
        return deliver_shared(shared, say, boards, needs, of_these(shared, say, people, asked), own.smallest(say))
    offered = read_offer_sheets(own.offers, framework, steps=called.steps(say))
    given.tell(shared, say, offered.accounts, offered.notes)
    grouping = grouping_of(say, own, people, names)
    last = read_last_round(cycle.last, framework) if cycle.last else None
    could = cycle.could_lead(shared, say, people, offered.offers)
    needs = needs_of(shared, say, Planner(framework, to), people, names)
    made = make_round(
        offered.offers, needs, people, asked=asked, first_day=day_of(say, "--from", own.first_day), groups=names,
        travel=travel, most_travel=road.most(say), travel_turn=road.turn(say),
    )
    if made.too_far:
        tell(shared, say(texts.too_far(made.too_far)))
    tell(shared, say(texts.DECIDING))
    answer = made.decide(seed_of(shared, say, own, offered.offers), nodes=own.most_nodes(say))
    compared = compare_rounds(last, made) if last is not None else None
    if own.letters is not None:
        post(shared, say, answer, own.letters)
    if cycle.archive is not None:
        archive(shared, say, cycle.archive, answer, [*needs.asked(), *asked], offered.offers)
    if form == "json":
        deliver(shared, say, as_json(answer, compared))
    elif form == "workbook":
        sheets = meeting_sheets(answer, say.lang, cycle=compared, leaders=could)
        deliver(shared, say, workbook(say, {name: cells(rows) for name, rows in sheets.items()}))
    else:
        page = write_meeting(
            answer, lang=say.lang, min_group=own.smallest(say), grouping=grouping, persons=own.persons, cycle=compared, leaders=could
        )
        deliver(shared, say, page.html, personal=page.personal)
        for line in page.summary:
            tell(shared, line)
    return DONE


def as_json(answer: PartnershipAnswer, compared: Optional[Cycle]) -> str:
    """The assignment/1 document; last year beside it is a field of our own in it."""
    written = _loopbaan.write_assignment(answer.assignment)
    return written if compared is None else canonical(json.dumps({**json.loads(written), "x-cycle": compared.to_dict()}))


def archive(shared: Shared, say: Words, folder: str, answer: PartnershipAnswer, needs: Sequence[AskedNeed], offers: Offers) -> None:
    """What next year's round is compared with: needs, assignment and offers. Raises WrongInput."""
    made = {
        "behoeften.json": write_needs(needs, answer.made.framework),
        "verdeling.json": _loopbaan.write_assignment(answer.assignment),
        "aanbod.json": _loopbaan.write_offers(offers),
    }
    deliver_folder(shared, say, folder, ((name, content.encode()) for name, content in made.items()))
    tell(shared, say(texts.archived(folder)))


@dataclass(frozen=True)
class SheetsRead:
    """Which files are read for what, as one workbook may be given for several things."""

    offers: Sequence[str]
    needs: Sequence[str]
    travel: Sequence[str]

    def tell(self, shared: Shared, say: Words, accounts: Sequence[Account], notes: Sequence[Diagnostic]) -> None:
        """What became of the rows, without the sheets that are passed over here and read for another thing."""
        files = {**dict.fromkeys(("editions", "terms", "roles"), self.offers), "needs": self.needs, "travel": self.travel}
        for each in accounts:
            kind = each.kind if isinstance(each, SheetAccount) and each.passed_over else ""
            if not any(name_of(file) == getattr(each, "file", "") for file in files.get(kind, ())):
                tell(shared, each.text(say.lang))
        tell_notes(shared, say, notes)


def read_asked(shared: Shared, say: Words, files: Sequence[str], given: SheetsRead, framework: Framework, schools: Sequence[str]) -> Sequence[AskedNeed]:
    """What schools ask for by hand; a school that has no people gets a note, with the nearest that has."""
    if not files:
        return ()
    found = read_needs(list(files), framework, schools=schools)
    given.tell(shared, say, found.accounts, found.notes)
    return found.needs


def grouping_of(say: Words, own: OfRound, people: Cohort, names: dict[str, str]) -> str:
    """By what figures are; the framework may call a school otherwise. Raises WrongCommandLine where the people have no such groups."""
    grouping = {**own_words(say, people.framework), **GROUPINGS}.get(plain(own.per))
    if grouping is None:
        raise WrongCommandLine(say(texts.wrong_grouping(own.per, people.framework.word("school", say.lang))))
    if names.get(grouping, grouping) not in people.groupings and grouping != "school":
        raise WrongCommandLine(say(texts.no_grouping(own.per)))
    return grouping


def needs_of(shared: Shared, say: Words, planner: Planner, people: Cohort, names: dict[str, str]) -> PlanNeeds:
    """What everybody's plan asks; who has none is told."""
    tell_notes(shared, say, planner.notes)
    with stoppable(shared, say, say(texts.NEEDING)) as report:
        found = find_needs(planner, people, threads=shared.thread_count(say), groups=names, progress=report)
    tell(shared, found.text(say.lang))
    without = sum(each.status not in ("optimal", "feasible") for each in found.people)
    if any(each.status == "stopped" for each in found.people):
        tell(shared, say(texts.PLAN_STOPPED))
    if without:
        tell(shared, say(texts.unplanned(without)))
    return found


def seed_of(shared: Shared, say: Words, own: OfRound, offers: Offers) -> str:
    if own.seed is not None:
        return own.seed
    tell(shared, say(texts.seed_taken(offers.id)))
    return offers.id


def post(shared: Shared, say: Words, answer: PartnershipAnswer, folder: str) -> None:
    """A letter for each person, in a file of their own that nobody else may read. Raises WrongInput."""
    with stoppable(shared, say, say(texts.WRITING)) as report:
        letters = write_letters(answer, lang=say.lang, progress=report)
    files = ((f"{quote(person, safe='')}.txt", letter.encode()) for person, letter in letters.items())
    tell(shared, say(texts.letters_made(deliver_folder(shared, say, folder, files), folder)))


def cells(rows: Sequence[Sequence[object]]) -> Iterator[Sequence[str]]:
    """Rows for a workbook, in which numbers stay numbers."""
    for row in rows:
        yield [count(each) if isinstance(each, int) else str(each) for each in row]
