# SPDX-License-Identifier: BSL-1.0
"""Gaps in Python."""

import html.parser

import pytest

import loopbaan


def test_a_gap_has_a_line_per_competence_of_the_profile(people):
    gap = loopbaan.find_gap(people[1], "mentor")
    order, talks = gap.lines
    assert (order.current, order.required, order.desired, order.missing) == ("steady", "sharing", None, 1)
    assert (talks.current, talks.required, talks.desired, talks.missing_desired) == (
        loopbaan.NOT_SHOWN,
        None,
        "shown",
        1,
    )
    assert not gap.closed and gap.target == "mentor" and gap.person == "p2"


def test_unknown_is_not_zero_but_counts_as_missing(people):
    line = loopbaan.find_gap(people[0], "mentor").lines[0]
    assert line.current is None and line.current_rank is None and line.missing == 3


def test_a_line_explains_itself_in_both_languages(people):
    line = loopbaan.find_gap(people[1], "mentor").lines[0]
    assert "Orde" in line.explain() and "Order" in line.explain("en")
    with pytest.raises(ValueError, match="nl"):
        line.explain("fr")


def test_gaps_of_a_cohort_are_those_of_its_people(people):
    assert loopbaan.find_gaps(people, "start") == [loopbaan.find_gap(person, "mentor") for person in people]


def test_small_groups_stay_hidden(world):
    levels = [{"order": "sharing"}] * 6 + [{}] * 6
    drafts = [{"id": f"p{i}", "levels": each, "groups": {"school": "s1"}} for i, each in enumerate(levels)]
    shown = loopbaan.count_coverage(loopbaan.build_cohort(world, drafts), "mentor", "school")
    assert (shown.rows[0].total.part, shown.rows[0].total.whole) == (6, 12) and shown.groups == ("s1",)
    few = loopbaan.count_coverage(loopbaan.build_cohort(world, drafts[:8]), "mentor", "school")
    assert few.rows[0].total is None and few.rows[1].competence == "order"
    with pytest.raises(ValueError, match="5"):
        loopbaan.count_coverage(loopbaan.build_cohort(world, drafts), "mentor", min_group=4)


class Tags(html.parser.HTMLParser):
    """The tags that open and close in a text."""

    def __init__(self, text):
        super().__init__()
        self.open, self.seen = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.seen.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_a_notebook_shows_static_tables_in_which_every_text_is_escaped():
    evil = '<script>alert("x")</script>&'
    fw = loopbaan.build_framework(
        "x",
        "1",
        title=evil,
        scales=[{"id": "s", "levels": [{"id": "l", "title": evil}]}],
        competences=[{"id": "c", "title": evil, "scale": "s"}, {"id": "d", "title": evil, "scale": "s"}],
        profiles=[
            {"id": "p", "title": evil, "requires": {"c": "l"}},
            {"id": "q", "title": evil, "requires": {"d": "l"}},
        ],
        steps=[{"id": "t", "title": evil, "yields": {"c": "l"}}],
    )
    person = loopbaan.build_cohort(fw, [{"id": "p1"}])[0]
    plans = [loopbaan.Planner(fw, target).find(person) for target in ("p", "q")]
    assert [plan.status for plan in plans] == ["optimal", "unreachable"]
    limited = loopbaan.Planner(fw, "p", within={"hours": 1}, must_not=["t"])
    choices = (limited.find(person), limited.find_part(person), limited.gains_of_levels(person))
    planner = loopbaan.Planner(fw, "p")
    more = (planner.find_front(person, ["hours", "cost"]), planner.find_alternatives(person))
    why = (planner.roles_of_steps(person, plans[0]), planner.gains_of_levels(person))
    for shown in (fw, loopbaan.find_gap(person, "p"), *plans, *choices, *more, *why):
        tags = Tags(shown._repr_html_())
        assert tags.open == [] and "script" not in tags.seen and "table" in tags.seen
    assert "<script" not in loopbaan.draw_career_map(fw)._repr_html_()


def test_a_second_report_hides_what_subtracting_would_tell(dutch):
    required = dutch.required("basisbekwaam")

    def board(without=()):
        drafts = [
            {"id": f"{school}{i}", "groups": {"school": school}, "levels": required if i % 2 else {}}
            for school in ("a", "b")
            for i in range(14)
        ]
        return loopbaan.build_cohort(dutch, [each for each in drafts if each["id"] not in without])

    first = board()
    shown = loopbaan.count_coverage(first, "basisbekwaam", "school")
    assert shown.rows[0].total.part == 14
    second = board(without=("a1",))
    assert loopbaan.count_coverage(second, "basisbekwaam", "school").rows[0].total.part == 13  # 14 - 13: it was a1
    after = loopbaan.count_coverage(second, "basisbekwaam", "school", after=[(first, shown)])
    assert all(row.total is None and row.groups == (None, None) for row in after.rows)
    same = loopbaan.count_coverage(first, "basisbekwaam", "school", after=[(first, shown)])
    assert [row.groups for row in same.rows] == [row.groups for row in shown.rows]
    with pytest.raises(ValueError, match="grouped by"):
        loopbaan.count_coverage(second, "basisbekwaam", after=[(first, shown)])
