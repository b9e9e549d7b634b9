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
SO_FAR = Message(
    "Een koppeling die al een deel zegt (mapping/1, of een ingevulde werkmap): wat zij zegt blijft, wat dan nog open is komt "
    "erbij.",
    "A mapping that says part of it already (mapping/1, or a filled workbook): what it says stays, what is open beside it is "
    "added.",
)


def filled(file: str, files: str) -> Message:
    return Message(
        "{file} is er al en is ingevuld; dat wordt niet overschreven. Vul haar aan onder een andere naam: "
        "loopbaan mapping {files} --mapping {file} -o NIEUW.xlsx",
        "{file} is there already and filled in; that is not overwritten. Add to it under another name: "
        "loopbaan mapping {files} --mapping {file} -o NEW.xlsx",
        file=file,
        files=files,
    )


def no_sheet(words: str) -> Message:
    return Message(
        "Voor de codes per instrument ({words}) is op de bladen geen plaats. Schrijf de koppeling als .json.",
        "The sheets have no place for codes of an instrument ({words}). Write the mapping as .json.",
        words=words,
    )


def made(open: int) -> Message:
    return Message(
        "Open: {open}. Vul in wat leeg is, of haal het weg; wat leeg blijft, verandert niets.",
        "Open: {open}. Fill in what is empty, or take it out; what stays empty changes nothing.",
        open=open,
    )


def next(files: str, mapping: str) -> Message:
    return Message(
        "Daarna: loopbaan check {files} --mapping {mapping}\n"
        "Komt er meer bij: loopbaan mapping {files} --mapping {mapping} -o MEER.xlsx",
        "Then: loopbaan check {files} --mapping {mapping}\n"
        "If more turns up: loopbaan mapping {files} --mapping {mapping} -o MORE.xlsx",
        files=files,
        mapping=mapping,
    )
