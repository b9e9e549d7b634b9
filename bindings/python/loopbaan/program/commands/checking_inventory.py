# SPDX-License-Identifier: BSL-1.0
"""Looks at the offers, needs and travel of a partnership: their sheets, and documents of needs."""

from __future__ import annotations

from typing import Optional

from ... import Diagnostic, Error, Framework, parse_needs, parse_offer_sheets, parse_travel, read_file
from ...partnership.headings import INVENTORY
from ...partnership.rows import rows_of_file
from ...partnership.table import tables_of
from ..words import check as texts
from ..words.language import Words
from .check_result import CheckResult
from .opened import File
from .remarks import MOST_BYTES

OFFERED = {"editions", "terms", "roles"}


def needs_result(say: Words, file: File, framework: Framework) -> CheckResult:
    """On a needs/1 document. Raises Error."""
    found = parse_needs(file.content or b"", framework, name=file.name)
    what = texts.document_of_needs(kind=file.kind, count=len(found.needs))
    return CheckResult(file.name, say(what), notes=found.notes, of_people=False)


def inventory_result(say: Words, file: File, framework: Framework, sheet: Optional[str]) -> Optional[CheckResult]:
    """On sheets of offers, of needs, of travel, or of several; None for what is none of these."""
    content = read_file(file.name) if file.table is None else file.table
    if len(content) > MOST_BYTES:
        return None
    try:
        tables, _ = tables_of(rows_of_file(content, file.name, sheet), INVENTORY, asked=False)
    except Error:
        return None  # the reading of people says why
    kinds = {table.header.kind for table in tables}
    what: list[str] = []
    defects: list[Diagnostic] = []
    notes: list[Diagnostic] = []
    try:
        if kinds & OFFERED:
            offered = parse_offer_sheets(content, framework, name=file.name, sheet=sheet)
            notes += offered.notes
            what.append(say(texts.sheets_of_offers(len(offered.offers.editions), len(offered.undated))))
    except Error as error:
        defects += error.all
    try:
        if "needs" in kinds:
            asked = parse_needs(content, framework, name=file.name, sheet=sheet)
            notes += asked.notes
            what.append(say(texts.sheets_of_needs(len(asked.needs))))
    except Error as error:
        defects += error.all
    try:
        if "travel" in kinds:
            travel = parse_travel(content, name=file.name, sheet=sheet)
            notes += travel.notes
            what.append(say(texts.sheets_of_travel(len(travel.distances))))
    except Error as error:
        defects += error.all
    if not kinds:
        return None
    return CheckResult(file.name, "; ".join(what), defects=tuple(defects), notes=tuple(notes), of_people=False)
