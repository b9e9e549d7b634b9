# SPDX-License-Identifier: BSL-1.0
"""An end from outside, told and cleared away; rests on nothing that may be missing, as it holds before anything is imported."""

from __future__ import annotations

import signal
from types import FrameType
from typing import Optional


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
