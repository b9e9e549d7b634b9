# SPDX-License-Identifier: BSL-1.0
"""What an educator expects of the plans of ten typical people. P-numbers are those of docs/decisions/0066."""

from pathlib import Path

import pytest

import loopbaan

FW = loopbaan.dutch_framework()


def levels(*profiles, **more):
    found = {}
    for profile in profiles:
        found |= FW.required(profile)
    return {**found, **more}


PEOPLE = loopbaan.build_cohort(
    FW,
    [
        {"id": "student", "phase": "student", "levels": levels("leerwerkbaan-start", **{"eigen-ontwikkeling": "ontwikkeling"})},
        {"id": "switcher", "phase": "student", "route": "zij-instroom", "fte": 0.8, "levels": levels("zij-instroom-start")},
        {"id": "starter", "phase": "inductie", "since": "2026-08-01", "levels": levels("startbekwaam")},
        {"id": "weak-order", "phase": "inductie", "levels": levels("startbekwaam", klassenmanagement="ontwikkeling")},
        {"id": "part-timer", "phase": "inductie", "fte": 0.4, "since": "2026-08-01", "levels": levels("startbekwaam")},
        {"id": "basic", "phase": "ervaren", "since": "2016-08-01", "levels": levels("basisbekwaam")},
        {"id": "full", "phase": "ervaren", "since": "2012-08-01", "levels": levels("vakbekwaam")},
        {"id": "hardly-known", "phase": "ervaren", "since": "2005-08-01", "levels": {"instructie": "basis", "team": "basis"}},
        {"id": "almost", "phase": "ervaren", "levels": {**levels("basisbekwaam"), "lesobservatie": None}},
        {"id": "unqualified", "phase": "ervaren", "levels": levels("basisbekwaam", lesbevoegdheid=None)},
    ],
)


def plan(person, target, **more):
    return loopbaan.Planner(FW, target, **more).find(PEOPLE[person])


def ids(found):
    return [step.id for step in found.steps]


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "ten.csv"
    path.write_bytes(loopbaan.write_staff(PEOPLE))
    return str(path)


def test_p1_of_whom_hardly_anything_is_known_nothing_is_certain_and_it_is_said_what_to_find_out():
    found = loopbaan.Planner(FW, "basisbekwaam").find_prospect(PEOPLE["hardly-known"], effort=200)
    assert found.least == 0 and found.most is None  # perhaps nothing, perhaps no plan: the qualification is unknown
    assert found.certain == () and len(found.assessments) >= 3
    gap = loopbaan.find_gap(PEOPLE["hardly-known"], "basisbekwaam")
    assert gap.missing_certainly < gap.missing and sum(line.open for line in gap.lines) > 15


def test_p1_p2_a_plan_that_hangs_on_a_diploma_says_so_and_what_it_takes_if_it_is_there(program, table):
    told = " ".join(program("plan", table, "--to", "basisbekwaam", "--person", "hardly-known")[1].split())
    assert "Geen plan is er als dit ontbreekt: Lesbevoegdheid (ja)" in told and "is onbevoegd" in told
    assert "Is dit er (Lesbevoegdheid), dan kost het plan ten minste 0 uur en ten hoogste" in told
    assert "maar er is wat stap" in told and "legt alleen vast wat er is" in told
    found = plan("hardly-known", "basisbekwaam")
    assert not found.steps[0].step.records  # what develops nothing does not come first


def test_p2_p17_who_is_known_to_be_unqualified_is_not_healed_by_paperwork():
    found = plan("unqualified", "basisbekwaam")
    assert found.status == "unreachable"
    assert "zij-instroom of de pabo in deeltijd" in found.explain()


def test_p3_weak_order_comes_first_and_an_ordinary_starter_has_no_urgent_step():
    weak, ordinary = plan("weak-order", "basisbekwaam"), plan("starter", "basisbekwaam")
    assert [step.id for step in weak.steps if step.first_term] == ["video-begeleiding"] and weak.steps[0].first_term
    assert not any(step.first_term for step in ordinary.steps) and ids(weak) != ids(ordinary)
    begins = {step.id: step.begins for step in ordinary.steps}
    assert begins["icalt-observatie"] < begins["starterscoaching-2"]


def test_p4_a_role_has_its_entry_and_years_are_said():
    assert plan("basic", "schoolopleider").cost > plan("full", "schoolopleider").cost
    assert set(ids(plan("basic", "vakbekwaam"))) & set(ids(plan("basic", "schoolopleider")))
    (role, *_) = loopbaan.Planner(FW, "schoolopleider").find_entry(PEOPLE["starter"])
    assert role.years == 2 and str(role.day) == "2028-08-01"


def test_p5_nobody_trains_others_who_guided_no_student():
    order = ids(plan("full", "schoolopleider"))
    assert order.index("lio-begeleiden") < order.index("schoolopleider-opleiding")


def test_p6_a_student_without_a_route_has_a_plan_for_each_and_no_job_by_a_tie():
    planner = loopbaan.Planner(FW, "startbekwaam")
    assert not any(step.step.appointment for step in planner.find(PEOPLE["student"]).steps)
    along = planner.find_routes(PEOPLE)
    by_id = dict(zip(PEOPLE.ids, along))
    assert [each.route for each in by_id["student"]][0] == "pabo-voltijd"
    assert [each.route for each in by_id["student"]] == list(PEOPLE["student"].open_routes)
    assert not any(found for id, found in by_id.items() if id != "student")


def test_p7_a_career_switch_is_led_by_the_board_its_reasons_come_together_and_a_grant_pays():
    found = plan("switcher", "startbekwaam")
    assert {step.lead for step in found.steps} == {"bestuur"} and {step.route for step in found.steps} == {"zij-instroom"}
    assert max(len(step.explain()) for step in found.steps) < 6
    assert found.takes["hours_of_others"] > 0 and "grant" in {step.step.payer for step in found.steps}


def test_p7_p8_p9_what_the_catalogue_remarks_stands_with_the_plan(program, table):
    told = " ".join(program("plan", table, "--to", "startbekwaam", "--person", "switcher")[1].split())
    assert "Wie betaalt: subsidie" in told and "€ 25.000" in told and "termijn van twee jaar geldt bij elke werktijdfactor" in told
    told = " ".join(program("plan", table, "--to", "directeur", "--person", "full")[1].split())
    assert "Over de rol" in told and "de opleiding hoeft niet vooraf klaar te zijn" in told
    told = " ".join(program("plan", table, "--to", "instituutsopleider", "--person", "full")[1].split())
    assert "meestal een mastergraad" in told


def test_p13_a_master_says_what_it_takes_beside_hours(program, table):
    told = " ".join(program("plan", table, "--to", "D2-meesterschap", "--person", "full")[1].split())
    assert "lerarenbeurs" in told and "de werkgever moet de tijd toezeggen; twee jaar" in told


def test_p8_a_head_needs_the_second_level_of_the_register_and_a_deputy_the_first():
    head, deputy = ids(plan("full", "directeur")), ids(plan("full", "adjunct-directeur"))
    assert "schoolleider-vak" in head and "schoolleider-vak" not in deputy and "schoolleider-basis" in deputy


def test_p9_roles_desire_more_than_their_floor():
    assert all(FW.desired(role) for role in ("instituutsopleider", "onderzoekscoordinator", "schoolopleider"))
    found = loopbaan.find_beyond(PEOPLE["full"], plan("full", "onderzoekscoordinator"))
    assert {each.competence for each in found} <= set(FW.desired("onderzoekscoordinator")) and len(found)


def test_p10_a_part_timer_reads_how_many_school_years_a_plan_is(program, table):
    told = " ".join(program("plan", table, "--to", "basisbekwaam", "--person", "part-timer")[1].split())
    assert "werktijdfactor 0,4" in told and "schooljaren aan eigen uren" in told and "het plan past daar niet in" in told


def test_p11_a_line_says_kind_provider_payer_lead_weeks_and_what_is_estimated(program, table):
    told = " ".join(program("plan", table, "--to", "basisbekwaam", "--person", "starter")[1].split())
    for words in ("informeel, bestuur, betaalt: bestuur, 12 uur van anderen", "week 41–80", "Eerst verantwoordelijk: bestuur"):
        assert words in told
    assert "Daarvan is geschat" in told
    whole = plan("student", "vakbekwaam")  # from study into work
    assert [step.lead for step in whole.steps][0] == "pabo" and whole.steps[-1].lead == "bestuur"


def test_p12_a_board_reads_its_own_hours_and_never_one_total_over_phases(program):
    board = Path(__file__).parents[2] / "examples" / "data" / "board.csv"
    told = " ".join(program("report", board, "--to", "basisbekwaam", "-o", "board.html")[2].split()).replace(".", "")
    experienced = told[told.index("Ervaren (173 mensen)") :]
    assert "ten minste 2200 uur en ten hoogste" in experienced and "Op kosten van het bestuur" in experienced
    assert "De middelste van die plannen kost" in experienced and "gemiddeld" not in told
    people = loopbaan.read_staff(board, FW).people
    hours = sum(found.most or 0 for found in loopbaan.Planner(FW, "basisbekwaam").find_range(people))
    assert hours > 90_000 and f"{round(hours)} uur" not in told


def test_p12_hours_of_a_student_are_those_of_one_way_and_not_of_the_cheapest_of_all():
    planner = loopbaan.Planner(FW, "startbekwaam")
    student = loopbaan.build_cohort(FW, [{"id": "s", "phase": "student", "levels": levels("leerwerkbaan-start")}])[0]
    found = planner.find_prospect(student)
    assert {step.route for plan in (found.best, found.worst) for step in plan.steps} == {"pabo-voltijd"}
    assert found.least > 1900 and "Langs de route Pabo, voltijd." in found.explain()
    assert planner.find_range(student).least == found.least  # a career switch would be half of it, for somebody else


def test_p13_of_plans_that_cost_the_same_the_one_in_the_wanted_domain_is_told(program, table):
    told = " ".join(program("position", table, "--person", "full", "--plans")[1].split())
    begin = told.index("Het ontwikkelen van onderwijs, in opleiding")
    planned = told[begin : told.index("Het organiseren van onderwijs, in opleiding")]
    title, other = planned.split("€ 0: ")[1].split(" Even duur: ")
    of = {step.title.nl: step.domains for step in FW.steps.values()}
    assert of[title][0] == "D2" and "D2" in of[other.strip()] and of[other.strip()][0] != "D2"


@pytest.mark.parametrize(("word", "is_"), [("teamleider", "bouwcoordinator"), ("hybride-leraar", "hybride-inzetbaar")])
def test_p14_names_that_people_use_are_found(program, table, word, is_):
    status, _, err = program("plan", table, "--to", word, "--person", "full")
    assert status in (0, 3) and is_ in err


def test_p15_hours_within_a_limit_go_to_levels_that_are_reached():
    planner = loopbaan.Planner(FW, "vakbekwaam", within={"hours": 80})
    part = planner.find_part(PEOPLE["basic"])
    before = sum(line.missing > 0 for line in loopbaan.find_gap(PEOPLE["basic"], "vakbekwaam").lines)
    assert part.plan.steps and len(part.left) < before
    asked = FW.required("vakbekwaam")
    for step in part.plan.steps:
        assert any(each.purpose != "target" or each.level == asked[each.competence] for each in step.because)


def test_p16_hours_of_others_are_counted_beside_those_of_a_person():
    found = plan("starter", "basisbekwaam")
    assert found.takes["hours_of_others"] == sum(step.step.hours_of_others or 0 for step in found.steps) > 0
