# SPDX-License-Identifier: BSL-1.0
"""What a template is made of: the competences that are asked, their headings, and the words of their levels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .._loopbaan import Competence, Framework
from ..core import Error
from ..gap import find_gap
from ..people import build_cohort
from ..sheets import Choices
from .readable import Readable
from ..wording import diagnostic
from .words import COLUMNS, TEXTS


@dataclass
class Template:
    """What a template is made of."""

    framework: Framework
    lang: str
    readable: Readable
    asked: dict[str, dict[str, str]]  # by id of a target's profile: level by competence
    competences: list[Competence]
    headings: dict[str, str] = field(default_factory=dict)  # by competence
    words: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # by scale: of each level id and word

    def say(self, what: str, **values: object) -> str:
        return TEXTS[what][0 if self.lang == "nl" else 1].format(**values)

    def column(self, name: str) -> tuple[str, str, str]:
        """What to fill in, and two examples, in the words of the framework."""
        own = {word: self.framework.word(word, self.lang) for word in ("teacher", "leader", "school")}
        what, first, second = COLUMNS[name][self.lang]
        return what.format(**own), first.format(**own), second.format(**own)

    def level_word(self, c: Competence, level: str) -> str:
        return dict(self.words[c.scale])[level]

    def levels(self, scale: str) -> Choices:
        title = self.framework.scales[scale].title.in_language(self.lang) or scale
        return Choices(self.say("levels of", scale=title), tuple(word for _, word in self.words[scale]))


def prepare(framework: Framework, to: Sequence[str], lang: str) -> Template:
    """What a framework asks: all of it, or what targets ask.

    Raises Error 501 for a word that is no target, and 825 for a competence that no heading names.
    """
    nobody = build_cohort(framework, [{"id": "x"}])[0]
    asked = {}
    for word in to:
        target = framework.target(word)
        asked[target] = {line.competence: line.required or line.desired or "" for line in find_gap(nobody, target).lines}
    wanted = {c for of in asked.values() for c in of} if to else set(framework.competences)
    areas = {area: place for place, area in enumerate(framework.areas)}
    found = [c for c in framework.competences.values() if c.id in wanted]
    found.sort(key=lambda c: areas.get(c.area or "", len(areas)))
    made = Template(framework, lang, Readable(framework, lang), asked, found)
    wrong = []
    for c in found:
        heading = made.readable.competence(c)
        if heading is None:
            wrong.append(diagnostic("ambiguous_column", [(c.id, c.id), (c.id, c.id)], framework.id, "", 0, ""))
            continue
        made.headings[c.id] = heading
        if c.scale not in made.words:
            made.words[c.scale] = made.readable.levels(framework.scales[c.scale], heading, c.id)
    if wrong:
        raise Error(wrong)
    return made
