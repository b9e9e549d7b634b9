# SPDX-License-Identifier: BSL-1.0
"""What is certain for somebody with unknown levels: ranges, certain steps, what to find out first."""

import csv
import itertools
import json
import pickle
from pathlib import Path

import pytest

import loopbaan

CATALOGUE = Path(__file__).resolve().parents[2] / "lib" / "data" / "nl" / "catalogue.json"
LEVELS = (loopbaan.NOT_SHOWN, "shown", "steady", "sharing")


def unknown_of(world, **levels):
    return loopbaan.build_cohort(world, [{"id": "p", "levels": levels}])[0]


def fillings(world, person, competences):
    """The same person with each of these at every level that there is."""
    known = {c: level for c, level in person.levels.items() if level is not None}
    for at in itertools.product(LEVELS, repeat=len(competences)):
        levels = {**known, **dict(zip(competences, at))}
        given = {c: None if level == loopbaan.NOT_SHOWN else level for c, level in levels.items()}
        yield loopbaan.build_cohort(world, [{"id": "p", "levels": given}])[0]


def test_the_range_is_that_of_the_plans_of_all_fillings(world):
    planner = loopbaan.Planner(world, "mentor")
    person = unknown_of(world)
    costs = [planner.find(each).cost for each in fillings(world, person, ["order", "talks"])]
    found = planner.find_prospect(person)
    assert (found.least, found.most, found.width) == (min(costs), max(costs), max(costs) - min(costs)) == (0, 22.5, 22.5)
    assert found.proven and found.always and found.falls_with_levels
    assert found.worst == planner.find(person) and found.best.steps == ()
    assert found.unknown == ("order",) and found.untold == ()


def test_what_an_assessment_is_worth_and_what_is_asked_first(world):
    found = loopbaan.Planner(world, "mentor").find_prospect(unknown_of(world))
    (watch,) = found.assessments
    assert (watch.id, watch.takes, watch.left, watch.closes, watch.proven) == ("watch", 2, 0, 22.5, True)
    assert watch.tells == ("order",) and watch.assessment == world.assessments["watch"]
    assert (found.first, found.loses, found.loses_bound, found.loses_proven) == ("watch", 2, 2, True)
    own = loopbaan.Planner(world, "mentor").find_prospect(unknown_of(world), hours_of_others=False)
    assert own.assessments[0].takes == own.loses == 0.5


def test_bounds_of_a_level_narrow_the_range(world):
    planner = loopbaan.Planner(world, "mentor")
    person = unknown_of(world)
    found = planner.find_prospect(person, between={"order": ("steady", "sharing")})
    # The visit is a step that the pair comes after, though what it gives is there.
    assert (found.least, found.most) == (0, 22.5)
    assert planner.find_prospect(person, between={"order": (loopbaan.NOT_SHOWN, "steady")}).least == 22.5
    with pytest.raises(loopbaan.Error) as caught:
        planner.find_prospect(person, between={"order": ("sharing", "shown")})
    assert caught.value.code == 917
    with pytest.raises(loopbaan.Error) as caught:
        planner.find_prospect(unknown_of(world, order="shown"), between={"order": ("shown", "sharing")})
    assert caught.value.code == 917
    with pytest.raises(KeyError, match="order"):
        planner.find_prospect(person, between={"ordr": ("shown", "sharing")})
    with pytest.raises(KeyError, match="expert"):
        planner.find_prospect(person, between={"order": ("shown", "expert")})


def test_a_cohort_gets_one_each_and_their_ranges_add_up(world, people):
    planner = loopbaan.Planner(world, "mentor")
    found = planner.find_prospect(people, threads=3)
    assert found == [planner.find_prospect(each) for each in people]
    total = loopbaan.total_of_prospects(found)
    assert (total.least, total.most) == (sum(p.least for p in found), sum(p.most for p in found))
    assert (total.people, total.certain, total.none, total.perhaps_none, total.unproven) == (3, 2, 0, 0, 0)
    other = loopbaan.Planner(world, "talker").find_prospect(people)
    with pytest.raises(ValueError):
        loopbaan.total_of_prospects(found + other)
    assert loopbaan.total_of_prospects([]).people == 0


def test_words_plain_values_and_pickles(world):
    found = loopbaan.Planner(world, "mentor").find_prospect(unknown_of(world))
    assert found.explain() == (
        "Het plan kost ten minste 0 uur en ten hoogste 22,5 uur.\n"
        "Onbekend, en van belang: Orde.\n"
        "Misschien nodig: Lesbezoek, Samen lesgeven.\n"
        "Vaststellen: Meekijken (2 uur, observator): daarna is de omvang zeker.\n"
        "Begin met: Meekijken. Aan vaststellen en vergeefs werk samen gaat dan hoogstens 2 uur verloren.\n"
    )
    assert "at least 0 hours and at most 22.5 hours" in found.explain("en") and "22.5 hours" in repr(found)
    plain = json.loads(json.dumps(found.to_dict()))
    assert plain["least"] == 0 and plain["ask"]["first"] == "watch" and plain["assessments"][0]["closes"] == 22.5
    assert pickle.loads(pickle.dumps(found)) == found and hash(found) == hash(pickle.loads(pickle.dumps(found)))


def test_what_nobody_can_reach_and_what_depends_on_what_is_found(world):
    found = loopbaan.Planner(world, "talker").find_prospect(unknown_of(world))
    assert (found.least, found.most, found.width, found.always, found.first) == (0, None, None, False, None)
    assert found.untold == ("talks",) and "er is geen plan" in found.explain()
    never = loopbaan.Planner(world, "talker").find_prospect(unknown_of(world, talks=None))
    assert (never.least, never.width) == (None, 0) and never.explain() == "Er is geen plan.\n"


def test_little_effort_says_what_is_not_settled(world):
    found = loopbaan.Planner(world, "mentor").find_prospect(unknown_of(world), effort=0)
    assert (found.least, found.most, found.proven) == (0, 22.5, True)  # the two plans themselves
    assert not found.loses_proven and found.loses >= 2
    stopped = loopbaan.Planner(world, "mentor").find_prospect(unknown_of(world), nodes=0)
    assert not stopped.proven and stopped.width is None and stopped.worst.status == "stopped"


def test_of_an_experienced_teacher_with_two_cells_filled_nothing_is_said_that_is_not_known(dutch):
    """Almost all is unknown: no plan of hundreds of hours, but a range that starts at nothing, and three talks first."""
    person = loopbaan.build_cohort(
        dutch, [{"id": "e1", "phase": "ervaren", "levels": {"klimaat": "vak", "instructie": "vak", "lesbevoegdheid": "ja"}}]
    )[0]
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    found = planner.find_prospect(person)
    assert found.least == 0 and found.most == planner.find(person).cost and found.certain == ()
    assert "klimaat" not in found.unknown and "klassenmanagement" in found.unknown
    assert {each.id for each in found.assessments} <= set(dutch.assessments)
    assert all(each.left is None or each.left <= found.width for each in found.assessments)


def test_assessments_of_the_built_in_framework_change_no_plan(dutch):
    document = json.loads(loopbaan.write_framework(dutch))
    del document["assessments"]
    without = loopbaan.parse_framework(json.dumps(document)).with_catalogue(CATALOGUE)
    assert list(without.steps) == list(dutch.steps)
    for target in ("startbekwaam", "basisbekwaam", "schoolopleider"):
        for phase in dutch.phases:
            person = {"id": "p", "phase": phase, "levels": {"gedrag": "start"}}
            one = loopbaan.Planner(dutch, target).find(loopbaan.build_cohort(dutch, [person])[0])
            other = loopbaan.Planner(without, target).find(loopbaan.build_cohort(without, [person])[0])
            assert [s.id for s in one.steps] == [s.id for s in other.steps] and one.cost == other.cost


def test_the_program_tells_what_is_certain_where_it_is_asked(program, files):
    (files / "leeg.csv").write_text("persoon;Orde\n009;\n008;steady\n", encoding="utf-8")
    asked = ("plan", "leeg.csv", "--framework", "framework.json", "--to", "mentor")
    before = program(*asked)[1]
    status, out, err = program(*asked, "--unknown")
    assert (status, err) == (0, "") and "Het plan kost ten minste 0 uur en ten hoogste 22,5 uur." in out
    assert "Begin met: Meekijken" in out and "Het plan kost 22,5 uur." in out  # of who is known, one cost
    assert all(line in out for line in before.splitlines())
    assert "at least 0 hours and at most 22.5 hours" in program(*asked, "--unknown", "--lang", "en")[1]
    status, out, err = program(*asked, "--unknown", "--why")
    assert status == 2 and out == "" and "--unknown" in err


def test_the_program_writes_a_prospect_that_is_read_back_and_holds(program, files, world):
    (files / "leeg.csv").write_text("persoon;Orde\n009;\n008;steady\n", encoding="utf-8")
    asked = ("plan", "leeg.csv", "--framework", "framework.json", "--to", "mentor", "--unknown")
    status, out, _ = program(*asked, "--json")
    assert status == 0
    document = loopbaan.parse_plans(out, world)
    people = loopbaan.build_cohort(world, [{"id": "009"}, {"id": "008", "levels": {"order": "steady"}}])
    planner = loopbaan.Planner(world, "mentor")
    for person, entry in zip(people, document):
        assert entry.prospect == planner.find_prospect(person)
    assert document.check(people) == () and document.write() == out
    plans, prospects = planner.find_all(people), planner.find_prospect(people)
    beyond = [loopbaan.find_beyond(person, plan) for person, plan in zip(people, plans)]
    assert loopbaan.write_plans(planner, people, plans, prospects=prospects, beyond=beyond) == out
    changed = json.loads(out)
    changed["plans"][0]["prospect"]["range"]["most"] = 1000
    wrong = loopbaan.parse_plans(json.dumps(changed), world).check(people)
    assert [(each.code, each.where) for each in wrong] == [(907, "#/plans/0/prospect/range/most")]


def test_a_prospect_as_rows_tells_what_to_find_out_what_is_certain_and_the_ends(program, files):
    (files / "leeg.csv").write_text("persoon;Orde\n009;\n008;steady\n", encoding="utf-8")
    asked = ("plan", "leeg.csv", "--framework", "framework.json", "--to", "mentor", "--unknown", "--csv", "--lang", "en")
    status, out, _ = program(*asked)
    head, *rows = csv.reader(out.splitlines(), delimiter=";")
    assert status == 0
    assert head[-4:-1] == ["Certainly needed?", "Plan at least", "Plan at most"]
    first = [dict(zip(head, row)) for row in rows if row[0] == "009"]
    assert [row["Status"] for row in first][0] == "find out first" and first[0]["Step id"] == "watch"
    assert "tells: " in first[0]["Why"] and "of others" in first[0]["Why"]
    assert {row["Certainly needed?"] for row in first[1:]} == {"perhaps"}
    assert {(row["Plan at least"], row["Plan at most"]) for row in first} == {("0", "22.5")}
    known = [dict(zip(head, row)) for row in rows if row[0] == "008"]
    assert {row["Certainly needed?"] for row in known} == {"anyhow, cheapest"}
    assert {(row["Plan at least"], row["Plan at most"]) for row in known} == {("22.5", "22.5")}


def test_an_assessment_is_looked_up_and_stands_with_what_it_settles(program):
    out = program("framework", "lesbezoek")[1]
    assert "Vaststelling: Lesbezoek met een observatielijst (lesbezoek)" in out
    assert "Door: getrainde observator" in out and "Uren van anderen: 2 uur" in out and "klassenmanagement" in out
    assert "Vaststellingen hiervan" in program("framework", "klassenmanagement")[1]
