# SPDX-License-Identifier: BSL-1.0
"""The words of a framework in a sheet, and what its fields are in Dutch; in English the library itself says it."""

from __future__ import annotations

# List of the document → the name of its sheet, in Dutch and English; "" is the document itself.
SHEETS = {
    "": ("Raamwerk", "Framework"),
    "sources": ("Bronnen", "Sources"),
    "scales": ("Schalen", "Scales"),
    "depths": ("Diepten", "Depths"),
    "domains": ("Domeinen", "Domains"),
    "areas": ("Gebieden", "Areas"),
    "competences": ("Bekwaamheden", "Competences"),
    "profiles": ("Profielen", "Profiles"),
    "phases": ("Fasen", "Phases"),
    "roles": ("Rollen", "Roles"),
    "routes": ("Routes", "Routes"),
    "raters": ("Beoordelaars", "Raters"),
    "instruments": ("Instrumenten", "Instruments"),
    "assessments": ("Vaststellingen", "Assessments"),
    "kinds": ("Soorten stappen", "Kinds of steps"),
    "units": ("Eenheden", "Units"),
    "steps": ("Stappen", "Steps"),
}

# Likewise, of a crosswalk to another framework, which stands in the same workbook.
CROSSWALK_SHEETS = {
    "crosswalk": ("Overgang", "Crosswalk"),
    "crosswalk.links": ("Overgang bekwaamheden", "Crosswalk competences"),
    "crosswalk.scales": ("Overgang schalen", "Crosswalk scales"),
    "crosswalk.dropped": ("Overgang vervallen", "Crosswalk dropped"),
    "crosswalk.added": ("Overgang nieuw", "Crosswalk added"),
    "crosswalk.sources": ("Overgang bronnen", "Crosswalk sources"),
}
# What a catalogue is, in a workbook of its own; its steps and sources stand on sheets like those of a framework.
CATALOGUE_SHEETS = {"catalogue": ("Catalogus", "Catalogue")}
ALL_SHEETS = {**SHEETS, **CROSSWALK_SHEETS, **CATALOGUE_SHEETS}

# The document that a workbook says, by the list that it is itself → the sheets that are read for it.
DOCUMENTS = {
    "": SHEETS,
    "crosswalk": CROSSWALK_SHEETS,
    "catalogue": {**CATALOGUE_SHEETS, "sources": SHEETS["sources"], "steps": SHEETS["steps"]},
}

# Field of the document → what heads its column in Dutch. In English that is the field itself.
HEADINGS = {
    "id": "kenmerk",
    "version": "editie",
    "title": "titel",
    "words": "woorden",
    "date": "datum",
    "levels": "niveaus",
    "required": "verplicht",
    "spoken": "spreektaal",
    "depths": "diepten",
    "scale": "schaal",
    "area": "gebied",
    "domains": "domeinen",
    "source": "bron",
    "estimate": "schatting",
    "includes": "omvat",
    "requires": "vraagt",
    "desires": "wenst",
    "exit": "eindigt met",
    "lead": "eerst verantwoordelijk",
    "max_years": "hoogstens jaren",
    "profile": "profiel",
    "entry.profile": "vooraf profiel",
    "entry.years": "vooraf jaren ervaring",
    "facilitation.hours": "uren van de school",
    "facilitation.source": "bron van de uren",
    "facilitation.estimate": "uren geschat",
    "start": "begint met",
    "phases": "fasen",
    "observations.at_least": "waarnemingen",
    "observations.raters": "waarnemers",
    "counts_as_other": "telt als een ander",
    "raters": "beoordelaars",
    "lowest": "laagste score",
    "highest": "hoogste score",
    "missing": "codes voor niets",
    "sees": "ziet",
    "valid_months": "maanden geldig",
    "by": "door",
    "settles": "stelt vast",
    "upto": "tot en met",
    "hours": "uren",
    "hours_of_others": "uren van anderen",
    "cost": "kosten",
    "weeks": "weken",
    "kind": "soort",
    "credits": "punten",
    "currency": "munt",
    "routes": "routes",
    "provider": "aanbieder",
    "payer": "betaler",
    "requires_any": "vraagt een van",
    "requires_any.at_least": "hoeveel daarvan",
    "after": "na",
    "excludes": "sluit uit",
    "yields": "levert",
    "again": "opnieuw",
    "records": "legt vast",
    "places": "plaatsen",
    "appointment": "vraagt een plek",
    "estimated": "geschatte cijfers",
    "framework.id": "raamwerk",
    "framework.version": "editie van het raamwerk",
    "from.id": "van raamwerk",
    "from.version": "van editie",
    "to.id": "naar raamwerk",
    "to.version": "naar editie",
    "from": "van",
    "to": "naar",
    "relation": "verhouding",
    "note": "opmerking",
}

# "list.field", or the field wherever it stands → what it is, in Dutch.
MEANINGS = {
    "id": "Het vaste kenmerk: letters zonder accent, cijfers, punten en streepjes, zonder spaties",
    "version": "De editie, zoals 1 of 2026-08",
    "title": "Hoe mensen het noemen",
    "words": "Hoe het beroep een leraar noemt (teacher), een leidinggevende (leader), een collega (colleague), een observator (observer), leerlingen (pupils), het instituut (institute) en een school (school)",
    "date": "Dag of jaar, zoals het document het zegt",
    "scales.levels": "De niveaus, het laagste eerst, elk met kenmerk en naam",
    "required": "Werkt iedereen erin? Zonder woord: nee",
    "spoken": "Hoe mensen het in een gesprek noemen",
    "domains.depths": "Van elke diepte het profiel",
    "scale": "Het kenmerk van de schaal waarop haar niveaus liggen",
    "area": "Het kenmerk van het gebied waarin zij ligt",
    "domains": "De kenmerken van de domeinen",
    "competences.levels": "Wat op een niveau te zien is",
    "source": "Het kenmerk van de bron",
    "estimate": "Zijn waarden geschat, omdat geen bron ze geeft?",
    "includes": "De kenmerken van profielen die het overneemt; het hoogste niveau geldt",
    "competences.valid_months": "Hoeveel maanden een niveau telt nadat het getoond is; zonder getal: voorgoed",
    "steps.valid_months": "Hoeveel maanden telt wat de stap gaf, als bewijs haar als instrument noemt",
    "profiles.requires_any": "Reeksen van niveaus, waarvan er een (of zoveel als ernaast staat) gehaald moet zijn",
    "profiles.credits": "Punten die het vraagt, elk gehaald met stappen die gedaan zijn",
    "currency": "De munt van alle geld erin, met haar code van ISO 4217; zonder code: EUR",
    "profiles.requires": "De niveaus die gehaald moeten zijn, per bekwaamheid",
    "desires": "De niveaus die daarboven gewenst zijn, per bekwaamheid",
    "exit": "Het profiel waarmee het eindigt",
    "lead": "Wie eerst verantwoordelijk is",
    "max_years": "Hoe lang het hoogstens duurt, in jaren",
    "roles.profile": "Het profiel dat de rol vraagt",
    "entry.profile": "Het profiel dat iemand al moet hebben",
    "entry.years": "Hoeveel jaren ervaring gevraagd worden",
    "facilitation.hours": "Klokuren per jaar die de organisatie gewoonlijk geeft",
    "facilitation.source": "Het kenmerk van de bron van die uren",
    "facilitation.estimate": "Zijn die uren geschat?",
    "start": "Het profiel van wie eraan begint",
    "phases": "De fasen; zonder fase: alle",
    "routes.phases": "De fasen waarin haar stappen gezet worden",
    "counts_as_other": "Is het een ander dan de persoon, zodat zijn oordeel voor een eigen oordeel gaat? Zonder woord: ja",
    "raters": "De kenmerken van de soorten beoordelaars die het gebruiken; zonder kenmerk: alle",
    "lowest": "De laagste score die er is",
    "highest": "De hoogste score die er is",
    "missing": "Getallen die zeggen dat er niets beoordeeld is",
    "sees": "Per bekwaamheid: vanaf welke score welk niveau getoond is, oplopend",
    "valid_months": "Hoeveel maanden een oordeel iets zegt",
    "by": "Wie het doet",
    "settles": "De bekwaamheden waarvan daarna het niveau bekend is",
    "upto": "Het hoogste niveau dat te zien is, per bekwaamheid; zonder niveau: het hoogste dat er is",
    "assessments.hours": "Tijd van de persoon, in klokuren",
    "hours_of_others": "Tijd van alle anderen samen, in klokuren",
    "cost": "Geld, in de munt van het raamwerk",
    "weeks": "Duur op de kalender, in weken",
    "credits": "Punten die de stap levert, per eenheid",
    "kind": "formeel, informeel, gezamenlijk, of het kenmerk van een eigen soort",
    "steps.routes": "De routes waar de stap bij hoort; zonder route: voor iedereen",
    "provider": "Wie de stap aanbiedt",
    "payer": "Van wie de uren en het geld zijn",
    "steps.requires": "De niveaus die eerst nodig zijn, per bekwaamheid",
    "requires_any": "Reeksen van niveaus, waarvan er een (of zoveel als ernaast staat) eerst nodig is",
    "requires_any.at_least": "Hoeveel van die reeksen nodig zijn",
    "after": "De stappen die eerst gezet moeten zijn",
    "phases.after": "De fasen waarvan er één naar deze leidt; zegt geen enkele fase dit, dan volgen zij op elkaar zoals ze er staan",
    "observations.at_least": "Hoeveel waarnemingen door anderen er nodig zijn voor een niveau telt; zonder getal: zoveel als waarnemers",
    "observations.raters": "Van hoeveel verschillende beoordelaars; zonder getal: van één",
    "excludes": "De stappen die niet in hetzelfde plan staan",
    "yields": "De niveaus die de stap levert, per bekwaamheid",
    "again": "Mag wie hem zette hem opnieuw zetten als de opbrengst er niet (meer) is? Zonder woord: ja",
    "records": "De stap legt alleen vast wat er is; hier staat wat geldt voor wie het niet heeft",
    "steps.hours": "Studietijd in klokuren",
    "places": "Hoeveel mensen er tegelijk in kunnen",
    "appointment": "Is er een werkgever met een plek voor nodig?",
    "estimated": "Welke van de cijfers geschat zijn, waar andere een bron hebben",
    "framework.id": "Het kenmerk van het raamwerk waar zij bij hoort",
    "framework.version": "De editie daarvan",
    "from.id": "Het kenmerk van het raamwerk waar iemand vandaan komt",
    "from.version": "De editie daarvan",
    "to.id": "Het kenmerk van het raamwerk waar iemand naartoe gaat",
    "to.version": "De editie daarvan",
    "crosswalk.links.from": "Het kenmerk van een bekwaamheid in het raamwerk waar iemand vandaan komt",
    "crosswalk.links.to": "Het kenmerk van een bekwaamheid in het raamwerk waar iemand naartoe gaat",
    "relation": "Hoe de eerste bij de tweede staat",
    "crosswalk.links.levels": "Welk niveau iemand heeft die een niveau had, per niveau; zonder niveaus volgt het uit de schalen",
    "crosswalk.scales.from": "Het kenmerk van een schaal in het raamwerk waar iemand vandaan komt",
    "crosswalk.scales.to": "Het kenmerk van een schaal in het raamwerk waar iemand naartoe gaat",
    "crosswalk.scales.levels": "Hoe de niveaus daar heten, per niveau",
    "note": "Een opmerking voor mensen",
}

# What lies within a field that stands in one cell, in Dutch.
PARTS = {
    "requires_any.at_least": "Hoeveel van de reeksen gehaald moeten zijn; zonder getal: een",
    "requires_any.of": "De reeksen, waar “at_least” gezegd is",
    "levels.id": "Het kenmerk van het niveau",
    "levels.title": "Hoe mensen het noemen",
    "levels.years": "Hoeveel jaren in het beroep het vraagt",
    "levels.valid_months": "Hoeveel maanden het telt nadat het getoond is, wat haar bekwaamheid ook zegt; zonder getal: zoals die zegt",
    "levels.observations.at_least": "Hoeveel waarnemingen door anderen het vraagt, wat haar bekwaamheid ook zegt",
    "levels.observations.raters": "Van hoeveel verschillende beoordelaars",
    "levels.estimate": "Zijn waarden ervan geschat, omdat geen bron ze geeft?",
    "credits.unit": "Het kenmerk van de eenheid",
    "credits.at_least": "Hoeveel daarvan, ten minste",
    "credits.kinds": "De soorten stappen die tellen; zonder soort: alle",
    "credits.within": "In hoeveel jaren, tot en met de peildag; zonder getal: ooit",
    "sees.from": "De score vanaf waar het niveau getoond is",
    "sees.level": "Het kenmerk van dat niveau",
}

# What headed a column before, and is still read.
EARLIER = {"cost": "euro"}

# What a cell holds → in words, and an example; in Dutch and English.
FORMS = {
    "id": (("een kenmerk", "klas"), ("an id", "class")),
    "words": (("woorden", "schoolleider"), ("words", "leader")),
    "text": (("tekst", "Orde in de klas"), ("text", "Order in class")),
    "yes or no": (("ja of nee", "ja"), ("yes or no", "yes")),
    "whole number": (("een geheel getal", "3"), ("a whole number", "3")),
    "number": (("een getal", "2,5"), ("a number", "2.5")),
    "hours": (("een aantal klokuren", "1,5"), ("a number of clock hours", "1.5")),
    "euro": (("een bedrag", "195"), ("an amount", "195")),
    "weeks": (("een aantal weken", "10"), ("a number of weeks", "10")),
    "kind": (
        ("formeel, informeel, gezamenlijk of een kenmerk", "informeel"),
        ("formal, informal, collective or an id", "informal"),
    ),
    "relation": (
        ("gelijk, bijna gelijk, breder, smaller of deel", "gelijk"),
        ("exact, close, broader, narrower or part", "exact"),
    ),
    "list of words": (("woorden met ; ertussen", "colleague; leader"), ("words with ; between", "colleague; leader")),
    "list of ids": (("kenmerken met ; ertussen", "klas; toetsen"), ("ids with ; between", "class; tests")),
    "list of numbers": (("getallen met ; ertussen", "9; 99"), ("numbers with ; between", "9; 99")),
    "levels": (
        ("per regel kenmerk: naam, en zo nodig de jaren in het beroep, hoeveel maanden het telt en hoeveel waarnemingen van hoeveel beoordelaars het vraagt", "vak: Vakbekwaam [3 jaar] [36 maanden] [3 waarnemingen van 2]"),
        ("a line each, id: name, and where asked the years in the profession, for how many months it counts and how many observations by how many raters it takes", "full: Fully competent [3 years] [36 months] [3 observations by 2]"),
    ),
    "id by id": (("kenmerk: niveau, met ; ertussen", "klas: start; toetsen: basis"), ("id: level, with ; between", "class: start; tests: basic")),
    "number by id": (("kenmerk: getal, met ; ertussen", "register: 12; ec: 2,5"), ("id: number, with ; between", "register: 12; ec: 2.5")),
    "text by id": (("per regel kenmerk: tekst", "start: Maakt afspraken"), ("a line each, id: text", "start: Makes agreements")),
    "credits": (
        ("per regel eenheid: hoeveel, en zo nodig tussen haken welke soorten stappen tellen en in hoeveel jaar", "register: 40 [formeel] [5 jaar]"),
        ("a line each, unit: how many, and where asked between brackets which kinds of steps count and in how many years", "register: 40 [formal] [5 years]"),
    ),
    "scores by id": (
        ("per regel bekwaamheid: score niveau, score niveau", "klas: 2,5 start, 3,2 basis"),
        ("a line each, competence: score level, score level", "class: 2.5 start, 3.2 basic"),
    ),
    "alternatives": (
        ("per regel een reeks: bekwaamheid: niveau; bekwaamheid: niveau", "klas: start; toetsen: start"),
        ("a line each, a set: competence: level; competence: level", "class: start; tests: start"),
    ),
}


def meaning_of(list_name: str, field: str) -> str:
    """What a field is, in Dutch. Raises KeyError for a field that nobody has put into words."""
    if field in PARTS:
        return PARTS[field]
    return MEANINGS.get(f"{list_name}.{field}") or MEANINGS[field]


# Fields of which another example says more than that of what they hold, in Dutch and English.
EXAMPLES = {"currency": ("CHF", "CHF"), "words": ("teacher: verpleegkundige", "teacher: nurse")}


def form_of(field: str, holds: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """What stands in a cell of a field, in words, and an example; in Dutch and English."""
    dutch, english = FORMS[holds]
    first, second = EXAMPLES.get(field, (dutch[1], english[1]))
    return (dutch[0], first), (english[0], second)
