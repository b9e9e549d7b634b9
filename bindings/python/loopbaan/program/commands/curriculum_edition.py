# SPDX-License-Identifier: BSL-1.0
"""A curriculum in another edition of its framework: what becomes of each cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Optional

from ... import Carried, Curriculum, carry_over, write_curriculum
from ..cli.command import DONE
from ..cli.forms import Answers, form_of, give
from ..cli.inputs import edition
from ..cli.messages import tell
from ..cli.options import Shared
from ..cli.tables import Table
from ..cli.wrong import WrongInput
from ..words import curriculum as texts
from ..words import diff as diff_texts
from ..words.language import Words
from .diff import crosswalk_of

FORMS = ("text", "markdown", "csv", "json", "workbook")
HOWS = ("kept", "moved", "decide", "dropped")


def to_edition(say: Words, kaart: Curriculum, to: str, file: Optional[str], shared: Shared) -> int:
    """Moves the map and tells what becomes of each cell. Raises Error and WrongInput."""
    form = form_of(shared, say, FORMS)
    old, new = kaart.framework, edition(shared, say, to)
    along = crosswalk_of(shared, say, old, new, file)
    if along is None:
        raise WrongInput(say(diff_texts.no_crosswalk(old=f"{old.id} {old.version}", new=f"{new.id} {new.version}")))
    carried = carry_over(kaart, along)
    counts = Counter(cell.how for cell in carried.cells)
    closing = say(texts.carried(*(counts[how] for how in HOWS)))
    answers = Answers(
        json=lambda: write_curriculum(carried.made),
        rows=lambda: rows(say, carried),
        tables=lambda: (list(tables(say, carried)), closing),
    )
    give(shared, say, form, "edition", answers, personal=False)
    if form == "json":  # what must be decided is in no document
        tell(shared, closing)
    return DONE


def tables(say: Words, carried: Carried) -> Iterator[Table]:
    """What asks for people first."""
    for how in ("decide", "dropped", "moved", "kept"):
        lines = [cell.text.in_language(say.lang) for cell in carried.cells if cell.how == how]
        if lines:
            yield Table(f"{say(texts.CARRIED)}: {say(texts.CARRIED_AS[how])} ({len(lines)})", notes=lines)
    if carried.new:
        competences = carried.made.framework.competences
        yield Table(say(texts.NEW_ONES), notes=[competences[id].title.in_language(say.lang) for id in carried.new])


def rows(say: Words, carried: Carried) -> Iterator[Sequence[str]]:
    """A row per cell of the old map, and one for what is new."""
    heads = (texts.H_MODULE, texts.H_COMPETENCE, texts.H_WHAT, texts.H_HOW, texts.H_BECOMES, texts.H_LEVEL, texts.H_FINDING)
    yield tuple(say(each) for each in heads)
    for cell in carried.cells:
        how = say(texts.CARRIED_AS[cell.how])
        does = say(texts.DOES[cell.does]) if cell.does in texts.DOES else cell.does
        yield cell.module, cell.competence, does, how, ", ".join(cell.to), cell.level or "", cell.text.in_language(say.lang)
    for id in carried.new:
        yield "", "", "", say(texts.NEW_ONES), id, "", carried.made.framework.competences[id].title.in_language(say.lang)
