# SPDX-License-Identifier: BSL-1.0
"""Long work that Ctrl-C stops without losing what there is, and an end that clears away what was begun."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Callable, Optional

from ..words import schedule as texts
from ..words.language import Words
from .messages import progress, tell
from .options import Shared


class Ended(KeyboardInterrupt):
    """The system ends the program (SIGTERM), or its terminal is closed (SIGHUP): as Ctrl-C, with a status of its own."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def end_as_stopped() -> None:
    """From here on an end from outside is told and clears away, as Ctrl-C does; what is ignored stays so (nohup)."""

    def end(number: int, frame: Optional[FrameType]) -> None:
        signal.signal(number, signal.SIG_IGN)  # once is enough
        raise Ended(number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, end)


def status_of(stopped: KeyboardInterrupt) -> int:
    """The exit status of a program that was stopped, as shells have it."""
    return 128 + (stopped.number if isinstance(stopped, Ended) else signal.SIGINT)


@contextmanager
def stoppable(shared: Shared, say: Words, title: str) -> Iterator[Callable[[float, int], bool]]:
    """A progress that answers whether to go on: not once Ctrl-C was pressed, which is then said; a second time breaks off.

    Outside the main thread, where no signal comes in, it always goes on.
    """
    asked = threading.Event()

    def stop(number: int, frame: Optional[FrameType]) -> None:
        signal.signal(signal.SIGINT, before)
        asked.set()
        tell(shared, say(texts.STOPPING))

    is_main = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGINT, stop) if is_main else None
    try:
        with progress(shared, title) as told:

            def report(done: float, total: int) -> bool:
                if told:
                    told(done, total)
                return not asked.is_set()

            yield report
    finally:
        if is_main:
            signal.signal(signal.SIGINT, before)
