# SPDX-License-Identifier: BSL-1.0
"""Sheets of schools as people keep them: a column per criterion, base and options, numbers beside what a region agreed is enough."""

import itertools
import json
import random
from pathlib import Path

import pytest

import loopbaan
from loopbaan.schools.thresholds import level_at

REGION = Path(__file__).resolve().parents[2] / "examples/data/region"
OWN_WORDS = {
    "student heeft ruimte om te handelen (agency)": "student-handelt",
    "vraag is urgent en staat in schoolplan": "onderzoek-sluit-aan",
    "schoolopleider voldoet aan beroepsstandaard": "beroepsstandaard",
}
QUALITY = """School;Pijler;Kenmerk;Niveau (basis/A/B/C);Gezien?;Bewijs;Wie;Datum
De Brug;samen opleiden;student heeft ruimte om te handelen (agency);basis;ja;gesprek studenten 3-2026;S.;12-3-2026
De Brug;samen onderzoeken en ontwikkelen;vraag is urgent en staat in schoolplan;basis;deels;schoolplan;O.;12-3-2026
De Brug;samen onderzoeken en ontwikkelen;werkgroep met masteropgeleide trekker;A;ja;lijst;O.;12-3-2026
De Brug;samen professionaliseren;schoolopleider voldoet aan beroepsstandaard;basis;onbekend;–;–;–
De Kade;samen opleiden;student heeft ruimte om te handelen (agency);basis;ja;enquête n=4;S.;2-4-2026
"""
ENOUGH = "criterium;ten minste;in welke jaren;niveau\n"


@pytest.fixture(scope="module")
def utrecht():
    return loopbaan.built_in_framework("nl-keurmerk-utrecht")


@pytest.fixture(scope="module")
def amsterdam():
    return loopbaan.built_in_framework("nl-amsterdam")


def stands(read):
    return {each.id: dict(each.levels) for each in read.schools}


def read_both(folder, standard, table, thresholds):
    paths = [folder / "scholen.csv", folder / "drempels.csv"]
    paths[0].write_text(table, encoding="utf-8")
    paths[1].write_text(thresholds, encoding="utf-8")
    return loopbaan.read_schools(paths, standard)


def assumed(read, file="scholen.csv"):
    return {how: rows for each in read.accounts if Path(each.file).name == file for how, rows in each.assumed}


def test_base_or_option_stands_beside_what_was_seen_and_every_row_has_an_account(amsterdam):
    read = loopbaan.parse_schools(QUALITY, amsterdam, name="scholen.csv", called=OWN_WORDS)
    assert read.accounts[0].read == (2, 3, 4, 5, 6) == tuple(range(2, 2 + read.accounts[0].rows))
    assert assumed(read) == {"initials": (2, 3, 4, 6), "own words": (2, 3, 4, 5, 6), "like area": (3, 4), "not known": (5,)}
    brug, kade = (each for each in loopbaan.find_standings(read.schools))
    profiles = dict(brug.profiles)
    assert (profiles["basis-onderzoeken"], profiles["onderzoeken-a"], profiles["basis-professionaliseren"]) == ("below", "below", "unknown")
    option = next(each for each in brug.criteria if each.criterion == "onderzoeken-optie-a")
    assert (option.state, option.level, option.seen[0].note) == ("beside", "ja", "werkgroep met masteropgeleide trekker")
    assert kade.meets == "unknown" and kade.of("below") == ()
    page = loopbaan.write_school_sheets(read.schools, [brug, kade], names=read.names).html
    overview = page.split("</article>")[0]
    assert "Optie A van samen onderzoeken" in overview and "Optie B" not in overview  # what was chosen stands beside the base that is not there yet
    assert "enquête n=4" in page and "%" not in page.split("</style>")[1] and "S." not in page and "O." not in page


def test_own_words_for_a_criterion_are_asked_about_with_the_criteria_of_that_pillar(amsterdam):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_schools(QUALITY, amsterdam, name="scholen.csv")
    assert [(each.code, each.row) for each in caught.value.all] == [(202, 2), (202, 3), (202, 5), (202, 6)]
    remedy = caught.value.all[0].remedy("nl")
    assert "De student krijgt ruimte om zelf te handelen" in remedy and "onderzoek" not in remedy and "Optie" not in remedy and "--criterion" in remedy
    with pytest.raises(ValueError):
        loopbaan.parse_schools(QUALITY, amsterdam, called={"x": "geen"})


def test_a_layer_that_a_criterion_is_not_is_told_and_one_that_nobody_knows_is_an_error(amsterdam):
    table = "school;kenmerk;niveau;gezien\nA;student-handelt;{};ja\n"
    assert [each.name for each in loopbaan.parse_schools(table.format("B"), amsterdam).notes if each.row == 2] == ["unknown_word"]
    assert [each for each in loopbaan.parse_schools(table.format("basis"), amsterdam).notes if each.row == 2] == []
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_schools(table.format("hoog"), amsterdam)
    assert [each.code for each in caught.value.all] == [809]
    alone = loopbaan.parse_schools("school;kenmerk;niveau\nA;student-handelt;ja\n", amsterdam)
    assert stands(alone)["A"]["student-handelt"] == "ja"  # with no other column it says what was seen, as it did


def test_a_column_per_criterion_is_read_with_numbers_years_parts_and_days(utrecht):
    read = loopbaan.read_schools([REGION / "aanvraag-utrecht.csv", REGION / "drempels-utrecht.csv"], utrecht)
    found = {each.school: each for each in loopbaan.find_standings(read.schools, "keurmerk")}

    def below(school):
        return [each.criterion for each in found[school].of("below")]

    assert found["Het-Baken"].meets == "met"
    assert below("De-Sluis") == ["studenten-per-jaar", "coaches"]  # 3, 9 and 2 students are not enough each year; 2 of 4 coaches
    assert below("De-Werf") == ["schoolopleider", "coaches", "visie-en-werkwijze"]
    assert below("Oost") == [] and "studenten-per-jaar" in [each.criterion for each in found["Oost"].of("unknown")]
    assert below("Lyceum-Noord") == [] and found["Lyceum-Noord"].phase == "geaccrediteerd"
    visit = next(each for each in found["Het-Baken"].criteria if each.criterion == "bezoek")
    assert visit.seen[0].date.isoformat() == "2026-04-14"
    sluis = next(each for each in found["De-Sluis"].criteria if each.criterion == "studenten-per-jaar")
    assert sluis.level == "deels" and sluis.seen[0].instrument == "Studenten 23/24: 3; 24/25: 9; 25/26: 2"
    assert [each.read for each in read.accounts] == [(2, 3, 4, 5, 6), (2, 3, 4)] and read.notes[0].name != "unknown_column"
    assert assumed(read, "aanvraag-utrecht.csv")["open number"] == (6,)


def test_a_number_without_a_threshold_is_not_known_and_none_at_all_is_enough_nowhere(utrecht):
    read = loopbaan.read_schools(REGION / "aanvraag-utrecht.csv", utrecht)
    assert {each["studenten-per-jaar"] for each in stands(read).values()} == {None}
    assert {id: each["schoolopleider"] for id, each in stands(read).items() if each["schoolopleider"]} == {"De-Werf": "not shown"}
    assert assumed(read, "aanvraag-utrecht.csv")["no threshold"] == (2, 3, 4, 5, 6)
    assert "drempel" in read.text("nl") and "threshold" in read.text("en") and read.thresholds == ()


def test_another_threshold_is_another_answer_and_the_page_names_it(utrecht, tmp_path):
    table = "school;studenten 23/24;24/25\nA;3;9\n"
    for least, level in ((3, "ja"), (4, "not shown"), (10, "not shown")):
        read = read_both(tmp_path, utrecht, table, ENOUGH + f"studenten-per-jaar;{least};;\n")
        assert stands(read)["A"]["studenten-per-jaar"] == level
        page = loopbaan.write_school_sheets(read.schools, loopbaan.find_standings(read.schools), names=read.names, thresholds=read.thresholds)
        assert f"“ja” vanaf {least} " in page.html
    sheets = loopbaan.school_sheets(read.schools, loopbaan.find_standings(read.schools), names=read.names, thresholds=read.thresholds)
    assert len(sheets["thresholds"]) == 2


def test_numbers_in_a_row_per_criterion_are_laid_beside_the_same_threshold(utrecht, tmp_path):
    table = "school;criterium;gezien;bron\nA;studenten-per-jaar;3, 9 en 2;instituut\nB;studenten-per-jaar;10, ? en 12;instituut\nC;studenten-per-jaar;ja;zelf\n"
    read = read_both(tmp_path, utrecht, table, ENOUGH + "studenten-per-jaar;5;elk jaar;ja\nstudenten-per-jaar;5;een jaar;deels\n")
    assert {id: each["studenten-per-jaar"] for id, each in stands(read).items()} == {"A": "deels", "B": None, "C": "ja"}


def test_a_level_of_numbers_is_what_every_filling_in_of_what_is_not_known_agrees_on():
    """A twin: all numbers that may stand where none is known."""
    rng = random.Random(5)
    for _ in range(400):
        thresholds = [loopbaan.Threshold("s", level, rng.randrange(1, 5), rng.choice(["every", "some"])) for level in ("c", "b", "a")[: rng.randrange(1, 4)]]
        numbers = [rng.choice([None, 0, 1, 2, 3, 4, 5]) for _ in range(rng.randrange(1, 4))]
        worlds = itertools.product(*([each] if each is not None else range(6) for each in numbers))
        found = set()
        for world in worlds:
            enough = {"every": min(world), "some": max(world)}
            found.add(next((each.level for each in thresholds if enough[each.years] >= each.at_least), None))
        level, known = level_at(thresholds, numbers)
        if known:
            assert found == {level}
        else:
            assert None in numbers and level is None


@pytest.mark.parametrize(
    ("table", "thresholds", "code", "row"),
    [
        ("school;coaches;waarvan gecertificeerd\nA;2;3\n", ENOUGH + "coaches;2;;\n", 808, 2),
        ("school;studenten 23/24;24/25\nA;3;veel\n", ENOUGH + "studenten-per-jaar;2;;\n", 808, 2),
        ("school;coaches;visie op papier\nA;1;misschien\n", ENOUGH + "coaches;2;;\n", 203, 2),
        ("school;coaches\nA;1\n", ENOUGH + "koffie;2;;\n", 202, 2),
        ("school;coaches\nA;1\n", ENOUGH + "coaches;0;;\n", 808, 2),
        ("school;coaches\nA;1\n", ENOUGH + "coaches;;;ja\n", 807, 2),
        ("school;coaches\nA;1\n", ENOUGH + "coaches;2;soms;\n", 809, 2),
        ("school;coaches\nA;1\n", ENOUGH + "coaches;2;;uitstekend\n", 203, 2),
        ("school;coaches\nA;1\n", ENOUGH + "coaches;2;;\ncoaches;3;;ja\n", 201, 3),
    ],
)
def test_what_is_wrong_is_told_at_its_cell(utrecht, tmp_path, table, thresholds, code, row):
    with pytest.raises(loopbaan.Error) as caught:
        read_both(tmp_path, utrecht, table, thresholds)
    assert [(each.code, each.row) for each in caught.value.all] == [(code, row)]
    for lang in ("nl", "en"):
        assert caught.value.all[0].message(lang) and caught.value.all[0].remedy(lang)


def test_the_program_reads_both_layouts_and_writes_the_thresholds_in_every_form(program, tmp_path):
    files = (REGION / "aanvraag-utrecht.csv", REGION / "drempels-utrecht.csv")
    for name in ("p.html", "p.xlsx", "p.json"):
        status, _, err = program("school", *files, "--standard", "nl-keurmerk-utrecht", "-o", tmp_path / name)
        assert status == 0 and "niet gebruikt" not in err, err
    assert len(json.loads((tmp_path / "p.json").read_text("utf-8"))["thresholds"]) == 3
    assert "Drempels van de regio" in (tmp_path / "p.html").read_text("utf-8")
    openpyxl = pytest.importorskip("openpyxl")
    assert openpyxl.load_workbook(tmp_path / "p.xlsx").sheetnames == ["stand", "bewijs", "plan", "drempels"]
    (tmp_path / "k.csv").write_text(QUALITY, encoding="utf-8")
    words = [word for own, criterion in OWN_WORDS.items() for word in ("--criterion", f"{own}={criterion}")]
    status, out, _ = program("school", tmp_path / "k.csv", "--standard", "nl-amsterdam", *words)
    assert status == 0 and "nee: deels" in out
    assert program("school", tmp_path / "k.csv", "--standard", "nl-amsterdam", "--criterion", "los")[0] == 2
    assert program("school", tmp_path / "k.csv", "--standard", "nl-amsterdam", "--criterion", "los=student-hndelt")[0] in (1, 2)
