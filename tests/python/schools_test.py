# SPDX-License-Identifier: BSL-1.0
"""Where schools stand: nothing is “below” that nobody looked at, sources stay apart, and a school has a proven plan of its own."""

import datetime
import json
import random
import re
import shlex
from pathlib import Path

import pytest

import loopbaan

REGION = Path(__file__).resolve().parents[2] / "examples/data/region"
DAY = datetime.date(2026, 11, 30)


def standings(standard, table, target=None, as_of=DAY):
    read = loopbaan.parse_schools(table, standard, name="scholen.csv")
    return {each.school: each for each in loopbaan.find_standings(read.schools.by(loopbaan.LevelRule("confirmed", as_of=as_of)), target)}


@pytest.fixture(scope="module")
def utrecht():
    return loopbaan.built_in_framework("nl-keurmerk-utrecht")


@pytest.fixture(scope="module")
def region(utrecht):
    return standings(utrecht, (REGION / "scholen-utrecht.csv").read_text("utf-8"))


def states(one):
    return {each.criterion: each.state for each in one.criteria if each.state != "beside"}


def test_a_school_without_evidence_is_not_known_and_never_below(region, utrecht):
    nobody = region["De-Zandbank"]
    assert set(states(nobody).values()) == {"unknown"} and nobody.meets == "unknown"
    assert {meets for _, meets in nobody.profiles} == {"unknown"}
    assert nobody.first == () and nobody.prospect.first == "documenten-bekijken"


def test_the_preconditions_that_are_open_are_named_one_by_one(region):
    assert [each.criterion for each in region["De-Sluis"].of("below")] == ["studenten-per-jaar", "coaches"]
    assert [each.criterion for each in region["De-Werf"].of("below")] == ["schoolopleider", "coaches", "visie-en-werkwijze"]
    oost = region["Oost"]
    assert [each.criterion for each in oost.of("unknown")] == ["studenten-per-jaar"] and oost.of("below") == ()
    assert oost.meets == "unknown"  # one year is not known: that is asked, not refused


def test_each_school_is_laid_beside_what_comes_next_for_it(region):
    assert {id: each.target for id, each in region.items()} == {
        "Het-Baken": "keurmerk", "De-Sluis": "voorwaarden", "De-Werf": "voorwaarden", "Oost": "voorwaarden", "De-Zandbank": "voorwaarden",
    }


def test_sources_stay_apart_and_the_newest_of_someone_else_says_what_stands(region):
    students = next(each for each in region["De-Sluis"].criteria if each.criterion == "studenten-per-jaar")
    assert [(each.rater, each.level, each.months) for each in students.seen] == [("self", "deels", 6), ("institute", None, 6)]
    assert students.level == "not shown" and not students.only_own
    study = next(each for each in region["Het-Baken"].criteria if each.criterion == "zelfonderzoek")
    assert study.only_own and study.level == "ja"


def test_an_option_that_is_seen_lies_on_no_base_that_is_not():
    amsterdam = loopbaan.built_in_framework("nl-amsterdam")
    bridge = standings(amsterdam, (REGION / "scholen-amsterdam.csv").read_text("utf-8"))["De-Brug"]
    profiles = dict(bridge.profiles)
    option = next(each for each in bridge.criteria if each.criterion == "onderzoeken-optie-a")
    assert (option.state, option.level) == ("beside", "ja")
    assert (profiles["basis-onderzoeken"], profiles["onderzoeken-a"], profiles["basis-professionaliseren"]) == ("below", "below", "unknown")


def test_a_choice_of_options_is_a_choice_and_none_of_them_is_missing():
    amsterdam = loopbaan.built_in_framework("nl-amsterdam")
    table = "school;kenmerk;gezien\ns;leeromgeving-aanbod;ja\ns;student-handelt;ja\ns;opleiden-optie-b;ja\n"
    found = standings(amsterdam, table, "opleiden-keuze")["s"]
    assert found.meets == "met" and states(found)["opleiden-optie-b"] == "choice"
    without = standings(amsterdam, table.replace("optie-b;ja", "optie-b;nee"), "opleiden-keuze")["s"]
    assert without.meets == "unknown" and without.of("below") == ()


def test_what_was_seen_too_long_ago_has_ended_and_is_no_refusal():
    now = loopbaan.built_in_framework("nl-aonhw-2017")
    partner = standings(now, (REGION / "scholen-noordholland.csv").read_text("utf-8"))["School-2"]
    old = next(each for each in partner.criteria if each.criterion == "schoolopleider-gefaciliteerd")
    assert (old.state, old.ended_on) == ("ended", datetime.date(2026, 1, 20))
    assert partner.of("below") == ()


def test_a_phase_is_the_highest_that_all_domains_have():
    old = loopbaan.built_in_framework("nl-aonhw-2005")
    table = "school;kenmerk;gezien\ns;student;fase 3\ns;leeromgeving;fase-2\ns;programma;fase 4\n"
    found = standings(old, table)["s"]
    assert dict(found.profiles) == {"fase-1": "met", "fase-2": "met", "fase-3": "below", "fase-4": "below"}
    assert found.target == "fase-3" and [each.id for each in found.plan.steps] == ["leeromgeving-fase-3"]


def test_every_plan_is_checked_by_who_did_not_search_and_is_the_cheapest_of_all_sets_of_steps(utrecht):
    """A twin: all sets of the steps of the standard, taken in any order in which each is open."""
    rng = random.Random(7)
    asked = utrecht.required("keurmerk")
    steps = list(utrecht.steps.values())
    for _ in range(40):
        levels = {id: rng.choice(["not shown", "deels", "ja"]) for id in asked}
        seen = [{"competence": id, "level": None if at == "not shown" else at, "rater": "observer"} for id, at in levels.items()]
        people = loopbaan.build_cohort(utrecht, [{"id": "s", "evidence": seen}])
        found = loopbaan.find_standings(people, "keurmerk")[0]
        assert loopbaan.check_plan(people[0], found.plan) == []
        best = None
        for mask in range(1 << len(steps)):
            chosen, has = [each for bit, each in enumerate(steps) if mask >> bit & 1], {id for id, at in levels.items() if at == "ja"}
            left = list(chosen)
            while opened := [each for each in left if set(each.requires) <= has]:
                for each in opened:
                    left.remove(each)
                    has |= set(each.yields)
            if not left and set(asked) <= has:
                hours = sum(each.hours for each in chosen)
                best = hours if best is None else min(best, hours)
        assert found.plan.status == "optimal" and found.plan.cost == best


def test_other_names_for_schools_change_nothing_but_the_names(utrecht):
    table = (REGION / "scholen-utrecht.csv").read_text("utf-8")
    renamed = table.replace("De Sluis", "Aap").replace("Oost", "Zebra").replace("De Werf", "Mies")
    before, after = standings(utrecht, table), standings(utrecht, renamed)
    back = {"Aap": "De-Sluis", "Zebra": "Oost", "Mies": "De-Werf"}
    assert [back.get(id, id) for id in after] == list(before)
    for id, each in after.items():
        assert {**each.to_dict(), "school": ""} == {**before[back.get(id, id)].to_dict(), "school": ""}


def test_the_order_of_rows_and_other_schools_change_nothing_of_a_school(utrecht):
    head, *rows = (REGION / "scholen-utrecht.csv").read_text("utf-8").splitlines()
    alone = standings(utrecht, "\n".join([head, *reversed([row for row in rows if row.startswith("De Sluis")])]))["De-Sluis"]
    whole = standings(utrecht, "\n".join([head, *rows]))["De-Sluis"]
    assert alone.to_dict() == whole.to_dict()


def test_nothing_that_is_told_adds_criteria_up_or_ranks_schools(region):
    for each in region.values():
        told = json.dumps(each.to_dict())
        assert not any(word in told for word in ('"score"', '"total"', '"rank"', '"average"'))


@pytest.fixture(scope="module")
def staff(dutch):
    return loopbaan.read_staff(REGION / "personeel.csv", dutch).people


def test_few_people_are_not_counted_and_do_not_follow_from_the_others(staff):
    found = loopbaan.count_people_behind(staff, ["Het Baken", "De Sluis", "De Werf", "Oost"], {"coaches": "mentor"})[0]
    assert found.by_school["De Werf"] is None  # nine people
    hidden = [school for school, share in found.by_school.items() if share is None]
    assert len(hidden) > 1  # one alone would follow from the sum
    assert all(share is None or share.whole >= 10 <= share.part <= share.whole - 10 for share in found.by_school.values())


def test_figures_of_two_profiles_of_the_same_people_never_lie_less_than_a_group_apart(staff):
    both = loopbaan.count_people_behind(staff, ["Het Baken", "De Sluis", "De Werf", "Oost"], {"a": "mentor", "b": "basisbekwaam"}, min_group=5)
    for school in both[0].by_school:
        one, other = both[0].by_school[school], both[1].by_school[school]
        assert one is None or other is None or abs(one.part - other.part) >= 5
    assert loopbaan.count_people_behind(staff, ["Nergens"], {"a": "mentor"})[0].by_school == {}
    with pytest.raises(ValueError):
        loopbaan.count_people_behind(staff, ["Oost"], {"a": "mentor"}, min_group=4)


@pytest.mark.parametrize(
    ("table", "code", "row"),
    [
        ("school;kenmerk;gezien\nA;vizie-en-werkwijze;ja\n", 202, 2),
        ("school;kenmerk;gezien\nA;coaches;uitstekend\n", 203, 2),
        ("school;kenmerk;gezien;bron\nA;coaches;ja;de buurman\n", 809, 2),
        ("school;bestuur;kenmerk;gezien\nA;x;coaches;ja\nA;y;schoolopleider;ja\n", 824, 3),
        ("school;status;kenmerk;gezien\nA;topschool;coaches;ja\n", 202, 2),
        ("school;kenmerk;gezien;datum\nA;coaches;ja;32-1-2026\n", 808, 2),
        ("school;kenmerk;gezien;datum\nA;coaches;ja;1-1-26\n", 901, 2),
        ("school;kenmerk;gezien\nA;;ja\n", 807, 2),
        ("school;kenmerk;gezien\n", 807, 0),
        ("naam;cijfer\nA;8\n", 823, 0),
        ("", 810, 0),
    ],
)
def test_bad_input_gives_an_error_at_its_cell_with_a_remedy(utrecht, table, code, row):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_schools(table, utrecht, name="scholen.csv")
    found = [each for each in caught.value.all if each.code == code]
    assert found and (found[0].row or 0) == row, [(each.code, each.row) for each in caught.value.all]
    for lang in ("nl", "en"):
        assert found[0].message(lang) and found[0].remedy(lang)


def test_every_row_has_an_account_and_what_is_not_known_is_said(utrecht):
    table = "school;kenmerk;gezien\nA;coaches;ja\nA;coaches;ja\nB;coaches;niet bekend\nvoorbeeld;;\n\nC;;\n"
    read = loopbaan.parse_schools(table, utrecht, name="s.csv")
    account = read.accounts[0]
    assert (account.read, account.doubled, account.rows) == ((2, 4, 5, 7), (3,), 5) or account.rows == 5
    assert "niet bekend" in account.text("nl") and "not known" in account.text("en")
    assert set(read.names) >= {"A", "B", "C"}


def test_names_that_differ_in_small_things_are_one_school(utrecht):
    read = loopbaan.parse_schools("school;kenmerk;gezien\nDe Brug;coaches;ja\nde  brug;visie-en-werkwijze;nee\n", utrecht)
    assert list(read.names.values()) == ["De Brug"]
    two = loopbaan.parse_schools("school;kenmerk;gezien\nDe Brug;coaches;ja\nDe-Brug 2;coaches;nee\n", utrecht)
    assert len(two.names) == 2


def test_the_page_shows_what_is_not_known_and_a_sheet_has_nobody_else_on_it(utrecht, region):
    read = loopbaan.read_schools(REGION / "scholen-utrecht.csv", utrecht)
    found = loopbaan.find_standings(read.schools)
    for lang in ("nl", "en"):
        page = loopbaan.write_school_sheets(read.schools, found, names=read.names, lang=lang)
        assert all(name in page.html for name in read.names.values()) and page.personal
        one = loopbaan.write_school_sheets(read.schools, [each for each in found if each.school == "De-Sluis"], names=read.names, lang=lang)
        assert "De Sluis" in one.html and not any(name in one.html for name in ("Oost", "De Werf", "Het Baken"))
        assert "None" not in page.html and "{" not in page.html.split("</style>")[1]


def test_what_a_cell_says_is_text_on_a_page(utrecht):
    read = loopbaan.parse_schools('school;kenmerk;gezien;bewijs;toelichting\n<b>x</b>;coaches;ja;<i>;"<script>alert(1)</script>"\n', utrecht)
    page = loopbaan.write_school_sheets(read.schools, loopbaan.find_standings(read.schools), names=read.names)
    assert "<script>" not in page.html and "<b>x" not in page.html and "&lt;i&gt;" in page.html


def test_the_template_is_read_back_and_its_lists_are_the_standard(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    for id in loopbaan.built_in_standards():
        standard = loopbaan.built_in_framework(id)
        for lang in ("nl", "en"):
            path = tmp_path / f"{id}-{lang}.xlsx"
            path.write_bytes(loopbaan.make_schools_template(standard, lang=lang))
            book = openpyxl.load_workbook(path)
            sheet = book.worksheets[[each.title for each in book.worksheets].index("Scholen" if lang == "nl" else "Schools")]
            heads = [cell.value for cell in sheet[1]]
            row = {"school": "De Pont", heads[heads.index("kenmerk" if lang == "nl" else "criterion")]: next(iter(standard.competences.values())).title.in_language(lang)}
            level = next(iter(standard.scales.values())).levels[0].title.in_language(lang)
            row["gezien" if lang == "nl" else "seen"] = level
            for name, value in row.items():
                sheet.cell(2, heads.index(name) + 1, value)
            book.save(path)
            read = loopbaan.read_schools(path, standard)
            assert read.names == {"De-Pont": "De Pont"}
            with pytest.raises(loopbaan.Error):  # nothing has been filled in on the sheet of measures
                loopbaan.read_measurement(path, standard)


def test_the_program_writes_every_form_and_refuses_what_is_wrong(program, tmp_path):
    table = REGION / "scholen-utrecht.csv"
    for name in ("p.html", "p.xlsx", "p.json"):
        status, _, err = program("school", table, "--standard", "nl-keurmerk-utrecht", "--as-of", "30-11-2026", "-o", tmp_path / name)
        assert status == 0 and "21" in err, err
    document = json.loads((tmp_path / "p.json").read_text("utf-8"))
    assert [each["name"] for each in document["schools"]] == ["Het Baken", "De Sluis", "De Werf", "Oost", "De Zandbank"]
    status, out, _ = program("school", table, "--standard", "nl-keurmerk-utrecht", "--school", "De Sluis", "--lang", "en")
    assert status == 0 and "De Sluis" in out and "Oost" not in out
    for words in (
        ("school", table),
        ("school", table, "--standard", "nl-amsterdm"),
        ("school", table, "--standard", "nl-keurmerk-utrecht", "--to", "niets"),
        ("school", table, "--standard", "nl-keurmerk-utrecht", "--people", "coaches=mentor"),
        ("school", "--standard", "nl-keurmerk-utrecht"),
        ("school", "--template", "--standard", "nl-keurmerk-utrecht"),
        ("school", table, "--standard", "nl-keurmerk-utrecht", "--min-group", "3", "--staff", table),
    ):
        status, out, err = program(*words)
        assert status in (1, 2) and err and not out, words
    made = tmp_path / "t.xlsx"
    assert program("school", "--template", "--standard", "nl-amsterdam", "-o", made)[0] == 0
    assert program("school", "--template", "--standard", "nl-amsterdam", "-o", made)[0] == 1  # never over what may be filled in


def test_the_program_tells_what_people_a_plan_rests_on(program, tmp_path):
    table, staff = REGION / "scholen-utrecht.csv", REGION / "personeel.csv"
    status, _, _ = program("school", table, "--standard", "nl-keurmerk-utrecht", "--staff", staff, "-o", tmp_path / "p.json")
    assert status == 0
    people = json.loads((tmp_path / "p.json").read_text("utf-8"))["people"]
    assert [each["criterion"] for each in people] == ["coaches", "schoolopleider"] and people[0]["schools"]["De Werf"] is None


def test_what_the_page_about_standards_says_to_type_works(program, tmp_path):
    page = (REGION.parents[2] / "docs" / "partnership-standards.md").read_text(encoding="utf-8")
    codes = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert len(codes) == 7
    for code in codes:
        exec(compile(code, "docs/partnership-standards.md", "exec"), {})
    lines = [line for block in re.findall(r"```sh\n(.*?)```", (REGION / "README.md").read_text("utf-8"), re.DOTALL) for line in block.splitlines()]
    assert len(lines) == 14
    for line in lines:
        words = [str(REGION / word) if word.endswith(".csv") else str(tmp_path / word) if word.endswith((".html", ".ics")) else word for word in shlex.split(line)[1:]]
        status, out, err = program(*words)
        assert status == (3 if "placement" in words else 0), (line, out + err)  # of the students some have no place
