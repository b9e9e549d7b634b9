# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan report` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Eén pagina voor een vergadering, die zonder internet werkt: hoeveel mensen voldoen, welke stappen nodig zijn, de "
    "loopbaankaart. Met --persons ook ieders kloof en plan; met --sheets een blad per persoon voor het gesprek.",
    "One page for a meeting that works offline: how many meet the profile, which steps are needed, the career map. "
    "With --persons everybody’s gap and plan, too; with --sheets a sheet per person for the talk.",
)
PERSONS = Message(
    "Met een deel over elke persoon; anders staat er niemand op de pagina.",
    "With a part about each person; else nobody is on the page.",
)
SHEETS = Message(
    "Een blad per persoon voor het gesprek, om te printen: elk op een eigen A4 of twee, zonder iemand anders erop.",
    "A sheet per person for the talk, to print: each on an A4 or two of its own, with nobody else on it.",
)
TOO_MANY_PERSONS = Message(
    "Laat --persons of --sheets weg, of vraag minder mensen met --where, --phase of --person.",
    "Leave --persons or --sheets out, or ask about fewer people with --where, --phase or --person.",
)
SEEN = Message(
    "Eerder personeelsbestand waarover de lezers al een pagina hebben, met dezelfde opties gelezen. Mag vaker.",
    "Earlier staff file of which the readers have a page already, read with the same options. Repeatable.",
)
MIN_GROUP = Message(
    "Kleinste groep waarvan cijfers te zien zijn: 10, of wat u kiest vanaf 5.",
    "Smallest group of which figures show: 10, or what you choose from 5.",
)

SHEET_ABOUT = Message("Toelichting", "About")
SHEET_PEOPLE = Message("Mensen", "People")
SHEET_GAPS = Message("Kloven", "Gaps")
SHEET_PLANS = Message("Plannen", "Plans")
SHEET_NEEDS = Message("Behoeften", "Needs")
SHEET_GROUPS = Message("Groepen", "Groups")
LATER = Message("later", "later")
IN_NO_YEAR = Message("in geen van deze jaren", "in none of these years")
YEARS = (
    Message("Uren gevraagd, ten minste", "Hours asked, at least"),
    Message("Uren gevraagd, ten hoogste", "Hours asked, at most"),
    Message("Uren die rekeningen geven, ten minste", "Hours that accounts give, at least"),
    Message("Uren die rekeningen geven, ten hoogste", "Hours that accounts give, at most"),
)
AS_OF = Message("Niveaus op", "Levels as of")
FRAMEWORK = Message("Raamwerk", "Framework")
HASH = Message("Controlegetal", "Hash")
EMPTY = Message("Lege cel", "Empty cell")
PEOPLE = Message("Mensen", "People")
MET = Message("Gehaald", "Met")
BELOW = Message("Nog niet gehaald", "Not yet met")
UNKNOWN_LEAST = Message("Onbekend, ten minste", "Unknown, at least")
UNKNOWN_MOST = Message("Onbekend, ten hoogste", "Unknown, at most")
PAYER = Message("Drager", "Paid by")
PLACES = Message("Plaatsen per keer", "Places each time")
TIMES_HELD = Message("Keren", "Times held")
GROUP = Message("Groep", "Group")
WHOLE_PROFILE = Message("Het hele profiel", "The whole profile")
PLANS = (
    Message("Plannen samen, als alles er is", "Plans together, if all is there"),
    Message("Plannen samen, als niets er is", "Plans together, if nothing is"),
    Message("Middelste plan, als alles er is", "Plan in the middle, if all is there"),
    Message("Middelste plan, als niets er is", "Plan in the middle, if nothing is"),
)
HOURS_PAID = (
    Message("Uren, als alles er is", "Hours, if all is there"),
    Message("Uren, als niets er is", "Hours, if nothing is"),
)


def money_if_there(money: str) -> Message:
    return Message("{money}, als alles er is", "{money}, if all is there", money=money)


def money_if_not(money: str) -> Message:
    return Message("{money}, als niets er is", "{money}, if nothing is", money=money)


def year_if_there(what: str, year: str) -> Message:
    return Message("{what} dit {year}, als alles er is", "{what} this {year}, if all is there", what=what, year=year)


def year_if_not(what: str, year: str) -> Message:
    return Message("{what} dit {year}, als niets er is", "{what} this {year}, if nothing is", what=what, year=year)


OTHERS = (
    Message("Uren van anderen, als alles er is", "Hours of others, if all is there"),
    Message("Uren van anderen, als niets er is", "Hours of others, if nothing is"),
)
ESTIMATED = Message("Geschat deel van de uren (%)", "Estimated part of the hours (%)")
NO_PHASE = Message("Geen fase", "No phase")


def protected(minimum: int) -> Message:
    return Message(
        "Niet bekend, of beschermd: het cijfer zou van minder dan {minimum} mensen iets verraden.",
        "Not known, or protected: the figure would tell something of fewer than {minimum} people.",
        minimum=minimum,
    )


def page(file: str) -> Message:
    return Message("De pagina staat in {file}.", "The page is in {file}.", file=file)


def too_many_for_years(people: int, most: int) -> Message:
    return Message(
        "In welk jaar de stappen vallen, staat niet op deze pagina: dat wordt van hoogstens {most} mensen gezocht, en dit zijn "
        "{people:mens|mensen}. Vraag minder mensen met --where of --phase.",
        "In which year steps fall is not on this page: that is found of at most {most} people, and these are "
        "{people:person|people}. Ask about fewer people with --where or --phase.",
        people=people,
        most=most,
    )


STOPPED = Message(
    "Gestopt: in welk jaar de stappen vallen, staat niet op deze pagina, want niet van ieder is het gezocht.",
    "Stopped: in which year steps fall is not on this page, as it was not found of everybody.",
)


def sheets(file: str, people: int) -> Message:
    return Message(
        "{people:blad staat|bladen staan} in {file}.", "{people:sheet is|sheets are} in {file}.", file=file, people=people
    )


def sheets_alone(option: str) -> Message:
    return Message(
        "--sheets maakt bladen in plaats van een pagina, en gaat niet samen met {option}. Laat een van de twee weg.",
        "--sheets makes sheets instead of a page, and does not go with {option}. Leave one of the two out.",
        option=option,
    )
