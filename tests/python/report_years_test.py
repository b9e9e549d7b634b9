# SPDX-License-Identifier: BSL-1.0
"""What the page for a meeting says of school years, reckoned anew from schedule/1 documents by pandas."""

import datetime
import json
import re
from pathlib import Path

import pandas
import pytest
from openpyxl import load_workbook

import loopbaan

BOARD = Path(__file__).resolve().parents[2] / "examples" / "data" / "board.csv"
WHEN = (datetime.date(2026, 8, 1), 8)


@pytest.fixture(scope="module")
def asked():
    fw = loopbaan.dutch_framework()
    people = loopbaan.read_staff(BOARD, fw).people
    planner = loopbaan.Planner(fw, "basisbekwaam")
    plans = planner.find_all(people)
    by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(*WHEN), policy=loopbaan.dutch_policy())
    schedules = [by.find(person, plan) if plan.found else None for person, plan in zip(people, plans)]
    rights = [by.find(person, []) for person in people]  # without steps: what accounts give, whatever is asked
    return planner, people, plans, planner.find_range(people), schedules, rights


@pytest.fixture(scope="module")
def said(asked):
    planner, people, plans, ranges, schedules, _ = asked
    return loopbaan.write_page(planner, people, plans, ranges=ranges, schedules=schedules, lang="en")


def year(day):
    return int(day[:4]) - (int(day[5:7]) < 8)


def place(year):
    return min(year - 2026, 2)


@pytest.fixture(scope="module")
def reckoned(asked):
    """By phase and place of the year: hours that are asked and given, of everybody with a plan; and in no year."""
    planner, people, plans, _, schedules, rights = asked
    document = json.loads(loopbaan.write_schedules([each for each in schedules if each is not None]))
    empty = json.loads(loopbaan.write_schedules([each for each, schedule in zip(rights, schedules) if schedule is not None]))
    begins = {term["id"]: year(term["from"]) for term in document["terms"]}
    ids = [term["id"] for term in document["terms"]]
    phases = {person.id: person.phase for person in people}
    taken, given = [], []
    for each in document["schedules"]:
        phase = phases[each["person"]]
        for step in each["steps"]:
            first = ids.index(step["first_term"])
            taken += [(each["person"], phase, place(begins[ids[first + n]]), hours) for n, hours in enumerate(step["hours"])]
    for each in empty["schedules"]:
        given += [
            (each["person"], phases[each["person"]], place(of["school_year"]), of["given"])
            for of in each["accounts"]
            if of["unit"] == "hours" and not of.get("unlimited")
        ]
    planned = {plan.person: sum(line.step.minutes or 0 for line in plan.steps) / 60 for plan in plans}
    none = [
        (each["person"], phases[each["person"]], planned[each["person"]])
        for each in document["schedules"]
        if each["status"] in ("unscheduled", "stopped")
    ]
    columns = ["person", "phase", "when", "hours"]
    return pandas.DataFrame(taken, columns=columns), pandas.DataFrame(given, columns=columns), pandas.DataFrame(none, columns=["person", "phase", "hours"])


def enough(rows, people):
    """Who has a part: of fewer than ten, nothing may show."""
    return rows[rows["hours"] > 0]["person"].nunique() >= 10 and people >= 12


def check(figure, rows, people):
    if figure["least"] is None:
        assert figure["most"] is None
        return 0
    assert enough(rows, people)
    assert figure["least"] <= rows["hours"].sum() <= figure["most"] and figure["least"] < figure["most"]
    return 1


def test_every_sum_that_shows_is_that_of_the_documents_rounded_outwards_and_of_enough_people(said, reckoned):
    taken, given, none = reckoned
    shown = 0
    told = said.to_dict()
    assert told["first_year"] == 2026
    for phase in told["phases"]:
        def of(rows):
            return rows[rows["phase"] == phase["phase"]]

        for when, each in enumerate(phase["years"]):
            shown += check(each["asked"], of(taken)[of(taken)["when"] == when], phase["people"])
            shown += check(each["given"], of(given)[of(given)["when"] == when], phase["people"])
        shown += check(phase["hours_in_no_year"], of(none), phase["people"])
    assert shown >= 8


def test_what_is_hidden_of_a_phase_is_of_enough_people_or_nothing_is(said, reckoned):
    taken, _, none = reckoned
    for phase in said.to_dict()["phases"]:
        parts = [each["asked"]["least"] for each in phase["years"]] + [phase["hours_in_no_year"]["least"]]
        hidden = [at for at, least in enumerate(parts) if least is None]
        assert len(hidden) != 1
        if not hidden:
            continue
        rows = taken[(taken["phase"] == phase["phase"]) & taken["when"].isin(hidden) & (taken["hours"] > 0)]
        people = set(rows["person"]) | (set(none[none["phase"] == phase["phase"]]["person"]) if 3 in hidden else set())
        assert len(people) >= 10 or len(hidden) == 4


def test_the_page_says_it_in_a_table_that_is_whole_and_in_a_sentence(said):
    table = said.html.split("When it falls, and what the accounts give, by phase", 2)[2].split("</table>")[0]
    assert "&lt;" not in table
    assert len(re.findall("<tr>", table)) == 1 + 4 * len(said.to_dict()["phases"])
    assert "2026/27" in table and "2027/28" in table
    assert any("hours in 2026/27" in each for each in said.summary)
    assert "Paid by" not in table


def test_the_weeks_of_this_school_year_are_not_told_beside_it(asked, said):
    planner, people, plans, ranges, *_ = asked
    without = loopbaan.write_page(planner, people, plans, ranges=ranges, lang="en")
    assert "This school year first" in without.html and "This school year first" not in said.html
    assert all(paid["hours_this_year"]["least"] is None for phase in said.to_dict()["phases"] for paid in phase["payers"])
    assert without.to_dict()["first_year"] is None and all(each["years"] is None for each in without.to_dict()["phases"])


@pytest.mark.parametrize(("lang", "how"), [("nl", "met loopbaan report … --from DAG"), ("en", "with loopbaan report … --from DAY")])
def test_without_schedules_the_page_says_how_to_get_them(asked, lang, how):
    planner, people, plans, ranges, *_ = asked
    assert how in loopbaan.write_page(planner, people, plans, ranges=ranges, lang=lang).html


def test_schedules_are_those_of_the_plans(asked):
    planner, people, plans, ranges, schedules, _ = asked
    with pytest.raises(ValueError, match="give ranges too"):
        loopbaan.write_page(planner, people, plans, schedules=schedules)
    with pytest.raises(ValueError, match="a schedule for each plan"):
        loopbaan.write_page(planner, people, plans, ranges=ranges, schedules=schedules[1:])
    with pytest.raises(ValueError, match="a schedule of the plan of"):
        loopbaan.write_page(planner, people, plans, ranges=ranges, schedules=[*schedules[1:], schedules[0]])


def test_the_program_writes_the_same_page_and_sheet(program, files, said):
    page = files / "page.html"
    words = ["report", BOARD, "--to", "basisbekwaam", "--from", "2026-08-01", "--years", "8", "--lang", "en", "-o"]
    status, _, err = program(*words, page)
    assert status in (0, 3), err
    caption = "When it falls, and what the accounts give, by phase"
    assert page.read_text("utf-8").split(caption)[-1].split("</table>")[0] == said.html.split(caption)[-1].split("</table>")[0]
    assert program(*words, files / "page.xlsx")[0] == status
    (sheet,) = [each for each in load_workbook(files / "page.xlsx") if each.title == "School years"]
    first = said.to_dict()["phases"][1]
    row = next(row for row in sheet.iter_rows(values_only=True) if row[0] == "Induction" and row[2] == "2026/27")
    asked, given = first["years"][0]["asked"], first["years"][0]["given"]
    assert list(row[3:]) == [asked["least"], asked["most"], given["least"], given["most"]]


@pytest.mark.parametrize(
    ("more", "lang", "said"),
    [
        (("--policy", "p.json"), "nl", "Geef --from"),
        (("--years", "2"), "en", "Give --from"),
        (("--from", "2026-08-01", "--sheets"), "en", "--sheets makes sheets instead of a page"),
        (("--from", "2026-08-01", "--sector", "zz"), "en", "zz"),
    ],
)
def test_what_does_not_go_together_is_told(program, files, more, lang, said):
    (files / "p.json").write_text(loopbaan.write_policy(loopbaan.dutch_policy()), encoding="utf-8")
    status, _, err = program("report", BOARD, "--to", "basisbekwaam", "--lang", lang, *more, "-o", "x.html")
    assert status == 2 and said in err, err


@pytest.mark.parametrize(("lang", "said"), [("nl", "van hoogstens 5.000 mensen gezocht"), ("en", "is found of at most 5,000 people")])
def test_of_too_many_people_it_is_left_out_and_told(program, files, lang, said):
    head, *rows = BOARD.read_text("utf-8").splitlines()
    many = [f"x{n}-{row}" for n in range(21) for row in rows]
    (files / "many.csv").write_text("\n".join([head, *many]) + "\n", encoding="utf-8")
    page = files / "page.html"
    status, _, err = program("report", "many.csv", "--to", "basisbekwaam", "--from", "2026-08-01", "--lang", lang, "-o", page)
    assert status in (0, 3) and said in err and {"nl": "5.040", "en": "5,040"}[lang] in err, err
    assert "--from" in page.read_text("utf-8")
