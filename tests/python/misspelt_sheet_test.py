# SPDX-License-Identifier: BSL-1.0
"""A framework in a workbook in which a heading or what stands between brackets is misspelt: nothing of it is silent."""

import io

import loopbaan
import pytest

from .framework_sheet_test import add, changed, column, faults, put

openpyxl = pytest.importorskip("openpyxl")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_misspelt_heading_is_remarked_in_the_words_of_the_sheet_filled_or_not(lang):
    sheet, months, weeks = {"nl": ("Bekwaamheden", "maanden geldig", "weken"), "en": ("Competences", "valid_months", "weeks")}[lang]
    steps = {"nl": "Stappen", "en": "Steps"}[lang]

    def change(book):
        put(book[sheet], 2, months, 12)
        book[sheet].cell(1, column(book[sheet], months)).value = months.replace("a", "aa")
        for row in range(2, 5):
            put(book[steps], row, weeks, None)
        book[steps].cell(1, column(book[steps], weeks)).value = weeks + "n"

    notes = [each for each in loopbaan.parse_framework(changed(change, lang), name="r.xlsx").notes if each.code == 870]
    assert [each.sheet for each in notes] == [sheet, steps] and all(each.cell.endswith("1") for each in notes)
    assert f"“{months}”" in notes[0].remedy(lang) and f"“{weeks}”" in notes[1].remedy(lang)


def test_a_field_that_documents_may_have_is_no_misspelt_heading():
    def change(book):
        add(book["Stappen"], "note", 2, None)
        add(book["Stappen"], "url", 2, "https://example.org")

    assert not [each for each in loopbaan.parse_framework(changed(change), name="r.xlsx").notes if each.code == 870]


def test_what_stands_between_brackets_behind_a_level_has_no_order_and_no_misspelling():
    def levels(words):
        return changed(lambda book: put(book["Schalen"], 2, "niveaus", words))

    read = loopbaan.parse_framework(levels("start: Met hulp [mbo]\nbasis: Zelf [2 waarnemingen van 2] [3 jaar] [36 maanden]"))
    start, basis = next(iter(read.scales.values())).levels
    assert start.title.in_language("nl") == "Met hulp [mbo]"
    assert (basis.years, basis.valid_months, basis.observations_at_least, basis.observations_raters) == (3, 36, 2, 2)
    for wrong in ("[36 maandn]", "[2 waarnem van 2]", "[36 maanden] [12 maanden]"):
        assert [code for code, _, _ in faults(levels(f"start: Met hulp\nbasis: Zelf {wrong}"))] == [808]
    odd = loopbaan.parse_framework(levels('[{"id": "start", "title": "Trap [4 of 5]"}, {"id": "basis", "title": "Zelf"}]'))
    assert loopbaan.parse_framework(loopbaan.framework_workbook(odd, "nl")).hash == odd.hash


def test_the_kinds_and_the_years_of_credits_have_no_order_and_kinds_stand_in_dutch():
    def credits(words):
        def change(book):
            add(book["Eenheden"], "titel (en)", 2, "points")
            put(book["Eenheden"], 2, "kenmerk", "pt")
            put(book["Eenheden"], 2, "titel", "punten")
            put(book["Profielen"], 2, "punten", words)
            put(book["Stappen"], 3, "punten", "pt: 40")

        return changed(change)

    read = [loopbaan.parse_framework(credits(each)) for each in ("pt: 10 [formeel] [5 jaar]", "pt: 10 [5 jaar] [formeel]")]
    assert read[0].hash == read[1].hash
    book = openpyxl.load_workbook(io.BytesIO(loopbaan.framework_workbook(read[0], "nl")))
    assert book["Profielen"].cell(2, column(book["Profielen"], "punten")).value == "pt: 10 [formeel] [5 jaar]"
    assert [code for code, _, _ in faults(credits("pt: 10 [5 jar]"))] == [808]


def test_a_word_in_a_column_of_its_own_is_told_there():
    at = {}

    def change(book):
        at["cell"] = add(book["Raamwerk"], "woorden.teachr", 2, "gids")

    notes = loopbaan.parse_framework(changed(change), name="r.xlsx").notes
    assert [each.cell for each in notes if "teachr" in str(each)] == [at["cell"]]
