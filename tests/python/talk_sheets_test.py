# SPDX-License-Identifier: BSL-1.0
"""`report --sheets`: what a sheet says is what the answers about that person say, and nothing of anybody else."""

import re
import stat
import time
from pathlib import Path

import pytest

import loopbaan

BOARD = Path(__file__).parents[2] / "examples" / "data" / "board.csv"


@pytest.fixture(scope="module")
def sheets(dutch):
    people = loopbaan.read_staff(BOARD, dutch).people
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    prospects = planner.find_prospect(people, effort=100)
    return people, prospects, loopbaan.write_sheets(planner, people, prospects, staff_file="board.csv")


def articles(html):
    return re.findall(r"<article.*?</article>", html, flags=re.S)


def test_each_person_has_one_sheet_and_is_on_no_other(sheets):
    people, _, page = sheets
    found = articles(page.html)
    assert len(found) == len(people)
    ids = [person.id for person in people]
    for id, sheet in zip(ids, found):
        assert {other for other in re.findall(r"\b\d{6}\b", sheet)} & set(ids) == {id}
    outside = re.sub(r"<article.*?</article>", "", page.html, flags=re.S)
    assert not any(id in outside for id in ids)


def test_what_a_sheet_says_is_what_the_gap_and_the_prospect_of_that_person_say(sheets, dutch):
    people, prospects, page = sheets
    minutes = {id: step.minutes or 0 for id, step in dutch.steps.items()}
    for person, prospect, said in zip(people, prospects, page.to_dict()["people"]):
        gap = loopbaan.find_gap(person, "basisbekwaam")
        assert said["person"] == person.id and said["meets"] == gap.meets
        asked = {line.competence: line for line in gap.lines if line.required}
        assert {each["competence"] for each in said["levels"]} == set(asked)
        for each in said["levels"]:
            line = asked[each["competence"]]
            assert each["stands"] == ("unknown" if line.open else "below" if line.missing else "met")
        assert (said["least"], said["most"]) == (prospect.least, prospect.most)
        plan = prospect.best if said["if_all_there"] else prospect.worst
        assert [each["step"] for each in said["steps"]] == [step.id for step in plan.steps]
        assert said["hours"] == sum(minutes[step.id] for step in plan.steps) / 60
        assert said["estimated_hours"] <= said["hours"]
        sure = {each["step"] for each in said["steps"] if each["sure"] == "certain"}
        if prospect.unknown:
            assert sure == {step.id for step in prospect.certain} & {step.id for step in plan.steps}


def test_a_step_gives_on_a_sheet_only_levels_above_those_that_are_there(sheets, dutch):
    people, _, page = sheets
    for person, said in zip(people, page.to_dict()["people"]):
        ranks = {
            c: ["not shown", *(level.id for level in dutch.scales[known.scale].levels)]
            for c, known in dutch.competences.items()
        }
        held = {id: ranks[id].index(level) if level in ranks[id] else 0 for id, level in person.levels.items()}
        for step in said["steps"]:
            for gain in step["gives"]:
                rank = ranks[gain["competence"]].index(gain["level"])
                assert rank > held.get(gain["competence"], 0)
                held[gain["competence"]] = rank


def test_a_page_of_sheets_has_no_script_and_fetches_nothing(sheets):
    html = sheets[2].html
    assert "<script" not in html and "default-src 'none'" in html
    assert not re.search(r"(?:href|src)\s*=\s*[\"']?(?!#)", html)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_program_writes_sheets_for_the_owner_of_the_file_alone(program, tmp_path, lang):
    file = tmp_path / "bladen.html"
    status, out, err = program("report", BOARD, "--to", "basisbekwaam", "--sheets", "--person", "001201", "-o", file, "--lang", lang)
    assert (status, out) == (0, "")
    assert ("1 blad staat in" if lang == "nl" else "1 sheet is in") in err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(articles(file.read_text(encoding="utf-8"))) == 1


@pytest.mark.parametrize("other", [("--persons",), ("--seen", str(BOARD))])
def test_sheets_go_with_no_page(program, other):
    status, _, err = program("report", BOARD, "--to", "basisbekwaam", "--sheets", *other)
    assert status == 2 and "--sheets" in err and other[0] in err


def test_a_hundred_sheets_are_made_while_nobody_waits(dutch):
    people = loopbaan.read_staff(BOARD, dutch).people[:100]
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    begin = time.process_time()
    loopbaan.write_sheets(planner, people, planner.find_prospect(people, effort=100))
    assert time.process_time() - begin < 4  # a quarter of a second on a quiet machine; a slow one is not what this is about


def test_sheets_refuse_the_answers_of_others(dutch):
    people = loopbaan.build_cohort(dutch, [{"id": "p1"}, {"id": "p2"}])
    planner = loopbaan.Planner(dutch, "mentor")
    prospects = planner.find_prospect(people, effort=10)
    with pytest.raises(ValueError):
        loopbaan.write_sheets(planner, people, prospects[::-1])
    with pytest.raises(loopbaan.Error) as refused:
        loopbaan.write_sheets(planner, people, prospects[:1])
    assert refused.value.code == 432
