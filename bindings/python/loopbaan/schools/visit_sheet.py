# SPDX-License-Identifier: BSL-1.0
"""A round of visits from a table with a row per school, with an account of every row; distances and earlier rounds beside it."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Optional, Union

from .._loopbaan import Diagnostic
from ..core import Error, nearest
from ..exchange import Content, Path, checked, name_of, read_file
from ..partnership import cells
from ..partnership.account import SheetAccount, in_words
from ..partnership.cells import ShortYear, Unreadable, plain
from ..partnership.offers_sheet import read_ids
from ..partnership.rows import Line, Source, rows_of_file
from ..partnership.table import SheetTable, said_heading, tables_of
from ..partnership.travel_sheet import TravelReading
from ..partnership.words import DAY
from ..wording import Pair, Said, filled, said
from ..workbook.faults import told
from .visit_words import FILL_IN, HEAD, SCHOOL, TEN_AT_MOST, WORDS
from .visits import VisitingSchool, VisitRound, Visits, parse_visits


@dataclass(frozen=True)
class VisitsReading:
    """What is asked of a round, and what became of every row that it was read from.

    `read` is the plan of a visits/1 document that was read; None of a table.

    Examples
    --------
    >>> import loopbaan
    >>> found = loopbaan.parse_visit_sheet("school;bestuur\\nDe Sluis;Rivier\\nOost;Kust\\nDe Werf;\\n", name="scholen.csv")
    >>> [each.id for each in found.round.schools]
    ['De-Sluis', 'Oost', 'De-Werf']
    >>> found.assumed[0][1]
    'Without a board, counted as a board of its own: De Werf.'
    """

    round: VisitRound
    accounts: tuple[SheetAccount, ...]
    notes: tuple[Diagnostic, ...]
    assumed: tuple[Pair, ...] = ()
    read: Optional[Visits] = field(default=None, compare=False)

    def text(self, lang: str = "nl") -> str:
        """A line for each table: what was read, left out and taken for granted."""
        return in_words(self.accounts, lang)


def read_visits(
    path: Union[Path, Sequence[Path]], *, each: int = 1, days: Iterable[datetime.date] = (), travel: Optional[TravelReading] = None,
    most: Optional[int] = None, last: Iterable[Visits] = (), both_ways: bool = False, most_of_board: int = 0,
    team_kind: str = "", team_least: int = 1, seed: str = "", sheet: Optional[str] = None, agreed: Optional[Visits] = None,
) -> VisitsReading:  # fmt: skip
    """A round of a sheet to fill (.xlsx, .ods, CSV) with a row per school, or of a visits/1 document.

    Parameters
    ----------
    path : path, or several
    each : int
        How many visit a school and how many it visits, where the table does not say, 1 to 10.
    days : iterable of datetime.date
        The days for visits; none: days are not looked at.
    travel : TravelReading, optional
        Distances between schools, by their names; what it does not say counts as the farthest that it says, and is told.
    most : int, optional
        What is farther is left out.
    last : iterable of Visits
        Rounds before: nobody goes again; with `both_ways` not the other way round either. Schools are known by their id, else by
        their name; of who is not in the table `assumed` tells the names.
    most_of_board, team_kind, team_least
        Of teams, as in `VisitRound`.
    sheet : str, optional
        Only this sheet of a workbook.
    agreed : Visits, optional
        An earlier plan of this round, of which as little as possible is changed; schools are known as in `last`.

    Raises
    ------
    Error
        With every fault at its cell: 201 for a school that is there twice, 807 and 823 for what is missing, 808 and 901 for a number or
        a day. Nothing is half-read.
    ValueError
        When `each` is not from 1 to 10.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "scholen.csv"
    >>> _ = path.write_text("school;bestuur;krijgt bezoekers;bezoekt\\nOost;Kust;;\\nPabo;Pabo;0;2\\n", encoding="utf-8")
    >>> [(one.visited, one.visits, one.must_visit) for one in loopbaan.read_visits(path).round.schools]
    [(1, 1, True), (0, 2, False)]
    """
    paths = [path] if isinstance(path, (str, bytes, os.PathLike)) else list(path)
    found = visits_of([(name_of(one), read_file(one)) for one in paths], each, tuple(days), sheet)
    return completed(found, travel, most, tuple(last), both_ways, most_of_board, team_kind, team_least, seed, agreed)


def parse_visit_sheet(content: Content, *, name: str = "", each: int = 1, days: Iterable[datetime.date] = (), sheet: Optional[str] = None) -> VisitsReading:
    """The same from the content of one file, without distances and earlier rounds; `name` is what errors call it. Raises as `read_visits`.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_visit_sheet("school;bestuur\\nDe Sluis;Rivier\\nOost;Kust\\n", each=2).round.schools[0].visits
    2
    """
    checked(content)
    return completed(visits_of([(name, content)], each, tuple(days), sheet), None, None, (), False, 0, "", 1, "")


def visits_of(given: Sequence[tuple[str, Content]], each: int, days: tuple[datetime.date, ...], sheet: Optional[str]) -> VisitsReading:
    if not 1 <= each <= 10:
        raise ValueError("a school is visited from 1 to 10 times")
    name, content = given[0]
    start = content[:64].encode("utf-8", "surrogateescape") if isinstance(content, str) else bytes(content[:64])
    if len(given) == 1 and sheet is None and start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        plan = parse_visits(content, name=name)
        return VisitsReading(plan.round, (), plan.notes, read=plan)
    made = VisitTables(each, set(days))
    made.read([rows_of_file(content, file, sheet) for file, content in given], asked=sheet is not None)
    if made.faults:
        raise Error(made.faults)
    id = read_ids(os.path.splitext(os.path.basename(name))[0]) if name else "bezoeken"
    return VisitsReading(VisitRound(tuple(made.schools), days=days, id=id), tuple(made.accounts), tuple(made.notes))


class VisitTables:
    """Schools of a round in the making, of all tables together."""

    def __init__(self, each: int, days: set[datetime.date]) -> None:
        self.each, self.days = each, days
        self.schools: list[VisitingSchool] = []
        self.faults: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.accounts: list[SheetAccount] = []
        self.taken: dict[str, int] = {}
        self.names: dict[str, int] = {}

    def read(self, sources: Sequence[Source], *, asked: bool) -> None:
        tables: list[SheetTable] = []
        for source in sources:
            found, others = tables_of(source, ("visiting", "travel"), asked=asked)
            tables += [one for one in found if one.header.kind == "visiting"]
            self.accounts += others + [one.passed_over() for one in found if one.header.kind != "visiting"]
        for table in tables:
            for line in table.lines("school") if not table.faults else ():
                table.tally.add("read", line.number)
                self.take(table, line)
            self.accounts.append(table.account())
            self.faults += table.faults
            self.notes += table.notes
        if not tables:
            self.faults.append(told("missing_column", sources[0].tables[0].file, said_heading("visiting", "school"), HEAD))
        elif not self.schools and not self.faults:
            self.faults.append(told("missing_field", tables[0].source.file, SCHOOL, FILL_IN))

    def take(self, table: SheetTable, line: Line) -> None:
        name = table.words(line, "school")
        if not name:
            table.fault("missing_field", line, "school", said_heading("visiting", "school"), FILL_IN)
            return
        own = table.words(line, "id")
        try:
            id = str(cells.id_of(own or name).value)
        except Unreadable:
            table.fault("missing_field", line, "id" if own else "school", said_heading("visiting", "school"), FILL_IN)
            return
        if (row := self.names.get(plain(name), self.taken.get(id))) is not None:
            field, words = ("school", name) if plain(name) in self.names or not own else ("id", own)
            table.fault("duplicate_id", line, field, words, filled("school; ook in rij {row}", "school; in row {row} too", row=row))
            return
        self.taken[id] = self.names[plain(name)] = line.number
        visited = self.number(table, line, "visited")
        visits = self.number(table, line, "visits")
        if visited == 0:
            table.tally.assume("not visited", line.number)
        self.schools.append(
            VisitingSchool(
                id, name, table.words(line, "board"), table.words(line, "kind"), self.each if visited is None else visited,
                self.each if visits is None else visits, visited != 0, self.away(table, line),
            )  # fmt: skip
        )

    def number(self, table: SheetTable, line: Line, field: str) -> Optional[int]:
        found = table.count(line, field)
        if found is not None and found > 10:
            table.fault("wrong_type", line, field, filled("“{words}”", "“{words}”", words=found), TEN_AT_MOST)
            return None
        return found

    def away(self, table: SheetTable, line: Line) -> tuple[datetime.date, ...]:
        found: list[datetime.date] = []
        for words in cells.listed(table.words(line, "away")):
            try:
                day = cells.day(words).value
            except ShortYear:
                table.fault("year_without_century", line, "away", words)
                continue
            except Unreadable:
                table.fault("wrong_type", line, "away", filled("“{words}”", "“{words}”", words=words), DAY)
                continue
            if day in self.days and isinstance(day, datetime.date):
                found.append(day)
            else:
                table.tally.assume("other day", line.number)
        return tuple(dict.fromkeys(found))


def completed(
    of: VisitsReading, travel: Optional[TravelReading], most: Optional[int], last: tuple[Visits, ...], both_ways: bool,
    most_of_board: int, team_kind: str, team_least: int, seed: str, agreed: Optional[Visits] = None,
) -> VisitsReading:  # fmt: skip
    """The round with distances, earlier visits and teams, and what was taken for granted in that."""
    if of.read is not None:
        return of
    schools, assumed = of.round.schools, list(of.assumed)
    ids = {plain(name): each.id for each in schools for name in (each.title, each.id)}
    lonely = [each.name for each in schools if not each.board]
    if lonely:
        assumed.append(filled(*WORDS["no board"], which=", ".join(lonely)))
    known = [pair for plan in last for pair in known_here(plan, schools, assumed)]
    kept = known_here(agreed, schools, assumed) if agreed is not None else []
    asked: dict[str, object] = {}
    if travel is not None:
        ways = {(ids[plain(start)], ids[plain(end)]): amount for start, end, amount in travel.distances if plain(start) in ids and plain(end) in ids}
        others = sorted({name for start, end, _ in travel.distances for name in (start, end) if plain(name) not in ids})
        if others:
            assumed.append(filled(*WORDS["other names"], which=", ".join(others)))
        missing = sum((one.id, two.id) not in ways and (two.id, one.id) not in ways for n, one in enumerate(schools) for two in schools[:n] if not one.board or one.board != two.board)
        farthest = max((amount for amount in ways.values()), default=0)
        otherwise = farthest if most is None else min(most, farthest)
        if missing:
            key = "otherwise" if most is None else "otherwise most"
            assumed.append(filled(*WORDS[key], amount=otherwise, unit=WORDS[travel.unit], count=missing, most=most))
        asked = {"distances": tuple((start, end, amount) for (start, end), amount in ways.items()), "unit": travel.unit, "otherwise": otherwise, "most": most}
    else:
        assumed.append(WORDS["no travel"])
    made = VisitRound(
        schools, tuple(dict.fromkeys(known)), both_ways, days=of.round.days, most_of_board=most_of_board, team_kind=team_kind,
        team_least=team_least if team_kind else 0, agreed=tuple(dict.fromkeys(kept)), seed=seed, id=of.round.id, **asked,  # type: ignore[arg-type]
    )  # fmt: skip
    return VisitsReading(made, of.accounts, of.notes, tuple(assumed))


def known_here(plan: Visits, schools: Sequence[VisitingSchool], assumed: list[Pair]) -> list[tuple[str, str]]:
    """The visits of an earlier plan among these schools, known by their id, else by their name; who is not here is told."""
    ids, by_name = {each.id for each in schools}, {plain(each.name): each.id for each in schools}
    here = {each.id: each.id if each.id in ids else by_name.get(plain(each.name), "") for each in plan.round.schools}
    pairs = [(here[each.visitor], here[each.host]) for each in plan.visits]
    visiting = {who for each in plan.visits for who in (each.visitor, each.host)}
    gone = [each for each in plan.round.schools if each.id in visiting and not here[each.id]]
    if gone:
        named = {each.name: nearest(each.name, sorted(one.name for one in schools if one.id not in here.values())) for each in gone}
        which = [filled(*WORDS["gone near"], name=one, near=near) if near else (one, one) for one, near in named.items()]
        assumed.append(filled(*WORDS["gone"], which=Said(lambda lang: ", ".join(said(each, lang) for each in which)), count=sum(not (one and two) for one, two in pairs), id=gone[0].id))
    return [(one, two) for one, two in pairs if one and two]
