# SPDX-License-Identifier: BSL-1.0
"""What a person sees in a sheet is what is read, or it is said."""

import shutil

import openpyxl
import pytest

import loopbaan
import workbooks
from workbooks import HEADINGS, PEOPLE, faults, levels, notes


@pytest.fixture
def path(tmp_path):
    return tmp_path / "staff.xlsx"


@pytest.fixture
def made(path):
    """Writes rows to a sheet with openpyxl, lets `change` have its way with it, and gives the path."""

    def write(rows, change=lambda sheet: None, **sheets):
        book = openpyxl.Workbook()
        book.active.title = "Blad1"
        for row in rows:
            book.active.append(row)
        for name, more in sheets.items():
            other = book.create_sheet(name)
            for row in more:
                other.append(row)
        change(book.active)
        book.save(path)
        return path

    return write


# The size that a sheet claims


@pytest.mark.parametrize("claim", ["", "A1", "A1:D5", "A1:C13", "A1:XFD1048576", "B7:B9"])
def test_what_a_sheet_claims_of_its_size_loses_nobody(path, world, claim):
    before = f'<dimension ref="{claim}"/>' if claim else ""
    workbooks.write(path, {"Blad1": workbooks.sheet([HEADINGS, *PEOPLE], before)})
    staff = loopbaan.read_staff(path, world)
    assert staff.people.ids == tuple(person for person, *_ in PEOPLE)
    assert staff.people[1].levels == {"order": "steady", "talks": "shown"}


def test_cells_and_rows_without_a_place_follow_each_other(path, world):
    row = '<row><c t="inlineStr"><is><t>{}</t></is></c><c t="inlineStr"><is><t>{}</t></is></c></row>'
    workbooks.write(path, {"Blad1": workbooks.sheet([row.format("persoon", "Orde"), row.format("p1", "2")])})
    assert levels(loopbaan.read_staff(path, world)) == {"p1": {"order": "steady"}}


def test_names_with_a_prefix_are_the_same_names(path, world):
    body = workbooks.sheet([HEADINGS, PEOPLE[0]])
    body = body.replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")
    workbooks.write(path, {"Blad1": body})
    assert len(loopbaan.read_staff(path, world).people) == 1


# Which sheet


def test_the_sheet_with_the_table_is_found_behind_notes_and_named(made, world):
    path = made([["Toelichting"], ["Vul op het tweede blad de niveaus in."]], Leeg=[], Invullen=[HEADINGS, *PEOPLE])
    staff = loopbaan.read_staff(path, world)
    assert len(staff.people) == 12
    assert notes(staff, 860) == ["the sheet “Invullen” was read, with its header in row 1; not read: “Blad1”, “Leeg”"]
    assert staff.notes[0].sheet == "Invullen"


def test_of_several_tables_none_is_chosen_in_silence(made, world):
    path = made([HEADINGS, PEOPLE[0]], Zuid=[HEADINGS, PEOPLE[1]])
    (found,) = faults(path, world)
    assert found.code == 861 and "“Blad1” (A1:D1), “Zuid” (A1:D1)" in found.message()
    assert loopbaan.read_staff(path, world, sheet="Zuid").people.ids == ("002",)
    assert loopbaan.read_staff(path, world, sheet=" zuid ").people.ids == ("002",)
    assert loopbaan.read_staff(path, world, sheet="1").people.ids == ("001",)


def test_a_sheet_with_levels_goes_before_a_list_of_people(made, world):
    path = made([["persoon", "adres"], ["001", "x"]], Invullen=[HEADINGS, PEOPLE[1]])
    assert loopbaan.read_staff(path, world).people.ids == ("002",)


def test_a_sheet_that_is_not_there_is_told_with_the_nearest(made, world):
    (found,) = faults(made([HEADINGS, PEOPLE[0]], Gegevens=[["x"]]), world, sheet="Gegeven")
    assert (found.code, found.remedy()) == (862, "Did you mean “Gegevens”?")
    (found,) = faults(made([HEADINGS, PEOPLE[0]]), world, sheet="Rooster 2026")
    assert found.remedy("nl") == "Kies uit: “Blad1”."


def test_a_sheet_of_a_file_that_has_none_is_refused(tmp_path, world):
    (tmp_path / "staff.csv").write_text("persoon;Orde\np1;2\n")
    (found,) = faults(tmp_path / "staff.csv", world, sheet="Blad1")
    assert found.code == 862 and "no workbook" in found.remedy()


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_not_chosen_but_named(made, world, state):
    def hide(sheet):
        sheet.sheet_state = state

    path = made([HEADINGS, PEOPLE[0]], hide, Zichtbaar=[HEADINGS, PEOPLE[1]])
    staff = loopbaan.read_staff(path, world)
    assert staff.people.ids == ("002",)
    assert "hidden and not read: “Blad1”" in notes(staff, 860)[0]
    assert "this sheet is hidden" in notes(loopbaan.read_staff(path, world, sheet="Blad1"), 860)[0]
    (found,) = faults(made([HEADINGS, PEOPLE[0]], hide, Uitleg=[["Hallo"]]), world)
    assert found.code == 863 and "only a hidden sheet has one: “Blad1”" in found.message()


def test_a_workbook_without_any_table_names_its_sheets(made, world):
    (found,) = faults(made([["Uitleg"]], Rooster=[["ma"], ["di"]]), world)
    assert found.code == 863 and "“Blad1”, “Rooster”" in found.message()
    assert [each.code for each in faults(made([]), world)] == [810]
    found = faults(made([["naam", "klas"], ["Jan", "3b"]]), world)
    assert {each.code for each in found} == {812, 819} and found[0].where == "staff.xlsx, Blad1, row 1".replace(
        "staff.xlsx", str(made([["naam", "klas"], ["Jan", "3b"]]))
    )


def test_the_word_for_a_teacher_in_a_table_is_no_heading(made, world):
    rows = [["naam", "functie", "Orde"], ["Jan", "leraar", 2], ["Piet", "leraar", 1]]
    assert [(each.code, each.row) for each in faults(made(rows), world)] == [(812, 1)]
    assert [(each.code, each.row) for each in faults(made([["Lijst", 2026], *rows]), world)] == [(812, 2)]
    rows[0][2] = "Ored"
    assert {(each.code, each.row) for each in faults(made(rows), world)} == {(812, 1), (819, 1)}


# Where in the sheet


def test_titles_above_the_header_are_passed_over_and_told(made, world):
    path = made([["Personeel 2026"], [], ["Peildatum", "1-8-2026"], HEADINGS, *PEOPLE])
    staff = loopbaan.read_staff(path, world)
    assert len(staff.people) == 12
    assert [(note.code, note.row, note.sheet) for note in staff.notes[1:] if note.code != 852] == [(869, 4, "Blad1")]


def test_a_row_can_be_chosen_as_the_header(made, world):
    path = made([["persoon", "Orde"], ["oud", 1], ["persoon", "Gesprekken"], ["nieuw", 2]])
    assert [each.code for each in faults(path, world)] == [861]
    assert levels(loopbaan.read_staff(path, world, header_row=3)) == {"nieuw": {"talks": "steady"}}
    (found,) = faults(path, world, header_row=9)
    assert found.code == 863 and "row 9" in found.message()
    with pytest.raises(ValueError, match="count from 1"):
        loopbaan.read_staff(path, world, header_row=0)


def test_a_table_may_begin_in_any_column(made, world):
    path = made([[], [None, None, "persoon", "Orde"], [None, None, "p1", "veel"], [None, None, "p2", 2]])
    (found,) = faults(path, world)
    assert (found.code, found.sheet, found.cell, found.row) == (815, "Blad1", "D3", 3)
    assert found.where.endswith("staff.xlsx, Blad1!D3, column “Orde”")
    assert found.where_in("nl").endswith("staff.xlsx, Blad1!D3, kolom “Orde”")


def test_a_name_that_a_formula_would_quote_is_quoted(made, world):
    path = made([["x"]], **{"Team 'Noord'": [["persoon", "Orde"], ["p1", "veel"]]})
    assert "'Team ''Noord'''!B2" in faults(path, world)[0].where


def test_a_header_of_two_rows_is_read_as_it_looks(made, world):
    def merge(sheet):
        sheet.merge_cells("A1:A2")
        sheet.merge_cells("B1:C1")

    rows = [["persoon", "Pedagogisch", None], [None, "Orde", "Gesprekken"], ["p1", 2, 1]]
    for change in (merge, lambda sheet: None):
        staff = loopbaan.read_staff(made(rows, change), world)
        assert levels(staff) == {"p1": {"order": "steady", "talks": "shown"}}
    assert "row 1 and 2" in notes(staff, 860)[0]


def test_two_tables_side_by_side_are_told_with_their_places(made, world):
    path = made([["persoon", "Orde", None, "persoon", "Orde"], ["p1", 2, None, "p2", 1]])
    (found,) = faults(path, world)
    assert found.code == 861 and "(A1:B1)" in found.message() and "(D1:E1)" in found.message()


def test_two_tables_below_each_other_are_told_with_their_places(made, world):
    path = made([["persoon", "Orde"], ["p1", 2], [], ["persoon", "Gesprekken"], ["p2", 1]])
    (found,) = faults(path, world)
    assert found.code == 861 and "A4:B4" in found.message()


def test_headings_that_are_repeated_are_no_person(made, world):
    staff = loopbaan.read_staff(made([["persoon", "Orde"], ["p1", 2], ["persoon", "Orde"], ["p2", 1]]), world)
    assert staff.people.ids == ("p1", "p2") and "1 row of repeated headings (A3 “persoon”)" in notes(staff, 865)[0]


def test_empty_rows_end_nothing_and_keep_the_numbers_of_rows(made, world):
    path = made([HEADINGS, PEOPLE[0], [], [], ["p2", "De Boom", "veel", 1]])
    assert [(each.code, each.cell) for each in faults(path, world)] == [(815, "C5")]
    staff = loopbaan.read_staff(made([HEADINGS, PEOPLE[0], [], [], PEOPLE[1]]), world)
    assert len(staff.people) == 2


@pytest.mark.parametrize(
    "total",
    [
        ["Totaal", None, 24, "=SUM(D2:D4)"],
        ["Eindtotaal:", None, 24, 3],
        [None, "Totaal", 24, 3],
        [None, None, "=SUM(C2:C4)", "=SUM(D2:D4)"],
        ["=COUNTA(A2:A4)", None, "=AVERAGE(C2:C4)", None],
        ["Gemiddelde", None, 1.5, 1],
    ],
)
def test_a_row_of_totals_is_no_person_and_told(made, world, total):
    staff = loopbaan.read_staff(made([HEADINGS, *PEOPLE[:3], total]), world)
    assert staff.people.ids == ("001", "002", "003")
    (note,) = [note for note in staff.notes if note.code == 865]
    assert "1 row with totals" in note.message() and note.row == 5


def test_a_table_of_formulas_is_a_table(path, world):
    """As one sheet that takes all from another."""
    reckoned = '<c t="str"><f>Bron!A1</f><v>{}</v></c>'
    for count in range(1, 9):
        rows = [HEADINGS, *[[reckoned.format(each) for each in row] for row in PEOPLE[:count]]]
        workbooks.write(path, {"Blad1": rows})
        assert len(loopbaan.read_staff(path, world).people) == count


def test_remarks_beside_and_below_the_table_are_told_and_are_nobody(made, world):
    def remark(sheet):
        sheet["G3"] = "nog nagaan"
        sheet["G9"] = "bron: HR"
        sheet["A8"] = "* ingevuld door de schoolleider"
        sheet["A10"] = "vertrouwelijk"

    staff = loopbaan.read_staff(made([HEADINGS, *PEOPLE[:3]], remark), world)
    assert len(staff.people) == 3
    below, beside = notes(staff, 865)
    assert "2 remarks below the table (A8 “* ingevuld door de schoolleider”; A10 “vertrouwelijk”)" in below
    assert "2 cells beside the table (G3 “nog nagaan”; G9 “bron: HR”)" in beside


def test_what_stands_alone_above_people_is_no_remark(made, world):
    path = made([HEADINGS, PEOPLE[0], ["Jan Jansen"], PEOPLE[1]])
    assert [(each.code, each.cell) for each in faults(path, world)] == [(101, "A3")]


def test_a_person_of_whom_nothing_is_known_is_a_person(made, world):
    assert len(loopbaan.read_staff(made([HEADINGS, PEOPLE[0], ["p-77"]]), world).people) == 2


# What is hidden, merged, filtered


def test_hidden_rows_and_columns_are_read_and_told(made, world):
    def hide(sheet):
        for row in (3, 5, 6):
            sheet.row_dimensions[row].hidden = True
        sheet.column_dimensions["D"].hidden = True

    staff = loopbaan.read_staff(made([HEADINGS, *PEOPLE], hide), world)
    assert len(staff.people) == 12 and staff.people[0].levels["talks"] == "shown"
    assert notes(staff, 866) == ["what the sheet hides was read too: 3 rows (3, 5, 6), 1 column (D)"]


def test_people_behind_a_filter_are_read_and_told(made, world):
    def narrow(sheet):
        sheet.auto_filter.ref = "A1:D13"
        sheet.auto_filter.add_filter_column(1, ["De Boom"])
        sheet.row_dimensions[4].hidden = True

    staff = loopbaan.read_staff(made([HEADINGS, *PEOPLE], narrow), world)
    assert len(staff.people) == 12 and "1 row (by a filter: 4)" in notes(staff, 866)[0]


def test_a_merged_group_counts_for_each_row_that_it_covers(made, world):
    rows = [HEADINGS, ["p1", "De Boom", 1, 1], ["p2", None, 1, 1], ["p3", "De Roos", 2, None], ["p4", None, 1, 1]]

    def merge(sheet):
        sheet.merge_cells("B2:B3")
        sheet.merge_cells("C4:D4")

    staff = loopbaan.read_staff(made(rows, merge), world)
    assert [person.groups.get("school") for person in staff.people] == ["De Boom", "De Boom", "De Roos", None]
    assert staff.people[2].levels == {"order": "steady", "talks": "steady"}
    assert "2 (B2:B3, C4:D4)" in notes(staff, 867)[0]


def test_a_title_over_merged_columns_is_a_title(made, world):
    staff = loopbaan.read_staff(
        made([["Personeel"], HEADINGS, *PEOPLE], lambda sheet: sheet.merge_cells("A1:D1")), world
    )
    assert len(staff.people) == 12 and not notes(staff, 867)


def test_comments_count_for_nothing(made, world):
    def comment(sheet):
        sheet["C2"].comment = openpyxl.comments.Comment("eigenlijk 3", "x")

    assert loopbaan.read_staff(made([HEADINGS, PEOPLE[0]], comment), world).people[0].levels["order"] == "shown"


# What the file is


def test_a_file_is_what_it_holds_and_not_what_it_is_called(made, tmp_path, world):
    path = made([HEADINGS, *PEOPLE])
    for name in ("export.csv", "EXPORT.XLSX", "staff.xlsm", "zonder", "staff.xls"):
        shutil.copy(path, tmp_path / name)
        assert len(loopbaan.read_staff(tmp_path / name, world).people) == 12
    (tmp_path / "tekst.xlsx").write_text("persoon;Orde\np1;2\n")
    assert levels(loopbaan.read_staff(tmp_path / "tekst.xlsx", world)) == {"p1": {"order": "steady"}}


def test_the_content_of_a_workbook_is_read_as_its_file(made, world):
    content = made([HEADINGS, *PEOPLE], Zuid=[HEADINGS, PEOPLE[0]]).read_bytes()
    assert loopbaan.parse_staff(content, world, name="x", sheet="Zuid").people.ids == ("001",)


def test_a_csv_file_may_have_lines_above_its_header(tmp_path, world):
    path = tmp_path / "staff.csv"
    path.write_text('"Personeel; ""stand""\n1 augustus"\n\nSchool,De Boom\npersoon;Orde\np1;2\n')
    staff = loopbaan.read_staff(path, world)
    assert levels(staff) == {"p1": {"order": "steady"}} and [(n.code, n.row) for n in staff.notes] == [(869, 4), (852, 4)]
    path.write_text("persoon;Orde\nx;1\npersoon;Gesprekken\np1;veel\n")
    (found,) = faults(path, world, header_row=3)
    assert (found.code, found.row, found.column) == (815, 4, "Gesprekken")
    assert [each.code for each in faults(path, world, header_row=2 << 20)] == [863]


def test_the_program_chooses_a_sheet_and_names_cells(made, files, program):
    path = made([HEADINGS, PEOPLE[0]], Zuid=[["Titel"], ["persoon", "Orde"], ["p1", "veel"]])
    framework = ("--framework", files / "framework.json")
    status, _, err = program("gaps", path, "--to", "mentor", *framework)
    assert status == 1 and "--sheet" in err and "“Zuid” (A2:B2)" in err
    status, _, err = program("--sheet", "Zuid", "gaps", path, "--to", "mentor", *framework)
    assert status == 1 and "Zuid!B3" in err and "scheidingsteken" not in err
    status, out, err = program("check", path, "--sheet", "Blad1", "--header-row", "1", *framework)
    assert status == 0 and "gelezen is het blad “Blad1”" in err
    assert program("check", path, "--header-row", "nul", *framework)[0] == 2
