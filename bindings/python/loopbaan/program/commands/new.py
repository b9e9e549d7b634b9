# SPDX-License-Identifier: BSL-1.0
"""`loopbaan new`: a framework to begin from, in a workbook or as JSON."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, replace

from ... import canonical, framework_workbook, make_framework_start, write_framework
from ...files import ending_of, file_name
from ...framework_sheet.start import START
from ...template import quoted
from ..cli.command import DONE, command
from ..cli.declared import Options, argument
from ..cli.forms import package_for
from ..cli.inputs import load_framework
from ..cli.messages import sheet_language, tell
from ..cli.options import Shared
from ..cli.output import deliver
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import new as texts
from ..words.language import Words
from ..words.metavars import FILE


@dataclass(frozen=True)
class NewFile(Options):
    """Where it goes."""

    file: str = field(metadata=argument(metavar=FILE, help=texts.WHERE))


@command("new", texts.HELP)
def new(say: Words, own: NewFile, shared: Shared) -> int:
    shared.refuse_forms(say, "new")
    ending = os.path.splitext(own.file)[1].lower()
    if ending not in (".xlsx", ".json") or shared.output is not None:
        raise WrongCommandLine(say(texts.ENDING))
    if ending == ".xlsx":
        package_for(say, "openpyxl")
    if os.path.lexists(file_name(own.file)):
        raise WrongInput(say(texts.is_there(own.file)))
    name = os.path.basename(own.file)
    if shared.framework or shared.catalogue:
        chosen = load_framework(shared, say)
        if ending == ".xlsx":
            content = framework_workbook(chosen, sheet_language(shared, say), name)
        else:
            content = write_framework(chosen).encode()
    elif ending == ".xlsx":
        content = make_framework_start(sheet_language(shared, say), name)
    else:
        content = canonical(json.dumps(START[sheet_language(shared, say)])).encode()
    deliver(replace(shared, output=own.file), say, content, personal=False)
    tell(shared, say(texts.made(file=own.file, given=quoted(own.file))))
    return DONE
