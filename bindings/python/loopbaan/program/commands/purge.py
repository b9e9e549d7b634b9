# SPDX-License-Identifier: BSL-1.0
"""`loopbaan purge`: files without what is no longer kept, by rules that are data."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..cli.command import DONE, TO_LOOK_AT, command
from ..cli.declared import Options, arguments, option
from ..cli.inputs import load_framework
from ..cli.messages import tell
from ..cli.options import Shared, WhatFor, day_of
from ..words import purge as texts
from ..words import traces as traces_texts
from ..words.language import Words
from ..words.metavars import DAY, FILE
from .purging import purge as purge_files
from .retention import read_rules
from .traces import open_all
from .traces_written import folder_of, write_with_account


@dataclass(frozen=True)
class Purge(Options):
    """What is purged, by which rules, as on which day."""

    reads = ("files", "retention")

    files: list[str] = field(metadata=arguments(metavar=FILE, help=texts.FILES))
    retention: str = field(metadata=option("--retention", metavar=FILE, help=texts.RETENTION))
    on: str = field(metadata=option("--on", metavar=DAY, help=texts.ON))

    def check(self, say: Words) -> None:
        day_of(say, "--on", self.on)


@command("purge", texts.HELP)
def purge(say: Words, own: Purge, why: WhatFor, shared: Shared) -> int:
    folder = folder_of(say, shared)
    framework = load_framework(shared, say)
    rules = read_rules(say, own.retention)
    day = day_of(say, "--on", own.on)
    assert day is not None
    answer = purge_files(framework, open_all(own.files), rules, day)
    write_with_account(shared, say, "purge", folder, answer.files, answer.removals)
    if answer.open:
        tell(shared, say(traces_texts.LEFT_TO_DO))
    return TO_LOOK_AT if answer.open else DONE
