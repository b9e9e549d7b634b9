# SPDX-License-Identifier: BSL-1.0
"""Where an error is: what the library was given by options has no file, and its place is the option with the words that stand behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields

from ... import Diagnostic, _loopbaan
from .declared import KEY, Options

MEMBERS = "members"  # each of those who are scheduled together is asked the same


def at_options(found: Sequence[Diagnostic], groups: Iterable[Options]) -> list[Diagnostic]:
    """The same, told at options where it is about what these gave; once, of however many people it was asked."""
    typed = typed_at(groups)
    return list(dict.fromkeys(at_option(each, typed) for each in found))


def typed_at(groups: Iterable[Options]) -> Mapping[str, list[str]]:
    """By what the library calls a list: of each of its members the option and the words of it, in their order."""
    made: dict[str, list[str]] = {}
    for group in groups:
        for each in fields(group):  # type: ignore[arg-type]
            declared = each.metadata[KEY]
            if declared.place:
                made.setdefault(declared.place, []).extend(words_of(declared.names[0], getattr(group, each.name)))
    return made


def words_of(name: str, value: object) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        yield name if each is None else f"{name} {each}"


def at_option(found: Diagnostic, typed: Mapping[str, Sequence[str]]) -> Diagnostic:
    if found.file or not found.pointer:
        return found
    _, *parts = found.pointer.split("/")
    if parts[0] == MEMBERS:
        parts = parts[2:]
    given = typed.get(parts[0] if parts else "", ())
    at = int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else 0
    return _loopbaan.at_cell(found, given[at] if at < len(given) else "", "", 0, "")
