# SPDX-License-Identifier: BSL-1.0
"""What comes in at the door: pipes, groupings by their name, rows of no one in frames, cells that say who somebody is."""

import subprocess

import pytest
import workbooks

import loopbaan

WORLD = ("--framework", "framework.json")
DUTCH = loopbaan.dutch_framework()


@pytest.fixture
def piped(program):
    """The program with something on its standard input."""

    def run(content, *words):
        with program.start(*words, stdin=subprocess.PIPE) as running:
            out, err = running.communicate(content, timeout=60)
        assert b"Traceback" not in err, err.decode()
        return running.returncode, out.decode("utf-8-sig"), err.decode()

    return run


def test_what_comes_through_a_pipe_is_read_as_a_file_is(piped, program, files, world):
    workbooks.write(files / "staf.xlsx", {"Uitleg": [["Lees dit eerst"]], "Gegevens": [workbooks.HEADINGS, *workbooks.PEOPLE]})
    (files / "mensen.json").write_text(loopbaan.write_people(loopbaan.read_staff(files / "staff.csv", world).people))
    for name in ("staf.xlsx", "mensen.json", "staff.csv"):
        content = (files / name).read_bytes()
        for command in (["gaps", "--to", "mentor", *WORLD, "--csv"], ["plan", "--to", "mentor", *WORLD, "--csv"]):
            of_file = program(command[0], name, *command[1:])
            of_pipe = piped(content, command[0], "-", *command[1:])
            assert of_pipe[:2] == of_file[:2] and of_file[0] == 0 and "persoon" in of_file[1].lower()
        status, out, err = piped(content, "check", "-", *WORLD)
        expected = program("check", name, *WORLD)
        assert (status, out.replace("/dev/stdin", name).replace("-:", f"{name}:")) == (expected[0], expected[1])
        assert err.count("\n") == expected[2].count("\n")
    assert "“Uitleg”" in piped((files / "staf.xlsx").read_bytes(), "gaps", "-", "--to", "mentor", *WORLD, "--sheet", "Bron")[2]


def test_a_document_is_asked_what_a_table_is(program, files, world):
    people = loopbaan.read_staff(files / "staff.csv", world).people
    (files / "mensen.json").write_text(loopbaan.write_people(people))
    status, _, err = program("report", "mensen.json", "--to", "mentor", *WORLD, "--group", "schol")
    assert status == 1 and "Bedoelde u “school”?" in err
    assert program("check", "mensen.json", *WORLD, "--group", "schol")[0] == 1
    assert program("check", "mensen.json", *WORLD, "--group", "school")[0] == 0


def test_people_are_counted_by_phase_wherever_they_are_counted_by_group(program, files):
    rows = [{"id": f"p{i}", "phase": "student" if i < 14 else "inductie", "groups": {"school": f"s{i % 2}"}} for i in range(30)]
    people = loopbaan.build_cohort(DUTCH, rows)
    planner = loopbaan.Planner(DUTCH, "startbekwaam")
    plans = planner.find_all(people)
    for word in ("phase", "fase"):
        assert loopbaan.count_coverage(people, "startbekwaam", word).groups == ("student", "inductie")
        assert people.groups_in(word)[13:15] == ("student", "inductie")
        needs = loopbaan.tabulate_needs(planner, people, plans, word)
        assert {"student", "inductie"} <= set(needs["group"]) if "group" in needs.columns else len(needs)
        assert len(loopbaan.tabulate_rater_gaps(people, "leader", word)) >= 0
        page = loopbaan.write_page(planner, people, plans, grouping=word)
        assert "inductie" in page.html
        earlier = [(people, loopbaan.count_coverage(people, "startbekwaam", word))]
        assert loopbaan.count_coverage(people, "startbekwaam", word, after=earlier).sizes == (14, 16)
    (files / "mensen.json").write_text(loopbaan.write_people(people))
    status, out, err = program("report", "mensen.json", "--to", "startbekwaam", "--group", "fase", "-o", "bord.html")
    assert status == 0 and "inductie" in (files / "bord.html").read_text()
    status, out, err = program("gaps", "mensen.json", "--to", "startbekwaam", "--where", "fase=student", "--csv")
    assert status == 0 and "p13;" in out and "p14;" not in out


@pytest.mark.parametrize("near", ["schol", "School ", "fasee", "Phase"])
def test_a_grouping_that_nobody_has_is_refused_with_the_nearest(near):
    people = loopbaan.build_cohort(DUTCH, [{"id": "p", "phase": "student", "groups": {"school": "s"}}])
    planner = loopbaan.Planner(DUTCH, "startbekwaam")
    plans = planner.find_all(people)
    right = "school" if "ch" in near else "fase" if near[0] == "f" else "phase"
    for ask in (
        lambda: loopbaan.count_coverage(people, "startbekwaam", near),
        lambda: loopbaan.tabulate_needs(planner, people, plans, near),
        lambda: loopbaan.tabulate_rater_gaps(people, "leader", near),
        lambda: loopbaan.write_page(planner, people, plans, grouping=near),
        lambda: people.groups_in(near),
    ):
        with pytest.raises((loopbaan.Error, KeyError), match=right):
            ask()


def test_grouping_by_the_phase_column_changes_no_answer(program, files):
    text = "persoon;fase;klimaat\n" + "".join(f"p{i};{'student' if i % 2 else 'inductie'};1\n" for i in range(12))
    (files / "staf.csv").write_text(text)
    plain = program("plan", "staf.csv", "--to", "basisbekwaam", "--csv")
    grouped = program("plan", "staf.csv", "--to", "basisbekwaam", "--csv", "--group", "fase")
    assert plain[0] == grouped[0]
    without = [line.split(";", 2)[2] for line in grouped[1].splitlines()]
    assert without == [line.split(";", 1)[1] for line in plain[1].splitlines()]


def told(staff, code):
    return [note.message() for note in staff.notes if note.code == code]


def test_rows_of_no_one_in_a_frame_are_left_out_and_told():
    pa = pytest.importorskip("pyarrow")
    frame = {
        "persoon": ["p1", "p2", None, "Persoon", "p3", "Totaal", None, "Bron: de scholen"],
        "fte": ["0,8", "1", None, "FTE", "0,5", "2,3", None, None],
        "gedrag": ["1", "2", None, "Gedrag", "0", None, None, None],
    }
    staff = loopbaan.parse_staff(pa.table(frame), DUTCH)
    assert staff.people.ids == ("p1", "p2", "p3")
    assert told(staff, 865) == [
        "not read: 1 row of repeated headings (row 5 “Persoon”)",
        "not read: 1 row with totals (row 7 “Totaal”)",
        "not read: 1 remark below the table (row 9 “Bron: de scholen”)",
    ]
    numbers = pa.table({"persoon": ["p1", "p2", "Totaal"], "fte": [0.8, 1.0, 1.8], "gedrag": [1, 2, None]})
    assert [each.fte for each in loopbaan.parse_staff(numbers, DUTCH).people] == [0.8, 1.0]
    with pytest.raises(loopbaan.Error, match="row 4"):
        loopbaan.parse_staff(pa.table({"persoon": ["p1", "Totaal", "p2"], "gedrag": ["1", "9", "hoog"]}), DUTCH)


@pytest.mark.parametrize("rows", [3, 2047, 2048, 5000])
def test_a_total_in_the_middle_of_a_large_frame_costs_nobody(rows):
    pa = pytest.importorskip("pyarrow")
    ids = [f"p{i}" for i in range(rows)]
    ids[rows // 2] = "Subtotaal"
    frame = pa.table({"persoon": ids, "gedrag": [1] * rows})
    staff = loopbaan.parse_staff(frame, DUTCH)
    assert staff.people.ids == tuple(id for id in ids if id != "Subtotaal")
    assert told(staff, 865) == [f"not read: 1 row with totals (row {rows // 2 + 2} “Subtotaal”)"]


def test_a_sheet_with_headings_alone_is_named(program, files):
    workbooks.write(files / "leeg.xlsx", {"LeesMij": [["Uitleg bij dit bestand"]], "Gegevens": [["persoon", "Orde"]]})
    status, out, _ = program("check", "leeg.xlsx", *WORLD)
    assert status == 1 and "leeg.xlsx, Gegevens, rij 1: er staan nog geen mensen in" in out and "[fout 813]" in out


@pytest.mark.parametrize(
    ("heading", "values", "what"),
    [
        ("contact", ["jan@school.nl", "an@school.nl", ""], "e-mail addresses"),
        ("nr", ["123456782", "111222333", "123.456.782"], "citizen numbers"),
        ("bank", ["NL91ABNA0417164300", "", "NL91 ABNA 0417 1643 00"], "account numbers"),
    ],
)
def test_what_stands_in_a_column_says_that_nobody_needs_it(heading, values, what):
    text = f"persoon;{heading};gedrag\n" + "".join(f"p{i};{value};1\n" for i, value in enumerate(values))
    staff = loopbaan.parse_staff(text, DUTCH)
    assert [note.code for note in staff.notes if note.code in (818, 850)] == [850]
    assert any(what in note.remedy() for note in staff.notes)


@pytest.mark.parametrize("values", [["12", "13"], ["123456789", "123456782", "111222333"], ["a@b", "x@y.nl"]])
def test_a_column_of_other_things_is_told_as_unknown(values):
    text = "persoon;kamer;gedrag\n" + "".join(f"p{i};{value};1\n" for i, value in enumerate(values))
    assert [note.code for note in loopbaan.parse_staff(text, DUTCH).notes if note.code in (818, 850)] == [818]


def test_citizen_numbers_as_numbers_of_people_are_told():
    text = "medewerker;gedrag\n" + "".join(f"{bsn};1\n" for bsn in ("123456782", "111222333", "999990019"))
    assert told(loopbaan.parse_staff(text, DUTCH), 881) == ["the column “medewerker” seems to hold citizen numbers"]


@pytest.mark.parametrize(
    "heading",
    ["Voorletters", "Paraaf", "Paraaf leidinggevende", "Initialen", "achternaam", "Geboortedatum", "Geb. datum", "telefoonnr.", "Tel", "Adres", "IBAN", "BSN-nummer", "E-mail", "Huisadres", "Medewerkernaam", "Sofi-nummer"],
)
def test_headings_of_what_nobody_needs_are_told(heading):
    staff = loopbaan.parse_staff(f"persoon;{heading};gedrag\np1;x;1\n", DUTCH)
    assert [note.code for note in staff.notes if note.code in (818, 850)] == [850]


@pytest.mark.parametrize("heading", ["Ingevuld door", "Invuller", "Relatie tot de medewerker", "Beoordelaarsrol", "Functie van de beoordelaar", "Feedbackgever", "Relatie"])
def test_a_column_that_says_who_rated_makes_a_wide_table_one_of_ratings(heading):
    text = f"persoon;{heading};gedrag\n" + "p1;Leraar;1\np1;Schoolleider;2\np2;Collega 2;1\np3;Ouder;3\n"
    staff = loopbaan.parse_staff(text, DUTCH)
    assert [person.origin("gedrag") for person in staff.people] == ["confirmed", "confirmed", "rater_unknown"]
    assert [note.code for note in staff.notes if note.needs_a_look] == [851]


def test_unknown_fields_are_never_read_back_as_known_ones():
    people = loopbaan.build_cohort(DUTCH, [{"id": "p1", "phase": "student", "tint": 3}])
    assert loopbaan.parse_people(loopbaan.write_people(people), DUTCH)[0].phase == "student"
