# SPDX-License-Identifier: BSL-1.0
"""Students at schools: read as people keep the tables, placed with proof, told without persons unless these are asked for."""

import dataclasses
import io
import pickle
import random
import re
from pathlib import Path

import pytest

import loopbaan
from loopbaan.placement.figures import figures_of

REGION = Path(__file__).resolve().parents[2] / "examples/data/region"
SCHOOLS, STUDENTS, TRAVEL = (REGION / f"plaatsing-{each}.csv" for each in ("scholen", "studenten", "reizen"))

# As a partnership in a city keeps it: hours of the trainer, students of three years, coaches and how many are certified.
UTRECHT = (
    "School;Schoolopleider (uren);Studenten 23/24;24/25;25/26;Coaches;waarvan gecertificeerd;Visie op papier;Zelfonderzoek;Portfolio;Bezoek;Status\n"
    "Het Baken;160;12;14;11;6;6;ja;ja;ja;14-4-2026;keurmerk\n"
    "De Sluis;40;3;9;2;4;2;ja;–;–;–;aanvraag\n"
    "Lyceum Noord;200;20;22;25;9;9;ja;–;–;–;geaccrediteerd\n"
    "De Werf;0;5;5;6;2;0;nee;–;–;–;stageschool\n"
    "Oost;120;10;?;12;5;5;ja;ja;–;–;aanvraag\n"
)
PLACES = "School;Periode;Plaatsen;Vak/groep\nHet Baken;voorjaar;2;wiskunde\nHet Baken;voorjaar;20;Nederlands\nHet Baken;najaar;1;wiskunde\n"
PEOPLE = "Student;Jaar;Vak/groep;Woonplaats;Voorkeur;Uitgesloten\ns1;2;wiskunde;Utrecht;De Sluis, Het Baken;\ns2;3;Nederlands;Zeist;Oost;Het Baken\n"


def errors_of(act):
    with pytest.raises(loopbaan.Error) as raised:
        act()
    return sorted((each.code, each.row) for each in raised.value.all)


@pytest.fixture(scope="module")
def region():
    read = loopbaan.read_placement([SCHOOLS, STUDENTS], students_per_coach=2, to_see=["platteland"])
    return loopbaan.find_placement(read.placement, seed="voorjaar 2027", travel=loopbaan.read_travel(TRAVEL), most_travel=30)


def test_tables_are_read_as_a_partnership_keeps_them():
    read = loopbaan.parse_placement_sheet(UTRECHT, name="aanvraag.csv", students_per_coach=2, students_per_trainer=8)
    assert [(each.title, each.status, each.coaches, each.trainers) for each in read.placement.schools] == [
        ("Het Baken", "quality_mark", 6, 1), ("De Sluis", "internship", 2, 1), ("Lyceum Noord", "accredited", 9, 1),
        ("De Werf", "internship", 0, 0), ("Oost", "internship", 5, 1),
    ]
    (account,) = read.accounts
    assert account.read == (2, 3, 4, 5, 6) and dict(account.assumed)["trainer of hours"] == (2, 3, 4, 5, 6)
    assert dict(account.assumed)["other status"] == (3, 6)
    assert [each.cell for each in read.notes] == ["C1", "D1", "E1", "H1", "I1", "J1", "K1"]  # columns that nothing is read from
    capacity = loopbaan.find_placement(read.placement, seed="x").capacity
    assert [capacity(each.id).places for each in read.placement.schools] == [8, 4, 8, 0, 8]
    assert capacity("Het-Baken").binds == ("trainers",) and capacity("De-Werf").binds == ("coaches", "trainers")


def test_without_a_number_for_a_trainer_trainers_bind_nothing_and_that_is_told():
    read = loopbaan.parse_placement_sheet(UTRECHT, students_per_coach=2)
    assert {each.trainers for each in read.placement.schools} == {None}
    assert "--students-per-trainer" in read.text("nl")


def test_places_by_subject_are_of_one_period_and_students_come_to_their_subject(tmp_path):
    files = []
    for name, table in (("s.csv", UTRECHT), ("p.csv", PLACES), ("w.csv", PEOPLE)):
        (tmp_path / name).write_text(table, encoding="utf-8")
        files.append(tmp_path / name)
    with pytest.raises(loopbaan.Error) as raised:
        loopbaan.read_placement(files, students_per_coach=2)
    assert "voorjaar, najaar" in str(raised.value)
    read = loopbaan.read_placement(files, students_per_coach=2, period="Voorjaar")
    baken = read.placement.schools[0]
    assert [(each.subject, each.places) for each in baken.subjects] == [("wiskunde", 2), ("Nederlands", 20)]
    assert read.placement.students[0].wishes == ("De-Sluis", "Het-Baken") and read.placement.students[1].excluded == ("Het-Baken",)
    assert dict(read.accounts[1].assumed) == {"other period": (4,)}
    answer = loopbaan.find_placement(read.placement, seed="x")
    assert answer.school_of == {"s1": "Lyceum-Noord", "s2": "Lyceum-Noord"}  # accredited goes before wishes
    assert answer.reasons("s1", "nl")[1].startswith("Bij “De Sluis” is plaats, maar dan wordt de uitkomst slechter")
    turned = loopbaan.read_placement(files[::-1], students_per_coach=2, period="voorjaar").placement
    assert loopbaan.find_placement(turned, seed="x").school_of == answer.school_of


def test_each_fault_is_told_at_its_cell():
    def read(table, **more):
        return lambda: loopbaan.parse_placement_sheet(table, name="t.csv", **more)

    assert errors_of(read("school;maximum\nOost;4\nOost;5\n")) == [(201, 3)]
    assert errors_of(read("school;maximum;status\nOost;veel;best\n")) == [(808, 2), (809, 2)]
    assert errors_of(read("school;gecertificeerde coaches\nOost;4\n")) == [(807, 2)]  # how many students has one?
    assert [code for code, _ in errors_of(read("school;status\nOost;keurmerk\n"))] == [760]
    assert errors_of(read("school;maximum;minimum\n;4;2\n")) == [(807, 2)]
    assert errors_of(read("school;plaatsen;periode;vak\nOost;2;voorjaar;taal\nOost;3;voorjaar;Taal\n")) == [(201, 3)]
    assert errors_of(read("school;periode;plaatsen\nOost;voorjaar;\n")) == [(807, 2)]
    assert [code for code, _ in errors_of(read("student;voorkeur\ns1;Oost\n"))] == [202, 823]
    assert errors_of(read("kleur;maat\nrood;4\n"))[0][0] == 823


def test_wishes_name_schools_with_places_and_former_schools_may_be_any(tmp_path):
    (tmp_path / "s.csv").write_text("school;maximum\nHet Baken;4\nOost;4\n", encoding="utf-8")
    (tmp_path / "w.csv").write_text("student;voorkeur;eerder bij\ns1;Het Bakem;\ns1;;\ns2;;Elders\ns3;Oost, Het Baken;Oost\n", encoding="utf-8")
    files = [tmp_path / "s.csv", tmp_path / "w.csv"]
    with pytest.raises(loopbaan.Error) as raised:
        loopbaan.read_placement(files)
    assert sorted(each.code for each in raised.value.all) == [201, 202] and "Het Baken" in str(raised.value)
    (tmp_path / "w.csv").write_text("student;voorkeur;eerder bij\ns2;;Elders\ns3;Oost, Het Baken;Oost\n", encoding="utf-8")
    read = loopbaan.read_placement(files)
    assert [(each.code, each.row) for each in read.notes] == [(764, 2)]
    answer = loopbaan.find_placement(read.placement, seed="x")
    assert answer.school_of["s3"] == "Het-Baken" and "eerder geweest" in " ".join(answer.reasons("s3"))
    assert loopbaan.find_placement(loopbaan.read_placement(files, again=True).placement, seed="x").school_of["s3"] == "Oost"


def test_a_placement_is_the_same_after_it_was_written_and_a_wrong_document_tells_everything():
    read = loopbaan.read_placement([SCHOOLS, STUDENTS], students_per_coach=2)
    assert loopbaan.parse_placement(read.placement.write()) == read.placement
    wrong = loopbaan.Placement((loopbaan.PlacingSchool("a", coaches=1), loopbaan.PlacingSchool("a")), (loopbaan.PlacingStudent("s", wishes=("b",)),))
    with pytest.raises(loopbaan.Error) as raised:
        loopbaan.find_placement(wrong, seed="x")
    assert sorted(each.code for each in raised.value.all) == [201, 202, 760, 761]
    with pytest.raises(loopbaan.Error):
        loopbaan.parse_placement('{"loopbaan": "needs/1"}')


def test_the_example_is_proven_and_says_what_is_missing(region):
    assert region.status == "optimal" and region.check() == ()
    assert [(each.id, each.status) for each in region.placement.schools if region.counts()[each.id] < region.capacity(each.id).places] == []
    assert len(region.unplaced) > 10
    assert sum(each.coaches + each.trainers + each.stated for each in region.more) > 0
    more = {each.school: each for each in region.more}
    schools = tuple(grown(each, more.get(each.id)) for each in region.placement.schools)
    larger = dataclasses.replace(region.placement, schools=schools)
    again = loopbaan.find_placement(larger, seed=region.seed, travel=region.travel, most_travel=region.most_travel)
    assert len(again.unplaced) == len(region.unplaced) - region.found.would_be_placed


def grown(school, more):
    if more is None:
        return school
    return dataclasses.replace(
        school, coaches=None if school.coaches is None else school.coaches + more.coaches, most=None if school.most is None else school.most + more.stated
    )


def test_a_page_has_no_student_and_few_are_hidden(region):
    page = loopbaan.write_placement_page(region, lang="nl")
    assert not page.personal and not any(f">{each.id}<" in page.html for each in region.placement.students)
    assert "De Linde" in page.html and "Placed at" not in page.html
    counts = region.counts()
    rows = loopbaan.placement_sheets(region, "nl")["Scholen"][1:]
    for school, row in zip(region.placement.schools, rows):
        assert row[8] in ("–", counts[school.id]) and (row[8] == "–") == (row[9] == "–")
        assert row[8] == "–" or row[8] >= 10
    whole = loopbaan.write_placement_page(region, lang="en", persons=True)
    assert whole.personal and all(f">{each.id}<" in whole.html for each in region.placement.students)
    with pytest.raises(ValueError):
        loopbaan.write_placement_page(region, min_group=4)


def answer_of(places, students, **more):
    schools = tuple(loopbaan.PlacingSchool(f"k{at}", most=most) for at, most in enumerate(places))
    return loopbaan.find_placement(loopbaan.Placement(schools, tuple(loopbaan.PlacingStudent(f"s{at}", **more) for at in range(students))), seed="x")


def test_what_is_hidden_of_schools_is_no_small_number_that_is_left_over():
    dice = random.Random(7)
    hidden = whole = 0
    for _ in range(60):
        places = [dice.randint(2, 25) for at in range(dice.randint(2, 5))]
        answer = answer_of(places, dice.randint(5, 120))
        figures, people = figures_of(answer, 10), len(answer.placement.students)
        counts = [*answer.counts().values(), len(answer.unplaced)]
        shows = [*(each is not None for each in figures.by_school), figures.placed is not None]
        left = [count for count, each in zip(counts, shows) if not each]
        assert all(10 <= count <= people - 10 for count, each in zip(counts, shows) if each)
        hidden += bool(left)
        whole += not left
        if left and len(left) < len(counts):  # who has no place is a group beside the schools
            assert len(left) >= 2 and sum(left) >= 10
    assert hidden > 3 and whole > 0


def test_who_has_no_place_is_not_what_schools_leave_over():
    answer = answer_of((20, 20, 20), 61)
    assert len(answer.unplaced) == 1
    figures = figures_of(answer, 10)
    assert figures.placed is None and None in figures.by_school and not figures.tells_missing


def test_what_is_missing_parts_nobody_off_who_is_few():
    places, students = (30,), tuple(loopbaan.PlacingStudent(f"s{at}") for at in range(50))
    alone = loopbaan.PlacingStudent("alone", own_schools=("k0",))
    answer = loopbaan.find_placement(loopbaan.Placement(answer_of(places, 0).placement.schools, (*students, alone)), seed="x")
    assert answer.found.nowhere == 1 and not figures_of(answer, 10).tells_missing
    page = loopbaan.write_placement_page(answer).html
    assert "past geen enkele school" not in page and "Wat er nog nodig is, staat er niet" in page
    assert "past geen enkele school" in loopbaan.write_placement_page(answer, persons=True).html
    without = loopbaan.find_placement(dataclasses.replace(answer.placement, students=students), seed="x")
    assert figures_of(without, 10).tells_missing and "20 studenten zonder plaats" in loopbaan.write_placement_page(without).html


def test_where_all_places_are_taken_the_page_says_that_nothing_is_hidden_by_that(region):
    page = loopbaan.write_placement_page(region, lang="nl").html
    assert "Alle plaatsen zijn bezet. Elke school heeft dus zo veel studenten als plaatsen" in page
    assert "Alle plaatsen zijn bezet" not in loopbaan.write_placement_page(answer_of((20, 3, 4), 25), lang="nl").html


def test_a_distance_that_nobody_knows_is_told_as_that():
    schools = (loopbaan.PlacingSchool("stad", most=1), loopbaan.PlacingSchool("dorp", most=9))
    students = (loopbaan.PlacingStudent("s1", home="Utrecht"), loopbaan.PlacingStudent("s2", home="Elders"))
    travel = loopbaan.parse_travel("van,naar,km\nUtrecht,stad,2\nUtrecht,dorp,25\n")
    answer = loopbaan.find_placement(loopbaan.Placement(schools, students), seed="x", travel=travel, most_travel=20)
    assert "afstand niet bekend" in answer.reasons("s2")[0] and "km" not in answer.reasons("s2")[0] and "2 km ver" in answer.reasons("s1")[0]
    assert "Van 2 wegen" in loopbaan.write_placement_page(answer, persons=True).html
    assert "en dus niet als te ver" in loopbaan.write_placement_page(answer).html and "Van 2 wegen" not in loopbaan.write_placement_page(answer).html


def test_a_period_that_no_row_has_is_an_error_with_the_nearest():
    table = "school;periode;plaatsen\nOost;voorjaar;2\n"
    with pytest.raises(loopbaan.Error) as raised:
        loopbaan.parse_placement_sheet(table, name="t.csv", period="voorjar")
    assert raised.value.code == 809 and "voorjaar" in str(raised.value) and "did you mean “voorjaar”?" in str(raised.value)
    assert loopbaan.parse_placement_sheet(table, period="Voorjaar").placement.schools[0].most == 2


def test_where_nobody_says_how_many_coaches_have_a_certificate_all_count_and_that_is_told():
    read = loopbaan.parse_placement_sheet("school;coaches;waarvan gecertificeerd\nOost;2;\nWest;3;0\n", students_per_coach=2)
    assert [each.coaches for each in read.placement.schools] == [2, 0]
    assert dict(read.accounts[0].assumed)["all coaches"] == (2,)


def test_an_answer_that_was_stopped_is_the_same_after_it_was_kept():
    schools = tuple(loopbaan.PlacingSchool(f"k{at}", most=3, least=3) for at in range(6))
    students = tuple(loopbaan.PlacingStudent(f"s{at}", wishes=(f"k{at % 6}", f"k{(at + 1) % 6}")) for at in range(17))
    found = loopbaan.find_placement(loopbaan.Placement(schools, students), seed="x", nodes=1).found
    assert found.assignment.status in ("feasible", "stopped")
    again = pickle.loads(pickle.dumps(found))
    assert (again.assignment.status, again.placed, again.missing_proven) == (found.assignment.status, found.placed, found.missing_proven)


def test_the_program_makes_a_page_a_workbook_and_the_assignment(program, tmp_path):
    files = (SCHOOLS, STUDENTS, "--travel", TRAVEL, "--at-most-km", "30", "--students-per-coach", "2", "--to-see", "platteland", "--seed", "voorjaar")
    for name in ("p.html", "p.xlsx", "p.json"):
        status, _, _ = program("placement", *files, "-o", tmp_path / name)
        assert status == 3  # some have no place
    assert loopbaan.parse_assignment((tmp_path / "p.json").read_text(encoding="utf-8")).status == "optimal"
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO((tmp_path / "p.xlsx").read_bytes()))
    assert "Studenten" not in book.sheetnames and "Scholen" in book.sheetnames
    status, out, _ = program("placement", *files, "--persons", "--lang", "en")
    assert status == 3 and "Lyceum Noord" in out
    assert program("placement")[0] == 2 and program("placement", SCHOOLS, "--at-most-km", "3")[0] == 2
    assert program("placement", SCHOOLS, STUDENTS)[0] == 1  # how many has one coach?
    assert program("placement", SCHOOLS, STUDENTS, "--students-per-coach", "0")[0] == 2


def test_a_template_is_read_as_it_is_and_never_written_over(program, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "plaatsing.xlsx"
    assert program("placement", "--template", "-o", path)[0] == 0
    assert program("placement", "--template", "-o", path)[0] == 1
    assert program("placement", "--template", SCHOOLS, "-o", path)[0] == 2
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[:4] == ["Scholen", "Plaatsen", "Studenten", "Reizen"]
    for name, row in (("Scholen", {"school": "Oost", "maximum": 2}), ("Studenten", {"student": "0412", "voorkeur": "Oost", "woonplaats": "Zeist"}),
                      ("Reizen", {"van": "Zeist", "naar": "Oost", "kilometer": 3})):
        sheet = book[name]
        heads = {str(cell.value): cell.column for cells in sheet.iter_rows(max_row=3) for cell in cells if cell.value}
        at = max(cell.row for cells in sheet.iter_rows(max_row=3) for cell in cells if cell.value)
        for head, value in row.items():
            sheet.cell(at + 1, heads[head], value)
    book.save(path)
    status, out, err = program("placement", path, "--travel", path, "--seed", "x", "--persons", "-o", tmp_path / "p.html")
    assert status == 0, err
    assert "0412" in (tmp_path / "p.html").read_text(encoding="utf-8")


def test_what_the_page_says_to_type_works():
    page = (REGION.parents[2] / "docs" / "placement.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    exec(compile(code, "docs/placement.md", "exec"), {})
