# SPDX-License-Identifier: BSL-1.0
"""`loopbaan move`: people to another edition of their framework, with a line for all that does not simply move."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ... import Migration, move_people, write_people
from ..cli.command import DONE, command
from ..cli.declared import Options, option
from ..cli.forms import Answers, form_of, give
from ..cli.inputs import edition, load_framework, load_people
from ..cli.messages import tell
from ..cli.options import Shared, TableReading, Who
from ..cli.wrong import WrongInput
from ..words import columns, common
from ..words import diff as diff_texts
from ..words import move as texts
from ..words.language import Words
from ..words.metavars import NEW
from .diff import Along, crosswalk_of


@dataclass(frozen=True)
class ToEdition(Options):
    """Which edition people move to."""

    reads = ("to",)

    to: str = field(metadata=option("--to", metavar=NEW, help=texts.TO_EDITION))


@command("move", texts.HELP)
def move(say: Words, who: Who, own: ToEdition, given: Along, reading: TableReading, shared: Shared) -> int:
    form = form_of(shared, say, ("json", "csv", "workbook"))
    old, new = load_framework(shared, say), edition(shared, say, own.to)
    along = crosswalk_of(shared, say, old, new, given.crosswalk)
    if along is None:
        raise WrongInput(say(diff_texts.no_crosswalk(old=f"{old.id} {old.version}", new=f"{new.id} {new.version}")))
    people, _ = load_people(shared, say, who, reading, old)
    moved = move_people(people, along)
    if form == "json":
        for note in moved.notes:
            tell(shared, f"{note.person}: {note.explain(say.lang)}")
        tell(shared, say(texts.moved(people=len(moved.people), notes=len(moved.notes))))
    answers = Answers(
        json=lambda: write_people(moved.people),
        rows=lambda: csv_rows(say, moved),
    )
    give(shared, say, form, "move", answers)
    return DONE


def csv_rows(say: Words, moved: Migration) -> Iterator[Sequence[str]]:
    """A row per note."""
    headings = (
        columns.PERSON,
        columns.COMPETENCE_ID,
        columns.HAD,
        columns.NEW,
        columns.BECAME,
        columns.MOVES,
        columns.MESSAGE,
    )
    yield tuple(say(heading) for heading in headings)
    for note in moved.notes:
        moves = say(texts.TO_CONFIRM) if note.reason == "confirm" else say(common.NO)
        level = note.level if note.reason == "confirm" and note.level else ""
        yield (
            note.person,
            note.competence or "",
            note.had or "",
            note.becomes or "",
            level,
            moves,
            note.explain(say.lang),
        )
