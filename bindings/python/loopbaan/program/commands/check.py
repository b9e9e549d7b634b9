# SPDX-License-Identifier: BSL-1.0
"""`loopbaan check`: every defect of every file, with its place; of catalogues also what may be wrong with them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from dataclasses import dataclass, field
from typing import Optional

from ... import Diagnostic, canonical, visible
from ..cli.command import DONE, TO_LOOK_AT, WRONG_INPUT, command
from ..cli.declared import Options, arguments, option, repeated
from ..cli.forms import Answers, form_of, give
from ..cli.messages import tell_notes
from ..cli.options import Shared, TableReading, day_of
from ..words import analysis as analysis_texts
from ..words import check as texts
from ..words import columns
from ..words.language import Words
from ..words.metavars import DAY, FILE, STAFF
from .analysis import finding_fields
from .check_result import CheckResult
from .checking import look_at
from .remarks import Remark


@dataclass(frozen=True)
class Checked(Options):
    """Which files, whom answers among them are about, what schedules among them rest on, and as if today were which day."""

    reads = ("files", "people", "policy", "offers")

    files: list[str] = field(metadata=arguments(metavar=FILE, help=texts.FILES))
    people: list[str] = field(default_factory=list, metadata=repeated("--people", metavar=STAFF, help=texts.PEOPLE))
    policy: Optional[str] = field(default=None, metadata=option("--policy", metavar=FILE, help=texts.POLICY))
    offers: Optional[str] = field(default=None, metadata=option("--offers", metavar=FILE, help=texts.OFFERS))
    as_of: Optional[str] = field(default=None, metadata=option("--as-of", metavar=DAY, help=texts.AS_OF))


@command("check", texts.HELP)
def check(say: Words, own: Checked, reading: TableReading, shared: Shared) -> int:
    form = form_of(shared, say, ("text", "csv", "json", "workbook"))
    results = look_at(say, own.files, shared, reading, day_of(say, "--as-of", own.as_of), own.people, own.policy, own.offers)
    for result in results:
        tell_notes(shared, say, [note for note in result.notes if not note.needs_a_look])
    answers = Answers(
        json=lambda: as_json(say, results),
        rows=lambda: csv_rows(say, results),
        text=lambda: "".join(line + "\n" for line in lines(say, results)),
    )
    give(shared, say, form, "check", answers)
    return {"well": DONE, "look": TO_LOOK_AT}.get(status_of(results), WRONG_INPUT)


def status_of(results: Sequence[CheckResult]) -> str:
    """The worst of all files: "wrong" where one was not looked at too, for nobody knows what is in it."""
    if not all(result.well for result in results):
        return "wrong"
    return "look" if any(result.looks for result in results) else "well"


def lines(say: Words, results: Sequence[CheckResult]) -> Iterator[str]:
    for result in results:
        if result.well and result.looks:
            yield say(texts.to_look_at(file=result.file, what=result.what, count=len(result.looks)))
            for note in result.looks:
                where = note.where_in(say.lang) or ", ".join(visible(name) for name in result.beside)
                yield f"  {where}: {note.message(say.lang)}. {note.remedy(say.lang)}"
            yield from remark_lines(say, result.remarks)
        elif result.well:
            yield say(texts.good(file=result.file, what=result.what))
            yield from remark_lines(say, result.remarks)
        elif result.looked_at:
            yield say(texts.bad(result.file))
            for defect in result.defects:
                yield "  " + defect.line(say.lang)
        else:
            yield say(texts.unchecked(file=result.file, why=result.what or say(texts.FRAMEWORK_NOT_WELL)))
    closing = say(texts.checked(files=len(results), defects=sum(len(result.defects) for result in results)))
    remarks = sum(len(result.remarks) for result in results)
    looks = sum(len(result.looks) for result in results)
    closing += " " + say(texts.looks(looks)) if looks else ""
    yield closing + (" " + say(texts.remarks(remarks)) if remarks else "")


def remark_lines(say: Words, remarks: Sequence[Remark]) -> Iterator[str]:
    """Remarks of one kind together, so that what to do about them is said once."""
    for (kind, remedy), group in groupby(remarks, lambda each: (each.found.kind, each.found.remedy(say.lang))):
        alike = list(group)
        yield "  " + say(analysis_texts.found(kind=analysis_texts.FINDINGS[kind], count=len(alike), remedy=remedy))
        for remark in alike:
            yield f"    {place_of(say, remark)}: {remark.found.explain(say.lang)}"


def place_of(say: Words, remark: Remark) -> str:
    if remark.rows is None:
        return visible(remark.pointer)
    sheet, row = remark.rows
    return say(texts.row_of_sheet(sheet=visible(sheet), row=row))


def as_json(say: Words, results: Sequence[CheckResult]) -> str:
    files = [
        {
            "file": result.file,
            "looked_at": result.looked_at,
            "status": result.status,
            "defects": [fields(say, defect) for defect in result.defects],
            "notes": [fields(say, note) for note in result.notes],
            "remarks": [{**where(each), **finding_fields(say, each.found)} for each in result.remarks],
        }
        for result in results
    ]
    return canonical(json.dumps({"loopbaan": "check/1", "status": status_of(results), "files": files}))


def where(remark: Remark) -> dict[str, object]:
    """Of a workbook the sheet and the row too; the pointer is into the document that it says."""
    sheet, row = remark.rows or ("", 0)
    return {"pointer": remark.pointer, "sheet": sheet, "row": row}


def fields(say: Words, found: Diagnostic) -> dict[str, object]:
    return {
        "code": found.code,
        "look": found.needs_a_look,
        "name": found.name,
        "file": found.file,
        "pointer": found.pointer,
        "row": found.row,
        "column": found.column,
        "sheet": found.sheet,
        "cell": found.cell,
        "count": found.count,
        "rows": list(found.rows),
        "message": found.message(say.lang),
        "remedy": found.remedy(say.lang),
    }


def csv_rows(say: Words, results: Sequence[CheckResult]) -> Iterator[Sequence[str]]:
    """A row per defect, per note and per remark, the defects first and what is only information last; a remark has no number."""
    told = columns.FILE, columns.PLACE, columns.CODE, columns.MESSAGE, columns.REMEDY, columns.WEIGHT
    yield [say(each) for each in told]
    for result in results:
        rest = [note for note in result.notes if not note.needs_a_look]
        for weight, found in ((texts.A_DEFECT, result.defects), (texts.TO_SEE, result.looks), (texts.TO_KNOW, rest)):
            for each in found:
                what = each.message(say.lang), each.remedy(say.lang)
                yield result.file, each.where_in(say.lang), str(each.code), *what, say(weight)
        for remark in result.remarks:
            message, remedy = remark.found.explain(say.lang), remark.found.remedy(say.lang)
            yield result.file, place_of(say, remark), "", message, remedy, say(texts.TO_SEE)
