# SPDX-License-Identifier: BSL-1.0
"""The map of one person is read on one sheet of A4 across, says nothing of them that is not so, and counts as the plan does."""

import datetime
import re

import pytest

import loopbaan

# Five people of the example board, in each of the phases, for whom little and much is planned.
PEOPLE = ["001201", "001216", "001701", "002100", "001523"]
POINT = 25.4 / 72  # mm


@pytest.fixture(scope="module")
def maps(dutch, board):
    people = loopbaan.read_staff(board, dutch).people
    planner = loopbaan.Planner(dutch, "vakbekwaam")
    made = {}
    for id in PEOPLE:
        plan = planner.find(people[id])
        made[id] = (people[id], plan, loopbaan.draw_person_map(people[id], plan))
    return made


@pytest.mark.parametrize("id", PEOPLE)
def test_the_letters_of_a_map_across_a4_are_large_enough_to_read(maps, id):
    width, height = map(int, re.search(r'viewBox="0 \d+ (\d+) (\d+)"', maps[id][2].html).groups())
    scale = min(281 / width, 172 / height)  # mm of paper per pixel of the picture: margins, title and guide taken off
    assert 11 * scale >= 5.5 * POINT, (width, height)


@pytest.mark.parametrize("id", PEOPLE)
def test_steps_have_the_numbers_that_they_have_in_the_plan(maps, id):
    _, plan, drawn = maps[id]
    numbers = dict(re.findall(r"<title>([^<]+?) \((?:gepland|nu beginnen), nummer (\d+) van het plan\)", drawn.svg))
    titles = [step.step.title.in_language("nl").replace("'", "&#39;") for step in plan.steps]
    assert sorted(map(int, numbers.values())) == list(range(1, len(numbers) + 1)) and len(numbers) >= min(len(titles), 12)
    assert all(titles[int(number) - 1] == title for title, number in numbers.items())
    if len(titles) > len(numbers):
        assert f"stap 1 tot en met {len(numbers)} van {len(titles)}" in drawn.heading
    assert [int(each) for each in re.findall(r"<b>▶+ (\d+) ", drawn.html)[:3]] != []


@pytest.mark.parametrize("id", PEOPLE)
def test_the_title_has_person_goal_sum_and_day(maps, id):
    person, plan, drawn = maps[id]
    assert drawn.heading.startswith(f"{id} → Vakbekwaam, {plan.amount('nl')} (zonder datum)")


@pytest.mark.parametrize("id", PEOPLE)
def test_nothing_is_shown_as_reached_that_is_not_known_to_be(maps, dutch, id):
    person, _, drawn = maps[id]
    for profile in drawn.met:
        required = dutch.required(profile)
        assert required
        for competence, level in required.items():
            scale = [each.id for each in dutch.scales[dutch.competences[competence].scale].levels]
            assert person.levels[competence] is not None, (profile, competence)
            assert scale.index(person.levels[competence]) >= scale.index(level)
    for role in dutch.roles.values():
        if role.profile in drawn.met and role.entry_years:
            raise AssertionError(f"{role.id} asks years, and no day says that they are there")


def test_the_years_that_a_role_asks_count_on_the_day_of_the_levels(dutch):
    levels = {id: dutch.scales[each.scale].levels[-1].id for id, each in dutch.competences.items()}
    rows = [{"id": "p", "phase": "ervaren", "since": "2024-08-01", "levels": levels}]
    role = next(each for each in dutch.roles.values() if each.profile and each.entry_years == 2)

    def reached(day):
        people = loopbaan.build_cohort(dutch, rows).by(loopbaan.LevelRule(as_of=day))
        plan = loopbaan.Planner(dutch, "vakbekwaam").find(people[0])
        return role.profile in loopbaan.draw_person_map(people[0], plan).met

    assert not reached(datetime.date(2025, 8, 1)) and reached(datetime.date(2029, 8, 1)) and not reached(None)


def test_what_is_drawn_and_what_is_counted_is_everything(maps, dutch):
    for _, plan, drawn in maps.values():
        left = int(re.search(r"Niet getekend: (\d+) andere stappen", drawn.html)[1])
        assert left + drawn.svg.count('<g id="k') == len(dutch.steps)
        whole = loopbaan.draw_person_map(drawn_person(maps, plan), plan, whole=True)
        assert whole.svg.count('<g id="k') == len(dutch.steps) and "Niet getekend" not in whole.html


def drawn_person(maps, plan):
    return maps[plan.person][0]
