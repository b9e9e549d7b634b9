# SPDX-License-Identifier: BSL-1.0
"""Entities of a framework as they stand in documents, those of its catalogues as well."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from .. import Framework, _loopbaan, write_framework


def entries(fw: Framework, asked: Iterable[tuple[str, str]]) -> list[tuple[str, dict[str, Any]]]:
    """Each entity that is asked for by table and id, with its table."""
    documents = [json.loads(write_framework(fw)), json.loads(_loopbaan.write_additions(fw))]
    found = []
    for table, id in asked:
        found += [(table, each) for document in documents for each in document.get(table, []) if each["id"] == id]
    return found
