# SPDX-License-Identifier: BSL-1.0
"""In which form an answer is written: as its file is called, or as was asked; else it is refused."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional, Union

from ... import stream_csv
from ...excel import need
from ..words import forms as texts
from ..words.language import Words
from .options import Shared
from .output import deliver
from .tables import Closing, Table, encoded, markdown_lines, show
from .workbook import workbook
from .wrong import WrongCommandLine, WrongInput

ENDINGS = {
    ".txt": "text",
    ".md": "markdown",
    ".csv": "csv",
    ".json": "json",
    ".xlsx": "workbook",
    ".html": "html",
    ".htm": "html",
    ".svg": "svg",
    ".dot": "dot",
    ".ics": "calendar",
}

TABLES = ("text", "markdown", "csv", "json", "workbook")  # of a command whose answer is tables

Tables = tuple[Iterable[Table], Closing]
Rows = Iterable[Sequence[str]]


@dataclass(frozen=True)
class Answers:
    """How an answer is made, in each form that it has. Tables make text and Markdown, rows CSV and workbooks.

    What is made piece by piece is written so: an answer about very many people is never held as a whole.
    """

    tables: Optional[Callable[[], Tables]] = None
    rows: Optional[Callable[[], Rows]] = None
    json: Optional[Callable[[], Union[str, Iterable[bytes]]]] = None
    html: Optional[Callable[[], str]] = None
    text: Optional[Callable[[], str]] = None


def form_of(shared: Shared, say: Words, offered: Sequence[str]) -> str:
    """The form of the answer, of those that a command offers; the first where nothing is asked.

    Raises WrongCommandLine for a file whose ending means another form than can be written, or than was asked.
    """
    asked = "json" if shared.json else "csv" if shared.csv else None
    ending = ending_of(shared.output)
    if shared.output is None or not ending:
        return asked or offered[0]
    named = ENDINGS.get(ending, "")
    if named not in offered:
        endings = ", ".join(f"*{each}" for each, form in ENDINGS.items() if form in offered)
        raise WrongCommandLine(say(texts.no_such_ending(file=shared.output, choices=endings)))
    if asked and asked != named:
        raise WrongCommandLine(say(texts.two_forms(option=f"--{asked}", file=shared.output)))
    if named == "workbook":
        package_for(say, "openpyxl")  # before anything is read or reckoned
    return named


def package_for(say: Words, package: str) -> Any:
    """A package that an answer needs. Raises WrongInput with what installs it."""
    try:
        return need(package)
    except ImportError as wrong:
        if wrong.name != package:
            raise
        raise WrongInput(say(texts.needs_package(package))) from None


def ending_of(file: str | None) -> str:
    """What a name ends in, when that is more than a number: "" of "plan", "plan-1.2" and "/dev/stdout".

    Examples
    --------
    >>> ending_of("Plan.XLSX"), ending_of("plan-2026.1"), ending_of(None)
    ('.xlsx', '', '')
    """
    ending = os.path.splitext(file or "")[1].lower()
    return ending if any(letter.isalpha() for letter in ending) else ""


def give(shared: Shared, say: Words, form: str, name: str, answers: Answers, *, personal: bool = True) -> None:
    """Writes an answer in its form; `name` is what the sheet of a workbook is called."""
    whole: Optional[Callable[[], Union[str, Iterable[bytes]]]]
    whole = {"json": answers.json, "html": answers.html, "text": answers.text}.get(form)
    if whole:
        deliver(shared, say, whole(), personal=personal)
    elif form in ("csv", "workbook") and answers.rows:
        rows = answers.rows()
        deliver(shared, say, stream_csv(rows) if form == "csv" else workbook(say, {name: rows}), personal=personal)
    elif form in ("text", "markdown") and answers.tables:
        tables, closing = answers.tables()
        if form == "text":
            show(shared, say, tables, closing, personal=personal)
        else:
            deliver(shared, say, encoded(markdown_lines(tables, closing)), personal=personal)
    else:
        raise AssertionError(f"{name} offers {form} and does not make it")
