# SPDX-License-Identifier: BSL-1.0
"""Long work that Ctrl-C stops without losing what there is."""

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
