# SPDX-License-Identifier: BSL-1.0
"""`check` judges several files as the commands that answer read them: joined, and what is true of all is told once."""

import json

STAFF = "Pers.nr.;School;WTF\n001;De Linde;0,6\n002;De Beuk;1\n"
RATINGS = "medewerker;bekwaamheid;niveau;ingevuld door;datum\n001;gedrag;start;teamleider;3-5-2026\n002;gedrag;start;collega;3-5-2026\n"
OTHER = "persoon;School;gedrag\n001;De Eik;start\n"


def check(program, files, contents, *options):
    for name, content in contents.items():
        (files / name).write_text(content, encoding="utf-8")
    return program("check", *contents, *options)


def test_a_file_without_levels_is_well_beside_one_that_has_them_and_alone_says_what_is_missing(program, files):
    status, out, _ = check(program, files, {"a.csv": STAFF})
    assert status == 1 and "819" in out and "een ander bestand" in out and "in dezelfde opdracht" in out
    status, out, _ = check(program, files, {"a.csv": STAFF, "b.csv": RATINGS})
    assert status in (0, 4) and "Fouten: 0." in out


def test_what_files_disagree_about_is_a_defect_of_the_later_one(program, files):
    status, out, _ = check(program, files, {"a.csv": STAFF, "b.csv": OTHER}, "--json")
    first, second = json.loads(out)["files"]
    assert status == 1 and first["defects"] == []
    assert [(each["code"], each["file"], each["row"]) for each in second["defects"]] == [(857, "b.csv", 2)]


def test_who_is_in_one_file_alone_is_told_of_that_file(program, files):
    status, out, _ = check(program, files, {"a.csv": STAFF, "b.csv": RATINGS + "003;gedrag;start;collega;3-5-2026\n"}, "--json")
    told = {each["file"]: [note["message"] for note in each["notes"] if note["code"] == 856] for each in json.loads(out)["files"]}
    assert status == 4 and told["a.csv"] == [] and len(told["b.csv"]) == 1 and "(003)" in told["b.csv"][0]


def test_that_no_phase_is_known_is_told_once_of_all_people(program, files):
    _, out, err = check(program, files, {"a.csv": STAFF, "b.csv": RATINGS, "c.csv": "persoon;orde\n003;start\n"})
    assert (out + err).count("geen fase bekend voor 3 van 3") == 1 == (out + err).count("geen fase bekend")
    _, out, err = check(program, files, {"a.csv": STAFF + "003;De Linde;1\n", "b.csv": "persoon;fase;gedrag\n001;inductie;start\n"})
    assert "geen fase bekend voor 2 van 3" in out + err


def test_what_a_mapping_leaves_open_is_told_once(program, files):
    (files / "m.json").write_text('{"loopbaan": "mapping/1", "id": "m", "values": {"V": ""}}', encoding="utf-8")
    _, out, err = check(program, files, {"a.csv": STAFF, "b.csv": RATINGS}, "--mapping", "m.json")
    assert (out + err).count("de koppeling laat 1 dingen open") == 1


def test_each_of_several_files_stands_alone_while_one_cannot_be_read(program, files):
    status, out, _ = check(program, files, {"a.csv": STAFF, "b.csv": "persoon;gedrag\n001;goud\n"}, "--json")
    first, second = json.loads(out)["files"]
    assert status == 1 and first["defects"] == [] and [each["code"] for each in second["defects"]] == [815]
