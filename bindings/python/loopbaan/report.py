# SPDX-License-Identifier: BSL-1.0
"""Pictures and pages."""

from __future__ import annotations

import os
from dataclasses import dataclass
from html import unescape
from typing import Iterable, Optional, Union

from . import _loopbaan
from ._loopbaan import Coverage, Framework, Gap, Person
from .files import ending_of, write_whole
from .page import Page, write_page, write_regeling, write_sheets

__all__ = [
    "CareerMap",
    "Page",
    "Picture",
    "draw_career_map",
    "draw_gap",
    "draw_heatmap",
    "draw_rater_gap",
    "write_page",
    "write_regeling",
    "write_sheets",
]


Ids = tuple[str, ...]


@dataclass(frozen=True)
class CareerMap:
    """The career map of a framework; a notebook shows it. Drawn afresh whenever it is asked for.

    Examples
    --------
    >>> import loopbaan
    >>> drawn = loopbaan.draw_career_map(loopbaan.dutch_framework())
    >>> drawn.svg.startswith("<svg"), "<script" in drawn.svg
    (True, False)
    """

    framework: Framework
    lang: str
    done: tuple[str, ...]
    planned: tuple[str, ...]
    first: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    here: Optional[str] = None
    target: Optional[str] = None
    numbered: bool = False
    heading: str = ""
    shown: Optional[tuple[str, ...]] = None

    @property
    def svg(self) -> str:
        """The picture."""
        return _loopbaan.draw_career_map(*self._asked)

    @property
    def html(self) -> str:
        """One offline page with the picture and a table behind it."""
        return _loopbaan.draw_career_map_page(*self._asked)

    @property
    def dot(self) -> str:
        """The map in the DOT language of Graphviz."""
        return _loopbaan.draw_career_map_dot(*self._asked)

    @property
    def _asked(
        self,
    ) -> tuple[Framework, str, Ids, Ids, Ids, Ids, Optional[str], Optional[str], bool, str, Optional[Ids]]:
        marks = (self.done, self.planned, self.first, self.met)
        return (self.framework, self.lang, *marks, self.here, self.target, self.numbered, self.heading, self.shown)

    def save(self, path: Union[str, os.PathLike[str]]) -> None:
        """Writes a file; its suffix (.svg, .html or .dot) says in which form."""
        forms = {".svg": "svg", ".html": "html", ".dot": "dot"}
        ending = ending_of(path, *forms)
        personal = any((self.done, self.planned, self.first, self.met, self.here, self.target))
        write_whole(path, str(getattr(self, forms[ending])).encode(), personal=personal)

    def __repr__(self) -> str:
        marked = f", {len(self.done)} done, {len(self.planned)} planned" if self.done or self.planned else ""
        return f"<CareerMap of {self.framework.id} {self.framework.version}: {len(self.framework.steps)} steps{marked}>"

    def _repr_html_(self) -> str:
        return f'<div style="overflow-x: auto">{self.svg}</div>'


def draw_career_map(
    framework: Framework,
    *,
    lang: str = "nl",
    done: Iterable[str] = (),
    planned: Iterable[str] = (),
    first: Iterable[str] = (),
    met: Iterable[str] = (),
    here: Optional[str] = None,
    target: Optional[str] = None,
    numbered: bool = False,
    heading: str = "",
    shown: Optional[Iterable[str]] = None,
) -> CareerMap:
    """The career map of a framework: a band per domain, a column per phase, a box per step, and the roles.

    Parameters
    ----------
    framework : Framework
    lang : str
        "nl" or "en".
    done, planned : iterable of str
        Ids of steps to mark.
    first : iterable of str
        Ids of planned steps that are to be begun now.
    met : iterable of str
        Ids of profiles that are met: the phases, depths and roles of these are marked.
    here : str, optional
        Id of the phase in which someone is.
    target : str, optional
        Id of the profile that someone wants to reach.
    numbered : bool
        Do `first` and then `planned` follow each other as they are listed? Then each has its number.
    heading : str
        Above the picture; "" for the title of the framework.
    shown : iterable of str, optional
        Ids of steps to draw beside those that are marked. What is not drawn is counted, and a phase of which no step is
        drawn is folded. None: everything is drawn.

    Raises
    ------
    KeyError
        When there is no such step, profile or phase.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.draw_career_map(loopbaan.build_framework("leeg", "1"))
    <CareerMap of leeg 1: 0 steps>
    """
    done, planned, first, met = tuple(done), tuple(planned), tuple(first), tuple(met)
    also = None if shown is None else tuple(shown)
    for step in (*done, *planned, *first, *(also or ())):
        framework.steps[step]
    for profile in (*met, *([] if target is None else [target])):
        framework.profiles[profile]
    if here is not None:
        framework.phases[here]
    return CareerMap(framework, lang, done, planned, first, met, here, target, numbered, heading, also)


@dataclass(frozen=True, repr=False)
class Picture:
    """A static SVG picture; a notebook shows it.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1"}])
    >>> loopbaan.draw_gap(loopbaan.find_gap(people[0], "basisbekwaam"))
    <Picture: p1 naast Basisbekwaam>
    """

    svg: str
    personal: bool = True  # is it of a person?

    def save(self, path: Union[str, os.PathLike[str]]) -> None:
        """Writes the picture as an SVG file; a new one of a person is for its owner alone."""
        ending_of(path, ".svg")
        write_whole(path, self.svg.encode(), personal=self.personal)

    def __repr__(self) -> str:
        return f"<Picture: {unescape(self.svg.split('<title>', 1)[1].split('</title>', 1)[0])}>"

    def _repr_svg_(self) -> str:
        return self.svg


def draw_heatmap(coverage: Coverage, *, lang: str = "nl") -> Picture:
    """How many people of each group meet each competence; protected cells are hatched.

    A notebook shows it for a `Coverage` by itself.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "groups": {"school": "s1"}}])
    >>> drawn = loopbaan.draw_heatmap(loopbaan.count_coverage(people, "basisbekwaam", "school"))
    >>> drawn.svg.startswith("<svg"), "<script" in drawn.svg
    (True, False)
    """
    return Picture(_loopbaan.draw_heatmap(coverage, lang), personal=False)


def draw_gap(gap: Gap, *, lang: str = "nl") -> Picture:
    """A person beside a profile: per competence the level now, what is required and what is desired, most missing first.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": {"klassenmanagement": "start"}}])
    >>> "mist 1 niveau" in loopbaan.draw_gap(loopbaan.find_gap(people[0], "basisbekwaam")).svg
    True
    """
    return Picture(_loopbaan.draw_gap(gap, lang))


def draw_rater_gap(person: Person, *, lang: str = "nl") -> Picture:
    """What kinds of raters say of a person, competence by competence, furthest apart first; never averaged over kinds.

    Examples
    --------
    >>> import loopbaan
    >>> ratings = [{"competence": "klassenmanagement", "level": "vak", "rater": "self"},
    ...            {"competence": "klassenmanagement", "level": "start", "rater": "leader"}]
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "evidence": ratings}])
    >>> "zelf 2 hoger dan de leidinggevende" in loopbaan.draw_rater_gap(people[0]).svg
    True
    """
    return Picture(_loopbaan.draw_rater_gap(person, lang))
