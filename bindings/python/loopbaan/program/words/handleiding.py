# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan handleiding` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "De handleiding: in de browser, anders op het scherm. Met een woord of foutnummer alleen wat daarover gaat; met "
    "-o handleiding.html als bestand.",
    "The guide, in Dutch: in the browser, else on the screen. With a word or the number of an error only what is about "
    "that; with -o guide.html as a file.",
)
WORD = Message(
    "Waarover: een woord (fase, koppeling) of het nummer van een fout (859).",
    "What about: a word (fase, koppeling) or the number of an error (859).",
)


def opens(file: str) -> Message:
    return Message(
        "De handleiding gaat open in uw browser; zij staat in {file}. Bewaren: loopbaan handleiding -o handleiding.html",
        "The guide opens in your browser; it is in {file}. To keep it: loopbaan handleiding -o guide.html",
        file=file,
    )


def lacks(place: str) -> Message:
    return Message(
        "De handleiding is niet meegekomen met deze installatie (gezocht in {place}).",
        "The guide did not come with this installation (looked for in {place}).",
        place=place,
    )


def silent(word: str) -> Message:
    return Message(
        "De handleiding zegt niets over “{word}”. De hoofdstukken:",
        "The guide says nothing of “{word}”. Its chapters:",
        word=word,
    )
