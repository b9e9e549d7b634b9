# SPDX-License-Identifier: BSL-1.0
"""What a line of a plan carries, what a plan means in school years, and plans along routes."""

import csv
import io
import json
from pathlib import Path

import pytest

import loopbaan

SCHEMA = Path(__file__).resolve().parents[2] / "lib" / "data" / "schema" / "plans-1.schema.json"
DUTCH = loopbaan.dutch_framework()


def starter(**more):
    levels = DUTCH.required("startbekwaam")
    return {"id": "s1", "phase": "inductie", "fte": 0.4, "since": "2026-08-01", "levels": levels, **more}


def people_of(*people):
    return loopbaan.build_cohort(DUTCH, list(people))


@pytest.fixture
def table(tmp_path):
    def write(people):
        path = tmp_path / "staff.csv"
        path.write_bytes(loopbaan.write_staff(people))
        return str(path)

    return write


def rows(words):
    return list(csv.DictReader(io.StringIO(words), delimiter=";"))


def test_a_line_carries_what_the_talk_is_about_in_every_form(program, table):
    path = table(people_of(starter()))
    status, out, _ = program("plan", path, "--to", "basisbekwaam", "--csv")
    assert status == 0
    coaching = next(row for row in rows(out) if row["Kenmerk stap"] == "starterscoaching-2")
    assert coaching["Soort"] == "informeel" and coaching["Aanbieder"] == "bestuur"
    assert coaching["Eerst verantwoordelijk"] == "bestuur" and coaching["Schatting"] == "schatting"
    assert coaching["Uren van anderen"] == "12" and (coaching["Vanaf week"], coaching["Tot week"]) == ("40", "80")
    document = json.loads(program("plan", path, "--to", "basisbekwaam", "--json")[1])
    line = next(each for each in document["plans"][0]["steps"] if each["id"] == "starterscoaching-2")
    told = {name: line[name] for name in ("kind", "provider", "payer", "hours", "hours_of_others", "weeks", "begins", "ends")}
    assert told == {
        "kind": "informal",
        "provider": "bestuur",
        "payer": "board",
        "hours": 12,
        "hours_of_others": 12,
        "weeks": 40,
        "begins": 40,
        "ends": 80,
    }
    assert line["estimate"] is True and "hours" in line["estimated"]


def test_what_a_document_tells_of_a_step_must_be_what_the_framework_says(program, table):
    path = table(people_of(starter()))
    words = program("plan", path, "--to", "basisbekwaam", "--json")[1]
    plans = loopbaan.parse_plans(words, DUTCH)
    assert plans.check(people_of(starter())) == ()
    document = json.loads(words)
    document["plans"][0]["steps"][0]["provider"] = "somebody else"
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_plans(json.dumps(document), DUTCH)
    assert caught.value.code == 907
    document = json.loads(words)
    for step in document["plans"][0]["steps"]:
        for name in set(step) - {"id", "because"}:
            del step[name]  # as earlier editions wrote them
    assert loopbaan.parse_plans(json.dumps(document), DUTCH).check(people_of(starter())) == ()


def test_written_plans_keep_to_their_schema(program, table):
    jsonschema = pytest.importorskip("jsonschema")
    words = program("plan", table(people_of(starter())), "--to", "vakbekwaam", "--json")[1]
    jsonschema.validate(json.loads(words), json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_a_table_of_steps_has_weeks_and_hours_of_others():
    people = people_of(starter())
    planner = loopbaan.Planner(DUTCH, "basisbekwaam")
    plans = planner.find_all(people)
    frame = loopbaan.tabulate_plan_steps(planner, people, plans)
    row = next(row for row in frame if row["step"] == "starterscoaching-2")
    assert (row["kind"], row["lead"], row["hours_of_others"], row["begins"], row["ends"]) == ("informal", "bestuur", 12, 40, 80)
    assert row["first_term"] is False and "hours" in row["estimate"]
    takes = plans[0].takes
    assert takes["hours"] == sum(row["hours"] for row in frame) == plans[0].cost
    assert takes["weeks"] == max(row["ends"] for row in frame)
    assert 0 < takes["estimated_hours"] <= takes["hours"]


def test_a_part_timer_reads_how_many_school_years_a_plan_is(program, table):
    status, out, _ = program("plan", table(people_of(starter())), "--to", "basisbekwaam")
    told = " ".join(out.split())
    assert status == 0
    assert "Per schooljaar (werktijdfactor 0,4)" in told and "32 uur" in told and "16 uur" in told
    cost = loopbaan.Planner(DUTCH, "basisbekwaam").find(people_of(starter())[0]).cost
    assert f"{round(cost / 32, 1):.1f}".replace(".", ",") + " schooljaren aan eigen uren" in told
    assert f"{round(cost / 64, 1):.1f}".replace(".", ",") + " van al deze uren samen" in told
    assert "3 jaar; die geven samen 192 uur: het plan past daar niet in" in told  # 3 years of 64 hours
    assert "Daarvan is geschat" in told and "bevestigd 2018" in told
    row = rows(program("plan", table(people_of(starter())), "--to", "basisbekwaam", "--csv")[1])[0]
    assert row["Uren per jaar"] == "32"


def test_no_rules_are_told_of_a_framework_that_they_are_not_about(program):
    out = program("plan", "staff.csv", "--to", "mentor", "--framework", "framework.json")[1]
    assert "Per schooljaar" not in out
    assert program("plan", "staff.csv", "--to", "mentor", "--framework", "framework.json", "--sector", "wo")[0] == 2


def test_reasons_come_together():
    fresh = {"id": "z", "phase": "student", "route": "zij-instroom", "levels": {"vooropleiding": "ja", "geschiktheid": "ja"}}
    plan = loopbaan.Planner(DUTCH, "startbekwaam").find(people_of(fresh)[0])
    whole = next(step for step in plan.steps if step.id == "zij-instroom-traject")
    assert len(whole.because) > 20 and len(whole.explain()) < 5
    assert any(" bekwaamheden, alle nodig voor “" in words and "het doel" in words for words in whole.explain())
    assert any("competences, all needed for" in words for words in whole.explain("en"))


def test_without_a_route_there_is_a_plan_for_each_open_one_the_regular_first(program, table):
    student = {"id": "st", "phase": "student", "levels": DUTCH.required("leerwerkbaan-start")}
    status, out, _ = program("plan", table(people_of(student)), "--to", "startbekwaam")
    told = " ".join(out.split())
    assert status == 0 and "De route staat niet vast" in told
    assert told.index("via Pabo, voltijd") < told.index("via Leerwerkbaan")
    assert "Geen plan via: Zij-instroom in het beroep" in told
    along = rows(program("plan", table(people_of(student)), "--to", "startbekwaam", "--csv")[1])
    assert list(dict.fromkeys(row["Route"] for row in along)) == ["pabo-voltijd", "pabo-deeltijd", "leerwerkbaan"]


def test_who_has_a_route_is_planned_along_it(program, table):
    student = {"id": "st", "phase": "student", "route": "leerwerkbaan", "levels": DUTCH.required("leerwerkbaan-start")}
    people = people_of(student)
    assert people[0].route == "leerwerkbaan" and people[0].open_routes == ("leerwerkbaan",)
    out = program("plan", table(people), "--to", "startbekwaam")[1]
    assert "Leerwerkbaan, twee jaar" in out and "De route staat niet vast" not in out
    assert len(people.where(route="leerwerkbaan")) == 1
    assert loopbaan.tabulate_people(people)[0]["route"] == "leerwerkbaan"
    assert [step.id for step in loopbaan.Planner(DUTCH, "startbekwaam").find(people[0]).steps].count("leerwerkbaan-jaren") == 1


def test_what_is_desired_stands_behind_what_is_needed(program, table):
    out = " ".join(program("plan", table(people_of(starter())), "--to", "basisbekwaam")[1].split())
    assert "Verder dan nodig: wat gewenst is" in out and "Onderzoekende houding" in out


def test_what_changed_in_the_account_of_criteria_is_told_in_words(program, tmp_path):
    old = json.loads(loopbaan.write_framework(DUTCH))
    old["version"] = "2025.1"
    profile = next(each for each in old["profiles"] if each["id"] == "basisbekwaam")
    profile["requires"]["taal"] = "start"
    old["roles"] = [each for each in old["roles"] if each["id"] != "adjunct-directeur"]
    next(each for each in old["roles"] if each["id"] == "mentor")["facilitation"]["hours"] = 30
    (tmp_path / "old.json").write_text(json.dumps(old), encoding="utf-8")
    status, out, _ = program("framework", "--regeling", "--since", str(tmp_path / "old.json"))
    told = " ".join(out.split())
    assert status == 0
    assert "Basisbekwaam: Nederlandse taal startbekwaam → basisbekwaam" in told
    assert "+ Adjunct-directeur basisschool" in told and "vrij per jaar hours 30 → hours 40" in told
    assert "+ Studiedag" not in told and "Een van de uitgaven heeft geen stappen" in told
    assert "Er is niets veranderd" in program("framework", "--regeling", "--since", "nl-leraar")[1]
    assert program("framework", "--since", "nl-leraar")[0] == 2


def test_rules_that_ended_without_a_successor_are_listed(program):
    out = program("policy", "--on", "1-8-2026", "--sector", "po")[1]
    ended = out[out.index("Geëindigd") :]
    assert "Subsidie zij-instroom" in ended and "Bijdrage aan het schoolleidersregister" not in ended
    table = rows(program("policy", "--csv")[1])
    assert any(row["Bevestigd op"] == "2023-01-12" for row in table)


def test_a_qualification_that_is_known_to_be_absent_is_said_beside_gaps_and_plans(program, table):
    levels = {**DUTCH.required("basisbekwaam"), "lesbevoegdheid": None}
    path = table(people_of({"id": "x1", "phase": "ervaren", "levels": levels}))
    for command in ("gaps", "plan"):
        told = " ".join(program(command, path, "--to", "basisbekwaam")[1].split())
        assert "zij-instroom of de pabo in deeltijd" in told and "toezicht van een bevoegde leraar" in told
