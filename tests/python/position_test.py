# SPDX-License-Identifier: BSL-1.0
"""Where people stand in each domain, in Python and with `loopbaan position`."""

import csv
import io
import json
from pathlib import Path

import pytest

import loopbaan

SCHEMA = Path(__file__).resolve().parents[2] / "lib" / "data" / "schema" / "positions-1.schema.json"


@pytest.fixture(scope="module")
def teachers(dutch):
    return loopbaan.build_cohort(
        dutch,
        [
            {"id": "p1", "phase": "ervaren", "levels": {c: dutch.required("vakbekwaam").get(c) for c in dutch.competences}},
            {"id": "p2", "levels": dutch.required("D4-startend")},
        ],
    )


def test_a_position_tells_the_depth_and_the_next_move_in_each_domain(dutch, teachers):
    first, second = (loopbaan.find_position(person) for person in teachers)
    assert first.person == "p1" and len(first) == 4
    assert [at.domain for at in first.domains] == ["D1", "D2", "D3", "D4"]
    teaching, colleagues = first["D1"], second["D4"]
    assert (teaching.reached, teaching.possible, teaching.move) == ("ervaren", "ervaren", "deepening")
    assert (teaching.next_depth, teaching.profile) == ("meesterschap", "D1-meesterschap")
    assert not teaching.gap.closed and teaching.gap.person == "p1"
    assert (colleagues.reached, colleagues.possible, colleagues.next_depth) == ("startend", "startend", "ervaren")
    assert second["D1"].possible == "meesterschap" and second["D1"].reached is None
    assert (second["D1"].move, second["D2"].move) == ("entering", "broadening")
    assert "verdiepen: meesterschap" in teaching.explain() and "not entered yet" in second["D1"].explain("en")
    with pytest.raises(KeyError):
        first["D9"]


def test_whoever_reaches_the_deepest_has_no_move(dutch):
    every = {c: dutch.scales[dutch.competences[c].scale].levels[-1].id for c in dutch.competences}
    (person,) = loopbaan.build_cohort(dutch, [{"id": "p", "levels": every}])
    for at in loopbaan.find_position(person).domains:
        assert (at.reached, at.move, at.next_depth, at.profile, at.gap) == ("meesterschap", None, None, None, None)


@pytest.fixture
def staff(files, dutch, teachers):
    (files / "teachers.json").write_text(loopbaan.write_people(teachers), encoding="utf-8")
    return "teachers.json"


def test_the_program_says_where_someone_stands_and_what_comes_next(program, staff):
    status, out, err = program("position", staff)
    assert status == 0 and len(err.splitlines()) == 1 and "geen fase bekend voor 1 van 2" in err
    for words in ("p1", "p2", "verdiepen: meesterschap", "verbreden: in opleiding", "nog niet begonnen", "geen score"):
        assert words in out
    out = program("position", staff, "--person", "p2", "--lang", "en")[1]
    assert "p1" not in out and "entering: in training" in out and "unknown decides:" in out


def test_the_program_gives_the_cheapest_plan_of_each_move(program, staff, dutch, teachers):
    out = program("position", staff, "--person", "p1", "--plans")[1]
    plan = loopbaan.Planner(dutch, "D4-in-opleiding").find(teachers[0])
    assert plan.steps and all(dutch.steps[step.id].title.nl in " ".join(out.split()) for step in plan.steps)
    assert "Goedkoopste plan" in out and "Goedkoopste plan" not in program("position", staff)[1]


def test_the_program_gives_a_document_and_a_table(program, staff, teachers):
    written = program("position", staff, "--json")[1]
    assert written == loopbaan.write_positions(teachers)
    document = json.loads(written)
    assert document["people"][0]["domains"][0]["next"]["profile"] == "D1-meesterschap"
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(document, json.loads(SCHEMA.read_text("utf-8")))
    rows = list(csv.reader(io.StringIO(program("position", staff, "--csv")[1]), delimiter=";"))
    assert len(rows) == 1 + 2 * 4 and len({len(row) for row in rows}) == 1


def test_without_depths_there_is_a_sentence(program, files):
    bare = loopbaan.build_framework("bare", "1", domains=[{"id": "D", "title": "D"}])
    (files / "bare.json").write_text(loopbaan.write_framework(bare), encoding="utf-8")
    status, out, err = program("position", "new.csv", "--framework", "bare.json")
    assert (status, out) == (1, "") and "hoe diep iemand in een domein kan zijn" in err
    assert program("position", "teachers.csv", "--person", "p9")[0] == 1
