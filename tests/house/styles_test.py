# SPDX-License-Identifier: BSL-1.0
"""How pages look stands in style sheets, not in strings of the sources."""

import re

from tree import ROOT

SHEETS = ROOT / "lib" / "report" / "html"
RULE = re.compile(r'"(?:[^"\\\n]|\\.)*[\w*\]]\s*\{[a-z-]+:')  # a selector of a literal, and a declaration behind it


def test_no_source_writes_a_style_rule_of_its_own():
    assert RULE.search('out << ".sum li{margin:0}";')
    sources = sorted((ROOT / "lib" / "report").rglob("*.?pp"))
    assert sources
    found = [f"{path.relative_to(ROOT)}: {hit[0]}" for path in sources for hit in RULE.finditer(path.read_text())]
    assert not found


def test_every_style_sheet_is_embedded():
    declared = set(re.findall(r"markup (\w+)_style\(\)", (SHEETS / "styles.hpp").read_text()))
    assert declared == {path.stem for path in SHEETS.glob("*.css")}


def test_style_sheets_fetch_nothing():
    for path in SHEETS.glob("*.css"):
        addresses = re.findall(r"@import|url\(([^)]*)\)", path.read_text())
        assert all(address.startswith("#") or address == '""' for address in addresses), path.name


def test_strings_of_style_sheets_survive_the_build():
    """Which takes white space out, and does not know what a string is."""
    for path in SHEETS.glob("*.css"):
        rules = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.S)
        strings = re.findall(r'"((?:[^"\\]|\\.)*)"', rules)
        assert not [each for each in strings if re.search(r"[,:] |[{};|]|\s\s", each)], path.name
