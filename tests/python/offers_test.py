# SPDX-License-Identifier: BSL-1.0
"""When steps are held, and the accounts of a policy, in Python and with `loopbaan check`."""

import copy
import datetime
import json
import pickle

import pytest

import loopbaan

FW = loopbaan.dutch_framework()
TERMS = [
    {"id": "najaar", "title": "Najaar", "from": "2026-08-24", "to": "2027-01-29"},
    {"id": "voorjaar", "title": {"nl": "Voorjaar", "en": "Spring"}, "from": "2027-02-01", "to": "2027-07-09"},
]
EDITIONS = [
    {"id": "a", "step": "intervisie-deelname", "term": "najaar", "provider": "pabo", "place": "Zaal 4", "places": 12, "least": 6, "cost": 99.5},
    {"id": "b", "step": "intervisie-deelname", "from": "2027-02-08", "to": "2027-07-12", "note": "Op woensdag"},
]


def document(**changes):
    about = {"id": FW.id, "version": FW.version}
    made = {"loopbaan": "offers/1", "id": "regio", "version": "2026", "framework": about, "terms": TERMS, "editions": EDITIONS}
    return json.dumps({**made, **changes})


def test_terms_and_editions_are_read_with_what_stands_in_them():
    offers = loopbaan.parse_offers(document(), FW, name="aanbod.json")
    assert [term.title.in_language("en") for term in offers.terms] == ["Najaar", "Spring"]
    assert (offers.terms[0].first_day, offers.terms[0].last_day) == (datetime.date(2026, 8, 24), datetime.date(2027, 1, 29))
    first, second = offers.editions
    assert (first.id, first.step, first.term, first.first_day) == ("a", "intervisie-deelname", "najaar", None)
    assert (first.provider, first.place, first.places, first.least, first.cost) == ("pabo", "Zaal 4", 12, 6, 99.5)
    assert (second.cost, second.last_day, second.note.in_language("nl")) == (None, datetime.date(2027, 7, 12), "Op woensdag")
    assert [note.code for note in offers.notes] == [992]
    assert "valt niet binnen de periodes" in offers.notes[0].message("nl")


@pytest.mark.parametrize("again", [copy.deepcopy, lambda offers: pickle.loads(pickle.dumps(offers))])
def test_offers_stay_what_they_are(again):
    offers = loopbaan.parse_offers(document(), FW, name="aanbod.json")
    made = again(offers)
    assert loopbaan.write_offers(made) == loopbaan.write_offers(offers)
    assert [str(note) for note in made.notes] == [str(note) for note in offers.notes]
    assert made.framework == offers.framework


def test_what_is_written_reads_as_the_same(tmp_path):
    written = loopbaan.write_offers(loopbaan.parse_offers(document(), FW))
    (tmp_path / "aanbod.json").write_text(written, encoding="utf-8")
    assert loopbaan.write_offers(loopbaan.read_offers(tmp_path / "aanbod.json", FW)) == written


def test_all_that_is_wrong_is_told_at_once():
    wrong = [{"id": "a", "step": "intervisie", "term": "herfst"}, {"id": "b", "step": "intervisie-deelname", "places": 3, "least": 4}]
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_offers(document(terms=[TERMS[1], TERMS[0]], editions=wrong), FW)
    assert sorted(each.code for each in caught.value.all) == [202, 202, 988, 990, 991]


def test_the_program_checks_offers(program, tmp_path):
    (tmp_path / "goed.json").write_text(document(editions=EDITIONS[:1]), encoding="utf-8")
    assert program("check", tmp_path / "goed.json")[0] == 0
    (tmp_path / "fout.json").write_text(document(editions=[{"id": "a", "step": "x", "term": "najaar"}]), encoding="utf-8")
    status, out, told = program("check", tmp_path / "fout.json")
    assert status == 1 and "/editions/0/step" in out + told


def test_the_built_in_policy_says_which_accounts_there_are_and_each_is_filled_by_a_rule_or_by_somebody():
    policy = loopbaan.dutch_policy()
    subjects = {rule.subject for rule in policy.rules}
    phases = {phase.id for phase in FW.phases.values()}
    payers = {step.payer for step in FW.steps.values() if step.payer}
    for account in policy.accounts:
        assert account.subject is None or account.subject in subjects
        assert set(account.phases) <= phases and set(account.payers) <= payers
        assert not (account.unlimited and account.subject)
    for unit in ("hours", "euro"):
        served = [account.payers for account in policy.accounts if account.unit == unit]
        assert all(any(not each or payer in each for each in served) for payer in payers)
