# SPDX-License-Identifier: BSL-1.0
"""Counts that go to the same readers are protected as one."""

import pytest

import loopbaan


def test_what_hides_by_school_is_not_had_by_subtracting_from_the_board():
    row = loopbaan.make_publication(
        [12, 4, 12, 8], [[[0, 1, 2, 3]], [[0, 1], [2, 3]], [[0], [1], [2], [3]]], [[7, 1, 5, 6]]
    )
    found = row.protect()
    assert found.shows[0][0]
    assert not found.shows[0][4]
    for figure in found.audit():
        people = sum(row.cells[cell] for cell in row.sets[figure.set])
        assert figure.exact
        assert figure.high - figure.low >= min(people, max(2, people / 4))


def test_a_publication_that_cannot_be_is_refused():
    with pytest.raises(loopbaan.Error, match="433"):
        loopbaan.make_publication([2], [[[0]]], [[3]]).audit()
    with pytest.raises(ValueError, match="min_group"):
        loopbaan.make_publication([2], [[[0]]], [[1]]).protect(min_group=4)
    with pytest.raises(ValueError, match="first"):
        loopbaan.make_publication([2], [[[0]]], [[1]], first="beside")
