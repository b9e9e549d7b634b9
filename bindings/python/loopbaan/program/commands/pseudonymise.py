# SPDX-License-Identifier: BSL-1.0
"""`loopbaan pseudonymise`: files in which nobody has their own id."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..cli.command import DONE, TO_LOOK_AT, command
from ..cli.declared import Options, arguments, flag, option
from ..cli.inputs import load_framework
from ..cli.messages import tell
from ..cli.options import Shared, WhatFor
from ..cli.wrong import WrongInput
from ..words import pseudonymise as texts
from ..words import traces as traces_texts
from ..words.language import Words
from ..words.metavars import FILE
from .pseudonyms import pseudonymise as pseudonymise_files
from .pseudonyms import read_key
from .traces import open_all
from .traces_written import folder_of, write_with_account


@dataclass(frozen=True)
class Pseudonymise(Options):
    """Which files, with which key."""

    reads = ("files", "key")

    files: list[str] = field(metadata=arguments(metavar=FILE, help=traces_texts.FILES))
    key: str = field(metadata=option("--key", metavar=FILE, help=texts.KEY))
    new_key: bool = field(default=False, metadata=flag("--new-key", help=texts.NEW_KEY))


@command("pseudonymise", texts.HELP)
def pseudonymise(say: Words, own: Pseudonymise, why: WhatFor, shared: Shared) -> int:
    folder = folder_of(say, shared)
    framework = load_framework(shared, say)
    held = open_all(own.files)
    answer = pseudonymise_files(framework, held, read_key(say, own.key, new=own.new_key))
    if not answer.people:
        raise WrongInput(say(texts.NOBODY))
    write_with_account(shared, say, "pseudonymise", folder, answer.files, answer.removals)
    tell(shared, say(texts.STILL_PERSONAL))
    if answer.open:
        tell(shared, say(traces_texts.LEFT_TO_DO))
    return TO_LOOK_AT if answer.open else DONE
