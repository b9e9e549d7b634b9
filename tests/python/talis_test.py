# SPDX-License-Identifier: BSL-1.0
"""Real teachers: 548 answers of the international TALIS 2018 survey, self-rated, with missing codes, nearly all in schools
of one or two. The survey is no part of the project: without it these tests are skipped.

What the page counts is counted here once more, from the file alone.
"""

import csv
import html
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

SURVEY = Path(__file__).resolve().parents[3] / "shared" / "data" / "talis2018" / "teachers.csv"
MAPPING = Path(__file__).parent / "files" / "talis-2018.mapping.json"

pytestmark = pytest.mark.skipif(not SURVEY.exists(), reason="the survey is not on this machine")

# What `basisbekwaam` asks of the competences that the mapping fills, as codes of the survey (1 not at all … 4 very well).
ASKED = {
    "tt3g06b2": ("Duidelijke instructie", 3),
    "tt3g06c2": ("Lessen ontwerpen", 3),
    "tt3g06d2": ("Klassenmanagement", 3),
    "tt3g06e2": ("Differentiëren", 3),
    "tt3g06f2": ("Burgerschap en diversiteit", 2),
}


@pytest.fixture(scope="module")
def rows():
    with open(SURVEY, newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    made = tmp_path_factory.mktemp("talis") / "report.html"
    asked = ["report", str(SURVEY), "--mapping", str(MAPPING), "--to", "basisbekwaam", "-o", str(made)]
    done = subprocess.run([sys.executable, "-m", "loopbaan", *asked], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return html.unescape(made.read_text(encoding="utf-8"))


def cells_of(page, title):
    """The cells behind a competence in the table of who meets what: asked, all, unknown."""
    table = page[page.index('id="h-groups"') : page.index('id="h-rules"')]
    row = re.search(rf"<th[^>]*>{re.escape(title)}\s*(.*?)(?=<tr|</table)", table, re.S)
    return [re.sub(r"<[^>]*>", "", cell).strip() for cell in re.split(r"<td[^>]*>", row[1])[1:]]


@pytest.mark.parametrize("column", ASKED)
def test_the_page_counts_who_meets_a_competence(page, rows, column):
    title, least = ASKED[column]
    meet = sum(row[column] in "1234" and int(row[column]) >= least for row in rows)
    unknown = sum(row[column] not in ("1", "2", "3", "4") for row in rows)
    _, everyone, without = cells_of(page, title)[:3]
    assert int(re.search(r"\((\d+)\)", everyone)[1]) == meet
    assert without == str(unknown)


def test_the_page_speaks_of_everyone(page, rows):
    assert len(rows) == 548
    assert "548" in page[: page.index('id="h-groups"')]


def test_no_school_shows_its_figures(page, rows):
    assert max(Counter(row["idschool"] for row in rows).values()) < 10
    head = re.search(r"<thead.*?</thead>|<tr>.*?(?=<tr)", page[page.index('id="h-groups"') :], re.S)[0]
    assert head.count("<th") == 4  # competence, asked, all, unknown: not one column per school
