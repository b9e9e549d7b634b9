# SPDX-License-Identifier: BSL-1.0
"""All fields that a framework can have, as `loopbaan framework --fields` tells them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from ... import FrameworkField, framework_fields
from ..._loopbaan import framework_parts
from ...framework_sheet.columns import heading_of
from ...framework_sheet.words import ALL_SHEETS, HEADINGS, PARTS, form_of, meaning_of
from ...wording import worded
from ..cli.forms import Answers
from ..cli.narrow import narrow
from ..cli.tables import Table
from ..words import framework_fields as texts
from ..words.language import Words


def fields_of_frameworks(say: Words) -> Answers:
    return Answers(
        json=lambda: json.dumps([facts(say, each) for each in fields_and_parts()], ensure_ascii=False, indent=2) + "\n",
        rows=lambda: rows(say),
        tables=lambda: (list(tables(say)), say(texts.BEGIN)),
    )


def fields_and_parts() -> Iterator[FrameworkField]:
    """Every field, and behind it what lies within it in a document, and in one cell of a sheet."""
    for each in framework_fields():
        yield each
        yield from (part for part in framework_parts() if part.list == each.list and part.name.startswith(f"{each.name}."))


def said(say: Words, each: FrameworkField) -> str:
    """What a field is."""
    return worded(say.lang, meaning_of(each.list, each.name), each.says)


def form(say: Words, each: FrameworkField) -> tuple[str, str]:
    """What stands in it in a sheet, and an example; of what lies in the cell of another field, of which."""
    if each.name in PARTS and each.name not in HEADINGS:
        return say(texts.within(heading_of(each.name.partition(".")[0], say.lang))), ""
    dutch, english = form_of(each.name, each.holds)
    return worded(say.lang, dutch[0], english[0]), worded(say.lang, dutch[1], english[1])


def sheet(say: Words, list_name: str) -> str:
    return worded(say.lang, *ALL_SHEETS[list_name])


def named(say: Words, each: FrameworkField) -> str:
    """A field, in Dutch with what heads its column in a sheet."""
    heading = heading_of(each.name, say.lang) if each.name in HEADINGS else each.name
    return each.name if heading == each.name else f"{each.name} ({heading})"


def facts(say: Words, each: FrameworkField) -> dict[str, object]:
    """A field as a document has it; `holds` is in the words of the library, whatever the language."""
    return {
        "list": each.list,
        "field": each.name,
        "holds": each.holds,
        "needed": each.needed,
        "meaning": said(say, each),
        "refers_to": each.refers,
        "by": each.keys,
    }


def rows(say: Words) -> Iterator[Sequence[str]]:
    """A row per field."""
    yield [say(each) for each in (texts.LIST, texts.FIELD, texts.NEEDED, texts.MEANING, texts.FORM, texts.EXAMPLE)]
    for each in fields_and_parts():
        needed = say(texts.YES) if each.needed else ""
        yield (each.list, each.name, needed, said(say, each), *form(say, each))


def tables(say: Words) -> Iterator[Table]:
    """A table per kind of entity; what must be there is marked."""
    for list_name in ALL_SHEETS:
        told = [each for each in fields_and_parts() if each.list == list_name]
        title = f"{sheet(say, list_name)} ({list_name})" if list_name else sheet(say, list_name)
        cells = [(named(say, each) + (" *" if each.needed else ""), f"{said(say, each)} [{form(say, each)[0]}]") for each in told]
        yield narrow(title, (say(texts.FIELD), say(texts.MEANING)), cells, wide=1)
