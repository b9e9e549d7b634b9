# SPDX-License-Identifier: BSL-1.0
"""Who could lead a step: who has the profile and said yes; a page tells how many where these are many, and never who."""

from itertools import product

import pytest

import loopbaan
from loopbaan.partnership.leaders import in_tens

FW = loopbaan.dutch_framework()
STEP = "starters-intervisie"
ABLE = FW.required("mentor")
(ASKED, LEVEL) = next((each, level) for each, level in ABLE.items())


def somebody(id, levels, consent, school="De Boog"):
    return {"id": id, "levels": levels, "groups": {"school": school, "begeleidt": consent}}


@pytest.fixture(scope="module")
def people():
    unknown = {each: level for each, level in ABLE.items() if each != ASKED}
    below = {**ABLE, ASKED: None}
    return loopbaan.build_cohort(
        FW,
        [
            somebody("yes", ABLE, "ja"), somebody("no", ABLE, "nee"), somebody("nothing", ABLE, ""), somebody("this", ABLE, f"dyslexie; {STEP}", "De Linde"),
            somebody("other", ABLE, "dyslexie"), somebody("role", ABLE, "mentor"), somebody("perhaps", ABLE, "misschien"),
            somebody("unknown", unknown, "ja"), somebody("below", below, "ja"),
            somebody("blank", {}, "ja"),
        ],
    )


def test_only_who_has_the_profile_and_said_yes(people):
    (found,) = loopbaan.find_leaders(people, {STEP: "mentor"}, consent="begeleidt").steps
    assert [each.person for each in found.leaders] == ["yes", "this", "role", "unknown"]
    assert [each.person for each in found.certain] == ["yes", "this", "role"]
    assert found.not_asked == 4  # of whom nobody is told who they are


def test_words_of_consent_that_are_none_count_as_no_and_are_told(people):
    assert loopbaan.find_leaders(people, {STEP: "mentor"}, consent="begeleidt").unknown_words == ("misschien",)
    assert not loopbaan.find_leaders(people, {STEP: "mentor"}, consent="elders").steps[0].leaders


def test_an_offer_like_any_other(people):
    rows = loopbaan.find_leaders(people, {STEP: "mentor"}, consent="begeleidt").offers()
    assert [(each["step"], each["provider"], each["owner"]) for each in rows][1] == (STEP, "De Linde", "this")
    table = "stap;aanbieder;eigenaar\n" + "".join(f"{each['step']};{each['provider']};{each['owner']}\n" for each in rows)
    read = loopbaan.parse_offer_sheets(table, FW)
    assert len(read.undated) == 4 and not read.offers.editions


def test_the_role_of_an_edition_that_asks_a_profile_is_who_leads(tmp_path):
    tables = "uitvoering;stap;datum\nr-1;Studiedag of congres;18-11-2026\n", "uitvoering;rol;profiel\nr-1;leider;mentor\nr-1;deelnemer;\n"
    for name, table in zip(("aanbod.csv", "rollen.csv"), tables):
        (tmp_path / name).write_text(table, encoding="utf-8")
    offers = loopbaan.read_offer_sheets([tmp_path / "aanbod.csv", tmp_path / "rollen.csv"], FW).offers
    assert loopbaan.leads_of(offers) == {"studiedag": "mentor"}


@pytest.mark.parametrize("size", [12, 25, 40])
def test_what_a_page_tells_of_two_profiles_leaves_their_difference_open(size):
    """Who has the second has the first too: a reader who knows that goes through all pairs that would tell the same."""
    told = {}
    for more, fewer in product(range(size + 1), repeat=2):
        if fewer <= more:
            told.setdefault((in_tens(more, size, 5), in_tens(fewer, size, 5)), []).append((more, fewer))
    for (one, other), pairs in told.items():
        for place, between in ((0, one), (1, other)):
            assert all(between[0] <= each[place] <= between[1] for each in pairs)
        assert len({each[0] - each[1] for each in pairs}) >= 3, (one, other)
        assert max(each[1] for each in pairs) > 0 and min(each[0] for each in pairs) < size


def test_the_page_has_a_number_and_nobody(people):
    many = loopbaan.build_cohort(FW, [somebody(f"m{place:02}", ABLE if place < 14 else {}, "ja") for place in range(50)])
    found = loopbaan.find_leaders(many, {STEP: "mentor", "leeskring": "directeur"}, consent="begeleidt")
    offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\nStudiedag of congres;18-11-2026;4\n", FW).offers
    answer = loopbaan.make_round(offers, asked=[loopbaan.AskedNeed("b1", school="De Boog", step="studiedag", count=25)]).decide("x")
    page = loopbaan.write_meeting(answer, leaders=found, lang="en")
    assert "10 to 19 people" in page.html and "m01" not in page.html and "m13" not in page.html
    assert page.html.count("<td class=\"number\">–</td>") >= 1
    assert "m13" in loopbaan.write_meeting(answer, leaders=found, persons=True).html
    rows = loopbaan.meeting_sheets(answer, "en", leaders=found)["Who could"]
    assert len(rows) == 15 and rows[1][2] == "m00"
