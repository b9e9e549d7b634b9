# SPDX-License-Identifier: BSL-1.0
"""What a planner answers besides the cheapest plan, and under which conditions."""

import _thread
import datetime
import json
import threading
import time

import pytest

import loopbaan


def ids(plan):
    return [step.id for step in plan.steps]


@pytest.fixture(scope="module")
def mentor(world):
    return loopbaan.Planner(world, "mentor")


def test_several_targets_are_met_together(dutch):
    person = loopbaan.build_cohort(dutch, [{"id": "p1", "levels": dutch.required("startbekwaam")}])[0]
    planner = loopbaan.Planner(dutch, ["basisbekwaam", "bhv-er"])
    assert planner.targets == ("basisbekwaam", "bhv-er") and planner.target == "basisbekwaam + bhv-er"
    plan = planner.find(person)
    assert plan.targets == planner.targets and loopbaan.check_plan(person, plan) == []
    assert set(ids(loopbaan.Planner(dutch, "bhv-er").find(person))) <= set(ids(plan))
    assert "Basisbekwaam en " in plan._repr_html_()


def test_a_weighted_sum_counts_hours_as_euro(world, people):
    planner = loopbaan.Planner(world, "mentor", "hours=1,cost=1")
    plan = planner.find(people[0])
    assert ids(plan) == ["course"] and plan.cost == 40 + 10 and loopbaan.units_of_one(planner.objective) == 300
    assert loopbaan.Planner(world, "mentor", "hours=2").objective == "hours"


def test_desired_levels_are_gone_for_as_far_as_anything_leads():
    fw = loopbaan.build_framework(
        "w",
        "1",
        scales=[{"id": "s", "levels": [{"id": "l", "title": "l"}]}],
        competences=[{"id": "a", "title": "a", "scale": "s"}, {"id": "b", "title": "b", "scale": "s"}],
        profiles=[{"id": "p", "title": "p", "requires": {"a": "l"}, "desires": {"b": "l"}}],
        steps=[{"id": c, "title": c, "yields": {c: "l"}, "hours": 1} for c in ("a", "b")],
    )
    person = loopbaan.build_cohort(fw, [{"id": "p1"}])[0]
    plan = loopbaan.Planner(fw, "p", upto="desired").find(person)
    assert ids(plan) == ["a", "b"] and plan.steps[1].because[0].purpose == "desire"
    assert ids(loopbaan.Planner(fw, "p").find(person)) == ["a"]


def test_a_step_that_must_be_taken_is_and_one_that_must_not_is_not(world, people):
    with_course = loopbaan.Planner(world, "mentor", must=["course"]).find(people[0])
    assert ids(with_course) == ["course"] and with_course.steps[0].because[-1].purpose == "lock"
    assert ids(loopbaan.Planner(world, "mentor", must_not=["visit"]).find(people[0])) == ["course"]
    planner = loopbaan.Planner(world, "mentor", must=["course"], must_not=["visit"], within={"hours": 40, "cost": 10})
    assert (planner.must, planner.must_not, planner.within) == (("course",), ("visit",), {"hours": 40, "cost": 10})
    assert repr(planner) == (
        "<Planner to mentor, cheapest in hours, within 40 hours, within €10, with course, without visit>"
    )


@pytest.mark.parametrize(
    ("wrong", "error", "words"),
    [
        ({"must": ["vist"]}, KeyError, 'did you mean "visit"'),
        ({"must_not": ["cours"]}, KeyError, 'did you mean "course"'),
        ({"within": {"minutes": 3}}, ValueError, 'not "minutes"'),
        ({"within": {"hours": -1}}, loopbaan.Error, "103"),
        ({"within": {"hours": 0.001}}, loopbaan.Error, "105"),
        ({"within": {"weeks": float("nan")}}, loopbaan.Error, "105"),
        ({"upto": "most"}, ValueError, 'not "most"'),
        ({"objective": "joy"}, loopbaan.Error, "601"),
        ({"target": []}, loopbaan.Error, "604"),
        ({"target": ["mentor", "mentr"]}, loopbaan.Error, "501"),
    ],
)
def test_what_a_planner_cannot_be_asked_is_an_error_that_says_so(world, wrong, error, words):
    with pytest.raises(error) as raised:
        loopbaan.Planner(**{"framework": world, "target": "mentor", **wrong})
    assert words in str(raised.value)


def test_conditions_that_bar_the_way_are_named(world, people):
    plan = loopbaan.Planner(world, "mentor", within={"hours": 10, "cost": 500}).find(people[0])
    (limit,) = plan.conflict
    assert (plan.status, limit.kind, limit.step, limit.most) == ("unreachable", "hours", None, 10)
    assert limit.explain() == "hoogstens 10 uur" and limit.explain() in plan.explain()
    assert "hoogstens 10 uur" in plan._repr_html_() and "at most 10 hours" in repr(plan)
    barred = loopbaan.Planner(world, "mentor", must_not=["course", "visit"]).find(people[0])
    assert {(each.kind, each.step) for each in barred.conflict} == {("must_not", "course"), ("must_not", "visit")}
    assert barred.conflict[0].explain("en").endswith("must not be in it")


def test_a_front_has_each_plan_that_no_other_beats(mentor, people):
    front = mentor.find_front(people[0], ["hours", "cost"])
    assert front.status == "optimal" and [point.amounts for point in front] == [
        {"hours": 6 + 16.5, "cost": 99.5},
        {"hours": 40, "cost": 10},
    ]
    assert [ids(point.plan) for point in front] == [["visit", "pair"], ["course"]]
    assert all(loopbaan.check_plan(people[0], point.plan) == [] for point in front)
    assert front[-1].amount() == "40 uur, € 10" and front[-1].amount() in front.explain()
    assert front.objectives == ("hours", "cost") and "Cursus" in front._repr_html_()
    with pytest.raises(IndexError):
        front[2]


@pytest.mark.parametrize("objectives", [[], ["hours", "hours"], ["hours", "cost", "weeks", "hours=1,cost=1"], "hours"])
def test_a_front_weighs_one_to_three_different_objectives(mentor, people, objectives):
    with pytest.raises((ValueError, TypeError)):
        mentor.find_front(people[0], objectives)


def test_alternatives_come_in_order_of_cost_and_say_when_they_are_all(mentor, people):
    found = mentor.find_alternatives(people[0])
    assert [ids(plan) for plan in found] == [["visit", "pair"], ["course"]] and found.all and len(found) == 2
    assert [plan.cost for plan in found] == [22.5, 40] and "Cursus" in found._repr_html_()
    assert len(mentor.find_alternatives(people[0], most=1)) == 1
    assert len(mentor.find_alternatives(people[0], at_most_cost=39.99)) == 1
    assert len(mentor.find_alternatives(people[0], at_most_cost=40)) == 2
    for wrong in ({"most": 0}, {"at_most_cost": -1}):
        with pytest.raises(ValueError):
            mentor.find_alternatives(people[0], **wrong)


def test_the_best_part_says_what_is_left_and_what_more_would_do(world, people):
    part = loopbaan.Planner(world, "mentor", within={"hours": 10}).find_part(people[0])
    assert part.status == "optimal" and ids(part.plan) == [] and part.plan.cost == 0  # the visit alone reaches nothing
    (left,) = part.left
    assert (left.competence, left.required, left.reachable) == ("order", "sharing", loopbaan.NOT_SHOWN)
    assert part.levels_short == 3 and part.more == {"hours": 22.5} and part.left_desired == ()
    for words in (part.explain(), part._repr_html_()):
        assert "22,5 uur" in words and "Orde" in words
    whole = loopbaan.Planner(world, "mentor", within={"hours": 30}).find_part(people[0])
    assert whole.left == () and ids(whole.plan) == ["visit", "pair"] and whole.more == {}


def test_roles_say_what_hangs_on_each_step(mentor, world, people):
    plan = mentor.find(people[0])
    roles = mentor.roles_of_steps(people[0], plan)
    assert [(role.id, role.necessity, role.without) for role in roles] == [
        ("visit", "choice", 40),
        ("pair", "choice", 40),
    ]
    assert all(mentor.find_without(people[0], role.id).cost == role.without for role in roles)
    assert "40 uur" in roles[0].explain() and roles[0].explain() in roles._repr_html_()
    fixed = loopbaan.Planner(world, "mentor", must=["course"])
    assert fixed.roles_of_steps(people[0], fixed.find(people[0]))[0].necessity == "fixed"
    with pytest.raises(ValueError, match="another question"):
        fixed.roles_of_steps(people[0], plan)


def test_without_a_step_there_is_another_plan_or_none(mentor, people):
    plan = mentor.find_without(people[0], "pair")
    assert ids(plan) == ["course"] and loopbaan.check_plan(people[0], plan) == []
    assert plan != mentor.find(people[0])
    with pytest.raises(KeyError, match='did you mean "pair"'):
        mentor.find_without(people[0], "pairs")


def test_gains_say_what_one_more_level_saves(mentor, people):
    (gain,) = mentor.gains_of_levels(people[1])
    assert (gain.competence, gain.level, gain.cost, gain.saves) == ("order", "sharing", 0, 16.5)
    assert mentor.gains_of_levels(people[1]).cost == 16.5 and "16,5 uur minder" in gain.explain()
    assert gain.explain() in mentor.gains_of_levels(people[1])._repr_html_()


def test_a_proof_can_be_checked_without_a_search(mentor, world, people):
    proof = mentor.certify(people[0])
    assert proof.cost == 22.5 and loopbaan.check_certificate(people[0], proof) == []
    assert all("course" in landmark for landmark in proof.landmarks)
    assert loopbaan.check_certificate(people[0], loopbaan.Planner(world, "mentor", "cost").certify(people[0])) == []
    assert loopbaan.check_certificate(people[1], proof) != []
    assert loopbaan.Planner(world, "mentor", within={"hours": 99}).certify(people[0]) is None


@pytest.mark.parametrize("threads", [1, 3])
def test_many_people_get_what_each_would_get_alone(world, people, threads):
    planner = loopbaan.Planner(world, "mentor", within={"hours": 30})
    plans = planner.find_all(people)
    told = []
    fronts = planner.find_front(people, ["hours", "cost"], threads=threads, progress=lambda *state: told.append(state))
    assert told[-1] == (3, 3) and [list(each) for each in fronts] == [
        list(planner.find_front(person, ["hours", "cost"])) for person in people
    ]
    alone = [planner.roles_of_steps(person, plan) for person, plan in zip(people, plans)]
    assert planner.roles_of_steps(people, plans, threads=threads) == alone
    assert planner.gains_of_levels(people, threads=threads) == [planner.gains_of_levels(each) for each in people]
    parts, found = planner.find_part(people, threads=threads), planner.find_alternatives(people, 2, threads=threads)
    assert [part.plan for part in parts] == plans and [each[0] for each in found] == plans


def test_the_document_holds_each_answer_that_was_asked_for(world, people):
    planner = loopbaan.Planner(world, "mentor", within={"hours": 10})
    plans = planner.find_all(people)
    without = loopbaan.Planner(world, "mentor", within={"hours": 10}, must_not=["pair"]).find_all(people)
    document = loopbaan.write_plans(
        planner,
        people,
        plans,
        fronts=planner.find_front(people, ["hours", "cost"]),
        parts=planner.find_part(people),
        alternatives=planner.find_alternatives(people),
        roles=planner.roles_of_steps(people, plans),
        gains=planner.gains_of_levels(people),
        without=without,
    )
    assert loopbaan.canonical(document) == document
    first, _, last = json.loads(document)["plans"]
    assert first["conflict"] == [{"within": "hours"}] and first["part"]["more"] == {"hours": 22.5}
    assert first["part"]["left"] == [{"competence": "order", "required": "sharing", "reachable": None}]
    assert last["front"] == {
        "objectives": ["hours", "cost"],
        "status": "optimal",
        "points": [{"amounts": {"hours": 0, "cost": 0}, "steps": []}],
    }
    assert (last["without"]["step"], last["without"]["cost"], last["roles"], last["gains"]) == ("pair", 0, [], [])
    assert set(json.loads(loopbaan.write_plans(planner, people, plans))["plans"][0]) == {
        *("person", "status", "cost", "bound", "steps", "missing", "pieces", "conflict")
    }


def test_a_document_refuses_answers_to_another_question(world, people, mentor):
    plans = mentor.find_all(people)
    other = loopbaan.Planner(world, "mentor", "cost")
    for wrong in (
        {"parts": other.find_part(people)},
        {"gains": mentor.gains_of_levels(people)[:2]},
        {"without": plans},
        {"alternatives": mentor.find_alternatives(people)[::-1]},
    ):
        with pytest.raises(ValueError):
            loopbaan.write_plans(mentor, people, plans, **wrong)


def test_a_page_is_not_made_of_plans_under_conditions(world, people):
    planner = loopbaan.Planner(world, "mentor", must=["course"])
    with pytest.raises(ValueError, match="without conditions"):
        loopbaan.write_page(planner, people, planner.find_all(people))


@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize(
    "work",
    [
        lambda planner, who: planner.find_front(who, ["hours", "weeks"]),
        lambda planner, who: planner.find_alternatives(who),
        lambda planner, who: planner.gains_of_levels(who),
    ],
)
@pytest.mark.parametrize("together", [False, True])
def test_ctrl_c_stops_these_too(hard, work, together):
    people = loopbaan.build_cohort(hard, [{"id": f"p{i}"} for i in range(4)])
    threading.Timer(0.3, _thread.interrupt_main).start()
    begin = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        work(loopbaan.Planner(hard, "all"), people if together else people[0])
    assert time.monotonic() - begin < 5


def test_a_node_limit_gives_an_honest_status(hard):
    person = loopbaan.build_cohort(hard, [{"id": "p1"}])[0]
    planner = loopbaan.Planner(hard, "all")
    assert planner.find_front(person, ["hours", "weeks"], nodes=10).status in ("feasible", "stopped")
    assert planner.find_alternatives(person, nodes=10).status in ("feasible", "stopped")
    assert planner.certify(person, nodes=10) is None
    roles = planner.roles_of_steps(person, planner.find(person, nodes=10), nodes=1)
    assert {role.necessity for role in roles} == {"unsettled"} and {role.without for role in roles} == {None}


def test_whoever_has_a_certificate_that_ran_out_takes_the_course_again_and_nothing_else(dutch):
    """A role that anybody may have asks nothing but its own certificate."""
    entry = {"competence": "bhv", "level": "ja", "kind": "prior_learning", "reason": "certificate", "rater": "institute"}
    entry.update(date="2024-02-01", until="2025-02-01")
    drafts = [{"id": "a", "phase": "ervaren", "done": ["bhv-cursus"], "evidence": [entry]}, {"id": "b", "evidence": [entry]}]
    people = loopbaan.build_cohort(dutch, drafts).by(loopbaan.LevelRule(as_of=datetime.date(2026, 8, 1)))
    plans = loopbaan.Planner(dutch, "bhv-er").find_all(people)
    assert [ids(plan) for plan in plans] == [["bhv-cursus"]] * 2
