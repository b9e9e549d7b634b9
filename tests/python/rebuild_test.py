# SPDX-License-Identifier: BSL-1.0
"""Twenty results under each rule, rebuilt by hand: from nothing but the sentence of explain() and the log that went in."""

import datetime
import random
import re

import pytest

import loopbaan

LEVELS = ("ontwikkeling", "start", "basis", "vak", "expert")
TITLES = {
    "self": "de leraar zelf",
    "colleague": "een collega",
    "leader": "de leidinggevende",
    "observer": "een observator",
    "pupil": "leerlingen",
    "institute": "het instituut",
}
TODAY = datetime.date(2026, 6, 1)
ORDER = ["leader", "observer", "colleague", "institute", "pupil", "self"]
SENTENCE = re.compile(
    r"^(?P<title>.+?): (?P<level>[^(]+) \((?P<origin>.+)\); nodig voor Basisbekwaam: (?P<required>[^;]+); "
    r"(?:mist (?P<at_most>hoogstens )?(?P<missing>\d+) niveaus? \((?P<wanted>\d+) − (?P<short>\d+)\)|voldoet \((?P<has>\d+) ≥ (?P<enough>\d+)\))"
)
RATING = re.compile(r"^oordeel van (?P<by>.+?) \((?P<who>r\d+)\) op (?P<day>[\d-]+)(?P<choice>[,;].+)$")
DECISION = re.compile(
    r"^(?P<kind>erkend als eerder geleerd|vrijgesteld|besluit van een mens) op (?P<day>[\d-]+) door (?P<who>r\d+)"
    r"(?:, tot en met (?P<until>[\d-]+))?: “(?P<reason>.+)”$"
)
KINDS = {"erkend als eerder geleerd": "prior_learning", "vrijgesteld": "waiver", "besluit van een mens": "override"}


def rank_of(entry):
    return 0 if entry["level"] is None else LEVELS.index(entry["level"]) + 1


def random_log(roll, competences):
    """Entries of which each is by another rater, so that a sentence names one of them only."""
    log = []
    for number in range(roll.randrange(1, 30)):
        kind = roll.choices(("rating", "prior_learning", "waiver", "override"), (20, 1, 1, 1))[0]
        day = datetime.date(2025, 1, 1) + datetime.timedelta(days=roll.randrange(700))
        entry = {
            "competence": roll.choice(competences),
            "level": roll.choice((None, *LEVELS) if kind == "rating" else LEVELS),
            "kind": kind,
            "rater_id": f"r{number}",
            "date": day,
        }
        if kind == "rating":
            entry["rater"] = roll.choice(tuple(TITLES))
        else:
            entry["reason"] = f"reden {number}"
        if roll.random() < 0.2:
            entry["until"] = day + datetime.timedelta(days=roll.randrange(400))
        log.append(entry)
    return log


def counts(entry):
    return entry["date"] <= TODAY and entry.get("until", TODAY) >= TODAY


def lower_median(ranks):
    return sorted(ranks)[(len(ranks) - 1) // 2]


def level_by_hand(rule, log):
    """The level that the docs promise, in the order in which they promise it; None where nobody knows."""
    log = [entry for entry in log if counts(entry)]
    overrides = [entry for entry in log if entry["kind"] == "override"]
    if overrides:
        newest = max(entry["date"] for entry in overrides)
        return min(rank_of(entry) for entry in overrides if entry["date"] == newest)
    ratings = [entry for entry in log if entry["kind"] == "rating"]
    others = [entry for entry in ratings if entry["rater"] != "self"]
    level = None
    if rule == "rater_order":
        for by in ORDER:
            of_kind = [rank_of(entry) for entry in ratings if entry["rater"] == by]
            if of_kind:
                level = lower_median(of_kind)
                break
    elif rule == "highest_confirmed" and others:
        level = max(map(rank_of, others))
    elif ratings:
        some = ratings if rule == "latest" else others or ratings
        newest = max(entry["date"] for entry in some)
        level = min(rank_of(entry) for entry in some if entry["date"] == newest)
    raised = [rank_of(entry) for entry in log if entry["kind"] in ("prior_learning", "waiver")]
    return max([*raised, *([] if level is None else [level])], default=None)


@pytest.mark.parametrize("rule", ["confirmed", "latest", "highest_confirmed", "rater_order"])
def test_twenty_random_lines_are_rebuilt_from_their_sentence(dutch, rule):
    roll = random.Random(rule)
    asked = [c for c, level in dutch.required("basisbekwaam").items() if dutch.competences[c].scale == dutch.competences["gedrag"].scale]
    logs = {f"p{i}": random_log(roll, asked[:5]) for i in range(40)}
    people = loopbaan.build_cohort(dutch, [{"id": id, "evidence": log} for id, log in logs.items()])
    people = people.by(loopbaan.LevelRule(rule, as_of=TODAY))
    choices = [(person, c) for person in people for c in asked[:5] if any(e["competence"] == c for e in logs[person.id])]
    named = set()
    for person, competence in roll.sample(choices, 20):
        line = next(line for line in loopbaan.find_gap(person, "basisbekwaam").lines if line.competence == competence)
        said = SENTENCE.match(line.explain())
        assert said, line.explain()
        titles = [dutch.level_title(competence, level) for level in ("not shown", *LEVELS)]
        log = [entry for entry in logs[person.id] if entry["competence"] == competence]
        expected = level_by_hand(rule, log)

        if said["level"] == "onbekend":
            assert expected is None and (said["at_most"] or not said["missing"]) and said["origin"] == "er is geen oordeel; telt als nog niet getoond"
            level = 0
        else:
            assert not said["at_most"]
            level = titles.index(said["level"])
            named.add(check_source(said["origin"], level, log))
            assert level == expected
        required = titles.index(said["required"])
        if said["missing"]:
            assert (int(said["wanted"]), int(said["short"])) == (required, level)
            assert int(said["missing"]) == required - level == line.missing > 0
        else:
            assert (int(said["has"]), int(said["enough"])) == (level, required) and level >= required
    assert len(named) >= 2  # ratings, and decisions too


def check_source(origin, level, log):
    """Whether the entry that the sentence names is in the log, counts, and gave that level; answers its kind."""
    found = RATING.match(origin) or DECISION.match(origin)
    assert found, origin
    (entry,) = (entry for entry in log if entry["rater_id"] == found["who"])
    assert counts(entry) and entry["date"].isoformat() == found["day"] and rank_of(entry) == level
    if "by" in found.groupdict():
        assert TITLES[entry["rater"]] == found["by"] and entry["kind"] == "rating"
    else:
        assert KINDS[found["kind"]] == entry["kind"] and entry["reason"] == found["reason"]
        assert entry.get("until", None) == (datetime.date.fromisoformat(found["until"]) if found["until"] else None)
    return entry["kind"]
