# SPDX-License-Identifier: BSL-1.0
"""Sheets about growth, read and accounted for, and the command `growth`."""

import json
import shlex
from pathlib import Path

import pytest

import loopbaan

REGION = Path(__file__).resolve().parents[2] / "examples/data/region"
FILES = [REGION / name for name in ("groei-scholen.csv", "groei-studenten.csv", "groei-regels.csv")]


def faults(*tables):
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_growth(*tables, name="groei.csv")
    return [(each.code, each.row or None) for each in wrong.value.all]


SCHOOLS, STUDENTS = "school;status;max\na;stageschool;8\n", "jaar;studenten\n2026;20\n"


@pytest.mark.parametrize(
    ("tables", "expected"),
    [
        ((STUDENTS,), [(823, None)]),
        ((SCHOOLS,), [(823, None)]),
        (("school;status;max\na;koningsschool;8\n", STUDENTS), [(809, 2)]),
        (("school;status;max\na;stageschool;acht\n", STUDENTS), [(808, 2)]),
        (("school;status;max\na;stageschool;8\nA;stageschool;9\n", STUDENTS), [(201, 3)]),
        (("school;status;max\n;stageschool;8\n", STUDENTS), [(807, 2)]),
        ((SCHOOLS, "jaar;studenten\n26;20\n"), [(808, 2)]),
        ((SCHOOLS, "jaar;studenten\n2026;20\n2026;30\n"), [(201, 3)]),
        ((SCHOOLS, "jaar;regio;studenten\n2026;Kust;20\n2026;;30\n"), [(808, 3)]),
        ((SCHOOLS, "jaar;studenten;gewenst deel\n2026;20;120\n"), [(808, 2)]),
        ((SCHOOLS, STUDENTS, "regel;waarde\nzoveel mogelijk;3\n"), [(809, 2)]),
        ((SCHOOLS, STUDENTS, "regel;waarde\nstudenten per mentor;0\n"), [(808, 2)]),
        ((SCHOOLS, STUDENTS, "regel;waarde\nstudenten per mentor;2\nstudents per mentor;3\n"), [(201, 3)]),
        ((SCHOOLS, STUDENTS, "regel;waarde\nten minste studenten per school;9\nten hoogste studenten per school;8\n"), [(808, None)]),
    ],
)
def test_each_kind_of_wrong_input_is_told_at_its_place(tables, expected):
    assert faults(*tables) == expected


def test_rows_are_accounted_for_and_what_is_empty_is_not_zero():
    read = loopbaan.parse_growth(
        "school;status;studenten nu;max;fte\na;;3;;12\n", "jaar;voltijd;deeltijd;zij-instroom\n2026/27;20;;2\n", "regel;waarde\nstudenten per mentor;\ngewenst deel (%);60 %\n", name="groei.csv"
    )
    assert read.schools[0].status == "untold" and read.schools[0].places is None and read.schools[0].mentors is None
    assert (read.students[0].students, read.students[0].bound, read.rules.per_mentor, read.rules.share) == (20, 2, None, 60)
    assert "niet bekend of het een opleidingsschool is: rij 2" in read.text() and "een regel zonder waarde: die is er niet: rij 2" in read.text()
    assert any("fte" in str(each) for each in read.notes)


def test_the_template_is_read_as_it_is_filled_in(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    for lang, status in (("nl", "belangstelling"), ("en", "candidate")):
        path = tmp_path / f"groei-{lang}.xlsx"
        path.write_bytes(loopbaan.make_growth_template(lang=lang))
        book = openpyxl.load_workbook(path)
        names = book.sheetnames
        heads = {name: [cell.value for row in book[name].iter_rows() for cell in row] for name in names}
        growth, intake = book[names[[n for n in range(len(names)) if names[n] in ("Groei", "Growth")][0]]], book["Studenten" if lang == "nl" else "Students"]
        assert heads
        fill(growth, {"school": "De Eik", "status": status, "max" if lang == "nl" else "most": 8})
        fill(intake, {"jaar" if lang == "nl" else "year": "2026", "voltijd" if lang == "nl" else "full-time": 20})
        book.save(path)
        read = loopbaan.read_growth(path)
        assert read.schools[0].places == 8 and read.schools[0].status == "candidate" and read.students[0].students == 20
        assert read.rules == loopbaan.GrowthRules()


def fill(sheet, values):
    """A row below the headings of a sheet."""
    for row in sheet.iter_rows():
        columns = {str(cell.value).strip().lower(): cell.column for cell in row if cell.value}
        if set(values) <= set(columns):
            for name, value in values.items():
                sheet.cell(row[0].row + 1, columns[name], value)
            return
    raise AssertionError(f"no headings {list(values)} in {sheet.title}")


def test_the_program_gives_each_form_and_says_what_was_not_used(program, tmp_path):
    base = ["growth", *FILES, REGION / "scholen-utrecht.csv", "--standard", "nl-keurmerk-utrecht"]
    status, out, err = program(*base)
    assert status == 0 and "Daarvoor 6 scholen erbij" in out and "gelezen 13" in err and "niet gelezen" not in err
    for ending in ("html", "xlsx", "json"):
        assert program(*base, "--as-of", "30-11-2026", "-o", tmp_path / f"groei.{ending}")[0] == 0
    plain = json.loads((tmp_path / "groei.json").read_text("utf-8"))
    assert plain["regions"][0]["chosen"] == ["De Werf", "De Zandbank"] and plain["years"][0]["begins"] == ["Oost", "De Sluis"]
    status, out, _ = program(*base, "--objective", "scholen", "--share", "50", "--students", "80", "--scenario", "60", "--lang", "en", "--seed", "2027")
    assert status == 0 and "What if: 80 % of the students." in out
    assert "van elke school is alles “niet bekend”" in program(*base[:4], *base[5:])[2]
    assert program("growth", "--template", "-o", tmp_path / "leeg.xlsx")[0] == 0
    assert program("growth", "--template", "-o", tmp_path / "leeg.xlsx")[0] == 1  # nothing filled in is lost


@pytest.mark.parametrize(
    "line",
    [
        "growth", "growth x.csv", "growth x.csv --standard nl-amsterdam --share 0", "growth x.csv --standard nl-amsterdam --objective joy", "growth --template",
        "growth x.csv --standard nl-amsterdam --scenario x", "growth x.csv --template -o y.xlsx",
    ],
)
def test_half_a_command_line_is_refused(program, line):
    status, _, err = program(*shlex.split(line))
    assert status == 2 and err
