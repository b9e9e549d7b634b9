# SPDX-License-Identifier: BSL-1.0
"""Files without what is no longer kept by the rules of a board."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ... import Error, Framework, canonical, parse_staff, write_csv
from ..words import purge as texts
from ..words import traces as traces_texts
from .retention import Rule, day_in, ended, is_asked
from .traces import Held, Removal, written_names
from .traces_tables import Cell, Grid, Place, table_of

@dataclass(repr=False)
class Purged:
    """The files to write, by name, and the account."""

    rules: Sequence[Rule]
    on: datetime.date
    files: dict[str, bytes] = field(default_factory=dict)
    removals: list[Removal] = field(default_factory=list)

    @property
    def open(self) -> bool:
        return any(each.what == "remains" for each in self.removals)

    def is_kept(self, file: str, place: str, of: str, fields: Mapping[str, str]) -> bool:
        """Is it still kept on the day? What is not, and what names no day, is put into the account."""
        rule = ended(self.rules, of, fields, self.on)
        if rule is not None:
            what = "entry" if of == "entry" else "row"
            self.removals.append(Removal(file, place, what, texts.ended(rule.months, rule.source), rule.id))
            return False
        starts = {each.start for each in self.rules if each.of == of}
        if is_asked(self.rules, of, fields) and not any(day_in(fields.get(start, "")) for start in starts):
            self.removals.append(Removal(file, place, "remains", texts.UNDATED))
        return True


def purge(framework: Framework, held: Sequence[Held], rules: Sequence[Rule], on: datetime.date) -> Purged:
    """The files without what ended before or on a day."""
    answer = Purged(rules, on)
    names = written_names(held)
    for each in held:
        if each.kind == "people/1":
            content: Optional[bytes] = document_left(each, answer)
        elif each.kind in ("table", "workbook"):
            content = table_left(framework, each, answer)
        else:
            content = each.content
            answer.removals.append(Removal(each.name, "", "remains", texts.NO_DAYS))
        if content is not None:
            answer.files[names[each.path]] = content
    return answer


def document_left(held: Held, answer: Purged) -> bytes:
    people = []
    for place, person in enumerate(held.tree.get("people", ())):
        at = f"/people/{place}"
        of_person = {key: value for key, value in person.items() if isinstance(value, str)}
        if has_rules(answer, "person") and not answer.is_kept(held.name, at, "person", of_person):
            continue
        log = person.get("evidence")
        if isinstance(log, list) and has_rules(answer, "entry"):
            left = [
                entry
                for i, entry in enumerate(log)
                if answer.is_kept(held.name, f"{at}/evidence/{i}", "entry", {k: str(v) for k, v in entry.items()})
            ]
            person = {**person, "evidence": left}
        people.append(person)
    tree: dict[str, Any] = {**held.tree, "people": people}
    return canonical(json.dumps(tree)).encode() if tree != held.tree else held.content


def has_rules(answer: Purged, of: str) -> bool:
    return any(each.of == of for each in answer.rules)


def table_left(framework: Framework, held: Held, answer: Purged) -> Optional[bytes]:
    table = table_of(held, framework)
    gone: set[Place] = set()
    cells: dict[Cell, str] = {}
    for grid in table.grids:
        if not grid.header:
            continue
        for number in grid.data:
            place = grid.place(number)
            if has_rules(answer, "person") and not answer.is_kept(held.name, place, "person", of_person(grid, number, answer)):
                gone.add((grid.sheet, number))
            elif has_rules(answer, "entry") and grid.columns("date", "until"):
                if not answer.is_kept(held.name, place, "entry", of_entry(framework, grid, number)):
                    gone.add((grid.sheet, number))
    if not gone:
        return held.content
    if not getattr(table, "is_written", True):
        answer.removals.append(Removal(held.name, "", "remains", traces_texts.SAVE_AS_XLSX))
        return None
    return table.written(gone, cells)


def of_entry(framework: Framework, grid: Grid, number: int) -> dict[str, str]:
    """A row of a table of ratings, by the names of the fields of an entry."""
    row = grid.rows[number]
    fields = {use: row[column].strip() for column, use in grid.uses.items() if column in row and use != "unknown"}
    for key in ("rater", "kind"):
        if key in fields:
            fields[key] = meant(framework, key, fields[key])
    return fields


def meant(framework: Framework, key: str, word: str) -> str:
    """What a word in a column of raters or of kinds of entries means, as the reading of a table has it; itself where nothing."""
    competence = next(iter(framework.competences.values()))
    level = framework.scales[competence.scale].levels[0].id
    try:
        rows = [["person", "competence", "level", "reason", key], ["p", competence.id, level, "-", word]]
        (entry,) = parse_staff(write_csv(rows), framework).people[0].ratings
    except (Error, ValueError):
        return word
    return getattr(entry, key) or word


def of_person(grid: Grid, number: int, answer: Purged) -> dict[str, str]:
    """A row about a person: what stands under the headings that rules count from, and since when they are there."""
    row = grid.rows[number]
    fields = {"since": row[column] for column in grid.columns("since") if column in row}
    for rule in answer.rules:
        for column, heading in grid.headings.items():
            if heading.strip().casefold() == rule.start.casefold() and column in row:
                fields[rule.start] = row[column]
    return fields
