# SPDX-License-Identifier: BSL-1.0
"""`loopbaan template`: a workbook to fill in, with the headings of the framework and choices from lists."""

from __future__ import annotations

from dataclasses import dataclass, field
import os

from ...template import holds_people, make_template, quoted
from ..cli.command import DONE, command
from ..cli.declared import Options, flag, repeated
from ..cli.forms import form_of
from ..cli.inputs import load_framework
from ..cli.messages import sheet_language, tell
from ..cli.naming import choose, targets
from ..cli.options import Shared
from ..cli.output import deliver
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import template as texts
from ..words.language import Words
from ..words.metavars import PROFILE


@dataclass(frozen=True)
class Sheets(Options):
    """What there is to fill in."""

    to: list[str] = field(default_factory=list, metadata=repeated("--to", metavar=PROFILE, help=texts.TO))
    ratings: bool = field(default=False, metadata=flag("--ratings", help=texts.RATINGS))


@command("template", texts.HELP)
def template(say: Words, own: Sheets, shared: Shared) -> int:
    shared.refuse_forms(say, "template")
    if shared.output is None:
        raise WrongCommandLine(say(texts.WHERE))
    form_of(shared, say, ("workbook",))
    framework = load_framework(shared, say)
    known = targets(framework)
    asked = [choose(shared, say, "--to", word, known) for word in own.to]
    options = "".join(
        f" {option} {quoted(word)}"
        for option, words in (("--framework", [shared.framework or ""]), ("--catalogue", shared.catalogue))
        for word in words
        if word
    )
    given = quoted(os.path.basename(shared.output)) + options
    content = make_template(framework, asked, ratings=own.ratings, lang=sheet_language(shared, say), given=given)
    if holds_people(shared.output, framework):
        raise WrongInput(say(texts.filled(shared.output)))
    deliver(shared, say, content, personal=True)
    tell(shared, say(texts.made(file=shared.output, given=quoted(shared.output) + options)))
    return DONE
