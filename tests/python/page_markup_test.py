# SPDX-License-Identifier: BSL-1.0
"""Who hears a page, or moves over it by keyboard, gets what it says, in the order in which it stands there."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

DATA = Path(__file__).parents[2] / "examples" / "data"
BOARD, PABO = DATA / "board.csv", DATA / "pabo"
MAP = (PABO / "modules.csv", PABO / "dekking.csv")
KINDS = {
    "meeting": ("report", BOARD, "--to", "basisbekwaam"),
    "persons": ("report", BOARD, "--to", "basisbekwaam", "--persons", "--where", "school=De Klimop"),
    "sheets": ("report", BOARD, "--to", "schoolopleider", "--sheets", "--person", "001201"),
    "map": ("map",),
    "map of one": ("map", BOARD, "--person", "001201"),
    "criteria": ("framework", "--regeling"),
    "curriculum": ("curriculum", *MAP, "--starters", PABO / "starters.csv"),
    "handover": ("handover", *MAP, "--variant", "voltijd"),
    "handover of one": ("handover", *MAP, "--variant", "voltijd", "--evidence", PABO / "bewijs.csv", "--person", "s1"),
    "school years": ("schedule", BOARD, "--to", "basisbekwaam", "--from", "2026-08-01"),
    "agreements": ("schedule", BOARD, "--to", "basisbekwaam", "--from", "2026-08-01", "--sheets"),
    "guide": ("handleiding",),
}


class Outline(HTMLParser):
    """Headings, landmarks, parts that scroll and headings of tables, in the order of the page."""

    def __init__(self):
        super().__init__()
        self.headings, self.scrolls, self.landmarks, self.regions = [], [], [], []
        self.heads, self.fetched, self.lang, self.inside = [], [], None, None

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.lang = given.get("lang") if tag == "html" else self.lang
        if tag in {"h1", "h2", "h3", "h4", "h5"}:
            self.headings.append(int(tag[1]))
        if tag in {"main", "header", "footer", "nav"}:
            self.landmarks.append(tag)
        if "scroll" in (given.get("class") or "").split():
            self.scrolls.append(given)
        if given.get("role") == "region":
            self.regions.append(given.get("aria-label"))
        if self.inside is not None and tag in {"td", "th", "tr", "thead", "tbody", "table"}:
            self.heads.append(self.inside)
            self.inside = None
        if tag == "th":
            self.inside = ""
        self.fetched += [given[name] for name in ("src", "href", "action") if name in given and not given[name].startswith("#")]

    def handle_endtag(self, tag):
        if tag in {"th", "tr", "thead"} and self.inside is not None:
            self.heads.append(self.inside)
            self.inside = None

    def handle_data(self, words):
        if self.inside is not None:
            self.inside += words.strip()


@pytest.fixture(params=[(kind, lang) for kind in KINDS for lang in ("nl", "en")], ids=lambda given: " ".join(given))
def outline(request, program, tmp_path):
    kind, lang = request.param
    file = tmp_path / "page.html"
    status, _, err = program(*KINDS[kind], "--lang", lang, "-o", file)
    assert status in (0, 3), err
    found = Outline()
    found.feed(file.read_text(encoding="utf-8"))
    found.close()
    assert found.lang in ("nl", lang)
    return found


def test_a_page_is_heard_in_order_and_every_part_can_be_reached(outline):
    levels = outline.headings
    assert not levels or levels[0] <= 2
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:])), levels
    assert outline.landmarks.count("main") == 1
    for each in outline.scrolls:
        assert each.get("tabindex") == "0" and each.get("role") == "region" and each.get("aria-label"), each
    assert len(set(outline.regions)) == len(outline.regions), outline.regions
    assert all(outline.heads), outline.heads
    assert outline.fetched == []
