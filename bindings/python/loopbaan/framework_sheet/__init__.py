# SPDX-License-Identifier: BSL-1.0
"""A framework in a workbook: one to begin from, one of a framework that is there, and the reading of either."""

from .make import framework_workbook, make_framework_start

__all__ = ["framework_workbook", "make_framework_start"]
