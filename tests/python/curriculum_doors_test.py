# SPDX-License-Identifier: BSL-1.0
"""A curriculum by other doors: lists of courses, another edition, one graduate, starters who came back; and bad sheets."""

import datetime
import io
import json
from pathlib import Path

import loopbaan
import pytest

ROOT = Path(__file__).resolve().parents[2]
PABO = [str(ROOT / "examples/data/pabo" / name) for name in ("modules.csv", "dekking.csv", "aanvaard.csv")]


@pytest.fixture(scope="module")
def framework():
    return loopbaan.dutch_framework()


def names(notes):
    return [each.name for each in notes]


def page(*items, more=False):
    return {"pageSize": 10, "pageNumber": 1, "hasPreviousPage": False, "hasNextPage": more, "items": list(items)}


def words(value):
    return [{"language": "nl-NL", "value": value}]


def course(id, code, **more):
    return {"courseId": id, "primaryCode": {"codeType": "identifier", "code": code}, "name": words(f"Cursus {code}"), **more}


def outcome(id, code, **more):
    return {"learningOutcomeId": id, "primaryCode": {"codeType": "x-own", "code": code}, "name": words(f"Uitkomst {code}"), **more}


OUTCOMES = [
    outcome("o1", "gedrag"),
    outcome("o2", "LU-2", parentIds=["o1", "o3"]),
    {"learningOutcomeId": "o3", "primaryCode": {"codeType": "x", "code": "LU-3"}, "name": words("Klassenmanagement")},
    outcome("o4", "LU-4"),
]


def read(framework, *documents):
    return loopbaan.parse_curriculum(json.dumps(documents[0]), framework, name="courses.json") if len(documents) == 1 else None


def test_an_assessment_tests_and_what_a_course_names_is_offered(framework, tmp_path):
    courses = page(
        course("c1", "P1", studyLoad=[{"studyLoadUnit": "ects", "value": 5}], learningOutcomeIds=["o1", "o3"]),
        course("c2", "P2", studyLoad=[{"studyLoadUnit": "hour", "value": 100}], modesOfDelivery=["work_based"], learningOutcomeIds=["o2"]),
        course("c3", "P3", studyLoad=None),
    )
    test = {
        "componentId": "t1",
        "componentType": "oral_test",
        "courseId": "c1",
        "primaryCode": {"codeType": "x", "code": "T1"},
        "name": words("Toets"),
        "learningOutcomeIds": ["o3"],
    }
    for name, content in (("courses.json", courses), ("outcomes.json", page(*OUTCOMES)), ("tests.json", [test])):
        (tmp_path / name).write_text(json.dumps(content), encoding="utf-8")
    kaart = loopbaan.read_curriculum([tmp_path / name for name in ("courses.json", "outcomes.json", "tests.json")], framework)
    cells = {(cell.module, cell.competence, cell.does) for module in loopbaan.curriculum_modules(kaart) for cell in module.cells}
    # What is tested is not offered as well; an outcome of two parents counts for each, once.
    assert cells == {
        ("P1", "gedrag", "offered"),
        ("P1", "klassenmanagement", "assess"),
        ("P2", "gedrag", "offered"),
        ("P2", "klassenmanagement", "offered"),
    }
    hours = {module.id: module.hours for module in loopbaan.curriculum_modules(kaart)}
    assert hours == {"P1": 140.0, "P2": 100.0, "P3": None}
    document = json.loads(loopbaan.write_curriculum(kaart))
    assert {cell.get("by") for module in document["modules"] for cell in module.get("cells", ()) if module["id"] == "P2"} == {"workplace"}
    assert not any("year" in module or "choice" in module or "after" in module for module in document["modules"])
    assert kaart.id == "courses" and names(kaart.notes)[0] == "course_list_read"
    assert "3 cursussen, 4 leeruitkomsten, 1 toetsen" in kaart.notes[0].line("nl")
    # The map of it goes on as any other: it can be filled in.
    again = loopbaan.parse_curriculum(loopbaan.curriculum_workbook(kaart), framework)
    assert [each.id for each in loopbaan.curriculum_modules(again)] == ["P1", "P2", "P3"]


def test_what_a_list_of_courses_leaves_open_or_contradicts_is_told(framework):
    expanded = course("c1", "P1", learningOutcomes=[OUTCOMES[0], OUTCOMES[3]], learningOutcomeIds=["o9"])
    kaart = read(framework, page(expanded, more=True))
    assert {"course_list_read", "outcomes_unmatched", "id_not_in_files", "course_list_incomplete"} <= set(names(kaart.notes))
    told = {each.name: each.line("nl") for each in kaart.notes}
    assert "LU-4" in told["outcomes_unmatched"] and "o9" in told["id_not_in_files"]
    several = [{"studyLoadUnit": "ects", "value": 6}, {"studyLoadUnit": "ects", "value": 7}]
    with pytest.raises(loopbaan.Error) as caught:
        read(framework, [course("c1", "P1", studyLoad=several, learningOutcomes=[OUTCOMES[0]])])
    assert [each.code for each in caught.value.all] == [943] and "6, 7" in str(caught.value)
    both = [{"studyLoadUnit": "ects", "value": 6}, {"studyLoadUnit": "sbu", "value": 168}]
    old = course("c1", "P1", studyLoad={"studyLoadUnit": "ects", "value": 6}, learningOutcomes=[OUTCOMES[0]])
    for each in (course("c1", "P1", studyLoad=both, learningOutcomes=[OUTCOMES[0]]), old):
        assert loopbaan.curriculum_modules(read(framework, each))[0].hours == 168.0
    circle = [outcome("a", "A", parentIds=["b"]), outcome("b", "B", parentIds=["a"])]
    kaart = read(framework, [course("c1", "P1", learningOutcomeIds=["a"]), *circle])
    assert "outcomes_unmatched" in names(kaart.notes)


def test_json_that_is_no_list_of_courses_is_told_as_before(framework):
    for content in ('{"loopbaan": "people/1"}', '{"iets": 1}', "[1, 2"):
        with pytest.raises(loopbaan.Error):
            loopbaan.parse_curriculum(content, framework, name="x.json")


def test_the_program_moves_a_map_to_another_edition_with_a_line_for_each_cell(program, tmp_path):
    program.folder = tmp_path
    kaart = str(ROOT / "examples/data/pabo/kaart-2005.csv")
    old = loopbaan.built_in_framework("nl-2005")
    cells = sum(len(module.cells) for module in loopbaan.curriculum_modules(loopbaan.read_curriculum(kaart, old)))
    status, out, err = program("curriculum", kaart, "--framework", "nl-2005", "--edition", "nl-2017")
    assert status == 0 and "beslissen" in out, err
    status, _, err = program("curriculum", kaart, "--framework", "nl-2005", "--edition", "nl-2017", "-o", "uit.csv")
    assert status == 0, err
    lines = (tmp_path / "uit.csv").read_text("utf-8-sig").splitlines()
    assert sum(bool(line.split(";")[0]) for line in lines[1:]) == cells
    status, _, err = program("curriculum", kaart, "--framework", "nl-2005", "--edition", "nl-2017", "-o", "uit.json")
    assert status == 0 and "Van de cellen" in err
    moved = loopbaan.read_curriculum(tmp_path / "uit.json", loopbaan.built_in_framework("nl-2017"))
    assert moved.framework.id == "nl-2017"
    status, _, err = program("curriculum", kaart, "--crosswalk", "x.json")
    assert status == 2 and "--edition" in err
    status, _, err = program("curriculum", *PABO, "--edition", "nl-2005")
    assert status == 1, err


def test_the_handover_of_one_graduate_is_private_and_says_who_showed_what(program, framework, tmp_path):
    program.folder = tmp_path
    evidence = str(ROOT / "examples/data/pabo/bewijs.csv")
    common = ("handover", *PABO, "--variant", "voltijd", "--evidence", evidence)
    status, _, err = program(*common, "--person", "s1", "-o", "s1.json")
    assert status == 0, err
    assert (tmp_path / "s1.json").stat().st_mode & 0o077 == 0
    lines = {line.competence: line for line in loopbaan.read_handover(tmp_path / "s1.json", framework).lines}
    assert lines["ouders"].how == "shown" and lines["klimaat"].how == "shown_below"
    assert lines["nt2"].how == "by_choice"  # an own rating that nobody confirmed changes nothing
    person = loopbaan.read_staff(tmp_path / "s1.json", framework).people[0]
    assert (person.id, person.levels["ouders"]) == ("s1", "start")
    status, _, err = program(*common, "--person", "s1", "-o", "s1.html")
    assert status == 0 and "liet zelf zien" in (tmp_path / "s1.html").read_text("utf-8")
    status, _, err = program(*common)
    assert status == 1 and "--person" in err
    status, _, err = program(*common, "--person", "s9")
    assert status == 1 and "s9" in err
    status, _, err = program("handover", *PABO, "--variant", "voltijd", "--person", "s1")
    assert status == 2 and "--evidence" in err


def test_what_starters_lack_is_on_the_page_as_a_group(program, tmp_path):
    program.folder = tmp_path
    starters = str(ROOT / "examples/data/pabo/starters.csv")
    status, _, err = program("curriculum", *PABO, "--starters", starters, "-o", "kaart.html")
    assert status == 0, err
    text = (tmp_path / "kaart.html").read_text("utf-8")
    assert "Wat starters nog missen" in text and "van 32" in text and "s01" not in text
    status, _, err = program("curriculum", *PABO, "--starters", starters)
    assert status == 2 and "-o" in err


def test_the_page_is_called_as_asked_and_else_after_the_file_with_the_modules(program, tmp_path):
    program.folder = tmp_path
    aanvaard, modules, dekking = PABO[2], PABO[0], PABO[1]
    for more, title in (((), "Curriculumkaart: modules"), (("--title", "Pabo Voorbeeld"), "Curriculumkaart: Pabo Voorbeeld")):
        status, _, err = program("curriculum", aanvaard, dekking, modules, *more, "-o", "kaart.html")
        assert status == 0, err
        assert f"<h1>{title}</h1>" in (tmp_path / "kaart.html").read_text("utf-8")


def test_what_is_left_to_the_school_on_purpose_goes_through_the_workbook(framework):
    kaart = loopbaan.read_curriculum(PABO[:2], framework)
    document = json.loads(loopbaan.write_curriculum(kaart))
    document["left_out"] = [{"competence": "ouders", "variant": "deeltijd", "reason": "de school leert dit aan"}]
    kaart = loopbaan.parse_curriculum(json.dumps(document), framework)
    again = loopbaan.parse_curriculum(loopbaan.curriculum_workbook(kaart), framework)
    assert json.loads(loopbaan.write_curriculum(again))["left_out"] == document["left_out"]
    line = next(line for line in loopbaan.make_handover(again, "deeltijd").lines if line.competence == "ouders")
    assert line.how == "left_out" and line.thin and line.reason.in_language("nl") == "de school leert dit aan"


@pytest.mark.parametrize(
    "code", [datetime.date(2026, 3, 1), "1-3-2026", "1-mrt", "mrt-26"], ids=["day", "dutch", "short", "month"]
)
def test_a_code_that_a_spreadsheet_made_a_day_is_told(framework, tmp_path, code):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["modulecode", "titel", "gedrag"], [code, "Een", "I"], ["M2", "Twee", "O"]):
        sheet.append(row)
    book.save(tmp_path / "kaart.xlsx")
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_curriculum(tmp_path / "kaart.xlsx", framework)
    assert names(caught.value.all) == ["invalid_id"] and "datum" in caught.value.all[0].line("nl")
    assert "A2" in caught.value.all[0].where_in("nl")


def table_of(count):
    return "modulecode;titel;gedrag\n" + "".join(f"M{i};Module {i};I\n" for i in range(count))


def workbook_of(count):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Modules")
    for line in table_of(count).splitlines():
        sheet.append(line.split(";"))
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def document_of(count):
    framework = loopbaan.dutch_framework()
    modules = [{"id": f"M{i}", "title": f"Module {i}"} for i in range(count)]
    of = {"id": framework.id, "version": framework.version}
    return json.dumps({"loopbaan": "curriculum/1", "id": "groot", "version": "1", "framework": of, "modules": modules})


def courses_of(count):
    return json.dumps(page(*[course(f"c{i}", f"M{i}") for i in range(count)]))


@pytest.mark.parametrize(
    "file, made, where",
    [
        ("kaart.csv", table_of, "rij 5002"),
        ("kaart.xlsx", workbook_of, "Modules!A5002"),
        ("kaart.json", document_of, "/modules/5000"),
        ("courses.json", courses_of, ""),
    ],
)
def test_ten_thousand_modules_are_told_to_a_designer_and_five_thousand_are_read(program, framework, tmp_path, file, made, where):
    program.folder = tmp_path
    content = made(10_000)
    (tmp_path / file).write_bytes(content if isinstance(content, bytes) else content.encode())
    status, out, err = program("curriculum", file)
    assert status == 1 and not out
    assert "10000 modules" in err and "5000" in err and "[fout 947]" in err and where in err
    assert "opleiding" in err and "document" not in err.replace(file, "")
    if file != "kaart.xlsx":
        assert len(loopbaan.parse_curriculum(made(5_000), framework, name=file)) == 5_000


def test_two_matrices_on_a_sheet_ask_for_a_sheet_each_and_for_no_option_that_is_not_there(program, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    program.folder = tmp_path
    book = openpyxl.Workbook()
    for row in (["module", "gedrag"], ["M1", "I"], [None, None], ["module", "klimaat"], ["M1", "O"]):
        book.active.append(row)
    book.save(tmp_path / "twee.xlsx")
    for lang, words_ in (("nl", "eigen blad"), ("en", "sheet of its own")):
        status, _, err = program("curriculum", "twee.xlsx", "--lang", lang)
        assert status == 1 and words_ in err and "--header-row" not in err and "personeel" not in err


def listed(*items):
    return json.dumps(page(*items))


def coded(code="M1", **more):
    return {"courseId": code, "primaryCode": {"codeType": "identifier", "code": code}, "name": [{"language": "nl-NL", "value": code}], **more}


@pytest.mark.parametrize(
    "outcomes",
    [
        [[{"language": "nl-NL", "value": "Klassenmanagement"}], [{"language": "nl-NL", "value": "Toveren"}]],
        [{"language": "nl-NL", "value": "Klassenmanagement"}, {"language": "nl-NL", "value": "Toveren"}],
        ["klassenmanagement", "Toveren"],
    ],
)
def test_outcomes_that_are_texts_of_a_course_are_read_as_the_competences_that_they_name(framework, outcomes):
    given = listed(coded(studyLoad={"studyLoadUnit": "ects", "value": 6}, learningOutcomes=outcomes))
    kaart = loopbaan.parse_curriculum(given, framework, name="v5.json")
    assert [cell.competence for cell in loopbaan.curriculum_modules(kaart)[0].cells] == ["klassenmanagement"]
    told = {each.name: each.line("nl") for each in kaart.notes}
    assert "2 leeruitkomsten" in told["course_list_read"] and "Toveren" in told["outcomes_unmatched"]


@pytest.mark.parametrize(
    "field, value",
    [
        ("name", 5),
        ("primaryCode", "M1"),
        ("studyLoad", "6 EC"),
        ("studyLoad", [{"studyLoadUnit": "ects", "value": "zes"}]),
        ("learningOutcomeIds", "o1"),
        ("learningOutcomes", 5),
        ("modesOfDelivery", {"work_based": True}),
        ("otherCodes", ["M1"]),
    ],
)
def test_a_field_of_a_course_in_another_form_is_told_with_its_place_beside_all_others(framework, field, value):
    broken = listed(coded(), coded("M2", **{field: value}), {"name": "zonder kenmerk"})
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_curriculum(broken, framework, name="c.json")
    told = [each.line("nl") for each in caught.value.all]
    assert [each.split(":")[0] for each in told] == ["c.json#/items/2", f"c.json#/items/1/{field}"]
    empty = loopbaan.parse_curriculum(listed(coded(**{field: None})), framework, name="c.json")
    assert len(loopbaan.curriculum_modules(empty)) == 1


def test_pages_without_courses_say_what_is_missing(framework):
    for given, name in (
        (listed(), "empty_file"),
        (listed({"learningOutcomeId": "o", "name": "x"}), "missing_field"),
        (listed(coded("M1"), coded("m1", name="Een andere")), "rows_of_a_module_disagree"),
    ):
        with pytest.raises(loopbaan.Error) as caught:
            loopbaan.parse_curriculum(given, framework, name="c.json")
        assert names(caught.value.all) == [name]
