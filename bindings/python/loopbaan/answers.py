# SPDX-License-Identifier: BSL-1.0
"""Answers that were written down, read back: plans, gaps and positions, to be used and checked again.

`read_…` takes the path of a file, `parse_…` its content; both raise `Error` with every defect and its place. A document says by
its hash on which content of which framework it rests, and is read with that framework.
"""

from __future__ import annotations

from . import _loopbaan
from ._loopbaan import (
    Framework,
    GapsDocument,
    PersonGap,
    PersonPlans,
    PersonPosition,
    PlansDocument,
    PositionsDocument,
)
from .exchange import Content, Path, checked, name_of, read_file

__all__ = [
    "GapsDocument",
    "PersonGap",
    "PersonPlans",
    "PersonPosition",
    "PlansDocument",
    "PositionsDocument",
    "parse_gaps",
    "parse_plans",
    "parse_positions",
    "read_gaps",
    "read_plans",
    "read_positions",
]


def read_plans(path: Path, framework: Framework) -> PlansDocument:
    """The answers of a plans/1 document.

    Raises
    ------
    Error
        208, 905 or 906 when they rest on another framework, other content of it or other catalogues; and those of any
        document. Whether the plans hold is asked with `check`.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> planner = loopbaan.Planner(fw, "bhv-er")
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "plans.json"
    >>> _ = path.write_text(loopbaan.write_plans(planner, people, planner.find_all(people)), encoding="utf-8")
    >>> document = loopbaan.read_plans(path, fw)
    >>> document["p-001"].plan.status, document.write() == path.read_text(encoding="utf-8")
    ('optimal', True)
    """
    return parse_plans(read_file(path), framework, name=name_of(path))


def parse_plans(content: Content, framework: Framework, *, name: str = "") -> PlansDocument:
    """The answers of a plans/1 document; `name` is what errors call it. Raises Error as `read_plans`.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> planner = loopbaan.Planner(fw, "bhv-er")
    >>> loopbaan.parse_plans(loopbaan.write_plans(planner, people, planner.find_all(people)), fw)[0]
    <PersonPlans of p-001>
    """
    checked(content)
    return _loopbaan.parse_plans(content, framework, name)


def read_gaps(path: Path, framework: Framework) -> GapsDocument:
    """The answers of a gaps/1 document. Raises Error as `read_plans`.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "gaps.json"
    >>> _ = path.write_text(loopbaan.write_gaps(people, "basisbekwaam"), encoding="utf-8")
    >>> loopbaan.read_gaps(path, fw).ids
    ('p-001',)
    """
    return parse_gaps(read_file(path), framework, name=name_of(path))


def parse_gaps(content: Content, framework: Framework, *, name: str = "") -> GapsDocument:
    """The answers of a gaps/1 document; `name` is what errors call it. Raises Error as `read_plans`.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> loopbaan.parse_gaps(loopbaan.write_gaps(people, "basisbekwaam"), fw)["p-001"].lines[0]["origin"]
    'unknown'
    """
    checked(content)
    return _loopbaan.parse_gaps(content, framework, name)


def read_positions(path: Path, framework: Framework) -> PositionsDocument:
    """The answers of a positions/1 document. Raises Error as `read_plans`.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "positions.json"
    >>> _ = path.write_text(loopbaan.write_positions(people), encoding="utf-8")
    >>> loopbaan.read_positions(path, fw)["p-001"].domains[0]["reached"] is None
    True
    """
    return parse_positions(read_file(path), framework, name=name_of(path))


def parse_positions(content: Content, framework: Framework, *, name: str = "") -> PositionsDocument:
    """The answers of a positions/1 document; `name` is what errors call it. Raises Error as `read_plans`.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> loopbaan.parse_positions(loopbaan.write_positions(people), fw)["p-001"].domains[0]["next"]["move"]
    'entering'
    """
    checked(content)
    return _loopbaan.parse_positions(content, framework, name)
