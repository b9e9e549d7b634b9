# SPDX-License-Identifier: BSL-1.0
"""Answers as tables, which pandas, Polars, pyarrow and DuckDB read as they are.

A `Table` speaks the Arrow PyCapsule interface, so `pl.DataFrame(table)`, `pa.table(table)` and `duckdb.sql("from table")` need
nothing of ours. `parse_staff` takes any such table back.
"""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence

from . import _loopbaan
from ._loopbaan import Cohort, Column, Coverage, Part, Plan, Planner, Table
from .columns import Names, with_columns
from .excel import write_excel
from .frames import money_unit, table_of

__all__ = [
    "Column",
    "Table",
    "tabulate_coverage",
    "tabulate_evidence",
    "tabulate_gaps",
    "tabulate_levels",
    "tabulate_needs",
    "tabulate_parts",
    "tabulate_people",
    "tabulate_plan_steps",
    "tabulate_plans",
    "tabulate_rater_gaps",
    "write_excel",
]


def tabulate_people(people: Cohort, *, add: Names = (), lang: str = "nl") -> Table:
    """A row per person: facts, groups, and the level of each competence by its id; "0" where it is not shown.

    `add` and `lang` as for `tabulate_gaps`. A grouping that is called as another column is headed "group …", a competence that
    is "competence …".

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "start"}}])
    >>> loopbaan.tabulate_people(people)["gedrag"][0]
    'start'
    """
    return with_columns(_loopbaan.tabulate_people(people), add, lang, people.framework, people)


def tabulate_evidence(people: Cohort, *, add: Names = (), lang: str = "nl") -> Table:
    """A row per entry of the logs of all people.

    `add` and `lang` as for `tabulate_gaps`.

    Examples
    --------
    >>> import loopbaan
    >>> rating = {"competence": "gedrag", "level": "start", "rater": "leader"}
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "evidence": [rating]}])
    >>> loopbaan.tabulate_evidence(people)["rater"][0]
    'leader'
    """
    return with_columns(_loopbaan.tabulate_evidence(people), add, lang, people.framework, people)


def tabulate_levels(people: Cohort, *, add: Names = (), lang: str = "nl") -> Table:
    """A row per person and competence of which anything is known: the level, how it was found, how sure it is.

    `add` and `lang` as for `tabulate_gaps`.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "start"}}])
    >>> loopbaan.tabulate_levels(people)["sureness"][0]
    'decided'
    """
    return with_columns(_loopbaan.tabulate_levels(people), add, lang, people.framework, people)


def tabulate_gaps(people: Cohort, target: str, *, add: Names = (), lang: str = "nl") -> Table:
    """A row per person and competence of a profile: now, needed, desired, levels missing.

    Parameters
    ----------
    people : Cohort
    target : str
        Id or title of a profile, a role or a phase.
    add : str or sequence of str
        Further columns: "title" (of competences and levels), "phase", "fte", "since", a grouping, or a column that was kept in
        the reading (`keep`). Groups are there already.
    lang : str
        Of titles: "nl" or "en".

    Raises
    ------
    Error
        501 when there is no such profile, role or phase.
    KeyError
        When nobody has what was asked to add; it names the nearest.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1"}])
    >>> sum(loopbaan.tabulate_gaps(people, "basisbekwaam")["missing"]) > 0
    True
    >>> loopbaan.tabulate_gaps(people, "basisbekwaam", add=["title", "phase"])[0]["competence_title"]
    'Nederlandse taal'
    """
    return with_columns(_loopbaan.tabulate_gaps(people, target), add, lang, people.framework, people)


def tabulate_plans(
    planner: Planner, people: Cohort, plans: Sequence[Plan], *, add: Names = (), lang: str = "nl"
) -> Table:
    """A row per person: the status of the plan, and its hours, money and weeks.

    `add` and `lang` as for `tabulate_gaps`; groups are there when they are asked for.

    Raises
    ------
    ValueError
        When the plans are not those of this planner, one per person.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "phase": "inductie"}])
    >>> planner = loopbaan.Planner(fw, "basisbekwaam")
    >>> loopbaan.tabulate_plans(planner, people, planner.find_all(people))["status"][0]
    'optimal'
    """
    found = _loopbaan.tabulate_plans(planner, people, plans)
    return with_columns(found, add, lang, people.framework, people)


def tabulate_plan_steps(
    planner: Planner, people: Cohort, plans: Sequence[Plan], *, add: Names = (), lang: str = "nl"
) -> Table:
    """A row per person and step of their plan, in order.

    `add` and `lang` as for `tabulate_gaps`; groups are there when they are asked for.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "phase": "inductie"}])
    >>> planner = loopbaan.Planner(fw, "basisbekwaam")
    >>> loopbaan.tabulate_plan_steps(planner, people, planner.find_all(people))["position"][0]
    1
    """
    found = _loopbaan.tabulate_plan_steps(planner, people, plans)
    return with_columns(found, add, lang, people.framework, people)


def tabulate_parts(
    planner: Planner,
    people: Cohort,
    parts: Optional[Sequence[Part]] = None,
    *,
    add: Names = (),
    lang: str = "nl",
    progress: Optional[Callable[[int, int], Any]] = None,
) -> Table:
    """A row per person: the best that can be had within the limits of the planner, what it takes and what it leaves.

    Parameters
    ----------
    planner : Planner
        With limits for each person, e.g. `within={"hours": 40}`.
    people : Cohort
    parts : sequence of Part, optional
        What `planner.find_part(people)` found; it is found here where it is not given.
    add, lang
        As for `tabulate_gaps`.
    progress : callable, optional
        Called with (done, total) while they are found, see `Planner.find_all`.

    Raises
    ------
    ValueError
        When the parts are not one per person, in the order of the cohort.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "phase": "inductie", "levels": fw.required("startbekwaam")}])
    >>> row = loopbaan.tabulate_parts(loopbaan.Planner(fw, "basisbekwaam", within={"hours": 10}), people)[0]
    >>> row["status"], row["hours"] <= 10, row["levels_short"] > 0, row["more_hours"] > 10
    ('optimal', True, True, True)
    """
    found = planner.find_part(people, progress=progress) if parts is None else list(parts)
    if [part.person for part in found] != list(people.ids):
        raise ValueError("the parts are not those of these people, one each in their order")
    steps = [[each.step for each in part.plan.steps] if part.plan.found else None for part in found]

    def sums(field: str, one: int) -> list[Any]:
        return [None if taken is None else sum(getattr(each, field) or 0 for each in taken) / one for taken in steps]

    def more(objective: str) -> list[Any]:
        return [part.more.get(objective) for part in found]

    def short(of: str) -> list[Any]:
        return [
            None if taken is None else " ".join(level.competence for level in getattr(part, of)) or None
            for part, taken in zip(found, steps)
        ]

    levels = [None if taken is None else part.levels_short for part, taken in zip(found, steps)]
    weeks = [None if each is None else round(each) for each in sums("weeks", 1)]
    money = money_unit(people.framework.currency)
    table = table_of(
        [
            ("text", "person", "id of the person", "", list(people.ids)),
            ("word", "status", "optimal: proven best; feasible; unreachable; stopped", "", [p.status for p in found]),
            ("whole", "steps", "steps that can be taken", "steps", [None if s is None else len(s) for s in steps]),
            ("number", "hours", "study time of these", "hours", sums("minutes", 60)),
            ("number", "cost", "price of these", money, sums("cents", 100)),
            ("whole", "weeks", "weeks of these together", "weeks", weeks),
            ("whole", "levels_short", "required levels that are left", "levels", levels),
            ("text", "left", "ids of the competences that are left short, with spaces between", "", short("left")),
            ("text", "left_desired", "likewise, of what is desired", "", short("left_desired")),
            ("number", "more_hours", "least hours with which less is left; absent: more hours do nothing", "hours", more("hours")),
            ("number", "more_cost", "least money with which less is left; absent: more does nothing", money, more("cost")),
            ("number", "more_weeks", "least weeks with which less is left; absent: more weeks do nothing", "weeks", more("weeks")),
        ]
    )
    return with_columns(table, add, lang, people.framework, people)


def tabulate_needs(
    planner: Planner,
    people: Cohort,
    plans: Sequence[Plan],
    grouping: str = "",
    *,
    min_group: int = 10,
    wide: bool = False,
    add: Names = (),
    lang: str = "nl",
) -> Table:
    """A row per step of the framework and group, everyone first: how many people need it; small groups protected.

    `about`, `group`, `figure`, `wide`, `add` and `lang` as for `tabulate_coverage`; `of` says how many people there are.

    Raises
    ------
    Error
        510 when nobody has a group in that grouping.
    ValueError
        When the plans are not those of this planner, one per person, or `min_group` is below 5.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "phase": "inductie"}])
    >>> planner = loopbaan.Planner(fw, "basisbekwaam")
    >>> loopbaan.tabulate_needs(planner, people, planner.find_all(people))["people"][0] is None  # one person: protected
    True
    """
    found = _loopbaan.tabulate_needs(planner, people, plans, grouping, min_group, wide)
    return with_columns(found, add, lang, people.framework)


def tabulate_coverage(coverage: Coverage, *, wide: bool = False, add: Names = (), lang: str = "nl") -> Table:
    """A row per competence of a count and group, the whole profile and everyone first.

    `about` says of whom a row is: everyone, a group (named in `group`), or no group, the people without one. `figure` says
    whether it shows, is protected, or there is nobody to count; `people` is how many there are.

    Parameters
    ----------
    coverage : Coverage
    wide : bool
        A row per competence, with the total and a column per group.
    add : str or sequence of str
        "title": titles of competences and levels too.
    lang : str
        Of titles: "nl" or "en".

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1"}])
    >>> loopbaan.tabulate_coverage(loopbaan.count_coverage(people, "basisbekwaam"))["met"][0] is None
    True
    """
    return with_columns(_loopbaan.tabulate_coverage(coverage, wide), add, lang, coverage.framework)


def tabulate_rater_gaps(
    people: Cohort,
    other: str,
    grouping: str = "",
    *,
    min_group: int = 10,
    wide: bool = False,
    add: Names = (),
    lang: str = "nl",
) -> Table:
    """A row per competence and group, everyone first: of the people whom both rated, how many rate themselves higher than a kind of rater does.

    Parameters
    ----------
    people : Cohort
    other : str
        "colleague", "leader", "observer", "pupil" or "institute".
    grouping : str
        E.g. "school"; "" takes all people together.
    min_group : int
        Smallest group of which a figure may show; at least 5.
    wide, add, lang
        As for `tabulate_coverage`.

    Raises
    ------
    ValueError
        When there is no such kind of rater, or `min_group` is below 5.

    Examples
    --------
    >>> import loopbaan
    >>> def log(own, by_leader):
    ...     rated = {"self": own, "leader": by_leader}
    ...     return [{"competence": "gedrag", "level": level, "rater": rater} for rater, level in rated.items()]
    >>> drafts = [{"id": f"p{i}", "evidence": log("vak" if i < 8 else "start", "start")} for i in range(20)]
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), drafts)
    >>> loopbaan.tabulate_rater_gaps(people, "leader").to_dicts()
    [{'competence': 'gedrag', 'about': 'everyone', 'group': None, 'people': 20, 'higher': 8, 'figure': 'shown'}]
    """
    found = _loopbaan.tabulate_rater_gaps(people, other, grouping, min_group, wide)
    return with_columns(found, add, lang, people.framework)

