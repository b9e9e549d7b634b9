# SPDX-License-Identifier: BSL-1.0
"""What is wrong with an option is told at that option and the words behind it, never at a place in a document that nobody wrote."""

import json
import re

import pytest

import loopbaan

FW = loopbaan.dutch_framework()
LEVELS = FW.required("startbekwaam")
STEP = loopbaan.Planner(FW, "inductie").find(loopbaan.build_cohort(FW, [{"id": "x", "phase": "inductie", "levels": LEVELS}])[0]).steps[0].step.id
CALL = ("schedule", "team.csv", "--to", "inductie", "--from", "1-8-2026", "--years", "4")
ALONE = (*CALL, "--person", "t-01")
TOGETHER = (*CALL, "--together", "--rounds", "1")


@pytest.fixture(autouse=True)
def team(files):
    heads = ["persoon", "fase", "in dienst", "school", *LEVELS]
    lines = [";".join([f"t-{i:02d}", "inductie", "1-8-2026", "a", *LEVELS.values()]) for i in range(6)]
    (files / "team.csv").write_text("\n".join([";".join(heads), *lines]) + "\n", encoding="utf-8")
    many = json.loads(loopbaan.write_policy(loopbaan.dutch_policy()))
    many["accounts"] += [{"id": f"account-{i}", "title": f"Account {i}", "unit": "hours", "unlimited": True} for i in range(40)]
    (files / "many.json").write_text(json.dumps(many), encoding="utf-8")


WRONG = [
    ((*ALONE, "--leave", "2026-10-01..2026-11-01", "--leave", "2027-05-01..2027-01-01"), "--leave 2027-05-01..2027-01-01: "),
    ((*ALONE, "--account", "board-hours=2026:4", "--account", "bord-hours=2026:4"), "--account bord-hours=2026:4: "),
    ((*ALONE, "--book", f"{STEP}=2026-27.1", "--not-in", f"{STEP}=2026-27.1"), f"--not-in {STEP}=2026-27.1: "),
    ((*ALONE, "--book", f"{STEP}=2026-27.1", "--book", f"{STEP}=2026-27.2"), f"--book {STEP}=2026-27.2: "),
    ((*ALONE, "--choose", "--book", f"{STEP}=2026-27.1", "--book", f"{STEP}=2026-27.2"), f"--book {STEP}=2026-27.2: "),
    ((*ALONE, "--policy", "many.json"), "--policy many.json: "),
    ((*TOGETHER, "--shared", "board-hours=2026:4", "--shared", "bord=2026:4"), "--shared bord=2026:4: "),
    ((*TOGETHER, "--shared", "own-hours=2026:4"), "--shared own-hours=2026:4: "),
    ((*TOGETHER, "--shared", "board=2026:4"), "--shared board=2026:4: "),
    ((*TOGETHER, "--shared", "board-hours=2026:-4"), "--shared board-hours=2026:-4: "),
    ((*TOGETHER, "--account", "bord-hours=2026:4"), "--account bord-hours=2026:4: "),
]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(("words", "place"), WRONG, ids=[place for _, place in WRONG])
def test_what_is_wrong_with_an_option_is_told_at_the_option(program, words, place, lang):
    status, out, err = program(*words, "--lang", lang)
    assert status == 1 and out == "" and "#/" not in err, err
    assert err.count(f"loopbaan: {place}") == 1, err  # once, of however many people it was asked


def test_a_target_that_asks_for_credits_is_refused_with_what_to_do(program, files):
    document = json.loads(loopbaan.write_framework(FW))
    document["units"] = [{"id": "punten", "title": {"nl": "punten", "en": "points"}}]
    document["profiles"].append({"id": "bij", "title": {"nl": "Bijblijven", "en": "Keep up"}, "requires": {}, "credits": [{"unit": "punten", "at_least": 4}]})
    document["version"] = "9"
    (files / "credits.json").write_text(json.dumps(document), encoding="utf-8")
    call = ("schedule", "team.csv", "--to", "bij", "--from", "1-8-2026", "--framework", "credits.json", "--person", "t-01", "--choose")
    for lang, words in (("nl", "laat --choose weg"), ("en", "leave out --choose")):
        status, _, err = program(*call, "--lang", lang)
        assert status == 1 and "--to bij: " in err and words in err and "715" in err, err


def test_a_place_that_there_is_not_is_answered_with_those_there_are(program):
    for lang, words in (("nl", "Periodes zijn 2026-27.1, 2026-27.2"), ("en", "Terms are 2026-27.1, 2026-27.2")):
        status, _, err = program(*ALONE, "--book", f"{STEP}=herfst", "--lang", lang)
        assert status == 2 and "--book" in err and "herfst" in err and words in err.replace("\n", " "), err


def test_no_command_names_a_place_in_a_document_that_nobody_wrote(program, files):
    calls = [
        ("plan", "team.csv", "--to", "inductie", "--must", STEP, "--must-not", STEP),
        ("plan", "team.csv", "--to", "inductie", "--objective", "hours=0"),
        ("plan", "team.csv", "--to", "inductie", "--route", "regulier"),
        ("gaps", "team.csv", "--to", "inductie", "--levels", "rater_order=x,y"),
        ("report", "team.csv", "--to", "inductie", "--from", "1-8-2026", "--sector", "mbo", "-o", "r.html"),
        ("report", "team.csv", "--to", "inductie", "--from", "1-8-2026", "--policy", "many.json", "-o", "r.html"),
        ("partnership", "team.csv", "--to", "inductie", "--offers", "team.csv"),
        *(words for words, _ in WRONG),
    ]
    for words in calls:
        said = "".join(program(*words)[1:])
        assert not re.search(r"(^|[\s:,(])#/", said), (words, said)
