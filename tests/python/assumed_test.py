# SPDX-License-Identifier: BSL-1.0
"""What an answer takes for granted of a framework is said: figures that are not there, and a target that asks nothing."""

import json

import pytest

import loopbaan
from loopbaan.framework_sheet.words import HEADINGS

FRAMEWORK = {
    "loopbaan": "framework/1",
    "id": "crafts",
    "version": "1",
    "title": "Crafts",
    "scales": [{"id": "growth", "levels": [{"id": "begun", "title": "begun"}, {"id": "able", "title": "able"}]}],
    "competences": [{"id": "order", "title": "Order", "scale": "growth"}],
    "profiles": [
        {"id": "mentor", "title": "Mentor", "requires": {"order": "able"}},
        {"id": "leader", "title": "Leader", "includes": ["mentor"]},
        {"id": "anyone", "title": "Anyone"},
        {"id": "wish", "title": "Wish", "desires": {"order": "able"}},
    ],
    "steps": [
        {"id": "course", "title": "Course", "yields": {"order": "able"}, "hours": 10, "cost": 5, "weeks": 1},
        {"id": "talk", "title": "Talk", "requires": {"order": "begun"}, "yields": {"order": "able"}, "cost": 5, "weeks": 1},
    ],
}


PEOPLE = [{"id": "001", "levels": {"order": "begun"}}, {"id": "002", "levels": {"order": None}}]


@pytest.fixture(autouse=True)
def crafts(files):
    (files / "crafts.json").write_text(json.dumps(FRAMEWORK), encoding="utf-8")
    (files / "some.csv").write_text("persoon;Order\n001;begun\n002;nog niet getoond\n", encoding="utf-8")


@pytest.fixture
def fw():
    return loopbaan.parse_framework(json.dumps(FRAMEWORK))


@pytest.fixture
def people(fw):
    return loopbaan.build_cohort(fw, PEOPLE)


def ask(program, command, target, *more):
    status, out, err = program(command, "some.csv", "--to", target, "--framework", "crafts.json", *more)
    assert status == 0
    return out, err


def test_a_plan_with_a_step_of_unknown_hours_says_that_they_count_as_nothing(fw, people):
    with_talk, with_course = loopbaan.Planner(fw, "mentor").find_all(people)
    assert [step.id for step in with_talk.steps] == ["talk"] and with_talk.cost == 0
    (note,) = with_talk.notes
    assert (note.code, note.needs_a_look) == (920, True) and "talk" in note.message("nl")
    assert all("“hours”" in note.remedy(lang) and f"“{HEADINGS['hours']}”" in note.remedy(lang) for lang in ("nl", "en"))
    assert [step.id for step in with_course.steps] == ["course"] and with_course.notes == ()


def test_no_figure_that_is_unknown_makes_a_plan_without_it_less_cheap(fw, people):
    """So only plans that have such a step stand on it: whatever talk takes, the bound of each plan holds."""
    known = json.loads(json.dumps(FRAMEWORK))
    for hours in (0, 3, 50):
        known["steps"][1]["hours"] = hours
        other = loopbaan.parse_framework(json.dumps(known))
        again = loopbaan.build_cohort(other, PEOPLE)
        pairs = zip(loopbaan.Planner(fw, "mentor").find_all(people), loopbaan.Planner(other, "mentor").find_all(again))
        for unsaid, said in pairs:
            assert unsaid.bound <= said.bound and said.notes == ()
            if not unsaid.notes:
                assert unsaid.cost == said.cost


def test_the_program_names_the_steps_once_for_all_plans(program):
    for more in ((), ("--json",), ("--csv",), ("--objective", "hours=30,cost=1"), ("--within-hours", "40")):
        err = ask(program, "plan", "mentor", *more)[1]
        assert err.count("telt als 0 hoeveel uren dat kost") == 1 and "in 1 plan " in err and "talk" in err
    assert "in 1 plan it counts as 0 how many hours" in ask(program, "plan", "mentor", "--lang", "en")[1]
    assert "hoeveel uren" not in ask(program, "plan", "mentor", "--quiet")[1]


@pytest.mark.parametrize("objective", ["cost", "weeks"])
def test_where_every_step_has_the_figure_nothing_is_said(program, objective):
    assert "telt als 0" not in ask(program, "plan", "mentor", "--objective", objective)[1]


def test_a_front_says_it_below_its_rows(program):
    out = ask(program, "plan", "mentor", "--pareto", "hours,cost")[0]
    assert "Van “Talk” zijn de uren niet bekend: die tellen hier als 0." in out


def test_a_page_and_its_messages_say_it(program, files):
    err = ask(program, "report", "mentor", "--persons", "-o", "page.html")[1]
    assert "hoeveel uren dat kost" in err and "hoeveel uren dat kost" in (files / "page.html").read_text(encoding="utf-8")
    assert "hoeveel uren dat kost" in ask(program, "report", "mentor", "--sheets", "-o", "sheets.html")[1]


def test_a_page_for_a_meeting_says_it_of_what_many_need_and_tells_nothing_of_one(program, files, fw):
    rows = [{"id": f"p{i}", "levels": {"order": "begun" if i < 12 else "able"}} for i in range(40)]
    (files / "many.json").write_text(loopbaan.write_people(loopbaan.build_cohort(fw, rows)), encoding="utf-8")
    rows = [{"id": f"p{i}", "levels": {"order": "begun" if i < 1 else "able"}} for i in range(40)]
    (files / "one.json").write_text(loopbaan.write_people(loopbaan.build_cohort(fw, rows)), encoding="utf-8")
    said = {}
    for name in ("many", "one"):
        asked = (f"{name}.json", "--to", "mentor", "--framework", "crafts.json", "-o", f"{name}.html")
        status, _, err = program("report", *asked)
        page = (files / f"{name}.html").read_text(encoding="utf-8")
        assert status == 0 and "Van 1 stap staat niet in het raamwerk hoeveel uren dat kost" in err
        assert "Van 1 stap staat niet in het raamwerk hoeveel uren dat kost" in page
        said[name] = err
    assert "Onder wat nodig is: Talk." in said["many"]
    assert "Talk" not in said["one"] and "in 1 plan" not in said["one"]


def test_python_has_it_as_values(fw, people):
    planner = loopbaan.Planner(fw, "mentor")
    sheets = loopbaan.write_sheets(planner, people, planner.find_prospect(people)).to_dict()
    assert [each["unsaid"] for each in sheets["people"]] == [{"hours": ["talk"]}, {}]
    page = loopbaan.write_page(planner, people, planner.find_all(people), persons=True).to_dict()
    assert page["unsaid"] == [{"figure": "hours", "steps": 1, "needed": []}]
    assert any("hours" in note for note in page["persons"]["notes"])


@pytest.mark.parametrize("command", ["gaps", "plan", "report"])
def test_that_everybody_meets_a_target_that_asks_nothing_is_no_finding(program, command):
    more = ("-o", "page.html") if command == "report" else ()
    assert "het profiel “anyone” vraagt van niemand iets" in ask(program, command, "anyone", *more)[1]
    for target in ("mentor", "leader"):
        assert "vraagt van niemand iets" not in ask(program, command, target, *more)[1]


def test_what_is_only_desired_is_asked_where_that_is_planned_for(program, fw, people):
    assert "vraagt van niemand iets" in ask(program, "plan", "wish")[1]
    assert "vraagt van niemand iets" not in ask(program, "plan", "wish", "--desired")[1]
    assert [note.code for note in loopbaan.Planner(fw, "wish").notes] == [914]
    assert loopbaan.Planner(fw, "wish", upto="desired").notes == ()
    assert [note.code for note in loopbaan.find_gap(people[0], "wish").notes] == [914]
    assert loopbaan.find_gap(people[0], "leader").notes == ()


def test_check_of_a_framework_says_both(program):
    status, out, err = program("check", "crafts.json")
    assert status == 4 and "bij 1 van de 2 ontwikkelstappen staat niet hoeveel uren dat kost: talk" in err
    assert out.count("vraagt van niemand iets") == 2 and "crafts.json#/profiles/2" in out


def test_check_of_a_catalogue_says_it_of_its_own_steps(program, files):
    step = {"id": "tea", "title": "Tea", "yields": {"order": "able"}}
    document = {"loopbaan": "catalogue/1", "framework": {"id": "crafts", "version": "1"}, "steps": [step, {**step, "id": "cake", "hours": 1}]}
    (files / "more.json").write_text(json.dumps(document), encoding="utf-8")
    status, out, err = program("check", "more.json", "--framework", "crafts.json")
    assert status == 0 and "more.json#/steps/0: bij 1 van de 2 ontwikkelstappen staat niet hoeveel uren dat kost: tea" in err
    assert "vraagt van niemand iets" not in out + err


def test_a_framework_that_counts_no_euro_at_all_is_well(program, files):
    document = json.loads(json.dumps(FRAMEWORK))
    document["profiles"] = document["profiles"][:2]
    for step in document["steps"]:
        step.pop("cost")
        step["hours"] = 1
    (files / "crafts.json").write_text(json.dumps(document), encoding="utf-8")
    status, out, err = program("check", "crafts.json")
    assert (status, err) == (0, "") and "staat niet" not in out
