# SPDX-License-Identifier: BSL-1.0
"""The log of runs: who asked what, when, on which framework, for which purpose. Nobody whom it was about stands in it.

A run has two lines of JSON, one before anything is read and one at its end; a line is appended as a whole. What files are
called is not told, as names of files may be those of people: they are known by their SHA-256. The clock is read for this
alone.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field, fields
from typing import Any, Optional

from ... import Framework, __version__
from ...files import file_name, is_stream
from ...unfinished import undisturbed
from ..words import runlog as texts
from ..words.language import Words
from .declared import Options
from .wrong import WrongCommandLine, WrongInput

# Options whose values are about a question; of others, which may be about people, only that they were given.
TOLD = ("to", "objective", "levels", "as_of", "on", "lang")



@dataclass
class Run:
    """A run that is logged, and what it has come upon."""

    file: str
    id: str
    frameworks: list[dict[str, str]] = field(default_factory=list)
    written: list[dict[str, Any]] = field(default_factory=list)

    def append(self, say: Words, event: str, **more: Any) -> None:
        """Appends a line, whole. Raises WrongInput where that cannot be."""
        when = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
        line = json.dumps({"event": event, "run": self.id, "when": when, "loopbaan": __version__, **more}, ensure_ascii=False)
        try:
            with undisturbed():
                append_line(self.file, line.encode() + b"\n")
        except OSError as wrong:
            raise WrongInput(say(texts.cannot_append(self.file, wrong.strerror or str(wrong.errno)))) from None


running: ContextVar[Optional[Run]] = ContextVar("running", default=None)


def append_line(path: str, line: bytes) -> None:
    handle = os.open(file_name(path), os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        try:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        except ImportError:  # one who writes at the same time is not waited for on such a system
            pass
        size = os.fstat(handle).st_size
        torn = size and os.lseek(handle, -1, os.SEEK_END) >= 0 and os.read(handle, 1) != b"\n"
        whole = b"\n" + line if torn else line  # who was cut off in the middle of a line keeps it to itself
        if os.write(handle, whole) != len(whole):
            os.ftruncate(handle, size)
            raise OSError(28, os.strerror(28))
        os.fsync(handle)
    finally:
        os.close(handle)


def begin(say: Words, command: str, groups: Mapping[str, Options]) -> Optional[Run]:
    """Begins a run where a log was asked for. Raises WrongCommandLine without a who or a purpose, WrongInput without a log."""
    shared = next((group for group in groups.values() if hasattr(group, "log")), None)
    file, by = getattr(shared, "log", None), getattr(shared, "by", None)
    if file is None:
        if by is not None:
            raise WrongCommandLine(say(texts.BY_WITHOUT_LOG))
        return None
    if not (by or "").strip():
        raise WrongCommandLine(say(texts.WHO))
    purposes = [group.purpose for group in groups.values() if hasattr(group, "purpose")]
    purpose = next((words for words in purposes if words and words.strip()), None)
    if purposes and purpose is None:
        raise WrongCommandLine(say(texts.WHAT_FOR))
    run = Run(file, secrets.token_hex(8))
    run.append(say, "begin", command=command, by=by, purpose=purpose, options=dict(given(groups)), read=list(hashes(groups)))
    return run


def given(groups: Mapping[str, Options]) -> Iterator[tuple[str, Any]]:
    """The options that were given, with those values that are not about people."""
    for group in groups.values():
        usual = {each.name: each.default for each in fields(group)}  # type: ignore[arg-type]
        for name, value in vars(group).items():
            if name in ("log", "by", "purpose", "quiet", *group.reads) or value == [] or value == usual.get(name):
                continue
            yield name, value if name in TOLD or value is True else True


def hashes(groups: Mapping[str, Options]) -> Iterator[dict[str, Any]]:
    for group in groups.values():
        for name in group.reads:
            value = getattr(group, name)
            for path in value if isinstance(value, list) else [value]:
                if name == "log" or not isinstance(path, str):
                    continue
                if is_stream(path) or path == "-":
                    yield {"what": name, "stream": True}
                elif (found := sha256_of(path)) is not None:
                    yield {"what": name, "sha256": found}


def sha256_of(path: str) -> Optional[str]:
    found = hashlib.sha256()
    try:
        with open(file_name(path), "rb") as file:
            while part := file.read(1 << 20):
                found.update(part)
    except (OSError, ValueError):  # what reads it says why
        return None
    return found.hexdigest()


def heard(framework: Framework) -> None:
    """That a run is on this framework."""
    if (run := running.get()) is not None:
        run.frameworks.append({"id": framework.id, "version": framework.version, "hash": framework.hash})


def seen(pieces: Iterable[bytes], form: str) -> Iterable[bytes]:
    """The pieces of an answer, of which the log gets the hash once all have been written."""
    run = running.get()
    return hashed(pieces, form, run) if run is not None else pieces


def hashed(pieces: Iterable[bytes], form: str, run: Run) -> Iterator[bytes]:
    found = hashlib.sha256()
    for piece in pieces:
        found.update(piece)
        yield piece
    run.written.append({"form": form, "sha256": found.hexdigest()})
