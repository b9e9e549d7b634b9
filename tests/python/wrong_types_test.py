# SPDX-License-Identifier: BSL-1.0
"""A wrong type is answered with what is wanted and what to give, in one sentence."""

import pathlib

import pytest

import loopbaan

pd = pytest.importorskip("pandas")


@pytest.fixture(scope="module")
def staff(world):
    return loopbaan.parse_staff("persoon;Orde\np1;steady\n", world)


def calls(world, people, staff):
    planner = loopbaan.Planner(world, "mentor")
    frame = pd.DataFrame({"persoon": ["p1"]})
    return [
        (lambda: loopbaan.find_gaps(staff, "mentor"), "a Cohort is wanted here, not Staff: give staff.people"),
        (lambda: planner.find_all(staff), "give staff.people"),
        (lambda: loopbaan.count_coverage(staff, "mentor"), "give staff.people"),
        (lambda: planner.find_all(people[0]), "give people.only"),
        (lambda: planner.find_all("staff.csv"), "give loopbaan.read_staff(path, framework).people"),
        (lambda: loopbaan.find_gaps(frame, "mentor"), "give loopbaan.parse_staff(table, framework).people"),
        (lambda: loopbaan.find_gaps([{"id": "p1"}], "mentor"), "give loopbaan.build_cohort(framework, people)"),
        (lambda: loopbaan.find_gaps(None, "mentor"), "a Cohort is wanted here, not None"),
        (lambda: loopbaan.find_gap(people, "mentor"), "a Person is wanted here, not Cohort: give one of them"),
        (lambda: planner.find("p1"), "give people.find(id)"),
        (lambda: loopbaan.Planner("framework.json", "mentor"), "give loopbaan.read_framework(path)"),
        (lambda: loopbaan.Planner(pathlib.Path("framework.json"), "mentor"), "give loopbaan.read_framework(path)"),
        (lambda: loopbaan.analyse(people), "a Framework is wanted here, not Cohort: give its attribute framework"),
        (lambda: loopbaan.write_page("mentor", people, []), "give loopbaan.Planner(framework, target)"),
        (lambda: loopbaan.tabulate_plans(planner, people, [1, 2, 3]), "a Plan is wanted here, not int"),
        (lambda: people.by("latest"), "give loopbaan.LevelRule(method)"),
        (lambda: loopbaan.write_people(staff), "give staff.people"),
    ]


def test_a_wrong_type_is_told_what_to_give_instead(world, people, staff):
    for call, says in calls(world, people, staff):
        with pytest.raises(TypeError) as caught:
            call()
        assert says in str(caught.value) and "incompatible" not in str(caught.value) and "_loopbaan" not in str(caught.value)


def test_what_is_of_another_class_is_another_value_and_no_error(world, people):
    plan = loopbaan.Planner(world, "mentor").find(people[0])
    for value in (plan, loopbaan.find_gap(people[0], "mentor"), world.title, loopbaan.LevelRule("latest"), world):
        assert value != 5 and value != "x" and value is not None and not value == None and value == value  # noqa: E711, PLR0124
        assert 5 != value and value in [value] and value not in [plan.person, None]
