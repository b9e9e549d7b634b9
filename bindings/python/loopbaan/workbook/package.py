# SPDX-License-Identifier: BSL-1.0
"""The file of a workbook: what it is by its content, and its parts, with limits on what they grow to."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any, BinaryIO
from xml.parsers import expat

from ..core import Error
from .faults import SAVE_AS, broken, too_large, unreadable
from ..wording import filled

LARGEST_PART = 1 << 30  # bytes, unpacked: as large as a table of separated values may be
MOST_PARTS = 65_536
LONGEST_TOKEN = 1 << 24  # bytes of one tag or comment of XML
DEEPEST = 256
PIECE = 1 << 16

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
OLE = b"\xd0\xcf\x11\xe0"
SPREADSHEETS = ("spreadsheet", "spreadsheet-template")


def is_workbook(start: bytes) -> bool:
    """Does a file that begins so come from a spreadsheet program, whatever it is called? Other archives too."""
    return start.startswith((*ZIP, OLE))


class Package:
    """The parts of a workbook, by their names whatever their case. Raises Error 864 where it is none that is read."""

    def __init__(self, content: BinaryIO, file: str) -> None:
        self.file = file
        content.seek(0)
        if content.read(4) == OLE:
            raise self.old(content)
        with self.guarded():
            self.archive = zipfile.ZipFile(content)
        if len(self.archive.infolist()) > MOST_PARTS:
            raise too_large(file, f"{MOST_PARTS} onderdelen", f"{MOST_PARTS} parts")
        self.parts = {each.filename.replace("\\", "/").lstrip("/").lower(): each for each in self.archive.infolist()}
        self.is_open_document = self.refuse_others()

    def old(self, content: BinaryIO) -> Exception:
        """What is wrong with a file in the form of before 2007, which is that of protected workbooks too."""
        if holds(content, "EncryptedPackage"):
            return unreadable(
                self.file,
                ("zij is beveiligd met een wachtwoord", "it is protected with a password"),
                (
                    "Haal het wachtwoord eraf (in Excel: Bestand, Info, Werkmap beveiligen) en bewaar haar opnieuw.",
                    "Take the password off (in Excel: File, Info, Protect workbook) and save it again.",
                ),
            )
        if holds(content, "WordDocument"):
            return unreadable(self.file, ("het is een Word-document (.doc)", "it is a Word document (.doc)"), SAVE_AS)
        return unreadable(
            self.file, ("het is een oude Excel-werkmap (.xls)", "it is an old Excel workbook (.xls)"), SAVE_AS
        )

    def refuse_others(self) -> bool:
        """Is it a workbook of LibreOffice rather than of Excel? Raises Error where it is neither."""
        kind = ""
        if "mimetype" in self.parts:
            kind = self.content("mimetype", 200).decode("latin-1").strip()
        if kind.startswith("application/vnd.oasis.opendocument."):
            if kind.rpartition(".")[2] in SPREADSHEETS:
                return True
            raise unreadable(self.file, filled("het is geen werkmap ({kind})", "it is no workbook ({kind})", kind=kind))
        others = {
            "xl/workbook.bin": ("een binaire Excel-werkmap (.xlsb)", "a binary Excel workbook (.xlsb)"),
            "index/document.iwa": ("een Numbers-document (.numbers)", "a Numbers document (.numbers)"),
            "index.zip": ("een Numbers-document (.numbers)", "a Numbers document (.numbers)"),
            "word/document.xml": ("een Word-document (.docx)", "a Word document (.docx)"),
            "ppt/presentation.xml": ("een presentatie (.pptx)", "a presentation (.pptx)"),
        }
        for part, (dutch, english) in others.items():
            if part in self.parts:
                raise unreadable(self.file, filled("het is {what}", "it is {what}", what=(dutch, english)), SAVE_AS)
        if "[content_types].xml" not in self.parts:
            why = ("het is een zip-bestand dat geen werkmap is", "it is a zip file that is no workbook")
            raise unreadable(
                self.file, why, ("Pak het uit, en geef de tabel zelf.", "Unpack it, and give the table itself.")
            )
        return False

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """What goes wrong inside comes out as Error 864."""
        try:
            yield
        except Error:
            raise
        except (
            RuntimeError
        ) as wrong:  # as zipfile says that a part is encrypted, or packed in a way that it does not know
            if "password" in str(wrong) or "encrypted" in str(wrong):
                why = ("zij is beveiligd met een wachtwoord", "it is protected with a password")
                raise unreadable(self.file, why) from None
            raise broken(self.file) from None
        except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, KeyError, ValueError):
            raise broken(self.file) from None

    def has(self, part: str) -> bool:
        return part.lower() in self.parts

    @contextmanager
    def open(self, part: str) -> Iterator[IO[bytes]]:
        """A part as a stream. Raises Error 864 when it is not there, broken, or grows too large."""
        with self.guarded():
            entry = self.parts[part.lower()]
            if entry.file_size > LARGEST_PART:
                raise too_large(self.file, "1 GiB per onderdeel", "1 GiB per part")
            with self.archive.open(entry) as stream:  # which ends at the size that the archive says
                yield stream

    def content(self, part: str, most: int) -> bytes:
        with self.open(part) as stream:
            return stream.read(most)

    def parse(
        self,
        part: str,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], object] | None = None,
    ) -> None:
        """Reads a part of XML; names come without their prefixes."""
        depth = 0

        def opened(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > DEEPEST:
                raise broken(self.file)
            start(tag.rpartition(":")[2], attributes)

        def closed(tag: str) -> None:
            nonlocal depth
            depth -= 1
            if end is not None:
                end(tag.rpartition(":")[2])

        with self.open(part) as stream:
            for _ in pieces(stream, xml_parser(self.file, opened, closed, text), self.file):
                pass

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """The last word of the type, and the part, of each relation of a part, by its id."""
        folder, name = posixpath.split(part)
        found: dict[str, tuple[str, str]] = {}

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                target = attributes.get("Target", "").replace("\\", "/")
                whole = target if target.startswith("/") else posixpath.join(folder, target)
                kind = attributes.get("Type", "").rpartition("/")[2]
                found[attributes.get("Id", "")] = (kind, posixpath.normpath(whole).lstrip("/"))

        if self.has(path := posixpath.join(folder, "_rels", name + ".rels")):
            self.parse(path, start)
        return found


def holds(content: BinaryIO, name: str) -> bool:
    """Does a file in the form of before 2007 have a part of this name? Reads it a piece at a time."""
    wanted = name.encode("utf-16-le")
    content.seek(0)
    before = b""
    while piece := content.read(1 << 20):
        if wanted in before + piece:
            return True
        before = piece[-len(wanted) :]
    return False


def xml_parser(file: str, start: Any, end: Any, text: Any) -> Any:
    """A parser that refuses documents with definitions of their own, which could grow without end."""

    def refuse(*_: object) -> None:
        raise broken(file)

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    if text is not None:
        parser.CharacterDataHandler = text
    return parser


def pieces(stream: IO[bytes], parser: Any, file: str) -> Iterator[None]:
    """Feeds a parser piece by piece, so that no more than a piece is ever held."""
    fed = 0
    while piece := stream.read(PIECE):
        parser.Parse(piece, False)
        fed += len(piece)
        if fed - parser.CurrentByteIndex > LONGEST_TOKEN:
            raise broken(file)
        yield
    parser.Parse(b"", True)
    yield
