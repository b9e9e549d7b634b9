# SPDX-License-Identifier: BSL-1.0
"""The two sheets of a spring inventory as the story of the coordinator has them: one command, and what the story expects of it."""

import re

import pytest

NEEDS = """Behoefte | School | Wie (personeelsnummer of team) | Onderwerp | Van niveau | Naar niveau | Vóór | Bron (schoolplan/gesprek/plan) | Voorrang school (1-3) | Dagen mogelijk
b1 | De Boog | 201 | Collega's coachen | – | start | 1-8-2027 | plan | 1 | di wo
b2 | De Boog | 202 | Collega's coachen | – | start | 1-8-2028 | plan | 2 | wo
b3 | De Linde | team 3/4 (5) | Differentiëren | start | basis | 1-8-2027 | schoolplan | 1 | do-middag
b4 | De Eik | 301 | Nederlands als tweede taal | – | start | 1-2-2027 | gesprek | 1 | alle
b5 | De Eik | 302 | Collega's coachen | – | start | 1-8-2027 | eigen wens | 3 | wo"""
OFFERS = """Aanbod | Aanbieder | Soort | Uitvoering | Dag | Periode | Plaatsen min | max | Prijs | Ingangseis | Levert | Eigenaar
Coach van starters | pabo | formeel | C-1 | wo | sep 2026 – jan 2027 | 2 | 2 | 1.400 | coachen ontw | coachen basis | I.
Coach van starters | pabo | formeel | C-2 | di | feb 2027 – jun 2027 | 4 | 14 | 1.400 | idem | idem | I.
Leerteam differentiëren | school De Linde | gezamenlijk | L-1 | do-mi | aug 2026 – jul 2027 | 4 | 8 | 0 | klassenmanagement basis | differentiatie basis | K.
Studiedag NT2 | bureau | formeel | N-1 | vr | nov 2026 | 10 | 40 | 250 | – | nt2 ontw | –
(gestopt) Rekenkring | school De Eik | gezamenlijk | R-1 | ma | – | 4 | 8 | 0 | – | – | –"""
STAFF = "persoon;school;fase;Klassenmanagement\n" + "".join(f"{id};{school};ervaren;basisbekwaam\n" for id, school in ((201, "De Boog"), (202, "De Boog"), (301, "De Eik"), (302, "De Eik"), (118, "De Linde")))
MATCHED = ["--step", "Coach van starters=Opleiding coach van starters", "--step", "Studiedag NT2=studiedag"]


@pytest.fixture
def told(program, tmp_path):
    """The command on the two sheets as they are typed, offers perhaps with other words; what it says, and the rows of its assignments."""
    openpyxl = pytest.importorskip("openpyxl")
    program.folder = tmp_path
    (tmp_path / "personeel.csv").write_text(STAFF, encoding="utf-8")

    def run(*words, offers=OFFERS, output="overleg.xlsx"):
        book = openpyxl.Workbook()
        for sheet, text in ((book.active, NEEDS), (book.create_sheet("Aanbod"), offers)):
            for line in text.splitlines():
                sheet.append([cell.strip() for cell in line.split(" | ")])
        book.active.title = "Behoeften"
        book.save(tmp_path / "voorjaar.xlsx")
        given = ("--offers", "voorjaar.xlsx", "--needs", "voorjaar.xlsx", "--from", "1-8-2026", "--seed", "2026")
        return program("partnership", "personeel.csv", "--to", "basisbekwaam", *given, *words, "-o", output)

    return run


def test_it_becomes_page_and_workbook_and_says_what_the_story_expects(told, tmp_path):
    status, out, err = told(*MATCHED, output="overleg.html")
    assert status == 0 and "gelezen 4; gestopt of vervallen, zoals er staat, en niet gelezen: rij 6" in err, err
    page = (tmp_path / "overleg.html").read_text("utf-8")
    assert not re.search(r"\b(201|202|301|302|118)\b", page) and "telt niet mee in de regel (5): b1, b2, b3, b4, b5" in page
    status, out, err = told(*MATCHED)
    book = pytest.importorskip("openpyxl").load_workbook(tmp_path / "overleg.xlsx")
    head, *rows = book["Toewijzing"].iter_rows(values_only=True)
    by_hand = {row[0]: dict(zip(head, row)) for row in rows if row[0].startswith("b")}
    coached = [id for id in ("b1", "b2", "b5") if by_hand[id]["Uitvoering"] == "C-1"]
    assert len(coached) == 2  # of three who wish two places, one waits
    (waits,) = {"b1", "b2", "b5"} - set(coached)
    assert "is vol: 2 van 2 plaatsen bezet" in by_hand[waits]["Waar, of waarom niet"]
    if waits != "b1":
        assert "kan niet: is op dinsdag, en het kan alleen op woensdag" in by_hand[waits]["Waar, of waarom niet"]
    assert [by_hand[f"b3-{place}"]["Uitvoering"] for place in range(1, 6)] == ["L-1"] * 5
    assert by_hand["b4"]["Uitkomst"] == "niemand biedt het aan"  # the day on NT2 gives less than is asked
    runs = {row[0]: row[-1] for row in book["Uitvoeringen"].iter_rows(values_only=True, min_row=2)}
    assert "gaat door: 2 van 2" in runs["C-1"] and "blijft dicht: het minimum is 4" in runs["C-2"] and "5 van 8" in runs["L-1"] and runs["N-1"] == "nee: niemand komt"
    unmet = {row[0]: row for row in book["Nog niet"].iter_rows(values_only=True, min_row=2)}
    assert unmet["Nederlands als tweede taal: startbekwaam"][1] == 1


def test_without_matches_it_says_which_step_was_meant_and_writes_nothing(told, tmp_path):
    status, out, err = told(output="overleg.html")
    assert status == 1 and not (tmp_path / "overleg.html").exists()
    assert err.count("Bedoelde u “Opleiding coach van starters”?") == 2 and "Aanbod!A5" in err and "Rekenkring" not in err


def test_months_without_a_year_are_kept_apart_and_given_to_nobody(told, tmp_path):
    offers = OFFERS.replace("sep 2026 – jan 2027", "sep–jan").replace("feb 2027 – jun 2027", "feb–jun").replace("aug 2026 – jul 2027", "hele jaar").replace("nov 2026", "nov")
    status, out, err = told(*MATCHED, offers=offers, output="overleg.html")
    assert status == 0 and "apart gehouden, want zonder dag: rijen 2, 3, 4, 5" in err
    assert "Zonder datum, dus niet verdeeld (4): C-1, C-2, L-1, N-1" in (tmp_path / "overleg.html").read_text("utf-8")
