# SPDX-License-Identifier: BSL-1.0
"""Schedules in Python: what is asked, what is told, and that the sums are those of an independent reckoning."""

import copy
import datetime
import json
import pickle

import pytest

import loopbaan
from one_of_each import offers_of
from reckoned import recomputed

pandas = pytest.importorskip("pandas")

FW = loopbaan.dutch_framework()
POLICY = loopbaan.dutch_policy()
DAY = datetime.date(2026, 8, 1)
THREE_YEARS = loopbaan.SchoolCalendar.of_years(DAY, 3)
STARTER = {"id": "p-001", "phase": "inductie", "fte": 0.8, "since": DAY, "levels": FW.required("startbekwaam")}


def person_of(**more):
    return loopbaan.build_cohort(FW, [{**STARTER, **more}])[0]


def found(person=None, calendar=THREE_YEARS, policy=POLICY, offers=None, **asked):
    person = person or person_of()
    plan = loopbaan.Planner(FW, "basisbekwaam").find(person)
    assert plan.found
    return loopbaan.Scheduler(FW, calendar, policy=policy, offers=offers).find(person, plan, **asked)


@pytest.mark.parametrize("fte", [1, 0.8, 0.4])
def test_the_sums_are_those_of_an_independent_reckoning(fte):
    schedule = found(person_of(fte=fte), loopbaan.SchoolCalendar.of_years(DAY, 9))
    assert schedule.found
    document = json.loads(loopbaan.write_schedules([schedule]))
    made, used = recomputed(document["schedules"][0], document["terms"], json.loads(loopbaan.write_policy(POLICY)))
    frame = loopbaan.frames.to_pandas(loopbaan.tabulate_schedule_accounts([schedule]))
    told = {(row.account, row.school_year): row for row in frame.itertuples() if not pandas.isna(row.given)}
    assert set(told) == set(made)
    for key, (given, took, lapsed) in made.items():
        assert told[key].given == pytest.approx(given), key
        assert told[key].used == pytest.approx(took), key
        assert told[key].lapsed == pytest.approx(lapsed), key
    steps = loopbaan.frames.to_pandas(loopbaan.tabulate_schedule_steps([schedule]))
    plan = loopbaan.Planner(FW, "basisbekwaam").find(person_of(fte=fte))
    assert steps["hours"].sum() == pytest.approx(sum(each.step.hours or 0 for each in plan.steps))
    by_term = loopbaan.frames.to_pandas(loopbaan.tabulate_schedule_terms([schedule]))
    assert by_term["hours"].sum() == pytest.approx(steps["hours"].sum())
    assert by_term["hours"].sum() == pytest.approx(frame[frame.unit == "hours"]["used"].sum())
    assert steps["cost"].sum() == pytest.approx(frame[frame.unit == "euro"]["used"].sum())


def test_a_schedule_is_written_and_read_back_and_holds():
    people = loopbaan.build_cohort(FW, [STARTER, {**STARTER, "id": "p-002", "fte": 0.4}])
    by = loopbaan.Scheduler(FW, THREE_YEARS, policy=POLICY)
    planner = loopbaan.Planner(FW, "basisbekwaam")
    schedules = [by.find(each, planner.find(each)) for each in people]
    written = loopbaan.write_schedules(schedules)
    document = loopbaan.parse_schedules(written, FW, policy=POLICY)
    assert document.ids == ("p-001", "p-002") and document.write() == written and document.check(people) == ()
    assert document["p-002"] == schedules[1] and document[0] != document[1]
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_schedules(written, FW)
    assert [each.code for each in caught.value.all] == [929]
    other = loopbaan.Scheduler(FW, loopbaan.SchoolCalendar.of_years(DAY, 1), policy=POLICY)
    with pytest.raises(ValueError, match="rest on other terms"):
        loopbaan.write_schedules([schedules[0], other.find(people[0], [])])


@pytest.mark.parametrize("again", [copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_schedules_stay_what_they_are(again):
    schedule = found()
    assert again(schedule) == schedule and again(schedule).to_dict() == schedule.to_dict()
    document = loopbaan.parse_schedules(loopbaan.write_schedules([schedule]), FW, policy=POLICY)
    assert again(document).write() == document.write()
    assert [each.id for each in again(THREE_YEARS).terms] == [each.id for each in THREE_YEARS.terms]
    by = again(loopbaan.Scheduler(FW, THREE_YEARS, policy=POLICY))
    person = person_of()
    assert by.find(person, loopbaan.Planner(FW, "basisbekwaam").find(person)) == schedule


def test_nobody_who_says_no_terms_gets_a_schedule():
    with pytest.raises(ValueError, match="nobody says what the terms are"):
        loopbaan.Scheduler(FW)


def test_what_is_asked_wrongly_is_refused():
    person, by = person_of(), loopbaan.Scheduler(FW, THREE_YEARS, policy=POLICY)
    plan = loopbaan.Planner(FW, "basisbekwaam").find(person)
    with pytest.raises(ValueError, match="another person"):
        by.find(person_of(id="p-9"), plan)
    with pytest.raises(loopbaan.Error, match="po, vo, mbo"):
        by.find(person, plan, sector="hbo")
    with pytest.raises(KeyError):
        by.find(person, ["no-such-step"])
    with pytest.raises(loopbaan.Error) as caught:
        by.find(person, plan, changes=[("own-hour", 2026, 10)])
    assert [each.code for each in caught.value.all] == [202]
    first = plan.steps[0].step.id
    both = [(first, "in", "2026-27.1"), (first, "not_in", "2026-27.1")]
    with pytest.raises(loopbaan.Error) as caught:
        by.find(person, plan, agreed=both)
    assert [each.code for each in caught.value.all] == [996]
    with pytest.raises(ValueError, match='"in" or "not_in"'):
        by.find(person, plan, agreed=[(first, "perhaps", "2026-27.1")])


def test_leave_part_time_and_promises_change_when_it_ends():
    usual = found()
    small = found(person_of(fte=0.4))
    assert usual.found
    assert not small.found or small.last_day >= usual.last_day
    leave = [(DAY, datetime.date(2027, 1, 31))]
    away = found(leave=leave)
    assert all(each["first_term"] >= "2026-27.3" for each in away.to_dict()["steps"]) or not away.found
    richer = found(person_of(fte=0.4), changes=[("own-hours", 2026, 500), ("own-hours", 2027, 500), ("own-budget", 2026, 5000)])
    assert richer.found and (not small.found or richer.last_day <= small.last_day)


def test_words_pictures_and_pages_say_what_the_document_says():
    schedule = found()
    plan = loopbaan.Planner(FW, "basisbekwaam").find(person_of())
    said = schedule.to_dict()
    for lang in ("nl", "en"):
        page = loopbaan.write_agreements([schedule], plans=[plan], lang=lang)
        picture = loopbaan.draw_schedule(schedule, lang)
        sentences = loopbaan.explain_schedule(schedule, lang)
        for each in said["steps"]:
            assert loopbaan_title(each["id"], lang) in page
        assert {"nl": "vervalt", "en": "lapse"}[lang] in " ".join(sentences)
        assert picture.startswith("<svg") and f'lang="{lang}"' in picture
        assert page.count("<article>") == 1
    assert "Ontwikkelafspraak" in schedule._repr_html_() or "<table" in schedule._repr_html_()
    with pytest.raises(ValueError, match="plans"):
        loopbaan.write_agreements([schedule], plans=[])


def loopbaan_title(step, lang):
    from html import escape

    return escape(FW.steps[step].title.in_language(lang))


def test_a_calendar_file_is_taken_by_a_calendar():
    icalendar = pytest.importorskip("icalendar", reason="pip install icalendar, to see whether calendars take the file")
    schedule = found()
    written = loopbaan.write_calendar([schedule])
    read = icalendar.Calendar.from_ical(written)
    events = list(read.walk("VEVENT"))
    assert len(events) == len(schedule.to_dict()["steps"]) and not any(each.errors for each in [read, *events])
    terms = {each.id: each for each in schedule.calendar.terms}
    for event, step in zip(events, schedule.to_dict()["steps"]):
        assert str(event["SUMMARY"]) == FW.steps[step["id"]].title.nl
        assert event.decoded("DTSTART") == terms[step["first_term"]].first_day
        assert event.decoded("DTEND") == terms[step["last_term"]].last_day + datetime.timedelta(days=1)
    assert len({str(each["UID"]) for each in events}) == len(events)
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    assert "\n" not in written.replace("\r\n", "")


def test_without_a_schedule_each_view_says_why():
    none = found(calendar=loopbaan.SchoolCalendar.of_years(DAY, 1), person=person_of(fte=0.1))
    assert none.status == "unscheduled" and none.last_day is None
    assert loopbaan.draw_schedule(none) == ""
    dutch, english = (loopbaan.explain_schedule(none, lang) for lang in ("nl", "en"))
    assert "past niet" in dutch[0] and "does not fit" in english[0] and len(dutch) == len(english) > 2
    assert "Wat in de weg staat" in loopbaan.write_agreements([none])
    assert loopbaan.write_calendar([none]).count("VEVENT") == 0
