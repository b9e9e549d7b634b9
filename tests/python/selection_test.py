# SPDX-License-Identifier: BSL-1.0
"""Brackets and `where`: people, tables and columns are cut as lists are, and nothing is cut that was not asked for."""

import random

import loopbaan
import pytest

SCHOOLS = ("a", "b", None)


@pytest.fixture(scope="module")
def staff(dutch):
    rows = ["persoon;fase;school;werktijdfactor;gedrag;kleur"]
    rows += [f"p{i:02};{('student', 'inductie')[i % 2]};{SCHOOLS[i % 3] or ''};{'0,8' if i % 4 else ''};{i % 4};k{i % 2}" for i in range(24)]
    return loopbaan.parse_staff("\n".join(rows), dutch, keep=["kleur"]).people


def test_people_are_cut_as_a_list_is(staff):
    draw = random.Random(7)
    ids = list(staff.ids)
    for _ in range(200):
        first, last = (draw.choice([None, draw.randint(-30, 30)]) for _ in range(2))
        step = draw.choice([None, 1, 2, -1, -3])
        assert list(staff[first:last:step].ids) == ids[first:last:step]
        mask = [draw.random() < 0.5 for _ in ids]
        assert list(staff[mask].ids) == [id for id, is_in in zip(ids, mask) if is_in]
        some = draw.sample(range(-24, 0), 5)
        assert list(staff[some].ids) == [ids[row] for row in some]
        assert list(staff[[ids[row] for row in some]].ids) == [ids[row] for row in some]
    assert staff["p03"].id == staff[3].id == "p03" and len(staff[[]]) == 0
    assert staff[1:3].framework == staff.framework and staff[2:4][0].groups == staff[2].groups


def test_masks_of_pandas_numpy_and_polars_say_the_same(staff):
    np, pd, pl = (pytest.importorskip(name) for name in ("numpy", "pandas", "polars"))
    mask = [person.phase == "inductie" for person in staff]
    wanted = staff[mask].ids
    for same in (np.array(mask), pd.Series(mask, index=range(100, 124)), pd.array(mask, dtype="boolean"), pl.Series(mask), tuple(mask)):
        assert staff[same].ids == wanted
        assert len(loopbaan.tabulate_people(staff)[same]) == 12
    assert staff[np.int64(2)].id == "p02" and staff[np.array([2, 0])].ids == ("p02", "p00")
    table = loopbaan.tabulate_people(staff)
    assert staff[table.to_pandas()["phase"] == "inductie"].ids == wanted


@pytest.mark.parametrize(
    "key, wrong",
    [([True], IndexError), ([True, None] * 12, ValueError), ([99], IndexError), (["nobody"], KeyError), ([1.5], TypeError), (1.5, TypeError), ({"a": 1}, TypeError), ("nobody", KeyError), (24, IndexError)],
    ids=str,
)
def test_what_cannot_be_cut_is_refused(staff, key, wrong):
    with pytest.raises(wrong):
        staff[key]
    with pytest.raises((wrong, KeyError)):
        loopbaan.tabulate_people(staff)[key]


def test_people_are_found_by_what_is_known_of_them(staff):
    assert staff.where(phase="inductie", school="a").ids == tuple(p.id for p in staff if p.phase == "inductie" and p.groups.get("school") == "a")
    assert staff.where(school=["a", "b"]).ids == tuple(p.id for p in staff if p.groups.get("school"))
    assert staff.where(school=None).ids == tuple(p.id for p in staff if not p.groups)
    assert staff.where(fte=lambda fte: fte is not None and fte < 1).ids == tuple(p.id for p in staff if p.fte)
    assert staff.where(kleur="k1").ids == staff.where(phase="inductie").ids
    assert staff.where(id={"p01", "p02"}).ids == ("p01", "p02") and staff.where().ids == staff.ids
    with pytest.raises(KeyError, match="did you mean"):
        staff.where(schol="a")
    with pytest.raises(KeyError, match="inductie"):
        staff.where(phase="indutcie")


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"school": "aa"}, 'nobody has school "aa"'),
        ({"school": ["a", "z"]}, 'nobody has school "z"'),
        ({"id": "p1"}, 'nobody has id "p1"; did you mean "p'),
        ({"kleur": {"k1", "blauw"}}, 'nobody has kleur "blauw"'),
        ({"route": "leerwerk"}, "leerwerk"),
    ],
)
def test_a_word_that_nobody_has_is_misspelt_and_no_question_about_nobody(staff, wanted, said):
    with pytest.raises(KeyError, match=said):
        staff.where(**wanted)


def test_somebody_without_a_combination_of_words_is_nobody(staff):
    assert len(staff.where(phase="ervaren", school="a", kleur="k1")) == 0
    assert len(staff[:0].where(school="a")) == 0 if "school" in staff[:0].groupings else True


def test_tables_and_columns_are_cut_and_keep_what_they_mean(staff):
    table = loopbaan.tabulate_gaps(staff, "basisbekwaam")
    rows = table.to_dicts()
    assert table[5:9].to_dicts() == rows[5:9] and table[-1] == rows[-1] and table[[3, 1]].to_dicts() == [rows[3], rows[1]]
    few = table[["missing", "person"]]
    assert few.columns == ("missing", "person") and few["missing"].unit == "levels"
    part = table.where(competence="gedrag", missing=[1, 2])
    assert part.to_dicts() == [row for row in rows if row["competence"] == "gedrag" and row["missing"] in (1, 2)]
    assert part["current"].rising == table["current"].rising and part["current"].meaning == table["current"].meaning
    assert list(table["missing"][2:5]) == [row["missing"] for row in rows[2:5]]
    with pytest.raises(KeyError, match="did you mean"):
        table.where(competense="gedrag")
    with pytest.raises(KeyError, match="did you mean"):
        table[["mising"]]
