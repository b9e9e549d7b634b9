# SPDX-License-Identifier: BSL-1.0
"""Frameworks in Python."""

import copy
import pickle

import pytest

import loopbaan


def test_entities_are_found_by_id_and_walked_in_order(world):
    assert world.competences["order"].title.en == "Order"
    assert list(world.steps) == ["course", "visit", "pair"]
    assert [step.id for step in world.steps.values()] == list(world.steps.keys())
    assert dict(world.steps.items())["visit"].hours == 6
    assert "order" in world.competences and "disorder" not in world.competences and 5 not in world.competences
    assert world.competences.get("disorder") is None and len(world.phases) == 2


def test_an_unknown_id_is_a_key_error_that_names_the_nearest(world):
    with pytest.raises(KeyError, match='did you mean "order"'):
        world.competences["orde"]


def test_numbers_come_in_units_for_people_and_whole_ones_that_add_up(world):
    pair, visit = world.steps["pair"], world.steps["visit"]
    assert (pair.hours, pair.minutes, pair.weeks, pair.cost) == (16.5, 990, 10, None)
    assert (visit.cost, visit.cents) == (99.5, 9950)


def test_lists_are_tuples_and_a_changed_mapping_changes_nothing(world):
    step = world.steps["pair"]
    assert step.after == ("visit",)
    step.requires["order"] = "sharing"
    assert step.requires == {"order": "steady"}


def test_a_target_is_a_profile_a_role_or_a_phase(world):
    assert {world.target(word) for word in ("mentor", "guide", "start", "Gids")} == {"mentor"}
    assert world.required("guide") == {"order": "sharing"} and world.desired("guide") == {"talks": "shown"}


def test_levels_have_titles_in_both_languages(world):
    assert world.level_title("order", "steady") == "steady"
    assert world.level_title("order", None, "en") != world.level_title("order", loopbaan.NOT_SHOWN, "en")
    with pytest.raises(KeyError):
        world.level_title("order", "high")


def test_all_defects_of_a_framework_are_reported_at_once_each_with_its_place():
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.build_framework(
            "x",
            "1",
            competences=[{"id": "a b", "title": "A", "scale": "none"}],
            steps=[{"id": "s", "title": "S", "yields": {}}],
        )
    assert {each.code for each in caught.value.all} >= {101, 202, 301}
    assert all(each.pointer for each in caught.value.all)


def test_an_entity_keeps_its_framework_alive():
    step = loopbaan.dutch_framework().steps.values()[0]
    assert step.title.nl


def test_a_framework_equals_itself_however_it_is_reached(world, people):
    assert people.framework == world == people[0].framework and hash(people.framework) == hash(world)
    assert world == loopbaan.parse_framework(loopbaan.write_framework(world)) and world != 1


def test_a_catalogue_adds_steps_to_a_new_framework(world, files):
    more = world.with_catalogue(files / "catalogue.json")
    assert "extra" in more.steps and "extra" not in world.steps


def test_unknown_fields_are_kept():
    fw = loopbaan.build_framework("x", "1", areas=[{"id": "a", "title": "A", "colour": ["red"]}])
    assert fw.areas["a"].extra == {"colour": ["red"]}


def test_texts_compare_by_value(world):
    title = world.competences["order"].title
    assert title == loopbaan.parse_framework(loopbaan.write_framework(world)).competences["order"].title
    assert str(title) == "Orde" and title.translations == {"nl": "Orde", "en": "Order"} and title != "Orde"


def test_an_error_survives_pickling_and_copying():
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_framework("{", name="x.json")
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.all == caught.value.all and str(copy.copy(again)) == str(caught.value)


def test_an_error_with_many_defects_shows_the_first_and_says_how_many_there_are():
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.build_framework("x", "1", areas=[{"id": f"a {i}", "title": "A"} for i in range(100)])
    assert len(caught.value.all) == 100 and str(caught.value).endswith(
        "… and 90 more, in the attribute `all` of this error"
    )
    assert len(str(caught.value).splitlines()) == 11


def test_depths_routes_and_instruments_are_read_as_they_are_written(world):
    assert (world.domains["D1"].spoken.nl, world.domains["D1"].depths) == ("de klas", {"deep": "mentor"})
    assert world.roles["guide"].facilitated_hours == 20.5
    route = world.routes["late"]
    assert (route.start, route.exit, route.phases, route.max_years) == (None, "mentor", ("start",), 2)
    rates = world.instruments["list"]
    assert rates.sees == {"order": ((1.0, "shown"), (2.5, "steady"))}
    assert (rates.lowest, rates.highest, rates.missing, rates.valid_months) == (1, 4, (9,), 24)
