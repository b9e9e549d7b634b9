# SPDX-License-Identifier: BSL-1.0
"""What a page of the flow of staff may tell: nothing of few, in no course, by no sum, and in no row of who comes and goes."""

from __future__ import annotations

import itertools
import json

import loopbaan
import pytest
from flow_test import plan, rate
from loopbaan.flow.page import flow_told
from loopbaan.flow.picture import Line, draw
from loopbaan.program.commands.flow import json_of


def groups_of(*people: int, **more: object) -> loopbaan.FlowPlan:
    """Regions of so many, of whom nobody goes."""
    return plan(
        regions=[{"id": f"r{n}", "title": f"R{n}"} for n in range(len(people))], rates=[rate("weg", value=0)],
        stock=[{"age": 40, "region": f"r{n}", "people": each, "fte": each} for n, each in enumerate(people)], **more,
    )


def regions_of(made: loopbaan.FlowPlan) -> set[str]:
    return {row[0] for row in loopbaan.flow_sheets(made, lang="en").get("regions", [])[1:]}


def test_what_is_hidden_together_is_not_few_either() -> None:
    assert regions_of(groups_of(1, 2, 41, 60)) == {"R3"}  # all less those two regions would leave three people
    assert regions_of(groups_of(6, 7, 41, 60)) == {"R2", "R3"}
    for people in itertools.product((1, 3, 8, 12, 30), repeat=4):
        hidden = [each for n, each in enumerate(people) if f"R{n}" not in regions_of(groups_of(*people))]
        assert not hidden or len(hidden) > 1 and sum(hidden) >= 10 or sum(people) < 10


def test_a_group_that_is_small_in_a_scenario_alone_is_hidden_in_all_of_them() -> None:
    scenarios = [{"id": "weg", "title": "Weg", "changes": [{"figure": "noord", "value": 0.9}]}]
    stock = [{"age": 40, "region": "n", "people": 20, "fte": 20}, {"age": 40, "region": "z", "people": 60, "fte": 60}, {"age": 40, "region": "o", "people": 70, "fte": 70}]
    regions = [{"id": id, "title": id.upper()} for id in "nzo"]
    made = plan(regions=regions, stock=stock, rates=[rate("noord", value=0, region="n"), rate("weg", value=0)], scenarios=scenarios, years=1)
    assert made.project("weg", ranges=False).of("n")[-1].people == pytest.approx(2)
    assert regions_of(made) == {"O"}
    assert {row[0] for row in loopbaan.flow_sheets(made, lang="en", scenarios=())["regions"][1:]} == {"N", "Z", "O"}
    told = json.loads(json_of(made, flow_told(made)))
    assert told["hidden"]["region"] == ["n", "z"] and {each["region"] for course in told["courses"] for each in course["points"]} == {None, "o"}
    few = plan(stock=[{"age": 40, "people": 41, "fte": 41}], rates=[rate("alle", value=0)], years=1, scenarios=[{"id": "weg", "title": "Weg", "changes": [{"figure": "alle", "value": 0.9}]}])
    assert "worden niet" not in loopbaan.write_flow_page(few).html and "er wordt niets getoond" in loopbaan.write_flow_page(few).html
    assert "scenarios" not in loopbaan.flow_sheets(few, lang="en")


def test_who_comes_and_goes_is_told_in_runs_of_years_that_are_long_enough() -> None:
    """One person reaches the date this year: beside the rate of 0.9 the page would have told so."""
    old = [{"age": 66, "people": 1, "fte": 1}, {"age": 60, "age_to": 65, "people": 30, "fte": 24}]
    made = plan(stock=[{"age": 30, "age_to": 50, "people": 200, "fte": 160}, *old], rates=[rate("weg", value=0.05), rate("datum", "retire", value=0.9), rate("na", "past_date", value=0.9)], years=12)
    heads, *rows = loopbaan.flow_sheets(made, lang="en")["coming and going"]
    assert heads[:3] == ["From", "Until", "Beginning"] and len(rows) > 1
    exact = made.cells(keep=())
    assert float(exact[0].people.retired) < 10  # not to be told by itself
    begin = 2026
    for row in rows:
        first, until = int(row[0]), int(row[1])
        run = exact[first - 2026 : until - 2026]
        assert first == begin and row[2] == f"{float(run[0].people.opening):.1f}" and row[-1] == f"{float(run[-1].people.closing):.1f}"
        for column, name in ((3, "entered"), (4, "left"), (5, "retired")):
            amount = float(sum(getattr(each.people, name) for each in run))
            assert row[column] == f"{amount:.1f}" and (amount == 0 or amount >= 10)
        begin = until
    if begin < 2038:
        assert f"not told from {begin} on" in loopbaan.write_flow_page(made, lang="en").html
    shorter = loopbaan.flow_sheets(made, lang="en", years=7)["coming and going"]
    assert shorter[1:] == rows[: len(shorter) - 1]  # fewer years tell nothing that more years do not
    none = plan(stock=[{"age": 30, "people": 40, "fte": 40}], rates=[rate("weg", value=0.01)], years=2)
    assert "coming and going" not in loopbaan.flow_sheets(none, lang="en") and "is not told from 2026 on" in loopbaan.write_flow_page(none, lang="en").html


def test_numbers_of_a_picture_are_written_as_the_language_does_and_an_axis_says_where_it_begins() -> None:
    line = Line("a", [0.0, 1.0])
    assert ">0,6</text>" in draw("t", [2026, 2027], [line]) and ">0.6</text>" in draw("t", [2026, 2027], [line], lang="en")
    assert "begint niet bij 0" not in draw("t", [2026, 2027], [line]) and "begint niet bij 0" in draw("t", [2026, 2027], [Line("a", [81, 99])])
