# SPDX-License-Identifier: BSL-1.0
"""What is unmet by region and by when: rows for who may see persons, figures on the page as far as no school is what a region leaves."""

import datetime
import random
from itertools import product

import pandas as pd
import pytest
from partnership_meeting_test import DATA, counted, meeting, tables  # noqa: F401  the same round, decided once

import loopbaan
from loopbaan.partnership.meeting_figures import figures_of
from loopbaan.partnership.meeting_regions import region_rows, wanted_by
from loopbaan.small_groups import LEAST_VALUES

FW = loopbaan.dutch_framework()
ROUNDS = 150
MIN_GROUP = 5


def test_the_sheet_counts_every_need_without_a_place_once(meeting, counted):  # noqa: F811
    answer = meeting[-1]
    head, *rows = loopbaan.meeting_sheets(answer)["Nog niet per regio"]
    sheet = pd.DataFrame(rows, columns=head)
    left = counted[~counted["placed"]]
    regions = {school: region for school, _, region in pd.read_csv(DATA / "personeel.csv", sep=";", encoding="utf-8-sig")[["school", "bestuur", "regio"]].itertuples(index=False)}
    needs = pd.read_csv(DATA / "behoeften.csv", sep=";", encoding="utf-8-sig").set_index("behoefte")
    by_hand = left["id"].str.extract(r"^(b\d+)")[0]
    region = left["school"].map(regions).where(by_hand.isna(), by_hand.map(needs["regio"]))
    before = pd.to_datetime(by_hand.map(needs["vóór"]), dayfirst=True)
    years = before.map(lambda day: "" if pd.isna(day) else f"{day.year - (day < pd.Timestamp(day.year, 8, 2))}/{(day.year - (day < pd.Timestamp(day.year, 8, 2)) + 1) % 100:02}")
    wanted = pd.DataFrame({"Regio": region, "Wat": left["what"], "Nodig in": years}).value_counts()
    told = sheet.set_index(["Regio", "Wat", "Nodig in"])["Zonder plaats"]
    assert sheet["Zonder plaats"].sum() == len(left) and wanted.to_dict() == told.to_dict()
    assert (sheet["Met deze uitvoeringen erbij"] <= sheet["Zonder plaats"]).all()
    assert sheet["Met deze uitvoeringen erbij"].sum() == sum(each.needs_met for each in answer.unmet.found)


def test_by_when_it_is_needed():
    offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\nstudiedag;18-11-2026;4\n", FW).offers
    day = datetime.date
    asked = [
        loopbaan.AskedNeed("a", step="studiedag", before=day(2027, 8, 1)), loopbaan.AskedNeed("b", step="studiedag", before=day(2027, 8, 2)),
        loopbaan.AskedNeed("c", step="studiedag", period="najaar"), loopbaan.AskedNeed("d", step="studiedag"),
    ]
    made = loopbaan.make_round(offers, asked=asked, first_day=day(2026, 8, 24))
    assert [wanted_by(each, made.first_day) for each in made.needs] == ["2026/27", "2027/28", "najaar", ""]
    assert any("c" in each[0] and "periode" in each[0] for each in made.assumed)


def test_the_end_of_a_phase_is_a_day_by_which_it_is_needed():
    people = loopbaan.build_cohort(FW, [{"id": "p", "phase": "inductie", "since": "2025-08-01", "levels": {**FW.required("basisbekwaam"), "klassenmanagement": "start"}}])
    needs = loopbaan.find_needs(loopbaan.Planner(FW, "basisbekwaam"), people)
    offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\nstudiedag;18-11-2026;4\n", FW).offers
    made = loopbaan.make_round(offers, needs, people, first_day=datetime.date(2026, 8, 24))
    assert made.needs[0].months == 24 and wanted_by(made.needs[0], made.first_day) == "2027/28"


def some_round(seed):
    chance = random.Random(seed)
    schools = {name: chance.choice("nz") for name in "ABCDEFG"[: chance.randint(3, 7)]}
    asked = [
        loopbaan.AskedNeed(school, school=school, region=region, step="studiedag", count=chance.choice((1, 2, 3, 4, 6, 9, 12, 16, 20)))
        for school, region in schools.items()
    ]
    table = f"stap;datum;plaatsen\nstudiedag;18-11-2026;{chance.randint(5, 60)}\n"
    return loopbaan.make_round(loopbaan.parse_offer_sheets(table, FW).offers, asked=asked).decide(str(seed)), schools


def values_left(spans, total):
    """What each of some hidden numbers can be, by all ways in which they come to a sum."""
    fits = [each for each in product(*(range(least, most + 1) for least, most in spans)) if sum(each) == total]
    return [len({each[place] for each in fits}) for place in range(len(spans))]


def shown_rounds():
    for seed in range(ROUNDS):
        answer, schools = some_round(seed)
        figures = figures_of(answer, MIN_GROUP)
        yield answer, schools, figures, region_rows(answer, figures, "school")


def test_no_school_is_what_a_region_leaves():
    shown = hidden_beside = splits = 0
    for answer, schools, figures, found in shown_rounds():
        if not found:
            continue
        shown += 1
        asked = {each.school: sum(other.school == each.school for other in answer.made.needs) for each in answer.made.needs}
        for row in found:
            inside = [each for each in figures.groups if schools[each.group] == row.group]
            hidden = [each for each in inside if each.asked is None]
            assert row.asked == sum(asked[each.group] for each in inside) >= MIN_GROUP
            hidden_beside += len(hidden)
            if 0 < len(hidden) < 5:
                most = [MIN_GROUP - 1 if asked[each.group] < MIN_GROUP else row.asked for each in hidden]
                left = values_left([(1, each) for each in most], row.asked - sum(each.asked or 0 for each in inside))
                assert all(count >= min(LEAST_VALUES, each) for count, each in zip(left, most)), (row, inside)
            if row.placed is not None:
                splits += 1
                closed = [each for each in inside if each.placed is None]
                most = [each.asked if each.asked is not None else MIN_GROUP - 1 if asked[each.group] < MIN_GROUP else row.asked for each in closed]
                if 0 < len(closed) < 4:
                    left = values_left([(0, each) for each in most], row.placed - sum(each.placed or 0 for each in inside))
                    assert all(count >= min(LEAST_VALUES, each + 1) for count, each in zip(left, most)), (row, inside)
                assert MIN_GROUP <= row.placed <= row.asked - MIN_GROUP
    assert shown > 15 and hidden_beside > 8 and splits > 6  # something is told beside something that hides


def test_what_is_told_by_region_is_all_or_nothing_and_said_where_it_is_nothing():
    none = [each for each in shown_rounds() if each[3] is None]
    assert len(none) > 15
    page = loopbaan.write_meeting(none[0][0], min_group=MIN_GROUP)
    assert "Per regio staat het er niet" in page.html and "Per regio" not in tables(page.html)
    answer, _, _, found = next(each for each in shown_rounds() if each[3])
    told = tables(loopbaan.write_meeting(answer, min_group=MIN_GROUP).html)["Per regio"]
    assert [row[:2] for row in told[1:]] == [[each.group, str(each.asked)] for each in found]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_school_of_two_regions_leaves_no_table(lang):
    asked = [loopbaan.AskedNeed(f"{school}{region}", school=school, region=region, step="studiedag", count=12) for school in "AB" for region in ("noord", "zuid")]
    offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\nstudiedag;18-11-2026;20\n", FW).offers
    answer = loopbaan.make_round(offers, asked=asked).decide("s")
    assert region_rows(answer, figures_of(answer, 5), "school") is None
    by_region = loopbaan.write_meeting(answer, lang=lang, min_group=5, grouping="region").html
    assert ("Per regio" if lang == "nl" else "By region") in tables(by_region)


def test_without_a_least_number_an_edition_that_nobody_comes_to_does_not_run():
    table = "uitvoering;stap;datum;plaatsen;prijs\na;studiedag;18-11-2026;20;0\nb;studiedag;19-11-2026;20;100\n"
    answer = loopbaan.make_round(loopbaan.parse_offer_sheets(table, FW).offers, asked=[loopbaan.AskedNeed("n", school="S", step="studiedag", count=15)]).decide("s")
    rows = {row[0].split("\n")[1]: row[-1] for row in tables(loopbaan.write_meeting(answer, min_group=5).html)["Uitvoeringen"][1:]}
    assert rows == {"a": "ja", "b": "nee: niemand komt"}
    sheet = {row[0]: row[-1] for row in loopbaan.meeting_sheets(answer)["Uitvoeringen"][1:]}
    assert sheet["b"] == "nee: niemand komt" and "gaat door" in sheet["a"]
