# SPDX-License-Identifier: BSL-1.0
"""Results: on standard output, or in a file that is whole or not there."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Union

from ...core import visible
from ...files import file_name, is_stream, others_may_read, write_folder, write_whole
from ...unfinished import sweep, write_all
from ..words import output as texts
from ..words.language import Words
from .messages import put, tell
from .options import Shared
from .runlog import seen
from .streams import drop_output
from .wrong import WrongInput

REASONS = {
    errno.ENOENT: texts.NO_FOLDER,
    errno.ENOTDIR: texts.NO_FOLDER,
    errno.EISDIR: texts.IS_A_FOLDER,
    errno.EACCES: texts.NOT_ALLOWED,
    errno.EPERM: texts.NOT_ALLOWED,
    errno.EROFS: texts.NOT_ALLOWED,
    errno.ENOSPC: texts.DISK_FULL,
    errno.EDQUOT: texts.DISK_FULL,
    errno.EFBIG: texts.TOO_LARGE,
    errno.ENAMETOOLONG: texts.NAME_TOO_LONG,
    errno.ELOOP: texts.LINK_IN_A_CIRCLE,
    errno.EBADF: texts.IS_CLOSED,
    errno.EIO: texts.DISK_BROKEN,
    errno.ETXTBSY: texts.IS_IN_USE,
    errno.EBUSY: texts.IS_IN_USE,
    errno.ENOTEMPTY: texts.NOT_EMPTY,
}


def deliver(
    shared: Shared, say: Words, result: Union[str, bytes, Iterable[bytes]], *, personal: bool = True
) -> None:
    """Writes a result, a str as UTF-8; one that comes in pieces is made as it is written.

    A new file with personal data is for its owner alone; where others may read the file that is there, that is said.

    Raises
    ------
    WrongInput
        When that fails.
    BrokenPipeError
        When nobody reads it.
    Exception
        What makes a piece raises. No file is made then; where a part has gone out to a screen or a pipe, that is said.
    """
    pieces = [result.encode()] if isinstance(result, str) else [result] if isinstance(result, bytes) else result
    making = Making(seen(pieces, os.path.splitext(shared.output or "")[1] or "-"))
    try:
        if shared.output is None:
            # On a screen nothing may come between the lines of an answer: no progress, and no question that fails.
            write_out([b"".join(making)] if sys.stdout.isatty() else making)
            return
        tell_left(shared, say, os.path.dirname(shared.output))
        write_whole(shared.output, making, personal=personal)
    except BrokenPipeError:
        raise
    except BaseException as wrong:
        if making.begun and (shared.output is None or is_stream(shared.output)):
            making.say_half(say, wrong)
        if wrong is making.failed or not isinstance(wrong, (OSError, ValueError)):  # ValueError: a zero byte in the name
            raise
        raise WrongInput(cannot_write(say, shared.output, wrong)) from None
    if personal and others_may_read(shared.output):
        tell(shared, say(texts.others_may_read(shared.output)))


def deliver_folder(
    shared: Shared, say: Words, folder: str, files: Iterable[tuple[str, Union[bytes, Iterable[bytes]]]], *, personal: bool = True
) -> int:
    """Writes files into a folder that is not there or empty, all or none; answers how many.

    Raises
    ------
    WrongInput
        When that fails.
    """
    try:
        tell_left(shared, say, folder)
        return write_folder(folder, ((name, seen_whole(data, name)) for name, data in files), personal=personal)
    except (OSError, ValueError) as wrong:  # ValueError: a zero byte in the name
        raise WrongInput(cannot_write(say, folder, wrong)) from None


def seen_whole(data: Union[bytes, Iterable[bytes]], name: str) -> Iterable[bytes]:
    return seen([data] if isinstance(data, bytes) else data, os.path.splitext(name)[1])


def tell_left(shared: Shared, say: Words, folder: str) -> None:
    """Takes away what a program that was stopped by force left where something is written, and says so."""
    for name in sweep(os.path.realpath(file_name(folder or "."))):
        tell(shared, say(texts.swept(visible(os.fsdecode(name)), folder or ".")))


class Making:
    """The pieces of a result, what went wrong in making them, and whether any of them has been given away."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self.pieces = pieces
        self.begun = False
        self.failed: Union[BaseException, None] = None

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self.pieces:
                yield piece
                self.begun = True
        except Exception as wrong:
            self.failed = wrong
            raise

    def say_half(self, say: Words, wrong: BaseException) -> None:
        put(say(texts.STOPPED_HALFWAY) if isinstance(wrong, KeyboardInterrupt) else say(texts.HALF_WRITTEN))
        if isinstance(wrong, KeyboardInterrupt):
            raise StoppedHalfway(wrong) from None


class StoppedHalfway(KeyboardInterrupt):
    """The program was stopped, and it has been said what that left behind."""

    def __init__(self, by: KeyboardInterrupt) -> None:
        super().__init__()
        self.by = by


def write_out(data: Union[bytes, Iterable[bytes]]) -> None:
    try:
        sys.stdout.flush()
        write_all(sys.stdout.buffer, data)
    except OSError:
        drop_output()
        raise


def cannot_write(say: Words, file: Union[str, None], wrong: Exception) -> str:
    reason = REASONS.get(getattr(wrong, "errno", None) or 0)
    words = say(reason) if reason else str(getattr(wrong, "strerror", None) or wrong)
    return say(texts.cannot_write(file=file or say(texts.STANDARD_OUTPUT), reason=words))
