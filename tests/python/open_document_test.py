# SPDX-License-Identifier: BSL-1.0
"""Workbooks of LibreOffice are read as they are seen."""

import shutil
import subprocess
import zipfile

import openpyxl
import pytest

import loopbaan

NAMES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "style", "table", "text", "fo")
)


def text(words, more=""):
    return f'<table:table-cell office:value-type="string" {more}><text:p>{words}</text:p></table:table-cell>'


def number(value, shown, kind="float", more=""):
    return (
        f'<table:table-cell office:value-type="{kind}" office:value="{value}" {more}>'
        f"<text:p>{shown}</text:p></table:table-cell>"
    )


def row(*cells, more=""):
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def sheet(*rows, name="Blad1", style="seen"):
    return f'<table:table table:name="{name}" table:style-name="{style}">{"".join(rows)}</table:table>'


EMPTY = '<table:table-cell table:number-columns-repeated="16300"/>'
HEADER = row(text("persoon"), text("school"), text("Orde"), EMPTY)


@pytest.fixture
def made(tmp_path):
    def write(*sheets, manifest="", cut=None, more_styles=""):
        path = tmp_path / "staff.ods"
        styles = "".join(
            f'<style:style style:name="{name}"><style:table-properties table:display="{shown}"/></style:style>'
            for name, shown in (("seen", "true"), ("unseen", "false"))
        ) + "".join(
            f'<style:style style:name="{name}"><style:text-properties style:text-line-through-style="{line}"/></style:style>'
            for name, line in (("struck", "solid"), ("plain", "none"))
        )
        content = (
            f"<office:document-content{NAMES}><office:automatic-styles>{styles}{more_styles}</office:automatic-styles><office:body>"
            f"<office:spreadsheet>{''.join(sheets)}</office:spreadsheet></office:body></office:document-content>"
        )
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            archive.writestr("META-INF/manifest.xml", manifest)
            archive.writestr("content.xml", content[:cut])
        return path

    return write


def test_a_sheet_is_read_as_it_is_shown(made, world):
    rest = row(EMPTY, more='table:number-rows-repeated="1048570"')
    path = made(
        sheet(row(text("Toelichting")), name="Uitleg"),
        sheet(
            HEADER,
            row(number(7, "007"), text("De <text:span>Boom</text:span>"), number(2, "2,0"), EMPTY),
            row(number(8, "008"), text("De<text:s/>Boom"), number(1, "1"), more='table:visibility="filter"'),
            row(text("p9"), text("x"), '<table:table-cell table:formula="of:=[.C2]"/>'),
            rest,
        ),
    )
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_staff(path, world)
    assert [(each.code, each.cell) for each in caught.value.all] == [(815, "C4")]

    path = made(
        sheet(
            HEADER,
            row(
                number(7, "007"),
                text("De <text:span>Boom</text:span>", 'table:number-rows-spanned="2"'),
                number(2, "2,0"),
            ),
            row(number(8, "008"), "<table:covered-table-cell/>", number(1, "1"), more='table:visibility="filter"'),
            row(text("p9"), text("<office:annotation><text:p>pas op</text:p></office:annotation>"), EMPTY),
            row(text("Totaal"), text(""), number(3, "3")),
            rest,
        )
    )
    staff = loopbaan.read_staff(path, world)
    assert [(each.id, each.groups.get("school"), each.levels["order"]) for each in staff.people] == [
        ("007", "De Boom", "steady"),
        ("008", "De Boom", "shown"),
        ("p9", None, None),
    ]
    assert [note.code for note in staff.notes] == [860, 865, 865, 866, 867, 852]
    assert "1 comment on a cell (B4)" in staff.notes[2].message() and "by a filter: 3" in staff.notes[3].message()


def test_rows_that_stand_for_several_are_several(made, world):
    path = made(sheet(HEADER, row(text("p1"), text("x"), number(2, "2"), more='table:number-rows-repeated="2"')))
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_staff(path, world)
    assert [(each.code, each.row) for each in caught.value.all] == [(401, 3)]


def test_a_hidden_sheet_is_not_chosen(made, world):
    table = (HEADER, row(text("p1"), text("x"), number(2, "2")))
    path = made(sheet(*table, style="unseen"), sheet(HEADER, row(text("p2")), name="Blad2"))
    staff = loopbaan.read_staff(path, world)
    assert staff.people.ids == ("p2",) and "hidden and not read: “Blad1”" in staff.notes[0].message()


@pytest.mark.parametrize(
    ("value", "shown", "kind", "read"),
    [
        ("0.8", "0,8", "float", 0.8),
        ("0.8333", "0,83", "float", 0.8333),
        ("0.8", "80%", "percentage", 0.8),
        ("1", "1.0", "float", 1.0),
    ],
)
def test_numbers_are_numbers_in_any_language(made, world, value, shown, kind, read):
    header = row(text("persoon"), text("wtf"), text("Orde"))
    path = made(sheet(header, row(text("p1"), number(value, shown, kind), number(2, "2"))))
    assert loopbaan.read_staff(path, world).people[0].fte == read


ENDLESS = text("x", 'table:number-columns-repeated="16000"')


@pytest.mark.parametrize(
    ("rows", "how", "why"),
    [
        ([row(ENDLESS, more='table:number-rows-repeated="1000000"')], {}, "larger than what is read"),
        ([row(text("x", 'table:number-columns-repeated="99999999"'))], {}, "16 384 columns"),
        ([], {"cut": -40}, "broken"),
        ([], {"manifest": "<manifest:encryption-data/>"}, "password"),
    ],
)
def test_what_repeats_without_end_or_is_cut_off_or_protected_is_refused(made, world, rows, how, why):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_staff(made(sheet(HEADER, *rows), **how), world)
    assert caught.value.code == 864 and why in caught.value.message


def test_what_libreoffice_makes_of_a_workbook_is_read_alike(tmp_path, world):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    book = openpyxl.Workbook()
    for line in (["Personeel"], ["persoon", "in dienst", "Orde"], ["p1", None, 2], ["p2", None, 1]):
        book.active.append(line)
    book.active["A3"], book.active["A3"].number_format = 7, "000"
    book.save(tmp_path / "staff.xlsx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"  # its own, as another may be running
    command = [office, profile, "--headless", "--convert-to", "ods", "--outdir", tmp_path, tmp_path / "staff.xlsx"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    both = [loopbaan.read_staff(tmp_path / f"staff.{kind}", world).people for kind in ("xlsx", "ods")]
    assert [loopbaan.tabulate_people(people).to_dicts() for people in both][0] == loopbaan.tabulate_people(
        both[1]
    ).to_dicts()
    assert both[0].ids == ("007", "p2")


def test_what_nobody_sees_is_named(made, world):
    path = made(
        sheet(
            '<table:table-column/><table:table-column table:style-name="narrow"/><table:table-column/>',
            HEADER,
            row(text("p1"), text("A"), text("steady", 'table:style-name="white"'), EMPTY),
            row(text("p2"), text("A"), text("shown", 'table:style-name="on blue"'), EMPTY, more='table:style-name="low"'),
            row(text("p3"), text("A"), text("shown", 'table:style-name="blue on blue"'), EMPTY),
        ),
        more_styles='<style:style style:name="white"><style:text-properties fo:color="#ffffff"/></style:style>'
        '<style:style style:name="on blue"><style:table-cell-properties fo:background-color="#0000FF"/>'
        '<style:text-properties fo:color="#ffffff"/></style:style>'
        '<style:style style:name="blue on blue"><style:table-cell-properties fo:background-color="#0000FF"/>'
        '<style:text-properties fo:color="#0000ff"/></style:style>'
        '<style:style style:name="low"><style:table-row-properties style:row-height="0cm"/></style:style>'
        '<style:style style:name="narrow"><style:table-column-properties style:column-width="0.001in"/></style:style>',
    )
    staff = loopbaan.read_staff(path, world)
    assert [person.levels["order"] for person in staff.people] == ["steady", "shown", "shown"]
    told = {note.code: note.message() for note in staff.notes}
    assert "2 cells (C2 “steady”; C4 “shown”)" in told[921] and "1 row (3), 1 column (B)" in told[866]


def test_words_that_are_struck_through_and_comments_are_named(made, world):
    comment = "<office:annotation><text:p>klopt niet</text:p></office:annotation>"
    path = made(
        sheet(
            HEADER,
            row(text("p1"), text("A"), text("steady", 'table:style-name="struck"'), EMPTY),
            row(text("p2"), text("A"), text(comment + "shown", 'table:style-name="plain"'), EMPTY),
        )
    )
    staff = loopbaan.read_staff(path, world)
    assert [person.levels["order"] for person in staff.people] == ["steady", "shown"]
    told = [note.message() for note in staff.notes if note.code in (865, 868)]
    assert told == [
        "not read: 1 comment on a cell (C3)",
        "the sheet shows something else than is there: 1 cell (C2 is struck through, and read nevertheless)",
    ]
