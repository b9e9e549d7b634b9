# SPDX-License-Identifier: BSL-1.0
"""`loopbaan demo`: a folder with example exports, the page that they become, and what to try next."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Optional

from ... import Framework, Planner, join, parse_staff, write_csv, write_page
from ...template import make_template, quoted
from ..cli.command import DONE, command
from ..cli.declared import Options, argument, option
from ..cli.inputs import load_framework
from ..cli.messages import sheet_language, tell, tell_notes
from ..cli.naming import choose, targets
from ..cli.options import Shared
from ..cli.output import cannot_write, deliver, deliver_folder
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import demo as texts
from ..words import forms as forms_texts
from ..words.language import Words
from ..words.metavars import FOLDER, PROFILE
from .example_files import staff_and_ratings
from .planning import find_plans

USUAL_TARGET = "basisbekwaam"


@dataclass(frozen=True)
class Example(Options):
    """Where the example comes, and where to its people are on their way."""

    folder: Optional[str] = field(default=None, metadata=argument(metavar=FOLDER, help=texts.FOLDER))
    to: Optional[str] = field(default=None, metadata=option("--to", metavar=PROFILE, help=texts.TO))


@command("demo", texts.HELP)
def demo(say: Words, own: Example, shared: Shared) -> int:
    shared.refuse_forms(say, "demo")
    if shared.output is not None:
        raise WrongCommandLine(say(texts.output(shared.output)))
    folder = own.folder or say(texts.NAME)
    framework = load_framework(shared, say)
    known = targets(framework)
    if not known:
        raise WrongInput(say(texts.NO_TARGET))
    usual = USUAL_TARGET if USUAL_TARGET in [each.id for each in known] else known[0].id
    target = choose(shared, say, "--to", own.to or usual, known)
    refuse_what_is_there(say, folder)
    tell(shared, say(texts.BEGINS))
    try:
        files = contents(shared, say, framework, target, folder)
    except ImportError:
        raise WrongInput(say(forms_texts.needs_package("openpyxl"))) from None
    deliver_folder(shared, say, folder, files.items(), personal=False)
    deliver(shared, say, files[say(texts.README)], personal=False)
    return DONE


def contents(shared: Shared, say: Words, framework: Framework, target: str, folder: str) -> dict[str, bytes]:
    """The files of the folder, by name; the last tells what to try next."""
    staff, ratings = staff_and_ratings(framework, target)
    files = {say(texts.STAFF): write_csv(staff), say(texts.RATINGS): write_csv(ratings)}
    read = join({name: parse_staff(table, framework, name=name, is_part=True) for name, table in files.items()})
    tell_notes(shared, say, [note for note in read.notes if note.needs_a_look])
    planner = Planner(framework, target)
    plans = find_plans(shared, say, planner, read.people)
    names = ", ".join(files)
    page = write_page(planner, read.people, plans, grouping="school", notes=read.notes, staff_file=names, lang=say.lang)
    files[say(texts.PAGE)] = page.html.encode()
    asked = f" --framework {quoted(from_anywhere(shared.framework))}" if shared.framework else ""
    asked += "".join(f" --catalogue {quoted(from_anywhere(file))}" for file in shared.catalogue)
    template = say(texts.TEMPLATE)
    files[template] = make_template(framework, target, lang=sheet_language(shared, say), given=template + asked)
    person = next((plan.person for plan in plans if len(plan.steps) >= 5), staff[1][0])  # of whom there is much to see
    text = say(
        texts.next(
            folder=quoted(folder),
            staff=quoted(say(texts.STAFF)),
            ratings=quoted(say(texts.RATINGS)),
            to=target,
            asked=asked,
            person=person,
        )
    )
    return {**files, say(texts.README): text.encode()}


def from_anywhere(file: str) -> str:
    """A file by a name that holds in another folder too; the id of what is built in stays as it is."""
    return os.path.abspath(file) if os.path.exists(file) else file


def refuse_what_is_there(say: Words, folder: str) -> None:
    """Raises WrongInput where there is a file, or a folder with anything in it: nothing of anybody is overwritten."""
    try:
        if os.path.lexists(folder) and (not os.path.isdir(folder) or os.listdir(folder)):
            raise WrongInput(say(texts.is_there(folder)))
    except (OSError, ValueError) as wrong:
        raise WrongInput(cannot_write(say, folder, wrong)) from None
