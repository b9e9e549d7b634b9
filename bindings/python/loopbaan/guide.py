# SPDX-License-Identifier: BSL-1.0
"""The guide that comes with the package: chapters in Markdown, and the whole as one offline page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from markdown_it.token import Token

PACKAGED = Path(__file__).resolve().parent / "nl"
CHECKOUT = Path(__file__).resolve().parents[3] / "docs" / "nl"  # where the package is used as it stands in its sources

OFFICER = "privacy.md"  # the last chapter, for those who must agree

STYLE = """
body { font: 1.05rem/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 46rem; padding: 1rem 1.25rem 4rem; color: #1a1a1a;
  background: #fff; }
h1 { border-top: 1px solid #ccc; padding-top: 2rem; margin-top: 3rem; line-height: 1.25; }
h2, h3 { margin-top: 2rem; line-height: 1.3; }
a { color: #0b57a4; } a:focus-visible { outline: 3px solid #0b57a4; }
code, pre { font: .92em/1.45 ui-monospace, monospace; background: #f3f4f6; border-radius: 4px; }
code { padding: .1em .3em; } pre { padding: .75rem 1rem; white-space: pre-wrap; } pre code { padding: 0; }
code { overflow-wrap: anywhere; } table { border-collapse: collapse; } .scroll { overflow-x: auto; }
th, td { border: 1px solid #ccc; padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: #f3f4f6; } nav { background: #f3f4f6; border-radius: 6px; padding: .5rem 1rem; }
@media print { nav { display: none; } body { max-width: none; } }
"""


@dataclass(frozen=True)
class Chapter:
    """One chapter: the name of its file, and its text in Markdown."""

    name: str
    text: str

    @property
    def title(self) -> str:
        return re.sub(r"^# +", "", next(line for line in self.text.splitlines() if line.startswith("# ")))


def chapters() -> list[Chapter]:
    """The chapters in their order. Raises OSError where the package came without them."""
    folder = PACKAGED if PACKAGED.is_dir() else CHECKOUT
    paths = [*sorted(folder.glob("[0-9]*.md")), *folder.glob(OFFICER)]
    found = [Chapter(path.name, path.read_text(encoding="utf-8")) for path in paths]
    if not found:
        raise FileNotFoundError(str(folder))
    return [Chapter(each.name, re.sub(r"<!--.*?-->\n*", "", each.text, flags=re.DOTALL)) for each in found]


def parts_about(word: str, among: Sequence[Chapter]) -> list[str]:
    """The parts that a word or number leads to: those whose heading has it, else those that speak of it. Each part is a
    heading and what stands below it, in Markdown."""
    wanted = re.compile(rf"(?<!\w){re.escape(word)}(?!\d)", re.IGNORECASE)
    parts = [part for each in among for part in parts_of(each.text)]
    headed = [part for part in parts if wanted.search(part.partition("\n")[0])]
    return headed or [part for part in parts if wanted.search(part)]


def parts_of(text: str) -> list[str]:
    """A text in parts, each from a heading to the next; headings within blocks of code are none."""
    parts: list[list[str]] = []
    is_code = False
    for line in text.splitlines():
        is_code ^= line.startswith("```")
        if not parts or (re.match(r"#+ ", line) and not is_code):
            parts.append([])
        parts[-1].append(line)
    return ["\n".join(part).strip() + "\n" for part in parts]


def anchor(heading: str) -> str:
    """The name of a heading as GitHub makes it.

    Examples
    --------
    >>> anchor("Wat een melding vraagt (850)")
    'wat-een-melding-vraagt-850'
    """
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def as_page(among: Sequence[Chapter]) -> str:
    """The chapters as one page that needs nothing else."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark").enable("table")
    names = {each.name: anchor(each.title) for each in among}
    body = []
    for chapter in among:
        tokens = reader.parse(chapter.text)
        for token, following in zip(tokens, tokens[1:]):
            if token.type == "heading_open":
                token.attrSet("id", anchor(re.sub(r"[`*]", "", following.content)))
            token.children = linked(token.children, names)
        body.append(reader.renderer.render(tokens, reader.options, {}))
    text = scrolling("".join(body))
    contents = "".join(f'<li><a href="#{names[each.name]}">{escape(each.title)}</a></li>' for each in among)
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Handleiding loopbaan</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<nav aria-label=\"Inhoud\"><ol>{contents}</ol></nav>\n<main>\n"
        + text
        + "</main>\n</body>\n</html>\n"
    )


def scrolling(html: str) -> str:
    """Tables in a part of their own, which scrolls where it is wider than the screen, also by keyboard."""
    places = count(1)
    begin = '<div class="scroll" tabindex="0" role="region" aria-label="Tabel {}"><table>'
    return re.sub("<table>", lambda _: begin.format(next(places)), html).replace("</table>", "</table></div>")


def linked(tokens: Optional[list[Token]], names: dict[str, str]) -> Optional[list[Token]]:
    """Tokens of which links between chapters lead within the one page; of a link to elsewhere only the words stay."""
    if tokens is None:
        return None
    kept, is_inside = [], True
    for token in tokens:
        if token.type == "link_open":
            path, _, place = str(token.attrGet("href")).partition("#")
            is_inside = path in names or not path
            token.attrSet("href", f"#{place or names.get(path, '')}")
        if is_inside or token.type not in ("link_open", "link_close"):
            kept.append(token)
        is_inside |= token.type == "link_close"
    return kept
