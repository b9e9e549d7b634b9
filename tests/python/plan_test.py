# SPDX-License-Identifier: BSL-1.0
"""Plans in Python: answers, threads, progress, Ctrl-C."""

import _thread
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

import loopbaan


def test_a_plan_has_steps_with_reasons_a_cost_and_a_proof(world, people):
    plan = loopbaan.Planner(world, "mentor").find(people[0])
    assert plan.status == "optimal" and plan.found and plan.cost == plan.bound == 22.5 and plan.amount() == "22,5 uur"
    assert [step.id for step in plan.steps] == ["visit", "pair"]
    assert {reason.purpose for step in plan.steps for reason in step.because} >= {"target", "order"}
    assert plan.steps[0].step == world.steps["visit"] and plan.steps[0].title.nl == "Lesbezoek"
    assert loopbaan.check_plan(people[0], plan) == []


def test_another_objective_gives_another_plan(world, people):
    assert [step.id for step in loopbaan.Planner(world, "mentor", "cost").find(people[0]).steps] == ["course"]
    assert loopbaan.Planner(world, "mentor", objective="weeks").find(people[0]).cost == 0


def test_where_no_plan_exists_the_answer_says_why(world, people):
    plan = loopbaan.Planner(world, "talker").find(people[1])
    assert plan.status == "unreachable" and plan.cost is None and plan.steps == () and not plan.found
    (missing,) = plan.missing
    assert (missing.competence, missing.required, missing.reachable) == ("talks", "sharing", loopbaan.NOT_SHOWN)
    assert plan.pieces[0].cause == "nothing_yields" and plan.pieces[0].explain() in plan.explain()


def test_plans_of_a_cohort_do_not_depend_on_threads(world, people):
    planner = loopbaan.Planner(world, "mentor")
    assert (
        planner.find_all(people, threads=1) == planner.find_all(people, threads=4) == [planner.find(p) for p in people]
    )


def test_a_node_limit_stops_a_search_with_an_honest_status(slow, many):
    plan = slow.find(many[0], nodes=10)
    assert plan.status == "feasible" and plan.bound < plan.cost and loopbaan.check_plan(many[0], plan) == []


def test_needs_are_counted(world, people):
    plans = loopbaan.Planner(world, "mentor").find_all(people)
    assert loopbaan.count_needs(world, plans) == {"pair": 2, "visit": 1}


def test_a_person_of_another_framework_is_refused(world, dutch):
    stranger = loopbaan.build_cohort(dutch, [{"id": "p1"}])
    with pytest.raises(ValueError, match="belongs to framework "):
        loopbaan.Planner(world, "mentor").find(stranger[0])


def test_threads_share_a_planner_and_do_not_wait_for_each_other(world, people):
    planner = loopbaan.Planner(world, "mentor")
    expected = planner.find(people[0])
    with ThreadPoolExecutor(4) as pool:
        assert all(plan == expected for plan in pool.map(lambda _: planner.find(people[0]), range(40)))


@pytest.fixture(scope="module")
def many(hard):
    return loopbaan.build_cohort(hard, [{"id": f"p{i}"} for i in range(9)])


@pytest.fixture(scope="module")
def slow(hard):
    """A planner that needs longer than anyone waits for each of `many`."""
    return loopbaan.Planner(hard, "all")


def test_progress_is_told_in_the_callers_thread_and_closes_with_all(world, people):
    told = []
    loopbaan.Planner(world, "mentor").find_all(
        people, progress=lambda done, total: told.append((done, total, threading.get_ident()))
    )
    assert told[-1] == (3, 3, threading.get_ident())


def test_a_progress_that_answers_false_stops_the_work(slow, many):
    seen = []

    def stop(done, total):
        seen.append((done, total))
        return False

    begin = time.monotonic()
    plans = slow.find_all(many, threads=1, progress=stop)
    assert time.monotonic() - begin < 5 and len(plans) == len(many) and len(seen) == 1
    assert plans[-1].status == "stopped" and plans[0].status in ("feasible", "stopped")


@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize("work", [lambda slow, many: slow.find_all(many), lambda slow, many: slow.find(many[0])])
def test_ctrl_c_stops_the_work(slow, many, work):
    threading.Timer(0.3, _thread.interrupt_main).start()
    begin = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        work(slow, many)
    assert time.monotonic() - begin < 5


def test_what_a_progress_raises_comes_out(slow, many):
    def fail(done, total):
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        slow.find_all(many, threads=1, progress=fail)


def test_other_python_threads_run_while_the_work_goes_on(slow, many):
    counted = 0
    stop = threading.Event()

    def count():
        nonlocal counted
        while not stop.is_set():
            counted += 1
            time.sleep(0.001)

    counter = threading.Thread(target=count)
    counter.start()
    deadline = time.monotonic() + 0.3
    slow.find_all(many, threads=1, progress=lambda done, total: time.monotonic() < deadline)
    stop.set()
    counter.join()
    assert counted > 20
