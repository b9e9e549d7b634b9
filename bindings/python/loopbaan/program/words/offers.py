# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan offers` and `loopbaan needs` say."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Lees aanbod uit een ingevuld blad, of van een instituut: wat wordt wanneer, waar en voor hoeveel mensen aangeboden "
    "(offers/1). Met --template een werkmap om in te vullen.",
    "Read offers from a sheet, or from an institute: what is offered when, where and for how many people (offers/1). With "
    "--template a workbook to fill in.",
)
NEEDS_HELP = Message(
    "Lees behoeften uit een ingevuld blad: wat vragen scholen, voor hoeveel mensen (needs/1). Met --template een werkmap om in "
    "te vullen.",
    "Read needs from a sheet: what schools ask for, for how many people (needs/1). With --template a workbook to fill in.",
)
FILES = Message(
    "Ingevulde werkmap (.xlsx, .ods), tabel (CSV), uitvoeringen van de Open Onderwijs API (JSON) of offers/1-document.",
    "Filled workbook (.xlsx, .ods), table (CSV), offerings of the Open Education API (JSON) or offers/1 document.",
)
NEEDS_FILES = Message(
    "Ingevulde werkmap (.xlsx, .ods), tabel (CSV) of needs/1-document.", "Filled workbook (.xlsx, .ods), table (CSV) or needs/1 document."
)
TEMPLATE = Message("Maak een werkmap om in te vullen: -o BESTAND.xlsx.", "Make a workbook to fill in: -o FILE.xlsx.")
WITH_NEEDS = Message("Met --template: zet er ook een blad voor behoeften in.", "With --template: put a sheet for needs into it too.")
SHEET = Message(
    "Alleen dit blad van een werkmap; anders alle met koppen van aanbod of behoeften.",
    "Only this sheet of a workbook; else all with headings of offers or needs.",
)
TITLE = Message("Hoe het aanbod heet.", "What people call the offers.")
ID = Message("Kenmerk van het document; anders naar het bestand.", "Id of the document; else after the file.")
EDITION = Message("Versie van het document; anders 1.", "Version of the document; else 1.")
STEP_OF = Message(
    "Welke stap een cursus of een naam in een blad is: NAAM=STAP. Mag vaker.",
    "Which step a course or a name in a sheet is: NAME=STEP. Repeatable.",
)
NAME_STEP = Message("NAAM=STAP", "NAME=STEP")
WHERE = Message(
    "-o ontbreekt: noem het bestand waarin het sjabloon komt, zoals -o aanbod.xlsx.",
    "-o is missing: name the file for the template, such as -o offers.xlsx.",
)
NO_FILE = Message(
    "Noem het bestand dat gelezen moet worden, of maak er een met --template -o aanbod.xlsx.",
    "Name the file to be read, or make one with --template -o offers.xlsx.",
)
OFFERS_HELP_SAYS_MORE = Message("Meer: loopbaan offers --help", "More: loopbaan offers --help")
NEEDS_HELP_SAYS_MORE = Message("Meer: loopbaan needs --help", "More: loopbaan needs --help")
NO_NEEDS_FILE = Message(
    "Noem het bestand dat gelezen moet worden, of maak er een met --template -o behoeften.xlsx.",
    "Name the file to be read, or make one with --template -o needs.xlsx.",
)
TEMPLATE_ALONE = Message(
    "Met --template wordt niets gelezen: laat het bestand weg.", "With --template nothing is read: leave the file out."
)
NEEDS_WHERETO = Message("--needs hoort bij --template: zeg dat erbij.", "--needs belongs to --template: say that as well.")
TITLE_OFFERS = Message("Aanbod", "Offers")
TITLE_UNDATED = Message("Apart gehouden: nog zonder dag", "Kept apart: without a day as yet")
TITLE_NEEDS = Message("Behoeften", "Needs")
H_EDITION = Message("Uitvoering", "Edition")
H_WHEN = Message("Wanneer", "When")
H_PROVIDER = Message("Aanbieder", "Provider")
H_WHERE = Message("Waar", "Where")
H_PLACES = Message("Plaatsen", "Places")
H_LEAST = Message("Minimum", "Least")
H_PRICE = Message("Euro p.p.", "Euro each")
H_OPEN = Message("Open voor", "Open to")
H_COUNT = Message("Aantal", "Count")
H_WHAT = Message("Waarvoor", "What for")
H_BEFORE = Message("Vóór", "Before")
H_SOURCE = Message("Bron", "Source")


def unmatched(topic: str) -> Message:
    return Message("“{topic}” (nog te koppelen)", "“{topic}” (still to be matched)", topic=topic)


def wrong_pair(words: str) -> Message:
    return Message("--step {words} is geen NAAM=STAP.", "--step {words} is no NAME=STEP.", words=words)


def closing(editions: int, undated: int) -> Message:
    return Message(
        "{editions:uitvoering|uitvoeringen}; apart gehouden zonder dag: {undated}.",
        "{editions:edition|editions}; kept apart without a day: {undated}.",
        editions=editions,
        undated=undated,
    )


def needs_closing(needs: int, people: int) -> Message:
    return Message(
        "{needs:behoefte|behoeften} voor {people:mens|mensen}.", "{needs:need|needs} for {people:person|people}.", needs=needs, people=people
    )


def filled(file: str) -> Message:
    return Message(
        "In {file} is al iets ingevuld; dat zou verloren gaan. Geef het sjabloon een andere naam.",
        "Something has been filled in in {file} and would be lost. Give the template another name.",
        file=file,
    )


def made(file: str, line: str) -> Message:
    return Message(
        "{file} is klaar om in te vullen; het blad “Uitleg” zegt hoe. Daarna: loopbaan {line}",
        "{file} is ready to be filled in; the sheet “Explanation” says how. Then: loopbaan {line}",
        file=file,
        line=line,
    )
