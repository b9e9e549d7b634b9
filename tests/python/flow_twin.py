# SPDX-License-Identifier: BSL-1.0
"""The model of a flow plan a second time, in another language and from its description alone: with fractions, and person by person."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Optional

Document = dict[str, Any]
State = tuple[Any, ...]  # region, route, phase, month of birth, years of service


def month_of(day: str) -> int:
    year, month, _ = day.split("-")
    return int(year) * 12 + int(month) - 1


def exact(value: float) -> Fraction:
    return Fraction(str(value))


def months_to_date(document: Document, born: int, month: int) -> Optional[int]:
    holds = [each for each in document["retirement_dates"] if month_of(each["born_from"]) <= born]
    return born + holds[-1]["years"] * 12 + holds[-1]["months"] - month if holds else None


def share_of(document: Document, event: str, of: dict[str, Any]) -> tuple[Optional[dict[str, Any]], Fraction]:
    """The first rate that fits, and what it is for these."""
    for rate in document["rates"]:
        if rate["event"] != event or any(rate.get(key, of[key]) != of[key] for key in ("region", "route", "phase")):
            continue
        bounds = (("age", "age_from", "age_to"), ("service", "service_from", "service_to"), ("months", "months_from", "months_to"))
        if any((low in rate and of[key] < rate[low]) or (high in rate and of[key] > rate[high]) for key, low, high in bounds):
            continue
        if "left_after" in rate:
            there = [Fraction(1), *(1 - exact(each) for each in rate["left_after"])]
            if of["service"] is None or not 0 <= of["service"] < len(there) - 1:
                continue
            return rate, 1 - there[of["service"] + 1] / there[of["service"]]
        return rate, exact(rate["value"])
    return None, Fraction(0)


def outcomes(document: Document, state: State, month: int) -> Iterator[tuple[Fraction, str, Optional[State]]]:
    """What may become of one person in a year, with its chance: why gone, or where then."""
    region, route, phase, born, service = state
    months = months_to_date(document, born, month)
    assert months is not None
    of = {"region": region, "route": route, "phase": phase, "age": (month - born - 1) // 12, "service": service, "months": months}
    _, goes = share_of(document, "past_date" if months < 0 else "leave", of)
    yield goes, "retired" if months < 0 else "left", None
    stays = 1 - goes
    if 0 <= months < 12:
        _, stops = share_of(document, "retire", of)
        yield stays * stops, "retired", None
        stays *= 1 - stops
    older = None if service is None else service + 1
    move, moves = share_of(document, "move", of)
    if move:
        yield stays * moves, "moved", (region, route, move["to"], born, older)
    yield stays * (1 - moves), "stays", (region, route, phase, born, older)


def births(first: int, last: int, month: int) -> list[int]:
    return [month - 12 * age - back for age in range(first, last + 1) for back in range(1, 13)]


def people_at_start(document: Document) -> Iterator[tuple[list[State], float]]:
    month = month_of(document["start"])
    for row in document["stock"]:
        born = births(row["age"], row.get("age_to", row["age"]), month)
        yield [(row.get("region"), row.get("route"), row.get("phase"), each, row.get("service")) for each in born], row["people"]


def entrants(document: Document, ahead: int) -> Iterator[tuple[list[State], float, Fraction]]:
    """Who may enter at the end of so many years: where, how many began, with what chance."""
    month, year = month_of(document["start"]) + 12 * ahead, int(document["start"][:4]) + ahead
    for route in document.get("routes", ()):
        chance = Fraction(1)
        for each in route.get("chances", ()):
            chance *= exact(each["value"])
        for row in document.get("intake", ()):
            if row["route"] == route["id"] and row["from"] <= year - route.get("years", 0) <= row.get("to", row["from"]):
                born = births(route["age_from"], route.get("age_to", route["age_from"]), month)
                yield [(row.get("region"), route["id"], route.get("phase"), each, 0) for each in born], row["people"], chance


def expected(document: Document, years: int) -> list[dict[State, Fraction]]:
    """How many people are expected in each state, on the first day of each year."""
    now: dict[State, Fraction] = defaultdict(Fraction)
    for states, people in people_at_start(document):
        for state in states:
            now[state] += exact(people) / len(states)
    course = [now]
    for ahead in range(1, years + 1):
        month = month_of(document["start"]) + 12 * (ahead - 1)
        then: dict[State, Fraction] = defaultdict(Fraction)
        for state, people in now.items():
            for chance, _, where in outcomes(document, state, month):
                if where is not None:
                    then[where] += people * chance
        for states, began, chance in entrants(document, ahead):
            for state in states:
                then[state] += exact(began) * chance / len(states)
        course.append(then)
        now = then
    return course


def simulated(document: Document, years: int, dice: random.Random) -> list[int]:
    """One course of whole people: each has a month of birth drawn, and goes or stays by draws of their own."""
    memo: dict[tuple[State, int], list[tuple[float, Optional[State]]]] = {}
    there = [dice.choice(states) for states, people in people_at_start(document) for _ in range(int(people))]
    course = [len(there)]
    for ahead in range(1, years + 1):
        month = month_of(document["start"]) + 12 * (ahead - 1)
        stayed = []
        for state in there:
            key = (state, month)
            if key not in memo:
                memo[key] = [(float(chance), where) for chance, _, where in outcomes(document, state, month)]
            draw = dice.random()
            for chance, where in memo[key]:
                draw -= chance
                if draw < 0:
                    if where is not None:
                        stayed.append(where)
                    break
        for states, began, chance in entrants(document, ahead):
            whole = int(began) + (dice.random() < began - int(began))
            stayed += [dice.choice(states) for _ in range(whole) if dice.random() < float(chance)]
        there = stayed
        course.append(len(there))
    return course
