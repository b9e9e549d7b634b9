# SPDX-License-Identifier: BSL-1.0
"""Entities of a framework as they stand in documents, those of its catalogues as well."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from .. import Framework, write_framework

# The fields of what a catalogue can bring; the document of the framework has the rest.
STEP = ("kind", "domains", "phases", "routes", "provider", "payer", "requires", "requires_any", "after", "yields")
STEP_AMOUNTS = ("hours", "cost", "weeks", "places", "source", "estimate")
FIELDS = {"steps": (*STEP, *STEP_AMOUNTS), "sources": ("date",)}


def entries(fw: Framework, asked: Iterable[tuple[str, str]]) -> list[tuple[str, dict[str, Any]]]:
    """Each entity that is asked for by table and id, with its table."""
    document = json.loads(write_framework(fw))
    found = []
    for table, id in asked:
        own = [each for each in document.get(table, []) if each["id"] == id]
        found.append((table, own[0] if own else of_catalogue(fw, table, id)))
    return found


def of_catalogue(fw: Framework, table: str, id: str) -> dict[str, Any]:
    entity = getattr(fw, table)[id]
    nl, en = entity.title.in_language("nl"), entity.title.in_language("en")
    fields: dict[str, Any] = {"id": id, "title": nl if nl == en else {"nl": nl, "en": en}}
    for name in FIELDS[table]:
        value = getattr(entity, name)
        if value or value == 0 and value is not False:
            fields[name] = value
    return {**fields, **entity.extra}
