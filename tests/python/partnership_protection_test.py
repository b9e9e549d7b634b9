# SPDX-License-Identifier: BSL-1.0
"""Somebody who reads all that a meeting page tells of small rounds, and goes through every round that would tell the same."""

import random
from itertools import product

import pytest

import loopbaan
from loopbaan.partnership.meeting_figures import figures_of
from loopbaan.small_groups import LEAST_VALUES, keeps_values

STEPS = {"studiedag": "Studiedag of congres", "leeskring": "Leeskring vakliteratuur, een jaar", "gedrag-cursus": "Cursus omgaan met gedrag", "dyslexie": ""}
ROUNDS = 60
SCHOOLS = ("A", "B", "C")


def some_round(seed):
    """Up to four kinds of needs of three schools, of which some are offered in one or two editions, and one nobody offers."""
    chance = random.Random(seed)
    rows = ["uitvoering;stap;datum;plaatsen;minimum"]
    for step, title in STEPS.items():
        for place in range(chance.choice((1, 1, 2)) if title else 0):
            least = chance.choice((0, 2, 4))
            rows.append(f"{step}-{place};{title};{1 + len(rows)}-11-2026;{chance.randint(max(1, least), 9)};{least or ''}")
    asked = [
        loopbaan.AskedNeed(f"{step}-{school}", school=school, step=step, count=count)
        for step in STEPS
        for school in SCHOOLS
        if (count := chance.choice((0, 1, 2, 3, 4, 5, 6)))
    ]
    offers = loopbaan.parse_offer_sheets("\n".join(rows) + "\n", loopbaan.dutch_framework()).offers
    return loopbaan.make_round(offers, asked=asked).decide(str(seed))


def thinkable(answer, figures, row, truth, min_group):
    """All (asked, unmet, places by running edition) of a kind that its row and its editions leave, as far as the row is by itself."""
    made = {each.id: each for each in answer.made.editions}
    own = [each for each in figures.editions if made[each.edition].step == row.key and each.runs]
    small = truth[row.key][0] < min_group
    asked = [row.asked] if row.asked is not None else range(1, min_group if small else len(answer.made.needs) + 1)
    choices = [
        [each.placed] if each.placed is not None else range(max(1, made[each.edition].least), made[each.edition].places + 1) for each in own
    ]
    for places in product(*choices):
        for count in asked:
            unmet = count - sum(places)
            if unmet >= 0 and row.unmet in (None, unmet):
                yield count, unmet, places


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_what_is_hidden_keeps_three_values(seed):
    """Even for somebody who knows which kinds are small. What follows from an edition's least number and places is public."""
    answer, min_group = some_round(seed), 5
    figures = figures_of(answer, min_group)
    if figures.people is None:
        return
    truth = {each.key: (0, 0) for each in figures.rows}
    for need, state in zip(answer.made.needs, answer.states):
        asked, unmet = truth[need.key]
        truth[need.key] = (asked + 1, unmet + (state != "placed"))
    every = [list(thinkable(answer, figures, row, truth, min_group)) for row in figures.rows]
    for place, row in enumerate(figures.rows):
        assert any(each[:2] == truth[row.key] for each in every[place]), "the truth is thinkable"
        others = {(0, 0)}
        for at, each in enumerate(every):
            if at != place:
                others = {(asked + one[0], unmet + one[1]) for asked, unmet in others for one in each}
        fits = []
        for each in every[place]:
            rest = [(asked, unmet) for asked, unmet in others if figures.asked is None or asked + each[0] == figures.asked]
            if figures.placed is not None:
                rest = [(asked, unmet) for asked, unmet in rest if figures.asked - figures.placed == unmet + each[1]]
            if rest:
                fits.append(each)
        for what, hidden in ((0, row.asked is None), (1, row.unmet is None)):
            if hidden:
                public = {each[what] for each in every[place]}
                left = {each[what] for each in fits}
                assert len(left) >= min(LEAST_VALUES, len(public)), (seed, row, truth, figures, left)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_no_school_is_what_the_others_leave(seed):
    answer = some_round(seed)
    figures = figures_of(answer, 5)
    if figures.together is None or figures.together.asked is None:
        return
    hidden = [each for each in figures.groups if each.asked is None]
    left = figures.together.asked - sum(each.asked or 0 for each in figures.groups)
    assert not hidden or len(hidden) >= 2 and left >= len(hidden) + 2
    for name, cells in figures.matrix:
        group = next(each for each in figures.groups if each.group == name)
        for cell in cells:
            assert cell is None or group.placed is not None and 5 <= cell <= group.asked - 5


def test_something_shows_and_something_hides():
    """The test would pass on a page that tells nothing."""
    all_figures = [figures_of(some_round(seed), 5) for seed in range(ROUNDS)]
    rows = [row for each in all_figures for row in each.rows]
    assert sum(row.asked is not None for row in rows) > 25 and sum(row.asked is None for row in rows) > 25
    assert sum(row.unmet is not None for row in rows) > 12
    assert sum(each.placed is not None for each in all_figures) > 3
    assert sum(cell.placed is not None for each in all_figures for cell in each.editions) > 5


def test_values_that_are_kept():
    assert keeps_values([], 0)
    assert not keeps_values([(1, 4)], 3)  # alone it is the sum
    assert not keeps_values([(1, 4), (1, 4)], 8) and not keeps_values([(1, 4), (1, 4)], 3)
    assert keeps_values([(1, 4), (1, 4)], 5)
    assert not keeps_values([(1, 40), (38, 40)], 42)  # of 40 only three values are left
