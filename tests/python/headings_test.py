# SPDX-License-Identifier: BSL-1.0
"""What headings mean, who said a level, and how a script sees that something is to be looked at."""

import json

import pytest

import loopbaan

WORLD = ("--framework", "framework.json")


@pytest.fixture
def table(files):
    """Writes a staff table beside the other files."""

    def write(text, name="tabel.csv"):
        (files / name).write_text(text, encoding="utf-8")
        return name

    return write


def test_a_misspelt_competence_never_ends_in_all_well(program, table):
    status, out, _ = program("check", table("persoon;Gesprekke;Orde\np1;shown;steady\n"), *WORLD)
    assert status == 4 and ": in orde" not in out and "Bedoelde u “Gesprekken”?" in out and "Om naar te kijken: 1." in out
    status, out, _ = program("check", "tabel.csv", *WORLD, "--json")
    said = json.loads(out)
    assert status == 4 and said["status"] == said["files"][0]["status"] == "look"
    assert [note["column"] for note in said["files"][0]["notes"] if note["look"]] == ["Gesprekke"]
    assert "tabel.csv, row 1, column “Gesprekke”" in program("check", "tabel.csv", *WORLD, "--csv", "--lang", "en")[1]


def test_check_ends_with_the_worst_of_what_it_found(program, table):
    well = table("persoon;Orde;naam\np1;steady;Jan\n", "goed.csv")
    look = table("persoon;Orde;kamer\np1;steady;12\n", "kijk.csv")
    wrong = table("persoon;Orde\np1;best\n", "fout.csv")
    assert program("check", well, *WORLD)[0] == 0
    assert program("check", well, look, *WORLD)[0] == 4
    assert program("check", look, wrong, *WORLD)[0] == 1
    statuses = [file["status"] for file in json.loads(program("check", well, look, wrong, *WORLD, "--json")[1])["files"]]
    assert statuses == ["well", "look", "wrong"]
    assert program("check", look, *WORLD, "--keep", "kamer")[0] == 0
    assert "4 (" in program("check", "--help")[1]


def test_names_stay_home_unless_they_are_asked_for(program, table, files, world):
    name = table("persoon;Orde;achternaam;bsn;kamer\np1;steady;Voorbeeld;123456782;12\n")
    status, out, err = program("gaps", name, "--to", "mentor", *WORLD, "--json")
    assert status == 0 and "Voorbeeld" not in out + err and "“achternaam” is nergens voor nodig" in err
    staff = loopbaan.read_staff(files / name, world, keep=["Kamer"])
    assert json.loads(loopbaan.write_people(staff.people))["people"][0]["columns"] == {"kamer": "12"}
    assert [note.code for note in staff.notes].count(850) == 2 and not any(note.needs_a_look for note in staff.notes)


def test_a_rater_is_known_by_another_heading_and_unknown_by_another_word(world):
    text = "persoon;competentie;niveau;ingevuld door\np1;Orde;sharing;Medewerker zelf\np2;Orde;sharing;IB'er\n"
    staff = loopbaan.parse_staff(text, world)
    assert [person.origin("order") for person in staff.people] == ["self_only", "rater_unknown"]
    assert loopbaan.estimate_level(staff.people[1], "order").sureness == "rater_unknown"
    assert loopbaan.estimate_level(staff.people[1], "order").unnamed == loopbaan.summarise_log(staff.people).unnamed == 1
    (note,) = (note for note in staff.notes if note.needs_a_look)
    assert note.code == 851 and "“IB'er” (1×)" in note.message()
    mapping = loopbaan.parse_mapping('{"loopbaan": "mapping/1", "id": "m", "raters": {"IB\'er": "colleague"}}', world)
    assert loopbaan.parse_staff(text, world, mapping=mapping).people[1].origin("order") == "confirmed"


def test_gaps_say_that_nobody_knows_who_rated(program, table):
    name = table("persoon;competentie;niveau\np1;Orde;sharing\n")
    status, out, err = program("gaps", name, "--to", "mentor", *WORLD, "--csv")
    assert status == 0 and "oordeel, onbekend van wie" in out
    assert "Oordelen waarvan niet bekend is wie ze gaf: 1." in err


def test_a_wide_table_with_a_rater_holds_a_rating_per_row(world):
    staff = loopbaan.parse_staff(
        "medewerker;beoordelaar;datum;Orde;Gesprekken\np1;zelf;1-3-2026;sharing;steady\np1;directeur;2-3-2026;shown;-\n", world
    )
    assert staff.people[0].levels == {"order": "shown", "talks": "steady"}
    assert (staff.people[0].origin("order"), staff.people[0].origin("talks")) == ("confirmed", "self_only")


def test_a_mapping_that_names_one_column_leaves_the_others_as_they_are(world):
    mapping = loopbaan.parse_mapping('{"loopbaan": "mapping/1", "id": "m", "person": "ID", "columns": {}}', world)
    staff = loopbaan.parse_staff("ID;Orde;talks\n7;steady;shown\n", world, mapping=mapping)
    assert staff.people.ids == ("7",) and staff.people[0].levels == {"order": "steady", "talks": "shown"}


def test_a_score_without_an_instrument_is_never_a_level_in_silence(program, table):
    name = table("persoon;competentie;score;beoordelaar\np1;Orde;3;zelf\np2;Orde;2;zelf\n")
    status, out, _ = program("check", name, *WORLD)
    assert status == 4 and "scores hebben geen instrument (2 (1×), 3 (1×); 2 keer)" in out
    assert '"values": {"2": "", "3": ""}' in out and "loopbaan mapping" in out  # ready to save: what is empty is open
    status, out, _ = program("check", table("persoon;competentie;score\np1;Orde;3,5\n"), *WORLD)
    assert status == 1 and "“instrument”" in out and "--mapping" in out


def test_a_heading_is_found_without_its_diacritics(dutch):
    staff = loopbaan.parse_staff("persoon;Differentieren\np1;start\n", dutch)
    assert staff.people[0].levels["differentiatie"] == "start" and not any(note.needs_a_look for note in staff.notes)


STAFF = "personeelsnummer;school;fase;werktijdfactor\n021;De Linde;start;0,8\n022;De Linde;later;1\n"
RATINGS = "medewerker;competentie;niveau;beoordelaar;datum\n021;Orde;steady;directeur;1-3-2026\n022;Orde;shown;zelf;1-3-2026\n"


def test_files_of_two_systems_are_one_board(program, table, files, world):
    staff, ratings = table(STAFF, "personeel.csv"), table(RATINGS, "oordelen.csv")
    status, out, err = program("gaps", staff, ratings, "--to", "mentor", *WORLD, "--csv")
    assert status == 0 and "De Linde" in out and out.count("021") and "hieruit komt: oordelen" in err
    status, out, _ = program("gaps", staff, "--to", "mentor", *WORLD)
    assert status == 1
    people = loopbaan.read_staff([files / staff, files / ratings], world).people
    assert (people[0].phase, people[0].origin("order")) == ("start", "confirmed")
    assert people[0].ratings[0].source.endswith(ratings)
    assert program("check", staff, ratings, *WORLD)[0] == 0
    assert program("check", staff, staff, *WORLD)[0] == 1


def test_files_that_disagree_about_a_person_are_not_joined(table, files, world):
    names = [table(STAFF, "a.csv"), table(STAFF.replace("0,8", "0,5"), "b.csv"), table(RATINGS, "c.csv")]
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_staff([files / name for name in names], world)
    assert caught.value.code == 857 and "0,5" in str(caught.value) and "0,8" in str(caught.value)


def test_whom_one_file_does_not_know_is_told(world):
    staff = loopbaan.parse_staff(STAFF, world, is_part=True)
    ratings = loopbaan.parse_staff(RATINGS.replace("021", "21"), world)
    joined = loopbaan.join({"personeel": staff, "oordelen": ratings})
    assert [(note.code, note.file) for note in joined.notes if note.needs_a_look] == [(856, "personeel"), (856, "oordelen")]
    with pytest.raises(ValueError):
        loopbaan.join({})
