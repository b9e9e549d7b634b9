# SPDX-License-Identifier: BSL-1.0
"""A workbook to fill in for a placement: schools, places by subject, students, how far it is; with lists and explanation."""

from __future__ import annotations

from typing import Optional

from ..excel import need
from ..partnership.headings import HEADINGS
from ..sheets import Block, Choices, Column, Explanation, SheetToFill, make_workbook
from .model import STATUSES
from .words import STATUSES as STATUS_WORDS

NAMES = {
    "placing schools": ("Scholen", "Schools"), "placing places": ("Plaatsen", "Places"), "placing students": ("Studenten", "Students"),
    "travel": ("Reizen", "Travel"),
}
LEFT_OUT = {"placing schools": {"all_coaches", "trainer_hours", "subjects"}, "placing places": set(), "placing students": set(), "travel": {"minutes"}}
NEEDED = {"placing schools": {"school"}, "placing places": {"school", "places"}, "placing students": {"student"}, "travel": {"from", "to", "km"}}
COUNTS = {"coaches", "per_coach", "trainers", "per_trainer", "most", "least", "places", "km"}
WIDE = {"school": 24, "wishes": 36, "excluded": 24, "previous": 24, "own": 24, "note": 36, "shows": 22, "from": 22, "to": 22}
MEANS: dict[tuple[str, str], tuple[str, str]] = {
    ("placing schools", "school"): ("de naam van de school", "the name of the school"),
    ("placing schools", "status"): ("geaccrediteerde scholen gaan voor, dan keurmerk, dan stagescholen", "accredited schools go first, then the quality mark, then internship schools"),
    ("placing schools", "coaches"): ("hoeveel coaches een certificaat hebben; leeg: niet bekend, en dan begrenst het niets", "how many coaches have a certificate; empty: not known, and then it bounds nothing"),
    ("placing schools", "per_coach"): ("alleen waar het anders is dan --students-per-coach", "only where it differs from --students-per-coach"),
    ("placing schools", "trainers"): ("hoeveel schoolopleiders er uren voor hebben", "how many school trainers have hours for it"),
    ("placing schools", "per_trainer"): ("alleen waar het anders is dan --students-per-trainer", "only where it differs from --students-per-trainer"),
    ("placing schools", "most"): ("hoeveel studenten de school zelf ten hoogste neemt", "how many students the school takes at most, as it says itself"),
    ("placing schools", "least"): ("dit aantal of geen: alleen waar het anders is dan --least", "this many or none: only where it differs from --least"),
    ("placing schools", "stages"): ("welke studiejaren, met ; ertussen; leeg: alle", "which years of study, with ; between; empty: all"),
    ("placing schools", "shows"): ("wat een student er ziet, zoals platteland; teamschool", "what a student sees there, such as rural; team school"),
    ("placing schools", "place"): ("hoe de reistabel haar noemt, als dat anders is", "how the table of travel calls it, where that differs"),
    ("placing schools", "note"): ("wat er verder te zeggen is; geen namen van mensen", "what else there is to say; no names of people"),
    ("placing places", "school"): ("de school", "the school"),
    ("placing places", "period"): ("waarvoor, als er meer periodes in staan (--period)", "for which, where there are several (--period)"),
    ("placing places", "places"): ("hoeveel studenten ten hoogste", "how many students at most"),
    ("placing places", "subjects"): ("voor welk vak of welke groep; leeg: samen", "for which subject or group; empty: together"),
    ("placing places", "note"): ("wat er verder te zeggen is", "what else there is to say"),
    ("placing students", "student"): ("een nummer van de opleiding, geen naam", "a number of the college, no name"),
    ("placing students", "stage"): ("het studiejaar, zoals scholen het noemen", "the year of study, as schools call it"),
    ("placing students", "subjects"): ("een vak of groep, of meer met ; ertussen: één daarvan", "a subject or group, or several with ; between: one of these"),
    ("placing students", "home"): ("de woonplaats, zoals de reistabel die noemt; geen adres", "the town, as the table of travel calls it; no address"),
    ("placing students", "wishes"): ("scholen, de liefste eerst, met ; ertussen", "schools, the one liked best first, with ; between"),
    ("placing students", "own"): ("de eigen school, van een werkgever of van familie: daar niet", "the own school, of an employer or of family: not there"),
    ("placing students", "excluded"): ("scholen die om een andere reden niet kunnen", "schools that cannot be for another reason"),
    ("placing students", "previous"): ("scholen van eerdere plaatsingen", "schools of former placements"),
    ("placing students", "seen"): ("wat er al gezien is, naast wat die scholen lieten zien", "what was seen already, beside what those schools showed"),
    ("placing students", "must_see"): ("alleen een school waar dit te zien is", "only a school that shows this"),
    ("placing students", "booked"): ("waar de plaats al is afgesproken: die blijft", "where the place is agreed already: it stays"),
    ("placing students", "period"): ("waarvoor, als er meer periodes in staan", "for which, where there are several"),
    ("placing students", "note"): ("wat er verder te zeggen is", "what else there is to say"),
    ("travel", "from"): ("de woonplaats van studenten", "the town of students"),
    ("travel", "to"): ("de school", "the school"),
    ("travel", "km"): ("hoe ver het is", "how far it is"),
    ("travel", "note"): ("wat er verder te zeggen is", "what else there is to say"),
}
HOW = (
    ("Een school heeft zo veel plaatsen als het kleinste van coaches, schoolopleiders en wat zij zelf zegt. Welke van de drie dat is, staat op de pagina.", "A school has as many places as the smallest of coaches, school trainers and what it says itself. Which of the three that is, is on the page."),
    ("Het blad met plaatsen is alleen nodig waar plaatsen voor een vak of groep zijn, of per periode.", "The sheet of places is needed only where places are for a subject or group, or by period."),
    ("Studenten staan er met een nummer in: namen zijn nergens nodig. De werkmap is over personen: bewaar haar zo.", "Students are in it by a number: names are needed nowhere. The workbook is about persons: keep it so."),
)
COMMANDS = (
    "loopbaan placement plaatsing.xlsx --travel plaatsing.xlsx --students-per-coach 2 --seed WOORD -o plaatsing.html",
    "loopbaan placement placement.xlsx --travel placement.xlsx --students-per-coach 2 --seed WORD -o placement.html",
)


def make_placement_template(*, lang: str = "nl") -> bytes:
    """A workbook (.xlsx) to fill in: schools with what they can take, places by subject or period, students, and how far it is.

    Filled in, `read_placement` and `read_travel` read it as it is. Raises ValueError where `lang` is neither "nl" nor "en"; ImportError
    when openpyxl is not installed.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.make_placement_template(lang="en")[:2]
    b'PK'
    """
    if lang not in ("nl", "en"):
        raise ValueError('lang is "nl" or "en"')
    need("openpyxl")
    at = 0 if lang == "nl" else 1
    sheets = [SheetToFill(NAMES[kind][at], [column(kind, field, at) for field in fields(kind)], []) for kind in NAMES]
    return make_workbook(sheets, explanation(at), lang)


def fields(kind: str) -> list[str]:
    return [field for field in HEADINGS[kind] if field not in LEFT_OUT[kind]]


def heading(kind: str, field: str, at: int) -> str:
    words = HEADINGS[kind][field]
    return words[min(at, len(words) - 1)]


def column(kind: str, field: str, at: int) -> Column:
    note, width, optional = MEANS[kind, field][at], WIDE.get(field, 16), field not in NEEDED[kind]
    if field in COUNTS:
        return Column(heading(kind, field, at), note, holds="number", most=1_000_000, is_optional=optional, width=width)
    return Column(heading(kind, field, at), note, choices=choices(field, at), is_optional=optional, width=width)


def choices(field: str, at: int) -> Optional[Choices]:
    if field != "status":
        return None
    return Choices(heading("placing schools", "status", at), tuple(STATUS_WORDS[each][at] for each in STATUSES), is_open=True)


def explanation(at: int) -> Explanation:
    blocks = [Block(("Zo gaat het", "How it works")[at], [each[at] for each in HOW])]
    blocks.append(Block(("En dan", "And then")[at], [f"    {COMMANDS[at]}"]))
    for kind in NAMES:
        rows = [(f"“{heading(kind, field, at)}”", MEANS[kind, field][at]) for field in fields(kind)]
        blocks.append(Block(NAMES[kind][at], table=[[("kolom", "column")[at], ("wat", "what")[at]], *rows]))
    return Explanation(("Uitleg", "Explanation")[at], ("Studenten plaatsen", "Placing students")[at], blocks)
