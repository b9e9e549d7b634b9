# SPDX-License-Identifier: BSL-1.0
"""Results: on standard output, or in a file that is whole or not there."""

from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
from typing import Union

from .options import Shared
from .words import Words
from .wrong import WrongInput

REASONS = {
    errno.ENOENT: "no folder",
    errno.ENOTDIR: "no folder",
    errno.EISDIR: "is a folder",
    errno.EACCES: "not allowed",
    errno.EPERM: "not allowed",
    errno.EROFS: "not allowed",
    errno.ENOSPC: "disk full",
}


def deliver(shared: Shared, say: Words, result: Union[str, bytes]) -> None:
    """Writes a result, a str as UTF-8. Raises WrongInput when that fails, BrokenPipeError when nobody reads it."""
    data = result.encode() if isinstance(result, str) else result
    try:
        if shared.output is None:
            write_out(data)
        else:
            write_whole(shared.output, data)
    except BrokenPipeError:
        raise
    except OSError as wrong:
        reason = REASONS.get(wrong.errno or 0)
        words = say(reason) if reason else str(wrong.strerror)
        raise WrongInput(say("cannot write", file=shared.output or say("standard output"), reason=words)) from None


def write_out(data: bytes) -> None:
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError:
        # Python would try once more at the end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise


def write_whole(file: str, data: bytes) -> None:
    """Writes beside the file and puts it in its place at the end, so that nobody ever finds half of it."""
    path = os.path.realpath(file)
    if os.path.isdir(path):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if os.path.exists(path) and not os.path.isfile(path):  # a device or pipe keeps its place
        with open(path, "wb") as device:
            device.write(data)
        return
    handle, beside = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".loopbaan-")
    try:
        with os.fdopen(handle, "wb") as whole:
            whole.write(data)
        os.chmod(beside, mode_of(path))
        os.replace(beside, path)
    except BaseException:
        os.unlink(beside)
        raise


def mode_of(path: str) -> int:
    """The mode that the file has, or that a new file gets."""
    if os.path.exists(path):
        return stat.S_IMODE(os.stat(path).st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
