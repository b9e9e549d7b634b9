# SPDX-License-Identifier: BSL-1.0
"""Notes and defects."""

from __future__ import annotations

from .language import Message


def defects(count: int) -> Message:
    return Message("{count:fout|fouten}.", "{count:defect|defects}.", count=count)


def note_on_all(message: str, remedy: str) -> Message:
    return Message("Let op: {message}. {remedy}", "Note: {message}. {remedy}", message=message, remedy=remedy)


def note(where: str, message: str, remedy: str) -> Message:
    return Message(
        "Let op, {where}: {message}. {remedy}",
        "Note, {where}: {message}. {remedy}",
        where=where,
        message=message,
        remedy=remedy,
    )


SHEETS_IN_ENGLISH = Message(
    "Wat wordt ingevuld en teruggelezen, is in het Nederlands of Engels: dit is in het Engels.",
    "What is filled in and read back is in Dutch or English: this is in English.",
)
