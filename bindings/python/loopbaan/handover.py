# SPDX-License-Identifier: BSL-1.0
"""Handovers: what a programme passes to the first employer of who comes from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from . import _loopbaan
from ._loopbaan import Curriculum, Framework, Person, Text
from .exchange import Content, Path, name_of, read_file

__all__ = ["Handover", "HandoverLine", "HandoverModule", "make_handover", "parse_handover", "read_handover"]


@dataclass(frozen=True)
class HandoverLine:
    """What is handed over of a competence. `how`: "assessed", "assessed_below", "level_unsaid", "by_choice", "practised",
    "introduced", "in_doubt", "left_out" (`reason` says why), "absent" or "not_on_the_map", and of one graduate "shown" or
    "shown_below"; `level` only where everybody was assessed on it, or the graduate showed it; `thin`: should induction take
    it up?"""

    competence: str
    how: str
    level: Optional[str]
    asked: Optional[str]
    modules: tuple[str, ...]
    by: Optional[str]
    ask: tuple[str, ...]
    reason: Optional[Text]
    thin: bool
    text: Text


@dataclass(frozen=True)
class HandoverModule:
    """What a module that lines stand on is called: a school knows no codes of a programme."""

    id: str
    title: Text


@dataclass(frozen=True)
class Handover:
    """What one variant of a programme hands over. `write()` is its handover/1 document, which `read_staff` reads as a starter."""

    framework: Framework
    lines: tuple[HandoverLine, ...]
    document: str
    person: Optional[str] = None
    modules: tuple[HandoverModule, ...] = ()

    @property
    def thin(self) -> tuple[HandoverLine, ...]:
        """What induction should take up."""
        return tuple(line for line in self.lines if line.thin)

    def write(self) -> str:
        """The handover/1 document, in canonical form."""
        return self.document

    def to_html(self, lang: str = "nl") -> str:
        """One A4, offline."""
        return _loopbaan.handover_page(self.document, self.framework, lang, "")


def make_handover(curriculum: Curriculum, variant: str = "", *, person: Optional[Person] = None) -> Handover:
    """What a variant of a programme hands over; "" where the map has no variants. Raises KeyError for an unknown variant.

    With `person`, one graduate: where evidence by others gives a level that is handed over, whatever the programme does for
    everybody; else the programme goes on speaking. Raises Error 208 where the person is measured by another edition.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> kaart = loopbaan.parse_curriculum("module;gedrag\\nM1;I O T:start\\n", fw)
    >>> handed = loopbaan.make_handover(kaart)
    >>> [(line.competence, line.level) for line in handed.lines if not line.thin]
    [('gedrag', 'start')]
    >>> loopbaan.parse_staff(handed.write(), fw).people[0].levels["gedrag"]
    'start'

    >>> student = loopbaan.build_cohort(fw, [{"id": "s1", "levels": {"gedrag": "ontwikkeling"}}])[0]
    >>> handed = loopbaan.make_handover(kaart, person=student)
    >>> [(line.how, line.level) for line in handed.lines if line.competence == "gedrag"], handed.person
    ([('shown', 'ontwikkeling')], 's1')
    """
    return parse_handover(_loopbaan.make_handover(curriculum, variant, person), curriculum.framework)


def read_handover(path: Path, framework: Framework) -> Handover:
    """A handover/1 document. Raises Error with every defect and its place.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "overdracht.json"
    >>> kaart = loopbaan.parse_curriculum("module;gedrag\\nM1;I O\\n", fw)
    >>> _ = path.write_text(loopbaan.make_handover(kaart).write(), encoding="utf-8")
    >>> loopbaan.read_handover(path, fw).lines[0].how
    'not_on_the_map'
    """
    return parse_handover(read_file(path), framework, name=name_of(path))


def parse_handover(content: Content, framework: Framework, *, name: str = "") -> Handover:
    """The same from the content of a file; `name` is what errors call it.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> loopbaan.parse_handover(loopbaan.make_handover(loopbaan.parse_curriculum("module;gedrag\\nM1;I\\n", fw)).write(), fw).thin[0].how
    'not_on_the_map'
    """
    given = _loopbaan.handover_lines(content, framework, name)
    lines = tuple(HandoverLine(**line) for line in given)
    person = _loopbaan.handover_person(content, framework, name)
    modules = tuple(HandoverModule(*each) for each in _loopbaan.handover_modules(content, framework, name))
    return Handover(framework, lines, _loopbaan.canonical(content, name), person, modules)
