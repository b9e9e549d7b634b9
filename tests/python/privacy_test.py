# SPDX-License-Identifier: BSL-1.0
"""Pseudonyms, purging and the log of runs."""

import datetime
import hmac
import json

import pytest

import loopbaan

KEY = b"a key of at least sixteen bytes"


@pytest.fixture
def people(dutch):
    return loopbaan.build_cohort(
        dutch,
        [
            {
                "id": "jansen",
                "naam": "Jansen",
                "groups": {"school": "s1"},
                "levels": {"klimaat": "basis"},
                "evidence": [
                    {"competence": "gedrag", "level": "vak", "rater": "leader", "rater_id": "de-vries", "date": "2019-01-31"},
                    {"competence": "klimaat", "level": "start", "kind": "override", "reason": "lang ziek", "rater_id": "hr"},
                ],
            },
            {"id": "pietersen"},
        ],
    )


def test_a_pseudonym_is_a_keyed_hash_that_others_can_check(people):
    hidden = loopbaan.pseudonymise(people, KEY)
    expected = "p" + hmac.new(KEY, b"p:jansen", "sha256").hexdigest()[:32]
    assert hidden.ids[0] == expected
    assert hidden[0].ratings[0].rater_id == "r" + hmac.new(KEY, b"r:de-vries", "sha256").hexdigest()[:32]


def test_nothing_of_names_or_key_is_in_any_output(dutch, people):
    hidden = loopbaan.pseudonymise(people, KEY)
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    plans = planner.find_all(hidden)
    written = [
        loopbaan.write_people(hidden),
        loopbaan.write_gaps(hidden, "basisbekwaam"),
        loopbaan.write_plans(planner, hidden, plans),
        loopbaan.write_page(planner, hidden, plans, persons=True).html,
        loopbaan.write_staff(hidden).decode(),
        json.dumps(loopbaan.tabulate_evidence(hidden).to_dicts(), default=str),
        repr(hidden),
    ]
    for output in written:
        for secret in ("jansen", "Jansen", "pietersen", "de-vries", KEY.decode(), KEY.hex()):
            assert secret not in output
    assert hidden[0].levels == people[0].levels and hidden[0].groups == {"school": "s1"}


def test_a_key_is_bytes_and_long_enough(people):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.pseudonymise(people, b"short")
    assert caught.value.code == 421 and "short" not in str(caught.value)
    with pytest.raises(TypeError):
        loopbaan.pseudonymise(people, "a text of at least sixteen bytes")


def test_what_is_purged_is_in_no_file(people):
    left = loopbaan.purge(people, datetime.date(2022, 1, 1))
    assert (left.removed, left.undated) == (1, 1) and left.people[0].levels["gedrag"] is None
    assert "2019-01-31" not in loopbaan.write_people(left.people) and "de-vries" not in loopbaan.write_people(left.people)


def test_the_log_rebuilds_who_ran_what_on_which_framework(dutch, people):
    entries = []
    log = loopbaan.RunLog(entries.append, by="hr-02", purpose="gesprekkencyclus")
    asked = people.by(loopbaan.LevelRule("latest", as_of=datetime.date(2026, 8, 1)))
    answer = log.run(loopbaan.count_coverage, asked, "basisbekwaam", grouping="school", min_group=12)
    assert answer.minimum == 12
    (entry,) = entries
    assert json.loads(json.dumps(entry)) == entry
    assert (entry["by"], entry["what"], entry["purpose"], entry["people"]) == ("hr-02", "count_coverage", "gesprekkencyclus", 2)
    assert entry["framework"]["hash"] == dutch.hash and entry["levels"] == {"rule": "latest", "as_of": "2026-08-01"}
    assert entry["options"] == ["basisbekwaam"] and entry["named"] == {"grouping": "school", "min_group": 12}
    assert entry["overrides"] == [{"person": "jansen", "competence": "klimaat", "by": "hr", "reason": "lang ziek"}]
    log.run(loopbaan.find_gaps, people, "basisbekwaam")
    assert entries[1]["input"] == entry["input"]  # the evidence is the same, by whatever rule it is looked at


def test_nothing_is_asked_unlogged(people):
    def broken(entry):
        raise OSError("disk full")

    ran = []
    with pytest.raises(OSError):
        loopbaan.RunLog(broken, by="hr", purpose="x").run(lambda everyone: ran.append(everyone), people)
    assert ran == []
    for wrong in ({"by": "", "purpose": "x"}, {"by": "hr", "purpose": " "}):
        with pytest.raises(ValueError):
            loopbaan.RunLog(print, **wrong)


def test_a_purpose_is_noted_in_every_document(dutch, people, program, tmp_path):
    asked = people.for_purpose("gesprekkencyclus")
    assert asked.by(loopbaan.LevelRule("latest")).only(["jansen"]).purpose == "gesprekkencyclus" and people.purpose == ""
    assert loopbaan.pseudonymise(asked, KEY).purpose == "gesprekkencyclus"
    planner = loopbaan.Planner(dutch, "basisbekwaam")
    plans = planner.find_all(asked)
    for document in (
        loopbaan.write_gaps(asked, "basisbekwaam"),
        loopbaan.write_plans(planner, asked, plans),
        loopbaan.write_positions(asked),
    ):
        assert json.loads(document)["purpose"] == "gesprekkencyclus"
    assert "gesprekkencyclus" in loopbaan.write_page(planner, asked, plans).html
    (tmp_path / "p.csv").write_text("persoon;gedrag\np1;start\n", encoding="utf-8")
    out = program("gaps", tmp_path / "p.csv", "--to", "basisbekwaam", "--json", "--purpose", "inductie")[1]
    assert json.loads(out)["purpose"] == "inductie"
