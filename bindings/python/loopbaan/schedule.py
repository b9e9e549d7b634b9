# SPDX-License-Identifier: BSL-1.0
"""Hour accounts, budgets, saving limits and terms of collective agreements, and when steps are held: data with source and date."""

from __future__ import annotations

from typing import Union

from . import _loopbaan
from ._loopbaan import Framework, Offers, Policy, PolicyAccount, PolicyRule, SchoolTerm, StepEdition
from .exchange import Path, checked, name_of, read_file

__all__ = [
    "Offers",
    "Policy",
    "PolicyAccount",
    "PolicyRule",
    "SchoolTerm",
    "StepEdition",
    "parse_offers",
    "parse_policy",
    "read_offers",
    "read_policy",
    "write_offers",
    "write_policy",
]


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


def read_offers(path: Path, framework: Framework) -> Offers:
    """The terms and editions of an offers/1 document about steps of this framework.

    Raises
    ------
    Error
        With every defect and its place, 988 to 991 among them.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "aanbod.json"
    >>> _ = path.write_text(
    ...     '{"loopbaan": "offers/1", "id": "region", "version": "2026",'
    ...     ' "framework": {"id": "%s", "version": "%s"}}' % (fw.id, fw.version), encoding="utf-8")
    >>> loopbaan.read_offers(path, fw)
    <Offers region 2026: 0 editions>
    """
    return parse_offers(read_file(path), framework, name=name_of(path))


def parse_offers(content: Union[str, bytes], framework: Framework, *, name: str = "") -> Offers:
    """The terms and editions of an offers/1 document; `name` is what errors call it.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> loopbaan.parse_offers(
    ...     '{"loopbaan": "offers/1", "id": "region", "version": "2026", "framework": {"id": "%s", "version": "%s"},'
    ...     ' "terms": [{"id": "t1", "title": "Term 1", "from": "2026-08-24", "to": "2026-12-18"}]}' % (fw.id, fw.version),
    ...     fw).terms
    (<SchoolTerm t1: 2026-08-24 to 2026-12-18>,)
    """
    checked(content)
    return _loopbaan.parse_offers(content, framework, name)


def write_offers(offers: Offers) -> str:
    """The offers/1 document of offers, in canonical form.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> words = '{"loopbaan": "offers/1", "id": "region", "version": "2026", "framework": {"id": "%s", "version": "%s"}}'
    >>> loopbaan.parse_offers(loopbaan.write_offers(loopbaan.parse_offers(words % (fw.id, fw.version), fw)), fw).id
    'region'
    """
    return _loopbaan.write_offers(offers)
