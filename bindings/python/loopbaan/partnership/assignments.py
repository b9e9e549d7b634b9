# SPDX-License-Identifier: BSL-1.0
"""Assignments that are written down, and read back with their rounds."""

from __future__ import annotations

from .. import _loopbaan
from .._loopbaan import Assignment
from ..exchange import Content, Path, checked, name_of, read_file


def write_assignment(assignment: Assignment) -> str:
    """The assignment/1 document of an assignment: its round, its rule and seed, and what became of everything, in canonical form.

    Examples
    --------
    >>> import json, loopbaan
    >>> wish = loopbaan.RoundWish("rekenen")
    >>> round = loopbaan.AssignmentRound(
    ...     editions=[loopbaan.RoundEdition("rekenen", most=1)], needs=[loopbaan.RoundNeed("b1", wishes=[wish])]
    ... )
    >>> document = json.loads(loopbaan.write_assignment(loopbaan.find_assignment(round, seed="voorjaar")))
    >>> document["loopbaan"], document["needs"][0]["placed"]
    ('assignment/1', 'rekenen')
    """
    return _loopbaan.write_assignment(assignment)


def read_assignment(path: Path) -> Assignment:
    """The assignment of an assignment/1 document, with its round. Whether it holds `check_assignment` says.

    Raises
    ------
    Error
        With every defect and its place: those of a round, 202 for what it names and has not.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> round = loopbaan.AssignmentRound(editions=[loopbaan.RoundEdition("rekenen", most=1)], needs=[])
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "ronde.json"
    >>> _ = path.write_text(loopbaan.write_assignment(loopbaan.find_assignment(round, seed="voorjaar")), encoding="utf-8")
    >>> loopbaan.read_assignment(path)
    <Assignment: optimal, 0 of 0 needs met>
    """
    return parse_assignment(read_file(path), name=name_of(path))


def parse_assignment(content: Content, *, name: str = "") -> Assignment:
    """The assignment of a document; `name` is what errors call it. Raises Error as `read_assignment`.

    Examples
    --------
    >>> import loopbaan
    >>> round = loopbaan.AssignmentRound(editions=[loopbaan.RoundEdition("rekenen", most=1)], needs=[])
    >>> found = loopbaan.find_assignment(round, seed="voorjaar")
    >>> loopbaan.parse_assignment(loopbaan.write_assignment(found)) == found
    True
    """
    checked(content)
    return _loopbaan.parse_assignment(content, name)
