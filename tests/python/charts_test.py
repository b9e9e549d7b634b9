# SPDX-License-Identifier: BSL-1.0
"""Charts are sound Vega-Lite, and say what the finished pictures and the answers say."""

import json

import loopbaan
import pytest

altair = pytest.importorskip("altair")

FW = loopbaan.dutch_framework()
RATINGS = [
    {"competence": "klassenmanagement", "level": "vak", "rater": "self"},
    {"competence": "klassenmanagement", "level": "start", "rater": "leader"},
    {"competence": "gedrag", "level": "start", "rater": "colleague"},
    {"competence": "gedrag", "level": "start"},
]
PEOPLE = loopbaan.build_cohort(
    FW,
    [{"id": f"p{i}", "levels": {"gedrag": "basis"}, "groups": {"school": "s1"}} for i in range(12)]
    + [{"id": "q", "evidence": RATINGS, "groups": {"school": "s2"}}],
)


def rows_of(chart):
    """All that a chart holds, and that Altair takes it for sound Vega-Lite."""
    assert chart == json.loads(json.dumps(chart))
    altair.Chart.from_dict(chart).to_dict()  # raises where the schema of Vega-Lite does not allow it
    parts = chart.get("vconcat", [chart])
    return [row for part in parts for row in part["data"]["values"]]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("person", [PEOPLE[0], PEOPLE[12]])
def test_a_gap_is_drawn_level_by_level(person, lang):
    gap = loopbaan.find_gap(person, "basisbekwaam")
    chart = loopbaan.chart_gap(gap, lang=lang)
    drawn = {tuple(row.values()) for row in rows_of(chart)}
    words = {"nl": ("nu", "nu onbekend", "vereist"), "en": ("now", "now unknown", "required")}[lang]
    for line in gap.lines:
        title = line.title.in_language(lang)
        now = (line.current_title(lang), words[0]) if line.current else (FW.level_title(line.competence, "not shown", lang), words[1])
        assert (title, *now) in drawn
        if line.required:
            assert (title, line.required_title(lang), words[2]) in drawn
    for part in chart["vconcat"]:
        first = part["layer"][0]["encoding"]
        assert {row[first["x"]["field"]] for row in part["data"]["values"]} <= set(first["x"]["scale"]["domain"])
        missing = {line.title.in_language(lang): line.missing for line in gap.lines}
        order = [missing[title] for title in first["y"]["sort"]]
        assert order == sorted(order, reverse=True)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_raters_stand_side_by_side_and_nobody_is_averaged(lang):
    person = PEOPLE[12]
    drawn = rows_of(loopbaan.chart_rater_gap(person, lang=lang))
    assert len(drawn) == sum(len(line.views) for line in loopbaan.find_rater_lines(person)) == 4
    by_rater = {row["Beoordelaar" if lang == "nl" else "Rater"]: list(row.values())[1] for row in drawn[:2]}
    level = {level: FW.level_title("klassenmanagement", level, lang) for level in ("vak", "start")}
    assert by_rater == (
        {"zelf": level["vak"], "leidinggevende": level["start"]}
        if lang == "nl"
        else {"self": level["vak"], "leader": level["start"]}
    )


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("grouping", ["school", ""])
def test_a_heatmap_has_the_counts_that_may_be_seen_and_no_other(grouping, lang):
    coverage = loopbaan.count_coverage(PEOPLE, "basisbekwaam", grouping)
    rows = rows_of(loopbaan.chart_heatmap(coverage, lang=lang))
    shares = [share for row in coverage.rows for share in row.groups]
    hidden = "beschermd" if lang == "nl" else "protected"
    assert [list(row.values())[2] for row in rows] == [hidden if s is None else str(s.part) for s in shares]
    assert any(share is None for share in shares)
    for row, share in zip(rows, shares):
        assert list(row.values())[3:] == ([None, None] if share is None else [share.whole, share.part / share.whole])


def test_nobody_rated_is_an_empty_chart():
    person = loopbaan.build_cohort(FW, [{"id": "new"}])[0]
    assert rows_of(loopbaan.chart_rater_gap(person)) == []


def test_another_language_is_told():
    with pytest.raises(ValueError, match="xx"):
        loopbaan.chart_gap(loopbaan.find_gap(PEOPLE[0], "basisbekwaam"), lang="xx")


def test_narwhals_reads_tables_and_its_frames_are_read():
    narwhals = pytest.importorskip("narwhals")
    table = loopbaan.tabulate_gaps(PEOPLE, "basisbekwaam")
    for backend in ("polars", "pandas", "pyarrow"):
        frame = narwhals.from_arrow(table, backend=backend)
        assert frame["missing"].to_list() == table.to_polars()["missing"].to_list()
        people = narwhals.from_dict({"persoon": ["a", "b"], "gedrag": [2, None]}, backend=backend)
        assert [p.levels["gedrag"] for p in loopbaan.parse_staff(people, FW).people] == ["start", None]
