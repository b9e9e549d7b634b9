# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan partnership` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Wie krijgt welke plaats, waarom, en wat biedt nog niemand aan: behoeften uit plannen en van scholen naast het aanbod, als "
    "pagina voor een overleg, als werkmap of als brieven.",
    "Who gets which place, why, and what nobody offers yet: needs of plans and of schools beside the offers, as a page for a "
    "meeting, as a workbook or as letters.",
)
OFFERS = Message(
    "Aanbod: een ingevuld blad, uitvoeringen van een instituut of offers/1. Mag vaker.",
    "Offers: a filled sheet, offerings of an institute or offers/1. Repeatable.",
)
NEEDS = Message(
    "Wat scholen met de hand vragen: een ingevuld blad of needs/1. Mag vaker.",
    "What schools ask for by hand: a filled sheet or needs/1. Repeatable.",
)
SEED = Message(
    "Het woord van de loting, dat vooraf bekend is; anders het kenmerk van het aanbod.",
    "The word of the lottery, said beforehand; else the id of the offers.",
)
FROM = Message("Vanaf welke dag; wat eerder begint, wordt niet verdeeld.", "From which day on; what begins before it is not given out.")
BY = Message("Cijfers per school, bestuur of regio.", "Figures by school, board or region.")
BY_WHAT = Message("school|bestuur|regio", "school|board|region")
MIN_GROUP = Message("Kleinste groep waarvan een cijfer wordt getoond (5 of meer).", "Smallest group of which a figure is shown (5 or more).")
PERSONS = Message("Ook ieders uitkomst, met de reden: alleen voor wie dat mag zien.", "Everybody’s outcome too, with the reason: only for who may see it.")
LETTERS = Message(
    "Een map die nog niet bestaat of leeg is: daarin een brief per persoon.",
    "A folder that is not there yet or empty: a letter for each person in it.",
)
NODES = Message("Hoe lang er wordt gezocht, in stappen: overal gelijk.", "How long to search, in steps: the same everywhere.")
NO_OFFERS = Message(
    "--offers ontbreekt: noem het blad met aanbod, zoals --offers aanbod.xlsx. Een leeg blad: loopbaan offers --template -o aanbod.xlsx",
    "--offers is missing: name the sheet of offers, such as --offers offers.xlsx. An empty one: loopbaan offers --template -o offers.xlsx",
)
NEEDING = Message("Behoeften uit plannen", "Needs of plans")
DECIDING = Message("Plaatsen verdelen", "Giving out places")
WRITING = Message("Brieven", "Letters")
PLAN_STOPPED = Message(
    "Onderbroken: van wie nog geen plan had, telt niets mee.", "Interrupted: of who had no plan yet nothing counts."
)


def wrong_grouping(word: str) -> Message:
    return Message("--by {word}: kies school, bestuur of regio.", "--by {word}: choose school, board or region.", word=word)


def no_grouping(word: str) -> Message:
    return Message(
        "Van niemand is bekend bij welke groep hij hoort in “{word}”. Zeg met --group welke kolom dat is.",
        "Of nobody is known which group of “{word}” they are in. Say with --group which column it is.",
        word=word,
    )


def letters_made(count: int, folder: str) -> Message:
    return Message("{count:brief|brieven} in {folder}, alleen voor u leesbaar.", "{count:letter|letters} in {folder}, readable for you alone.", count=count, folder=folder)


def seed_taken(seed: str) -> Message:
    return Message(
        "Het woord van de loting is “{seed}”, naar het aanbod. Zeg het met --seed, vóór er behoeften zijn.",
        "The word of the lottery is “{seed}”, after the offers. Say it with --seed, before there are needs.",
        seed=seed,
    )


def unplanned(count: int) -> Message:
    return Message(
        "{count:mens|mensen} zonder plan naar dit profiel: zij vragen hier niets. Waarom staat in loopbaan plan.",
        "{count:person|people} without a plan to this profile: they ask for nothing here. loopbaan plan says why.",
        count=count,
    )
