# SPDX-License-Identifier: BSL-1.0
"""Headings and words that are read back as what they are meant to say; only such go into a template."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Optional

from .._loopbaan import Competence, Framework, Person, Scale
from ..core import NOT_SHOWN, Error
from ..exchange import write_csv
from ..staff import parse_staff
from .words import HEADINGS, OTHERWISE, SHOWN_AS_NO


@dataclass(frozen=True)
class Readable:
    """What is read back on a framework, in the words of a language."""

    framework: Framework
    lang: str

    @property
    def other(self) -> str:
        return "en" if self.lang == "nl" else "nl"

    def read(self, cells: Mapping[str, str]) -> Optional[Person]:
        """The person that a row says, by heading; None where it cannot be read, or with a note to look at."""
        try:
            staff = parse_staff(write_csv([list(cells), list(cells.values())]), self.framework, is_part=True)
        except Error:
            return None
        return None if any(note.needs_a_look for note in staff.notes) else staff.people[0]

    def fixed(self, names: Iterable[str], beside: Sequence[str]) -> dict[str, str]:
        """The headings that are not of competences, by what they mean; those that mean something else here are left out."""
        found = {}
        for name in names:
            for heading in self.headings(name):
                cells = {self.person: "x", heading: "", **{each: "" for each in beside}}
                if len(cells) == 2 + len(beside) and self.read(cells) is not None:
                    found[name] = heading
                    break
        return found

    def headings(self, name: str) -> Sequence[str]:
        """The headings to try, the word of the framework first."""
        own = [self.framework.word(name, self.lang)] if name in self.framework.words else []
        return (*own, *HEADINGS[name][self.lang], *HEADINGS[name][self.other])

    @cached_property
    def person(self) -> str:
        """The heading of who a row is about, which no competence is called."""
        words = (*HEADINGS["person"][self.lang], *HEADINGS["person"][self.other])
        beside = (HEADINGS[name]["en"][0] for name in ("school", "board", "fte"))
        return next((word for other in beside for word in words if self.read({word: "x", other: ""})), words[0])

    def competence(self, c: Competence) -> Optional[str]:
        """The heading of a competence: its title, or else its id; None where either means something else."""
        level = next(iter(self.framework.scales[c.scale].levels)).id
        for heading in (c.title.in_language(self.lang), c.id, c.title.in_language(self.other)):
            found = self.read({self.person: "x", heading: level}) if heading and heading != self.person else None
            if found is not None and says(found, c.id, level):
                return heading
        return None

    def levels(self, scale: Scale, heading: str, competence: str) -> list[tuple[str, str]]:
        """Of each level its id and the word to choose, from not shown up."""
        words = []
        levels = list(scale.levels)
        for level in levels:
            for word in (level.title.in_language(self.lang), level.id):
                if (found := self.read({self.person: "x", heading: word})) and says(found, competence, level.id):
                    words.append((level.id, word))
                    break
        below = OTHERWISE[self.lang]
        no = SHOWN_AS_NO.get(words[0][1].casefold()) if len(words) == 1 else None
        if no and (found := self.read({self.person: "x", heading: no})) and says(found, competence, NOT_SHOWN):
            below = no
        return [(NOT_SHOWN, below), *words]

    def words_of(self, fact: str, heading: str, beside: str) -> list[str]:
        """The word of each phase, or route."""
        words = []
        for each in (self.framework.phases if fact == "phase" else self.framework.routes).values():
            for word in (each.title.in_language(self.lang), each.id):
                found = self.read({self.person: "x", heading: word, beside: ""})
                if found and getattr(found, fact) == each.id:
                    words.append(word)
                    break
        return words


def says(person: Person, competence: str, level: str) -> bool:
    return {c: found for c, found in person.levels.items() if found is not None} == {competence: level}
