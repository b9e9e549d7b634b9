# SPDX-License-Identifier: BSL-1.0
"""Last year beside this year: each need of both stands in one list, a naive count says the same, and differences tell of nobody."""

import random
from collections import Counter
from itertools import product

import pytest

import loopbaan
from loopbaan.partnership.cycle import CycleKind, OneNeed
from loopbaan.partnership.cycle_page import figures_of_cycle, flows_of

FW = loopbaan.dutch_framework()
STEPS = {"studiedag": "Studiedag of congres", "leeskring": "Leeskring vakliteratuur, een jaar", "gedrag-cursus": "Cursus omgaan met gedrag"}
FLOWS = ("met", "again", "open", "gone", "new")


def offers(*steps, places=4, year=2026):
    rows = [f"{step}-{year};{STEPS[step]};18-11-{year};{places}" for step in steps]
    return loopbaan.parse_offer_sheets("\n".join(["uitvoering;stap;datum;plaatsen", *rows]) + "\n", FW).offers


def needs_of(chance, people):
    """Needs of persons, and of schools that name nobody."""
    found = [
        loopbaan.AskedNeed(f"{step}-{who}", step=step, who=who, school="De Boog") for who in people for step in STEPS if chance.random() < 0.4
    ]
    for school in ("De Boog", "De Linde"):
        for step in STEPS:
            if (count := chance.choice((0, 0, 1, 2, 5))) > 0:
                found.append(loopbaan.AskedNeed(f"b{len(found)}", step=step, school=school, count=count))
    return found


def year(chance, people, names):
    cohort = loopbaan.build_cohort(FW, [{"id": each, "groups": {"school": "De Boog"}} for each in people])
    return loopbaan.make_round(offers(*names), people=cohort, asked=needs_of(chance, people))


@pytest.fixture(scope="module")
def pairs():
    """Last year's needs and answer, and this year's round, of forty small partnerships of which people come and go."""
    found = []
    for seed in range(40):
        chance = random.Random(seed)
        people = [f"p{place}" for place in range(12)]
        asked = needs_of(chance, people[:9])
        before = loopbaan.make_round(offers(*STEPS, year=2025), people=loopbaan.build_cohort(FW, [{"id": each} for each in people[:9]]), asked=asked)
        found.append((asked, before.decide(str(seed)), year(chance, people[3:], list(STEPS)[: chance.choice((1, 2, 3))])))
    return found


def naive(asked, answer, now):
    """By person and step, and by school and step, counted with no more than that."""
    placed = set(answer.placed())
    flows = Counter()
    this_year = Counter((each.person, each.step) for each in now.needs if each.person)
    of_schools = Counter((each.school, each.step) for each in now.needs if not each.person)
    for each in asked:
        ids = [f"{each.id}-{place + 1}" for place in range(each.count)] if each.count > 1 else [each.id]
        for id in ids:
            has = id in placed
            if each.who:
                again = this_year.pop((each.who, each.step), 0)
                flows[("again" if has else "open") if again else ("met" if has else "gone")] += 1
            elif has:
                flows["met"] += 1
            elif of_schools[(each.school, each.step)]:
                of_schools[(each.school, each.step)] -= 1
                flows["open"] += 1
            else:
                flows["gone"] += 1
    flows["new"] = sum(this_year.values()) + sum(of_schools.values())
    return {flow: flows[flow] for flow in FLOWS}


def test_a_naive_count_says_the_same(pairs):
    for asked, answer, now in pairs:
        cycle = loopbaan.compare_rounds(loopbaan.LastRound(tuple(asked), answer.assignment), now)
        assert cycle.counts == naive(asked, answer, now)
    assert all(any(naive(*each)[flow] for each in pairs) for flow in FLOWS), "each list has something in some pair"


def test_each_need_of_both_years_stands_in_one_list(pairs):
    for asked, answer, now in pairs:
        cycle = loopbaan.compare_rounds(loopbaan.LastRound(tuple(asked), answer.assignment), now)
        assert sum(each.last for each in cycle.kinds) == sum(each.count for each in asked)
        assert sum(each.now for each in cycle.kinds) == len(now.needs)
        told = [row["need"] for row in cycle.rows() if row["became"] != "new"]
        assert len(told) == len(set(told)) == sum(each.count for each in asked)


def test_a_year_beside_itself_has_nothing_new(pairs):
    for asked, answer, _ in pairs:
        cycle = loopbaan.compare_rounds(loopbaan.LastRound(tuple(asked), answer.assignment), answer.made)
        persons = [row for row in cycle.rows() if row["person"]]
        assert {row["became"] for row in persons} <= {"again", "open"} and not cycle.counts["gone"]


def test_without_an_assignment_nobody_is_said_to_have_had_a_place(pairs):
    asked, _, now = pairs[0]
    cycle = loopbaan.compare_rounds(loopbaan.LastRound(tuple(asked)), now)
    assert cycle.counts["met"] == cycle.counts["again"] == 0 and flows_of(cycle) == ("open", "gone", "new")
    assert cycle.untaken == ()


def test_what_serves_as_well_is_the_same_need():
    """A plan of last year took the one step, that of this year the other of two that do as well."""
    last = loopbaan.LastRound((loopbaan.AskedNeed("p1", competence="klassenmanagement", level="basis", who="n1"),))
    people = loopbaan.build_cohort(FW, [{"id": "n1"}])
    now = loopbaan.make_round(offers("studiedag"), people=people, asked=[loopbaan.AskedNeed("x", step="klassenmanagement-cursus", who="n1")])
    assert loopbaan.compare_rounds(last, now).counts == {"met": 0, "again": 0, "open": 1, "gone": 0, "new": 0}


def test_offers_that_nobody_took_and_what_changed_in_them():
    before, after = offers("studiedag", "leeskring", year=2025), offers("studiedag", "gedrag-cursus")
    asked = (loopbaan.AskedNeed("b1", school="De Boog", step="studiedag", count=2),)
    answer = loopbaan.make_round(before, asked=asked).decide("x")
    cycle = loopbaan.compare_rounds(loopbaan.LastRound(asked, answer.assignment, before), loopbaan.make_round(after, asked=asked))
    assert cycle.untaken == ("leeskring-2025",)
    assert (cycle.no_longer_offered, cycle.newly_offered) == (("leeskring",), ("gedrag-cursus",))
    page = loopbaan.write_meeting(loopbaan.make_round(after, asked=asked).decide("y"), cycle=cycle)
    for words in ("nam (1): leeskring-2025", "Niet meer in het aanbod: Leeskring", "Nieuw in het aanbod: Cursus omgaan met gedrag"):
        assert words in page.html


def kind(key, **sizes):
    made = {flow: tuple(OneNeed(f"{key}{flow}{place}", f"{key}{flow}{place}", None, key, (key, key), (), False) for place in range(sizes.get(flow, 0))) for flow in FLOWS}
    return CycleKind(key, (key, key), **made)


def cycle_of(*kinds):
    return loopbaan.Cycle(tuple(kinds), True, True, False, (), (), ())


def heard(cycle, least):
    """All that a reader has who knows of each kind how many were asked in both years."""
    figures = figures_of_cycle(cycle, least)
    shown = tuple((each.key, tuple(len(getattr(each, flow)) for flow in FLOWS)) for each in figures.kinds)
    return tuple((each.key, each.last, each.now) for each in cycle.kinds), shown, tuple((figures.sums or {}).items())


def test_who_subtracts_last_years_figures_learns_of_no_few():
    """Every way in which two kinds can flow, of few sizes around the least: what is hidden keeps three values, or all that the sums leave."""
    sizes = (0, 1, 5, 6)
    every = [kind_sizes for kind_sizes in product(sizes, repeat=5)]
    fixed = kind("B", met=7, again=6, open=8, gone=6, new=7)
    told = {}
    for sizes_of in every:
        cycle = cycle_of(kind("A", **dict(zip(FLOWS, sizes_of))), fixed)
        told.setdefault(heard(cycle, 5), []).append(sizes_of)
    for (sums, shown, together), worlds in told.items():
        if "A" in dict(shown):
            assert all(min(each) >= 5 for each in worlds)
            continue
        last, now = next((each[1], each[2]) for each in sums if each[0] == "A")
        alone = set(ways(last, now))
        assert set(worlds) <= alone
        left = set(worlds) if together and "B" in dict(shown) else alone  # who has all sums and B has A too
        for place, _ in enumerate(FLOWS):
            by_itself = {each[place] for each in alone}
            assert len({each[place] for each in left}) >= min(3, len(by_itself)), (sums, shown, together)
    assert any("A" in dict(shown) for _, shown, _ in told)


def ways(last, now):
    """Every (met, again, open, gone, new) with these sums."""
    for again in range(min(last, now) + 1):
        for still in range(min(last, now) - again + 1):
            for met in range(last - again - still + 1):
                yield met, again, still, last - again - still - met, now - again - still


def test_sums_show_where_what_hides_keeps_its_values():
    many = dict(met=12, again=11, open=13, gone=12, new=14)
    few = [kind(f"k{place}", met=4, again=3, open=4, gone=5, new=6) for place in range(6)]
    figures = figures_of_cycle(cycle_of(kind("A", **many), *few), 10)
    assert figures.sums == {"met": 36, "again": 29, "open": 37, "gone": 42, "new": 50}
    assert [each.key for each in figures.kinds] == ["A"]
    alone = figures_of_cycle(cycle_of(kind("A", **many), kind("B", met=4, again=3, open=4, gone=5, new=6)), 10)
    assert alone.sums is None or not alone.kinds, "else B is what A leaves of all"
    with pytest.raises(ValueError):
        figures_of_cycle(cycle_of(), 4)


def test_two_files_of_one_kind_are_refused(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(loopbaan.write_needs([], FW), encoding="utf-8")
    with pytest.raises(loopbaan.Error):
        loopbaan.read_last_round([path, path], FW)
