# SPDX-License-Identifier: BSL-1.0
"""A plan that hangs on what nobody knows says so before its first step: what is certain, and what to find out first."""

import json

import pytest

FRAMEWORK = {
    "loopbaan": "framework/1",
    "id": "crafts",
    "version": "1",
    "scales": [{"id": "s", "levels": [{"id": "able", "title": "Able"}]}],
    "domains": [{"id": "d", "title": "D"}],
    "competences": [{"id": "order", "title": "Orde", "scale": "s"}, {"id": "talk", "title": "Gesprek", "scale": "s"}],
    "profiles": [{"id": "mentor", "title": "Mentor", "requires": {"order": "able", "talk": "able"}}],
    "steps": [
        {"id": "course", "title": "Cursus", "yields": {"order": "able"}, "hours": 10},
        {"id": "visit", "title": "Bezoek", "yields": {"talk": "able"}, "hours": 4},
    ],
    "assessments": [{"id": "look", "title": "Observatie", "hours": 1, "settles": ["order"]}],
}


@pytest.fixture
def plan(program, tmp_path):
    (tmp_path / "crafts.json").write_text(json.dumps(FRAMEWORK), encoding="utf-8")

    def ask(people, *more):
        (tmp_path / "people.csv").write_text("persoon;order;talk\n" + people, encoding="utf-8")
        words = ("plan", tmp_path / "people.csv", "--to", "mentor", "--framework", tmp_path / "crafts.json", *more)
        status, out, _ = program(*map(str, words))
        assert status == 0
        return " ".join(out.split())

    return ask


def test_what_is_unknown_stands_before_the_steps(plan):
    out = plan("ann;;0\n")
    assert "ten minste 4 uur en ten hoogste 14 uur" in out and "In elk geval nodig: Bezoek. Misschien nodig: Cursus." in out
    assert "Begin met: Observatie." in out and "14 uur, als wat onbekend is ontbreekt" in out
    assert out.index("Vaststellen: Observatie") < out.index("ann naar Mentor") < out.index("Orde (Able): nodig voor het doel")


def test_so_it_does_in_english(plan):
    out = plan("ann;;0\n", "--lang", "en")
    assert out.index("Observatie (1 hour)") < out.index("ann to Mentor") and "if what is unknown is missing" in out


def test_who_is_known_gets_the_plan_alone(plan):
    out = plan("bob;0;0\n")
    assert out.startswith("bob naar Mentor: bewezen goedkoopste plan, 14 uur Stap") and "onbekend" not in out


def test_each_is_told_of_oneself_alone(plan):
    out = plan("ann;;0\nbob;0;0\n")
    assert out.count("als wat onbekend is ontbreekt") == 1 and out.count("Begin met") == 1


def test_rows_for_excel_have_both_ends_and_a_document_says_that_plans_hang_on_what_is_unknown(plan, program, tmp_path):
    plan("ann;;0\nbob;0;0\n")
    words = ("plan", tmp_path / "people.csv", "--to", "mentor", "--framework", tmp_path / "crafts.json")
    heading, *rows = (line.split(";") for line in program(*words, "--csv")[1].lstrip("\ufeff").splitlines())
    ends = [heading.index(name) for name in ("Plan ten minste", "Plan ten hoogste")]
    assert {row[0]: [row[end] for end in ends] for row in rows} == {"ann": ["4", "14"], "bob": ["14", "14"]}
    assert "van 1 mens hangt het plan af van wat onbekend is" in program(*words, "--json")[2]
    assert program(*words, "--json", "--unknown")[2] == ""
