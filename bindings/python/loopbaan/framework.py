# SPDX-License-Identifier: BSL-1.0
"""Frameworks: scales, domains, competences, profiles, phases, roles and steps of one edition."""

from __future__ import annotations

import json
from typing import Any, Iterable, Mapping, Union

from . import _loopbaan
from ._loopbaan import (
    Area,
    Competence,
    Depth,
    Domain,
    Framework,
    Instrument,
    Level,
    Phase,
    Profile,
    Role,
    Route,
    Scale,
    Source,
    Step,
)

__all__ = [
    "Area",
    "Competence",
    "Depth",
    "Domain",
    "Framework",
    "Instrument",
    "Level",
    "Phase",
    "Profile",
    "Role",
    "Route",
    "Scale",
    "Source",
    "Step",
    "build_framework",
]

Fields = Mapping[str, Any]


def build_framework(
    id: str,
    version: str,
    *,
    title: Union[str, Mapping[str, str], None] = None,
    sources: Iterable[Fields] = (),
    scales: Iterable[Fields] = (),
    depths: Iterable[Fields] = (),
    domains: Iterable[Fields] = (),
    areas: Iterable[Fields] = (),
    competences: Iterable[Fields] = (),
    profiles: Iterable[Fields] = (),
    phases: Iterable[Fields] = (),
    roles: Iterable[Fields] = (),
    routes: Iterable[Fields] = (),
    instruments: Iterable[Fields] = (),
    steps: Iterable[Fields] = (),
) -> Framework:
    """A framework made in code, with the names of the fields of a framework/1 document.

    Parameters
    ----------
    id, version : str
    title : str or mapping, optional
        A string means Dutch; a mapping has languages as keys.
    sources, scales, depths, domains, areas, competences, profiles, phases, roles : iterable of mappings
    routes, instruments, steps : iterable of mappings
        One mapping per entity, as it stands in a document.

    Raises
    ------
    Error
        With every defect, each at the JSON pointer that it has in the document form.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.build_framework(
    ...     "voorbeeld", "1",
    ...     scales=[{"id": "groei", "levels": [{"id": "start", "title": "Startbekwaam"}]}],
    ...     competences=[{"id": "klas", "title": "Klassenmanagement", "scale": "groei"}],
    ...     profiles=[{"id": "starter", "title": "Starter", "requires": {"klas": "start"}}],
    ...     steps=[{"id": "cursus", "title": "Cursus", "yields": {"klas": "start"}, "hours": 30}],
    ... )
    <Framework voorbeeld 1: 1 competences, 1 profiles, 1 steps>
    """
    document: dict[str, Any] = {"loopbaan": "framework/1", "id": id, "version": version}
    if title is not None:
        document["title"] = title
    tables = {
        "sources": sources,
        "scales": scales,
        "depths": depths,
        "domains": domains,
        "areas": areas,
        "competences": competences,
        "profiles": profiles,
        "phases": phases,
        "roles": roles,
        "routes": routes,
        "instruments": instruments,
        "steps": steps,
    }
    document.update({name: list(rows) for name, rows in tables.items()})
    return _loopbaan.parse_framework(json.dumps(document), "")
