# SPDX-License-Identifier: BSL-1.0
"""The built-in quality standards: whole, in two languages, with a source or marked as an estimate, nothing invented."""

import json
from pathlib import Path

import pytest

import loopbaan

NL = Path(__file__).resolve().parents[2] / "lib/data/nl"
STANDARDS = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((NL / "standards").glob("*.json"))}


@pytest.fixture(params=STANDARDS)
def standard(request):
    return STANDARDS[request.param]


def texts(node):
    if isinstance(node, dict):
        if set(node) == {"nl", "en"}:
            yield node
        for inner in node.values():
            yield from texts(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from texts(inner)


def test_each_is_built_in_as_it_stands_in_its_file(standard):
    assert standard["id"] in loopbaan.built_in_standards() and standard["id"] not in loopbaan.built_in_ids()
    built_in = loopbaan.built_in_framework(standard["id"])
    assert built_in.hash == loopbaan.read_framework(NL / f"standards/{standard['id']}.json").hash
    assert built_in.notes == ()


def test_every_item_has_a_source_and_what_is_ours_is_an_estimate(standard):
    sources = {each["id"] for each in standard["sources"]}
    for kind in ("competences", "profiles", "steps", "assessments", "instruments"):
        for each in standard[kind]:
            assert each["source"] in sources, each["id"]
            assert each["source"] == "seed" or each.get("estimate"), each["id"]
    for each in standard["steps"]:
        assert each["estimate"] and each["hours"] > 0 and each["weeks"] > 0


def test_every_text_is_in_two_languages_and_they_differ_where_they_are_sentences(standard):
    found = list(texts(standard))
    assert len(found) > 40
    for each in found:
        assert each["nl"].strip() and each["en"].strip()
        assert len(each["nl"]) < 25 or each["nl"] != each["en"], each


def test_the_subjects_are_schools_in_its_own_words(standard):
    fw = loopbaan.built_in_framework(standard["id"])
    assert (fw.word("teacher", "en"), fw.word("school", "nl")) == ("school", "bestuur")
    assert "documenten" in fw.raters


def test_what_is_asked_can_be_reached_by_steps_of_the_standard_itself(standard):
    fw = loopbaan.built_in_framework(standard["id"])
    people = loopbaan.build_cohort(fw, [{"id": "s"}])  # nothing is known: a plan takes it as not there
    for profile in fw.profiles:
        plan = loopbaan.Planner(fw, profile).find(people[0])
        assert plan.status == "optimal", (profile, plan.status)
        assert loopbaan.check_plan(people[0], plan) == []


def test_the_five_domains_that_the_source_does_not_name_are_left_open():
    old = loopbaan.built_in_framework("nl-aonhw-2005")
    assert len(old.competences) == 8
    open_ = [id for id, each in old.competences.items() if each.estimate]
    assert open_ == [f"domein-{n}" for n in range(4, 9)]
    for profile in old.profiles:
        assert not set(open_) & set(old.required(profile))


def test_quality_is_on_purpose_no_steering_domain_and_each_has_a_bar_of_its_own():
    now = loopbaan.built_in_framework("nl-aonhw-2017")
    assert list(now.areas) == ["opleidingsproces", "rendement", "hr-beleid", "organisatie"]
    asked = set().union(*(now.required(f"minimaal-{area}") for area in now.areas))
    assert asked == set(now.required("minimaal")) == set(now.competences)


def test_an_option_asks_the_base_of_its_pillar_and_no_other_option():
    fw = loopbaan.built_in_framework("nl-amsterdam")
    base = set(fw.required("basis-onderzoeken"))
    assert set(fw.required("onderzoeken-b")) == base | {"onderzoeken-optie-b"}
    assert not any("optie" in each for each in fw.required("basiskwaliteit"))


def test_a_phase_of_the_old_frame_is_no_bar_of_the_new_one():
    old, now = loopbaan.built_in_framework("nl-aonhw-2005"), loopbaan.built_in_framework("nl-aonhw-2017")
    by = loopbaan.built_in_crosswalk(old, now)
    schools = loopbaan.build_cohort(old, [{"id": "s", "levels": dict.fromkeys(old.competences, "fase-4")}])
    moved = loopbaan.move_people(schools, by)
    assert set(moved.people[0].levels.values()) == {None}
