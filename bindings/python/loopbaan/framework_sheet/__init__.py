# SPDX-License-Identifier: BSL-1.0
"""A framework in a workbook: one to begin from, one of a framework that is there, and the reading of either."""

from __future__ import annotations

import json

from .._loopbaan import Framework, write_framework
from .make import workbook_of
from .start import START

__all__ = ["framework_workbook", "make_framework_start"]


def make_framework_start(lang: str = "nl", file: str = "raamwerk.xlsx") -> bytes:
    """A workbook with a small framework to begin from.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.make_framework_start()[:2]
    b'PK'
    """
    return workbook_of(START[lang], lang, file)


def framework_workbook(framework: Framework, lang: str = "nl", file: str = "raamwerk.xlsx") -> bytes:
    """A framework as a workbook that is read back as it is.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.framework_workbook(loopbaan.built_in_framework("nl-2017"))[:2]
    b'PK'
    """
    return workbook_of(json.loads(write_framework(framework)), lang, file)
