# SPDX-License-Identifier: BSL-1.0
"""A workbook to fill in about schools: what was seen of them, and what is measured; with lists, examples and explanation."""

from __future__ import annotations

from typing import Optional

from .._loopbaan import Framework
from ..excel import need
from ..partnership.headings import HEADINGS
from ..sheets import Block, Choices, Column, Explanation, SheetToFill, make_workbook
from ..sheets.parts import Value
from .measures import ASPECTS, asked_criteria
from .standing import order_of
from .thresholds import YEARS
from .words import WORDS

NAMES = {"schools": ("Scholen", "Schools"), "thresholds": ("Drempels", "Thresholds"), "measures": ("Meetplan", "Measurement plan")}
LEFT_OUT = {"schools": {"partnership", "region", "area", "layer"}, "thresholds": set(), "measures": {"every"}}
NEEDED = {"schools": {"school", "criterion", "level"}, "thresholds": {"criterion", "at_least"}, "measures": {"what", "criteria"}}
DATES = {"date", "next", "last", "agreed_by", "done"}
WIDE = {"criterion": 46, "criteria": 40, "note": 40, "what": 32, "school": 22, "agreed": 30, "instrument": 24}
MEANS: dict[tuple[str, str], tuple[str, str]] = {
    ("schools", "school"): ("de naam van de school, in elke rij", "the name of the school, in each row"),
    ("schools", "board"): ("haar bestuur", "its board"),
    ("schools", "phase"): ("de status van de school, waar het kader die kent", "the status of the school, where the standard has any"),
    ("schools", "criterion"): ("een criterium van het kader", "a criterion of the standard"),
    ("schools", "level"): ("wat er gezien is; “nee” is iets anders dan “niet bekend”", "what was seen; “no” is something else than “not known”"),
    ("schools", "rater"): ("wie het zegt: elke bron een eigen rij", "who says so: each source a row of its own"),
    ("schools", "date"): ("wanneer het gezien is", "when it was seen"),
    ("schools", "instrument"): ("waaraan of waarmee: een stuk, een enquête, een gesprek", "by what: a paper, a survey, a talk"),
    ("schools", "note"): ("de uitleg van de school zelf; geen namen van mensen", "the school’s own explanation; no names of people"),
    ("thresholds", "criterion"): ("een criterium dat om een aantal vraagt", "a criterion that asks for a number"),
    ("thresholds", "at_least"): ("vanaf welk aantal het genoeg is", "from which number on it is enough"),
    ("thresholds", "years"): ("bij getallen van meer jaren: elk jaar (als er niets staat) of ten minste één jaar", "of numbers of several years: each year (where nothing stands) or at least one year"),
    ("thresholds", "level"): ("wat het dan is; leeg: het hoogste", "what it is then; empty: the highest"),
    ("thresholds", "source"): ("waar de regio dit heeft afgesproken", "where the region agreed on this"),
    ("thresholds", "note"): ("wat er verder te zeggen is", "what else there is to say"),
    ("measures", "id"): ("een kort kenmerk; leeg mag", "a short id; may be empty"),
    ("measures", "what"): ("wat er gemeten wordt", "what is measured"),
    ("measures", "criteria"): ("een of meer criteria of een domein van het kader, met ; ertussen", "criteria or an area of the standard, with ; between"),
    ("measures", "aspect"): ("kijkt het naar een voorwaarde, het proces, tevredenheid of een opbrengst?", "does it look at a condition, the process, satisfaction or an outcome?"),
    ("measures", "when"): ("in welke maand en hoe vaak, zoals “mei, jaarlijks”", "in which month and how often, such as “May, yearly”"),
    ("measures", "next"): ("de eerstvolgende dag, als die vaststaat", "the next day, where it is fixed"),
    ("measures", "last"): ("wanneer het voor het laatst gemeten is", "when it was measured last"),
    ("measures", "instrument"): ("waarmee", "with what"),
    ("measures", "who"): ("wie meet: een taak, geen naam", "who measures: a task, no name"),
    ("measures", "follow_up"): ("wie ervoor zorgt dat er iets mee gebeurt", "who sees to it that something is done with it"),
    ("measures", "found"): ("wat er de vorige keer uitkwam, in woorden", "what was found last time, in words"),
    ("measures", "agreed"): ("wat er is afgesproken", "what was agreed"),
    ("measures", "agreed_by"): ("wanneer dat klaar is", "by when that is done"),
    ("measures", "done"): ("wanneer het gedaan is", "when it was done"),
    ("measures", "note"): ("wat er verder te zeggen is", "what else there is to say"),
}
HOW = (
    ("Vul één rij in per school, criterium en bron. Rijen van een school die nergens iets over zegt, mogen leeg blijven: dat is “niet bekend”.", "Fill in one row per school, criterion and source. Rows about which nothing is known may stay empty: that is “not known”."),
    ("Zeggen twee bronnen iets anders, laat ze dan allebei staan: ze worden niet gemiddeld.", "Where two sources say different things, keep both: they are not averaged."),
    (
        "Getallen mogen ook: “3, 9 en 2” bij gezien, of een tabel met een kolom per criterium (“Studenten 23/24; 24/25; Coaches; waarvan gecertificeerd”). Wat genoeg is, zet u op het blad met drempels.",
        "Numbers will do too: “3, 9 and 2” under seen, or a table with a column per criterion (“Students 23/24; 24/25; Coaches; of which certified”). What is enough you put on the sheet of thresholds.",
    ),
    (
        "Gaat het over besturen of over het partnerschap, maak dan een blad met “bestuur” of “partnerschap” in de plaats van “school”; verder is het gelijk.",
        "About boards or about the partnership, make a sheet with “board” or “partnership” in the place of “school”; the rest is the same.",
    ),
    ("Een school wordt nooit met een andere vergeleken en krijgt geen eindcijfer.", "A school is never compared with another and gets no total score."),
)


def make_schools_template(standard: Framework, *, lang: str = "nl") -> bytes:
    """A workbook (.xlsx) to fill in: what was seen of schools, thresholds, and the measurement plan, with the criteria of the standard as lists.

    Filled in, `read_schools` and `read_measurement` read it as it is.

    Parameters
    ----------
    standard : Framework
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
    >>> loopbaan.make_schools_template(loopbaan.built_in_framework("nl-amsterdam"))[:2]
    b'PK'
    """
    if lang not in ("nl", "en"):
        raise ValueError('lang is "nl" or "en"')
    need("openpyxl")
    at = 0 if lang == "nl" else 1
    sheets = [SheetToFill(NAMES[kind][at], [column(standard, kind, field, at) for field in fields(kind)], rows(standard, kind, at)) for kind in NAMES]
    return make_workbook(sheets, explanation(standard, at), lang)


def fields(kind: str) -> list[str]:
    return [field for field in HEADINGS[kind] if field not in LEFT_OUT[kind]]


def heading(kind: str, field: str, at: int) -> str:
    words = HEADINGS[kind][field]
    return words[min(at, len(words) - 1)]


def column(standard: Framework, kind: str, field: str, at: int) -> Column:
    optional = field not in NEEDED[kind]
    note, width = MEANS[kind, field][at], WIDE.get(field, 16)
    if field in DATES:
        return Column(heading(kind, field, at), note, holds="day", is_optional=optional, width=width)
    return Column(heading(kind, field, at), note, choices=choices(standard, kind, field, at), is_optional=optional, width=width)


def choices(standard: Framework, kind: str, field: str, at: int) -> Optional[Choices]:
    lang = ("nl", "en")[at]
    if field in ("criterion", "criteria"):
        words = [each.title.in_language(lang) for each in standard.competences.values()]
    elif field == "years":
        words = [each[at] for each in YEARS.values()]
    elif field == "level":
        levels = [level.title.in_language(lang) for scale in standard.scales.values() for level in scale.levels]
        words = [*levels, *((("nee", "no")[at], ("niet bekend", "not known")[at]) if kind == "schools" else ())]
    elif field == "rater":
        words = [standard.rater_title(id, lang) for id in order_of(standard)]
    elif field == "phase":
        words = [each.title.in_language(lang) for each in standard.phases.values()]
    elif field == "aspect":
        words = [WORDS[each][at] for each in ASPECTS]
    else:
        return None
    return Choices(heading(kind, field, at), tuple(dict.fromkeys(words)), is_open=True) if words else None


def rows(standard: Framework, kind: str, at: int) -> list[list[Value]]:
    """Of the measurement plan a row for each criterion that every school is to meet, so that none is forgotten; schools are for who fills it in."""
    if kind != "measures":
        return []
    lang = ("nl", "en")[at]
    titles = [standard.competences[id].title.in_language(lang) for id in asked_criteria(standard)]
    return [[title if field == "criteria" else None for field in fields(kind)] for title in titles]


def explanation(standard: Framework, at: int) -> Explanation:
    blocks = [Block(("Zo gaat het", "How it works")[at], [each[at] for each in HOW])]
    commands = ("loopbaan school scholen.xlsx --standard KADER -o scholen.html", "loopbaan school schools.xlsx --standard STANDARD -o schools.html")
    blocks.append(Block(("En dan", "And then")[at], [f"    {commands[at].replace('KADER', standard.id).replace('STANDARD', standard.id)}"]))
    for kind in NAMES:
        table = [(f"“{heading(kind, field, at)}”", MEANS[kind, field][at]) for field in fields(kind)]
        blocks.append(Block(NAMES[kind][at], table=[[("kolom", "column")[at], ("wat", "what")[at]], *table]))
    title = standard.title.in_language(("nl", "en")[at]) or standard.id
    return Explanation(("Uitleg", "Explanation")[at], (f"Scholen naast {title}", f"Schools beside {title}")[at], blocks)


