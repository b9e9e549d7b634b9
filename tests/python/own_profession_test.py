# SPDX-License-Identifier: BSL-1.0
"""A profession that describes itself: choices, levels that end, words of its own, and the frameworks of the examples."""

import datetime
import json
from pathlib import Path

import pytest

import loopbaan

FRAMEWORKS = Path(__file__).resolve().parents[2] / "examples" / "data" / "frameworks"
NURSES = {
    "loopbaan": "framework/1",
    "id": "zorg",
    "version": "1",
    "words": {"teacher": {"nl": "verpleegkundige", "en": "nurse"}, "leader": {"nl": "teamhoofd", "en": "ward manager"}},
    "scales": [{"id": "kan", "levels": [{"id": "ja", "title": {"nl": "bekwaam", "en": "able"}}]}],
    "competences": [
        {"id": "hulp", "title": "Eerste hulp", "scale": "kan", "valid_months": 12},
        *({"id": id, "title": id.capitalize(), "scale": "kan"} for id in ("infuus", "sonde", "prik")),
    ],
    "profiles": [
        {
            "id": "vol",
            "title": "Volledig",
            "requires": {"hulp": "ja"},
            "requires_any": {"at_least": 2, "of": [{"infuus": "ja"}, {"sonde": "ja"}, {"prik": "ja"}]},
        }
    ],
    "phases": [{"id": "werk", "title": "Werk", "exit": "vol"}],
    "steps": [
        {"id": "herhaling", "title": "Herhaling", "yields": {"hulp": "ja"}, "hours": 4},
        {"id": "infuustoets", "title": "Infuustoets", "yields": {"infuus": "ja"}, "hours": 3},
        {"id": "sondetoets", "title": "Sondetoets", "yields": {"sonde": "ja"}, "hours": 2},
        {"id": "priktoets", "title": "Priktoets", "yields": {"prik": "ja"}, "hours": 5},
    ],
}
EVIDENCE = """persoon;bekwaamheid;niveau;beoordelaar;datum
a;hulp;ja;leidinggevende;2025-03-01
a;infuus;ja;leidinggevende;2024-01-01
b;hulp;ja;leidinggevende;2026-02-01
b;sonde;ja;leidinggevende;2026-02-01
b;prik;ja;leidinggevende;2026-02-01
"""


@pytest.fixture
def ward(files, monkeypatch):
    monkeypatch.chdir(files)
    Path("zorg.json").write_text(json.dumps(NURSES), "utf-8")
    Path("bewijs.csv").write_text(EVIDENCE, "utf-8")
    return loopbaan.parse_framework(json.dumps(NURSES))


def test_a_gap_counts_the_sets_of_a_choice(ward):
    people = loopbaan.build_cohort(ward, [{"id": "a", "levels": {"hulp": "ja", "infuus": "ja"}}])
    (choice,) = loopbaan.find_gap(people[0], "vol").choices
    assert (choice.at_least, choice.met, choice.missing, len(choice.sets)) == (2, 1, 1, 3)
    assert "Voldoet: Infuus (bekwaam)" in choice.explain()
    assert loopbaan.find_gap(people[0], "vol").meets == "unknown"


def test_a_plan_takes_the_cheapest_sets_and_its_document_is_read_back(ward):
    people = loopbaan.build_cohort(ward, [{"id": "a", "levels": {}}])
    planner = loopbaan.Planner(ward, "vol")
    plan = planner.find(people[0])
    assert {each.id for each in plan.steps} == {"herhaling", "infuustoets", "sondetoets"}
    assert (plan.status, plan.cost) == ("optimal", 9)
    proof = planner.certify(people[0])
    assert loopbaan.check_certificate(people[0], proof) == []
    document = loopbaan.parse_plans(loopbaan.write_plans(planner, people, [plan]), ward)
    assert document["a"].plan == plan and document.check(people) == ()
    gaps = loopbaan.parse_gaps(loopbaan.write_gaps(people, "vol"), ward)
    assert not gaps["a"].closed and gaps.check(people) == ()


def test_a_choice_that_cannot_be_had_is_told_with_how_many_can(ward):
    document = {**NURSES, "steps": NURSES["steps"][:2]}
    few = loopbaan.parse_framework(json.dumps(document))
    people = loopbaan.build_cohort(few, [{"id": "a"}])
    planner = loopbaan.Planner(few, "vol")
    plan = planner.find(people[0])
    (missing,) = plan.missing_choices
    assert (plan.status, missing.at_least, missing.reachable, len(missing.sets)) == ("unreachable", 2, 1, 3)
    read = loopbaan.parse_plans(loopbaan.write_plans(planner, people, [plan]), few)
    assert read["a"].plan == plan
    part = loopbaan.Planner(few, "vol", within={"hours": 5}).find_part(people[0])
    assert [each.reachable for each in part.left_choices] == [0]


def test_until_when_a_level_counts_and_since_when_it_has_ended_is_told(ward, program):
    status, out, _ = program("gaps", "bewijs.csv", "--framework", "zorg.json", "--to", "vol", "--as-of", "1-6-2026")
    assert status == 0
    assert "verlopen na 2026-03-01" in out and "Eerste hulp geldt tot en met 2027-02-01." in out
    assert "onbekend of de keuze van 3 voldoet, mist hoogstens 1" in out
    staff = loopbaan.read_staff("bewijs.csv", ward).people.by(loopbaan.LevelRule(as_of=datetime.date(2026, 6, 1)))
    a, b = staff
    assert a.levels["hulp"] == "not shown" and a.ended_on("hulp") == datetime.date(2026, 3, 1)
    assert b.valid_until("hulp") == datetime.date(2027, 2, 1) and b.ended_on("hulp") is None


def test_what_has_ended_is_planned_again_with_its_hours(ward):
    staff = loopbaan.read_staff("bewijs.csv", ward).people.by(loopbaan.LevelRule(as_of=datetime.date(2027, 3, 1)))
    plans = loopbaan.Planner(ward, "vol").find_all(staff)
    assert [{each.id for each in plan.steps} for plan in plans] == [{"herhaling", "sondetoets"}, {"herhaling"}]


def test_a_level_without_a_day_is_told_never_to_end(ward, program):
    Path("breed.csv").write_text("persoon;hulp;infuus\na;ja;ja\nb;;ja\n", "utf-8")
    _, _, err = program("gaps", "breed.csv", "--framework", "zorg.json", "--to", "vol")
    assert "Zonder dag, terwijl het raamwerk zegt hoe lang het geldt: bij 1 persoon" in err


def test_sentences_speak_the_words_of_the_field(ward, program):
    assert ward.word("teacher") == "verpleegkundige" and ward.word("school", "en") == "school" and ward.word("x") == ""
    _, out, _ = program("framework", "--framework", "zorg.json", "--regeling", "-o", "-")
    assert "Verpleegkundige en teamhoofd beslissen" in out
    assert "ten minste 2 van deze" in out and "Eerste hulp na 12 maanden" in out
    staff = loopbaan.read_staff("bewijs.csv", ward).people
    assert "van teamhoofd" in loopbaan.find_gap(staff[0], "vol").lines[0].explain()


def test_a_word_that_nobody_uses_is_remarked(ward):
    wrong = {**NURSES, "words": {"techer": "verpleegkundige"}}
    (note,) = loopbaan.parse_framework(json.dumps(wrong)).notes
    assert note.code == 987 and "teacher" in note.remedy("en")


def test_a_link_that_moves_no_level_is_told_by_check_which_knows_both_scales(ward, program):
    school = {
        "loopbaan": "framework/1", "id": "school", "version": "1",
        "scales": [{"id": "groei", "levels": [{"id": "start", "title": "Start"}, {"id": "ja", "title": "Vast"}]}],
        "competences": [{"id": "ouders", "title": "Ouders", "scale": "groei"}],
    }
    Path("school.json").write_text(json.dumps(school), "utf-8")
    ends = {"from": {"id": "school", "version": "1"}, "to": {"id": "zorg", "version": "1"}}
    link = {"from": "ouders", "to": "prik", "relation": "close"}
    Path("c.json").write_text(json.dumps({"loopbaan": "crosswalk/1", "id": "c", **ends, "links": [link]}), "utf-8")
    _, out, err = program("check", "zorg.json", "school.json", "c.json")
    assert "neemt niet mee: start" in out + err
    swapped = {"from": ends["to"], "to": ends["from"]}
    back = {"from": "hulp", "to": "ouders", "relation": "exact"}
    other = json.loads(Path("school.json").read_text("utf-8"))
    other["scales"][0]["levels"][1]["id"] = "vast"
    Path("school.json").write_text(json.dumps(other), "utf-8")
    Path("c.json").write_text(json.dumps({"loopbaan": "crosswalk/1", "id": "c", **swapped, "links": [back]}), "utf-8")
    _, out, err = program("check", "zorg.json", "school.json", "c.json")
    assert "neemt geen niveau mee" in out + err


@pytest.mark.parametrize(
    "name, staff, target",
    [
        ("digcompedu", "digcompedu-personeel.csv", "integrator"),
        ("verpleegkundige", "verpleegkundige-bewijs.csv", "zelfstandig"),
        ("vlaamse-leraar", "vlaamse-leraar-personeel.csv", "na-aanvangsbegeleiding"),
    ],
)
def test_the_frameworks_of_the_examples_check_plan_and_draw(name, staff, target, program, monkeypatch):
    monkeypatch.chdir(FRAMEWORKS)
    assert program("check", str(FRAMEWORKS / f"{name}.json"))[0] == 0
    framework = loopbaan.read_framework(f"{name}.json")
    assert framework.notes == () and all(source.date for source in framework.sources.values())
    people = loopbaan.read_staff(staff, framework, as_of=datetime.date(2026, 11, 29)).people
    plans = loopbaan.Planner(framework, target).find_all(people)
    assert all(plan.found for plan in plans) and any(plan.steps for plan in plans)
    assert "<svg" in loopbaan.draw_career_map(framework).svg


def test_a_nurse_brings_to_the_classroom_what_the_crosswalk_says(program, monkeypatch):
    monkeypatch.chdir(FRAMEWORKS)
    names = ("verpleegkundige.json", "vlaamse-leraar.json", "van-verpleegkundige-naar-leraar.json")
    status, out, err = program("check", *(str(FRAMEWORKS / name) for name in names))
    assert status == 0 and "neemt" not in out + err
    nurses, teachers = (loopbaan.read_framework(name) for name in names[:2])
    crosswalk = loopbaan.read_crosswalk(names[2], nurses, teachers)
    assert crosswalk.notes == ()
    people = loopbaan.build_cohort(nurses, [{"id": "v", "levels": {"student": "zelfstandig", "gesprek": "nabij"}}])
    moved = loopbaan.move_people(people, crosswalk).people
    assert (moved[0].levels["begeleider"], moved[0].levels["ouders"]) == ("start", "begin")
