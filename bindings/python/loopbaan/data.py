# SPDX-License-Identifier: BSL-1.0
"""The built-in Dutch framework and rules."""

from __future__ import annotations

from typing import Optional

from . import _loopbaan
from ._loopbaan import Crosswalk, Framework, Policy
from .core import in_quotes

__all__ = ["built_in_crosswalk", "built_in_framework", "built_in_ids", "built_in_standards", "dutch_framework", "dutch_policy"]


def dutch_framework() -> Framework:
    """The built-in Dutch framework with its catalogue of steps. Read afresh at each call: keep it.

    Examples
    --------
    >>> import loopbaan
    >>> "klassenmanagement" in loopbaan.dutch_framework().competences
    True
    """
    return _loopbaan.dutch_framework()


def dutch_policy() -> Policy:
    """The built-in rules of Dutch collective agreements, laws and schemes. Read afresh at each call: keep it.

    Examples
    --------
    >>> import loopbaan
    >>> [rule.id for rule in loopbaan.dutch_policy().rules if rule.subject == "own-budget-saving-limit"]
    ['po-eigen-budget-sparen', 'vo-eigen-budget-sparen']
    """
    return _loopbaan.dutch_policy()


def built_in_ids() -> tuple[str, ...]:
    """The ids of the frameworks of teachers that are built in.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.built_in_ids()
    ('nl-leraar', 'nl-2005', 'nl-2017', 'nl-partnerschap')
    """
    return _loopbaan.built_in_ids()


def built_in_standards() -> tuple[str, ...]:
    """The ids of the standards that are built in: frameworks whose subjects are schools.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.built_in_standards()
    ('nl-amsterdam', 'nl-aonhw-2005', 'nl-aonhw-2017', 'nl-keurmerk-utrecht')
    """
    return _loopbaan.built_in_standards()


def built_in_framework(id: str) -> Framework:
    """The built-in framework or standard of an id, with its catalogue where it has one. Read afresh at each call: keep it.

    Raises
    ------
    KeyError
        When there is none; it names those there are.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.built_in_framework("nl-2005").competences["organisatorisch"].title.in_language("en")
    'Organisational'
    """
    found = _loopbaan.built_in_framework(id)
    if found is None:
        raise KeyError(f'there is no built-in framework {in_quotes(id)}; there are {", ".join((*built_in_ids(), *built_in_standards()))}')
    return found


def built_in_crosswalk(old: Framework, new: Framework) -> Optional[Crosswalk]:
    """The built-in crosswalk from one built-in framework to another; None where there is none that way.

    Examples
    --------
    >>> import loopbaan
    >>> old, new = loopbaan.built_in_framework("nl-2005"), loopbaan.built_in_framework("nl-leraar")
    >>> loopbaan.built_in_crosswalk(old, new).id, loopbaan.built_in_crosswalk(new, old)
    ('nl-2005_nl-leraar', None)
    """
    return _loopbaan.built_in_crosswalk(old, new)
