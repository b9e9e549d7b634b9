# SPDX-License-Identifier: BSL-1.0
"""What is not there yet: which new editions the partnership can make itself, and which are to be bought; by region too."""

import pytest

import loopbaan

FW = loopbaan.dutch_framework()


def answer(*offers, **asked):
    """A round of editions (step, places, provider, from 18 November on a day each) and of needs (region by school: S1 in noord, others in zuid)."""
    rows = "".join(f"{step};{18 + day}-11-2026;{places};{provider}\n" for day, (step, places, provider) in enumerate(offers))
    needs = [
        loopbaan.AskedNeed(f"{school}-{place}", school=school, board="B", region="noord" if school == "S1" else "zuid", step=step, count=count)
        for school, several in asked.items()
        for place, (step, count) in enumerate(several)
    ]
    return loopbaan.make_round(loopbaan.parse_offer_sheets("stap;datum;plaatsen;aanbieder\n" + rows, FW).offers, asked=needs).decide("s")


def is_bought(made):
    return {each.step: each.usual.is_bought for each in made.unmet.steps if each.usual is not None}


@pytest.mark.parametrize(("provider", "bought"), [("Pabo De Horst", True), ("S1", False), ("s1", False), ("B", False), ("", True)])
def test_what_a_school_or_board_of_the_round_offers_is_made_and_not_bought(provider, bought):
    assert is_bought(answer(("klassenmanagement-cursus", 4, provider), S1=[("klassenmanagement-cursus", 30)])) == {"klassenmanagement-cursus": bought}


def test_the_page_adds_up_what_its_table_says():
    made = answer(("klassenmanagement-cursus", 10, "S2"), ("studiedag", 10, "Bureau"), S1=[("klassenmanagement-cursus", 45)], S2=[("studiedag", 61)])
    more = {each.step: each.more for each in made.unmet.steps}
    assert more == {"klassenmanagement-cursus": 4, "studiedag": 6}
    html = loopbaan.write_meeting(made, lang="en").html
    assert "to be made in the partnership 4, to be bought 6." in html and "4 × 10 places" in html and "6 × 10 places" in html
    told = {row[0]: row[6] for row in loopbaan.meeting_sheets(made, "en")["Unmet"][1:]}
    assert sorted(told.values()) == ["to be bought", "to be made"]


def test_the_workbook_tells_by_region_what_new_editions_would_meet():
    made = answer(("klassenmanagement-cursus", 10, "S2"), S1=[("klassenmanagement-cursus", 13)], S2=[("klassenmanagement-cursus", 20)])
    heads, *rows = loopbaan.meeting_sheets(made, "en")["Unmet by region"]
    assert sum(row[3] for row in rows) == made.counts["waiting"] == 23 and [row[0] for row in rows] == ["noord", "zuid"]
    assert all(row[3] == row[4] for row in rows) and heads[3] == "Without a place"
    assert {region: count for region, _, _, count, _ in rows} == {region: needs for region, (needs, _) in made.unmet.by_region().items()}
    nowhere = loopbaan.make_round(loopbaan.parse_offer_sheets("stap;datum;plaatsen\nstudiedag;18-11-2026;4\n", FW).offers, asked=[loopbaan.AskedNeed("b", school="S", step="studiedag", count=9)])
    assert "Unmet by region" not in loopbaan.meeting_sheets(nowhere.decide("s"), "en")
