# SPDX-License-Identifier: BSL-1.0
"""`loopbaan schedule --together`: its options, and what it says of what people share and of what was agreed before."""

from __future__ import annotations

from .language import Message

TOGETHER = Message(
    "Allen samen: niemand krijgt een plaats, uren van de school of geld dat een ander al heeft.",
    "All together: nobody gets a place, hours of the school or money that another has already.",
)
SCHOOL_SPARES = Message(
    "Hoeveel uren per periode een school voor al haar mensen samen kan missen.",
    "How many hours a term a school can spare for all of its people together.",
)
SEED = Message(
    "Het woord waaruit de loten volgen van wie dezelfde beurt heeft.",
    "The word that the lottery numbers of people of the same turn follow from.",
)
TURN = Message(
    "Wie eerst kiest: phase-limit (wiens fase het eerst klaar moet zijn) of een kolom met hele getallen, de kleinste eerst. Anders loot ieder.",
    "Who chooses first: phase-limit (whose phase must end first) or a column of whole numbers, the smallest first. Else all draw lots.",
)
AGREED = Message(
    "Een eerder rooster van allen (schedule/1): wat toen is afgesproken blijft zoveel mogelijk staan. Met --together.",
    "An earlier schedule of all (schedule/1): what was agreed then stays as far as can be. With --together.",
)
CONSENT = Message(
    "De kolom waarin staat voor welke rollen van uitvoeringen iemand ja zei (kenmerken met ; of , ertussen). Met --together.",
    "The column that says to which roles of editions somebody said yes (ids with ; or , between them). With --together.",
)
SHARED = Message(
    "Wat een rekening in een schooljaar voor allen samen heeft: board-hours=2026:400. Mag vaker.",
    "What an account holds in a school year for all together: board-hours=2026:400. Repeatable.",
)
ROUNDS = Message("Hoe vaak er daarna naar iets beters wordt gezocht.", "How often something better is looked for after that.")
COLUMN = Message("KOLOM", "COLUMN")
TURN_OF = Message("KOLOM|phase-limit", "COLUMN|phase-limit")


CHOSEN_APART = Message(
    "Van ieder apart zijn stappen gekozen, alsof er niemand anders is: wat het eerst klaar is. Daarna is voor allen samen gezocht wanneer die kunnen.",
    "Steps were chosen for each apart, as if there were nobody else: what ends first. Then it was looked for all together when these can be.",
)


def without_choice(people: int) -> Message:
    return Message(
        "Apart is voor {people:mens|mensen} geen keuze van stappen gevonden; van hen zijn de stappen van het goedkoopste plan genomen.",
        "By themselves no choice of steps was found for {people:person|people}; of these the steps of the cheapest plan were taken.",
        people=people,
    )


def no_such_role(person: str, column: str, value: str, roles: str) -> Message:
    return Message(
        "In kolom “{column}” staat bij {person} de rol “{value}”, en die heeft geen uitvoering van het aanbod. Rollen zijn: {roles}.",
        "In column “{column}” {person} has the role “{value}”, which no edition of the offers has. Roles are: {roles}.",
        person=person,
        column=column,
        value=value,
        roles=roles,
    )


def without_consent(people: int, column: str) -> Message:
    return Message(
        "Zonder ja in kolom “{column}”, en dus niet in een rol die daarom vraagt: {people:mens|mensen}.",
        "Without a yes in column “{column}”, and so not in a role that asks for it: {people:person|people}.",
        people=people,
        column=column,
    )


def consent_not_told(roles: str) -> Message:
    return Message(
        "Van deze rollen zei niemand ja, want --consent is niet gegeven: {roles}. Zij blijven leeg.",
        "To these roles nobody said yes, as --consent is not given: {roles}. They stay empty.",
        roles=roles,
    )


def needs_together(option: str) -> Message:
    return Message("{option} gaat over mensen samen: geef ook --together.", "{option} is about people together: give --together too.", option=option)


def not_together(option: str) -> Message:
    return Message(
        "{option} gaat over één mens, en --together over allen; geef er een van.",
        "{option} is about one person, and --together about all; give one of these.",
        option=option,
    )


def wrong_turn(person: str, column: str, value: str) -> Message:
    return Message(
        "De beurt van {person} in kolom “{column}” is “{value}”. Geef een heel getal, of laat de cel leeg.",
        "The turn of {person} in column “{column}” is “{value}”. Give a whole number, or leave the cell empty.",
        person=person,
        column=column,
        value=value,
    )


def without_turn(people: int) -> Message:
    return Message(
        "Zonder beurt, en dus na alle anderen: {people:mens|mensen}.",
        "Without a turn, and so after all others: {people:person|people}.",
        people=people,
    )


def without_school(people: int) -> Message:
    return Message(
        "Zonder school, en dus zonder grens van --school-spares: {people:mens|mensen}.",
        "Without a school, and so without the limit of --school-spares: {people:person|people}.",
        people=people,
    )
