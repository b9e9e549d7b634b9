# SPDX-License-Identifier: BSL-1.0
"""The spring inventory of what is offered: a sheet becomes offers, each row is accounted for, each fault told at its cell."""

import datetime
import io
import json
import zipfile

import pytest

import loopbaan

openpyxl = pytest.importorskip("openpyxl")

FW = loopbaan.dutch_framework()
HEADS = ("stap", "uitvoering", "eerste dag", "laatste dag", "plaatsen", "minimum", "prijs")
KM = ("klassenmanagement-cursus", "KM-1", "7-9-2026", "4-12-2026", "12", "6", "450")


def table(*rows, heads=HEADS):
    return "".join(";".join(row) + "\n" for row in (heads, *rows))


def read(*rows, heads=HEADS, **how):
    return loopbaan.parse_offer_sheets(table(*rows, heads=heads), FW, name="aanbod.csv", **how)


def workbook(change=None, **sheets):
    """A workbook of sheets by name, each a list of rows; `change` may do more to it."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    if change:
        change(book)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def faults(*rows, content=None, heads=HEADS):
    """What is wrong: number, cell, and the remedy in Dutch."""
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_offer_sheets(table(*rows, heads=heads) if content is None else content, FW, name="aanbod.csv")
    return [(each.code, each.cell, each.remedy("nl")) for each in wrong.value.all]


def codes(*rows, **how):
    return [(code, cell) for code, cell, _ in faults(*rows, **how)]


def test_a_row_becomes_an_edition():
    edition = read(KM).offers.editions[0]
    assert (edition.id, edition.step, edition.places, edition.least, edition.cost) == ("KM-1", KM[0], 12, 6, 450)
    assert (edition.first_day, edition.last_day) == (datetime.date(2026, 9, 7), datetime.date(2026, 12, 4))


def test_a_step_is_called_by_its_id_or_its_title_in_either_language_whatever_the_capitals():
    step = FW.steps["klassenmanagement-cursus"]
    for word in (step.id, step.title.in_language("nl"), step.title.in_language("en"), step.title.in_language("nl").upper()):
        assert read((word, *KM[1:])).offers.editions[0].step == step.id


@pytest.mark.parametrize("day", ["1-9-2026", "01-09-2026", "1 september 2026", "1 sept. 2026", "2026-09-01", "46266", "di 1 september 2026"])
def test_a_day_is_read_as_people_write_it(day):
    found = read((KM[0], "a", day, "4-12-2026", "", "", ""))
    assert found.offers.editions[0].first_day == datetime.date(2026, 9, 1)
    assert ("getal van Excel" in found.text("nl")) == (day == "46266")


@pytest.mark.parametrize("words", ["6", "6 plaatsen", "max. 6", "6 deelnemers", "ten minste 6"])
def test_a_number_of_places_is_read_with_words_beside_it_and_that_is_said(words):
    found = read((*KM[:4], words, "", ""))
    assert found.offers.editions[0].places == 6
    assert ("woorden erbij" in found.text("nl")) == (words != "6")


@pytest.mark.parametrize("words, euro", [("€ 1.400", 1400), ("1400,50", 1400.5), ("gratis", 0), ("1.400,-", 1400), ("450 p.p.", 450), ("€450,00", 450), ("1.234,5", 1234.5)])
def test_a_price_is_read_as_people_write_it(words, euro):
    assert read((*KM[:6], words)).offers.editions[0].cost == euro


def test_numbers_and_days_of_a_workbook_count_as_they_are_stored_text_or_not():
    rows = [list(HEADS), [KM[0], "a", datetime.datetime(2026, 9, 7), 46360, 12, "6", 1400.5], [KM[0], "b", "7 september 2026", "4-12-2026", "12", 6, "1400,5"]]
    first, second = loopbaan.parse_offer_sheets(workbook(Aanbod=rows), FW, name="x.xlsx").offers.editions
    for field in ("first_day", "last_day", "places", "least", "cost"):
        assert getattr(first, field) == getattr(second, field)


def test_every_row_is_accounted_for():
    def hide(book):
        book["Aanbod"].row_dimensions[6].hidden = True

    rows = [
        ["Aanbod 2026", None], [], list(HEADS),
        ["Cursus klassenmanagement", "VOORBEELD 1", "7-9-2026", "4-12-2026", 12, 6, 450],
        list(KM), ["studiedag", "N-1", "18-11-2026", "18-11-2026", 40, 10, 250], list(KM), [],
        ["leeskring", "L-1", None, "n.t.b.", 8, 4, 60], ["Totaal", None, None, None, 60, None, None], ["Let op: onder voorbehoud van deelname"],
    ]
    found = loopbaan.parse_offer_sheets(workbook(hide, Aanbod=rows), FW, name="x.xlsx")
    account = found.accounts[0]
    assert account == loopbaan.SheetAccount(
        "x.xlsx", "Aanbod", "editions", 3, read=(5, 6), apart=(9,), doubled=(7,), examples=(4,), remarks=(10, 11), above=1, empty=1, hidden=(6,)
    )
    assert account.rows == sum(any(cell is not None for cell in row) for row in rows[3:])
    for words in ("gelezen 2", "zonder dag: rij 9", "telt één keer: rij 7", "voorbeelden, niet gelezen: rij 4", "rijen 10, 11", "verborgen en toch gelezen: rij 6"):
        assert words in account.text("nl")


def test_an_edition_of_which_nobody_says_when_it_is_stays_apart_and_is_not_lost():
    heads = ("stap", "uitvoering", "periode", "plaatsen", "prijs", "eigenaar")
    found = read(("nt2-opleiding", "NT2", "hele jaar", "18", "2995", "I."), KM[:1] + ("KM", "sep 2026 – jan 2027", "12", "450", ""), heads=heads)
    assert found.undated == ({"id": "NT2", "step": "nt2-opleiding", "when": "hele jaar", "places": 18, "cost": 2995, "owner": "I."},)
    assert [(note.code, note.cell) for note in found.notes] == [(990, "C2")]
    only = found.offers.editions[0]  # the other says which months of which years
    assert (only.first_day, only.last_day) == (datetime.date(2026, 9, 1), datetime.date(2027, 1, 31))
    again = loopbaan.parse_offers(loopbaan.write_offers(found.offers), FW)
    assert loopbaan.undated_editions(again) == found.undated


def test_one_date_is_one_day_and_two_in_a_cell_are_first_and_last():
    heads = ("stap", "datum")
    one, two = read(("studiedag", "18-11-2026"), ("leeskring", "1-9-2026 t/m 1-6-2027"), heads=heads).offers.editions
    assert one.first_day == one.last_day == datetime.date(2026, 11, 18)
    assert (two.first_day, two.last_day) == (datetime.date(2026, 9, 1), datetime.date(2027, 6, 1))


def test_who_has_no_id_gets_one_and_an_id_with_a_space_becomes_the_title():
    found = read((KM[0], "", *KM[2:]), (KM[0], "groep 2", "8-9-2026", *KM[3:]))
    assert [each.id for each in found.offers.editions] == ["klassenmanagement-cursus-1", "groep-2"]
    assert found.offers.editions[1].title.in_language("nl") == "groep 2"


def test_to_whom_it_is_open_and_on_which_terms_is_kept_as_data():
    heads = (*HEADS, "open voor", "voorwaarden", "dag")
    found = loopbaan.parse_offer_sheets(table((*KM, '"bestuur A; bestuur B"', "andere scholen € 600", "wo"), heads=heads), FW)
    edition = json.loads(loopbaan.write_offers(found.offers))["editions"][0]
    assert (edition["open_to"], edition["terms"], edition["day"]) == (["bestuur A", "bestuur B"], "andere scholen € 600", "wo")
    assert found.notes == ()  # these are no slips


def test_terms_and_roles_come_from_sheets_of_their_own():
    content = workbook(
        Periodes=[["kenmerk", "titel", "eerste dag", "laatste dag"], ["n26", "Najaar 2026", "24-8-2026", "29-1-2027"]],
        Aanbod=[["stap", "uitvoering", "periode"], ["onderzoekswerkplaats", "W", "najaar 2026"]],
        Rollen=[["uitvoering", "rol", "plaatsen", "minimum", "profiel", "groep", "toestemming"], ["W", "deelnemer", 6, 4, None, None, None],
                ["W", "onderzoeker", 1, 1, "Vakbekwaam", "school: De Boog", "ja"]],
    )
    found = loopbaan.parse_offer_sheets(content, FW, name="x.xlsx")
    edition = found.offers.editions[0]
    assert edition.term == "n26" and [(role.id, role.places, role.least, role.consent) for role in edition.roles] == [("deelnemer", 6, 4, False), ("onderzoeker", 1, 1, True)]
    assert (edition.roles[1].profile, edition.roles[1].groups) == ("vakbekwaam", {"school": "De Boog"})
    assert [account.kind for account in found.accounts] == ["terms", "editions", "roles"]


def test_places_that_are_gone_already_are_those_of_a_role():
    role = read((*KM, "5"), heads=(*HEADS, "al bezet")).offers.editions[0].roles[0]
    assert (role.places, role.least, role.filled) == (12, 6, 5)


def test_merged_cells_count_for_each_of_their_rows():
    rows = [list(HEADS), ["leeskring", "a", "1-9-2026", "1-6-2027", 8, 4, 0], [None, "b", "2-9-2026", "1-6-2027", 8, 4, 0], [None, "c", "3-9-2026", "1-6-2027", 8, 4, 0]]
    found = loopbaan.parse_offer_sheets(workbook(lambda book: book["Aanbod"].merge_cells("A2:A4"), Aanbod=rows), FW)
    assert [each.step for each in found.offers.editions] == ["leeskring"] * 3 and found.accounts[0].merged == ("A2:A4",)


def test_a_formula_that_nobody_reckoned_or_that_came_to_an_error_is_told_at_its_cell():
    rows = [[*HEADS, "aanbieder"], [*KM, "=A1"], [*KM[:1], "b", *KM[2:], "#N/B"]]
    assert [(code, cell) for code, cell, _ in faults(content=workbook(Aanbod=rows))] == [(808, "H2"), (808, "H3")]


def test_a_misspelt_heading_is_named_with_the_nearest():
    note = read((*KM, "pabo"), heads=(*HEADS, "aanbeider")).notes[0]
    assert (note.code, note.cell) == (818, "H1") and note.remedy("nl") == "Bedoelde u “aanbieder”?"
    code, cell, remedy = faults(KM, heads=("stapp", *HEADS[1:]))[0]
    assert (code, cell) == (823, "") and "“stapp”" in remedy and "“stap”" in remedy


def test_a_column_that_belongs_to_the_step_is_needless_and_cells_without_a_heading_are_told():
    assert [note.code for note in read((*KM, "formeel"), heads=(*HEADS, "soort")).notes] == [loopbaan._loopbaan.error_codes()["needless_column"]]
    note = read((*KM, "woensdag")).notes[0]
    assert note.name == "cells_not_read" and note.cell == "H2"


def test_a_step_that_nobody_knows_is_told_with_the_nearest():
    (code, cell, remedy), = faults(("klassenmanagment-cursus", *KM[1:]))
    assert (code, cell) == (202, "A2") and remedy.startswith("Bedoelde u “klassenmanagement-cursus”?")


@pytest.mark.parametrize(
    "row, code, cell",
    [
        ((KM[0], "a", "7-9-26", "4-12-2026", "12", "6", "450"), 901, "C2"),
        ((KM[0], "a", "31-2-2026", "4-12-2026", "12", "6", "450"), 808, "C2"),
        ((KM[0], "a", "7-9-2026", "4-12-2026", "6 à 8", "6", "450"), 808, "E2"),
        ((KM[0], "a", "7-9-2026", "4-12-2026", "12", "6", "$ 450"), 808, "G2"),
        ((KM[0], "a", "7-9-2026", "4-12-2026", "12", "6", "-450"), 808, "G2"),
        ((KM[0], "a", "7-9-2026", "4-12-2026", "4", "6", "450"), 991, "B2"),
        ((KM[0], "a", "4-12-2026", "7-9-2026", "12", "6", "450"), 701, "D2"),
        (("", "a", "7-9-2026", "4-12-2026", "12", "6", "450"), 807, "A2"),
        ((KM[0], "!!", "7-9-2026", "4-12-2026", "12", "6", "450"), 808, "B2"),
        ((KM[0], "a", "", "", "4", "6", "450"), 991, "F2"),
    ],
)
def test_what_cannot_be_is_told_at_its_cell(row, code, cell):
    assert codes(row) == [(code, cell)]


def test_all_that_is_wrong_is_told_at_once():
    assert codes(("x-onbekend", "a", "x", *KM[3:]), (KM[0], "a", *KM[2:4], "veel", *KM[5:])) == [(202, "A2"), (808, "C2"), (808, "E3"), (201, "B3")]


def test_an_id_that_is_there_twice_is_a_fault_and_the_same_row_twice_is_counted_once():
    assert codes(KM, (KM[0], "KM-1", "8-9-2026", *KM[3:])) == [(201, "B3")]
    assert read(KM, KM).accounts[0].doubled == (3,)


def test_a_role_of_no_edition_and_a_term_that_nobody_knows_are_told():
    roles = table(("KM-2", "deelnemer", "6"), heads=("uitvoering", "rol", "plaatsen"))
    rows = [[*HEADS, "periode"], [*KM, None]]
    content = workbook(Aanbod=rows, Rollen=[line.split(";") for line in roles.splitlines()])
    assert [code for code, *_ in faults(content=content)] == [202]
    content = workbook(
        Periodes=[["kenmerk", "eerste dag", "laatste dag"], ["najaar", "24-8-2026", "29-1-2027"]], Aanbod=[["stap", "periode"], ["leeskring", "najar"]]
    )
    (code, cell, remedy), = faults(content=content)
    assert (code, cell) == (202, "B2") and "“najaar”" in remedy


def test_places_beside_roles_are_told_at_the_edition():
    content = workbook(Aanbod=[list(HEADS), list(KM)], Rollen=[["uitvoering", "rol", "plaatsen"], ["KM-1", "deelnemer", 6]])
    (code, cell, _), = faults(content=content)
    assert cell == "B2" and code == loopbaan._loopbaan.error_codes()["places_beside_roles"]


def test_a_file_without_offers_says_what_heads_them():
    (code, _, remedy), = faults(content="kleur;vorm\nrood;rond\n")
    assert code == 823 and "“stap”" in remedy and "kleur" in remedy and "--template" in remedy
    assert [code for code, *_ in faults(content="")] == [810]
    assert [code for code, *_ in faults(content=table())] == [807]


def test_windows_utf16_commas_and_tabs_are_read():
    text = table(("Leerteam differentiëren", *KM[1:]))
    for content in (text.encode("cp1252"), text.encode("utf-16"), text.encode("utf-8-sig"), text.replace(";", "\t"), "sep=;\n" + text):
        assert loopbaan.parse_offer_sheets(content, FW).offers.editions[0].step == "differentiatie-leerteam"


def test_an_open_document_is_read_as_a_workbook():
    cells = lambda row: "".join(f'<table:table-cell office:value-type="string"><text:p>{word}</text:p></table:table-cell>' for word in row)  # noqa: E731
    rows = "".join(f"<table:table-row>{cells(row)}</table:table-row>" for row in (HEADS, KM))
    spaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    body = f'<office:body><office:spreadsheet><table:table table:name="Aanbod">{rows}</table:table></office:spreadsheet></office:body>'
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr("content.xml", f'<?xml version="1.0"?><office:document-content {spaces}>{body}</office:document-content>')
    assert loopbaan.parse_offer_sheets(content.getvalue(), FW, name="x.ods").offers.editions[0].id == "KM-1"


def test_what_is_read_can_be_written_and_read_again_as_it_was():
    written = loopbaan.write_offers(read(KM, ("leeskring", "L", "", "", "8", "", ""), title="Aanbod", id="regio", version="2026").offers)
    assert loopbaan.write_offers(loopbaan.parse_offer_sheets(written, FW).offers) == written
    assert json.loads(written)["id"] == "regio"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_sheet_to_fill_is_read_as_it_is_and_its_examples_are_not(lang, tmp_path):
    book = openpyxl.load_workbook(io.BytesIO(loopbaan.make_offers_template(FW, lang=lang, needs=True)))
    sheet = book.worksheets[0]
    heads = {cell.value: cell.column for cell in sheet[1]}
    words = ("stap", "eerste dag", "laatste dag", "plaatsen") if lang == "nl" else ("step", "first day", "last day", "places")
    for word, value in zip(words, ("Cursus klassenmanagement", datetime.date(2026, 9, 7), datetime.date(2026, 12, 4), 12)):
        sheet.cell(4, heads[word]).value = value
    book.save(tmp_path / "x.xlsx")
    found = loopbaan.read_offer_sheets(tmp_path / "x.xlsx", FW)
    assert found.accounts[0].examples == (2, 3) and [each.places for each in found.offers.editions] == [12] and found.notes == ()
    with pytest.raises(FileExistsError):
        loopbaan.write_offers_template(tmp_path / "x.xlsx", FW)


def test_a_template_that_nobody_filled_in_may_be_written_over(tmp_path):
    for _ in range(2):
        loopbaan.write_offers_template(tmp_path / "x.xlsx", FW, needs=True)
    assert loopbaan.make_offers_template(FW) == loopbaan.make_offers_template(FW)


def test_the_program_reads_a_sheet_and_a_schedule_takes_it(program, tmp_path):
    (tmp_path / "aanbod.csv").write_text(table(("intervisie-deelname", "I-1", "7-9-2026", "4-12-2026", "8", "", "")), encoding="utf-8")
    status, out, err = program("offers", tmp_path / "aanbod.csv", "-o", tmp_path / "aanbod.json")
    assert status == 0 and "gelezen 1" in err and json.loads((tmp_path / "aanbod.json").read_text())["editions"][0]["id"] == "I-1"
    (tmp_path / "p.csv").write_text("persoon;fase;Reflectie op eigen handelen\n007;ervaren;basisbekwaam\n", encoding="utf-8")
    answers = [
        program("schedule", tmp_path / "p.csv", "--to", "mentor", "--from", "1-8-2026", "--offers", tmp_path / file)[1]
        for file in ("aanbod.csv", "aanbod.json")
    ]
    assert answers[0] == answers[1] != ""


def test_the_program_gives_a_sheet_and_keeps_what_is_filled_in(program, tmp_path):
    assert program("offers", "--template", "-o", tmp_path / "a.xlsx")[0] == 0
    assert program("offers", "--template", "-o", tmp_path / "a.xlsx")[0] == 0  # nothing was filled in
    assert program("offers", tmp_path / "a.xlsx")[0] == 1
    (tmp_path / "b.xlsx").write_bytes(workbook(Aanbod=[list(HEADS), list(KM)]))
    status, _, err = program("offers", "--template", "-o", tmp_path / "b.xlsx")
    assert status == 1 and "al iets ingevuld" in err
    assert program("offers", "--template", tmp_path / "b.xlsx")[0] == program("offers", "--needs", tmp_path / "b.xlsx")[0] == 2


def test_in_python_reading_a_sheet_as_offers_warns_of_each_note(tmp_path):
    (tmp_path / "a.csv").write_text(table((*KM, "x"), heads=(*HEADS, "kleur")), encoding="utf-8")
    with pytest.warns(loopbaan.ReadingWarning, match="kleur"):
        assert len(loopbaan.read_offers(tmp_path / "a.csv", FW)) == 1
