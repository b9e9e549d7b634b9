# SPDX-License-Identifier: BSL-1.0
"""Every value pickles and deep-copies, so that engines that run in other processes can use the library."""

import copy
import datetime
import inspect
import json
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

import pytest

import loopbaan
from loopbaan import _loopbaan
from one_of_each import one_of_each


@pytest.fixture(scope="module")
def values(world):
    return one_of_each(world)


def state_of(value):
    """All that can be seen of a value, as plain Python; another value that is the same is seen the same."""
    if isinstance(value, (str, int, float, bool, type(None), datetime.date)):
        return value
    if isinstance(value, (list, tuple)):
        return [state_of(each) for each in value]
    if isinstance(value, dict):
        return {key: state_of(each) for key, each in value.items()}
    return repr(value)


def seen(value):
    names = [name for name, kind in inspect.getmembers(type(value)) if isinstance(kind, property)]
    return {name: state_of(getattr(value, name)) for name in names}


def test_every_class_is_tried(values):
    classes = {name for name, each in vars(_loopbaan).items() if inspect.isclass(each)}
    assert classes <= set(values)


def test_every_value_survives_a_pickle_and_a_copy(values):
    for name, value in values.items():
        for again in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value), copy.copy(value)):
            assert type(again) is type(value) and repr(again) == repr(value), name
            assert seen(again) == seen(value), name
            if type(value).__eq__ is not object.__eq__:
                assert again == value, name


def test_no_print_of_a_value_tells_of_addresses_or_bindings(values):
    for name, value in values.items():
        for words in (repr(value), str(value)):
            assert " at 0x" not in words and "_loopbaan." not in words and words.strip(), name


def test_answers_of_one_pickle_are_about_one_framework_and_it_is_held_once(world, people):
    planner = loopbaan.Planner(world, "mentor")
    plans = planner.find_all(people)
    one, all_ = len(pickle.dumps(plans[0])), len(pickle.dumps(plans * 50))
    assert all_ < one + 150 * 2000
    again = pickle.loads(pickle.dumps((planner, people, plans)))
    assert loopbaan.write_plans(*again) == loopbaan.write_plans(planner, people, plans)
    # ... and of pickles that come one after another, too.
    apart = [pickle.loads(pickle.dumps(each)) for each in (planner, people, plans)]
    assert loopbaan.write_plans(*apart) == loopbaan.write_plans(planner, people, plans)
    assert apart[0].find(apart[1][0]) == plans[0]


def test_a_framework_comes_back_with_its_catalogues(world, tmp_path):
    for name in ("one", "two"):
        step = {"id": name, "title": name, "yields": {"talks": "sharing"}, "hours": 1}
        document = {"loopbaan": "catalogue/1", "framework": {"id": "world", "version": "1"}, "id": name, "version": "3"}
        (tmp_path / name).write_text(json.dumps({**document, "steps": [step]}), encoding="utf-8")
    with_two = world.with_catalogue(tmp_path / "one").with_catalogue(tmp_path / "two")
    again = pickle.loads(pickle.dumps(with_two))
    assert again.catalogues == with_two.catalogues == ("one 3", "two 3") and list(again.steps) == list(with_two.steps)
    assert again.hash == world.hash and len(pickle.loads(pickle.dumps(world)).steps) == len(world.steps)


def test_what_is_about_one_person_tells_of_nobody_else(world):
    people = loopbaan.build_cohort(world, [{"id": "someone"}, {"id": "another-one"}])
    gap = loopbaan.find_gap(people[0], "mentor")
    for value in (people[0], gap, gap.lines[0], loopbaan.find_position(people[0]), loopbaan.estimate_level(people[0], "order")):
        assert b"another-one" not in pickle.dumps(value) and b"someone" in pickle.dumps(value)
    assert b"another-one" not in pickle.dumps(loopbaan.Planner(world, "mentor").find(people[0]))


def test_levels_by_severity_stay_as_they_were_found(dutch):
    def log(i):
        low, high = ("start", "basis") if i % 2 else ("basis", "vak")
        return [{"competence": "gedrag", "level": low, "rater": "leader"}, {"competence": "gedrag", "level": high, "rater": "self"}]

    people = loopbaan.build_cohort(dutch, [{"id": f"p{i}", "evidence": log(i)} for i in range(40)])
    people = people.by(loopbaan.LevelRule("severity", as_of=datetime.date(2026, 1, 1)))
    few = people.only(["p1", "p2"])  # a fit on these two alone would say nothing
    for value in (people, few, people[3]):
        again = pickle.loads(pickle.dumps(value))
        assert loopbaan.find_severity(again, again.framework.competences["gedrag"].scale) is not None if isinstance(value, loopbaan.Cohort) else True
        assert [p.levels for p in (again if isinstance(value, loopbaan.Cohort) else [again])] == [
            p.levels for p in (value if isinstance(value, loopbaan.Cohort) else [value])
        ]


def test_processes_share_the_work(dutch):
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    people = loopbaan.build_cohort(dutch, [{"id": f"p{i}", "phase": "inductie"} for i in range(6)])
    parts = [people.only([f"p{i}", f"p{i + 1}"]) for i in (0, 2, 4)]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        plans = [plan for part in pool.map(planner.find_all, parts) for plan in part]
    assert plans == planner.find_all(people)


def test_cloudpickle_takes_what_pickle_takes(world, people):
    cloudpickle = pytest.importorskip("cloudpickle")
    planner = loopbaan.Planner(world, "mentor")
    again = pickle.loads(cloudpickle.dumps(lambda: planner.find(people[0])))
    assert again() == planner.find(people[0])
