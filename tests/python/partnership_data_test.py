# SPDX-License-Identifier: BSL-1.0
"""The example of a partnership: its script makes it again, its workbook says what its tables say, and all of it can be read."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import loopbaan

DATA = Path(__file__).resolve().parents[2] / "examples" / "data" / "partnership"
FW = loopbaan.dutch_framework()
TABLES = ("aanbod.csv", "periodes.csv", "rollen.csv", "behoeften.csv", "personeel.csv")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("partnership")
    subprocess.run([sys.executable, DATA / "make_partnership.py", "-o", folder], check=True)
    return folder


def test_the_script_makes_the_same_again(made):
    for name in TABLES:
        assert (made / name).read_bytes() == (DATA / name).read_bytes(), name


def test_the_workbook_says_what_the_tables_say():
    tables = loopbaan.read_offer_sheets([DATA / name for name in TABLES[:3]], FW, id="x")
    book = loopbaan.read_offer_sheets(DATA / "inventarisatie.xlsx", FW, id="x")
    assert loopbaan.write_offers(book.offers) == loopbaan.write_offers(tables.offers)
    assert loopbaan.read_needs(DATA / "inventarisatie.xlsx", FW).needs == loopbaan.read_needs(DATA / "behoeften.csv", FW).needs


def test_there_are_forty_editions_of_three_boards_one_pabo_and_others():
    found = loopbaan.read_offer_sheets([DATA / name for name in TABLES[:3]], FW)
    document = json.loads(loopbaan.write_offers(found.offers))
    assert len(document["editions"]) == 38 and len(document["undated"]) == len(found.undated) == 2
    assert "Pabo De Horst" in {edition.provider for edition in found.offers.editions}
    people = loopbaan.read_staff(DATA / "personeel.csv", FW, groups=["regio"]).people
    assert len(set(people.groups_in("board"))) == 3 and len(set(people.groups_in("school"))) == 9 and len(people) == 86
    needs = loopbaan.read_needs(DATA / "behoeften.csv", FW, schools=people.groups_in("school"))
    assert needs.notes == () and {need.school for need in needs.needs} <= set(people.groups_in("school"))


def test_every_row_of_the_inventory_is_one_of_those_that_were_counted():
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(DATA / "inventarisatie.xlsx")
    found = loopbaan.read_offer_sheets(DATA / "inventarisatie.xlsx", FW)
    for account in found.accounts:
        if not account.passed_over:
            there = [row for row in book[account.sheet].iter_rows(min_row=account.header + 1, values_only=True) if any(cell is not None for cell in row)]
            assert account.rows == len(there)


def test_needs_of_its_people_are_met_by_steps_that_are_equally_good():
    people = loopbaan.read_staff(DATA / "personeel.csv", FW, groups=["regio"]).people[:30]
    planner = loopbaan.Planner(FW, "basisbekwaam")
    found = loopbaan.find_needs(planner, people, groups={"region": "regio"})
    assert found.needs and {need.region for need in found.needs} <= {"noord", "zuid"}
    plans = {plan.person: plan for plan in planner.find_all(people)}
    for need in found.needs:
        assert need.step in [step.id for step in plans[need.person].steps]
        # Without what is certain a plan costs more, or there is none; without another step it does not, where all is known.
        without = planner.find_without(people.find(need.person), need.step)
        costs_more = not without.found or without.cost > plans[need.person].cost
        person = next(each for each in found.people if each.person == need.person)
        assert costs_more if need.certain else (person.unknown > 0 or not costs_more)


def test_a_schedule_takes_the_inventory_as_it_is(program):
    status, out, err = program(
        "schedule", "--group", "regio", DATA / "personeel.csv", "--to", "basisbekwaam", "--offers", DATA / "inventarisatie.xlsx", "--person", "n0116", "--from", "24-8-2026"
    )
    assert "gelezen 38" in err and status in (0, 3), err
