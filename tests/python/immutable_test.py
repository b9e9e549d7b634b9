# SPDX-License-Identifier: BSL-1.0
"""Nothing in Python can be changed once it is made."""

import copy
import datetime

import pytest

import loopbaan
from one_of_each import one_of_each, round_of_each


def objects(world, people):
    """At least one object of every class of the package."""
    planner = loopbaan.Planner(world, "mentor")
    plans = planner.find_all(people)
    stuck = loopbaan.Planner(world, "talker").find(people[0])
    barred = loopbaan.Planner(world, "mentor", within={"hours": 10})
    front, found = planner.find_front(people[0], ["hours", "cost"]), planner.find_alternatives(people[0])
    roles, gains = planner.roles_of_steps(people[0], plans[0]), planner.gains_of_levels(people[0])
    yield from (front, front[0], found, roles, roles[0], gains, gains[0], planner.certify(people[0]))
    yield from (barred, barred.find_part(people[0]), barred.find(people[0]).conflict[0])
    fw = loopbaan.build_framework("x", "1", sources=[{"id": "s", "title": "S"}], areas=[{"id": "a", "title": "A"}])
    gap = loopbaan.find_gap(people[0], "mentor")
    coverage = loopbaan.count_coverage(
        loopbaan.build_cohort(
            world, [{"id": f"p{i}", "levels": {"order": "sharing"} if i < 9 else {}} for i in range(20)]
        ),
        "mentor",
    )
    staff = loopbaan.parse_staff("persoon;Orde;Ordo\np1;steady;1\n", world)
    yield from (world, people, people[0], people[2].ratings[0], planner, plans[0], stuck, gap, gap.lines[0], staff)
    yield from (coverage, coverage.rows[0], coverage.rows[0].total, staff.notes[0], world.title)
    yield from (plans[0].steps[0], plans[0].steps[0].because[0], stuck.missing[0], stuck.pieces[0])
    yield loopbaan.parse_mapping('{"loopbaan": "mapping/1", "id": "m", "columns": {"q": "order"}}', world)
    yield from (loopbaan.draw_career_map(world), loopbaan.write_page(planner, people, plans))
    yield loopbaan.draw_rater_gap(people[0])
    analysis = loopbaan.analyse(loopbaan.dutch_framework())
    yield from (analysis, analysis.findings[0], analysis.metrics["bhv-cursus"], analysis.landmarks[0], analysis.paths)
    yield loopbaan.find_fringe(people[1])
    published = loopbaan.make_publication([12, 4], [[[0, 1]], [[0], [1]]], [[7, 1]]).protect()
    yield from (published, published.audit()[0])
    (line,) = loopbaan.find_rater_lines(people[2])
    yield from (line, line.views[0], loopbaan.measure_agreement(people, "talks"))
    rated = people.by(loopbaan.LevelRule("severity"))
    table = loopbaan.tabulate_levels(people)
    yield from (rated.rule, loopbaan.estimate_level(people[2], "talks"), loopbaan.summarise_log(people), table, table["rank"])
    yield loopbaan.purge(people, datetime.date(2020, 1, 1))
    yield loopbaan.RunLog(print, by="hr", purpose="a test")
    yield loopbaan.find_severity(rated, world.competences["talks"].scale)
    yield from (loopbaan.find_position(people[0]), loopbaan.find_position(people[0])["D1"])
    read = loopbaan.parse_plans(loopbaan.write_plans(planner, people, plans), world)
    yield from (read, read[0])
    for read in (
        loopbaan.parse_gaps(loopbaan.write_gaps(people, "mentor"), world),
        loopbaan.parse_positions(loopbaan.write_positions(people), world),
    ):
        yield from (read, read[0])
    old, new = loopbaan.built_in_framework("nl-2005"), loopbaan.built_in_framework("nl-2017")
    walk = loopbaan.built_in_crosswalk(old, new)
    difference = loopbaan.compare_frameworks(old, new, walk)
    moved = loopbaan.move_people(loopbaan.build_cohort(old, [{"id": "p", "levels": {"pedagogisch": "basis"}}]), walk)
    yield from (walk, difference, difference.changes[0], difference.tables[0], moved, moved.notes[0])
    yield from (loopbaan.dutch_policy(), loopbaan.dutch_policy().rules[0], loopbaan.dutch_policy().sectors[0])
    yield loopbaan.framework_fields()[0]
    yield from (loopbaan.document_kinds()[0], loopbaan.propose_mapping({"t": "persoon;Orde\np1;g\n"}, world))
    kaart = loopbaan.parse_curriculum("module;variant;vooraf;order;talks\nM1;a;;I T;I\nM2;b;M1;O;\n", world)
    repair, cover = loopbaan.repair_curriculum(kaart), loopbaan.cover_curriculum(kaart)[0]
    module, handed = loopbaan.curriculum_modules(kaart)[0], loopbaan.make_handover(kaart, "a")
    yield from (kaart, loopbaan.curriculum_rules()[0], module, module.cells[0], loopbaan.check_curriculum(kaart)[0])
    yield from (cover, cover.assess, repair, repair.steps[0], repair.changes[0], loopbaan.weigh_modules(kaart)[0])
    yield from (loopbaan.compare_variants(kaart, "a", "b")[0], loopbaan.what_if(kaart, []), handed, handed.lines[0], handed.modules[0])
    carried = loopbaan.carry_over(loopbaan.parse_curriculum("module;pedagogisch\nM1;I\n", old), walk)
    yield from (carried, carried.cells[0])
    yield from partnership_of(world, people)
    yield from schools_of(world, people)
    yield from flow_of()
    for table in (
        "scales",
        "depths",
        "domains",
        "competences",
        "profiles",
        "phases",
        "roles",
        "routes",
        "instruments",
        "steps",
    ):
        yield getattr(world, table)
        yield getattr(world, table).values()[0]
    yield from one_of_each(world).values()
    yield from (fw.sources, fw.sources["s"], fw.areas, fw.areas["a"], world.scales["growth"].levels[0])


def partnership_of(world, people):
    """What is read of offers and needs, and what is computed of needs."""
    offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\nvisit;1-9-2026;6 plaatsen\npair;;4\n", world)
    listed = loopbaan.parse_offer_sheets('[{"courseOfferingId": "o", "primaryCode": {"code": "visit"}}]', world)
    asked = loopbaan.parse_needs("school;stap;aantal\ns1;visit;2\n", world)
    found = loopbaan.find_needs(loopbaan.Planner(world, "mentor"), people)
    yield from (offers, offers.accounts[0], listed.accounts[0], asked, asked.needs[0])
    yield loopbaan.parse_travel("van;naar;km\ns1;s2;7\n")
    yield from (found, found.people[0], found.needs[0], loopbaan.Swap(("visit", "pair"), ("course",)))
    yield from round_of_each()
    made = loopbaan.make_round(offers.offers, found, people, asked=asked.needs)
    yield from (made, made.decide("s"))
    cycle = loopbaan.compare_rounds(loopbaan.LastRound(asked.needs), made)
    yield from (loopbaan.LastRound(asked.needs), cycle, cycle.kinds[0], cycle.kinds[0].open[0])
    (led,) = loopbaan.find_leaders(loopbaan.build_cohort(world, [{"id": "p", "levels": {"order": "sharing"}, "groups": {"ja": "ja"}}]), {"visit": "mentor"}, consent="ja").steps
    yield from (loopbaan.Leaders((led,), 1, ()), led, led.leaders[0])
    shared = loopbaan.SharedNeeds("A", world, 60, 10, 9, 0, (loopbaan.SharedNeed(("step", "visit", ""), "from plans", 14, 14),))
    meeting = loopbaan.compare_shared([shared])
    yield from (shared, shared.needs[0], meeting, meeting.rows[0])


def schools_of(world, people):
    """What is read of schools and of a measurement plan, and where a school stands."""
    read = loopbaan.parse_schools("school;kenmerk;gezien;bron\ns1;order;steady;zelf\n", world)
    found = loopbaan.find_standings(read.schools)
    plan = loopbaan.parse_measurement_sheet("wat;waarover\nkijken;order\n", world)
    yield from (read, found[0], found[0].criteria[0], found[0].criteria[0].seen[0])
    yield loopbaan.Threshold("order", "steady", 5)
    yield from (plan, plan.plan, plan.plan.measures[0], plan.plan.holes()[0])
    visits = loopbaan.parse_visit_sheet("school;bestuur\nA;x\nB;x\nC;y\n")
    planned = visits.round.find()
    yield from (visits, visits.round, visits.round.asked, visits.round.schools[0], planned, planned.values, planned.visits[0], planned.lacks[0])
    growth = loopbaan.parse_growth("school;status;max\ns1;stageschool;8\n", "jaar;studenten\n2026;8\n")
    yield from (growth, growth.schools[0], growth.students[0], growth.rules, loopbaan.GrowthNumbers(8))
    answer = loopbaan.find_growth(world, growth.schools, growth.students, growth.rules, target="mentor")
    yield from (answer, answer.schools[0], answer.schools[0].development, answer.regions[0], loopbaan.find_growth_years(answer)[0])
    yield loopbaan.measurement_block(plan.plan)
    grouped = loopbaan.build_cohort(world, [{"id": "p", "groups": {"school": "s1"}}])
    yield loopbaan.count_people_behind(grouped, ["s1"], {"order": "mentor"})[0]
    read = loopbaan.parse_placement_sheet("school;gecertificeerde coaches\ns1;1\n", students_per_coach=1)
    students = (loopbaan.PlacingStudent("a"), loopbaan.PlacingStudent("b"))
    placed = loopbaan.find_placement(loopbaan.Placement(read.placement.schools, students, students_per_coach=1), seed="s")
    yield from (read, read.placement, read.placement.schools[0], students[0], loopbaan.TakenSubject("taal"))
    yield from (placed, placed.found, placed.capacity("s1"), placed.more[0])


def flow_of():
    """The flow of staff, and what follows from it."""
    plan = loopbaan.parse_flow(loopbaan.make_flow_template().replace('"people": 0', '"people": 12'))
    found = plan.project()
    cells = plan.cells(corner="most")
    yield from (plan, found, found.points[0], found.needs[0], found.coaching()[0], cells[0], cells[0].people)


def public_classes():
    return {each for each in vars(loopbaan).values() if isinstance(each, type) and not issubclass(each, Exception)}


def test_every_class_is_walked(world, people):
    assert public_classes() <= {type(each) for each in objects(world, people)}


def test_no_attribute_can_be_set_or_taken_away(world, people):
    for each in objects(world, people):
        attributes = [name for name in dir(each) if not name.startswith("_")]
        assert attributes
        for name in attributes:
            with pytest.raises((AttributeError, TypeError)):
                setattr(each, name, None)
            with pytest.raises((AttributeError, TypeError)):
                delattr(each, name)
        with pytest.raises((AttributeError, TypeError)):
            each.something_new = 1


def test_no_container_lets_go_of_what_it_holds(world, people):
    for each in objects(world, people):
        for name in dir(each):
            if name.startswith("_") or callable(value := getattr(each, name)):
                continue
            assert not isinstance(value, (list, set)), f"{type(each).__name__}.{name} looks as if it could be changed"
            if isinstance(value, dict):
                before = copy.copy(value)
                value["changed"] = 1
                assert getattr(each, name) == before


def test_everything_prints_on_one_informative_line(world, people):
    for each in objects(world, people):
        words = repr(each)
        assert "\n" not in words and "object at 0x" not in words and type(each).__name__ in words


def test_equal_values_have_equal_hashes(people, world):
    one, other = (loopbaan.find_gap(people[0], "mentor") for _ in range(2))
    assert one == other and hash(one) == hash(other) and one != loopbaan.find_gap(people[1], "mentor")
    planner = loopbaan.Planner(world, "mentor")
    assert len({planner.find(people[0]), planner.find(people[0])}) == 1
