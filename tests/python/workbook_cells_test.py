# SPDX-License-Identifier: BSL-1.0
"""What the cells of a workbook say: numbers, days and texts as they are shown."""

import pytest

import loopbaan
import workbooks
from loopbaan.workbook.number_format import Shown, shown_number
from workbooks import faults, levels, notes


@pytest.fixture
def path(tmp_path):
    return tmp_path / "staff.xlsx"


@pytest.fixture
def numbered():
    """On competences that have numbers for ids."""
    return loopbaan.build_framework(
        "numbered",
        "1",
        scales=[{"id": "growth", "levels": [{"id": id, "title": id} for id in ("shown", "steady", "sharing")]}],
        competences=[{"id": id, "title": f"Bekwaamheid {id}", "scale": "growth"} for id in ("1.1", "1.2", "1.10")],
    )


def test_numbers_as_headings_are_read_as_they_are_shown(path, numbered):
    formats = ["General", "0.00", "0.0"]
    headings = ["persoon", '<c s="0"><v>1.1</v></c>', "1.2", '<c s="1"><v>1.1000000000000001</v></c>']
    workbooks.write(path, {"Blad1": [headings, ["a", 1, 2, 3]]}, formats=formats)
    assert levels(loopbaan.read_staff(path, numbered)) == {"a": {"1.1": "shown", "1.2": "steady", "1.10": "sharing"}}
    rows = [["persoon", "competentie", "niveau"], ["a", 1.1, 1], ["a", "1.2", 2], ["a", '<c s="1"><v>1.1</v></c>', 3]]
    workbooks.write(path, {"Blad1": rows}, formats=formats)
    log = loopbaan.tabulate_evidence(loopbaan.read_staff(path, numbered).people)
    assert list(log["competence"]) == ["1.1", "1.2", "1.10"]


def test_ids_have_the_zeros_that_are_shown(path, world):
    rows = [["persoon", "Orde"], ['<c s="1"><v>7</v></c>', 2], [8, 1], ["009", 1], ['<c s="2"><v>12</v></c>', 1]]
    workbooks.write(path, {"Blad1": rows}, formats=["General", "000000", "&quot;p&quot;0000"])
    assert loopbaan.read_staff(path, world).people.ids == ("000007", "8", "009", "p0012")


def test_a_rounded_level_is_not_read_as_what_it_shows_and_told(path, world):
    rows = [["persoon", "wtf", "Orde"], ["p1", '<c s="2"><v>0.8333</v></c>', '<c s="1"><v>2</v></c>']]
    workbooks.write(path, {"Blad1": rows}, formats=["General", "0.0", "0.00"])
    staff = loopbaan.read_staff(path, world)
    assert staff.people[0].levels["order"] == "steady" and staff.people[0].fte == 0.8333
    assert notes(staff, 868) == [
        "the sheet shows something else than is there: 1 cell (B2 shows “0.83”, read is “0.8333”)"
    ]
    rows[1][2] = '<c s="3"><v>1.6</v></c>'
    workbooks.write(path, {"Blad1": rows}, formats=["General", "0.0", "0.00", "0"])
    assert [(each.code, each.cell) for each in faults(path, world)] == [(815, "C2")]


def test_an_id_that_is_shown_rounded_is_read_as_shown_and_told(path, world):
    workbooks.write(path, {"Blad1": [["persoon", "Orde"], ['<c s="1"><v>7.4</v></c>', 2]]}, formats=["General", "0"])
    staff = loopbaan.read_staff(path, world)
    assert staff.people.ids == ("7",) and "A2 shows “7” and is read so, “7.4” is there" in notes(staff, 868)[0]


def test_a_level_that_nobody_sees_is_unknown_and_told(path, world):
    rows = [["persoon", "Orde", "Gesprekken"], ["p1", '<c s="1"><v>0</v></c>', '<c s="2"><v>2</v></c>']]
    workbooks.write(path, {"Blad1": rows}, formats=["General", "0;-0;;@", ";;;"])
    staff = loopbaan.read_staff(path, world)
    assert levels(staff) == {"p1": {}} and "2 cells (B2 shows nothing" in notes(staff, 868)[0]
    views = '<sheetViews><sheetView showZeros="0"/></sheetViews>'
    workbooks.write(path, {"Blad1": workbooks.sheet([["persoon", "Orde"], ["p1", 0]], views)})
    assert levels(loopbaan.read_staff(path, world)) == {"p1": {}}


def test_words_that_a_format_makes_of_numbers_are_read(path, world):
    rows = [["persoon", "Orde"], ["p1", '<c s="1"><v>2</v></c>']]
    workbooks.write(path, {"Blad1": rows}, formats=["General", "[=2]&quot;steady&quot;;[=1]&quot;shown&quot;"])
    assert levels(loopbaan.read_staff(path, world)) == {"p1": {"order": "steady"}}


@pytest.mark.parametrize(("properties", "serial"), [("", 46235), ('<workbookPr date1904="1"/>', 46235 - 1462)])
@pytest.mark.parametrize("code", ["d-m-yyyy", "[$-413]d mmmm yyyy;@", "yyyy\\-mm\\-dd hh:mm", "d-mmm"])
def test_days_are_days_in_either_system(path, world, properties, serial, code):
    rows = [["persoon", "in dienst", "Orde"], ["p1", f'<c s="1"><v>{serial}</v></c>', 2]]
    workbooks.write(path, {"Blad1": rows}, formats=["General", code], properties=properties)
    assert str(loopbaan.read_staff(path, world).people[0].since) == "2026-08-01"


def test_text_is_read_whole_however_it_is_kept(path, world):
    shared = (
        f'<sst xmlns="{workbooks.MAIN}"><si><t>persoon</t></si><si><r><t>Or</t></r><r><rPr><b/></rPr><t>de</t></r>'
        '<rPh sb="0" eb="1"><t>x</t></rPh></si><si><t xml:space="preserve"> ste_x0061_dy </t></si></sst>'
    )
    rows = [[f'<c t="s"><v>{i}</v></c>' for i in (0, 1)], ["p1", '<c t="s"><v>2</v></c>']]
    relations = (
        f'<Relationships xmlns="{workbooks.PACKAGE}"><Relationship Id="r1" Type="{workbooks.RELATIONS}/worksheet"'
        f' Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r2" Type="{workbooks.RELATIONS}/sharedStrings"'
        ' Target="sharedStrings.xml"/></Relationships>'
    )
    parts = {"xl/SharedStrings.xml": shared, "xl/_rels/workbook.xml.rels": relations}  # a name in other letters
    workbooks.write(path, {"Blad1": rows}, parts=parts)
    assert levels(loopbaan.read_staff(path, world)) == {"p1": {"order": "steady"}}


@pytest.mark.parametrize("cell", ['<c t="e"><v>#REF!</v></c>', "<c><f>B9</f></c>", '<c t="b"><v>1</v></c>'])
def test_errors_formulas_without_value_and_truths_are_no_level_of_a_scale(path, world, cell):
    workbooks.write(path, {"Blad1": [["persoon", "Orde"], ["p1", cell], ["p2", 2]]})
    assert [(each.code, each.cell) for each in faults(path, world)] == [(815, "B2")]


@pytest.mark.parametrize(
    ("code", "raw", "shown"),
    [
        ("General", "1.1000000000000001", "1.1"),
        ("General", "1E-3", "0.001"),
        ("General", "123456789012", "123456789012"),
        ("#,##0.00", "1234.5", "1234.50"),
        ("0.##", "1.5", "1.5"),
        ("0.##", "1", "1"),
        ("00-0000", "123456", "12-3456"),
        ('0" jaar"', "3", "3 jaar"),
        ('"ja";;"nee"', "0", "nee"),
        ("[Red]0;[Blue]-0", "-2", "-2"),
        ("[$€-413] #,##0.00", "1234.5", "€ 1234.50"),
        ("yyyy-mm-dd", "59", "1900-02-28"),
        ("yyyy-mm-dd", "61", "1900-03-01"),
        ("yyyy-mm-dd", "-1", "#####"),
        ("[h]:mm", "1.5", "36:00"),
        ("0.00E+00", "12345", "12345"),
        ("no format at all", "12", None),
    ],
)
def test_a_format_shows_a_number_as_a_spreadsheet_does(code, raw, shown):
    found = shown_number(code, raw)
    assert isinstance(found, Shown) and (shown is None or found.words == shown)


@pytest.mark.parametrize(
    ("code", "raw", "number", "differs"),
    [("0.00", "1.1", "1.1", False), ("0", "1.6", "1.6", True), ("0%", "0.8", "0.8", True), (";;;", "5", "", True)],
)
def test_a_number_that_counts_is_never_rounded(code, raw, number, differs):
    found = shown_number(code, raw)
    assert (found.number, found.differs) == (number, differs)


FONTS = (
    '<styleSheet xmlns="{MAIN}"><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>'
    '<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs>'
    "<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>"
)


def test_words_that_are_struck_through_are_read_and_named(path, world):
    struck = '<c s="{}" t="inlineStr"><is><t>steady</t></is></c>'
    rows = [["persoon", "Orde"], ["p1", struck.format(1)], ["p2", struck.format(2)], ["p3", struck.format(0)]]
    workbooks.write(path, {"Blad1": rows}, parts={"xl/styles.xml": FONTS.replace("{MAIN}", workbooks.MAIN)}.items())
    staff = loopbaan.read_staff(path, world)
    assert levels(staff) == {id: {"order": "steady"} for id in ("p1", "p2", "p3")}
    assert notes(staff, 868) == [
        "the sheet shows something else than is there: 1 cell (B2 is struck through, and read nevertheless)"
    ]


COLOURS = (
    f'<styleSheet xmlns="{workbooks.MAIN}"><fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font>'
    '<font><color rgb="FF00AA00"/></font><font><color theme="0" tint="-0.5"/></font></fonts>'
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="ff00aa00"/></patternFill></fill></fills>'
    '<borders><border><left><color rgb="FFFFFFFF"/></left></border></borders><cellXfs>'
    '<xf/><xf fontId="1" fillId="0"/><xf fontId="2" fillId="1"/><xf fontId="1" fillId="2"/><xf fontId="3" fillId="2"/><xf fontId="3"/><xf fontId="4"/>'
    "</cellXfs></styleSheet>"
)


def test_letters_in_the_colour_of_their_ground_are_read_and_named(path, world):
    cell = '<c s="{}" t="inlineStr"><is><t>steady</t></is></c>'
    rows = [["persoon", "Orde"], *([f"p{style}", cell.format(style)] for style in range(7))]
    workbooks.write(path, {"Blad1": rows}, parts={"xl/styles.xml": COLOURS}.items())
    staff = loopbaan.read_staff(path, world)
    assert levels(staff) == {f"p{style}": {"order": "steady"} for style in range(7)}
    (told,) = (note for note in staff.notes if note.code == 921)
    assert "3 cells (B3 “steady”; B4 “steady”; B6 “steady”)" in told.message() and told.needs_a_look and told.cell == "B3"


@pytest.mark.parametrize("size", ["0", "0.0", "0.1"])
def test_rows_too_low_and_columns_too_narrow_to_see_are_hidden(path, world, size):
    rows = "".join(
        f'<row r="{row}"{more}><c r="A{row}" t="inlineStr"><is><t>{id}</t></is></c>'
        f'<c r="B{row}" t="inlineStr"><is><t>{level}</t></is></c></row>'
        for row, id, level, more in ((1, "persoon", "Orde", ""), (2, "p1", "steady", f' ht="{size}"'), (3, "p2", "shown", ' ht="15"'))
    )
    columns = f'<cols><col min="1" max="1" width="9.1"/><col min="2" max="2" width="{size}" customWidth="1"/></cols>'
    sheet = f'<worksheet xmlns="{workbooks.MAIN}">{columns}<sheetData>{rows}</sheetData></worksheet>'
    workbooks.write(path, {"Blad1": []}, parts={"xl/worksheets/sheet1.xml": sheet}.items())
    staff = loopbaan.read_staff(path, world)
    assert levels(staff) == {"p1": {"order": "steady"}, "p2": {"order": "shown"}}
    assert "1 row (2), 1 column (B)" in notes(staff, 866)[0]


def test_a_row_of_data_that_is_given_as_the_header_is_one_error(path, world):
    workbooks.write(path, {"Blad1": [["persoon", "Orde", "Zorg"], ["p1", "steady", "steady"], ["p2", "shown", "shown"]]})
    (wrong,) = faults(path, world, header_row=2)
    assert (wrong.code, wrong.sheet, wrong.row) == (904, "Blad1", 2) and "p1, steady, steady" in wrong.message()
    assert loopbaan.read_staff(path, world, header_row=1).people.ids == ("p1", "p2")


def test_a_text_of_which_a_part_is_struck_through_is_named(path, world):
    texts = f'<sst xmlns="{workbooks.MAIN}"><si><t>p1</t></si><si><r><t>steady</t></r><r><rPr><strike/></rPr><t> </t></r></si></sst>'
    rows = [["persoon", "Orde"], ['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>']]
    relations = f'<Relationships xmlns="{workbooks.PACKAGE}">' + "".join(
        f'<Relationship Id="{id}" Type="{workbooks.RELATIONS}/{kind}" Target="{target}"/>'
        for id, kind, target in (("r1", "worksheet", "worksheets/sheet1.xml"), ("t", "sharedStrings", "texts.xml"))
    )
    parts = {"xl/texts.xml": texts, "xl/_rels/workbook.xml.rels": relations + "</Relationships>"}
    workbooks.write(path, {"Blad1": rows}, parts=parts.items())
    staff = loopbaan.read_staff(path, world)
    assert levels(staff) == {"p1": {"order": "steady"}} and "B2 is struck through" in notes(staff, 868)[0]


def test_comments_on_cells_of_the_table_are_counted(path, world):
    told = "".join(f'<comment ref="{place}"><text><t>eigenlijk niet</t></text></comment>' for place in ("B2", "A3", "Z9", "D2"))
    parts = {
        "xl/comments1.xml": f'<comments xmlns="{workbooks.MAIN}"><commentList>{told}</commentList></comments>',
        "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{workbooks.PACKAGE}"><Relationship Id="c"'
        f' Type="{workbooks.RELATIONS}/comments" Target="../comments1.xml"/></Relationships>',
    }
    workbooks.write(path, {"Blad1": [["persoon", "Orde"], ["p1", "steady"], ["p2", "shown"]]}, parts=parts.items())
    staff = loopbaan.read_staff(path, world)
    assert notes(staff, 865) == ["not read: 2 comments on cells (B2; A3)"]
