# SPDX-License-Identifier: BSL-1.0
"""A mapping as a workbook to fill, and back: a row per column and per code, with lists to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from . import _loopbaan
from ._loopbaan import Diagnostic, Framework
from .core import Error
from .sheets import Block, Choices, Column, Explanation, SheetToFill, make_workbook
from .workbook.contents import ExcelBook
from .workbook.faults import told
from .workbook.open_document import OpenDocumentBook
from .workbook.package import Package
from .workbook.rows import letters_of

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
GROUPINGS: dict[str, Pair] = {"school": ("groep: school", "group: school"), "board": ("groep: bestuur", "group: board"), "team": ("groep: team", "group: team")}
RATERS: dict[str, Pair] = {
    "self": ("zelf", "self"),
    "colleague": ("collega", "colleague"),
    "leader": ("leidinggevende", "leader"),
    "observer": ("observator", "observer"),
    "pupil": ("leerling", "pupil"),
    "institute": ("instituut", "institute"),
}
FIELDS: dict[str, Pair] = {
    "full_time": ("Voltijd is (40 bij uren per week, 100 bij procenten)", "Full time is (40 for hours a week, 100 for percent)"),
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
        self.competences = titled(framework.competences)
        self.phases = titled(framework.phases)
        self.raters = spoken(RATERS)
        self.instruments = titled(framework.instruments)
        self.levels = {labelled("0", "nog niet getoond" if lang == "nl" else "not shown"): "0"}
        for scale in framework.scales.values():
            for level in scale.levels:
                self.levels[labelled(level.id, getattr(level.title, lang) or level.title.nl)] = level.id

    def label_of(self, among: dict[str, str], id: str) -> str:
        return next((label for label, each in among.items() if each == id), id)


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
            sheets.append(SheetToFill(of(lang, name), word_columns(lang, choices), rows))
    sheets.append(whole_sheet(document, words, lang))
    return make_workbook([each for each in sheets if each.rows], explanation(lang), lang)


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
            near = ", ".join(column.get("near", []))
            means = said(document.get("columns", {}).get(heading), words, lang)
            rows.append((seen["file"], heading, values, taken(column.get("for"), words, lang), near, means))
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
    return use or ""


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
    rows = [
        (of(lang, EVERYWHERE), code, count_of(document, None, code), words.label_of(words.levels, str(means)) if means != "" else "")
        for code, means in document.get("values", {}).items()
    ]
    for heading, column in document.get("columns", {}).items():
        if isinstance(column, dict):
            for code, means in column.get("values", {}).items():
                shown = words.label_of(words.levels, str(means)) if means != "" else ""
                rows.append((heading, code, count_of(document, heading, code), shown))
    return SheetToFill(
        of(lang, LEVELS),
        [given(lang, ("kolom", "column"), 28), *word_columns(lang, choices)],
        rows,
        frozen=2,
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
                    "Vul op elk blad de kolom “betekent” in, met een woord uit de lijst.",
                    "Wat u leeg laat bij een kolom die al gelezen wordt, blijft zoals het was.",
                    "Wat u leeg laat bij iets dat niet bekend is, blijft open en wordt bij het lezen genoemd.",
                    "Gebruik dit bestand daarna met --mapping bij elke opdracht.",
                ]
                if dutch
                else [
                    "Fill in the column “means” of each sheet, with a word from the list.",
                    "What you leave empty for a column that is read already stays as it was.",
                    "What you leave empty for something that is not known stays open, and is named in reading.",
                    "Then use this file with --mapping with any command.",
                ],
            )
        ],
    )


class SheetRow(NamedTuple):
    """A row of a sheet that was filled in, by its headings."""

    number: int
    cells: dict[str, str]
    letters: str  # of the cell that says what it means

    def get(self, pair: Pair) -> str:
        return self.cells.get(pair[0], "") or self.cells.get(pair[1], "")


def holds_mapping(content: BinaryIO, file: str) -> bool:
    """Is a workbook one that a mapping was written in? Raises Error 864."""
    names = {sheet.name for sheet in book_of(content, file).sheets}
    return bool(names & set(COLUMNS)) and bool(names & set(WHOLE))


def book_of(content: BinaryIO, file: str) -> Any:
    package = Package(content, file)
    return OpenDocumentBook(package) if package.is_open_document else ExcelBook(package)


def read_mapping_sheet(content: BinaryIO, file: str, framework: Framework) -> dict[str, Any]:
    """The mapping that was filled in in a workbook. Raises Error 893 for words that are not known, 864."""
    return MappingSheet(content, file, framework).document()


class MappingSheet:
    """A workbook in which a mapping was filled in."""

    def __init__(self, content: BinaryIO, file: str, framework: Framework) -> None:
        self.file = file
        self.book = book_of(content, file)
        self.words = [WordsToChoose(framework, lang) for lang in ("nl", "en")]
        self.faults: list[Diagnostic] = []

    def document(self) -> dict[str, Any]:
        made: dict[str, Any] = {"loopbaan": "mapping/1", "id": "koppeling"}
        names = {sheet.name for sheet in self.book.sheets}
        if not names & set(COLUMNS):
            remedy = (
                "Maak haar met “loopbaan mapping BESTAND -o koppeling.xlsx” en vul die in.",
                "Make it with “loopbaan mapping FILE -o koppeling.xlsx”, and fill that in.",
            )
            raise Error([told("mapping_sheet", self.file, ", ".join(sorted(names)), remedy)])
        for row in self.rows(COLUMNS):
            self.read_column(row, made)
        for row in self.rows(LEVELS):
            self.read_level(row, made)
        for field, name in WORDS.items():
            for row in self.rows(name):
                means = row.get(MEANS)
                found = means if field == "instruments" else self.found(name, row, field)
                if found is not None:
                    made.setdefault(field, {})[row.get(("waarde", "value"))] = found
        for row in self.rows(WHOLE):
            self.read_field(row, made)
        if self.faults:
            raise Error(self.faults)
        return made

    def rows(self, name: Pair) -> Iterator[SheetRow]:
        for sheet in self.book.sheets:
            if sheet.name not in name:
                continue
            headings: dict[int, str] | None = None
            for row in sheet.rows():
                cells = {column: str(getattr(cell, "words", cell)).strip() for column, cell in row.cells.items()}
                if headings is None:
                    headings = cells
                    continue
                last = next((column for column, word in headings.items() if word in MEANS), 0)
                named = {headings[column]: word for column, word in cells.items() if column in headings and word}
                if named:
                    yield SheetRow(row.number, named, letters_of(last))

    def read_column(self, row: SheetRow, made: dict[str, Any]) -> None:
        heading, means = row.get(("kolom", "column")), row.get(MEANS)
        if not means:
            if not row.get(("gelezen als", "read as")):
                made.setdefault("columns", {})[heading] = ""
        elif means in IGNORED:
            made.setdefault("ignore", []).append(heading)
        elif grouping := self.meant("groupings", means):
            made.setdefault("groups", {})[grouping] = heading
        elif use := self.meant("uses", means):
            made.setdefault("columns", {})[heading] = {"is": use}
        else:
            ids = [self.found(COLUMNS, row, "competences", part.strip()) for part in means.split(";")]
            made.setdefault("columns", {})[heading] = ids[0] if len(ids) == 1 else ids

    def read_level(self, row: SheetRow, made: dict[str, Any]) -> None:
        heading, code, means = row.get(("kolom", "column")), row.get(("waarde", "value")), row.get(MEANS)
        if means in UNKNOWN:
            made.setdefault("unknown", []).append(code)
            return
        level = self.found(LEVELS, row, "levels")
        found: Any = 0 if level == "0" else level
        if found is None:
            return
        if heading in EVERYWHERE or not heading:
            made.setdefault("values", {})[code] = found
            return
        columns = made.setdefault("columns", {})
        if not isinstance(columns.get(heading), dict):
            competences = columns.get(heading) or self.read_as(heading)
            columns[heading] = {"competences": competences}
        columns[heading].setdefault("values", {})[code] = found

    def read_as(self, heading: str) -> Any:
        """The competences that a column was read as."""
        for row in self.rows(COLUMNS):
            if row.get(("kolom", "column")) == heading:
                parts = row.get(("gelezen als", "read as")).split(";")
                ids = [self.meant("competences", part.strip()) or part.strip() for part in parts]
                return ids[0] if len(ids) == 1 else ids
        return ""

    def read_field(self, row: SheetRow, made: dict[str, Any]) -> None:
        asked, means = row.get(("vraag", "question")), row.get(MEANS)
        field = next((field for field, label in FIELDS.items() if asked in label), None)
        if field is None or not means:
            return
        if field == "full_time":
            try:
                made[field] = float(means.replace(",", ".").rstrip("% "))
            except ValueError:
                self.refuse(WHOLE, row, means, ("Vul een getal in, zoals 40.", "Fill in a number, such as 40."))
        elif field in ("rater", "phase"):
            made[field] = self.found(WHOLE, row, field + "s")
        else:
            made[field] = means

    def meant(self, field: str, means: str) -> str | None:
        """What a word stands for, in either language, by its id or as the list shows it."""
        for words in self.words:
            among: dict[str, str] = getattr(words, field)
            for label, id in among.items():
                if means.lower() in (label.lower(), id.lower(), label.lower().split(": ")[-1]):
                    return id
        return None

    def found(self, sheet: Pair, row: SheetRow, field: str, means: str | None = None) -> str | None:
        """The same; "" where nothing is filled in, and a fault where the word is not known."""
        word = row.get(MEANS) if means is None else means
        if not word:
            return ""
        found = self.meant(field, word)
        if found is None:
            among = list(getattr(self.words[0], field))
            near = _loopbaan.nearest(word, among)
            listed = ", ".join(among[:12]) + (", …" if len(among) > 12 else "")
            remedy = (
                (f"Bedoelde u “{near}”?", f"Did you mean “{near}”?")
                if near
                else (f"Kies uit: {listed}.", f"Choose from: {listed}.")
            )
            self.refuse(sheet, row, word, remedy)
        return found

    def refuse(self, sheet: Pair, row: SheetRow, word: str, remedy: Pair) -> None:
        name = next(each.name for each in self.book.sheets if each.name in sheet)
        self.faults.append(told("mapping_sheet", self.file, word, remedy, sheet=name, row=row.number, letters=row.letters))
