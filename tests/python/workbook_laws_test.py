# SPDX-License-Identifier: BSL-1.0
"""However a table of people stands in a workbook, the same people are read."""

import pytest

import loopbaan
import workbooks

hypothesis = pytest.importorskip("hypothesis")
st = hypothesis.strategies

LEVELS = st.sampled_from([None, "shown", "steady", "sharing", 0, 1, 2, 3])
PERSON = st.tuples(st.sampled_from(["s1", "De Boom", "x;y", 'a "b"', "é€", "regel\n2"]), LEVELS, LEVELS)
TITLES = st.lists(st.sampled_from([[], ["Personeel"], ["Peildatum", "1-8-2026"], ["a", None, "b"]]), max_size=4)


@st.composite
def layouts(draw):
    """Rows of a sheet with a table somewhere in it, and the people of that table."""
    people = draw(st.lists(PERSON, min_size=1, max_size=6))
    margin = [None] * draw(st.integers(0, 3))
    rows = [[*margin, *row] if row else [] for row in draw(TITLES)]
    rows.append([*margin, "persoon", "school", "Orde", "Gesprekken"])
    for i, person in enumerate(people):
        rows += [[]] * draw(st.integers(0, 2))
        rows.append([*margin, f"p{i}", *person])
    if draw(st.booleans()):
        rows += [[], [*margin, "Totaal", None, 3, 4]]
    return rows, people


@hypothesis.given(layouts(), st.booleans(), st.integers(0, 2))
@hypothesis.settings(max_examples=60, deadline=None, suppress_health_check=list(hypothesis.HealthCheck))
def test_where_a_table_stands_changes_nothing(tmp_path, world, layout, prefixed, others):
    rows, people = layout
    body = workbooks.sheet(rows)
    if prefixed:
        body = body.replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")
    sheets = {f"Uitleg {i}": [["Lees mij"]] for i in range(others)}
    path = workbooks.write(tmp_path / "staff.xlsx", {**sheets, "Gegevens": body})
    plain = "".join(
        f'p{i};"{school.replace(chr(34), 2 * chr(34))}";{"" if a is None else a};{"" if b is None else b}\n'
        for i, (school, a, b) in enumerate(people)
    )
    expected = loopbaan.parse_staff("persoon;school;Orde;Gesprekken\n" + plain, world).people
    assert loopbaan.write_people(loopbaan.read_staff(path, world).people) == loopbaan.write_people(expected)


@hypothesis.given(st.binary(max_size=300), st.integers(0, 4000))
@hypothesis.settings(max_examples=100, deadline=None, suppress_health_check=list(hypothesis.HealthCheck))
def test_whatever_happens_to_the_bytes_of_a_workbook_it_is_read_or_refused(tmp_path, world, noise, at):
    path = workbooks.write(tmp_path / "staff.xlsx", {"Blad1": [["persoon", "Orde"], ["p1", 2]]}, compression=0)
    whole = path.read_bytes()
    for content in (whole[: 4 + at] + noise + whole[4 + at + len(noise) :], b"PK\x03\x04" + noise):
        try:
            loopbaan.parse_staff(content, world, name="x.xlsx")
        except loopbaan.Error as error:
            assert all(each.message("nl") for each in error.all)
