# SPDX-License-Identifier: BSL-1.0
"""Mappings for exports as schools have them: made from the files, filled in, and read with."""

import json
import re

import pytest

import loopbaan


def read(table, fw, proposal):
    return loopbaan.parse_staff(table, fw, name="lijst.csv", mapping=proposal.mapping())


def test_a_list_with_scores_of_four(dutch):
    table = "medewerker;Klassenmanagement;Klimaat\n" + "".join(f"p{i};{i % 4 + 1}/4;{4 - i % 4} / 4\n" for i in range(40))
    proposal = loopbaan.propose_mapping({"lijst.csv": table}, dutch)
    assert list(proposal.document["values"]) == ["1/4", "2/4", "3/4", "4/4"]
    with pytest.raises(loopbaan.Error) as refused:
        loopbaan.parse_staff(table, dutch)
    assert len(refused.value.all) == 2 and refused.value.all[0].values == {"1/4": 10, "2/4": 10, "3/4": 10, "4/4": 10}
    proposal = proposal.filled(values={"1": 0, "2": "ontwikkeling", "3": "start", "4": "basis"})
    people = read(table, dutch, proposal).people
    assert people[2].levels["klassenmanagement"] == "start" and people[2].levels["klimaat"] == "ontwikkeling"


def test_a_list_of_letters_by_several_raters(dutch):
    table = "medewerker;Klassenmanagement;ingevuld door\np1;G;IB-er\np1;v;zelf\np1; o ;Directie bovenschools\n"
    proposal = loopbaan.propose_mapping({"360.csv": table}, dutch)
    assert proposal.document["values"] == {"G": "", "o": "", "v": ""}
    words = proposal.document["raters"]
    assert words and "zelf" not in words
    proposal = proposal.filled(values={"O": 0, "V": "start", "G": "basis"})
    proposal = proposal.filled(raters=dict.fromkeys(words, "leader"))
    person = read(table, dutch, proposal).people[0]
    assert [entry.level for entry in person.ratings] == ["basis", "start", loopbaan.NOT_SHOWN]
    assert person.ratings[1].rater == "self" and person.ratings[2].rater == "leader"


def test_a_list_with_headings_of_its_own_shows_its_codes_too(dutch):
    table = "Stam;v1;v2;v3;kamer\np1;1/4;2/4;3/4;12\np2;2/4;1/4;1/4;13\n"
    proposal = loopbaan.propose_mapping({"lijst.csv": table}, dutch)
    assert list(proposal.document["values"]) == ["1/4", "2/4", "3/4"]
    proposal = proposal.filled(columns={"Stam": {"is": "person"}, "v1": "klimaat", "v2": "gedrag", "v3": "instructie"})
    proposal = proposal.filled(values={"1": 0, "2": "start", "3": "basis", "4": "vak"})
    person = read(table, dutch, proposal).people[0]
    assert person.levels["gedrag"] == "start" and person.levels["instructie"] == "basis"


def test_a_list_of_percentages_gets_a_bound(dutch):
    table = "medewerker;Klimaat\n" + "".join(f"p{i};{i}%\n" for i in range(101))
    proposal = loopbaan.propose_mapping({"lijst.csv": table}, dutch)
    assert proposal.document["values"] == {">=0%": ""}
    proposal = proposal.filled(values={">=0%": 0, ">=55%": "start", ">=80%": "basis"})
    people = read(table, dutch, proposal).people
    levels = [person.levels["klimaat"] for person in people]
    assert (levels[54], levels[55], levels[79], levels[80]) == (loopbaan.NOT_SHOWN, "start", "start", "basis")


def test_phases_and_working_time_of_a_staff_system(dutch):
    table = "Stam;Functie;Omvang;Klimaat\np1;LB;0,8000;start\np2;LC;80%;start\np3;student;1;start\n"
    proposal = loopbaan.propose_mapping({"staf.csv": table}, dutch)
    assert proposal.document["columns"] == {"Stam": "", "Functie": "", "Omvang": ""}
    columns = {"Stam": {"is": "person"}, "Functie": {"is": "phase"}, "Omvang": {"is": "fte"}}
    phases = list(dutch.phases)
    proposal = proposal.filled(columns=columns, phases={"LB": phases[1], "LC": phases[2], "student": phases[0]})
    people = read(table, dutch, proposal).people
    assert [person.fte for person in people] == [0.8, 0.8, 1.0]
    assert [person.phase for person in people] == [phases[1], phases[2], phases[0]]


def test_a_proposal_changes_nothing_as_it_is(dutch):
    table = "medewerker;naam;fase;fte;Klimaat;hobby\n007;Jansen;inductie;0,8;start;lezen\n008;Pietersen;;;2;\n"
    proposal = loopbaan.propose_mapping({"staf.csv": table}, dutch)
    plain, mapped = loopbaan.parse_staff(table, dutch), loopbaan.parse_staff(table, dutch, mapping=proposal.mapping())
    assert loopbaan.write_people(plain.people) == loopbaan.write_people(mapped.people)
    assert [note.line() for note in plain.notes] == [note.line() for note in mapped.notes]
    assert [note.code for note in proposal.mapping().notes] == [890]


def test_no_name_and_no_number_of_a_person_stands_in_a_proposal(dutch):
    table = "medewerker;achternaam;opmerking;fase\n99887766;Zeldzaam;moet weg;LB\n"
    table = table.replace("LB", "LB;JdV").replace("fase", "fase;initialen")
    words = loopbaan.propose_mapping({"staf.csv": table}, dutch).to_json()
    assert "LB" in words and not re.search("99887766|Zeldzaam|moet weg|JdV", words)


def test_a_frame_says_what_a_file_says(dutch):
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    table = "medewerker;fase;Klimaat\n007;LB;3/4\n008;LC;1/4\n"
    frame = pandas.DataFrame({"medewerker": ["007", "008"], "fase": ["LB", "LC"], "Klimaat": ["3/4", "1/4"]})
    named = {"x": frame}
    assert loopbaan.propose_mapping(named, dutch).document == loopbaan.propose_mapping({"x": table}, dutch).document


def test_several_files_have_one_mapping(dutch, tmp_path):
    (tmp_path / "staf.csv").write_text("Stam;fase\n007;LB\n", encoding="utf-8")
    (tmp_path / "scores.csv").write_text("Pers;competentie;score;beoordelaar\n007;K.M.;3;zelf\n", encoding="utf-8")
    files = [tmp_path / "staf.csv", tmp_path / "scores.csv"]
    proposal = loopbaan.propose_mapping(files, dutch)
    assert proposal.document["columns"] == {"Stam": "", "Pers": ""}
    proposal = proposal.filled(
        columns={"Stam": {"is": "person"}, "Pers": {"is": "person"}},
        phases={"LB": "inductie"},
        competences={"K.M.": "klassenmanagement"},
        values={"3": "basis"},
    )
    person = loopbaan.read_staff(files, dutch, mapping=proposal.mapping()).people[0]
    assert person.phase == "inductie" and person.levels["klassenmanagement"] == "basis"


def test_a_workbook_is_filled_in_and_read_back(dutch, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    table = "Stam;fase;Klassenmanagement;Klimaat\n007;LB;3/4;3/4\n008;LC;1/4;9\n"
    proposal = loopbaan.propose_mapping({"lijst.csv": table}, dutch)
    path = tmp_path / "koppeling.xlsx"
    proposal.write(path)
    assert path.read_bytes() == proposal.to_workbook()
    empty = loopbaan.read_mapping(path, dutch)
    assert [note.code for note in empty.notes] == [890]
    book = openpyxl.load_workbook(path)
    answers = {
        "Stam": "persoon",
        "LB": "inductie",
        "LC": list(dutch.phases)[-1],
        "1/4": "ontwikkeling",
        "3/4": "basis",
        "9": "onbekend",
    }
    for sheet in book:
        headings = {cell.value: cell.column for cell in sheet[1] if cell.value}
        if "betekent" not in headings:
            continue
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if cell.value in answers and cell.column != headings["betekent"]:
                    sheet.cell(cell.row, headings["betekent"]).value = answers[cell.value]
    book.save(path)
    mapping = loopbaan.read_mapping(path, dutch)
    assert not mapping.notes
    people = loopbaan.parse_staff(table, dutch, mapping=mapping).people
    assert list(people.ids) == ["007", "008"]
    assert people[0].phase == "inductie" and people[0].levels["klimaat"] == "basis"
    assert people[1].levels["klimaat"] is None


def test_a_word_that_is_in_no_list_is_told_with_its_cell(dutch, tmp_path, program):
    openpyxl = pytest.importorskip("openpyxl")
    proposal = loopbaan.propose_mapping({"lijst.csv": "medewerker;fase;Klimaat\n007;LB;start\n"}, dutch)
    program.folder = tmp_path
    path = tmp_path / "koppeling.xlsx"
    proposal.write(path)
    book = openpyxl.load_workbook(path)
    book["Fasen"]["C2"] = "inductei"
    book.save(path)
    status, out, err = program("mapping", "koppeling.xlsx", "-o", "x.json")
    assert status == 1 and "Fasen!C2" in err and "“inductie" in err and "893" in err


def test_codes_in_no_list_are_told_once_with_where_to_add_them(dutch, tmp_path, program):
    program.folder = tmp_path
    rows = "".join(f"p{i};{'ABCD'[i % 4]}\n" for i in range(1000))
    (tmp_path / "lijst.csv").write_text("medewerker;Klimaat\n" + rows, encoding="utf-8")
    mapping = {"loopbaan": "mapping/1", "id": "m", "values": {"1": "start"}, "unknown": ["9"]}
    (tmp_path / "m.json").write_text(json.dumps(mapping), encoding="utf-8")
    status, out, _ = program("check", "lijst.csv", "--mapping", "m.json")
    lines = [line for line in out.splitlines() if "815" in line]
    assert status == 1 and len(lines) == 1 and len(out.splitlines()) < 6
    assert "alle waarden: “A” 250×, “B” 250×, “C” 250×, “D” 250×" in lines[0] and "“values”" in lines[0]


def test_a_score_without_an_instrument_comes_with_a_mapping_to_save(dutch, tmp_path, program):
    program.folder = tmp_path
    (tmp_path / "s.csv").write_text("medewerker;competentie;score\n1;Klimaat;4\n2;Klimaat;4\n3;Klimaat;1\n", encoding="utf-8")
    status, out, _ = program("check", "s.csv")
    assert status == 4 and "1 (1×), 4 (2×)" in out and "loopbaan mapping" in out
    ready = re.search(r'\{"loopbaan".*?\}\}', out)[0]
    (tmp_path / "m.json").write_text(ready, encoding="utf-8")
    assert program("check", "s.csv", "--mapping", "m.json")[0] == 4  # it is still to be filled in, and that is told
    (tmp_path / "m.json").write_text(ready.replace('""', '"start"'), encoding="utf-8")
    status, out, _ = program("check", "s.csv", "--mapping", "m.json")
    assert "854" not in out and "scores hebben geen instrument" not in out


def test_a_mapping_says_no_word_of_python(dutch):
    proposal = loopbaan.propose_mapping({"lijst.csv": "medewerker;fase\n007;LB\n"}, dutch)
    assert repr(proposal) == "<MappingProposal for lijst.csv: 1 open>"
    with pytest.raises(ValueError, match=r"\.json or \.xlsx"):
        proposal.write("koppeling.txt")
