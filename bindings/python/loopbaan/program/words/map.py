# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan map` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Teken de loopbaankaart van het raamwerk, of met iemands plan erop: PERSONEEL --person ID. SVG op het scherm; met -o ook "
    "HTML of DOT.",
    "Draw the career map of the framework, or with someone's plan on it: STAFF --person ID. SVG on standard output; with -o "
    "also HTML or DOT.",
)
STAFF = Message(
    "Personeelstabel of people/1-document met de persoon van wie de kaart is.",
    "Staff table or people/1 document with the person whose map it is.",
)
PERSON = Message(
    "Van wie de kaart is: gedaan, behaald, gepland, en wat nu te beginnen.",
    "Whose map it is: done, reached, planned, and what to begin now.",
)
TO = Message(
    "Waarheen het plan op de kaart gaat; anders naar het eind van de fase van de persoon.",
    "Where the plan on the map leads; else to the end of the person's phase.",
)
WHOLE = Message(
    "Teken ook wat niet over deze persoon gaat; anders staan die stappen en rollen alleen geteld op de kaart.",
    "Draw also what is not about this person; else those steps and roles are only counted on the map.",
)
TOGETHER = Message(
    "Een kaart van één persoon vraagt een personeelstabel en --person: loopbaan map PERSONEEL --person ID.",
    "A map of one person asks for a staff table and --person: loopbaan map STAFF --person ID.",
)


def where(person: str) -> Message:
    return Message(
        "Van {person} is geen fase bekend die met een profiel eindigt. Zeg met --to waarheen.",
        "No phase that ends with a profile is known of {person}. Say with --to where to.",
        person=person,
    )


def written(file: str) -> Message:
    return Message("De kaart staat in {file}.", "The map is in {file}.", file=file)
