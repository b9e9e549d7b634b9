# SPDX-License-Identifier: BSL-1.0
"""`loopbaan map` for one person."""

import json

import pytest

WORLD = ("--framework", "framework.json")
STAFF = {
    "loopbaan": "people/1",
    "framework": {"id": "world", "version": "1"},
    "people": [
        {"id": "p1", "phase": "start", "levels": {"order": "steady"}, "done": ["visit"]},
        {"id": "p2"},
        {"id": "p3", "phase": "start", "levels": {"order": "sharing"}},
    ],
}


@pytest.fixture
def staff(files):
    (files / "team.json").write_text(json.dumps(STAFF))


def test_the_map_of_someone_shows_what_is_done_where_they_are_and_what_to_begin_now(program, files, staff):
    status, out, err = program("map", "team.json", "--person", "p1", *WORLD)
    assert (status, err) == (0, "")
    assert "✓ Lesbezoek" in out and "▶▶ 1 Samen" in out and "Start: u bent hier" in out
    assert "▶ Gids" in out and "▶ diep" in out
    assert program("map", "team.json", "--person", "p1", "-o", "p1.html", *WORLD) == (0, "", "De kaart staat in p1.html.\n")
    assert "nu beginnen" in (files / "p1.html").read_text(encoding="utf-8")


def test_who_meets_the_profile_sees_it_reached_and_no_step_to_begin(program, staff):
    status, out, _ = program("map", "team.json", "--person", "p3", *WORLD)
    assert status == 0 and "✓ Gids" in out and "(nu beginnen)" not in out


def test_a_map_leads_where_it_is_told_and_without_a_plan_the_status_says_so(program, staff):
    assert "▶ Gids" in program("map", "team.json", "--person", "p2", "--to", "guide", *WORLD)[1]
    status, out, err = program("map", "team.json", "--person", "p2", "--to", "talker", *WORLD)
    assert status == 3 and out.startswith("<svg") and "p2" in err


def test_a_map_of_someone_has_what_is_about_them_and_the_whole_on_request(program, files, staff):
    part, whole = (program("map", "team.json", "--person", "p3", *more, *WORLD)[1] for more in ((), ("--whole",)))
    assert part.count("<g id=\"k") < whole.count("<g id=\"k") and "Niet getekend" in part and "Niet getekend" not in whole
    assert "Niet getekend" not in program("map", *WORLD)[1]


def test_a_map_says_of_which_day_it_is(program, files, staff):
    assert "p1 → Mentor" in (undated := program("map", "team.json", "--person", "p1", *WORLD)[1]) and "(zonder datum)" in undated
    dated = program("map", "team.json", "--person", "p1", "--as-of", "1-8-2026", "--lang", "en", *WORLD)[1]
    assert "(as of 2026-08-01)" in dated
    rated = json.loads(json.dumps(STAFF))
    order = {"competence": "order", "level": "steady", "rater": "leader", "date": "2026-03-12"}
    rated["people"][1] = {"id": "p2", "phase": "start", "evidence": [order, {**order, "date": "2025-03-12"}]}
    (files / "rated.json").write_text(json.dumps(rated))
    assert "(oordelen tot en met 12-3-2026)" in program("map", "rated.json", "--person", "p2", *WORLD)[1]
    status, _, err = program("map", "team.json", "--person", "p1", "--as-of", "morgen", *WORLD)
    assert status == 2 and "--as-of" in err


@pytest.mark.parametrize(
    ("words", "expected", "say"),
    [
        (("team.json",), 2, "--person"),
        (("--person", "p1"), 2, "--person"),
        (("--to", "mentor"), 2, "--person"),
        (("team.json", "--person", "p2"), 1, "--to"),
        (("team.json", "--person", "p11"), 2, "\n  p1\n"),
        (("team.json", "--person", "p1", "--to", "mentr"), 2, "\n  mentor  Mentor\n"),
        (("none.json", "--person", "p1"), 1, "none.json"),
    ],
)
def test_a_map_that_cannot_be_drawn_says_what_is_missing(program, staff, words, expected, say):
    status, out, err = program("map", *words, *WORLD)
    assert status == expected and out == "" and say in err
