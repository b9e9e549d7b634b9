# SPDX-License-Identifier: BSL-1.0
"""A workbook to fill in for a round of visits: the schools, and how far it is between them."""

from __future__ import annotations

from ..excel import need
from ..partnership.headings import HEADINGS
from ..sheets import Block, Column, Explanation, SheetToFill, make_workbook

NAMES = {"visiting": ("Scholen", "Schools"), "travel": ("Reizen", "Travel")}
MEANS: dict[tuple[str, str], tuple[str, str]] = {
    ("visiting", "school"): ("de naam van de school of het instituut", "the name of the school or institute"),
    ("visiting", "board"): ("haar bestuur: daarvan komt niemand", "its board: nobody of it comes"),
    ("visiting", "kind"): ("bijvoorbeeld basisschool, vo of hogeschool", "such as primary, secondary or college"),
    ("visiting", "visited"): ("hoeveel er komen; leeg: zoveel als voor allen geldt; 0: niemand", "how many come; empty: as many as for all; 0: nobody"),
    ("visiting", "visits"): ("hoeveel scholen zij bezoekt; leeg: zoveel als voor allen geldt", "how many schools it visits; empty: as many as for all"),
    ("visiting", "away"): ("dagen van deze ronde waarop zij niet kan, met ; ertussen", "days of this round on which it cannot, with ; between"),
    ("visiting", "id"): ("een vast kenmerk, zoals BRIN: daarmee kent een volgende ronde haar, ook als zij anders gaat heten", "a lasting id: by it a later round knows the school, under another name too"),
    ("visiting", "note"): ("wat er verder te zeggen is", "what else there is to say"),
    ("travel", "from"): ("een school van het eerste blad", "a school of the first sheet"),
    ("travel", "to"): ("een andere school; terug is het even ver", "another school; back it is as far"),
    ("travel", "km"): ("hoeveel kilometer", "how many kilometres"),
    ("travel", "minutes"): ("of hoeveel minuten, als u in minuten rekent", "or how many minutes, where minutes count"),
    ("travel", "note"): ("wat er verder te zeggen is", "what else there is to say"),
}
HOW = (
    ("Vul één rij in per school. Wie bezoekt en niet bezocht wordt, zoals een hogeschool, krijgt 0 bezoekers.", "Fill in one row per school. Who visits and is not visited, such as a college, has 0 visitors."),
    ("Reizen mag leeg blijven: dan telt de afstand niet mee.", "Travel may stay empty: then distance does not count."),
)
COMMANDS = ("loopbaan visits bezoeken.xlsx --travel bezoeken.xlsx -o bezoeken.html", "loopbaan visits visits.xlsx --travel visits.xlsx -o visits.html")


def make_visits_template(*, lang: str = "nl") -> bytes:
    """A workbook (.xlsx) to fill in; `read_visits` and `read_travel` read it as it is. `lang`: of headings and explanation.

    Raises ValueError when there is no such language, ImportError when openpyxl is not installed.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.make_visits_template()[:2]
    b'PK'
    """
    if lang not in ("nl", "en"):
        raise ValueError('lang is "nl" or "en"')
    need("openpyxl")
    at = 0 if lang == "nl" else 1

    def heading(kind: str, field: str) -> str:
        return HEADINGS[kind][field][at]

    sheets = [
        SheetToFill(NAMES[kind][at], [Column(heading(kind, field), MEANS[kind, field][at], is_optional=field not in ("school", "board", "from", "to"), width=22) for field in HEADINGS[kind]], [])
        for kind in NAMES
    ]
    blocks = [Block(("Zo gaat het", "How it works")[at], [each[at] for each in HOW]), Block(("En dan", "And then")[at], [f"    {COMMANDS[at]}"])]
    for kind in NAMES:
        rows = [(f"“{heading(kind, field)}”", MEANS[kind, field][at]) for field in HEADINGS[kind]]
        blocks.append(Block(NAMES[kind][at], table=[[("kolom", "column")[at], ("wat", "what")[at]], *rows]))
    return make_workbook(sheets, Explanation(("Uitleg", "Explanation")[at], ("Wie bezoekt wie", "Who visits whom")[at], blocks), lang)
