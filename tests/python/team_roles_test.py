# SPDX-License-Identifier: BSL-1.0
"""A workshop with roles: who takes part, who leads, and when it does not run."""

import json

import loopbaan

from team_schedule_test import FW, PEOPLE, STEPS, YEARS, offers_of


WORKSHOP = [
    {
        "id": "werkplaats", "step": STEPS[0], "term": "2026-27.1",
        "roles": [
            {"id": "lid", "title": {"nl": "Deelnemer", "en": "Participant"}, "places": 4, "least": 2, "groups": {"school": "b"}},
            {"id": "leider", "title": {"nl": "Begeleider", "en": "Leader"}, "places": 1, "least": 1, "consent": True},
        ],
    }
]


def workshop(consents):
    """Six people, three of school b, of whom some say yes to leading."""
    planner, by = loopbaan.Planner(FW, "inductie"), loopbaan.Scheduler(FW, YEARS, offers=offers_of(WORKSHOP))
    people = list(PEOPLE)[:9]
    members = [
        {"person": each, "steps": planner.find(each), "consents": consents.get(each.id, [])} for each in people
    ]
    return people, by.find_team(members, seed="herfst", rounds=5, nodes=5000)


def roles_in(document):
    return {each["person"]: each["member"]["roles"] for each in document["schedules"] if "roles" in each["member"]}


def test_a_workshop_runs_with_somebody_who_leads_and_everybody_has_a_role_that_they_may_have():
    people, team = workshop({"p-00": ["leider"], "p-03": ["leider"]})
    document = json.loads(team.write())
    roles = roles_in(document)
    assert [each["role"] for held in roles.values() for each in held].count("leider") == 1
    leads = next(person for person, held in roles.items() if held[0]["role"] == "leider")
    assert leads in ("p-00", "p-03")
    members = {person for person, held in roles.items() if held[0]["role"] == "lid"}
    assert len(members) >= 2 and all(each.groups["school"] == "b" for each in people if each.id in members)
    assert team.check(PEOPLE) == ()
    again = loopbaan.parse_schedules(team.write(), FW, offers=offers_of(WORKSHOP))
    assert again.write() == team.write() and again.check(PEOPLE) == ()
    place = next(n for n, each in enumerate(document["schedules"]) if each["person"] == leads)
    text = loopbaan.write_agreements([team[place]], lang="en")
    assert "Leader" in text and "Begeleider" in loopbaan.write_agreements([team[place]], lang="nl")
    document["schedules"][place]["member"]["roles"][0]["role"] = "lid"
    assert loopbaan.parse_schedules(json.dumps(document), FW, offers=offers_of(WORKSHOP)).check(PEOPLE) != ()


def test_a_workshop_that_nobody_leads_does_not_run():
    _, team = workshop({})
    document = json.loads(team.write())
    assert roles_in(document) == {} and document["team"]["shut"] == ["werkplaats"]
