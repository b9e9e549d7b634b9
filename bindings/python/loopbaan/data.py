# SPDX-License-Identifier: BSL-1.0
"""The built-in Dutch framework."""

from __future__ import annotations

from . import _loopbaan
from ._loopbaan import Framework

__all__ = ["dutch_framework"]


def dutch_framework() -> Framework:
    """The built-in Dutch framework with its catalogue of steps. Read afresh at each call: keep it.

    Examples
    --------
    >>> import loopbaan
    >>> "klassenmanagement" in loopbaan.dutch_framework().competences
    True
    """
    return _loopbaan.dutch_framework()
