# SPDX-License-Identifier: BSL-1.0
"""Hour accounts, budgets, saving limits and terms of collective agreements: data with source and date."""

from __future__ import annotations

from typing import Union

from . import _loopbaan
from ._loopbaan import Policy, PolicyRule
from .exchange import Path, checked, name_of, read_file

__all__ = ["Policy", "PolicyRule", "parse_policy", "read_policy", "write_policy"]


def read_policy(path: Path) -> Policy:
    """The rules of a policy/1 document.

    Raises
    ------
    Error
        With every defect and its place, 701 and 702 among them.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "policy.json"
    >>> _ = path.write_bytes(loopbaan.write_policy(loopbaan.dutch_policy()).encode())
    >>> loopbaan.read_policy(path)
    <Policy nl-cao 2026.1: 56 rules>
    """
    return parse_policy(read_file(path), name=name_of(path))


def parse_policy(content: Union[str, bytes], *, name: str = "") -> Policy:
    """The rules of a policy/1 document; `name` is what errors call it.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_policy('{"loopbaan": "policy/1", "id": "own", "version": "1"}')
    <Policy own 1: 0 rules>
    """
    checked(content)
    return _loopbaan.parse_policy(content, name)


def write_policy(policy: Policy) -> str:
    """The policy/1 document of a policy, in canonical form.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_policy(loopbaan.write_policy(loopbaan.dutch_policy())).id
    'nl-cao'
    """
    return _loopbaan.write_policy(policy)
