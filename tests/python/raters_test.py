# SPDX-License-Identifier: BSL-1.0
"""Kinds of raters side by side, and agreement checked against numbers that were published and computed otherwise."""

import random

import pytest

import loopbaan

LEVELS = ("ontwikkeling", "start", "basis", "vak", "expert")


def cohort(dutch, units):
    """Units of ratings from 1 to 5 as people, each rating by a colleague of their own."""
    return from_raters(dutch, [[(f"k{r}", at) for r, at in enumerate(unit)] for unit in units])


def from_raters(dutch, units):
    """Units of what raters gave, in the order of time, as people."""
    return loopbaan.build_cohort(
        dutch,
        [
            {
                "id": f"p{i}",
                "evidence": [
                    {"competence": "gedrag", "level": LEVELS[at - 1], "rater": "colleague", "rater_id": who, "date": f"2026-01-{day + 1:02}"}
                    for day, (who, at) in enumerate(unit)
                ],
            }
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


def test_agreement_is_that_of_the_reference_implementation_also_with_missing_cells_and_earlier_ratings(dutch):
    krippendorff = pytest.importorskip("krippendorff", reason="the reference implementation of alpha is not installed")
    numpy = pytest.importorskip("numpy")
    draw = random.Random(20261129)
    compared = 0
    for _ in range(60):
        raters, people = draw.randint(2, 5), draw.randint(6, 25)
        missing, levels = draw.choice((0.0, 0.2, 0.6)), draw.randint(2, 5)
        cells = [
            [None if draw.random() < missing else draw.randint(1, levels) for _ in range(people)] for _ in range(raters)
        ]
        units = []
        for u in range(people):
            now = [(f"k{r}", cells[r][u]) for r in range(raters) if cells[r][u]]
            before = [(who, draw.randint(1, levels)) for who, _ in now if draw.random() < 0.3]
            units.append(before + now + now[:1])  # what was said before, and a row that stands there twice
        found = loopbaan.measure_agreement(from_raters(dutch, units), "gedrag", min_group=5)
        rated_twice = sum(sum(row[u] is not None for row in cells) >= 2 for u in range(people))
        if rated_twice < 5:
            assert (found.people, found.alpha) == (0, None)
            continue
        assert found.people == rated_twice
        table = numpy.array([[numpy.nan if each is None else each for each in row] for row in cells], dtype=float)
        if len({at for unit in zip(*cells) if sum(each is not None for each in unit) >= 2 for at in unit if at}) < 2:
            assert found.alpha is None
            continue
        expected = krippendorff.alpha(table, level_of_measurement="ordinal", value_domain=[1, 2, 3, 4, 5])
        assert found.alpha == pytest.approx(expected, abs=1e-9)
        compared += 1
    assert compared > 30


def test_one_rater_does_not_agree_with_itself_and_the_reason_is_told(dutch):
    grown = from_raters(dutch, [[("k1", 1 + i % 3), ("k1", 2 + i % 3)] for i in range(12)])
    found = loopbaan.measure_agreement(grown, "gedrag")
    assert (found.people, found.alpha) == (0, None)
    assert "twee of meer beoordelaars" in found.explain() and "10" in found.explain()
    level = loopbaan.estimate_level(grown[0], "gedrag")
    assert (level.sureness, level.others, level.by_others, level.lower) == ("single", 1, 2, 0)
    assert "2 ratings by 1 other" in level.explain("en")
    beside = from_raters(dutch, [[("k1", 1 + i % 3), ("k1", 2 + i % 3), ("k2", 2 + i % 3)] for i in range(12)])
    assert loopbaan.measure_agreement(beside, "gedrag").alpha == 1.0
    assert loopbaan.estimate_level(beside[0], "gedrag").sureness == "agreed"


def test_a_row_that_stands_twice_is_one_rating_and_is_remarked(dutch, program, tmp_path):
    table = "persoon;bekwaamheid;niveau;beoordelaar;code beoordelaar;datum\n" + "p1;gedrag;basis;collega;k1;1-3-2026\n" * 2
    staff = loopbaan.parse_staff(table, dutch, name="log.csv")
    assert [note.code for note in staff.notes] == [842, 515] and "telt één keer" in staff.notes[1].remedy("nl")
    level = loopbaan.estimate_level(staff.people[0], "gedrag")
    assert (level.sureness, level.others, level.by_others, level.twice) == ("single", 1, 1, 1)
    assert loopbaan.tabulate_levels(staff.people)["ratings"][0] == loopbaan.tabulate_levels(staff.people)["raters"][0] == 1
    (tmp_path / "people.json").write_text(loopbaan.write_people(staff.people), encoding="utf-8")
    (tmp_path / "log.csv").write_text(table, encoding="utf-8")
    for file in ("people.json", "log.csv"):
        status, out, err = program("gaps", tmp_path / file, "--to", "basisbekwaam", "--csv")
        assert status == 0 and err.count("hetzelfde zeggen") == 1 and "één beoordelaar" in out


def test_raters_without_a_code_count_as_one_and_that_is_said(dutch):
    table = "persoon;bekwaamheid;niveau;beoordelaar;datum\np1;gedrag;basis;collega;1-3-2026\np1;gedrag;start;collega;1-3-2025\n"
    staff = loopbaan.parse_staff(table, dutch, name="log.csv")
    assert [note.code for note in staff.notes] == [842, 516] and loopbaan.summarise_log(staff.people).not_told_apart == 1
    assert loopbaan.estimate_level(staff.people[0], "gedrag").sureness == "single"
    coded = table.replace("datum\n", "datum;code beoordelaar\n").replace("1-3-2026", "1-3-2026;a").replace("1-3-2025", "1-3-2025;b")
    staff = loopbaan.parse_staff(coded, dutch)
    assert [note.code for note in staff.notes] == [842] and loopbaan.estimate_level(staff.people[0], "gedrag").sureness == "disputed"


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
        {"competence": "gedrag", "level": "vak", "rater": "colleague", "rater_id": "k1"},
        {"competence": "gedrag", "level": "start", "rater": "colleague", "rater_id": "k2"},
        {"competence": "taal", "level": "basis"},
    ]
    (person,) = loopbaan.build_cohort(dutch, [{"id": "p1", "evidence": ratings}])
    taal, gedrag = loopbaan.find_rater_lines(person)
    assert [(view.rater, view.middle, view.raters) for view in gedrag.views] == [("self", "expert", 1), ("colleague", "start", 2)]
    assert taal.views[0].rater is None and "niet genoemde beoordelaar" in taal.explain()
