# SPDX-License-Identifier: BSL-1.0
"""What boards hand over without persons, and what these documents are together: bounds that hold, and nothing that tells of few."""

import json
import random
from itertools import product

import pytest

import loopbaan
from loopbaan.partnership.needs import NeedsOfPerson
from loopbaan.partnership.shared_needs import beside, gives_as_much, told_as

FW = loopbaan.dutch_framework()
STEP = "starters-intervisie"
KEY = ("step", STEP, "")
OTHERS = ("studiedag", "leeskring")
LEAST = 5


def plans(needing, size, first=0):
    """So many people, of whom the first need some steps: by step their places."""
    people = []
    for place in range(size):
        who = f"p{first + place}"
        needs = tuple(loopbaan.PersonNeed(who, "basisbekwaam", step, (step,), True) for step, those in needing.items() if place in those)
        people.append(NeedsOfPerson(who, "optimal", 1.0, needs, (), 1, True, 0))
    return loopbaan.PlanNeeds(tuple(people), FW, "basisbekwaam")


def shared(count, size, board="A", **how):
    return loopbaan.share_needs(plans({STEP: range(count)}, size), board=board, min_group=LEAST, **how)


@pytest.mark.parametrize("size", range(1, 31))
def test_the_truth_is_in_what_is_told_and_a_number_is_told_by_itself(size):
    for count in range(size + 1):
        least, most = shared(count, size).between(KEY, "from plans")
        assert least <= count <= most and (least, most) == told_as(count, size, LEAST)
        if least == most:
            assert LEAST <= count <= size - 2 * LEAST
        elif least:
            assert least <= size - LEAST and most == size  # so that as many may not need it
        assert not least or size >= 2 * LEAST


def worlds(alone, both, other):
    """How many need the step of those of one board alone, of both, of the other alone: every way."""
    return product(range(alone + 1), range(both + 1), range(other + 1))


@pytest.mark.parametrize("sizes", [(9, 0, 12), (8, 2, 9), (12, 3, 6), (7, 3, 7), (15, 1, 3), (14, 4, 14)])
def test_who_has_both_documents_and_the_merge_fixes_no_hidden_number(sizes):
    alone, both, other = sizes
    heard = {}
    for i, k, j in worlds(*sizes):
        one, two = shared(i + k, alone + both), shared(j + k, other + both, "B")
        merged = loopbaan.merge_shared_needs([one, two], in_several=both)
        told = (one.write(), two.write(), merged.write())
        heard.setdefault(told, []).append((i, k, j))
        least, most = merged.between(KEY, "from plans")
        assert least <= i + k + j <= most or not merged.needs, "who works for both counts once, and the bounds hold"
    hidden = 0
    for told, every in heard.items():
        one, two = (loopbaan.parse_shared_needs(each, FW) for each in told[:2])
        for document, count in ((one, lambda w: w[0] + w[1]), (two, lambda w: w[2] + w[1])):
            values = {count(each) for each in every}
            if len(values) > 1:
                hidden += 1
                assert len(values) >= max(3, -(-max(values) // 4)), (told, values)
            else:
                assert LEAST <= min(values) <= document.people - 2 * LEAST
        # Even who knows that a few of both boards need it learns of nobody else: some may need it, and some may not.
        for known in range(min(both, LEAST - 3) + 1):
            left = [each for each in every if each[1] == known]
            for part, size in ((0, alone), (2, other)):
                values = {each[part] for each in left}
                assert not left or not size or max(values) > 0 and min(values) < size, (told, known, values)
    assert hidden >= 4


@pytest.mark.parametrize("size", [10, 21, 30])
def test_a_second_document_does_not_tell_who_came_or_went(size):
    heard = {}
    for before, now in product(range(size + 1), repeat=2):
        old = shared(before, size)
        new = shared(now, size, seen=old)
        least, most = new.between(KEY, "from plans")
        assert least <= now <= most
        heard.setdefault((old.write(), new.write()), set()).add(now - before)
    for told, changes in heard.items():
        assert len(changes) >= 3 or all(abs(each) >= LEAST for each in changes), (told, changes)
    assert len(heard) > 3


def test_a_number_that_stays_is_not_told_apart_from_one_that_nearly_stays():
    old = shared(8, 30)
    assert {shared(now, 30, seen=old).write() for now in range(5, 13)} == {shared(8, 30, seen=old).write()}
    assert beside((8, 8), 13, (13, 13), LEAST) == (13, 13)


def test_what_a_board_is_not_told_to_have_says_nothing():
    """The document of a board where few need something is, byte for byte, that of one where nobody does."""
    assert len({shared(count, 24).write() for count in range(LEAST)}) == 1
    assert len({shared(count, 9).write() for count in range(10)}) == 1
    assert len({shared(count, 24).write() for count in range(15, 25)}) == 1
    assert shared(4, 24).write() != shared(5, 24).write()


@pytest.mark.parametrize("seed", range(40))
def test_the_bounds_of_several_boards_hold_for_every_step(seed):
    chance = random.Random(seed)
    staff = [set(chance.sample(range(60), chance.randint(3, 40))) for _ in range(chance.choice((2, 3)))]
    several = sum(sum(each in some for some in staff) > 1 for each in range(60))
    needing = {step: set(chance.sample(range(60), chance.randint(0, 60))) for step in (STEP, *OTHERS)}
    documents = []
    for board, people in enumerate(staff):
        order = sorted(people)
        places = {step: [place for place, who in enumerate(order) if who in those] for step, those in needing.items()}
        documents.append(loopbaan.share_needs(plans(places, len(order)), board=str(board), min_group=LEAST))
    merged = loopbaan.merge_shared_needs(documents, in_several=several)
    for step, those in needing.items():
        least, most = merged.between(("step", step, ""), "from plans")
        together = len(those & set().union(*staff))
        assert least <= together <= most
        assert most <= sum(each.between(("step", step, ""), "from plans")[1] for each in documents)
    assert loopbaan.parse_shared_needs(merged.write(), FW) == merged
    assert loopbaan.merge_shared_needs(documents[::-1], in_several=several).rows() == merged.rows()


def test_what_schools_ask_is_counted_apart_and_topics_stay_out():
    asked = [
        loopbaan.AskedNeed("b1", school="De Boog", competence="klassenmanagement", level="basis", count=4, note="voor Jan"),
        loopbaan.AskedNeed("b2", school="De Linde", competence="klassenmanagement", level="basis", count=3),
        loopbaan.AskedNeed("b3", school="De Linde", step=STEP, count=2),
        loopbaan.AskedNeed("b4", school="De Linde", topic="iets voor mevrouw Jansen", count=9),
        loopbaan.AskedNeed("b5", step=STEP, source="from plans", count=8),
    ]
    made = loopbaan.share_needs(plans({STEP: range(6)}, 20), board="A", asked=asked, min_group=LEAST)
    assert made.rows() == [
        {"competence": "klassenmanagement", "level": "basis", "source": "by hand", "least": 7, "most": 7},
        {"step": STEP, "level": None, "source": "from plans", "least": 6, "most": 6},
    ]
    for word in ("Jan", "Boog", "Linde", "p1"):
        assert word not in made.write()


def test_what_could_meet_a_need_follows_from_the_framework_alone():
    step = next(id for id, each in FW.steps.items() if each.yields)
    for other in gives_as_much(FW, step):
        assert other == step or set(FW.steps[step].yields) <= set(FW.steps[other].yields)
    assert all(id in gives_as_much(FW, id) for id in FW.steps)


def document(**changes):
    made = json.loads(shared(8, 30).write())
    made.update(changes)
    return json.dumps({key: value for key, value in made.items() if value is not None})


@pytest.mark.parametrize(
    ("changes", "number", "place"),
    [
        ({"board": None}, 807, "/board"),
        ({"min_group": None}, 807, "/min_group"),
        ({"people": None}, 807, "/people"),
        ({"min_group": 3}, 808, "/min_group"),
        ({"needs": [{"id": "n1", "step": STEP, "count": 4}]}, 808, "/needs/0/count"),
        ({"needs": [{"id": "n1", "step": STEP, "count": 8, "who": "p1"}]}, 808, "/needs/0/who"),
        ({"needs": [{"id": "n1", "step": STEP, "count": 8, "school": "De Boog"}]}, 808, "/needs/0/school"),
        ({"needs": [{"id": "n1", "step": "stapel", "count": 8}]}, 202, "/needs/0/step"),
        ({"needs": [{"id": "n1", "step": STEP, "count": 8, "at_most": 7}]}, 808, "/needs/0/at_most"),
        ({"loopbaan": "people/1"}, None, "/loopbaan"),
    ],
)
def test_a_document_that_is_not_to_be_handed_over_is_refused(changes, number, place):
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_shared_needs(document(**changes), FW, name="a.json")
    assert place in str(wrong.value) and (number is None or number in [each.code for each in wrong.value.all]), wrong.value


def test_it_is_a_document_of_needs_like_any_other():
    """Who knows nothing of bounds reads the least of each."""
    written = shared(28, 30).write()
    assert [(each.step, each.count) for each in loopbaan.parse_needs(written, FW).needs] == [(STEP, 21)]
    assert loopbaan.check_document(written, FW) == ()


def test_what_cannot_be_merged_is_refused():
    one = shared(8, 30)
    for wrong in ([], [one, one]):
        with pytest.raises(ValueError):
            loopbaan.merge_shared_needs(wrong)
    with pytest.raises(ValueError):
        loopbaan.merge_shared_needs([one], in_several=-1)
    with pytest.raises(ValueError):
        loopbaan.share_needs(plans({}, 9), board="A", min_group=4)
    with pytest.raises(ValueError):
        shared(8, 30, board="B", seen=one)


def test_the_page_counts_with_what_was_given():
    offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\nIntervisiegroep voor starters, een jaar;18-11-2026;8\n", FW).offers
    boards = [shared(12, 40), shared(3, 30, "B")]
    meeting = loopbaan.compare_shared(boards, offers)
    (row,) = meeting.rows
    assert (row.asked, row.places, row.short, row.more) == ((12, 16), 8, (4, 8), (1, 1))
    assert row.by_board == ((12, 12), (0, 4))
    page = loopbaan.write_shared_meeting(meeting)
    assert "ten minste 12, ten hoogste 16" in page.html and not page.personal
    assert loopbaan.shared_sheets(meeting, "en")["Together"][1] == [FW.steps[STEP].title.in_language("en"), 12, 16, 8, 4, 8, 12, 12, 0, 4]
    assert loopbaan.compare_shared(boards).rows[0].short == (12, 16)
    assert loopbaan.compare_shared(boards, offers, in_several=3).rows[0].asked == (12, 16)
    assert loopbaan.compare_shared([shared(12, 40), shared(7, 30, "B")], in_several=3).rows[0].asked == (16, 19)
