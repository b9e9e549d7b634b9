# SPDX-License-Identifier: BSL-1.0
"""Schools, places and students row by row, with what is wrong at each cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Diagnostic
from ..partnership.account import SheetAccount
from ..partnership.cells import Unreadable, id_of, listed, plain
from ..partnership.rows import Line, Source
from ..partnership.table import SheetTable, said_heading, tables_of
from ..wording import filled
from ..workbook.faults import told
from .model import STATUSES, Placement, PlacingSchool, PlacingStudent, TakenSubject
from .words import (
    ALSO, CHOOSE_PERIOD, CHOOSE_SCHOOL, CHOOSE_STATUS, GIVE_SCHOOLS, GIVE_STUDENTS, NAME_IS_RIGHT, ON_THE_WAY, PER_COACH, RATIO, SAY_PLACES,
    SCHOOL, STATUSES as STATUS_WORDS, WHICH_PERIOD,
)

KINDS = ("placing schools", "placing places", "placing students")
BESIDE = ("travel",)  # what may stand in the same workbook
STATUS_OF = {plain(each): id for id in STATUSES for each in (id, *STATUS_WORDS[id], *ALSO[id])}


@dataclass(frozen=True)
class Given:
    """What is said beside the sheets."""

    students_per_coach: Optional[int]
    students_per_trainer: Optional[int]
    least: Optional[int]
    to_see: tuple[str, ...]
    again: bool
    period: Optional[str]

    def over(self, of: Placement) -> Placement:
        """A placement with what was said in place of its own."""
        own = {name: getattr(self, name) for name in ("students_per_coach", "students_per_trainer", "least", "period") if getattr(self, name) is not None}
        return replace(of, **own, to_see=self.to_see or of.to_see, again=self.again or of.again)


class PlacementTables:
    """Schools and students in the making, of all tables together."""

    def __init__(self, given: Given) -> None:
        self.given = given
        self.schools: dict[str, PlacingSchool] = {}
        self.students: list[PlacingStudent] = []
        self.rows: dict[str, int] = {}  # where a student is
        self.periods: dict[str, str] = {}  # as written, by the plain word
        self.named: dict[str, str] = {}  # id of a school by its plain name
        self.taken: dict[tuple[str, str], int] = {}  # where the places of a school for a subject are
        self.faults: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.accounts: list[SheetAccount] = []

    def read(self, sources: Sequence[Source], *, asked: bool) -> None:
        tables: list[SheetTable] = []
        for source in sources:
            found, others = tables_of(source, (*KINDS, *BESIDE), asked=asked)
            tables += [each for each in found if each.header.kind in KINDS]
            self.accounts += others + [each.passed_over() for each in found if each.header.kind not in KINDS]
        file = sources[0].tables[0].file
        takes = {"placing schools": ("school", self.school), "placing places": ("school", self.places), "placing students": ("student", self.student)}
        for table in tables:
            self.note_periods(table)
        if self.periods and self.given.period is not None and plain(self.given.period) not in self.periods:
            periods = list(self.periods.values())
            near = _loopbaan.nearest(self.given.period, periods)
            meant = filled("; bedoelde u “{near}”?", "; did you mean “{near}”?", near=near) if near else ("", "")
            self.faults.append(told("unknown_value", file, f"--period {self.given.period}", ", ".join(periods), meant))
            return
        if len(self.periods) > 1 and self.given.period is None:
            which = filled(*WHICH_PERIOD, periods=", ".join(self.periods.values()))
            self.faults.append(told("missing_field", file, which, CHOOSE_PERIOD))
            return
        for kind in KINDS:  # schools before what names them
            for table in tables:
                if table.header.kind != kind:
                    continue
                key, take = takes[kind]
                for line in table.lines(key) if not table.faults else ():
                    table.tally.add("read", line.number)
                    take(table, line)
                self.accounts.append(table.account())
                self.faults += table.faults
                self.notes += table.notes
        if not any(each.header.kind in KINDS[:2] for each in tables):
            self.faults.append(told("missing_column", file, said_heading("placing schools", "school"), GIVE_SCHOOLS))

    def note_periods(self, table: SheetTable) -> None:
        column = table.header.column("period")
        for line in table.source.lines if column is not None else ():
            if line.number > table.header.row and (words := table.words(line, "period")):
                self.periods.setdefault(plain(words), words)

    def is_other_period(self, table: SheetTable, line: Line) -> bool:
        words = table.words(line, "period") if table.header.column("period") is not None else ""
        is_other = bool(words and self.given.period and plain(words) != plain(self.given.period))
        if is_other:
            table.tally.assume("other period", line.number)
        return is_other

    def id_of_school(self, table: SheetTable, line: Line) -> Optional[str]:
        words = table.words(line, "school")
        if not words:
            table.fault("missing_field", line, "school", said_heading(table.header.kind, "school"), CHOOSE_SCHOOL)
            return None
        try:
            found = id_of(words)
        except Unreadable:
            table.fault("wrong_type", line, "school", filled("“{words}”", "“{words}”", words=words), SCHOOL)
            return None
        return str(found.value)

    def school(self, table: SheetTable, line: Line) -> None:
        id = self.id_of_school(table, line)
        if id is None:
            return
        if id in self.schools:
            table.fault("duplicate_id", line, "school", table.words(line, "school"), SCHOOL)
            return
        subjects = tuple(TakenSubject(each) for each in listed(table.words(line, "subjects")))
        made = PlacingSchool(
            id, table.words(line, "school"), self.status(table, line), self.coaches(table, line), table.count(line, "per_coach"),
            self.trainers(table, line), table.count(line, "per_trainer"), table.count(line, "most"), table.count(line, "least"),
            tuple(listed(table.words(line, "stages"))), subjects, tuple(listed(table.words(line, "shows"))), table.words(line, "place") or None,
            table.words(line, "note") or None,
        )
        if made.coaches is not None and made.students_per_coach is None and self.given.students_per_coach is None:
            table.fault("missing_field", line, "coaches" if table.header.column("coaches") is not None else "all_coaches", RATIO, PER_COACH)
        self.add(made)

    def add(self, school: PlacingSchool) -> None:
        self.schools[school.id] = school
        self.named[plain(school.id)] = school.id
        self.named[plain(school.called)] = school.id

    def status(self, table: SheetTable, line: Line) -> Optional[str]:
        words = plain(table.words(line, "status"))
        if not words:
            return None
        if words in {plain(each) for each in ON_THE_WAY}:
            table.tally.assume("other status", line.number)
            return "internship"
        if words not in STATUS_OF:
            table.fault("unknown_value", line, "status", table.words(line, "status"), CHOOSE_STATUS)
        return STATUS_OF.get(words)

    def coaches(self, table: SheetTable, line: Line) -> Optional[int]:
        """Those that are certified; where nobody says how many these are, all, and that is told."""
        certified = table.count(line, "coaches")
        if certified is not None or table.words(line, "coaches"):
            return certified
        every = table.count(line, "all_coaches")
        if every is not None:
            table.tally.assume("all coaches", line.number)
        return every

    def trainers(self, table: SheetTable, line: Line) -> Optional[int]:
        count = table.count(line, "trainers")
        hours = table.count(line, "trainer_hours") if count is None else None
        if hours is not None:
            table.tally.assume("trainer of hours", line.number)
            count = 1 if hours else 0
        if count is not None and self.given.students_per_trainer is None and table.count(line, "per_trainer") is None:
            table.tally.assume("unbound trainers", line.number)
            return None
        return count

    def places(self, table: SheetTable, line: Line) -> None:
        id = self.id_of_school(table, line)
        count = table.count(line, "places")
        if id is None or self.is_other_period(table, line):
            return
        if not table.words(line, "places"):
            table.fault("missing_field", line, "places", said_heading("placing places", "places"), SAY_PLACES)
        if count is None:
            return
        if id not in self.schools:
            self.add(PlacingSchool(id, table.words(line, "school")))
        school, subject = self.schools[id], table.words(line, "subjects")
        before = self.taken.setdefault((id, plain(subject)), line.number)
        if before != line.number:
            what = filled("plaatsen van deze school; ook in rij {row}", "places of this school; in row {row} too", row=before)
            table.fault("duplicate_id", line, "school", " – ".join([school.called, *([subject] if subject else [])]), what)
        elif subject:
            others = tuple(each for each in school.subjects if plain(each.subject) != plain(subject))
            self.schools[id] = replace(school, subjects=(*others, TakenSubject(subject, count)))
        else:
            self.schools[id] = replace(school, most=count if school.most is None else min(count, school.most))

    def student(self, table: SheetTable, line: Line) -> None:
        if self.is_other_period(table, line):
            return
        id = table.id(line, "student")
        if id is None:
            if not table.words(line, "student"):
                table.fault("missing_field", line, "student", said_heading("placing students", "student"), GIVE_STUDENTS)
            return
        before = self.rows.setdefault(id, line.number)
        if before != line.number:
            table.fault("duplicate_id", line, "student", id, filled("student; ook in rij {row}", "student; in row {row} too", row=before))
            return

        def words(field: str) -> tuple[str, ...]:
            return tuple(dict.fromkeys(listed(table.words(line, field))))

        made: dict[str, Any] = {
            "stage": table.words(line, "stage") or None, "subjects": words("subjects"), "home": table.words(line, "home") or None,
            "wishes": self.schools_in(table, line, "wishes"), "own_schools": self.schools_in(table, line, "own"),
            "excluded": self.schools_in(table, line, "excluded"), "previous": self.schools_in(table, line, "previous"), "seen": words("seen"),
            "must_see": words("must_see"), "booked": next(iter(self.schools_in(table, line, "booked")), None), "note": table.words(line, "note") or None,
        }
        self.students.append(PlacingStudent(id, **made))

    def schools_in(self, table: SheetTable, line: Line, field: str) -> tuple[str, ...]:
        """Ids of the schools that a cell names. A wish is for one that has places; one may have been at any."""
        found: list[str] = []
        cell = table.words(line, field)
        names = [each.called for each in self.schools.values()]
        for each in [cell] if plain(cell) in self.named else listed(cell):
            if plain(each) in self.named:
                found.append(self.named[plain(each)])
            elif field in ("wishes", "booked"):
                table.reference(line, field, each, self.named, names, SCHOOL, CHOOSE_SCHOOL)
            else:
                near = _loopbaan.nearest(each, names)
                remedy = filled("Bedoelde u “{near}”?", "Did you mean “{near}”?", near=near) if near else NAME_IS_RIGHT
                table.note("not_in_the_placement", line, field, each, remedy)
                try:
                    found.append(str(id_of(each).value))
                except Unreadable:
                    continue
        return tuple(dict.fromkeys(found))
