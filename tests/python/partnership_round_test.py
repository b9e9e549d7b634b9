# SPDX-License-Identifier: BSL-1.0
"""Rounds, assignments and new editions from Python: what is asked and answered is what the library in C++ says."""

import copy
import datetime
import hashlib
import pickle

import pytest

import loopbaan

DAY = datetime.date(2027, 3, 1)


def round_of(editions, needs, **more):
    made = [loopbaan.RoundNeed(id, wishes=[loopbaan.RoundWish(each, rank=i + 1) for i, each in enumerate(wishes)]) for id, wishes in needs.items()]
    return loopbaan.AssignmentRound(editions=[loopbaan.RoundEdition(id, **of) for id, of in editions.items()], needs=made, **more)


def three_for_one():
    return round_of({"rekenen": {"most": 1}}, {"a": ["rekenen"], "b": ["rekenen"], "c": ["rekenen"]})


def drawn(seed, person):
    return int.from_bytes(hashlib.sha256(f"{seed}\n{person}".encode()).digest()[:8], "big")


def test_who_has_the_place_is_who_drew_the_smallest_number_and_the_queue_is_the_order_of_the_others():
    for seed in ("voorjaar", "najaar", "x"):
        found = loopbaan.find_assignment(three_for_one(), seed=seed)
        order = sorted("abc", key=lambda id: drawn(seed, id))
        assert found.lottery == tuple(drawn(seed, id) for id in "abc")
        assert [id for id, place in zip("abc", found.placed) if place] == order[:1]
        queue = {each[0].need: each[0].queue for each in found.wishes}
        assert queue == {order[0]: 0, order[1]: 1, order[2]: 2}
        assert found.editions[0].placed == (order[0],) and found.editions[0].taken == 1 and found.editions[0].runs
        assert loopbaan.check_assignment(found) == ()


def test_each_reason_names_what_is_in_the_way_and_says_it_in_both_languages():
    round = loopbaan.AssignmentRound(
        owners=[loopbaan.RoundOwner("pabo", most=1), loopbaan.RoundOwner("groot")],
        editions=[
            loopbaan.RoundEdition("klein", most=4, least=3),
            loopbaan.RoundEdition("later", most=4, has_date=False),
            loopbaan.RoundEdition("eigen", most=9, owner="pabo"),
        ],
        needs=[
            loopbaan.RoundNeed("a", wishes=[loopbaan.RoundWish("klein"), loopbaan.RoundWish("later", rank=2)]),
            loopbaan.RoundNeed("b", wishes=[loopbaan.RoundWish("eigen")]),
            loopbaan.RoundNeed("c", wishes=[loopbaan.RoundWish("eigen")]),
            loopbaan.RoundNeed("d", wishes=[loopbaan.RoundWish("klein", refused=loopbaan.Text("meer dan 30 km", "more than 30 km"))]),
        ],
    )
    found = loopbaan.find_assignment(round, seed="s")
    whys = {(each.need, each.edition): (each.state, each.why, each.other) for wishes in found.wishes for each in wishes}
    assert whys["a", "klein"] == ("refused", "shut", None) and whys["a", "later"][:2] == ("not_judged", "no_date")
    assert sorted((whys["b", "eigen"], whys["c", "eigen"])) == [("placed", "none", None), ("waiting", "owner_full", "pabo")]
    assert whys["d", "klein"][:2] == ("refused", "stated")
    assert found.wishes[3][0].sentence("nl") == "“klein” kan niet: meer dan 30 km."
    assert found.wishes[3][0].sentence("en") == "“klein” is not possible: more than 30 km."
    assert found.editions[0].hit == ("a",) and found.editions[0].sentence("en").startswith("“klein” stays shut")
    assert round.owners[1].most is None and round.owners[0].most == 1


def test_a_rule_is_given_by_its_words_and_an_answer_names_the_rule_that_it_followed():
    wishes = {"a": [3, 1], "b": [1, 2]}
    needs = [
        loopbaan.RoundNeed(id, wishes=[loopbaan.RoundWish(edition, rank=rank, criteria=[km]) for edition, rank, km in zip("xy", (1, 2), of)])
        for id, of in wishes.items()
    ]
    round = loopbaan.AssignmentRound(
        editions=[loopbaan.RoundEdition(id, most=1) for id in "xy"],
        needs=needs,
        criteria=[loopbaan.RoundCriterion("km", loopbaan.Text("reisafstand", "distance"))],
    )
    usual = loopbaan.find_assignment(round, seed="s")
    assert usual.levels == ("most_met", "criterion:km", "fewest_at_worst_ranks")
    assert usual.rule[1].en == "distance" and usual.values == ((2,), (2,), (1, 1)) and usual.ranks == (1, 2)
    assert usual.placed == ("y", "x") and usual.bounds == usual.values
    assert loopbaan.find_assignment(round, seed="s", rule=usual.levels) == usual
    for wrong in ("km", "criterion:tijd", ""):
        with pytest.raises(ValueError, match="criterion:km"):
            loopbaan.find_assignment(round, seed="s", rule=[wrong])
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.find_assignment(round, seed="s", rule=["criterion:km"])
    assert [each.code for each in caught.value.all] == [736]


def test_everything_that_is_wrong_with_a_round_is_told_at_once():
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.AssignmentRound(
            editions=[loopbaan.RoundEdition("a b", most=1), loopbaan.RoundEdition("x", most=1, least=2, owner="niemand")],
            needs=[loopbaan.RoundNeed("n", wishes=[loopbaan.RoundWish("y"), loopbaan.RoundWish("x", rank=0)])],
        )
    told = {(each.code, each.pointer) for each in caught.value.all}
    assert told == {(101, "/editions/0/id"), (738, "/editions/1"), (202, "/editions/1/owner"), (202, "/needs/0/wishes/0/edition"), (433, "/needs/0/wishes/1/rank")}


def test_what_would_change_gives_the_place_and_a_place_more_does():
    found = loopbaan.find_assignment(three_for_one(), seed="s")
    waiting = next(each[0] for each in found.wishes if each[0].queue == 1)
    (effect,) = loopbaan.what_would_change(found, waiting.need)
    assert (effect.what, effect.edition, effect.placed_in, effect.certain) == ("one_more_place", "rekenen", "rekenen", True)
    more = round_of({"rekenen": {"most": 2}}, {id: ["rekenen"] for id in "abc"})
    assert loopbaan.find_assignment(more, seed="s").placed["abc".index(waiting.need)] == "rekenen"
    wider = round_of({"rekenen": {"most": 1}, "taal": {"most": 1}}, {id: ["rekenen"] for id in "abc"})
    found = loopbaan.find_assignment(wider, seed="s")
    effects = loopbaan.what_would_change(found, waiting.need, ["taal"])
    assert [each.what for each in effects] == ["one_more_place", "one_more_wish"]
    assert effects[1].sentence("nl") == "Met een wens voor “taal” erbij was er een plaats geweest in “taal”."
    for need, possible in (("z", ()), ("a", ("z",))):
        with pytest.raises(KeyError):
            loopbaan.what_would_change(found, need, possible)


def test_what_cannot_be_names_what_is_in_conflict():
    round = round_of({"x": {"most": 3, "least": 2, "must_run": True}}, {"a": ["x"]})
    found = loopbaan.find_assignment(round, seed="s")
    assert found.status == "impossible" and not found.found and len(found.wishes) == len(found.editions) == 0
    (must,) = found.conflict
    assert (must.what, must.id, must.sentence("en")) == ("edition_runs", "x", "“x” must run, with at least 2")


def test_answers_and_their_parts_are_values():
    round = loopbaan.AssignmentRound(
        editions=[loopbaan.RoundEdition("x", most=2, days=[(DAY, DAY)], reserved=[loopbaan.ReservedPlaces("s1", 1)], filled=0)],
        needs=[loopbaan.RoundNeed("a", person="p", groups=["s1"], team=None, wishes=[loopbaan.RoundWish("x", booked=True)])],
    )
    found = loopbaan.find_assignment(round, seed="s")
    assert round.editions[0].days == ((DAY, DAY),) and round.editions[0].reserved[0].places == 1
    assert round.needs[0].person == "p" and round.needs[0].wishes[0].booked and round.needs[0].team is None
    for each in (round, found, found.wishes, found.editions, found.wishes[0][0], found.editions[0], round.needs[0], round.editions[0]):
        again = pickle.loads(pickle.dumps(each))
        assert again == each == copy.deepcopy(each) and hash(again) == hash(each)
    assert found.wishes[-1] == found.wishes[0] and [len(each) for each in found.wishes] == [1]
    for place in (1, -2):
        with pytest.raises(IndexError):
            found.wishes[place]
    assert loopbaan.find_assignment(round, seed="t") != found


def test_new_editions_meet_what_can_be_met_and_say_why_not_the_rest():
    possible = [
        loopbaan.PossibleEdition("groot", places=6, least=3, cents=120_000, most=2, is_bought=True),
        loopbaan.PossibleEdition("zelf", places=2, cents=10_000, most=3),
    ]
    needs = [loopbaan.UnmetNeed(f"n{i}", ["groot", "zelf"]) for i in range(4)] + [loopbaan.UnmetNeed("alleen")]
    fewest = loopbaan.find_new_editions(possible, needs)
    assert fewest.proven and fewest.count == (1, 0) and (fewest.needs_met, fewest.editions, fewest.cents) == (4, 1, 120_000)
    cheapest = loopbaan.find_new_editions(possible, needs, aim="cheapest")
    assert cheapest.count == (0, 2) and cheapest.cents == 20_000 and cheapest.met == ("zelf",) * 4 + (None,)
    for found in (fewest, cheapest):
        assert loopbaan.check_new_editions(found) == () and pickle.loads(pickle.dumps(found)) == found
    assert fewest.sentence("en") == "With 1 new edition for €1,200, 4 of the 5 needs can be met. Fewer editions cannot do that."
    assert "to be bought" in fewest.sentence_of_edition("groot", "en") and "none" in fewest.sentence_of_edition("zelf", "en")
    assert "niemand kent" in fewest.sentence_of_need("alleen", "nl") and "met by “groot”" in fewest.sentence_of_need("n0", "en")
    assert fewest.needs == tuple(needs) and fewest.possible == tuple(possible)
    with pytest.raises(KeyError, match="groot"):
        loopbaan.find_new_editions(possible, [loopbaan.UnmetNeed("n", ["grot"])])
    with pytest.raises(ValueError, match="fewest"):
        loopbaan.find_new_editions(possible, needs, aim="best")
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.find_new_editions([loopbaan.PossibleEdition("x", places=0, least=2, cents=-1)], [])
    assert sorted(each.code for each in caught.value.all) == [433, 433, 738]


def test_travel_is_a_criterion_and_a_limit_with_its_reason():
    round = loopbaan.AssignmentRound(
        editions=[loopbaan.RoundEdition("x", most=1), loopbaan.RoundEdition("y", most=1)],
        needs=[loopbaan.RoundNeed(id, wishes=[loopbaan.RoundWish("x"), loopbaan.RoundWish("y", rank=2)]) for id in ("a", "b")],
    )
    distances = [("Boog", "Stad", 42), ("Stad", "Dorp", 40)]
    asked = {"of_needs": ["Boog", "Stad"], "of_editions": ["Stad", None], "distances": distances}
    near, beyond, assumed = round.with_travel(**asked, most=30)
    assert (beyond, assumed) == (1, 0)
    assert [each.id for each in near.criteria] == ["travel"]
    found = loopbaan.find_assignment(near, seed="herfst")
    assert found.placed == ("y", "x")
    assert found.wishes[0][0].sentence("nl") == "“x” kan niet: 42 km, en dat is meer dan 30 km."
    assert loopbaan.check_assignment(found) == loopbaan.check_assignment(found, "nl") == ()
    with pytest.raises(loopbaan.Error) as caught:
        round.with_travel(**{**asked, "of_editions": ["Stad", "Berg"]})
    assert [each.code for each in caught.value.all] == [202, 202]
    assert round.with_travel(**{**asked, "of_editions": ["Stad", "Berg"]}, otherwise=50)[2] == 2
    with pytest.raises(ValueError, match="kilometres"):
        round.with_travel(**asked, unit="miles")


def test_what_must_be_bought_is_told_by_region():
    possible = [
        loopbaan.PossibleEdition("koop", places=6, cents=300_000, is_bought=True, region="Noord"),
        loopbaan.PossibleEdition("zelf", places=2, cents=10_000, most=3, region="Zuid"),
    ]
    needs = [loopbaan.UnmetNeed(f"n{i}", ["koop", "zelf"], region="Noord" if i < 2 else None) for i in range(6)]
    found = loopbaan.find_new_editions(possible, needs, aim="least_bought")
    assert found.count == (0, 3) and found.aim == "least_bought" and found.aim_bound == 0
    assert found.by_region() == {
        None: {"needs": 4, "needs_met": 4, "made": 0, "bought": 0, "cents": 0},
        "Noord": {"needs": 2, "needs_met": 2, "made": 0, "bought": 0, "cents": 0},
        "Zuid": {"needs": 0, "needs_met": 0, "made": 3, "bought": 0, "cents": 30_000},
    }
    assert loopbaan.check_new_editions(found) == ()
