# SPDX-License-Identifier: BSL-1.0
"""A measurement plan: what nobody measures, what nobody follows up, what is overdue on a day, and its calendar."""

import datetime
import json
import random
from pathlib import Path

import pytest

import loopbaan

REGION = Path(__file__).resolve().parents[2] / "examples/data/region"
DAY = datetime.date(2026, 11, 30)


@pytest.fixture(scope="module")
def amsterdam():
    return loopbaan.built_in_framework("nl-amsterdam")


@pytest.fixture(scope="module")
def region(amsterdam):
    return loopbaan.read_measurement(REGION / "meetplan.csv", amsterdam).plan


def kinds(holes):
    return [(each.kind, each.measure or each.criterion) for each in holes]


def test_the_holes_of_the_example_are_found_each_once(region):
    assert kinds(region.holes()) == [
        ("not measured", "onderzoek-ruimte"), ("not followed", "m3"), ("not reported", "m3"), ("not followed", "m5"), ("too rare", "m5"),
    ]
    assert region.holes()[0].text("nl") == "Niemand meet: Studenten krijgen tijd en gelegenheid voor onderzoek."


def test_what_is_overdue_depends_on_the_day_alone(region):
    assert kinds(region.overdue(DAY)) == [("agreed late", "m1"), ("due", "m2"), ("never", "m5")]
    assert kinds(region.overdue(datetime.date(2026, 10, 1))) == [("never", "m5")]  # on the day itself nothing is late
    assert kinds(region.overdue(datetime.date(2026, 10, 2))) == [("agreed late", "m1"), ("never", "m5")]
    assert region.overdue(DAY)[1].text("en").endswith("due by 2026-10-31.")


def test_a_longer_cycle_takes_away_what_was_too_rare(amsterdam):
    plan = loopbaan.read_measurement(REGION / "meetplan.csv", amsterdam, cycle_years=2).plan
    assert "too rare" not in dict(kinds(plan.holes()))
    with pytest.raises(ValueError):
        loopbaan.read_measurement(REGION / "meetplan.csv", amsterdam, cycle_years=0)


def test_a_plan_without_a_single_outcome_is_told_so(amsterdam):
    plan = loopbaan.parse_measurement_sheet("wat;waarover;soort\na;student-handelt;tevredenheid\nb;beroepsstandaard;voorwaarde\n", amsterdam).plan
    hole = plan.holes()[-1]
    assert hole.kind == "no outcomes" and "voorwaarde, tevredenheid" in hole.text("nl") and "satisfaction" in hole.text("en")


def test_everything_measured_by_someone_and_followed_up_has_no_holes(amsterdam):
    rows = ["wat;waarover;soort;wanneer;instrument;wie meet;wie volgt op"]
    rows += [f"meting {n};{area.title.in_language('nl')};opbrengst;mei, jaarlijks;gesprek;coördinator;bestuur" for n, area in enumerate(amsterdam.areas.values())]
    plan = loopbaan.parse_measurement_sheet("\n".join(rows), amsterdam).plan
    assert plan.holes() == ()
    for place in range(1, len(rows)):  # each row is needed
        fewer = loopbaan.parse_measurement_sheet("\n".join(rows[:place] + rows[place + 1 :]), amsterdam).plan
        assert {each.kind for each in fewer.holes()} == {"not measured"}


def test_what_is_written_is_read_back_whatever_is_in_it(amsterdam):
    rng = random.Random(3)
    for _ in range(60):
        measures = []
        for number in range(rng.randint(0, 4)):
            made = {"what": rng.choice(["", "enquête", "een “gesprek”"]), "criteria": tuple(rng.sample(list(amsterdam.competences), rng.randint(0, 3)))}
            for name, values in (("aspect", ["outcome", "process"]), ("month", range(1, 13)), ("every_months", [1, 6, 12, 24]), ("who", ["HR"]), ("follow_up", ["bestuur"]), ("found", ["n=12"])):
                if rng.random() < 0.5:
                    made[name] = rng.choice(list(values))
            for name in ("next", "last", "agreed_by", "done"):
                if rng.random() < 0.4:
                    made[name] = datetime.date(2026, rng.randint(1, 12), rng.randint(1, 28))
            measures.append(loopbaan.Measure(f"m{number}", **made))
        plan = loopbaan.MeasurementPlan(amsterdam, tuple(measures), cycle_years=rng.randint(1, 10))
        written = plan.write()
        again = loopbaan.parse_measurement(written, amsterdam)
        assert again == plan and again.write() == written
        assert loopbaan.kind_of(written) == "measurement/1"
        assert all(hole.text(lang) for hole in [*plan.holes(), *plan.overdue(DAY)] for lang in ("nl", "en"))


def days(calendar):
    return [line.partition(":")[2] for line in calendar.split("\r\n") if line.startswith("DTSTART")]


def test_the_calendar_has_each_time_that_something_is_due_and_nothing_else(region):
    calendar = loopbaan.write_measurement_calendar(region, datetime.date(2026, 8, 1), years=2)
    assert days(calendar) == ["20270531", "20280531", "20261001", "20261031", "20271031", "20261130", "20271130"]
    assert calendar.startswith("BEGIN:VCALENDAR\r\n") and calendar.endswith("END:VCALENDAR\r\n")
    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    uids = [line for line in calendar.split("\r\n") if line.startswith("UID")]
    assert len(set(uids)) == len(uids)
    assert loopbaan.write_measurement_calendar(region, datetime.date(2026, 8, 1), years=2) == calendar
    with pytest.raises(ValueError):
        loopbaan.write_measurement_calendar(region, DAY, years=11)


def test_a_later_start_only_takes_days_away(region):
    first = set(days(loopbaan.write_measurement_calendar(region, datetime.date(2026, 8, 1), years=3)))
    later = set(days(loopbaan.write_measurement_calendar(region, datetime.date(2027, 8, 1), years=2)))
    assert later == {each for each in first if each >= "20270801"}


@pytest.mark.parametrize(
    ("when", "means"),
    [
        ("mei, jaarlijks", (5, 12)), ("mei en november", (5, 6)), ("tweejaarlijks", (None, 24)), ("elk jaar in oktober", (10, 12)), ("twee keer per jaar", (None, 6)),
        ("najaar", (None, None)), ("every two years, March", (3, 24)), ("mei, juni en juli", (None, None)),
    ],
)
def test_words_for_a_moment(amsterdam, when, means):
    measure = loopbaan.parse_measurement_sheet(f"wat;wanneer\nx;{when}\n", amsterdam).plan.measures[0]
    assert (measure.month, measure.every_months) == means and measure.when == when


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ("wat;waarover\nx;onbekend ding\n", 202), ("wat;soort\nx;leuk\n", 823), ("wat;wie meet;soort\nx;HR;leuk\n", 809), ("wat;wie meet;om de hoeveel maanden\nx;HR;0\n", 808),
        ("wat;wie meet;klaar op\nx;HR;gisteren\n", 808), ("id;wat;wie meet\na;x;HR\na;y;HR\n", 201), ("wat;wie meet\n", 807), ("x;y\n1;2\n", 823),
    ],
)
def test_bad_input_gives_an_error_with_a_remedy(amsterdam, table, code):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_measurement_sheet(table, amsterdam, name="meetplan.csv")
    found = [each for each in caught.value.all if each.code == code]
    assert found, [each.code for each in caught.value.all]
    assert found[0].remedy("nl") and found[0].remedy("en")


def test_a_plan_of_another_standard_is_refused(region):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_measurement(region.write(), loopbaan.built_in_framework("nl-aonhw-2017"))
    assert 208 in {each.code for each in caught.value.all}
    with pytest.raises(loopbaan.Error):
        loopbaan.parse_measurement('{"loopbaan": "needs/1"}', region.standard)


def test_the_program_writes_every_form(program, tmp_path):
    table = REGION / "meetplan.csv"
    for name in ("p.html", "p.xlsx", "p.json", "p.txt"):
        assert program("measurement", table, "--standard", "nl-amsterdam", "--as-of", "30-11-2026", "-o", tmp_path / name)[0] == 0
    assert json.loads((tmp_path / "p.json").read_text("utf-8"))["loopbaan"] == "measurement/1"
    again = program("measurement", tmp_path / "p.json", "--standard", "nl-amsterdam", "--lang", "en")
    assert again[0] == 0 and "Nobody follows up" in again[1]
    assert program("measurement", table, "--standard", "nl-amsterdam", "-o", tmp_path / "p.ics")[0] == 2  # from which day?
    assert program("measurement", table, "--standard", "nl-amsterdam", "--from", "1-8-2026", "-o", tmp_path / "p.ics")[0] == 0
    assert program("check", tmp_path / "p.json", "--framework", "nl-amsterdam")[0] == 0


def test_the_page_says_holes_first_in_both_languages(region):
    for lang, words in (("nl", ("Gaten", "Te laat")), ("en", ("Holes", "Overdue"))):
        html = loopbaan.write_measurement_page(region, as_of=DAY, lang=lang).html
        assert html.index(words[0]) < html.index(words[1]) and "None" not in html
    assert "--as-of" in loopbaan.write_measurement_page(region).html
