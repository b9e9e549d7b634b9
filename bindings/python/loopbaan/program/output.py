# SPDX-License-Identifier: BSL-1.0
"""Results: on standard output, or in a file that is whole or not there."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterable
from typing import Union

from ..files import others_may_read, write_all, write_whole
from .messages import tell
from .options import Shared
from .streams import drop_output
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
    errno.EDQUOT: "disk full",
    errno.EFBIG: "too large",
    errno.ENAMETOOLONG: "name too long",
    errno.ELOOP: "link in a circle",
    errno.EBADF: "is closed",
    errno.EIO: "disk broken",
    errno.ETXTBSY: "is in use",
    errno.EBUSY: "is in use",
}


def deliver(shared: Shared, say: Words, result: Union[str, bytes, Iterable[bytes]], *, personal: bool = True) -> None:
    """Writes a result, a str as UTF-8. Raises WrongInput when that fails, BrokenPipeError when nobody reads it.

    A new file with personal data is for its owner alone; where others may read the file that is there, that is said.
    """
    data = result.encode() if isinstance(result, str) else result
    try:
        if shared.output is None:
            write_out(data)
            return
        write_whole(shared.output, data, personal=personal)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as wrong:  # ValueError: a zero byte in the name
        raise WrongInput(cannot_write(say, shared.output, wrong)) from None
    if personal and others_may_read(shared.output):
        tell(shared, say("others may read", file=shared.output))


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
    return say("cannot write", file=file or say("standard output"), reason=words)
