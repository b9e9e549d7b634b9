# SPDX-License-Identifier: BSL-1.0
"""What schedules say, in Dutch and in English."""

from __future__ import annotations

import datetime

from ..wording import day_in, worded
from ..plan import print_amount

STATUS = {
    "optimal": ("bewezen: niets eindigt eerder", "proven: nothing ends earlier"),
    "feasible": ("gevonden, niet bewezen dat het niet eerder kan", "found, not proven that nothing ends earlier"),
    "unscheduled": ("dit past niet in de schooljaren", "this does not fit into the school years"),
    "stopped": ("gestopt voor er een rooster was", "stopped before there was a schedule"),
}

EARLIEST = (
    "bewezen: niets eindigt eerder; of het goedkoper of gelijkmatiger kan, is niet bewezen",
    "proven: nothing ends earlier; whether it could be cheaper or more even is not proven",
)

# Why a step is not earlier; {step}, {other} and {account} are titles.
NOT_EARLIER = {
    "prerequisite": ("wat deze stap vraagt, is er dan nog niet", "what this step asks is not there yet"),
    "account": ("op “{account}” staat dan niet genoeg", "“{account}” does not hold enough then"),
    "no_account": ("geen rekening betaalt deze stap", "no account pays this step"),
    "full_term": ("die periode is vol", "that term is full"),
    "offer": ("dan is er geen uitvoering met een vrije plaats", "there is no edition with a free place then"),
    "agreement": ("zo is het afgesproken", "so it was agreed"),
    "leave": ("dan is er verlof", "there is leave then"),
    "phase_limit": ("de fase moet dan al klaar zijn", "the phase must have ended by then"),
    "calendar": ("de periodes zijn daar te kort voor", "the terms are too short for it"),
    "evenness": ("het kan, in een periode die voller wordt", "it could be, in a term that becomes fuller"),
}
AFTER = ("“{other}” moet eerst klaar zijn", "“{other}” must have ended first")

# Why there is no schedule: take any one of these away, and there could be.
REASONS = {
    "prerequisite": ("niets geeft wat “{step}” vraagt", "nothing gives what “{step}” asks"),
    "account": ("op “{account}” staat te weinig", "“{account}” holds too little"),
    "no_account": ("geen rekening van het beleid betaalt “{step}”", "no account of the policy pays “{step}”"),
    "full_term": ("meer uren passen niet in een periode", "no more hours fit into a term"),
    "offer": ("van “{step}” is er geen uitvoering met een vrije plaats", "“{step}” has no edition with a free place"),
    "agreement": ("de afspraak over “{step}”", "what was agreed on “{step}”"),
    "leave": ("het verlof", "the leave"),
    "phase_limit": ("de fase moet op tijd klaar zijn", "the phase must end in time"),
    "calendar": ("“{step}” duurt langer dan de periodes", "“{step}” takes longer than the terms"),
    "evenness": ("de vulling van de periodes", "how full terms are"),
}
NO_TERMS = ("er zijn te weinig periodes voor wat na elkaar moet", "there are too few terms for what comes one after the other")

WORDS = {
    "agreement": ("Ontwikkelafspraak", "Development agreement"),
    "of": ("{person}, naar {target}", "{person}, to {target}"),
    "plan first": (
        "Eerst is het goedkoopste plan gezocht, daarna wanneer de stappen ervan kunnen. Andere stappen kunnen anders uitvallen.",
        "First the cheapest plan was found, then when its steps can be. Other steps may turn out otherwise.",
    ),
    "ends": ("Klaar op {day}: {status}.", "Ends on {day}: {status}."),
    "nothing": ("Er hoeft niets gepland te worden.", "Nothing has to be scheduled."),
    "no schedule": ("Geen rooster: {status}.", "No schedule: {status}."),
    "bound": ("Bewezen is dat het niet voor {day} klaar kan zijn.", "Proven is that it cannot end before {day}."),
    "totals": ("Samen {hours} en {cost}; de volste periode heeft {fullest}.", "Together {hours} and {cost}; the fullest term has {fullest}."),
    "why none": ("Wat in de weg staat", "What stands in the way"),
    "any of these": (
        "Haal een van deze weg, en het kan wel:",
        "Take any one of these away, and it could be:",
    ),
    "perhaps": ("Niet bewezen dat al deze nodig zijn om het te beletten.", "Not proven that all of these are needed to prevent it."),
    "what": ("Wat", "What"),
    "when": ("Wanneer", "When"),
    "whose hours": ("Wiens uren", "Whose hours"),
    "who pays": ("Wie betaalt", "Who pays"),
    "for": ("Voor: {what}", "For: {what}"),
    "not earlier": ("Waarom niet eerder", "Why not earlier"),
    "first term": ("Dit is de eerste periode.", "This is the first term."),
    "edition": ("Uitvoering: {edition}", "Edition: {edition}"),
    "of others": ("{hours} van anderen", "{hours} of others"),
    "accounts": ("Wat de rekeningen geven en wat ervan gebruikt wordt", "What the accounts give, and what is used of it"),
    "account": ("Rekening", "Account"),
    "year": ("Schooljaar", "School year"),
    "given": ("Geeft", "Gives"),
    "used": ("Gebruikt", "Used"),
    "lapsed": ("Vervalt", "Lapses"),
    "unlimited": ("onbeperkt", "no limit"),
    "used of": ("{used} van {given}", "{used} of {given}"),
    "used without limit": ("{used}, zonder grens", "{used}, no limit"),
    "cell lapses": ("vervalt: {amount} na {day}", "lapse: {amount} after {day}"),
    "lapses": (
        "Van “{account}” {year} vervalt {amount} na {day} als er niets bij komt.",
        "Of “{account}” {year} {amount} lapse after {day} unless something is added.",
    ),
    "full": ("“{term}” is vol: van wat de rekeningen dan hebben, blijft niets over.", "“{term}” is full: of what the accounts hold then, nothing is left."),
    "deadline kept": ("De fase “{phase}” moet op {day} klaar zijn, en dat lukt.", "The phase “{phase}” must end by {day}, and it does."),
    "deadline missed": ("De fase “{phase}” moet op {day} klaar zijn, en dat lukt NIET.", "The phase “{phase}” must end by {day}, and it does NOT."),
    "assumed": ("Aangenomen", "Assumed"),
    "rests on": ("Gerekend met raamwerk {framework}, {policy} en {offers}.", "Reckoned with framework {framework}, {policy} and {offers}."),
    "policy": ("beleid {name}", "policy {name}"),
    "no policy": ("zonder beleid (niets begrenst uren en geld)", "without a policy (nothing limits hours and money)"),
    "offers": ("aanbod {name}", "offers {name}"),
    "no offers": ("zonder aanbod (elke stap kan in elke periode beginnen)", "without offers (every step can begin in every term)"),
    "teacher": ("Leraar", "Teacher"),
    "leader": ("Leidinggevende", "Leader"),
    "date": ("Datum", "Date"),
    "talk again": ("Opnieuw bekijken op", "Look at it again on"),
    "load": ("Uren per periode", "Hours by term"),
    "limit": ("wat de rekeningen dan nog hebben", "what the accounts still hold then"),
    "picture": ("{person}: {steps} stappen in {terms} periodes", "{person}: {steps} steps in {terms} terms"),
    "year page": ("De schooljaren van allen samen", "The school years of all together"),
    "without persons": (
        "Hier staat niemand op. Een cijfer staat er alleen als het over ten minste {least} mensen gaat, en niet over bijna iedereen; anders een streepje.",
        "Nobody is on this page. A figure is there only where it is about at least {least} people, and not about nearly everybody; else a dash.",
    ),
    "too few": (
        "Dit zijn minder dan {least} mensen: over hen samen staat hier niets. Geef --person of --sheets voor het gesprek met ieder.",
        "These are fewer than {least} people: nothing is told of them together. Give --person or --sheets for the talk with each.",
    ),
    "people": ("{people} mensen.", "{people} people."),
    "with schedule": ("Met een rooster: {found}.", "With a schedule: {found}."),
    "in three": (
        "Met een rooster: {found}; niets meer te doen: {ready}; zonder rooster: {without}.",
        "With a schedule: {found}; nothing left to do: {ready}; without a schedule: {without}.",
    ),
    "begins": ("Wat wanneer begint", "What begins when"),
    "how many": ("Mensen", "People"),
    "others": (
        "Wat voor te weinig mensen geldt, of voor bijna iedereen, staat hier niet.",
        "What holds for too few people, or for nearly everybody, is not here.",
    ),
    "step": ("Stap", "Step"),
}


def word(key: str, lang: str, **values: str) -> str:
    """A text in a language, with what stands in its gaps."""
    return in_lang(WORDS[key], lang).format(**values)


def in_lang(pair: tuple[str, str], lang: str) -> str:
    return worded(lang, *pair)


def hours(minutes: int, lang: str) -> str:
    return print_amount(minutes, "hours", lang)


def euro(cents: int, lang: str) -> str:
    return print_amount(cents, "cost", lang)


def amount(units: int, unit: str, lang: str) -> str:
    """Minutes or cents of an account in words."""
    return hours(units, lang) if unit == "hours" else euro(units, lang)


def day(iso: str, lang: str) -> str:
    """A day as people write it: 1-2-2027 in Dutch, 2027-02-01 in English.

    Examples
    --------
    >>> day("2027-02-01", "nl"), day("2027-02-01", "en")
    ('1-2-2027', '2027-02-01')
    """
    return day_in(datetime.date.fromisoformat(iso), lang)


def school_year(begins: int) -> str:
    """
    Examples
    --------
    >>> school_year(2026), school_year(1999)
    ('2026/27', '1999/00')
    """
    return f"{begins}/{(begins + 1) % 100:02d}"
