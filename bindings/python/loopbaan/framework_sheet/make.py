# SPDX-License-Identifier: BSL-1.0
"""Makes the workbook of a framework: a sheet for each kind of entity, with the fields that it has and a sheet that explains."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..sheets import Block, Choices, Column, Explanation, SheetToFill, make_workbook
from .cells import RELATIONS, of_unknown, written
from .columns import AT_LEAST, field_of, fields_of, heading_of, needed_in
from .languages import DUTCH, TEXTS, languages_in, only
from .words import ALL_SHEETS, FORMS, SHEETS, form_of, meaning_of

WIDE = ("text", "text by id", "levels", "id by id", "alternatives", "scores by id")
EXPLAINED = {
    "nl": (
        "Uitleg",
        "Een raamwerk beschrijven",
        "Zo werkt het",
        (
            "Elk blad heeft een soort: schalen met hun niveaus, bekwaamheden, profielen, rollen, stappen. Een rij is er een.",
            "Vul donkere kolommen in. Grijze mogen leeg blijven, en een blad dat u niet nodig hebt ook.",
            "Waar een kenmerk van iets anders hoort, staat dat als kenmerk op het blad van dat andere.",
            "Een kolom “titel (en)” geeft hetzelfde in het Engels; zo ook voor andere talen.",
            "Van “vraagt”, “wenst” en “levert” mag elke bekwaamheid een eigen kolom hebben: “vraagt.klas”.",
            "Controleer met: loopbaan check {file}",
            "Lees het overal waar een raamwerk gevraagd wordt: loopbaan framework --framework {file}",
        ),
        ("Wat in een cel hoort", "Zo staat het er", "Bijvoorbeeld"),
        ("Kolom", "Wat het is", "Wat erin staat"),
    ),
    "en": (
        "Explanation",
        "Describing a framework",
        "How it works",
        (
            "Each sheet has one kind: scales with their levels, competences, profiles, roles, steps. A row is one of them.",
            "Fill in dark columns. Grey ones may stay empty, and so may a sheet that you do not need.",
            "Where the id of something else belongs, it stands as its id on the sheet of that.",
            "A column “title (en)” gives the same in English; likewise for other languages.",
            "Of “requires”, “desires” and “yields” each competence may have a column of its own: “requires.class”.",
            "Check with: loopbaan check {file}",
            "Read it wherever a framework is asked for: loopbaan framework --framework {file}",
        ),
        ("What belongs in a cell", "How it is written", "For example"),
        ("Column", "What it is", "What stands in it"),
    ),
}


TO_FILL = ("crosswalk", "crosswalk.links", "crosswalk.scales")  # the sheets of a crosswalk that most have


def workbook_of(document: Mapping[str, Any], lang: str, file: str) -> bytes:
    if lang not in EXPLAINED:
        raise ValueError('lang is "nl" or "en"')
    made = [sheet_of(document, list_name, lang) for list_name in SHEETS]
    made += [sheet_of({}, list_name, lang) for list_name in TO_FILL]
    return make_workbook(made, explanation(lang, file), lang)


def sheet_of(document: Mapping[str, Any], list_name: str, lang: str) -> SheetToFill:
    """The sheet of a list: its fields, each in the languages that it is in, and behind them what nobody knows."""
    entities: Sequence[Mapping[str, Any]] = document.get(list_name, ()) if list_name else [document]
    columns: list[Column] = []
    cells: list[list[Any]] = [[] for _ in entities]
    known = {AT_LEAST}
    needed = needed_in(list_name)
    for field, holds in fields_of(list_name):
        known.add(field.split(".")[0])
        values = [value_of(entity, field) for entity in entities]
        for language in languages_of(holds, values):
            columns.append(column_of(list_name, field, holds, lang, language, field in needed))
            for row, value in zip(cells, values):
                value = only(language, holds, value) if holds in TEXTS and value is not None else value
                row.append(None if value is None else written(holds, value, lang))
    for field in unknown(entities, known, () if list_name else ("loopbaan", *SHEETS)):
        columns.append(Column(field, is_optional=True))
        for row, entity in zip(cells, entities):
            row.append(of_unknown(entity[field]) if field in entity else None)
    return SheetToFill(ALL_SHEETS[list_name][0 if lang == "nl" else 1], columns, cells)


def value_of(entity: Mapping[str, Any], field: str) -> Any:
    """A field, or one within another; alternatives apart from how many of them are needed."""
    value: Any = entity
    for name in ("requires_any", "at_least") if field == AT_LEAST else field.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value["of"] if field == "requires_any" and isinstance(value, Mapping) else value


def languages_of(holds: str, values: Iterable[Any]) -> list[str]:
    if holds not in TEXTS:
        return [DUTCH]
    found = {language for value in values if value is not None for language in languages_in(holds, value)}
    return [DUTCH, *sorted(found - {DUTCH})]


def unknown(entities: Iterable[Mapping[str, Any]], known: set[str], also: Sequence[str]) -> list[str]:
    """The fields that the library does not know, in the order in which they come."""
    return list(dict.fromkeys(f for entity in entities for f in entity if f not in known and f not in also))


def column_of(list_name: str, field: str, holds: str, lang: str, language: str, needed: bool) -> Column:
    first = 0 if lang == "nl" else 1
    form, example = form_of(field, holds)[first]
    says = said(list_name, field, lang)
    choices = None
    if holds == "yes or no":
        choices = Choices(heading_of(field, lang), ("ja", "nee") if lang == "nl" else ("yes", "no"))
    elif holds == "relation":
        choices = Choices(heading_of(field, lang), tuple(RELATIONS) if lang == "nl" else tuple(RELATIONS.values()))
    elif holds == "kind":
        words = ("formeel", "informeel", "gezamenlijk") if lang == "nl" else ("formal", "informal", "collective")
        choices = Choices(heading_of(field, lang), words, is_open=True)  # a framework may name kinds of its own
    return Column(
        heading_of(field, lang, language),
        note=f"{says}. {form[0].upper()}{form[1:]}: {example}",
        choices=choices,
        is_optional=not needed or language != DUTCH,
        width=34 if holds in WIDE else 16,
    )


def said(list_name: str, field: str, lang: str) -> str:
    """What a field is."""
    if lang == "nl":
        return meaning_of(list_name, field)
    return "How many of these sets are needed" if field == AT_LEAST else field_of(list_name, field).says


def explanation(lang: str, file: str) -> Explanation:
    first = 0 if lang == "nl" else 1
    name, title, how, sentences, forms, fields = EXPLAINED[lang]
    blocks = [
        Block(how, [each.format(file=file) for each in sentences]),
        Block(forms[0], table=[forms, *(("", *words[first]) for words in FORMS.values())]),
    ]
    for list_name, words in ALL_SHEETS.items():
        rows = [
            (heading_of(field, lang), said(list_name, field, lang), FORMS[holds][first][0])
            for field, holds in fields_of(list_name)
        ]
        blocks.append(Block(words[first], table=[fields, *rows]))
    return Explanation(name, title, blocks)
