# SPDX-License-Identifier: BSL-1.0
"""What is said in reading an inventory: remedies, what belongs in a cell, names of things; in Dutch and in English."""

from __future__ import annotations

from ..wording import Pair

# How a cell was taken that says it in another way; each is told with its rows.
ASSUMED: dict[str, Pair] = {
    "serial": ("een dag als getal van Excel, gelezen als datum", "a day as a number of Excel, read as a date"),
    "words": ("een getal met woorden erbij, gelezen als dat getal", "a number with words beside it, read as that number"),
    "thousands": ("een punt tussen duizendtallen, geen decimalen", "a mark between thousands, no decimals"),
    "free": ("“gratis” gelezen als 0 euro", "“free” read as 0 euro"),
    "one day": ("één datum, gelezen als eerste en laatste dag", "one date, read as first and last day"),
    "months": ("maanden, gelezen van de eerste tot en met de laatste dag", "months, read from the first to the last day of them"),
    "made id": ("geen kenmerk, dus een kenmerk gemaakt van de stap en een volgnummer", "no id, so one made of the step and a number"),
    "changed id": ("een kenmerk met andere tekens, gelezen met streepjes; hoe het er stond is de titel", "an id with other characters, read with dashes; as it stood it is the title"),
    "not known": ("niets gezien en ook niet ontkend: niet bekend", "nothing seen, and not denied either: not known"),
    "no threshold": (
        "een getal zonder drempel van de regio (een tabel met criterium en ten minste): niet bekend",
        "a number without a threshold of the region (a table with criterion and at least): not known",
    ),
    "open number": ("een getal dat ontbreekt beslist: niet bekend", "a number that is missing decides: not known"),
    "initials": ("voorletters zeggen niet welke bron het is: bron niet genoemd", "initials do not say which source it is: source not named"),
    "like area": ("een pijler of domein met minder woorden, gelezen als de enige die zo heet", "a pillar or domain in fewer words, read as the only one called so"),
    "own words": ("eigen woorden voor een criterium, bewaard als toelichting", "own words for a criterion, kept as explanation"),
    "not visited": ("krijgt zelf geen bezoekers, dus bezoekt er zoveel op zijn hoogst", "is not visited itself, so it visits so many at most"),
    "other day": ("een dag die niet bij deze ronde hoort: telt niet", "a day that is not of this round: does not count"),
    "no status": ("geen status: niet bekend of het een opleidingsschool is", "no status: not known whether it is a training school"),
    "no rule": ("een regel zonder waarde: die is er niet", "a rule without a value: there is none"),
    "no share": ("geen gewenst deel: dat van de regels", "no wanted share: that of the rules"),
    "moment": ("een moment in woorden, gelezen als maand en hoe vaak", "a moment in words, read as month and how often"),
    "rounded up": ("een afstand met decimalen, naar boven afgerond", "a distance with decimals, rounded up"),
    "all coaches": (
        "coaches waarvan niet staat hoeveel er gecertificeerd zijn, allemaal geteld",
        "coaches of whom nobody says how many are certified, all counted",
    ),
    "trainer of hours": ("uren van een schoolopleider, gelezen als één schoolopleider", "hours of a school trainer, read as one school trainer"),
    "unbound trainers": (
        "schoolopleiders, die niets begrenzen zolang niemand zegt hoeveel studenten er op één kunnen (--students-per-trainer)",
        "school trainers, who bind nothing while nobody says how many students one can have (--students-per-trainer)",
    ),
    "other period": ("een andere periode dan gevraagd: niet meegeteld", "another period than was asked for: not counted"),
    "other status": ("een status die nog geen keurmerk of accreditatie is, gelezen als stageschool", "a status that is no quality mark or accreditation yet, read as internship school"),
    "one person": ("een nummer van iemand en geen aantal, gelezen als één", "somebody’s number and no count, read as one"),
    "called": ("woorden waarvan met --step gezegd is welke stap het is", "words of which --step says which step they are"),
    "team": ("een aantal tussen haken achter een groep", "a count between brackets behind a group"),
}

KINDS: dict[str, Pair] = {
    "editions": ("uitvoeringen", "editions"),
    "terms": ("periodes", "terms"),
    "roles": ("rollen in uitvoeringen", "roles in editions"),
    "needs": ("behoeften", "needs"),
    "travel": ("reizen", "travel"),
    "schools": ("wat er van scholen gezien is", "what was seen of schools"),
    "visiting": ("scholen die bezoeken", "schools that visit"),
    "thresholds": ("drempels", "thresholds"),
    "measures": ("metingen", "measures"),
    "placing schools": ("scholen die plaats hebben", "schools that have places"),
    "placing places": ("plaatsen per vak of periode", "places by subject or period"),
    "placing students": ("studenten", "students"),
    "growth": ("scholen en hun ruimte voor studenten", "schools and their room for students"),
    "intake": ("studenten per jaar", "students by year"),
    "growth_rules": ("regels voor groei", "rules of growth"),
    "other": ("iets anders", "something else"),
}

DAY = ("een dag, zoals 1-9-2026 of 1 september 2026", "a day, such as 2026-09-01 or 1 September 2026")
COUNT = ("een aantal, zoals 12", "a number, such as 12")
EURO = ("een bedrag in euro, zoals 450 of 1.400,50", "an amount in euro, such as 450 or 1400.50")
YES = ("ja of nee", "yes or no")
AT_LEAST_ONE = ("een aantal van 1 of meer", "a number of 1 or more")
NO_FORMULA = (
    "de uitkomst van een formule (open en bewaar de werkmap in Excel of LibreOffice, of zet de waarde er zelf)",
    "the value of a formula (open and save the workbook in Excel or LibreOffice, or put the value itself there)",
)
A_GROUP = ("een indeling en een groep, zoals school: De Boog", "a grouping and a group, such as school: De Boog")
ID = ("een kenmerk met ten minste één letter of cijfer", "an id with at least one letter or digit")

STEP = ("ontwikkelstap", "step")
TERM = ("periode", "term")
EDITION = ("uitvoering", "edition")
PROFILE = ("profiel", "profile")
PHASE = ("fase", "phase")
NEED = ("behoefte", "need")
PRICE = ("de prijs", "the price")

CHOOSE_STEP = (
    "Zet er het kenmerk of de titel van een stap (“loopbaan framework”), of geef met --catalogue waar zij in staat.",
    "Put the id or the title of a step there (“loopbaan framework”), or give with --catalogue where it stands.",
)
CHOOSE_TERM = (
    "Zet de periode op het blad met periodes, of geef een eerste en een laatste dag.",
    "Put the term on the sheet of terms, or give a first and a last day.",
)
CHOOSE_EDITION = ("Zet er het kenmerk van een uitvoering uit deze lijst.", "Put the id of an edition of this list there.")
CHOOSE_PROFILE = ("Zet er het kenmerk of de titel van een profiel.", "Put the id or the title of a profile there.")
FILL_IN = (
    "Vul onder de koppen een rij per uitvoering in: de stap, wanneer, en hoeveel plaatsen er zijn.",
    "Fill in a row for each edition below the headings: the step, when, and how many places there are.",
)
GIVE_TERM = ("Geef elke periode een kenmerk of een titel.", "Give each term an id or a title.")
CALLED_STEP = (
    "Zet er het kenmerk of de titel van een stap (“loopbaan framework”), zeg welke stap dit is met --step \"{words}=STAP\" (bij loopbaan offers en "
    "loopbaan partnership), of geef met --catalogue waar zij in staat.",
    "Put the id or the title of a step there (“loopbaan framework”), say which step it is with --step \"{words}=STEP\" (of loopbaan offers and "
    "loopbaan partnership), or give with --catalogue where it stands.",
)
AS_IN_THE_SHEET = (
    "Zo staat het in geen rij; schrijf voor het = de woorden zoals zij in het blad staan.",
    "No row says it so; write the words before the = as they stand in the sheet.",
)
ROW = ("rij van --step", "row of --step")
GIVE_DAY = ("Geef een eerste en een laatste dag.", "Give a first and a last day.")
CHOOSE_PHASE = ("Zet er het kenmerk of de titel van een fase.", "Put the id or the title of a phase there.")
SAY_COUNT = ("Zeg voor hoeveel mensen het is.", "Say for how many people it is.")
SAY_WHAT = (
    "Zeg welke stap, welke bekwaamheid of welk profiel er nodig is.",
    "Say which step, which competence or which profile is needed.",
)
FILL_IN_NEED = ("Vul onder de koppen een rij per behoefte in.", "Fill in a row for each need below the headings.")
WORD_STAYS = ("Het blijft staan en verandert niets.", "It stays and changes nothing.")
WHAT_OF_THE_STEP = (
    "Wat een stap vraagt, levert en kost aan tijd staat in het raamwerk of een catalogus.",
    "What a step asks, yields and takes in time is in the framework or a catalogue.",
)
FILL_IN_TRAVEL = (
    "Vul onder de koppen een rij per weg in: van welke school, naar welke plaats, en hoeveel kilometer of minuten.",
    "Fill in a row for each way below the headings: from which school, to which place, and how many kilometres or minutes.",
)
SAY_WHERE = ("Noem de school en de plaats, zoals zij in personeel en aanbod heten.", "Name the school and the place as staff and offers call them.")
SAY_HOW_FAR = ("Zeg hoe ver het is.", "Say how far it is.")
HOW_FAR = {
    "km": ("een afstand in kilometer, zoals 12 of 12,5", "a distance in kilometres, such as 12 or 12.5"),
    "minutes": ("een reistijd in minuten, zoals 25", "a travel time in minutes, such as 25"),
}
KM_COUNT = ("Kilometers tellen; haal die kolom weg als de minuten moeten tellen.", "Kilometres count; take that column out where minutes are to count.")
A_WAY = ("weg", "way")
KEPT = ("De behoefte blijft staan, met deze woorden.", "The need stays, with these words.")
SCHOOL_KEPT = ("De behoefte telt mee, onder de naam die er staat.", "The need counts, under the name that stands there.")

MOMENT = ("een moment met tijdzone (2026-09-01T08:30:00+02:00) of een dag", "a moment with its time zone (2026-09-01T08:30:00+02:00) or a day")
NUMBER_OF_STUDENTS = ("een geheel getal van 0 of meer", "a whole number of 0 or more")
PRICES = ("een lijst van {costType, amount, currency}", "a list of {costType, amount, currency}")
AMOUNT_FORM = ("tekst met een bedrag, zoals \"340.84\"", "text with an amount, such as \"340.84\"")
PERIODS = ("een lijst van {startDateTime, endDateTime, targetGroups}", "a list of {startDateTime, endDateTime, targetGroups}")
GIVE_ID = (
    "Een uitvoering heeft een “courseOfferingId”, “learningComponentOfferingId” of “programmeOfferingId” (v6), of een “offeringId” (v5).",
    "An offering has a “courseOfferingId”, “learningComponentOfferingId” or “programmeOfferingId” (v6), or an “offeringId” (v5).",
)

# Where a need comes from, by the word of needs/1.
SOURCES: dict[str, Pair] = {
    "by hand": ("met de hand", "by hand"),
    "from plans": ("uit plannen", "from plans"),
    "school plan": ("schoolplan", "school plan"),
    "talk": ("gesprek", "talk"),
    "own wish": ("eigen wens", "own wish"),
}

# What became of rows that were not read as they stand, by the field of an account.
LEFT: dict[str, Pair] = {
    "apart": ("apart gehouden, want zonder dag", "kept apart, as without a day"),
    "doubled": ("staat er twee keer en telt één keer", "there twice and counted once"),
    "examples": ("voorbeelden, niet gelezen", "examples, not read"),
    "remarks": ("opmerkingen of totalen, niet gelezen", "remarks or totals, not read"),
    "stopped": ("gestopt of vervallen, zoals er staat, en niet gelezen", "stopped or cancelled, as it says, and not read"),
    "hidden": ("verborgen en toch gelezen", "hidden and read all the same"),
}
