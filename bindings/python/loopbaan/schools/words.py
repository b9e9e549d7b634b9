# SPDX-License-Identifier: BSL-1.0
"""What is said of schools and of what is measured, in Dutch and in English."""

from __future__ import annotations

from ..wording import Pair, filled, said

CRITERION = ("criterium", "criterion")
STATUS = ("status", "status")
SCHOOL = ("school", "school")
MEASURE = ("meting", "measure")
CHOOSE = (
    "Zet er het kenmerk of de titel van een criterium van dit kader (“loopbaan framework”).",
    "Put the id or the title of a criterion of this standard there (“loopbaan framework”).",
)
CHOOSE_PHASE = ("Zet er een status van dit kader, of laat de cel leeg.", "Put a status of this standard there, or leave the cell empty.")
FILL_IN = ("Vul onder de koppen een rij in per school en criterium.", "Fill in a row per school and criterion below the headings.")
FILL_IN_MEASURE = (
    "Vul onder de koppen een rij per meting in: wat, waarover, wanneer, waarmee, wie meet en wie opvolgt.",
    "Fill in a row per measure below the headings: what, about what, when, with what, who measures and who follows up.",
)
HEAD_SCHOOLS = (
    "Zet boven de kolommen school, criterium, gezien, bron, datum, of begin met “loopbaan school --template -o scholen.xlsx”.",
    "Head the columns school, criterion, seen, source, date, or begin with “loopbaan school --template -o schools.xlsx”.",
)
HEAD_MEASURES = (
    "Zet boven de kolommen wat, criterium, wanneer, instrument, wie meet, wie volgt op, of begin met “loopbaan school --template -o scholen.xlsx”.",
    "Head the columns what, criterion, when, instrument, who measures, who follows up, or begin with “loopbaan school --template -o schools.xlsx”.",
)
OWN_WORDS = (
    "Zet er een criterium van dit kader, of zeg met --criterion “{words}=CRITERIUM” welk criterium u bedoelt. Te kiezen: {known}.",
    "Put a criterion of this standard there, or say with --criterion “{words}=CRITERION” which one is meant. To choose from: {known}.",
)
LAYERS = ("basis, A, B, C", "base, A, B, C")
OTHER_LAYER = (
    "In dit kader is dit criterium geen “{layer}”; het criterium telt, het woord niet.",
    "In this standard this criterion is no “{layer}”; the criterion counts, the word does not.",
)
NUMBER_OF_YEAR = ("een aantal, of ? waar het niet bekend is", "a number, or ? where it is not known")
AT_MOST_WHOLE = ("een aantal van ten hoogste {whole}", "a number of at most {whole}")
AT_LEAST = ("een geheel getal van 1 of meer", "a whole number of 1 or more")
FILL_IN_THRESHOLD = ("Vul in elke rij een criterium en een aantal in.", "Fill in a criterion and a number in each row.")
MONTHS_NEEDED = ("een aantal maanden van 1 tot en met 120", "a number of months from 1 to 120")

WORDS: dict[str, Pair] = {
    "title": ("Waar scholen staan", "Where schools stand"),
    "lead": (
        "Elke school staat naast {standard}. Er is geen eindcijfer, geen gemiddelde en geen rangorde: scholen staan in de volgorde van de tabel.",
        "Each school stands beside {standard}. There is no total score, no average and no ranking: schools stand in the order of the table.",
    ),
    "as of": ("Per {day}.", "As of {day}."),
    "no day": ("Zonder peildag: er staat niet bij hoe oud bewijs is (--as-of).", "Without a day: how old evidence is, is not told (--as-of)."),
    "matrix": ("Scholen en criteria", "Schools and criteria"),
    "criteria": ("Criteria", "Criteria"),
    "matrix lead": (
        "“Niet bekend” is geen “nee”: niemand heeft gekeken of het is nergens vastgelegd. Een woord zonder de uitleg van de school is geen oordeel; die staat op het blad van de school.",
        "“Not known” is no “no”: nobody looked, or it is written down nowhere. A word without the school’s own explanation is no verdict; that stands on the school’s sheet.",
    ),
    "school": ("School", "School"),
    "criterion": ("Criterium", "Criterion"),
    "asked": ("Gevraagd", "Asked"),
    "stands": ("Staat", "Stands"),
    "who says": ("Wie zegt wat, per bron", "Who says what, by source"),
    "met": ("ja", "yes"),
    "below": ("nee", "no"),
    "below at": ("nee: {level}", "no: {level}"),
    "unknown": ("niet bekend", "not known"),
    "ended": ("gezien, verlopen op {day}", "seen, ended on {day}"),
    "own only": ("alleen door de school zelf gezegd", "said by the school itself alone"),
    "nobody": ("niemand", "nobody"),
    "no source": ("bron niet genoemd", "source not named"),
    "not met": ("niet", "not met"),
    "months": ("{count} maanden oud", "{count} months old"),
    "undated": ("geen datum", "no date"),
    "choice": ("te kiezen", "to choose"),
    "also seen": ("Ook gezien, hier niet gevraagd", "Also seen, not asked here"),
    "bars": ("Over de lat, per profiel", "Over the bar, by profile"),
    "valid until": ("telt tot {day}", "counts until {day}"),
    "again first": ("Opnieuw te bekijken vóór {day}: {which}.", "To be looked at again before {day}: {which}."),
    "sheet": ("{school}: waar staan we?", "{school}: where do we stand?"),
    "against": ("Naast “{profile}” van {standard}.", "Beside “{profile}” of {standard}."),
    "status": ("Status: {phase}.", "Status: {phase}."),
    "all met": ("Alles wat gevraagd wordt, is gezien.", "All that is asked was seen."),
    "some below": ("Nog niet: {which}.", "Not yet: {which}."),
    "some unknown": ("Niet bekend: {which}.", "Not known: {which}."),
    "some ended": ("Te lang geleden gezien: {which}.", "Seen too long ago: {which}."),
    "choices open": ("Nog te kiezen: {which}", "Still to choose: {which}"),
    "what first": ("Wat eerst?", "What first?"),
    "find out": ("Eerst vaststellen: {what} ({by}).", "Find out first: {what} ({by})."),
    "find out nobody": ("Eerst vaststellen: {what}.", "Find out first: {what}."),
    "untold": ("Hoe dit vast te stellen is, zegt het kader niet: {which}.", "How to find this out the standard does not say: {which}."),
    "certain": ("Wat er ook uitkomt, beginnen kan met: {which}.", "Whatever is found, one can begin with: {which}."),
    "begin": ("Beginnen kan met: {which}.", "One can begin with: {which}."),
    "perhaps": ("Blijkt het er niet te zijn, dan is dit het begin: {which}.", "If it turns out not to be there, this is the beginning: {which}."),
    "not known how": ("Het kader heeft hier geen stap voor.", "The standard has no step for this."),
    "more steps": ("En nog {count} andere stappen; alle staan in -o scholen.json.", "And {count} more steps; all stand in -o schools.json."),
    "nothing first": ("Voor “{profile}” hoeft er niets meer.", "Nothing more is needed for “{profile}”."),
    "plan": ("Een plan", "A plan"),
    "plan lead": (
        "De zuinigste weg in uren als alles wat niet bekend is, er niet blijkt te zijn: ten hoogste {most}. Is het er wel, dan ten minste {least}. {proof}",
        "The most frugal way in hours if all that is not known turns out not to be there: {most} at most. If it is there, {least} at the least. {proof}",
    ),
    "plan known": ("De zuinigste weg in uren: {most}. {proof}", "The most frugal way in hours: {most}. {proof}"),
    "proven": ("Dat het niet met minder kan, is bewezen.", "That less cannot do is proven."),
    "not proven": ("Of het met minder kan, is niet uitgezocht.", "Whether less can do was not found out."),
    "no plan": ("Er is geen plan: het kader heeft geen stap voor {which}.", "There is no plan: the standard has no step for {which}."),
    "step": ("Stap", "Step"),
    "for": ("Waarvoor", "What for"),
    "hours": ("Uren school", "Hours of the school"),
    "hours of others": ("Uren van anderen", "Hours of others"),
    "money": ("Geld", "Money"),
    "weeks": ("Weken", "Weeks"),
    "together": ("Samen", "Together"),
    "estimates": ("Uren, geld en weken zijn schattingen van het kader, geen begroting.", "Hours, money and weeks are estimates of the standard, no budget."),
    "profiles": ("Alle profielen van het kader", "All profiles of the standard"),
    "profiles lead": (
        "Een optie of hogere fase telt pas als ook haar basis gezien is.",
        "An option or higher phase counts only when its base was seen too.",
    ),
    "profile": ("Profiel", "Profile"),
    "meets met": ("ja", "yes"),
    "meets below": ("nee", "no"),
    "meets ended": ("te lang geleden gezien", "seen too long ago"),
    "meets unknown": ("niet bekend", "not known"),
    "people": ("Mensen achter de criteria", "People behind the criteria"),
    "people lead": (
        "Hoeveel mensen van de school het profiel hebben waar een criterium op rust. Van groepen onder de {least} staat er geen getal.",
        "How many people of the school have the profile that a criterion rests on. Of groups below {least} there is no number.",
    ),
    "have it": ("Hebben het profiel", "Have the profile"),
    "of": ("{part} van {whole}", "{part} of {whole}"),
    "too few": ("te weinig mensen om te tellen", "too few people to count"),
    "no staff": ("niemand van het personeel staat bij deze school", "nobody of the staff is at this school"),
    "their steps": ("Stappen die hun plannen vragen, over alle scholen: {which}.", "Steps that their plans take, over all schools: {which}."),
    "thresholds": ("Drempels van de regio", "Thresholds of the region"),
    "thresholds lead": (
        "Wat in de tabel als getal staat, is naast deze drempels gelegd. De regio spreekt ze af; het kader noemt geen getal.",
        "What the table has as a number was laid beside these thresholds. The region agrees on them; the standard names no number.",
    ),
    "threshold": ("Drempel", "Threshold"),
    "rests on": ("Waar dit op rust", "What this rests on"),
    "rule": ("Hoe een woord volgt uit wat bronnen zeggen: {rule}", "How a word follows from what sources say: {rule}"),
    "estimate": ("Criteria die het kader zelf als schatting merkt: {which}.", "Criteria that the standard itself marks as an estimate: {which}."),
    "sources": ("Bronnen: {which}.", "Sources: {which}."),
    "notes": ("Ruimte voor het gesprek", "Room for the talk"),
    "agreed": ("Afgesproken", "Agreed"),
    "and": (" en ", " and "),
    # boards and partnerships
    "title board": ("Waar besturen staan", "Where boards stand"),
    "title partnership": ("Waar het partnerschap staat", "Where the partnership stands"),
    "title several": ("Waar scholen, besturen en partnerschap staan", "Where schools, boards and partnership stand"),
    "lead several": (
        "Alles staat naast {standard}. Er is geen eindcijfer, geen gemiddelde en geen rangorde; wat van een school gezien is, zegt niets van haar bestuur.",
        "All stand beside {standard}. There is no total score, no average and no ranking; what was seen of a school says nothing of its board.",
    ),
    "matrix board": ("Besturen en criteria", "Boards and criteria"),
    "matrix partnership": ("Het partnerschap en de criteria", "The partnership and the criteria"),
    "matrix lead board": (
        "“Niet bekend” is geen “nee”. Een woord zonder de uitleg van het bestuur is geen oordeel; die staat op het blad van het bestuur.",
        "“Not known” is no “no”. A word without the board’s own explanation is no verdict; that stands on the board’s sheet.",
    ),
    "matrix lead partnership": (
        "“Niet bekend” is geen “nee”. Een woord zonder de uitleg van het partnerschap is geen oordeel; die staat op zijn blad.",
        "“Not known” is no “no”. A word without the partnership’s own explanation is no verdict; that stands on its sheet.",
    ),
    "school board": ("Bestuur", "Board"),
    "school partnership": ("Partnerschap", "Partnership"),
    "subject": ("School, bestuur of partnerschap", "School, board or partnership"),
    "sheet of board": ("Dit blad gaat over een bestuur.", "This sheet is about a board."),
    "sheet of partnership": ("Dit blad gaat over een partnerschap.", "This sheet is about a partnership."),
    "own only board": ("alleen door het bestuur zelf gezegd", "said by the board itself alone"),
    "own only partnership": ("alleen door het partnerschap zelf gezegd", "said by the partnership itself alone"),
    "hours board": ("Uren bestuur", "Hours of the board"),
    "hours partnership": ("Uren partnerschap", "Hours of the partnership"),
    # a conference
    "conference": ("Voor de conferentie", "For the conference"),
    "conference lead": (
        "Waar lopen veel scholen tegenaan? Er staat geen school en geen getal: “bij de helft of meer” kan ook bij alle zijn, “bij minder dan de helft” ook bij geen. Van minder dan {least} scholen staat er niets.",
        "What do many schools struggle with? There is no school and no figure: “at half or more” may be all, “at less than half” may be none. Of fewer than {least} schools nothing is said.",
    ),
    "conference below": ("Nog niet, van wie het bekend is", "Not yet, where it is known"),
    "conference unknown": ("Niet bekend of verlopen", "Not known, or ended"),
    "conference half": ("bij de helft of meer", "at half or more"),
    "conference less": ("bij minder dan de helft", "at less than half"),
    "conference few": ("te weinig scholen", "too few schools"),
    # the page of a partnership
    "partnership page": ("Ons partnerschap", "Our partnership"),
    "partnership lead": ("Op deze pagina:", "On this page:"),
    # measurement plans
    "plan title": ("Meetplan", "Measurement plan"),
    "plan of": ("Wat wordt er gemeten van {standard}, wanneer, door wie, en wie volgt het op?", "What is measured of {standard}, when, by whom, and who follows it up?"),
    "holes": ("Gaten", "Holes"),
    "no holes": ("Geen gaten gevonden.", "No holes found."),
    "late": ("Te laat", "Overdue"),
    "nothing late": ("Niets is te laat.", "Nothing is overdue."),
    "no as of": ("Zonder peildag is niet te zeggen wat te laat is (--as-of).", "Without a day it cannot be said what is overdue (--as-of)."),
    "measures": ("Metingen", "Measures"),
    "what": ("Wat", "What"),
    "about": ("Waarover", "About what"),
    "when": ("Wanneer", "When"),
    "instrument": ("Instrument", "Instrument"),
    "who": ("Wie meet", "Who measures"),
    "follow up": ("Wie volgt op", "Who follows up"),
    "looks at": ("Kijkt naar", "Looks at"),
    "last": ("Vorige keer", "Last time"),
    "agreement": ("Afspraak", "Agreement"),
    "until": ("uiterlijk {day}", "by {day}"),
    "done": ("gedaan op {day}", "done on {day}"),
    "condition": ("voorwaarde", "condition"),
    "process": ("proces", "process"),
    "satisfaction": ("tevredenheid", "satisfaction"),
    "outcome": ("opbrengst", "yield"),
    "not measured": ("Niemand meet: {what}.", "Nobody measures: {what}."),
    "not followed": ("Niemand volgt op: {what}.", "Nobody follows up: {what}."),
    "no instrument": ("Er staat niet waarmee: {what}.", "It does not say with what: {what}."),
    "no who": ("Er staat niet wie meet: {what}.", "It does not say who measures: {what}."),
    "no when": ("Er staat niet wanneer: {what}.", "It does not say when: {what}."),
    "too rare": ("Minder vaak dan de cyclus van {years} jaar: {what} (om de {months} maanden).", "Less often than the cycle of {years} years: {what} (every {months} months)."),
    "not reported": ("Een opbrengst zonder uitkomst: {what}.", "An outcome of which nothing was reported: {what}."),
    "no outcomes": (
        "Geen enkele meting kijkt naar een opbrengst; er wordt alleen gekeken naar {which}.",
        "No measure looks at an outcome; what is looked at is only {which}.",
    ),
    "due": ("{what}: uiterlijk {day}.", "{what}: due by {day}."),
    "never": ("{what}: nog nooit gemeten, en geen dag genoemd.", "{what}: never measured, and no day named."),
    "agreed late": ("{what}: “{agreed}” moest op {day} klaar zijn.", "{what}: “{agreed}” was to be done by {day}."),
    "cycle": ("Cyclus: elk criterium ten minste eens in de {years} jaar.", "Cycle: each criterion at least once in {years} years."),
    "one cycle": ("Cyclus: elk criterium ten minste eens per jaar.", "Cycle: each criterion at least once a year."),
    "event measure": ("Meten: {what}", "Measure: {what}"),
    "event agreed": ("Klaar: {what}", "Done: {what}"),
}


def word(key: str, lang: str, /, **values: object) -> str:
    """A text in a language, its gaps filled."""
    return said(filled(*WORDS[key], **values), lang)


def listed(names: list[str], lang: str) -> str:
    """Names in a row: "a, b en c"."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + word("and", lang) + names[-1] if names else ""
