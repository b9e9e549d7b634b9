# SPDX-License-Identifier: BSL-1.0
"""The example staff table is what its script makes, and looks as its description says."""

import csv
import importlib.util
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "examples/data"

specification = importlib.util.spec_from_file_location("make_board", DATA / "make_board.py")
make_board = importlib.util.module_from_spec(specification)
specification.loader.exec_module(make_board)


@pytest.fixture(scope="module")
def rows():
    with (DATA / "board.csv").open(encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table, delimiter=";"))


def test_the_table_is_what_the_script_makes(tmp_path):
    made = tmp_path / "board.csv"
    subprocess.run([sys.executable, DATA / "make_board.py", "-o", made], check=True)
    assert made.read_bytes() == (DATA / "board.csv").read_bytes()


def test_it_is_written_as_a_dutch_system_writes_it(rows):
    assert (
        (DATA / "board.csv")
        .read_bytes()
        .startswith(b"\xef\xbb\xbfpersoneelsnummer;school;fase;werktijdfactor;in dienst;")
    )
    assert all(len(row["personeelsnummer"]) == 6 and row["personeelsnummer"].startswith("0") for row in rows)
    assert all("," in row["werktijdfactor"] for row in rows)


def test_the_board_has_the_size_that_it_is_said_to_have(rows):
    schools = Counter(row["school"] for row in rows)
    assert len(rows) == 240
    assert len(schools) == 12
    assert min(schools.values()) == 6 and max(schools.values()) <= 40
    phases = Counter(row["fase"] for row in rows)
    assert phases["Student"] == 19 and phases["Inductie"] == 48


def gaps(framework, row):
    """How many known levels lie below basisbekwaam."""
    count = 0
    for competence, required in framework.asks("basisbekwaam").items():
        title = next(each["title"]["nl"] for each in framework.competences if each["id"] == competence)
        words = ["0"] + [level["title"]["nl"] for level in framework.levels[framework.scale_of[competence]]]
        count += row[title] in words and words.index(row[title]) < required
    return count


def test_people_in_induction_have_three_to_eight_gaps_and_most_experienced_people_few(rows):
    framework = make_board.Framework(json.loads(make_board.FRAMEWORK.read_text("utf-8")))
    starters = [gaps(framework, row) for row in rows if row["fase"] == "Inductie"]
    experienced = [gaps(framework, row) for row in rows if row["fase"] == "Ervaren"]
    assert all(1 <= count <= 8 for count in starters)
    assert sum(count >= 3 for count in starters) > 0.8 * len(starters)
    assert sum(count == 0 for count in experienced) > 0.5 * len(experienced)
    assert max(experienced) <= 3


def test_the_exports_beside_the_board_are_what_their_script_writes(tmp_path):
    for name in ("board.csv", "make_exports.py"):
        (tmp_path / name).write_bytes((DATA / name).read_bytes())
    subprocess.run([sys.executable, tmp_path / "make_exports.py"], check=True)
    for name in ("observaties.csv", "oordelen.csv"):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes()
