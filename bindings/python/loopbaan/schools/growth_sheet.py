# SPDX-License-Identifier: BSL-1.0
"""Schools and their room, students by year, and rules of a region, from sheets to fill, with an account of every row."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

from .._loopbaan import Diagnostic
from ..core import Error
from ..exchange import Content, Path, checked, name_of, read_file
from ..partnership.account import SheetAccount, in_words
from ..partnership.cells import Found, Unreadable, plain
from ..partnership.headings import OF_SCHOOLS
from ..partnership.rows import Line, Source, rows_of_file
from ..partnership.table import SheetTable, said_heading, tables_of
from ..wording import filled
from ..workbook.faults import told
from .growth import UNTOLD, GrowingSchool, GrowthRules, StudentYear
from .growth_words import AT_LEAST_ONE, FILL_IN_RULE, FILL_IN_SCHOOL, FILL_IN_SCHOOLS, FILL_IN_YEAR, HEAD_GROWTH, HEAD_INTAKE, LEAST_ABOVE_MOST, ONE_WAY
from .growth_words import OTHER_RULES, RULES, SHARE, STATUSES, YEAR
from .words import SCHOOL

KINDS = ("growth", "intake", "growth_rules")
FULL_YEAR = re.compile(r"(20\d\d)(?:\s*[/–-]\s*(?:20)?\d\d)?")
PERCENT = re.compile(r"(\d{1,3})\s*%?")
KNOWN_RULES = {plain(word): name for rules in (RULES, OTHER_RULES) for name, words in rules.items() for word in words}
KNOWN_STATUSES = {plain(word): name for name, words in STATUSES.items() for word in words}


@dataclass(frozen=True)
class GrowthReading:
    """What is asked of growth, and what became of every row.

    Examples
    --------
    >>> import loopbaan
    >>> read = loopbaan.parse_growth("school;regio;status;mentoren;max\\nDe Eik;Nijmegen;belangstelling;5;8\\n", "jaar;studenten\\n2026;600\\n", name="groei.csv")
    >>> print(read.text("en"))
    groei.csv: schools and their room for students, headings in row 1; read 1.
    groei.csv: students by year, headings in row 1; read 1.
    """

    schools: tuple[GrowingSchool, ...]
    students: tuple[StudentYear, ...]
    rules: GrowthRules
    accounts: tuple[SheetAccount, ...]
    notes: tuple[Diagnostic, ...]

    def text(self, lang: str = "nl") -> str:
        """A line for each table: what was read, left out and taken for granted."""
        return in_words(self.accounts, lang)


def read_growth(path: Union[Path, Sequence[Path]], *, sheet: Optional[str] = None) -> GrowthReading:
    """Schools with their room, students by year and region, and rules, of sheets to fill (.xlsx, .ods, CSV), in any order.

    Parameters
    ----------
    path : path, or several
        A workbook with all of it, or a table each; what else is in it is passed over, and told.
    sheet : str, optional
        Only this sheet of a workbook.

    Raises
    ------
    Error
        With every fault at its cell: 201 for a school, a rule or a year that is there twice, 809 for a status or rule that nobody knows, 807 and 823
        for what is missing, 808 for what is no number, percentage or year. Nothing is half-read.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> _ = (folder / "scholen.csv").write_text("school;status;max\\nDe Eik;belangstelling;8\\n", encoding="utf-8")
    >>> _ = (folder / "studenten.csv").write_text("jaar;voltijd;deeltijd\\n2026;420;180\\n", encoding="utf-8")
    >>> read = loopbaan.read_growth([folder / "scholen.csv", folder / "studenten.csv"])
    >>> read.schools[0].status, read.students[0].students
    ('candidate', 600)
    """
    paths = [path] if isinstance(path, (str, bytes, os.PathLike)) else list(path)
    return growth_of([(name_of(each), read_file(each)) for each in paths], sheet)


def parse_growth(*contents: Content, name: str = "", sheet: Optional[str] = None) -> GrowthReading:
    """The same from the contents of files; `name` is what errors call them. Raises Error as `read_growth`.

    Examples
    --------
    >>> import loopbaan
    >>> read = loopbaan.parse_growth("school;status;max\\nDe Eik;belangstelling;8\\n", "jaar;studenten\\n2026;600\\n", "regel;waarde\\nstudenten per mentor;2\\n")
    >>> read.rules.per_mentor, read.students[0].year
    (2, 2026)
    """
    for each in contents:
        checked(each)
    return growth_of([(name, each) for each in contents], sheet)


def growth_of(given: Sequence[tuple[str, Content]], sheet: Optional[str]) -> GrowthReading:
    made = GrowthTables()
    made.read([rows_of_file(content, file, sheet) for file, content in given], asked=sheet is not None)
    rules = made.rules(given[0][0] if given else "")
    if made.faults:
        raise Error(made.faults)
    return GrowthReading(tuple(made.schools), tuple(made.students), rules, tuple(made.accounts), tuple(made.notes))


def growth_in(paths: Sequence[Path], *, sheet: Optional[str] = None) -> Optional[GrowthReading]:
    """What `read_growth` reads of tables among which there need be none about growth: None then. Raises as `read_growth`."""
    sources = [rows_of_file(read_file(each), name_of(each), sheet) for each in paths]
    kinds = {each.header.kind for source in sources for each in tables_of(source, OF_SCHOOLS, asked=sheet is not None)[0]}
    return read_growth(paths, sheet=sheet) if "growth" in kinds else None


class GrowthTables:
    """Schools, students and rules in the making, of all tables together."""

    def __init__(self) -> None:
        self.schools: list[GrowingSchool] = []
        self.students: list[StudentYear] = []
        self.values: dict[str, int] = {}
        self.sources: dict[str, str] = {}
        self.taken: dict[tuple[str, ...], int] = {}  # what is there once, and in which row
        self.faults: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.accounts: list[SheetAccount] = []

    def read(self, sources: Sequence[Source], *, asked: bool) -> None:
        tables: list[SheetTable] = []
        for source in sources:
            found, others = tables_of(source, OF_SCHOOLS, asked=asked)
            tables += [each for each in found if each.header.kind in KINDS]
            self.accounts += others + [each.passed_over() for each in found if each.header.kind not in KINDS]
        take = {"growth": (self.school, "school"), "intake": (self.year, "year"), "growth_rules": (self.rule, "rule")}
        for table in tables:
            reader, key = take[table.header.kind]
            for line in table.lines(key) if not table.faults else ():
                table.tally.add("read", line.number)
                reader(table, line)
            self.accounts.append(table.account())
            self.faults += table.faults
            self.notes += table.notes
        where = sources[0].tables[0].file if sources and sources[0].tables else ""
        kinds = [each.header.kind for each in tables]
        for kind, field, head in (("growth", "school", HEAD_GROWTH), ("intake", "year", HEAD_INTAKE)):
            if kind not in kinds:
                self.faults.append(told("missing_column", where, said_heading(kind, field), head))
        if not self.faults and not self.schools:
            self.faults.append(told("missing_field", where, SCHOOL, FILL_IN_SCHOOLS))
        if not self.faults and not self.students:
            self.faults.append(told("missing_field", where, said_heading("intake", "year"), FILL_IN_YEAR))

    def once(self, table: SheetTable, line: Line, field: str, key: tuple[str, ...], words: str) -> bool:
        row = self.taken.setdefault(key, line.number)
        if row != line.number:
            what = filled("{what}; ook in rij {row}", "{what}; in row {row} too", what=said_heading(table.header.kind, field), row=row)
            table.fault("duplicate_id", line, field, words, what)
        return row == line.number

    def school(self, table: SheetTable, line: Line) -> None:
        name = table.words(line, "school")
        if not name:
            table.fault("missing_field", line, "school", said_heading("growth", "school"), FILL_IN_SCHOOL)
            return
        status = KNOWN_STATUSES.get(plain(table.words(line, "status")))
        if not table.words(line, "status"):
            table.tally.assume("no status", line.number)
        elif status is None:
            known = tuple(", ".join(words[at] for words in STATUSES.values()) for at in (0, 1))
            table.fault("unknown_value", line, "status", table.words(line, "status"), (known[0], known[1]), ("", ""))
        numbers: dict[str, Any] = {field: table.count(line, field) for field in ("students", "places", "mentors", "trainer_hours")}
        own = table.words(line, "id")
        if self.once(table, line, "school", ("school", plain(name)), name) and (not own or self.once(table, line, "id", ("id", own), own)):
            self.schools.append(GrowingSchool(name, status or UNTOLD, table.words(line, "board"), table.words(line, "region"), own_id=own, **numbers))

    def year(self, table: SheetTable, line: Line) -> None:
        year = table.taken(line, "year", year_in, YEAR)
        if not table.words(line, "year"):
            table.fault("missing_field", line, "year", said_heading("intake", "year"), FILL_IN_YEAR)
        counts = [table.count(line, field) for field in ("students", "fulltime", "parttime")]
        if not any(table.words(line, field) for field in ("students", "fulltime", "parttime")):
            table.fault("missing_field", line, "students", said_heading("intake", "students"), FILL_IN_YEAR)
        share, bound, region = table.taken(line, "share", percent_in, SHARE), table.count(line, "bound"), table.words(line, "region")
        if table.header.column("share") is not None and not table.words(line, "share"):
            table.tally.assume("no share", line.number)
        if not isinstance(year, int) or all(each is None for each in counts):
            return
        of_year = [each for each in self.students if each.year == year]
        if any((each.region == "") != (region == "") for each in of_year):
            table.fault("wrong_type", line, "region", filled("“{words}”", "“{words}”", words=region), ONE_WAY)
            return
        if self.once(table, line, "year", ("year", str(year), plain(region)), f"{year} {region}".strip()):
            students = counts[0] if counts[0] is not None else sum(each or 0 for each in counts[1:])
            self.students.append(StudentYear(year, students, region, bound or 0, share if isinstance(share, int) else None))

    def rule(self, table: SheetTable, line: Line) -> None:
        words = table.words(line, "rule")
        if not words:
            table.fault("missing_field", line, "rule", said_heading("growth_rules", "rule"), FILL_IN_RULE)
        rule = KNOWN_RULES.get(plain(words))
        if rule is None and words:
            known = tuple(", ".join(each[at] for each in RULES.values()) for at in (0, 1))
            table.fault("unknown_value", line, "rule", words, (known[0], known[1]), ("", ""))
        if rule is None:
            return
        if not table.words(line, "value"):
            table.tally.assume("no rule", line.number)
            return
        value: object
        if rule == "per_student":
            amount = table.euro(line, "value")
            value = None if amount is None else round(amount * 100)
        elif rule == "share":
            value = table.taken(line, "value", percent_in, SHARE)
        else:
            value = table.count(line, "value")
            if value is not None and value < 1:
                table.fault("wrong_type", line, "value", filled("“{words}”", "“{words}”", words=value), AT_LEAST_ONE)
                return
        if isinstance(value, int) and self.once(table, line, "rule", ("rule", rule), words):
            self.values[rule] = value
            if source := table.words(line, "source"):
                self.sources[rule] = source

    def rules(self, file: str) -> GrowthRules:
        least, most = self.values.get("least"), self.values.get("most")
        if least is not None and most is not None and least > most:
            self.faults.append(told("wrong_type", file, filled("“{words}”", "“{words}”", words=least), filled(*LEAST_ABOVE_MOST, most=most)))
            return GrowthRules()
        return GrowthRules(**self.values, sources=tuple(self.sources.items()))


def year_in(words: str) -> Found:
    """A year, or the first of a school year. Raises Unreadable.

    Examples
    --------
    >>> year_in("2026").value, year_in("2026/27").value
    (2026, 2026)
    """
    found = FULL_YEAR.fullmatch(words.strip())
    if not found:
        raise Unreadable
    return Found(int(found[1]))


def percent_in(words: str) -> Found:
    """A percentage from 1 to 100. Raises Unreadable.

    Examples
    --------
    >>> percent_in("60 %").value
    60
    """
    found = PERCENT.fullmatch(words.strip())
    if not found or not 1 <= int(found[1]) <= 100:
        raise Unreadable
    return Found(int(found[1]))
