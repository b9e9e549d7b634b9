# SPDX-License-Identifier: BSL-1.0
"""Levels from evidence in Python and in the program; the statistical rule beside an optimiser that we did not write."""

import csv
import datetime
import io
import json
import math
import random

import pytest

import loopbaan

LEVELS = ("ontwikkeling", "start", "basis", "vak", "expert")
LONG = """persoon;bekwaamheid;niveau;beoordelaar;datum;soort;geldig tot;reden
p1;gedrag;vak;zelf;1-5-2026;;;
p1;gedrag;basis;collega;1-3-2026;;;
p1;gedrag;start;leidinggevende;1-3-2025;;;
p1;klimaat;basis;;1-8-2025;vrijstelling;31-7-2026;diploma elders
"""


def rated(level, rater, day="2026-03-12"):
    return {"competence": "gedrag", "level": level, "rater": rater, "date": day}


@pytest.fixture
def people(dutch):
    return loopbaan.parse_staff(LONG, dutch).people


@pytest.mark.parametrize(
    "rule, level",
    [
        (loopbaan.LevelRule(), "basis"),
        (loopbaan.LevelRule("latest"), "vak"),
        (loopbaan.LevelRule("highest_confirmed"), "basis"),
        (loopbaan.LevelRule("rater_order"), "start"),
        (loopbaan.LevelRule("rater_order", order=["self"]), "vak"),
        (loopbaan.LevelRule(as_of=datetime.date(2025, 12, 31)), "start"),
    ],
)
def test_each_rule_gives_its_level(people, rule, level):
    chosen = people.by(rule)
    assert chosen[0].levels["gedrag"] == level and chosen.rule == rule and people.rule == loopbaan.LevelRule()


def test_a_rule_that_does_not_exist_is_refused():
    for wrong in (
        lambda: loopbaan.LevelRule("average"),
        lambda: loopbaan.LevelRule("rater_order", order=["self", "zelf"]),
        lambda: loopbaan.LevelRule("rater_order", order=[]),
    ):
        with pytest.raises(ValueError):
            wrong()


def test_an_entry_tells_all_that_is_known(people):
    entry = people[0].deciding_rating("klimaat")
    assert (entry.kind, entry.until, entry.reason) == ("waiver", datetime.date(2026, 7, 31), "diploma elders")
    assert (entry.rater, entry.rater_id, entry.score, entry.source) == (None, None, None, None)


def test_an_override_shows_in_every_answer(dutch, people):
    decided = {"competence": "gedrag", "level": "start", "kind": "override", "reason": "lang ziek", "rater_id": "hr-02"}
    people = loopbaan.append_evidence(people, "p1", decided)
    assert people[0].origin("gedrag") == "overridden"
    assert "lang ziek" in loopbaan.estimate_level(people[0], "gedrag").explain("nl")
    gap = loopbaan.find_gap(people[0], "basisbekwaam")
    assert "lang ziek" in next(line for line in gap.lines if line.competence == "gedrag").explain("nl")
    lines = json.loads(loopbaan.write_gaps(people, "basisbekwaam"))["people"][0]["lines"]
    assert next(line for line in lines if line["competence"] == "gedrag")["origin"] == "overridden"
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    plans = [planner.find(people[0])]
    assert json.loads(loopbaan.write_plans(planner, people, plans))["plans"][0]["overridden"] == ["gedrag"]
    page = loopbaan.write_page(planner, people, plans, persons=True).html
    assert "door een besluit van een mens" in page and "De meest recente beoordeling door een ander telt" in page
    assert "Besluit van een mens over Omgaan met gedrag" in page and "p1 (besluit van een mens)" in page
    by_severity = people.by(loopbaan.LevelRule("severity"))
    page = loopbaan.write_page(planner, by_severity, [planner.find(by_severity[0])], persons=True).html
    assert "hoe streng" in page and "De meest recente beoordeling door een ander telt" not in page
    assert json.loads(loopbaan.write_people(people))["people"][0]["evidence"][-1]["reason"] == "lang ziek"


def test_a_decision_without_a_reason_is_refused(people):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.append_evidence(people, "p1", {"competence": "gedrag", "level": "start", "kind": "override"})
    assert caught.value.code == 406
    with pytest.raises(KeyError):
        loopbaan.append_evidence(people, "p9", rated("start", "leader"))


def test_the_program_takes_a_rule_and_a_day(program, tmp_path):
    (tmp_path / "log.csv").write_text(LONG, encoding="utf-8")

    def level(*words):
        status, out, err = program("gaps", tmp_path / "log.csv", "--to", "basisbekwaam", "--csv", *words)
        assert status == 0, err
        rows = list(csv.DictReader(io.StringIO(out), delimiter=";"))
        row = next(row for row in rows if row["Kenmerk bekwaamheid"] == "gedrag")
        return row["Nu"], row["Zekerheid"], row["Oordelen"], row["Meest recent"], err

    assert level()[:4] == ("basisbekwaam", "oneens", "3", "01-05-2026")
    assert "laatste dag: 1" in level()[4]
    assert level("--levels", "latest")[0] == "vakbekwaam"
    assert level("--levels", "rater_order=leader,colleague")[0] == "startbekwaam"
    assert level("--as-of", "1-3-2026")[:4] == ("basisbekwaam", "oneens", "2", "01-03-2026")
    assert "na die dag en niet meegeteld: 1" in level("--as-of", "1-3-2026")[4]
    for words in (("--levels", "average"), ("--as-of", "30-2-2026")):
        status, _, err = program("gaps", tmp_path / "log.csv", "--to", "basisbekwaam", *words)
        assert status == 2 and words[1] in err
    asked = ("--json", "--levels", "latest", "--as-of", "2026-06-01")
    said = json.loads(program("gaps", tmp_path / "log.csv", "--to", "basisbekwaam", *asked)[1])
    assert said["levels"] == {"rule": "latest", "as_of": "2026-06-01"}


def test_check_notes_days_in_the_future(program, tmp_path):
    (tmp_path / "log.csv").write_text(LONG, encoding="utf-8")
    status, out, err = program("check", tmp_path / "log.csv", "--as-of", "1-4-2026")
    assert status == 4 and "rij 2, kolom “datum”: de dag 2026-05-01 ligt na de peildatum 2026-04-01" in out
    assert "peildatum" not in program("check", tmp_path / "log.csv")[2]


def chance(sharpness, shift, k, j):
    weights = [math.exp(sharpness * (g * (k + shift) - g * g / 2)) for g in range(6)]
    return weights[j] / sum(weights)


def test_severities_are_those_that_an_independent_optimiser_finds(dutch):
    optimize = pytest.importorskip("scipy.optimize")
    roll = random.Random(7)
    shifts = {"leader": 0.0, "colleague": 0.4, "self": 1.1}
    units = []
    for _ in range(150):
        k = roll.randrange(6)
        given = {
            by: roll.choices(range(6), [chance(1.5, shift, k, j) for j in range(6)])[0] for by, shift in shifts.items()
        }
        units.append(given)

    def surprise(parameters):
        sharpness, colleague, own = math.exp(parameters[0]), parameters[1], parameters[2]
        by = {"leader": 0.0, "colleague": colleague, "self": own}
        table = {r: [[chance(sharpness, by[r], k, j) for j in range(6)] for k in range(6)] for r in by}
        return -sum(
            math.log(sum(math.prod(table[r][k][j] for r, j in given.items()) for k in range(6))) for given in units
        )

    best = optimize.minimize(surprise, [0.0, 0.0, 0.0], method="Nelder-Mead", options={"xatol": 1e-6, "fatol": 1e-9})
    people = loopbaan.build_cohort(
        dutch,
        [
            {"id": f"p{i}", "evidence": [rated(None if j == 0 else LEVELS[j - 1], by) for by, j in given.items()]}
            for i, given in enumerate(units)
        ],
    ).by(loopbaan.LevelRule("severity"))
    scale = dutch.competences["gedrag"].scale
    model = loopbaan.find_severity(people, scale)
    assert model.units == 150 and model.people == {"leader": 150, "colleague": 150, "self": 150}
    assert model.shifts["leader"] == 0
    assert model.sharpness == pytest.approx(math.exp(best.x[0]), rel=1e-3)
    assert model.shifts["colleague"] == pytest.approx(best.x[1], abs=1e-3)
    assert model.shifts["self"] == pytest.approx(best.x[2], abs=1e-3)

    for person, given in zip(people, units):  # each level is rebuilt by hand from what the model says
        weight = [
            math.prod(chance(model.sharpness, model.shifts[by], k, j) for by, j in given.items()) for k in range(6)
        ]
        at_least = [sum(weight[k:]) / sum(weight) for k in range(6)]
        level = max(k for k in range(6) if at_least[k] >= 0.5 - 1e-9)
        found = loopbaan.estimate_level(person, "gedrag")
        assert (person.ranks["gedrag"], found.chance) == (level, pytest.approx(at_least[level]))
