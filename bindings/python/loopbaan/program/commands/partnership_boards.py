# SPDX-License-Identifier: BSL-1.0
"""What a board hands over without persons, and what several boards need together."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Optional

from ... import AskedNeed, Cohort, PlanNeeds, compare_shared, read_offer_sheets, read_shared_needs, share_needs, shared_sheets, write_shared_meeting
from ...partnership.cells import plain
from ..cli.command import DONE
from ..cli.forms import form_of
from ..cli.inputs import load_framework
from ..cli.messages import tell
from ..cli.options import Shared
from ..cli.output import deliver
from ..cli.workbook import workbook
from ..cli.wrong import WrongInput
from ..words import partnership as texts
from ..words.amounts import count
from ..words.language import Words
from .offers import tell_reading
from .partnership_options import OfBoards


def deliver_shared(shared: Shared, say: Words, boards: OfBoards, needs: PlanNeeds, asked: Sequence[AskedNeed], min_group: int) -> int:
    """Writes what a board needs, without persons. Raises Error and WrongInput."""
    seen = read_shared_needs(boards.seen, needs.framework) if boards.seen is not None else None
    board = str(boards.share)
    if seen is not None and seen.board != board:
        raise WrongInput(say(texts.seen_of_another(seen.board, board)))
    made = share_needs(needs, board=board, asked=asked, min_group=min_group, seen=seen)
    left = sum(each.step is None and each.competence is None and each.profile is None for each in asked)
    if left:
        tell(shared, say(texts.topics_left_out(left)))
    deliver(shared, say, made.write(), personal=False)
    tell(shared, say(texts.shared(len(made.needs), made.people, made.min_group)))
    return DONE


def of_these(shared: Shared, say: Words, people: Cohort, asked: Sequence[AskedNeed]) -> Sequence[AskedNeed]:
    """What schools of these people ask, as a sheet may hold those of several boards; how many others there are is told."""
    groups = [person.groups for person in people]
    schools, boards = ({plain(each[name]) for each in groups if each.get(name)} for name in ("school", "board"))
    kept = [each for each in asked if (plain(each.school) in schools if each.school else not each.board or plain(each.board) in boards)]
    if len(kept) < len(asked):
        tell(shared, say(texts.of_others(len(asked) - len(kept))))
    return kept


def boards_together(say: Words, offers: Sequence[str], steps: Mapping[str, str], first_day: Optional[datetime.date], boards: OfBoards, shared: Shared) -> int:
    """What boards need together beside what is offered, as a page, a workbook or one document. Raises Error and WrongInput."""
    form = form_of(shared, say, ("html", "workbook", "json"))
    framework = load_framework(shared, say)
    several = [read_shared_needs(file, framework) for file in boards.board]
    names = [each.board for each in several]
    if doubled := next((name for name in names if names.count(name) > 1), None):
        raise WrongInput(say(texts.board_twice(doubled)))
    offered = read_offer_sheets(list(offers), framework, steps=steps) if offers else None
    if offered is not None:
        tell_reading(shared, say, offered)
    meeting = compare_shared(several, offered.offers if offered else None, first_day=first_day, in_several=boards.in_several(say))
    if form == "json":
        deliver(shared, say, meeting.merged.write(), personal=False)
    elif form == "workbook":
        sheets = shared_sheets(meeting, say.lang)
        made = {name: ([count(cell) if isinstance(cell, int) else str(cell) for cell in row] for row in rows) for name, rows in sheets.items()}
        deliver(shared, say, workbook(say, made), personal=False)
    else:
        page = write_shared_meeting(meeting, lang=say.lang)
        deliver(shared, say, page.html, personal=False)
        for line in page.summary:
            tell(shared, line)
    return DONE
