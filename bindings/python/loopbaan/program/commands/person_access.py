# SPDX-License-Identifier: BSL-1.0
"""All that files hold about one person and all that follows from it, with nobody else in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ... import (
    Cohort,
    Diagnostic,
    Error,
    Framework,
    Planner,
    estimate_level,
    read_staff,
    write_gaps,
    write_plans,
    write_positions,
)
from ...files import stream_of
from ..words import person as texts
from ..words.language import Words
from .traces import Held, Mentions, can_be_searched, is_hard_to_find, texts_in
from .traces_tables import KNOWN, Grid, table_of
from .traces_trees import RATERS, entries_of, leaves, objects_of, people_in, raters_in

NAMES = ("naam", "name", "mail", "roepnaam", "voornaam", "achternaam", "telefoon", "phone", "bsn", "adres", "address", "geboorte", "birth")


@dataclass(frozen=True, repr=False)
class Place:
    """Something that a file holds."""

    place: str
    name: str
    value: str


@dataclass(frozen=True, repr=False)
class FileHolds:
    """A file and what it holds about the person; `is_named` where it can only be said that they are in it."""

    held: Held
    holds: tuple[Place, ...] = ()
    rated_others: int = 0
    is_named: bool = False
    is_closed: bool = False  # nobody can search it

    def fields(self) -> dict[str, Any]:
        return {
            "file": self.held.name,
            "kind": self.held.kind,
            "sha256": self.held.sha256,
            "holds": [{"place": each.place, "name": each.name, "value": each.value} for each in self.holds],
            "rated_others": self.rated_others,
            "named": self.is_named,
            "searched": not self.is_closed,
        }


def search(say: Words, framework: Framework, held: Sequence[Held], id: str, hide: Sequence[str] = ()) -> list[FileHolds]:
    """What each file holds about a person; others are left out wherever they stand."""
    tables = {each.path: table_of(each, framework) for each in held if each.kind in ("table", "workbook")}
    others: set[str] = set()
    names: set[str] = set(hide)
    own: set[str] = set() if is_hard_to_find(id) else {id}
    for each in held:
        if each.tree is not None:
            others.update(people_in(each.of_people), raters_in(each.of_people))
            names.update(names_of_others(each.of_people, id))
        for grid in tables[each.path].grids if each.path in tables else ():
            for number, row in grid.data.items():
                others.update(grid.people(number), (row[c].strip() for c in grid.columns("rater id") if c in row))
                called = own if grid.is_of(number, id) else names
                called.update(row[c].strip() for c, heading in grid.headings.items() if is_name(heading) and c in row)
    mask = Masked(say, {each for each in others - {id} if not is_hard_to_find(each)} | {each for each in names - own if len(each) > 3})
    called_so = Mentions(own)
    return [found_in(each, tables[each.path].grids if each.path in tables else None, id, mask, called_so) for each in held]


def is_name(heading: str) -> bool:
    """May a column hold the name of somebody? Never one that means something."""
    plain = " ".join(heading.casefold().split())
    return plain not in KNOWN and any(word in plain for word in NAMES)


def names_of_others(tree: Any, id: str) -> Iterator[str]:
    for node in objects_of(tree):
        if node.get("id") != id and node.get("person") != id:
            yield from (value for key, value in node.items() if isinstance(value, str) and key.casefold() in NAMES)


class Masked:
    """Texts in which nobody else stands."""

    def __init__(self, say: Words, others: set[str]) -> None:
        self.somebody = say(texts.SOMEBODY)
        self.mentions = Mentions(others)

    def __call__(self, words: str) -> str:
        return self.mentions.pattern.sub(self.somebody, words) if self.mentions.pattern else words


def found_in(held: Held, grids: Optional[Sequence[Grid]], id: str, mask: Masked, own: Mentions) -> FileHolds:
    if grids is not None:
        return found_in_table(held, grids, id, mask)
    if held.tree is not None:
        holds = []
        inside = 0
        for pointer, node in entries_of(held.of_people, id):
            inside += sum(each == id for each in raters_in(node))
            for place, name, value in leaves(node, pointer):
                hidden = name in RATERS and value != id
                words = mask.somebody if hidden else mask(value if isinstance(value, str) else json.dumps(value))
                holds.append(Place(mask(place), name, words))
        return FileHolds(held, tuple(holds), sum(each == id for each in raters_in(held.of_people)) - inside)
    if not can_be_searched(held.content):
        return FileHolds(held, is_closed=True)
    return FileHolds(held, is_named=any(text in own for text in texts_in(held.content)))


def found_in_table(held: Held, grids: Sequence[Grid], id: str, mask: Masked) -> FileHolds:
    holds = []
    rated = 0
    for grid in grids:
        raters = grid.columns("rater id")
        for number, row in grid.data.items():
            if not grid.is_of(number, id):
                rated += sum(row.get(column, "").strip() == id for column in raters)
                continue
            for column, words in row.items():
                hidden = column in raters and words.strip() != id
                heading = grid.headings.get(column, "")
                holds.append(Place(grid.place(number), heading, mask.somebody if hidden else mask(words)))
    return FileHolds(held, tuple(holds), rated)


@dataclass(frozen=True)
class Read:
    """The people of those files that hold the person and that can be read as staff, the files that cannot, and what is
    contradictory in the others together."""

    people: Optional[Cohort]
    not_read: tuple[Held, ...] = ()
    wrong: tuple[Diagnostic, ...] = ()


def staff_among(framework: Framework, found: Sequence[FileHolds]) -> Read:
    readable, not_read = [], []
    for each in found:
        if not each.holds or each.held.kind not in ("table", "workbook", "people/1"):
            continue
        try:
            read_staff([stream_of(each.held.path)], framework, is_part=True)
            readable.append(each.held.path)
        except Error:
            not_read.append(each.held)
    if not readable:
        return Read(None, tuple(not_read))
    try:
        return Read(read_staff([stream_of(path) for path in readable], framework).people, tuple(not_read))
    except Error as error:
        return Read(None, tuple(not_read), error.all)


@dataclass(frozen=True, repr=False)
class Follows:
    """What follows from what is held: everything as documents of the library have it."""

    levels: list[dict[str, Any]]
    positions: list[Any]
    gap: Optional[dict[str, Any]]
    plan: Optional[dict[str, Any]]
    target: Optional[str]


def follows(say: Words, people: Cohort, id: str, target: Optional[str]) -> Follows:
    """Levels, positions, gap and plan of one person, by the rule of the cohort."""
    alone = people.only([id])
    person = alone[0]
    framework = people.framework
    levels = []
    for competence in framework.competences.values():
        found = estimate_level(person, competence.id)
        if found.level is None and not any(each.competence == competence.id for each in person.ratings):
            continue
        entry, until = found.entry, person.valid_until(competence.id)
        levels.append(
            {
                "competence": competence.id,
                "title": competence.title.in_language(say.lang),
                "level": found.level,
                "origin": found.origin,
                "source": (entry.source or "") if entry else "",
                "date": entry.date.isoformat() if entry and entry.date else "",
                "valid_until": until.isoformat() if until else "",
                "why": found.explain(say.lang),
            }
        )
    phase = framework.phases[person.phase] if person.phase else None
    goal = target or (phase.exit if phase is not None else None)
    positions = json.loads(write_positions(alone))["people"][0]["domains"] if any(d.depths for d in framework.domains.values()) else []
    if not goal:
        return Follows(levels, positions, None, None, None)
    planner = Planner(framework, goal)
    return Follows(
        levels,
        positions,
        json.loads(write_gaps(alone, goal))["people"][0],
        json.loads(write_plans(planner, alone, planner.find_all(alone)))["plans"][0],
        goal,
    )
