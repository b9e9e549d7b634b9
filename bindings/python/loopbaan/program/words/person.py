# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan person` says, and what stands on the page of access."""

from __future__ import annotations

import datetime

from .language import Message

HELP = Message(
    "Inzage: alles wat de bestanden over iemand hebben en alles wat eruit volgt, met bron en regel, en niemand anders erop.",
    "Access: all that the files hold about someone and all that follows from it, with source and rule, and nobody else on it.",
)
TO = Message(
    "Ook wat dit profiel, deze rol of fase nog vraagt; anders het einde van de fase van de persoon.",
    "Also what this profile, role or phase still asks; else the end of the person's phase.",
)
HIDE = Message(
    "Naam van iemand anders die in teksten kan staan en er niet op mag. Mag vaker.",
    "Name of somebody else that may stand in texts and must not be on it. Repeatable.",
)
NOT_READ = Message("als personeelstabel niet te lezen: wat eruit volgt, ontbreekt", "not readable as a staff table: what follows from it is missing")
TITLE = Message("Wat er over u is vastgelegd", "What is held about you")


def about(id: str, files: int) -> Message:
    return Message(
        "Kenmerk {id}. Gezocht in {files:bestand|bestanden}. Op deze pagina staat niemand anders.",
        "Id {id}. Searched in {files:file|files}. Nobody else is on this page.",
        id=id,
        files=files,
    )


def purpose(words: str) -> Message:
    return Message("Gevraagd voor: {words}.", "Asked for: {words}.", words=words)


HELD = Message("Wat in de bestanden staat", "What stands in the files")
WHERE = Message("Waar", "Where")
WHAT = Message("Wat", "What")
VALUE = Message("Wat er staat", "What it says")


def file_line(kind: str, values: int) -> Message:
    return Message("{kind}: {values:gegeven|gegevens} over u.", "{kind}: {values:entry|entries} about you.", kind=kind, values=values)


def row(number: str) -> Message:
    return Message("rij {number}", "row {number}", number=number)


def row_of_sheet(sheet: str, number: str) -> Message:
    return Message("blad “{sheet}”, rij {number}", "sheet “{sheet}”, row {number}", sheet=sheet, number=number)


CONTRADICT = Message(
    "De bestanden met uw gegevens spreken elkaar tegen, dus er is nog niets uit af te leiden. Vraag om verbetering.",
    "The files with your data contradict each other, so nothing can follow from them yet. Ask for them to be put right.",
)
NOTHING_HERE = Message("In dit bestand staat niets over u.", "Nothing in this file is about you.")
NOT_SEARCHED = Message("In dit soort bestand kan niet gezocht worden: vraag wie het maakte.", "This kind of file cannot be searched: ask who made it.")
NAMED_IN = Message("U wordt in dit bestand genoemd. Vraag om het bestand zelf.", "You are named in this file. Ask for the file itself.")


def rated_others(count: int) -> Message:
    return Message(
        "{count:keer|keer} staat uw kenmerk bij een gegeven over iemand anders, bijvoorbeeld als beoordelaar. Over wie dat gaat, staat hier niet.",
        "Your id stands {count:time|times} beside an entry about somebody else, for example as a rater. Who that is about is not told here.",
        count=count,
    )


SOMEBODY = Message("(iemand anders; staat hier niet)", "(somebody else; not told here)")
FOLLOWS = Message("Welke niveaus eruit volgen", "Which levels follow from it")


def rule(words: str) -> Message:
    return Message("De regel: {words}", "The rule: {words}", words=words)


COMPETENCE = Message("Bekwaamheid", "Competence")
LEVEL = Message("Niveau", "Level")
WHY = Message("Hoe het niveau is gevonden", "How the level was found")
UNKNOWN = Message("onbekend", "unknown")
NOT_SHOWN = Message("nog niet getoond", "not shown yet")


def until(day: datetime.date) -> Message:
    return Message("Geldt tot en met {day}.", "Holds until {day}.", day=day)


def source(words: str) -> Message:
    return Message("Bron: {words}.", "Source: {words}.", words=words)


NO_LEVELS = Message(
    "De bestanden met uw gegevens zijn geen personeelstabel of tabel met beoordelingen: er volgen geen niveaus uit.",
    "The files with your data are no staff table and no table of ratings: no levels follow from them.",
)
POSITION = Message("Waar u staat in elk domein", "Where you stand in each domain")
DOMAIN = Message("Domein", "Domain")
STANDS = Message("Waar u staat", "Where you stand")
NEXT = Message("Volgende stap", "Next move")
NOT_ENTERED = Message("nog niet begonnen", "not entered yet")


def gap(target: str) -> Message:
    return Message("Wat “{target}” nog vraagt", "What “{target}” still asks", target=target)


NOTHING_MISSING = Message("Niets: u voldoet eraan, voor zover bekend.", "Nothing: you meet it, as far as is known.")
PLAN = Message("Een plan daarvoor", "A plan to it")
PLAN_WHY = Message(
    "Een voorstel van een rekenregel, geen besluit: geen andere keuze van stappen kost minder uren en komt er ook.",
    "A proposal of a rule that reckons, no decision: no other choice of steps takes fewer hours and gets there.",
)
PLAN_FOUND = Message(
    "Een voorstel van een rekenregel, geen besluit. Of het het goedkoopste is, is niet bewezen.",
    "A proposal of a rule that reckons, no decision. Whether it is the cheapest is not proven.",
)
NO_PLAN = Message("Er is geen plan gevonden, of het is niet nodig.", "No plan was found, or none is needed.")
STEP = Message("Stap", "Step")
HOURS = Message("Uren", "Hours")
BECAUSE = Message("Waarom", "Why")
NOT_HERE = Message("Wat hier niet staat, en wat u kunt vragen", "What is not here, and what you can ask")
NOT_HERE_LINES = (
    Message(
        "Niemand krijgt een totaalcijfer, en mensen worden niet met elkaar vergeleken: daar is dus niets van.",
        "Nobody gets a total score, and people are not compared with each other: so there is nothing of that.",
    ),
    Message(
        "Het programma zoekt alleen in de bestanden die het krijgt. Vraag ook naar e-mail, reservekopieën en andere systemen.",
        "The program searches only the files that it is given. Ask for mail, backups and other systems too.",
    ),
    Message(
        "Klopt er iets niet, dan kunt u verbetering vragen (AVG, artikel 16). Een mens kan elk niveau met een reden vaststellen; dat "
        "gaat voor op elke regel.",
        "If something is wrong, you can ask for it to be put right (GDPR, article 16). A human can decide any level with a reason, which "
        "goes before every rule.",
    ),
    Message(
        "U kunt vragen uw gegevens te wissen (artikel 17) of tegen het gebruik bezwaar maken (artikel 21). Wie verantwoordelijk is, "
        "antwoordt binnen een maand (artikel 12, lid 3).",
        "You can ask for erasure (article 17) or object to the use (article 21). The controller answers within one month (article 12(3)).",
    ),
)
RATER = Message("soort beoordelaar", "kind of rater")

# Names of fields, as a person would say them; others are told as they stand.
FIELDS = {
    "id": Message("kenmerk", "id"),
    "person": Message("persoon", "person"),
    "phase": Message("fase", "phase"),
    "route": Message("route", "route"),
    "fte": Message("werktijdfactor", "fte"),
    "since": Message("in dienst", "since"),
    "competence": Message("bekwaamheid", "competence"),
    "level": Message("niveau", "level"),
    "score": Message("score", "score"),
    "kind": Message("soort gegeven", "kind of entry"),
    "rater": RATER,
    "rater_id": Message("wie beoordeelde", "who rated"),
    "date": Message("dag", "day"),
    "until": Message("geldig tot en met", "valid until"),
    "instrument": Message("instrument", "instrument"),
    "reason": Message("reden", "reason"),
    "source": Message("bron", "source"),
    "done": Message("afgeronde stap", "step done"),
    "status": Message("uitkomst", "outcome"),
    "cost": Message("kosten", "cost"),
}
KINDS = {
    "table": Message("Tabel", "Table"),
    "workbook": Message("Werkmap", "Workbook"),
    "people/1": Message("Document over mensen", "Document about people"),
    "gaps/1": Message("Antwoord: wat mensen missen", "Answer: what people miss"),
    "positions/1": Message("Antwoord: waar mensen staan", "Answer: where people stand"),
    "plans/1": Message("Antwoord: plannen", "Answer: plans"),
    "schedule/1": Message("Antwoord: roosters", "Answer: schedules"),
    "assignment/1": Message("Antwoord: verdeling van plaatsen", "Answer: division of places"),
    "needs/1": Message("Behoeften van scholen", "Needs of schools"),
    "handover/1": Message("Overdracht", "Handover"),
    "log": Message("Logboek", "Log"),
    "other": Message("Ander bestand", "Other file"),
}
