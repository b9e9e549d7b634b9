# SPDX-License-Identifier: BSL-1.0
"""The words of the command line and the three streams, as they are anywhere: closed, or of another language."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import IO, Any


def whole_words(given: list[str]) -> list[str]:
    """The words of a command line, with the letters of UTF-8 also where the language of the terminal has none.

    Examples
    --------
    >>> whole_words(["caf\\udcc3\\udca9.csv", "caf\\udce9.csv"])
    ['café.csv', 'caf\\udce9.csv']
    """
    words = []
    for word in given:
        try:
            words.append(word.encode("utf-8", "surrogateescape").decode())
        except UnicodeError:
            words.append(word)  # no UTF-8: the name of a file may be anything
    return words


def is_text(word: str) -> bool:
    """Is it UTF-8, as every word but the name of a file must be?"""
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def open_streams() -> None:
    """Puts something in the place of streams that are closed, and writes out letters that a terminal does not have."""
    for number, use in enumerate((os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:  # else the next file that is opened would get this number, and what is printed
            os.open(os.devnull, use)
    if sys.stdout is None:
        sys.stdout = Closed()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115: until the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.encoding.lower().startswith("utf"):
            stream.reconfigure(errors="backslashreplace")


class Closed:
    """Standard output where there is none: what is written fails, and says so."""

    encoding = "utf-8"
    errors = "strict"
    closed = False

    def write(self, words: Any) -> int:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))

    @property
    def buffer(self) -> Closed:
        return self

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return False

    def fileno(self) -> int:
        return 1


def drop_output() -> None:
    """What is left of the output goes nowhere: Python would try once more at the end, and complain."""
    drop(sys.stdout)


def drop(stream: IO[str]) -> None:
    """What is left of a stream goes nowhere, as in `drop_output`."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):  # no stream of the system
        pass
