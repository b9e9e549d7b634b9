# SPDX-License-Identifier: BSL-1.0
"""`loopbaan mapping`: a mapping to fill in, proposed from the files that it is for; or a filled sheet as JSON."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Optional

from ... import parse_mapping, propose_mapping
from ...exchange import name_of
from ...files import file_name
from ...mapping import MappingProposal, mapping_content
from ...mapping_sheet_reader import holds_mapping
from ...staff import starts_as_workbook
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, option
from ..cli.forms import form_of
from ..cli.inputs import load_framework
from ..cli.messages import tell, tell_notes
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

    reads = ("files",)

    files: list[str] = field(metadata=arguments(metavar=FILE, help=texts.FILES))
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
    proposal = propose_mapping(own.files, framework, sheet=own.sheet, header_row=row)
    deliver(shared, say, content_of(say, form, proposal))
    tell(shared, say(texts.made(len(proposal.open))))
    if shared.output:
        tell(shared, say(texts.next(files=" ".join(own.files), mapping=os.path.basename(shared.output))))
    return DONE


def is_filled_in(file: str) -> bool:
    """Is it a workbook in which a mapping was filled in?"""
    if not starts_as_workbook(file_name(file)):
        return False
    with open(file_name(file), "rb") as content:
        return holds_mapping(content, name_of(file))


def content_of(say: Words, form: str, proposal: MappingProposal) -> bytes:
    if form == "json":
        return proposal.to_json().encode()
    try:
        return proposal.to_workbook(say.lang)
    except ImportError:
        raise WrongInput(say(forms_texts.needs_package("openpyxl"))) from None
