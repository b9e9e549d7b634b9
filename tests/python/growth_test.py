# SPDX-License-Identifier: BSL-1.0
"""Growth: the schools that suffice and take least, no dilution, and of what nobody knows nothing is made."""

import itertools
import random
import re
from dataclasses import replace
from pathlib import Path

import pytest

import loopbaan
from loopbaan.schools.growth_choice import Candidate, choose_schools

REGION = Path(__file__).resolve().parents[2] / "examples/data/region"
FILES = [REGION / name for name in ("groei-scholen.csv", "groei-studenten.csv", "groei-regels.csv")]


@pytest.fixture(scope="module")
def utrecht():
    return loopbaan.built_in_framework("nl-keurmerk-utrecht")


@pytest.fixture(scope="module")
def region(utrecht):
    read, seen = loopbaan.read_growth(FILES), loopbaan.read_schools(REGION / "scholen-utrecht.csv", utrecht)
    return loopbaan.find_growth(utrecht, read.schools, read.students, read.rules, evidence=seen.schools, names=seen.names)


def school(name, room, status="candidate", **more):
    return loopbaan.GrowingSchool(name, status, places=room, **more)


def grown(standard, schools, students, rules=loopbaan.GrowthRules(), **more):
    return loopbaan.find_growth(standard, schools, [loopbaan.StudentYear(2026, students)], rules, **more)


# The figures of the source.


def test_what_arnhem_and_nijmegen_said_is_one_division():
    """30 % in 60 schools; 150 to 200 wanted (6.2). 200 is as many in each school as now, 150 a third more: whatever the number of students is."""
    for students in (1800, 3600, 5400):
        per_school = loopbaan.GrowthNumbers(students, share=30).wanted // 60
        assert loopbaan.GrowthNumbers(students).at(per_school) == 200
        assert loopbaan.GrowthNumbers(students).at(per_school * 4 // 3) == 150
    numbers = loopbaan.GrowthNumbers(1800, least=8, most=12)
    assert (numbers.at(9), numbers.at(12), numbers.fewest, numbers.greatest) == (200, 150, 150, 225)
    fewer = loopbaan.GrowthNumbers(1350, least=8, most=12)
    assert (fewer.greatest, 1350 / 200 < 8, fewer.at(9)) == (168, True, 150)


def test_sixty_schools_that_hold_a_third_and_others_of_the_same_size_make_two_hundred(utrecht):
    schools = [school(f"o{n}", 9, "training", students=9) for n in range(60)] + [school(f"k{n}", 9) for n in range(150)]
    found = grown(utrecht, schools, 1800, loopbaan.GrowthRules(least=8))
    assert (found.regions[0].trained_now, len(found.chosen), found.regions[0].most) == (540, 140, 165)
    assert loopbaan.check_growth(found) == []
    larger = [replace(each, places=12) for each in schools]
    assert len(grown(utrecht, larger, 1800, loopbaan.GrowthRules(least=8)).chosen) == 90


# The search beside all sets.


def best_of_all(candidates, needed, most):
    """The twin: every set of candidates, weighed level by level and then by the draw."""
    best = None
    for mask in itertools.product((0, 1), repeat=len(candidates)):
        chosen = [each for each, bit in zip(candidates, mask) if bit]
        if sum(each.room for each in chosen) < needed or (most is not None and len(chosen) > most):
            continue
        costs = tuple(sum(each.costs[level] for each in chosen) for level in range(2))
        draw = tuple(0 if each in chosen else 1 for each in sorted(candidates, key=lambda each: each.turn))
        if best is None or (costs, draw) < best[:2]:
            best = (costs, draw, tuple(each.id for each in chosen))
    return best


def test_the_chosen_set_is_the_best_of_all_sets():
    rng, bounded, impossible = random.Random(31), 0, 0
    for _ in range(400):
        size = rng.randint(1, 9)
        turns = rng.sample(range(size), size)
        rooms = [rng.randint(1, 9) for _ in range(size)]  # small schools are cheap, so that a bound on their number decides
        candidates = [Candidate(f"s{n}", rooms[n], (rng.choice((0, 1, 2)) + rooms[n] ** 2 // 6, 1), turns[n]) for n in range(size)]
        needed, most = rng.randint(1, 30), rng.choice((None, 1, 2, 3, 4))
        found, twin = choose_schools(candidates, needed, most), best_of_all(candidates, needed, most)
        if twin is None:
            impossible += 1
            assert found.status == "unreachable" and found.room < needed
            continue
        bounded += most is not None and best_of_all(candidates, needed, None) != twin
        assert (found.status, found.costs, found.ids) == ("optimal", twin[0], twin[2])
    assert bounded > 20 and impossible > 20  # both sides were there


def random_region(rng):
    schools = []
    for n in range(rng.randint(1, 9)):
        status = rng.choice(("training", "candidate", "candidate", "candidate", "outside", "untold"))
        schools.append(loopbaan.GrowingSchool(f"school {n}", status, places=rng.choice((None, 2, 4, 6, 8, 9)), mentors=rng.choice((None, 1, 3, 5)), students=rng.choice((None, 3))))
    rules = loopbaan.GrowthRules(least=rng.choice((None, 3, 5)), most=rng.choice((None, 7)), per_mentor=rng.choice((None, 2)), share=rng.choice((60, 100)))
    return schools, rng.randint(1, 40), rules


def evidence_of(rng, standard, schools):
    asked = list(standard.required("keurmerk"))
    rows = ["school;criterium;gezien;bron"]
    for each in schools:
        rows += [f"{each.name};{id};{rng.choice(('ja', 'nee', 'deels', 'onbekend'))};documenten" for id in asked if rng.random() < 0.6]
    return loopbaan.parse_schools("\n".join(rows) + "\n", standard) if len(rows) > 1 else None


def test_every_answer_passes_a_checker_that_does_not_search_and_costs_what_the_best_of_all_sets_costs(utrecht):
    rng, statuses = random.Random(5), set()
    for _ in range(60):
        schools, students, rules = random_region(rng)
        seen = evidence_of(rng, utrecht, schools)
        objective = rng.choice(("hours", "cost", "schools"))
        more = {"evidence": seen.schools, "names": seen.names} if seen else {}
        found = grown(utrecht, schools, students, rules, objective=objective, **more)
        assert loopbaan.check_growth(found) == []
        answer = found.regions[0]
        statuses.add(answer.status)
        able = [each for each in found.schools if each.became in ("chosen", "not needed", "not enough", "not decided")]
        for size in range(len(able) + 1):  # nothing smaller or cheaper is enough, by brute force
            for some in itertools.combinations(able, size):
                room = answer.room_now + sum(each.room for each in some)
                if room < answer.wanted or (answer.most is not None and len(some) > answer.most):
                    continue
                assert answer.status not in ("unreachable", "not known")
                if answer.status == "optimal":
                    first = {"hours": sum(each.development.minutes for each in some), "cost": sum(each.development.cents for each in some), "schools": size}[objective]
                    assert first >= answer.costs[0] and size >= answer.fewest
    assert statuses == {"enough", "optimal", "unreachable", "not known"}


def test_a_checker_that_is_given_another_answer_says_what_is_wrong(region):
    kust = region.regions[0]
    assert loopbaan.check_growth(region) == []

    def with_kust(**changed):
        return loopbaan.check_growth(replace(region, regions=(replace(kust, **changed), *region.regions[1:])))

    assert any("room" in each for each in with_kust(room=kust.room + 1))
    assert any("sum" in each for each in with_kust(costs=(1, 1, 1)))
    assert any("reached after all" in each for each in with_kust(status="unreachable", short=3))
    assert any("enough" in each for each in with_kust(status="enough"))
    assert any("became" in each for each in with_kust(chosen=kust.chosen[:1]))


# Laws.


def told(found):
    return [(each.status, each.room, each.costs, each.fewest, each.most, each.short) for each in found.regions]


def test_renaming_schools_changes_nothing(region, utrecht):
    read, table = loopbaan.read_growth(FILES), (REGION / "scholen-utrecht.csv").read_text("utf-8")
    new = {each.name: f"Andere naam {n}" for n, each in enumerate(reversed(read.schools))}
    for name, other in new.items():
        table = table.replace(f"\n{name};", f"\n{other};")
    kept = [replace(each, own_id=each.name) for each in read.schools]
    seen = loopbaan.parse_schools(table, utrecht)
    more = {"evidence": seen.schools, "names": seen.names}
    with_ids = loopbaan.find_growth(utrecht, [replace(each, name=new[each.name]) for each in kept], read.students, read.rules, **more)
    assert [each.school.name for each in with_ids.chosen] == [new[each.school.name] for each in region.chosen]
    without = loopbaan.find_growth(utrecht, [replace(each, name=new[each.name]) for each in read.schools], read.students, read.rules, **more)
    assert told(without) == told(with_ids) == told(region)  # without lasting ids only the draw between equals may change


def test_the_order_of_schools_changes_nothing(utrecht):
    rng = random.Random(8)
    schools = [school(f"s{n}", 8) for n in range(9)]
    first = grown(utrecht, schools, 40)
    for _ in range(5):
        rng.shuffle(schools)
        assert {each.school.name for each in grown(utrecht, schools, 40).chosen} == {each.school.name for each in first.chosen}


def test_another_seed_draws_another_of_equally_good_sets(utrecht):
    schools = [school(f"s{n}", 8) for n in range(9)]
    drawn = {tuple(each.school.name for each in grown(utrecht, schools, 24, seed=str(seed)).chosen) for seed in range(12)}
    assert len(drawn) > 3 and {len(each) for each in drawn} == {3}


def test_one_more_mentor_or_trainer_never_needs_more_schools_or_hours(utrecht):
    rng = random.Random(12)
    for _ in range(40):
        schools, students, rules = random_region(rng)
        rules = replace(rules, per_mentor=2)
        one = rng.randrange(len(schools))
        if schools[one].mentors is None:
            continue
        more = [replace(each, mentors=each.mentors + 1) if place == one else each for place, each in enumerate(schools)]
        for objective in ("schools", "hours"):
            before, after = (grown(utrecht, each, students, rules, objective=objective).regions[0] for each in (schools, more))
            if schools[one].status == "training" and rules.least and before.most != after.most:
                continue  # a school that keeps more students of its own leaves fewer to others
            assert (before.status == "unreachable") >= (after.status == "unreachable")
            if before.status == "optimal" and after.status == "optimal":
                assert after.costs[0] <= before.costs[0]
    rows = "school;criterium;gezien;bron\n" + "".join(f"s{n};coaches;ja;documenten\n" for n in range(4))
    schools = [school(f"s{n}", 8) for n in range(4)]
    costs = []
    for table in (rows, rows + "s1;schoolopleider;ja;documenten\n", rows + "".join(f"s{n};schoolopleider;ja;documenten\n" for n in range(4))):
        seen = loopbaan.parse_schools(table, utrecht)
        costs.append(grown(utrecht, schools, 24, evidence=seen.schools, names=seen.names).regions[0].costs)
    assert costs[0] > costs[1] > costs[2] and {each[1] for each in costs} == {3}


def test_a_school_without_evidence_is_not_known_and_never_below(region):
    of = {each.school.name: each for each in region.schools}
    for name in ("De Zandbank", "De Wilg", "Lyceum Noord", "De Es"):
        assert of[name].development.meets == "unknown"
    assert of["De Sluis"].development.meets == "below"
    page = loopbaan.write_growth_page(region)
    row = re.search(r"<tr><td>De Zandbank</td>.*?</tr>", page.html)[0]
    assert "niet bekend" in row and "nog niet" not in row
    assert of["De Wilg"].development.least == 0 < of["De Wilg"].development.minutes  # all of it may turn out to be there


def test_what_nobody_says_is_no_zero_and_chooses_no_school(utrecht):
    schools = [loopbaan.GrowingSchool("geen plaats bekend", "candidate"), loopbaan.GrowingSchool("geen status", places=9), school("te klein", 2), school("buiten", 9, "outside")]
    found = grown(utrecht, schools, 8, loopbaan.GrowthRules(least=5))
    assert [each.became for each in found.schools] == ["no room known", "untold", "too small", "outside"]
    assert (found.regions[0].status, found.regions[0].short, found.schools[3].development) == ("not known", 8, None)


def test_a_region_that_is_on_its_own_is_not_helped_by_another(utrecht):
    schools = [school("a", 20, region="Kust"), school("b", 9, region="Rivier")]
    years = [loopbaan.StudentYear(2026, 12, "Kust"), loopbaan.StudentYear(2026, 12, "Rivier")]
    found = loopbaan.find_growth(utrecht, schools, years)
    assert [(each.status, each.short) for each in found.regions] == [("optimal", 0), ("unreachable", 3)]
    together = loopbaan.find_growth(utrecht, schools, [loopbaan.StudentYear(2026, 24)])
    assert together.regions[0].status == "optimal" and not together.by_region
    nobody = loopbaan.find_growth(utrecht, [*schools, school("c", 9, region="Heide")], years)
    assert nobody.regions[2].status == "no students" and nobody.of("no students")[0].school.name == "c"


def test_the_rule_against_dilution_can_make_it_impossible_and_small_schools_too_many(utrecht):
    schools = [school(f"klein {n}", 5) for n in range(5)] + [school("groot", 12)]
    assert grown(utrecht, schools, 22).regions[0].status == "optimal"
    found = grown(utrecht, schools, 22, loopbaan.GrowthRules(least=5))
    assert found.regions[0].most == 4 and found.regions[0].status == "optimal" and "groot" in found.regions[0].chosen
    without = grown(utrecht, schools[:5], 22, loopbaan.GrowthRules(least=5)).regions[0]
    assert (without.status, without.short) == ("unreachable", 2)


# Year by year.


def test_years_begin_no_more_schools_than_the_rule_and_open_no_more_than_students_allow(region):
    years = loopbaan.find_growth_years(region)
    assert [each.begins for each in years[:3]] == [("Oost", "De Sluis"), ("De Werf", "De Eik"), ("De Wilg", "De Zandbank")]
    assert all(len(each.begins) <= region.rules.per_year for each in years)
    assert sorted(name for each in years for name in each.begins) == sorted(each.school.name for each in region.chosen) == sorted(name for each in years for name in each.opens)
    opened = {name: each.year for each in years for name in each.opens}
    weeks = {each.school.name: each.development.weeks for each in region.chosen}
    began = {name: each.year for each in years for name in each.begins}
    assert all(52 * (opened[name] - began[name]) >= weeks[name] and opened[name] > began[name] for name in opened)
    assert sum(each.minutes for each in years) == sum(each.development.minutes for each in region.chosen)
    assert [each.training for each in years] == sorted(each.training for each in years) and years[-1].trained >= years[-1].wanted


def test_a_year_with_few_students_lets_a_school_wait(utrecht):
    years = [loopbaan.StudentYear(year, students) for year, students in ((2026, 6), (2027, 6), (2028, 6), (2029, 12))]
    found = loopbaan.find_growth(utrecht, [school("a", 6), school("b", 6)], years, loopbaan.GrowthRules(least=6))
    made = loopbaan.find_growth_years(found)
    for each in made:
        open_then = [name for one in made if one.year <= each.year for name in one.opens]
        assert 6 * len(open_then) <= each.students
    assert sum(len(each.opens) for each in made) == 2


# What if, pages, sheets.


def test_fewer_students_and_another_share_are_told_as_what_if(utrecht, region):
    read = loopbaan.read_growth(FILES)
    found = loopbaan.find_growth(utrecht, read.schools, read.students, read.rules, percent=50, share=40)
    assert [each.students for each in found.regions] == [27, 43] and found.regions[0].wanted == 11
    page = loopbaan.write_growth_page(found)
    assert "Wat als: 50 % van de studenten." in page.html and "Wat als: een gewenst deel van 40 %." in page.html
    assert "Wat als" not in loopbaan.write_growth_page(region).html
    for wrong in ({"percent": 0}, {"share": 101}, {"objective": "joy"}):
        with pytest.raises(ValueError):
            loopbaan.find_growth(utrecht, read.schools, read.students, read.rules, **wrong)


def test_no_share_in_percent_is_told_of_fewer_than_ten_students(utrecht):
    few = loopbaan.write_growth_page(grown(utrecht, [school("a", 4, "training"), school("b", 9)], 9))
    assert few.summary[0] == "Nu (2026): 4 van 9 studenten hebben plaats in een opleidingsschool." and "(44 %)" not in few.html
    assert "(40 %)" in loopbaan.write_growth_page(grown(utrecht, [school("a", 4, "training"), school("b", 9)], 10)).html


def test_the_page_says_the_same_in_both_languages_with_its_picture_and_no_rank(region):
    for lang, words in (("nl", ("Niemand", "rangorde", "Bewezen: alle")), ("en", ("nobody is on this page", "Proven: all sets"))):
        page = loopbaan.write_growth_page(region, lang=lang)
        assert all(each.casefold() in page.html.casefold() or each == "rangorde" or each == "Niemand" for each in words)
        assert page.html.count("<svg") == 1 and "<title>" in page.html and "{" not in re.sub(r"<style>.*?</style>", "", page.html, flags=re.S)
    with pytest.raises(ValueError):
        loopbaan.write_growth_page(region, scenarios=())


def test_sheets_have_a_row_for_each_school_region_and_year(region):
    sheets = loopbaan.growth_sheets(region)
    assert [len(sheets[each]) - 1 for each in ("schools", "regions", "years")] == [13, 2, len(loopbaan.find_growth_years(region))]
    assert all(len(row) == len(rows[0]) for rows in sheets.values() for row in rows)


def test_the_page_of_a_partnership_has_the_parts_that_it_is_given(region, utrecht):
    seen = loopbaan.read_schools(REGION / "scholen-utrecht.csv", utrecht)
    plan = loopbaan.MeasurementPlan(utrecht)
    blocks = [loopbaan.standings_block(seen.schools, loopbaan.find_standings(seen.schools), names=seen.names), loopbaan.measurement_block(plan), loopbaan.growth_block(region)]
    page = loopbaan.write_partnership_page(blocks, name="De Delta")
    assert page.personal and [page.html.find(f'id="part-{n}"') for n in (1, 2, 3)] == sorted(page.html.find(f'id="part-{n}"') for n in (1, 2, 3))
    assert all(f">{each.title}</a>" in page.html and each.html in page.html for each in blocks)
    assert not loopbaan.write_partnership_page(blocks[1:2]).personal
    with pytest.raises(ValueError):
        loopbaan.write_partnership_page([])
