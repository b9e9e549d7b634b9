# SPDX-License-Identifier: BSL-1.0
"""What is unknown is told apart from what is missing: ranges over people, gaps, pages."""

import csv
import json

import pytest

import loopbaan


@pytest.fixture(scope="module")
def board(world):
    """Two schools of twelve: of every third person nothing is known, of the others a third is there already."""
    levels = [{"levels": {}}, {"levels": {"order": "steady"}}, {"levels": {"order": "sharing"}, "done": ["visit"]}]
    drafts = [{"id": f"p{i}", "groups": {"school": "s1" if i < 12 else "s2"}, **levels[i % 3]} for i in range(24)]
    return loopbaan.build_cohort(world, drafts)


def test_a_range_is_that_of_the_prospect_and_adds_up(world, board):
    planner = loopbaan.Planner(world, "mentor")
    ranges = planner.find_range(board, threads=2)
    prospects = planner.find_prospect(board)
    assert [(r.least, r.most, r.width, r.always, r.proven) for r in ranges] == [
        (p.least, p.most, p.width, p.always, p.proven) for p in prospects
    ]
    assert planner.find_range(board[0]) == ranges[0] and "0 hours to 22.5 hours" in repr(ranges[0])


def test_totals_by_group_hold_the_true_sums_and_are_protected(world, board):
    planner = loopbaan.Planner(world, "mentor")
    ranges = planner.find_range(board)
    table = loopbaan.tabulate_ranges(planner, board, grouping="school")
    rows = [table[i] for i in range(len(table))]
    assert [row["group"] for row in rows] == [None, "s1", "s2"] and [row["of"] for row in rows] == [24, 12, 12]
    for row, some in zip(rows, (ranges, ranges[:12], ranges[12:])):
        least, most = sum(r.least for r in some), sum(r.most for r in some)
        assert row["figure"] == "shown" and row["least"] <= least and most <= row["most"]
        largest = max(r.most for r in some)
        grain = next(each for each in (1, 2, 5, 10, 20, 50, 100) if each >= 2 * largest)  # no part of one person shows
        assert least - row["least"] < grain and row["most"] - most <= grain
    few = loopbaan.tabulate_ranges(planner, board, ranges, grouping="school", min_group=13)
    assert [few[i]["figure"] for i in range(3)] == ["shown", "protected", "protected"]
    with pytest.raises(ValueError):
        loopbaan.tabulate_ranges(planner, board, ranges[:-1])
    with pytest.raises(ValueError):
        loopbaan.tabulate_ranges(planner, board, min_group=4)


def test_a_page_says_what_plans_take_at_least_and_at_most(world, board):
    planner = loopbaan.Planner(world, "mentor")
    plans, ranges = planner.find_all(board), planner.find_range(board)
    said = loopbaan.write_page(planner, board, plans, ranges=ranges, lang="en")
    model = said.to_dict()
    least, most = sum(r.least for r in ranges), sum(r.most for r in ranges)
    assert model["costs"]["least"] <= least and most <= model["costs"]["most"]
    assert any("at least" in sentence and "at most" in sentence for sentence in said.summary)
    assert all(set(group["costs"]) == {"least", "most"} for group in model["groups"])
    assert "What plans take together, by school" in said.html
    without = loopbaan.write_page(planner, board, plans, lang="en")
    assert without.to_dict()["costs"] == {"least": None, "most": None} and "at least" not in " ".join(without.summary)
    personal = loopbaan.write_page(planner, board, plans, ranges=ranges, persons=True, lang="en")
    words = "Depending on what is unknown the plan takes at least 0 hours and at most 22.5 hours."
    assert personal.html.replace("\xa0", " ").count(words) == 8
    (first, *_) = personal.to_dict()["persons"]["people"]
    assert first["costs"] == {"least": 0, "most": 22.5, "proven": True}
    with pytest.raises(ValueError):
        loopbaan.write_page(planner, board, plans, ranges=ranges[:3])


def test_gaps_tell_what_is_missing_from_what_is_unknown(world, board):
    unknown, below, met = (loopbaan.find_gap(person, "mentor") for person in board[:3])
    assert (unknown.meets, unknown.missing_certainly, unknown.open) == ("unknown", 0, 1) and unknown.missing == 3
    assert (below.meets, below.missing_certainly, below.missing, below.open) == ("below", 1, 1, 0)
    assert (met.meets, met.closed) == ("met", True)
    assert [line.open for line in unknown.lines if line.required] == [True] and "unknown" in repr(unknown)
    document = json.loads(loopbaan.write_gaps(board[:3], "mentor"))
    assert [each["answer"] for each in document["people"]] == ["unknown", "below", "met"]
    del document["people"][0]["answer"]  # as earlier editions wrote it
    assert loopbaan.parse_gaps(json.dumps(document), world).check(board) == ()
    document["people"][1]["answer"] = "met"
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_gaps(json.dumps(document), world)
    assert caught.value.code == 907


def test_the_program_tells_them_apart_per_person_and_at_the_end(program, files):
    (files / "drie.csv").write_text("persoon;Orde\na;\nb;steady\nc;sharing\n", encoding="utf-8")
    asked = ("gaps", "drie.csv", "--framework", "framework.json", "--to", "mentor", "--lang", "en")
    status, out, _ = program(*asked)
    assert status == 0 and "unknown whether this meets it: 1 competence not known, 3 levels at most" in out and "0–3" in out
    assert "Meet it: 1. Miss something: 1. Unknown whether they meet it: 1." in out
    rows = list(csv.DictReader(program(*asked, "--csv")[1].splitlines(), delimiter=";"))
    assert [(row["Missing"], row["Missing at most"], row["Unknown"]) for row in rows if row["Needed"]] == [
        ("0", "3", "yes"),
        ("1", "1", ""),
        ("0", "0", ""),
    ]
