# SPDX-License-Identifier: BSL-1.0
"""One thing that was looked up in a framework."""

from __future__ import annotations

from .language import Message

A_COMPETENCE = Message("Bekwaamheid", "Competence")
A_PROFILE = Message("Profiel", "Profile")
A_ROLE = Message("Rol", "Role")
A_PHASE = Message("Fase", "Phase")
A_DOMAIN = Message("Domein", "Domain")
A_ROUTE = Message("Route", "Route")
A_STEP = Message("Stap", "Step")
AN_AREA = Message("Gebied", "Area")
A_SCALE = Message("Schaal", "Scale")
A_DEPTH = Message("Diepte", "Depth")
A_RATER = Message("Soort beoordelaar", "Kind of rater")
A_UNIT = Message("Eenheid", "Unit")
A_KIND = Message("Soort stap", "Kind of step")
AN_INSTRUMENT = Message("Instrument", "Instrument")
AN_ASSESSMENT = Message("Vaststelling", "Assessment")
A_SOURCE = Message("Bron", "Source")


def within_years(words: str, years: int) -> Message:
    return Message("{words} in {years} jaar", "{words} in {years} {years:year|years}", words=words, years=years)


def heading(what: Message, title: str, id: str) -> Message:
    return Message("{what}: {title} ({id})", "{what}: {title} ({id})", what=what, title=title, id=id)


def fact(name: Message, value: str) -> Message:
    return Message("{name}: {value}", "{name}: {value}", name=name, value=value)


AREA = Message("Gebied", "Area")
IN_DOMAINS = Message("Domeinen", "Domains")
IN_PHASES = Message("Fasen", "Phases")
ON_ROUTES = Message("Alleen op route", "Only on route")
KIND = Message("Soort", "Kind")
PROVIDER = Message("Aanbieder", "Provider")
PAYER = Message("Betaalt", "Pays")
AMOUNTS = Message("Kost", "Takes")
ESTIMATED = Message("Geschat", "Estimated")
APPOINTMENT = Message("Aanstelling", "Appointment")
TAKES_APPOINTMENT = Message("nodig: een werkgever met een plek", "needed: an employer with a post")
CREDITS = Message("Levert punten", "Gives credits")
CREDITS_ASKED = Message("Vraagt punten", "Asks credits")
PLACES = Message("Plaatsen per keer", "Places at a time")
COMES_AFTER = Message("Komt na", "Comes after")
NOT_WITH = Message("Niet in een plan met", "Not in a plan with")
AGAIN = Message("Opnieuw", "Again")
NOT_AGAIN = Message(
    "kan niet, ook als wat hij gaf vervallen is",
    "cannot be taken again, even when what it gave is gone",
)
RECORDS = Message("Legt alleen vast wat er is; wie het niet heeft", "Only records what is there; who lacks it")
COMES_BEFORE = Message("Daarna kan", "Can be followed by")
PROFILE = Message("Profiel", "Profile")
EXIT = Message("Eindigt met", "Ends with")
START = Message("Begint met", "Starts with")
LEAD = Message("Eerst verantwoordelijk", "First responsible")
LONGEST = Message("Hoogstens", "At most")
ENTRY_CONDITIONS = Message("Eerst nodig", "Needed before")


def given(year: str) -> Message:
    return Message("Gewoonlijk vrij per {year}", "Usually given per {year}", year=year)


SPOKEN = Message("In gesprek", "In conversation")
FOR_WHOM = Message("Voor wie", "For whom")
INCLUDES = Message("Neemt over", "Takes over")
ENDS_PHASE = Message("Sluit fase af", "Ends phase")
OF_ROLE = Message("Van rol", "Of role")
OF_DEPTH = Message("Diepte in domein", "Depth in domain")
OF_ROUTE = Message("Van route", "Of route")
COUNTS_AS = Message("Telt als", "Counts as")
SOMEONE_ELSE = Message("een ander: gaat voor een eigen oordeel", "someone else: goes before an own rating")
ONESELF = Message("een eigen oordeel", "an own rating")
WHO_RATES = Message("Wie oordeelt", "Who rates")
SCORE = Message("Score", "Score")
NOT_RATED = Message("Niet beoordeeld", "Not rated")
VALID = Message("Geldig", "Valid")


def months(count: int) -> Message:
    return Message("{count:maand|maanden}", "{count:month|months}", count=count)


DATE = Message("Datum", "Date")
SOURCE = Message("Bron", "Source")
LEVELS_SEEN = Message("Niveaus", "Levels")
ASKED_WHERE = Message("Waar gevraagd", "Where asked")
ASKED_NOWHERE = Message("Geen profiel vraagt dit.", "No profile asks for this.")
TAKEN_OVER = Message(
    "Profielen die een ander profiel overnemen, vragen dit ook.",
    "Profiles that take over another profile ask for this too.",
)
YIELDED_BY = Message("Stappen die dit opleveren", "Steps that yield this")
YIELDED_BY_NONE = Message("Geen stap levert dit op.", "No step yields this.")
SEEN_BY = Message("Instrumenten die dit zien", "Instruments that see this")
SETTLED_BY = Message("Vaststellingen hiervan", "Assessments of this")
SETTLES = Message("Stelt vast", "Settles")
ASSESSOR = Message("Door", "By")
HOURS_OF_OTHERS = Message("Uren van anderen", "Hours of others")
REQUIREMENTS = Message("Wat gevraagd wordt", "What is asked")
NO_REQUIREMENTS = Message("Er wordt niets gevraagd.", "Nothing is asked.")
VALID_MONTHS = Message("Geldig", "Valid")
OBSERVATIONS = Message("Telt pas na", "Counts only after")


def observed(least: int) -> Message:
    return Message("{least:waarneming|waarnemingen}", "{least:observation|observations}", least=least)


def observed_by(least: int, raters: int) -> Message:
    return Message(
        "{least:waarneming|waarnemingen} van {raters:beoordelaar|beoordelaars}",
        "{least:observation|observations} by {raters:rater|raters}",
        least=least,
        raters=raters,
    )


CHOSEN_FROM = Message("Ook naar keuze in", "Also by choice in")


STEP_ASKS = Message("Vraagt vooraf", "Asks beforehand")
STEP_ASKS_NOTHING = Message("Vraagt niets vooraf.", "Asks nothing beforehand.")


def step_asks_any(count: int) -> Message:
    return Message("En een van deze {count}", "And one of these {count}", count=count)


def step_asks_several(least: int, count: int) -> Message:
    return Message(
        "En ten minste {least} van deze {count}",
        "And at least {least} of these {count}",
        least=least,
        count=count,
    )


STEP_YIELDS = Message("Levert op", "Yields")
DEPTHS_OF = Message("Dieptes", "Depths")
REMARK = Message("Toelichting", "Remark")

PAYERS = {
    "eigen": Message("eigen uren en geld", "own hours and money"),
    "board": Message("bestuur", "board"),
    "grant": Message("subsidie", "grant"),
    "institute": Message("instituut", "institute"),
}
