# SPDX-License-Identifier: BSL-1.0
"""Levels that bear numbers of their own, yes and no from a frame, errors of a spreadsheet: none is taken for something else."""

import loopbaan
import pytest


def framework(*levels):
    return loopbaan.build_framework(
        "eigen", "1",
        scales=[{"id": "s", "levels": [{"id": id, "title": title} for id, title in levels]}],
        competences=[{"id": "klas", "title": "Klas", "scale": "s"}],
        profiles=[{"id": "doel", "title": "Doel", "requires": {"klas": levels[-1][0]}}],
    )  # fmt: skip


def level(fw, cell):
    return loopbaan.parse_staff(f"persoon;Klas\np1;{cell}\n", fw).people[0].levels["klas"]


def test_where_levels_are_called_0_1_and_2_a_3_is_none_of_them():
    fw = framework(("0", "niet"), ("1", "deels"), ("2", "ja, helemaal"))
    assert [level(fw, cell) for cell in ("0", "1", "2")] == ["0", "1", "2"]
    with pytest.raises(loopbaan.Error) as wrong:
        level(fw, "3")
    assert [each.code for each in wrong.value.all] == [815]
    assert "0, 1, 2" in wrong.value.all[0].remedy("nl") and "tot en met" not in wrong.value.all[0].remedy("nl")


def test_where_titles_begin_with_another_number_than_their_place_numbers_are_no_places():
    fw = framework(("laag", "0 - niet"), ("hoog", "1 - wel"))
    assert level(fw, "1 - wel") == "hoog"
    with pytest.raises(loopbaan.Error):
        level(fw, "2")


def test_where_numbers_are_places_they_are_read_as_such():
    assert level(framework(("laag", "1. niet"), ("hoog", "2. wel")), "2") == "hoog"
    assert level(framework(("laag", "niet"), ("hoog", "wel")), "1") == "laag"


def test_true_and_false_of_a_frame_are_no_levels_of_a_scale_that_grows():
    pandas = pytest.importorskip("pandas")
    fw = framework(("laag", "niet"), ("hoog", "wel"))
    frame = pandas.DataFrame({"persoon": ["p1", "p2"], "Klas": [True, False]})
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.read_staff(frame, fw)
    assert {each.code for each in wrong.value.all} == {815}
    yes_or_no = framework(("ja", "Ja"))
    read = loopbaan.read_staff(frame, yes_or_no).people
    assert [person.levels["klas"] for person in read] == ["ja", loopbaan.NOT_SHOWN]


@pytest.mark.parametrize("cell", ["#REF!", "#VERW!", "#NAAM?", "Err:502", "####"])
def test_an_error_of_a_spreadsheet_is_no_school(cell):
    fw = framework(("laag", "niet"), ("hoog", "wel"))
    staff = loopbaan.parse_staff(f"persoon;school;Klas\np1;{cell};1\np2;De Berk;1\n", fw)
    assert staff.people.groups_in("school") == ("", "De Berk")
    assert 843 in {note.code for note in staff.notes}
