# SPDX-License-Identifier: BSL-1.0
"""Workbooks that openpyxl makes without a file for each sheet in the folder for temporary files: they hold persons.

Imported only where openpyxl is there.
"""

from __future__ import annotations

import datetime
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing  # type: ignore[import-untyped, unused-ignore]
from openpyxl.worksheet._writer import WorksheetWriter  # type: ignore[import-untyped, unused-ignore]
from openpyxl.writer.excel import ExcelWriter  # type: ignore[import-untyped, unused-ignore]


class Packed:
    """What is written to it, held in memory and made smaller at once: a sheet may be larger than there is room for."""

    def __init__(self) -> None:
        self.squeeze = zlib.compressobj(1)
        self.parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        if part := self.squeeze.compress(data):
            self.parts.append(part)
        return len(data)

    def flush(self) -> None:
        """Nothing waits outside."""

    def pieces(self) -> Iterator[bytes]:
        back = zlib.decompressobj()
        for part in (*self.parts, self.squeeze.flush()):
            yield back.decompress(part)
        yield back.flush()


class HeldSheet(WorksheetWriter):  # type: ignore[misc]
    """The writer of a sheet, in memory."""

    def __init__(self, sheet: Any) -> None:
        super().__init__(sheet, out=Packed())


class HeldBook(ExcelWriter):  # type: ignore[misc]
    """The writer of a workbook; as its own, but for where sheets are."""

    def write_worksheet(self, ws: Any) -> None:
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts = ws._charts
        ws._drawing.images = ws._images
        if self.workbook.write_only:
            if not ws.closed:
                ws.close()
            writer = ws._writer
        else:
            writer = HeldSheet(ws)
            writer.write()
        ws._rels = writer._rels
        with self._archive.open(ws.path[1:], "w", force_zip64=True) as part:
            for piece in writer.out.pieces():
                part.write(piece)
        self.manifest.append(ws)


def held(sheet: Any) -> Any:
    """A sheet of a workbook that is written row by row, which goes on in memory."""

    def get_writer() -> None:
        if sheet._writer is None:
            sheet._writer = HeldSheet(sheet)
            sheet._writer.write_top()

    sheet._get_writer = get_writer
    return sheet


def save_to(book: Any, file: IO[bytes]) -> None:
    """Writes a workbook of openpyxl to a file that is open."""
    book.properties.modified = datetime.datetime.now(tz=datetime.timezone.utc).replace(tzinfo=None)
    HeldBook(book, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, allowZip64=True)).save()
