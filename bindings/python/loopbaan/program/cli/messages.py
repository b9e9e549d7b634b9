# SPDX-License-Identifier: BSL-1.0
"""Messages and progress, on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Callable, Optional, Protocol, TypeVar

from ... import Diagnostic, visible
from ..words import messages as texts
from ..words.language import Words
from .options import Shared
from .streams import drop

Told = Optional[Callable[[float, int], None]]


class Noted(Protocol):
    @property
    def notes(self) -> tuple[Diagnostic, ...]: ...


Read = TypeVar("Read", bound=Noted)


def put(message: str) -> None:
    """Prints a message where messages go. One that cannot be printed, as standard error is closed or its disk is full, never
    stops the result."""
    if sys.stderr is None:  # Python's way to say that it was closed; print would take standard output instead
        return
    try:
        print(lines_of(message), file=sys.stderr)
    except (OSError, ValueError):
        drop(sys.stderr)


def tell(shared: Shared, message: str) -> None:
    """Says something that is no result and no error."""
    if not shared.quiet:
        put(message)


def noted(shared: Shared, say: Words, read: Read) -> Read:
    """What was read, once the notes on it have been told."""
    tell_notes(shared, say, read.notes)
    return read


def tell_notes(shared: Shared, say: Words, notes: Sequence[Diagnostic]) -> None:
    for note in notes:
        where, message, remedy = note.where_in(say.lang), note.message(say.lang), note.remedy(say.lang)
        said = texts.note(where=where, message=message, remedy=remedy) if where else texts.note_on_all(message, remedy)
        tell(shared, say(said))


def say_wrong(message: str) -> None:
    put(f"loopbaan: {message}")


def sheet_language(shared: Shared, say: Words) -> str:
    """The language of what is filled in and read back: one that is built in; else English, and that is told."""
    if say.lang in ("nl", "en"):
        return say.lang
    tell(shared, say(texts.SHEETS_IN_ENGLISH))
    return "en"


def lines_of(message: str) -> str:
    """A message of one or more lines, in which nothing is obeyed by a terminal."""
    return "\n".join(visible(line) for line in message.split("\n"))


def complain(say: Words, defects: Sequence[Diagnostic]) -> None:
    """Every defect on a line of its own, and how many there are when there are more."""
    for defect in defects:
        say_wrong(defect.line(say.lang))
    if len(defects) > 1:
        say_wrong(say(texts.defects(len(defects))))


@contextmanager
def progress(shared: Shared, title: str) -> Iterator[Told]:
    """A bar for a person who waits at a terminal; else nothing."""
    if shared.quiet or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
