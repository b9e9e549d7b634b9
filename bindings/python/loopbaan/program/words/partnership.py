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
PER = Message(
    "Cijfers per werkplek (school, of zoals het raamwerk die noemt), bestuur of regio.",
    "Figures by workplace (school, or what the framework calls it), board or region.",
)
PER_WHAT = Message("werkplek|bestuur|regio", "workplace|board|region")
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
LAST = Message(
    "Wat er van vorig jaar is: behoeften (needs/1 of een blad), verdeling (assignment/1), aanbod (offers/1). Mag vaker.",
    "What there is of last year: needs (needs/1 or a sheet), assignment (assignment/1), offers (offers/1). Repeatable.",
)
ARCHIVE = Message(
    "Een map die er nog niet is of leeg is: daarin komt wat u volgend jaar met --last geeft.",
    "A folder that is not there yet or empty: what you give with --last next year goes into it.",
)
CONSENT = Message(
    "De kolom waarin mensen ja zeiden op begeleiden: ja, of de stappen of rollen waarop, met ; ertussen.",
    "The column in which people said yes to leading: yes, or the steps or roles to which, with ; between.",
)
LEADS = Message(
    "Welk profiel of welke rol het begeleiden van een stap vraagt, naast de rollen in het aanbod. Mag vaker.",
    "Which profile or role leading a step asks, beside the roles in the offers. Repeatable.",
)
STEP_PROFILE = Message("STAP=PROFIEL", "STEP=PROFILE")
SHARE = Message(
    "Maak voor dit bestuur een document zonder personen (needs/1), om aan het partnerschap te geven: -o BESTAND.json.",
    "Make a document without persons for this board (needs/1), to give to the partnership: -o FILE.json.",
)
SEEN = Message(
    "Bij --share: het document dat dezelfde lezers al van dit bestuur hebben.",
    "With --share: the document that the same readers have of this board already.",
)
BOARD = Message(
    "Wat een bestuur met --share gaf, in plaats van personeel. Mag vaker.", "What a board gave with --share, in place of staff. Repeatable."
)
TWO_EMPLOYERS = Message(
    "Bij --board: hoeveel mensen ten hoogste bij meer dan één van deze besturen werken.",
    "With --board: how many people at most work for more than one of these boards.",
)
TRAVEL = Message(
    "Hoe ver het is: een tabel met van, naar en km of minuten, van scholen naar plaatsen. Mag vaker.",
    "How far it is: a table of from, to and km or minutes, from schools to places. Repeatable.",
)
AT_MOST_KM = Message("Verder dan zo veel kilometer hoeft niemand: dat wordt niet verdeeld.", "Nobody goes farther than so many kilometres: that is not given out.")
AT_MOST_MINUTES = Message("Langer dan zo veel minuten reist niemand: dat wordt niet verdeeld.", "Nobody travels longer than so many minutes: that is not given out.")
TRAVEL_TURN = Message(
    "Als hoeveelste reizen telt, na hoeveel mensen een plaats hebben: 1 is eerst. Anders vlak voor de prijs.",
    "At which turn travel counts, after how many have a place: 1 is first. Else just before the price.",
)
NO_TRAVEL = Message(
    "Een grens of beurt van het reizen vraagt --travel: noem de tabel, zoals --travel reizen.csv.",
    "A limit or turn of travel takes --travel: name the table, such as --travel travel.csv.",
)
KM_OR_MINUTES = Message(
    "--at-most-km en --at-most-minutes gaan niet samen: kies wat in de tabel staat.",
    "--at-most-km and --at-most-minutes do not go together: choose what the table has.",
)
TRAVEL_OF_PEOPLE = Message(
    "--travel gaat over mensen die een plaats krijgen, en daar verdelen --share en --board niets: laat het weg.",
    "--travel is about people who get a place, and --share and --board give out none: leave it out.",
)
LIMIT_IN_MINUTES = Message(
    "De reistabel is in kilometers: geef de grens met --at-most-km.", "The table of travel is in kilometres: give the limit with --at-most-km."
)
LIMIT_IN_KM = Message(
    "De reistabel is in minuten: geef de grens met --at-most-minutes.", "The table of travel is in minutes: give the limit with --at-most-minutes."
)
NO_CONSENT = Message(
    "--leads vraagt --consent: zeg in welke kolom mensen ja zeiden.", "--leads takes --consent: say in which column people said yes."
)
SEEN_WHERETO = Message("--seen hoort bij --share: zeg dat erbij.", "--seen belongs to --share: say that as well.")
SHARE_OR_BOARD = Message(
    "--share en --board gaan niet samen: geef eerst, en voeg dan samen.", "--share and --board do not go together: hand over first, then merge."
)
BOARD_OR_STAFF = Message(
    "Met --board wordt geen personeel gelezen: laat het bestand weg, of geef het bestuur zelf met --share.",
    "With --board no staff is read: leave the file out, or hand the board over with --share.",
)
TWO_EMPLOYERS_WHERETO = Message(
    "--two-employers hoort bij --board: in een personeelsbestand is iemand die er twee keer in staat, één mens.",
    "--two-employers belongs to --board: in a staff table somebody who is there twice is one person.",
)
NO_STAFF = Message(
    "Noem het personeelsbestand, of met --board wat besturen gaven.", "Name the staff table, or with --board what boards gave."
)
HELP_SAYS_MORE = Message("Meer: loopbaan partnership --help", "More: loopbaan partnership --help")
NO_TARGET = Message(
    "--to ontbreekt: naar welk profiel, zoals --to basisbekwaam.", "--to is missing: to which profile, such as --to basisbekwaam."
)
NEEDING = Message("Behoeften uit plannen", "Needs of plans")
DECIDING = Message("Plaatsen verdelen", "Giving out places")
WRITING = Message("Brieven", "Letters")
PLAN_STOPPED = Message(
    "Onderbroken: van wie nog geen plan had, telt niets mee.", "Interrupted: of who had no plan yet nothing counts."
)


def wrong_grouping(word: str, workplace: str) -> Message:
    return Message(
        "--per {word}: kies {workplace}, bestuur of regio.",
        "--per {word}: choose {workplace}, board or region.",
        word=word,
        workplace=workplace,
    )


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


def archived(folder: str) -> Message:
    return Message(
        "Voor volgend jaar bewaard in {folder}, alleen voor u leesbaar: behoeften.json, verdeling.json, aanbod.json.",
        "Kept for next year in {folder}, readable for you alone: behoeften.json, verdeling.json, aanbod.json.",
        folder=folder,
    )


def too_far(count: int) -> Message:
    return Message(
        "{count:keer|keer} is een uitvoering te ver voor iemand die haar zou kunnen gebruiken.",
        "{count:time|times} an edition is too far for somebody who could use it.",
        count=count,
    )


def wrong_pair(words: str) -> Message:
    return Message("--leads {words} is geen STAP=PROFIEL.", "--leads {words} is no STEP=PROFILE.", words=words)


def unknown_consent(count: int, column: str) -> Message:
    return Message(
        "Onbekende woorden in “{column}”: {count}. Zij tellen als nee; schrijf ja, nee, of de stap.",
        "Unknown words in “{column}”: {count}. They count as no; write yes, no, or the step.",
        count=count,
        column=column,
    )


def seen_of_another(seen: str, board: str) -> Message:
    return Message(
        "--seen is van “{seen}”, en --share van “{board}”. Geef het eerdere document van hetzelfde bestuur, onder dezelfde naam.",
        "--seen is of “{seen}”, and --share of “{board}”. Give the earlier document of the same board, by the same name.",
        seen=seen,
        board=board,
    )


def of_others(count: int) -> Message:
    return Message(
        "{count:behoefte|behoeften} van scholen of besturen waar geen personeel van is gelezen: niet in het document.",
        "{count:need|needs} of schools or boards of which no staff was read: not in the document.",
        count=count,
    )


def topics_left_out(count: int) -> Message:
    return Message(
        "{count:behoefte|behoeften} van scholen met woorden die aan niets gekoppeld zijn: niet in het document. Kies een stap of bekwaamheid.",
        "{count:need|needs} of schools in words that are matched with nothing: not in the document. Choose a step or competence.",
        count=count,
    )


def shared(needs: int, people: int, least: int) -> Message:
    return Message(
        "{needs:ding|dingen} genoemd, van {people:mens|mensen}; wat minder dan {least} mensen vragen, staat er niet in, en personen en scholen ook niet.",
        "{needs:thing|things} named, of {people:person|people}; what fewer than {least} people ask is not in it, nor persons or schools.",
        needs=needs,
        people=people,
        least=least,
    )


def board_twice(board: str) -> Message:
    return Message(
        "Twee documenten zijn van “{board}”: geef alleen het laatste.", "Two documents are of “{board}”: give only the latest.", board=board
    )
