# SPDX-License-Identifier: BSL-1.0
"""Any function, called with anything: it answers, or it says what is wrong. Nothing crashes, and no plan is false.

The arguments are things of three frameworks, one of them read twice: what is mixed up must be refused.
"""

import datetime
import functools
import inspect
import itertools
import json
import re
import signal
import threading
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import loopbaan

CALM = settings(
    max_examples=150, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


def framework_of(hours, competences=("order", "talks")):
    return loopbaan.build_framework(
        "world",
        "1",
        scales=[{"id": "growth", "levels": [{"id": id, "title": id} for id in ("shown", "steady", "sharing")]}],
        competences=[{"id": id, "title": id, "scale": "growth"} for id in competences],
        profiles=[{"id": "mentor", "title": "Mentor", "requires": {"order": "sharing"}, "desires": {"talks": "shown"}}]
        if "talks" in competences
        else [{"id": "mentor", "title": "Mentor", "requires": {"order": "sharing"}}],
        phases=[{"id": "start", "title": "Start", "exit": "mentor"}],
        steps=[
            {"id": "visit", "title": "Lesbezoek", "yields": {"order": "steady"}, "hours": hours},
            {"id": "pair", "title": "Samen", "requires": {"order": "steady"}, "yields": {"order": "sharing"}, "hours": 6},
        ],
    )


def people_on(framework):
    rating = {"competence": "order", "level": "shown", "rater": "leader", "date": "2026-03-12"}
    return loopbaan.build_cohort(
        framework,
        [
            {"id": f"p{i}", "groups": {"school": f"s{i % 2}"}, "levels": {"order": "shown"} if i else {}, "evidence": [rating]}
            for i in range(6)
        ],
    )


class Things:
    """Things of one framework that calls may be given."""

    def __init__(self, framework):
        self.framework = framework
        self.people = people_on(framework)
        self.planner = loopbaan.Planner(framework, "mentor")
        self.plans = self.planner.find_all(self.people)
        self.all = [
            framework,
            self.people,
            self.people[1],
            self.people[1].ratings[0],
            self.planner,
            self.plans,
            self.plans[1],
            loopbaan.find_gap(self.people[1], "mentor"),
            loopbaan.find_gaps(self.people, "mentor"),
            loopbaan.find_position(self.people[1]),
            loopbaan.count_coverage(self.people, "mentor", "school"),
            loopbaan.analyse(framework),
            loopbaan.tabulate_people(self.people),
            self.planner.find_front(self.people[1], ["hours", "cost"]),
            self.planner.find_alternatives(self.people[1]),
            self.planner.find_part(self.people[1]),
            self.planner.roles_of_steps(self.people[1], self.plans[1]),
            self.planner.certify(self.people[1]),
            loopbaan.compare_frameworks(framework, framework),
            *self.rest(),
        ]

    def rest(self):
        """What fewer calls take, by the names of their parameters behind those of everything else: see BY_NAME."""
        taught = loopbaan.parse_curriculum("module;variant;vooraf;order\nM1;a;;I T\nM2;b;M1;O\n", self.framework)
        walk = {
            "loopbaan": "crosswalk/1",
            "id": "same",
            "from": {"id": "world", "version": "1"},
            "to": {"id": "world", "version": "1"},
            "links": [{"from": "order", "to": "order", "relation": "close"}],
        }
        walk |= {key: [{"id": each} for each in self.framework.competences if each != "order"] for key in ("dropped", "added")}
        mapping = '{"loopbaan": "mapping/1", "id": "m", "columns": {"q1": "order"}, "values": {"4": "sharing"}}'
        return (
            taught,
            loopbaan.parse_crosswalk(json.dumps(walk), self.framework, self.framework),
            loopbaan.parse_mapping(mapping, self.framework),
            loopbaan.dutch_policy(),
            loopbaan.parse_staff("persoon;order\np1;steady\n", self.framework),
            self.planner.find_prospect(self.people[0]),
            loopbaan.make_handover(taught, "a"),
            [loopbaan.CurriculumChange("remove_module", "M2")],
            loopbaan.check_curriculum(taught),
            loopbaan.tabulate_gaps(self.people, "mentor"),
        )


@functools.lru_cache(maxsize=None)
def worlds():
    return (
        Things(framework_of(6)),
        Things(framework_of(6)),  # the same again
        Things(framework_of(7)),  # of the same sizes, and not the same
        Things(framework_of(6, ("order",))),
    )


def fails(*_):
    raise ZeroDivisionError("a callback that fails")


PLAIN = [
    None, True, 0, 1, -1, 2**31, 2**63, -(2**70), 0.5, float("nan"), float("inf"), "", "p1", "order", "mentor", "school",
    "scool", "start", "visit", "hours", "hours=-5", "\x00", "\ud800", "é" * 300, b"", b"\xff", b"{}", [], ["visit"], ["nope"],
    {}, {"hours": -1}, {"hours": float("nan")}, datetime.date(2026, 3, 12), fails, lambda *_: False, object(),
]  # fmt: skip

FILE_WRITERS = {"write_excel"}  # what it writes is seen in its own tests
FUNCTIONS = sorted(
    name
    for name in loopbaan.__all__
    if callable(getattr(loopbaan, name)) and not inspect.isclass(getattr(loopbaan, name)) and name not in FILE_WRITERS
)
BY_NAME = {"framework": 0, "people": 1, "person": 2, "entry": 3, "planner": 4, "plans": 5, "plan": 6, "gap": 7}
BY_NAME |= {"curriculum": -10, "crosswalk": -9, "mapping": -8, "policy": -7, "staff": -6, "prospect": -5, "handover": -4, "changes": -3}
WORDS = {
    "target": "mentor", "competence": "order", "grouping": "school", "objective": "hours", "lang": "nl", "step": "visit",
    "min_group": 10, "other": "leader", "profile": "mentor", "rater": "leader", "scale": "growth", "variant": "a", "one": "a",
}  # fmt: skip


def argument(draw, name):
    """A thing that mostly fits, of any of the worlds."""
    things = draw(st.sampled_from(worlds())).all
    if name in BY_NAME and draw(st.integers(0, 9)) < 9:
        return things[BY_NAME[name]]
    if name in WORDS and draw(st.integers(0, 9)) < 7:
        return WORDS[name]
    return draw(st.sampled_from(PLAIN + things))


def try_call(function, args, kwargs):
    """What it answers; None when it says what is wrong. A SystemError is a crash that Python caught."""
    try:
        return function(*args, **kwargs)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, OSError, ImportError, ZeroDivisionError) as wrong:
        assert str(wrong) or isinstance(wrong, (IndexError, AttributeError))
        # A place in memory says nothing to anybody; what Python itself says of its own `object()` is not ours.
        assert not re.search(r"0x[0-9a-f]{6}", str(wrong).replace(repr(PLAIN[-1]), "")), wrong
        return None


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_called_with_anything_answers_or_says_what_is_wrong(name):
    function = getattr(loopbaan, name)
    parameters = list(inspect.signature(function).parameters.values())

    @settings(CALM, max_examples=60)
    @given(st.data())
    def call(data):
        args, kwargs = [], {}
        for each in parameters:
            if each.kind in (each.VAR_POSITIONAL, each.VAR_KEYWORD):
                continue
            if each.default is not each.empty and data.draw(st.booleans()):
                continue
            value = argument(data.draw, each.name)
            if each.kind is each.KEYWORD_ONLY or each.default is not each.empty:
                kwargs[each.name] = value
            else:
                args.append(value)
        try_call(function, args, kwargs)

    call()


def methods_of(thing):
    for name in dir(type(thing)):
        if name.startswith("_") and name not in ("__getitem__", "__contains__", "__eq__", "__len__", "__repr__"):
            continue
        if name not in ("save", "to_excel"):
            yield name


@CALM
@given(st.data())
def test_a_method_called_with_anything_answers_or_says_what_is_wrong(data):
    thing = data.draw(st.sampled_from(data.draw(st.sampled_from(worlds())).all))
    name = data.draw(st.sampled_from(sorted(methods_of(thing))))
    found = try_call(getattr, (thing, name), {})
    if callable(found):
        count = data.draw(st.integers(0, 3))
        try_call(found, [argument(data.draw, "person" if i == 0 else "x") for i in range(count)], {})


weights = st.dictionaries(st.sampled_from(["hours", "cost", "weeks"]), st.integers(-3, 1003), min_size=1).map(
    lambda by_name: ",".join(f"{name}={weight}" for name, weight in by_name.items())
)


@CALM
@given(st.data(), weights)
def test_what_a_planner_answers_the_checker_accepts_and_of_other_frameworks_it_answers_nothing(data, objective):
    world = data.draw(st.sampled_from(worlds()))
    steps = st.lists(st.sampled_from(["visit", "pair", "nope"]), max_size=2)
    asked = {"must": data.draw(steps), "must_not": data.draw(steps), "objective": objective}
    if data.draw(st.booleans()):
        asked["within"] = {"hours": data.draw(st.floats(-5, 30))}
    targets = data.draw(st.lists(st.just("mentor"), max_size=2))
    planner = try_call(loopbaan.Planner, (world.framework, targets), asked)
    possible = bool(targets) and all(0 < int(part.split("=")[1]) <= 1000 for part in objective.split(","))
    if planner is None:
        return
    assert possible
    people = data.draw(st.sampled_from(worlds())).people
    plans = try_call(planner.find_all, (people,), {"threads": data.draw(st.sampled_from([0, 1, 5, 1000]))})
    assert (plans is not None) == (people.framework == planner.framework)
    for person, plan in zip(people, plans or []):
        assert loopbaan.check_plan(person, plan) == []
        assert planner.find(person) == plan
        proof = planner.certify(person)
        assert proof is None or loopbaan.check_certificate(person, proof) == []


def test_the_same_document_read_twice_is_one_framework():
    one, again, other, _ = worlds()
    assert one.framework == again.framework and hash(one.framework) == hash(again.framework)
    assert one.framework != other.framework
    assert one.planner.find_all(again.people) == again.plans
    with pytest.raises(loopbaan.Error) as refused:
        one.planner.find_all(other.people)
    assert refused.value.code == 208
    for mixed in (
        lambda: loopbaan.append_evidence(one.people, "p1", {"competence": "order", "level": "nope"}),
        lambda: loopbaan.check_plan(one.people[1], other.plans[1]),
        lambda: loopbaan.draw_person_map(one.people[1], other.plans[1]),
        lambda: loopbaan.draw_person_map(one.people[1], one.plans[2]),
        lambda: loopbaan.write_plans(one.planner, one.people, one.plans[:2]),
        lambda: loopbaan.count_coverage(one.people, "mentor", "scool"),
    ):
        with pytest.raises(ValueError):
            mixed()


def slow_world(steps=26):
    """Steps of which half must be chosen, so that a search takes its time."""
    order = [f"c{i}" for i in range(steps)]
    return loopbaan.build_framework(
        "slow",
        "1",
        scales=[{"id": "s", "levels": [{"id": "yes", "title": "ja"}]}],
        competences=[{"id": id, "title": id, "scale": "s"} for id in order],
        profiles=[{"id": "all", "title": "Alles", "requires": {id: "yes" for id in order}}],
        steps=[
            {"id": f"s{i}-{j}-{k}", "title": "x", "yields": {order[n]: "yes" for n in {i, j, k}}, "hours": 20 + (i * j + k) % 7}
            for i, j, k in itertools.combinations(range(steps), 3)
            if (i * 7 + j * 5 + k * 3) % 13 == 0
        ],
    )


@functools.lru_cache(maxsize=None)
def many_people():
    framework = slow_world()
    people = [{"id": f"p{i}", "levels": {f"c{i % 26}": "yes", f"c{i // 26 % 26}": "yes"}} for i in range(600)]
    return loopbaan.Planner(framework, "all"), loopbaan.build_cohort(framework, people)


@pytest.mark.parametrize("ask", ["find_all", "find_part", "find_alternatives", "gains_of_levels"])
def test_what_a_callback_raises_comes_out_and_the_work_is_over(ask):
    planner, people = many_people()
    threads = threading.active_count()

    class Enough(BaseException):
        pass

    def told(done, total):
        raise Enough(f"{done} of {total}")

    began = time.monotonic()
    with pytest.raises(Enough):
        getattr(planner, ask)(people, threads=3, progress=told)
    assert time.monotonic() - began < 20
    assert threading.active_count() == threads


def test_ctrl_c_while_many_are_planned_comes_out_as_that(listening):
    planner, people = many_people()
    threading.Timer(0.3, lambda: signal.raise_signal(signal.SIGINT)).start()
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        planner.find_all(people, threads=3)
        time.sleep(1)  # where the machine is so fast that all was planned before
    assert time.monotonic() - began < 20


def test_progress_rises_and_tells_of_all_only_when_all_are_done():
    planner, people = many_people()
    seen = []
    plans = planner.find_all(people, threads=1000, nodes=3, progress=lambda done, total: seen.append((done, total)))
    assert [total for _, total in seen] == [600] * len(seen)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1][0] == 600 and len(plans) == 600

    told = []
    plans = planner.find_all(people, progress=lambda done, total: told.append(done) or False)
    assert len(told) == 1  # once it said no it is not asked again
    if told[0] < 600:
        assert any(plan.status == "stopped" for plan in plans)
        assert told[0] <= sum(plan.status != "stopped" for plan in plans)
