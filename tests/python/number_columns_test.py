# SPDX-License-Identifier: BSL-1.0
"""Columns of numbers and of numbered words are taken over many rows at a time; they mean what the cells of a CSV mean."""

import random
from concurrent.futures import ThreadPoolExecutor

import loopbaan
import pytest

pa = pytest.importorskip("pyarrow")

COMPETENCES = ("klassenmanagement", "gedrag", "engels")
TYPES = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64")
GOOD = (0, 1, 2, 3, 4, None)
BAD = (5, 99, 120)


def rows_of(seed, count, faults):
    """Rows of random levels, of which so many say none."""
    dice = random.Random(seed)
    rows = [[f"p{i}", f"s{dice.randrange(3)}", *(dice.choice(GOOD) for _ in COMPETENCES)] for i in range(count)]
    for _ in range(faults):
        rows[dice.randrange(count)][2 + dice.randrange(len(COMPETENCES))] = dice.choice(BAD)
    return rows


def arrow_of(rows, kind, parts):
    columns = list(zip(*rows))
    kinds = [pa.string(), pa.dictionary(pa.int8(), pa.string()), *[pa.type_for_alias(kind)] * len(COMPETENCES)]
    arrays = [pa.array(column, type=of) for column, of in zip(columns, kinds)]
    table = pa.table(arrays, names=["persoon", "school", *COMPETENCES])
    cuts = sorted({0, len(rows), *(random.Random(parts).randrange(len(rows)) for _ in range(parts - 1))})
    return pa.concat_tables(table.slice(begin, end - begin) for begin, end in zip(cuts, cuts[1:]))


def csv_of(rows):
    lines = [";".join(["persoon", "school", *COMPETENCES])]
    lines += [";".join("" if cell is None else str(cell) for cell in row) for row in rows]
    return "\n".join(lines)


def read(content):
    try:
        people = loopbaan.parse_staff(content, loopbaan.dutch_framework(), name="t").people
    except loopbaan.Error as error:
        return str(error)
    return [(each.id, each.groups, dict(each.levels)) for each in people]


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("faults", [0, 3])
def test_numbers_of_any_type_say_what_their_digits_say(kind, faults):
    for seed, count in enumerate((1, 255, 256, 257, 700)):
        rows = rows_of(seed, count, min(faults, count))
        for parts in (1, 4):
            assert read(arrow_of(rows, kind, parts)) == read(csv_of(rows)), (seed, parts)


WORDS = ("in ontwikkeling", " Startbekwaam ", "basis", "4", "onbekend", "", None)


@pytest.mark.parametrize("kind", ["int8", "uint16", "int64"])
@pytest.mark.parametrize("faults", [0, 3])
def test_numbered_words_say_what_the_words_say(kind, faults):
    dice = random.Random(faults)
    for count in (1, 256, 600):
        rows = [[f"p{i}", "s", *(dice.choice(WORDS) for _ in COMPETENCES)] for i in range(count)]
        for _ in range(min(faults, count)):
            rows[dice.randrange(count)][2 + dice.randrange(len(COMPETENCES))] = dice.choice(["geen niveau", "9"])
        names = ("persoon", "school", *COMPETENCES)
        kinds = [pa.string(), pa.string(), *[pa.dictionary(pa.type_for_alias(kind), pa.string())] * len(COMPETENCES)]
        table = pa.table([pa.array(column, type=of) for column, of in zip(zip(*rows), kinds)], names=names)
        whole = pa.concat_tables([table.slice(0, count // 3), table.slice(count // 3)]).unify_dictionaries()
        assert read(table) == read(whole) == read(csv_of(rows)), count


@pytest.mark.parametrize("wrong", [-1, 2.5, 1e300, float("inf"), 256, 300])
def test_a_number_that_is_no_level_is_told_with_its_row_and_nothing_is_lost(wrong):
    levels = [1] * 600
    levels[400] = wrong
    table = pa.table({"persoon": [f"p{i}" for i in range(600)], "gedrag": levels})
    with pytest.raises(loopbaan.Error, match=r"row 402, column “gedrag”") as caught:
        loopbaan.parse_staff(table, loopbaan.dutch_framework(), name="t")
    assert len(caught.value.all) == 1


def test_nan_is_a_level_that_nobody_knows():
    table = pa.table({"persoon": ["a", "b"], "gedrag": pa.array([float("nan"), 2.0])})
    people = loopbaan.parse_staff(table, loopbaan.dutch_framework()).people
    assert [each.levels["gedrag"] for each in people] == [None, "start"]


def test_ratings_in_numbers_go_into_the_log():
    framework = loopbaan.dutch_framework()
    mapping = loopbaan.parse_mapping(
        '{"loopbaan": "mapping/1", "id": "m", "person": "wie", "rater": "self", "columns": {"vraag": "gedrag"},'
        ' "values": {"1": "start", "2": 0}}',
        framework,
    )
    table = pa.table({"wie": [f"p{i}" for i in range(300)], "vraag": [1 + i % 2 for i in range(300)]})
    people = loopbaan.parse_staff(table, framework, mapping=mapping).people
    assert [len(each.ratings) for each in people] == [1] * 300
    assert [each.levels["gedrag"] for each in people][:2] == ["start", "not shown"]


def test_a_stream_that_python_makes_is_read_in_many_threads_at_once():
    framework = loopbaan.dutch_framework()
    table = arrow_of(rows_of(1, 3000, 0), "int16", 1)

    def batches():
        for batch in table.to_batches(max_chunksize=100):
            yield batch  # which needs the interpreter, from whatever thread it is asked

    def read_ids(_):
        reader = pa.RecordBatchReader.from_batches(table.schema, batches())
        return loopbaan.parse_staff(reader, framework).people.ids

    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(read_ids, range(12)))
    assert found == [tuple(table["persoon"].to_pylist())] * 12


@pytest.mark.parametrize("row", [0, 1, 255, 256, 299])
def test_a_numbered_number_that_is_no_level_is_told_in_whatever_row_it_stands(row):
    levels = [2, 1] * 150
    levels[row] = 9
    column = pa.DictionaryArray.from_arrays([{9: 0, 1: 1, 2: 2}[level] for level in levels], pa.array([9, 1, 2]))
    table = pa.table({"persoon": [f"p{i}" for i in range(300)], "gedrag": column})
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_staff(table, loopbaan.dutch_framework(), name="t")
    assert [(each.code, each.row, each.column) for each in caught.value.all] == [(815, row + 2, "gedrag")]
