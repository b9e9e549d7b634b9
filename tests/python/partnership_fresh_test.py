# SPDX-License-Identifier: BSL-1.0
"""A coordinator with the two sheets of a spring inventory as people make them, and what can be wrong in them: told clearly, and nothing lost."""

import datetime
import json

import pytest

import loopbaan

STEP = "Studiedag of congres"
STAFF = "persoon;bestuur;school;fase;Klassenmanagement\n201;De Akker;De Boog;inductie;startbekwaam\n301;De Akker;De Eik;inductie;startbekwaam\n"
NEEDS = [
    ["Behoefte", "School", "Wie (personeelsnummer of team)", "Onderwerp", "Van niveau", "Naar niveau", "Vóór", "Bron (schoolplan/gesprek/plan)", "Voorrang school (1-3)", "Dagen mogelijk"],
    ["b1", "De Boog", "201", STEP, "–", "", "1-8-2027", "schoolplan", 1, "di wo"],
    ["b2", "De Linde", "team 3/4 (5)", STEP, "–", "", "1-8-2027", "schoolplan", 1, "do-middag"],
    ["b3", "De Eik", "301", STEP, "–", "", "1-2-2027", "gesprek", 1, "alle"],
    ["b4", "De Boog", "201", STEP, "–", "", "", "eigen wens", 3, "wo"],
]
OFFERS = [
    ["Aanbod", "Aanbieder", "Soort", "Uitvoering", "Dag", "Eerste dag", "Laatste dag", "Plaatsen min", "max", "Prijs", "Ingangseis", "Levert", "Eigenaar"],
    [STEP, "pabo", "formeel", "S-1", "wo", "2-9-2026", "16-12-2026", 2, 2, "1.400", "-", "-", "I."],
    [STEP, "pabo", "formeel", "S-2", "do-mi", "3-9-2026", "17-12-2026", 4, 14, "1.400", "idem", "idem", "I."],
    [STEP, "bureau", "formeel", "S-3", "vr", "", "", 10, 40, 250, "–", "–", "–"],
]


@pytest.fixture
def book(tmp_path, program):
    openpyxl = pytest.importorskip("openpyxl")
    program.folder = tmp_path
    (tmp_path / "personeel.csv").write_text(STAFF, encoding="utf-8")

    def write(offers=OFFERS, needs=NEEDS):
        made = openpyxl.Workbook()
        for sheet, rows in ((made.active, needs), (made.create_sheet("Aanbod"), offers)):
            for row in rows:
                sheet.append(row)
        made.active.title = "Behoeften"
        made.save(tmp_path / "voorjaar.xlsx")
        return ["partnership", "personeel.csv", "--to", "basisbekwaam", "--offers", "voorjaar.xlsx", "--needs", "voorjaar.xlsx", "--from", "24-8-2026", "--seed", "s"]

    return write


def test_two_sheets_become_a_page_in_one_command_and_what_was_assumed_is_on_it(program, book, tmp_path):
    status, out, err = program(*book(), "-o", "overleg.html")
    assert status == 0, err
    html = (tmp_path / "overleg.html").read_text(encoding="utf-8")
    assert "gelezen 4" in err and "is niet bekend" not in err  # brackets behind a heading explain it
    for words in ("Zonder datum, dus niet verdeeld (1): S-3", "geen personeel van is gelezen (1): De Linde", "één keer geteld (1): b4", "telt niet mee in de regel (3): b1, b2, b3"):
        assert words in html, words


def test_who_can_only_be_there_on_some_days_is_not_sent_on_others(program, book, tmp_path):
    status, out, err = program(*book(), "-o", "ronde.json")
    assert status == 0, err
    wishes = {each["id"]: {wish["edition"]: wish for wish in each["wishes"]} for each in json.loads((tmp_path / "ronde.json").read_text("utf-8"))["needs"]}
    assert wishes["b1"]["S-2"]["why"] and "donderdag" in str(wishes["b1"]["S-2"]) and "dinsdag, woensdag" in str(wishes["b1"]["S-2"])
    assert "woensdag" in str(wishes["b2-1"]["S-1"]) and "donderdag" not in str(wishes["b3"])
    assert all("S-3" in each for each in wishes.values())


@pytest.mark.parametrize(
    ("place", "cell", "value", "says"),
    [
        (1, 7, 5, ("991", "Aanbod!")),  # a least number above the places
        (1, 0, "Coach van dromers", ("202", "Aanbod!A2")),
        (2, 3, "S-1", ("201", "Aanbod!D3")),
        (1, 5, "31-31-2026", ("Aanbod!F2",)),
        (1, 6, "1-8-2026", ("Aanbod!",)),  # it ends before it begins
        (1, 8, "veel", ("808", "Aanbod!I2")),
    ],
)
def test_what_cannot_be_is_named_at_its_cell_and_nothing_is_written(program, book, tmp_path, place, cell, value, says):
    offers = [list(each) for each in OFFERS]
    offers[place][cell] = value
    status, out, err = program(*book(offers), "-o", "overleg.html")
    assert status == 1 and all(each in err for each in says), err
    assert not (tmp_path / "overleg.html").exists() and "Traceback" not in err


def test_all_faults_are_told_at_once(program, book):
    offers = [list(each) for each in OFFERS]
    offers[1][0], offers[2][8] = "Coach van dromers", "veel"
    _, _, err = program(*book(offers), "-o", "overleg.html")
    assert "202" in err and "808" in err


def test_somebody_of_two_schools_counts_once(program, book, tmp_path):
    words = book()
    (tmp_path / "personeel.csv").write_text(STAFF.replace("fase", "wtf;fase").replace("inductie", "0,5;inductie") + "301;De Akker;De Boog;0,2;inductie;startbekwaam\n", encoding="utf-8")
    status, out, err = program(*words, "-o", "ronde.json")
    assert status == 0 and "“301” heeft 2 regels" in err
    needs = json.loads((tmp_path / "ronde.json").read_text("utf-8"))["needs"]
    assert sum(each["id"] == "b3" for each in needs) == 1


def test_nobody_is_twice_in_one_step_on_one_day_or_in_two_at_once():
    fw = loopbaan.dutch_framework()
    people = loopbaan.build_cohort(fw, [{"id": "201", "groups": {"school": "De Boog"}}])
    table = "uitvoering;stap;datum;plaatsen\na;Studiedag of congres;18-11-2026;4\nb;Leeskring vakliteratuur, een jaar;18-11-2026;4\n"
    offers = loopbaan.parse_offer_sheets(table, fw).offers
    asked = [loopbaan.AskedNeed(f"b{n}", step=step, who="201") for n, step in enumerate(("studiedag", "leeskring", "studiedag"))]
    made = loopbaan.make_round(offers, people=people, asked=asked, first_day=datetime.date(2026, 8, 1))
    assert [each.id for each in made.needs] == ["b0", "b1"]
    assert len(made.decide("s").placed()) == 1


def test_an_edition_that_is_open_to_words_too_is_open_to_all_as_the_page_says():
    fw = loopbaan.dutch_framework()
    table = 'uitvoering;stap;datum;plaatsen;open voor\na;Studiedag of congres;18-11-2026;4;"De Linde; andere scholen"\n'
    asked = [loopbaan.AskedNeed("b1", school="De Wilg", step="studiedag"), loopbaan.AskedNeed("b2", school="De Linde", step="studiedag")]
    made = loopbaan.make_round(loopbaan.parse_offer_sheets(table, fw).offers, asked=asked)
    assert any("andere scholen" in each[0] and "open voor allen" in each[0] for each in made.assumed)
    assert made.decide("s").counts["placed"] == 2
    alone = loopbaan.make_round(loopbaan.parse_offer_sheets(table.replace("; andere scholen", ""), fw).offers, asked=asked)
    assert list(alone.decide("s").placed()) == ["b2"]


COACH = "Coach van starters=Opleiding coach van starters"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_name_that_is_no_step_is_matched_by_who_runs_it_and_stays_the_name(program, book, tmp_path, lang):
    offers = [list(each) for each in OFFERS]
    offers[1][0] = "Coach van starters"
    status, out, err = program(*book(offers), "--lang", lang, "-o", "overleg.html")
    assert status == 1 and "Opleiding coach van starters" in err and '--step "Coach van starters=ST' in err, err
    status, out, err = program(*book(offers), "--lang", lang, "--step", COACH, "-o", "overleg.html")
    assert status == 0 and "--step" in err, err
    status, out, err = program("offers", "voorjaar.xlsx", "--lang", lang, "--step", COACH, "-o", "aanbod.json")
    made = json.loads((tmp_path / "aanbod.json").read_text("utf-8"))["editions"][0]
    assert (made["step"], made["title"]) == ("coach-starters-opleiding", "Coach van starters")


@pytest.mark.parametrize(("name", "says"), [("Coach van dromers=studiedag", "Coach van dromers"), (STEP + "=dromen", "dromen"), ("zonder", "NAAM=STAP")])
def test_a_match_that_matches_nothing_is_told(program, book, tmp_path, name, says):
    status, out, err = program(*book(), "--step", name, "-o", "overleg.html")
    assert status != 0 and says in err and not (tmp_path / "overleg.html").exists(), err


def test_what_says_that_it_stopped_is_counted_and_not_read(program, book, tmp_path):
    offers = [list(each) for each in OFFERS]
    offers.append(["(gestopt) Rekenkring", "school De Eik", "gezamenlijk", "R-1", "ma", "", "", 4, 8, 0, "–", "–", "–"])
    status, out, err = program(*book(offers), "-o", "overleg.html")
    assert status == 0 and "niet gelezen: rij 5" in err and "R-1" not in (tmp_path / "overleg.html").read_text("utf-8"), err


def test_the_nearest_school_is_told_and_the_case_of_its_name_does_not_count(program, book, tmp_path):
    needs = [list(each) for each in NEEDS]
    needs[1][1], needs[4][1], needs[3][1] = "de boog", "DE BOOG", "De Eikk"
    status, out, err = program(*book(needs=needs), "-o", "ronde.json")
    assert status == 0 and "Behoeften!B4" in err and "“De Eik”" in err and "Behoeften!B2" not in err, err
    groups = {each["id"]: each["groups"] for each in json.loads((tmp_path / "ronde.json").read_text("utf-8"))["needs"]}
    assert "De Boog" in groups["b1"]


@pytest.mark.parametrize(
    ("sheet", "row", "cell", "value", "says"),
    [
        ("needs", 1, 9, "als het regent", "dagen niet te lezen zijn, en dus niet meetellen (1): b1"),
        ("needs", 2, 6, "1-8-2025", "dus niets kan nog helpen (1): b2"),
        ("offers", 1, 5, "2-9-2025", "Begint eerder, dus niet verdeeld (1): S-1"),
    ],
)
def test_what_cannot_count_is_told_on_the_page(program, book, tmp_path, sheet, row, cell, value, says):
    given = {"needs": [list(each) for each in NEEDS], "offers": [list(each) for each in OFFERS]}
    given[sheet][row][cell] = value
    status, out, err = program(*book(**given), "-o", "overleg.html")
    html = (tmp_path / "overleg.html").read_text("utf-8")
    assert status == 0 and says in html, err
    assert ("begint te vroeg voor deze ronde" in html) == (sheet == "offers")


def test_what_plans_rest_on_is_told_without_a_number(program, book, tmp_path):
    status, out, err = program(*book(), "-o", "overleg.html")
    html = (tmp_path / "overleg.html").read_text("utf-8")
    assert "volgens hun plan nodig hebben voor “Basisbekwaam”, en wat scholen zelf vragen. Uitvoeringen tellen mee vanaf 24-8-2026." in html
    assert "Waar een niveau niet bekend is, telt het als niet aanwezig" in html and "--" not in html.split("<main>")[1]
