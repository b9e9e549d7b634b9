# SPDX-License-Identifier: BSL-1.0
"""A measurement plan from a sheet: a row per measure, with an account of every row."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

from .._loopbaan import Diagnostic, Framework
from ..core import Error
from ..exchange import Content, Path, checked, name_of, read_file
from ..partnership.account import SheetAccount, in_words
from ..partnership.cells import listed, plain
from ..partnership.headings import OF_SCHOOLS
from ..partnership.offers_sheet import read_ids
from ..partnership.rows import Line, Source, rows_of_file
from ..partnership.steps import all_names, names_of
from ..partnership.table import SheetTable, said_heading, tables_of
from ..wording import filled
from ..workbook.faults import told
from .measures import ASPECTS, Measure, MeasurementPlan, asked_criteria, parse_measurement
from .words import CHOOSE, CRITERION, FILL_IN_MEASURE, HEAD_MEASURES, MEASURE, MONTHS_NEEDED, WORDS

MONTHS = {
    name: place
    for names in (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "january february march april may june july august september october november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
    )
    for place, name in enumerate(names.split(), 1)
}
HOW_OFTEN = (
    (re.compile(r"(half ?jaar|twee (keer|maal) (per|in het) jaar|2x per jaar|twice a year)"), 6),
    (re.compile(r"(om de (twee|2) jaar|(twee|2) ?jaarlijks|tweejaarlijks|every (two|2) years)"), 24),
    (re.compile(r"(om de (drie|3) jaar|(drie|3) ?jaarlijks|driejaarlijks|every (three|3) years)"), 36),
    (re.compile(r"(kwartaal|quarter)"), 3),
    (re.compile(r"(jaarlijks|elk jaar|per jaar|yearly|every year|annually)"), 12),
    (re.compile(r"(maandelijks|elke maand|monthly|every month)"), 1),
)


@dataclass(frozen=True)
class MeasurementReading:
    """A plan, and what became of every row that it was read from.

    Examples
    --------
    >>> import loopbaan
    >>> table = "wat;onder welk kenmerk;wanneer;instrument;wie meet;wie volgt op\\nenquête;student-handelt;mei, jaarlijks;enquête;pabo;school\\n"
    >>> found = loopbaan.parse_measurement_sheet(table, loopbaan.built_in_framework("nl-amsterdam"), name="meetplan.csv")
    >>> (found.plan.measures[0].month, found.plan.measures[0].every_months), found.accounts[0].read
    ((5, 12), (2,))
    """

    plan: MeasurementPlan
    accounts: tuple[SheetAccount, ...]
    notes: tuple[Diagnostic, ...]

    def text(self, lang: str = "nl") -> str:
        """A line for each table: what was read, left out and taken for granted."""
        return in_words(self.accounts, lang)


def read_measurement(path: Union[Path, Sequence[Path]], standard: Framework, *, cycle_years: Optional[int] = None, sheet: Optional[str] = None) -> MeasurementReading:
    """A measurement plan of a sheet to fill (.xlsx, .ods, CSV), or of a measurement/1 document.

    Parameters
    ----------
    path : path, or several
    standard : Framework
        Whose criteria it measures.
    cycle_years : int, optional
        Within how many years each criterion is to be measured; else what the document says, or one.
    sheet : str, optional
        Only this sheet of a workbook.

    Raises
    ------
    Error
        With every fault at its cell: 202 for a criterion that nobody knows, 201 for an id that is there twice, 809 for a word that is
        none of those possible, 807 and 823 for what is missing, 808 and 901 for a day or a number. Nothing is half-read.
    ValueError
        When `cycle_years` is not from 1 to 10.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "meetplan.csv"
    >>> _ = path.write_text("wat;wie meet\\ncoaches tellen;HR\\n", encoding="utf-8")
    >>> loopbaan.read_measurement(path, loopbaan.built_in_framework("nl-keurmerk-utrecht"), cycle_years=2).plan.cycle_years
    2
    """
    paths = [path] if isinstance(path, (str, bytes, os.PathLike)) else list(path)
    return measurement_of([(name_of(each), read_file(each)) for each in paths], standard, cycle_years, sheet)


def parse_measurement_sheet(content: Content, standard: Framework, *, name: str = "", cycle_years: Optional[int] = None, sheet: Optional[str] = None) -> MeasurementReading:
    """The same from the content of one file; `name` is what errors call it. Raises as `read_measurement`.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-keurmerk-utrecht")
    >>> loopbaan.parse_measurement_sheet("wat;waarover\\ncoaches tellen;coaches\\n", standard).plan.measures[0].criteria
    ('coaches',)
    """
    checked(content)
    return measurement_of([(name, content)], standard, cycle_years, sheet)


def measurement_of(given: Sequence[tuple[str, Content]], standard: Framework, cycle_years: Optional[int], sheet: Optional[str]) -> MeasurementReading:
    if cycle_years is not None and not 1 <= cycle_years <= 10:
        raise ValueError("a cycle is from 1 to 10 years")
    name, content = given[0]
    start = content[:64].encode("utf-8", "surrogateescape") if isinstance(content, str) else bytes(content[:64])
    if len(given) == 1 and sheet is None and start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        plan = parse_measurement(content, standard, name=name)
        if cycle_years is not None:
            plan = MeasurementPlan(standard, plan.measures, plan.id, plan.version, cycle_years, plan.notes)
        return MeasurementReading(plan, (), plan.notes)
    made = MeasureTables(standard)
    made.read([rows_of_file(content, file, sheet) for file, content in given], asked=sheet is not None)
    if made.faults:
        raise Error(made.faults)
    id = read_ids(os.path.splitext(os.path.basename(name))[0]) if name else "meetplan"
    notes = tuple(made.notes)
    return MeasurementReading(MeasurementPlan(standard, tuple(made.measures), id, "1", cycle_years or 1, notes), tuple(made.accounts), notes)


def measurement_in(paths: Sequence[Path], standard: Framework, *, sheet: Optional[str] = None) -> Optional[MeasurementReading]:
    """What `read_measurement` reads of tables among which there need be none of measures: None then. Raises as `read_measurement`."""
    sources = [rows_of_file(read_file(each), name_of(each), sheet) for each in paths]
    kinds = {each.header.kind for source in sources for each in tables_of(source, OF_SCHOOLS, asked=sheet is not None)[0]}
    return read_measurement(paths, standard, sheet=sheet) if "measures" in kinds else None


class MeasureTables:
    """Measures in the making, of all tables together."""

    def __init__(self, standard: Framework) -> None:
        self.standard = standard
        self.measures: list[Measure] = []
        self.faults: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.accounts: list[SheetAccount] = []
        self.taken: dict[str, int] = {}
        self.criteria = names_of(standard.competences)[0]
        self.areas = names_of(standard.areas)[0]
        self.asked = set(asked_criteria(standard))
        self.aspects = {plain(each): id for id in ASPECTS for each in (id, *WORDS[id])}

    def read(self, sources: Sequence[Source], *, asked: bool) -> None:
        tables: list[SheetTable] = []
        for source in sources:
            found, others = tables_of(source, OF_SCHOOLS, asked=asked)
            tables += [each for each in found if each.header.kind == "measures"]
            self.accounts += others + [each.passed_over() for each in found if each.header.kind != "measures"]
        for table in tables:
            for line in table.lines("what") if not table.faults else ():
                table.tally.add("read", line.number)
                self.take(table, line)
            self.accounts.append(table.account())
            self.faults += table.faults
            self.notes += table.notes
        if not tables:
            self.faults.append(told("missing_column", sources[0].tables[0].file, said_heading("measures", "what"), HEAD_MEASURES))
        elif not self.measures and not self.faults:
            self.faults.append(told("missing_field", tables[0].source.file, MEASURE, FILL_IN_MEASURE))

    def take(self, table: SheetTable, line: Line) -> None:
        what = table.words(line, "what")
        if not what:
            table.fault("missing_field", line, "what", said_heading("measures", "what"), FILL_IN_MEASURE)
            return
        texts = {name: table.words(line, name) or None for name in ("when", "instrument", "who", "follow_up", "found", "agreed", "note")}
        days = {name: table.day(line, name) for name in ("next", "last", "agreed_by", "done")}
        month, every = self.moment(table, line, texts["when"])
        made: dict[str, Any] = {**texts, **days, "month": month, "every_months": every, "aspect": self.aspect(table, line)}
        self.measures.append(Measure(self.id_of(table, line), what, self.about(table, line), **made))

    def id_of(self, table: SheetTable, line: Line) -> str:
        id = table.id(line, "id") if table.words(line, "id") else None
        if id is None:
            number = len(self.taken) + 1
            while f"m{number}" in self.taken:
                number += 1
            id = f"m{number}"
        if id in self.taken:
            what = filled("meting; ook in rij {row}", "measure; in row {row} too", row=self.taken[id])
            table.fault("duplicate_id", line, "id", id, what)
        self.taken.setdefault(id, line.number)
        return id

    def about(self, table: SheetTable, line: Line) -> tuple[str, ...]:
        """The criteria that a cell names; an area stands for those of its criteria that every school is to meet."""
        found: list[str] = []
        words = line.words(table.header.column("criteria")) if table.words(line, "criteria") else ""
        whole = plain(words)
        for each in [words] if whole in self.criteria or whole in self.areas else listed(words):
            if (area := self.areas.get(plain(each))) is not None and plain(each) not in self.criteria:
                inside = [id for id, one in self.standard.competences.items() if one.area == area]
                found += [id for id in inside if id in self.asked] or inside
                continue
            names = [*all_names(self.standard.competences), *all_names(self.standard.areas)]
            if (id := table.reference(line, "criteria", each, self.criteria, names, CRITERION, CHOOSE)) is not None:
                found.append(id)
        return tuple(dict.fromkeys(found))

    def aspect(self, table: SheetTable, line: Line) -> Optional[str]:
        words = table.words(line, "aspect")
        if words and plain(words) not in self.aspects:
            table.fault("unknown_value", line, "aspect", words, (", ".join(WORDS[each][0] for each in ASPECTS)))
        return self.aspects.get(plain(words)) if words else None

    def moment(self, table: SheetTable, line: Line, when: Optional[str]) -> tuple[Optional[int], Optional[int]]:
        """Month and interval: of words such as “mei, jaarlijks”, and of a column of its own, which goes before the words."""
        words = plain(when or "")
        months = [MONTHS[each] for each in words.split() if each in MONTHS]
        often = next((number for pattern, number in HOW_OFTEN if pattern.search(words)), None)
        if len(set(months)) == 2 and abs(months[0] - months[1]) == 6 and often in (None, 12):
            often = 6
        if table.words(line, "every"):
            every = table.count(line, "every")
            if every is not None and not 1 <= every <= 120:
                table.fault("wrong_type", line, "every", filled("“{words}”", "“{words}”", words=every), MONTHS_NEEDED)
                every = None
            often = every
        elif often is not None:
            table.tally.assume("moment", line.number)
        return (min(months) if len(set(months)) in (1, 2) and (len(set(months)) == 1 or often == 6) else None), often
