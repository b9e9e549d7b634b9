# SPDX-License-Identifier: BSL-1.0
"""Tables for who works with data frames: further columns, counts in rows, frames in and out, files that run nothing."""

import datetime
import json
import subprocess
import sys
import textwrap
import warnings
from pathlib import Path

import loopbaan
import openpyxl
import pytest

np = pytest.importorskip("numpy")
pd = pytest.importorskip("pandas")
PACKAGE = Path(loopbaan.__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def board(dutch):
    drafts = [
        {
            "id": f"p{i:02}",
            "phase": ("student", "inductie")[i % 2],
            "groups": {"school": "ab"[i % 2]} if i < 44 else {},
            "fte": 0.8,
            "since": "2024-08-01" if i % 3 else None,
            "levels": {"gedrag": ("basis", "start")[i % 3 == 0], "lesbevoegdheid": "ja"},
            "kleur": "rood" if i % 2 else "blauw",
        }
        for i in range(48)
    ]
    return loopbaan.build_cohort(dutch, [{k: v for k, v in each.items() if v is not None} for each in drafts])


def test_titles_facts_and_own_columns_come_when_they_are_asked_for(dutch, board):
    plain = loopbaan.tabulate_gaps(board, "basisbekwaam")
    table = loopbaan.tabulate_gaps(board, "basisbekwaam", add=["title", "phase", "fte", "since", "kleur", "school"])
    assert set(table.columns) - set(plain.columns) == {
        "phase", "phase_title", "fte", "since", "kleur", "competence_title", "current_title", "required_title", "desired_title",
    }
    people = {person.id: person for person in board}
    for row, before in zip(table.to_dicts(), plain.to_dicts()):
        person = people[row["person"]]
        assert before.items() <= row.items()
        assert (row["phase"], row["fte"], row["since"], row["kleur"]) == (person.phase, person.fte, person.since, person.extra["kleur"])
        assert row["competence_title"] == dutch.competences[row["competence"]].title.nl
        level = {"0": loopbaan.NOT_SHOWN}.get(row["current"], row["current"])
        assert row["current_title"] == (None if level is None else dutch.level_title(row["competence"], level))
    english = loopbaan.tabulate_gaps(board, "basisbekwaam", add="title", lang="en")
    assert english[0]["competence_title"] == dutch.competences[english[0]["competence"]].title.en
    with pytest.raises(KeyError, match="kleur"):
        loopbaan.tabulate_levels(board, add="kleurtje")
    with pytest.raises(ValueError, match="not about persons"):
        loopbaan.tabulate_coverage(loopbaan.count_coverage(board, "basisbekwaam"), add="phase")


def test_plans_have_groups_and_titles_when_they_are_asked_for(dutch, board):
    few = board[:6]
    planner = loopbaan.Planner(dutch, "startbekwaam")
    plans = planner.find_all(few)
    assert [row["school"] for row in loopbaan.tabulate_plans(planner, few, plans, add="school").to_dicts()] == list("ababab")
    steps = loopbaan.tabulate_plan_steps(planner, few, plans, add=["title", "phase"]).to_dicts()
    assert steps and all(row["step_title"] == dutch.steps[row["step"]].title.nl for row in steps)
    assert loopbaan.tabulate_evidence(few, add="phase").columns[1] == "phase"


def test_counts_stand_in_rows_and_protected_is_told_from_nobody(board):
    coverage = loopbaan.count_coverage(board, "startbekwaam", "school")
    table = loopbaan.tabulate_coverage(coverage)
    rows = table.where(competence="gedrag").to_dicts()
    assert [(row["about"], row["group"], row["people"]) for row in rows] == [
        ("everyone", None, 48), ("group", "a", 22), ("group", "b", 22), ("no group", None, 4),
    ]
    for row in table.to_dicts():
        assert (row["figure"] == "shown") == (row["met"] is not None)
    assert rows[3]["figure"] == "protected"
    wide = loopbaan.tabulate_coverage(coverage, wide=True)
    assert len(wide) == len(coverage.rows) and "school a" in wide.columns
    assert [row["met"] for row in table.where(group="a").to_dicts()] == [row["school a"] for row in wide.to_dicts()]
    nobody = loopbaan.tabulate_coverage(loopbaan.count_coverage(board[[]], "startbekwaam"))
    assert {row["figure"] for row in nobody.to_dicts()} == {"nobody"}


def test_needs_in_rows_are_those_in_columns(dutch, board):
    planner = loopbaan.Planner(dutch, "startbekwaam")
    plans = planner.find_all(board)
    tall = loopbaan.tabulate_needs(planner, board, plans, "school", add="title").to_dicts()
    wide = loopbaan.tabulate_needs(planner, board, plans, "school", wide=True).to_dicts()
    assert len(tall) == 4 * len(wide)
    by = {(row["step"], row["about"], row["group"]): row for row in tall}
    for row in wide:
        assert by[row["step"], "everyone", None]["people"] == row["people"]
        assert by[row["step"], "group", "a"]["people"] == row["school a"]
        assert by[row["step"], "no group", None]["people"] == row["school (none)"]


def test_parts_of_many_are_a_row_each(dutch, board):
    few = board[:8]
    planner = loopbaan.Planner(dutch, "startbekwaam", within={"hours": 30})
    table = loopbaan.tabulate_parts(planner, few, add="school")
    parts = planner.find_part(few)
    assert table.to_dicts() == loopbaan.tabulate_parts(planner, few, parts, add="school").to_dicts()
    for row, part in zip(table.to_dicts(), parts):
        assert row["person"] == part.person and row["status"] == part.status and row["levels_short"] == part.levels_short
        assert row["hours"] == part.plan.cost <= 30 and row["more_hours"] == part.more.get("hours")
        assert (row["left"] or "").split() == [level.competence for level in part.left]
    with pytest.raises(ValueError, match="one each"):
        loopbaan.tabulate_parts(planner, few, parts[1:])


def test_levels_are_ordered_categories(dutch, board):
    frame = loopbaan.tabulate_people(board).to_pandas()
    assert frame["gedrag"].cat.ordered and list(frame["gedrag"].cat.categories) == ["0", "ontwikkeling", "start", "basis", "vak", "expert"]
    assert set(frame[frame["gedrag"] >= "basis"]["gedrag"]) == {"basis"} and not frame["phase"].cat.ordered
    gaps = loopbaan.tabulate_gaps(board, "basisbekwaam", add="title").to_pandas()
    known = gaps.dropna(subset=["current"])
    assert ((known["current"] < known["required"]) == (known["missing"] > 0)).all()
    polars = pytest.importorskip("polars")
    assert isinstance(loopbaan.tabulate_people(board).to_polars()["gedrag"].dtype, polars.Enum)
    import pickle

    assert pickle.loads(pickle.dumps(loopbaan.tabulate_people(board)))["gedrag"].rising[0] == "0"


def test_levels_of_scales_that_contradict_each_other_have_no_order():
    scales = [
        {"id": "one", "levels": [{"id": "low", "title": "l"}, {"id": "high", "title": "h"}]},
        {"id": "other", "levels": [{"id": "high", "title": "h"}, {"id": "low", "title": "l"}]},
    ]
    made = loopbaan.build_framework(
        "x", "1", scales=scales, competences=[{"id": "a", "title": "a", "scale": "one"}, {"id": "b", "title": "b", "scale": "other"}],
        profiles=[{"id": "p", "title": "p", "requires": {"a": "low", "b": "low"}}, {"id": "q", "title": "q", "requires": {"b": "low"}}],
    )
    people = loopbaan.build_cohort(made, [{"id": "p1", "levels": {"a": "low", "b": "high"}}])
    assert loopbaan.tabulate_gaps(people, "p")["current"].rising == ()
    assert loopbaan.tabulate_gaps(people, "q")["current"].rising == ("0", "high", "low")


def test_types_do_not_depend_on_what_is_absent_or_installed(board, tmp_path):
    whole, none = loopbaan.tabulate_people(board).to_pandas(), loopbaan.tabulate_people(board[[]]).to_pandas()
    assert {name: kind for name, kind in whole.dtypes.astype(str).items() if name != "school"} == none.dtypes.astype(str).to_dict()
    assert str(whole["since"].dtype) == "datetime64[s]" and whole["since"].isna().sum() == 16
    assert str(loopbaan.tabulate_gaps(board, "basisbekwaam").to_pandas()["missing"].dtype) == "Int64"
    code = """
        import sys, loopbaan
        if sys.argv[1] == "without":
            sys.modules["pyarrow"] = sys.modules["polars"] = None
        import pandas as pd
        fw = loopbaan.dutch_framework()
        frame = pd.DataFrame({"persoon": [7, 8], "gedrag": [2.0, float("nan")], "school": pd.Categorical(["s1", None]),
                              "in dienst": pd.to_datetime(["2024-08-01", None]), "fte": [0.8, 1]})
        people = loopbaan.parse_staff(frame, fw).people
        print(loopbaan.write_people(people))
        made = loopbaan.tabulate_people(people, add="title").to_pandas()
        print(made.dtypes.to_string(), made.to_csv())
        print(loopbaan.write_people(loopbaan.parse_staff(made, fw).people))
    """
    (tmp_path / "try.py").write_text(textwrap.dedent(code), encoding="utf-8")
    said = []
    for how in ("with", "without"):
        done = subprocess.run(
            [sys.executable, tmp_path / "try.py", how], capture_output=True, text=True, env={"PYTHONPATH": str(PACKAGE), "PYTHONUTF8": "1"},
        )
        assert done.returncode == 0, done.stderr
        said.append(done.stdout)
    assert said[0] == said[1] and '"school": "s1"' in said[0]


def test_frames_and_values_of_pandas_make_frameworks_and_people(dutch):
    competences = pd.DataFrame({"id": ["orde", "uitleg"], "title": ["Orde", "Uitleg"], "scale": "s", "area": [None, np.nan]})
    steps = pd.DataFrame(
        {"id": ["cursus", "bezoek"], "title.nl": ["Cursus", "Bezoek"], "title.en": ["Course", None], "yields.orde": ["kan", None],
         "yields.uitleg": [pd.NA, "kan"], "hours": [30, 6.5], "cost": [np.nan, 10], "weeks": pd.array([2, None], dtype="Int64")}
    )
    scales = [{"id": "s", "levels": pd.DataFrame({"id": ["kan"], "title": ["kan het"]}).to_dict("records")}]
    profiles = [{"id": "starter", "title": "Starter", "requires": pd.Series("kan", index=["orde", "uitleg"])}]
    polars = pytest.importorskip("polars")
    for rows in (steps, polars.DataFrame(steps.astype(object).where(steps.notna(), None).to_dict("records"))):
        made = loopbaan.build_framework("x", "1", scales=scales, competences=competences, steps=rows, profiles=profiles)
        assert made.steps["cursus"].yields == {"orde": "kan"} and made.steps["cursus"].cents is None
        assert made.steps["bezoek"].minutes == 390 and made.steps["bezoek"].weeks is None
        assert made.steps["cursus"].title.en == "Course" and made.steps["bezoek"].title.en == "Bezoek"
    frame = pd.DataFrame(
        {"id": [7, 8], "phase": ["inductie", np.nan], "fte": [0.8, np.nan], "since": pd.to_datetime(["2024-08-01", None]),
         "gedrag": ["start", None], "levels.klimaat": [None, "basis"], "school": ["a", pd.NA], "groups.wijk": [None, "noord"]}
    )
    people = loopbaan.build_cohort(dutch, frame)
    assert people.ids == ("7", "8") and people[0].since == datetime.date(2024, 8, 1) and people[1].since is None
    assert (people[0].levels["gedrag"], people[1].levels["klimaat"], people[1].phase) == ("start", "basis", None)
    assert (people[0].groups, people[1].groups) == ({"school": "a"}, {"wijk": "noord"})
    odd = [{"id": np.str_("p1"), "fte": np.float32(0.5), "since": np.datetime64("2024-08-01"), "done": np.array(["introductieweek"][:0]),
            "levels": pd.Series({"gedrag": "start"}), "phase": pd.NA}]
    assert loopbaan.build_cohort(dutch, odd)[0].fte == 0.5
    with pytest.raises(TypeError, match="cannot be a"):
        loopbaan.build_cohort(dutch, [{"id": "p1", "fte": object()}])


def test_a_competence_that_is_called_as_a_grouping_has_a_column_of_its_own():
    made = loopbaan.build_framework(
        "x", "1", scales=[{"id": "s", "levels": [{"id": "kan", "title": "k"}]}],
        competences=[{"id": id, "title": id, "scale": "s"} for id in ("team", "level", "phase")],
        profiles=[{"id": "p", "title": "p", "requires": {"team": "kan"}}],
    )
    people = loopbaan.build_cohort(made, [{"id": "p1", "groups": {"team": "blauw", "missing": "x"}, "levels": {"team": "kan"}}])
    row = loopbaan.tabulate_people(people).to_dicts()[0]
    assert row["team"] == "blauw" and row["competence team"] == "kan" and row["phase"] is None
    for table in (loopbaan.tabulate_people(people), loopbaan.tabulate_gaps(people, "p"), loopbaan.tabulate_levels(people)):
        assert len(set(table.columns)) == len(table.columns)
    with pytest.raises(ValueError, match="levels.team"):
        loopbaan.build_cohort(made, pd.DataFrame({"id": ["p1"], "team": ["kan"]}))


def test_a_column_that_was_left_out_is_warned_of(dutch, tmp_path, program):
    words = "persoon;gedrag;kleur\np1;2;rood\n"
    with pytest.warns(loopbaan.ReadingWarning, match="kleur") as told:
        staff = loopbaan.parse_staff(words, dutch)
    assert told[0].filename == __file__ and "notes" in repr(staff)
    (tmp_path / "staff.csv").write_text(words, encoding="utf-8")
    with pytest.warns(loopbaan.ReadingWarning, match="kleur"):
        loopbaan.read_staff(tmp_path / "staff.csv", dutch)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loopbaan.parse_staff(words, dutch, keep=["kleur"])
    _, out, err = program("check", tmp_path / "staff.csv")
    assert "Warning" not in err and "kleur" in out + err


DANGERS = ["=1+1", "\u200b=1+1", "\u3000=1+1", "\ufeff=1+1", "\u00a0-1+1", "+1+a", "@x", "\uff1d1", "'=1", "#N/A", "\t=1"]


def test_no_text_is_run_in_a_file_that_is_written(dutch, tmp_path):
    people = loopbaan.build_cohort(dutch, [{"id": f"p{i}", "groups": {"school": words}} for i, words in enumerate(DANGERS)])
    table = loopbaan.tabulate_people(people)[["person", "school"]]
    table.to_excel(tmp_path / "x.xlsx", "Mensen")
    sheet = openpyxl.load_workbook(tmp_path / "x.xlsx")["Mensen"]
    for row, words in enumerate(DANGERS, 2):
        cell = sheet.cell(row, 2)
        assert (cell.value, cell.data_type) == (words, "s") and cell.quotePrefix
    assert not sheet.cell(2, 1).quotePrefix and sheet.freeze_panes == "A2"
    table.to_csv(tmp_path / "x.csv")
    data = (tmp_path / "x.csv").read_bytes()
    assert data == table.to_csv() and data.count("\ufeff".encode()) == 1 + sum("\ufeff" in words for words in DANGERS)
    cells = [line.split(";")[1].strip('"') for line in data.decode("utf-8-sig").splitlines()[1:] if ";" in line]
    assert all(cell.startswith("'") for words, cell in zip(DANGERS, cells) if words not in ("#N/A",)), cells
    assert (tmp_path / "x.csv").stat().st_mode & 0o077 == 0


def test_what_no_file_can_hold_is_refused_before_anything_is_written(dutch, tmp_path):
    for words, says in (("a\x01b", "U+0001"), ("x" * 40_000, "40000")):
        entries = [{"id": "p0"}, {"id": "p1", "groups": {"school": words}}]
        document = {"loopbaan": "people/1", "framework": {"id": dutch.id, "version": dutch.version}, "people": entries}
        people = loopbaan.parse_people(json.dumps(document), dutch)  # `build_cohort` would refuse the first itself
        table = loopbaan.tabulate_people(people)
        for write in (lambda: table.to_excel(tmp_path / "x.xlsx"), lambda: table.to_csv(tmp_path / "x.csv"), table.to_csv):
            with pytest.raises(loopbaan.Error, match=says.replace("+", r"\+")) as caught:
                write()
            assert (caught.value.code, caught.value.all[0].row) == (433, 3)
    assert not list(tmp_path.iterdir())
    with pytest.raises(ValueError, match="sheet"):
        table[:0].to_excel(tmp_path / "x.xlsx", "a/b")
    with pytest.raises(ValueError, match="capitals"):
        loopbaan.write_excel(tmp_path / "x.xlsx", {"A": table[:1][["person"]], "a": table[:1][["person"]]})


def test_a_table_longer_than_a_sheet_goes_on_in_the_next(dutch, tmp_path, monkeypatch):
    from loopbaan import excel

    monkeypatch.setattr(excel, "MOST_ROWS", 11)
    monkeypatch.setattr(excel, "BLOCK", 4)
    people = loopbaan.build_cohort(dutch, [{"id": f"p{i:02}"} for i in range(25)])
    table = loopbaan.tabulate_people(people)[["person", "phase"]]
    told = []
    loopbaan.write_excel(tmp_path / "x.xlsx", {"Mensen": table, "mensen (2)": table[:1]}, progress=lambda done, total: told.append((done, total)))
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert book.sheetnames == ["Mensen", "Mensen (3)", "Mensen (4)", "mensen (2)"]
    assert [sheet.max_row for sheet in book.worksheets] == [11, 11, 6, 2]
    ids = [row[0].value for sheet in book.worksheets[:3] for row in sheet.iter_rows(min_row=2)]
    assert ids == list(people.ids) and book["Mensen (4)"]["A1"].value == "person"
    assert told[-1] == (26, 26) and told == sorted(told)


def test_what_is_printed_is_short(dutch, board):
    planner = loopbaan.Planner(dutch, "startbekwaam")
    page = loopbaan.write_page(planner, board[:3], planner.find_all(board[:3]))
    for shown in (page, loopbaan.draw_gap(loopbaan.find_gap(board[0], "startbekwaam")), loopbaan.tabulate_people(board)[:2][["person", "gedrag"]]):
        assert len(str(shown)) < 120 and str(shown) == repr(shown)
    assert str(page).endswith("kB, without persons>") and "<iframe" in page._repr_html_()
