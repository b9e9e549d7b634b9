# SPDX-License-Identifier: BSL-1.0
"""A mapping that grows: what was said stays, what a column turned out to hold is added, and nothing that was filled in is lost."""

import json
import shutil
import subprocess

import pytest

import loopbaan

openpyxl = pytest.importorskip("openpyxl")

WORDS = ("Klassenmgt", "Duidelijke instructie", "Oudercontact")
CODES = ("1 - onvoldoende", "2 - matig", "3 - voldoende", "4 - goed")


@pytest.fixture
def folder(tmp_path, program):
    """A list with a row per rating, in words of its own; the file has a space in its name."""
    program.folder = tmp_path
    rows = ["Stam;Wat;Hoe;Wie"]
    rows += [f"{100 + i // 3:06d};{WORDS[i % 3]};{CODES[i * 7 % 4]};{('IB-er', 'zelf')[i % 2]}" for i in range(36)]
    (tmp_path / "onze lijst.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return tmp_path


def fill(path, answers):
    book = openpyxl.load_workbook(path)
    for name, means in answers.items():
        sheet = book[name]
        headings = [cell.value for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2):
            for asked, answer in means.items():
                if asked in [cell.value for cell in row[: headings.index("betekent")]]:
                    row[headings.index("betekent")].value = answer
    book.save(path)


COLUMNS = {"Stam": "persoon", "Wat": "naam van de bekwaamheid", "Hoe": "niveau", "Wie": "wie beoordeelde"}
LEVELS = dict(zip(CODES, ("ontwikkeling: in ontwikkeling", "start: startbekwaam", "basis: basisbekwaam", "onbekend")))
COMPETENCES = {"Klassenmgt": "klassenmanagement", "Oudercontact": "ouders: Samenwerken met ouders"}


def saved_by_office(path, ending):
    """The same workbook, opened and saved by LibreOffice."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    (path.parent / "saved").mkdir(exist_ok=True)
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", ending, "--outdir", str(path.parent / "saved"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return path.parent / "saved" / f"{path.stem}.{ending}"


def second(program, folder, first):
    status, _, err = program("mapping", "onze lijst.csv", "--mapping", first, "-o", "twee.xlsx")
    assert status == 0, err
    fill(folder / "twee.xlsx", {"Niveaus": LEVELS, "Bekwaamheden": COMPETENCES, "Beoordelaars": {"IB-er": "collega"}})


def test_columns_first_and_then_what_stands_in_them(program, folder):
    status, _, err = program("mapping", "onze lijst.csv", "-o", "een.xlsx")
    assert status == 0, err
    assert 'loopbaan check "onze lijst.csv" --mapping een.xlsx' in err  # can be typed as it stands
    fill(folder / "een.xlsx", {"Kolommen": COLUMNS})
    second(program, folder, "een.xlsx")
    status, out, err = program("check", "onze lijst.csv", "--mapping", "twee.xlsx")
    assert status in (0, 4) and "Fouten: 0." in out, out
    status, out, _ = program("mapping", "twee.xlsx")
    document = json.loads(out)
    assert document["columns"] == {
        "Stam": {"is": "person"}, "Wat": {"is": "competence"}, "Hoe": {"is": "level"}, "Wie": {"is": "rater"}
    }  # fmt: skip
    assert document["raters"] == {"IB-er": "colleague"} and document["unknown"] == ["4 - goed"]


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_sheets_that_libreoffice_opened_and_saved_say_the_same(program, folder, ending):
    program("mapping", "onze lijst.csv", "-o", "een.xlsx")
    fill(folder / "een.xlsx", {"Kolommen": COLUMNS})
    second(program, folder, str(saved_by_office(folder / "een.xlsx", ending)))
    saved = saved_by_office(folder / "twee.xlsx", ending)
    assert json.loads(program("mapping", str(saved))[1]) == json.loads(program("mapping", "twee.xlsx")[1])
    fw = loopbaan.dutch_framework()
    read = [loopbaan.read_staff(folder / "onze lijst.csv", fw, mapping=loopbaan.read_mapping(path, fw)) for path in (saved, folder / "twee.xlsx")]
    assert loopbaan.write_people(read[0].people) == loopbaan.write_people(read[1].people) and len(read[0].people) == 12


def test_what_was_filled_in_is_never_written_over(program, folder):
    program("mapping", "onze lijst.csv", "-o", "een.xlsx")
    assert program("mapping", "onze lijst.csv", "-o", "een.xlsx")[0] == 0  # nothing of anybody is in it
    for name in ("een.xlsx", "een.json"):
        if name.endswith("json"):
            (folder / name).write_text(json.dumps({"loopbaan": "mapping/1", "id": "x", "ignore": ["Wie"]}), encoding="utf-8")
        else:
            fill(folder / name, {"Kolommen": {"Stam": "persoon"}})
        before = (folder / name).read_bytes()
        status, _, err = program("mapping", "onze lijst.csv", "-o", name)
        assert status == 1 and f"--mapping {name}" in err and (folder / name).read_bytes() == before
    (folder / "een.json").write_text("{", encoding="utf-8")  # who knows what it was
    assert program("mapping", "onze lijst.csv", "-o", "een.json")[0] == 1


def test_what_a_mapping_says_stays_when_more_is_added(dutch):
    table = "nr;les;wie;klas;x\np1;3/4;IB;V;1\np2;9;zelf;G;2\n"
    earlier = {
        "columns": {"les": "instructie", "klas": {"competences": "klimaat", "values": {"V": "start"}}},
        "person": "nr",
        "ignore": ["x"],
        "unknown": ["9"],
        "values": {"3/4": "basis"},
        "rater": "leader",
    }
    proposal = loopbaan.propose_mapping({"x.csv": table}, dutch)
    more = loopbaan.propose_mapping({"x.csv": table}, dutch, mapping=proposal.filled(**earlier))
    document = more.document
    assert {key: document[key] for key in ("person", "ignore", "unknown", "values", "rater")} == {
        key: earlier[key] for key in ("person", "ignore", "unknown", "values", "rater")
    }
    assert document["columns"]["les"] == "instructie" and document["columns"]["wie"] == ""
    assert document["columns"]["klas"] == {"competences": "klimaat", "values": {"V": "start", "G": ""}}
    again = loopbaan.propose_mapping({"x.csv": table}, dutch, mapping=more)
    assert again.document == more.document  # nothing is added twice


def test_names_and_numbers_of_persons_are_in_no_proposal(dutch):
    rows = ["Feedbackontvanger;Personeelsnr ontvanger;Relatie;Samenwerken in het team"]
    rows += [f"Anna de Vries{i // 4};00412{i // 4};Collega;{i % 3}" for i in range(40)]
    written = loopbaan.propose_mapping({"360.csv": "\n".join(rows) + "\n"}, dutch).to_json()
    assert "Vries" not in written and "00412" not in written and "Collega" in written


def test_the_sheet_speaks_in_the_words_that_can_be_chosen_and_marks_what_is_open(program, folder):
    (folder / "lijst.csv").write_text("Medewerkr;Klasenmanagement;Datm\n1;2;3\n", encoding="utf-8")
    program("mapping", "lijst.csv", "-o", "k.xlsx")
    sheet = openpyxl.load_workbook(folder / "k.xlsx")["Kolommen"]
    rows = {row[1].value: row for row in sheet.iter_rows(min_row=2)}
    assert rows["Medewerkr"][4].value.startswith("persoon") and "datum van de beoordeling" in rows["Datm"][4].value
    assert rows["Medewerkr"][5].fill.start_color.rgb == "00FFF2CC"
    for row in rows.values():
        assert all(cell.alignment.wrap_text for cell in row[:5] if cell.value)


def test_codes_for_an_instrument_have_no_sheet_and_are_not_lost(program, folder):
    document = {"loopbaan": "mapping/1", "id": "x", "instruments": {"K": {"values": {"3 - voldoende": "start"}}}}
    (folder / "m.json").write_text(json.dumps(document), encoding="utf-8")
    status, _, err = program("mapping", "onze lijst.csv", "--mapping", "m.json", "-o", "k.xlsx")
    assert status == 1 and "(K)" in err and ".json" in err and not (folder / "k.xlsx").exists()
    assert program("mapping", "onze lijst.csv", "--mapping", "m.json", "-o", "k.json")[0] == 0
    assert json.loads((folder / "k.json").read_text(encoding="utf-8"))["instruments"] == document["instruments"]


def test_shares_are_asked_for_by_bounds_and_rows_that_were_added_count(program, folder, dutch):
    rows = ["medewerker;Klimaat", *(f"{i:03d};{40 + 3 * i}%" for i in range(1, 20))]
    (folder / "procenten.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    program("mapping", "procenten.csv", "-o", "p.xlsx")
    book = openpyxl.load_workbook(folder / "p.xlsx")
    sheet = book["Niveaus"]
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == [">=43%"]
    sheet.cell(2, 4).value = "0: nog niet getoond"
    for row, (bound, means) in enumerate(((">=55%", "start: startbekwaam"), (">=80%", "basis: basisbekwaam")), 3):
        sheet.cell(row, 1).value, sheet.cell(row, 2).value, sheet.cell(row, 4).value = "alle kolommen", bound, means
    book.save(folder / "p.xlsx")
    mapping = loopbaan.read_mapping(folder / "p.xlsx", dutch)
    people = loopbaan.read_staff(folder / "procenten.csv", dutch, mapping=mapping).people
    assert [people.only([id])[0].levels["klimaat"] for id in ("004", "005", "014")] == [loopbaan.NOT_SHOWN, "start", "basis"]
