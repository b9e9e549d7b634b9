# SPDX-License-Identifier: BSL-1.0
"""Files in which people may stand, whatever they are: opened, named, searched; and what was taken out of them."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Any, Optional
from unicodedata import normalize

from ... import Diagnostic, Error, read_file
from ...exchange import ZIP
from ...files import stream_of
from ..words import traces as texts
from ..words.language import Message, Words
from .opened import starts_as_json

OUT = "[…]"  # stands in a text where somebody was named
SHORT = 3  # an id of so many letters, or a number of so many digits, stands in many a text that is not about anybody


@dataclass(frozen=True)
class Removal:
    """Something that was taken out, or that is left to do, without what it was."""

    file: str
    place: str
    what: str
    says: Message
    rule: str = ""

    def line(self, say: Words) -> tuple[str, str, str]:
        return self.file, self.place, say(self.says) + (f" ({self.rule})" if self.rule else "")

    def fields(self, say: Words) -> dict[str, str]:
        return {"file": self.file, "place": self.place, "what": self.what, "says": say(self.says), "rule": self.rule}


@dataclass(frozen=True)
class Held:
    """A file as it was opened. `kind` is that of a document, or table, workbook, log, other."""

    path: str
    content: bytes = field(repr=False)
    kind: str
    tree: Any = field(default=None, repr=False)  # of a document

    @property
    def name(self) -> str:
        return os.path.basename(self.path) if self.path != "-" else "stdin"

    @property
    def of_people(self) -> Any:
        """The tree of a document that may be about people; empty for one that is not, and for what is no document."""
        return {} if self.tree is None or self.kind in OF_NOBODY else self.tree

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


# Parts of a workbook full of numbers that say nothing: of rows, styles, and of the texts that cells share.
NUMBERS = re.compile(r"xl/(?:worksheets/[^/]+|styles|theme/[^/]+)\.xml")
SHARED = re.compile(r'<c [^>]*t="s"[^>]*>\s*<v>\d+</v>')
ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
MARKUP = re.compile(r"<[^>]*>")
# Documents in which “person” and “id” are no people: of a mapping it is the heading of a column.
OF_NOBODY = tuple(
    f"{name}/1"
    for name in (
        *("framework", "catalogue", "mapping", "policy", "offers", "crosswalk", "curriculum", "texts"),
        *("retention", "difference", "check", "analysis", "removals"),
    )
)
TABLES = (".csv", ".tsv", ".txt", ".tab", "")
BOOKS = (".xlsx", ".xlsm", ".ods")


def open_all(paths: Sequence[str]) -> list[Held]:
    """Files by what they are. Raises Error for what cannot be read, and for a document that is no JSON."""
    held: list[Held] = []
    wrong: list[Diagnostic] = []
    for path in paths:
        try:
            held.append(open_one(path))
        except Error as error:
            wrong += error.all
    if wrong:
        raise Error(wrong)
    return held


def open_one(path: str) -> Held:
    content = read_file(stream_of(path))
    ending = os.path.splitext(path)[1].lower()
    if content.startswith(ZIP) and ending in BOOKS:
        return Held(path, content, "workbook")
    if ending == ".jsonl":
        return Held(path, content, "log")
    if starts_as_json(content):
        try:
            tree = json.loads(content.decode("utf-8-sig"))
        except (UnicodeDecodeError, json.JSONDecodeError):
            return Held(path, content, "other")
        kind = tree.get("loopbaan") if isinstance(tree, dict) else None
        return Held(path, content, kind if isinstance(kind, str) else "json", tree)
    return Held(path, content, "table" if ending in TABLES else "other")


def is_hard_to_find(id: str) -> bool:
    """Is an id so short that it would be found in texts that are not about anybody?"""
    return len(id) < SHORT or (id.isdigit() and len(id) <= SHORT)


class Mentions:
    """Words by which somebody is named, found as whole words in any text."""

    def __init__(self, words: Iterable[str]) -> None:
        forms = {normalize(form, word.strip()) for word in words for form in ("NFC", "NFD") if word.strip()}
        known = sorted(forms, key=lambda each: (-len(each), each))
        self.pattern = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in known), re.IGNORECASE) if known else None

    def __contains__(self, text: str) -> bool:
        return self.pattern is not None and self.pattern.search(text) is not None

    def taken_out(self, text: str) -> str:
        """The text without the names.

        Examples
        --------
        >>> Mentions(["p-1", "Jansen"]).taken_out("gezien door jansen, niet door p-12")
        'gezien door […], niet door p-12'
        """
        return self.pattern.sub(OUT, text) if self.pattern else text


def texts_in(content: bytes) -> Iterator[str]:
    """All that can be read in the bytes of a file, also within what is packed. Nothing of a PDF or a picture."""
    if content.startswith(ZIP):
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as parts:
                for part in parts.infolist():
                    yield part.filename
                    for words in texts_in(parts.read(part)):
                        yield MARKUP.sub(" ", SHARED.sub(" ", words)) if NUMBERS.match(part.filename) else words
        except (zipfile.BadZipFile, RuntimeError):  # also what is packed or locked in a way that nobody here knows
            return
        return
    text = decoded(content)[0]
    yield text
    if "&" in text:  # as markup may write its letters
        yield unescape(text)
    if "\\u" in text:  # and JSON
        yield ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def can_be_searched(content: bytes) -> bool:
    return not content.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8", b"\xd0\xcf\x11\xe0"))


def decoded(content: bytes) -> tuple[str, str]:
    """The text of bytes and how it was written down: UTF-8, UTF-16 or Windows-1252, as the library reads them."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    try:
        return content.decode(), "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace"), "cp1252"


def written_names(held: Sequence[Held], mentions: Optional[Mentions] = None) -> dict[str, str]:
    """What each file is called where it is written, by its path: as it was, but never the same twice, and nobody's name."""
    names: dict[str, str] = {}
    for place, each in enumerate(held, 1):
        stem, ending = os.path.splitext(each.name)
        if mentions is not None and each.name in mentions:
            stem = f"{place}"
        name, count = stem + ending, 2
        while name.lower() in {taken.lower() for taken in names.values()}:
            name, count = f"{stem}-{count}{ending}", count + 1
        names[each.path] = name
    return names


def account(say: Words, command: str, removals: Sequence[Removal]) -> dict[str, Any]:
    return {"loopbaan": "removals/1", "command": command, "removals": [each.fields(say) for each in removals]}


def told_again(held: Held, what: str) -> Removal:
    """That a file was left out as it cannot be looked into."""
    return Removal(held.name, "", what, texts.NOT_SEARCHED)
