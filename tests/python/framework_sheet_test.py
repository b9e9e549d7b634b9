# SPDX-License-Identifier: BSL-1.0
"""A framework in a workbook: what is written is read back, and what is wrong is told at its cell."""

import io
import json

import loopbaan
import pytest
from loopbaan.framework_sheet.columns import fields_of, heading_of, list_of_sheet
from loopbaan.framework_sheet.start import SMALLEST
from loopbaan.framework_sheet.words import FORMS, HEADINGS, SHEETS, meaning_of

openpyxl = pytest.importorskip("openpyxl")


def changed(change, lang="nl"):
    """The workbook to begin with, after a change."""
    book = openpyxl.load_workbook(io.BytesIO(loopbaan.make_framework_start(lang)))
    change(book)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def column(sheet, heading):
    return next(cell.column for cell in sheet[1] if cell.value == heading)


def put(sheet, row, heading, value):
    sheet.cell(row, column(sheet, heading)).value = value


def add(sheet, heading, row, value):
    """A column of one's own."""
    number = sheet.max_column + 1
    sheet.cell(1, number).value = heading
    sheet.cell(row, number).value = value
    return sheet.cell(row, number).coordinate


def faults(content):
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_framework(content, name="r.xlsx")
    return [(each.code, each.sheet, each.cell) for each in wrong.value.all]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("id", loopbaan.built_in_ids())
def test_every_built_in_framework_is_read_back_as_it_was(id, lang):
    framework = loopbaan.built_in_framework(id)
    again = loopbaan.parse_framework(loopbaan.framework_workbook(framework, lang), name="r.xlsx")
    assert again.hash == framework.hash
    assert loopbaan.write_framework(again) == loopbaan.write_framework(framework)


def test_whatever_a_framework_can_have_is_read_back():
    document = {
        **SMALLEST,
        "accepted": {"no_route": "klein"},
        "sources": [{"id": "bron", "title": {"nl": "Bron", "en": "Source", "de": "Quelle"}, "date": "2018-03"}],
        "depths": [{"id": "diep", "title": {"en": "Deep"}}],
        "domains": [{"id": "d", "title": "Domein", "required": False, "spoken": "thuis", "depths": {"diep": "starter"}}],
        "competences": [
            {"id": "klas", "title": "Orde", "scale": "groei", "levels": {"start": {"nl": "Ziet: het", "en": "Sees; it"}}},
            {"id": "7", "title": "7", "scale": "groei", "mine": [1, "2"], "own": "3", "plain": "zo; maar"},
        ],
        "instruments": [
            {
                "id": "i", "title": "I", "raters": ["colleague"], "lowest": 0, "highest": 4.5, "missing": [9, 99],
                "sees": {"klas": [{"from": 2.5, "level": "start"}, {"from": 3.25, "level": "basis"}]},
            }
        ],
        "roles": [{"id": "r", "title": "R", "profile": "starter", "entry": {"profile": "starter", "years": 2},
                   "facilitation": {"hours": 40.25, "estimate": True}}],
        "steps": [
            {"id": "s", "title": "S", "yields": {"klas": "basis", "7": "start"}, "hours": 0.25, "cost": 12.5, "weeks": 3},
            {"id": "t", "title": "T", "yields": {"7": "basis"}, "requires_any": [{"klas": "start", "7": "start"}, {"klas": "basis"}]},
            {"id": "u", "title": "U", "yields": {"7": "basis"}, "again": False,
             "requires_any": {"at_least": 2, "of": [{"klas": "start"}, {"7": "start"}, {"klas": "basis"}]}},
        ],
    }  # fmt: skip
    framework = loopbaan.parse_framework(json.dumps(document))
    for lang in ("nl", "en"):
        again = loopbaan.parse_framework(loopbaan.framework_workbook(framework, lang), name="r.xlsx")
        assert json.loads(loopbaan.write_framework(again)) == json.loads(loopbaan.write_framework(framework))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_one_begins_with_reads_without_a_remark_and_plans(lang):
    framework = loopbaan.parse_framework(loopbaan.make_framework_start(lang), name="r.xlsx")
    assert framework.notes == ()
    ervaren = list(framework.profiles)[-1]
    someone = loopbaan.build_cohort(framework, [{"id": "p", "levels": dict.fromkeys(framework.competences, None)}])[0]
    assert loopbaan.Planner(framework, ervaren).find(someone).status == "optimal"


def test_each_field_has_words_in_both_languages():
    for field in loopbaan.framework_fields():
        assert meaning_of(field.list, field.name) and HEADINGS[field.name] and FORMS[field.holds]
    for list_name in SHEETS:
        for lang in ("nl", "en"):
            headings = [heading_of(field, lang).casefold() for field, _ in fields_of(list_name)]
            assert len(set(headings)) == len(headings), list_name


def test_sheets_are_known_by_either_language_and_by_the_list_of_the_document():
    assert [list_of_sheet(name) for name in ("Bekwaamheden", " competences ", "STAPPEN", "Framework", "Blad1")] == [
        "competences", "competences", "steps", "", None,
    ]  # fmt: skip


def test_what_does_not_belong_in_a_cell_is_told_there_in_both_languages():
    def change(book):
        put(book["Stappen"], 2, "uren", "veel")
        put(book["Stappen"], 3, "levert", "klas=basis")
        put(book["Schalen"], 2, "niveaus", "start")
        put(book["Domeinen"], 2, "verplicht", "misschien")

    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_framework(changed(change), name="r.xlsx")
    assert {(each.code, each.sheet) for each in wrong.value.all} == {
        (808, "Stappen"), (808, "Schalen"), (808, "Domeinen"),
    }  # fmt: skip
    lines = [each.line("nl") for each in wrong.value.all]
    assert any("“veel”" in line and "klokuren" in line and "1,5" in line for line in lines)
    assert all("Change the value" in each.line("en") for each in wrong.value.all)


def test_what_the_framework_itself_refuses_is_told_at_its_cell():
    def change(book):
        put(book["Profielen"], 3, "vraagt", "klas: basis; gesprekken: basis")
        put(book["Rollen"], 2, "profiel", "ervarne")

    content = changed(change)
    sheet = openpyxl.load_workbook(io.BytesIO(content))
    profile = sheet["Profielen"].cell(3, column(sheet["Profielen"], "vraagt")).coordinate
    role = sheet["Rollen"].cell(2, column(sheet["Rollen"], "profiel")).coordinate
    assert faults(content) == [(202, "Profielen", profile), (202, "Rollen", role)]


def test_a_heading_and_a_sheet_that_nobody_knows_are_remarked_and_nothing_is_lost():
    at = {}

    def change(book):
        at["cell"] = add(book["Stappen"], "uuren", 2, "12")
        book.create_sheet("Stapen").append(["kenmerk"])
        book["Rollen"].cell(2, 40).value = "losse woorden"

    framework = loopbaan.parse_framework(changed(change), name="r.xlsx")
    told = {(each.code, each.sheet, each.cell) for each in framework.notes}
    assert (870, "Stappen", at["cell"].rstrip("2") + "1") in told
    assert any(code == 871 and sheet == "Stapen" for code, sheet, _ in told)
    assert (865, "Rollen", "AN2") in told
    assert json.loads(loopbaan.write_framework(framework))["steps"][0]["uuren"] == 12


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_misspelt_heading_is_named_beside_what_is_wrong(lang):
    sheet = {"nl": "Stappen", "en": "Steps"}[lang]

    def change(book):
        for cell in book[sheet][1]:
            if cell.value in ("uren", "hours"):
                cell.value = cell.value[:1] + cell.value
            elif cell.value in ("levert", "yields"):
                cell.value = cell.value + "t"
        put(book[{"nl": "Rollen", "en": "Roles"}[lang]], 2, {"nl": "profiel", "en": "profile"}[lang], "ervarne")
        book.create_sheet("Stapen").append(["kenmerk"])

    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_framework(changed(change, lang), name="r.xlsx")
    told = {(each.code, each.sheet) for each in wrong.value.all}
    assert (202, {"nl": "Rollen", "en": "Roles"}[lang]) in told and (301, sheet) in told  # nothing is yielded
    headings = [each for each in wrong.value.all if each.code == 870]
    assert len(headings) == 2 and all(each.sheet == sheet and each.cell.endswith("1") for each in headings)
    remedies = " ".join(each.remedy(lang) for each in headings)
    assert all(f"“{word}”" in remedies for word in {"nl": ("uren", "levert"), "en": ("hours", "yields")}[lang])
    assert (871, "Stapen") in told
    # What cannot be read at all does not hide them either.
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_framework(changed(lambda book: (change(book), put(book["Fasen" if lang == "nl" else "Phases"], 2, {"nl": "hoogstens jaren", "en": "max_years"}[lang], "veel")), lang))
    assert [each.code for each in wrong.value.all].count(870) == 2


def test_a_word_of_the_field_has_a_column_for_each_language():
    def change(book):
        add(book["Raamwerk"], "words.teacher", 2, "verpleegkundige")
        add(book["Raamwerk"], "words.teacher (en)", 2, "nurse")
        add(book["Raamwerk"], "woorden.school", 2, "afdeling")

    read = loopbaan.parse_framework(changed(change))
    assert (read.word("teacher"), read.word("teacher", "en"), read.word("school")) == ("verpleegkundige", "nurse", "afdeling")
    (note,) = loopbaan.parse_framework(changed(lambda book: add(book["Raamwerk"], "words.techer", 2, "verpleegkundige"))).notes
    assert (note.code, note.sheet, note.cell[-1]) == (987, "Raamwerk", "2")


def catalogue_in_sheets(steps, heads=("id", "version", "title", "framework.id", "framework.version"), sheets=("Catalogue", "Steps")):
    book = openpyxl.Workbook()
    book.active.title = sheets[0]
    book.active.append(list(heads))
    book.active.append(["extra", "1", "Nog een paar", "mijn-raamwerk", "1"])
    sheet = book.create_sheet(sheets[1])
    for row in steps:
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_catalogue_may_be_a_workbook(program, tmp_path, lang):
    framework = loopbaan.parse_framework(loopbaan.make_framework_start("nl"))
    path = tmp_path / "catalogus.xlsx"
    if lang == "nl":
        steps = [("kenmerk", "titel", "levert", "uren", "kosten"), ("kort", "Kort", "klas: start", 2, 10)]
        path.write_bytes(catalogue_in_sheets(steps, ("kenmerk", "editie", "titel", "raamwerk", "editie van het raamwerk"), ("Catalogus", "Stappen")))
    else:
        path.write_bytes(catalogue_in_sheets([("id", "title", "yields", "hours", "cost"), ("kort", "Kort", "klas: start", 2, 10)]))
    made = framework.with_catalogue(path)
    assert made.catalogues == ("extra 1",) and made.steps["kort"].yields == {"klas": "start"} and made.steps["kort"].cost == 10
    assert made.notes == framework.notes
    own = tmp_path / "raamwerk.json"
    own.write_text(loopbaan.write_framework(framework), encoding="utf-8")
    status, out, err = program("check", str(own), str(path))
    assert (status, "catalogus.xlsx: " in out) == (0, True), (out, err)
    assert "kort" in program("framework", "--framework", str(own), "--catalogue", str(path), "--csv")[1]
    path.write_bytes(catalogue_in_sheets([("id", "title", "yieldss", "yields", "hours"), ("kort", "Kort", "x", "klas: strat", "veel"), ("lang", "Lang", "", "klas: start", 2)]))
    status, out, err = program("check", str(own), str(path))
    assert status == 1 and "Steps!E2" in out + err and "yieldss" in out + err
    path.write_bytes(catalogue_in_sheets([("id", "title", "yieldss", "yields", "hours"), ("kort", "Kort", "x", "klas: strat", 3)]))
    with pytest.raises(loopbaan.Error) as wrong:
        framework.with_catalogue(path)
    assert [(each.code, each.cell) for each in wrong.value.all] == [(203, "D2"), (870, "C1")]
    path.write_bytes(catalogue_in_sheets([("id", "title", "yieldss", "yields", "hours"), ("kort", "Kort", "x", "klas: start", 3)]))
    (note,) = [each for each in framework.with_catalogue(path).notes if each not in framework.notes]
    assert (note.code, note.sheet, note.cell[0]) == (870, "Steps", "C")


def test_a_level_may_have_a_column_for_each_competence():
    def change(book):
        put(book["Profielen"], 3, "vraagt", None)
        add(book["Profielen"], "vraagt.klas", 3, "basis")
        add(book["Profielen"], "requires.gesprek", 3, "start")

    framework = loopbaan.parse_framework(changed(change))
    assert framework.profiles["ervaren"].requires == {"klas": "basis", "gesprek": "start"}


def test_two_columns_for_one_thing_and_two_sheets_for_one_list_are_refused():
    def change(book):
        add(book["Stappen"], "hours", 2, 3)
        book.create_sheet("steps").append(["id"])

    assert [code for code, _, _ in faults(changed(change))] == [817, 817]


def test_there_is_one_framework_in_a_workbook():
    def change(book):
        put(book["Raamwerk"], 3, "kenmerk", "nog-een")

    assert [(code, sheet) for code, sheet, _ in faults(changed(change))] == [(808, "Raamwerk")]


def test_a_workbook_is_checked_and_asked_like_a_document(program, tmp_path):
    path = tmp_path / "raamwerk.xlsx"
    assert program("new", str(path))[0] == 0
    status, out, err = program("check", str(path))
    assert (status, "raamwerk.xlsx" in out + err) == (0, True)
    assert "Mijn raamwerk" in program("framework", "--framework", str(path))[1]
    staff = tmp_path / "personeel.csv"
    staff.write_text("persoon;klas;gesprek\np1;kan het met hulp;\n", encoding="utf-8")
    assert program("gaps", str(staff), "--framework", str(path), "--to", "ervaren")[0] == 0

    def change(book):
        put(book["Stappen"], 2, "uren", "veel")

    path.write_bytes(changed(change))
    status, out, err = program("check", str(path))
    assert (status, "Stappen!" in out + err) == (1, True)


def test_a_staff_table_is_no_framework(program, tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Bekwaamheden"
    book.active.append(["persoon", "Klassenmanagement"])
    book.active.append(["p1", "startbekwaam"])
    book.save(tmp_path / "personeel.xlsx")
    assert "Klassenmanagement" not in "".join(program("check", str(tmp_path / "personeel.xlsx"))[1:])


@pytest.mark.parametrize("name", ["raamwerk.json", "raamwerk.xlsx"])
def test_a_new_framework_overwrites_nothing(program, tmp_path, name):
    path = tmp_path / name
    path.write_text("van mij", encoding="utf-8")
    status, _, err = program("new", str(path))
    assert (status, "bestaat al" in err) == (1, True)
    assert path.read_text(encoding="utf-8") == "van mij"


def test_a_new_framework_may_begin_from_one_that_is_there(program, tmp_path):
    for name in ("raamwerk.xlsx", "raamwerk.json"):
        assert program("new", str(tmp_path / name), "--framework", "nl-2017")[0] == 0
        assert loopbaan.read_framework(tmp_path / name).hash == loopbaan.built_in_framework("nl-2017").hash
    assert program("new", str(tmp_path / "raamwerk.pdf"))[0] == 2


def test_the_program_tells_every_field(program):
    status, told, _ = program("framework", "--fields", "--csv")
    assert status == 0 and all(field.name in told for field in loopbaan.framework_fields())
    facts = json.loads(program("framework", "--fields", "--json", "--lang", "en")[1])
    assert {"list": "steps", "field": "hours", "holds": "hours", "needed": False, "meaning": "Study time",
            "refers_to": "", "by": ""} in facts  # fmt: skip
    told = program("framework", "--fields")[1]
    assert max(map(len, told.splitlines())) <= 80
    assert "valid_months (maanden geldig)" in told  # what heads its column in a sheet in Dutch
    assert "(maanden geldig)" not in program("framework", "--fields", "--lang", "en")[1]


def test_who_gets_a_list_to_read_hears_how_to_get_a_sheet_to_fill(program, files):
    assert "loopbaan new" in program("framework", "-o", "lijst.xlsx")[2]
    assert "loopbaan new" not in program("framework", "-o", "lijst.csv")[2]
