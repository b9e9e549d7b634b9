# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan placement` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Plaats studenten bij scholen: hoeveel plaatsen coaches en schoolopleiders geven, wie waar en waarom, en wat er nog nodig is. "
    "Met --template een werkmap om in te vullen.",
    "Place students at schools: how many places coaches and school trainers give, who goes where and why, and what is missing. "
    "With --template a workbook to fill in.",
)
FILES = Message(
    "Ingevulde werkmap (.xlsx, .ods), tabellen (CSV) van scholen, plaatsen en studenten, of placement/1.",
    "Filled workbook (.xlsx, .ods), tables (CSV) of schools, places and students, or placement/1.",
)
PER_COACH = Message("Hoeveel studenten één gecertificeerde coach begeleidt.", "How many students one certified coach guides.")
PER_TRAINER = Message(
    "Hoeveel studenten één schoolopleider kan hebben; anders begrenzen zij niets.", "How many students one school trainer can have; else they bound nothing."
)
LEAST = Message("Ten minste zo veel studenten op een school, of geen.", "At least so many students at a school, or none.")
TO_SEE = Message("Wat elke student een keer ziet, zoals platteland. Mag vaker.", "What each student sees once, such as rural. Repeatable.")
AGAIN = Message("Een student mag terugkomen op een school.", "A student may come back to a school.")
PERIOD = Message("Welke periode, als de tabellen er meer hebben.", "Which period, where the tables have several.")
SEED = Message("Het woord van de loting, dat vooraf bekend is; anders het kenmerk van de plaatsing.", "The word of the lottery, said beforehand; else the id of the placement.")
TRAVEL = Message(
    "Hoe ver het is: een tabel met van (woonplaats), naar (school) en km of minuten.", "How far it is: a table of from (town), to (school) and km or minutes."
)
PERSONS = Message(
    "Ook elke student, met school en reden, en alle getallen: alleen voor wie dat mag zien.",
    "Every student too, with school and reason, and all figures: only for who may see them.",
)
TEMPLATE = Message("Maak een werkmap om in te vullen: -o BESTAND.xlsx.", "Make a workbook to fill in: -o FILE.xlsx.")
DECIDING = Message("Plaatsing berekenen", "Working out the placement")
TEMPLATE_ALONE = Message("Met --template wordt niets gelezen: laat het bestand weg.", "With --template nothing is read: leave the file out.")
WHERE = Message(
    "-o ontbreekt: noem het bestand waarin het sjabloon komt, zoals -o plaatsing.xlsx.",
    "-o is missing: name the file for the template, such as -o placement.xlsx.",
)
NO_FILE = Message(
    "Noem de bestanden met scholen en studenten, of maak er een met loopbaan placement --template -o plaatsing.xlsx.",
    "Name the files of schools and students, or make one with loopbaan placement --template -o placement.xlsx.",
)
HELP_SAYS_MORE = Message("Meer: loopbaan placement --help", "More: loopbaan placement --help")
TABLE_SCHOOLS = Message("Scholen", "Schools")
TABLE_MISSING = Message("Wat er nog nodig is", "What is missing")
H_WHAT = Message("Wat", "What")


def seed_taken(seed: str) -> Message:
    return Message(
        "Er is geen --seed gegeven: de loting gaat met “{seed}”. Zeg het woord liever vooraf.",
        "No --seed is given: the lottery goes by “{seed}”. Rather say the word beforehand.",
        seed=seed,
    )


def exists(file: str) -> Message:
    return Message(
        "{file} bestaat al: geef het sjabloon een andere naam, zodat niets wat is ingevuld verloren gaat.",
        "{file} exists already: give the template another name, so that nothing filled in is lost.",
        file=file,
    )


def made(file: str) -> Message:
    return Message(
        "Vul {file} in, en dan: loopbaan placement {file} --travel {file} --students-per-coach 2 -o plaatsing.html",
        "Fill in {file}, and then: loopbaan placement {file} --travel {file} --students-per-coach 2 -o placement.html",
        file=file,
    )


def unplaced(count: int) -> Message:
    return Message("{count:student heeft|studenten hebben} geen plaats.", "{count:student has|students have} no place.", count=count)
