# SPDX-License-Identifier: BSL-1.0
"""Editions in Python and in the program: `loopbaan diff`, `loopbaan move`, built-in ids."""

import csv
import io
import json
from pathlib import Path

import pytest

import loopbaan

SCHEMA = Path(__file__).resolve().parents[2] / "lib" / "data" / "schema" / "difference-1.schema.json"


@pytest.fixture(scope="module")
def editions():
    return {id: loopbaan.built_in_framework(id) for id in loopbaan.built_in_ids()}


@pytest.fixture(scope="module")
def seven_to_three(editions):
    return loopbaan.built_in_crosswalk(editions["nl-2005"], editions["nl-2017"])


def test_every_competence_of_both_editions_has_its_place(editions, seven_to_three):
    found = loopbaan.compare_frameworks(editions["nl-2005"], editions["nl-2017"], seven_to_three)
    assert {id for change in found.changes for id in change.old} == set(editions["nl-2005"].competences.keys())
    assert {id for change in found.changes for id in change.new} == set(editions["nl-2017"].competences.keys())
    assert all(len(change.old) == 1 and len(change.new) > 1 for change in found.changes if change.kind == "split")
    assert all(len(change.new) == 1 and len(change.old) > 1 for change in found.changes if change.kind == "merged")


def test_a_framework_differs_in_nothing_from_itself(dutch):
    found = loopbaan.compare_frameworks(dutch, dutch)
    assert {change.kind for change in found.changes} == {"same"} and found.tables == ()
    assert "0 changes" in repr(found)


def test_what_a_competence_touches_is_named(world):
    fewer = loopbaan.build_framework("world", "2", scales=[{"id": "growth", "levels": [{"id": "shown", "title": "x"}]}])
    order, talks = loopbaan.compare_frameworks(world, fewer).changes
    assert (order.kind, order.old, order.new) == ("dropped", ("order",), ())
    assert order.profiles == ("mentor",) and order.roles == ("guide",) and order.phases == ("start",)
    assert order.steps == ("course", "visit", "pair") and talks.profiles == ("mentor", "talker")
    (profiles,) = [table for table in loopbaan.compare_frameworks(world, fewer).tables if table.table == "profiles"]
    assert profiles.dropped == ("mentor", "talker") and profiles.added == ()


def test_people_move_and_what_does_not_is_told(editions, seven_to_three):
    people = loopbaan.build_cohort(
        editions["nl-2005"], [{"id": "p1", "levels": {"organisatorisch": "basis", "pedagogisch": "basis"}}]
    )
    moved = loopbaan.move_people(people, seven_to_three)
    assert moved.people.framework == editions["nl-2017"] and moved.people[0].id == "p1"
    told = {note.competence for note in moved.notes}
    assert told == {"organisatorisch", "pedagogisch"} and all(note.person == "p1" for note in moved.notes)
    for note in moved.notes:
        assert note.explain().endswith(".") and note.explain("en") != note.explain("nl")
    with pytest.raises(ValueError):
        loopbaan.move_people(moved.people, seven_to_three)


def test_an_id_that_is_not_built_in_is_told_with_those_that_are():
    with pytest.raises(KeyError, match="nl-2005"):
        loopbaan.built_in_framework("nl-1998")


def test_diff_tells_what_became_of_each_competence(program):
    status, out, err = program("diff", "nl-2005", "nl-2017")
    assert (status, err) == (0, "")
    for words in ("Gesplitst", "Samengevoegd", "→", "Raakt fasen: ", "nl-2005_nl-2017"):
        assert words in out
    assert "was broader" in program("diff", "nl-2005", "nl-2017", "--lang", "en")[1]
    status, out, _ = program("diff", "nl-leraar", "nl-leraar")
    assert status == 0 and "dezelfde bleven: 55. Andere: 0." in out


def test_diff_gives_a_document_and_a_table(program, editions):
    document = json.loads(program("diff", "nl-2017", "nl-partnerschap", "--json")[1])
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(document, json.loads(SCHEMA.read_text("utf-8")))
    assert document["to"] == {"id": "nl-partnerschap", "version": editions["nl-partnerschap"].version}
    rows = list(csv.reader(io.StringIO(program("diff", "nl-2005", "nl-leraar", "--csv")[1]), delimiter=";"))
    assert len({len(row) for row in rows}) == 1 and len(rows) > 20


def test_diff_tells_when_the_content_of_a_competence_changed(program, files, world):
    (files / "one.json").write_text(loopbaan.write_framework(world), encoding="utf-8")
    other = json.loads(loopbaan.write_framework(world))
    other["version"] = "2"
    other["competences"][0]["levels"] = {"shown": "iets anders"}
    (files / "two.json").write_text(json.dumps(other), encoding="utf-8")
    out = program("diff", "one.json", "two.json")[1]
    assert "Bekwaamheden\n  Veranderd: order (levels)" in out
    rows = list(csv.reader(io.StringIO(program("diff", "one.json", "two.json", "--csv")[1]), delimiter=";"))
    assert ["Bekwaamheden", "veranderd", "order", "order", "levels"] in [row[:5] for row in rows]


def test_diff_of_built_in_editions_without_a_crosswalk_says_so(program):
    status, out, err = program("diff", "nl-leraar", "nl-2005")
    assert (status, out) == (1, "") and "Andersom is er wel een: loopbaan diff nl-2005 nl-leraar." in err
    assert "Andersom" not in program("diff", "nl-2005", "nl-partnerschap")[2]
    assert program("diff", "nl-2005", "nl-partnerschap")[0] == 1


def test_diff_compares_files_along_a_crosswalk_of_ones_own(program, files, world):
    (files / "one.json").write_text(loopbaan.write_framework(world), encoding="utf-8")
    other = json.loads(loopbaan.write_framework(world))
    other.update(version="2", competences=[{**each, "id": each["id"] + "-2", "domains": []} for each in other["competences"]])
    for table in ("profiles", "roles", "phases", "steps", "domains", "routes", "instruments", "assessments"):
        other.pop(table, None)
    (files / "two.json").write_text(json.dumps(other), encoding="utf-8")
    links = [{"from": id, "to": f"{id}-2", "relation": "exact"} for id in ("order", "talks")]
    walk = {"loopbaan": "crosswalk/1", "id": "own", "from": {"id": "world", "version": "1"}, "links": links}
    (files / "walk.json").write_text(json.dumps({**walk, "to": {"id": "world", "version": "2"}}), encoding="utf-8")
    out = program("diff", "one.json", "two.json", "--crosswalk", "walk.json")[1]
    assert "Hernoemd" in out and "Orde → Orde" in out
    assert "Vervallen bekwaamheden" in program("diff", "one.json", "two.json")[1]
    (files / "walk.json").write_text(json.dumps({**walk, "to": {"id": "world", "version": "3"}}), encoding="utf-8")
    status, out, err = program("diff", "one.json", "two.json", "--crosswalk", "walk.json")
    assert (status, out) == (1, "") and "[fout 208]" in err


def test_move_writes_people_of_the_new_edition(program, files):
    (files / "old.csv").write_text("persoon;school;pedagogisch;interpersoonlijk\np1;s1;basis;start\n", encoding="utf-8")
    words = ("move", "old.csv", "--framework", "nl-2005", "--to", "nl-2017")
    status, out, err = program(*words)
    document = json.loads(out)
    assert status == 0 and document["framework"]["id"] == "nl-2017" and document["people"][0]["groups"] == {"school": "s1"}
    assert "p1: " in err and "Mensen overgezet: 1." in err
    assert program(*words, "--quiet")[2] == ""
    rows = list(csv.reader(io.StringIO(program(*words, "--csv")[1]), delimiter=";"))
    assert rows[0][0] == "Persoon" and all(row[0] == "p1" for row in rows[1:]) and len(rows) > 1
    status, out, err = program("move", "old.csv", "--framework", "nl-2017", "--to", "nl-2005")
    assert (status, out) == (1, "") and "geen overgang ingebouwd" in err


def test_check_knows_crosswalks(program, files):
    data = Path(__file__).resolve().parents[2] / "lib" / "data" / "nl" / "crosswalks"
    paths = [str(path) for path in sorted(data.glob("*.json"))]
    status, out, _ = program("check", *paths)
    assert status == 0 and out.count("in orde (crosswalk/1)") == 6
    document = json.loads(Path(paths[0]).read_text("utf-8"))
    document["links"].append(document["links"][0])
    (files / "twice.json").write_text(json.dumps(document), encoding="utf-8")
    document["from"]["id"] = "mine"
    (files / "mine.json").write_text(json.dumps(document), encoding="utf-8")
    status, out, _ = program("check", "twice.json", "mine.json")
    assert status == 1 and "[fout 210]" in out and "het raamwerk “mine” is niet ingebouwd" in out
