# SPDX-License-Identifier: BSL-1.0
"""Frameworks: scales, domains, competences, profiles, phases, roles and steps of one edition."""

from __future__ import annotations

import json
from typing import Any, Iterable, Mapping, Optional, Union

from . import _loopbaan
from ._loopbaan import (
    Area,
    Assessment,
    Competence,
    CreditDemand,
    Depth,
    Domain,
    Framework,
    FrameworkField,
    Instrument,
    Level,
    Phase,
    Profile,
    RaterKind,
    Role,
    Route,
    Scale,
    Source,
    Step,
    StepKind,
    Unit,
)
from .control import refuse_control
from .frames import entities

__all__ = [
    "Area",
    "Assessment",
    "Competence",
    "CreditDemand",
    "Depth",
    "Domain",
    "Framework",
    "FrameworkField",
    "Instrument",
    "Level",
    "Phase",
    "Profile",
    "RaterKind",
    "Role",
    "Route",
    "Scale",
    "Source",
    "Step",
    "StepKind",
    "Unit",
    "build_framework",
    "framework_fields",
]

Fields = Mapping[str, Any]
Rows = Union[Iterable[Fields], Any]  # mappings, or a frame of pandas, Polars, pyarrow or DuckDB


def build_framework(
    id: str,
    version: str,
    *,
    title: Union[str, Mapping[str, str], None] = None,
    currency: Optional[str] = None,
    words: Optional[Mapping[str, Union[str, Mapping[str, str]]]] = None,
    observations: Optional[Mapping[str, int]] = None,
    sources: Rows = (),
    scales: Rows = (),
    depths: Rows = (),
    domains: Rows = (),
    areas: Rows = (),
    competences: Rows = (),
    profiles: Rows = (),
    phases: Rows = (),
    roles: Rows = (),
    routes: Rows = (),
    raters: Rows = (),
    instruments: Rows = (),
    assessments: Rows = (),
    kinds: Rows = (),
    units: Rows = (),
    steps: Rows = (),
) -> Framework:
    """A framework made in code, with the names of the fields of a framework/1 document.

    Parameters
    ----------
    id, version : str
    title : str or mapping, optional
        A string means Dutch; a mapping has languages as keys.
    currency : str, optional
        Of all money in it, by its code of ISO 4217; euro where none is given.
    words : mapping, optional
        What the profession calls a "teacher", a "school" and the like: {"teacher": {"nl": "verpleegkundige", "en": "nurse"}}.
    observations : mapping, optional
        How many ratings it takes before a level counts: {"at_least": 3, "raters": 2}.
    sources, scales, depths, domains, areas, competences, profiles, phases, roles : iterable of mappings
    routes, raters, instruments, assessments, kinds, units, steps : iterable of mappings
        One mapping per entity, as it stands in a document; or a frame with a row per entity, whose empty cells are fields
        that are not there. "yields.gedrag", "requires.gedrag" and "title.en" are parts of the field before the dot. Values may
        be those of NumPy and pandas.

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
    said = {"title": title, "currency": currency, "words": words, "observations": observations}
    document.update({name: dict(value) if isinstance(value, Mapping) else value for name, value in said.items() if value is not None})
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
        "raters": raters,
        "instruments": instruments,
        "assessments": assessments,
        "kinds": kinds,
        "units": units,
        "steps": steps,
    }
    document.update({name: entities(rows) for name, rows in tables.items()})
    refuse_control(document)
    return _loopbaan.parse_framework(json.dumps(document), "")


def framework_fields() -> tuple[FrameworkField, ...]:
    """Every field that a framework can have, in the order of the document; then those of a crosswalk.

    Examples
    --------
    >>> import loopbaan
    >>> [field.name for field in loopbaan.framework_fields() if field.list == "areas"]
    ['id', 'title']
    """
    return _loopbaan.framework_fields()
