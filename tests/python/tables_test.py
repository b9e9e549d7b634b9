# SPDX-License-Identifier: BSL-1.0
"""Tables in Python: every engine reads each of them as often as it likes, and what it makes of them is read back."""

import datetime
import gc
import resource
import zipfile

import openpyxl
import pytest

import loopbaan

pa = pytest.importorskip("pyarrow")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")
duckdb = pytest.importorskip("duckdb")
na = pytest.importorskip("nanoarrow")


@pytest.fixture
def board(dutch):
    people = [
        {
            "id": f"{i:03}",
            "groups": {"school": f"s{i % 3}"},
            "fte": 0.8 if i % 2 else None,
            "since": f"20{10 + i % 9}-08-01",
            "phase": "inductie",
            "levels": {"gedrag": None if i % 5 == 0 else "start", "klimaat": "basis"},
            "evidence": [
                {"competence": "instructie", "level": "start", "rater": "leader", "date": "2026-03-12"},
                {"competence": "instructie", "level": "vak", "rater": "self"},
            ],
        }
        for i in range(30)
    ]
    return loopbaan.build_cohort(dutch, [{k: v for k, v in each.items() if v is not None} for each in people])


@pytest.fixture
def tables(dutch, board):
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    plans = planner.find_all(board)
    return {
        "people": loopbaan.tabulate_people(board),
        "evidence": loopbaan.tabulate_evidence(board),
        "levels": loopbaan.tabulate_levels(board),
        "gaps": loopbaan.tabulate_gaps(board, "basisbekwaam"),
        "plans": loopbaan.tabulate_plans(planner, board, plans),
        "steps": loopbaan.tabulate_plan_steps(planner, board, plans),
        "needs": loopbaan.tabulate_needs(planner, board, plans, "school"),
        "coverage": loopbaan.tabulate_coverage(loopbaan.count_coverage(board, "basisbekwaam", "school")),
        "empty": loopbaan.tabulate_evidence(board.only([])),
    }


def as_dicts(frame):
    """Rows of any engine as plain values, nothing being None."""
    return [{k: None if v is None or v != v else v for k, v in row.items()} for row in frame]


def from_pandas(frame):
    rows = []
    for row in frame.astype(object).to_dict("records"):
        days = {k: v.date() if isinstance(v, datetime.datetime) and not pd.isna(v) else v for k, v in row.items()}
        rows.append({k: None if pd.isna(v) else v for k, v in days.items()})
    return rows


def test_every_engine_reads_every_table_twice_with_the_same_content(tables):
    for name, x in tables.items():
        table = x
        expected = table.to_dicts()
        for _ in range(2):
            assert pa.table(table).to_pylist() == expected, name
            assert pl.DataFrame(table).to_dicts() == expected, name
            assert as_dicts(pd.DataFrame(table.to_pandas()).pipe(from_pandas)) == as_dicts(expected), name
            relation = duckdb.sql("from x")
            assert [dict(zip(relation.columns, row)) for row in relation.fetchall()] == expected, name
            stream = na.ArrayStream(table)
            assert [dict(zip(table.columns, row)) for row in stream.read_all().iter_tuples()] == expected, name
        pa.table(table).validate(full=True)


def test_numbers_are_not_copied(tables):
    table = tables["gaps"]

    def address(array):
        return array.buffers()[1].address

    one, other = pa.table(table).column("missing").chunk(0), pa.table(table).column("missing").chunk(0)
    assert address(one) == address(other) == address(pa.array(table["missing"]))


def test_a_table_outlives_what_it_came_from(board):
    frame = pl.DataFrame(loopbaan.tabulate_levels(board))
    gc.collect()
    assert frame["rank"].sum() > 0


def test_every_column_says_what_it_means(tables):
    for table in tables.values():
        schema = pa.table(table).schema
        for name in table.columns:
            column = table[name]
            assert column.meaning and len(column) == len(table)
            assert schema.field(name).metadata[b"meaning"].decode() == column.meaning
            assert schema.field(name).metadata.get(b"unit", b"").decode() == column.unit
    with pytest.raises(KeyError, match="did you mean"):
        tables["gaps"]["mising"]
    with pytest.raises(IndexError):
        tables["empty"]["person"][0]


def test_what_any_engine_makes_of_people_is_read_back(dutch, board):
    table = loopbaan.tabulate_people(board)
    expected = loopbaan.write_people(loopbaan.parse_staff(loopbaan.write_staff(board), dutch).people)
    for source in (table, pl.DataFrame(table), pl.DataFrame(table).lazy().collect(), pa.table(table), table.to_pandas()):
        for _ in range(2):
            assert loopbaan.write_people(loopbaan.parse_staff(source, dutch).people) == expected
    x = table
    assert loopbaan.write_people(loopbaan.parse_staff(duckdb.sql("from x"), dutch).people) == expected
    chunks = pa.concat_tables([pa.table(table).slice(0, 7), pa.table(table).slice(7)])
    assert loopbaan.write_people(loopbaan.parse_staff(chunks, dutch).people) == expected


def test_a_log_is_read_back_entry_by_entry(dutch, board):
    log = loopbaan.parse_staff(pl.DataFrame(loopbaan.tabulate_evidence(board)), dutch).people
    assert loopbaan.tabulate_evidence(log).to_dicts() == loopbaan.tabulate_evidence(board).to_dicts()


def test_frames_of_numbers_days_and_moments_are_read(dutch):
    frame = pd.DataFrame(
        {
            "persoon": [7, 8],
            "gedrag": [2.0, float("nan")],
            "klimaat": pd.array([1, None], dtype="Int64"),
            "in dienst": pd.to_datetime(["2024-08-01", "1969-12-31"]),
            "school": pd.Categorical(["s1", None]),
        }
    )
    people = loopbaan.parse_staff(frame, dutch).people
    assert people.ids == ("7", "8") and people[0].ranks["gedrag"] == 2 and people[1].ranks["gedrag"] is None
    assert people[0].ranks["klimaat"] == 1 and people[1].levels["klimaat"] is None
    assert [p.since for p in people] == [datetime.date(2024, 8, 1), datetime.date(1969, 12, 31)]
    assert people[0].groups == {"school": "s1"} and people[1].groups == {}
    small = pl.DataFrame({"person": ["p1"], "gedrag": pl.Series([1], dtype=pl.Int8), "orde": [None]})
    assert loopbaan.parse_staff(small, dutch).people[0].ranks["gedrag"] == 1


def test_a_wrong_table_is_refused_with_row_and_column(dutch):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_staff(pl.DataFrame({"persoon": ["p1", "p1"], "gedrag": ["veel", "start"]}), dutch, name="frame")
    assert [(d.code, d.row, d.column) for d in caught.value.all] == [(815, 2, "gedrag"), (401, 3, "persoon")]
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_staff(pl.DataFrame({"persoon": ["p1"], "gedrag": [[1]]}), dutch)
    assert caught.value.code == 832 and "+L" in str(caught.value)
    with pytest.raises(TypeError, match="not an int"):
        loopbaan.parse_staff(3, dutch)

    class Liar:
        def __arrow_c_stream__(self, requested_schema=None):
            return pa.table({"a": [1]}).schema.__arrow_c_schema__()

    with pytest.raises(TypeError, match="arrow_array_stream"):
        loopbaan.parse_staff(Liar(), dutch)


def test_ten_thousand_rounds_leak_nothing(dutch, board):
    table = loopbaan.tabulate_levels(board)
    few = loopbaan.tabulate_people(board.only(board.ids[:2]))

    def rounds(count):
        for i in range(count):
            table.__arrow_c_stream__()  # never consumed
            table.__arrow_c_schema__()
            pa.table(table)
            if i % 10 == 0:  # ten times as slow, for it looks up the words of the whole framework
                loopbaan.parse_staff(few, dutch)

    rounds(1000)
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rounds(10_000)
    gc.collect()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 8192  # KiB: 10,000 tables would be 300 MB


def test_a_workbook_goes_out_and_comes_back(dutch, board, tmp_path, program):
    path = tmp_path / "board.xlsx"
    loopbaan.write_excel(path, {"Mensen": loopbaan.tabulate_people(board), "Log": loopbaan.tabulate_evidence(board)})
    people = loopbaan.read_staff(path, dutch, sheet="Mensen").people
    assert loopbaan.tabulate_people(people).to_dicts() == loopbaan.tabulate_people(board).to_dicts()
    assert program("gaps", path, "--to", "basisbekwaam", "--sheet", "Mensen")[0] == 0

    book = openpyxl.Workbook()
    book.active.append(["persoon", "gedrag", "school"])
    book.active.append([7, 2, "=1+1"])
    book.active.append(["p2", "veel", None])
    book.active.append(["p3", "=B2", None])  # a formula without a value, as programs other than Excel write it
    book.save(path)
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_staff(path, dutch)
    assert [(d.code, d.row, d.column, d.rows) for d in caught.value.all] == [(815, 3, "gedrag", (3, 4))]
    assert "=B2" in str(caught.value.all[0])
    status, _, err = program("gaps", path, "--to", "basisbekwaam")
    assert status == 1 and "Sheet!B3, kolom “gedrag”" in err
    with zipfile.ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    with zipfile.ZipFile(path, "w") as broken:  # a sheet that ends half-way
        for name, part in parts.items():
            broken.writestr(name, part[: len(part) // 2] if "sheet1" in name else part)
    status, _, err = program("gaps", path, "--to", "basisbekwaam")
    assert status == 1 and "fout 864" in err
    path.write_bytes(b"PK\x03\x04 nothing")
    status, _, err = program("gaps", path, "--to", "basisbekwaam")
    assert status == 1 and "board.xlsx" in err


def test_text_in_a_workbook_is_never_run(dutch, tmp_path):
    people = loopbaan.build_cohort(dutch, [{"id": "p1", "groups": {"school": "=HYPERLINK(1)"}}])
    loopbaan.write_excel(tmp_path / "x.xlsx", {"Mensen": loopbaan.tabulate_people(people)})
    cell = openpyxl.load_workbook(tmp_path / "x.xlsx").active["B2"]
    assert (cell.value, cell.data_type) == ("=HYPERLINK(1)", "s")


def test_a_table_prints_well(tables):
    assert repr(tables["needs"]).startswith("<Table of ")
    html = tables["gaps"]._repr_html_()
    assert "De eerste 20 van" in html and "<script" not in html
