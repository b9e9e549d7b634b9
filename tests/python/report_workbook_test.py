# SPDX-License-Identifier: BSL-1.0
"""`report -o x.xlsx`: what the page says, as sheets; nobody is in it but with --persons."""

from pathlib import Path

import pytest

import loopbaan

openpyxl = pytest.importorskip("openpyxl")

BOARD = Path(__file__).parents[2] / "examples" / "data" / "board.csv"


def sheets_of(program, path, *words):
    status, out, err = program("report", BOARD, "--to", "basisbekwaam", "-o", path, *words)
    assert (status, out) == (0, ""), err
    book = openpyxl.load_workbook(path)
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}


@pytest.fixture(scope="module")
def ids(dutch):
    return {person.id for person in loopbaan.read_staff(BOARD, dutch).people}


def test_without_persons_there_are_groups_and_needs_and_nobody(program, tmp_path, ids, dutch):
    sheets = sheets_of(program, tmp_path / "bestuur.xlsx")
    assert list(sheets) == ["Toelichting", "Kloven", "Plannen", "Behoeften", "Groepen"]
    cells = {str(cell) for rows in sheets.values() for row in rows for cell in row}
    assert not cells & ids
    people = loopbaan.read_staff(BOARD, dutch).people
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    said = loopbaan.write_page(planner, people, planner.find_all(people), ranges=planner.find_range(people)).to_dict()
    assert [row[3] for row in sheets["Behoeften"][1:]] == [need["people"] for need in said["needs"]]
    assert [row[6] for row in sheets["Behoeften"][1:]] == [need["hours"] for need in said["needs"]]
    assert len(sheets["Kloven"]) == 1 + len(said["rows"])
    assert [row[4] for row in sheets["Kloven"][1:]] == [row["total"] and row["total"]["part"] for row in said["rows"]]
    costs = [row for row in sheets["Plannen"][1:] if row[2] is None]
    assert [row[3] for row in costs] == [phase["costs"]["least"] for phase in said["phases"]]
    head = sheets["Plannen"][0]
    for place, end in ((head.index("Uren van anderen, als alles er is"), "least"), (head.index("Uren van anderen, als niets er is"), "most")):
        assert [row[place] for row in costs] == [phase["hours_of_others"][end] for phase in said["phases"]]
    assert len(sheets["Groepen"]) == 1 + len(said["groups"]) * len(said["rows"]) + len(said["small_groups"] + said["kept_groups"])
    assert all(len(row) == len(rows[0]) for rows in sheets.values() for row in rows)


def test_with_persons_there_is_a_sheet_of_people_with_their_gaps_and_plans(program, tmp_path, ids):
    sheets = sheets_of(program, tmp_path / "people.xlsx", "--persons", "--lang", "en")
    assert list(sheets) == ["About", "People", "Gaps", "Plans", "Needs", "Groups"]
    assert {row[0] for row in sheets["People"][1:]} == ids
    assert {row[0] for row in sheets["Gaps"][1:]} <= ids and {row[0] for row in sheets["Plans"][1:]} == ids
    head = sheets["People"][0]
    for row in sheets["People"][1:]:
        cells = dict(zip(head, row))
        assert cells["Met"] + cells["Not yet met"] + cells["Unknown"] == cells["Needed"]


def test_sheets_to_print_are_no_workbook(program, tmp_path):
    status, _, err = program("report", BOARD, "--to", "basisbekwaam", "--sheets", "-o", tmp_path / "x.xlsx")
    assert status == 2 and "*.html" in err
