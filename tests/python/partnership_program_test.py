# SPDX-License-Identifier: BSL-1.0
"""`loopbaan partnership` over years and boards: what is kept for next year, what a board hands over, who could lead."""

import csv
import io
import json
from pathlib import Path

import pytest

import loopbaan

DATA = Path(__file__).resolve().parents[2] / "examples" / "data" / "partnership"
SHEET = str(DATA / "inventarisatie.xlsx")
BOARDS = ("Stichting De Akker", "Scholengroep Waterrijk", "Vereniging Het Veld")


@pytest.fixture
def staff(tmp_path, program):
    """The people of the example, with a column in which every third said yes to leading."""
    program.folder = tmp_path
    rows = list(csv.reader(io.StringIO((DATA / "personeel.csv").read_text(encoding="utf-8-sig")), delimiter=";"))
    rows = [[*row, "begeleidt" if not place else ("ja", "nee", "")[place % 3]] for place, row in enumerate(rows)]
    made = io.StringIO()
    csv.writer(made, delimiter=";", lineterminator="\n").writerows(rows)
    (tmp_path / "personeel.csv").write_text(made.getvalue(), encoding="utf-8")
    return ["partnership", "personeel.csv", "--group", "regio", "--to", "basisbekwaam"]


def run(program, *words):
    status, out, err = program(*words)
    assert status == 0, err
    return err


def test_what_is_kept_this_year_stands_beside_next_year(program, staff, tmp_path):
    words = [*staff, "--offers", SHEET, "--needs", SHEET, "--from", "24-8-2026", "--seed", "s"]
    run(program, *words, "--archive", "2026", "-o", "p.html")
    kept = sorted(each.name for each in (tmp_path / "2026").iterdir())
    assert kept == ["aanbod.json", "behoeften.json", "verdeling.json"]
    assert all(each.stat().st_mode & 0o077 == 0 for each in (tmp_path / "2026").iterdir())
    run(program, "check", *(f"2026/{name}" for name in kept))
    last = [word for name in kept for word in ("--last", f"2026/{name}")]
    run(program, *words, *last, "-o", "q.html")
    html = (tmp_path / "q.html").read_text(encoding="utf-8")
    assert "Vorig jaar en nu" in html and "Uitvoeringen van vorig jaar waar niemand een plaats nam" in html
    run(program, *words, *last, "-o", "q.json")
    document = json.loads((tmp_path / "q.json").read_text(encoding="utf-8"))
    counts = document["x-cycle"]["counts"]
    before = json.loads((tmp_path / "2026" / "behoeften.json").read_text(encoding="utf-8"))["needs"]
    asked = sum(each["count"] for each in before)
    assert counts["met"] + counts["again"] + counts["open"] + counts["gone"] == asked
    # The same people ask the same: of persons nothing is new or gone, and schools whose places were met ask again.
    assert counts["gone"] == 0 and counts["new"] == counts["met"]
    run(program, "check", "q.json")
    run(program, *words, *last, "-o", "q.xlsx")
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(tmp_path / "q.xlsx")
    assert book["Vorig jaar"].max_row - 1 == sum(counts.values()) + len(document["x-cycle"]["untaken"])
    status, _, err = program(*words, "--archive", "2026", "-o", "p.html")
    assert status != 0 and "2026" in err  # nothing of last year is written over


def test_boards_hand_over_without_persons_and_the_partnership_merges(program, staff, tmp_path):
    for place, board in enumerate(BOARDS):
        err = run(program, *staff, "--where", f"bestuur={board}", "--needs", SHEET, "--min-group", "5", "--share", board, "-o", f"{place}.json")
        assert "niet in het document" in err  # needs of the other boards, which stand on the same sheet
        text = (tmp_path / f"{place}.json").read_text(encoding="utf-8")
        assert "n0" not in text.replace("n0.", "") and "De Boog" not in text and json.loads(text)["board"] == board
    boards = [word for place in range(3) for word in ("--board", f"{place}.json")]
    run(program, "check", "0.json", "1.json", "2.json")
    run(program, "partnership", *boards, "--offers", SHEET, "-o", "samen.html")
    assert "ten minste" in (tmp_path / "samen.html").read_text(encoding="utf-8")
    run(program, "partnership", *boards, "-o", "samen.json")
    fw = loopbaan.dutch_framework()
    merged = loopbaan.read_shared_needs(tmp_path / "samen.json", fw)
    people = loopbaan.read_staff(DATA / "personeel.csv", fw, groups=["regio"]).people
    needs = loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), people)
    for step in fw.steps:
        least, most = merged.between(("step", step, ""), "from plans")
        assert least <= sum(each.step == step for each in needs.needs) <= most
    run(program, "partnership", *boards, "--two-employers", "2", "-o", "samen.xlsx")
    err = run(program, *staff, "--where", f"bestuur={BOARDS[0]}", "--min-group", "5", "--share", BOARDS[0], "--seen", "0.json", "-o", "later.json")
    later = json.loads((tmp_path / "later.json").read_text(encoding="utf-8"))
    assert all("at_most" in each for each in later["needs"] if each["source"] == "from plans")
    status, _, err = program("partnership", "--board", "0.json", "--board", "0.json", "-o", "x.html")
    assert status == 1 and BOARDS[0] in err and not (tmp_path / "x.html").exists()
    status, _, err = program("partnership", "--board", SHEET, "-o", "x.html")
    assert status == 1 and "inventarisatie.xlsx" in err


def test_who_could_lead_is_a_list_only_where_persons_may_be_seen(program, staff, tmp_path):
    words = [*staff, "--offers", SHEET, "--consent", "begeleidt", "--leads", "starters-intervisie=mentor", "--seed", "s"]
    run(program, *words, "-o", "p.html")
    html = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "Wie kan dit begeleiden?" in html and "Wie zou kunnen begeleiden" not in html
    run(program, *words, "-o", "p.xlsx")
    openpyxl = pytest.importorskip("openpyxl")
    assert "Wie zou kunnen" in openpyxl.load_workbook(tmp_path / "p.xlsx").sheetnames


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--to", "basisbekwaam"], "--board"),
        (["personeel.csv"], "--to"),
        (["personeel.csv", "--to", "basisbekwaam"], "--offers"),
        (["personeel.csv", "--board", "a.json"], "--share"),
        (["--board", "a.json", "--share", "A"], "--share"),
        (["personeel.csv", "--to", "basisbekwaam", "--seen", "a.json"], "--share"),
        (["personeel.csv", "--to", "basisbekwaam", "--two-employers", "3"], "--board"),
        (["--board", "a.json", "--two-employers", "-1"], "--two-employers"),
        (["personeel.csv", "--to", "basisbekwaam", "--leads", "studiedag=mentor"], "--consent"),
        (["personeel.csv", "--to", "basisbekwaam", "--leads", "studiedag", "--consent", "c"], "STAP=PROFIEL"),
    ],
)
def test_a_wrong_command_line_says_what_belongs_to_what(program, staff, words, says):
    status, _, err = program("partnership", *words)
    assert status == 2 and says in err, err
