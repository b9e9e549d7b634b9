# SPDX-License-Identifier: BSL-1.0
"""Where answers go."""

from __future__ import annotations

from .language import Message


def cannot_write(file: str, reason: str) -> Message:
    return Message(
        "{file} kan niet geschreven worden: {reason}.",
        "{file} cannot be written: {reason}.",
        file=file,
        reason=reason,
    )


STANDARD_OUTPUT = Message("de uitvoer", "standard output")
NO_FOLDER = Message("de map bestaat niet", "the folder does not exist")
TOO_LARGE = Message("het bestand wordt te groot", "the file gets too large")
NAME_TOO_LONG = Message("de naam is te lang", "the name is too long")
LINK_IN_A_CIRCLE = Message("de verwijzing loopt rond", "the link leads in a circle")
IS_CLOSED = Message("hij is gesloten", "it is closed")
DISK_BROKEN = Message("de schijf weigert", "the disk refuses")
IS_IN_USE = Message("het is in gebruik", "it is in use")


def others_may_read(file: str) -> Message:
    return Message(
        "Let op: {file} bevat gegevens over personen, en anderen mogen het bestand lezen. Dat was al zo en is zo gebleven.",
        "Note: {file} holds data about persons, and others may read the file. They could before, and that was left as it is.",
        file=file,
    )


def is_an_input(file: str) -> Message:
    return Message(
        "{file} wordt ook gelezen. Geef -o een andere naam, anders gaat verloren wat erin staat.",
        "{file} is read, too. Give -o another name, as what is in it would be lost.",
        file=file,
    )


OUT_OF_MEMORY = Message(
    "Het geheugen van deze computer is te klein voor deze vraag. Vraag minder mensen tegelijk: --where, --phase, --person.",
    "The memory of this computer is too small for this. Ask about fewer people at a time: --where, --phase, --person.",
)


def no_text(word: str) -> Message:
    return Message(
        "“{word}” bevat tekens die niet te lezen zijn (geen UTF-8).",
        "“{word}” has bytes that cannot be read (they are no UTF-8).",
        word=word,
    )


NOT_EMPTY = Message("er staat al iets in de map", "there is something in the folder")


def swept(file: str, folder: str) -> Message:
    return Message(
        "{file} in {folder} is weggehaald: een opdracht die eerder met geweld is gestopt, liet het achter.",
        "{file} in {folder} was taken away: a command that was stopped by force left it behind.",
        file=file,
        folder=folder,
    )


def unforeseen(kind: str, place: str) -> Message:
    return Message(
        "Hier klopt iets in het programma zelf niet ({kind}, {place}). Meld dit met de opdracht erbij, zonder gegevens van "
        "personen. Er is niets geschreven.",
        "Something is wrong in the program itself ({kind}, {place}). Report this with the command, without data about persons. "
        "Nothing was written.",
        kind=kind,
        place=place,
    )


IS_A_FOLDER = Message("het is een map", "it is a folder")
NOT_ALLOWED = Message("het mag niet", "it is not allowed")
DISK_FULL = Message("de schijf is vol", "the disk is full")
HALF_WRITTEN = Message(
    "loopbaan: De uitvoer is niet volledig: een deel ervan was al geschreven.",
    "loopbaan: The output is not complete: a part of it had been written.",
)
STOPPED_HALFWAY = Message(
    "\nloopbaan: Gestopt. De uitvoer is niet volledig: een deel ervan was al geschreven.",
    "\nloopbaan: Stopped. The output is not complete: a part of it had been written.",
)
INTERRUPTED = Message("\nloopbaan: Gestopt. Er is niets geschreven.", "\nloopbaan: Stopped. Nothing was written.")
