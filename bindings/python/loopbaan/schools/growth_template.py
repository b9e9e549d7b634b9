# SPDX-License-Identifier: BSL-1.0
"""A workbook to fill in about growth: schools and their room, students by year, rules of the region."""

from __future__ import annotations

from ..excel import need
from ..partnership.headings import HEADINGS
from ..sheets import Block, Choices, Column, Explanation, SheetToFill, make_workbook
from ..sheets.parts import Value
from .growth_words import RULES, STATUSES
from .templates import heading

NAMES = {"growth": ("Groei", "Growth"), "intake": ("Studenten", "Students"), "growth_rules": ("Regels", "Rules")}
NEEDED = {"school", "status", "year", "rule", "value"}
LEFT_OUT = {"students"}  # of a year: beside the two columns that add up to it
MEANS: dict[tuple[str, str], tuple[str, str]] = {
    ("growth", "id"): ("een vast kenmerk, zoals BRIN; daarmee wordt geloot, anders met de naam", "a lasting id; it draws the lottery number, else the name does"),
    ("growth", "school"): ("de naam van de school, elke school één rij", "the name of the school, one row for each"),
    ("growth", "board"): ("haar bestuur", "its board"),
    ("growth", "region"): ("haar regio, zoals op het blad met studenten", "its region, as on the sheet of students"),
    ("growth", "status"): ("is het een opleidingsschool, kan het er een worden, of doet zij niet mee?", "is it a training school, can it become one, or does it not take part?"),
    ("growth", "mentors"): ("hoeveel mentoren er zijn", "how many mentors there are"),
    ("growth", "students"): ("hoeveel studenten er nu zijn: mensen, geen periodes", "how many students there are now: people, no terms"),
    ("growth", "places"): ("voor hoeveel studenten er plaats is", "for how many students there is room"),
    ("growth", "trainer_hours"): ("uren van de schoolopleider in een jaar", "hours of the school trainer in a year"),
    ("growth", "note"): ("wat er verder te zeggen is; geen namen van mensen", "what else there is to say; no names of people"),
    ("intake", "year"): ("het jaar waarin het schooljaar begint", "the year in which the school year begins"),
    ("intake", "region"): ("waar zij wonen; in elke rij van een jaar, of in geen", "where they live; in every row of a year, or in none"),
    ("intake", "fulltime"): ("studenten in voltijd, van alle leerjaren", "full-time students, of all years of study"),
    ("intake", "parttime"): ("studenten in deeltijd, van alle leerjaren", "part-time students, of all years of study"),
    ("intake", "bound"): ("wie al bij een school werkt en daar leert: telt niet mee in het deel", "who works at a school already and learns there: in no share"),
    ("intake", "share"): ("in procenten; leeg: zoals op het blad met regels", "in percent; empty: as on the sheet of rules"),
    ("intake", "note"): ("wat er verder te zeggen is", "what else there is to say"),
    ("growth_rules", "rule"): ("wat de regio heeft afgesproken", "what the region agreed on"),
    ("growth_rules", "value"): ("een getal; leeg: er is geen afspraak", "a number; empty: there is no agreement"),
    ("growth_rules", "source"): ("waar het is afgesproken", "where it was agreed"),
    ("growth_rules", "note"): ("wat er verder te zeggen is", "what else there is to say"),
}
HOW = (
    ("Studenten reizen niet overal heen: zet bij scholen en studenten dezelfde regio’s, of nergens een regio bij studenten.", "Students do not travel everywhere: put the same regions at schools and students, or no region at students anywhere."),
    ("Wat niet bekend is, blijft leeg. Een school waarvan niet bekend is hoeveel plaats zij heeft, wordt niet gekozen en staat bij “eerst vaststellen”.", "What is not known stays empty. A school of which the room is not known is not chosen, and stands under “find out first”."),
    ("Wat er van scholen gezien is, komt uit “loopbaan school --template”; geef beide bestanden samen.", "What was seen of schools comes from “loopbaan school --template”; give both files together."),
)


def make_growth_template(*, lang: str = "nl") -> bytes:
    """A workbook (.xlsx) to fill in: schools and their room, students by year and region, rules. Filled in, `read_growth` reads it as it is.

    Parameters
    ----------
    lang : str
        "nl" or "en": of headings, lists and explanation. Either is read everywhere.

    Raises
    ------
    ValueError
        When there is no such language.
    ImportError
        When openpyxl is not installed.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.make_growth_template()[:2]
    b'PK'
    """
    if lang not in ("nl", "en"):
        raise ValueError('lang is "nl" or "en"')
    need("openpyxl")
    at = 0 if lang == "nl" else 1
    return make_workbook([SheetToFill(NAMES[kind][at], [column(kind, field, at) for field in fields(kind)], rows(kind, at)) for kind in NAMES], explanation(at), lang)


def fields(kind: str) -> list[str]:
    return [field for field in HEADINGS[kind] if not (kind == "intake" and field in LEFT_OUT)]


def column(kind: str, field: str, at: int) -> Column:
    words: list[str] = []
    if field == "status":
        words = [word for names in STATUSES.values() for word in (names[at], *(["stageschool", "belangstelling"] if names is STATUSES["candidate"] and at == 0 else []))]
    elif field == "rule":
        words = [names[at] for names in RULES.values()]
    choices = Choices(heading(kind, field, at), tuple(words), is_open=field == "status") if words else None
    return Column(heading(kind, field, at), MEANS[kind, field][at], choices=choices, is_optional=field not in NEEDED, width=34 if field in ("rule", "note") else 22 if field == "school" else 16)


def rows(kind: str, at: int) -> list[list[Value]]:
    """Of the rules each, so that none is forgotten."""
    return [[names[at] if field == "rule" else None for field in fields(kind)] for names in RULES.values()] if kind == "growth_rules" else []


def explanation(at: int) -> Explanation:
    blocks = [Block(("Zo gaat het", "How it works")[at], [each[at] for each in HOW])]
    commands = ("loopbaan growth groei.xlsx scholen.xlsx --standard KADER -o groei.html", "loopbaan growth growth.xlsx schools.xlsx --standard STANDARD -o growth.html")
    blocks.append(Block(("En dan", "And then")[at], [f"    {commands[at]}"]))
    for kind in NAMES:
        table = [(f"“{heading(kind, field, at)}”", MEANS[kind, field][at]) for field in fields(kind)]
        blocks.append(Block(NAMES[kind][at], table=[[("kolom", "column")[at], ("wat", "what")[at]], *table]))
    return Explanation(("Uitleg", "Explanation")[at], ("Groei van het samen opleiden", "Growth of training together")[at], blocks)
