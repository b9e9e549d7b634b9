# SPDX-License-Identifier: BSL-1.0
"""A bar that shows how far a long search is, with whatever of tqdm and rich there is."""

from __future__ import annotations

import sys
from typing import Any, Callable

__all__ = ["progress_bar"]

Progress = Callable[[int, int], None]


def progress_bar(words: str = "") -> Progress:
    """A progress for every function that takes one: `planner.find_all(people, progress=loopbaan.progress_bar())`.

    With tqdm it is its bar, also in a notebook; else that of rich; else a line on standard error that counts. Each call makes a
    bar of its own, for one search. It never stops the search.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> len(loopbaan.Planner(fw, "mentor").find_all(people, progress=loopbaan.progress_bar("plannen")))
    1
    """
    for make in (tqdm_bar, rich_bar):
        try:
            return make(words)
        except ImportError:
            continue
    return plain_bar(words)


def tqdm_bar(words: str) -> Progress:
    from tqdm.auto import tqdm  # type: ignore[import-untyped,unused-ignore]

    bar: Any = None

    def told(done: int, total: int) -> None:
        nonlocal bar
        if bar is None:
            bar = tqdm(total=total, desc=words or None)
        bar.update(done - bar.n)
        if done >= total:
            bar.close()

    return told


def rich_bar(words: str) -> Progress:
    from rich.console import Console
    from rich.progress import Progress as Bar

    bar = Bar(console=Console(stderr=True))
    task: Any = None

    def told(done: int, total: int) -> None:
        nonlocal task
        if task is None:
            bar.start()
            task = bar.add_task(words, total=total)
        bar.update(task, completed=done)
        if done >= total:
            bar.stop()

    return told


def plain_bar(words: str) -> Progress:
    def told(done: int, total: int) -> None:
        end = "\n" if done >= total else ""
        print(f"\r{words + ': ' if words else ''}{done} / {total}", end=end, file=sys.stderr, flush=True)

    return told
