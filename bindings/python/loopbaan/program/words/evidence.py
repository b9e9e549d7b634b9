# SPDX-License-Identifier: BSL-1.0
"""What the program says of evidence and the levels that follow from it, in plain Dutch and in English."""

EVIDENCE_TEXTS: dict[str, tuple[str, str]] = {
    "levels": (
        "Hoe een niveau volgt uit oordelen: confirmed (het meest recente van een ander), latest (het meest recente), "
        "highest_confirmed (het hoogste van een ander), rater_order=leader,colleague (het middelste van de eerste soort) "
        "of severity (het meest waarschijnlijke). Anders: confirmed.",
        "How a level follows from ratings: confirmed (the most recent by someone else), latest (the most recent), "
        "highest_confirmed (the highest by someone else), rater_order=leader,colleague (the middle one of the first "
        "kind) or severity (the most likely). Otherwise: confirmed.",
    ),
    "RULE": ("REGEL", "RULE"),
    "DAY": ("DAG", "DAY"),
    "as of": (
        "Niveaus op deze dag, zoals 1-8-2026: wat later is of verlopen telt niet mee.",
        "Levels as of this day, such as 2026-08-01: what is later or has ended does not count.",
    ),
    "TEXT": ("TEKST", "TEXT"),
    "purpose": (
        "Waarvoor het antwoord is; staat in elk document dat het programma schrijft.",
        "What the answer is for; noted in every document that the program writes.",
    ),
    "as of in check": (
        "Meld in personeelstabellen elke beoordeling van na deze dag, zoals vandaag: die dag kan een fout zijn.",
        "Note every rating in staff tables after this day, such as today: its day may be a mistake.",
    ),
    "wrong day": (
        "{option}: “{value}” is geen bestaande dag. Schrijf bijvoorbeeld 1-8-2026.",
        "{option}: “{value}” is not a real day. Write 2026-08-01, for example.",
    ),
    "evidence ends": (
        "Bewijs met een laatste dag: {count}. Alles telt nu mee; met --as-of telt alleen wat op die dag geldt.",
        "Evidence with a last day: {count}. All of it counts now; with --as-of only what holds on that day counts.",
    ),
    "evidence left out": (
        "Peildatum {day}. Verlopen en niet meegeteld: {ended}; van na die dag en niet meegeteld: {later}.",
        "As of {day}. Ended and left out: {ended}; after that day and left out: {later}.",
    ),
    "evidence unnamed": (
        "Oordelen waarvan niet bekend is wie ze gaf: {count}. Zij tellen niet als oordeel van een ander.",
        "Ratings of which it is not known who gave them: {count}. They do not count as ratings by someone else.",
    ),
    "overridden": ("{level} (besluit)", "{level} (decided)"),
    "h origin": ("Herkomst", "Origin"),
    "h sureness": ("Zekerheid", "Sureness"),
    "h ratings": ("Oordelen", "Ratings"),
    "h raters": ("Beoordelaars", "Raters"),
    "h newest": ("Meest recent", "Newest"),
    "origin unknown": ("onbekend", "unknown"),
    "origin established": ("vastgesteld", "established"),
    "origin confirmed": ("oordeel van een ander", "rated by someone else"),
    "origin self_only": ("eigen oordeel", "own rating"),
    "origin estimated": ("meest waarschijnlijk", "most likely"),
    "origin prior_learning": ("eerder geleerd", "prior learning"),
    "origin waived": ("vrijgesteld", "waived"),
    "origin rater_unknown": ("oordeel, onbekend van wie", "rated, not known by whom"),
    "origin overridden": ("besluit met reden", "decided with a reason"),
    "sureness unknown": ("onbekend", "unknown"),
    "sureness decided": ("besloten", "decided"),
    "sureness agreed": ("anderen eens", "others agree"),
    "sureness single": ("één beoordelaar", "one rater"),
    "sureness disputed": ("oneens", "disputed"),
    "sureness rater_unknown": ("onbekend wie oordeelde", "not known who rated"),
    "sureness self_only": ("alleen eigen oordeel", "own rating only"),
}
