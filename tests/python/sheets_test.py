# SPDX-License-Identifier: BSL-1.0
"""Workbooks that people fill in: lists, notes, frozen headings, and text that stays text."""

import datetime
import io
import re
import time
import zipfile

import openpyxl

from loopbaan.sheets import Block, Choices, Column, Explanation, SheetToFill, make_workbook

LEVELS = Choices("niveaus", ("in ontwikkeling", "startbekwaam, net", '=1+1 "of" zo'))
COLUMNS = [
    Column("persoon", note="een nummer is genoeg", band="Verplicht"),
    Column("in dienst", band="Mag leeg blijven", holds="day", is_optional=True),
    Column("fte", band="Mag leeg blijven", holds="number", most=1.2, is_optional=True),
    Column("Orde", band="Gebied: Klas", choices=LEVELS),
    Column("Gesprekken", band="Gebied: Klas", choices=LEVELS),
    Column("instrument", choices=Choices("instrumenten", ("icalt",), is_open=True)),
]
ROWS = [["007", datetime.date(2026, 8, 1), 0.8, "startbekwaam, net", None, '=HYPERLINK("x")']]
SAID = Explanation("Uitleg", "Hoe vult u dit in?", [Block("Kolommen", ["Zo."], [["kolom", "wat"], ["“persoon”", "nummer"]])])


def made(**how):
    return make_workbook([SheetToFill("Invullen", COLUMNS, ROWS)], SAID, **how)


def opened(**how):
    return openpyxl.load_workbook(io.BytesIO(made(**how)))


def test_headings_and_the_first_column_stay_where_they_are_and_carry_their_notes():
    sheet = opened()["Invullen"]
    assert sheet.freeze_panes == "B3"
    assert [cell.value for cell in sheet[2]] == [column.heading for column in COLUMNS]
    assert [cell.value for cell in sheet[1]] == ["Verplicht", "Mag leeg blijven", None, "Gebied: Klas", None, None]
    assert sheet["A2"].comment.text == "een nummer is genoeg"


def test_cells_choose_from_lists_on_a_hidden_sheet_whatever_their_words():
    book = opened()
    lists = book["Keuzelijsten"]
    assert lists.sheet_state == "hidden"
    rules = {str(rule.sqref): rule for rule in book["Invullen"].data_validations.dataValidation}
    shared = next(rule for places, rule in rules.items() if "D3:D1048576" in places)
    assert "E3:E1048576" in str(shared.sqref) and shared.errorStyle == "stop"
    first, last = re.findall(r"\$([A-Z]+\$\d+)", shared.formula1)
    assert [row[0].value for row in lists[first.replace("$", "") : last.replace("$", "")]] == list(LEVELS.words)
    assert next(rule for places, rule in rules.items() if "F3" in places).errorStyle == "warning"
    assert next(rule for places, rule in rules.items() if "C3" in places).formula2 == "1.2"
    assert opened(lang="en")["Lists"].sheet_state == "hidden"


def test_what_is_filled_in_later_keeps_its_zeros_and_days_are_days():
    sheet = opened()["Invullen"]
    assert sheet.column_dimensions["A"].number_format == "@"
    assert sheet["A3"].value == "007" and sheet["A3"].number_format == "@"
    assert sheet["B3"].value == datetime.datetime(2026, 8, 1)
    assert sheet["F3"].value == ROWS[0][5] and sheet["F3"].data_type == "s"  # nothing in it is run


def test_the_same_parts_make_the_same_bytes_on_another_day():
    before = made()
    time.sleep(2.1)  # times in an archive are even seconds
    assert made() == before
    with zipfile.ZipFile(io.BytesIO(before)) as parts:
        assert b"2000-01-01T00:00:00Z" in parts.read("docProps/core.xml")
