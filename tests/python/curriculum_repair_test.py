# SPDX-License-Identifier: BSL-1.0
"""`loopbaan curriculum` from a file with gaps to a file without, whatever form the file has; and prerequisites as guides write them."""

import csv
import io
import json

import loopbaan
import pytest

MODULES = (("M1", "Een", 1, 1), ("M2", "Twee", 1, 2), ("M3", "Drie", 2, 1), ("M4", "Vier", 2, 2), ("M5", "Vijf", 3, 1), ("M6", "Leeg", 3, 2))
COMPETENCES = ("gedrag", "klimaat", "klassenmanagement", "instructie", "differentiatie", "burgerschap")
CELLS = {
    "M1": ("", "I", "I", "I T", "I", "I"),
    "M2": ("O", "", "O", "", "O T", "O"),
    "M3": ("T", "T", "", "O", "T", "T"),
    "M4": ("", "", "", "", "T", "T"),
    "M5": ("", "", "", "", "T", "T"),
}
GAPS = [
    "assessed-before-practised",
    "assessed-often",
    "empty-module",
    "never-introduced",
    "not-assessed",
    "not-practised",
]


def separated(rows):
    made = io.StringIO()
    csv.writer(made, delimiter=";", lineterminator="\n").writerows(rows)
    return made.getvalue()


def wide():
    none = ("",) * len(COMPETENCES)
    rows = [(*module, *CELLS.get(module[0], none)) for module in MODULES]
    return {"kaart.csv": separated([("modulecode", "titel", "jaar", "periode", *COMPETENCES), *rows])}


def long():
    rows = [
        (code, competence, letter)
        for code, letters in CELLS.items()
        for competence, words in zip(COMPETENCES, letters)
        for letter in words.split()
    ]
    return {
        "modules.csv": separated([("modulecode", "titel", "jaar", "periode"), *MODULES]),
        "dekking.csv": separated([("module", "bekwaamheid", "letter"), *rows]),
    }


def workbook():
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(loopbaan.make_curriculum_template(loopbaan.dutch_framework())))
    sheet = book["Modules"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for place, module in enumerate(MODULES, 2):
        for heading, value in zip(("modulecode", "titel", "jaar", "periode"), module):
            sheet.cell(place, columns[heading], value)
    sheet = book["Dekking"]
    header = next(row for row in sheet.iter_rows() if row[0].value == "modulecode")
    titles = {each: loopbaan.dutch_framework().competences[each].title.in_language("nl") for each in COMPETENCES}
    kept = {"modulecode", *titles.values()}
    for cell in reversed(header):
        if cell.value not in kept:
            sheet.delete_cols(cell.column)
    columns = {cell.value: cell.column for cell in sheet[header[0].row]}
    for place, (code, letters) in enumerate(CELLS.items(), header[0].row + 1):
        sheet.cell(place, 1, code)
        for competence, words in zip(COMPETENCES, letters):
            sheet.cell(place, columns[titles[competence]], words or None)
    made = io.BytesIO()
    book.save(made)
    return {"kaart.xlsx": made.getvalue()}


def rules_in(text):
    return sorted(row["Regel"] for row in csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=";"))


@pytest.fixture
def put(program, tmp_path):
    program.folder = tmp_path

    def write(files):
        for name, content in files.items():
            (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(files)

    return write


@pytest.mark.parametrize("form", [wide, long, workbook])
@pytest.mark.parametrize("mended", ["hersteld.xlsx", "hersteld.json"])
def test_six_planted_gaps_are_six_findings_and_the_repaired_file_has_none(program, put, form, mended):
    pytest.importorskip("openpyxl")
    files = put(form())
    status, out, err = program("curriculum", *files, "--csv")
    assert status == 0, err
    assert rules_in(out) == GAPS
    status, _, err = program("curriculum", *files, "--repair", "-o", mended)
    assert status == 0 and "5 veranderingen" in err and "bewezen" in err
    status, out, err = program("curriculum", mended, "--csv")
    assert status == 0 and rules_in(out) == [], err
    status, out, _ = program("curriculum", mended, "--repair", "--lang", "en")
    assert status == 0 and "0 changes" in out and "Nothing was found" in out


def test_a_change_that_is_asked_about_can_be_written_as_the_map_that_it_makes(program, put, tmp_path):
    files = put(wide())
    status, _, err = program("curriculum", *files, "--if", "M6 weg", "-o", "zonder.json")
    assert status == 0 and "verandering" in err
    assert [each["id"] for each in json.loads((tmp_path / "zonder.json").read_text("utf-8"))["modules"]] == ["M1", "M2", "M3", "M4", "M5"]
    status, out, _ = program("curriculum", *files, "--if", "M6 weg", "--csv")
    assert status == 0 and "empty-module" not in rules_in(out)


def test_what_would_be_ignored_is_refused(program, put):
    files = put(wide())
    for words, part in (
        (("--modules", "-o", "x.json"), "--modules"),
        (("--modules", "--csv"), "--modules"),
        (("--fixed", "M1"), "--repair"),
    ):
        status, _, err = program("curriculum", *files, *words)
        assert status == 2 and part in err, words


def modules_asking(words, heading="vooraf"):
    rows = [("A", "", "I"), ("B", "", "I"), ("C", "", "O"), ("D", words, "T")]
    return "modulecode;%s;gedrag\n" % heading + "".join(";".join(row) + "\n" for row in rows)


@pytest.mark.parametrize(
    "words, asked, told",
    [
        ("A, B", ["A", "B"], []),
        ("A en B", ["A", "B"], []),
        ("A and (B of C)", ["A"], ["B of C"]),
        ("A of B", [], ["A of B"]),
        ("A or B, C", ["C"], ["A or B"]),
        ("A | B", [], ["A | B"]),
        ("A/B", ["A", "B"], ["A/B"]),
        ("-", [], []),
    ],
)
def test_alternatives_are_told_kept_and_asked_by_no_rule(words, asked, told):
    framework = loopbaan.dutch_framework()
    kaart = loopbaan.parse_curriculum(modules_asking(words), framework, name="kaart.csv")
    document = json.loads(loopbaan.write_curriculum(kaart))
    module = document["modules"][3]
    assert module.get("after", []) == asked
    notes = [each for each in kaart.notes if each.name == "alternatives_in_cell"]
    assert len(notes) == len(told)
    for note, part in zip(notes, told):
        assert f"“{part}”" in note.line("nl") and "rij 5" in note.where_in("nl")
    kept = [part for part in told if "/" not in part]
    assert module.get("after_any", []) == kept
    again = loopbaan.parse_curriculum(loopbaan.write_curriculum(kaart), framework)
    assert json.loads(loopbaan.write_curriculum(again))["modules"][3] == module


def test_a_mistyped_alternative_is_an_error_and_no_alternative():
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_curriculum(modules_asking("A of X9"), loopbaan.dutch_framework(), name="kaart.csv")
    assert [each.name for each in caught.value.all] == ["unknown_reference"] and "X9" in caught.value.all[0].line("nl")


def test_what_may_be_taken_at_the_same_time_is_asked_not_to_come_later_and_told():
    kaart = loopbaan.parse_curriculum(modules_asking("A", "corequisites"), loopbaan.dutch_framework(), name="kaart.csv")
    assert json.loads(loopbaan.write_curriculum(kaart))["modules"][3]["after"] == ["A"]
    (note,) = [each for each in kaart.notes if each.name == "corequisites_as_before"]
    assert "cellen: 1" in note.line("nl") and "corequisites" in note.where_in("nl")
