# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan pseudonymise` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Zet in alle bestanden een pseudoniem in plaats van elk kenmerk van een persoon of beoordelaar, met een sleutel die alleen u hebt.",
    "Put a pseudonym in the place of each id of a person or rater in all files, with a key that only you have.",
)
KEY = Message(
    "Bestand met de sleutel, dat alleen u mag lezen. De sleutel komt in geen enkele uitvoer.",
    "File with the key, which only you may read. The key is in no output.",
)
NEW_KEY = Message("Maak eerst een nieuwe sleutel in dat bestand.", "First make a new key in that file.")


def key_missing(file: str) -> Message:
    return Message(
        "De sleutel {file} is er niet. Maak er een met --new-key, en bewaar hem apart van de gegevens.",
        "The key {file} is not there. Make one with --new-key, and keep it apart from the data.",
        file=file,
    )


def key_open(file: str) -> Message:
    return Message(
        "De sleutel {file} mag ook door anderen gelezen worden. Maak hem alleen voor uzelf leesbaar: chmod 600 {file}",
        "The key {file} may be read by others too. Make it readable for yourself alone: chmod 600 {file}",
        file=file,
    )


def key_short(file: str, least: int) -> Message:
    return Message(
        "De sleutel {file} is te kort: hij heeft minstens {least} tekens nodig. Maak een nieuwe met --new-key.",
        "The key {file} is too short: it needs {least} characters at least. Make a new one with --new-key.",
        file=file,
        least=least,
    )


def key_there(file: str) -> Message:
    return Message(
        "Er is al een sleutel {file}. Laat --new-key weg, of geef de nieuwe een andere naam.",
        "There is a key {file} already. Leave --new-key out, or give the new one another name.",
        file=file,
    )


UNKNOWN_COLUMN = Message("kolom zonder betekenis leeggemaakt: er kunnen namen in staan", "column without a meaning emptied: there may be names in it")
UNKNOWN_FIELD = Message("onbekend veld weggelaten: er kunnen namen in staan", "unknown field left out: there may be names in it")
PERSON = Message("kenmerken vervangen door pseudoniemen", "ids replaced by pseudonyms")
STILL_THERE = Message(
    "er is nog een kenmerk in te vinden, dus het is niet overgenomen: kijk er zelf in",
    "an id can still be found in it, so it was left out: look into it yourself",
)
STILL_PERSONAL = Message(
    "Wat eruit komt, zijn nog steeds persoonsgegevens (AVG, artikel 4, lid 5): wie de sleutel heeft, of genoeg weet, herkent mensen.",
    "What comes out is still personal data (GDPR, article 4(5)): who has the key, or knows enough, can tell who it is.",
)
NOBODY = Message("In deze bestanden is geen kenmerk van een persoon gevonden.", "No id of a person was found in these files.")
