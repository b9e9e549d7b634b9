# SPDX-License-Identifier: BSL-1.0
"""A page of the library as text for a terminal: the same words in the same order."""

from __future__ import annotations

import textwrap
from html.parser import HTMLParser

from .narrow import COLUMNS, narrow
from .tables import aligned

BLOCKS = {"h1", "h2", "h3", "p", "dt", "th", "td"}


class PageText(HTMLParser):
    """Collects headings, paragraphs, tables and lists of rules. The pages leave out end tags where HTML allows that."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.words = ""
        self.block = ""
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "dd":  # goes on where its dt ended
            self.words += ". "
            return
        if tag in BLOCKS or tag in ("tr", "title", "style", "table", "tbody", "dl", "div"):
            self.end_block()
        if tag == "tr":
            self.rows.append([])
        if tag in BLOCKS or tag in ("title", "style"):
            self.block = tag

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS or tag in ("title", "style", "header", "main", "dl", "table"):
            self.end_block()
        if tag == "table":
            self.end_table()

    def handle_data(self, data: str) -> None:
        self.words += data

    def end_block(self) -> None:
        words, block = " ".join(self.words.split()), self.block
        self.words = self.block = ""
        if block in ("th", "td"):
            self.rows[-1].append(words)
        elif block in ("h1", "h2") and words:
            self.lines += ["", words, "=" * len(words) if block == "h1" else "-" * len(words)]
        elif block == "h3" and words:
            self.lines += ["", words]
        elif block in ("p", "dt") and words:
            self.lines += textwrap.wrap(words, COLUMNS, break_on_hyphens=False)

    def end_table(self) -> None:
        head, *rows = self.rows
        self.rows = []
        self.lines += [*aligned(narrow("", head, rows, wide=0)), ""]


def page_text(html: str) -> str:
    """The words of a page, in at most 80 columns.

    Examples
    --------
    >>> print(page_text("<h1>Regeling</h1><p>Wat <b>telt</b>.<dl><dt>Kloof<dd>Wat mist.</dl>"), end="")
    Regeling
    ========
    Wat telt.
    Kloof. Wat mist.
    """
    reader = PageText()
    reader.feed(html)
    reader.close()
    reader.end_block()
    return "\n".join(reader.lines).strip("\n") + "\n"
