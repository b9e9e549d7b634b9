# SPDX-License-Identifier: BSL-1.0
"""What a step that nobody has yet must yield, for those for whom no step of the framework does."""

import datetime
import json
import re

import loopbaan
from loopbaan.partnership.meeting_new_steps import find_new_steps


def small_world():
    """Steps reach the second of three levels of one competence, and nothing of another."""
    level = [{"id": id, "title": id.title()} for id in ("een", "twee", "drie")]
    return loopbaan.parse_framework(
        json.dumps(
            {
                "loopbaan": "framework/1",
                "id": "klein",
                "version": "1",
                "scales": [{"id": "s", "levels": level}],
                "competences": [{"id": id, "title": id.title(), "scale": "s"} for id in ("rekenen", "taal")],
                "profiles": [{"id": "begin", "title": "Begin", "requires": {"rekenen": "een"}}],
                "steps": [{"id": "cursus", "title": "Cursus", "yields": {"rekenen": "twee"}, "hours": 8}],
            }
        )
    )


def answer_of(framework, needs):
    offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\ncursus;18-11-2026;4\n", framework).offers
    return loopbaan.make_round(offers, asked=needs).decide("voorjaar")


NEEDS = (
    loopbaan.AskedNeed("a", school="De Boog", competence="rekenen", level="een", count=6),  # the course serves
    loopbaan.AskedNeed("b", school="De Boog", competence="rekenen", level="drie", count=7, before=datetime.date(2027, 8, 1)),
    loopbaan.AskedNeed("c", school="De Kiem", competence="taal", level="een", count=6, before=datetime.date(2027, 2, 1)),
    loopbaan.AskedNeed("d", school="De Kiem", competence="taal", level="twee", count=5, before=datetime.date(2027, 1, 1)),
)


def test_one_step_for_each_competence_at_the_highest_level_that_is_asked():
    framework = small_world()
    found = find_new_steps(answer_of(framework, NEEDS).made)
    assert [(each.competence, each.level, len(each.needs)) for each in found] == [("rekenen", "drie", 7), ("taal", "twee", 11)]
    assert found[1].before == (datetime.date(2027, 1, 1), datetime.date(2027, 2, 1))
    assert [each.what(framework, "nl") for each in found] == ["Rekenen: Drie", "Taal: Twee"]


def test_each_need_that_no_step_serves_is_met_by_one_of_them_and_no_other():
    framework = small_world()
    answer = answer_of(framework, NEEDS)
    found = find_new_steps(answer.made)
    assert sorted(id for each in found for id in each.needs) == sorted(each.id for each in answer.made.needs if each.out == "no step")
    assert not any(each.id.startswith("a") for each in answer.made.needs if each.out)


def test_the_page_and_the_workbook_say_what_a_new_step_must_yield():
    answer = answer_of(small_world(), NEEDS)
    page = re.sub(r"<[^>]+>", " ", loopbaan.write_meeting(answer, min_group=5).html)
    assert "Een stap die er nog niet is" in page and re.search(r"Rekenen: Drie\s+7\b", page) and re.search(r"Taal: Twee\s+11\b", page)
    rows = loopbaan.meeting_sheets(answer, "nl")["Nieuwe stappen"]
    assert rows[1:] == [["Rekenen: Drie", 7, "1-8-2027"], ["Taal: Twee", 11, "1-1-2027"]]


def test_what_few_ask_is_not_on_the_page():
    few = (*NEEDS[:2], loopbaan.AskedNeed("c", school="De Kiem", competence="taal", level="drie", count=2))
    page = re.sub(r"<[^>]+>", " ", loopbaan.write_meeting(answer_of(small_world(), few), min_group=5).html)
    assert not re.search(r"Taal: Drie\s+\d", page)


def test_where_every_need_has_a_step_nothing_is_said_of_new_ones():
    answer = answer_of(small_world(), NEEDS[:1])
    assert find_new_steps(answer.made) == () and "Nieuwe stappen" not in loopbaan.meeting_sheets(answer, "nl")
    assert "Een stap die er nog niet is" not in loopbaan.write_meeting(answer, min_group=5).html
