# SPDX-License-Identifier: BSL-1.0
"""Options that several commands share, and what cannot be their value."""

from __future__ import annotations

from .language import Message

FRAMEWORK = Message(
    "Raamwerk (framework/1); anders het ingebouwde Nederlandse.",
    "Framework (framework/1); else the built-in Dutch one.",
)
CATALOGUE = Message("Catalogus met extra stappen. Mag vaker.", "Catalogue with more steps. Repeatable.")
LANG = Message("Taal: Nederlands, Engels (en) of Duits (de).", "Language: English, Dutch (nl) or German (de).")
TEXTS = Message("Bestand met de teksten van een verdere taal.", "File with the texts of a further language.")
JSON = Message("Geef het antwoord als JSON.", "Give the answer as JSON.")
CSV = Message("Geef het antwoord als CSV voor Excel.", "Give the answer as CSV for Excel.")
OUTPUT = Message("Schrijf het antwoord in dit bestand.", "Write the answer to this file.")
EMPTY_OUTPUT = Message(
    "-o heeft geen naam. Geef een bestand, of - voor de uitvoer.", "-o has no name. Give a file, or - for standard output."
)
THREADS = Message("Rekendraden; 0: zoveel als er zijn.", "Threads; 0: as many as there are.")
QUIET = Message("Geen meldingen, alleen fouten.", "No messages, only errors.")
MAPPING = Message(
    "Wat de kolommen en codes van een ander instrument betekenen (mapping/1).",
    "What the columns and codes of another instrument mean (mapping/1).",
)
GROUP = Message(
    "Kolom die een groep is, naast die van werkplek, bestuur en team. Mag vaker.",
    "A column that is a grouping, next to those of workplace, board and team. Repeatable.",
)
SHEET = Message(
    "Welk blad van een werkmap; anders het enige dat een personeelstabel lijkt.",
    "Which sheet of a workbook; else the only one that looks like a staff table.",
)
HEADER_ROW = Message(
    "Op welke rij de koppen staan; anders de eerste die personen noemt.",
    "In which row the headings stand; else the first that names persons.",
)
KEEP = Message(
    "Kolom zonder betekenis die meegaat in wat er geschreven wordt. Mag vaker.",
    "A column without a meaning that goes along into what is written. Repeatable.",
)
STAFF = Message(
    "Personeelstabel (CSV, Excel) of people/1-document (JSON); meer dan een wordt samengevoegd op nummer van de persoon.",
    "Staff table (CSV, Excel) or people/1 document (JSON); several are joined by the number of the person.",
)
PHASE = Message("Alleen mensen in deze fase.", "Only people in this phase.")
PERSON = Message("Alleen deze persoon.", "Only this person.")
WHERE = Message(
    "Alleen mensen van deze groep, zoals team=Noord. Mag vaker: van dezelfde soort de een of de ander.",
    "Only people of this group, such as team=Noord. Repeatable: of one kind either the one or the other.",
)
LEVELS = Message(
    "Hoe een niveau volgt uit oordelen: confirmed (het meest recente van een ander), latest (het meest recente), "
    "highest_confirmed (het hoogste van een ander), rater_order=leader,colleague (het middelste van de eerste soort) "
    "of severity (het meest waarschijnlijke). Anders: confirmed.",
    "How a level follows from ratings: confirmed (the most recent by someone else), latest (the most recent), "
    "highest_confirmed (the highest by someone else), rater_order=leader,colleague (the middle one of the first "
    "kind) or severity (the most likely). Otherwise: confirmed.",
)
AS_OF = Message(
    "Niveaus op deze dag, zoals 1-8-2026: wat later is of verlopen telt niet mee.",
    "Levels as of this day, such as 2026-08-01: what is later or has ended does not count.",
)
PURPOSE = Message(
    "Waarvoor het antwoord is; staat in elk document dat het programma schrijft.",
    "What the answer is for; noted in every document that the program writes.",
)
TO = Message("Waarheen: een profiel, rol of fase.", "Where to: a profile, role or phase.")
TO_SEVERAL = Message(
    "Waarheen: een profiel, rol of fase. Mag vaker: dan alle samen.",
    "Where to: a profile, role or phase. Repeatable: then all of them together.",
)
OBJECTIVE = Message(
    "Waarin het plan het goedkoopst is: uren (hours, als u niets kiest), geld of weken.",
    "What the plan is cheapest in: hours (unless you choose), money or weeks.",
)


def whole_number(option: str, value: str, least: int, most: int) -> Message:
    return Message(
        "{option} kan niet “{value}” zijn. Geef een heel getal van {least} tot en met {most}.",
        "{option} cannot be “{value}”. Give a whole number from {least} to {most}.",
        option=option,
        value=value,
        least=least,
        most=most,
    )


def wrong_day(option: str, value: str) -> Message:
    return Message(
        "{option}: “{value}” is geen bestaande dag. Schrijf bijvoorbeeld 1-8-2026.",
        "{option}: “{value}” is not a real day. Write 2026-08-01, for example.",
        option=option,
        value=value,
    )


MEASURES = Message("uren, kosten, weken", "hours, cost, weeks")
MEASURES_OR_WEIGHING = Message(
    "uren, kosten, weken, of een weging zoals uren=30,kosten=1", "hours, cost, weeks, or a weighing such as hours=30,cost=1"
)


def choose(option: str, value: str, choices: str) -> Message:
    return Message(
        "{option} kan niet “{value}” zijn. Kies uit: {choices}.",
        "{option} cannot be “{value}”. Choose from: {choices}.",
        option=option,
        value=value,
        choices=choices,
    )


def no_value(option: str, value: str) -> Message:
    return Message(
        "{option} kan niet “{value}” zijn. Geef een groep en een waarde, zoals team=Noord.",
        "{option} cannot be “{value}”. Give a grouping and a value, such as team=Noord.",
        option=option,
        value=value,
    )


ONE_FORM = Message("Kies --json of --csv, niet beide.", "Choose --json or --csv, not both.")


def no_such_form(command: str, option: str) -> Message:
    return Message(
        "{command} kan niet met {option}.",
        "{command} does not work with {option}.",
        command=command,
        option=option,
    )


def texts_of_another(lang: str, other: str) -> Message:
    return Message(
        "--texts is in de taal “{other}”, en --lang vraagt “{lang}”: laat --lang weg.",
        "--texts is in the language “{other}”, and --lang asks for “{lang}”: leave --lang out.",
        lang=lang,
        other=other,
    )


def no_such_texts(file: str, why: str) -> Message:
    return Message("De teksten in {file} zijn niet te lezen: {why}.", "The texts in {file} cannot be read: {why}.", file=file, why=why)
