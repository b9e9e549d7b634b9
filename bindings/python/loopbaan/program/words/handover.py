# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan handover` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Wat een opleiding overdraagt aan de school: wat iedereen heeft laten zien, wat dun was en wie u ernaar vraagt. "
    "Het JSON-document is een beginpunt voor “loopbaan plan”.",
    "What a programme hands over to the school: what everybody has shown, what was thin and whom to ask. "
    "The JSON document is a start for “loopbaan plan”.",
)
VARIANT = Message("Van welke variant; niet nodig als er één is.", "Of which variant; not needed where there is one.")
EVIDENCE = Message(
    "Tabel of document met het eigen bewijs van de afgestudeerde: wat anderen vaststelden gaat voor. Mag vaker.",
    "Table or document with the graduate's own evidence: what others found goes first. Repeatable.",
)
PERSON = Message("Wie, als er meer mensen in staan.", "Who, where there are several people in it.")
ID = Message("ID", "ID")
PERSON_OF_WHAT = Message(
    "--person kiest iemand uit --evidence: noem ook dat bestand.", "--person chooses somebody of --evidence: name that file too."
)
THIN = Message("Op te pakken in de inductie", "To take up in induction")
SHOWN = Message("Wat een afgestudeerde heeft laten zien", "What a graduate has shown")
H_ASKED = Message("Gevraagd", "Asked")
H_WHAT = Message("Wat de opleiding deed", "What the programme did")
H_ASK = Message("Vraag het aan", "Ask")
H_LEVEL = Message("Niveau", "Level")
H_HOW = Message("Hoe ver", "How far")
H_MODULES = Message("Modules", "Modules")
MODULES = Message("De modules", "The modules")
H_CALLED = Message("Heet", "Called")


def which(known: str) -> Message:
    return Message("Zeg met --variant van welke variant: {known}.", "Say with --variant which variant: {known}.", known=known)


def whose(people: int) -> Message:
    return Message(
        "In --evidence staan {people:mens|mensen}; zeg met --person om wie het gaat.",
        "--evidence has {people:person|people}; say with --person whom it is about.",
        people=people,
    )


def no_person(person: str) -> Message:
    return Message(
        "In --evidence komt “{person}” niet voor.", "“{person}” is not in --evidence.", person=person
    )


def closing(thin: int, shown: int) -> Message:
    return Message(
        "{thin:bekwaamheid|bekwaamheden} om op te pakken; {shown} getoetst tot het gevraagde niveau.",
        "{thin:competence|competences} to take up; {shown} assessed up to the level asked.",
        thin=thin,
        shown=shown,
    )


def page(file: str) -> Message:
    return Message("De overdracht staat in {file}.", "The handover is in {file}.", file=file)
