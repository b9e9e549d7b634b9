# SPDX-License-Identifier: BSL-1.0
"""Writes files of which something was taken out, all or none, with the account of it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ... import canonical
from ..cli.forms import Answers, give
from ..cli.messages import tell
from ..cli.options import Shared
from ..cli.output import deliver_folder
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import traces as texts
from ..words.language import Words
from .traces import Removal, account


def folder_of(say: Words, shared: Shared) -> str:
    """The folder that was asked for. Raises WrongCommandLine without one, WrongInput for one with something in it."""
    if shared.output is None:
        raise WrongCommandLine(say(texts.FOLDER_MISSING))
    if os.path.lexists(shared.output) and (not os.path.isdir(shared.output) or os.listdir(shared.output)):
        raise WrongInput(say(texts.not_empty(shared.output)))
    return shared.output


def write_with_account(
    shared: Shared, say: Words, command: str, folder: str, files: Mapping[str, bytes], removals: Sequence[Removal]
) -> None:
    """The files and their account in the folder; the account on standard output too. Raises WrongInput."""
    told = canonical(json.dumps(account(say, command, removals)))
    name = say(texts.ACCOUNT)
    while name in files:
        name = "loopbaan-" + name
    deliver_folder(shared, say, folder, {**files, name: told.encode()}.items())

    def rows() -> Iterator[Sequence[str]]:
        yield [say(each) for each in (texts.FILE_HEADING, texts.PLACE_HEADING, texts.DONE_HEADING)]
        for each in removals:
            yield each.line(say)

    answers = Answers(
        json=lambda: told,
        rows=rows,
        text=lambda: "".join(": ".join(part for part in each.line(say) if part) + "\n" for each in removals),
    )
    form = "json" if shared.json else "csv" if shared.csv else "text"
    give(replace(shared, output=None), say, form, command, answers)
    tell(shared, say(texts.written(len(files), folder)) if files else say(texts.nothing_written(folder)))
