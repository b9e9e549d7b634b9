# SPDX-License-Identifier: BSL-1.0
"""What a plan means beside its steps."""

from __future__ import annotations

from .language import Message


def together(amounts: str, weeks: int) -> Message:
    if not weeks:
        return Message("Samen {amounts}.", "Together {amounts}.", amounts=amounts)
    return Message(
        "Samen {amounts}; op zijn vroegst klaar na {weeks} weken, als wat kan naast elkaar gebeurt.",
        "Together {amounts}; done after {weeks} weeks at the earliest, if what can be is done side by side.",
        amounts=amounts,
        weeks=weeks,
    )


def of_others(amount: str) -> Message:
    return Message(
        "Van anderen (coach, mentor, vervanging): {amount}.", "Of others (coach, mentor, cover): {amount}.", amount=amount
    )


def undated(asked: str, uncertain: str) -> Message:
    return Message(
        "Van {uncertain} voor {asked} is niet bekend wanneer het gedaan is: het plan rekent er niet op, en kan minder kosten dan hier staat.",
        "Of {uncertain} towards {asked} it is not known when it was done: the plan does not rest on it, and may cost less than what stands here.",
        asked=asked,
        uncertain=uncertain,
    )


def credits(amounts: str) -> Message:
    return Message("Samen leveren de stappen {amounts}.", "Together the steps give {amounts}.", amounts=amounts)


def estimated(amounts: str) -> Message:
    return Message("Daarvan is geschat: {amounts}.", "Of this is estimated: {amounts}.", amounts=amounts)


NO_PAYER = Message("niet gezegd", "not said")


def paid_by(parts: str) -> Message:
    return Message("Wie betaalt: {parts}.", "Who pays: {parts}.", parts=parts)


def at_steps(steps: str, remark: str) -> Message:
    return Message("Bij stap {steps}: {remark}", "At step {steps}: {remark}", steps=steps, remark=remark)


def led_by(who: str) -> Message:
    return Message("Eerst verantwoordelijk: {who}.", "First responsible: {who}.", who=who)


def for_steps(who: str, steps: str) -> Message:
    return Message("{who} (stap {steps})", "{who} (step {steps})", who=who, steps=steps)


NO_FTE = Message("de werktijdfactor is niet bekend; voor een volledige baan", "working time is not known; for a full job")


def at_fte(fte: str) -> Message:
    return Message("werktijdfactor {fte}", "working time {fte}", fte=fte)


def unconfirmed(title: str, hours: str) -> Message:
    return Message(
        "{title} {hours} (bevestigd: niet bekend)", "{title} {hours} (confirmed: not known)", title=title, hours=hours
    )


def right(title: str, hours: str, year: str) -> Message:
    return Message(
        "{title} {hours} (bevestigd {year})", "{title} {hours} (confirmed {year})", title=title, hours=hours, year=year
    )


def rights(year: str, fte: str, hours: str) -> Message:
    return Message("Per {year} ({fte}): {hours}.", "In a {year} ({fte}): {hours}.", year=year, fte=fte, hours=hours)


def years_of_own(number: str, years: str) -> Message:
    return Message(
        "Het plan is {number} {years} aan eigen uren.", "The plan is {number} {years} of own hours.", number=number, years=years
    )


def years_of_both(number: str, years: str, of_all: str) -> Message:
    return Message(
        "Het plan is {number} {years} aan eigen uren, of {of_all} van al deze uren samen.",
        "The plan is {number} {years} of own hours, or {of_all} of all these hours together.",
        number=number,
        years=years,
        of_all=of_all,
    )


def fits_term(years: str, hours: str) -> Message:
    return Message(
        "De termijn van deze fase is {years} jaar; die geven samen {hours}: het past.",
        "The term of this phase is {years} years; they give {hours} together: it fits.",
        years=years,
        hours=hours,
    )


def beyond_term(years: str, hours: str) -> Message:
    return Message(
        "De termijn van deze fase is {years} jaar; die geven samen {hours}: het plan past daar niet in.",
        "The term of this phase is {years} years; they give {hours} together: the plan does not fit.",
        years=years,
        hours=hours,
    )


BEYOND = Message("Verder dan nodig: wat gewenst is", "Beyond what is required: what is desired")


def desired(level: str, names: str) -> Message:
    return Message("{level}: {names}", "{level}: {names}", level=level, names=names)


def on_route(route: str) -> Message:
    return Message("via {route}", "by {route}", route=route)


def no_plan_on(routes: str) -> Message:
    return Message("Geen plan via: {routes}.", "No plan by: {routes}.", routes=routes)


CHOOSE_ROUTE = Message(
    "De route staat niet vast: hieronder een plan per route die openstaat. Vul de kolom “route” in, of kies met --route.",
    "The route is not settled: below is a plan for each open one. Fill in the column “route”, or choose with --route.",
)
