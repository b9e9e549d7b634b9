# SPDX-License-Identifier: BSL-1.0
"""A career with branches, and levels that take several observations: from a sheet to plans, maps and pages."""

import json
import re
from pathlib import Path

import pytest

import loopbaan

FRAMEWORKS = Path(__file__).resolve().parents[2] / "examples" / "data" / "frameworks"

WARD = {
    "loopbaan": "framework/1",
    "id": "afdeling",
    "version": "1",
    "observations": {"at_least": 3, "raters": 2},
    "scales": [{"id": "s", "levels": [{"id": "hulp", "title": "Met hulp", "observations": {"at_least": 1}}, {"id": "zelf", "title": "Zelf"}]}],
    "competences": [
        {"id": "basis", "title": "Basiszorg", "scale": "s"},
        {"id": "ic", "title": "Intensieve zorg", "scale": "s", "observations": {"raters": 2}},
        {"id": "seh", "title": "Spoedzorg", "scale": "s"},
    ],
    "profiles": [
        {"id": "ingewerkt", "title": "Ingewerkt", "requires": {"basis": "zelf"}},
        {"id": "ic", "title": "Intensive care", "requires": {"ic": "zelf"}},
        {"id": "seh", "title": "Spoedeisende hulp", "requires": {"seh": "zelf"}},
    ],
    "phases": [
        {"id": "ic-fase", "title": "Op de intensive care", "after": ["start"], "exit": "ic"},
        {"id": "seh-fase", "title": "Op de spoedeisende hulp", "after": ["start"], "exit": "seh"},
        {"id": "start", "title": "Inwerken", "exit": "ingewerkt"},
    ],
    "steps": [
        {"id": "inwerken", "title": "Inwerken", "phases": ["start"], "yields": {"basis": "zelf"}, "hours": 8},
        {"id": "ic-cursus", "title": "IC-cursus", "phases": ["ic-fase"], "yields": {"ic": "zelf"}, "hours": 40},
        {"id": "seh-cursus", "title": "SEH-cursus", "phases": ["seh-fase"], "yields": {"seh": "zelf"}, "hours": 40},
    ],
}


@pytest.fixture
def ward():
    return loopbaan.parse_framework(json.dumps(WARD))


def rated(*ratings):
    return [{"competence": "basis", "level": "zelf", "rater": by, "by": who, "date": day} for by, who, day in ratings]


def test_a_phase_says_which_phases_lead_to_it(ward):
    assert ward.predecessors == {"ic-fase": ("start",), "seh-fase": ("start",), "start": ()}
    assert ward.phases["ic-fase"].after == ("start",)
    assert loopbaan.dutch_framework().predecessors["ervaren"] != ()
    assert ward.observations == {"at_least": 3, "raters": 2} and loopbaan.dutch_framework().observations == {}
    assert ward.competences["ic"].observations_raters == 2 and ward.competences["ic"].observations_at_least is None


def test_a_plan_goes_along_one_branch_and_not_along_another(ward):
    people = loopbaan.build_cohort(ward, [{"id": id, "phase": phase, "levels": levels} for id, phase, levels in (
        ("a", "start", {}), ("b", "seh-fase", {"basis": "zelf"}))])
    planner = loopbaan.Planner(ward, "ic")
    starts, elsewhere = planner.find_all(people)
    assert [each.id for each in starts.steps] == ["inwerken", "ic-cursus"]
    assert elsewhere.status == "unreachable" and [each.cause for each in elsewhere.pieces] == ["other_branch"]


def test_too_few_observations_are_told_wherever_the_level_is(ward, program, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    two = rated(("leader", "l1", "2026-03-01"), ("leader", "l1", "2026-03-08"))
    people = loopbaan.build_cohort(ward, [{"id": "a", "evidence": two}, {"id": "b", "evidence": [*two, *rated(("colleague", "c1", "2026-03-09"))]}])
    assert people[0].levels["basis"] == "hulp" and people[1].levels["basis"] == "zelf"  # of "hulp" one is enough
    assert people[0].too_few("basis") == "Zelf: 2 of 3 observations, by 1 of 2 raters" and people[1].too_few("basis") is None
    estimate = loopbaan.estimate_level(people[0], "basis")
    assert (estimate.observations, estimate.observers) == ((2, 3), (1, 2))
    assert "2 van 3 waarnemingen" in estimate.explain("nl")
    assert loopbaan.estimate_level(people[0], "ic").observations is None
    assert loopbaan.summarise_log(people).too_few == 1

    Path("f.json").write_text(json.dumps(WARD), "utf-8")
    Path("people.json").write_text(loopbaan.write_people(people), "utf-8")
    status, out, err = program("gaps", "people.json", "--framework", "f.json", "--to", "ingewerkt", "--person", "a")
    assert status == 0 and "2 van 3 waarnemingen" in out
    _, out, _ = program("gaps", "people.json", "--framework", "f.json", "--to", "ingewerkt", "--json")
    lines = [each["lines"][0] for each in json.loads(out)["people"]]
    assert lines[0]["observations"] == {"ratings": 2, "at_least": 3, "raters": 1, "least_raters": 2}
    assert "observations" not in lines[1] and lines[0]["current"] == "hulp"
    assert loopbaan.parse_gaps(out, ward)
    _, out, err = program("check", "people.json", "--framework", "f.json")
    assert "minder vaak dan het raamwerk vraagt: 1" in " ".join((out + err).split())


def test_the_framework_tells_its_branches_and_observations(program, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    Path("f.json").write_text(json.dumps(WARD), "utf-8")
    _, out, _ = program("framework", "--framework", "f.json")
    assert "Een niveau telt pas na 3 waarnemingen van 2 beoordelaars." in " ".join(out.split())
    assert "Komt na" in out
    _, out, _ = program("framework", "ic-fase", "--framework", "f.json")
    assert "Komt na" in out and "Inwerken" in out
    _, out, _ = program("framework", "s", "--framework", "f.json")
    assert "1 waarneming" in out
    regeling = loopbaan.write_regeling(loopbaan.read_framework("f.json")).html
    assert "elk niveau: 3, van 2 beoordelaars; Intensieve zorg: 2, van 2 beoordelaars; Met hulp: 1" in regeling


def test_branches_and_observations_come_back_from_a_sheet(ward, tmp_path):
    (tmp_path / "f.xlsx").write_bytes(loopbaan.framework_workbook(ward))
    back = loopbaan.read_framework(tmp_path / "f.xlsx")
    assert loopbaan.write_framework(back) == loopbaan.write_framework(ward)


def test_the_map_draws_a_phase_behind_what_leads_to_it(ward):
    svg = loopbaan.draw_career_map(ward).svg
    words = re.sub(r"<[^>]+>", " ", svg)
    assert words.index("Inwerken") < words.index("Op de intensive care") < words.index("Op de spoedeisende hulp")
    assert "na Inwerken" in words and svg.count('class="br"') == 1


def test_the_nurse_of_the_examples_is_led_along_the_cheaper_specialisation(program, monkeypatch):
    monkeypatch.chdir(FRAMEWORKS)
    framework = loopbaan.read_framework("verpleegkundige.json")
    people = loopbaan.read_staff("verpleegkundige-fasen.csv", framework).people
    plans = {plan.person: [each.id for each in plan.steps] for plan in loopbaan.Planner(framework, "senior").find_all(people)}
    assert "seh-opleiding" in plans["v-11"] and "ic-opleiding" not in plans["v-11"]
    assert "ic-opleiding" in plans["v-12"] and "seh-opleiding" not in plans["v-12"]
    assert plans["v-13"] == ["regie-leergang"]
    assert program("check", FRAMEWORKS / "verpleegkundige-fasen.csv", "--framework", FRAMEWORKS / "verpleegkundige.json")[0] == 0
