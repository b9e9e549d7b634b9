# SPDX-License-Identifier: BSL-1.0
"""Mistakes as makers of a framework make them in a sheet, of every kind of field: each is told at its cell, in the words of the sheet."""

import datetime
import json
from pathlib import Path

import pytest

pytest.importorskip("openpyxl")

from .maker_of_a_sheet import book_of_a_maker, with_cell, with_heading, with_sheet, written

NURSES = Path(__file__).resolve().parents[2] / "examples" / "data" / "frameworks" / "verpleegkundige.json"

# Sheet, heading, and what a maker might put there by mistake.
CELLS = [
    ("Raamwerk", "kenmerk", ["mijn kraam", "kraam/zorg"]),
    ("Raamwerk", "editie", ["2026 1"]),
    ("Raamwerk", "munt", ["euro", "chf", "€"]),
    ("Raamwerk", "woorden", ["teacher = x", "teacher: a; leader: b", "techer: x", "teacher kraamverzorgende"]),
    ("Raamwerk", "waarnemingen", ["drie", "2,5", -1, 0, "2 waarnemingen"]),
    ("Bronnen", "datum", ["31-02-2026", "11-30-2026", "2026-13-01"]),
    ("Bronnen", "kenmerk", ["eigen bron"]),
    ("Schalen", "niveaus", [
        "hulp: Met hulp; zelf: Zelf; leert: x", "hulp: Met hulp, zelf: Zelf", "hulp Met hulp\nzelf: Zelf", "hulp: a\nhulp: b",
        "hulp: Met hulp [drie jaar]\nzelf: Zelf", "hulp: Met hulp [36 mnd]\nzelf: b", "hulp: Met hulp [0 maanden]\nzelf: b\nleert: c",
        "hulp: a [2 waarnemingen van drie]\nzelf: b", "hulp: a\nzelf: b [36 maanden",
    ]),
    ("Bekwaamheden", "kenmerk", ["borst voeding"]),
    ("Bekwaamheden", "schaal", ["kna", "Kan", "kan; vh"]),
    ("Bekwaamheden", "gebied", ["zrog"]),
    ("Bekwaamheden", "domeinen", ["gezin, team", "gezn"]),
    ("Bekwaamheden", "niveaus", ["hlp: kijkt", "hulp kijkt", "hulp: a; zelf: b"]),
    ("Bekwaamheden", "maanden geldig", ["twaalf", "12 maanden", "1,5", 0, -3]),
    ("Bekwaamheden", "bron", ["eign"]),
    ("Bekwaamheden", "schatting", ["misschien", "jaa"]),
    ("Profielen", "omvat", ["basis, couveuse", "bsis", "basis"]),
    ("Profielen", "vraagt", [
        "borst: zelff", "borst: zelf, reanimatie: bekwaam", "brost: zelf", "borst=zelf", "borst", "borst: 2",
        "borst: zelf; borst: hulp", "borst: Zelfstandig", "prik: zelf",
    ]),
    ("Profielen", "vraagt een van", ["prik: bekwaam, sonde: bekwaam", "prk: bekwaam\nsonde: bekwaam\nkathe: bekwaam"]),
    ("Profielen", "hoeveel daarvan", ["twee", "4", 0, "2 van 3", "1,5"]),
    ("Profielen", "wenst", ["signaleren: zlf", "borst: hulp"]),
    ("Profielen", "punten", [
        "pt 20", "pnt: 20", "pt: twintig", "pt: 20 [5 jr]", "pt: 20 [scholng]", "pt: 20; pt: 8", "pt: 20 [5 jaar", "pt: 20 (5 jaar)", "pt: 20,125",
    ]),
    ("Fasen", "eindigt met", ["bsis", "Basis"]),
    ("Fasen", "hoogstens jaren", ["twee", "2,5", -1]),
    ("Fasen", "na", ["couv, thuisf", "cuov", "start"]),
    ("Rollen", "domeinen", ["tem"]),
    ("Rollen", "profiel", ["thui"]),
    ("Rollen", "vooraf jaren ervaring", ["twee", "2 jaar", -2]),
    ("Rollen", "uren van de school", ["40 uur", "veertig", -1, "1.040,5"]),
    ("Beoordelaars", "telt als een ander", ["jaa", "misschien"]),
    ("Beoordelaars", "kenmerk", ["leader", "ouder lid"]),
    ("Instrumenten", "beoordelaars", ["ouders, observer", "oudrs"]),
    ("Instrumenten", "laagste score", ["een"]),
    ("Instrumenten", "ziet", ["borst: 2 hulp; 3 zelf", "borst: hulp 2", "brost: 2 hulp", "borst: 3 hulp, 2 zelf", "borst: 2 hlp", "borst: 9 hulp"]),
    ("Instrumenten", "maanden geldig", ["2 jaar", 0]),
    ("Vaststellingen", "stelt vast", ["borst, signaleren", "bors"]),
    ("Vaststellingen", "uren", ["een uur", "1:30"]),
    ("Vaststellingen", "kosten", ["€ 10", "gratis"]),
    ("Soorten stappen", "kenmerk", ["formal", "geaccr scholing"]),
    ("Stappen", "soort", ["formel", "scholng", "informele"]),
    ("Stappen", "fasen", ["strat", "start, couv"]),
    ("Stappen", "vraagt", ["borst: hlp"]),
    ("Stappen", "vraagt een van", ["signaleren: zelf; coach: zelf"]),
    ("Stappen", "na", ["meelopen", "cursus"]),
    ("Stappen", "levert", ["borst: help", "borst", "bors: hulp"]),
    ("Stappen", "uren", ["8 uur", "acht", "1.000,5", -8, "8,123"]),
    ("Stappen", "kosten", ["120,505", "€ 120", "1.200,50", "120.50 CHF", -5]),
    ("Stappen", "weken", ["4 weken", "4,5"]),
    ("Stappen", "punten", ["pt 6", "pt: zes", "ptt: 6", "6", "pt: 6,125", "pt: -6"]),
    ("Stappen", "maanden geldig", ["een jaar", 0]),
    ("Stappen", "plaatsen", ["12 plekken", 0, "12,5"]),
    ("Stappen", "opnieuw", ["nooit", "soms"]),
    ("Overgang", "naar editie", ["2025"]),
    ("Overgang bekwaamheden", "van", ["reanimati"]),
    ("Overgang bekwaamheden", "naar", ["reanimati"]),
    ("Overgang bekwaamheden", "verhouding", ["gelijkk", "="]),
    ("Overgang bekwaamheden", "niveaus", ["hulp: x", "hulp=toezicht", "bekwaam: bekwaam; bekwam: bekwaam"]),
]  # fmt: skip
HEADINGS = [
    ("Raamwerk", "munt", "muntt"),
    ("Raamwerk", "woorden.school", "woordn.school"),
    ("Schalen", "niveaus (en)", "niveaus (eng)"),
    ("Bekwaamheden", "titel (en)", "titel (dee)"),
    ("Bekwaamheden", "titel (en)", "titel (xx)"),
    ("Bekwaamheden", "titel (en)", "titel en"),
    ("Bekwaamheden", "schaal", "schal"),
    ("Profielen", "hoeveel daarvan", "hoeveel daarvn"),
    ("Fasen", "na", "naa"),
    ("Rollen", "vooraf jaren ervaring", "jaren ervaring"),
    ("Instrumenten", "ziet", "zit"),
    ("Vaststellingen", "stelt vast", "steltvast"),
    ("Stappen", "levert", "levrt"),
    ("Stappen", "kosten", "koste"),
    ("Overgang", "van editie", "vaneditie"),
    ("Overgang bekwaamheden", "verhouding", "verhoudin"),
    ("Overgang bekwaamheden", "niveaus", "nivo"),
]
SHEETS = ["Stappen", "Eenheden", "Soorten stappen", "Beoordelaars", "Overgang", "Overgang bekwaamheden"]


@pytest.fixture
def checked(program, files, monkeypatch):
    """What `loopbaan check` finds in a workbook: its defects, and the notes to look at."""
    monkeypatch.chdir(files)

    def check(content):
        Path("kraam.xlsx").write_bytes(content)
        found = json.loads(program("check", "kraam.xlsx", str(NURSES), "--json")[1])["files"][0]
        return [*found["defects"], *(each for each in found["notes"] if each["look"])]

    return check


def test_the_framework_of_the_maker_is_in_order_and_what_is_superfluous_is_told_at_its_row(checked, program):
    assert checked(written(book_of_a_maker())) == []
    content, _ = with_cell("Stappen", "vraagt", "borst: hulp", row=3)
    Path("kraam.xlsx").write_bytes(content)
    out = program("check", "kraam.xlsx", str(NURSES))[1]
    assert "Stappen, rij 3: " in out and "/steps/" not in out.partition("verpleegkundige.json")[0]


TOLD = {}  # what was told of a sheet with another cell or heading: asked once for all tests, as each asks the program


def told_of(checked, change, sheet, heading, instead):
    """What is found, and the cell that was changed."""
    asked = (change.__name__, sheet, heading, str(instead))
    if asked not in TOLD:
        content, cell = change(sheet, heading, instead)
        TOLD[asked] = checked(content), cell
    return TOLD[asked]


@pytest.mark.parametrize(("sheet", "heading", "values"), CELLS, ids=lambda each: each if isinstance(each, str) else "")
def test_a_mistake_in_a_cell_is_told_at_that_cell(checked, sheet, heading, values):
    for value in values:
        told, cell = told_of(checked, with_cell, sheet, heading, value)
        assert [each for each in told if (each["sheet"], each["cell"]) == (sheet, cell)], (value, told)


@pytest.mark.parametrize(("sheet", "heading", "instead"), HEADINGS)
def test_a_heading_that_nobody_knows_is_told_at_the_heading(checked, sheet, heading, instead):
    told, cell = told_of(checked, with_heading, sheet, heading, instead)
    assert [each for each in told if (each["sheet"], each["cell"]) == (sheet, cell)], told


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_that_nobody_knows_is_told_by_its_name(checked, name):
    told = checked(with_sheet(name, name[:-2] + name[-1]))
    assert [each for each in told if each["sheet"] == name[:-2] + name[-1]], told


def test_what_is_said_names_the_headings_of_the_sheet(checked):
    names = ('“version”', '“scale”', '“yields”', '“settles”', '“includes”', '“after”', '“at_least”', '“raters”', '“requires”', '“desires”', '“relation”', '“cost”')
    found = []
    for sheet, heading, instead in HEADINGS:
        found += told_of(checked, with_heading, sheet, heading, instead)[0]
    for sheet, heading, values in CELLS:
        for value in values:
            found += told_of(checked, with_cell, sheet, heading, value)[0]
    said = [each["message"] + " " + each["remedy"] for each in found]
    assert [each for each in said if any(name in each for name in names)] == []
    assert [each for each in said if "“levert”" in each] and [each for each in said if "“omvat”" in each]
    assert not [each for each in said if "formal, informal" in each or "exact, close" in each]


def test_a_heading_of_ones_own_is_named_as_it_stands_there(checked):
    """A sheet in Dutch may have a heading in English."""
    content, _ = with_heading("Stappen", "levert", "yields")
    book_defects = checked(content)
    assert book_defects == []
    content, _ = with_cell("Profielen", "omvat", "basis")
    assert "“omvat”" in checked(content)[0]["remedy"]


def test_missing_costs_are_told_at_the_row_and_by_the_heading(program, files, monkeypatch):
    monkeypatch.chdir(files)
    content, cell = with_cell("Stappen", "kosten", None)
    Path("kraam.xlsx").write_bytes(content)
    notes = json.loads(program("check", "kraam.xlsx", str(NURSES), "--json")[1])["files"][0]["notes"]
    (lacking,) = [each for each in notes if each["code"] == 913]
    assert (lacking["sheet"], lacking["row"]) == ("Stappen", 2) and "“kosten”" in lacking["message"] + lacking["remedy"]


def test_a_day_may_be_a_year_or_words(checked):
    for value in ("2026", "november 2026", "30-11-2026", datetime.date(2026, 11, 30)):
        assert checked(with_cell("Bronnen", "datum", value)[0]) == []


@pytest.mark.parametrize("tag", ["de", "fr", "fy", "pap"])
def test_a_language_that_there_is_is_not_remarked(checked, tag):
    assert checked(with_heading("Bekwaamheden", "titel (en)", f"titel ({tag})")[0]) == []
