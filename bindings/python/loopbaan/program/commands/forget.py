# SPDX-License-Identifier: BSL-1.0
"""`loopbaan forget`: files without a person, and an account of what was taken out where."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..cli.command import DONE, TO_LOOK_AT, command
from ..cli.declared import Options, argument, arguments, repeated
from ..cli.inputs import load_framework
from ..cli.messages import tell
from ..cli.options import Shared, WhatFor
from ..cli.wrong import WrongInput
from ..words import forget as texts
from ..words import traces as traces_texts
from ..words.language import Words
from ..words.metavars import ENTRY, FILE, TEXT
from .forgetting import forget as forget_person
from .traces import is_hard_to_find, open_all
from .traces_written import folder_of, write_with_account


@dataclass(frozen=True)
class Forget(Options):
    """Whom to forget, and where."""

    reads = ("files",)

    id: str = field(metadata=argument(metavar=ENTRY, help=texts.ID))
    files: list[str] = field(metadata=arguments(metavar=FILE, help=traces_texts.FILES))
    also: list[str] = field(default_factory=list, metadata=repeated("--also", metavar=TEXT, help=texts.ALSO))


@command("forget", texts.HELP)
def forget(say: Words, own: Forget, why: WhatFor, shared: Shared) -> int:
    folder = folder_of(say, shared)
    framework = load_framework(shared, say)
    answer = forget_person(framework, open_all(own.files), own.id, own.also)
    if not answer.found:
        raise WrongInput(say(traces_texts.NOT_FOUND))
    if is_hard_to_find(own.id):
        tell(shared, say(texts.SHORT_ID))
    write_with_account(shared, say, "forget", folder, answer.files, answer.removals)
    if answer.open:
        tell(shared, say(traces_texts.LEFT_TO_DO))
    return TO_LOOK_AT if answer.open else DONE
