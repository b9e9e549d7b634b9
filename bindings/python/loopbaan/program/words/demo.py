# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan demo` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Maak een map met voorbeeldbestanden van een verzonnen bestuur, de pagina die eruit komt, en wat u kunt proberen.",
    "Make a folder with example files of a board that does not exist, the page that comes of them, and what to try.",
)
FOLDER = Message(
    "De map die gemaakt wordt; anders loopbaan-voorbeeld. Er wordt nooit iets overschreven.",
    "The folder that is made; else loopbaan-example. Nothing is ever overwritten.",
)
TO = Message("Waarheen de pagina kijkt: een profiel, rol of fase.", "Where the page looks: a profile, role or phase.")
NAME = Message("loopbaan-voorbeeld", "loopbaan-example")
STAFF = Message("personeel.csv", "staff.csv")
RATINGS = Message("beoordelingen.csv", "ratings.csv")
PAGE = Message("pagina.html", "page.html")
TEMPLATE = Message("sjabloon.xlsx", "template.xlsx")
README = Message("LEESMIJ.txt", "README.txt")


def output(file: str) -> Message:
    return Message(
        "Deze opdracht maakt een map en geen bestand: loopbaan demo MAP in plaats van -o {file}.",
        "This command makes a folder, not a file: loopbaan demo FOLDER instead of -o {file}.",
        file=file,
    )


NO_TARGET = Message(
    "Dit raamwerk heeft geen profiel om naartoe te gaan, dus er is geen voorbeeld van te maken.",
    "This framework has no profile to go to, so there is no example to make of it.",
)


def is_there(folder: str) -> Message:
    return Message(
        "“{folder}” is er al, en wordt niet overschreven. Kies een andere map: loopbaan demo NIEUWE-MAP.",
        "“{folder}” is there already, and is not overwritten. Choose another folder: loopbaan demo NEW-FOLDER.",
        folder=folder,
    )


BEGINS = Message(
    "Voorbeeldbestanden maken, lezen en doorrekenen; dat duurt enkele seconden ...",
    "Making, reading and planning the example; that takes a few seconds ...",
)


def next(folder: str, staff: str, ratings: str, asked: str, to: str, person: str) -> Message:
    return Message(
        "In de map {folder} staan nu:\n"
        "  personeel.csv        wie er werkt, zoals een personeelssysteem het uitvoert\n"
        "  beoordelingen.csv    wat zijzelf, teamleiders en collega’s van bekwaamheden zeggen, uit een ander systeem\n"
        "  pagina.html          de pagina voor een vergadering; open haar in een browser\n"
        "  sjabloon.xlsx        een leeg blad om zelf in te vullen, met de koppen en keuzelijsten erin\n"
        "Alles is verzonnen: het bestuur bestaat niet, en niemand die erin staat.\n"
        "\n"
        "Ga in de map staan en probeer:\n"
        "  cd {folder}\n"
        "  loopbaan check {staff} {ratings}{asked}\n"
        "  loopbaan gaps {staff} {ratings} --to {to}{asked} --person {person}\n"
        "  loopbaan plan {staff} {ratings} --to {to}{asked} --person {person}\n"
        "  loopbaan map {staff} {ratings} --to {to}{asked} --person {person} -o kaart.html\n"
        "  loopbaan report {staff} {ratings} --to {to}{asked} -o nog-een-pagina.html\n"
        "\n"
        "Daarna met uw eigen bestanden: loopbaan handleiding\n",
        "The folder {folder} now holds:\n"
        "  staff.csv      who works there, as a staff system exports it\n"
        "  ratings.csv    what they, team leaders and colleagues say of competences, from another system\n"
        "  page.html      the page for a meeting; open it in a browser\n"
        "  template.xlsx  an empty sheet to fill in, with its headings and lists\n"
        "All of it is made up: the board does not exist, nor does anybody in it.\n"
        "\n"
        "Go into the folder and try:\n"
        "  cd {folder}\n"
        "  loopbaan check {staff} {ratings}{asked} --lang en\n"
        "  loopbaan gaps {staff} {ratings} --to {to}{asked} --person {person} --lang en\n"
        "  loopbaan plan {staff} {ratings} --to {to}{asked} --person {person} --lang en\n"
        "  loopbaan map {staff} {ratings} --to {to}{asked} --person {person} -o map.html --lang en\n"
        "  loopbaan report {staff} {ratings} --to {to}{asked} -o another-page.html --lang en\n"
        "\n"
        "Then with files of your own: loopbaan handleiding\n",
        folder=folder,
        staff=staff,
        ratings=ratings,
        asked=asked,
        to=to,
        person=person,
    )
