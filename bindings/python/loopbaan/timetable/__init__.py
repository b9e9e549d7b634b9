# SPDX-License-Identifier: BSL-1.0
"""Schedules for people: in sentences, in pictures, on a page, in a calendar and in rows."""
