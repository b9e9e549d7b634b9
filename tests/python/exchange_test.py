# SPDX-License-Identifier: BSL-1.0
"""Files in Python, and every way in which an input can be wrong."""

import json

import pytest

import loopbaan

STEP = {"id": "s", "title": "S", "yields": {"a": "l"}}
BASE = {
    "scales": [{"id": "g", "levels": [{"id": "l", "title": "L"}]}],
    "competences": [{"id": "a", "title": "A", "scale": "g"}],
}


def framework(**changes):
    return loopbaan.build_framework("x", "1", **{**BASE, **changes})


def staff(table):
    return loopbaan.parse_staff(table, framework(), name="staff.csv")


def cohort(*drafts):
    return loopbaan.build_cohort(framework(), drafts)


# One wrong input for each family of errors, and where it is wrong.
def policy(**rule):
    rule = {"id": "r", "title": "R", "subject": "s", "sectors": ["po"], "value": 1, "unit": "hours", "period": "year", **rule}
    return loopbaan.parse_policy(json.dumps({"loopbaan": "policy/1", "id": "p", "version": "1", "rules": [rule]}))


WRONG = {
    "invalid_id": (lambda: framework(areas=[{"id": "a b", "title": "A"}]), "/areas/0"),
    "quantity_negative": (lambda: framework(steps=[{**STEP, "hours": -1}]), "/steps/0/hours"),
    "invalid_date": (lambda: cohort({"id": "p", "since": "2024-02-30"}), "/people/0/since"),
    "duplicate_id": (lambda: framework(steps=[STEP, STEP]), "/steps/1"),
    "unknown_reference": (lambda: framework(steps=[{**STEP, "after": ["t"]}]), "/steps/0/after"),
    "unknown_level": (lambda: framework(steps=[{**STEP, "yields": {"a": "high"}}]), "/steps/0/yields/a"),
    "step_yields_nothing": (lambda: framework(steps=[{"id": "s", "title": "S", "yields": {}}]), "/steps/0"),
    "cyclic_after": (lambda: framework(steps=[{**STEP, "after": ["s"]}]), "/steps/0/after"),
    "duplicate_person": (lambda: cohort({"id": "p"}, {"id": "p"}), "/people/1"),
    "fte_out_of_range": (lambda: cohort({"id": "p", "fte": 3}), "/people/0"),
    "unknown_profile": (lambda: framework().target("y"), ""),
    "unknown_objective": (lambda: loopbaan.print_amount(1, "joy"), ""),
    "ends_before_it_begins": (lambda: policy(**{"from": "2020-01-01", "to": "2019-01-01"}), "/rules/0/to"),
    "file_unreadable": (lambda: loopbaan.read_framework("no-such-file.json"), "no-such-file.json"),
    "not_json": (lambda: loopbaan.parse_framework("{", name="f.json"), "f.json"),
    "wrong_kind": (lambda: loopbaan.parse_framework('{"loopbaan": "people/1"}', name="f.json"), "f.json"),
    "missing_field": (lambda: loopbaan.parse_framework('{"loopbaan": "framework/1"}', name="f.json"), "f.json"),
    "wrong_type": (lambda: framework(areas=[{"id": 1, "title": "A"}]), "/areas/0/id"),
    "empty_file": (lambda: staff(""), "staff.csv"),
    "no_person_column": (lambda: staff("a;fte\nl;1\n"), "staff.csv"),
    "ragged_row": (lambda: staff("persoon;a\np1\n"), "row 2"),
    "unreadable_level": (lambda: staff("persoon;a\np1;high\n"), "row 2, column “a”"),
    "rating_without_level": (lambda: staff("persoon;bekwaamheid;uitslag\np1;a;goed\n"), "column “bekwaamheid”"),
    "unreadable_number": (lambda: staff("persoon;fte;a\np1;veel;l\n"), "column “fte”"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_input_raises_an_error_with_number_place_and_remedy(name):
    wrong, place = WRONG[name]
    with pytest.raises(loopbaan.Error) as caught:
        wrong()
    error = next(each for each in caught.value.all if each.name == name)
    assert error.code == loopbaan.error_codes()[name] and place in error.where
    assert error.message() and error.remedy("nl") and error.line("nl") != error.line("en")
    first = caught.value
    assert (first.code, first.name, first.where) == (first.all[0].code, first.all[0].name, first.all[0].where)
    assert first.message == first.all[0].message("en") and first.remedy == first.all[0].remedy("en")
    assert isinstance(first, ValueError) and error.message() in str(first)


def test_every_family_of_errors_is_tried():
    families = {code // 100 for code in loopbaan.error_codes().values()}
    assert families == {loopbaan.error_codes()[name] // 100 for name in WRONG}


def test_a_table_is_read_from_a_file_as_dutch_systems_write_it(world, tmp_path):
    path = tmp_path / "export.csv"
    path.write_bytes("Leraar;School;Orde;Schoenmaat\r\n007;Chloé;steady;42\r\n".encode("cp1252"))
    read = loopbaan.read_staff(path, world, groups=["Schoenmaat"])
    assert read.people[0].id == "007" and read.people[0].levels["order"] == "steady"
    assert set(read.people[0].groups.values()) == {"Chloé", "42"}
    encoding, note = loopbaan.read_staff(path, world).notes
    assert encoding.code == 891 and encoding.message().endswith(": é")
    assert (note.code, note.row, note.column) == (818, 1, "Schoenmaat")


def test_a_mapping_reads_another_instrument(world, files):
    mapping = loopbaan.read_mapping(files / "mapping.json", world)
    assert loopbaan.read_staff(files / "survey.csv", world, mapping=mapping).people[0].levels["order"] == "sharing"


def test_a_people_document_is_staff_too(world, files):
    assert loopbaan.read_staff(files / "people.json", world).people.ids == ("p1",)
    assert loopbaan.read_people(files / "people.json", world).ids == ("p1",)


def test_content_may_be_text_or_bytes(world):
    text = loopbaan.write_framework(world)
    assert loopbaan.parse_framework(text).hash == loopbaan.parse_framework(text.encode()).hash == world.hash


def test_written_documents_are_canonical(world, people):
    planner = loopbaan.Planner(world, "mentor")
    for text in (
        loopbaan.write_framework(world),
        loopbaan.write_people(people),
        loopbaan.write_gaps(people, "mentor"),
        loopbaan.write_plans(planner, people, planner.find_all(people)),
    ):
        assert loopbaan.canonical(text) == text and json.loads(text)["loopbaan"].endswith("/1")


def test_plans_of_other_people_are_not_written(world, people):
    planner = loopbaan.Planner(world, "mentor")
    plans = planner.find_all(people)
    for wrong in (plans[:2], plans[::-1], loopbaan.Planner(world, "talker").find_all(people)):
        with pytest.raises(ValueError):
            loopbaan.write_plans(planner, people, wrong)


def test_a_csv_table_comes_back_as_it_was():
    rows = [["naam", "som"], ['Zoë; "de" eerste', "=1+1"], ["-1,5", "regel\ntwee"]]
    assert loopbaan.read_csv(loopbaan.write_csv(rows)) == rows
    with pytest.raises(ValueError, match="wide"):
        loopbaan.write_csv([["a", "b"], ["c"]])
