# SPDX-License-Identifier: BSL-1.0
"""The framework as a graph: what may be wrong with it, what hangs on what, what someone can do next."""

from __future__ import annotations

from typing import Mapping, Sequence

from . import _loopbaan
from ._loopbaan import Analysis, Finding, Framework, Fringe, Landmarks, Person, Tally, VertexMetrics

__all__ = [
    "Analysis",
    "Finding",
    "Fringe",
    "Landmarks",
    "Tally",
    "VertexMetrics",
    "analyse",
    "count_learning_paths",
    "find_fringe",
    "measure_requisites",
]


def analyse(framework: Framework) -> Analysis:
    """All that there is to say about a framework and its catalogue as a graph.

    Seen from someone who begins with nothing but what no step yields at any level, such as prior education. Phases
    close nothing: everybody goes through them in time.

    Examples
    --------
    >>> import loopbaan
    >>> analysis = loopbaan.analyse(loopbaan.dutch_framework())
    >>> next(each for each in analysis.landmarks if each.profile == "basisbekwaam").steps
    ('icalt-observatie', 'oudergesprek-maatje', 'ontwikkelplan')
    """
    return _loopbaan.analyse(framework)


def find_fringe(person: Person) -> Fringe:
    """What someone can do next, and has learned last. No judgement: any order of learning gives the same.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> starter = {"id": "p-001", "phase": "inductie", "levels": fw.required("startbekwaam")}
    >>> people = loopbaan.build_cohort(fw, [starter])
    >>> "introductieweek" in loopbaan.find_fringe(people[0]).outer
    True
    """
    return _loopbaan.find_fringe(person)


def measure_requisites(requisites: Mapping[str, Sequence[str]]) -> dict[str, VertexMetrics]:
    """The measures of curricular analytics for any programme: course → the courses that go before it.

    Parameters
    ----------
    requisites : mapping of str to sequence of str
        A course that is named only as a requisite counts as one without requisites of its own.

    Examples
    --------
    >>> import loopbaan
    >>> found = loopbaan.measure_requisites({"b": ["a"], "c": ["b"], "d": ["b"]})
    >>> found["b"].blocking, found["b"].delay, found["b"].centrality.count
    (2, 3, 6)
    """
    places: dict[str, int] = {}
    for course, earlier in requisites.items():
        for each in (course, *earlier):
            places.setdefault(each, len(places))
    edges = [(places[each], places[course]) for course, earlier in requisites.items() for each in earlier]
    return dict(zip(places, _loopbaan.measure_requisites(len(places), edges)))


def count_learning_paths(framework: Framework, target: str, *, width: int = 1000) -> Tally:
    """In how many orders someone can come to a profile, each step open in its turn and yielding something new.

    Reckoned as in `analyse`: from nothing but what is brought along.

    Parameters
    ----------
    framework : Framework
    target : str
        Id or title of a profile, a role or a phase.
    width : int
        The count is exact while no more than so many sets of steps of one size need be told apart, else a lower bound.

    Raises
    ------
    Error
        501 when there is no such target.
    ValueError
        When `width` is below 1.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.count_learning_paths(loopbaan.dutch_framework(), "ander-beroep")
    <Tally 1>
    """
    if width < 1:
        raise ValueError(f"width is at least 1, not {width}")
    return _loopbaan.count_learning_paths(framework, target, width)
