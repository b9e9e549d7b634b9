# SPDX-License-Identifier: BSL-1.0
"""A workshop with roles: who takes part, who leads, and when it does not run."""

import json

import loopbaan

from team_schedule_test import FW, PEOPLE, STEPS, YEARS, frame, offers_of


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


def test_who_is_there_already_counts_neither_among_the_places_nor_among_those_who_must_come():
    """A researcher who is there already is nobody for whom the edition waits."""
    roles = [
        {"id": "lid", "title": "Deelnemer", "places": 3, "least": 2},
        {"id": "onderzoeker", "title": "Onderzoeker", "places": 1, "least": 1, "filled": 1},
    ]
    offers = offers_of([{"id": "wp", "step": "intervisie-deelname", "term": "2026-27.1", "roles": roles}])
    people = loopbaan.build_cohort(FW, [{"id": f"p-{i}", "levels": {"reflectie": "basis"}} for i in range(2)])
    members = [{"person": each, "steps": ["intervisie-deelname"]} for each in people]
    team = loopbaan.Scheduler(FW, YEARS, offers=offers).find_team(members)
    told = frame(loopbaan.tabulate_team_editions(team)).set_index("edition").loc["wp"]
    assert (told.places, told.least, told.came, told.runs) == (3, 2, 2, True)
