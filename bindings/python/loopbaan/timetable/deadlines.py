# SPDX-License-Identifier: BSL-1.0
"""Until when a phase may last, and whether that is kept, of who is in it or begins a step in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import words
from .words import word

if TYPE_CHECKING:
    from .model import Names


def is_of_now(asked: Mapping[str, Any], said: Mapping[str, Any]) -> bool:
    """Is it a limit to the phase that somebody is in, or in which a step begins? That of a phase long left binds nothing."""
    return said["phase"] in {asked.get("phase"), *(each.get("phase") for each in asked["steps"])}


def deadline(names: Names, said: Mapping[str, Any]) -> str:
    key = "deadline kept" if said["kept"] else "deadline missed"
    return word(key, names.lang, phase=names.phase(said["phase"]), day=words.day(said["last_day"], names.lang))
