# SPDX-License-Identifier: BSL-1.0
"""`loopbaan plan`: its options, and what cannot be their value."""

from __future__ import annotations

from collections.abc import Callable

from .language import Message

HELP = Message(
    "Het bewezen goedkoopste plan voor iedereen, met redenen. Status 3 als iemand geen plan heeft.",
    "The proven cheapest plan for everyone, with reasons. Status 3 when someone has no plan.",
)
OBJECTIVES = Message(
    "Waarin het plan het goedkoopst is: uren (als u niets kiest), kosten, weken, of een weging zoals "
    "uren=30,kosten=1 (een uur telt als 30 van de munt van het raamwerk); of een eenheid van punten van het raamwerk, zoals ec.",
    "What the plan is cheapest in: hours (unless you choose), cost, weeks, or a weighing such as hours=30,cost=1 "
    "(an hour counts as 30 of the currency of the framework); or a unit of credits of the framework, such as ec.",
)
DESIRED = Message(
    "Ook naar de gewenste niveaus, zover er iets heen leidt.",
    "To the desired levels too, as far as anything leads there.",
)
WITHIN_HOURS = Message(
    "Hoogstens zoveel uur. Kan niet alles, dan toont dit wat het meeste is, wat overblijft en wat meer zou helpen.",
    "At most so many hours. When not all can be done, this shows the most that can, what is left and what would help.",
)
WITHIN_COST = Message("Hoogstens zoveel geld; zie --within-hours.", "At most so much money; see --within-hours.")
WITHIN_WEEKS = Message("Hoogstens zoveel weken; zie --within-hours.", "At most so many weeks; see --within-hours.")
MUST = Message(
    "Deze stap moet erin, omdat hij al geboekt of verplicht is: kenmerk of naam. Mag vaker.",
    "This step must be in it, as it is booked or compulsory: id or name. Repeatable.",
)
ROUTE = Message(
    "Route naar het beroep, zoals zij-instroom: stappen van alleen andere routes doen niet mee.",
    "Route into the profession, such as zij-instroom: steps of other routes alone do not take part.",
)
SECTOR = Message(
    "Van welke sector de regels over uren per jaar zijn; po bij het ingebouwde raamwerk, anders geen.",
    "Of which sector the rules on hours a year are; po with the built-in framework, else none.",
)
MUST_NOT = Message(
    "Deze stap mag er niet in: kenmerk of naam. Mag vaker.",
    "This step must not be in it: id or name. Repeatable.",
)
PARETO = Message(
    "De plannen om uit te kiezen als u bijvoorbeeld uren tegen geld afweegt.",
    "The plans to choose from when you weigh, for instance, hours against money.",
)
ALTERNATIVES = Message(
    "De goedkoopste plannen op een rij; 5, of zoveel als u zegt.",
    "The cheapest plans in a row; 5, or as many as you say.",
)
WHY = Message(
    "Van elke stap: kan het zonder, en wat kost dat? En wat één niveau meer zou schelen.",
    "Of each step: can one do without, and at what cost? And what one more level would save.",
)
UNKNOWN = Message(
    "Wat is zeker zolang niet alle niveaus bekend zijn? Ten minste, ten hoogste, en wat eerst vast te stellen.",
    "What is certain while not all levels are known? At least, at most, and what to find out first.",
)
WITHOUT = Message(
    "Wat verandert er als deze stap niet kan? Kenmerk of naam.",
    "What changes when this step is not to be had? Id or name.",
)


def wrong_hours(option: str, value: str) -> Message:
    return Message(
        "{option} kan niet “{value}” zijn. Geef uren in hele minuten, bijvoorbeeld 40 of 40,25.",
        "{option} cannot be “{value}”. Give hours in whole minutes, such as 40 or 40.25.",
        option=option,
        value=value,
    )


def wrong_cost(option: str, value: str) -> Message:
    return Message(
        "{option} kan niet “{value}” zijn. Geef een bedrag zonder teken of punten, bijvoorbeeld 1500 of 99,50.",
        "{option} cannot be “{value}”. Give an amount without signs or commas between thousands, such as 1500 or 99.50.",
        option=option,
        value=value,
    )


def wrong_weeks(option: str, value: str) -> Message:
    return Message(
        "{option} kan niet “{value}” zijn. Geef hele weken, bijvoorbeeld 10.",
        "{option} cannot be “{value}”. Give whole weeks, such as 10.",
        option=option,
        value=value,
    )


def one_at_a_time(options: str) -> Message:
    return Message("Kies één van {options}.", "Choose one of {options}.", options=options)


def weigh(value: str, choices: str) -> Message:
    return Message(
        "--pareto kan niet “{value}” zijn. Geef twee of drie verschillende van {choices}, met komma’s ertussen.",
        "--pareto cannot be “{value}”. Give two or three different ones of {choices}, with commas between.",
        value=value,
        choices=choices,
    )


NO_OBJECTIVE_IN_FRONT = Message(
    "--pareto gaat niet samen met --objective: het antwoord hangt niet af van één maat.",
    "--pareto does not go with --objective: its answer does not depend on one measure.",
)


def both(step: str, one: str, other: str) -> Message:
    return Message(
        "De stap “{step}” kan niet bij {one} en bij {other} staan.",
        "The step “{step}” cannot be given to both {one} and {other}.",
        step=step,
        one=one,
        other=other,
    )


def no_routes(word: str) -> Message:
    return Message(
        "Dit raamwerk heeft geen routes, dus ook geen “{word}”.",
        "This framework has no routes, so no “{word}” either.",
        word=word,
    )


# By what is limited.
WRONG_LIMITS: dict[str, Callable[[str, str], Message]] = {"hours": wrong_hours, "cost": wrong_cost, "weeks": wrong_weeks}
