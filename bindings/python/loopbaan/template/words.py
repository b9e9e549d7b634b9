# SPDX-License-Identifier: BSL-1.0
"""What templates say, in plain Dutch and in English."""

from __future__ import annotations

# Of each column the headings to try, the first first.
HEADINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "person": {"nl": ("persoon", "medewerker", "personeelsnummer"), "en": ("person",)},
    "phase": {"nl": ("fase",), "en": ("phase",)},
    "route": {"nl": ("route",), "en": ("route",)},
    "school": {"nl": ("school",), "en": ("school",)},
    "board": {"nl": ("bestuur",), "en": ("board",)},
    "team": {"nl": ("team", "teamnaam"), "en": ("team", "team name")},
    "fte": {"nl": ("werktijdfactor", "fte"), "en": ("fte",)},
    "since": {"nl": ("in dienst", "in dienst sinds"), "en": ("since",)},
    "competence": {"nl": ("bekwaamheid",), "en": ("competence",)},
    "level": {"nl": ("niveau",), "en": ("level",)},
    "rater": {"nl": ("beoordelaar",), "en": ("rater",)},
    "date": {"nl": ("datum",), "en": ("date",)},
    "instrument": {"nl": ("instrument",), "en": ("instrument",)},
}

OTHERWISE = {"nl": "nog niet getoond", "en": "not shown"}
SHOWN_AS_NO = {"ja": "nee", "yes": "no"}  # below a level that is only "yes"

# What tables of education call those who rate, by the word that a framework may have in its place.
RATERS = {
    "nl": {"": "zelf", "colleague": "collega", "leader": "leidinggevende", "observer": "observator", "pupils": "leerling", "institute": "instituut"},
    "en": {"": "self", "colleague": "colleague", "leader": "leader", "observer": "observer", "pupils": "pupil", "institute": "institute"},
}

# What to fill in, by column: what the note says, and an example.
COLUMNS: dict[str, dict[str, tuple[str, str, str]]] = {
    "person": {
        "nl": ("Een nummer of kenmerk per persoon, zoals het personeelsnummer. Een naam is niet nodig.", "L001", "007"),
        "en": ("A number or code for each person, such as the staff number. A name is not needed.", "L001", "007"),
    },
    "phase": {
        "nl": ("Waar iemand staat in de loopbaan. Kies uit de lijst.", "", ""),
        "en": ("Where someone stands in the career. Choose from the list.", "", ""),
    },
    "route": {
        "nl": ("De weg naar het beroep ({teacher}); alleen voor wie nog in opleiding is. Kies uit de lijst.", "", ""),
        "en": ("The way into the profession ({teacher}); only for who is still being trained. Choose from the list.", "", ""),
    },
    "school": {
        "nl": ("Voor wie per {school} wil tellen.", "De Boom", "De Brug"),
        "en": ("To count by {school}.", "De Boom", "De Brug"),
    },
    "board": {
        "nl": ("Het bestuur, als er meer dan één is.", "", ""),
        "en": ("The board, where there is more than one.", "", ""),
    },
    "team": {
        "nl": ("Het team, als u per team wilt tellen.", "onderbouw", "bovenbouw"),
        "en": ("The team, to count by team.", "lower years", "upper years"),
    },
    "fte": {
        "nl": ("De werktijdfactor: 1 is een volledige baan, 0,8 is vier dagen.", "0,8", "1"),
        "en": ("Working time: 1 is a full post, 0.8 is four days.", "0.8", "1"),
    },
    "since": {
        "nl": ("De dag waarop iemand in dienst kwam.", "1-8-2025", "1-8-2014"),
        "en": ("The day on which someone was appointed.", "2025-08-01", "2014-08-01"),
    },
    "competence": {
        "nl": ("Over welke bekwaamheid de beoordeling gaat. Kies uit de lijst.", "", ""),
        "en": ("Which competence the rating is about. Choose from the list.", "", ""),
    },
    "level": {
        "nl": ("Welk niveau er is gezien. Kies uit de lijst.", "", ""),
        "en": ("Which level was seen. Choose from the list.", "", ""),
    },
    "rater": {
        "nl": ("Wie beoordeelt: niet de naam, maar de rol. Kies uit de lijst.", "zelf", "{leader}"),
        "en": ("Who rates: not the name, but the part. Choose from the list.", "self", "{leader}"),
    },
    "date": {
        "nl": ("De dag van de beoordeling.", "12-3-2026", "26-3-2026"),
        "en": ("The day of the rating.", "2026-03-12", "2026-03-26"),
    },
    "instrument": {
        "nl": ("Waarmee is beoordeeld, zoals een kijkwijzer of vragenlijst.", "", ""),
        "en": ("What was rated with, such as an observation form or survey.", "", ""),
    },
}

TEXTS: dict[str, tuple[str, str]] = {
    "fill": ("Invullen", "Fill in"),
    "explain": ("Uitleg", "Explanation"),
    "required": ("Verplicht", "Required"),
    "optional": ("Mag leeg blijven", "May stay empty"),
    "optional note": ("Mag leeg blijven, en de kolom mag ook weg.", "May stay empty, and the column may be deleted too."),
    "area": ("Gebied: {title}", "Area: {title}"),
    "domain": ("Domein: {title}", "Domain: {title}"),
    "rest": ("Bekwaamheden", "Competences"),
    "empty": ("Leeg laten: onbekend.", "Leave empty: unknown."),
    "asked": ("Gevraagd voor {target}: {level}.", "Asked for {target}: {level}."),
    "levels of": ("Niveaus ({scale})", "Levels ({scale})"),
    "all levels": ("Niveaus", "Levels"),
    "phases": ("Fasen", "Phases"),
    "routes": ("Routes", "Routes"),
    "competences": ("Bekwaamheden", "Competences"),
    "raters": ("Beoordelaars", "Raters"),
    "instruments": ("Instrumenten", "Instruments"),
    "title": ("Een blad om in te vullen: {framework}", "A sheet to fill in: {framework}"),
    "edition": ("Raamwerk: {title} ({id}, uitgave {version}).", "Framework: {title} ({id}, edition {version})."),
    "about": ("Gevraagd wordt wat nodig is voor: {targets}.", "Asked is what is needed for: {targets}."),
    "about all": ("Alle bekwaamheden van het raamwerk staan erin.", "All competences of the framework are in it."),
    "about it": ("Waar het over gaat", "What it is about"),
    "choose": (
        "Kies het niveau uit de lijst; leeg is onbekend. De opmerking bij de kop zegt wat elk niveau betekent.",
        "Choose the level from the list; empty is unknown. The note at the heading says what each level means.",
    ),
    "how": ("Zo vult u het in", "How to fill it in"),
    "how rows": (
        "Vul op het blad “{sheet}” onder de koppen één rij per persoon in.",
        "Fill in one row for each person on the sheet “{sheet}”, below the headings.",
    ),
    "how ratings": (
        "Vul op het blad “{sheet}” onder de koppen één rij per beoordeling in: iemand heeft zoveel rijen als nodig.",
        "Fill in one row for each rating on the sheet “{sheet}”, below the headings: someone has as many rows as needed.",
    ),
    "how dark": (
        "Kolommen met een blauwe kop gaan over wat gevraagd wordt; die met een grijze kop mogen leeg blijven of weg.",
        "Columns with a blue heading are about what is asked; those with a grey one may stay empty or be deleted.",
    ),
    "how lists": (
        "Kies in een cel uit de lijst. De opmerking bij een kop zegt wat elk niveau daar betekent.",
        "Choose from the list in a cell. The note at a heading says what each level means there.",
    ),
    "how headings": (
        "Laat de koppen zoals zij zijn: daaraan wordt een kolom herkend. De volgorde is vrij.",
        "Leave the headings as they are: a column is known by its heading. Their order is free.",
    ),
    "what empty": ("Wat een lege cel betekent", "What an empty cell means"),
    "empty is unknown": (
        "Leeg is onbekend: dat telt niet als tekort en niet als behaald. Antwoorden zeggen dan wat nog uit te zoeken is.",
        "Empty is unknown: it counts neither as missing nor as met. Answers then say what is still to be found out.",
    ),
    "not shown is known": (
        "“{word}” is iets anders: er is gekeken, en het is nog niet te zien. Dat telt als tekort.",
        "“{word}” is something else: someone looked, and it is not to be seen yet. That counts as missing.",
    ),
    "privacy": ("Privacy", "Privacy"),
    "no names": (
        "Namen zijn nergens voor nodig. Een nummer per persoon is genoeg; bewaar elders wie welk nummer heeft.",
        "Names are not needed for anything. A number for each person is enough; keep elsewhere who has which number.",
    ),
    "no more": (
        "Zet geen geboortedatum, e-mailadres of burgerservicenummer in dit bestand.",
        "Put no date of birth, e-mail address or citizen number in this file.",
    ),
    "stays": ("Het bestand blijft op deze computer: er wordt niets verstuurd.", "The file stays on this computer: nothing is sent."),
    "columns": ("De kolommen, met twee voorbeelden", "The columns, with two examples"),
    "h column": ("Kolom", "Column"),
    "h what": ("Wat u invult", "What to fill in"),
    "h first": ("Voorbeeld 1", "Example 1"),
    "h second": ("Voorbeeld 2", "Example 2"),
    "left out": (
        "Deze kolommen ontbreken, omdat een bekwaamheid van dit raamwerk zo heet: {headings}.",
        "These columns are left out, as a competence of this framework is called so: {headings}.",
    ),
    "next": ("En dan", "What to do next"),
    "next how": (
        "Bewaar het ingevulde blad, en geef in een opdrachtvenster, in de map waar het staat:",
        "Save the filled sheet and enter, in a command window, in the folder that it is in:",
    ),
}
