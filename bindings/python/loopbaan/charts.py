# SPDX-License-Identifier: BSL-1.0
"""Pictures as Vega-Lite specifications, for who wants to change them: `altair.Chart.from_dict(chart)` shows one.

They are plain dicts that hold their data; nothing needs to be installed to make one. `draw_gap`, `draw_rater_gap` and
`draw_heatmap` give the same as finished pictures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ._loopbaan import Coverage, Framework, Gap, GapLine, Person, RaterLine, RaterView
from .languages import languages
from .wording import REPLACEABLE, own_rater, worded
from .raters import find_rater_lines

__all__ = ["chart_gap", "chart_heatmap", "chart_rater_gap"]

Chart = dict[str, Any]
Row = dict[str, Any]

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
WORDS = {
    "gap": ("{} naast {}", "{} beside {}"),
    "raters": ("Wat beoordelaars zeggen van {}", "What raters say of {}"),
    "heatmap": ("Wie voldoet aan {}", "Who meets {}"),
    "competence": ("Bekwaamheid", "Competence"),
    "level": ("Niveau", "Level"),
    "mark": ("Teken", "Mark"),
    "rater": ("Beoordelaar", "Rater"),
    "ratings": ("Beoordelingen", "Ratings"),
    "now": ("nu", "now"),
    "unknown": ("nu onbekend", "now unknown"),
    "required": ("vereist", "required"),
    "desired": ("gewenst", "desired"),
    "group": ("Groep", "Group"),
    "no group": ("(geen)", "(none)"),
    "everyone": ("Iedereen", "Everyone"),
    "met": ("Voldoet", "Meet it"),
    "of": ("Van", "Of"),
    "share": ("Deel", "Share"),
    "protected": ("beschermd", "protected"),
    "whole": ("Het hele profiel", "The whole profile"),
    "self": ("zelf", "self"),
    "colleague": ("collega", "colleague"),
    "leader": ("leidinggevende", "leader"),
    "observer": ("observator", "observer"),
    "pupil": ("leerling", "pupil"),
    "institute": ("instituut", "institute"),
    "not named": ("niet genoemd", "not named"),
}
SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down")
NOT_NAMED = "triangle-right"
# Told apart by colour-blind people too (Okabe & Ito); forms tell the same.
COLOURS = ("#0072B2", "#E69F00", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#555555")


def words_in(lang: str) -> Mapping[str, str]:
    if lang not in languages():
        raise ValueError(f'there are texts in {", ".join(languages())}, not in "{lang}"')
    return {name: worded(lang, *pair) for name, pair in WORDS.items()}


def document(title: str, body: Chart) -> Chart:
    return {"$schema": SCHEMA, "title": title, **body}


def tooltip(fields: Sequence[str]) -> list[Chart]:
    return [{"field": field, "type": "nominal"} for field in fields]


def chart_gap(gap: Gap, *, lang: str = "nl") -> Chart:
    """A person beside a profile: a line per competence from the level now to the required one, most missing first.

    A competence stands beside the levels of its own scale.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": {"klassenmanagement": "start"}}])
    >>> chart = loopbaan.chart_gap(loopbaan.find_gap(people[0], "basisbekwaam"))
    >>> chart["title"], sorted(chart)
    ('p1 naast Basisbekwaam', ['$schema', 'title', 'vconcat'])
    """
    words = words_in(lang)
    framework = gap.framework
    lines = sorted(gap.lines, key=lambda line: (-line.missing, -line.missing_desired))
    marks = ("desired", "required", "unknown", "now")

    def rows(line: GapLine) -> list[Row]:
        known = line.current is not None
        levels = {
            "desired": line.desired,
            "required": line.required,
            "now" if known else "unknown": line.current if known else "not shown",
        }
        return [
            {
                words["competence"]: line.title.in_language(lang),
                words["level"]: framework.level_title(line.competence, level, lang),
                words["mark"]: words[mark],
            }
            for mark, level in levels.items()
            if level is not None
        ]

    title = words["gap"].format(gap.person, framework.profiles[gap.target].title.in_language(lang))
    shapes = {words[mark]: shape for mark, shape in zip(marks, ("diamond", "square", "cross", "circle"))}
    return document(title, by_scale(framework, [(line.competence, rows(line)) for line in lines], words["mark"], shapes, words, lang))


def chart_rater_gap(person: Person, *, lang: str = "nl") -> Chart:
    """What kinds of raters say of a person: a mark per kind at their lower median, furthest apart first.

    Examples
    --------
    >>> import loopbaan
    >>> ratings = [{"competence": "klassenmanagement", "level": "vak", "rater": "self"},
    ...            {"competence": "klassenmanagement", "level": "start", "rater": "leader"}]
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "evidence": ratings}])
    >>> loopbaan.chart_rater_gap(people[0])["title"]
    'Wat beoordelaars zeggen van p1'
    """
    words = words_in(lang)
    framework = person.framework

    def height(line: RaterLine, view: RaterView) -> int:
        order = ["not shown", *(level.id for level in framework.scales[framework.competences[line.competence].scale].levels)]
        return order.index(view.middle or "not shown")

    def called(rater: Optional[str]) -> str:
        return words["not named"] if rater is None else own_rater(framework, rater, lang) or words[rater]

    def apart(line: RaterLine) -> int:
        heights = [height(line, view) for view in line.views]
        return max(heights) - min(heights)

    def rows(line: RaterLine) -> list[Row]:
        return [
            {
                words["competence"]: framework.competences[line.competence].title.in_language(lang),
                words["level"]: framework.level_title(line.competence, view.middle, lang),
                words["rater"]: called(view.rater),
                words["ratings"]: view.ratings,
            }
            for view in line.views
        ]

    lines = sorted(find_rater_lines(person), key=lambda line: -apart(line))
    kinds = (*REPLACEABLE, *framework.raters)
    shapes = {called(rater): SHAPES[i % len(SHAPES)] for i, rater in enumerate(kinds)} | {called(None): NOT_NAMED}
    return document(
        words["raters"].format(person.id),
        by_scale(framework, [(line.competence, rows(line)) for line in lines], words["rater"], shapes, words, lang),
    )


def by_scale(
    framework: Framework,
    competences: Sequence[tuple[str, list[Row]]],
    kind: str,
    shapes: Mapping[str, str],
    words: Mapping[str, str],
    lang: str,
) -> Chart:
    """One picture per scale, one below the other, since levels of different scales do not compare."""
    parts: dict[str, list[tuple[str, list[Row]]]] = {}
    for competence, rows in competences:
        parts.setdefault(framework.competences[competence].scale, []).append((competence, rows))

    def part(of: list[tuple[str, list[Row]]]) -> Chart:
        first = of[0][0]
        levels = ["not shown", *(each.id for each in framework.scales[framework.competences[first].scale].levels)]
        data = [row for _, rows in of for row in rows]
        y = {
            "field": words["competence"],
            "type": "nominal",
            "sort": [rows[0][words["competence"]] for _, rows in of],
            "axis": {"labelLimit": 320, "title": None, "grid": True},
        }
        x = {
            "field": words["level"],
            "type": "ordinal",
            "scale": {"domain": [framework.level_title(first, level, lang) for level in levels]},
            "axis": {"labelAngle": 0, "title": None},
        }
        marks = {
            "mark": {"type": "point", "filled": True, "opacity": 1},
            "encoding": {
                "x": x,
                "y": y,
                "shape": {"field": kind, "type": "nominal", "scale": {"domain": [*shapes], "range": [*shapes.values()]}},
                "color": {
                    "field": kind,
                    "type": "nominal",
                    "scale": {"domain": [*shapes], "range": [COLOURS[i % len(COLOURS)] for i in range(len(shapes))]},
                    "legend": {"title": None},
                },
                # The later ones are smaller, so that all show where they meet.
                "size": {
                    "field": kind,
                    "type": "nominal",
                    "scale": {"domain": [*shapes], "range": [300 - 240 * i // len(shapes) for i in range(len(shapes))]},
                },
                "tooltip": tooltip([*data[0]]),
            },
        }
        line = {
            "mark": {"type": "line", "color": "#999999"},
            "encoding": {"x": x, "y": y, "detail": {"field": words["competence"], "type": "nominal"}},
        }
        return {"data": {"values": data}, "width": {"step": 110}, "height": {"step": 22}, "layer": [line, marks]}

    return {"vconcat": [part(of) for of in parts.values()]}


def chart_heatmap(coverage: Coverage, *, lang: str = "nl") -> Chart:
    """How many people of each group meet each competence; protected cells are grey, and say so.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "groups": {"school": "s1"}}])
    >>> chart = loopbaan.chart_heatmap(loopbaan.count_coverage(people, "basisbekwaam", "school"))
    >>> chart["data"]["values"][0]["Groep"], chart["data"]["values"][0]["Voldoet"]
    ('s1', 'beschermd')
    """
    words = words_in(lang)
    framework = coverage.framework

    def row_title(competence: Optional[str]) -> str:
        return words["whole"] if competence is None else framework.competences[competence].title.in_language(lang)

    nameless = words["no group"] if coverage.grouping else words["everyone"]
    groups = [group or nameless for group in coverage.groups]
    data: list[Row] = [
        {
            words["competence"]: row_title(row.competence),
            words["group"]: group,
            words["met"]: words["protected"] if share is None else str(share.part),
            words["of"]: None if share is None else share.whole,
            words["share"]: None if share is None or share.whole == 0 else share.part / share.whole,
        }
        for row in coverage.rows
        for group, share in zip(groups, row.groups)
    ]
    y = {
        "field": words["competence"],
        "type": "nominal",
        "sort": [row_title(row.competence) for row in coverage.rows],
        "axis": {"labelLimit": 320, "title": None},
    }
    x = {
        "field": words["group"],
        "type": "nominal",
        "sort": groups,
        "axis": {"orient": "top", "title": None},
    }
    cells = {
        "mark": {"type": "rect", "invalid": None},
        "encoding": {
            "x": x,
            "y": y,
            "color": {
                "condition": {"test": f"datum[{words['share']!r}] === null", "value": "#dddddd"},
                "field": words["share"],
                "type": "quantitative",
                "scale": {"domain": [0, 1], "scheme": "blues"},
                "legend": {"format": ".0%", "title": None},
            },
            "tooltip": tooltip([words["competence"], words["group"], words["met"], words["of"]]),
        },
    }
    numbers = {
        "mark": {"type": "text", "fontSize": 10},
        "encoding": {
            "x": x,
            "y": y,
            "text": {"field": words["met"], "type": "nominal"},
            "color": {"condition": {"test": f"datum[{words['share']!r}] > 0.6", "value": "white"}, "value": "black"},
        },
    }
    title = words["heatmap"].format(framework.profiles[coverage.target].title.in_language(lang))
    body = {"data": {"values": data}, "width": {"step": 70}, "height": {"step": 22}, "layer": [cells, numbers]}
    return document(title, body)
