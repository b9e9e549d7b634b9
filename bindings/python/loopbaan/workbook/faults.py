# SPDX-License-Identifier: BSL-1.0
"""What is wrong with a workbook, or worth knowing about its reading, with its place."""

from __future__ import annotations

from .._loopbaan import Diagnostic
from ..core import Error
from ..wording import diagnostic, filled

Words = tuple[str, str]  # in Dutch and in English

SAVE_AS = (
    "Open haar in Excel of LibreOffice en bewaar haar als .xlsx.",
    "Open it in Excel or LibreOffice and save it as .xlsx.",
)
CHECK = (
    "Controleer of dit het goede bestand is, en bewaar het opnieuw als .xlsx.",
    "Check that this is the right file, and save it again as .xlsx.",
)


def told(name: str, file: str, *details: Words | str, sheet: str = "", row: int = 0, letters: str = "") -> Diagnostic:
    """A diagnostic about a workbook."""
    pairs = [(each, each) if isinstance(each, str) else each for each in details]
    return diagnostic(name, pairs, file, sheet, row, letters)


def wrong(name: str, file: str, *details: Words | str) -> Error:
    """An error of one diagnostic, to be raised."""
    return Error([told(name, file, *details)])


def unreadable(file: str, why: Words, remedy: Words = CHECK) -> Error:
    return wrong("unreadable_workbook", file, why, remedy)


def broken(file: str) -> Error:
    return unreadable(file, ("zij is beschadigd", "it is broken"))


def too_large(file: str, dutch: str, english: str) -> Error:
    return unreadable(
        file,
        filled("zij is groter dan wat gelezen wordt ({limit})", "it is larger than what is read ({limit})", limit=(dutch, english)),
        (
            "Haal weg wat er niet in hoort, splits haar, of bewaar de tabel als CSV.",
            "Remove what does not belong in it, split it, or save the table as CSV.",
        ),
    )
