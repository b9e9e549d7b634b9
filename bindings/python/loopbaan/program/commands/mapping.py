# SPDX-License-Identifier: BSL-1.0
"""`loopbaan mapping`: a mapping to fill in, proposed from the files that it is for; or a filled sheet as JSON."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from typing import Any, Iterator, Optional

from ... import Error, Framework, parse_mapping, propose_mapping
from ...exchange import name_of
from ...files import file_name
from ...mapping import MappingProposal, mapping_content
from ...mapping_sheet_reader import holds_mapping
from ...staff import starts_as_workbook
from ...template import quoted
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, option
from ..cli.forms import form_of
from ..cli.inputs import load_framework
from ..cli.messages import sheet_language, tell, tell_notes
from ..cli.options import Shared, whole_number
from ..cli.output import deliver
from ..cli.wrong import WrongInput
from ..words import forms as forms_texts
from ..words import mapping as texts
from ..words import options as options_texts
from ..words.language import Words
from ..words.metavars import FILE, NAME, NUMBER


@dataclass(frozen=True)
class Files(Options):
    """The files that the mapping is for, and where their table stands."""

    reads = ("files", "mapping")

    files: list[str] = field(metadata=arguments(metavar=FILE, help=texts.FILES))
    mapping: Optional[str] = field(default=None, metadata=option("--mapping", metavar=FILE, help=texts.SO_FAR))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=options_texts.SHEET))
    header_row: Optional[str] = field(
        default=None, metadata=option("--header-row", metavar=NUMBER, help=options_texts.HEADER_ROW)
    )


@command("mapping", texts.HELP)
def mapping(say: Words, own: Files, shared: Shared) -> int:
    form = form_of(shared, say, ("json", "workbook"))
    framework = load_framework(shared, say)
    if len(own.files) == 1 and is_filled_in(own.files[0]):
        content = mapping_content(own.files[0], framework)
        tell_notes(shared, say, parse_mapping(content, framework, name=name_of(own.files[0])).notes)
        deliver(shared, say, content)
        return DONE
    row = None if own.header_row is None else whole_number(say, "--header-row", own.header_row, least=1, most=1_048_576)
    proposal = propose_mapping(own.files, framework, mapping=own.mapping, sheet=own.sheet, header_row=row)
    if shared.output and says_something(shared.output, framework):
        raise WrongInput(say(texts.filled(file=quoted(shared.output), files=command_words(own.files))))
    if form == "workbook" and (codes := codes_no_sheet_has(proposal)):
        raise WrongInput(say(texts.no_sheet(words=", ".join(codes))))
    deliver(shared, say, content_of(shared, say, form, proposal))
    tell(shared, say(texts.made(len(proposal.open))))
    if shared.output:
        tell(shared, say(texts.next(files=command_words(own.files), mapping=quoted(shared.output))))
    return DONE


def command_words(files: list[str]) -> str:
    """Names of files as a command line has them."""
    return " ".join(quoted(file) for file in files)


def says_something(file: str, framework: Framework) -> bool:
    """Is there a mapping of that name in which something was filled in, or that cannot be read?"""
    if not os.path.isfile(file) or not os.path.getsize(file):
        return False
    try:
        document = json.loads(mapping_content(file, framework))
    except (Error, ValueError):
        return True
    if not isinstance(document, dict):
        return True
    return any(said for field, said in document.items() if field not in ("loopbaan", "id") and field[:1] != "_"
               for said in leaves(said))


def leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for each in value.values():
            yield from leaves(each)
    elif isinstance(value, list):
        yield from value
    else:
        yield value


def codes_no_sheet_has(proposal: MappingProposal) -> list[str]:
    """Instruments with codes of their own, for which the sheets have no place."""
    instruments = proposal.document.get("instruments", {})
    return [word for word, means in instruments.items() if isinstance(means, dict) and means.get("values")]


def is_filled_in(file: str) -> bool:
    """Is it a workbook in which a mapping was filled in?"""
    if not starts_as_workbook(file_name(file)):
        return False
    with open(file_name(file), "rb") as content:
        return holds_mapping(content, name_of(file))


def content_of(shared: Shared, say: Words, form: str, proposal: MappingProposal) -> bytes:
    if form == "json":
        return proposal.to_json().encode()
    try:
        return proposal.to_workbook(sheet_language(shared, say))
    except ImportError:
        raise WrongInput(say(forms_texts.needs_package("openpyxl"))) from None
