# SPDX-License-Identifier: BSL-1.0
"""Changes of a curriculum as a person says them: “P4-LIO weg”, “P1-WPL naar 2.3”."""

from __future__ import annotations

import re
from typing import Optional

from ... import CurriculumChange

NAME = r"(?P<module>[A-Za-z0-9][A-Za-z0-9._:-]*)"
DOES = {"i": "introduce", "o": "practise", "t": "assess", "introduceren": "introduce", "oefenen": "practise", "toetsen": "assess"}
DOES |= {word: word for word in ("introduce", "practise", "assess")}
GONE = re.compile(NAME + r"\s+(weg|vervalt|eruit|gone|goes|removed)", re.IGNORECASE)
MOVED = re.compile(NAME + r"\s+(naar|to)\s+(jaar|year)?\s*(?P<year>\d{1,2})(\s*[.,/]\s*(periode|period)?\s*(?P<period>\d{1,2}))?", re.IGNORECASE)
HALF = re.compile(NAME + r"\s+(half|de helft|gehalveerd|halved)", re.IGNORECASE)
SCALED = re.compile(NAME + r"\s+(?P<percent>\d{1,4})\s*%")
CELL = re.compile(
    NAME + r"\s+(?P<how>erbij|eraf|add|remove)\s+(?P<does>\w+)\s+(?P<competence>[A-Za-z0-9._-]+)(:(?P<level>[A-Za-z0-9._-]+))?",
    re.IGNORECASE,
)
ADDED = re.compile(r"(erbij|add)\s*:?\s+(?P<competence>[A-Za-z0-9._-]+)", re.IGNORECASE)


def change_of(words: str) -> Optional[CurriculumChange]:
    """The change that somebody means; None where nobody knows.

    Examples
    --------
    >>> change_of("P4-LIO naar 2.3").year, change_of("P1 half").percent, change_of("P1 erbij T gedrag").does
    (2, 50, 'assess')
    >>> change_of("misschien") is None
    True
    """
    words = " ".join(words.split())
    if found := GONE.fullmatch(words):
        return CurriculumChange("remove_module", found["module"])
    if found := MOVED.fullmatch(words):
        period = int(found["period"]) if found["period"] else None
        return CurriculumChange("move_module", found["module"], year=int(found["year"]), period=period)
    if found := HALF.fullmatch(words):
        return CurriculumChange("scale_module", found["module"], percent=50)
    if found := SCALED.fullmatch(words):
        return CurriculumChange("scale_module", found["module"], percent=int(found["percent"]))
    if (found := CELL.fullmatch(words)) and found["does"].lower() in DOES:
        kind = "add_cell" if found["how"].lower() in ("erbij", "add") else "remove_cell"
        does = DOES[found["does"].lower()]
        return CurriculumChange(kind, found["module"], found["competence"], does, found["level"])
    if found := ADDED.fullmatch(words):
        return CurriculumChange("add_competence", competence=found["competence"])
    return None
