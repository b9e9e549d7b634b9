# SPDX-License-Identifier: BSL-1.0
"""Files that are whole or not there: what is written takes the place of what was there at once, at the end.

A file with personal data is made for its owner alone; nothing else about who may read what is changed.
"""

from __future__ import annotations

import errno
import os
import select
import stat
import tempfile
from collections.abc import Iterable
from typing import BinaryIO, Union

from .core import in_quotes

Path = Union[str, "os.PathLike[str]"]
Parts = Union[bytes, Iterable[bytes]]

OWNER_ALONE = 0o600


def write_whole(path: Path, data: Parts, *, personal: bool) -> None:
    """Writes a file beside the one that may be there, and puts it in its place when all of it has been written.

    Nobody ever finds half of it, a disk that is full leaves what was there, and a program that is ended leaves nothing
    behind where the file system has files without a name. Devices and pipes keep their place. A file that is there keeps
    its mode; a new one is readable for its owner alone where it is personal.

    Raises
    ------
    OSError
        When it cannot be written.
    """
    there = status_of(file_name(path))
    if there is not None and stat.S_ISDIR(there.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if there is not None and not stat.S_ISREG(there.st_mode):
        with open(file_name(path), "wb", buffering=0) as device:  # a pipe behind /dev/stdout has no name of its own
            write_all(device, data)
        return
    place = os.path.realpath(file_name(path))
    mode = stat.S_IMODE(there.st_mode) if there is not None else OWNER_ALONE if personal else usual_mode()
    folder = os.path.dirname(place)
    try:
        handle = os.open(folder, os.O_TMPFILE | os.O_RDWR, OWNER_ALONE)
    except (AttributeError, OSError):  # not on this system, or not in this folder
        write_beside(place, data, mode)
        return
    with os.fdopen(handle, "r+b", buffering=0) as file:
        write_all(file, data)
        os.fchmod(handle, mode)
        os.fsync(handle)
        beside = name_it(handle, folder)
        if beside is None:
            file.seek(0)
            write_beside(place, iter(lambda: file.read(1 << 20), b""), mode)
        else:
            put_in_place(beside, place)


def ending_of(path: Path, *known: str) -> str:
    """What the name of a file ends in, of the endings in which something can be written. Raises ValueError."""
    name = os.fspath(path)
    ending = os.path.splitext(name)[1].lower()
    if ending not in known:
        raise ValueError(f'{in_quotes(name)} should end in {" or ".join(known)}: nothing else is written here')
    return ending


def write_beside(place: bytes, data: Parts, mode: int) -> None:
    """The same where every file has a name."""
    handle, beside = tempfile.mkstemp(dir=os.path.dirname(place), prefix=b".loopbaan-")
    try:
        with os.fdopen(handle, "wb", buffering=0) as file:
            write_all(file, data)
            os.fsync(handle)
        os.chmod(beside, mode)
    except BaseException:
        os.unlink(beside)
        raise
    put_in_place(beside, place)


def name_it(handle: int, folder: bytes) -> bytes | None:
    """A name for a file that has none, as only what has one can take the place of another; None where that cannot be."""
    beside = os.path.join(folder, b".loopbaan-" + os.urandom(8).hex().encode())
    try:
        # With src_dir_fd, which an absolute path ignores, Python follows the link to the file itself.
        os.link(f"/proc/self/fd/{handle}", beside, src_dir_fd=handle, follow_symlinks=True)
    except OSError:
        return None
    return beside


def put_in_place(beside: bytes, place: bytes) -> None:
    try:
        os.replace(beside, place)
    except BaseException:
        os.unlink(beside)
        raise


def write_all(file: BinaryIO, data: Parts) -> None:
    """Writes every byte: a file without a buffer may take a part of what it is given, or none yet."""
    for part in (data,) if isinstance(data, bytes) else data:
        left = memoryview(part)
        while left:
            try:
                taken = file.write(left)
            except BlockingIOError as wrong:
                taken = wrong.characters_written
            if not taken:
                select.select([], [file], [])
            left = left[taken or 0 :]
    file.flush()


def file_name(path: Path) -> bytes:
    """A name as the system has it, also where the language of the terminal has no letters for it."""
    name: Union[str, bytes] = os.fspath(path)
    return name if isinstance(name, bytes) else name.encode("utf-8", "surrogateescape")


def stream_of(name: str) -> str:
    """The name of a file to read: "-" is standard input."""
    return "/dev/stdin" if name == "-" else name


def is_stream(name: str) -> bool:
    """Is it a pipe or a device, which can be read but once?"""
    there = status_of(file_name(stream_of(name)))
    return there is not None and not stat.S_ISREG(there.st_mode) and not stat.S_ISDIR(there.st_mode)


def is_same_file(one: Path, other: Path) -> bool:
    """Are both names of one file that is there: the same, through a link, or written otherwise?"""
    first, second = status_of(file_name(one)), status_of(file_name(other))
    return first is not None and second is not None and os.path.samestat(first, second) and stat.S_ISREG(first.st_mode)


def others_may_read(path: Path) -> bool:
    """Is there a file that more people than its owner may read?"""
    there = status_of(file_name(path))
    return there is not None and stat.S_ISREG(there.st_mode) and bool(there.st_mode & (stat.S_IRGRP | stat.S_IROTH))


def status_of(place: bytes) -> os.stat_result | None:
    try:
        return os.stat(place)
    except (OSError, ValueError):  # a name with a zero byte is no name
        return None


def usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
