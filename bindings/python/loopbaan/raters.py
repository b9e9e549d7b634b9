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
    'Dealing with behaviour: the teacher fully competent, a colleague basic competent.'
    """
    return _loopbaan.find_rater_lines(person)


def measure_agreement(people: Cohort, competence: str, *, min_group: int = 10) -> Agreement:
    """How far raters agree on a competence: Krippendorff's alpha for ordinal ratings, people being the units.

    1 is full agreement, 0 what chance gives. A rater is a kind and a pseudonym (`rater_id`), and has one say of each
    person: the latest rating as of the day of the rule. Raters of a kind without a pseudonym count as one. Nothing shows of
    fewer than `min_group` people whom two or more have rated; `explain` says why there is no number.

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
    >>> loopbaan.measure_agreement(people, "gedrag").explain("en")
    'No agreement can be given: fewer than 10 people were rated by two or more raters.'
    """
    return _loopbaan.measure_agreement(people, competence, min_group)
