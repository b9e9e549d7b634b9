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

RATING = {"competence": "order", "level": "steady", "rater": "leader", "date": "2026-03-12", "by": "c-07"}


@pytest.fixture(scope="module")
def values(world):
    """Some value of every class, by the name of the class."""
    people = loopbaan.build_cohort(
        world,
        [
            {"id": "p1", "phase": "start", "groups": {"school": "s1"}, "since": "2024-08-01", "fte": 0.8, "evidence": [RATING]},
            {"id": "p2", "levels": {"order": "steady"}, "done": ["visit"], "groups": {"school": "s2"}},
        ],
    ).for_purpose("a talk")
    person = people[0]
    planner = loopbaan.Planner(world, "mentor", within={"hours": 200}, must_not=["course"])
    plan = planner.find(person)
    talker = loopbaan.Planner(world, "talker").find(person)
    barred = loopbaan.Planner(world, "mentor", within={"hours": 1}).find(people[0])
    gap = loopbaan.find_gap(person, "mentor")
    coverage = loopbaan.count_coverage(people, "mentor", "school")
    analysis = loopbaan.analyse(world)
    front = loopbaan.Planner(world, "mentor").find_front(person, ["hours", "cost"])
    roles = planner.roles_of_steps(person, plan)
    gains = planner.gains_of_levels(person)
    walk = loopbaan.parse_crosswalk(
        json.dumps(
            {
                "loopbaan": "crosswalk/1",
                "id": "same",
                "from": {"id": "world", "version": "1"},
                "to": {"id": "world", "version": "1"},
                "links": [{"from": "order", "to": "order", "relation": "close"}],
                "dropped": [{"id": "talks"}],
                "added": [{"id": "talks"}],
            }
        ),
        world,
        world,
    )
    moved = loopbaan.move_people(people, walk)
    difference = loopbaan.compare_frameworks(world, loopbaan.built_in_framework("nl-2005"))
    staff = loopbaan.parse_staff("persoon;Orde;schoenmaat\np1;steady;42\n", world, name="x.csv")
    mapping = loopbaan.parse_mapping(
        '{"loopbaan": "mapping/1", "id": "m", "columns": {"q1": "order"}, "values": {"4": "sharing"}}', world
    )
    table = loopbaan.tabulate_people(people)
    policy = loopbaan.dutch_policy()
    position = loopbaan.find_position(person)
    lines = loopbaan.find_rater_lines(person)
    tables = [getattr(world, name) for name in ("sources", "scales", "depths", "domains", "areas", "competences")]
    tables += [getattr(world, name) for name in ("profiles", "phases", "roles", "routes", "instruments", "steps")]
    dutch = loopbaan.dutch_framework()
    plans = loopbaan.parse_plans(loopbaan.write_plans(planner, people[:1], [plan], roles=[roles], gains=[gains]), world)
    gaps = loopbaan.parse_gaps(loopbaan.write_gaps(people, "mentor"), world)
    positions = loopbaan.parse_positions(loopbaan.write_positions(people), world)
    some = [
        *(plans, plans[0], gaps, gaps[1], positions, positions["p2"]),
        *(world, people, person, planner, plan, talker, barred, gap, gap.lines[0], coverage, coverage.rows[0], analysis),
        *(front, front[0], roles, roles[0], gains, gains[0], walk, moved, difference, staff, mapping, table, policy),
        *(plan.steps[0], plan.steps[0].because[0], talker.missing[0], talker.pieces[0], barred.conflict[0]),
        *(planner.find_alternatives(person), loopbaan.Planner(world, "mentor", within={"hours": 10}).find_part(person)),
        *(loopbaan.Planner(world, "mentor").certify(person), position, position.domains[0], lines[0], lines[0].views[0], table["id" if "id" in table.columns else table.columns[0]]),
        *(person.evidence[0] if hasattr(person, "evidence") else person.ratings[0], people.rule, loopbaan.estimate_level(person, "order")),
        *(loopbaan.summarise_log(people), loopbaan.purge(people, datetime.date(2026, 1, 1)), policy.rules[0]),
        *(analysis.metrics["visit"], analysis.paths, analysis.landmarks[0], loopbaan.find_fringe(person)),
        *(loopbaan.find_severity(people.by(loopbaan.LevelRule("severity")), "growth"), moved.notes[0], difference.changes[0], difference.tables[0]),
        *(loopbaan.Share if False else share_of(), loopbaan.measure_agreement(people, "order"), world.title, staff.notes[0]),
        *(analysis.findings[0] if analysis.findings else loopbaan.analyse(dutch).findings[0],),
        *tables,
        *(next(iter(each.values())) for each in tables if len(each)),
        dutch.sources["seed"] if "seed" in dutch.sources else next(iter(dutch.sources.values())),
        next(iter(dutch.areas.values())),
        world.scales["growth"].levels[0],
        loopbaan.document_kinds()[0],
    ]
    return {type(each).__name__: each for each in some if each is not None}


def share_of():
    fw = loopbaan.dutch_framework()
    drafts = [{"id": f"p{i}", "levels": {"gedrag": "vak" if i % 2 else "start"}} for i in range(60)]
    rows = loopbaan.count_coverage(loopbaan.build_cohort(fw, drafts), "basisbekwaam").rows
    return next(row.total for row in rows if row.total is not None)


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
