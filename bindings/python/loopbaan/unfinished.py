# SPDX-License-Identifier: BSL-1.0
"""Files that are being written: without a name until they are whole where the system can, and found again where it cannot."""

from __future__ import annotations

import os
import re
import select
import signal
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Union

Parts = Union[bytes, Iterable[bytes]]

BEGIN = b".loopbaan-"
LEFT = re.compile(rb"\.loopbaan-[0-9a-f]{16}")
ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Unfinished:
    """A file that is open for writing in a folder; `beside` is its name for the time being, None while it has none."""

    def __init__(self, folder: bytes, handle: int, beside: bytes | None) -> None:
        self.folder = folder
        self.handle = handle
        self.beside = beside
        self.file: BinaryIO = os.fdopen(handle, "r+b", buffering=0)
        lock(handle)

    def fill(self, data: Parts, mode: int) -> None:
        """Writes all of it. Raises OSError."""
        write_all(self.file, data)
        if hasattr(os, "fchmod"):
            os.fchmod(self.handle, mode)
        os.fsync(self.handle)

    def put(self, place: bytes) -> None:
        """Gives it its name, in the place of what may be there. Raises OSError."""
        with undisturbed():
            if self.beside is None and not os.path.lexists(place) and self.link(place):
                return  # with no other name even for a moment
            if self.beside is None:
                self.beside = a_name(self.folder)
                if not self.link(self.beside):  # no link can be made here: once more, in a file that has a name
                    self.copy(self.beside)
            os.replace(self.beside, place)
            self.beside = None

    def link(self, name: bytes) -> bool:
        try:
            # With src_dir_fd, which an absolute path ignores, Python follows the link to the file itself.
            os.link(f"/proc/self/fd/{self.handle}", name, src_dir_fd=self.handle, follow_symlinks=True)
        except OSError:
            return False
        return True

    def copy(self, name: bytes) -> None:
        mode = stat.S_IMODE(os.fstat(self.handle).st_mode)
        with os.fdopen(os.open(name, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), "wb", buffering=0) as copy:
            self.file.seek(0)
            write_all(copy, iter(lambda: self.file.read(1 << 20), b""))
            os.fchmod(copy.fileno(), mode)
            os.fsync(copy.fileno())

    def close(self) -> None:
        """What has not got its name is gone."""
        self.file.close()
        if self.beside is not None:
            remove(self.beside)


@contextmanager
def unfinished(folder: bytes) -> Iterator[Unfinished]:
    """A file to fill in a folder. Raises OSError."""
    file: Unfinished | None = None
    try:
        with undisturbed():  # an end from outside finds a file that is known, or none
            file = opened(folder)
        yield file
    finally:
        if file is not None:
            with undisturbed():
                file.close()


def opened(folder: bytes) -> Unfinished:
    try:
        return Unfinished(folder, os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o600), None)
    except (AttributeError, OSError):  # not on this system, or not in this folder
        beside = a_name(folder)
        return Unfinished(folder, os.open(beside, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), beside)


def leftovers(folder: bytes) -> list[bytes]:
    """What a program that was stopped by force left in a folder: the names of files that nobody writes any more.

    Only where a file must have a name while it is written there can be any, or for the moment in which a file takes the
    place of another.
    """
    found = []
    with suppress(OSError):
        for name in sorted(filter(LEFT.fullmatch, os.listdir(folder))):
            with suppress(OSError):
                handle = os.open(os.path.join(folder, name), os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
                try:
                    if os.fstat(handle).st_size and lock(handle):
                        found.append(name)
                finally:
                    os.close(handle)
    return found


def sweep(folder: bytes) -> list[bytes]:
    """Takes away what a stopped program left in a folder; answers what it was called."""
    return [name for name in leftovers(folder) if remove(os.path.join(folder, name))]


def a_name(folder: bytes) -> bytes:
    return os.path.join(folder, BEGIN + os.urandom(8).hex().encode())


def remove(name: bytes) -> bool:
    try:
        os.unlink(name)
    except OSError:
        return False
    return True


def lock(handle: int) -> bool:
    """Says that this file is being written, as long as it is open; False where somebody else does."""
    try:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:  # on a system without: nothing is known of others
        return False
    except OSError:
        return False
    return True


@contextmanager
def undisturbed() -> Iterator[None]:
    """No signal comes in between two calls of the system that belong together; it comes right after them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
