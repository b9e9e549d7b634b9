# SPDX-License-Identifier: BSL-1.0
"""Kinds of raters, kinds of steps and units that a framework names, from a document or workbook to what people read."""

import json

import pytest

import loopbaan

DOCUMENT = {
    "loopbaan": "framework/1",
    "id": "ward",
    "version": "1",
    "scales": [{"id": "s", "levels": [{"id": "1", "title": "met hulp"}, {"id": "2", "title": "zelf"}]}],
    "competences": [{"id": "hygiene", "title": "Hygiëne", "scale": "s"}],
    "profiles": [{"id": "nurse", "title": "Verpleegkundige", "requires": {"hygiene": "2"}}],
    "raters": [
        {"id": "patient", "title": {"nl": "Patiënt", "en": "Patient"}},
        {"id": "diary", "title": {"nl": "Dagboek", "en": "Diary"}, "counts_as_other": False},
    ],
    "instruments": [{"id": "bedside", "title": "Aan het bed", "raters": ["patient"]}],
    "kinds": [{"id": "placement", "title": {"nl": "Stage", "en": "Placement"}}],
    "units": [{"id": "pt", "title": {"nl": "registerpunten", "en": "register points"}}],
    "steps": [
        {"id": "stage", "title": "Meelopen", "kind": "placement", "yields": {"hygiene": "2"}, "hours": 8, "credits": {"pt": 2.5}}
    ],
}


@pytest.fixture
def ward():
    return loopbaan.parse_framework(json.dumps(DOCUMENT))


def one(ward, *ratings):
    return loopbaan.build_cohort(ward, [{"id": "p1", "evidence": [{"competence": "hygiene", **each} for each in ratings]}])


def test_they_are_tables_of_the_framework_with_titles(ward):
    assert list(ward.raters) == ["patient", "diary"] and not ward.raters["diary"].counts_as_other
    assert ward.raters["patient"].counts_as_other
    assert ward.rater_title("patient", "nl") == "Patiënt" and ward.rater_title("leader", "en") == "the leader"
    assert ward.kind_title("placement", "en") == "Placement" and ward.units["pt"].title.nl == "registerpunten"
    assert ward.steps["stage"].kind == "placement" and ward.steps["stage"].credits == {"pt": 2.5}
    with pytest.raises(KeyError, match="patient, diary"):
        ward.rater_title("buurman")


def test_a_workbook_gives_them_back_as_they_are(ward):
    for lang in ("nl", "en"):
        assert loopbaan.parse_framework(loopbaan.framework_workbook(ward, lang)) == ward


def test_a_rating_by_one_goes_before_an_own_one_where_it_is_somebody_else(ward):
    own = {"level": "2", "rater": "self"}
    assert one(ward, own, {"level": "1", "rater": "patient"})[0].levels["hygiene"] == "1"
    alone = one(ward, {"level": "1", "rater": "diary"})
    assert loopbaan.estimate_level(alone[0], "hygiene").sureness == "self_only"
    assert loopbaan.estimate_level(alone[0], "hygiene").entry.rater == "diary"
    with pytest.raises(loopbaan.Error, match="institute, patient, diary") as wrong:
        one(ward, {"level": "1", "rater": "buurman"})
    assert wrong.value.all[0].pointer.endswith("/evidence/0/rater")


def test_a_rule_names_them_and_is_refused_where_the_framework_has_no_such_kind(ward):
    people = one(ward, {"level": "1", "rater": "leader"}, {"level": "2", "rater": "patient"})
    rule = loopbaan.LevelRule("rater_order", order=["Patiënt", "leader"])
    ruled = people.by(rule)
    assert ruled[0].levels["hygiene"] == "2" and ruled.rule.order == ("patient", "leader")
    with pytest.raises(loopbaan.Error, match="patient, diary"):
        people.by(loopbaan.LevelRule("rater_order", order=["boss"]))


def test_pictures_and_charts_call_them_by_their_titles(ward):
    people = one(ward, {"level": "1", "rater": "self"}, {"level": "2", "rater": "patient"})
    assert "zelf 1 lager dan Patiënt" in loopbaan.draw_rater_gap(people[0]).svg
    assert "Patiënt" in json.dumps(loopbaan.chart_rater_gap(people[0]), ensure_ascii=False)
    assert [view.rater for view in loopbaan.find_rater_lines(people[0])[0].views] == ["self", "patient"]


def test_plans_say_what_their_steps_give(ward, program, tmp_path):
    people = loopbaan.build_cohort(ward, [{"id": "p1", "levels": {"hygiene": None}}])
    plan = loopbaan.Planner(ward, "nurse").find(people[0])
    assert plan.credits == {"pt": 2.5} and plan.credit_words("nl") == "2,5 registerpunten"
    assert loopbaan.tabulate_plans(loopbaan.Planner(ward, "nurse"), people, [plan]).to_dicts()[0]["credits pt"] == 2.5
    (tmp_path / "ward.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    (tmp_path / "staff.csv").write_text("persoon;hygiene\np1;nog niet getoond\n", encoding="utf-8")
    given = ("--framework", str(tmp_path / "ward.json"))
    status, out, _ = program("plan", str(tmp_path / "staff.csv"), "--to", "nurse", *given)
    assert status == 0 and "Samen leveren de stappen 2,5 registerpunten." in out and "Stage" in out
    for id, told in (("patient", "een ander"), ("diary", "een eigen oordeel"), ("placement", "Meelopen"), ("pt", "Meelopen")):
        assert told in program("framework", id, *given)[1]
    assert "Levert punten: 2,5 registerpunten" in program("framework", "stage", *given)[1]
    status, out, _ = program("framework", "bedside", *given)
    assert "Patiënt" in out


def test_a_table_names_them_by_their_titles_and_an_instrument_that_is_not_for_them_is_remarked(ward, program, tmp_path):
    (tmp_path / "ward.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    rows = "persoon;bekwaamheid;niveau;beoordelaar;instrument\np1;hygiene;1;patiënt;bedside\np1;hygiene;2;collega;bedside\n"
    (tmp_path / "staff.csv").write_text(rows, encoding="utf-8")
    status, out, _ = program("check", str(tmp_path / "staff.csv"), "--framework", str(tmp_path / "ward.json"))
    assert "bedside door colleague" in out and status == 4
