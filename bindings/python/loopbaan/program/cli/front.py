# SPDX-License-Identifier: BSL-1.0
"""The front door: what the program says to who does not know it yet, or calls it by half a command line."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Optional

from ... import dutch_framework
from ...template import quoted
from ..words import front as texts
from ..words.language import Words
from .naming import targets, unique

# How each command is mostly called: who forgot a word sees a whole line. The names of files are those of `loopbaan demo`.
CALLED = {
    "check": "personeel.csv",
    "gaps": "personeel.csv --to basisbekwaam",
    "position": "personeel.csv --person 004309",
    "plan": "personeel.csv --to basisbekwaam",
    "schedule": "personeel.csv --to basisbekwaam --from 1-8-2026",
    "offers": "aanbod.xlsx -o aanbod.json",
    "needs": "behoeften.xlsx",
    "partnership": "personeel.csv --to basisbekwaam --offers aanbod.xlsx -o overleg.html",
    "school": "scholen.xlsx --standard nl-amsterdam -o scholen.html",
    "measurement": "scholen.xlsx --standard nl-amsterdam --as-of 30-11-2026",
    "placement": "plaatsing.xlsx --students-per-coach 2 -o plaatsing.html",
    "visits": "bezoeken.xlsx -o bezoeken.html",
    "flow": "doorstroom.json -o doorstroom.html",
    "growth": "groei.xlsx scholen.xlsx --standard nl-keurmerk-utrecht -o groei.html",
    "report": "personeel.csv --to basisbekwaam -o pagina.html",
    "map": "-o kaart.html",
    "framework": "instructie",
    "new": "raamwerk.xlsx",
    "curriculum": "kaart.xlsx -o kaart.html",
    "handover": "kaart.xlsx --variant voltijd -o overdracht.html",
    "policy": "--sector po --on 1-8-2026",
    "diff": "nl-2005 nl-2017",
    "move": "personeel.csv --framework nl-2005 --to nl-2017 -o mensen.json",
    "mapping": "personeel.csv beoordelingen.csv -o koppeling.json",
    "person": "004309 personeel.csv beoordelingen.csv -o inzage.html",
    "forget": "004309 personeel.csv beoordelingen.csv -o zonder",
    "purge": "beoordelingen.csv --retention bewaartermijnen.json --on 1-8-2026 -o opgeschoond",
    "pseudonymise": "personeel.csv beoordelingen.csv --key sleutel -o pseudoniem",
    "demo": "loopbaan-voorbeeld",
    "texts": "--template fr -o fr.json",
    "template": "-o personeel.xlsx --to basisbekwaam",
}

TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods", ".xls", ".xlsb", ".json")


def first_words(say: Words) -> str:
    """What `loopbaan` alone says: what it is for, three commands to begin with, and where the rest is told."""
    return say(texts.FIRST_WORDS)


def called(say: Words, name: str) -> str:
    """A whole command line of a command, as an example; "" where none is known."""
    return say(texts.for_example(f"loopbaan {name} {CALLED[name]}")) if name in CALLED else ""


def where_to(say: Words, words: Sequence[str]) -> str:
    """What --to can be, the ends of phases a line each, where the framework is the built-in one."""
    if any(word.startswith("--framework") for word in words):
        return say(texts.SEE_TARGETS)
    framework = dutch_framework()
    ends = [phase.exit for phase in framework.phases.values()]
    known = unique(targets(framework))
    lines = [f"  {each.line(say.lang)}" for each in known if each.id in ends]
    return "\n".join([say(texts.TO_CHOOSE), *lines, "  " + say(texts.more_targets(len(known) - len(lines)))])


def meant_as_target(words: Sequence[str]) -> Optional[str]:
    """The word that is no file and that --to could have before it, where the framework is the built-in one."""
    if any(word.startswith("--framework") for word in words):
        return None
    known = {each.id for each in targets(dutch_framework())}
    return next((word for word in words if word in known and not os.path.exists(word)), None)


def meant_by_file(say: Words, word: str) -> Optional[str]:
    """What to call where the name of a table stands in the place of a command; None where it is none."""
    if word.lower().endswith(TABLES) or os.path.isfile(word):
        return say(texts.file_as_command(file=word, line=f"loopbaan check {quoted(word)}"))
    return None
