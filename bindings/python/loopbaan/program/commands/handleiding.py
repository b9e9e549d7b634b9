# SPDX-License-Identifier: BSL-1.0
"""`loopbaan handleiding`: the guide, in the browser, on the terminal or as a file; without a network."""

from __future__ import annotations

import os
import sys
import tempfile
import webbrowser
from pathlib import Path
from dataclasses import dataclass, field
from typing import Optional

from ...guide import Chapter, as_page, chapters, parts_about
from ..cli.command import DONE, command
from ..cli.declared import Options, argument
from ..cli.forms import form_of
from ..cli.messages import tell
from ..cli.options import Shared
from ..cli.output import cannot_write, deliver
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import handleiding as texts
from ..words.language import Words
from ..words.metavars import WORD

FORMS = ("markdown", "html", "text")


@dataclass(frozen=True)
class About(Options):
    """What to tell about."""

    about: Optional[str] = field(default=None, metadata=argument(metavar=WORD, help=texts.WORD))


@command("handleiding", texts.HELP)
def handleiding(say: Words, own: About, shared: Shared) -> int:
    shared.refuse_forms(say, "handleiding")
    form = form_of(shared, say, FORMS)
    try:
        all_chapters = chapters()
    except OSError as wrong:
        raise WrongInput(say(texts.lacks(str(wrong.filename or wrong)))) from None
    if own.about is not None:
        text = found_about(say, own.about, all_chapters)
        deliver(shared, say, as_page([Chapter("", text)]) if form == "html" else text, personal=False)
    elif shared.output is not None:
        whole = "\n".join(each.text for each in all_chapters)
        deliver(shared, say, as_page(all_chapters) if form == "html" else whole, personal=False)
    elif not sys.stdout.isatty():
        deliver(shared, say, "\n".join(each.text for each in all_chapters), personal=False)
    elif has_browser():
        try:
            place = write_page(as_page(all_chapters))
        except OSError as wrong:
            raise WrongInput(cannot_write(say, tempfile.gettempdir(), wrong)) from None
        webbrowser.open(Path(place).as_uri())
        tell(shared, say(texts.opens(place)))
    else:
        page_through("\n".join(each.text for each in all_chapters))
    return DONE


def found_about(say: Words, word: str, all_chapters: list[Chapter]) -> str:
    """The parts about a word. Raises WrongCommandLine, with what there is, where nothing is."""
    parts = parts_about(word.strip(), all_chapters) if word.strip() else []
    if not parts:
        titles = "\n".join(f"  {each.title}" for each in all_chapters)
        raise WrongCommandLine(say(texts.silent(word)) + "\n" + titles)
    return "\n".join(parts)


def has_browser() -> bool:
    """Is there a browser that shows a window? One that runs in the terminal is not asked: the pager reads better."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    return True


def write_page(page: str) -> str:
    """The page as a file in a new folder for temporary files, where a browser finds it. Raises OSError."""
    place = os.path.join(tempfile.mkdtemp(prefix="loopbaan-"), "handleiding.html")
    with open(place, "w", encoding="utf-8") as file:
        file.write(page)
    return place


def page_through(text: str) -> None:
    """Shows the text a screen at a time, laid out."""
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(width=min(100, Console().width))
    with console.pager(styles="R" in os.environ.get("LESS", "")):
        console.print(Markdown(text))
