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
from ..cli.declared import Options, arguments, option
from ..cli.forms import Answers, form_of, give
from ..cli.messages import tell_notes
from ..cli.options import Shared, TableReading, day_of
from ..words import analysis as analysis_texts
from ..words import check as texts
from ..words import columns
from ..words.language import Words
from ..words.metavars import DAY, FILE
from .analysis import finding_fields
from .checking import Finding, look_at
from .remarks import Remark


@dataclass(frozen=True)
class Checked(Options):
    """Which files, and as if today were which day."""

    reads = ("files",)

    files: list[str] = field(metadata=arguments(metavar=FILE, help=texts.FILES))
    as_of: Optional[str] = field(default=None, metadata=option("--as-of", metavar=DAY, help=texts.AS_OF))


@command("check", texts.HELP)
def check(say: Words, own: Checked, reading: TableReading, shared: Shared) -> int:
    form = form_of(shared, say, ("text", "csv", "json", "workbook"))
    findings = look_at(say, own.files, shared, reading, day_of(say, "--as-of", own.as_of))
    for finding in findings:
        tell_notes(shared, say, [note for note in finding.notes if not note.needs_a_look])
    answers = Answers(
        json=lambda: as_json(say, findings),
        rows=lambda: csv_rows(say, findings),
        text=lambda: "".join(line + "\n" for line in lines(say, findings)),
    )
    give(shared, say, form, "check", answers)
    return {"well": DONE, "look": TO_LOOK_AT}.get(status_of(findings), WRONG_INPUT)


def status_of(findings: Sequence[Finding]) -> str:
    """The worst of all files: "wrong" where one was not looked at too, for nobody knows what is in it."""
    if not all(finding.well for finding in findings):
        return "wrong"
    return "look" if any(finding.looks for finding in findings) else "well"


def lines(say: Words, findings: Sequence[Finding]) -> Iterator[str]:
    for finding in findings:
        if finding.well and finding.looks:
            yield say(texts.to_look_at(file=finding.file, what=finding.what, count=len(finding.looks)))
            for note in finding.looks:
                where = note.where_in(say.lang) or ", ".join(visible(name) for name in finding.beside)
                yield f"  {where}: {note.message(say.lang)}. {note.remedy(say.lang)}"
            yield from remark_lines(say, finding.remarks)
        elif finding.well:
            yield say(texts.good(file=finding.file, what=finding.what))
            yield from remark_lines(say, finding.remarks)
        elif finding.looked_at:
            yield say(texts.bad(finding.file))
            for defect in finding.defects:
                yield "  " + defect.line(say.lang)
        else:
            yield say(texts.unchecked(file=finding.file, why=finding.what or say(texts.FRAMEWORK_NOT_WELL)))
    closing = say(texts.checked(files=len(findings), defects=sum(len(finding.defects) for finding in findings)))
    remarks = sum(len(finding.remarks) for finding in findings)
    looks = sum(len(finding.looks) for finding in findings)
    closing += " " + say(texts.looks(looks)) if looks else ""
    yield closing + (" " + say(texts.remarks(remarks)) if remarks else "")


def remark_lines(say: Words, remarks: Sequence[Remark]) -> Iterator[str]:
    """Remarks of one kind together, so that what to do about them is said once."""
    for (kind, remedy), group in groupby(remarks, lambda each: (each.found.kind, each.found.remedy(say.lang))):
        alike = list(group)
        yield "  " + say(analysis_texts.found(kind=analysis_texts.FINDINGS[kind], count=len(alike), remedy=remedy))
        for remark in alike:
            yield f"    {visible(remark.pointer)}: {remark.found.explain(say.lang)}"


def as_json(say: Words, findings: Sequence[Finding]) -> str:
    files = [
        {
            "file": finding.file,
            "looked_at": finding.looked_at,
            "status": finding.status,
            "defects": [fields(say, defect) for defect in finding.defects],
            "notes": [fields(say, note) for note in finding.notes],
            "remarks": [{"pointer": each.pointer, **finding_fields(say, each.found)} for each in finding.remarks],
        }
        for finding in findings
    ]
    return canonical(json.dumps({"loopbaan": "check/1", "status": status_of(findings), "files": files}))


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


def csv_rows(say: Words, findings: Sequence[Finding]) -> Iterator[Sequence[str]]:
    """A row per defect, per note and per remark, the defects first and what is only information last; a remark has no number."""
    told = columns.FILE, columns.PLACE, columns.CODE, columns.MESSAGE, columns.REMEDY, columns.WEIGHT
    yield [say(each) for each in told]
    for finding in findings:
        rest = [note for note in finding.notes if not note.needs_a_look]
        for weight, found in ((texts.A_DEFECT, finding.defects), (texts.TO_SEE, finding.looks), (texts.TO_KNOW, rest)):
            for each in found:
                what = each.message(say.lang), each.remedy(say.lang)
                yield finding.file, each.where_in(say.lang), str(each.code), *what, say(weight)
        for remark in finding.remarks:
            message, remedy = remark.found.explain(say.lang), remark.found.remedy(say.lang)
            yield finding.file, remark.pointer, "", message, remedy, say(texts.TO_SEE)
