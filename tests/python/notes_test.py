# SPDX-License-Identifier: BSL-1.0
"""What is worth knowing about what was read, though nothing in it is wrong: never silent, and never in the way."""

import json
import subprocess
import sys

import pytest

import loopbaan

FRAMEWORK = {
    "loopbaan": "framework/1",
    "id": "f",
    "version": "1",
    "scales": [{"id": "s", "levels": [{"id": "low", "title": "Low"}, {"id": "high", "title": "High"}]}],
    "competences": [{"id": "a", "title": "A", "scale": "s"}, {"id": "b", "title": "B", "scale": "s"}],
    "profiles": [{"id": "p", "title": "P", "requires": {"a": "high"}}],
    "steps": [
        {"id": "first", "title": "First", "yields": {"a": "low"}, "hours": 20},
        {"id": "second", "title": "Second", "yields": {"a": "high"}, "hours": 10, "require": {"a": "low"}},
    ],
}
EDITION = {"id": "f", "version": "1"}


def documents():
    """A document of each kind with one misspelt field, the place of that, and what is meant."""
    step = {"id": "t", "title": "T", "yields": {"b": "low"}, "hour": 1}
    people = [{"id": "p1", "evidence": [{"competence": "a", "level": "low", "rater": "self", "instrumnt": "i"}]}]
    rule = {"id": "r", "title": "R", "subject": "x", "sectors": ["po"], "value": 1, "unit": "hours", "period": "year", "notes": "n"}
    link = {"from": "a", "to": "a", "relation": "exact", "nota": "n"}
    columns = {"q1": {"competences": ["a"], "value": {"1": "low"}}}
    return {
        "framework": (FRAMEWORK, "/steps/1/require", "requires"),
        "catalogue": ({"loopbaan": "catalogue/1", "framework": EDITION, "steps": [step]}, "/steps/0/hour", "hours"),
        "people": (
            {"loopbaan": "people/1", "framework": EDITION, "people": people},
            "/people/0/evidence/0/instrumnt",
            "instrument",
        ),
        "policy": ({"loopbaan": "policy/1", "id": "q", "version": "1", "rules": [rule]}, "/rules/0/notes", "note"),
        "mapping": ({"loopbaan": "mapping/1", "id": "m", "columns": columns}, "/columns/q1/value", "values"),
        "crosswalk": (
            {"loopbaan": "crosswalk/1", "id": "c", "from": EDITION, "to": EDITION, "links": [link]},
            "/links/0/nota",
            "note",
        ),
    }


@pytest.fixture
def folder(tmp_path):
    for kind, (document, _, _) in documents().items():
        (tmp_path / f"{kind}.json").write_text(json.dumps(document), encoding="utf-8")
    return tmp_path


def read_all(folder):
    fw = loopbaan.read_framework(folder / "framework.json")
    return {
        "framework": fw,
        "people": loopbaan.read_people(folder / "people.json", fw),
        "policy": loopbaan.read_policy(folder / "policy.json"),
        "mapping": loopbaan.read_mapping(folder / "mapping.json", fw),
        "crosswalk": loopbaan.read_crosswalk(folder / "crosswalk.json", fw, fw),
    }


def told(note):
    return note.name, note.pointer, note.remedy()


def run(*words, **options):
    command = [sys.executable, "-m", "loopbaan", *map(str, words)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, **options)


def test_what_was_read_has_notes_on_fields_that_nobody_knows(folder):
    for kind, read in read_all(folder).items():
        _, place, meant = documents()[kind]
        (note,) = read.notes
        assert told(note) == ("unknown_field", place, f"Did you mean “{meant}”?")
        assert note.file == str(folder / f"{kind}.json") and repr(read).endswith(", 1 note>")


def test_the_notes_of_a_catalogue_stay_with_the_framework_that_it_is_added_to(folder):
    fw = loopbaan.read_framework(folder / "framework.json").with_catalogue(folder / "catalogue.json")
    assert [note.pointer for note in fw.notes] == ["/steps/1/require", "/steps/0/hour"]


def test_people_read_as_staff_have_the_notes_of_their_document(folder):
    fw = loopbaan.read_framework(folder / "framework.json")
    assert [note.pointer for note in loopbaan.read_staff(folder / "people.json", fw).notes] == ["/people/0/evidence/0/instrumnt"]


def test_what_is_built_in_and_what_is_made_well_has_none():
    for id in loopbaan.built_in_ids():
        assert loopbaan.built_in_framework(id).notes == ()
    assert loopbaan.dutch_policy().notes == () and loopbaan.build_framework("x", "1").notes == ()


def test_a_misspelt_field_of_people_made_in_code_is_noted():
    fw = loopbaan.dutch_framework()
    people = loopbaan.build_cohort(fw, [{"id": "p1", "levles": {}}])
    assert told(people.notes[0]) == ("unknown_field", "/people/0/levles", "Did you mean “levels”?")
    entry = {"competence": "gedrag", "level": "start", "rater": "self", "instrumnt": "icalt"}
    more = loopbaan.append_evidence(loopbaan.build_cohort(fw, [{"id": "p1"}]), "p1", entry)
    assert [note.remedy() for note in more.notes] == ["Did you mean “instrument”?"]


@pytest.mark.parametrize("kind", documents())
def test_check_tells_the_field_its_place_and_what_is_meant(folder, kind):
    _, place, meant = documents()[kind]
    files = [f"{kind}.json"] + ([] if kind == "framework" else ["framework.json"])
    seen = run("check", *files, "--lang", "en", cwd=folder)
    assert f"{kind}.json#{place}" in seen.stdout and f"Did you mean “{meant}”?" in seen.stdout
    found = json.loads(run("check", *files, "--json", "--lang", "en", cwd=folder).stdout)["files"][0]
    assert [(note["pointer"], note["code"]) for note in found["notes"]] == [(place, 870)] and not found["defects"]


def test_every_command_tells_the_notes_on_what_it_reads(folder):
    given = ["people.json", "--to", "p", "--framework", "framework.json", "--lang", "en"]
    for words in (["gaps", *given], ["plan", *given], ["report", *given, "-o", "page.html"]):
        seen = run(*words, cwd=folder)
        assert "/steps/1/require" in seen.stderr and "/people/0/evidence/0/instrumnt" in seen.stderr, words
    assert "/rules/0/notes" in run("policy", "policy.json", "--lang", "en", cwd=folder).stderr
    seen = run("diff", "framework.json", "framework.json", "--crosswalk", "crosswalk.json", cwd=folder)
    assert "/links/0/nota" in seen.stderr and "/steps/1/require" in seen.stderr


@pytest.mark.parametrize("standard_error", ["2>&-", "2>/dev/full"])
def test_messages_that_cannot_be_printed_never_stop_a_result(folder, standard_error):
    command = f"{sys.executable} -m loopbaan report people.json --to p --framework framework.json -o page.html {standard_error}"
    seen = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, encoding="utf-8", timeout=60)
    assert (seen.returncode, seen.stdout, seen.stderr) == (0, "", "")
    assert "</html>" in (folder / "page.html").read_text(encoding="utf-8")
    command = f"{sys.executable} -m loopbaan gaps people.json --to nobody --framework framework.json {standard_error}"
    seen = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, encoding="utf-8", timeout=60)
    assert (seen.returncode, seen.stdout) == (2, "")
