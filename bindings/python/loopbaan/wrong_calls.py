# SPDX-License-Identifier: BSL-1.0
"""What is said of a call that fits no signature: what is taken, and of which types the arguments were.

Never what the arguments were: they may be a whole table of people.
"""

from __future__ import annotations

import re
from typing import Any, Mapping

from .core import visible

SEEN = 100  # parts of a list that are looked at
LENGTH = 60  # of a name
NAME_OF = type.__dict__["__name__"].__get__  # a class may say anything of itself


def nothing_fits(head: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> str:
    """The sentence on a call that fits no signature; `head` is what pybind11 says before it prints the arguments.

    Examples
    --------
    >>> from loopbaan.wrong_calls import nothing_fits
    >>> nothing_fits("find(): incompatible function arguments.\\n    1. (id: str) -> int", (5,), {})
    'find takes (id: str), not (int)'
    """
    name = head.partition("()")[0]
    taken = [in_short(each) for each in re.findall(r"^ +\d+\. [^(]*\((.*)\)(?: -> .*)?$", head, flags=re.MULTILINE)]
    given = [type_of(value) for value in args]
    if name == "__init__":
        made = re.search(r"^ +\d+\. ([^(]*)\(", head, flags=re.MULTILINE)
        name = in_short(made[1]) if made else name
        given = given[1:]
    elif args and all(each.startswith("self: ") for each in taken):
        owner = re.split(r"[,)]", taken[0])[0].removeprefix("self: ")
        name = f"{owner}.{name}"
        if any(NAME_OF(each) == owner for each in type(args[0]).__mro__):
            taken = [each.partition(", ")[2] for each in taken]
            given = given[1:]
    given += [f"{cut(key)}: {type_of(value)}" for key, value in kwargs.items()]
    which = " or ".join(dict.fromkeys(f"({each})" for each in taken))
    return f"{name or 'an attribute'} takes {which}, not ({', '.join(given)})"


def in_short(signature: str) -> str:
    """A signature in the words of a reader."""
    for long, short in (
        ("typing.SupportsInt | typing.SupportsIndex", "int"),
        ("typing.SupportsFloat | typing.SupportsIndex", "float"),
        ("loopbaan._loopbaan.", ""),
        ("collections.abc.", ""),
        ("typing.", ""),
    ):
        signature = signature.replace(long, short)
    return signature


def cut(name: str) -> str:
    """A name as it may stand in a message."""
    return visible(name if len(name) <= LENGTH else name[:LENGTH] + "…")


def type_of(value: Any) -> str:
    """Of which type a value is, and why it may not fit where its type does.

    Examples
    --------
    >>> from loopbaan.wrong_calls import type_of
    >>> [type_of(each) for each in (-1, 2**70, float("nan"), "\\ud800", ["p1", 5], {}, None)]
    ['a negative int', 'an int of 71 bits', 'nan', 'a str with half a character', 'list of int, str', 'empty dict', 'None']
    """
    kind = type(value)
    if value is None:
        return "None"
    if kind is int:
        bits = value.bit_length()
        return f"an int of {bits} bits" if bits > 63 else "a negative int" if value < 0 else "int"
    if kind is float and (value != value or value in (float("inf"), float("-inf"))):
        return str(value)
    if kind is str:
        return "a str with half a character" if re.search("[\ud800-\udfff]", value) else "str"
    if kind in (list, tuple, set, frozenset, dict):
        if not value:
            return f"empty {kind.__name__}"
        parts = list(value)[:SEEN]
        values = f": {names_of(list(value.values())[:SEEN])}" if kind is dict else ""
        return f"{kind.__name__} of {names_of(parts)}{values}"
    return cut(NAME_OF(kind))


def names_of(parts: list[Any]) -> str:
    return ", ".join(sorted({"None" if each is None else cut(NAME_OF(type(each))) for each in parts}))
