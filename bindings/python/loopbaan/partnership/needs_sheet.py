# SPDX-License-Identifier: BSL-1.0
"""Needs from a sheet: what schools ask for, row by row, with an account of every row."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

from .. import _loopbaan
from .._loopbaan import Diagnostic, Framework
from ..core import Error
from ..exchange import Content, Path, checked, name_of, read_file
from ..workbook.faults import told
from ..wording import filled
from .account import SheetAccount, in_words
from .asked import AskedNeed, needs_in, write_needs
from .cells import listed, plain
from .headings import HEADINGS, INVENTORY
from .offers_sheet import read_ids
from .rows import Line, Source, rows_of_file
from .steps import all_names, names_of
from .table import SheetTable, said_heading, tables_of
from .words import AT_LEAST_ONE, CHOOSE_PHASE, CHOOSE_PROFILE, CHOOSE_STEP, FILL_IN_NEED, KEPT, NEED, PHASE, PROFILE, SAY_COUNT, SAY_WHAT, SCHOOL_KEPT, SOURCES, STEP

TEAM = re.compile(r"(.*\S)\s*\((\d+)\)")
NUMBER = re.compile(r"[A-Za-z]{0,3}-?\d+")


@dataclass(frozen=True)
class NeedsReading:
    """Needs, and what became of every row that they were read from.

    Examples
    --------
    >>> import loopbaan
    >>> table = "school;onderwerp;naar niveau;aantal\\nDe Boog;Klassenmanagement;basis;3\\nDe Eik;omgaan met elkaar;;2\\n"
    >>> found = loopbaan.parse_needs(table, loopbaan.dutch_framework(), name="behoeften.csv")
    >>> [(need.school, need.competence, need.level, need.topic, need.count) for need in found.needs]
    [('De Boog', 'klassenmanagement', 'basis', None, 3), ('De Eik', None, None, 'omgaan met elkaar', 2)]
    >>> found.notes[0].name
    'unknown_word'
    """

    framework: Framework
    id: str
    needs: tuple[AskedNeed, ...]
    accounts: tuple[SheetAccount, ...]
    notes: tuple[Diagnostic, ...]

    def text(self, lang: str = "nl") -> str:
        """A line for each table: what was read, left out and taken for granted."""
        return in_words(self.accounts, lang)

    def write(self) -> str:
        """The needs/1 document of it."""
        return write_needs(self.needs, self.framework, id=self.id)


def read_needs(
    path: Union[Path, Sequence[Path]], framework: Framework, *, schools: Iterable[str] = (), sheet: Optional[str] = None
) -> NeedsReading:
    """Needs of a sheet to fill (.xlsx, .ods, CSV), or of a needs/1 document.

    Parameters
    ----------
    path : path, or several
    framework : Framework
        Whose steps, competences, profiles and phases they name.
    schools : iterable of str, optional
        Where they are known: a school that is none of these gets a note, with the nearest.
    sheet : str, optional
        Only this sheet of a workbook; else every one that has headings of needs.

    Raises
    ------
    Error
        With every fault at its cell: 202 for a step, profile or phase that nobody knows, 203 for a level, 201 for an id that
        is there twice, 807 and 823 for what is missing, 808 and 901 for what cannot be read.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "behoeften.csv"
    >>> _ = path.write_text("school;wie;stap\\nDe Boog;team 3/4 (5);Leerteam differentiëren\\n", encoding="utf-8")
    >>> [(need.count, need.who) for need in loopbaan.read_needs(path, loopbaan.dutch_framework()).needs]
    [(5, 'team 3/4')]
    """
    paths = [path] if isinstance(path, (str, bytes, os.PathLike)) else list(path)
    return needs_of([(name_of(each), read_file(each)) for each in paths], framework, schools, sheet)


def parse_needs(
    content: Content, framework: Framework, *, name: str = "", schools: Iterable[str] = (), sheet: Optional[str] = None
) -> NeedsReading:
    """The same from the content of one file; `name` is what errors call it. Raises Error as `read_needs`.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_needs("school;stap;aantal\\nDe Boog;Studiedag of congres;4\\n", loopbaan.dutch_framework()).needs[0].step
    'studiedag'
    """
    checked(content)
    return needs_of([(name, content)], framework, schools, sheet)


def needs_of(given: Sequence[tuple[str, Content]], framework: Framework, schools: Iterable[str], sheet: Optional[str]) -> NeedsReading:
    name = given[0][0]
    id = read_ids(os.path.splitext(os.path.basename(name))[0]) if name else "behoeften"
    start = given[0][1][:64]
    start = start.encode("utf-8", "surrogateescape") if isinstance(start, str) else bytes(start)
    if len(given) == 1 and sheet is None and start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        needs, notes = needs_in(given[0][1], framework, name)
        return NeedsReading(framework, id, needs, (), notes)
    made = NeedsTables(framework, list(schools))
    made.read([rows_of_file(content, file, sheet) for file, content in given], asked=sheet is not None)
    if made.faults:
        raise Error(made.faults)
    return NeedsReading(framework, id, tuple(made.needs), tuple(made.accounts), tuple(made.notes))


class NeedsTables:
    """Needs in the making, of all tables together."""

    def __init__(self, framework: Framework, schools: Sequence[str]) -> None:
        self.framework = framework
        self.schools = {plain(each): each for each in schools}
        self.needs: list[AskedNeed] = []
        self.faults: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.accounts: list[SheetAccount] = []
        self.taken: dict[str, int] = {}
        self.steps, self.competences, self.profiles, self.phases = (
            names_of(each)[0] for each in (framework.steps, framework.competences, framework.profiles, framework.phases)
        )
        self.sources = {plain(word): id for id, pair in SOURCES.items() for word in (id, *pair)}

    def read(self, sources: Sequence[Source], *, asked: bool) -> None:
        tables: list[SheetTable] = []
        for source in sources:
            found, others = tables_of(source, INVENTORY, asked=asked)
            tables += [each for each in found if each.header.kind == "needs"]
            self.accounts += others
            self.accounts += [each.passed_over() for each in found if each.header.kind != "needs"]
        for table in tables:
            for line in table.lines("school") if not table.faults else ():
                self.take(table, line)
            self.accounts.append(table.account())
            self.faults += table.faults
            self.notes += table.notes
        if not tables:
            where = sources[0].tables[0].file
            names = tuple(", ".join(HEADINGS["needs"][field][at] for field in ("school", "step", "count")) for at in (0, 1))
            remedy = filled(
                "Zet boven de kolommen {names}, of begin met “loopbaan needs --template -o behoeften.xlsx”.",
                "Head the columns {names}, or begin with “loopbaan needs --template -o needs.xlsx”.",
                names=names,
            )
            self.faults.append(told("missing_column", where, said_heading("needs", "school"), remedy))
        elif not self.needs and not self.faults:
            self.faults.append(told("missing_field", tables[0].source.file, NEED, FILL_IN_NEED))

    def take(self, table: SheetTable, line: Line) -> None:
        table.tally.add("read", line.number)
        what = self.what_for(table, line)
        count, who = self.who(table, line)
        made: dict[str, Any] = {"count": count or 1, "who": who, **what}
        for field in ("school", "board", "region", "period", "priority", "days", "note"):
            made[field] = table.words(line, field) or None
        if made["school"]:
            made["school"] = self.school(table, line, made["school"])
        if words := table.words(line, "phase"):
            made["phase"] = table.reference(line, "phase", words, self.phases, all_names(self.framework.phases), PHASE, CHOOSE_PHASE)
        if table.words(line, "before"):
            made["before"] = table.day(line, "before")
        words = table.words(line, "source")
        made["source"] = self.sources.get(plain(words), words) if words else "by hand"
        self.needs.append(AskedNeed(self.id_of(table, line), **made))

    def id_of(self, table: SheetTable, line: Line) -> str:
        if not table.words(line, "id"):
            number = len(self.taken) + 1
            while f"b{number}" in self.taken:
                number += 1
            id = f"b{number}"
        else:
            id = table.id(line, "id") or table.words(line, "id")
        if id in self.taken:
            what = filled("behoefte; ook in rij {row}", "need; in row {row} too", row=self.taken[id])
            table.fault("duplicate_id", line, "id", id, what)
        self.taken.setdefault(id, line.number)
        return id

    def what_for(self, table: SheetTable, line: Line) -> dict[str, Any]:
        """A step, a competence with its level, a profile, or a topic that a person is to match."""
        step, topic, profile = (table.words(line, field) for field in ("step", "topic", "profile"))
        if step:
            return {"step": table.reference(line, "step", step, self.steps, all_names(self.framework.steps), STEP, CHOOSE_STEP)}
        if topic:
            for field, known in (("competence", self.competences), ("profile", self.profiles), ("step", self.steps)):
                if plain(topic) in known:
                    found = {field: known[plain(topic)]}
                    return {**found, **self.levels(table, line, found["competence"])} if field == "competence" else found
            names = [*all_names(self.framework.competences), *all_names(self.framework.profiles), *all_names(self.framework.steps)]
            near = _loopbaan.nearest(topic, names)
            remedy = filled(
                "Bedoelde u “{near}”? De behoefte blijft staan, met deze woorden.", "Did you mean “{near}”? The need stays, with these words.", near=near
            ) if near else KEPT
            table.note("unknown_word", line, "topic", topic, ("", ""), remedy)
            return {"topic": topic}
        if profile:
            return {"profile": table.reference(line, "profile", profile, self.profiles, all_names(self.framework.profiles), PROFILE, CHOOSE_PROFILE)}
        table.fault("missing_field", line, "step", said_heading("needs", "step"), SAY_WHAT)
        return {}

    def levels(self, table: SheetTable, line: Line, competence: str) -> dict[str, str]:
        scale = self.framework.scales[self.framework.competences[competence].scale]
        found = {}
        for field in ("level", "from_level"):
            words = plain(table.words(line, field))
            if not words:
                continue
            names = {level.id: [plain(level.id), *(plain(level.title.in_language(lang)) for lang in ("nl", "en"))] for level in scale.levels}
            exact = [id for id, each in names.items() if words in each]
            begun = [id for id, each in names.items() if any(name.startswith(words) for name in each)]
            if len(exact or begun) == 1:
                found[field] = (exact or begun)[0]
                continue
            choices = ", ".join(level.title.in_language("nl") for level in scale.levels)
            table.fault("unknown_level", line, field, table.words(line, field), competence, choices)
        return found

    def who(self, table: SheetTable, line: Line) -> tuple[Optional[int], Optional[str]]:
        """For how many people, and who these are where that is said."""
        who = table.words(line, "who") or None
        if table.words(line, "count"):
            count = table.count(line, "count")
            if count == 0:
                table.fault("wrong_type", line, "count", filled("“0”", "“0”"), AT_LEAST_ONE)
            return count, who
        if who is not None:
            if team := TEAM.fullmatch(who):
                table.tally.assume("team", line.number)
                return int(team[2]), team[1]
            numbers = listed(who)
            if all(NUMBER.fullmatch(each) for each in numbers):
                table.tally.assume("one person", line.number)
                return len(numbers), who
        column = "count" if table.header.column("count") is not None else "who"
        table.fault("missing_field", line, column, said_heading("needs", "count"), SAY_COUNT)
        return None, who

    def school(self, table: SheetTable, line: Line, words: str) -> str:
        """The school as it is called where schools are known; one that is not gets a note."""
        if not self.schools:
            return words
        if plain(words) not in self.schools:
            near = _loopbaan.nearest(words, list(self.schools.values()))
            remedy = filled("Bedoelde u “{near}”? {kept}", "Did you mean “{near}”? {kept}", near=near, kept=SCHOOL_KEPT) if near else SCHOOL_KEPT
            table.note("unknown_word", line, "school", words, ("", ""), remedy)
        return self.schools.get(plain(words), words)


