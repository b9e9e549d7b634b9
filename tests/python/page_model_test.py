# SPDX-License-Identifier: BSL-1.0
"""What a page says as plain values: each can be rebuilt, and what is protected is not in it."""

import json
import pickle

import pytest

import loopbaan


@pytest.fixture(scope="module")
def asked(board):
    fw = loopbaan.dutch_framework()
    people = loopbaan.read_staff(board, fw).people
    planner = loopbaan.Planner(fw, "basisbekwaam")
    return planner, people, planner.find_all(people)


@pytest.fixture(scope="module")
def said(asked):
    return loopbaan.write_page(*asked).to_dict()


def test_what_a_page_says_can_be_written_as_json_and_is_the_same_in_both_languages(asked, said):
    assert json.loads(json.dumps(said)) == said
    english = loopbaan.write_page(*asked, lang="en")
    assert english.to_dict() == said and english.html != loopbaan.write_page(*asked).html
    assert pickle.loads(pickle.dumps(english)).to_dict() == said


def test_cells_of_a_page_are_those_of_the_table_and_hidden_where_that_hides_them(asked, said):
    coverage = loopbaan.count_coverage(asked[1], "basisbekwaam", "school")
    columns = [coverage.groups.index(group["name"]) for group in said["groups"]]
    assert [group["people"] for group in said["groups"]] == [coverage.sizes[c] for c in columns]
    assert len(said["rows"]) == len(coverage.rows) == said["required"] + 1
    hidden = 0
    for row, counted in zip(said["rows"], coverage.rows):
        assert (row["competence"], row["total"]) == (counted.competence, as_dict(counted.total))
        assert row["groups"] == [as_dict(counted.groups[c]) for c in columns]
        hidden += row["groups"].count(None)
        if counted.unknown is not None:
            of = counted.unknown.part
            assert row["unknown"] == ({"least": of, "most": of} if of > 1 else {"least": 0, "most": 1})
    assert hidden > 0
    unshown = set(range(len(coverage.groups))) - set(columns)
    assert sorted(said["small_groups"] + said["kept_groups"]) == sorted(coverage.groups[c] for c in unshown)
    assert all(coverage.sizes[coverage.groups.index(name)] < said["min_group"] for name in said["small_groups"])


def as_dict(share):
    return share and {"part": share.part, "whole": share.whole}


def test_needs_are_counted_from_the_plans_and_add_up(asked, said):
    planner, _, plans = asked
    for need in said["needs"]:
        step = planner.framework.steps[need["step"]]
        assert need["people"] == sum(need["step"] in [each.id for each in plan.steps] for plan in plans)
        assert need["hours"] == pytest.approx(need["people"] * float(step.hours or 0))
        assert need["cost"] == pytest.approx(need["people"] * float(step.cost or 0))
    assert said["needs"]
    for unit in ("hours", "cost"):
        assert said["needs_together"][unit] == pytest.approx(sum(need[unit] for need in said["needs"]))


def test_without_persons_nobody_is_in_it_and_with_persons_the_figures_are_the_same(asked, said):
    _, people, plans = asked
    for person in people:
        assert person.id not in json.dumps(said)
    page = loopbaan.write_page(*asked, persons=True).to_dict()
    persons = page.pop("persons")["people"]
    assert page == {key: value for key, value in said.items() if key != "persons"}
    assert [person["person"] for person in persons] == [person.id for person in people]
    for told, person, plan in zip(persons, people, plans):
        gap = loopbaan.find_gap(person, "basisbekwaam")
        missing = {line.competence for line in gap.lines if line.missing}
        assert {line["competence"] for line in told["missing"]} == missing
        assert told["steps"] == [step.id for step in plan.steps]
        assert len(told["met"]) == told["required"] - len(missing)
        assert told["plan_cost"] == plan.cost


def test_of_a_few_people_a_page_says_hardly_anything(world, people):
    planner = loopbaan.Planner(world, "mentor")
    said = loopbaan.write_page(planner, people, planner.find_all(people)).to_dict()
    assert said["people"] == 3 and not said["enough"]
    assert all(row["total"] is None and row["unknown"] is None for row in said["rows"])
    assert (said["lowest"], said["needs"], said["unreached"], said["unreached_otherwise"]) == (None, [], None, None)
    assert said["plans"] == {"shows": "hidden", "needed": None, "planned": None, "unplanned": None}


def test_a_page_without_figures_says_nothing_of_people_and_what_is_given_is_a_copy(world, asked):
    assert loopbaan.write_regeling(world).to_dict() == {}
    page = loopbaan.write_page(*asked)
    page.to_dict()["rows"].clear()
    assert page.to_dict()["rows"] and hash(page) == hash(loopbaan.write_page(*asked))
