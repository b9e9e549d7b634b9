# SPDX-License-Identifier: BSL-1.0
"""People: evidence, levels, cohorts."""

from __future__ import annotations

import json
import numbers
from typing import Any, Iterable, Mapping, Union

from . import _loopbaan
from ._loopbaan import Cohort, Evidence, Framework, LevelEstimate, LevelRule, LogSummary, Person, SeverityModel
from .control import refuse_control
from .frames import fields, is_frame, mappings_of, rows_of

__all__ = [
    "Cohort",
    "Evidence",
    "LevelEstimate",
    "LevelRule",
    "LogSummary",
    "Person",
    "SeverityModel",
    "append_evidence",
    "build_cohort",
    "estimate_level",
    "find_severity",
    "summarise_log",
]


def build_cohort(framework: Framework, people: Union[Iterable[Mapping[str, Any]], Any]) -> Cohort:
    """People made in code, with the names of the fields of a people/1 document.

    Parameters
    ----------
    framework : Framework
        What their levels are measured by.
    people : iterable of mappings, or a frame
        One mapping per person: `id`, and where known `groups`, `phase`, `route`, `fte`, `since`, `levels`, `done`, `evidence`.
        A day is a `datetime.date` or a text such as "2026-03-12"; of a moment the day that it names, in its own time zone.
        Or a frame of pandas, Polars, pyarrow or DuckDB with a row per person, whose empty cells say nothing: columns with
        these names, "levels.gedrag" or "gedrag" for a level by its id, "groups.school" or school, board and team for groups.
        `parse_staff` reads a frame as people make tables. Values may be those of NumPy and pandas.

    Raises
    ------
    Error
        With every defect, each at the JSON pointer that it has in the document form; 902 for a control character.
    TypeError
        For what is no frame and no iterable of mappings.

    Examples
    --------
    >>> import loopbaan
    >>> rating = {"competence": "gedrag", "level": "start", "rater": "leader", "date": "2026-03-12"}
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p-001", "evidence": [rating]}])
    >>> people[0].levels["gedrag"], people[0].origin("gedrag")
    ('start', 'confirmed')
    """
    document = {
        "loopbaan": "people/1",
        "framework": {"id": framework.id, "version": framework.version},
        "people": [fields(person) for person in mappings_of(people, rows_of_people(framework, people))],
    }
    refuse_control(document)
    return _loopbaan.parse_people(json.dumps(document), framework, "")


FACTS = ("id", "groups", "phase", "route", "fte", "since", "levels", "done", "evidence")
PERSONS = {word for word, use, _ in _loopbaan.known_headings() if use == "person"}
GROUPINGS = ("school", "board", "team")


def rows_of_people(framework: Framework, frame: Any) -> list[dict[str, Any]] | None:
    """A mapping per row of a frame; None for what is none. Raises ValueError for a column that could be two things."""
    if not is_frame(frame):
        return None
    rows = rows_of(frame)
    if rows and "id" not in rows[0]:
        near = next((str(name) for name in rows[0] if str(name).lower() in PERSONS), None)
        remedy = f'rename(columns={{"{near}": "id"}}), or ' if near else ""
        raise ValueError(f'the frame has no column "id": {remedy}read_staff reads a frame with headings of people')
    names = {name: name_of_field(framework, name) for row in rows[:1] for name in row}
    people = [{names[name]: value for name, value in row.items() if value is not None} for row in rows]
    for person in people:
        if isinstance(person.get("id"), numbers.Integral):
            person["id"] = str(int(person["id"]))
    return people


def name_of_field(framework: Framework, column: str) -> str:
    if column in FACTS or "." in column and column.partition(".")[0] in FACTS:
        return column
    if column in GROUPINGS and column in framework.competences:
        raise ValueError(f'"{column}" is a grouping and a competence: call it "groups.{column}" or "levels.{column}"')
    if column in framework.competences:
        return f"levels.{column}"
    return f"groups.{column}" if column in GROUPINGS else column


def append_evidence(people: Cohort, person: str, entry: Mapping[str, Any]) -> Cohort:
    """The same people with one more entry in someone's log, such as an override with its reason. Nothing is ever taken out.

    Parameters
    ----------
    people : Cohort
    person : str
        Id of the person.
    entry : mapping
        With the names of the fields in a people/1 document: `competence`, `level` or `score`, and where known `kind`,
        `rater`, `rater_id`, `date`, `until`, `instrument`, `reason`, `source`.

    Raises
    ------
    KeyError
        When there is no such person.
    Error
        406 when a decision has no reason, 407 when it ends before it begins, and whatever else is wrong with the entry.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "vak"}}])
    >>> decided = {"competence": "gedrag", "level": "start", "kind": "override", "reason": "long absence"}
    >>> people = loopbaan.append_evidence(people, "p1", decided)
    >>> people[0].levels["gedrag"], people[0].origin("gedrag")
    ('start', 'overridden')
    """
    alone = build_cohort(people.framework, [{"id": "entry", "evidence": [dict(entry)]}])
    return _loopbaan.append_evidence(people, person, alone[0].ratings[0], list(alone.notes))


def estimate_level(person: Person, competence: str) -> LevelEstimate:
    """The level of a competence by the rule of the cohort: how sure it is, by how many ratings, how old.

    Raises
    ------
    KeyError
        When there is no such competence; it names the nearest.

    Examples
    --------
    >>> import loopbaan
    >>> ratings = [
    ...     {"competence": "gedrag", "level": "basis", "rater": "colleague", "date": "2026-03-12"},
    ...     {"competence": "gedrag", "level": "start", "rater": "leader", "date": "2025-11-02"},
    ... ]
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "evidence": ratings}])
    >>> level = loopbaan.estimate_level(people[0], "gedrag")
    >>> level.level, level.sureness, level.others, level.lower
    ('basis', 'disputed', 2, 1)
    """
    return _loopbaan.estimate_level(person, competence)


def find_severity(people: Cohort, scale: str) -> SeverityModel | None:
    """How severe each kind of rater is on a scale, where the rule of the cohort asks for that; else None.

    Raises
    ------
    KeyError
        When there is no such scale; it names the nearest.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1"}])
    >>> loopbaan.find_severity(people.by(loopbaan.LevelRule("severity")), "groei") is None  # nobody rated anything
    True
    """
    return _loopbaan.find_severity(people, scale)


def summarise_log(people: Cohort) -> LogSummary:
    """What the logs of a cohort hold: entries, how many have ended or lie after the day of the rule, overrides.

    Examples
    --------
    >>> import loopbaan
    >>> rating = {"competence": "gedrag", "level": "start", "date": "2026-03-12"}
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "evidence": [rating]}])
    >>> loopbaan.summarise_log(people).entries
    1
    """
    return _loopbaan.summarise_log(people)
