# SPDX-License-Identifier: BSL-1.0
"""What was seen of schools, from a sheet: a row per school and criterion, with an account of every row."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Optional, Union

from .. import _loopbaan
from .._loopbaan import Cohort, Diagnostic, Framework
from ..core import Error
from ..exchange import Content, Path, checked, name_of, read_file
from ..partnership.account import SheetAccount, in_words
from ..partnership.cells import Unreadable, id_of, plain
from ..partnership.headings import OF_SCHOOLS
from ..partnership.rows import Line, Source, rows_of_file
from ..partnership.steps import all_names, names_of
from ..partnership.table import SheetTable, said_heading, tables_of
from ..people import build_cohort
from ..wording import REPLACEABLE
from ..workbook.faults import told
from .criteria import Criteria
from .threshold_sheet import ThresholdTables
from .thresholds import Threshold, numbers_in
from .wide import columns_of, subject_of
from .wide_rows import WideRows
from .words import CHOOSE, CHOOSE_PHASE, FILL_IN, HEAD_SCHOOLS, SCHOOL, STATUS

UNKNOWN = {"niet bekend", "nog niet gesproken", "nog niet gezien", "not known", "not spoken yet", "not seen yet", "onbekend", "unknown"}
NO = {"nee", "no", "niet", "not", "niet gezien", "not seen", "n", "niet getoond", "not shown"}
YES = {"ja", "yes", "j", "y", "x", "gezien", "seen", "voldoet"}
PARTLY = {"deels", "partly", "gedeeltelijk", "ten dele"}
INITIALS = re.compile(r"(?:[A-Za-z]\.\s*){1,4}")  # of somebody, which is no source
# How people call a source besides the word that the standard has for it.
RATERS = {
    "self": ("zelf", "zelfevaluatie", "zelfonderzoek", "de school", "de school zelf", "self", "self-evaluation", "the school"),
    "colleague": ("peers", "peer", "peerreview", "peer review", "collega", "andere school", "another school", "expertgroep", "expert group"),
    "leader": ("bestuur", "bestuurder", "board", "leidinggevende", "leader"),
    "observer": ("visitatie", "commissie", "keurmerkcommissie", "committee", "observator", "universiteit", "university"),
    "pupil": ("studenten", "student", "enquête studenten", "students", "students’ survey"),
    "institute": ("instituut", "pabo", "opleiding", "hogeschool", "instituutsopleider", "institute", "college"),
}


@dataclass(frozen=True)
class SchoolReading:
    """Schools with what was seen of them, and what became of every row.

    The id of a school is made of its name, of letters, digits and dashes; `names` has the name by the id.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-keurmerk-utrecht")
    >>> table = "school;kenmerk;gezien;bron;datum\\nDe Sluis;coaches;deels;documenten;14-4-2026\\nOost;coaches;onbekend;;\\n"
    >>> found = loopbaan.parse_schools(table, standard, name="scholen.csv")
    >>> [(each.id, each.levels["coaches"]) for each in found.schools], found.names
    ([('De-Sluis', 'deels'), ('Oost', None)], {'De-Sluis': 'De Sluis', 'Oost': 'Oost'})
    """

    schools: Cohort
    called: tuple[tuple[str, str], ...]  # id and name, in the order of the schools
    accounts: tuple[SheetAccount, ...]
    notes: tuple[Diagnostic, ...]
    thresholds: tuple[Threshold, ...] = ()  # of the region: what numbers were laid beside

    @property
    def names(self) -> dict[str, str]:
        """What each school is called, by its id."""
        return dict(self.called)

    def text(self, lang: str = "nl") -> str:
        """A line for each table: what was read, left out and taken for granted."""
        return in_words(self.accounts, lang)


def read_schools(path: Union[Path, Sequence[Path]], standard: Framework, *, sheet: Optional[str] = None, called: Mapping[str, str] = {}) -> SchoolReading:
    """Schools of a sheet to fill (.xlsx, .ods, CSV), or of a people/1 document whose people are schools.

    A table has a row per school and criterion, or a row per school and a column per criterion. Headed “bestuur” or “partnerschap” in the place of
    “school” it is about boards or partnerships: these have “subject” among their groups. Numbers count by a table of
    thresholds (criterion, at least, in which years, level, source); without one they are not known. Order of files and sheets does not matter.

    Parameters
    ----------
    path : path, or several
    standard : Framework
        Whose criteria the rows name: `built_in_framework("nl-amsterdam")`, or one of one's own.
    sheet : str, optional
        Only this sheet of a workbook; else every one that has headings of schools, or of thresholds.
    called : mapping of str to str
        Words of one's own for criteria, each with the id or title of the criterion that they mean.

    Raises
    ------
    Error
        With every fault at its cell: 202 for a criterion or status that nobody knows, 203 for a level, 809 for a source, 824
        for a school that has two boards, 201 for a threshold that is there twice, 807 and 823 for what is missing, 808 and 901 for a day or a number. Nothing is half-read.
    ValueError
        When `called` names a criterion that the standard has not.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "scholen.csv"
    >>> _ = path.write_text("school;criterium;gezien\\nDe Brug;visie-en-werkwijze;ja\\n", encoding="utf-8")
    >>> loopbaan.read_schools(path, loopbaan.built_in_framework("nl-keurmerk-utrecht")).schools[0].levels["visie-en-werkwijze"]
    'ja'
    """
    paths = [path] if isinstance(path, (str, bytes, os.PathLike)) else list(path)
    return schools_of([(name_of(each), read_file(each)) for each in paths], standard, sheet, called)


def parse_schools(content: Content, standard: Framework, *, name: str = "", sheet: Optional[str] = None, called: Mapping[str, str] = {}) -> SchoolReading:
    """The same from the content of one file; `name` is what errors call it. Raises Error as `read_schools`.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-amsterdam")
    >>> loopbaan.parse_schools("school;kenmerk;gezien\\nDe Brug;student-handelt;nee\\n", standard).schools[0].levels["student-handelt"]
    'not shown'
    """
    checked(content)
    return schools_of([(name, content)], standard, sheet, called)


def schools_of(given: Sequence[tuple[str, Content]], standard: Framework, sheet: Optional[str], called: Mapping[str, str]) -> SchoolReading:
    start = given[0][1][:64]
    start = start.encode("utf-8", "surrogateescape") if isinstance(start, str) else bytes(start)
    if len(given) == 1 and sheet is None and start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        schools = _loopbaan.parse_people(given[0][1], standard, given[0][0])
        return SchoolReading(schools, tuple((id, id) for id in schools.ids), (), schools.notes)
    made = SchoolTables(standard, called)
    made.read([rows_of_file(content, file, sheet) for file, content in given], asked=sheet is not None)
    if made.faults:
        raise Error(made.faults)
    schools = build_cohort(standard, list(made.schools.values()))
    return SchoolReading(schools, tuple(made.names.items()), tuple(made.accounts), (*made.notes, *schools.notes), made.thresholds.all)


def evidence_in(paths: Sequence[Path], standard: Framework, *, sheet: Optional[str] = None, called: Mapping[str, str] = {}) -> Optional[SchoolReading]:
    """What `read_schools` reads of tables among which there need be none about schools: None then. Raises as `read_schools`."""
    made = SchoolTables(standard, called)
    made.read([rows_of_file(read_file(each), name_of(each), sheet) for each in paths], asked=sheet is not None, needed=False)
    if made.faults:
        raise Error(made.faults)
    if not made.schools:
        return None
    schools = build_cohort(standard, list(made.schools.values()))
    return SchoolReading(schools, tuple(made.names.items()), tuple(made.accounts), (*made.notes, *schools.notes), made.thresholds.all)


class SchoolTables:
    """Schools in the making, of all tables together; thresholds are read before what is laid beside them."""

    def __init__(self, standard: Framework, called: Mapping[str, str]) -> None:
        self.standard = standard
        self.schools: dict[str, dict[str, Any]] = {}
        self.names: dict[str, str] = {}
        self.taken: dict[tuple[str, str], str] = {}  # id by what it is and its name
        self.faults: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.accounts: list[SheetAccount] = []
        self.criteria = Criteria(standard, called)
        self.thresholds = ThresholdTables(standard)
        self.wide = WideRows(standard, self.thresholds, self.level)
        self.phases, self.instruments = names_of(standard.phases)[0], names_of(standard.instruments)[0]
        self.raters = {plain(word): id for id, words in RATERS.items() for word in words}
        for id in (*REPLACEABLE, *standard.raters):
            for word in (id, *(standard.rater_title(id, lang) for lang in ("nl", "en"))):
                self.raters[plain(word)] = id

    def read(self, sources: Sequence[Source], *, asked: bool, needed: bool = True) -> None:
        """All tables; where none is about schools that is an error, unless none is needed."""
        tables: list[SheetTable] = []
        judge = partial(columns_of, self.standard)
        for source in sources:
            found, others = tables_of(source, OF_SCHOOLS, asked=asked, judge=judge)
            tables += [each for each in found if each.header.kind in ("schools", "thresholds")]
            self.accounts += others + [each.passed_over() for each in found if each not in tables]
        of_schools = [each for each in tables if each.header.kind == "schools"]
        for kind, key, take in (("thresholds", "criterion", self.thresholds.take), ("schools", "school", self.take)):
            for table in tables:
                if table.header.kind == kind:
                    for line in table.lines(key) if not table.faults else ():
                        table.tally.add("read", line.number)
                        take(table, line)
        for table in tables:
            self.accounts.append(table.account())
            self.faults += table.faults
            self.notes += table.notes
        if not of_schools and needed:
            where = sources[0].tables[0].file
            self.faults.append(told("missing_column", where, said_heading("schools", "school"), HEAD_SCHOOLS))
        elif of_schools and not self.schools and not self.faults:
            self.faults.append(told("missing_field", of_schools[0].source.file, SCHOOL, FILL_IN))

    def take(self, table: SheetTable, line: Line) -> None:
        name = table.words(line, "school")
        if not name:
            table.fault("missing_field", line, "school", said_heading("schools", "school"), FILL_IN)
            return
        school = self.school(subject_of(table.header.headings, table.header.column("school")), name)
        for field in ("board", "partnership", "region"):
            if words := table.words(line, field):
                self.once(table, line, field, school["groups"].setdefault(field, words), words, name)
        if words := table.words(line, "phase"):
            phase = table.reference(line, "phase", words, self.phases, all_names(self.standard.phases), STATUS, CHOOSE_PHASE)
            if phase:
                self.once(table, line, "phase", school.setdefault("phase", phase), phase, name)
        self.evidence(table, line, school)

    def school(self, subject: str, name: str) -> dict[str, Any]:
        """The school of a name, however it is spelt in small things; or the board or partnership: one of another kind is another."""
        known = self.taken.get((subject, plain(name)))
        if known is None:
            try:
                made = str(id_of(name).value)
            except Unreadable:
                made = f"{subject}-{len(self.names) + 1}"
            known, number = made, 2
            while known in self.names:
                known, number = f"{made}-{number}", number + 1
            self.taken[subject, plain(name)] = known
            self.names[known] = name
            self.schools[known] = {"id": known, "groups": {} if subject == "school" else {"subject": subject}, "evidence": []}
        return self.schools[known]

    def once(self, table: SheetTable, line: Line, field: str, before: str, now: str, name: str) -> None:
        if before != now:
            table.fault("contradicting_rows", line, field, now, name)

    def evidence(self, table: SheetTable, line: Line, school: dict[str, Any]) -> None:
        common = self.common(table, line)
        for each in self.wide.entries(table, line):
            school["evidence"].append({**common, **each})
        words, at = table.words(line, "criterion"), table.header.column("level")
        seen = line.words(at)
        if not words:
            if seen:
                table.fault("missing_field", line, "criterion", said_heading("schools", "criterion"), CHOOSE)
            return
        criterion, own = self.criteria.find(table, line, words)
        if criterion is None:
            return
        if not table.words(line, "level") or at is None or plain(seen) in UNKNOWN:
            table.tally.assume("not known", line.number)
            return
        entry: dict[str, Any] = {"competence": criterion, **common}
        numbers = numbers_in(seen) if criterion in self.thresholds.made else None
        if numbers is None:
            entry["level"] = self.level(table, line, at, criterion, seen)
        elif (found := self.wide.numbers(table, line, criterion, numbers)) is None:
            return
        else:
            entry.update(found)
            entry["instrument"] = "; ".join(each for each in (entry.get("instrument"), seen) if each)
        if own:
            entry["reason"] = "; ".join(each for each in (own, entry.get("reason")) if each)
        school["evidence"].append(entry)

    def common(self, table: SheetTable, line: Line) -> dict[str, Any]:
        """What a row says of all that it has of a school: who, when, by what, and the explanation."""
        entry: dict[str, Any] = {}
        if (source := table.words(line, "rater")) and (rater := self.rater(table, line, source)) is not None:
            entry["rater"] = rater
        if day := table.day(line, "date"):
            entry["date"] = day
        for field, name, known in (("instrument", "instrument", self.instruments), ("note", "reason", {})):
            if said := table.words(line, field):
                entry[name] = known.get(plain(said), said)
        return entry

    def level(self, table: SheetTable, line: Line, at: int, criterion: str, seen: str) -> Optional[str]:
        """The level that a cell names; None: it says that the criterion is not met. What cannot be read is told."""
        scale = self.standard.scales[self.standard.competences[criterion].scale]
        names = {plain(word): level.id for level in scale.levels for word in (level.id, level.title.in_language("nl"), level.title.in_language("en"))}
        word = plain(seen)
        if word in names:
            return names[word]
        if word in {plain(each) for each in NO}:
            return None
        for said, id in ((YES, "ja"), (PARTLY, "deels")):
            if word in said and id in names.values():
                return id
        known = ", ".join(level.title.in_language("nl") for level in scale.levels)
        table.faults.append(table.source.at("unknown_level", line.number, at, seen, criterion, known))
        return None

    def rater(self, table: SheetTable, line: Line, source: str) -> Optional[str]:
        found = self.raters.get(plain(source))
        if found is None and INITIALS.fullmatch(source):
            table.tally.assume("initials", line.number)
        elif found is None:
            table.fault("unknown_value", line, "rater", source, ", ".join(self.standard.rater_title(id, "nl") for id in (*REPLACEABLE, *self.standard.raters)))
        return found
