# SPDX-License-Identifier: BSL-1.0
"""What the sheets of an inventory say: their names, what each column means, examples; in Dutch and in English."""

from __future__ import annotations

import datetime
from typing import Any

from ..wording import Pair

NAMES: dict[str, Pair] = {
    "editions": ("Aanbod", "Offers"),
    "terms": ("Periodes", "Terms"),
    "roles": ("Rollen", "Roles"),
    "needs": ("Behoeften", "Needs"),
    "travel": ("Reizen", "Travel"),
}

MEANS: dict[tuple[str, str], Pair] = {
    ("editions", "id"): ("Een vast kenmerk, zoals KM-1. Zonder kenmerk wordt er een gemaakt", "A lasting id, such as KM-1. Without one it is made"),
    ("editions", "step"): ("De stap die wordt aangeboden: kenmerk of titel", "The step that is offered: id or title"),
    ("editions", "title"): ("Hoe u deze uitvoering noemt", "What you call this edition"),
    ("editions", "provider"): ("Wie het aanbiedt: pabo, bureau, een eigen school", "Who offers it: a college, an agency, an own school"),
    ("editions", "term"): ("Een periode van het blad met periodes, in plaats van twee dagen", "A term of the sheet of terms, instead of two days"),
    ("editions", "from"): ("De eerste dag. Nog niet bekend? Laat leeg: de uitvoering wordt apart gehouden", "The first day. Not known yet? Leave empty: the edition is kept apart"),
    ("editions", "to"): ("De laatste dag; van één dag is dat dezelfde", "The last day; of a single day the same"),
    ("editions", "date"): ("De dag, als het er één is", "The day, where it is one"),
    ("editions", "place"): ("Waar het is", "Where it is"),
    ("editions", "places"): ("Hoeveel mensen er ten hoogste bij kunnen; leeg: zoveel als willen", "How many people it takes at most; empty: as many as like"),
    ("editions", "least"): ("Met minder gaat het niet door", "With fewer it does not take place"),
    ("editions", "filled"): ("Hoeveel plaatsen er al weg zijn", "How many places are gone already"),
    ("editions", "cost"): ("Euro per persoon; gratis is 0; leeg: wat de stap kost", "Euro for one person; free is 0; empty: what the step costs"),
    ("editions", "open_to"): ("Voor wie het open is, met ; ertussen", "To whom it is open, with ; between"),
    ("editions", "terms"): ("Op welke voorwaarden zij mee mogen doen", "On which terms they may take part"),
    ("editions", "day"): ("Dag of dagdeel van de week", "Day or part of the day in the week"),
    ("editions", "owner"): ("Wie ervoor zorgt", "Who sees to it"),
    ("editions", "note"): ("Wat men er nog van moet weten", "What else one should know of it"),
    ("terms", "id"): ("Een kort kenmerk, zoals najaar-2026", "A short id, such as autumn-2026"),
    ("terms", "title"): ("Hoe mensen de periode noemen", "What people call the term"),
    ("terms", "from"): ("De eerste dag; een periode ligt in één schooljaar", "The first day; a term lies in one school year"),
    ("terms", "to"): ("De laatste dag", "The last day"),
    ("roles", "edition"): ("De uitvoering waarin dit een rol is", "The edition in which this is a role"),
    ("roles", "id"): ("Wat iemand erin is, zoals deelnemer of onderzoeker", "What somebody is in it, such as participant or researcher"),
    ("roles", "title"): ("Hoe mensen de rol noemen", "What people call the role"),
    ("roles", "places"): ("Voor hoeveel mensen; laat dan “plaatsen” bij het aanbod leeg", "For how many people; leave “places” of the offer empty then"),
    ("roles", "least"): ("Met minder gaat het niet door", "With fewer it does not take place"),
    ("roles", "filled"): ("Hoeveel er al zijn", "How many there are already"),
    ("roles", "profile"): ("Het profiel dat zij al moeten halen", "The profile that they must meet already"),
    ("roles", "groups"): ("De groep waar zij van moeten zijn, zoals school: De Boog", "The group that they must be of, such as school: De Boog"),
    ("roles", "consent"): ("Alleen wie ja zei?", "Only those who said yes?"),
    ("needs", "id"): ("Een vast kenmerk, zoals b1", "A lasting id, such as b1"),
    ("needs", "school"): ("De school die het vraagt", "The school that asks for it"),
    ("needs", "board"): ("Het bestuur van de school", "The board of the school"),
    ("needs", "region"): ("De regio", "The region"),
    ("needs", "phase"): ("De fase van de mensen om wie het gaat", "The phase of the people it is about"),
    ("needs", "who"): ("Een nummer van iemand, of een team met hun aantal tussen haken", "Somebody’s number, or a team with their count between brackets"),
    ("needs", "step"): ("De stap die gevraagd wordt; of vul bekwaamheid of profiel in", "The step that is asked for; or fill in competence or profile"),
    ("needs", "topic"): ("De bekwaamheid waar het om gaat, als elke stap die haar levert goed is", "The competence it is about, where any step that gives it will do"),
    ("needs", "level"): ("Tot welk niveau van die bekwaamheid", "To which level of that competence"),
    ("needs", "from_level"): ("Van welk niveau", "From which level"),
    ("needs", "profile"): ("Het profiel of de rol waar mensen naartoe gaan", "The profile or role that people are going to"),
    ("needs", "count"): ("Voor hoeveel mensen", "For how many people"),
    ("needs", "period"): ("Wanneer, in woorden of als schooljaar", "When, in words or as a school year"),
    ("needs", "before"): ("Uiterlijk op welke dag het klaar moet zijn", "By which day it has to be done"),
    ("needs", "source"): ("Waar de behoefte vandaan komt", "Where the need comes from"),
    ("needs", "priority"): ("Voorrang die de school geeft: 1, 2 of 3", "Priority that the school gives: 1, 2 or 3"),
    ("needs", "days"): ("Op welke dagen het kan", "On which days it is possible"),
    ("needs", "note"): ("Wat men er nog van moet weten", "What else one should know of it"),
    ("travel", "from"): ("De school, zoals zij in het personeel heet", "The school, as the staff table calls it"),
    ("travel", "to"): ("De plaats of de aanbieder, zoals het aanbod die noemt; de weg terug is even ver", "The place or the provider, as the offers call it; the way back is as far"),
    ("travel", "km"): ("Hoeveel kilometer het is. Vul in de hele kolom kilometers of minuten in", "How many kilometres it is. Fill in kilometres or minutes in the whole column"),
    ("travel", "minutes"): ("Of hoeveel minuten reizen het is", "Or how many minutes of travel it is"),
    ("travel", "note"): ("Wat men er nog van moet weten", "What else one should know of it"),
}

YES_NO = (("ja", "nee"), ("yes", "no"))

Example = dict[str, Any]  # by field; a pair is in two languages
EXAMPLES: dict[str, tuple[Example, ...]] = {
    "editions": (
        {
            "id": ("voorbeeld 1", "example 1"), "step": "klassenmanagement-cursus", "provider": "pabo", "from": datetime.date(2026, 9, 7),
            "to": datetime.date(2026, 12, 4), "place": ("zaal 4", "room 4"), "places": 12, "least": 6, "cost": 450,
            "open_to": ("bestuur A; bestuur B", "board A; board B"), "terms": ("andere scholen € 600", "other schools € 600"), "day": ("wo-middag", "Wed afternoon"),
        },
        {"id": ("voorbeeld 2", "example 2"), "step": "differentiatie-leerteam", "provider": ("school De Linde", "school De Linde"), "term": ("najaar-2026", "autumn-2026"), "places": 6, "least": 4, "cost": 0},
    ),
    "terms": (
        {"id": ("voorbeeld najaar-2026", "example autumn-2026"), "title": ("Najaar 2026", "Autumn 2026"), "from": datetime.date(2026, 8, 24), "to": datetime.date(2027, 1, 29)},
    ),
    "roles": (
        {"edition": ("voorbeeld 3", "example 3"), "id": ("deelnemer", "participant"), "title": ("Deelnemer", "Participant"), "places": 6, "least": 4},
        {"edition": ("voorbeeld 3", "example 3"), "id": ("onderzoeker", "researcher"), "title": ("Onderzoeker", "Researcher"), "places": 1, "least": 1, "consent": ("ja", "yes")},
    ),
    "needs": (
        {
            "id": ("voorbeeld 1", "example 1"), "school": "De Boog", "board": ("bestuur A", "board A"), "phase": "inductie", "step": "klassenmanagement-cursus",
            "count": 3, "period": "2026-2027", "source": ("met de hand", "by hand"), "priority": "1",
        },
    ),
    "travel": ({"from": ("voorbeeld: De Boog", "example: De Boog"), "to": "Pabo De Horst", "km": 12},),
}

SAID: dict[str, Pair] = {
    "example": ("Een voorbeeld: een rij die zo heet, wordt niet gelezen. U mag haar laten staan of weghalen.", "An example: a row that is called so is not read. You may leave it or take it out."),
    "sheet": ("Uitleg", "Explanation"),
    "title": ("Inventarisatie: {framework}", "Inventory: {framework}"),
    "how": ("Zo vult u het in", "How to fill it in"),
    "then": ("Daarna", "Then"),
    "columns": ("kolom|wat erin staat", "column|what stands in it"),
}
HOW: tuple[Pair, ...] = (
    ("Een rij per uitvoering of behoefte. Donkere kolommen zijn nodig, grijze mogen leeg blijven.", "A row for each edition or need. Dark columns are needed, grey ones may stay empty."),
    ("Rijen die “voorbeeld” heten laten zien hoe het gaat; zij worden niet gelezen.", "Rows called “example” show how it goes; they are not read."),
    ("Kies waar een lijst is een woord daaruit. Een kenmerk uit het raamwerk mag ook.", "Choose a word where there is a list. An id of the framework will do as well."),
    ("Een uitvoering is in een periode, of van een eerste tot en met een laatste dag. Is dat nog niet bekend, dan wordt zij apart gehouden.", "An edition is in a term, or from a first to a last day. Where that is not known yet, it is kept apart."),
    ("Zijn er rollen in een groep (zes deelnemers, één onderzoeker), geef die dan op het blad met rollen.", "Where there are roles in a group (six participants, one researcher), give them on the sheet of roles."),
    ("Wat niet gelezen kan worden, noemt het programma met blad, rij en kolom; niets raakt zonder melding weg.", "What cannot be read the program names with sheet, row and column; nothing is lost without a word."),
)
