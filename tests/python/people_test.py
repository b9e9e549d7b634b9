# SPDX-License-Identifier: BSL-1.0
"""People in Python."""

import datetime
import gc

import pytest

import loopbaan


def test_a_level_is_an_id_not_shown_or_unknown(people):
    assert people[1].levels == {"order": "steady", "talks": loopbaan.NOT_SHOWN}
    assert people[0].levels == {"order": None, "talks": None}
    assert people[1].ranks == {"order": 2, "talks": 0} and people[0].ranks["order"] is None


def test_a_person_tells_what_is_known(people):
    person = people[0]
    assert (person.id, person.phase, person.fte, person.since) == ("p1", "start", 0.8, datetime.date(2024, 8, 1))
    assert person.groups == {"school": "s1"} and people[1].done == ("visit",) and people[1].phase is None


def test_a_level_tells_where_it_comes_from(people):
    assert people[2].origin("order") == "established" and people[2].origin("talks") == "confirmed"
    rating = people[2].deciding_rating("talks")
    assert (rating.level, rating.rater, rating.date, rating.instrument) == (
        "shown",
        "leader",
        datetime.date(2026, 3, 12),
        "icalt",
    )
    assert people[2].deciding_rating("order") is None and len(people[2].ratings) == 1


def test_a_cohort_is_walked_counted_and_searched(people):
    assert [person.id for person in people] == ["p1", "p2", "p3"] == list(people.ids)
    assert len(people) == 3 and people[-1].id == "p3" and "p2" in people and people.find("p9") is None
    assert people.groupings == ("school",)
    with pytest.raises(IndexError):
        people[3]


def test_people_are_chosen_by_phase_and_by_id(people):
    assert people.in_phase("start").ids == ("p1",) and people.only(["p3", "p1"]).ids == ("p3", "p1")
    with pytest.raises(loopbaan.Error) as caught:
        people.in_phase("begin")
    assert caught.value.code == 809
    with pytest.raises(KeyError):
        people.only(["p9"])


def test_a_person_outlives_the_cohort_it_came_from(world):
    person = loopbaan.build_cohort(world, [{"id": "p1", "levels": {"order": "steady"}}])[0]
    gc.collect()
    assert person.levels["order"] == "steady"


def test_people_survive_a_round_trip(world, people):
    again = loopbaan.parse_people(loopbaan.write_people(people), world)
    assert [person.levels for person in again] == [person.levels for person in people]
    table = loopbaan.parse_staff(loopbaan.write_staff(people), world)
    assert [person.levels for person in table.people] == [person.levels for person in people]
