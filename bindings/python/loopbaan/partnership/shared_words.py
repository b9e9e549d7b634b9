# SPDX-License-Identifier: BSL-1.0
"""What the page of several boards says, in Dutch and in English."""

from __future__ import annotations

from ..wording import Pair, filled, said

WORDS: dict[str, Pair] = {
    "title": ("Wat besturen samen nodig hebben", "What boards need together"),
    "headline": (
        "Besturen: {boards}. Zij noemen samen {named} dingen waar ten minste één van hen genoeg mensen voor heeft; zeker te weinig plaatsen zijn er voor {surely}, misschien voor nog eens {perhaps}.",
        "Boards: {boards}. Together they name {named} things for which one of them at least has enough people; surely too few places there are for {surely}, perhaps for {perhaps} more.",
    ),
    "without persons": (
        "Op deze pagina staat niemand, en in wat de besturen gaven ook niet. Wat een bestuur niet noemt, vragen daar misschien een paar mensen, of niemand.",
        "Nobody is on this page, nor in what the boards gave. What a board does not name, a few people there may ask, or nobody.",
    ),
    "nothing short": ("Van alles wat genoemd is, zijn er genoeg plaatsen.", "Of all that is named there are enough places."),
    "nothing named": (
        "Geen bestuur noemt iets: overal gaat het over te weinig mensen.",
        "No board names anything: everywhere it is about too few people.",
    ),
    "asked": ("Gevraagd", "Asked"),
    "places": ("Plaatsen", "Places"),
    "short": ("Te weinig", "Short"),
    "more": ("Uitvoeringen erbij", "More editions"),
    "between": ("ten minste {least}, ten hoogste {most}", "at least {least}, at most {most}"),
    "at most": ("ten hoogste {most}", "at most {most}"),
    "by board": ("Per bestuur", "By board"),
    "by plans": ("Uit plannen", "From plans"),
    "by hand": ("Door scholen gevraagd", "Asked by schools"),
    "documents": ("Wat de besturen gaven", "What the boards gave"),
    "board": ("Bestuur", "Board"),
    "people": ("Mensen", "People"),
    "min group": ("Kleinste groep", "Smallest group"),
    "unnamed plans": ("Niet genoemd, uit plannen: ten hoogste", "Not named, from plans: at most"),
    "unnamed hand": ("Niet genoemd, door scholen: ten hoogste", "Not named, by schools: at most"),
    "how to read": ("Hoe u dit leest", "How to read this"),
    "only documents": (
        "Alles hier is gerekend uit wat de besturen gaven, en uit niets anders: wie dat heeft, leest hier niets nieuws over iemand.",
        "All of it is reckoned from what the boards gave and from nothing else: who has that reads nothing new of anybody here.",
    ),
    "unnamed": (
        "Wat een bestuur niet noemt, telt hier als nul of meer, tot wat het er zelf bij zegt.",
        "What a board does not name counts here as nought or more, up to what it says itself.",
    ),
    "plans and hand": (
        "Wie een school bedoelt, kan een plan hebben dat hetzelfde vraagt: ten minste is daarom het grootste van de twee, ten hoogste hun som.",
        "Whom a school means may have a plan that asks the same: at least is the larger of the two, at most their sum.",
    ),
    "two employers": (
        "Wie bij twee besturen werkt, telt bij elk van beide. Weet u hoeveel mensen dat ten hoogste zijn, zeg het dan: ten minste wordt zo veel kleiner.",
        "Who works for two boards counts in both. If you know how many people these are at most, say so: at least becomes that much smaller.",
    ),
    "in several": (
        "Ten hoogste {count} mensen werken bij meer dan één bestuur: ten minste is zo veel kleiner als zij dubbel kunnen tellen.",
        "At most {count} people work for more than one board: at least is smaller by as much as they can count twice.",
    ),
    "could meet": (
        "Plaatsen tellen bij alles waarvoor zij dienen, dus ook meer dan eens; uitvoeringen zonder datum tellen mee.",
        "Places count with everything that they serve, so more than once too; editions without a date count.",
    ),
    "no offers": ("Er is geen aanbod gegeven: niets telt als aangeboden.", "No offers were given: nothing counts as offered."),
    "from day": ("Uitvoeringen die vóór {day} beginnen, tellen niet.", "Editions that begin before {day} do not count."),
    "sheet needs": ("Samen", "Together"),
    "sheet boards": ("Besturen", "Boards"),
    "asked least": ("Gevraagd, ten minste", "Asked, at least"),
    "asked most": ("Gevraagd, ten hoogste", "Asked, at most"),
    "short least": ("Te weinig, ten minste", "Short, at least"),
    "short most": ("Te weinig, ten hoogste", "Short, at most"),
    "least": ("ten minste", "at least"),
    "most": ("ten hoogste", "at most"),
}


def word(key: str, lang: str, /, **values: object) -> str:
    """A text of the table in a language, its gaps filled."""
    return said(filled(*WORDS[key], **values), lang)
