# SPDX-License-Identifier: BSL-1.0
"""People: evidence, levels, cohorts."""

from __future__ import annotations

import json
from typing import Any, Iterable, Mapping

from . import _loopbaan
from ._loopbaan import Cohort, Evidence, Framework, Person

__all__ = ["Cohort", "Evidence", "Person", "build_cohort"]


def build_cohort(framework: Framework, people: Iterable[Mapping[str, Any]]) -> Cohort:
    """People made in code, with the names of the fields of a people/1 document.

    Parameters
    ----------
    framework : Framework
        What their levels are measured by.
    people : iterable of mappings
        One mapping per person: `id`, and where known `groups`, `phase`, `fte`, `since`, `levels`, `done`, `evidence`.

    Raises
    ------
    Error
        With every defect, each at the JSON pointer that it has in the document form.

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
        "people": [dict(person) for person in people],
    }
    return _loopbaan.parse_people(json.dumps(document), framework, "")
