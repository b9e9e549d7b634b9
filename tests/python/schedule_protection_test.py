# SPDX-License-Identifier: BSL-1.0
"""Somebody who adds and subtracts all that the page of a team tells, and goes through everything that would look the same."""

import random
import re
from itertools import product
from types import SimpleNamespace

import pytest

from loopbaan.small_groups import LEAST_VALUES, is_told, keeps_values
from loopbaan.timetable.begins import Begins
from loopbaan.timetable.schools import schools
from loopbaan.timetable.team import Edition, Member

LEAST, TERMS, TEAMS = 5, 4, 300


def member(school, asked, has, terms):
    return Member(f"p", school, 0, "", asked, has, terms if has else TERMS + 1, 1, "", "", ())


def some_team(seed):
    """Two to five schools of up to fourteen people, of whom few or many need nothing or wait."""
    chance = random.Random(seed)
    members = []
    nothing, waits = chance.choice((0, 0, 0.1, 0.4)), chance.choice((0.05, 0.2, 0.5))
    for school in "abcde"[: chance.randint(2, 5)]:
        for _ in range(chance.randint(1, 14)):
            asked = chance.random() >= nothing
            members.append(member(school, asked, not asked or chance.random() >= waits, chance.randint(1, TERMS)))
    return SimpleNamespace(members=members, people=[SimpleNamespace(terms=range(TERMS))])


def truth_of(team):
    found = {}
    for each in team.members:
        if each.asked:
            of = found.setdefault(each.school, [0, 0, 0])
            of[0], of[1], of[2] = of[0] + 1, of[1] + each.has, of[2] + (each.terms if each.has else 0)
    return found


def thinkable(row, small, most):
    """All (asked, scheduled) that a row leaves; which schools are small everybody may know."""
    asked = [row.asked] if row.asked is not None else range(1, LEAST if small else most + 1)
    for count in asked:
        for scheduled in [row.scheduled] if row.scheduled is not None else range(count + 1):
            yield count, scheduled


def sums_of(all_pairs):
    reached = {(0, 0)}
    for pairs in all_pairs:
        reached = {(a + c, b + d) for (a, b), (c, d) in product(reached, set(pairs))}
    return reached


@pytest.mark.parametrize("seed", range(TEAMS))
def test_no_figure_of_a_school_is_what_the_others_leave(seed):
    team = some_team(seed)
    rows, together = schools(team, LEAST)
    truth, people = truth_of(team), len(team.members)
    if together is None:
        return
    every = [sum(each[i] for each in truth.values()) for i in range(3)]
    ready = people - every[0]
    for place, row in enumerate(rows):
        asked, scheduled, terms = truth[row.school]
        assert row.asked in (None, asked) and row.scheduled in (None, scheduled) and row.terms in (None, terms)
        assert (row.scheduled is None) == (row.waiting is None) and (row.terms is None or row.scheduled is not None)
        if row.scheduled is not None:
            assert row.asked >= LEAST and 0 < row.scheduled < row.asked
        if row.asked is not None and row.scheduled is not None:
            continue
        pairs = [list(thinkable(each, truth[each.school][0] < LEAST, people)) for each in rows]
        others = sums_of(pairs[:place] + pairs[place + 1 :])
        left = {
            (a, h)
            for a, h in pairs[place]
            for b, g in others
            if (a + b == together.asked if together.asked is not None else a + b <= people and people - a - b < LEAST)
            and (together.scheduled is None or h + g == together.scheduled)
        }
        for at, hidden in ((0, row.asked is None), (1, row.scheduled is None)):
            if hidden:
                public = {each[at] for each in pairs[place]}
                assert len({each[at] for each in left}) >= min(LEAST_VALUES, len(public)), (seed, row, truth, together)
    if together.scheduled is not None:
        assert is_told(together.scheduled, people, LEAST) and is_told(together.waiting, people, LEAST)
    if together.asked is not None:
        assert ready == 0 or is_told(ready, people, LEAST)


@pytest.mark.parametrize("seed", range(TEAMS))
def test_nobodys_terms_follow_from_those_of_a_school(seed):
    team = some_team(seed)
    rows, together = schools(team, LEAST)
    for row in [*rows, *([together] if together else [])]:
        if row.terms is not None and row.scheduled:
            low, high = max(1, row.terms - (row.scheduled - 1) * TERMS), min(TERMS, row.terms - row.scheduled + 1)
            assert high - low + 1 >= LEAST_VALUES


def test_something_shows_and_something_hides():
    """The tests would pass where nothing is told."""
    every = [row for seed in range(TEAMS) for row in schools(some_team(seed), LEAST)[0]]
    for figure in ("asked", "scheduled", "terms"):
        shown = sum(getattr(row, figure) is not None for row in every)
        assert 60 < shown < len(every) - 60, (figure, shown, len(every))


def begun(seed):
    """Two years of a step, each in one to three editions, among people of whom others begin another one."""
    chance = random.Random(seed)
    editions, told = [], []
    for year in (2026, 2027):
        for place in range(chance.randint(1, 3)):
            least = chance.choice((0, 2, 4))
            came = chance.randint(max(1, least), 14)
            editions.append(Edition(f"{year}-{place}", "a", "A", year, "", max(came, chance.randint(6, 16)), least, came, True))
            told += [person(year, "a")] * came
    told += [person(2026, "b")] * 20
    return told, SimpleNamespace(editions=editions)


def person(year, step):
    return SimpleNamespace(terms=[SimpleNamespace(school_year=year)], steps=[SimpleNamespace(first=0, id=step, title=step.upper())])


@pytest.mark.parametrize("seed", range(TEAMS))
def test_how_many_come_to_an_edition_is_not_what_the_step_and_its_other_editions_leave(seed):
    told, team = begun(seed)
    found = Begins(told, team, LEAST)
    for year, step in found.shows:
        own = [each for each in team.editions if (each.school_year, each.step_id) == (year, step)]
        hidden = [each for each in own if each.id not in found.shown_editions]
        left = found.counts[year, step] - sum(each.came for each in own if each not in hidden)
        fits = [found for found in product(*(range(max(1, each.least), each.places + 1) for each in hidden)) if sum(found) == left]
        for place, each in enumerate(hidden):
            assert len({found[place] for found in fits}) >= min(LEAST_VALUES, each.places - max(1, each.least) + 1), (seed, hidden, left)


def test_counts_of_editions_show_and_hide():
    every = [(Begins(*begun(seed), LEAST), begun(seed)[1]) for seed in range(TEAMS)]
    assert sum(len(found.shown_editions) for found, _ in every) > 200
    assert sum(is_told(each.came, found.people, LEAST) and each.id not in found.shown_editions for found, team in every for each in team.editions) > 20
    assert sum(len(found.shows) for found, _ in every) > 200


def test_values_that_are_kept():
    assert keeps_values([], 0) and not keeps_values([(1, 4)], 3)
    assert keeps_values([(1, 4), (1, 4)], 5) and not keeps_values([(1, 4), (1, 4)], 8)
    assert not keeps_values([(1, 40), (38, 40)], 42)  # of 40 only three values are left
