# SPDX-License-Identifier: BSL-1.0
"""What kinds of raters say of someone, side by side, and how far raters agree."""

from __future__ import annotations

from . import _loopbaan
from ._loopbaan import Agreement, Cohort, Person, RaterLine, RaterView

__all__ = ["Agreement", "RaterLine", "RaterView", "find_rater_lines", "measure_agreement"]


def find_rater_lines(person: Person) -> tuple[RaterLine, ...]:
    """What the kinds of raters say of a person, competence by competence. Never averaged over kinds.

    Examples
    --------
    >>> import loopbaan
    >>> ratings = [
    ...     {"competence": "gedrag", "level": "vak", "rater": "self"},
    ...     {"competence": "gedrag", "level": "basis", "rater": "colleague"},
    ... ]
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "evidence": ratings}])
    >>> loopbaan.find_rater_lines(people[0])[0].explain("en")
    'Dealing with behaviour: the teacher fully competent (1), a colleague basic competent (1).'
    """
    return _loopbaan.find_rater_lines(person)


def measure_agreement(people: Cohort, competence: str, *, min_group: int = 10) -> Agreement:
    """How far raters agree on a competence: Krippendorff's alpha for ordinal ratings, people being the units.

    1 is full agreement, 0 what chance gives. Nothing shows of fewer than `min_group` people whom two or more have rated.

    Raises
    ------
    KeyError
        When there is no such competence; it names the nearest.
    ValueError
        When `min_group` is below 5.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1"}])
    >>> loopbaan.measure_agreement(people, "gedrag")
    <Agreement on 0 people: none>
    """
    return _loopbaan.measure_agreement(people, competence, min_group)
