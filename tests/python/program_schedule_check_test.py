# SPDX-License-Identifier: BSL-1.0
"""`loopbaan check` of schedules: with the policy, the offers and the people that they rest on, hour by hour."""

import json

import pytest

import loopbaan
from program_schedule_test import CALL, STAFF, starters  # noqa: F401 (the fixture writes the files)


def test_a_check_with_people_policy_and_offers_goes_through_every_hour(program, files):
    own = {**json.loads(loopbaan.write_policy(loopbaan.dutch_policy())), "id": "eigen"}
    (files / "eigen.json").write_text(json.dumps(own), encoding="utf-8")
    call = (*CALL[:4], "--offers", "aanbod.json", "--policy", "eigen.json")
    assert program(*call, "-o", "rooster.json")[0] in (0, 3)
    rests = ("--policy", "eigen.json", "--offers", "aanbod.json")
    status, out, err = program("check", "rooster.json", "--people", STAFF, *rests)
    assert status == 0 and "bij hun persoon kloppen: 3" in out and "rooster.json" not in err, (out, err)
    status, out, err = program("check", "rooster.json", *rests)
    assert status == 0 and "--people" in err and "--policy" not in err, (out, err)
    status, out, err = program("check", "rooster.json", "--people", STAFF)  # what nobody gave is asked for, and people could not be used
    assert status == 0 and "--policy, --offers" in err and "--people" not in err, (out, err)
    status, out, err = program("check", "rooster.json", "--offers", "aanbod.json", "--policy", "other.json")
    assert status == 1 and "other.json" in err
    document = json.loads((files / "rooster.json").read_text("utf-8"))
    entry = next(each for of in document["schedules"] for each in of["entries"] if each["unit"] == "hours")
    entry["amount"] += 1
    (files / "fout.json").write_text(json.dumps(document), encoding="utf-8")
    status, out, err = program("check", "fout.json", *rests)
    assert status == 1 and "907" in out, (out, err)


def test_a_check_of_schedules_under_the_built_in_policy_needs_people_alone(program, files):
    assert program(*CALL, "--person", "a-1", "--years", "4", "-o", "rooster.json")[0] == 0
    status, out, err = program("check", "rooster.json", "--people", STAFF)
    assert status == 0 and "kloppen: 1" in out and "rooster.json" not in err, (out, err)


@pytest.mark.parametrize("option", ["--policy", "--offers"])
def test_what_schedules_rest_on_is_refused_where_there_are_none(program, option):
    status, _, err = program("check", STAFF, option, "aanbod.json")
    assert status == 2 and option in err and "schedule/1" in err
