# SPDX-License-Identifier: BSL-1.0
"""Frames as analysts have them are people, the same with pyarrow beside pandas and without; what is none says how it becomes one."""

import subprocess
import sys

import pytest

import loopbaan

pd = pytest.importorskip("pandas")

DUTCH = loopbaan.dutch_framework()
FRAME = pd.DataFrame(
    {"persoon": ["001", "002", "003"], "fase": ["inductie", None, "ervaren"], "gedrag": [1, 2, None], "klimaat": ["vak", None, 2]}
)


def known(people):
    return [
        (person.id, person.phase, person.fte, str(person.since), dict(person.groups), {c: v for c, v in person.levels.items() if v})
        for person in people
    ]


def read(frame, **how):
    return known(loopbaan.read_staff(frame, DUTCH, **how).people)


PLAIN = [
    ("001", "inductie", None, "None", {}, {"gedrag": "ontwikkeling", "klimaat": "vak"}),
    ("002", None, None, "None", {}, {"gedrag": "start"}),
    ("003", "ervaren", None, "None", {}, {"klimaat": "start"}),
]
SHAPES = {
    "as it is": lambda f: f,
    "categories": lambda f: f.astype({"fase": "category", "gedrag": "category"}),
    "nullable": lambda f: f.convert_dtypes(),
    "persons as index": lambda f: f.set_index("persoon"),
    "an index of two": lambda f: f.assign(kamer=1).set_index(["kamer", "persoon"]),
    "an index that says nothing": lambda f: f.set_axis([7, 7, 9], axis=0),
    "columns turned round": lambda f: f[f.columns[::-1]],
}


@pytest.mark.filterwarnings("ignore::loopbaan.ReadingWarning")
@pytest.mark.parametrize("shape", SHAPES)
def test_a_frame_is_read_as_a_file_is_whatever_it_is_made_of(shape):
    assert read(SHAPES[shape](FRAME)) == PLAIN


def test_an_index_of_counted_numbers_names_persons_too():
    assert [person[0] for person in read(FRAME.assign(persoon=[1, 2, 3]).set_index("persoon"))] == ["1", "2", "3"]


def test_files_and_frames_are_joined(tmp_path):
    (tmp_path / "oordelen.csv").write_text("persoon;bekwaamheid;niveau;beoordelaar\n001;team;start;collega\n", encoding="utf-8")
    staff = loopbaan.read_staff([FRAME[["persoon", "fase"]], tmp_path / "oordelen.csv"], DUTCH)
    assert known(staff.people)[0] == ("001", "inductie", None, "None", {}, {"team": "start"})
    assert any("table 1" in note.line() for note in staff.notes)


def test_headings_twice_and_of_two_levels_are_refused_with_what_to_do():
    with pytest.raises(loopbaan.Error, match=r"means the same as the earlier column .* \[error 817\]"):
        loopbaan.read_staff(pd.concat([FRAME, FRAME[["gedrag"]]], axis=1), DUTCH)
    for door in (loopbaan.read_staff, lambda frame, fw: loopbaan.build_cohort(fw, frame)):
        with pytest.raises(ValueError, match="2 levels; give it one"):
            door(FRAME.set_axis(pd.MultiIndex.from_product([["a"], FRAME.columns]), axis=1), DUTCH)
        with pytest.raises(ValueError, match="an index and a column persoon"):
            door(FRAME.set_axis(pd.Index(["a", "b", "c"], name="persoon"), axis=0), DUTCH)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (FRAME["persoon"], "Series: give its to_frame"),
        (FRAME.to_dict("list"), "dict: make a frame of it"),
        (FRAME.to_dict("records"), "dict: make a frame of it"),
        (7, "not an int"),
        (None, "not a NoneType"),
    ],
)
def test_what_is_no_frame_is_told_how_it_becomes_one_and_never_looked_for_on_disk(given, says):
    with pytest.raises(TypeError, match=says):
        loopbaan.read_staff(given, DUTCH)


def test_a_frame_that_is_still_to_be_reckoned_is_asked_to_be():
    polars = pytest.importorskip("polars")
    lazy = polars.LazyFrame({"persoon": ["1"], "gedrag": [1]})
    for door in (loopbaan.read_staff, loopbaan.parse_staff):
        with pytest.raises(TypeError, match=r"LazyFrame: give its collect\(\)"):
            door(lazy, DUTCH)
    assert [person[0] for person in read(lazy.collect())] == ["1"]


def test_a_cohort_is_made_of_frames_and_mappings_and_of_nothing_else():
    frame = pd.DataFrame({"id": [7, 8], "gedrag": ["start", None]})
    assert known(loopbaan.build_cohort(DUTCH, frame.set_index("id"))) == known(loopbaan.build_cohort(DUTCH, frame))
    with pytest.raises(ValueError, match=r'no column "id": rename\(columns=\{"persoon": "id"\}\)'):
        loopbaan.build_cohort(DUTCH, FRAME)
    for given, says in ((frame["id"], "Series"), ({"id": "a"}, "not a dict"), (["a"], "in the list is a str"), (7, "not an int")):
        with pytest.raises(TypeError, match=says):
            loopbaan.build_cohort(DUTCH, given)


ODD = """
import sys, warnings
if sys.argv[1] == "alone": sys.modules["pyarrow"] = sys.modules["polars"] = None
import datetime, decimal
import pandas as pd
import loopbaan
fw = loopbaan.dutch_framework()
base = pd.DataFrame({"persoon": ["001", "002"], "gedrag": ["start", None]})
odd = {
    "mixed": base.assign(klimaat=[1, "vak"]),
    "mixed with none": base.assign(klimaat=[None, 2.0]),
    "decimal": base.assign(fte=[decimal.Decimal("0.8"), None]),
    "yes": base.assign(lesbevoegdheid=[True, None]),
    "zone": base.assign(since=pd.to_datetime(["2020-08-01T23:30Z", None]).tz_convert("Europe/Amsterdam")),
    "period": base.assign(since=pd.PeriodIndex(["2020-01-03", "2020-01-04"], freq="D")),
    "sparse": base.assign(klimaat=pd.arrays.SparseArray([1, 2])),
    "days": base.assign(since=[datetime.date(2020, 1, 1), None]),
    "numbers as headings": base.assign(**{"x": 1}).rename(columns={"x": 5}),
    "index": base.assign(persoon=[1, 2]).set_index("persoon"),
}
warnings.simplefilter("ignore", loopbaan.ReadingWarning)
warnings.simplefilter("error", UserWarning)
warnings.simplefilter("ignore", loopbaan.ReadingWarning)
for name, frame in odd.items():
    people = loopbaan.read_staff(frame, fw).people
    print(name, [(p.id, p.fte, str(p.since), {c: str(v) for c, v in p.levels.items() if v is not None}) for p in people])
"""


def test_what_is_read_does_not_depend_on_what_is_installed():
    runs = [
        subprocess.run([sys.executable, "-c", ODD, how], capture_output=True, text=True, timeout=300) for how in ("alone", "beside")
    ]
    assert all(run.returncode == 0 for run in runs), [run.stderr[-600:] for run in runs]
    assert runs[0].stdout == runs[1].stdout
    assert "period [('001', None, '2020-01-03'" in runs[0].stdout and "zone [('001', None, '2020-08-02'" in runs[0].stdout
    assert "{'gedrag': 'start', 'klimaat': 'ontwikkeling'}" in runs[0].stdout


SIGNS = ["\x00", "\x01", "\x0b", "\x1b", "\x1f", "\ud800", "\uffff"]


@pytest.mark.parametrize("sign", SIGNS)
def test_a_control_character_is_refused_at_the_door_with_its_place(sign):
    entry = {"competence": "gedrag", "level": "start", "rater": "leader"}
    people = {
        "/people/0/id": {"id": f"a{sign}"},
        "/people/0/groups/school": {"id": "a", "groups": {"school": f"De{sign}Boom"}},
        "/people/0/evidence/0/source": {"id": "a", "evidence": [{**entry, "source": f"x{sign}"}]},
        "/people/0/kamer": {"id": "a", "kamer": f"{sign}"},
    }
    for place, person in people.items():
        with pytest.raises(loopbaan.Error) as refused:
            loopbaan.build_cohort(DUTCH, [person])
        (found,) = refused.value.all
        assert found.code == 902 and place in found.line() and f"U+{ord(sign):04X}" in found.line() and sign not in found.line("nl")
    with pytest.raises(loopbaan.Error, match="902"):
        loopbaan.build_framework("e", "1", scales=[{"id": "s", "levels": [{"id": "l", "title": f"l{sign}"}]}], competences=[])
    with pytest.raises(loopbaan.Error, match="902"):
        loopbaan.append_evidence(loopbaan.build_cohort(DUTCH, [{"id": "a"}]), "a", {**entry, "source": sign})


def test_signs_that_a_text_may_have_are_kept_and_a_million_faults_are_a_few_lines():
    name = "De\tBoom\nen ’t \u200bKofschip \U0001f333"
    assert loopbaan.build_cohort(DUTCH, [{"id": "a", "groups": {"school": name}}])[0].groups["school"] == name
    with pytest.raises(loopbaan.Error) as refused:
        loopbaan.build_cohort(DUTCH, ({"id": f"p{i}\x01"} for i in range(10_000)))
    assert len(refused.value.all) == 20
    with pytest.raises(loopbaan.Error) as refused:
        loopbaan.build_cohort(DUTCH, [{"id": "a", "groups": {"school": "x" * 10_000 + "\x01"}}])
    assert len(str(refused.value)) < 400
