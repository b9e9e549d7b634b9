# SPDX-License-Identifier: BSL-1.0
"""The answers of `loopbaan plan`."""

from __future__ import annotations

from collections.abc import Callable

from .language import Message


def optimal(amount: str) -> Message:
    return Message("bewezen goedkoopste plan, {amount}", "proven cheapest plan, {amount}", amount=amount)


def feasible(amount: str) -> Message:
    return Message(
        "plan van {amount}; niet bewezen dat dit het goedkoopst is",
        "plan of {amount}; not proven cheapest",
        amount=amount,
    )


FIRST_TERM = Message(
    "Eerst, in de eerste periode: hieraan ontbreekt wat deze fase al verwacht",
    "First, in the first term: what this phase takes for granted is missing",
)


def between_weeks(first: int, last: int) -> Message:
    return Message("week {first}–{last}", "week {first}–{last}", first=first, last=last)


def from_week(first: int) -> Message:
    return Message("vanaf week {first}", "from week {first}", first=first)


AND = Message("en", "and")
ONLY_RECORDS = Message("legt alleen vast wat er is", "only records what is there")
NOT_TO_BUY = Message("Wat geen stap kan geven", "What no step can give")
NOT_KNOWN = Message("Wat zeker is, en wat niet bekend is", "What is certain, and what is not known")


def not_known(person: str) -> Message:
    return Message(
        "{person}: wat zeker is, en wat eerst vast te stellen",
        "{person}: what is certain, and what to find out first",
        person=person,
    )


def if_not_there(answer: str) -> Message:
    return Message(
        "{answer}, als wat onbekend is ontbreekt", "{answer}, if what is unknown is missing", answer=answer
    )


def if_not_there_but(answer: str, steps: str) -> Message:
    return Message(
        "{answer}, als wat onbekend is ontbreekt, maar er is wat stap {steps} vastlegt",
        "{answer}, if what is unknown is missing, but what step {steps} records is there",
        answer=answer,
        steps=steps,
    )


def with_it(titles: str, least: str, most: str) -> Message:
    return Message(
        "Is dit er ({titles}), dan kost het plan ten minste {least} en ten hoogste {most}.",
        "If this is there ({titles}), the plan costs at least {least} and at most {most}.",
        titles=titles,
        least=least,
        most=most,
    )


ABOUT_ROLE = Message("Over de rol", "About the role")


def conflict(conditions: str) -> Message:
    return Message(
        "Dit gaat niet samen met het doel: {conditions}.",
        "This bars the way to the target: {conditions}.",
        conditions=conditions,
    )


def remedy_one(amount: str) -> Message:
    return Message(
        "Zonder deze voorwaarde is er wel een plan, van {amount}.",
        "Without this condition there is a plan, of {amount}.",
        amount=amount,
    )


def remedy(amount: str, conditions: str) -> Message:
    return Message(
        "Er is wel een plan, van {amount}, als dit vervalt: {conditions}.",
        "There is a plan, of {amount}, when this is dropped: {conditions}.",
        amount=amount,
        conditions=conditions,
    )


def no_remedy(reasons: str) -> Message:
    return Message(
        "Ook zonder voorwaarden is er geen plan: {reasons}.",
        "Without conditions there is no plan either: {reasons}.",
        reasons=reasons,
    )


def part_optimal(amount: str) -> Message:
    return Message(
        "niet alles kan; dit is bewezen het meeste, {amount}",
        "not all can be done; this is proven the most, {amount}",
        amount=amount,
    )


def part_feasible(amount: str) -> Message:
    return Message(
        "niet alles kan; dit kan wel, niet bewezen dat het het meeste is, {amount}",
        "not all can be done; this can, not proven the most, {amount}",
        amount=amount,
    )


PART_OF_NOTHING = Message(
    "binnen de grenzen is er niets te doen dat iets oplevert",
    "within the limits nothing can be done that helps",
)


def required_level(level: str) -> Message:
    return Message("{level}", "{level}", level=level)


def desired_level(level: str) -> Message:
    return Message("{level} (gewenst)", "{level} (desired)", level=level)


def left_of(person: str) -> Message:
    return Message("Wat voor {person} overblijft", "What is left for {person}", person=person)


def more(amount: str) -> Message:
    return Message("Vanaf {amount} kan er meer.", "From {amount} more can be done.", amount=amount)


NO_MORE = Message("Eén grens verruimen helpt niet.", "To widen one limit does not help.")


def front_optimal(count: int) -> Message:
    return Message(
        "{count:plan|plannen} om uit te kiezen, bewezen alle",
        "{count:plan|plans} to choose from, proven all there are",
        count=count,
    )


def front_feasible(count: int) -> Message:
    return Message(
        "plannen om uit te kiezen: {count}, misschien niet alle",
        "plans to choose from: {count}, maybe not all",
        count=count,
    )


ONE_IN_FRONT = Message("één plan is in alles het goedkoopst", "one plan is cheapest in everything")


def alternatives_optimal(count: int) -> Message:
    return Message("bewezen de goedkoopste plannen: {count}", "proven the cheapest plans: {count}", count=count)


def alternatives_feasible(count: int) -> Message:
    return Message(
        "plannen: {count}, niet bewezen dat dit de goedkoopste zijn",
        "plans: {count}, not proven the cheapest",
        count=count,
    )


def all_alternatives(count: int) -> Message:
    return Message(
        "bewezen de {count:plan|plannen} die er zijn, het goedkoopste eerst",
        "proven all {count:plan|plans} there are, the cheapest first",
        count=count,
    )


THE_ONLY_PLAN = Message("bewezen het enige plan", "proven the only plan")
AS_PLAN_ONE = Message("als plan 1, maar:", "as plan 1, but:")


def step_goes(step: str) -> Message:
    return Message("− {step}", "− {step}", step=step)


def step_comes(step: str) -> Message:
    return Message("+ {step}", "+ {step}", step=step)


def gains(person: str) -> Message:
    return Message(
        "Wat één niveau meer van {person} zou schelen",
        "What one more level of {person} would save",
        person=person,
    )


def other_gains(count: int) -> Message:
    return Message(
        "Andere bekwaamheden waarin een niveau meer niets scheelt: {count}.",
        "Other competences in which one more level saves nothing: {count}.",
        count=count,
    )


def without_it(step: str, amount: str, more: str) -> Message:
    return Message(
        "Zonder “{step}”: {amount}, {more} meer",
        "Without “{step}”: {amount}, {more} more",
        step=step,
        amount=amount,
        more=more,
    )


def without_it_as_cheap(step: str, amount: str) -> Message:
    return Message("Zonder “{step}”: ook {amount}", "Without “{step}”: {amount} as well", step=step, amount=amount)


def without_it_the_same(step: str) -> Message:
    return Message("“{step}” staat niet in dit plan", "“{step}” is not in this plan", step=step)


def without_it_none(step: str) -> Message:
    return Message("Zonder “{step}” is er geen plan", "Without “{step}” there is no plan", step=step)


WITHOUT_IT_NO_OTHER = Message("Geen andere stap vervangt deze.", "No other step can take its place.")
PART = Message("deel", "part")
LEFT = Message("blijft over", "left")
WITH = Message("met", "with")
WITHOUT = Message("zonder", "without")


def choice_left(reached: int, needed: int, of: int) -> Message:
    return Message(
        "een keuze: {reached} van de {needed} gehaald, uit {of}",
        "a choice: {reached} of the {needed} met, out of {of}",
        reached=reached,
        needed=needed,
        of=of,
    )


def short(reached: str, needed: str) -> Message:
    return Message(
        "{reached} bereikt, {needed} nodig",
        "{reached} reached, {needed} needed",
        reached=reached,
        needed=needed,
    )


ONE_LEVEL_MORE = Message("één niveau meer", "one level more")

STATUS = {
    "optimal": Message("bewezen goedkoopst", "optimal"),
    "feasible": Message("niet bewezen goedkoopst", "feasible"),
    "unreachable": Message("geen plan", "unreachable"),
    "stopped": Message("gestopt", "stopped"),
}

NECESSITY = {
    "unavoidable": Message("onvermijdelijk", "unavoidable"),
    "fixed": Message("staat vast", "fixed"),
    "choice": Message("keuze", "choice"),
    "unsettled": Message("niet uitgezocht", "unsettled"),
}

CERTAINTY = {
    "unavoidable": Message("in elk geval", "anyhow"),
    "cheapest": Message("in elk geval, goedkoopst", "anyhow, cheapest"),
    "undecided": Message("niet uitgezocht", "not settled"),
    "perhaps": Message("misschien", "perhaps"),
}
ASK_FIRST = Message("eerst vaststellen", "find out first")
COULD_ASK = Message("vast te stellen", "to find out")
CANNOT_ASK = Message("niet vast te stellen", "no assessment")
UNDATED = Message("dag onbekend: telt het nog mee?", "day unknown: does it still count?")


def tells(competences: str) -> Message:
    return Message("vertelt: {competences}", "tells: {competences}", competences=competences)


def of_others(amount: str) -> Message:
    return Message("{amount} van anderen", "{amount} of others", amount=amount)


def paid_by(payer: str) -> Message:
    return Message("betaalt: {payer}", "paid by: {payer}", payer=payer)


def without_hours(steps: str) -> Message:
    return Message(
        "Van “{steps}” zijn de uren niet bekend: die tellen hier als 0.",
        "The hours of “{steps}” are not known: they count as 0 here.",
        steps=steps,
    )


def without_cost(steps: str) -> Message:
    return Message(
        "Van “{steps}” zijn de kosten niet bekend: die tellen hier als 0.",
        "The cost of “{steps}” is not known: it counts as 0 here.",
        steps=steps,
    )


def without_weeks(steps: str) -> Message:
    return Message(
        "Van “{steps}” is niet bekend hoeveel weken het duurt: dat telt hier als 0.",
        "Of “{steps}” it is not known how many weeks it lasts: that counts as 0 here.",
        steps=steps,
    )


# By figure: that it counts as nothing.
COUNTED_AS_NOTHING: dict[str, Callable[[str], Message]] = {
    "hours": without_hours,
    "cost": without_cost,
    "weeks": without_weeks,
}

# By status: how a plan is, the most that can be done within limits, a Pareto front, the cheapest plans.
FOUND: dict[str, Callable[[str], Message]] = {"optimal": optimal, "feasible": feasible}
PARTS: dict[str, Callable[[str], Message]] = {"optimal": part_optimal, "feasible": part_feasible}
FRONTS: dict[str, Callable[[int], Message]] = {"optimal": front_optimal, "feasible": front_feasible}
ALTERNATIVES: dict[str, Callable[[int], Message]] = {"optimal": alternatives_optimal, "feasible": alternatives_feasible}
