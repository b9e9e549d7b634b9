# SPDX-License-Identifier: BSL-1.0
"""What is said of people in files: what was taken out, what is left to do."""

from __future__ import annotations

from .language import Message

FILES = Message(
    "Alle bestanden waarin iemand kan staan: tabellen, documenten, antwoorden, pagina’s, logboeken.",
    "All files in which somebody may stand: tables, documents, answers, pages, logs.",
)
NOT_FOUND = Message(
    "Deze persoon staat in geen van de bestanden. Kijk of het kenmerk klopt, met voorloopnullen.",
    "This person stands in none of the files. See whether the id is right, with its leading zeros.",
)
FOLDER_MISSING = Message(
    "-o ontbreekt: noem een map die nog niet bestaat of leeg is; daarin komen de bestanden.",
    "-o is missing: name a folder that does not exist or is empty, for the files.",
)


def not_empty(folder: str) -> Message:
    return Message(
        "“{folder}” is er al, en wordt niet overschreven. Geef achter -o een map die nog niet bestaat of leeg is.",
        "“{folder}” is there already, and is not overwritten. Give -o a folder that does not exist or is empty.",
        folder=folder,
    )


ROW = Message("rij weggelaten", "row left out")
ENTRY = Message("gegeven weggelaten", "entry left out")
FIELD = Message("kenmerk leeggemaakt", "id emptied")
MENTION = Message("naam uit een tekst gehaald", "name taken out of a text")
DELETE_IT = Message(
    "gaat over deze persoon of noemt haar, en is niet overgenomen: maak het opnieuw, of gooi het weg",
    "is about this person or names them, and was left out: make it anew, or throw it away",
)
STILL_THERE = Message(
    "de persoon is er nog in te vinden, dus het is niet overgenomen: pas het met de hand aan",
    "the person can still be found in it, so it was left out: change it by hand",
)
SAVE_AS_XLSX = Message(
    "dit soort werkmap kan niet geschreven worden, dus het is niet overgenomen: bewaar het als .xlsx en probeer het opnieuw",
    "this kind of workbook cannot be written, so it was left out: save it as .xlsx and try again",
)
NOT_SEARCHED = Message(
    "in dit soort bestand kan niet gezocht worden, dus het is niet overgenomen: kijk er zelf in",
    "this kind of file cannot be searched, so it was left out: look into it yourself",
)
FIGURES_OF_A_ROUND = Message(
    "de cijfers van de ronde zijn mét deze persoon gerekend: verdeel opnieuw, of zeg het erbij",
    "the figures of the round were reckoned with this person: divide anew, or say so beside them",
)
FIGURES_OF_A_TEAM = Message(
    "cijfers van mensen samen in een rooster zijn mét deze persoon gerekend: maak het opnieuw",
    "figures of people together in a schedule were reckoned with this person: make it anew",
)
FIGURES_OF_A_GROUP = Message(
    "hier staat een cijfer over een groep waar deze persoon in zat: het kan haar meetellen",
    "there is a figure here about a group that this person was in: it may count them",
)


def made_of(what: str, when: str) -> Message:
    return Message(
        "“{what}” is gemaakt op {when} van een bestand met deze persoon: in een cijfer daarvan kan zij meetellen",
        "“{what}” was made on {when} from a file with this person: a figure of it may count them",
        what=what,
        when=when,
    )


FILE_HEADING = Message("bestand", "file")
PLACE_HEADING = Message("plaats", "place")
DONE_HEADING = Message("wat er is gedaan", "what was done")
ACCOUNT = Message("verantwoording.json", "account.json")


def written(files: int, folder: str) -> Message:
    return Message(
        "{files:bestand|bestanden} geschreven in {folder}. De oude bestanden staan er nog: vervang of verwijder ze zelf, ook in "
        "reservekopieën.",
        "{files:file|files} written to {folder}. The old files are still there: replace or delete them yourself, in backups too.",
        files=files,
        folder=folder,
    )


def nothing_written(folder: str) -> Message:
    return Message("In {folder} is niets geschreven: geen bestand bleef over.", "Nothing was written to {folder}: no file was left.", folder=folder)


LEFT_TO_DO = Message(
    "Er is nog iets met de hand te doen; het staat in de lijst.", "Something is left to do by hand; it stands in the list."
)
