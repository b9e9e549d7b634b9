# SPDX-License-Identifier: BSL-1.0
"""Offerings of institutes by the Open Education API, v5 and v6, become offers: what they say is read, what they do not is told."""

import datetime
import json

import pytest

import loopbaan

FW = loopbaan.dutch_framework()
COURSE = {"courseId": "c-1", "primaryCode": {"codeType": "identifier", "code": "KM"}, "name": [{"language": "nl-NL", "value": "Cursus klassenmanagement"}]}
OFFERING = {  # as v6 has it, every field under the name of the specification
    "courseOfferingId": "o-1",
    "primaryCode": {"codeType": "offeringCode", "code": "KM-26-1"},
    "name": [{"language": "nl-NL", "value": "Klassenmanagement, groep 1"}, {"language": "en-GB", "value": "Classroom management, group 1"}],
    "state": "active",
    "courseId": "c-1",
    "startDateTime": "2026-09-07T09:00:00+02:00",
    "endDateTime": "2026-12-04T23:59:59+01:00",
    "maxNumberStudents": 15,
    "minNumberStudents": 8.0,
    "priceInformation": [{"costType": "total_costs", "amount": "450.50", "currency": "EUR"}, {"costType": "stap_eligible", "amount": "400", "currency": "EUR"}],
    "addresses": [
        {"addressType": "postal", "street": "Postbus", "streetNumber": "1", "city": "Ons Dorp"},
        {"addressType": "teaching", "street": "Schoolweg", "streetNumber": "48", "postCode": "1234 AB", "city": "Ons Dorp"},
    ],
    "organisation": {"organisationId": "org", "name": [{"language": "nl", "value": "Pabo De Horst"}]},
    "enrolmentPeriods": [{"startDateTime": "2026-04-01T00:00:00+02:00", "endDateTime": "2026-06-30T00:00:00+02:00", "targetGroups": ["partners"]}],
    "link": "https://pabo.example.org/km",
}


def page(*items, **more):
    return json.dumps({"pageSize": 10, "pageNumber": 1, "hasNextPage": False, "items": list(items), **more})


def read(*items, **how):
    return loopbaan.parse_offer_sheets(page(*items), FW, name="pabo.json", **how)


def faults(*items, **how):
    with pytest.raises(loopbaan.Error) as wrong:
        read(*items, **how)
    return [(each.code, str(each).split(": ")[0]) for each in wrong.value.all]


def test_an_offering_of_a_course_becomes_an_edition_of_the_step_that_is_called_so():
    found = read(OFFERING, COURSE)
    edition = found.offers.editions[0]
    assert (edition.id, edition.step, edition.places, edition.least, edition.cost) == ("KM-26-1", "klassenmanagement-cursus", 15, 8, 450.5)
    assert (edition.first_day, edition.last_day) == (datetime.date(2026, 9, 7), datetime.date(2026, 12, 4))
    assert (edition.provider, edition.place) == ("Pabo De Horst", "Schoolweg 48, 1234 AB Ons Dorp")
    assert edition.title.in_language("en") == "Classroom management, group 1"
    written = json.loads(loopbaan.write_offers(found.offers))["editions"][0]
    assert written["enrolment"] == [{"from": "2026-04-01", "to": "2026-06-30", "for": ["partners"]}]
    assert (written["open_to"], written["url"]) == (["partners"], "https://pabo.example.org/km")
    assert found.notes == () and found.text("nl") == "pabo.json: uitvoeringen van de Open Onderwijs API; gelezen 1."


def test_version_5_says_the_same_in_its_own_words():
    old = {
        "offeringId": "o-1", "offeringType": "course", "primaryCode": OFFERING["primaryCode"], "name": OFFERING["name"], "course": "c-1",
        "startDate": "2026-09-07", "endDate": "2026-12-04", "maxNumberStudents": 15, "minNumberStudents": 8,
        "priceInformation": [{"costType": "total costs", "amount": "450.50", "currency": "EUR"}, {"costType": "STAP eligible", "amount": "1"}],
        "addresses": OFFERING["addresses"], "organization": {"organizationId": "org", "name": OFFERING["organisation"]["name"]},
        "enrollStartDate": "2026-04-01", "enrollEndDate": "2026-06-30", "modeOfDelivery": ["presential"],
    }
    for course in ("c-1", COURSE):
        edition = read({**old, "course": course}, COURSE).offers.editions[0]
        new = read(OFFERING, COURSE).offers.editions[0]
        for field in ("id", "step", "first_day", "last_day", "places", "least", "cost", "provider", "place"):
            assert getattr(edition, field) == getattr(new, field)


def test_a_course_is_known_by_what_is_expanded_in_the_offering_by_another_file_or_by_what_the_caller_says(tmp_path):
    assert len(read({**OFFERING, "course": COURSE}).offers) == 1
    (tmp_path / "o.json").write_text(page(OFFERING)), (tmp_path / "c.json").write_text(page(COURSE))
    assert len(loopbaan.read_offer_sheets([tmp_path / "o.json", tmp_path / "c.json"], FW).offers) == 1
    unnamed = {**COURSE, "name": [{"language": "nl", "value": "Orde houden"}]}
    assert len(read(OFFERING, unnamed).offers) == 0
    for key in ("KM", "c-1", "Orde houden"):
        assert read(OFFERING, unnamed, steps={key: "klassenmanagement-cursus"}).offers.editions[0].step == "klassenmanagement-cursus"
    assert faults(OFFERING, unnamed, steps={"KM": "klassenmanagment-cursus"})[0][0] == 202


def test_every_offering_is_accounted_for():
    other = {"courseId": "c-2", "primaryCode": {"codeType": "identifier", "code": "WIS"}, "name": [{"language": "nl", "value": "Wiskunde B"}]}
    items = [
        OFFERING, COURSE, other,
        {**OFFERING, "courseOfferingId": "o-2", "primaryCode": {"code": "KM-26-2"}, "state": "cancelled"},
        {**OFFERING, "courseOfferingId": "o-3", "primaryCode": {"code": "WIS-1"}, "name": other["name"], "courseId": "c-2"},
        {**OFFERING, "courseOfferingId": "o-4", "primaryCode": {"code": "KM-26-4"}, "state": "concept", "startDateTime": None, "endDateTime": None},
        {"testComponentOfferingId": "t-1", "primaryCode": {"code": "T"}, "name": other["name"]},
        {**OFFERING, "courseOfferingId": "o-5", "primaryCode": {"code": "KM-26-5"}, "state": "x-vol"},
    ]
    found = read(*items)
    account = found.accounts[0]
    assert (account.read, account.undated, account.cancelled, account.tests, account.unmatched) == (2, ("KM-26-4",), 1, 1, ("WIS-1",))
    assert account.total == sum("OfferingId" in "".join(each) for each in items)
    assert [each["id"] for each in found.undated] == ["KM-26-4"] and found.notes == ()
    assert "van geen stap van het raamwerk, niet gelezen: 1 (WIS-1)" in found.text("nl") and "“x-vol”: 1" in found.text("nl")


def test_an_offering_without_days_has_those_of_its_academic_session():
    session = {"academicSessionId": "s", "academicSessionType": "semester", "name": [], "startDateTime": "2026-09-01T00:00:00+02:00", "endDateTime": "2027-01-31T00:00:00+01:00"}
    bare = {key: value for key, value in OFFERING.items() if key not in ("startDateTime", "endDateTime")}
    found = read({**bare, "academicSessionId": "s"}, COURSE, session)
    assert (found.offers.editions[0].first_day, found.accounts[0].by_session) == (datetime.date(2026, 9, 1), 1)
    assert len(read({**bare, "academicSession": session}, COURSE).offers) == 1
    assert len(read(bare, COURSE).undated) == len(read({**bare, "startDateTime": "2026-09-01"}, COURSE).undated) == 1


def test_enrolled_people_hold_places():
    role = read({**OFFERING, "enrolledNumberStudents": 6}, COURSE).offers.editions[0].roles[0]
    assert (role.places, role.least, role.filled) == (15, 8, 6)


def test_what_is_online_alone_has_that_as_its_place():
    bare = {**OFFERING, "addresses": None}
    assert read({**bare, "modesOfDelivery": ["online"]}, COURSE).offers.editions[0].place == "online"
    assert read({**bare, "modesOfDelivery": ["online", "presential"]}, COURSE).offers.editions[0].place is None


@pytest.mark.parametrize(
    "change, code, at",
    [
        ({"priceInformation": [{"costType": "total_costs", "amount": "450", "currency": "EUR"}, {"costType": "total_costs", "amount": "500", "currency": "USD"}]}, 937, "/priceInformation"),
        ({"priceInformation": [{"costType": "total_costs", "amount": "450", "currency": "EUR"}, {"costType": "total_costs", "amount": "460"}]}, 937, "/priceInformation"),
        ({"priceInformation": [{"costType": "total_costs", "amount": "500", "currency": "USD"}]}, 808, "/priceInformation"),
        ({"priceInformation": [{"costType": "total_costs", "amount": "450,50", "currency": "EUR"}]}, 808, "/priceInformation/0/amount"),
        ({"priceInformation": "450"}, 808, "/priceInformation"),
        ({"startDateTime": "volgende week"}, 808, "/startDateTime"),
        ({"startDateTime": 20260907}, 808, "/startDateTime"),
        ({"maxNumberStudents": -1}, 808, "/maxNumberStudents"),
        ({"maxNumberStudents": 12.5}, 808, "/maxNumberStudents"),
        ({"maxNumberStudents": "twaalf"}, 808, "/maxNumberStudents"),
        ({"maxNumberStudents": 4}, 991, ""),
        ({"endDateTime": "2026-09-01T00:00:00+02:00"}, 701, ""),
        ({"enrolmentPeriods": {}}, 808, "/enrolmentPeriods"),
    ],
)
def test_what_cannot_be_is_told_at_its_place(change, code, at):
    names = {937: loopbaan._loopbaan.error_codes()["two_loads_of_a_unit"]}
    assert faults({**OFFERING, **change}, COURSE) == [(names.get(code, code), f"pabo.json#/items/0{at}")]


def test_the_same_price_twice_is_one_and_one_with_other_decimals_too():
    twice = [{"costType": "total_costs", "amount": amount, "currency": "EUR"} for amount in ("450", "450.00")]
    assert read({**OFFERING, "priceInformation": twice}, COURSE).offers.editions[0].cost == 450


def test_a_kind_of_cost_or_a_state_that_nobody_knows_is_kept_and_remarked():
    strange = {**OFFERING, "state": "paused", "priceInformation": [{"costType": "materials", "amount": "30"}]}
    found = read(strange, {**strange, "courseOfferingId": "o-2"}, COURSE)
    assert sorted(note.message("en").split("”")[0] for note in found.notes) == ["“materials", "“paused"]  # each once
    assert found.offers.editions[0].cost is None
    written = json.loads(loopbaan.write_offers(found.offers))["editions"][0]
    assert (written["state"], written["other_costs"]) == ("paused", [{"costType": "materials", "amount": "30"}])


def test_a_last_page_with_a_next_page_is_incomplete_and_what_points_at_nothing_is_told():
    content = page({**OFFERING, "name": [{"language": "nl", "value": "Cursus klassenmanagement"}], "organisation": None, "organisationId": "org"}, hasNextPage=True)
    assert sorted(note.name for note in loopbaan.parse_offer_sheets(content, FW).notes) == ["course_list_incomplete", "id_not_in_files"]


def test_an_entry_without_an_id_and_a_page_without_offerings_are_told():
    assert faults(COURSE, {"name": []})[0] == (807, "pabo.json#/items/1")
    assert faults(COURSE)[0][0] == 807
    assert faults({"course": COURSE})[0] == (807, "pabo.json#/items/0")


def test_one_offering_alone_and_a_bare_list_are_read_too():
    for content in (json.dumps({**OFFERING, "course": COURSE}), json.dumps([OFFERING, COURSE])):
        assert len(loopbaan.parse_offer_sheets(content, FW).offers) == 1


def test_two_offerings_with_one_code_keep_apart_by_their_ids():
    found = read(OFFERING, {**OFFERING, "courseOfferingId": "o-2"}, COURSE)
    assert [each.id for each in found.offers.editions] == ["KM-26-1", "o-2"]


def test_offerings_of_learning_components_and_programmes_are_read_as_those_of_courses():
    component = {"learningComponentId": "l-1", "primaryCode": {"code": "x"}, "name": COURSE["name"]}
    of_component = {**{k: v for k, v in OFFERING.items() if not k.startswith("course")}, "learningComponentOfferingId": "o-9", "learningComponentId": "l-1"}
    programme = {"programmeId": "p-1", "primaryCode": {"code": "y"}, "name": [{"language": "nl", "value": FW.steps["nt2-opleiding"].title.in_language("nl")}]}
    of_programme = {**{k: v for k, v in OFFERING.items() if not k.startswith("course")}, "programmeOfferingId": "o-8", "primaryCode": {"code": "N"}, "programmeId": "p-1"}
    found = read(of_component, component, of_programme, programme)
    assert [each.step for each in found.offers.editions] == ["klassenmanagement-cursus", "nt2-opleiding"]


def test_the_program_reads_them_and_is_told_which_step_a_course_is(program, tmp_path):
    (tmp_path / "pabo.json").write_text(page(OFFERING, {**COURSE, "name": []}), encoding="utf-8")
    assert "niet gelezen: 1 (KM-26-1)" in program("offers", tmp_path / "pabo.json")[2]
    status, out, _ = program("offers", tmp_path / "pabo.json", "--step", "KM=klassenmanagement-cursus", "--json")
    assert status == 0 and json.loads(out)["editions"][0]["id"] == "KM-26-1"
    assert program("offers", tmp_path / "pabo.json", "--step", "KM")[0] == 2
