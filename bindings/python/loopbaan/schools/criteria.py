# SPDX-License-Identifier: BSL-1.0
"""Which criterion a row is about: by its name, by words that were said to mean it, or by the option of a pillar."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Optional

from .. import _loopbaan
from .._loopbaan import Framework
from ..partnership.cells import plain
from ..partnership.rows import Line
from ..partnership.steps import all_names, names_of, titles_of
from ..partnership.table import SheetTable
from ..wording import filled
from .wide import only_with
from .words import CRITERION, LAYERS, OTHER_LAYER, OWN_WORDS

OPTION = re.compile(r"(?:optie|option)?\s*([a-z])")
TITLED = re.compile(r"(?:optie|option) ([a-z])\b")
BASE = {"basis", "base", "basiskwaliteit", "base quality"}


class Criteria:
    """The criteria of a standard, found by the words of a table; `called` has words of one's own for ids or titles."""

    def __init__(self, standard: Framework, called: Mapping[str, str]) -> None:
        self.standard = standard
        self.named = names_of(standard.competences)[0]
        self.areas = names_of(standard.areas)[0]
        self.own = {plain(words): self.named[plain(id)] for words, id in called.items() if plain(id) in self.named}
        wrong = [id for id in called.values() if plain(id) not in self.named]
        if wrong:
            raise ValueError(f"no criterion of this standard: {wrong[0]}")

    def find(self, table: SheetTable, line: Line, words: str) -> tuple[Optional[str], str]:
        """The criterion of a row and, where its words are not the standard’s, these words; None, and told, where there is none."""
        area, layer = self.area(table, line), self.layer(table, line)
        criterion, said = self.named.get(plain(words)), ""
        if criterion is None:
            criterion, said = self.own.get(plain(words)) or self.option(area, layer), words
        if criterion is None:
            inside = [each for id, each in self.standard.competences.items() if area in (None, each.area) and (layer is None or self.layer_of(id) == layer)]
            known = tuple("; ".join(each.title.in_language(lang) for each in inside) for lang in ("nl", "en"))
            remedy = filled(*OWN_WORDS, words=words, known=known)
            near = _loopbaan.nearest(words, all_names(self.standard.competences))
            whole = filled("Bedoelde u “{near}”? {remedy}", "Did you mean “{near}”? {remedy}", near=near, remedy=remedy) if near else remedy
            table.fault("unknown_reference", line, "criterion", words, CRITERION, whole)
            return None, ""
        if said:
            table.tally.assume("own words", line.number)
        elif layer is not None and self.layer_of(criterion) != layer:
            table.note("unknown_word", line, "layer", table.words(line, "layer"), ("", ""), filled(*OTHER_LAYER, layer=table.words(line, "layer")))
        mine = self.standard.competences[criterion].area
        if area is not None and mine and mine != area:
            self.other_area(table, line, mine)
        return criterion, said

    def area(self, table: SheetTable, line: Line) -> Optional[str]:
        """The pillar or domain that a row names; None where it names none, or one that nobody knows: that is told."""
        words = plain(table.words(line, "area"))
        found = self.areas.get(words)
        if words and found is None:
            found = only_with(self.standard.areas, words)
            if found is not None:
                table.tally.assume("like area", line.number)
            elif self.areas:
                titles = tuple("; ".join(each.title.in_language(lang) for each in self.standard.areas.values()) for lang in ("nl", "en"))
                remedy = filled("Dit kader kent: {known}.", "This standard has: {known}.", known=titles)
                table.note("unknown_word", line, "area", table.words(line, "area"), ("", ""), remedy)
        return found

    def other_area(self, table: SheetTable, line: Line, area: str) -> None:
        title = self.standard.areas[area].title
        remedy = filled("Dit criterium hoort bij “{area}”.", "This criterion belongs to “{area}”.", area=(title.in_language("nl"), title.in_language("en")))
        table.note("unknown_word", line, "area", table.words(line, "area"), ("", ""), remedy)

    def layer(self, table: SheetTable, line: Line) -> Optional[str]:
        """“base”, or the letter of an option; None where the row says neither."""
        words = plain(table.words(line, "layer"))
        if not words or words in BASE:
            return "base" if words else None
        option = OPTION.fullmatch(words)
        if option is None:
            table.fault("unknown_value", line, "layer", table.words(line, "layer"), LAYERS, ("", ""))
        return option[1] if option else None

    def layer_of(self, criterion: str) -> str:
        """The letter of the option that a criterion is by its title, or “base”."""
        found = [TITLED.match(plain(title)) for title in titles_of(self.standard.competences[criterion])]
        return next((each[1] for each in found if each), "base")

    def option(self, area: Optional[str], layer: Optional[str]) -> Optional[str]:
        """The option of a pillar: what it holds a partnership says in its own words."""
        if area is None or layer in (None, "base"):
            return None
        found = [id for id, each in self.standard.competences.items() if each.area == area and self.layer_of(id) == layer]
        return found[0] if len(found) == 1 else None
