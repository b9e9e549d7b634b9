# SPDX-License-Identifier: BSL-1.0
"""What files hold about someone: seen, forgotten, purged, put under a pseudonym; and the log of who asked what."""

import hashlib
import hmac
import io
import json
import os
import random
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

import loopbaan
from loopbaan.program.commands.forgetting import forget
from loopbaan.program.commands.pseudonyms import pseudonymise, read_key
from loopbaan.program.commands.traces import Mentions, open_all
from loopbaan.program.commands.traces_tables import records_of
from loopbaan.program.words.language import Words

STORED = Path(__file__).resolve().parents[1] / "exchange" / "documents"
ANSWERS = ("gaps.json", "plans.json", "positions.json", "schedule.json", "people.json", "needs.json", "assignment.json", "mapping.json")
SAY = Words("nl")

HER = {
    "id": "p-001",
    "name": "Daniëlle Jansen",
    "mail": "d.jansen@schoolx.nl",
    "bsn": "912873465",
    "remark": "wil graag coördinator worden",
}
STAFF = (
    "personeelsnummer;naam;e-mail;bsn;school;Klassenmanagement;opmerking\n"
    f"p-001;{HER['name']};{HER['mail']};{HER['bsn']};De Hoek;startbekwaam;\"{HER['remark']}\n(zei zij)\"\n"
    "p-003;Piet de Vries;p@schoolx.nl;183746529;De Boog;startbekwaam;maatje van Daniëlle Jansen\n"
    "p-0012;Anna Bos;a@schoolx.nl;555555555;De Boog;startbekwaam;\n"
)
RATINGS = (
    "medewerker;bekwaamheid;niveau;beoordelaar;code beoordelaar;datum;reden\n"
    "p-001;Klassenmanagement;basisbekwaam;leidinggevende;p-003;17-3-2026;\n"
    "p-003;Klassenmanagement;vakbekwaam;collega;p-001;18-3-2026;gezien door p-001 samen met Anna\n"
    "p-003;Klassenmanagement;vakbekwaam;collega;p-0012;19-3-2026;\n"
)


@pytest.fixture
def folder(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    tmp_path = tmp_path / "hers"
    tmp_path.mkdir()
    (tmp_path / "staff.csv").write_text(STAFF, encoding="cp1252")
    (tmp_path / "ratings.csv").write_text(RATINGS, encoding="utf-8-sig")
    book = openpyxl.Workbook()
    book.active.append(["Personeel van De Hoek"])
    for line in ("persoon;naam;in dienst", f"p-001;{HER['name']};1-8-2019", "p-003;Piet de Vries;1-8-2020"):
        book.active.append(line.split(";"))
    book.save(tmp_path / "staff.xlsx")
    for name in ANSWERS:
        text = (STORED / name).read_text("utf-8")
        (tmp_path / name).write_text(text.replace('"p1"', '"p-001"'), encoding="utf-8")
    (tmp_path / "page.html").write_text("<p>Daniëlle Jansen: plan", encoding="utf-8")
    (tmp_path / "other.html").write_text("<p>p-0012 en niemand anders", encoding="utf-8")
    return tmp_path


def held_in(folder):
    return open_all([str(path) for path in sorted(folder.iterdir()) if path.is_file()])


def all_words(name, content):
    """All that can be read in a file, packed or not."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            return name + " ".join(parts.read(each).decode("utf-8", "replace") for each in parts.namelist())
    for encoding in ("utf-8", "cp1252"):
        try:
            return name + content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return name + content.decode("latin-1")


def test_who_is_forgotten_is_found_in_nothing_that_was_written(dutch, folder):
    answer = forget(dutch, held_in(folder), "p-001", [HER["name"], HER["mail"], HER["bsn"]])
    assert answer.found and answer.open
    written = {name: all_words(name, content) for name, content in answer.files.items()}
    told = json.dumps([each.fields(SAY) for each in answer.removals], ensure_ascii=False)
    searched = Mentions([*HER.values(), "Jansen", "17-3-2026", "De Hoek, "])  # what is hers alone
    for name, words in {**written, "account": told}.items():
        assert words not in searched, name
    assert "page.html" not in written and "other.html" in written
    for name in ("staff.csv", "ratings.csv", "staff.xlsx", *ANSWERS):
        assert name in written, name


def test_what_is_about_others_stays_as_it_was(dutch, folder):
    files = forget(dutch, held_in(folder), "p-001", [HER["name"]]).files
    staff = files["staff.csv"].decode("cp1252").splitlines()
    assert staff[0] + "\n" == STAFF.splitlines(keepends=True)[0]
    assert staff[1:] == ["p-003;Piet de Vries;p@schoolx.nl;183746529;De Boog;startbekwaam;maatje van […]", STAFF.splitlines()[-1]]
    ratings = files["ratings.csv"].decode("utf-8-sig").splitlines()
    assert ratings[1:] == [
        "p-003;Klassenmanagement;vakbekwaam;collega;;18-3-2026;gezien door […] samen met Anna",
        RATINGS.splitlines()[-1],
    ]
    for name in ("gaps.json", "plans.json", "positions.json", "schedule.json", "people.json"):
        before, after = json.loads((folder / name).read_text("utf-8")), json.loads(files[name])
        listed = next(key for key in ("people", "plans", "schedules") if key in before)
        whose = [each for each in before[listed] if each.get("person", each.get("id")) != "p-001"]
        assert after[listed] == whose and len(before[listed]) == len(whose) + 1
    assert files["mapping.json"] == (folder / "mapping.json").read_bytes(), "a heading is no person"
    assert files["other.html"] == (folder / "other.html").read_bytes()
    framework = loopbaan.read_framework(STORED / "framework.json")
    assert set(loopbaan.parse_people(files["people.json"], framework).ids) == {"p-003", "007"}


def test_what_is_written_is_as_its_schema_says(dutch, folder, program, files):
    jsonschema = pytest.importorskip("jsonschema")
    for path in folder.iterdir():
        shutil.copy(path, files)

    def schema(kind):
        return json.loads((STORED.parents[2] / "lib/data/schema" / f"{kind}-1.schema.json").read_text("utf-8"))

    names = ("staff.csv", "ratings.csv", "staff.xlsx", "page.html")
    said = json.loads(program("person", "p-001", *names, "--to", "basisbekwaam", "--json")[1])
    jsonschema.validate(said, schema("access"))
    jsonschema.validate(json.loads(program("forget", "p-001", *names, "-o", "w", "--json")[1]), schema("removals"))
    jsonschema.validate(json.loads((STORED / "retention.json").read_text("utf-8")), schema("retention"))
    said["files"][0]["holds"] = 3
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(said, schema("access"))


def test_a_name_that_was_not_given_and_stands_in_her_row_goes_with_the_row(dutch, folder):
    files = forget(dutch, held_in(folder), "p-001").files
    assert HER["mail"] not in files["staff.csv"].decode("cp1252") and "staff.xlsx" in files


def test_a_file_in_which_she_would_still_be_found_is_not_written(dutch, tmp_path):
    (tmp_path / "staff.csv").write_text("Lijst van p-001\npersoon;school\np-001;x\np-003;x\n", encoding="utf-8")
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7 p-001")
    answer = forget(dutch, held_in(tmp_path), "p-001")
    assert answer.files == {} and {each.what for each in answer.removals} == {"row", "remains"}


@pytest.mark.parametrize(
    "name, content",
    [
        ("page.html", "<p>Dani&euml;lle Jansen"),
        ("notes.jsonl", '{"a": "Dani\\u00eblle Jansen"}\n'),
        ("page.svg", "<text>Danie\u0308lle Jansen</text>"),
        ("mail.txt", "Aan DANI\u00cbLLE JANSEN"),
    ],
)
def test_a_name_is_found_however_it_is_written_down(name, content, dutch, tmp_path):
    (tmp_path / name).write_text(content, encoding="utf-8")
    answer = forget(dutch, held_in(tmp_path), "p-001", [HER["name"]])
    assert answer.found and not any("ansen" in each.decode().casefold() for each in answer.files.values())


def test_what_holds_persons_is_not_shown_by_chance(dutch, folder):
    answer = forget(dutch, held_in(folder), "p-001")
    assert "Piet" not in repr(answer) + repr(held_in(folder)) + repr(answer.removals)


def test_a_number_that_stands_in_any_text_is_looked_for_where_ids_stand(dutch, tmp_path):
    (tmp_path / "staff.csv").write_text("persoon;wtf;opmerking\n12;1;na 12 maanden\n13;1;na 12 maanden\n", encoding="utf-8")
    answer = forget(dutch, held_in(tmp_path), "12")
    assert answer.files["staff.csv"] == b"persoon;wtf;opmerking\n13;1;na 12 maanden\n"


def test_the_needs_of_a_round_go_with_who_has_them(dutch, folder):
    answer = forget(dutch, held_in(folder), "p-001")
    assert "assignment.json" in {each.file for each in answer.removals if each.what == "figure"}, "its figures counted her"


def test_what_a_log_says_was_made_of_her_data_is_named(dutch, folder):
    digest = hashlib.sha256((folder / "staff.csv").read_bytes()).hexdigest()
    page = b"<p>15 mensen"
    (folder / "meeting.html").write_bytes(page)
    lines = [
        {"event": "begin", "run": "a", "when": "2026-11-30", "command": "report", "read": [{"sha256": digest}]},
        {"event": "end", "run": "a", "written": [{"sha256": hashlib.sha256(page).hexdigest()}]},
        {"event": "begin", "run": "b", "command": "report", "read": [{"sha256": "0" * 64}]},
    ]
    (folder / "runs.jsonl").write_text("".join(json.dumps(each) + "\n" for each in lines) + "torn", encoding="utf-8")
    told = [each for each in forget(dutch, held_in(folder), "p-001").removals if each.file == "runs.jsonl"]
    assert len(told) == 1 and "meeting.html" in SAY(told[0].says) and "2026-11-30" in SAY(told[0].says)


def test_records_are_cut_where_quotes_allow():
    assert records_of('a;"b\r\nc"\r\nd') == ['a;"b\r\nc"\r\n', "d"]
    assert records_of('5" x;1\nb;2\n') == ['5" x;1\n', "b;2\n"], "a quote that nobody closed"
    roll = random.Random(5)
    for _ in range(300):
        text = "".join(roll.choice(['"', "a", ";", "\n", "\r\n", "\u2028"]) for _ in range(roll.randrange(12)))
        assert "".join(records_of(text)) == text


def test_the_program_forgets_and_keeps_what_it_was_given(program, folder, files):
    for path in folder.iterdir():
        shutil.copy(path, files)
    status, out, err = program("forget", "p-001", "staff.csv", "ratings.csv", "--also", HER["name"], "-o", "without", "--lang", "en")
    assert status == 0 and "row left out" in out and "still there" in err
    assert sorted(os.listdir(files / "without")) == ["account.json", "ratings.csv", "staff.csv"]
    assert stat.S_IMODE((files / "without").stat().st_mode) == 0o700
    assert (files / "staff.csv").read_bytes() == (folder / "staff.csv").read_bytes()
    account = json.loads((files / "without" / "account.json").read_text("utf-8"))
    assert account["loopbaan"] == "removals/1" and {each["what"] for each in account["removals"]} == {"row", "field", "mention"}
    assert program("forget", "p-001", "staff.csv", "-o", "without")[0] == 1, "a folder with something in it"
    assert program("forget", "p-001", "staff.csv")[0] == 2
    status, _, err = program("forget", "p-99", "staff.csv", "-o", "nobody")
    assert status == 1 and not (files / "nobody").exists() and "p-99" not in err


def test_the_page_of_access_has_all_of_hers_and_nobody_else(program, folder, files):
    for path in folder.iterdir():
        shutil.copy(path, files)
    named = [name for name in ("staff.csv", "ratings.csv", "staff.xlsx", "page.html") if name]
    status, out, err = program("person", "p-001", *named, "--as-of", "1-8-2026", "--to", "basisbekwaam", "--json")
    assert status == 0, err
    said = json.loads(out)
    held = {(each["name"], each["value"]) for file in said["files"] for each in file["holds"]}
    for heading, value in (("naam", HER["name"]), ("e-mail", HER["mail"]), ("bsn", HER["bsn"]), ("in dienst", "1-8-2019")):
        assert (heading, value) in held
    for other in ("p-003", "p-0012", "Piet", "Anna", "183746529"):
        assert other not in out, other
    assert [file["rated_others"] for file in said["files"]] == [0, 1, 0, 0] and said["files"][3]["named"]
    (level,) = [each for each in said["levels"] if each["competence"] == "klassenmanagement"]
    assert level["level"] == "start" and level["why"], "what was decided goes before a rating"
    status, page, _ = program("person", "p-001", *named, "--as-of", "1-8-2026", "-o", "inzage.html")
    page = (files / "inzage.html").read_text("utf-8")
    assert status == 0 and stat.S_IMODE((files / "inzage.html").stat().st_mode) == 0o600
    assert HER["name"] in page and "Piet" not in page and "<script" not in page and "http" not in page.replace("http-equiv", "")
    assert page.count("<tr>") == page.count('scope="row"') + page.count("<thead><tr>"), "each row says what it is of"


def test_access_is_given_also_where_files_contradict_each_other(program, files):
    (files / "a.csv").write_text("persoon;gedrag\np1;start\n", encoding="utf-8")
    (files / "b.csv").write_text("persoon;gedrag\np1;basis\n", encoding="utf-8")
    status, out, _ = program("person", "p1", "a.csv", "b.csv", "--json")
    said = json.loads(out)
    assert status == 4 and said["contradict"] and said["levels"] == [] and len(said["files"][1]["holds"]) == 2


KEY = b"0123456789abcdef"


def test_pseudonyms_are_those_of_the_library_in_every_file(dutch, folder):
    held = [each for each in held_in(folder) if each.name != "page.html"]
    answer = pseudonymise(dutch, held, KEY)
    her = "p" + hmac.new(KEY, b"p:p-001", "sha256").hexdigest()[:32]
    rater = "r" + hmac.new(KEY, b"r:p-0012", "sha256").hexdigest()[:32]
    for name in ("staff.csv", "ratings.csv", "staff.xlsx", "gaps.json", "plans.json", "schedule.json", "needs.json", "assignment.json"):
        words = all_words(name, answer.files[name])
        assert her in words and words not in Mentions(["p-001", "p-003", "p-0012", "Jansen", "Piet", HER["bsn"], KEY.decode()]), name
    assert rater in answer.files["ratings.csv"].decode("utf-8-sig")
    assert "other.html" not in answer.files, "a page that names somebody is left out"
    framework = loopbaan.read_framework(STORED / "framework.json")
    before = loopbaan.read_people(STORED / "people.json", framework)
    after = loopbaan.parse_people(answer.files["people.json"], framework)
    assert after.ids == loopbaan.pseudonymise(before, KEY).ids
    assert loopbaan.write_people(after) == loopbaan.write_people(loopbaan.pseudonymise(before, KEY))


def test_a_key_is_its_owners_alone_and_in_no_output(program, files):
    (files / "staff.csv").write_text("persoon;gedrag\np-001;start\n", encoding="utf-8")
    words = ("pseudonymise", "staff.csv", "--key", "key", "-o", "hidden")
    assert program(*words)[0] == 1
    status, out, err = program(*words, "--new-key")
    key = (files / "key").read_text("ascii").strip()
    assert status == 0 and len(key) == 64 and stat.S_IMODE((files / "key").stat().st_mode) == 0o600
    written = out + err + "".join(path.read_text("utf-8-sig") for path in (files / "hidden").iterdir())
    assert key not in written and "p-001" not in written
    os.chmod(files / "key", 0o640)
    status, _, err = program("pseudonymise", "staff.csv", "--key", "key", "-o", "again")
    assert status == 1 and "chmod 600" in err and not (files / "again").exists()
    os.chmod(files / "key", 0o600)
    assert program("pseudonymise", "staff.csv", "--key", "key", "--new-key", "-o", "again")[0] == 1
    (files / "short").write_bytes(b"abc")
    os.chmod(files / "short", 0o600)
    with pytest.raises(Exception) as caught:
        read_key(SAY, str(files / "short"), new=False)
    assert "abc" not in str(caught.value)
