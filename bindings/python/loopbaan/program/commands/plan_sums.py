# SPDX-License-Identifier: BSL-1.0
"""What a plan means beside its steps: what it takes together, in how many school years, and what lies beyond it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Optional

from ... import Person, Plan, Policy, PolicyRule, Step, dutch_policy, find_beyond, find_gap
from ..words import plan_answers as answer_texts
from ..words import plan_sums as texts
from ..words.amounts import amount_of, number
from ..words.language import Message, Words
from .framework_parts import remark_of
from .step_facts import payer_in_words

BUILT_IN = "nl-leraar"  # the framework of which the built-in rules speak, for primary education


@cache
def rules() -> Policy:
    """The built-in rules, read once: everybody's plan is held against them."""
    return dutch_policy()


def sector_for(person: Person, asked: Optional[str]) -> Optional[str]:
    """Whose rules hold; None: nobody said, and the framework is not the one that the built-in rules are about."""
    return asked or ("po" if person.framework.id == BUILT_IN else None)


def hours_a_year(person: Person, sector: Optional[str]) -> list[tuple[PolicyRule, float]]:
    """What the rules that hold now give somebody for development in a school year; nothing for who is still trained."""
    rules_of = sector_for(person, sector)
    trained = any(person.phase in route.phases for route in person.framework.routes.values())
    if rules_of is None or person.phase is None or trained:
        return []
    policy = rules()
    fte = 1.0 if person.fte is None else person.fte
    return list(policy.hours_in_year(rules_of, policy.latest_start, person.phase, fte))


def school_years(plan: Plan, person: Person, sector: Optional[str]) -> tuple[Optional[float], Optional[float]]:
    """The own hours of a year, and how many years of them the plan is; None where there are none."""
    own = next((hours for rule, hours in hours_a_year(person, sector) if rule.subject == "own-hours"), None)
    if not own:
        return None, None
    return own, round(plan.takes["hours"] / own, 1)


def lines_of(say: Words, person: Person, plan: Plan, sector: Optional[str]) -> Iterator[str]:
    """What the plan takes together, how much of it is estimated, and what that is in school years."""
    if not plan.steps:
        return
    lang, takes = say.lang, plan.takes
    together = [amount_of(takes["hours"], "hours", lang), amount_of(takes["cost"], "cost", lang, plan.framework.currency)]
    yield say(texts.together(", ".join(together), weeks=int(takes["weeks"])))
    if takes["hours_of_others"]:
        yield say(texts.of_others(amount_of(takes["hours_of_others"], "hours", lang)))
    if plan.credit_words(lang):
        yield say(texts.credits(plan.credit_words(lang)))
    for asked in (each for target in plan.targets for each in find_gap(person, target).credits if each.uncertain):
        yield say(texts.undated(asked.asked(lang), number(asked.uncertain, lang)))
    guesses = [
        amount_of(takes[f"estimated_{name}"], unit, lang, plan.framework.currency)
        for name, unit in (("hours", "hours"), ("cost", "cost"))
        if takes[f"estimated_{name}"]
    ]
    if takes["estimated_hours_of_others"]:
        guesses.append(say(answer_texts.of_others(amount_of(takes["estimated_hours_of_others"], "hours", lang))))
    if guesses:
        yield say(texts.estimated(", ".join(guesses)))
    yield from paid_by(say, plan)
    yield from leads(say, plan)
    yield from years_of(say, person, takes["hours"], sector)
    yield from remarks(say, plan)


def years_of(say: Words, person: Person, hours: float, sector: Optional[str]) -> Iterator[str]:
    given = hours_a_year(person, sector)
    own = next((amount for rule, amount in given if rule.subject == "own-hours"), 0.0)
    if not own:
        return
    lang, fw = say.lang, person.framework
    told = [right(rule, amount_of(amount, "hours", lang), lang) for rule, amount in given]
    fte = say(texts.NO_FTE) if person.fte is None else say(texts.at_fte(number(person.fte, lang)))
    yield say(texts.rights(fw.word("school_year", lang), fte, "; ".join(say(each) for each in told)))
    many, years = number(round(hours / own, 1), lang), fw.word("school_years", lang)
    all_hours = sum(amount for _, amount in given)
    if all_hours > own:
        yield say(texts.years_of_both(many, years, number(round(hours / all_hours, 1), lang)))
    else:
        yield say(texts.years_of_own(many, years))
    yield from term_of(say, person, hours, all_hours, sector)


def right(rule: PolicyRule, hours: str, lang: str) -> Message:
    """What a rule gives in a school year, and when somebody last confirmed it."""
    title = rule.title.in_language(lang)
    if rule.checked is None:
        return texts.unconfirmed(title, hours)
    return texts.right(title, hours, str(rule.checked.year))


def term_of(say: Words, person: Person, hours: float, a_year: float, sector: Optional[str]) -> Iterator[str]:
    """Whether the hours fit within the term that the rules give the phase, from its beginning on."""
    policy, asked = rules(), sector_for(person, sector)
    limit = policy.find("phase-limit", asked, policy.latest_start, phase=person.phase) if asked else None
    if limit is None or limit.unit != "years":
        return
    given = amount_of(round(limit.value * a_year, 2), "hours", say.lang)
    fits = hours <= limit.value * a_year
    yield say((texts.fits_term if fits else texts.beyond_term)(number(limit.value, say.lang), given))


def beyond_plan(say: Words, person: Person, plan: Plan) -> list[str]:
    """The desired levels of the targets that somebody has not after the plan: a line per level, in words."""
    by_level: dict[str, list[str]] = {}
    for each in find_beyond(person, plan):
        by_level.setdefault(each.desired_title(say.lang), []).append(each.title.in_language(say.lang))
    return [say(texts.desired(level, ", ".join(names))) for level, names in by_level.items()]


def paid_by(say: Words, plan: Plan) -> Iterator[str]:
    """What the steps of each payer take: a grant is not the money of a board."""
    by_payer: dict[str, list[Step]] = {}
    for planned in plan.steps:
        by_payer.setdefault(payer_in_words(say, planned.step.payer), []).append(planned.step)
    if not any(by_payer):
        return
    parts = [
        f"{payer or say(texts.NO_PAYER)} "
        + amount_of(sum(step.minutes or 0 for step in steps) / 60, "hours", say.lang)
        + ", "
        + amount_of(sum(step.cents or 0 for step in steps) / 100, "cost", say.lang, plan.framework.currency)
        for payer, steps in by_payer.items()
    ]
    yield say(texts.paid_by("; ".join(parts)))


def remarks(say: Words, plan: Plan) -> Iterator[str]:
    """What the catalogue remarks at steps of the plan, and of who lacks what they only record; the same words once."""
    said: dict[str, list[int]] = {}
    for place, planned in enumerate(plan.steps, 1):
        records = planned.step.records
        for remark in (records.in_language(say.lang) + "." if records else "", remark_of(say, planned.step)):
            if remark:
                said.setdefault(remark, []).append(place)
    for remark, places in said.items():
        yield say(texts.at_steps(runs(places), remark))


def leads(say: Words, plan: Plan) -> Iterator[str]:
    """Who is first responsible, and for which steps where that changes on the way."""
    by_lead: dict[str, list[int]] = {}
    for place, planned in enumerate(plan.steps, 1):
        if planned.lead:
            by_lead.setdefault(planned.lead, []).append(place)
    if len(by_lead) == 1 and len(*by_lead.values()) == len(plan.steps):
        yield say(texts.led_by(*by_lead))
    elif by_lead:
        yield say(texts.led_by(", ".join(say(texts.for_steps(lead, runs(at))) for lead, at in by_lead.items())))


def runs(places: list[int]) -> str:
    """Rising numbers in few words.

    Examples
    --------
    >>> runs([1, 2, 3, 5, 8, 9])
    '1–3, 5, 8–9'
    """
    found: list[list[int]] = []
    for place in places:
        if found and place == found[-1][-1] + 1:
            found[-1].append(place)
        else:
            found.append([place])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in found)
