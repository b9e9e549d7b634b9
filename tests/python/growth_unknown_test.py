# SPDX-License-Identifier: BSL-1.0
"""Growth where not all is known, this year and by its pace; and the page of a partnership that has placement and flow too."""

import itertools
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import loopbaan

REGION = Path(__file__).resolve().parents[2] / "examples/data/region"


@pytest.fixture(scope="module")
def utrecht():
    return loopbaan.built_in_framework("nl-keurmerk-utrecht")


def school(name, room, status="candidate", **more):
    return loopbaan.GrowingSchool(name, status, places=room, **more)


def grown(standard, schools, students, rules=loopbaan.GrowthRules(), **more):
    return loopbaan.find_growth(standard, schools, [loopbaan.StudentYear(2026, students)], rules, **more)


def test_not_known_is_never_cannot_be_reached(utrecht):
    """One candidate of unknown room, a training school of unknown room, a school of which nobody says what it is: each may be enough."""
    for unknown in (loopbaan.GrowingSchool("a", "candidate"), loopbaan.GrowingSchool("a", "training"), loopbaan.GrowingSchool("a", places=9)):
        found = grown(utrecht, [unknown, school("b", 3)], 8)
        answer = found.regions[0]
        assert (answer.status, answer.short, answer.open, found.schools[1].became) == ("not known", 5, ("a",), "not decided")
        page = loopbaan.write_growth_page(found)
        assert "niet te halen" not in page.html and "Of het te halen is, is niet bekend." in page.html and "Stel eerst vast wat niet bekend is van a" in page.html
        assert loopbaan.check_growth(found) == [] and loopbaan.check_growth(replace(found, regions=(replace(answer, status="unreachable"),)))
    bounded = grown(utrecht, [loopbaan.GrowingSchool("a", "candidate"), school("b", 3)], 20, loopbaan.GrowthRules(most=9))
    assert (bounded.regions[0].status, bounded.regions[0].short, loopbaan.check_growth(bounded)) == ("unreachable", 8, [])  # even with nine in each


def test_however_the_unknown_is_filled_in_the_answer_does_not_say_otherwise(utrecht):
    """The twin: every way to fill in room and status of what is not known. Nothing called impossible is possible; no bound is undercut."""
    rng, seen = random.Random(3), set()
    for _ in range(60):
        rules = loopbaan.GrowthRules(least=rng.choice((None, 2)), most=rng.choice((None, 4)))
        schools = [loopbaan.GrowingSchool(f"s{n}", rng.choice(("training", "candidate", "candidate", "untold")), places=rng.choice((None, 2, 3, 4))) for n in range(4)]
        found = grown(utrecht, schools, rng.randint(3, 16), rules)
        answer, reached = found.regions[0], False
        seen.add(answer.status)
        for rooms in itertools.product((0, 1, 2, 4, 16), repeat=sum(each.places is None for each in schools)):
            for statuses in itertools.product(("training", "candidate", "outside"), repeat=sum(each.status == "untold" for each in schools)):
                given, said = iter(rooms), iter(statuses)
                certain = [replace(each, places=next(given) if each.places is None else each.places, status=next(said) if each.status == "untold" else each.status) for each in schools]
                other = grown(utrecht, certain, answer.students, rules).regions[0]
                reached |= other.status in ("enough", "optimal")
                if other.status == "optimal":
                    assert answer.fewest is not None and len(other.chosen) >= answer.fewest
                    assert answer.least_cost is None or other.costs[0] >= answer.least_cost
                elif other.status == "enough":
                    assert answer.fewest == 0 and not answer.least_cost
                else:
                    assert answer.status != "unreachable" or other.short >= answer.short
        assert reached is (answer.status != "unreachable")
    assert seen == {"enough", "optimal", "unreachable", "not known"}


def test_a_proof_says_of_which_schools_it_says_nothing(utrecht):
    found = grown(utrecht, [loopbaan.GrowingSchool("Oost", "training"), school("b", 9)], 8)
    answer = found.regions[0]
    assert (answer.status, answer.open, answer.fewest, answer.least_cost) == ("optimal", ("Oost",), 0, 0)
    html = loopbaan.write_growth_page(found).html
    assert "alle verzamelingen van scholen waarvan plaats en status bekend zijn" in html and "Buiten het bewijs: Oost." in html
    assert "voor hoeveel studenten er plaats is, is niet bekend van Oost" in html
    known = loopbaan.write_growth_page(grown(utrecht, [school("b", 9)], 8)).html
    assert "Buiten het bewijs" not in known and "alle verzamelingen van scholen die genoeg zijn" in known


def test_now_is_of_this_year_and_it_is_told_when_the_pace_gets_there(utrecht):
    years = [loopbaan.StudentYear(2026, 20), loopbaan.StudentYear(2027, 30)]
    schools = [school("a", 10, "training"), *(school(f"k{n}", 5) for n in range(4))]
    found = loopbaan.find_growth(utrecht, schools, years, loopbaan.GrowthRules(per_year=1))
    made = loopbaan.find_growth_years(found)
    summary = loopbaan.write_growth_page(found).summary
    assert summary[0].startswith("Nu (2026): 10 van 20 studenten (50 %)") and "Gewenst in 2027: 30." in summary
    reached = next(each.year for each in made if each.year >= 2027 and each.trained >= 30)
    then = next(each for each in made if each.year == 2027)
    assert then.short == 30 - then.trained > 0 and f"In dat tempo is het in {reached} gehaald." in summary
    assert any(f"in 2027 nog niet gehaald: dan hebben {then.trained} studenten plaats; plaatsen te kort: {then.short}." in each for each in summary)


def test_the_page_of_a_partnership_has_the_placement_and_the_flow_without_anybody(tmp_path):
    files = [str(REGION / name) for name in ("scholen-utrecht.csv", "groei-scholen.csv", "groei-studenten.csv", "groei-regels.csv")]
    beside = ["--placement", str(REGION / "plaatsing-scholen.csv"), "--placement", str(REGION / "plaatsing-studenten.csv"), "--students-per-coach", "2", "--period", "voorjaar", "--flow", str(REGION / "doorstroom.json")]
    page = tmp_path / "partnerschap.html"
    command = [sys.executable, "-m", "loopbaan", "school", *files, "--standard", "nl-keurmerk-utrecht"]
    assert subprocess.run([*command, "--partnership", *beside, "-o", str(page)], capture_output=True, check=False).returncode == 0
    html = page.read_text("utf-8")
    assert '<article class="placement">' in html and '<article class="flow">' in html and "svg.flow .line" in html and 'id="part-5"' in html
    students = {row.split(";")[0] for row in (REGION / "plaatsing-studenten.csv").read_text("utf-8").splitlines()[1:]}
    assert len(students) > 80 and not any(f">{each}<" in html for each in students)
    wrong = subprocess.run([*command, *beside, "--lang", "en"], capture_output=True, text=True, check=False)
    assert wrong.returncode != 0 and "belong to --partnership" in wrong.stderr


def test_a_region_that_has_no_students_told_yet_is_not_in_now_and_that_is_said(utrecht):
    years = [loopbaan.StudentYear(2026, 12, "Kust"), loopbaan.StudentYear(2027, 12, "Kust"), loopbaan.StudentYear(2027, 9, "Rivier")]
    schools = [school("a", 6, "training", region="Kust"), school("b", 9, "training", region="Rivier")]
    summary = loopbaan.write_growth_page(loopbaan.find_growth(utrecht, schools, years)).summary
    assert summary[0].startswith("Nu (2026): 6 van 12 studenten") and "Hoeveel studenten er dan in Rivier zijn, is niet bekend; zij zijn er niet bij." in summary
    assert "er niet bij" not in " ".join(loopbaan.write_growth_page(loopbaan.find_growth(utrecht, schools, years[1:])).summary)
