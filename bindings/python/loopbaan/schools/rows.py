# SPDX-License-Identifier: BSL-1.0
"""Where schools stand, as sheets of a workbook: a row per school and criterion, a row per source, a row per step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .._loopbaan import Cohort, Framework
from ..wording import day_in, said
from .sheets import cell, of_subject, title_of
from .standing import SchoolStanding
from .thresholds import Threshold
from .words import word

NAMES = {"standing": ("stand", "standing"), "evidence": ("bewijs", "evidence"), "plan": ("plan", "plan"), "thresholds": ("drempels", "thresholds")}


def threshold_rows(standard: Framework, thresholds: Sequence[Threshold], lang: str) -> list[list[object]]:
    """A row for each threshold, in words."""
    return [[title_of(standard.competences, each.criterion, lang), said(each.told(standard), lang)] for each in thresholds]


def school_sheets(
    schools: Cohort, standings: Sequence[SchoolStanding], *, names: Mapping[str, str] = {}, thresholds: Sequence[Threshold] = (), lang: str = "nl"
) -> dict[str, list[list[object]]]:
    """Rows by name of sheet, headings first: criteria, what every source said, the steps of plans, and where there are any the thresholds.

    Examples
    --------
    >>> import loopbaan
    >>> read = loopbaan.parse_schools("school;kenmerk;gezien\\nOost;coaches;nee\\n", loopbaan.built_in_framework("nl-keurmerk-utrecht"))
    >>> rows = loopbaan.school_sheets(read.schools, loopbaan.find_standings(read.schools), names=read.names, lang="en")
    >>> rows["standing"][3][0], rows["standing"][3][4], len(rows["evidence"])
    ('Oost', 'no', 2)
    """
    standard = schools.framework
    heads = ("school", "profile", "criterion", "asked", "stands", "for", "step", "hours", "money", "weeks", "when", "instrument")
    subjects = list(dict.fromkeys(each.subject for each in standings))
    head = {each: word(of_subject(each, subjects[0]), lang) if len(subjects) == 1 else word(each, lang) for each in heads}
    if len(subjects) > 1:
        head["school"] = word("subject", lang)
    standing: list[list[object]] = [[head[each] for each in ("school", "profile", "criterion", "asked", "stands")]]
    evidence: list[list[object]] = [[head["school"], head["criterion"], word("who says", lang), head["stands"], head["when"], head["instrument"], word("notes", lang)]]
    plan: list[list[object]] = [[head[each] for each in ("school", "profile", "step", "hours", "money", "weeks")]]
    for each in standings:
        name, profile = names.get(each.school, each.school), title_of(standard.profiles, each.target, lang)
        for one in each.criteria:
            title = title_of(standard.competences, one.criterion, lang)
            asked = standard.level_title(one.criterion, one.required, lang) if one.required else "–"
            standing.append([name, profile, title, asked, cell(standard, one, lang)])
            for seen in one.seen:
                source = standard.rater_title(seen.rater, lang) if seen.rater else word("no source", lang)
                level = standard.level_title(one.criterion, seen.level, lang) if seen.level else word("not met", lang)
                evidence.append([name, title, source, level, day_in(seen.date, lang) if seen.date else "", seen.instrument, seen.note])
        for step in each.plan.steps:
            plan.append([name, profile, step.title.in_language(lang), step.step.hours or 0, step.step.cost or 0, step.step.weeks or 0])
    found = {"standing": standing, "evidence": evidence, "plan": plan}
    if thresholds:
        found["thresholds"] = [[head["criterion"], word("threshold", lang)], *threshold_rows(standard, thresholds, lang)]
    return found
