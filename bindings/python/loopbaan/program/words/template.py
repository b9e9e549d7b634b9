# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan template` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Maak een werkmap om in te vullen: de koppen van het raamwerk, keuzelijsten, en wat elk niveau betekent.",
    "Make a workbook to fill in: the headings of the framework, lists to choose from, and what each level means.",
)
TO = Message(
    "Alleen wat dit profiel, deze rol of fase vraagt. Mag vaker. Anders alles.",
    "Only what this profile, role or phase asks. Repeatable. Else everything.",
)
RATINGS = Message(
    "Een rij per beoordeling: wie, welke bekwaamheid, welk niveau, door wie, wanneer.",
    "A row per rating: who, which competence, which level, by whom, when.",
)
WHERE = Message(
    "-o ontbreekt: noem het bestand waarin het sjabloon komt, zoals -o personeel.xlsx.",
    "-o is missing: name the file for the template, such as -o staff.xlsx.",
)


def filled(file: str) -> Message:
    return Message(
        "In {file} is al iets ingevuld; dat zou verloren gaan. Geef het sjabloon een andere naam.",
        "Something has been filled in in {file} and would be lost. Give the template another name.",
        file=file,
    )


def made(file: str, given: str) -> Message:
    return Message(
        "{file} is klaar om in te vullen; het blad “Uitleg” zegt hoe. Daarna: loopbaan check {given}",
        "{file} is ready to be filled in; the sheet “Explanation” says how. Then: loopbaan check {given}",
        file=file,
        given=given,
    )
