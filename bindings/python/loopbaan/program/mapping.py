# SPDX-License-Identifier: BSL-1.0
"""`loopbaan mapping`: a mapping to fill in, proposed from the files that it is for; or a filled sheet as JSON."""

from __future__ import annotations

import os
from typing import Optional

import typer

from .. import parse_mapping, propose_mapping
from ..exchange import name_of
from ..files import file_name
from ..mapping import MappingProposal, mapping_content
from ..mapping_sheet_reader import holds_mapping
from ..staff import starts_as_workbook
from .command import DONE, command
from .forms import form_of
from .inputs import load_framework
from .messages import tell, tell_notes
from .options import Shared, whole_number
from .output import deliver
from .words import Words
from .wrong import WrongInput


def add_to(app: typer.Typer, say: Words) -> None:
    panel = say("options")
    files_argument = typer.Argument(
        ..., metavar=say("FILE") + "...", help=say("mapping files"), rich_help_panel=say("arguments"), show_default=False
    )
    sheet_option = typer.Option(None, "--sheet", metavar=say("NAME"), help=say("sheet"), rich_help_panel=panel)
    row_option = typer.Option(None, "--header-row", metavar=say("NUMBER"), help=say("header row"), rich_help_panel=panel)

    @command(app, say, "mapping", reads=("files",))
    def mapping(
        shared: Shared,
        files: list[str] = files_argument,
        sheet: Optional[str] = sheet_option,
        header_row: Optional[str] = row_option,
    ) -> int:
        form = form_of(shared, say, ("json", "workbook"))
        framework = load_framework(shared, say)
        if len(files) == 1 and is_filled_in(files[0]):
            content = mapping_content(files[0], framework)
            tell_notes(shared, say, parse_mapping(content, framework, name=name_of(files[0])).notes)
            deliver(shared, say, content)
            return DONE
        row = None if header_row is None else whole_number(say, "--header-row", header_row, least=1, most=1_048_576)
        proposal = propose_mapping(files, framework, sheet=sheet, header_row=row)
        deliver(shared, say, content_of(say, form, proposal))
        tell(shared, say("mapping made", open=len(proposal.open)))
        if shared.output:
            tell(shared, say("mapping next", files=" ".join(files), mapping=os.path.basename(shared.output)))
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
        raise WrongInput(say("needs package", package="openpyxl")) from None
