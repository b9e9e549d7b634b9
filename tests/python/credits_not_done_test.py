# SPDX-License-Identifier: BSL-1.0
"""Evidence by a step that gives credits gives the day alone: that the step is not among what somebody did is told, never silent."""

import datetime
import json
from pathlib import Path

import loopbaan
import pytest

FRAMEWORKS = Path(__file__).resolve().parents[2] / "examples" / "data" / "frameworks"
NAME = str(FRAMEWORKS / "verpleegkundige.json")
EVIDENCE = """persoon;bekwaamheid;niveau;beoordelaar;datum;instrument
a;reanimatie;bekwaam;observator;2026-03-10;reanimatie-training
a;medicatie;bekwaam;observator;2026-03-10;medicatietoets
b;reanimatie;bekwaam;observator;2026-03-10;vaardigheidstoets
c;reanimatie;bekwaam;observator;2026-03-10;reanimatie-training
"""
DONE = "persoon;gedaan\nc;reanimatie-training\n"
NOT_DONE = 716


@pytest.fixture(scope="module")
def nurses():
    return loopbaan.read_framework(NAME)


def told(notes):
    return [each for each in notes if each.code == NOT_DONE]


def test_who_has_evidence_by_a_step_that_was_not_done_is_counted_and_told(nurses):
    (note,) = told(loopbaan.parse_staff(EVIDENCE, nurses, name="bewijs.csv").notes)
    assert (note.file, note.needs_a_look) == ("bewijs.csv", True)
    assert note.message("nl").endswith("{0} (stappen: {1}); die punten tellen niet mee".format(2, "medicatietoets, reanimatie-training"))
    assert "“gedaan”" in note.remedy("nl") and "“done”" in note.remedy("en")
    log = loopbaan.summarise_log(loopbaan.parse_staff(EVIDENCE, nurses).people)
    assert (log.credits_not_done, log.not_done) == (2, ("medicatietoets", "reanimatie-training"))


def test_of_files_together_it_is_told_of_all_people_in_them_once(nurses, tmp_path):
    for name, content in (("bewijs.csv", EVIDENCE), ("gedaan.csv", DONE)):
        (tmp_path / name).write_text(content, "utf-8")
    read = loopbaan.read_staff([tmp_path / "bewijs.csv", tmp_path / "gedaan.csv"], nurses)
    (note,) = told(read.notes)
    assert "2026" not in note.message() and ": 1 (" in note.message("nl") and "medicatietoets" in note.message("nl")
    (tmp_path / "gedaan.csv").write_text(DONE + "a;reanimatie-training medicatietoets\n", "utf-8")
    assert told(loopbaan.read_staff([tmp_path / "bewijs.csv", tmp_path / "gedaan.csv"], nurses).notes) == []


def test_what_is_told_is_what_does_not_count(nurses):
    """Law: with the step among what was done nothing is told, and its credits are there."""
    entry = {"competence": "reanimatie", "level": "bekwaam", "rater": "observer", "date": "2026-03-10", "instrument": "reanimatie-training"}
    rule = loopbaan.LevelRule(as_of=datetime.date(2026, 11, 29))
    missing = []
    for done in ([], ["reanimatie-training"]):
        people = loopbaan.build_cohort(nurses, [{"id": "a", "evidence": [entry], "done": done}]).by(rule)
        assert loopbaan.summarise_log(people).credits_not_done == (0 if done else 1)
        missing.append(loopbaan.find_gap(people[0], "herregistratie").credits[0].missing)
    assert missing[0] - missing[1] == nurses.steps["reanimatie-training"].credits["register"]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_command_that_counts_credits_tells_it(program, files, monkeypatch, lang):
    monkeypatch.chdir(files)
    Path("bewijs.csv").write_text(EVIDENCE, "utf-8")
    words = {"nl": "die punten tellen niet mee", "en": "its credits do not count"}[lang]
    asked = ("--framework", NAME, "--lang", lang, "--to", "herregistratie", "--as-of", "2026-11-29")
    for command in ("gaps", "plan"):
        assert program(command, "bewijs.csv", *asked)[2].count(words) == 1
    status, out, _ = program("check", "bewijs.csv", "--framework", NAME, "--lang", lang)
    assert status == 4 and out.count(words) == 1
    Path("gedaan.csv").write_text(DONE, "utf-8")
    assert program("check", "bewijs.csv", "gedaan.csv", "--framework", NAME, "--lang", lang)[1].count(words) == 1
    assert program("gaps", "bewijs.csv", "gedaan.csv", *asked)[2].count(words) == 1
    assert program("report", "bewijs.csv", *asked, "--persons", "-o", "p.html")[0] in (0, 3)
    assert words in Path("p.html").read_text("utf-8")


def test_a_document_of_people_is_looked_at_too(nurses, program, files, monkeypatch):
    monkeypatch.chdir(files)
    people = loopbaan.parse_staff(EVIDENCE, nurses).people
    Path("mensen.json").write_text(loopbaan.write_people(people), "utf-8")
    found = json.loads(program("check", "mensen.json", "--framework", NAME, "--json")[1])["files"][0]
    assert [each["code"] for each in found["notes"]].count(NOT_DONE) == 1


def test_of_a_step_without_credits_and_of_what_was_later_nothing_is_told(nurses, dutch):
    later = EVIDENCE.replace("2026-03-10", "2027-03-10")
    people = loopbaan.parse_staff(later, nurses).people.by(loopbaan.LevelRule(as_of=datetime.date(2026, 11, 29)))
    assert loopbaan.summarise_log(people).credits_not_done == 0
    table = "persoon;bekwaamheid;niveau;beoordelaar;datum;instrument\np;klassenmanagement;start;collega;2026-03-10;intervisie\n"
    assert told(loopbaan.parse_staff(table, dutch).notes) == []
