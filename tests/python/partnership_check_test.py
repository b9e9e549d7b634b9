# SPDX-License-Identifier: BSL-1.0
"""`loopbaan check` looks at what a partnership has: sheets of offers and needs, needs/1 and assignment/1."""

import json
from pathlib import Path

import loopbaan

DATA = Path(__file__).resolve().parents[2] / "examples/data/partnership"
FW = loopbaan.dutch_framework()


def document():
    wish = loopbaan.RoundWish("rekenen")
    round = loopbaan.AssignmentRound(
        editions=[loopbaan.RoundEdition("rekenen", most=1)], needs=[loopbaan.RoundNeed(id, wishes=[wish]) for id in ("a", "b")]
    )
    return json.loads(loopbaan.write_assignment(loopbaan.find_assignment(round, seed="voorjaar")))


def test_sheets_of_offers_and_needs_are_told_for_what_they_are(program):
    status, out, err = program("check", str(DATA / "inventarisatie.xlsx"), str(DATA / "behoeften.csv"), str(DATA / "aanbod.csv"), "--lang", "en")
    assert status == 4, out + err  # something to look at: editions without a day
    offers = loopbaan.read_offer_sheets([DATA / "inventarisatie.xlsx"], FW)
    needs = loopbaan.read_needs(DATA / "inventarisatie.xlsx", FW)
    assert f"sheets of offers; editions: {len(offers.offers.editions)}, without a day: {len(offers.undated)}; sheets of needs; needs: {len(needs.needs)}" in out
    assert out.count("sheets of needs; needs:") == 2


def test_what_is_wrong_in_a_sheet_is_told_at_its_cell(program, tmp_path):
    (tmp_path / "aanbod.csv").write_text("stap;eerste dag;laatste dag\nstudiedagg;7-9-2026;4-12-2026\n", "utf-8")
    (tmp_path / "behoeften.csv").write_text("school;stap;aantal\nDe Boog;Studiedag of congres;geen idee\n", "utf-8")
    status, out, _ = program("check", str(tmp_path / "aanbod.csv"), str(tmp_path / "behoeften.csv"), "--json")
    told = [[(each["code"], each["row"]) for each in file["defects"]] for file in json.loads(out)["files"]]
    assert status == 1 and told == [[(202, 2)], [(808, 2)]]


def test_a_table_that_is_nothing_of_all_that_is_told_as_before(program, tmp_path):
    (tmp_path / "x.csv").write_text("kleur;maat\nrood;3\n", "utf-8")
    _, out, _ = program("check", str(tmp_path / "x.csv"), "--json")
    assert "no_person_column" in {each["name"] for each in json.loads(out)["files"][0]["defects"]}


def test_documents_of_needs_and_of_rounds_are_checked(program, tmp_path):
    needs, round = tmp_path / "needs.json", tmp_path / "round.json"
    needs.write_text(loopbaan.write_needs([loopbaan.AskedNeed("b1", step="studiedag", count=2)], FW), "utf-8")
    round.write_text(json.dumps(document()), "utf-8")
    status, out, _ = program("check", str(needs), str(round), "--lang", "en")
    assert status == 0 and "needs/1; needs: 1" in out and "assignment/1" in out
    wrong = document()
    wrong["editions"][0]["taken"] = 0
    round.write_text(json.dumps(wrong), "utf-8")
    needs.write_text(needs.read_text("utf-8").replace("studiedag", "studiedagg"), "utf-8")
    status, out, _ = program("check", str(needs), str(round), "--json")
    found = [[each["code"] for each in file["defects"]] for file in json.loads(out)["files"]]
    assert status == 1 and found[0] == [202] and set(found[1]) == {907}


def test_no_note_is_made_of_what_sheets_say_of_editions(program, tmp_path):
    offers = loopbaan.read_offer_sheets(DATA / "inventarisatie.xlsx", FW).offers
    path = tmp_path / "offers.json"
    path.write_text(loopbaan.write_offers(offers), "utf-8")
    status, out, _ = program("check", str(path), "--json")
    (file,) = json.loads(out)["files"]
    assert (status, file["defects"], [each for each in file["notes"] if each["code"] == 870]) == (0, [], [])
    assert [each.id for each in offers.undated] == [each["id"] for each in loopbaan.undated_editions(offers)] != []
    assert any(each.open_to for each in offers.editions) and any(each.terms for each in offers.editions)


def test_a_document_is_read_as_it_was_written_and_unknown_fields_stay():
    made = document()
    made["_wie"] = {"x": [1, 2]}
    made["needs"][0]["_km"] = 3
    text = loopbaan.canonical(json.dumps(made))
    read = loopbaan.parse_assignment(text)
    assert loopbaan.write_assignment(read) == text and loopbaan.check_assignment(read) == () and read.notes == ()
    assert read.wishes[0][0].sentence("en") and read.seed == "voorjaar"
