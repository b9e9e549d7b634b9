# SPDX-License-Identifier: BSL-1.0
"""What the columns of a data frame say: moments and their days, decimals, yes and no, and columns that are not used."""

import datetime
import decimal
import json
import zoneinfo

import loopbaan
import pytest

pa = pytest.importorskip("pyarrow")

DUTCH = loopbaan.dutch_framework()
AMSTERDAM = zoneinfo.ZoneInfo("Europe/Amsterdam")
ZONES = ("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC", "+01:00", "-09:30")


def read(table, **options):
    return loopbaan.parse_staff(table, DUTCH, name="t", **options)


def told(found, *codes):
    """The notes of some kinds."""
    return [(note.code, note.column) for note in found.notes if note.code in codes]


def staff(column, values, ids=None):
    ids = ids or [f"p{i}" for i in range(len(values))]
    return pa.table({"persoon": ids, "fase": ["inductie"] * len(ids), "gedrag": ["1"] * len(ids), column: values})


def since(values):
    return [person.since for person in read(staff("in dienst", values)).people]


def zone_of(name):
    if name[0] in "+-":
        sign = -1 if name[0] == "-" else 1
        return datetime.timezone(sign * datetime.timedelta(hours=int(name[1:3]), minutes=int(name[4:])))
    return zoneinfo.ZoneInfo(name)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_moments_fall_on_the_day_of_their_own_zone(zone, unit):
    instants = [datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc) + datetime.timedelta(hours=7 * i, minutes=15 * i) for i in range(600)]
    instants += [datetime.datetime(1931, 6, 30, 23, 45, tzinfo=datetime.timezone.utc)]
    expected = [each.astimezone(zone_of(zone)).date() for each in instants]
    assert since(pa.array(instants, type=pa.timestamp(unit, tz=zone))) == expected


def test_moments_without_a_zone_stand_as_a_clock_on_the_wall_shows_them():
    late = datetime.datetime(2026, 3, 11, 23, 59, 59)
    assert since(pa.array([late, None, datetime.datetime(1969, 12, 31, 23, 59)], type=pa.timestamp("us"))) == [
        datetime.date(2026, 3, 11),
        None,
        datetime.date(1969, 12, 31),
    ]


def test_moments_of_python_pandas_and_polars_fall_on_their_own_day():
    midnight = datetime.datetime(2026, 3, 12, 0, 30, tzinfo=AMSTERDAM)
    assert since([midnight]) == [midnight.date()]
    pd = pytest.importorskip("pandas")
    for frame in (
        pd.DataFrame({"persoon": ["p1"], "gedrag": [1], "in dienst": pd.to_datetime([midnight])}),
        pd.DataFrame({"persoon": ["p1"], "gedrag": [1], "in dienst": pd.Series([midnight], dtype=object)}),
        pd.DataFrame({"persoon": ["p1"], "gedrag": [1], "in dienst": [midnight.isoformat()]}),
    ):
        assert read(frame).people[0].since == midnight.date()
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame({"persoon": ["p1"], "gedrag": [1], "in dienst": [midnight]})
    assert read(frame.cast({"in dienst": pl.Datetime("us", "Europe/Amsterdam")})).people[0].since == midnight.date()


def test_moments_given_in_code_fall_on_their_own_day():
    framework = DUTCH
    midnight = datetime.datetime(2026, 3, 12, 0, 30, tzinfo=AMSTERDAM)
    rating = {"competence": "gedrag", "level": "start", "rater": "leader", "date": midnight}
    for moment in (midnight, midnight.isoformat(), "2026-03-12 00:30:00"):
        people = loopbaan.build_cohort(framework, [{"id": "p1", "since": moment, "evidence": [rating | {"date": moment}]}])
        assert people[0].since == midnight.date() and people[0].ratings[0].date == midnight.date()
    people = loopbaan.build_cohort(framework, [{"id": "p1", "evidence": [rating]}])
    assert people.by(loopbaan.LevelRule(as_of=midnight))[0].levels["gedrag"] == "start"
    before = datetime.datetime(2026, 3, 11, 23, 59, tzinfo=AMSTERDAM)
    assert people.by(loopbaan.LevelRule(as_of=before))[0].levels["gedrag"] is None
    assert loopbaan.purge(people, midnight).people[0].ratings
    log = pa.table({"persoon": ["p1"], "bekwaamheid": ["gedrag"], "niveau": ["start"], "datum": [midnight]})
    assert not [note for note in read(log, as_of=midnight).notes if note.code == 410]
    assert [note.code for note in read(log, as_of=before).notes if note.code == 410] == [410]


def test_a_zone_that_nobody_knows_is_told_where_its_day_matters():
    column = pa.array([0, 0], type=pa.timestamp("s", tz="Mars/Olympus"))
    with pytest.raises(loopbaan.Error, match="Mars/Olympus") as caught:
        read(staff("in dienst", column))
    assert [(each.code, each.column) for each in caught.value.all] == [(845, "in dienst")]
    assert told(read(staff("kleur", column)), 818, 844, 845) == [(818, "kleur"), (844, "kleur")]


@pytest.mark.parametrize("kind", [pa.decimal128(5, 2), pa.decimal256(60, 30), pa.decimal128(38, 10), pa.decimal128(3, 1)])
def test_decimals_are_numbers(kind):
    values = [decimal.Decimal("0.8"), decimal.Decimal("1"), None, decimal.Decimal("0"), decimal.Decimal("0.1")]
    assert [person.fte for person in read(staff("fte", pa.array(values, type=kind))).people] == [0.8, 1.0, None, 0.0, 0.1]
    levels = pa.array([decimal.Decimal(3), None, decimal.Decimal("0")], type=kind)
    table = pa.table({"persoon": pa.array([decimal.Decimal(i) for i in (7, 8, 10)], type=pa.decimal128(9, 2)), "gedrag": levels})
    people = read(table).people
    assert people.ids == ("7", "8", "10")
    assert [person.ranks["gedrag"] for person in people] == [3, None, 0]


def test_decimals_of_any_size_keep_their_digits():
    for words in ("99999999999999999999999999999999999999", "-1", "0.00000000000000000000000000000000000001", "-12.50", "1e10"):
        number = decimal.Decimal(words)
        with pytest.raises(loopbaan.Error) as caught:
            read(staff("gedrag2", pa.array([number])).rename_columns(["persoon", "fase", "x", "gedrag"]))
        plain = f"{number:f}"
        assert f"“{plain.rstrip('0').rstrip('.') if '.' in plain else plain}”" in caught.value.message


def test_decimals_of_other_engines_are_numbers():
    duckdb = pytest.importorskip("duckdb")
    relation = duckdb.sql("select 'p1' as persoon, 0.80::decimal(4, 2) as fte, 2::decimal(18, 3) as gedrag")
    person = read(relation).people[0]
    assert (person.fte, person.ranks["gedrag"]) == (0.8, 2)
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame({"persoon": ["p1"], "gedrag": [2], "fte": [decimal.Decimal("0.8")]})
    assert read(frame).people[0].fte == 0.8
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame({"persoon": ["p1"], "gedrag": [2], "fte": [decimal.Decimal("0.8")]})
    assert read(frame).people[0].fte == 0.8
    people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "fte": decimal.Decimal("0.8")}])
    assert people[0].fte == 0.8


def test_numbers_of_sixteen_bits_are_the_shortest_that_they_name():
    np = pytest.importorskip("numpy")
    values = pa.array(np.array([0.8, 1.0, 0.6, 0.1, 2.0, 0.0], dtype=np.float16))
    assert [person.fte for person in read(staff("fte", values)).people] == [0.8, 1.0, 0.6, 0.1, 2.0, 0.0]


ODD = {
    "list": pa.array([["a"], None]),
    "struct": pa.array([{"a": 1}, None]),
    "map": pa.array([[("a", 1)], None], type=pa.map_(pa.string(), pa.int64())),
    "binary": pa.array([b"\xff\xfe", None]),
    "fixed": pa.array([b"1234", None], type=pa.binary(4)),
    "time": pa.array([datetime.time(8, 30), None]),
    "duration": pa.array([datetime.timedelta(days=1), None]),
    "union": pa.UnionArray.from_sparse(pa.array([0, 1], pa.int8()), [pa.array([1, 2]), pa.array(["a", "b"])]),
    "runs": pa.RunEndEncodedArray.from_arrays([1, 2], pa.array(["a", "b"])),
    "words of lists": pa.DictionaryArray.from_arrays(pa.array([0, None]), pa.array([["a"]])),
}


@pytest.mark.parametrize("name", ODD)
def test_a_column_that_is_not_used_makes_no_table_unreadable(name):
    found = read(staff("kleur", ODD[name], ["p1", "p2"]))
    assert found.people.ids == ("p1", "p2") and found.people[0].ranks["gedrag"] == 1
    assert told(found, 818, 844) == [(818, "kleur"), (844, "kleur")]
    with pytest.raises(loopbaan.Error) as caught:
        read(pa.table({"persoon": ["p1", "p2"], "gedrag": ODD[name]}))
    assert [(each.code, each.column) for each in caught.value.all] == [(832, "gedrag")]


@pytest.mark.parametrize(
    "values",
    [
        pa.array(["1", "2"], type=pa.large_string()),
        pa.array(["1", "2"], type=pa.string_view()),
        pa.array([1, 2], type=pa.uint64()),
        pa.array([1, 2], type=pa.float16()) if hasattr(pa, "float16") else None,
        pa.DictionaryArray.from_arrays([0, 1], pa.array([1.0, 2.0])),
        pa.DictionaryArray.from_arrays([0, 1], pa.array([decimal.Decimal(1), decimal.Decimal(2)])),
        pa.DictionaryArray.from_arrays(pa.array([0, 1], pa.uint8()), pa.array(["1", "2"], type=pa.large_string())),
        pa.DictionaryArray.from_arrays(pa.array([0, 1], pa.uint64()), pa.array(["1", "2"], type=pa.string_view())),
    ],
    ids=lambda values: str(values.type),
)
def test_levels_come_in_any_type_that_holds_words_or_numbers(values):
    table = pa.table({"persoon": ["p1", "p2"], "gedrag": values, "klimaat": pa.nulls(2)})
    assert [(p.ranks["gedrag"], p.ranks["klimaat"]) for p in read(table).people] == [(1, None), (2, None)]


def test_days_in_a_dictionary_are_days_too():
    midnight = datetime.datetime(2026, 3, 12, 0, 30, tzinfo=AMSTERDAM)
    days = pa.array([midnight], type=pa.timestamp("us", tz="Europe/Amsterdam")).dictionary_encode()
    assert since(days) == [midnight.date()]


def test_words_for_unknown_in_a_frame_are_unknown_in_groups_and_told():
    table = pa.table({"persoon": ["a", "b", "c"], "gedrag": [1, 1, 1], "school": ["De Boom", "NaN", "onbekend"]})
    found = read(table)
    assert [person.groups for person in found.people] == [{"school": "De Boom"}, {}, {}]
    note = next(note for note in found.notes if note.code == 843)
    assert (note.count, note.rows, note.column) == (2, (3, 4), "school")


def test_a_fault_of_one_kind_is_told_once_whatever_the_form_of_the_table():
    levels = ["1"] * 3000
    for row in range(0, 3000, 7):
        levels[row] = "veel"
    table = pa.table({"persoon": [f"p{i}" for i in range(3000)], "gedrag": levels})
    lines = ["persoon;gedrag"] + [f"p{i};{level}" for i, level in enumerate(levels)]
    told = []
    for content in (table, table.to_pandas() if pytest.importorskip("pandas") else table, "\n".join(lines)):
        with pytest.raises(loopbaan.Error) as caught:
            read(content)
        (found,) = caught.value.all
        assert (found.code, found.count, found.row) == (815, 429, 2)
        assert found.rows == tuple(range(2, 2 + 70, 7))
        assert "429 times" in found.message() and "429 keer" in found.message("nl")
        told.append(str(found))
    assert len(set(told)) == 1


def test_a_fault_that_is_told_once_survives_pickling():
    import pickle

    with pytest.raises(loopbaan.Error) as caught:
        read("persoon;gedrag\na;x\nb;y\n")
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.all == caught.value.all and again.all[0].rows == (2, 3)


def test_grouping_by_phase_changes_no_plan_and_is_told_of_those_without():
    framework = DUTCH
    rows = ["persoon;fase;school;gedrag"] + [f"p{i};{('student', 'inductie', 'ervaren', '')[i % 4]};s{i % 2};{i % 3}" for i in range(12)]
    table = "\n".join(rows)
    plain, grouped = read(table), read(table, groups=["fase", "gedrag"])
    planner = loopbaan.Planner(framework, "startbekwaam")
    assert [p.cost for p in planner.find_all(plain.people)] == [p.cost for p in planner.find_all(grouped.people)]
    assert [p.phase for p in plain.people] == [p.phase for p in grouped.people]
    assert grouped.people[0].groups == {"fase": "student", "school": "s0", "gedrag": "0"}
    for found in (plain, grouped):
        (note,) = [note for note in found.notes if note.code == 842]
        assert "3 of 12" in note.message() and "3 van 12" in note.message("nl")


def test_the_program_tells_of_unknown_phases_in_every_command(program, tmp_path):
    path = tmp_path / "staf.csv"
    path.write_text("persoon;gedrag\np1;2\np2;1\n", encoding="utf-8")
    for arguments in (
        ("check", path),
        ("gaps", path, "--to", "startbekwaam"),
        ("plan", path, "--to", "startbekwaam"),
        ("report", path, "--to", "startbekwaam", "-o", tmp_path / "r.html"),
    ):
        status, _, err = program(*arguments)
        assert status in (0, 3) and "geen fase bekend voor 2 van 2" in err, arguments
    document = json.loads(program("check", path, "--json")[1])
    assert [(note["code"], note["count"]) for note in document["files"][0]["notes"]] == [(852, 1), (842, 1)]
