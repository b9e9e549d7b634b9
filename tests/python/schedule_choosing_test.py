# SPDX-License-Identifier: BSL-1.0
"""Steps and terms in one search, and a team planned anew: from Python and from the program."""

import copy
import datetime
import json
import pickle

import pytest

import loopbaan

FW = loopbaan.dutch_framework()
DAY = datetime.date(2026, 8, 1)
LEVELS = FW.required("startbekwaam")
POLICY = loopbaan.dutch_policy()
YEARS = loopbaan.SchoolCalendar.of_years(DAY, 5)
STARTER = {"id": "p-001", "phase": "inductie", "fte": 0.8, "since": DAY, "levels": LEVELS}


def person_of(**more):
    return loopbaan.build_cohort(FW, [{**STARTER, **more}])[0]


@pytest.fixture(scope="module")
def chosen():
    by = loopbaan.Scheduler(FW, YEARS, policy=POLICY)
    return by.choose(person_of(), loopbaan.Planner(FW, "inductie"))


def test_steps_chosen_with_their_terms_end_no_later_than_those_of_the_cheapest_plan_and_hold(chosen):
    person, planner = person_of(), loopbaan.Planner(FW, "inductie")
    planned = loopbaan.Scheduler(FW, YEARS, policy=POLICY).find(person, planner.find(person))
    assert chosen.found and chosen.chosen and not planned.chosen
    assert chosen.terms_bound <= chosen.terms <= planned.terms
    people = loopbaan.build_cohort(FW, [STARTER])
    document = loopbaan.parse_schedules(loopbaan.write_schedules([chosen]), FW, policy=POLICY)
    assert document[0] == chosen and document.check(people) == ()
    asked = chosen.to_dict()
    assert asked["chosen_for"]["target"] == "basisbekwaam" and asked["asked"]["steps"] == []
    for again in (copy.deepcopy(chosen), pickle.loads(pickle.dumps(chosen))):
        assert again == chosen and again.chosen


def test_a_chosen_schedule_that_does_not_reach_its_target_is_found_in_both_languages(chosen):
    people = loopbaan.build_cohort(FW, [STARTER])
    wrong = json.loads(loopbaan.write_schedules([chosen]))
    wrong["schedules"][0]["chosen_for"]["target"] = "vakbekwaam"
    found = loopbaan.parse_schedules(json.dumps(wrong), FW, policy=POLICY).check(people)
    assert [each.code for each in found] == [907]
    assert "het doel is aan het eind niet bereikt" in found[0].line("nl") and "the target is not reached in the end" in found[0].line("en")


def test_steps_that_are_asked_are_taken_and_those_that_are_ruled_out_are_not(chosen):
    taken = [each["id"] for each in chosen.to_dict()["steps"]]
    other = next(each for each in FW.steps if each not in taken and each.startswith("intervisie"))
    by = loopbaan.Scheduler(FW, YEARS)
    found = by.choose(person_of(), loopbaan.Planner(FW, "inductie", must_not=taken[:1]), steps=[other])
    now = [each["id"] for each in found.to_dict()["steps"]]
    assert not found.found or (other in now and taken[0] not in now)


def test_what_would_bring_a_chosen_schedule_forward_is_asked_of_its_steps(chosen):
    told = chosen.find_earlier_ends(person_of(), nodes=200)
    ends = told.to_dict()["earlier_ends"]
    assert {"found", "given_up"} <= set(ends)
    people = loopbaan.build_cohort(FW, [STARTER])
    assert loopbaan.parse_schedules(loopbaan.write_schedules([told]), FW, policy=POLICY).check(people) == ()


@pytest.mark.parametrize(("lang", "words"), [("nl", "samen gekozen"), ("en", "chosen together")])
def test_the_agreement_says_that_steps_were_chosen_with_their_terms_and_for_what(chosen, lang, words):
    page = loopbaan.write_agreements([chosen], lang=lang)
    assert words in page and FW.profiles["basisbekwaam"].title.in_language(lang) in page


def test_what_cannot_be_chosen_is_refused():
    by = loopbaan.Scheduler(FW, YEARS, policy=POLICY)
    with pytest.raises(loopbaan.Error) as caught:
        by.choose(person_of(), loopbaan.Planner(FW, "inductie", within={"hours": 100}))
    assert [each.code for each in caught.value.all] == [433]


def test_where_nothing_leads_to_the_target_that_is_said():
    by = loopbaan.Scheduler(FW, loopbaan.SchoolCalendar.of_years(DAY, 1), policy=POLICY)
    planner = loopbaan.Planner(FW, "inductie", must_not=list(FW.steps))
    none = by.choose(person_of(), planner)
    assert none.status == "unscheduled"
    assert "geen stappen leiden naar het doel" in loopbaan.explain_schedule(none)
    assert "no steps lead to the target" in loopbaan.explain_schedule(none, "en")


def offers_of(editions):
    terms = [{"id": each.id, "title": {"nl": each.id, "en": each.id}, "from": str(each.first_day), "to": str(each.last_day)} for each in YEARS.terms]
    head = {"loopbaan": "offers/1", "id": "regio", "version": "1", "framework": {"id": FW.id, "version": FW.version}}
    return loopbaan.parse_offers(json.dumps({**head, "terms": terms, "editions": editions}), FW)


STEP = "intervisie-deelname"
EDITIONS = [
    {"id": "een", "step": STEP, "term": "2026-27.1", "places": 8},
    {"id": "twee", "step": STEP, "term": "2026-27.3", "places": 20},
]
PEOPLE = loopbaan.build_cohort(FW, [{"id": f"p-{i:02d}", "levels": {"reflectie": "basis"}} for i in range(14)])


def members(people):
    return [{"person": each, "steps": [STEP], "school": "abc"[row % 3]} for row, each in enumerate(people)]


@pytest.fixture(scope="module")
def before():
    return loopbaan.Scheduler(FW, YEARS, offers=offers_of(EDITIONS)).find_team(members(PEOPLE)[:13], seed="herfst", rounds=3)


def test_a_team_planned_anew_changes_what_must_and_tells_of_whom_and_why(before):
    fewer = [{**EDITIONS[0], "places": 6}, EDITIONS[1]]
    by = loopbaan.Scheduler(FW, YEARS, offers=offers_of(fewer))
    places = loopbaan.parse_agreed_places(before.write(), FW)
    assert sorted(places) == list(before.ids) and {where for own in places.values() for _, where in own} == {"een", "twee"}
    after = by.replan_team(members(PEOPLE), places, seed="herfst", rounds=20)
    assert after.check(PEOPLE) == ()
    head = after.team["replanned"]
    changed = {each["person"]: each["member"]["changed"] for each in json.loads(after.write())["schedules"] if "changed" in each["member"]}
    assert len(changed) == head["changed_bound"] == 2
    assert all(each == [{"step": STEP, "why": "full"}] for each in changed.values())
    again = loopbaan.parse_schedules(after.write(), FW, offers=by.offers)
    assert again.write() == after.write() and again.check(PEOPLE) == ()
    table = loopbaan.tabulate_team_changes(after)
    assert sorted(table["person"]) == sorted(changed) and set(table["before"]) == {"een"}
    for lang, words, why in (("nl", "zijn er 2 veranderd", "de plaatsen daar zijn van anderen"), ("en", "2 have changed", "others have the places there")):
        assert words in " ".join(loopbaan.explain_team(after, lang))
        who = after[next(iter(changed))]
        assert any(why in each for each in loopbaan.explain_schedule(who, lang)) and why in loopbaan.write_agreements([who], lang=lang)
        assert not any(id in loopbaan.write_school_years(after, lang, min_group=5) for id in after.ids)


def test_who_loses_nothing_is_told_that_all_stays_and_what_is_left_aside_is_counted(before):
    by = loopbaan.Scheduler(FW, YEARS, offers=offers_of(EDITIONS))
    after = by.replan_team(members(PEOPLE)[:10], before, seed="herfst", rounds=3)
    assert after.team["replanned"] == {"waiting_bound": 0, "changed_bound": 0, "people_gone": 3, "no_longer_asked": 0}
    assert "3 people who are no longer there" in " ".join(loopbaan.explain_team(after, "en"))
    assert "Alles staat waar het was afgesproken." in loopbaan.explain_schedule(after[0])
    wrong = json.loads(after.write())
    wrong["schedules"][0]["member"]["changed"] = [{"step": STEP, "why": "gone"}]
    found = loopbaan.parse_schedules(json.dumps(wrong), FW, offers=by.offers).check(PEOPLE)
    assert [each.code for each in found] == [907] and "andere plaatsen veranderd" in found[0].line("nl")


def test_what_of_a_right_lapses_unused_is_told_with_why():
    schedule = loopbaan.Scheduler(FW, YEARS, policy=POLICY).find(person_of(), loopbaan.Planner(FW, "inductie").find(person_of()))
    lots = schedule.to_dict()["accounts"]
    assert any(each.get("lapsed") for each in lots)
    assert all(("unused" in each) == bool(each.get("lapsed")) for each in lots)
    assert {each["unused"] for each in lots if "unused" in each} <= {"no_step", "not_then", "enough"}
    page = loopbaan.write_agreements([schedule], lang="en")
    assert "Rights that lapse unused" in page and "lapse unused unless something is added: " in page
    table = loopbaan.tabulate_schedule_accounts([schedule])
    assert [bool(each) for each in table["unused"]] == [bool(each) for each in table["lapsed"]]


def test_an_amount_for_a_year_without_terms_is_said_not_to_count():
    by = loopbaan.Scheduler(FW, loopbaan.SchoolCalendar.of_years(DAY, 1), policy=POLICY)
    told = loopbaan.explain_schedule(by.find(person_of(), [STEP], changes=[("board-hours", 2040, 10)]), "en")
    assert any("in 2040/41 does not count: the terms lie in 2026/27" in each for each in told)
