# SPDX-License-Identifier: BSL-1.0
"""The analysis of a framework in Python and in the program."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import loopbaan
from loopbaan.program.command_line import build
from loopbaan.program.words.language import Words

CURRICULA = Path(__file__).resolve().parents[3] / "shared" / "data" / "curricula" / "metrics"

WORLD = ("--framework", "framework.json")


def framework(*steps, target=None):
    """A framework of competences A, B and C with levels 1 and 2; a step is (id, requires, yields, other fields)."""
    return loopbaan.build_framework(
        "f",
        "1",
        scales=[{"id": "s", "levels": [{"id": "1", "title": "een"}, {"id": "2", "title": "twee"}]}],
        competences=[{"id": id, "title": id, "scale": "s"} for id in "ABC"],
        profiles=[{"id": "p", "title": "Doel", "requires": target or {"A": "1"}}],
        steps=[
            {"id": id, "title": id.title(), "requires": requires, "yields": yields, **more}
            for id, requires, yields, more in steps
        ],
    )


KNOT = (
    ("one", {"B": "1"}, {"A": "1"}, {}),
    ("two", {"A": "1"}, {"B": "1"}, {}),
    ("three", {"A": "2"}, {"C": "1"}, {}),
)


def test_findings_say_what_they_are_about():
    cycle, *dead, undelivered = loopbaan.analyse(framework(*KNOT)).findings
    assert (cycle.kind, cycle.steps) == ("cycle", ("one", "two"))
    assert cycle.cycle == ("one", "A 1", "two", "B 1", "one")
    assert cycle.explain() == "Kring waar niemand in komt: “One” → A (een) → “Two” → B (een) → “One”."
    assert [(each.kind, *each.steps) for each in dead] == [("dead_step", id) for id in ("one", "two", "three")]
    assert dead[2].levels == (("A", "2"),) and "never opens" in dead[2].explain("en") and dead[2].remedy("en")
    assert (undelivered.kind, undelivered.steps, undelivered.levels) == ("undelivered", ("three",), (("A", "2"),))
    with pytest.raises(ValueError, match="nl"):
        cycle.explain("fr")


def test_metrics_and_landmarks_name_steps_by_id():
    fw = framework(
        ("first", {}, {"A": "1"}, {"hours": 1}),
        ("second", {"A": "1"}, {"B": "1"}, {"hours": 1}),
        ("third", {"A": "1", "B": "1"}, {"C": "1"}, {"hours": 1}),
        target={"C": "1"},
    )
    found = loopbaan.analyse(fw)
    first, second = found.metrics["first"], found.metrics["second"]
    assert (first.blocking, first.delay, first.complexity, second.centrality.count) == (2, 3, 5, 3)
    assert (found.paths.count, found.paths.exact, found.longest) == (2, True, 3)
    assert found.needing("first") == ("second", "third") and found.to_draw == (("first", "second"), ("second", "third"))
    (landmarks,) = found.landmarks
    assert landmarks.reachable and landmarks.steps == ("first", "second", "third")
    assert landmarks.levels == (("A", "1"), ("B", "1")) and landmarks.profile == "p"
    assert "(centraliteit): 3." in found.explain("second") and "(centrality): 3." in found.explain("second", "en")
    for ask in (found.needing, found.explain):
        with pytest.raises(KeyError, match="third"):
            ask("thirt")
    (far,) = loopbaan.analyse(framework(*KNOT)).landmarks
    assert not far.reachable and far.missing == (("A", "1"),)


def test_findings_of_another_framework_are_others():
    one, other = (loopbaan.analyse(framework(*KNOT)) for _ in range(2))
    assert one.findings[0] != other.findings[0]
    assert one.findings == one.findings and len({*one.findings, *one.findings}) == len(one.findings)


def test_a_fringe_is_what_someone_can_do_next_and_has_learned_last(world, people):
    assert loopbaan.find_fringe(people[0]).outer == ("course", "visit")
    second = loopbaan.find_fringe(people[1])
    assert (second.outer, second.inner) == (("course", "pair"), (("order", "steady"),))
    assert second.explain() == "Kan nu volgen: “Cursus” en “Samen lesgeven”. Het laatst geleerd: Orde (steady)."


def test_learning_paths_are_counted_or_bounded(world):
    assert loopbaan.count_learning_paths(world, "mentor") == loopbaan.count_learning_paths(world, "guide")
    assert loopbaan.count_learning_paths(world, "mentor").count == 3  # course; visit, course; visit, pair
    assert loopbaan.count_learning_paths(framework(*KNOT), "p").count == 0
    bound = loopbaan.count_learning_paths(loopbaan.dutch_framework(), "basisbekwaam", width=1)
    assert not bound.exact and bound.print("en").startswith("at least ")
    with pytest.raises(ValueError, match="width"):
        loopbaan.count_learning_paths(world, "mentor", width=0)
    with pytest.raises(loopbaan.Error):
        loopbaan.count_learning_paths(world, "mentorr")


def curricula():
    if not CURRICULA.exists():
        return [pytest.param(None, marks=pytest.mark.skip(reason="the curricula are not on this machine"))]
    return [pytest.param(path, id=path.stem) for path in sorted(CURRICULA.glob("*.csv"))]


@pytest.mark.parametrize("path", curricula())
def test_a_programme_has_the_measures_that_were_published(path):
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    start = next(i for i, row in enumerate(rows) if row[0] == "Course ID")
    courses = {row[0]: row for row in rows[start + 1 :] if row and row[0]}
    found = loopbaan.measure_requisites(
        {id: [each for cell in row[4:7] for each in cell.split(";") if each] for id, row in courses.items()}
    )
    assert found.keys() == courses.keys()
    for id, row in courses.items():
        of = found[id]
        assert (of.blocking, of.delay, of.centrality.count) == (int(row[11]), float(row[12]), int(row[13]))


@pytest.fixture
def odd(files):
    """A framework that is right, with a catalogue in which something may be wrong."""
    (files / "odd.json").write_text(loopbaan.write_framework(framework(*KNOT)), encoding="utf-8")
    catalogue = {
        "loopbaan": "catalogue/1",
        "framework": {"id": "f", "version": "1"},
        "steps": [
            {"id": "cheap", "title": "Goedkoop", "yields": {"C": "2"}, "hours": 1},
            {"id": "dear", "title": "Duur", "yields": {"C": "1"}, "hours": 2},
        ],
    }
    (files / "more.json").write_text(json.dumps(catalogue), encoding="utf-8")


def rows_of(table):
    return list(csv.reader(io.StringIO(table), delimiter=";"))


def test_check_remarks_on_what_may_be_wrong_in_its_own_file(program, odd):
    status, out, err = program("check", "odd.json", "more.json")
    assert (status, err) == (0, "")
    first, second = out.split("more.json: in orde")
    assert "odd.json: in orde" in first and "    /steps/0: Kring waar niemand in komt" in first
    assert "/steps/1: Naast “Goedkoop” is “Duur” nooit de betere keus" in second and "Goedkoop" not in first
    assert "Fouten: 0. Opmerkingen: 6." in second
    # The framework is not among the files: what is said of it is for who checks it.
    assert program("check", "more.json", "--framework", "odd.json")[1].count("/steps/") == 1


def test_what_is_accepted_with_a_reason_is_no_remark(program, odd, files):
    catalogue = json.loads((files / "more.json").read_text())
    reason = {"nl": "Voor wie liever lang leert.", "en": "For those who rather learn long."}
    for accepting, remarks in (
        ({"accepted": {"dominated": reason}}, 0),
        ({"accepted": {"cycle": reason}}, 1),
        ({}, 1),
    ):
        (files / "doc.json").write_text(json.dumps({**catalogue, **accepting}))
        assert program("check", "doc.json", "--framework", "odd.json")[1].count("/steps/") == remarks
        catalogue["steps"][1] = {**catalogue["steps"][1], **accepting}
        (files / "step.json").write_text(json.dumps(catalogue))
        assert program("check", "step.json", "--framework", "odd.json")[1].count("/steps/") == remarks
        catalogue["steps"][1].pop("accepted", None)


def test_nothing_is_to_be_remarked_on_the_built_in_framework(program):
    data = Path(__file__).resolve().parents[2] / "lib" / "data" / "nl"
    status, out, _ = program("check", str(data / "framework.json"), str(data / "catalogue.json"))
    assert status == 0 and out.endswith("Bestanden bekeken: 2. Fouten: 0.\n") and "/steps/" not in out


def test_remarks_of_check_are_in_its_json_and_csv(program, odd):
    status, out, _ = program("check", "odd.json", "more.json", "--json", "--lang", "en")
    _, file = json.loads(out)["files"]
    (remark,) = file["remarks"]
    assert status == 0 and file["defects"] == [] and remark["kind"] == "dominated" and remark["pointer"] == "/steps/1"
    assert remark["steps"] == ["dear"] and remark["others"] == ["cheap"] and "Beside" in remark["message"]
    rows = rows_of(program("check", "more.json", "--framework", "odd.json", "--csv")[1])
    assert [row[:3] for row in rows[1:]] == [["more.json", "/steps/1", ""]]


def test_a_file_that_is_wrong_gets_no_remarks(program, odd, files):
    (files / "more.json").write_text(
        '{"loopbaan": "catalogue/1", "framework": {"id": "f", "version": "1"}, "steps": [{}]}'
    )
    status, out, _ = program("check", "odd.json", "more.json")
    assert status == 1 and "Goedkoop" not in out and "Opmerkingen: 5." in out


def test_the_analysis_shows_findings_bottlenecks_and_landmarks(program, odd):
    status, out, err = program("framework", "--analysis", "--framework", "odd.json", "--catalogue", "more.json")
    assert (status, err) == (0, "")
    for words in ("Kringen: 1.", "Stappen die nooit opengaan: 3.", "Niveaus die geen stap levert: 1.", "Blokkeert"):
        assert words in out
    assert "Doel" in out and "niet te bereiken: A (een)" in out
    assert "≥ 10^" in program("framework", "--analysis")[1]
    status, out, _ = program("framework", "--analysis", *WORLD, "--lang", "en")
    assert status == 0 and "Levels that no step yields: 2." in out and "to be brought along: Talks (sharing)" in out


def test_the_analysis_of_a_framework_without_steps_says_that_nothing_was_found(program, files):
    (files / "empty.json").write_text(loopbaan.write_framework(framework()), encoding="utf-8")
    status, out, _ = program("framework", "--analysis", "--framework", "empty.json")
    assert status == 0 and "Geen bevindingen." in out
    assert program("check", "empty.json")[1] == "empty.json: in orde (framework/1)\nBestanden bekeken: 1. Fouten: 0.\n"


def test_the_analysis_as_json_and_csv(program, dutch):
    status, out, _ = program("framework", "--analysis", "--json")
    found = json.loads(out)
    assert status == 0 and found["loopbaan"] == "analysis/1" and found["framework"]["hash"] == dutch.hash
    assert [step["id"] for step in found["steps"]] == list(dutch.steps)
    assert [each["profile"] for each in found["landmarks"]] == list(dutch.profiles)
    assert out == loopbaan.canonical(out)
    rows = rows_of(program("framework", "--analysis", "--csv")[1])
    assert [row[0] for row in rows[1:]] == list(dutch.steps)
    assert rows[0][:4] == ["Kenmerk stap", "Stap", "Blokkeert", "Vertraagt"]


def test_analysis_and_regeling_do_not_go_together(program):
    status, out, err = program("framework", "--analysis", "--regeling")
    assert (status, out) == (2, "") and "Kies één van" in err


def test_check_knows_an_analysis(program, files):
    assert program("framework", "--analysis", *WORLD, "--json", "-o", "analysis.json")[0] == 0
    assert program("check", "analysis.json")[0] == 0


def test_the_analysis_of_a_part_shows_its_steps_alone(program, dutch):
    words = ("framework", "--analysis", "--phase", "student", "--domain", "D1", "--provider", "pabo")
    status, out, _ = program(*words, "--csv")
    shown = [row[0] for row in rows_of(out)[1:]]
    expected = [
        step.id
        for step in dutch.steps.values()
        if "student" in (step.phases or ("student",)) and "D1" in step.domains and step.provider == "pabo"
    ]
    assert status == 0 and shown == expected and 0 < len(expected) < len(dutch.steps)
    whole = {row[0]: row for row in rows_of(program("framework", "--analysis", "--csv")[1])}
    assert all(whole[row[0]] == row for row in rows_of(out))  # what is said of a step rests on all others
    assert f"--phase student --domain D1 --provider pabo: {len(expected)}." in program(*words)[1]


def test_a_part_that_is_not_there_is_refused_with_what_there_is(program):
    for option, value, known in (
        ("--phase", "puberteit", "student"),
        ("--domain", "D9", "D1"),
        ("--provider", "x", "pabo"),
    ):
        status, out, err = program("framework", "--analysis", option, value)
        assert (status, out) == (2, "") and f"“{value}”" in err and known in err
    status, out, err = program("framework", "--domain", "D1")
    assert (status, out) == (2, "") and "--domain D1 kan alleen met --analysis" in err
    with pytest.raises(KeyError, match="D1"):
        loopbaan.analyse(loopbaan.dutch_framework()).steps_in(domain="D11")


def test_check_says_so_when_a_catalogue_is_too_large_for_remarks(odd, files, monkeypatch):
    monkeypatch.setattr("loopbaan.program.commands.checking.MOST_STEPS", 2)
    monkeypatch.setattr("loopbaan.program.commands.remarks.MOST_STEPS", 2)
    shown = CliRunner().invoke(build(Words("nl")), ["check", str(files / "odd.json")])
    assert shown.exit_code == 0 and "in orde" in shown.output
    assert "stappen (3)" in shown.output and "Opmerkingen" not in shown.output
