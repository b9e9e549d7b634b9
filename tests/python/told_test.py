# SPDX-License-Identifier: BSL-1.0
"""What a command does not look at, or takes in a way that somebody may not have meant, it says."""

import io
import json

import openpyxl
import pytest

import loopbaan

MAP = "module;jaar;gedrag;Klassenmanagement\nM1;1;I;I O\nM2;2;T;T\n"
STAFF = "persoon;fase;gedrag;in dienst\np1;inductie;start;1-8-2020\np2;inductie;start;2-8-2026\n"
LITTLE = {
    "loopbaan": "framework/1",
    "id": "f",
    "version": "1",
    "scales": [{"id": "s", "levels": [{"id": "low", "title": "Low"}]}],
    "competences": [{"id": "a", "title": "A", "scale": "s"}],
    "profiles": [{"id": "p", "title": "P", "requires": {"a": "low"}}, {"id": "leeg", "title": "Leeg"}],
}


def workbook(rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def checked(program, *words):
    status, out, _ = program("check", *words, "--json")
    return status, {each["file"]: each for each in json.loads(out)["files"]}


def test_a_table_of_a_curriculum_is_looked_at_as_one(program, files):
    (files / "kaart.csv").write_text(MAP)
    (files / "kaart.xlsx").write_bytes(workbook([line.split(";") for line in MAP.splitlines()]))
    for name in ("kaart.csv", "kaart.xlsx"):
        status, out, _ = program("check", name)
        assert status == 4 and f"{name}: te lezen (tabel van een curriculum; modules: 2)" in out
    wrong = MAP.replace(";T;T", ";T;Q")
    (files / "fout.csv").write_text(wrong)
    status, of = checked(program, "fout.csv")
    assert status == 1 and [(each["code"], each["row"], each["column"]) for each in of["fout.csv"]["defects"]] == [
        (952, 3, "Klassenmanagement")
    ]


def test_a_curriculum_among_people_is_no_file_of_people(program, files):
    (files / "kaart.csv").write_text(MAP)
    (files / "mensen.csv").write_text(STAFF)
    status, of = checked(program, "kaart.csv", "mensen.csv")
    assert status == 4 and of["mensen.csv"]["status"] == "well" and of["mensen.csv"]["notes"] == []
    assert {note["code"] for note in of["kaart.csv"]["notes"]} >= {963, 967, 968}
    (files / "namen.csv").write_text("persoon;school\np1;s1\n")
    status, of = checked(program, "kaart.csv", "namen.csv")
    assert status == 1 and [each["code"] for each in of["namen.csv"]["defects"]] == [819]


def test_what_is_of_neither_is_told_as_a_staff_table(program, files):
    (files / "iets.csv").write_text("naam;kleur\na;rood\n")
    (files / "iets.xlsx").write_bytes(workbook([["naam", "kleur"], ["a", "rood"]]))
    for name in ("iets.csv", "iets.xlsx"):
        status, of = checked(program, name)
        assert status == 1 and [each["code"] for each in of[name]["defects"]] == [812, 819]


def test_a_first_day_after_the_day_that_is_asked_about_is_told_by_every_command(program, files):
    (files / "mensen.csv").write_text(STAFF)
    told = "nog niet in dienst zijn: 1 (p2)"
    for command in (["gaps", "--to", "mentor"], ["plan", "--to", "mentor"], ["position"], ["report", "--to", "mentor", "-o", "r.html"]):
        _, _, err = program(command[0], "mensen.csv", *command[1:], "--as-of", "1-8-2026")
        assert err.count(told) == 1, command
        _, _, err = program(command[0], "mensen.csv", *command[1:], "--as-of", "2-8-2026")
        assert "nog niet in dienst" not in err
        _, _, err = program(command[0], "mensen.csv", *command[1:])
        assert "nog niet in dienst" not in err
    status, out, _ = program("check", "mensen.csv", "--as-of", "1-8-2026")
    assert status == 4 and told in out and "kolom “in dienst”" in out
    fw = loopbaan.dutch_framework()
    people = loopbaan.parse_staff(STAFF, fw).people
    (files / "mensen.json").write_text(loopbaan.write_people(people))
    status, out, _ = program("check", "mensen.json", "--as-of", "1-8-2026")
    assert status == 4 and told in out


@pytest.mark.parametrize("command", ["handover", "curriculum"])
def test_a_map_is_not_held_against_nothing_without_a_word(program, files, command):
    (files / "f.json").write_text(json.dumps(LITTLE))
    (files / "k.csv").write_text("module;jaar;wie;a\nM1;1;instituut;I\n")
    world = ("--framework", "f.json")
    assert "vraagt van niemand iets" in program(command, "k.csv", *world, "--to", "leeg")[2]
    assert "er is geen profiel waar de opleiding naartoe gaat" in program(command, "k.csv", *world)[2]
    assert "Noem er een met --to (in een document: “profile”): p, leeg." in program(command, "k.csv", *world)[2]
    err = program(command, "k.csv", *world, "--to", "p")[2]
    assert "vraagt van niemand iets" not in err and "geen profiel" not in err


def test_a_framework_is_listed_without_headings_over_nothing(program, files):
    (files / "f.json").write_text(json.dumps(LITTLE))
    _, out, _ = program("framework", "--framework", "f.json")
    lines = out.splitlines()
    assert "Schalen" in lines and not {"Domeinen", "Fasen", "Routes", "Stappen per fase en soort"} & set(lines)
    assert program("framework", "--framework", "f.json", "--regeling", "-o", "r.html")[0] == 0
    assert "<p>Dit raamwerk noemt geen bronnen" in (files / "r.html").read_text()
