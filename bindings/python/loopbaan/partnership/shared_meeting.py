# SPDX-License-Identifier: BSL-1.0
"""What boards need together beside what is offered, as far as it was handed over: at least so many, and at most."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Optional

from .._loopbaan import Offers
from ..page import Page
from ..timetable.page import STYLE, bullets, paragraph, table
from ..wording import Pair, day_in
from .meeting_offers import MeetingEdition, meeting_editions
from .meeting_unmet import usual_of
from .meeting_words import told
from .meeting_words import word as meeting_word
from .shared_needs import BY_HAND, FROM_PLANS, Between, Key, SharedNeeds, merge_shared_needs
from .shared_words import word


@dataclass(frozen=True)
class SharedRow:
    """Something that boards ask for together. `asked` is of plans and of schools; `places` of all editions that could meet it."""

    key: Key
    title: Pair
    by_board: tuple[Between, ...]  # in the order of the boards, plans and schools together
    by_plans: Between
    by_hand: Between
    asked: Between
    places: Optional[int]  # None: as many as needed
    short: Between
    more: Optional[Between]  # editions of the usual size that are missing; None: nobody knows a size


@dataclass(frozen=True)
class SharedMeeting:
    """The needs of several boards, merged, beside what is offered.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> need = loopbaan.SharedNeed(("step", "studiedag", ""), "from plans", 14, 14)
    >>> boards = [loopbaan.SharedNeeds("A", fw, 60, 10, 9, 0, (need,)), loopbaan.SharedNeeds("B", fw, 50, 10, 9, 0, ())]
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;8\\n", fw).offers
    >>> (row,) = loopbaan.compare_shared(boards, offers).rows
    >>> row.asked, row.places, row.short, row.more
    ((14, 23), 8, (6, 15), (1, 2))
    """

    boards: tuple[SharedNeeds, ...]
    merged: SharedNeeds
    rows: tuple[SharedRow, ...]  # what is shortest first
    in_several: int
    first_day: Optional[datetime.date]
    has_offers: bool


def compare_shared(
    several: Sequence[SharedNeeds], offers: Optional[Offers] = None, *, first_day: Optional[datetime.date] = None, in_several: int = 0
) -> SharedMeeting:
    """What boards ask together, as ranges, beside the places of editions that could meet it.

    Parameters
    ----------
    several : sequence of SharedNeeds
        One of each board.
    offers : Offers, optional
        Without it nothing is offered.
    first_day : date, optional
        Editions that begin before it do not count.
    in_several : int
        At most so many people work for more than one of these boards, and are in the numbers of each.

    Raises
    ------
    ValueError
        As `merge_shared_needs`.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> need = loopbaan.SharedNeed(("step", "studiedag", ""), "from plans", 14, 14)
    >>> one = loopbaan.SharedNeeds("A", fw, 60, 10, 9, 0, (need,))
    >>> loopbaan.compare_shared([one]).rows[0].short
    (14, 14)
    """
    merged = merge_shared_needs(several, in_several=in_several)
    editions = meeting_editions(offers, ()) if offers is not None else ()
    kept = [each for each in editions if first_day is None or each.first_day is None or each.first_day >= first_day]
    keys = sorted({each.key for each in merged.needs})
    rows = [row_of(key, several, merged, kept) for key in keys]
    rows.sort(key=lambda each: (-each.short[0], -each.short[1], each.key))
    return SharedMeeting(tuple(several), merged, tuple(rows), in_several, first_day, offers is not None)


def both(of: SharedNeeds, key: Key) -> Between:
    """By plans and by hand together: whom a school means may have a plan that asks the same."""
    plans, hand = of.between(key, FROM_PLANS), of.between(key, BY_HAND)
    return max(plans[0], hand[0]), plans[1] + hand[1]


def row_of(key: Key, several: Sequence[SharedNeeds], merged: SharedNeeds, editions: Sequence[MeetingEdition]) -> SharedRow:
    need = next(each for each in merged.needs if each.key == key)
    could = need.could_meet(merged.framework)
    free = [None if each.places is None else max(0, each.places - each.filled) for each in editions if each.step in could]
    places = None if None in free else sum(each or 0 for each in free)
    asked = both(merged, key)
    short = (0, 0) if places is None else (max(0, asked[0] - places), max(0, asked[1] - places))
    usual = usual_of(merged.framework, editions, key[1], ()) if key[0] == "step" else None
    more = None if usual is None else (-(-short[0] // usual.places), -(-short[1] // usual.places))
    return SharedRow(
        key, need.title(merged.framework), tuple(both(each, key) for each in several), merged.between(key, FROM_PLANS), merged.between(key, BY_HAND),
        asked, places, short, more,
    )


def in_words(of: Between, lang: str) -> str:
    """A range: so many, or from so many to so many."""
    least, most = of
    if least == most:
        return str(least)
    return word("between", lang, least=least, most=most) if least else word("at most", lang, most=most)


def shared_sheets(meeting: SharedMeeting, lang: str = "nl") -> dict[str, list[list[object]]]:
    """Rows of a sheet of needs and of one of boards, headings first; a range is two numbers.

    Examples
    --------
    >>> import loopbaan
    >>> one = loopbaan.SharedNeeds("A", loopbaan.dutch_framework(), 60, 10, 9, 0, ())
    >>> loopbaan.shared_sheets(loopbaan.compare_shared([one]), "en")["Boards"][1]
    ['A', 60, 10, 9, 0]
    """
    heads = [meeting_word("what", lang)] + [word(key, lang) for key in ("asked least", "asked most", "places", "short least", "short most")]
    rows: list[list[object]] = [[*heads, *(f"{each.board}: {word(end, lang)}" for each in meeting.boards for end in ("least", "most"))]]
    for row in meeting.rows:
        places = meeting_word("unlimited", lang) if row.places is None else row.places
        rows.append([told(row.title, lang), *row.asked, places, *row.short, *(number for each in row.by_board for number in each)])
    return {word("sheet needs", lang): rows, word("sheet boards", lang): board_rows(meeting, lang)}


def board_rows(meeting: SharedMeeting, lang: str) -> list[list[object]]:
    heads: list[object] = [word(key, lang) for key in ("board", "people", "min group", "unnamed plans", "unnamed hand")]
    return [heads, *([each.board, each.people, each.min_group, each.others_at_most, each.by_hand_at_most] for each in meeting.boards)]


def write_shared_meeting(meeting: SharedMeeting, *, lang: str = "nl") -> Page:
    """The page of it: what is short first, then all that was named, by board, and how it is to be read. Nobody is on it.

    Examples
    --------
    >>> import loopbaan
    >>> one = loopbaan.SharedNeeds("A", loopbaan.dutch_framework(), 60, 10, 9, 0, ())
    >>> loopbaan.write_shared_meeting(loopbaan.compare_shared([one]), lang="en").summary[0][:10]
    'Boards: 1.'
    """
    lead = headline(meeting, lang)
    parts = [f"<h1>{escape(word('title', lang))}</h1>", *(paragraph(each, "lead") for each in lead), paragraph(word("without persons", lang), "soft")]
    short = [each for each in meeting.rows if each.short[1]]
    parts.append(f"<h2>{escape(meeting_word('unmet', lang))}</h2>")
    if short:
        heads = [meeting_word("what", lang), *(word(key, lang) for key in ("asked", "places", "short", "more"))]
        parts.append(table(heads, (short_cells(each, lang) for each in short)))
    else:
        parts.append(paragraph(word("nothing short" if meeting.rows else "nothing named", lang), "soft"))
    if meeting.rows:
        heads = [meeting_word("what", lang), word("by plans", lang), word("by hand", lang), *(each.board for each in meeting.boards)]
        cells = ([told(each.title, lang), *(in_words(of, lang) for of in (each.by_plans, each.by_hand, *each.by_board))] for each in meeting.rows)
        parts += [f"<h2>{escape(word('by board', lang))}</h2>", table(heads, ([escape(cell) for cell in row] for row in cells))]
    first, *others = board_rows(meeting, lang)
    parts += [
        f"<h2>{escape(word('documents', lang))}</h2>", table([str(each) for each in first], ([escape(str(cell)) for cell in row] for row in others), numbers=range(1, 5)),
        f"<h2>{escape(word('how to read', lang))}</h2>", bullets(remarks(meeting, lang)),
    ]
    html = (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(word('title', lang))}</title>\n<style>{STYLE}article {{ max-width: 62rem; }}</style>\n</head>\n<body>\n<main><article>\n"
        + "\n".join(parts) + "\n</article></main>\n</body>\n</html>\n"
    )
    return Page(html, tuple(lead), personal=False)


def short_cells(row: SharedRow, lang: str) -> list[str]:
    places = meeting_word("unlimited", lang) if row.places is None else str(row.places)
    more = meeting_word("no size", lang) if row.more is None else in_words(row.more, lang)
    return [escape(each) for each in (told(row.title, lang), in_words(row.asked, lang), places, in_words(row.short, lang), more)]


def headline(meeting: SharedMeeting, lang: str) -> list[str]:
    surely = sum(each.short[0] > 0 for each in meeting.rows)
    perhaps = sum(each.short[1] > 0 for each in meeting.rows) - surely
    return [word("headline", lang, boards=len(meeting.boards), named=len(meeting.rows), surely=surely, perhaps=perhaps)]


def remarks(meeting: SharedMeeting, lang: str) -> Iterable[str]:
    """How the numbers are to be read, and what was taken for granted."""
    yield word("only documents", lang)
    yield word("unnamed", lang)
    yield word("plans and hand", lang)
    yield word("in several", lang, count=meeting.in_several) if meeting.in_several else word("two employers", lang)
    yield word("could meet", lang) if meeting.has_offers else word("no offers", lang)
    if meeting.first_day is not None:
        yield word("from day", lang, day=day_in(meeting.first_day, lang))
