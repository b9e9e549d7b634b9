# SPDX-License-Identifier: BSL-1.0
"""What does not fit in a workbook."""

from __future__ import annotations

from .language import Message


def too_many_rows(most: int) -> Message:
    return Message(
        "Een werkblad heeft hoogstens {most:rij|rijen}. Vraag om --csv, of om minder mensen.",
        "A sheet has at most {most:row|rows}. Ask for --csv, or for fewer people.",
        most=most,
    )


def too_long_a_cell(most: int) -> Message:
    return Message(
        "Een cel van een werkblad heeft hoogstens {most:teken|tekens}. Vraag om --csv.",
        "A cell of a sheet has at most {most:letter|letters}. Ask for --csv.",
        most=most,
    )
