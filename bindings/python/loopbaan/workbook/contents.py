# SPDX-License-Identifier: BSL-1.0
"""What a workbook of Excel says of itself: its sheets, the formats of its cells, the texts that cells share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Optional

from ..sheets.cells import AUTHOR
from .faults import broken, too_large
from .number_format import BUILT_IN, GENERAL
from .package import Package
from .rows import Extras, Formats, Row, Sheet, column_of, unescaped
from .sheet_rows import read_extras, read_rows

LARGEST_TEXTS = 1 << 28  # bytes, unpacked, of the texts that cells share: these are held
LARGEST_SMALL = 1 << 26  # bytes of the other parts
SHEETS = ("worksheet",)
PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


BLACK, WHITE = "000000", "FFFFFF"
THEME = {"0": WHITE, "1": BLACK}  # the ground of a window and its text, in every theme that Office has
INDEXED = {"0": BLACK, "1": WHITE, "8": BLACK, "9": WHITE, "64": BLACK, "65": WHITE}


class ExcelSheet(Sheet):
    """A sheet of a workbook of Excel; its rows are read anew each time."""

    def __init__(self, book: ExcelBook, name: str, hidden: bool, part: str) -> None:
        super().__init__(name, hidden)
        self.book = book
        self.part = part

    def rows(self) -> Iterator[Row]:
        with self.book.package.open(self.part) as stream:
            yield from read_rows(stream, self.book.package.file, self.book.texts(), self.book.formats, self.book.struck)

    def extras(self) -> Extras:
        with self.book.package.open(self.part) as stream:
            found = read_extras(stream, self.book.package.file)
        found.comments = self.comments()
        return found

    def comments(self) -> list[tuple[int, int]]:
        """Where people left comments; those that this program wrote at cells, such as findings, are nothing to be read."""
        found: list[tuple[int, int]] = []
        authors: list[str] = []
        letters: list[str] = []

        def start(tag: str, attributes: dict[str, str]) -> None:
            letters.clear()
            if tag == "comment" and (place := PLACE.fullmatch(attributes.get("ref", ""))):
                author = number(attributes.get("authorId"))
                if author >= len(authors) or authors[author] != AUTHOR:
                    found.append((int(place[2]), column_of(place[1])))

        def end(tag: str) -> None:
            if tag == "author":
                authors.append("".join(letters))

        for kind, part in self.book.package.relations(self.part).values():
            if kind == "comments" and self.book.package.has(part):
                self.book.small(part)
                authors.clear()
                self.book.package.parse(part, start, end, letters.append)
        return sorted(found)


class ExcelBook:
    """A workbook of Excel (.xlsx, .xlsm). Raises Error 864."""

    def __init__(self, package: Package) -> None:
        self.package = package
        main = next(
            (part for kind, part in package.relations("").values() if kind == "officeDocument"), "xl/workbook.xml"
        )
        if not package.has(main):
            raise broken(package.file)
        self.small(main)
        self.shared: Optional[list[str]] = None
        relations = package.relations(main)
        by_kind = {kind: part for kind, part in relations.values()}
        self.texts_part = by_kind.get("sharedStrings", "")
        self.from_1904 = False
        self.sheets: list[Sheet] = []

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag == "workbookPr":
                self.from_1904 = is_true(attributes.get("date1904", ""))
            elif tag == "sheet":
                id = next((value for key, value in attributes.items() if key.rpartition(":")[2] == "id"), "")
                kind, part = relations.get(id, ("", ""))
                if kind in SHEETS and package.has(part):
                    hidden = attributes.get("state", "visible") != "visible"
                    self.sheets.append(ExcelSheet(self, attributes.get("name", ""), hidden, part))

        package.parse(main, start)
        if not self.sheets:
            raise broken(package.file)
        self.struck: set[int] = set()  # texts of which a part is struck through
        self.formats = self.read_formats(by_kind.get("styles", ""))

    def small(self, part: str) -> None:
        if self.package.parts[part.lower()].file_size > LARGEST_SMALL:
            raise too_large(self.package.file, "64 MiB", "64 MiB")

    def read_formats(self, part: str) -> Formats:
        """The code of the format of each style of cells, and which styles strike words through."""
        if not self.package.has(part):
            return Formats([], self.from_1904)
        self.small(part)
        own: dict[int, str] = {}
        styles: list[tuple[int, int, int]] = []  # format, font and fill
        fonts: list[bool] = []  # are words struck through?
        colours: list[str] = []  # of fonts
        grounds: list[str] = []  # of fills
        inside = filled = False

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal inside, filled
            if tag == "numFmt":
                own[number(attributes.get("numFmtId"))] = attributes.get("formatCode", GENERAL)
            elif tag == "cellXfs":
                inside = True
            elif tag == "font" and not styles:  # those behind the styles depend on values
                fonts.append(False)
                colours.append(BLACK)
            elif tag == "color" and colours and not styles and not grounds:
                colours[-1] = colour_of(attributes) or BLACK
            elif tag == "patternFill" and not styles:
                filled = attributes.get("patternType") == "solid"
                grounds.append(WHITE)
            elif tag == "fgColor" and filled and grounds and not styles:
                grounds[-1] = colour_of(attributes)
            elif tag == "gradientFill" and not styles:
                grounds.append("")
            elif tag == "strike" and fonts and not styles:
                fonts[-1] = strikes(attributes)
            elif tag == "xf" and inside:
                styles.append((number(attributes.get("numFmtId")), number(attributes.get("fontId")), number(attributes.get("fillId"))))

        def end(tag: str) -> None:
            nonlocal inside
            if tag == "cellXfs":
                inside = False

        self.package.parse(part, start, end)
        struck = {style for style, (_, font, _) in enumerate(styles) if font < len(fonts) and fonts[font]}
        codes = [own.get(id) or BUILT_IN.get(id, GENERAL) for id, _, _ in styles]
        unseen = {
            style
            for style, (_, font, fill) in enumerate(styles)
            if font < len(colours) and colours[font] == (grounds[fill] if fill < len(grounds) else WHITE)
        }
        return Formats(codes, self.from_1904, frozenset(struck), frozenset(unseen))

    def texts(self) -> list[str]:
        """The texts that cells share, read at the first need of them."""
        if self.shared is None:
            self.shared = self.read_texts() if self.package.has(self.texts_part) else []
        return self.shared

    def read_texts(self) -> list[str]:
        if self.package.parts[self.texts_part.lower()].file_size > LARGEST_TEXTS:
            raise too_large(self.package.file, "256 MiB tekst", "256 MiB of text")
        texts: list[str] = []
        letters: list[str] = []
        runs: list[str] = []
        phonetic = False

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal phonetic
            if tag == "strike" and strikes(attributes):
                self.struck.add(len(texts))
            elif tag == "t":
                letters.clear()
            elif tag == "si":
                runs.clear()
            elif tag == "rPh":
                phonetic = True

        def end(tag: str) -> None:
            nonlocal phonetic
            if tag == "t" and not phonetic:
                runs.append("".join(letters))
            elif tag == "si":
                texts.append(unescaped("".join(runs)))
            elif tag == "rPh":
                phonetic = False

        self.package.parse(self.texts_part, start, end, letters.append)
        return texts


def is_true(word: str) -> bool:
    return word in ("1", "true", "on")


def colour_of(attributes: dict[str, str]) -> str:
    """A colour as six digits, or as one of the theme; "" where nobody knows which it is, as it is lightened or automatic.

    Examples
    --------
    >>> colour_of({"rgb": "FFFFFFFF"}), colour_of({"theme": "0"}), colour_of({"theme": "4"}), colour_of({"auto": "1"})
    ('FFFFFF', 'FFFFFF', 'theme 4', '')
    """
    if number(attributes.get("tint", "0").strip("-").replace(".", "")):
        return ""
    if "rgb" in attributes:
        return attributes["rgb"][-6:].upper()
    if "theme" in attributes:
        return THEME.get(attributes["theme"], f"theme {attributes['theme']}")
    return INDEXED.get(attributes.get("indexed", ""), "")


def strikes(attributes: dict[str, str]) -> bool:
    """Does the mark of a font strike words through, rather than say that it does not?"""
    return is_true(attributes.get("val", "1"))


def number(word: Optional[str]) -> int:
    return int(word) if word and word.isascii() and word.isdigit() else 0
