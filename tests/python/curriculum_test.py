# SPDX-License-Identifier: BSL-1.0
"""Curriculum maps in Python and with `loopbaan curriculum`: from a workbook to findings, repair, page and handover."""

import json
import re
from pathlib import Path

import loopbaan
import pytest

ROOT = Path(__file__).resolve().parents[2]
PABO = [str(ROOT / "examples/data/pabo" / name) for name in ("modules.csv", "dekking.csv", "aanvaard.csv")]
SIX_GAPS = """modulecode;titel;jaar;periode;gedrag;klimaat;klassenmanagement;instructie;differentiatie;burgerschap
M1;Een;1;1;;I;I;I T;I;I
M2;Twee;1;2;O;;O;;O T;O
M3;Drie;2;1;T;T;;O;T;T
M4;Vier;2;2;;;;;T;T
M5;Vijf;3;1;;;;;T;T
M6;Leeg;3;2;;;;;;
"""
SIX_RULES = {
    "never-introduced",
    "not-practised",
    "not-assessed",
    "assessed-before-practised",
    "assessed-often",
    "empty-module",
}


@pytest.fixture(scope="module")
def framework():
    return loopbaan.dutch_framework()


@pytest.fixture(scope="module")
def pabo(framework):
    return loopbaan.read_curriculum(PABO, framework)


def counted(findings):
    return [finding for finding in findings if finding.accepted is None]


def filled(path, rows, cells, framework):
    """The template, filled in as somebody would: rows of modules, letters by code and competence."""
    openpyxl = pytest.importorskip("openpyxl")
    loopbaan.write_curriculum_template(path, framework)
    book = openpyxl.load_workbook(path)
    sheet = book["Modules"]
    headings = [cell.value for cell in sheet[1]]
    for place, row in enumerate(rows, 2):
        for heading, value in row.items():
            sheet.cell(place, headings.index(heading) + 1, value)
    sheet = book["Dekking"]
    header = next(row for row in sheet.iter_rows() if row[0].value == "modulecode")
    columns = {cell.value: cell.column for cell in header}
    for place, (code, letters) in enumerate(cells.items(), header[0].row + 1):
        sheet.cell(place, 1, code)
        for title, words in letters.items():
            sheet.cell(place, columns[title], words)
    book.save(path)


def test_one_spreadsheet_with_six_gaps_gives_these_six_findings_and_after_the_repair_none(tmp_path, framework):
    path = tmp_path / "kaart.csv"
    path.write_text(SIX_GAPS, encoding="utf-8")
    kaart = loopbaan.read_curriculum(path, framework)
    assert sorted(finding.rule for finding in loopbaan.check_curriculum(kaart)) == sorted(SIX_RULES)
    repair = loopbaan.repair_curriculum(kaart)
    assert (repair.status, repair.cost, repair.bound) == ("optimal", 5, 5)
    assert loopbaan.check_curriculum(loopbaan.change_curriculum(kaart, repair.changes)) == ()


def test_the_template_is_filled_in_and_read_as_it_is(tmp_path, framework):
    path = tmp_path / "kaart.xlsx"
    rows = [
        {"modulecode": "P1-PED", "titel": "Pedagogiek", "jaar": 1, "periode": "1-2", "EC": 10, "wie": "instituut"},
        {"modulecode": "P1-WPL", "titel": "Werkplek", "variant": "alle", "jaar": 1, "EC": 17, "wie": "werkplek"},
        {"modulecode": "P4-LIO", "titel": "LIO", "jaar": 4, "wie": "samen", "vooraf": "P1-WPL"},
    ]
    cells = {
        "P1-PED": {"Klassenmanagement": "I"},
        "P1-WPL": {"Klassenmanagement": "O:ontwikkeling"},
        "P4-LIO": {"Klassenmanagement": "T:start@samen"},
    }
    filled(path, rows, cells, framework)
    kaart = loopbaan.read_curriculum(path, framework)
    modules = loopbaan.curriculum_modules(kaart)
    assert [module.id for module in modules] == ["P1-PED", "P1-WPL", "P4-LIO"]
    assert modules[0].hours == 280 and modules[2].after == ("P1-WPL",)
    assert modules[2].cells == (loopbaan.CurriculumCell("P4-LIO", "klassenmanagement", "assess", "start"),)
    found = [finding for finding in loopbaan.check_curriculum(kaart) if finding.competence == "klassenmanagement"]
    assert found == []
    with pytest.raises(FileExistsError):
        loopbaan.write_curriculum_template(path, framework)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_empty_template_says_that_there_are_no_modules(tmp_path, framework, lang):
    pytest.importorskip("openpyxl")
    path = tmp_path / "kaart.xlsx"
    loopbaan.write_curriculum_template(path, framework, lang=lang)
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_curriculum(path, framework)
    assert [each.name for each in caught.value.all] == ["no_modules"]
    first = path.read_bytes()
    path.unlink()
    loopbaan.write_curriculum_template(path, framework, lang=lang)
    assert path.read_bytes() == first


def test_a_map_as_workbook_is_read_back_as_the_same_map_with_its_findings_as_notes(tmp_path, framework, pabo):
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "pabo.xlsx"
    path.write_bytes(loopbaan.curriculum_workbook(pabo))
    again = loopbaan.read_curriculum(path, framework)

    def cells(kaart):
        return {cell for module in loopbaan.curriculum_modules(kaart) for cell in module.cells}

    assert cells(again) == cells(pabo)
    assert [f.rule for f in loopbaan.check_curriculum(again)] == [f.rule for f in loopbaan.check_curriculum(pabo)]
    book = openpyxl.load_workbook(path)
    notes = [cell.comment.text for row in book["Dekking"].iter_rows() for cell in row if cell.comment and cell.row > 2]
    assert any("geoefend" in note for note in notes)


def test_bad_workbooks_are_told_with_sheet_row_column_and_remedy(tmp_path, framework):
    openpyxl = pytest.importorskip("openpyxl")

    def problems(*sheets):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, rows, merged in sheets:
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
            for area in merged:
                sheet.merge_cells(area)
        path = tmp_path / "kaart.xlsx"
        book.save(path)
        try:
            return loopbaan.read_curriculum(path, framework)
        except loopbaan.Error as error:
            return [(each.name, each.where_in("nl").replace(str(tmp_path) + "/", "")) for each in error.all]

    modules = ("Modules", [["modulecode", "titel"], ["M1", "Een"], ["M2", "Twee"]], [])
    assert problems(("Leeg", [], [])) == [("empty_file", "kaart.xlsx")]
    two = [["module", "gedrag", None, "module", "klimaat"], ["M1", "I", None, "M1", "O"]]
    assert [name for name, _ in problems(("Twee", two, []))] == ["several_tables"]
    unknown = problems(modules, ("Dekking", [["modulecode", "gedrag", "handschrift"], ["M1", "I", "T"], ["M2", "Z", "O"]], []))
    assert [name for name, _ in unknown] == ["unknown_reference", "unknown_letter"]
    assert "Dekking!C1" in unknown[0][1] and "Dekking!B3" in unknown[1][1]
    merged = problems(modules, ("Dekking", [["modulecode", "gedrag"], ["M1", "I"], ["M2", None]], ["B2:B3"]))
    assert [len(module.cells) for module in loopbaan.curriculum_modules(merged)] == [1, 1]
    assert any(note.name == "merged_cells" for note in merged.notes)
    assert problems(("Notities", [["dit is geen kaart"]], [])) == [("no_header", "kaart.xlsx")]


def test_of_a_filled_template_only_remarks_of_people_are_told(tmp_path, framework):
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "kaart.xlsx"
    loopbaan.write_curriculum_template(path, framework)
    book = openpyxl.load_workbook(path)
    book["Modules"].append(["M1", "Een", None, 1, 1, 5, "instituut"])
    book["Dekking"]["A3"], book["Dekking"]["B3"] = "M1", "I"
    book.save(path)
    assert [note.name for note in loopbaan.read_curriculum(path, framework).notes] == ["tables_read", "letters_read"]
    path.write_bytes(loopbaan.curriculum_workbook(loopbaan.read_curriculum(path, framework)))
    assert [note.name for note in loopbaan.read_curriculum(path, framework).notes] == ["tables_read", "letters_read"]
    book = openpyxl.load_workbook(path)
    book["Modules"]["B2"].comment = openpyxl.comments.Comment("vervalt in 2027?", "Anna")
    book["Modules"]["B2"].comment.width = 200
    book.create_sheet("Los")["A1"] = "wat nog moet"
    book.save(path)
    told = {note.name: note.line("nl") for note in loopbaan.read_curriculum(path, framework).notes}
    assert set(told) == {"tables_read", "letters_read", "cells_not_read", "sheet_read"}
    assert "B2" in told["cells_not_read"] and "“Los”" in told["sheet_read"]


def test_a_title_above_the_headings_and_two_rows_of_one_module_are_told(tmp_path, framework):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "Dekking"
    for row in (["Kaart van de pabo, 2026"], ["modulecode", "gedrag"], ["M1", "I"], ["M1", "T"]):
        book.active.append(row)
    modules = book.create_sheet("Modules")
    for row in (["modulecode", "titel"], ["M1", "Een"]):
        modules.append(row)
    book.save(tmp_path / "kaart.xlsx")
    kaart = loopbaan.read_curriculum(tmp_path / "kaart.xlsx", framework)
    told = {note.name: note.line("nl") for note in kaart.notes}
    assert "kop op rij 2; wat daarboven staat, is niet gelezen" in told["sheet_read"] and "header_found" not in told
    assert "samengenomen: “M1” (rij 3 en rij 4)" in told["tables_read"]
    assert [cell.does for cell in loopbaan.curriculum_modules(kaart)[0].cells] == ["introduce", "assess"]


def test_formulas_that_nobody_reckoned_are_an_error_at_their_cells_and_text_with_an_equals_sign_is_text(tmp_path, framework):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["modulecode", "titel", "EC", "gedrag"], ["M1", "Een", "=2+3", '=IF(1,"I","O")'], ["M2", "x", 5, "I"]):
        book.active.append(row)
    book.active["B3"].value, book.active["B3"].data_type = "=B9", "s"
    book.save(tmp_path / "kaart.xlsx")
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_curriculum(tmp_path / "kaart.xlsx", framework)
    assert [each.name for each in caught.value.all] == ["unreadable_workbook"]
    told = caught.value.all[0].line("nl")
    assert "Sheet!C2" in told and "(C2, D2)" in told and "Excel" in told
    book.active["C2"], book.active["D2"] = 5, "I"
    book.save(tmp_path / "kaart.xlsx")
    kaart = loopbaan.read_curriculum(tmp_path / "kaart.xlsx", framework)
    assert [str(module.title) for module in loopbaan.curriculum_modules(kaart)] == ["Een", "=B9"]


def test_frames_are_read_as_files_are(framework):
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"module": ["M1", "M2"], "jaar": [1, 2], "gedrag": ["I", None]})
    kaart = loopbaan.parse_curriculum(frame, framework, name="frame")
    assert [module.year for module in loopbaan.curriculum_modules(kaart)] == [1, 2]
    assert loopbaan.curriculum_modules(kaart)[0].cells[0].does == "introduce"
    with pytest.raises(TypeError, match="curriculum is str, bytes or a data frame"):
        loopbaan.parse_curriculum(3, framework)


def test_the_document_comes_back_and_pickles(framework, pabo):
    import pickle

    again = loopbaan.parse_curriculum(loopbaan.write_curriculum(pabo), framework)
    assert loopbaan.write_curriculum(again) == loopbaan.write_curriculum(pabo)
    copied = pickle.loads(pickle.dumps(pabo))
    assert loopbaan.write_curriculum(copied) == loopbaan.write_curriculum(pabo) and copied.notes == pabo.notes


def test_the_example_pabo_has_240_ec_for_full_time_and_says_what_is_thin(pabo):
    modules = loopbaan.curriculum_modules(pabo)
    compulsory = sum(module.hours for module in modules if "voltijd" in module.variants and not module.choice)
    assert (compulsory + 30 * 28) / 28 == 240
    found = {(finding.rule, finding.competence) for finding in counted(loopbaan.check_curriculum(pabo))}
    assert ("not-assessed", "ouders") in found and ("never-introduced", "differentiatie") in found
    assert not any(rule == "empty-module" for rule, _ in found)
    differences = [each.text.in_language("nl") for each in loopbaan.compare_variants(pabo, "voltijd", "deeltijd")]
    assert any("Samenwerken met ouders" in each and "deeltijd introduceert het niet" in each for each in differences)


def test_what_if_says_what_comes_and_goes(pabo):
    found = loopbaan.what_if(pabo, [loopbaan.CurriculumChange("remove_module", "P4-LIO")])
    assert "klassenmanagement" in {finding.competence for finding in found.comes}
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.what_if(pabo, [loopbaan.CurriculumChange("remove_module", "P4-LIA")])
    assert caught.value.all[0].code == 962 and "P4-LIO" in caught.value.all[0].remedy("nl")


@pytest.mark.parametrize("name", ["Colostate_CSDegree_2017", "Michigan_Ann_Arbor_CS", "California_Berkely_V2", "Kennesaw_State_University_CS", "BSCS_Hawaii_Manoa"])
def test_published_curricula_load_and_their_measures_are_the_published_ones(framework, name):
    plan = ROOT.parent / "shared/data/curricula/plans" / f"{name}.csv"
    if not plan.exists():
        pytest.skip("the published curricula are not here")
    kaart = loopbaan.read_curriculum(plan, framework)
    published = {}
    rows = [line.split(",") for line in (plan.parent.parent / "metrics" / f"{name}_w_metrics.csv").read_text("utf-8-sig").splitlines()]
    head = next(row for row in rows if row[0] == "Course ID")
    for row in rows[rows.index(head) + 1 :]:
        if row[0].isdigit():
            published[row[0]] = tuple(float(row[head.index(each)]) for each in ("Blocking", "Delay", "Centrality"))
    weights = {each.module: (each.blocking, each.delay, each.centrality) for each in loopbaan.weigh_modules(kaart)}
    assert weights == published


def test_the_page_is_small_offline_and_says_findings_first(pabo):
    page = pabo.to_html()
    assert len(page.encode()) < 400_000
    assert "<script" not in page and not re.search(r'(?:src|href)="(?!#)', page)
    assert page.index("In het kort") < page.index("De kaart")
    assert "Never introduced".lower() in pabo.to_html("en")


def test_a_page_of_120_modules_and_60_competences_is_below_400_kb(framework):
    ids = [c.id for c in framework.competences.values() if c.scale == "groei"]
    head = ["modulecode", "titel", "jaar", "periode", *ids]
    rows = [head]
    for m in range(120):
        letters = ["IOT"[(m + c) % 3] if (m * 7 + c * 3) % 11 == 0 else "" for c in range(len(ids))]
        rows.append([f"M{m}", f"Module nummer {m}", str(m // 30 + 1), str(m % 4 + 1), *letters])
    kaart = loopbaan.parse_curriculum(loopbaan.write_csv(rows), framework)
    assert len(kaart.to_html().encode()) < 400_000


def test_a_handover_leads_to_a_plan_for_induction_in_one_more_command(program, framework, pabo, tmp_path):
    handed = loopbaan.make_handover(pabo, "voltijd")
    lines = {line.competence: line for line in handed.lines}
    assert (lines["ouders"].how, lines["ouders"].level) == ("practised", None)
    assert (lines["klassenmanagement"].how, lines["klassenmanagement"].level) == ("assessed", "start")
    assert lines["nt2"].how == "by_choice" and lines["nt2"].ask == ("minorcoördinator",)
    program.folder = tmp_path
    status, _, err = program("handover", *PABO, "--variant", "voltijd", "-o", "overdracht.json")
    assert status == 0, err
    person = loopbaan.read_staff(tmp_path / "overdracht.json", framework).people[0]
    assert person.levels["klassenmanagement"] == "start" and "ouders" not in {k for k, v in person.levels.items() if v}
    status, out, err = program("plan", "overdracht.json", "--to", "basisbekwaam")
    assert status in (0, 3), err
    assert "starter" in out
    status, _, err = program("handover", *PABO, "--variant", "deeltijd", "-o", "overdracht.html")
    assert status == 0 and "kwam in deze variant niet aan bod" in (tmp_path / "overdracht.html").read_text("utf-8")


def test_the_program_writes_each_form_and_asks_what_it_cannot_know(program, tmp_path):
    program.folder = tmp_path
    (tmp_path / "kaart.csv").write_text(SIX_GAPS, encoding="utf-8")
    for file in ("kaart.html", "uit.json", "uit.xlsx", "uit.csv", "uit.md"):
        status, _, err = program("curriculum", "kaart.csv", "-o", file)
        assert status == 0, err
        assert (tmp_path / file).stat().st_size > 500
    assert json.loads((tmp_path / "uit.json").read_text("utf-8"))["loopbaan"] == "curriculum/1"
    status, out, _ = program("curriculum", "kaart.csv", "--repair", "--if", "M1 weg", "--modules")
    assert status == 0 and "5 veranderingen" in out and "bewezen" in out
    for words, part in (
        (["curriculum"], "--template"),
        (["curriculum", "kaart.csv", "--if", "wie weet"], "--if"),
        (["curriculum", "kaart.csv", "--letters", "R"], "--letters"),
        (["curriculum", "kaart.csv", "--template", "-o", "x.xlsx"], "--template"),
        (["curriculum", "--template"], "-o"),
    ):
        status, _, err = program(*words)
        assert status == 2 and part in err, words
    status, _, err = program("curriculum", "kaart.csv", "--variant", "voltijd")
    assert status == 1 and "varianten" in err
    status, out, err = program("curriculum", *PABO, "--variant", "voltijd", "--variant", "deeltijd")
    assert status == 0 and "deeltijd" in out
    status, _, err = program("handover", *PABO)
    assert status == 1 and "--variant" in err
