# SPDX-License-Identifier: BSL-1.0
"""One value of every class, for tests about all of them."""

import datetime
import json

import loopbaan

RATING = {"competence": "order", "level": "steady", "rater": "leader", "date": "2026-03-12", "by": "c-07"}


def one_of_each(world):
    """Some value of every class, by the name of the class."""
    people = loopbaan.build_cohort(
        world,
        [
            {"id": "p1", "phase": "start", "groups": {"school": "s1"}, "since": "2024-08-01", "fte": 0.8, "evidence": [RATING]},
            {"id": "p2", "levels": {"order": "steady"}, "done": ["visit"], "groups": {"school": "s2"}},
        ],
    ).for_purpose("a talk")
    person = people[0]
    planner = loopbaan.Planner(world, "mentor", within={"hours": 200}, must_not=["course"])
    plan = planner.find(person)
    talker = loopbaan.Planner(world, "talker").find(person)
    barred = loopbaan.Planner(world, "mentor", within={"hours": 1}).find(people[0])
    gap = loopbaan.find_gap(person, "mentor")
    coverage = loopbaan.count_coverage(people, "mentor", "school")
    analysis = loopbaan.analyse(world)
    front = loopbaan.Planner(world, "mentor").find_front(person, ["hours", "cost"])
    roles = planner.roles_of_steps(person, plan)
    gains = planner.gains_of_levels(person)
    certain = planner.find_prospect(person)
    nobody = loopbaan.build_cohort(world, [{"id": "p9"}])[0]
    prospect = loopbaan.Planner(world, "mentor").find_prospect(nobody)
    walk = loopbaan.parse_crosswalk(
        json.dumps(
            {
                "loopbaan": "crosswalk/1",
                "id": "same",
                "from": {"id": "world", "version": "1"},
                "to": {"id": "world", "version": "1"},
                "links": [{"from": "order", "to": "order", "relation": "close"}],
                "dropped": [{"id": "talks"}],
                "added": [{"id": "talks"}],
            }
        ),
        world,
        world,
    )
    moved = loopbaan.move_people(people, walk)
    difference = loopbaan.compare_frameworks(world, loopbaan.built_in_framework("nl-2005"))
    staff = loopbaan.parse_staff("persoon;Orde;schoenmaat\np1;steady;42\n", world, name="x.csv")
    mapping = loopbaan.parse_mapping(
        '{"loopbaan": "mapping/1", "id": "m", "columns": {"q1": "order"}, "values": {"4": "sharing"}}', world
    )
    table = loopbaan.tabulate_people(people)
    policy = loopbaan.dutch_policy()
    offers = offers_of(world)
    calendar = loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1)
    by = loopbaan.Scheduler(world, calendar)
    timed = by.find(person, plan)
    times = loopbaan.parse_schedules(loopbaan.write_schedules([timed]), world)
    position = loopbaan.find_position(person)
    lines = loopbaan.find_rater_lines(person)
    tables = [getattr(world, name) for name in ("sources", "scales", "depths", "domains", "areas", "competences")]
    tables += [getattr(world, name) for name in ("profiles", "phases", "roles", "routes", "instruments", "assessments", "steps")]
    own = {name: [{"id": name, "title": name}] for name in ("raters", "kinds", "units")}
    tables += [getattr(loopbaan.build_framework("own", "1", **own), name) for name in own]
    dutch = loopbaan.dutch_framework()
    plans = loopbaan.parse_plans(loopbaan.write_plans(planner, people[:1], [plan], roles=[roles], gains=[gains]), world)
    gaps = loopbaan.parse_gaps(loopbaan.write_gaps(people, "mentor"), world)
    positions = loopbaan.parse_positions(loopbaan.write_positions(people), world)
    some = [
        *(plans, plans[0], gaps, gaps[1], positions, positions["p2"]),
        *(world, people, person, planner, plan, talker, barred, gap, gap.lines[0], coverage, coverage.rows[0], analysis),
        *(front, front[0], roles, roles[0], gains, gains[0], walk, moved, difference, staff, mapping, table, policy),
        *(plan.steps[0], plan.steps[0].because[0], talker.missing[0], talker.pieces[0], barred.conflict[0]),
        *(planner.find_alternatives(person), loopbaan.Planner(world, "mentor", within={"hours": 10}).find_part(person)),
        *(loopbaan.Planner(world, "mentor").certify(person), position, position.domains[0], lines[0], lines[0].views[0], table["id" if "id" in table.columns else table.columns[0]]),
        *(person.evidence[0] if hasattr(person, "evidence") else person.ratings[0], people.rule, loopbaan.estimate_level(person, "order")),
        *(loopbaan.summarise_log(people), loopbaan.purge(people, datetime.date(2026, 1, 1)), policy.rules[0]),
        *(analysis.metrics["visit"], analysis.paths, analysis.landmarks[0], loopbaan.find_fringe(person)),
        *(loopbaan.find_severity(people.by(loopbaan.LevelRule("severity")), "growth"), moved.notes[0], difference.changes[0], difference.tables[0]),
        *(share_of(), loopbaan.measure_agreement(people, "order"), world.title, staff.notes[0]),
        *(analysis.findings[0] if analysis.findings else loopbaan.analyse(dutch).findings[0],),
        *(certain.certain[0], prospect, prospect.assessments[0], loopbaan.total_of_prospects([prospect])),
        *(planner.find_range(person), *entry_of(), *beyond_of(), *choices_of(), *credits_of()),
        *tables,
        *(next(iter(each.values())) for each in tables if len(each)),
        dutch.sources["seed"] if "seed" in dutch.sources else next(iter(dutch.sources.values())),
        next(iter(dutch.areas.values())),
        world.scales["growth"].levels[0],
        loopbaan.document_kinds()[0],
        loopbaan.framework_fields()[0],
        *(policy.accounts[0], policy.sectors[0], offers, offers.terms[0], offers.editions[0], calendar, by, timed, times),
        offers_of(world, places=None, roles=[{"id": "leader", "title": "Leader", "places": 1}]).editions[0].roles[0],
        *round_of_each(),
        loopbaan.parse_curriculum("module;variant;vooraf;order;talks\nM1;a;;I T;I\nM2;b;M1;O;\n", world),
    ]
    return {type(each).__name__: each for each in some if each is not None}


def round_of_each():
    """A round and its parts, what came of it, and new editions."""
    wish, places = loopbaan.RoundWish("x", criteria=[3]), loopbaan.ReservedPlaces("s1", 1)
    owner, criterion = loopbaan.RoundOwner("institute", most=4), loopbaan.RoundCriterion("km", loopbaan.Text("afstand", "distance"))
    edition = loopbaan.RoundEdition("x", most=1, owner="institute", reserved=[places], days=[(datetime.date(2027, 3, 1),) * 2])
    needs = [loopbaan.RoundNeed(id, wishes=[wish], groups=["s1"]) for id in ("a", "b")]
    round = loopbaan.AssignmentRound(editions=[edition], needs=needs, owners=[owner], criteria=[criterion])
    found = loopbaan.find_assignment(round, seed="s")
    waiting = next(each[0] for each in found.wishes if each[0].state == "waiting")
    must = loopbaan.AssignmentRound(editions=[loopbaan.RoundEdition("y", most=2, least=1, must_run=True)], needs=[])
    yield from (wish, places, owner, criterion, edition, needs[0], round, found, waiting, found.wishes, found.editions, found.editions[0])
    yield from (loopbaan.what_would_change(found, waiting.need)[0], loopbaan.find_assignment(must, seed="s").conflict[0])
    possible, unmet = loopbaan.PossibleEdition("x", places=2, cents=100), loopbaan.UnmetNeed("a", ["x"])
    yield from (possible, unmet, loopbaan.find_new_editions([possible], [unmet]))
    school, students = loopbaan.PlacingSchool("k", coaches=1), (loopbaan.PlacingStudent("a"), loopbaan.PlacingStudent("b"))
    yield loopbaan.find_placement(loopbaan.Placement((school,), students, students_per_coach=1), seed="s").found
    yield loopbaan.VisitRound([loopbaan.VisitingSchool("a"), loopbaan.VisitingSchool("b")]).asked


def offers_of(world, **edition):
    step = next(iter(world.steps))
    term = {"id": "autumn", "title": "Autumn", "from": "2026-08-24", "to": "2027-01-29"}
    editions = [{"id": "one", "step": step, "term": "autumn", "places": 12, "cost": 12.5, **edition}]
    editions = [{name: value for name, value in each.items() if value is not None} for each in editions]
    about = {"id": world.id, "version": world.version}
    draft = {"loopbaan": "offers/1", "id": "o", "version": "1", "framework": about, "terms": [term], "editions": editions}
    return loopbaan.parse_offers(json.dumps(draft), world)


def credits_of():
    """What a profile asks of credits: of itself, of somebody's gap, and of a plan that cannot be."""
    draft = {
        "loopbaan": "framework/1", "id": "register", "version": "1",
        "scales": [{"id": "s", "levels": [{"id": "1", "title": "Yes"}]}],
        "competences": [{"id": "a", "title": "A", "scale": "s"}],
        "profiles": [{"id": "again", "title": "Again", "credits": [{"unit": "pt", "at_least": 40}]}],
        "units": [{"id": "pt", "title": "points"}],
        "steps": [{"id": "course", "title": "Course", "yields": {"a": "1"}, "credits": {"pt": 40}, "hours": 1}],
    }
    fw = loopbaan.parse_framework(json.dumps(draft))
    person = loopbaan.build_cohort(fw, [{"id": "p"}])[0]
    none = loopbaan.Planner(fw, "again", must_not=["course"]).find(person)
    return fw.profiles["again"].credits[0], loopbaan.find_gap(person, "again").credits[0], none.missing_credits[0]


def beyond_of():
    fw = loopbaan.dutch_framework()
    people = loopbaan.build_cohort(fw, [{"id": "p", "phase": "ervaren"}])
    beyond = loopbaan.find_beyond(people[0], loopbaan.Planner(fw, "vakbekwaam").find(people[0]))
    return beyond, beyond[0]


def choices_of():
    """What a profile leaves a choice in: of someone's gap, and of a plan that cannot be."""
    draft = {
        "loopbaan": "framework/1",
        "id": "choice",
        "version": "1",
        "scales": [{"id": "can", "levels": [{"id": "yes", "title": "Yes"}]}],
        "competences": [{"id": id, "title": id, "scale": "can"} for id in ("a", "b", "c")],
        "profiles": [{"id": "two", "title": "Two", "requires_any": {"at_least": 2, "of": [{"a": "yes"}, {"b": "yes"}, {"c": "yes"}]}}],
        "steps": [{"id": "s", "title": "S", "yields": {"a": "yes"}, "hours": 1}],
    }
    fw = loopbaan.parse_framework(json.dumps(draft))
    person = loopbaan.build_cohort(fw, [{"id": "p"}])[0]
    return loopbaan.find_gap(person, "two").choices[0], loopbaan.Planner(fw, "two").find(person).missing_choices[0]


def entry_of():
    fw = loopbaan.dutch_framework()
    people = loopbaan.build_cohort(fw, [{"id": "p", "phase": "ervaren", "since": "2024-08-01"}])
    conditions = loopbaan.Planner(fw, "schoolopleider").find_entry(people[0])
    return conditions, conditions[0]


def share_of():
    fw = loopbaan.dutch_framework()
    drafts = [{"id": f"p{i}", "levels": {"gedrag": "vak" if i % 2 else "start"}} for i in range(60)]
    rows = loopbaan.count_coverage(loopbaan.build_cohort(fw, drafts), "basisbekwaam").rows
    return next(row.total for row in rows if row.total is not None)
