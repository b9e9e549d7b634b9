# SPDX-License-Identifier: BSL-1.0
"""Remarks of `loopbaan check`: what may be wrong with a catalogue though nothing in it is a defect."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ... import Finding, Framework, analyse

MOST_STEPS = 5000  # beyond that it takes longer than someone who checks a file wants to wait
MOST_BYTES = 32 << 20  # of one document: it is held as a tree


@dataclass(frozen=True)
class Remark:
    """What was found, at the place in its document."""

    pointer: str
    found: Finding
    rows: Optional[tuple[str, int]] = None  # of a workbook: the sheet and the row that the part comes from


def remarks_on(framework: Framework, documents: Mapping[int, bytes]) -> dict[int, tuple[Remark, ...]]:
    """The remarks on each document, by its key; on what stands in none of them there are none.

    The documents are those that the framework was made of, and well. A remark that a document accepts, with a reason in
    `accepted` by the kind of finding, is left out: one of the entries that it is about may do so, or the document that
    it would stand in, for all of that kind.
    """
    if not documents or len(framework.steps) > MOST_STEPS or max(map(len, documents.values())) > MOST_BYTES:
        return {}
    parsed = {key: json.loads(content) for key, content in documents.items()}
    places = {key: places_in(document) for key, document in parsed.items()}
    accepted = {(kind, *entry) for document in parsed.values() for kind, *entry in accepted_in(document)}
    remarks: dict[int, list[Remark]] = {}
    for found in analyse(framework).findings:
        about = [("steps", id) for id in found.steps] + [("profiles", id) for id in found.profiles]
        named = about + [("competences", competence) for competence, _ in found.levels]
        if any((found.kind, *entry) in accepted for entry in named):
            continue
        for key, known in places.items():
            pointer = next((known[each] for each in about if each in known), None)
            if pointer is not None:
                if found.kind not in parsed[key].get("accepted", ()):
                    remarks.setdefault(key, []).append(Remark(pointer, found))
                break
    return {key: tuple(each) for key, each in remarks.items()}


def places_in(document: Mapping[str, Any]) -> dict[tuple[str, str], str]:
    """The JSON pointers of steps and profiles, by table and id."""
    return {
        (table, entry["id"]): f"/{table}/{place}"
        for table in ("steps", "profiles")
        for place, entry in enumerate(document.get(table, ()))
    }


def accepted_in(document: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """The kinds of findings that entries accept, each with the table and the id of the entry."""
    for table in ("steps", "profiles", "competences"):
        for entry in document.get(table, ()):
            for kind in entry.get("accepted", ()):
                yield kind, table, entry["id"]
