# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan flow` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Reken vooruit wie er komt, gaat en nodig is: fte en mensen per jaar, met bereik, per regio en fase, begeleiding van starters, "
    "scenario's naast elkaar, en van elk cijfer de bron. Met --template een document om in te vullen.",
    "Look ahead at who comes, who goes and who is asked: fte and people by year, with ranges, by region and phase, coaching of starters, "
    "scenarios beside each other, and the source of every figure. With --template a document to fill in.",
)
FILE_HELP = Message("Een flow/1-document (JSON).", "A flow/1 document (JSON).")
SCENARIO = Message("Alleen dit scenario naast het verloop zoals het is. Mag vaker.", "This scenario alone beside the course as it is. Repeatable.")
YEARS = Message("Hoeveel jaar vooruit (1 tot en met 50); anders wat het document zegt.", "How many years ahead (1 to 50); else what the document says.")
CHANCE = Message("Hoe breed het bereik is, in procenten (50 tot en met 99).", "How wide the range is, in percent (50 to 99).")
TEMPLATE = Message("Maak een document om in te vullen: -o BESTAND.json.", "Make a document to fill in: -o FILE.json.")
TEMPLATE_ALONE = Message("Met --template wordt niets gelezen: laat het bestand weg.", "With --template nothing is read: leave the file out.")
WHERE = Message(
    "-o ontbreekt: noem het bestand waarin het sjabloon komt, zoals -o doorstroom.json.", "-o is missing: name the file for the template, such as -o flow.json."
)
NO_FILE = Message(
    "Noem één flow/1-document, of maak er een met loopbaan flow --template -o doorstroom.json.",
    "Name one flow/1 document, or make one with loopbaan flow --template -o flow.json.",
)
HELP_SAYS_MORE = Message("Meer: loopbaan flow --help", "More: loopbaan flow --help")


def no_scenario(word: str, known: str) -> Message:
    return Message(
        "--scenario {word}: dat scenario staat niet in het document. Te kiezen: {known}.",
        "--scenario {word}: there is no such scenario in the document. To choose from: {known}.",
        word=word,
        known=known or "–",
    )


def exists(file: str) -> Message:
    return Message(
        "{file} bestaat al: geef het sjabloon een andere naam, zodat niets wat is ingevuld verloren gaat.",
        "{file} exists already: give the template another name, so that nothing filled in is lost.",
        file=file,
    )


def made(file: str) -> Message:
    return Message("Vul {file} in, en dan: loopbaan flow {file} -o doorstroom.html", "Fill in {file}, and then: loopbaan flow {file} -o flow.html", file=file)


def read(rows: int, rates: int, scenarios: int) -> Message:
    return Message(
        "Gelezen: {rows:rij|rijen} van wie er is, {rates:cijfer|cijfers} en {scenarios:scenario|scenario's}.",
        "Read: {rows:row|rows} of who is there, {rates:rate|rates} and {scenarios:scenario|scenarios}.",
        rows=rows,
        rates=rates,
        scenarios=scenarios,
    )
