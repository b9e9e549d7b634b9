# SPDX-License-Identifier: BSL-1.0
"""`loopbaan plan` under conditions, and what it answers besides the cheapest plan."""

import csv
import io
import json
from pathlib import Path

import pytest

import loopbaan

WORLD = ("--framework", "framework.json")
PLAN = ("plan", "staff.csv", "--to", "mentor", *WORLD)
NEW = ("plan", "new.csv", "--to", "mentor", *WORLD)  # one who has nothing yet
BOTH = (*NEW, "--to", "talker", "--catalogue", "catalogue.json")
SCHEMA = Path(__file__).resolve().parents[2] / "lib" / "data" / "schema" / "plans-1.schema.json"


@pytest.fixture(autouse=True)
def newcomer(files):
    (files / "new.csv").write_text("persoon;school;Orde\n001;s1;-\n", encoding="utf-8")


def rows(table):
    return list(csv.reader(io.StringIO(table), delimiter=";"))


def test_a_front_shows_what_is_weighed_and_how_plans_differ(program, world):
    status, out, err = program(*NEW, "--pareto", "hours,cost")
    assert (status, err) == (0, "") and "2 plannen om uit te kiezen, bewezen alle" in out
    first, second = (line.split() for line in out.splitlines() if line.strip()[:2] in ("1 ", "2 "))
    visit, pair, course = (world.steps[step] for step in ("visit", "pair", "course"))
    assert first[1] == f"{visit.hours + pair.hours:.1f}".replace(".", ",") and first[4] == "99,50"
    assert second[1:5] == [f"{course.hours:.0f}", "uur", "€", "10"]
    for words in ("Lesbezoek", "Samen lesgeven", "als plan 1, maar:", "− Lesbezoek", "+ Cursus"):
        assert words in out


def test_alternatives_are_listed_cheapest_first(program):
    out = program(*NEW, "--alternatives")[1]
    assert "bewezen de 2 plannen die er zijn" in out and out.index("22,5 uur") < out.index("40 uur")
    assert "bewezen de goedkoopste plannen: 1" in program(*NEW, "--alternatives", "1")[1]
    assert program("plan", "--alternatives", "new.csv", "--to", "mentor", *WORLD)[1] == out
    assert "bewezen het enige plan" in program(*NEW, "--must", "course", "--alternatives")[1]


def test_why_says_what_hangs_on_each_step_and_each_level(program):
    out = program(*NEW, "--why")[1]
    assert out.count("keuze: zonder deze stap kost het plan 40 uur") == 2
    out = program(*PLAN, "--why", "--person", "007")[1]
    assert "Orde         sharing          0 uur          22,5 uur" in out


def test_without_a_step_shows_the_difference(program, world):
    out = program(*NEW, "--without", "pair")[1]
    more = world.steps["course"].hours - world.steps["visit"].hours - world.steps["pair"].hours
    assert f"Zonder “Samen lesgeven”: 40 uur, {more} uur meer".replace(".", ",") in out
    assert "− Lesbezoek" in out and "− Samen lesgeven" in out and "+ Cursus" in out
    status, out, _ = program(*NEW, "--without", "visit", "--must-not", "course")
    assert status == 3 and "Zonder “Lesbezoek” is er geen plan" in out
    assert "“Cursus” staat niet in dit plan" in program(*NEW, "--without", "course")[1]


def test_within_limits_the_best_part_shows_with_what_is_left_and_what_would_help(program):
    status, out, _ = program(*BOTH, "--within-hours", "10")
    assert status == 3 and "niet alles kan; dit is bewezen het meeste, 1 uur" in out
    assert "Wat voor 001 overblijft" in out and "Vanaf 23,5 uur kan er meer." in out
    assert "hoogstens 10 uur" in out and "Zonder deze voorwaarde is er wel een plan, van 23,5 uur." in out
    status, out, _ = program(*NEW, "--within-hours", "10")  # the visit alone leads nearer, and reaches nothing
    assert status == 3 and "binnen de grenzen is er niets te doen" in out and "Vanaf 22,5 uur kan er meer." in out
    status, out, _ = program(*NEW, "--within-hours", "22,5", "--within-cost", "99.50", "--within-weeks", "10")
    assert status == 0 and "bewezen goedkoopste plan, 22,5 uur" in out
    status, out, _ = program(*NEW, "--within-hours", "5")
    assert status == 3 and "binnen de grenzen is er niets te doen" in out


def test_a_step_is_named_by_its_id_or_by_its_title(program):
    by_id = program(*NEW, "--must", "course", "--must-not", "visit")
    by_title = program(*NEW, "--must", "cursus", "--must-not", "LESBEZOEK")
    assert by_id[:2] == by_title[:2] and by_id[2] == "" and "--must cursus is: course  Cursus\n" in by_title[2]
    assert by_id[0] == 0 and "staat vast" in by_id[1] and "40 uur" in by_id[1]


def test_conditions_that_bar_the_way_come_with_a_remedy(program):
    status, out, _ = program(*NEW, "--must-not", "visit", "--must-not", "course")
    assert status == 3 and "“Cursus” mag er niet in; “Lesbezoek” mag er niet in" in out
    assert "Er is wel een plan, van 22,5 uur, als dit vervalt" in out
    status, out, _ = program("plan", "new.csv", "--to", "talker", "--must-not", "course", *WORLD)
    assert status == 3 and "geen enkele ontwikkelstap levert dit op" in out


def test_along_a_route_only_its_own_steps_and_those_of_everyone_stand(program, files):
    (files / "nobody.csv").write_text("persoon;fase;taal\n001;student;-\n", encoding="utf-8")
    plan = ("plan", "nobody.csv", "--to", "startbekwaam", "--json")
    status, out, _ = program(*plan, "--route", "pabo-voltijd")
    document = json.loads(out)
    (found,) = document["plans"]
    assert status == 0 and document["route"] == "pabo-voltijd" and found["cost"] == 240 * 28
    assert {step["id"].split("-")[0] for step in found["steps"]} == {"pabo"}
    status, out, _ = program(*plan[:-1], "--route", "zij-instroom")
    assert status == 3 and "alleen langs “Zij-instroom in het beroep”" in out
    status, _, err = program(*plan, "--route", "zij-instrm")
    assert status == 2 and "\n  zij-instroom  Zij-instroom in het beroep\n" in err
    assert "Kies uit:\n  late  Laat\n" in program(*NEW, "--route", "xyz")[2]


def test_several_targets_and_a_weighted_sum_are_one_question(program):
    out = program("plan", "new.csv", "--to", "mentor", "--to", "start", "--objective", "hours=1,cost=1", *WORLD)[1]
    assert "001 naar Mentor en Mentor: bewezen goedkoopste plan, 50 punten" in out and "Cursus" in out


def test_desired_levels_are_gone_for_when_asked(program):
    words = (*NEW, "--catalogue", "catalogue.json")
    assert "Extra" not in program(*words)[1]
    assert "Extra" in program(*words, "--desired")[1] and "wat het doel verder wenst" in program(*words, "--desired")[1]
    status, out, _ = program(*words, "--desired", "--within-hours", "22.5")
    assert status == 3 and "Gesprekken   nog niet getoond  shown (gewenst)" in out and "verruimen" not in out


EVERY = [
    ("--pareto", "hours,cost,weeks"),
    ("--alternatives", "3"),
    ("--why",),
    ("--without", "pair"),
    ("--within-hours", "10"),
    ("--within-hours", "10", "--within-cost", "20", "--must-not", "course"),
    ("--must-not", "course", "--must-not", "visit"),
    ("--desired",),
]


@pytest.mark.parametrize("words", EVERY)
def test_every_answer_keeps_to_its_schema_and_is_what_the_library_writes(program, words):
    jsonschema = pytest.importorskip("jsonschema")
    out = program(*NEW, *words, "--json")[1]
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(json.loads(out))
    assert loopbaan.canonical(out) == out == program(*NEW, *words, "--json", "--threads", "1")[1]


def test_the_document_of_the_program_is_that_of_the_library(program, world, files):
    people = loopbaan.read_staff(files / "new.csv", world).people
    planner = loopbaan.Planner(world, "mentor")
    plans = planner.find_all(people)
    roles, gains = planner.roles_of_steps(people, plans), planner.gains_of_levels(people)
    beyond = [loopbaan.find_beyond(person, plan) for person, plan in zip(people, plans)]
    written = loopbaan.write_plans(planner, people, plans, roles=roles, gains=gains, beyond=beyond)
    assert program(*NEW, "--why", "--json")[1] == written
    fronts = planner.find_front(people, ["hours", "cost"])
    written = loopbaan.write_plans(planner, people, plans, fronts=fronts, beyond=beyond)
    assert program(*NEW, "--pareto", "hours,cost", "--json")[1] == written


@pytest.mark.parametrize("words", EVERY)
def test_every_answer_comes_in_english_and_as_a_table_too(program, words):
    dutch, english = program(*NEW, *words), program(*NEW, *words, "--lang", "en")
    assert dutch[0] == english[0] and dutch[1] != english[1] and not english[2]
    head, *rest = rows(program(*NEW, *words, "--csv")[1])
    assert rest and {len(row) for row in rest} == {len(head)} and {row[0] for row in rest} == {"001"}


def test_the_tables_for_excel_hold_the_numbers(program):
    _, first, second = rows(program(*NEW, "--pareto", "hours,cost", "--csv")[1])
    assert first[3:7] == ["1", "22,5", "99,5", "10"] and first[7] == "visit pair" and second[4] == "40"
    table = rows(program(*NEW, "--why", "--csv")[1])
    assert table[1][-3:-1] == ["keuze", "40"] and table[-1][-3:-1] == ["één niveau meer", "22,5"]
    table = rows(program(*BOTH, "--within-hours", "10", "--csv")[1])
    assert table[1][2:5] == ["deel", "1", "extra"] and table[2][2] == "blijft over"
    table = rows(program(*NEW, "--without", "pair", "--csv")[1])
    assert [row[-2] for row in table[1:]] == ["met", "met", "zonder"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--pareto", "hours"), "twee of drie"),
        (("--pareto", "hours,joy"), "uren, kosten, weken"),
        (("--pareto", "hours,hours"), "verschillende"),
        (("--pareto", "hours,cost", "--objective", "cost"), "gaat niet samen met --objective"),
        (("--pareto", "hours,cost", "--why"), "Kies één van --pareto --why"),
        (("--alternatives", "0"), "van 1 tot en met 100"),
        (("--alternatives", "-2"), "van 1 tot en met 100"),
        (("--alternatives", "--without", "pair"), "Kies één van"),
        (("--within-hours", "veel"), "40,25"),
        (("--within-hours", "-1"), "40,25"),
        (("--within-hours", "0,001"), "hele minuten"),
        (("--within-cost", "1.000.000"), "99,50"),
        (("--within-weeks", "2,5"), "hele weken"),
        (("--objective", "joy"), "uren=30,kosten=1"),
        (("--objective", "joy", "--lang", "en"), "hours=30,cost=1"),
        (("--must", "pair", "--must-not", "pair"), "“pair” kan niet bij --must en bij --must-not"),
        (("--must", "pair", "--without", "pair"), "--without"),
        (("--must-not", "pair", "--without", "pair"), "--without"),
    ],
)
def test_what_does_not_go_together_is_status_two_with_a_sentence(program, words, says):
    status, out, err = program(*PLAN, *words)
    assert (status, out) == (2, "") and says in err and len(err.splitlines()) == 1


@pytest.mark.parametrize("option", ["--must", "--must-not", "--without"])
@pytest.mark.parametrize(("word", "near"), [("pairs", "pair"), ("Lesbezoeken", "visit"), ("qqqqq", None)])
def test_an_unknown_step_is_status_two_with_the_nearest(program, option, word, near):
    status, out, err = program(*PLAN, option, word)
    assert (status, out) == (2, "") and f"{option}: niets heet “{word}”." in err
    assert (f"Het dichtst in de buurt komt:\n  {near}  " in err) == (near is not None)
