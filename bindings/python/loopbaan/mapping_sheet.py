# SPDX-License-Identifier: BSL-1.0
"""A mapping as a workbook to fill: a row per column and per code, with lists to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ._loopbaan import Framework
from .mapping_choices import (
    COLUMNS,
    EVERYWHERE,
    FIELDS,
    GROUPINGS,
    IGNORED,
    LEVELS,
    MEANS,
    NEEDLESS,
    UNKNOWN,
    USES,
    WHOLE,
    WORDS,
    Pair,
    WordsToChoose,
    of,
)
from .sheets import Block, Choices, Column, Explanation, SheetToFill, make_workbook


def write_mapping_sheet(document: dict[str, Any], framework: Framework, lang: str) -> bytes:
    """A mapping, mostly a proposal, as a workbook to fill. Raises ImportError without openpyxl."""
    words = WordsToChoose(framework, lang)
    sheets = [columns_sheet(document, words, lang), levels_sheet(document, words, lang)]
    for field, name in WORDS.items():
        if document.get(field):
            among = getattr(words, field)
            rows = [
                (word, count_of(document, None, word), "" if not means else words.label_of(among, means_of(means)))
                for word, means in document[field].items()
            ]
            choices = Choices(of(lang, name), tuple(among)) if among and field != "instruments" else None
            sheets.append(SheetToFill(of(lang, name), word_columns(lang, choices), rows, waiting=unanswered(rows)))
    sheets.append(whole_sheet(document, words, lang))
    return make_workbook([each for each in sheets if each.rows], explanation(lang), lang)


def unanswered(rows: Sequence[Sequence[Any]]) -> frozenset[int]:
    """The rows of which the last cell, what it means, is empty."""
    return frozenset(place for place, row in enumerate(rows) if not row[-1])


def means_of(means: Any) -> str:
    return str(means.get("is", "")) if isinstance(means, dict) else str(means)


def given(lang: str, pair: Pair, width: int) -> Column:
    return Column(of(lang, pair), is_given=True, width=width)


def word_columns(lang: str, choices: Choices | None) -> list[Column]:
    return [
        given(lang, ("waarde", "value"), 32),
        given(lang, ("aantal", "count"), 10),
        Column(of(lang, MEANS), choices=choices, width=44),
    ]


def columns_sheet(document: dict[str, Any], words: WordsToChoose, lang: str) -> SheetToFill:
    choices = Choices(
        of(lang, COLUMNS),
        (of(lang, IGNORED), *words.uses, *words.groupings, *words.competences),
        is_open=True,
    )
    rows: list[tuple[str, ...]] = []
    known: set[str] = set()
    for seen in document.get("_seen", []):
        for heading, column in seen["columns"].items():
            if heading in known:
                continue
            known.add(heading)
            values = ", ".join(f"{word} ({count}×)" for word, count in list(column.get("values", {}).items())[:8])
            near = ", ".join(taken(each, words, lang) for each in column.get("near", []))
            means = said_of(document, heading, words, lang)
            rows.append((seen["file"], heading, values, taken(column.get("for"), words, lang), near, means))
    waiting = frozenset(place for place, (*_, read_as, _, means) in enumerate(rows) if not read_as and not means)
    return SheetToFill(
        of(lang, COLUMNS),
        [
            given(lang, ("bestand", "file"), 22),
            given(lang, ("kolom", "column"), 28),
            given(lang, ("waarden", "values"), 44),
            given(lang, ("gelezen als", "read as"), 28),
            given(lang, ("lijkt op", "looks like"), 28),
            Column(of(lang, MEANS), choices=choices, width=44),
        ],
        rows,
        frozen=2,
        waiting=waiting,
    )


def taken(use: Any, words: WordsToChoose, lang: str) -> str:
    """What a column was taken for, in words."""
    if use == "not needed":
        return of(lang, NEEDLESS)
    if isinstance(use, list):
        return "; ".join(words.label_of(words.competences, each) for each in use)
    for pairs in (USES, GROUPINGS):
        if use in pairs:
            return of(lang, pairs[use])
    return words.label_of(words.competences, use) if use else ""


def said_of(document: dict[str, Any], heading: str, words: WordsToChoose, lang: str) -> str:
    """What a mapping says of a heading, wherever it says so."""
    if heading in document.get("ignore", []):
        return of(lang, IGNORED)
    if heading == document.get("person"):
        return of(lang, USES["person"])
    for grouping, headed in document.get("groups", {}).items():
        if heading == headed and grouping in GROUPINGS:
            return of(lang, GROUPINGS[grouping])
    return said(document.get("columns", {}).get(heading), words, lang)


def said(column: Any, words: WordsToChoose, lang: str) -> str:
    """What a mapping says of a column, as it is chosen."""
    if isinstance(column, dict):
        if column.get("is"):
            return of(lang, USES[column["is"]])
        column = column.get("competences")
    ids = column if isinstance(column, list) else [column] if column else []
    return "; ".join(words.label_of(words.competences, id) for id in ids)


def levels_sheet(document: dict[str, Any], words: WordsToChoose, lang: str) -> SheetToFill:
    choices = Choices(of(lang, LEVELS), (*words.levels, of(lang, UNKNOWN)))
    def row(heading: str | None, code: str, means: Any) -> tuple[Any, ...]:
        shown = "" if means in ("", None) else words.label_of(words.levels, str(means))
        return heading or of(lang, EVERYWHERE), code, count_of(document, heading, code), shown

    rows = [row(None, code, means) for code, means in document.get("values", {}).items()]
    for heading, column in document.get("columns", {}).items():
        if isinstance(column, dict):
            rows += [row(heading, code, means) for code, means in column.get("values", {}).items()]
    rows += [
        (of(lang, EVERYWHERE), code, count_of(document, None, code), of(lang, UNKNOWN))
        for code in document.get("unknown", [])
    ]
    return SheetToFill(
        of(lang, LEVELS),
        [given(lang, ("kolom", "column"), 28), *word_columns(lang, choices)],
        rows,
        frozen=2,
        waiting=unanswered(rows),
    )


def whole_sheet(document: dict[str, Any], words: WordsToChoose, lang: str) -> SheetToFill:
    rows = [(of(lang, label), str(document.get(field, ""))) for field, label in FIELDS.items()]
    return SheetToFill(
        of(lang, WHOLE), [given(lang, ("vraag", "question"), 60), Column(of(lang, MEANS), width=44)], rows
    )


def count_of(document: dict[str, Any], heading: str | None, word: str) -> int | None:
    """How often a word was seen; None where that is not known."""
    counts = [
        column.get("values", {}).get(word, 0)
        for seen in document.get("_seen", [])
        for name, column in seen["columns"].items()
        if heading in (None, name)
    ]
    return sum(counts) or None


def explanation(lang: str) -> Explanation:
    dutch = lang == "nl"
    return Explanation(
        "Uitleg" if dutch else "Explanation",
        "Wat de kolommen en codes betekenen" if dutch else "What the columns and codes mean",
        [
            Block(
                "Zo werkt het" if dutch else "How it works",
                [
                    "Vul op elk blad de kolom “betekent” in, met een woord uit de lijst. Wat geel is, wacht op antwoord.",
                    "Een kolom die u niet nodig heeft: kies “niet gebruiken”.",
                    "De waarde “>=55%” is alles vanaf 55%. Geldt vanaf 80% iets anders, voeg dan een rij “>=80%” toe.",
                    "Wat u leeg laat bij een kolom die al gelezen wordt, blijft zoals het was.",
                    "Wat u leeg laat bij iets dat niet bekend is, blijft open en wordt bij het lezen genoemd.",
                    "Gebruik dit bestand daarna met --mapping bij elke opdracht. Wat een kolom zegt die u zelf aanwees, wordt pas daarna",
                    "bekend: loopbaan mapping BESTAND --mapping koppeling.xlsx -o meer.xlsx zet dat erbij.",
                ]
                if dutch
                else [
                    "Fill in the column “means” of each sheet, with a word from the list. What is yellow waits for an answer.",
                    "A column that you do not need: choose “do not use”.",
                    "The value “>=55%” is all from 55% on. If from 80% on it is something else, add a row “>=80%”.",
                    "What you leave empty for a column that is read already stays as it was.",
                    "What you leave empty for something that is not known stays open, and is named in reading.",
                    "Then use this file with --mapping with any command. What a column says that you named yourself is known after that:",
                    "loopbaan mapping FILE --mapping koppeling.xlsx -o more.xlsx adds it.",
                ],
            )
        ],
    )
