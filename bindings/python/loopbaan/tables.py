# SPDX-License-Identifier: BSL-1.0
"""Answers as tables, which pandas, Polars, pyarrow and DuckDB read as they are.

A `Table` speaks the Arrow PyCapsule interface, so `pl.DataFrame(table)`, `pa.table(table)` and `duckdb.sql("from table")` need
nothing of ours. `parse_staff` takes any such table back.
"""

from __future__ import annotations

from typing import Any, Sequence

from . import _loopbaan
from ._loopbaan import Cohort, Column, Coverage, Plan, Planner, Table
from .excel import need, write_excel

__all__ = [
    "Column",
    "Table",
    "tabulate_coverage",
    "tabulate_evidence",
    "tabulate_gaps",
    "tabulate_levels",
    "tabulate_needs",
    "tabulate_people",
    "tabulate_plan_steps",
    "tabulate_plans",
    "tabulate_rater_gaps",
    "write_excel",
]


def tabulate_people(people: Cohort) -> Table:
    """A row per person: facts, groups, and the level of each competence by its id; "0" where it is not shown.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "start"}}])
    >>> loopbaan.tabulate_people(people)["gedrag"][0]
    'start'
    """
    return _loopbaan.tabulate_people(people)


def tabulate_evidence(people: Cohort) -> Table:
    """A row per entry of the logs of all people.

    Examples
    --------
    >>> import loopbaan
    >>> rating = {"competence": "gedrag", "level": "start", "rater": "leader"}
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "evidence": [rating]}])
    >>> loopbaan.tabulate_evidence(people)["rater"][0]
    'leader'
    """
    return _loopbaan.tabulate_evidence(people)


def tabulate_levels(people: Cohort) -> Table:
    """A row per person and competence of which anything is known: the level, how it was found, how sure it is.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "start"}}])
    >>> loopbaan.tabulate_levels(people)["sureness"][0]
    'decided'
    """
    return _loopbaan.tabulate_levels(people)


def tabulate_gaps(people: Cohort, target: str) -> Table:
    """A row per person and competence of a profile: now, needed, desired, levels missing.

    Raises
    ------
    Error
        501 when there is no such profile, role or phase.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1"}])
    >>> sum(loopbaan.tabulate_gaps(people, "basisbekwaam")["missing"]) > 0
    True
    """
    return _loopbaan.tabulate_gaps(people, target)


def tabulate_plans(planner: Planner, people: Cohort, plans: Sequence[Plan]) -> Table:
    """A row per person: the status of the plan, and its hours, euro and weeks.

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
    return _loopbaan.tabulate_plans(planner, people, plans)


def tabulate_plan_steps(planner: Planner, people: Cohort, plans: Sequence[Plan]) -> Table:
    """A row per person and step of their plan, in order.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "phase": "inductie"}])
    >>> planner = loopbaan.Planner(fw, "basisbekwaam")
    >>> loopbaan.tabulate_plan_steps(planner, people, planner.find_all(people))["position"][0]
    1
    """
    return _loopbaan.tabulate_plan_steps(planner, people, plans)


def tabulate_needs(
    planner: Planner, people: Cohort, plans: Sequence[Plan], grouping: str = "", *, min_group: int = 10
) -> Table:
    """A row per step that any plan has: how many people need it, in all and by group; small groups protected.

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
    return _loopbaan.tabulate_needs(planner, people, plans, grouping, min_group)


def tabulate_coverage(coverage: Coverage) -> Table:
    """A row per competence of a count, the whole profile first, with the total and a column per group.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1"}])
    >>> loopbaan.tabulate_coverage(loopbaan.count_coverage(people, "basisbekwaam"))["met"][0] is None
    True
    """
    return _loopbaan.tabulate_coverage(coverage)


def tabulate_rater_gaps(people: Cohort, other: str, grouping: str = "", *, min_group: int = 10) -> Table:
    """A row per competence: of the people whom both rated, how many rate themselves higher than a kind of rater does.

    Parameters
    ----------
    people : Cohort
    other : str
        "colleague", "leader", "observer", "pupil" or "institute".
    grouping : str
        E.g. "school"; "" takes all people together.
    min_group : int
        Smallest group of which a figure may show; at least 5.

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
    [{'competence': 'gedrag', 'people': 20, 'higher': 8}]
    """
    return _loopbaan.tabulate_rater_gaps(people, other, grouping, min_group)


def to_pandas(table: Table) -> Any:
    pandas = need("pandas")
    try:
        return need("pyarrow").table(table).to_pandas()
    except ImportError:
        return pandas.DataFrame(table.to_dicts(), columns=list(table.columns))


def to_polars(table: Table) -> Any:
    return need("polars").DataFrame(table)
