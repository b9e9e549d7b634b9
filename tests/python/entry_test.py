# SPDX-License-Identifier: BSL-1.0
"""Targets whole: what a role asks first, in levels and in years; what is known to be absent and can only be recorded."""

import csv
import datetime
import json

import loopbaan


def teacher(dutch, profile="basisbekwaam", **more):
    return loopbaan.build_cohort(
        dutch, [{"id": "p", "phase": "ervaren", "levels": dutch.required(profile), "since": "2024-08-01", **more}]
    )


def test_who_is_not_fully_competent_goes_there_first(dutch):
    planner = loopbaan.Planner(dutch, "schoolopleider")
    basis, vak = teacher(dutch), teacher(dutch, "vakbekwaam")
    there = loopbaan.Planner(dutch, ["schoolopleider", "vakbekwaam"])
    assert planner.find(basis[0]).cost == there.find(basis[0]).cost > planner.find(vak[0]).cost
    missing = {line.competence for line in loopbaan.find_gap(basis[0], "schoolopleider").lines if line.missing}
    asked = {line.competence for line in loopbaan.find_gap(basis[0], "vakbekwaam").lines if line.missing}
    assert asked and asked <= missing


def test_years_are_told_as_a_day_and_stand_in_the_document(dutch):
    planner, people = loopbaan.Planner(dutch, "schoolopleider"), teacher(dutch)
    years, of_level = planner.find_entry(people[0])
    assert (of_level.role, of_level.level, of_level.years, str(of_level.day)) == (None, "vak", 3, "2027-08-01")
    assert "vakbekwaam vraagt 3 jaar (schatting)" in of_level.explain()
    assert (years.role, years.years, years.answer, years.day) == ("schoolopleider", 2, "from_day", datetime.date(2026, 8, 1))
    assert "2 jaar ervaring" in years.explain() and "2026-08-01" in years.explain("en")
    text = loopbaan.write_plans(planner, people, planner.find_all(people), entries=planner.find_entry(people))
    document = loopbaan.parse_plans(text, dutch)
    assert document[0].entry == planner.find_entry(people[0]) and document.check(people) == () and document.write() == text
    changed = json.loads(text)
    changed["plans"][0]["entry"][0]["day"] = "2025-08-01"
    assert [each.code for each in loopbaan.parse_plans(json.dumps(changed), dutch).check(people)] == [907]
    changed["plans"][0]["entry"][0]["years"] = 1
    assert [each.code for each in loopbaan.parse_plans(json.dumps(changed), dutch).check()] == [907]


def test_who_is_on_the_way_into_the_profession_counts_from_its_end(dutch):
    people = loopbaan.build_cohort(
        dutch, [{"id": "s", "phase": "student", "since": "2024-08-01"}, {"id": "t", "phase": "ervaren"}]
    )
    student, unknown = loopbaan.Planner(dutch, "schoolopleider").find_entry(people)
    assert (student[0].answer, student[0].phase, student[0].day) == ("after_phase", "student", None)
    assert unknown[0].answer == "no_first_day"
    leader = loopbaan.Planner(dutch, "schoolopleider-velon").find_entry(people[1])
    assert {each.role: each.answer for each in leader} == {
        None: "no_first_day",  # a level asks years too
        "schoolopleider": "no_first_day",
        "schoolopleider-velon": "in_role",
    }


def test_a_qualification_that_is_known_to_be_absent_is_not_made_by_recording_it(dutch):
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    known = {**dutch.required("basisbekwaam"), "lesbevoegdheid": None}
    absent = teacher(dutch, levels=known)[0]
    plan = planner.find(absent)
    assert plan.status == "unreachable"
    (piece,) = plan.pieces
    assert piece.competence == "lesbevoegdheid" and "onbevoegd" in piece.explain() and "toezicht" in piece.explain()
    del known["lesbevoegdheid"]
    unknown = teacher(dutch, levels=known)[0]
    assert [step.id for step in planner.find(unknown).steps] == ["diploma-vastleggen"]
    prospect = planner.find_prospect(unknown)
    assert (prospect.least, prospect.most, prospect.always) == (0, None, False)
    assert prospect.first == "dossiercontrole"


def test_the_program_tells_the_years_with_plans_and_gaps(program, files):
    (files / "een.csv").write_text("persoon;fase;in dienst;lesbevoegdheid\nx;ervaren;1-8-2024;ja\n", encoding="utf-8")
    for command in ("plan", "gaps"):
        out = " ".join(program(command, "een.csv", "--to", "schoolopleider", "--lang", "en")[1].split())
        assert "at the earliest on 2026-08-01" in out
    written = program("plan", "een.csv", "--to", "schoolopleider", "--lang", "en", "--csv")[1]
    (first, *_) = csv.DictReader(written.splitlines(), delimiter=";")
    assert first["At the earliest"] == "2027-08-01"  # the later of both: a level asks three years
    written = program("plan", "een.csv", "--to", "vakbekwaam", "--lang", "en", "--csv")[1]
    assert next(csv.DictReader(written.splitlines(), delimiter=";"))["At the earliest"] == "2027-08-01"
    assert "At the earliest" not in program("plan", "een.csv", "--to", "basisbekwaam", "--lang", "en", "--csv")[1]
