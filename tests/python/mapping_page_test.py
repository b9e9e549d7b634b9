# SPDX-License-Identifier: BSL-1.0
"""The page on mappings: its commands run as they stand, on its own files, and its list of headings is the one there is."""

import json
import re
import shlex
from pathlib import Path

import loopbaan

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "mapping.md"
FOR = {
    "person": "person",
    "phase": "phase",
    "fte": "working time",
    "since": "employed since",
    "done": "steps done",
    "school": "group: school",
    "board": "group: board",
    "team": "group: team",
}


def headings():
    """The table of headings as it must stand on the page."""
    words = {}
    for word, use, group in loopbaan.known_headings():
        words.setdefault(group or use, []).append(f"`{word}`")
    lines = [f"| {FOR.get(use, use)} | {', '.join(known)} |" for use, known in words.items()]
    return "\n".join(["| for | headings |", "|---|---|", *lines])


def test_the_headings_on_the_page_are_those_that_are_known():
    page = PAGE.read_text(encoding="utf-8")
    listed = re.search(r"<!-- headings -->\n(.*?)\n?<!-- end of headings -->", page, flags=re.DOTALL)[1]
    assert listed == headings(), "write the table anew: python tests/python/mapping_page_test.py"


def test_the_commands_of_the_page_run_on_its_files(program, tmp_path):
    page = PAGE.read_text(encoding="utf-8")
    for name, content in re.findall(r"^File `([\w.]+)`:\n\n```\w+\n(.*?)```", page, flags=re.DOTALL | re.MULTILINE):
        (tmp_path / name).write_text(content, encoding="utf-8")
    program.folder = tmp_path
    commands = re.findall(r"^loopbaan .*$", page, flags=re.MULTILINE)
    assert len(commands) >= 4
    for command in commands:
        status, out, err = program(*shlex.split(command)[1:])
        assert status == 0, (command, out, err)
    made = json.loads((tmp_path / "koppeling.json").read_text(encoding="utf-8"))
    assert made["columns"]["Stam"] == "" and made["_seen"][0]["rows"] == 2
    assert json.loads((tmp_path / "ingevuld.json").read_text(encoding="utf-8"))["columns"]["Stam"] == ""
    status, out, _ = program("check", "lijst.csv", "--mapping", "klein.json")
    assert status == 1 and "“3/4”" in out  # what it does not say is still asked


def test_every_field_of_the_schema_stands_on_the_page():
    schema = json.loads((ROOT / "lib/data/schema/mapping-1.schema.json").read_text(encoding="utf-8"))
    page = PAGE.read_text(encoding="utf-8")
    assert not [field for field in schema["properties"] if field not in ("loopbaan", "id") and f"| `{field}` |" not in page]


if __name__ == "__main__":
    words = PAGE.read_text(encoding="utf-8")
    begin, end = "<!-- headings -->\n", "<!-- end of headings -->"
    PAGE.write_text(words.split(begin)[0] + begin + headings() + "\n" + end + words.split(end)[1], encoding="utf-8")
