# SPDX-License-Identifier: BSL-1.0
"""A crosswalk in the sheets of a framework workbook: made empty, filled in, read back, checked at its cells."""

import io
import json

import pytest

import loopbaan

openpyxl = pytest.importorskip("openpyxl")

LINKS = ("Overgang bekwaamheden", "Crosswalk competences")


def filled(lang, crosswalk, links, scales=()):
    """The workbook to begin from with rows in the sheets of its crosswalk, by the names of the fields."""
    book = openpyxl.load_workbook(io.BytesIO(loopbaan.make_framework_start(lang)))
    first = 0 if lang == "nl" else 1
    for name, rows in ((("Overgang", "Crosswalk"), [crosswalk]), (LINKS, links), (("Overgang schalen", "Crosswalk scales"), scales)):
        sheet = book[name[first]]
        head = next(row for row in sheet.iter_rows() if any(cell.value in ("kenmerk", "id", "van", "from") for cell in row))
        columns = {cell.value: cell.column for cell in head if cell.value}
        for i, row in enumerate(rows, head[0].row + 1):
            for field, value in row.items():
                sheet.cell(i, columns[field], value)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.fixture
def ends():
    old = loopbaan.parse_framework(loopbaan.make_framework_start("nl"))
    new = loopbaan.build_framework(
        "ander",
        "2",
        scales=[{"id": "trap", "levels": [{"id": "een", "title": "Een"}, {"id": "twee", "title": "Twee"}]}],
        competences=[{"id": "orde", "title": "Orde", "scale": "trap"}, {"id": "ouders", "title": "Ouders", "scale": "trap"}],
    )
    return old, new


WHOLE = {"kenmerk": "over", "van raamwerk": "mijn-raamwerk", "van editie": "1", "naar raamwerk": "ander", "naar editie": "2"}


def test_a_workbook_to_begin_from_has_the_sheets_of_a_crosswalk_and_says_none():
    for lang in ("nl", "en"):
        content = loopbaan.make_framework_start(lang)
        assert LINKS[0 if lang == "nl" else 1] in openpyxl.load_workbook(io.BytesIO(content)).sheetnames
        assert not loopbaan.parse_framework(content).notes


def test_what_is_filled_in_is_read_back_and_moves_people(ends):
    links = [
        {"van": "klas", "naar": "orde", "verhouding": "gelijk", "opmerking": "zelfde"},
        {"van": "gesprek", "naar": "ouders", "verhouding": "deel", "niveaus": "start: een; basis: een"},
    ]
    content = filled("nl", WHOLE, links, [{"van": "groei", "naar": "trap", "niveaus": "start: een; basis: twee"}])
    assert loopbaan.parse_framework(content) == ends[0]  # the framework itself is what it was
    crosswalk = loopbaan.parse_crosswalk(content, *ends, name="raamwerk.xlsx")
    people = loopbaan.build_cohort(ends[0], [{"id": "p", "levels": {"klas": "basis", "gesprek": "basis"}}])
    assert loopbaan.move_people(people, crosswalk).people[0].levels == {"orde": "twee", "ouders": "een"}
    assert '"relation": "part"' in loopbaan.write_crosswalk(crosswalk)
    again = loopbaan.parse_crosswalk(loopbaan.write_crosswalk(crosswalk), *ends)
    assert loopbaan.write_crosswalk(again) == loopbaan.write_crosswalk(crosswalk)


def test_what_is_wrong_is_told_at_its_cell(ends):
    content = filled("nl", WHOLE, [{"van": "klas", "naar": "orde", "verhouding": "gelijk"}, {"van": "klos", "naar": "ouders", "verhouding": "deel"}])
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_crosswalk(content, *ends, name="raamwerk.xlsx")
    assert [(each.code, each.sheet) for each in wrong.value.all] == [(202, LINKS[0])]
    assert "“klos”" in str(wrong.value) and "klas" in str(wrong.value)
    content = filled("nl", WHOLE, [{"van": "klas", "naar": "orde", "verhouding": "zo ongeveer"}])
    with pytest.raises(loopbaan.Error, match="gelijk, bijna gelijk, breder, smaller, deel"):
        loopbaan.parse_crosswalk(content, *ends, name="raamwerk.xlsx")


def test_the_program_checks_it_with_the_other_framework_among_the_files(ends, program, tmp_path):
    (tmp_path / "ander.json").write_text(loopbaan.write_framework(ends[1]), encoding="utf-8")
    links = [{"van": "klas", "naar": "orde", "verhouding": "gelijk"}]  # and no scales: nothing would move
    (tmp_path / "raamwerk.xlsx").write_bytes(filled("nl", WHOLE, links))
    status, out, _ = program("check", str(tmp_path / "raamwerk.xlsx"), str(tmp_path / "ander.json"))
    assert "neemt geen niveau mee" in out and status == 4
    links = [{"van": "klas", "naar": "nergens", "verhouding": "gelijk"}]
    (tmp_path / "raamwerk.xlsx").write_bytes(filled("nl", WHOLE, links))
    status, out, _ = program("check", str(tmp_path / "raamwerk.xlsx"), str(tmp_path / "ander.json"))
    assert status == 1 and "Overgang bekwaamheden" in out
    status, out, _ = program("check", str(tmp_path / "raamwerk.xlsx"))
    assert status == 0 and "“ander”" in out  # which framework is not there
    links = [{"van": "klas", "naar": "orde", "verhouding": "zo ongeveer"}]
    (tmp_path / "raamwerk.xlsx").write_bytes(filled("nl", WHOLE, links))
    status, out, _ = program("check", str(tmp_path / "raamwerk.xlsx"), str(tmp_path / "ander.json"))
    assert status == 1 and "'Overgang bekwaamheden'!C2" in out and "/links/" not in out


def test_a_heading_that_nobody_knows_is_remarked(ends):
    book = openpyxl.load_workbook(io.BytesIO(filled("nl", WHOLE, [{"van": "klas", "naar": "orde", "verhouding": "gelijk"}])))
    sheet = book["Overgang bekwaamheden"]
    head = next(row for row in sheet.iter_rows() if any(cell.value == "van" for cell in row))
    sheet.cell(head[0].row, sheet.max_column + 1, "verhoudign")
    sheet.cell(head[0].row + 1, sheet.max_column, "gelijk")
    content = io.BytesIO()
    book.save(content)
    notes = loopbaan.parse_crosswalk(content.getvalue(), *ends, name="raamwerk.xlsx").notes
    assert any("verhoudign" in str(each) for each in notes)


def test_two_editions_of_one_framework_are_told_apart_by_their_versions(program, tmp_path):
    def edition(version, *competences):
        return loopbaan.build_framework(
            "eigen",
            version,
            scales=[{"id": "trap", "levels": [{"id": "een", "title": "Een"}]}],
            competences=[{"id": each, "title": each, "scale": "trap"} for each in competences],
        )

    old, new = edition("1", "klas", "ouders"), edition("2", "orde", "ouders")
    for name, framework in (("oud.json", old), ("nieuw.json", new), ("ander.json", edition("2", "orde"))):
        (tmp_path / name).write_text(loopbaan.write_framework(framework), encoding="utf-8")
    crosswalk = {
        "loopbaan": "crosswalk/1", "id": "over", "version": "1",
        "from": {"id": "eigen", "version": "1"}, "to": {"id": "eigen", "version": "2"},
        "links": [{"from": "klas", "to": "orde", "relation": "exact"}, {"from": "ouders", "to": "ouders", "relation": "exact"}],
    }
    (tmp_path / "over.json").write_text(json.dumps(crosswalk), encoding="utf-8")
    for order in (("oud.json", "nieuw.json", "over.json"), ("over.json", "nieuw.json", "oud.json")):
        status, out, err = program("check", *(str(tmp_path / each) for each in order))
        assert (status, "kruis" in out, err) == (0, False, ""), out
    status, out, _ = program("check", *(str(tmp_path / each) for each in ("oud.json", "nieuw.json", "ander.json", "over.json")))
    assert status == 1 and "eigen 2" in out and "[fout 201]" in out
    status, out, _ = program("check", str(tmp_path / "oud.json"), str(tmp_path / "over.json"))
    assert status == 1 and "[fout 208]" in out  # of the version that is not there
