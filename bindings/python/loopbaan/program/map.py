# SPDX-License-Identifier: BSL-1.0
"""`loopbaan map`: the career map of the framework."""

from __future__ import annotations

import os

import typer

from .. import draw_career_map
from .command import DONE, command
from .inputs import load_framework
from .options import Shared
from .output import deliver
from .words import Words
from .wrong import WrongCommandLine

FORMS = (".svg", ".html", ".dot")


def add_to(app: typer.Typer, say: Words) -> None:
    @command(app, say, "map")
    def map(shared: Shared) -> int:
        shared.refuse_forms(say, "map")
        suffix = ".svg" if shared.output is None else os.path.splitext(shared.output)[1].lower()
        if suffix not in FORMS:
            raise WrongCommandLine(
                say("choose", option="-o", value=shared.output, choices=", ".join("*" + f for f in FORMS))
            )
        drawn = draw_career_map(load_framework(shared), lang=say.lang)
        deliver(
            shared, say, {".svg": lambda: drawn.svg, ".html": lambda: drawn.html, ".dot": lambda: drawn.dot}[suffix]()
        )
        return DONE
