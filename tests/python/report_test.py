# SPDX-License-Identifier: BSL-1.0
"""Pictures and pages in Python."""

import pytest

import loopbaan


def test_a_career_map_is_a_picture_a_page_and_a_graph(world, tmp_path):
    drawn = loopbaan.draw_career_map(world, done=["visit"], planned=["pair"])
    assert drawn.svg.startswith("<svg") and "<html" in drawn.html and drawn.dot.startswith("digraph")
    for form in ("svg", "html", "dot"):
        drawn.save(tmp_path / f"map.{form}")
        assert (tmp_path / f"map.{form}").read_text(encoding="utf-8") == getattr(drawn, form)
    assert "1 done, 1 planned" in repr(drawn)


def test_a_career_map_is_not_saved_in_an_unknown_form(world, tmp_path):
    with pytest.raises(ValueError, match="svg"):
        loopbaan.draw_career_map(world).save(tmp_path / "map.png")
    with pytest.raises(KeyError):
        loopbaan.draw_career_map(world, done=["nap"])


def test_a_page_is_one_file_that_fetches_nothing(world, people, tmp_path):
    planner = loopbaan.Planner(world, "mentor")
    page = loopbaan.write_page(planner, people, planner.find_all(people), staff_file="staff.csv", persons=True)
    page.save(tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert text == page.html and "p1" in text and "staff.csv" in text
    assert "src=" not in text and "@import" not in text and "<link" not in text


def test_a_page_needs_the_plans_of_its_people_and_groups_of_five(world, people):
    planner = loopbaan.Planner(world, "mentor")
    plans = planner.find_all(people)
    with pytest.raises(ValueError):
        loopbaan.write_page(planner, people, plans[:1])
    with pytest.raises(ValueError, match="5"):
        loopbaan.write_page(planner, people, plans, min_group=4)


def test_the_regeling_names_every_competence(world):
    page = loopbaan.write_regeling(world)
    assert "Orde" in page.html and "Gesprekken" in page.html
    assert loopbaan.write_regeling(world, lang="en").html != page.html


def test_the_map_of_a_person_has_the_plan_with_its_first_step_to_begin_now(world, people):
    planner = loopbaan.Planner(world, "mentor")
    person = people[0]
    plan = planner.find(person)
    drawn = loopbaan.draw_person_map(person, plan)
    assert (drawn.here, drawn.target) == ("start", "mentor")
    assert (*drawn.first, *drawn.planned) == tuple(step.id for step in plan.steps)
    assert "mentor" not in drawn.met
    assert "mentor" in loopbaan.draw_person_map(people[2], planner.find(people[2])).met
    assert "you are here" in loopbaan.draw_person_map(person, plan, lang="en").svg
    with pytest.raises(KeyError):
        loopbaan.draw_career_map(world, met=["nobody"])
    with pytest.raises(KeyError):
        loopbaan.draw_career_map(world, here="nowhere")
