# SPDX-License-Identifier: BSL-1.0
"""What a file is before it is checked: a document of a kind, a workbook with a framework, or a table."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import Optional

from ... import Diagnostic, Error, kind_of, read_file
from ...exchange import ZIP
from ...files import file_name, is_stream, stream_of
from ...framework_sheet.read import document_in_workbook


@dataclass(frozen=True)
class File:
    """A file before it is checked: a document has content and, when it can be told, a kind."""

    name: str
    content: Optional[bytes] = None
    kind: str = ""
    defects: tuple[Diagnostic, ...] = ()
    table: Optional[bytes] = None  # of a stream, which can be read but once


def is_of_people(file: File) -> bool:
    """Is it a table, or a document of people?"""
    return file.content is None or file.kind == "people/1"


def opened(name: str) -> File:
    file = File(name)
    try:
        if is_stream(name):
            content = read_file(stream_of(name))
            if not is_document(content, name):
                return replace(file, table=content)
        elif not is_document(start_of(name), name):
            return file
        else:
            content = read_file(name)
        file = replace(file, content=content)
        if content.startswith(ZIP):
            return replace(file, kind=document_in_workbook(io.BytesIO(content), name) or "")
        return replace(file, kind=kind_of(content, name=name))
    except Error as error:
        return replace(file, defects=error.all)


def is_document(content: bytes, name: str) -> bool:
    """Is it a document, of which the beginning is given, or a workbook with a framework or a catalogue? Else it is a table."""
    if content.startswith(ZIP):
        whole = io.BytesIO(content) if is_stream(name) else open(file_name(name), "rb")
        with whole:
            return document_in_workbook(whole, name) is not None
    return starts_as_json(content)


def starts_as_json(content: bytes) -> bool:
    return content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")


def start_of(name: str) -> bytes:
    try:
        with open(file_name(name), "rb") as file:
            return file.read(4096)
    except (OSError, ValueError):
        return b""  # the reading of the table says why
