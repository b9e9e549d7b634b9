# SPDX-License-Identifier: BSL-1.0
"""Kinds of raters side by side, and agreement checked against numbers that were published and computed otherwise."""

import random

import pytest

import loopbaan

LEVELS = ("ontwikkeling", "start", "basis", "vak", "expert")


def cohort(dutch, units):
    """Units of ratings from 1 to 5 as people."""
    return loopbaan.build_cohort(
        dutch,
        [
            {"id": f"p{i}", "evidence": [{"competence": "gedrag", "level": LEVELS[at - 1]} for at in unit]}
            for i, unit in enumerate(units)
        ],
    )


def alpha(units):
    """Krippendorff's ordinal alpha by pairs, written without the library."""
    pairable = [unit for unit in units if len(unit) > 1]
    all_ratings = sorted(at for unit in pairable for at in unit)

    def apart(a, b):
        low, high = sorted((a, b))
        inside = sum(low < at < high for at in all_ratings)
        return (inside + (all_ratings.count(low) + all_ratings.count(high)) / 2) ** 2 if a != b else 0.0

    count = len(all_ratings)
    within = sum(apart(a, b) / (len(unit) - 1) for unit in pairable for a in unit for b in unit) / count
    across = sum(apart(a, b) for a in all_ratings for b in all_ratings) / (count * (count - 1))
    return 1 - within / across


def test_the_published_example_is_reproduced(dutch):
    rows = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
    units = [[int(cell) for cell in column if cell != "."] for column in zip(*rows)]
    found = loopbaan.measure_agreement(cohort(dutch, units), "gedrag", min_group=5)
    assert found.people == 11 and round(found.alpha, 3) == 0.815 and "0.815" in repr(found)


def test_agreement_is_what_counting_pairs_gives(dutch):
    draw = random.Random(1)
    for _ in range(20):
        units = [[draw.randint(1, 5) for _ in range(draw.randint(1, 4))] for _ in range(30)]
        assert loopbaan.measure_agreement(cohort(dutch, units), "gedrag").alpha == pytest.approx(alpha(units))


def test_of_few_people_nothing_shows(dutch):
    few = cohort(dutch, [[1, 2]] * 9)
    assert loopbaan.measure_agreement(few, "gedrag").people == 0 and loopbaan.measure_agreement(few, "gedrag").alpha is None
    with pytest.raises(ValueError):
        loopbaan.measure_agreement(few, "gedrag", min_group=4)
    with pytest.raises(KeyError, match="gedrag"):
        loopbaan.measure_agreement(few, "gedrg")


def test_kinds_of_raters_stand_side_by_side(dutch):
    ratings = [
        {"competence": "gedrag", "level": "expert", "rater": "self"},
        {"competence": "gedrag", "level": "vak", "rater": "colleague"},
        {"competence": "gedrag", "level": "start", "rater": "colleague"},
        {"competence": "taal", "level": "basis"},
    ]
    (person,) = loopbaan.build_cohort(dutch, [{"id": "p1", "evidence": ratings}])
    taal, gedrag = loopbaan.find_rater_lines(person)
    assert [(view.rater, view.middle, view.ratings) for view in gedrag.views] == [("self", "expert", 1), ("colleague", "start", 2)]
    assert taal.views[0].rater is None and "niet genoemde beoordelaar" in taal.explain()
