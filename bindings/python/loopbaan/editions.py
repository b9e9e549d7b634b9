# SPDX-License-Identifier: BSL-1.0
"""Editions of frameworks: what became of each competence, and how people move along."""

from __future__ import annotations

import io
from typing import Optional

from . import _loopbaan
from ._loopbaan import Change, Cohort, Crosswalk, Difference, Framework, Migration, MigrationNote, TableDifference
from .exchange import ZIP, Content, Path, checked, name_of, read_file
from .framework_sheet.read import parse_crosswalk_workbook

__all__ = [
    "Change",
    "Crosswalk",
    "Difference",
    "Migration",
    "MigrationNote",
    "TableDifference",
    "compare_frameworks",
    "move_people",
    "parse_crosswalk",
    "read_crosswalk",
    "write_crosswalk",
    "write_difference",
]


def read_crosswalk(path: Path, old: Framework, new: Framework) -> Crosswalk:
    """What became of the competences of `old` in `new`: a crosswalk/1 document.

    Raises
    ------
    Error
        With every defect and its place; 208 when it is about other editions.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> old, new = loopbaan.built_in_framework("nl-2017"), loopbaan.built_in_framework("nl-partnerschap")
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "crosswalk.json"
    >>> _ = path.write_bytes(loopbaan.write_crosswalk(loopbaan.built_in_crosswalk(old, new)).encode())
    >>> loopbaan.read_crosswalk(path, old, new).id
    'nl-2017_nl-partnerschap'
    """
    return parse_crosswalk(read_file(path), old, new, name=name_of(path))


def parse_crosswalk(content: Content, old: Framework, new: Framework, *, name: str = "") -> Crosswalk:
    """A crosswalk/1 document, or the bytes of a workbook with the sheets of one; `name` is what errors call it.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.build_framework("f", "1")
    >>> edition = '{"id": "f", "version": "1"}'
    >>> document = f'{{"loopbaan": "crosswalk/1", "id": "c", "from": {edition}, "to": {edition}, "links": []}}'
    >>> loopbaan.parse_crosswalk(document, fw, fw)
    <Crosswalk f 1 to f 1: 0 links>
    """
    checked(content)
    if isinstance(content, bytes) and content.startswith(ZIP):
        return parse_crosswalk_workbook(io.BytesIO(content), name, old, new)
    return _loopbaan.parse_crosswalk(content, old, new, name)


def write_crosswalk(crosswalk: Crosswalk) -> str:
    """The crosswalk/1 document of a crosswalk, in canonical form.

    Examples
    --------
    >>> import loopbaan
    >>> old, new = loopbaan.built_in_framework("nl-2005"), loopbaan.built_in_framework("nl-2017")
    >>> '"relation": "part"' in loopbaan.write_crosswalk(loopbaan.built_in_crosswalk(old, new))
    True
    """
    return _loopbaan.write_crosswalk(crosswalk)


def compare_frameworks(old: Framework, new: Framework, crosswalk: Optional[Crosswalk] = None) -> Difference:
    """What became of everything in `old`: dropped, added, split, merged, renamed, shifted, and what that touches.

    Parameters
    ----------
    old, new : Framework
    crosswalk : Crosswalk, optional
        None: competences of the same id are the same.

    Examples
    --------
    >>> import loopbaan
    >>> old, new = loopbaan.built_in_framework("nl-2005"), loopbaan.built_in_framework("nl-2017")
    >>> found = loopbaan.compare_frameworks(old, new, loopbaan.built_in_crosswalk(old, new))
    >>> [change.old for change in found.changes if change.kind == "split"][0]
    ('pedagogisch',)
    """
    return _loopbaan.compare(crosswalk or _loopbaan.crosswalk_of_same_ids(old, new))


def write_difference(difference: Difference) -> str:
    """The difference/1 document of two editions, in canonical form.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> '"dropped": []' in loopbaan.write_difference(loopbaan.compare_frameworks(fw, fw))
    True
    """
    return _loopbaan.write_difference(difference)


def move_people(people: Cohort, crosswalk: Crosswalk) -> Migration:
    """People on another edition of their framework, with a note for everything that did not simply move.

    A level moves along an exact link, along a close one or one that names levels (to be confirmed), and into a competence
    of which all parts are known (the lowest). Everything else stays, with a note that says why.

    Raises
    ------
    ValueError
        When the crosswalk does not leave the framework of the people.

    Examples
    --------
    >>> import loopbaan
    >>> old, new = loopbaan.built_in_framework("nl-2017"), loopbaan.built_in_framework("nl-partnerschap")
    >>> people = loopbaan.build_cohort(old, [{"id": "p1", "levels": {"vakinhoudelijk": "basis"}}])
    >>> moved = loopbaan.move_people(people, loopbaan.built_in_crosswalk(old, new))
    >>> moved.people[0].levels["vakinhoudelijk"]
    'basis'
    """
    return _loopbaan.move_people(people, crosswalk)
