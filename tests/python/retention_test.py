# SPDX-License-Identifier: BSL-1.0
"""How long what is kept: rules that are data, and the files without what they say must go."""

import datetime
import json
import random

import pytest

from loopbaan.program.commands.purging import purge
from loopbaan.program.commands.retention import Rule, months_after, parse_rules
from loopbaan.program.commands.traces import open_all
from loopbaan.program.words.language import Words

SAY = Words("nl")


def held_in(folder):
    return open_all([str(path) for path in sorted(folder.iterdir()) if path.is_file()])


RULES = {
    "loopbaan": "retention/1",
    "id": "x",
    "rules": [
        {"id": "r", "of": "entry", "kind": "rating", "from": "date", "months": 36, "source": "afspraak 12-3-2026"},
        {"id": "weg", "of": "person", "from": "uit dienst", "months": 24, "source": {"nl": "selectielijst", "en": "list"}},
    ],
}


def test_months_end_where_the_calendar_says():
    day = datetime.date
    assert months_after(day(2024, 2, 29), 12) == day(2025, 2, 28) and months_after(day(2026, 3, 31), 0) == day(2026, 3, 31)
    roll = random.Random(8)
    for _ in range(500):
        begin, months = day(2000, 1, 1) + datetime.timedelta(roll.randrange(12_000)), roll.randrange(200)
        after = months_after(begin, months)
        assert (after.year * 12 + after.month) - (begin.year * 12 + begin.month) == months
        assert after.day == begin.day or (after + datetime.timedelta(1)).day == 1 > after.day - begin.day


def test_what_goes_is_what_a_count_by_hand_says(dutch, tmp_path):
    roll = random.Random(11)
    on = datetime.date(2026, 8, 1)
    rows = [(f"p{i % 7}", datetime.date(2020, 1, 1) + datetime.timedelta(roll.randrange(3000)), roll.choice(["beoordeling", "evc"])) for i in range(200)]
    lines = [f"{id};gedrag;start;{day.day}-{day.month}-{day.year};{kind};x\n" for id, day, kind in rows]
    (tmp_path / "r.csv").write_text("persoon;bekwaamheid;niveau;datum;soort;reden\n" + "".join(lines), encoding="utf-8")
    people = {
        "loopbaan": "people/1",
        "framework": {"id": dutch.id, "version": dutch.version},
        "people": [
            {
                "id": "p1",
                "uit dienst": "2024-08-02",
                "evidence": [
                    {"competence": "gedrag", "level": "start", "date": day.isoformat(), **({} if kind == "beoordeling" else {"kind": "prior_learning", "reason": "x"})}
                    for _, day, kind in rows
                ],
            },
            {"id": "p2", "uit dienst": "2024-08-01"},
            {"id": "p3"},
        ],
    }
    (tmp_path / "people.json").write_text(json.dumps(people), encoding="utf-8")
    answer = purge(dutch, held_in(tmp_path), parse_rules(SAY, RULES, "x.json"), on)
    stays = [kind == "evc" or (day.year + 3, day.month, day.day) > (on.year, on.month, on.day) for _, day, kind in rows]
    assert answer.files["r.csv"].decode().splitlines(keepends=True)[1:] == [line for line, stay in zip(lines, stays) if stay]
    left = json.loads(answer.files["people.json"])["people"]
    assert [each["id"] for each in left] == ["p1", "p3"] and len(left[0]["evidence"]) == sum(stays)
    assert answer.open and all(each.rule for each in answer.removals if each.what in ("row", "entry")), "p3 names no day"


def test_rules_that_are_wrong_are_told_with_their_places():
    wrong = {"loopbaan": "retention/1", "rules": [{"id": "a", "of": "file", "from": "date", "months": -1}, 3]}
    with pytest.raises(Exception) as caught:
        parse_rules(SAY, wrong, "x.json")
    assert all(f"x.json#/rules/{place}" in str(caught.value) for place in ("0/of", "0/months", "0/source", "1"))


def test_a_rule_is_about_what_it_says():
    rule = Rule("r", "entry", "date", 12, "x", {"instrument": "icalt"})
    assert rule.ends({"date": "1-2-2026", "instrument": "icalt"}) == datetime.date(2027, 2, 1)
    assert rule.ends({"date": "1-2-2026"}) is None and rule.ends({"date": "gisteren", "instrument": "icalt"}) is None
