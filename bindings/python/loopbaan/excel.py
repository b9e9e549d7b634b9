# SPDX-License-Identifier: BSL-1.0
"""Tables as workbooks of Excel, and packages that only some functions need."""

from __future__ import annotations

import importlib
import io
import os
import re
import zipfile
from typing import Any, Mapping, Union

from ._loopbaan import Table
from .files import ending_of, write_whole

NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
INSTALLED_BY = {"markdown_it": "markdown-it-py"}  # by what is imported, where that is called otherwise
MOMENT = re.compile(rb">\d{4}-\d\d-\d\dT[0-9:.]+Z<")


def write_excel(path: Union[str, os.PathLike[str]], tables: Mapping[str, Table]) -> None:
    """Writes tables as the sheets of a workbook (.xlsx). Text stays text, also where it begins with "=".

    A new file is for its owner alone, as tables may be about persons; what XML cannot hold is written out.

    Raises
    ------
    ImportError
        When openpyxl is not installed.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "start"}}])
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "levels.xlsx"
    >>> loopbaan.write_excel(path, {"Niveaus": loopbaan.tabulate_levels(people)})
    """
    ending_of(path, ".xlsx")
    openpyxl = need("openpyxl")
    book = openpyxl.Workbook(write_only=True)
    for name, table in tables.items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        sheet.append([text_cell(openpyxl, sheet, heading) for heading in table.columns])
        for row in table.to_dicts():
            sheet.append([text_cell(openpyxl, sheet, v) if isinstance(v, str) else v for v in row.values()])
    write_whole(path, saved(book), personal=True)


def text_cell(openpyxl: Any, sheet: Any, words: str) -> Any:
    """A cell that holds text whatever it begins with: nothing in it is ever run."""
    cell = openpyxl.cell.WriteOnlyCell(sheet, value=in_xml(words))
    cell.data_type = "s"
    return cell


def in_xml(words: str) -> str:
    """A text in which what XML cannot hold is written out.

    Examples
    --------
    >>> in_xml("a\\x00b")
    'a\\\\u0000b'
    """
    return NOT_IN_XML.sub(lambda letter: f"\\u{ord(letter[0]):04X}", words)


def saved(book: Any) -> bytes:
    """A workbook of openpyxl as the bytes of a file, which do not depend on the day."""
    file = io.BytesIO()
    book.save(file)
    made = io.BytesIO()
    with zipfile.ZipFile(file) as parts, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as whole:
        for part in parts.infolist():
            content = parts.read(part)
            if part.filename == "docProps/core.xml":
                content = MOMENT.sub(b">2000-01-01T00:00:00Z<", content)
            whole.writestr(zipfile.ZipInfo(part.filename, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def need(package: str) -> Any:
    """A package that only some functions need.

    Raises
    ------
    ImportError
        With the command that installs it, where it is not there; what is wrong with one that is there is said by itself.
    """
    try:
        return importlib.import_module(package)
    except ImportError as wrong:
        if (wrong.name or package).partition(".")[0] != package:
            raise
        name = INSTALLED_BY.get(package, package)
        raise ImportError(
            f"this needs the package {name}: pip install {name} (in a notebook: %pip install {name})", name=package
        ) from None
