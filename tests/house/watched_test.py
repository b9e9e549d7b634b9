# SPDX-License-Identifier: BSL-1.0
"""libFuzzer watches rooms that are there, and every room from which a reader comes."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_rooms_that_are_watched_are_those_that_readers_include():
    watched = set(re.findall(r"^src:\*lib/\*(\w+)\*$", (ROOT / "tests/fuzz/watched.txt").read_text("utf-8"), re.MULTILINE))
    assert [room for room in watched if not (ROOT / "lib" / room).is_dir()] == []
    readers = "".join(path.read_text("utf-8") for path in (ROOT / "tests/fuzz").glob("*.?pp"))
    included = set(re.findall(r"#include <(?:loopbaan/)?(\w+)/\w+", readers)) & {path.name for path in (ROOT / "lib").iterdir()}
    assert included - {"data"} <= watched, "a room of documents alone has nothing to count"
