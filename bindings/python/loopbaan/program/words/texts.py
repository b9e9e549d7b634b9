# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan texts` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Toon de talen waarin er teksten zijn, of schrijf een bestand om voor een nieuwe taal in te vullen.",
    "Show the languages that there are texts in, or write a file to fill for a new one.",
)
TEMPLATE = Message(
    "Schrijf het bestand om in te vullen voor deze taalcode, zoals fr: elke Engelse tekst, met wat al vertaald is.",
    "Write the file to fill for this tag, such as fr: every English text, with what is translated already.",
)
TITLE = Message("Talen", "Languages")
TAG = Message("Taalcode", "Tag")
TRANSLATED = Message("Vertaald", "Translated")
BUILT_IN = Message("ingebouwd", "built in")
CLOSING = Message(
    "Een taal erbij: loopbaan texts --template fr -o fr.json, vul het in, loopbaan check fr.json, en geef --texts fr.json.",
    "A language more: loopbaan texts --template fr -o fr.json, fill it, loopbaan check fr.json, and give --texts fr.json.",
)
NO_LANGUAGE = Message("--template wil een taalcode die niet is ingebouwd, zoals fr.", "--template takes a tag that is not built in, such as fr.")


def of_all(translated: int, all: int) -> Message:
    return Message("{translated} van {all} teksten", "{translated} of {all} texts", translated=translated, all=all)


def made(file: str, missing: int, all: int) -> Message:
    return Message(
        "{file} heeft {all:tekst|teksten}; nog te vertalen: {missing}. Wat leeg blijft, staat er in het Engels.",
        "{file} has {all:text|texts}; still to translate: {missing}. What stays empty is in English.",
        file=file,
        missing=missing,
        all=all,
    )


def document(kind: str, translated: int, all: int) -> Message:
    return Message(
        "{kind}; vertaald: {translated} van {all} teksten",
        "{kind}; translated: {translated} of {all} texts",
        kind=kind,
        translated=translated,
        all=all,
    )
