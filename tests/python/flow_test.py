# SPDX-License-Identifier: BSL-1.0
"""The flow of staff: beside a twin in another language and single people simulated, beside published series, and what is wrong."""

from __future__ import annotations

import csv
import json
import random
from collections import defaultdict
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import loopbaan
import pytest
from flow_twin import expected, simulated

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "flow"
REGION = Path(__file__).resolve().parents[2] / "examples" / "data" / "region" / "doorstroom.json"
AOW = (
    ("1930-01-01", 65, 0), ("1948-01-01", 65, 1), ("1948-12-01", 65, 2), ("1949-11-01", 65, 3), ("1950-10-01", 65, 6), ("1951-07-01", 65, 9),
    ("1952-04-01", 66, 0), ("1953-01-01", 66, 4), ("1955-09-01", 66, 7), ("1956-06-01", 66, 10), ("1957-03-01", 67, 0),
)


def document(**more: object) -> dict[str, Any]:
    dates = [{"born_from": day, "years": years, "months": months, "source": "aow"} for day, years, months in AOW]
    return {
        "loopbaan": "flow/1", "id": "x", "version": "1", "title": "X", "start": "2026-10-01", "years": 5, "sources": [{"id": "aow", "title": "AOW"}],
        "retirement_dates": dates, "stock": [{"age": 40, "people": 120, "fte": 96}], "rates": [rate("weg", value=0.05)], **more,
    }


def rate(id: str, event: str = "leave", **more: object) -> dict[str, Any]:
    return {"id": id, "event": event, "definition": "eigen", "basis": "assumption", **more}


def plan(**more: object) -> loopbaan.FlowPlan:
    return loopbaan.parse_flow(json.dumps(document(**more)), name="flow.json")


def a_region() -> dict[str, Any]:
    """Two phases, starters by years of service, people near their retirement, two ways in."""
    route = {"phase": "begin", "age_from": 22, "age_to": 24, "fte": 0.8}
    return document(
        regions=[{"id": "r", "title": "R"}, {"id": "s", "title": "S"}], phases=[{"id": "begin", "title": "B"}, {"id": "verder", "title": "V"}],
        routes=[
            {"id": "kort", "title": "K", **route, "chances": [{"id": "blijft", "definition": "x", "basis": "assumption", "value": 0.7}]},
            {"id": "lang", "title": "L", "years": 2, **route, "chances": [{"id": "af", "definition": "x", "basis": "assumption", "value": 0.6}]},
        ],
        stock=[
            {"region": "r", "phase": "begin", "age": 25, "service": 1, "people": 17, "fte": 14}, {"region": "s", "phase": "verder", "age": 50, "age_to": 54, "people": 40, "fte": 30},
            {"region": "r", "phase": "verder", "age": 64, "age_to": 66, "people": 25, "fte": 20}, {"region": "r", "phase": "verder", "age": 67, "people": 6, "fte": 3},
        ],
        rates=[
            rate("starters", phase="begin", left_after=[0.1, 0.25, 0.3, 0.3]), rate("bijna", months_from=0, months_to=20, value=0.25), rate("weg", value=0.06),
            rate("datum", "retire", value=0.8), rate("na", "past_date", value=0.4), rate("door", "move", phase="begin", to="verder", service_from=2, value=0.75),
        ],
        intake=[
            {"route": "kort", "region": "r", "from": 2026, "to": 2040, "people": 7, "basis": "assumption"},
            {"route": "lang", "region": "s", "from": 2024, "to": 2040, "people": 9.5, "basis": "assumption"},
        ],
    )


def test_what_is_expected_is_what_a_twin_with_fractions_expects() -> None:
    whole = a_region()
    course = expected(whole, 5)
    cells = loopbaan.parse_flow(json.dumps(whole)).cells(keep=("region", "route", "phase", "age"))
    found: dict[tuple[Any, ...], Decimal] = defaultdict(Decimal)
    for each in cells:
        found[each.period, each.region, each.route, each.phase, each.age] += each.people.opening
        if each.period == 4 and each.age is not None:
            found[5, each.region, each.route, each.phase, each.age + 1] += each.people.closing
    twin: dict[tuple[Any, ...], Fraction] = defaultdict(Fraction)
    first = 2026 * 12 + 9
    for year, states in enumerate(course):
        for (region, route, phase, born, _), people in states.items():
            twin[year, region, route, phase, (first + 12 * year - born - 1) // 12] += people
    assert {key for key, people in twin.items() if people} == {key for key, people in found.items() if people}
    for key, people in twin.items():
        assert abs(float(people) - float(found[key])) < 1e-7, key


def test_single_people_who_go_or_stay_give_the_expected_values_and_fill_the_ranges() -> None:
    whole, dice, runs = a_region(), random.Random(7), 400
    points = loopbaan.parse_flow(json.dumps(whole)).project(chance=0.8).of()
    courses = [simulated(whole, 5, dice) for _ in range(runs)]
    for year, point in enumerate(points):
        counts = [each[year] for each in courses]
        mean = sum(counts) / runs
        spread = (sum((each - mean) ** 2 for each in counts) / (runs - 1)) ** 0.5
        assert point.people is not None and point.people_low is not None and point.people_high is not None
        assert abs(mean - point.people) <= 4 * spread / runs**0.5 + 1e-9
        below, above = sum(each < point.people_low for each in counts) / runs, sum(each > point.people_high for each in counts) / runs
        assert below <= 0.1 + 0.05 and above <= 0.1 + 0.05
        if year:  # not wider than need be: one less at either end leaves out more than was asked
            assert sum(each <= point.people_low for each in counts) / runs >= 0.1 - 0.05
            assert sum(each >= point.people_high for each in counts) / runs >= 0.1 - 0.05


def test_nobody_appears_or_vanishes_to_the_last_digit() -> None:
    cells = loopbaan.read_flow(REGION).cells(keep=("region", "route", "phase", "age"))
    closed: dict[tuple[Any, ...], Decimal] = {}
    for each in cells:
        for of in (each.people, each.fte):
            assert of.closing == of.opening - of.left - of.retired + of.net + of.moved_in - of.moved_out + of.entered
        assert each.age is not None
        closed[each.period + 1, each.region, each.route, each.phase, each.age + 1] = each.people.closing
    for each in cells:
        if each.period:
            assert closed.get((each.period, each.region, each.route, each.phase, each.age), Decimal(0)) == each.people.opening


def test_cumulative_leaving_is_no_sum() -> None:
    made = plan(stock=[{"age": 25, "service": 0, "people": 12, "fte": 12}], rates=[rate("starters", left_after=[0.08, 0.11, 0.15])], years=3)
    left = [float(each.people.left) / float(each.people.opening) for each in made.cells(keep=())]
    assert left == pytest.approx([0.08, 1 - 0.89 / 0.92, 1 - 0.85 / 0.89], abs=1e-8)
    assert made.project().of()[-1].people == pytest.approx(10.2)


@pytest.mark.skipif(not SHARED.exists(), reason="published series lie beside the project")
def test_the_published_cohort_of_england_is_reproduced() -> None:
    rows = list(csv.DictReader((SHARED / "starters" / "england_retention_pq.csv").open()))
    cohort = next(each for each in rows if each["cohort"] == "2010")
    shares = [int(cohort[f"after{year}"]) / 100 for year in range(1, 6)]
    stock = [{"age": 25, "service": 0, "people": int(cohort["entrants"]), "fte": int(cohort["entrants"])}]
    found = plan(start="2010-11-01", stock=stock, rates=[rate("cohort", in_service=shares)])
    assert [round(each.people or 0) for each in found.project().of()] == [24100, *(round(24100 * each) for each in shares)]
    left = [float(each.people.left / each.people.opening) for each in found.cells(keep=())]
    assert [round(100 * each, 1) for each in left] == [13.0, 5.7, 6.1, 5.2, 4.1]
    returners = [float(each["release_2022_percent"]) / 100 for each in csv.DictReader((SHARED / "starters" / "england_1996_two_releases.csv").open())]
    with pytest.raises(loopbaan.Error) as caught:
        plan(rates=[rate("1996", in_service=returners)])
    assert [(each.code, each.where) for each in caught.value.all] == [(784, "flow.json#/rates/0/in_service/13")]
    net = plan(stock=[{"age": 22, "service": 0, "people": 1000, "fte": 1000}], rates=[rate("1996", "net", in_service=returners)], years=21).project().of()
    assert [round(each.people or 0) for each in net[13:15]] == [557, 577]


def teachers(column: str) -> dict[int, float]:
    rows = csv.DictReader((SHARED / "nl-mbo-age" / "teachers_fte_by_age.csv").open())
    return {int(each["age"].strip("-+")): float(each[column]) for each in rows}


@pytest.mark.skipif(not SHARED.exists(), reason="published series lie beside the project")
def test_by_the_date_of_each_birth_the_ratios_of_five_years_tell_more_than_by_age() -> None:
    """Who was 60 and 61 in 2014 was there in 2019: the law had moved their date. By age hardly anybody would have been."""
    before, base, after = teachers("fte_2009"), teachers("fte_2014"), teachers("fte_2019")
    ages = range(50, 62)
    ratios = {age: base[age + 5] / before[age] for age in ages}

    def predicted(rates: list[dict[str, Any]]) -> float:
        stock = [{"age": age, "fte": base[age]} for age in ages]
        made = plan(start="2014-10-01", years=5, period_years=5, stock=stock, rates=rates)
        cells = made.cells(keep=("age",))
        assert sum(each.fte.closing for each in cells) == sum((each.fte.opening + each.fte.net for each in cells), Decimal(0))
        return float(sum(each.fte.closing for each in cells if each.age in (60, 61)))

    by_age = predicted([rate(f"a{age}", "net", age_from=age, age_to=age, value=ratio) for age, ratio in ratios.items()])
    # In 2009 who was 61 had 65 years and a month to go to: months until the date, by the law that held when it came.
    to_date = {age: round(sum(months_left(2009, age)) / 12) for age in ages}
    edges = sorted((months, age) for age, months in to_date.items())
    rates = []
    for place, (months, age) in enumerate(edges):
        low = 0 if place == 0 else (edges[place - 1][0] + months) // 2 + 1
        high = 600 if place == len(edges) - 1 else (months + edges[place + 1][0]) // 2
        rates.append(rate(f"d{age}", "net", months_from=low, months_to=high, value=ratios[age]))
    by_date = predicted(rates)
    there = after[65] + after[66]
    assert (round(by_age, 1), round(there, 1)) == (22.5, 692.3)
    assert abs(there - by_date) < 0.5 * abs(there - by_age)


def months_left(year: int, age: int) -> list[int]:
    first = year * 12 + 9
    found = []
    for born in range(first - 12 * age - 12, first - 12 * age):
        _, years, months = [each for each in AOW if int(each[0][:4]) * 12 + int(each[0][5:7]) - 1 <= born][-1]
        found.append(born + years * 12 + months - first)
    return found


def test_a_rate_that_nobody_knows_gives_a_range_and_never_nothing() -> None:
    known = plan().project()
    open_rate = plan(rates=[rate("weg", low=0, high=1)]).project()
    last = open_rate.of()[-1]
    assert open_rate.rates_are_ranges and last.people is None and (last.people_low, last.people_high) == (0, 120)
    assert known.of()[-1].people is not None and not known.rates_are_ranges
    with pytest.raises(loopbaan.Error) as caught:
        plan(rates=[rate("weg", low=0, high=1)]).cells()
    assert [each.code for each in caught.value.all] == [787]
    asked = plan(demand=[{"from": 2026, "to": 2027, "fte": 90, "basis": "assumption"}]).project().needs_of()
    assert [each.fte for each in asked] == [90, 90, None, None, None, None]


WRONG: list[tuple[dict[str, Any], list[tuple[int, str]]]] = [
    ({"rates": [rate("weg", value=1.2)]}, [(433, "#/rates/0/value")]),
    ({"rates": [rate("weg")]}, [(781, "#/rates/0")]),
    ({"rates": [rate("weg", value=0.1, low=0.2, high=0.3)]}, [(781, "#/rates/0")]),
    ({"rates": [{**rate("weg", value=0.1), "basis": "source"}]}, [(786, "#/rates/0")]),
    ({"rates": [{**rate("weg", value=0.1), "basis": "gok"}]}, [(809, "#/rates/0/basis")]),
    ({"stock_basis": "count"}, [(786, "#/stock_basis")]),
    ({"stock_source": "x"}, [(202, "#/stock_source")]),
    ({"rates": [rate("weg", value=0.1, phase="x")]}, [(202, "#/rates/0/phase")]),
    ({"rates": [rate("weg", value=0.1), rate("weg", value=0.1)]}, [(201, "#/rates/1/id")]),
    ({"rates": [rate("weg", left_after=[0.2, 0.1])]}, [(784, "#/rates/0/left_after/1")]),
    ({"start": "2026-10-02"}, [(433, "#/start")]),
    ({"years": 0}, [(433, "#/years")]),
    ({"minimum": 3}, [(433, "#/minimum")]),
    ({"stock": [{"age": 40, "people": 10, "fte": 30}]}, [(433, "#/stock/0/fte")]),
    ({"demand": [{"from": 2026, "basis": "assumption"}]}, [(781, "#/demand/0")]),
    ({"scenarios": [{"id": "s", "title": "S", "changes": [{"figure": "weg"}]}]}, [(781, "#/scenarios/0/changes/0")]),
    ({"scenarios": [{"id": "s", "title": "S", "changes": [{"figure": "wge", "times": 2}]}]}, [(202, "#/scenarios/0/changes/0/figure")]),
]


@pytest.mark.parametrize(("more", "told"), WRONG)
def test_what_is_wrong_is_told_at_its_place(more: dict[str, Any], told: list[tuple[int, str]]) -> None:
    with pytest.raises(loopbaan.Error) as caught:
        plan(**more)
    assert [(each.code, each.where.removeprefix("flow.json")) for each in caught.value.all] == told
    assert all(each.remedy for each in caught.value.all)


def test_what_a_plan_does_not_say_of_its_people_is_told_when_it_is_asked() -> None:
    def codes(**more: object) -> list[int]:
        with pytest.raises(loopbaan.Error) as caught:
            plan(**more).project()
        return [each.code for each in caught.value.all]

    assert codes(rates=[rate("weg", value=0.1, age_to=42)]) == [780]
    assert codes(retirement_dates=[]) == [782]
    assert codes(rates=[rate("nieuw", value=0.1, service_to=2), rate("weg", value=0.1)]) == [785]
    route = {"id": "a", "title": "A", "age_from": 22, "fte": 1}
    assert codes(routes=[route], intake=[{"route": "a", "from": 2027, "to": 2029, "people": 3, "basis": "assumption"}]) == [783]
    with pytest.raises(loopbaan.Error) as caught:
        plan().project("nergens")
    assert [each.code for each in caught.value.all] == [202]
    with pytest.raises(ValueError):
        plan().cells(keep=("board",))
    with pytest.raises(loopbaan.Error) as other:
        loopbaan.parse_flow('{"loopbaan": "needs/1"}')
    assert [each.code for each in other.value.all] == [806]


def test_coaching_counts_heads_and_not_fte() -> None:
    stock = [{"age": 25, "phase": "begin", "service": 0, "people": 12, "fte": 4.8}]
    induction = {"phase": "begin", "hours_per_starter": 60, "hours_per_coach": 100, "coaches": 5, "basis": "assumption"}
    first = plan(phases=[{"id": "begin", "title": "B"}], stock=stock, induction=induction).project().coaching()[0]
    assert (first.hours, first.coaches, first.short) == (720, 8, 3)


def test_small_groups_are_not_shown_nor_left_by_the_others() -> None:
    made = loopbaan.read_flow(REGION)
    for lang in ("nl", "en"):
        page = loopbaan.write_flow_page(made, lang=lang)
        assert not page.personal and ("Niet getoond" if lang == "nl" else "Not shown") in page.html
        regions = loopbaan.flow_sheets(made, lang=lang)["regio’s" if lang == "nl" else "regions"]
        assert {row[0] for row in regions[1:]} == {"Noord", "Midden"}  # the island has eight people; without the coast they could be told
    few = plan(stock=[{"age": 40, "people": 9, "fte": 7}])
    assert "minder dan 10 mensen: er wordt niets getoond" in loopbaan.write_flow_page(few).html
    assert list(loopbaan.flow_sheets(few)) == ["cijfers", "uitleg"]


def test_a_page_says_of_each_figure_what_it_is_and_where_it_comes_from() -> None:
    made = loopbaan.read_flow(REGION)
    figures = loopbaan.flow_sheets(made, lang="en")["figures"]
    kinds = {row[0]: row[3:5] for row in figures[1:]}
    assert kinds["starters"] == ["rate from a source", "wij-leren.nl, Voortijdige uitstroom: starters in het basisonderwijs en pabostudenten"]
    assert kinds["ervaren"][0] == "assumption" and {row[3] for row in figures[1:]} == {"rate from a source", "assumption", "count"}
    html = loopbaan.write_flow_page(made, lang="en").html
    assert html.count("<svg") == 4 and html.count("<table") >= html.count("<svg")
    assert "independently" in html and "nothing is said of any one person" in html


def test_scenarios_stand_beside_the_course_as_it_is() -> None:
    made = loopbaan.read_flow(REGION)
    base = made.project(ranges=False).of()
    for id, more in (("minder-uitval", True), ("deeltijd-erbij", True), ("meer-hybride", True), ("regeling-stopt", False)):
        other = made.project(id, ranges=False).of()
        assert base[-1].fte is not None and other[-1].fte is not None and (other[-1].fte > base[-1].fte) is more
        assert (other[0].fte == base[0].fte) is (id != "deeltijd-erbij") and other[0].people == base[0].people


def test_a_template_is_read_and_no_figure_in_it_is_nothing_because_nobody_filled_it_in() -> None:
    for lang in ("nl", "en"):
        made = loopbaan.parse_flow(loopbaan.make_flow_template(lang=lang))
        assert made.notes == () and made.project().rates_are_ranges
    with pytest.raises(ValueError):
        loopbaan.make_flow_template(lang="fr")
