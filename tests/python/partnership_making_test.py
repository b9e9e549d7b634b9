# SPDX-License-Identifier: BSL-1.0
"""How the round of a partnership is made of needs and offers: what can be, what cannot, and what was taken for granted."""

import datetime
import hashlib
from pathlib import Path

import pytest

import loopbaan

DATA = Path(__file__).resolve().parents[2] / "examples" / "data" / "partnership"


def small(offers, asked, people=None, needs=None, **more):
    fw = loopbaan.dutch_framework()
    made = loopbaan.make_round(loopbaan.parse_offer_sheets(offers, fw).offers, needs, people, asked=asked, **more)
    return made.decide("s")


def test_an_edition_without_a_date_gives_no_place_and_is_told():
    answer = small("stap;plaatsen\nStudiedag of congres;4\n", [loopbaan.AskedNeed("b1", school="A", step="studiedag", count=2)])
    assert answer.counts["no date"] == 2 and answer.counts["placed"] == 0
    assert any("Zonder datum" in each[0] and "studiedag-1" in each[0] for each in answer.made.assumed)


def test_what_is_open_to_others_alone_is_refused_and_what_nobody_knows_is_told():
    offers = "stap;datum;plaatsen;open voor\nStudiedag of congres;18-11-2026;4;De Eik\nLeeskring vakliteratuur, een jaar;18-11-2026;4;starters\n"
    asked = [loopbaan.AskedNeed(f"b{place}", school=school, step=step) for place, (school, step) in enumerate((s, t) for s in ("De Eik", "De Boog") for t in ("studiedag", "leeskring"))]
    answer = small(offers, asked)
    assert set(answer.placed()) == {"b0", "b1", "b3"}
    assert answer.assignment.wishes[2][0].why == "stated" and "De Eik" in answer.assignment.wishes[2][0].sentence("nl")
    assert any("starters" in each[0] for each in answer.made.assumed)


def test_a_need_before_a_day_and_a_round_from_a_day():
    offers = "stap;datum;plaatsen\nStudiedag of congres;18-11-2026;4\n"
    late = [loopbaan.AskedNeed("b1", step="studiedag", before=datetime.date(2026, 11, 18)), loopbaan.AskedNeed("b2", step="studiedag", before=datetime.date(2026, 11, 19))]
    assert set(small(offers, late).placed()) == {"b2"}
    assert small(offers, late[1:], first_day=datetime.date(2026, 11, 19)).placed() == {}


def test_a_school_of_which_there_is_no_staff_and_one_who_is_asked_for_twice():
    fw = loopbaan.dutch_framework()
    levels = {**fw.required("basisbekwaam"), "klassenmanagement": "start"}
    people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": levels, "groups": {"school": "De Boog", "board": "B"}}])
    needs = loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), people)
    (need,) = needs.needs
    asked = [
        loopbaan.AskedNeed("b1", school="De Booog", step="studiedag"),
        loopbaan.AskedNeed("b2", school="De Boog", step=need.step, who="p1"),
        loopbaan.AskedNeed("b3", school="De Boog", step="studiedag", who="p9"),
        loopbaan.AskedNeed("b4", school="De Boog", step=need.step, source="from plans"),
    ]
    answer = small("stap;datum;plaatsen\nStudiedag of congres;18-11-2026;4\n", asked, people, needs)
    assert [each.id for each in answer.made.needs] == ["p1", "b1", "b3"]
    said = "\n".join(each[0] for each in answer.made.assumed)
    for word in ("De Booog", "b2", "b3", "b4"):
        assert word in said
    assert answer.made.needs[2].board == "B"  # of its school


def test_two_days_at_once_and_a_weekday():
    offers = "id;stap;van;tot;plaatsen;dag\na;Studiedag of congres;18-11-2026;18-11-2026;9;\nb;Leeskring vakliteratuur, een jaar;7-10-2026;16-12-2026;9;woensdag\n"
    fw = loopbaan.dutch_framework()
    found = loopbaan.parse_offer_sheets(offers, fw).offers
    people = loopbaan.build_cohort(fw, [{"id": "p1", "groups": {"school": "A"}}])
    asked = [loopbaan.AskedNeed("b1", school="A", step="studiedag", who="p1"), loopbaan.AskedNeed("b2", school="A", step="leeskring", who="p1")]
    answer = loopbaan.make_round(found, people=people, asked=asked).decide("s")
    assert len(answer.placed()) == 1  # 18 November is a Wednesday
    (waits,) = [each for row in answer.assignment.wishes for each in row if each.state != "placed"]
    assert waits.why == "overlap"


def test_who_serves_as_well_is_liked_second_and_roles_are_not_given_out():
    fw = loopbaan.dutch_framework()
    found = loopbaan.read_offer_sheets([DATA / "aanbod.csv", DATA / "periodes.csv", DATA / "rollen.csv"], fw).offers
    made = loopbaan.make_round(found, asked=[loopbaan.AskedNeed("b1", step="onderzoekswerkplaats", count=8)])
    (edition,) = made.round.editions
    assert (edition.most, edition.least) == (6, 4)
    assert any("onderzoeker" in each[0] for each in made.assumed)
    answer = made.decide("s")
    assert answer.counts["placed"] == 6 and answer.counts["waiting"] == 2


def test_the_seed_and_the_order_of_rows():
    asked = [loopbaan.AskedNeed(f"b{place}", school="A", step="studiedag") for place in range(8)]
    offers = "stap;datum;plaatsen\nStudiedag of congres;18-11-2026;4\n"
    assert small(offers, asked).placed() == small(offers, asked[::-1]).placed()
    lots = sorted(asked, key=lambda each: int.from_bytes(hashlib.sha256(f"s\n{each.id}".encode()).digest()[:8], "big"))
    assert set(small(offers, asked).placed()) == {each.id for each in lots[:4]}


def test_nobody_asks_and_few_ask():
    page = loopbaan.write_meeting(small("stap;datum;plaatsen\nStudiedag of congres;18-11-2026;4\n", []))
    assert page.summary == ("Niemand vraagt iets.",)
    few = small("stap;datum;plaatsen\nStudiedag of congres;18-11-2026;4\n", [loopbaan.AskedNeed("b1", school="A", step="studiedag", count=4)])
    html = loopbaan.write_meeting(few).html
    assert "Minder dan 10" in html and "Per school" not in html
    with pytest.raises(ValueError, match="at least 5"):
        loopbaan.write_meeting(few, min_group=4)
    with pytest.raises(ValueError, match="grouping"):
        loopbaan.write_meeting(few, grouping="klas")
