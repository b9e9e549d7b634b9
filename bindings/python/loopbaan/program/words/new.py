# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan new` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Begin een eigen raamwerk, in een werkmap of als JSON; met --framework van een dat er is.",
    "Begin a framework of your own, in a workbook or as JSON; with --framework from one that is there.",
)
WHERE = Message(
    "Het bestand dat gemaakt wordt: raamwerk.xlsx of raamwerk.json.",
    "The file that is made: framework.xlsx or framework.json.",
)
ENDING = Message(
    "Een nieuw raamwerk komt in een bestand dat eindigt op .xlsx of .json, zoals: loopbaan new raamwerk.xlsx",
    "A new framework goes into a file that ends in .xlsx or .json, such as: loopbaan new framework.xlsx",
)


def is_there(file: str) -> Message:
    return Message(
        "{file} bestaat al en zou verloren gaan. Geef het nieuwe raamwerk een andere naam.",
        "{file} is there already and would be lost. Give the new framework another name.",
        file=file,
    )


def made(file: str, given: str) -> Message:
    return Message(
        "{file} is klaar om in te vullen. Daarna: loopbaan check {given}\n"
        "Wat elk veld is, zegt: loopbaan framework --fields",
        "{file} is ready to be filled in. Then: loopbaan check {given}\n"
        "What each field is, is told by: loopbaan framework --fields",
        file=file,
        given=given,
    )
