# SPDX-License-Identifier: BSL-1.0
"""Remarks of `loopbaan check`: what may be wrong with a catalogue though nothing in it is a defect."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from .. import Finding, Framework, analyse

MOST_STEPS = 5000  # beyond that it takes longer than someone who checks a file wants to wait


@dataclass(frozen=True)
class Remark:
    """What was found, at the place in its document."""

    pointer: str
    found: Finding


def remarks_on(framework: Framework, documents: Mapping[int, bytes]) -> dict[int, tuple[Remark, ...]]:
    """The remarks on each document, by its key; on what stands in none of them there are none.

    The documents are those that the framework was made of, and well.
    """
    if not documents or len(framework.steps) > MOST_STEPS:
        return {}
    places = {key: places_in(content) for key, content in documents.items()}
    remarks: dict[int, list[Remark]] = {}
    for found in analyse(framework).findings:
        about = [("steps", id) for id in found.steps] + [("profiles", id) for id in found.profiles]
        for key, known in places.items():
            pointer = next((known[each] for each in about if each in known), None)
            if pointer is not None:
                remarks.setdefault(key, []).append(Remark(pointer, found))
                break
    return {key: tuple(each) for key, each in remarks.items()}


def places_in(content: bytes) -> dict[tuple[str, str], str]:
    """The JSON pointers of steps and profiles, by table and id."""
    document = json.loads(content)
    return {
        (table, entry["id"]): f"/{table}/{place}"
        for table in ("steps", "profiles")
        for place, entry in enumerate(document.get(table, ()))
    }
