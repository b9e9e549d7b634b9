# SPDX-License-Identifier: BSL-1.0
"""The words of a workbook in which a mapping is filled in, in Dutch and in English, and what they stand for."""

from __future__ import annotations

from typing import Any

from ._loopbaan import Framework
from .wording import own_rater

Pair = tuple[str, str]  # in Dutch and in English

COLUMNS: Pair = ("Kolommen", "Columns")
LEVELS: Pair = ("Niveaus", "Levels")
WORDS: dict[str, Pair] = {
    "phases": ("Fasen", "Phases"),
    "raters": ("Beoordelaars", "Raters"),
    "competences": ("Bekwaamheden", "Competences"),
    "instruments": ("Instrumenten", "Instruments"),
}
WHOLE: Pair = ("Alles", "All")
MEANS: Pair = ("betekent", "means")
EVERYWHERE: Pair = ("alle kolommen", "all columns")
UNKNOWN: Pair = ("onbekend", "unknown")
IGNORED: Pair = ("niet gebruiken", "do not use")
NEEDLESS: Pair = ("niet nodig", "not needed")

USES: dict[str, Pair] = {
    "person": ("persoon", "person"),
    "phase": ("fase", "phase"),
    "route": ("route", "route"),
    "fte": ("werktijd (fte)", "working time (fte)"),
    "since": ("in dienst sinds", "employed since"),
    "done": ("gedane stappen", "steps done"),
    "competence": ("naam van de bekwaamheid", "name of the competence"),
    "level": ("niveau", "level"),
    "score": ("score", "score"),
    "rater": ("wie beoordeelde", "who rated"),
    "rater id": ("code van de beoordelaar", "code of the rater"),
    "date": ("datum van de beoordeling", "date of the rating"),
    "instrument": ("instrument", "instrument"),
    "kind": ("soort van de regel", "kind of entry"),
    "until": ("geldig tot en met", "valid until"),
    "reason": ("reden", "reason"),
    "source": ("bron", "source"),
}
GROUPINGS: dict[str, Pair] = {
    "school": ("groep: school", "group: school"),
    "board": ("groep: bestuur", "group: board"),
    "team": ("groep: team", "group: team"),
}
RATERS: dict[str, Pair] = {
    "self": ("zelf", "self"),
    "colleague": ("collega", "colleague"),
    "leader": ("leidinggevende", "leader"),
    "observer": ("observator", "observer"),
    "pupil": ("leerling", "pupil"),
    "institute": ("instituut", "institute"),
}
FIELDS: dict[str, Pair] = {
    "full_time": ("Voltijd is (40 bij uren per week)", "Full time is (40 for hours a week)"),
    "rater": ("Wie alles beoordeelde, als geen kolom dat zegt", "Who rated all, where no column says so"),
    "date": ("De dag van alle beoordelingen, als geen kolom die zegt", "The day of all ratings, where no column says so"),
    "instrument": ("Waarmee alles beoordeeld is, als geen kolom dat zegt", "What all was rated with, where no column says so"),
    "phase": ("De fase van iedereen, als geen kolom die zegt", "The phase of everybody, where no column says so"),
}


def of(lang: str, pair: Pair) -> str:
    return pair[0 if lang == "nl" else 1]


def labelled(id: str, title: str) -> str:
    """An id with its title, as a list shows it; the id alone where they are one word."""
    return id if not title or title.lower() == id.lower() else f"{id}: {title}"


class WordsToChoose:
    """What may be chosen in each sheet: the words that are shown, and what they stand for."""

    def __init__(self, framework: Framework, lang: str) -> None:
        def titled(among: Any) -> dict[str, str]:
            return {labelled(id, getattr(each.title, lang) or each.title.nl): id for id, each in among.items()}

        def spoken(pairs: dict[str, Pair]) -> dict[str, str]:
            return {of(lang, pair): id for id, pair in pairs.items()}

        self.uses = spoken(USES)
        self.groupings = spoken(GROUPINGS)
        if "school" in framework.words:  # a ward, of nurses
            own = framework.word("school", lang)
            self.groupings = spoken({**GROUPINGS, "school": (f"groep: {own}", f"group: {own}")})
        self.competences = titled(framework.competences)
        self.phases = titled(framework.phases)
        self.raters = {own_rater(framework, id, lang) or of(lang, pair): id for id, pair in RATERS.items()} | titled(framework.raters)
        self.instruments = titled(framework.instruments)
        self.levels = {labelled("0", "nog niet getoond" if lang == "nl" else "not shown"): "0"}
        for scale in framework.scales.values():
            for level in scale.levels:
                self.levels[labelled(level.id, getattr(level.title, lang) or level.title.nl)] = level.id

    def label_of(self, among: dict[str, str], id: str) -> str:
        return next((label for label, each in among.items() if each == id), id)
