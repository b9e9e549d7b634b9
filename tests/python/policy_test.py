# SPDX-License-Identifier: BSL-1.0
"""The rules of collective agreements, in Python and with `loopbaan policy`."""

import csv
import datetime
import io
import json
from pathlib import Path

import pytest

import loopbaan

DAY = datetime.date(2026, 9, 1)


@pytest.fixture(scope="module")
def policy():
    return loopbaan.dutch_policy()


def test_rules_are_found_by_subject_sector_day_and_phase(policy):
    budget = policy.find("own-budget", "po", DAY)
    assert (budget.value, budget.unit, budget.period, budget.pro_rata) == (500.0, "euro", "year", True)
    assert budget.sectors == ("po",) and budget.first_day == datetime.date(2018, 8, 1) and budget.last_day is None
    assert policy.find("own-budget", "po", datetime.date(2016, 1, 1)) is None  # it was no personal right then
    assert policy.find("school-budget", "po", datetime.date(2016, 1, 1)).id == "po-eigen-budget-2014"
    assert policy.find("phase-limit", "po", DAY, phase="ervaren") is None
    assert policy.find("career-limit", "po", datetime.date(2020, 9, 1), phase="ervaren").value == 7
    assert policy.find("career-limit", "po", DAY, phase="ervaren") is None  # no longer in the agreement
    assert policy.find("own-hours", "vo", DAY).print("en", currency="EUR") == "83 hours"
    assert policy.find("own-hours", "mbo", DAY) is None
    assert policy.find("starter-hours", "po", DAY) is None
    assert policy.find("starter-hours", "po", DAY, phase="inductie").value == 40
    assert {rule.id for rule in policy.rules_on("vo", DAY)} <= {rule.id for rule in policy.rules}
    with pytest.raises(loopbaan.Error, match="po, vo, mbo"):
        policy.find("own-budget", "wo", DAY)


OWN_SECTORS = """{"loopbaan": "policy/1", "id": "vl", "version": "1",
"sectors": [{"id": "basis", "title": {"nl": "Basisonderwijs", "en": "Elementary"}}, {"id": "so", "title": "Secundair"}],
"rules": [{"id": "a", "title": "Uren", "subject": "own-hours", "sectors": ["basis"], "value": 10, "unit": "hours", "period": "year"}]}"""


def test_a_policy_has_the_sectors_that_it_names(policy, program, files):
    assert [(each.id, each.title.en) for each in policy.sectors][0] == ("po", "Primary education (po)")
    own = loopbaan.parse_policy(OWN_SECTORS)
    assert [each.id for each in own.sectors] == ["basis", "so"] and own.sectors[0].title.nl == "Basisonderwijs"
    assert own.hours_in_year("basis", DAY)[0][1] == 10
    with pytest.raises(loopbaan.Error, match="basis, so") as caught:
        own.hours_in_year("po", DAY)
    assert caught.value.all[0].code == 202
    (files / "vl.json").write_text(OWN_SECTORS, encoding="utf-8")
    assert "Elementary" in program("policy", "--sector", "basis", "--lang", "en", str(files / "vl.json"))[1]
    status, _, err = program("policy", "--sector", "po", str(files / "vl.json"))
    assert status == 2 and "basis, so" in err


def test_every_source_of_a_rule_is_one_of_the_policy(policy):
    ids = {source.id for source in policy.sources}
    assert {rule.source for rule in policy.rules if rule.source} == ids
    assert all(rule.source or rule.estimate for rule in policy.rules)


def test_a_document_is_read_and_written_again(policy, tmp_path):
    written = loopbaan.write_policy(policy)
    (tmp_path / "own.json").write_text(written, encoding="utf-8")
    assert loopbaan.write_policy(loopbaan.read_policy(tmp_path / "own.json")) == written
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_policy('{"loopbaan": "policy/1", "id": "a b", "version": "1", "rules": [{}]}', name="own.json")
    assert {each.code for each in caught.value.all} == {101, 807}


def line_of(out, words):
    return next(line for line in out.splitlines() if words in line)


def test_the_program_lists_rules_with_value_days_and_source(program, policy, files):
    (files / "none.json").write_text('{"loopbaan": "policy/1", "id": "own", "version": "1"}')
    status, out, err = program("policy")
    assert (status, err) == (0, "")
    words = " ".join(out.split())
    for rule in policy.rules:
        assert rule.title.nl in out and rule.print(currency="EUR") in out
        assert rule.note is None or rule.note.nl in words
    assert "Coaching van een starter (inductie)" in out and "deels schatting" not in line_of(out, "Coaching van een starter (")
    assert "Primair onderwijs (po)" in out and "[1] CAO PO" in out and "deels schatting" in out
    assert "geen regels" in program("policy", "--sector", "mbo", "--on", "1-1-2019", str(files / "none.json"))[1]
    out = program("policy", "--sector", "vo", "--on", "1-1-2019", "--lang", "en")[1]
    assert "750 hours a year, pro rata" in out and "720 hours" not in out and "\nPrimary education (po)\n" not in out


def test_the_program_gives_the_document_and_a_table_too(program, policy):
    assert program("policy", "--json")[1] == loopbaan.write_policy(policy)
    rows = list(csv.reader(io.StringIO(program("policy", "--csv")[1]), delimiter=";"))
    assert len(rows) == len(policy.rules) + 1 and len({len(row) for row in rows}) == 1
    assert rows[1][:3] == [policy.rules[0].id, policy.rules[0].subject, policy.rules[0].title.nl]


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("--sector", "wo"), 2, "po, vo, mbo"),
        (("--on", "30-2-2024"), 2, "geen bestaande dag"),
        (("--json", "--sector", "po"), 2, "hele document"),
        (("nowhere.json",), 1, "bestaat niet"),
    ],
)
def test_what_is_wrong_gets_a_sentence(program, words, status, says):
    found, out, err = program("policy", *words)
    assert (found, out) == (status, "") and says in err


def test_check_knows_policy_documents(program, files):
    (files / "good.json").write_text(loopbaan.write_policy(loopbaan.dutch_policy()), encoding="utf-8")
    document = json.loads(loopbaan.write_policy(loopbaan.dutch_policy()))
    document["rules"].append({**document["rules"][0], "id": "again", "source": "cao-po-2081"})
    (files / "bad.json").write_text(json.dumps(document), encoding="utf-8")
    status, out, _ = program("check", "good.json", "bad.json")
    assert status == 1 and "good.json: in orde (policy/1)" in out
    assert "[fout 702]" in out and "[fout 202]" in out and "Bedoelde u “cao-po-2018”" in out


def test_python_shows_every_field_of_a_rule():
    schema = json.loads((Path(__file__).resolve().parents[2] / "lib/data/schema/policy-1.schema.json").read_text("utf-8"))
    called = {"from": "first_day", "to": "last_day"}
    shown = {name for name, each in vars(loopbaan.PolicyRule).items() if isinstance(each, property)}
    assert {called.get(name, name) for name in schema["$defs"]["rule"]["properties"]} - shown == set()
