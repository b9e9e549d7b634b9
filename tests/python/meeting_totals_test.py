# SPDX-License-Identifier: BSL-1.0
"""Every total of the page for a meeting is counted once more, with pandas, from the plans themselves."""

import math
from pathlib import Path

import pytest

import loopbaan

pd = pytest.importorskip("pandas")

BOARD = Path(__file__).parents[2] / "examples" / "data" / "board.csv"
MINIMUM = 10
WEEKS = 40  # of a school year, all of which is left where no day is given


@pytest.fixture(scope="module")
def counted(dutch):
    """Planner, people, and of each person and payer what the plans at both ends take."""
    people = loopbaan.read_staff(BOARD, dutch).people
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    rows = []
    for person, prospect in zip(people, planner.find_prospect(people, effort=1)):
        for end, plan in (("least", prospect.best), ("most", prospect.worst)):
            for step in plan.steps:
                cost = (step.step.payer or "", (step.step.minutes or 0) / 60, (step.step.cents or 0) / 100)
                others, guessed = step.step.hours_of_others or 0, "hours" in (step.step.estimated or ("hours",))
                guess = cost[1] if step.step.estimate and guessed else 0
                rows.append((person.id, person.phase, end, *cost, step.begins, step.ends, others, guess))
    names = ["person", "phase", "end", "payer", "hours", "cost", "begins", "ends", "others", "guessed"]
    frame = pd.DataFrame(rows, columns=names)
    part = ((WEEKS - frame.begins) / (frame.ends - frame.begins)).where(frame.ends > WEEKS, 1).where(frame.begins < WEEKS, 0)
    for unit, units in (("hours", 60), ("cost", 100)):
        frame[f"{unit}_this_year"] = (frame[unit] * units * part + 1e-9).map(math.floor) / units
    return planner, people, frame


@pytest.fixture(scope="module")
def page(counted):
    planner, people, _ = counted
    return loopbaan.write_page(planner, people, planner.find_all(people), ranges=planner.find_range(people))


def outwards(parts, people, up):
    """A sum over people, as if two of them at least had no part in it, to two digits or coarser: to 1, 2, 5, 10 … that are
    twice the largest part."""
    parts = sorted(round(part, 9) for part in parts if part > 0)
    without = people - len(parts)
    amount = sum(parts)
    if up and without <= 2:
        amount += without * parts[-1]
    if not up and without < 2:
        amount -= sum(parts[: 2 - without])
    nice = (digit * 10**power for power in range(12) for digit in (1, 2, 5))
    grain = max(10 ** max(0, len(str(int(amount))) - 2), next(each for each in nice if each >= 2 * parts[-1]))
    return math.floor(round(amount / grain, 9)) * grain + (grain if up else 0)


def test_what_the_plans_of_a_phase_take_is_the_sum_rounded_outwards(counted, page):
    _, people, frame = counted
    said = page.to_dict()["phases"]
    assert [each["phase"] for each in said] == ["student", "inductie", "ervaren"]
    sizes = pd.Series([person.phase for person in people]).value_counts()
    parts = frame.groupby(["phase", "end", "person"])["hours"].sum()
    for each in said:
        assert each["people"] == sizes[each["phase"]]
        for end in ("least", "most"):
            told = each["costs"][end]
            assert told == outwards(parts[each["phase"], end], each["people"], end == "most")
            exact = parts[each["phase"], end].sum()
            assert told <= exact if end == "least" else told > exact


def test_what_each_payer_takes_of_a_phase_is_the_sum_of_those_steps_or_hidden(counted, page):
    frame = counted[2]
    parts = frame.groupby(["phase", "payer", "end", "person"])[["hours", "cost"]].sum()
    shown = 0
    for each in page.to_dict()["phases"]:
        for unit in ("hours", "cost"):
            for end in ("least", "most"):
                told = {paid["payer"]: paid[unit][end] for paid in each["payers"]}
                hidden = [payer for payer, figure in told.items() if figure is None]
                assert len(hidden) != 1  # it would be had by subtraction
                part = frame[(frame.phase == each["phase"]) & (frame.end == end) & (frame[unit] > 0)]
                people = part.groupby("payer")["person"].nunique()
                for payer, figure in told.items():
                    if figure is None:
                        continue
                    shown += 1
                    assert people[payer] >= MINIMUM
                    own = parts.loc[(each["phase"], payer, end), unit]
                    assert figure == outwards(own, each["people"], end == "most")
                if hidden and len(hidden) < len(told):
                    assert part[part.payer.isin(hidden)]["person"].nunique() >= MINIMUM
    assert shown > 8


def test_what_falls_in_this_school_year_is_the_part_of_each_step_by_its_weeks_or_hidden(counted, page):
    frame = counted[2]
    assert page.to_dict()["weeks_this_year"] == WEEKS
    shown = later = 0
    for each in page.to_dict()["phases"]:
        for unit in ("hours", "cost"):
            for end in ("least", "most"):
                part = frame[(frame.phase == each["phase"]) & (frame.end == end)]
                sums = part.groupby(["payer", "person"])[[unit, f"{unit}_this_year"]].sum()
                for paid in each["payers"]:
                    figure = paid[f"{unit}_this_year"][end]
                    if figure is None:
                        continue
                    shown += 1
                    of_payer = sums.loc[paid["payer"]]
                    now, whole = of_payer[f"{unit}_this_year"], of_payer[unit]
                    left = (whole - now > 1e-9).sum()
                    later += left > 0
                    assert (now > 0).sum() >= MINIMUM and (left == 0 or left >= MINIMUM)
                    assert paid[unit][end] is not None
                    assert figure == outwards(now, each["people"], end == "most")
    assert shown > 3 and later > 0


def test_hours_of_others_and_the_estimated_part_of_the_hours_are_those_of_the_steps(counted, page):
    frame = counted[2]
    for each in page.to_dict()["phases"]:
        for end in ("least", "most"):
            part = frame[(frame.phase == each["phase"]) & (frame.end == end)]
            people = part[part.others > 0].person.nunique()
            figure = each["hours_of_others"][end]
            assert (figure is None) == (people < MINIMUM)
            if figure is not None:
                assert figure == outwards(part.groupby("person").others.sum(), each["people"], end == "most")
        part = frame[(frame.phase == each["phase"]) & (frame.end == "most")]
        assert each["estimated_percent"] == math.floor(10 * part.guessed.sum() / part.hours.sum() + 0.5) * 10


def test_needs_by_phase_are_those_of_the_plans_and_never_of_one_phase_alone_hidden(counted, page):
    planner, people, _ = counted
    said = page.to_dict()
    phases = said["need_phases"]
    assert phases and set(phases) <= {person.phase for person in people}
    count = {}
    for person, plan in zip(people, planner.find_all(people)):
        for step in plan.steps:
            count[step.id, person.phase] = count.get((step.id, person.phase), 0) + 1
    shown = 0
    for need in said["needs"]:
        hidden = [part for part in need["by_phase"] if part is None]
        assert len(hidden) != 1
        for phase, part in zip(phases, need["by_phase"]):
            shown += part is not None
            assert part is None or part == count.get((need["step"], phase), 0)
    assert shown > 10


def test_needs_together_are_those_of_their_lines_and_estimated_is_what_the_catalogue_says_is(counted, page):
    planner, people, _ = counted
    said = page.to_dict()
    rows = [
        (planned.id, (planned.step.minutes or 0) / 60, (planned.step.cents or 0) / 100)
        for plan in planner.find_all(people)
        for planned in plan.steps
    ]
    frame = pd.DataFrame(rows, columns=["step", "hours", "cost"])
    exact = frame.groupby("step").sum()
    for need in said["needs"]:
        assert (need["hours"], need["cost"]) == pytest.approx(tuple(exact.loc[need["step"]]))
    shown = exact.loc[[need["step"] for need in said["needs"]]]
    steps = [planner.framework.steps[id] for id in shown.index]
    for unit in ("hours", "cost"):
        guessed = [bool(step.estimate) and (not step.estimated or unit in step.estimated) for step in steps]
        assert said["needs_together"][unit] == pytest.approx(shown[unit].sum())
        assert said["needs_estimated"][unit] == pytest.approx(shown[unit][guessed].sum())
        assert said["needs_estimated"][unit] > 0


def test_what_the_plans_of_each_group_take_is_the_sum_rounded_outwards_or_hidden(counted, page):
    _, people, frame = counted
    said = page.to_dict()
    school = pd.Series({person.id: person.groups[said["grouping"]] for person in people})
    sums = frame.groupby(["end", "person"])["hours"].sum()
    parts = frame.assign(group=frame.person.map(school)).groupby(["end", "group", "person"])["hours"].sum()
    shown = 0
    for group in said["groups"]:
        assert group["people"] == (school == group["name"]).sum()
        for end in ("least", "most"):
            told, own = group["costs"][end], parts[end].get(group["name"])
            if told is None:
                continue
            shown += 1
            own = own[own > 0]
            assert len(own) < group["people"]  # that everybody needs something is nobody's business
            assert told == rounded(own, end == "most")
            assert told <= own.sum() if end == "least" else told > own.sum()
    assert shown > 8
    for end in ("least", "most"):
        assert said["costs"][end] in (None, rounded(sums[end], end == "most"))


def rounded(parts, up):
    """A sum by group: outwards to two digits, or coarser, as one person must not follow from it."""
    amount = round(parts.sum(), 9)
    nice = (digit * 10**power for power in range(12) for digit in (1, 2, 5))
    grain = max(10 ** max(0, len(str(int(amount))) - 2), next(each for each in nice if each >= 2 * parts.max()))
    return math.floor(round(amount / grain, 9)) * grain + (grain if up and amount else 0)


def test_the_plan_in_the_middle_and_the_quarters_are_those_of_who_needs_one(counted, page):
    frame = counted[2]
    per_person = frame.groupby(["phase", "end", "person"])["hours"].sum()
    for each in page.to_dict()["phases"]:
        for end, key in (("least", "plan_if_there"), ("most", "plan_if_not")):
            costs = sorted(per_person[each["phase"], end])
            costs = [cost for cost in costs if cost > 0]
            told = each[key]
            grain = 10 ** max(0, len(str(int(costs[len(costs) // 2]))) - 2)
            assert abs(told["median"] - costs[(len(costs) - 1) // 2]) <= grain / 2
            assert (told["quarter"] is None) == (len(costs) < 2 * MINIMUM)
            if told["quarter"] is not None:
                assert told["quarter"] <= told["median"] <= told["three_quarters"]


def test_steps_are_held_as_often_as_their_places_ask(page, dutch):
    for need in page.to_dict()["needs"]:
        places = dutch.steps[need["step"]].places
        assert need["times_held"] == (math.ceil(need["people"] / places) if places else None)


def test_no_sum_goes_over_phases_in_what_the_page_says_first(counted, page):
    frame = counted[2]
    hours = frame.groupby(["end", "person"])["hours"].sum()
    everybody = len(counted[1])
    words = " ".join(page.summary).replace(".", "").replace("\xa0", " ")
    of_phases = {each["costs"][end] for each in page.to_dict()["phases"] for end in ("least", "most")}
    over_all = {outwards(hours[end], everybody, end == "most") for end in ("least", "most")}
    assert over_all - of_phases  # what is nearly all of one phase may look like the whole
    for total in (over_all | {round(hours[end].sum()) for end in ("least", "most")}) - of_phases:
        assert f"{total} uur" not in words
    assert "op kosten van het bestuur" in " ".join(page.summary).lower()


def test_a_phase_of_few_people_hides_with_another(dutch):
    levels = dutch.required("startbekwaam")
    few = [{"id": f"e{i}", "phase": "ervaren", "levels": levels} for i in range(4)]
    more = [{"id": f"i{i}", "phase": "inductie", "levels": levels} for i in range(20)]
    students = [{"id": f"s{i}", "phase": "student", "levels": levels} for i in range(30)]
    people = loopbaan.build_cohort(dutch, [*few, *more, *students])
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    said = loopbaan.write_page(planner, people, planner.find_all(people), ranges=planner.find_range(people)).to_dict()
    costs = {each["phase"]: each["costs"]["most"] for each in said["phases"]}
    assert costs["ervaren"] is None and costs["inductie"] is None and costs["student"] is not None


def test_the_day_of_the_levels_and_the_years_of_the_ratings_are_told(dutch):
    rows = [
        {"id": f"p{i}", "evidence": [{"competence": "gedrag", "level": "start", "rater": "leader", "date": f"202{4 + i % 2}-09-1{i % 9}"}]}
        for i in range(30)
    ]
    rows.append({"id": "old", "evidence": [{"competence": "gedrag", "level": "start", "rater": "leader", "date": "2011-03-01"}]})
    people = loopbaan.build_cohort(dutch, rows)
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    said = loopbaan.write_page(planner, people, planner.find_all(people))
    assert said.to_dict()["rated_in"] == {"oldest": 2024, "newest": 2025} and "2011" not in said.html
    assert "schooljaren 2024/25 tot en met 2025/26" in said.html
