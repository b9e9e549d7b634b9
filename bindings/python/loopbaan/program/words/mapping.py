# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan mapping` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Maak uit bestanden een koppeling om in te vullen: wat elke kolom en elke code betekent (mapping/1, of een werkmap "
    "met keuzelijsten).",
    "Make a mapping to fill in from files: what each column and each code means (mapping/1, or a workbook with lists).",
)
FILES = Message(
    "De bestanden waar de koppeling voor is (CSV, Excel); of één ingevulde koppeling.xlsx, om die als JSON te schrijven.",
    "The files that the mapping is for (CSV, Excel); or one filled koppeling.xlsx, to write that as JSON.",
)


def made(open: int) -> Message:
    return Message(
        "Open: {open}. Vul in wat leeg is, of haal het weg; wat leeg blijft, verandert niets.",
        "Open: {open}. Fill in what is empty, or take it out; what stays empty changes nothing.",
        open=open,
    )


def next(files: str, mapping: str) -> Message:
    return Message(
        "Daarna: loopbaan check {files} --mapping {mapping}",
        "Then: loopbaan check {files} --mapping {mapping}",
        files=files,
        mapping=mapping,
    )
