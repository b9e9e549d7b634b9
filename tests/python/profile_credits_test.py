# SPDX-License-Identifier: BSL-1.0
"""Credits that a profile asks, from a document or a workbook to what people read."""

import copy
import datetime
import json
import pickle

import pytest

import loopbaan

DOCUMENT = {
    "loopbaan": "framework/1",
    "id": "register",
    "version": "1",
    "currency": "GBP",
    "scales": [{"id": "s", "levels": [{"id": "1", "title": "zelf"}]}],
    "competences": [{"id": "zorg", "title": "Zorg", "scale": "s"}],
    "kinds": [{"id": "erkend", "title": {"nl": "Erkende scholing", "en": "Accredited"}}],
    "units": [{"id": "pt", "title": {"nl": "registerpunten", "en": "register points"}}],
    "profiles": [
        {
            "id": "opnieuw",
            "title": "Herregistratie",
            "credits": [{"unit": "pt", "at_least": 40, "within": 5}, {"unit": "pt", "at_least": 10.5, "kinds": ["erkend"]}],
        },
        {"id": "zorg", "title": "Zorg", "requires": {"zorg": "1"}},
    ],
    "steps": [
        {"id": "cursus", "title": "Cursus", "kind": "erkend", "yields": {"zorg": "1"}, "hours": 30, "cost": 900, "credits": {"pt": 24}},
        {"id": "congres", "title": "Congres", "kind": "erkend", "yields": {"zorg": "1"}, "hours": 12, "cost": 300, "credits": {"pt": 12}},
        {"id": "werkplek", "title": "Werkplek", "kind": "informal", "yields": {"zorg": "1"}, "hours": 20, "credits": {"pt": 20}},
    ],
}


@pytest.fixture
def register():
    return loopbaan.parse_framework(json.dumps(DOCUMENT))


def people(register, *done, days=()):
    evidence = [
        {"competence": "zorg", "level": "1", "rater": "observer", "date": day, "instrument": step} for step, day in days
    ]
    return loopbaan.build_cohort(register, [{"id": "p1", "done": list(done), "evidence": evidence}]).by(
        loopbaan.LevelRule(as_of=datetime.date(2026, 11, 30))
    )


def test_the_profile_says_what_it_asks(register):
    whole, accredited = register.profiles["opnieuw"].credits
    assert (whole.unit, whole.at_least, whole.kinds, whole.within) == ("pt", 40, (), 5)
    assert (accredited.at_least, accredited.kinds, accredited.within) == (10.5, ("erkend",), None)
    assert pickle.loads(pickle.dumps(whole)).at_least == 40 and whole.extra == {}
    assert register.currency == "GBP" and loopbaan.dutch_framework().currency == "EUR"
    assert json.loads(loopbaan.write_framework(register))["profiles"][0]["credits"] == DOCUMENT["profiles"][0]["credits"]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_workbook_gives_them_back_as_they_are(register, lang):
    assert loopbaan.parse_framework(loopbaan.framework_workbook(register, lang)) == register


def test_a_gap_says_how_many_are_there_uncertain_and_missing(register):
    (person,) = people(register, "cursus", "werkplek", days=[("cursus", "2024-05-01")])
    gap = loopbaan.find_gap(person, "opnieuw")
    whole, accredited = gap.credits
    assert (whole.there, whole.uncertain, whole.missing, whole.missing_certainly, whole.open) == (24, 20, 16, 0, True)
    assert (accredited.there, accredited.missing, accredited.unit) == (24, 0, "pt")
    assert gap.meets == "unknown" and not gap.closed
    assert whole.asked("en") == "40 register points in 5 years"
    assert "Onbekend is wanneer dit gedaan is: Werkplek (20)" in whole.explain()
    assert pickle.loads(pickle.dumps(whole)) == whole


def test_a_plan_brings_them_together_and_says_why(register):
    (person,) = people(register, "congres", days=[("congres", "2025-01-01")])
    plan = loopbaan.Planner(register, "opnieuw").find(person)
    assert [step.id for step in plan.steps] == ["cursus", "werkplek"]  # 12 + 24 + 20
    assert plan.steps[0].because[0].purpose == "credits" and plan.steps[0].because[0].unit == "pt"
    assert plan.steps[1].explain("en") == ("register points: asked by the target",)
    assert loopbaan.check_plan(person, plan) == []
    short = copy.deepcopy(DOCUMENT)
    short["profiles"][0]["credits"][0]["at_least"] = 60
    more = loopbaan.parse_framework(json.dumps(short))
    none = loopbaan.Planner(more, "opnieuw").find(people(more)[0])
    (missing,) = none.missing_credits
    assert none.status == "unreachable" and (missing.at_least, missing.reachable) == (60, 56)
    assert missing.explain("en") == "60 register points in 5 years: at most 56 can be had" and missing.explain("en") in none.explain("en")
    part = loopbaan.Planner(register, "opnieuw", within={"hours": 20}).find_part(people(register)[0])
    assert [(each.at_least, each.reachable) for each in part.left_credits] == [(40, 12)]
    assert part.left_credits[0].explain("en") == "40 register points in 5 years: with this part there are 12"
    assert "met dit deel zijn er 12" in part.explain("nl") and "te halen" not in part.explain("nl")


def test_a_plan_may_be_cheapest_in_a_unit(register):
    planner = loopbaan.Planner(register, "zorg", "pt")
    plan = planner.find(people(register)[0])
    assert [step.id for step in plan.steps] == ["congres"] and plan.cost == 12
    assert (planner.objective, planner.unit, plan.unit) == ("credits", "pt", "pt")
    assert plan.amount("en") == "12 register points"
    with pytest.raises(loopbaan.Error, match="601"):
        loopbaan.Planner(register, "zorg", "ec")
    staff = people(register)
    document = loopbaan.write_plans(planner, staff, planner.find_all(staff))
    assert json.loads(document)["unit"] == "pt" and json.loads(document)["objective"] == "credits"


def test_documents_are_read_back_and_checked(register):
    staff = people(register, "congres", days=[("congres", "2025-01-01")])
    planner = loopbaan.Planner(register, "opnieuw")
    written = loopbaan.write_plans(planner, staff, planner.find_all(staff))
    assert loopbaan.parse_plans(written, register)[0].plan.steps == planner.find(staff[0]).steps
    unitless = json.loads(loopbaan.write_plans(loopbaan.Planner(register, "zorg", "pt"), staff, loopbaan.Planner(register, "zorg", "pt").find_all(staff)))
    del unitless["unit"]
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_plans(json.dumps(unitless), register)
    (missing,) = wrong.value.all
    assert "unit" in str(missing) and "[error 807]" in str(missing)
    gaps = loopbaan.write_gaps(staff, "opnieuw")
    assert json.loads(gaps)["people"][0]["credits"][0]["there"] == 12


def test_the_program_tells_them(register, program, tmp_path):
    (tmp_path / "f.json").write_text(loopbaan.write_framework(register), encoding="utf-8")
    (tmp_path / "staff.csv").write_text("persoon;gedaan\np1;congres\np2;\n", encoding="utf-8")
    (tmp_path / "log.csv").write_text(
        "persoon;bekwaamheid;niveau;beoordelaar;datum;instrument\np1;zorg;1;observator;1-1-2025;congres\n", encoding="utf-8"
    )
    given = (tmp_path / "staff.csv", tmp_path / "log.csv", "--framework", tmp_path / "f.json", "--as-of", "30-11-2026")
    gaps = program("gaps", *given, "--to", "opnieuw")[1]
    assert "mist 28 van 40 registerpunten in 5 jaar" in gaps and "Er is 12: Congres (12)" in gaps
    screen = program("plan", *given, "--to", "opnieuw")[1]
    assert "registerpunten: gevraagd door het doel" in screen and "GBP" in screen
    rows = [line.split(";") for line in program("plan", *given, "--to", "opnieuw", "--csv")[1].splitlines()]
    at = rows[0].index("registerpunten")
    assert [row[at] for row in rows[1:3]] == ["24", "20"] and "GBP" in rows[0] and "Euro" not in rows[0]
    cheapest = program("plan", *given, "--to", "zorg", "--objective", "registerpunten", "--lang", "en")[1]
    assert "register points" in cheapest
    status, _, wrong = program("plan", *given, "--to", "zorg", "--objective", "vreugde")
    assert status == 2 and "pt" in wrong
    assert "10,5 registerpunten (Erkende scholing)" in program("framework", "opnieuw", "--framework", tmp_path / "f.json")[1]


def test_what_is_done_without_a_day_is_told_with_the_plan(register, program, tmp_path):
    (tmp_path / "f.json").write_text(loopbaan.write_framework(register), encoding="utf-8")
    (tmp_path / "staff.csv").write_text("persoon;gedaan;zorg\np3;cursus,werkplek;\n", encoding="utf-8")
    given = (tmp_path / "staff.csv", "--framework", tmp_path / "f.json", "--as-of", "30-11-2026", "--to", "opnieuw")
    for words in ((), ("--unknown",)):
        told = " ".join(program("plan", *given, *words, "--details")[1].split())
        assert "is niet bekend wanneer het gedaan is: het plan rekent er niet op" in told
    assert "Onbekend is wanneer dit gedaan is, en of het nog meetelt: Cursus, Werkplek" in told
    assert "wat er ook blijkt" not in told and "In elk geval nodig" not in told
    rows = program("plan", *given, "--unknown", "--csv")[1]
    assert rows.count("dag onbekend: telt het nog mee?") == 2


def test_a_step_is_needed_anyhow_only_if_it_is_with_what_may_count(register):
    staff = people(register, "cursus", "werkplek", days=[("cursus", "2024-05-01")])
    planner = loopbaan.Planner(register, "opnieuw")
    found = planner.find_prospect(staff[0])
    assert (found.least, found.most, found.undated, found.unknown) == (0, 20, ("werkplek",), ())
    assert found.certain == () and found.perhaps == ("werkplek",)
    assert found.to_dict()["undated"] == ("werkplek",)
    assert (planner.find_range(staff[0]).least, planner.find_range(staff[0]).most) == (0, 20)
    written = loopbaan.write_plans(planner, staff, planner.find_all(staff), prospects=[found])
    assert json.loads(written)["plans"][0]["prospect"]["undated"] == ["werkplek"]
    read = loopbaan.parse_plans(written, register)
    assert read[0].prospect == found and read.check(staff) == ()
    sheet = loopbaan.write_sheets(planner, staff, [found])
    assert "nog meetelt: Werkplek" in sheet.html and sheet.to_dict()["people"][0]["undated"] == ["werkplek"]
    dated = people(register, "cursus", "werkplek", days=[("cursus", "2024-05-01"), ("werkplek", "2024-05-01")])
    assert planner.find_prospect(dated[0]).undated == () and planner.find_prospect(dated[0]).most == 0


def test_a_gap_of_which_some_may_count_is_a_range(register, program, tmp_path):
    staff = people(register, "congres", "werkplek", days=[("congres", "2024-05-01")])
    (tmp_path / "f.json").write_text(loopbaan.write_framework(register), encoding="utf-8")
    (tmp_path / "p.json").write_text(loopbaan.write_people(staff), encoding="utf-8")
    whole, _ = loopbaan.find_gap(staff[0], "opnieuw").credits
    assert "Mist ten minste 8 en ten hoogste 28 (40 − 32, 40 − 12)." in whole.explain()
    told = program("gaps", tmp_path / "p.json", "--framework", tmp_path / "f.json", "--to", "opnieuw", "--as-of", "30-11-2026")[1]
    assert "mist ten minste 8 en ten hoogste 28 van 40 registerpunten" in " ".join(told.split())


def test_who_lacks_credits_is_not_told_that_it_is_unknown_whether_all_is_met(program, tmp_path):
    asks = {"id": "beide", "title": "Beide", "requires": {"zorg": "1"}, "credits": [{"unit": "pt", "at_least": 40}]}
    (tmp_path / "f.json").write_text(json.dumps({**DOCUMENT, "profiles": [*DOCUMENT["profiles"], asks]}), encoding="utf-8")
    (tmp_path / "p.csv").write_text("medewerker;zorg\np1;\n", encoding="utf-8")
    given = (tmp_path / "p.csv", "--framework", tmp_path / "f.json")
    out = program("gaps", *given, "--to", "beide")[1]
    assert "1 bekwaamheid niet bekend, hoogstens 1 niveau; mist 40 van 40 registerpunten" in out
    assert "onbekend of dit voldoet" not in out
    assert "onbekend of dit voldoet: 1 bekwaamheid niet bekend" in program("gaps", *given, "--to", "zorg")[1]
