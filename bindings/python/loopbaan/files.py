# SPDX-License-Identifier: BSL-1.0
"""Files that are whole or not there: what is written takes the place of what was there at once, at the end.

A file with personal data is made for its owner alone; nothing else about who may read what is changed.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable
from contextlib import ExitStack
from itertools import islice
from typing import Union

from .core import in_quotes
from .unfinished import Parts, remove, unfinished, write_all

Path = Union[str, "os.PathLike[str]"]

OWNER_ALONE = 0o600
MOST_OPEN = 200  # files of a folder that are open at once


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
    with unfinished(os.path.dirname(place)) as file:
        file.fill(data, mode)
        file.put(place)


def write_folder(folder: Path, files: Iterable[tuple[str, Parts]], *, personal: bool) -> int:
    """Writes files into a folder that is not there or empty: all of them, or none. Answers how many.

    The files get their names one right after another once all have been written, of very many some hundreds at a time.
    A new folder is for its owner alone where they are personal.

    Raises
    ------
    OSError
        When that fails; ENOTEMPTY for a folder with something in it.
    """
    place = os.path.realpath(file_name(folder))
    made = not os.path.isdir(place)
    if not made and os.listdir(place):
        raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY))
    if made:
        os.mkdir(place, mode=0o700 if personal else 0o777)
    mode = OWNER_ALONE if personal else usual_mode()
    named: list[bytes] = []
    try:
        every = iter(files)
        while some := list(islice(every, MOST_OPEN)):
            with ExitStack() as opened:
                whole = []
                for name, data in some:
                    file = opened.enter_context(unfinished(place))
                    file.fill(data, mode)
                    whole.append((file, os.path.join(place, file_name(name))))
                for file, place_of_file in whole:
                    named.append(place_of_file)
                    file.put(place_of_file)
    except BaseException:
        for each in named:
            remove(each)
        if made:
            os.rmdir(place)
        raise
    return len(named)


def ending_of(path: Path, *known: str) -> str:
    """What the name of a file ends in, of the endings in which something can be written. Raises ValueError."""
    name = os.fspath(path)
    ending = os.path.splitext(name)[1].lower()
    if ending not in known:
        raise ValueError(f'{in_quotes(name)} should end in {" or ".join(known)}: nothing else is written here')
    return ending


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
