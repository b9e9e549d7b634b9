# SPDX-License-Identifier: BSL-1.0
"""Answers that were written down are read back, know their question, and are checked again."""

import json

import pytest

import loopbaan
from loopbaan.program.command_line import run
from loopbaan.program.words.language import Words


@pytest.fixture
def two(world):
    drafts = [{"id": "p1", "phase": "start", "groups": {"school": "s1"}}, {"id": "p2", "levels": {"order": "steady"}}]
    return loopbaan.build_cohort(world, drafts)


def changed(text, change):
    whole = json.loads(text)
    change(whole)
    return json.dumps(whole)


def test_what_is_read_back_is_what_was_asked_and_found(two):
    planner = loopbaan.Planner(two.framework, "mentor", "hours=30,cost=1", upto="desired", within={"hours": 300})
    plans = planner.find_all(two)
    fronts, parts = planner.find_front(two, ["weeks", "hours"]), planner.find_part(two)
    alternatives, roles = planner.find_alternatives(two), planner.roles_of_steps(two, plans)
    gains, without = planner.gains_of_levels(two), [planner.find_without(each, "visit") for each in two]
    more = {"fronts": fronts, "parts": parts, "alternatives": alternatives, "roles": roles, "gains": gains}
    written = loopbaan.write_plans(planner, two, plans, **more, without=without)
    document = loopbaan.parse_plans(written, two.framework)
    assert repr(document.planner) == repr(planner)
    assert document.ids == ("p1", "p2") and len(document) == 2 and document[-1].person == "p2"
    assert [each.plan for each in document] == plans
    assert [each.front for each in document] == fronts
    assert [each.part for each in document] == parts
    assert [each.alternatives for each in document] == alternatives
    assert [each.roles for each in document] == roles
    assert [each.gains for each in document] == gains
    assert [each.without for each in document] == without
    assert document.write() == written
    assert document.check(two) == () == document.check()
    again = document.planner
    assert loopbaan.write_plans(again, two, [each.plan for each in document], **more, without=without) == written


def test_what_was_not_asked_is_none_and_whom_nobody_asked_about_is_not_there(two):
    planner = loopbaan.Planner(two.framework, "mentor")
    document = loopbaan.parse_plans(loopbaan.write_plans(planner, two, planner.find_all(two)), two.framework)
    one = document["p1"]
    assert (one.front, one.part, one.alternatives, one.roles, one.gains, one.without) == (None,) * 6
    with pytest.raises(KeyError):
        document["p3"]
    with pytest.raises(IndexError):
        document[2]


def test_documents_that_were_written_in_pieces_are_read_back(two, monkeypatch):
    monkeypatch.setattr("loopbaan.pieces.PEOPLE_AT_ONCE", 1)
    planner = loopbaan.Planner(two.framework, "mentor")
    blocks = ({"plans": planner.find_all(two[row : row + 1])} for row in range(2))
    plans = b"".join(loopbaan.stream_plans(planner, two, blocks))
    gaps, positions = b"".join(loopbaan.stream_gaps(two, "mentor")), b"".join(loopbaan.stream_positions(two))
    for read, text in ((loopbaan.parse_plans, plans), (loopbaan.parse_gaps, gaps), (loopbaan.parse_positions, positions)):
        document = read(text, two.framework)
        assert document.write().encode() == text
        assert document.check(two) == ()


def test_unknown_is_read_back_as_unknown(two):
    gaps = loopbaan.parse_gaps(loopbaan.write_gaps(two, "mentor"), two.framework)
    assert gaps.target == "mentor"
    assert [line["current"] for line in gaps["p1"].lines] == [None, None]
    assert [line["origin"] for line in gaps["p2"].lines] == ["established", "unknown"]
    position = loopbaan.parse_positions(loopbaan.write_positions(two), two.framework)
    assert position["p1"].domains[0]["next"]["missing"][0]["current"] is None
    shown = loopbaan.build_cohort(two.framework, [{"id": "p1", "levels": {"order": None}}])
    position = loopbaan.parse_positions(loopbaan.write_positions(shown), two.framework)
    assert position["p1"].domains[0]["next"]["missing"][0]["current"] == "not shown"


@pytest.fixture
def folder(two, tmp_path):
    planner = loopbaan.Planner(two.framework, "mentor")
    texts = {
        "framework": loopbaan.write_framework(two.framework),
        "people": loopbaan.write_people(two),
        "plans": loopbaan.write_plans(planner, two, planner.find_all(two)),
        "gaps": loopbaan.write_gaps(two, "mentor"),
        "positions": loopbaan.write_positions(two),
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.json").write_text(text, "utf-8")
    return tmp_path


def checked(capsys, folder, *words, lang="en"):
    names = [str(folder / word) if word.endswith((".json", ".csv")) else word for word in words]
    status = run(Words(lang), ["check", *names, "--lang", lang])
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_check_says_whether_answers_hold(capsys, folder, lang):
    answers = ["plans.json", "gaps.json", "positions.json"]
    status, out, err = checked(capsys, folder, *answers, "--framework", "framework.json", "--people", "people.json", lang=lang)
    assert status == 0 and out.count("2") >= 3 and not err
    status, _, err = checked(capsys, folder, *answers, "--framework", "framework.json", lang=lang)
    assert status == 0 and err.count("--people") == 3
    status, out, err = checked(capsys, folder, *answers, "framework.json", "people.json", lang=lang)
    assert status == 0 and "--people" not in err


@pytest.mark.parametrize(
    ("change", "place", "code"),
    [
        (lambda d: d["plans"][0]["steps"].pop(), "/plans/0/steps", "[error 907]"),
        (lambda d: d["plans"][1].update(cost=1, bound=1), "/plans/1/cost", "[error 907]"),
        (lambda d: d["plans"][1].update(person="p7"), "/plans/1/person", "[error 908]"),
        (lambda d: d["framework"].update(hash="0" * 64), "/framework/hash", "[error 905]"),
        (lambda d: d["framework"].update(version="2"), "/framework", "[error 208]"),
        (lambda d: d.update(catalogues=[{"id": "c", "version": "1", "hash": ""}]), "/catalogues", "[error 906]"),
        (lambda d: d["plans"][0].update(status="unreachable", cost=None, steps=[]), "/plans/0", "[error 907]"),
    ],
)
def test_check_names_the_place_of_what_does_not_hold(capsys, folder, change, place, code):
    plans = folder / "plans.json"
    plans.write_text(changed(plans.read_text("utf-8"), change), "utf-8")
    status, out, _ = checked(capsys, folder, "plans.json", "--framework", "framework.json", "--people", "people.json")
    assert status == 1
    assert f"plans.json#{place}" in out and code in out


def test_answers_about_people_who_changed_do_not_hold(capsys, folder):
    people = folder / "people.json"
    change = lambda d: d["people"][0].update(levels={"order": "sharing"})  # noqa: E731
    people.write_text(changed(people.read_text("utf-8"), change), "utf-8")
    for name in ("plans", "gaps", "positions"):
        status, out, _ = checked(capsys, folder, f"{name}.json", "framework.json", "people.json")
        assert status == 1 and "[error 907]" in out, name


def test_an_unknown_field_of_an_answer_is_told_and_kept(capsys, folder):
    plans = folder / "plans.json"
    change = lambda d: d["plans"][0]["steps"][0].update(opmerking="met Ans", becuase=[])  # noqa: E731
    text = loopbaan.canonical(changed(plans.read_text("utf-8"), change))
    plans.write_text(text, "utf-8")
    framework = loopbaan.read_framework(folder / "framework.json")
    document = loopbaan.read_plans(plans, framework)
    assert document.write() == text
    assert [note.pointer for note in document.notes] == ["/plans/0/steps/0/becuase", "/plans/0/steps/0/opmerking"]
    status, out, err = checked(capsys, folder, "plans.json", "framework.json", "people.json")
    assert "becuase" in out + err and "because" in out + err and status != 1


def test_the_answers_about_the_example_board_are_right_about_it(dutch, board):
    people = loopbaan.read_staff(board, dutch).people[:40]
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    document = loopbaan.parse_plans(loopbaan.write_plans(planner, people, planner.find_all(people)), dutch)
    assert document.check(people) == ()
