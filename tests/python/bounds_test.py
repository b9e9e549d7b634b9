# SPDX-License-Identifier: BSL-1.0
"""What reading costs in memory, however the input is made."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

if not Path("/proc/self/status").exists():
    pytest.skip("this system does not say what a program took of memory at most", allow_module_level=True)

MIB = 1 << 20
EDITION = '"framework": {"id": "f", "version": "1"}'
FRAMEWORK = {
    "loopbaan": "framework/1",
    "id": "f",
    "version": "1",
    "scales": [{"id": "s", "levels": [{"id": "low", "title": "Low"}]}],
    "competences": [{"id": "a", "title": "A", "scale": "s"}],
    "profiles": [{"id": "p", "title": "P", "requires": {"a": "low"}}],
}

CHILD = """
import json, pathlib
import loopbaan
fw = loopbaan.parse_framework(pathlib.Path("f.json").read_text())
content = pathlib.Path("input").read_bytes()

def peak():
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))  # KiB

before = peak()
try:
    {action}
    said = "read"
except loopbaan.Error as error:
    said = ",".join(sorted({{str(each.code) for each in error.all}}))
    assert len(error.all) <= 1001
print(json.dumps([said, (peak() - before) * 1024 / len(content)]))
"""


def cost(folder, content, action):
    """What is said of an input, and how many bytes of memory it took for each of its own."""
    (folder / "f.json").write_text(json.dumps(FRAMEWORK), encoding="utf-8")
    (folder / "input").write_bytes(content)
    script = textwrap.dedent(CHILD).format(action=action)
    done = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    said, times = json.loads(done.stdout)
    return said, times


def repeated(head, entry, size, tail="]}"):
    entry = entry.encode()
    count = size // (len(entry) + 1)
    return head.encode() + b",".join([entry] * count) + tail.encode()


def numbered(head, entry, size, tail="]}"):
    count = size // len(entry % 1000000)
    return (head + ",".join(entry % (1000000 + i) for i in range(count)) + tail).encode()


# Wrong inputs, as dense as they can be: what is said of them, and how many times their size that may take.
WRONG = {
    "people that are nothing": (
        repeated('{"loopbaan": "people/1", ' + EDITION + ', "people": [', "{}", 4 * MIB),
        "loopbaan.parse_people(content, fw)",
        "807,820",
        6,
    ),
    "steps that are nothing": (
        repeated('{"loopbaan": "framework/1", "id": "x", "version": "1", "steps": [', "{}", 4 * MIB),
        "loopbaan.parse_framework(content)",
        "207",
        6,
    ),
    "a person with too much": (
        repeated('{"loopbaan": "people/1", ' + EDITION + ', "people": [{"id": "p", "x": [', "{}", 4 * MIB, "]}]}"),
        "loopbaan.parse_people(content, fw)",
        "873",
        60,  # the tree of the million values that may be, whatever the size
    ),
    "an unknown field with too much": (
        repeated('{"loopbaan": "policy/1", "id": "x", "version": "1", "x": [', "0", 4 * MIB),
        "loopbaan.parse_policy(content)",
        "873",
        30,
    ),
    "the same person again and again": (
        repeated('{"loopbaan": "people/1", ' + EDITION + ', "people": [', '{"id": "p"}', MIB),
        "loopbaan.parse_people(content, fw)",
        "401,820",
        12,
    ),
    "people on levels that are not there": (
        numbered('{"loopbaan": "people/1", ' + EDITION + ', "people": [', '{"id": "p%d", "levels": {"a": "lo"}}', 4 * MIB),
        "loopbaan.parse_people(content, fw)",
        "203,820",
        4,
    ),
    "a list where a document should be": (repeated("[", "{}", 4 * MIB, "]"), "loopbaan.kind_of(content)", "806", 4),
    "brackets that nobody closes": (b"[" * 4 * MIB, "loopbaan.canonical(content)", "803", 4),
    "a cell as large as the table": (
        b"persoon;a\np1;" + b"x" * (4 * MIB),
        "loopbaan.parse_staff(content, fw)",
        "815",
        6,
    ),
    "more headings than anybody has": (
        b"persoon;" + b";".join(b"k%d" % i for i in range(500_000)) + b"\np1" + b";" * 500_000 + b"\n",
        "loopbaan.parse_staff(content, fw)",
        "811",
        4,
    ),
    "rows of nothing": (b"persoon;a\n" + b"p1;\n" * (2 * MIB), "loopbaan.parse_staff(content, fw)", "401", 20),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_input_is_refused_in_a_small_multiple_of_its_size(tmp_path, name):
    content, action, codes, most = WRONG[name]
    said, times = cost(tmp_path, content, action)
    assert said == codes and times <= most


# Inputs that are right, as dense as they can be.
RIGHT = {
    "people of whom nothing is known": (
        numbered('{"loopbaan": "people/1", ' + EDITION + ', "people": [', '{"id":"p%d"}', 4 * MIB),
        "loopbaan.parse_people(content, fw)",
        6,
    ),
    "people who are rated": (
        numbered(
            '{"loopbaan": "people/1", ' + EDITION + ', "people": [',
            '{"id":"p%d","evidence":[{"competence":"a","level":"low"},{"competence":"a","level":null}]}',
            4 * MIB,
        ),
        "loopbaan.parse_people(content, fw)",
        16,
    ),
    "a list of nothing": (repeated("[", "{}", 4 * MIB, "]"), "loopbaan.canonical(content)", 8),
    "names": (numbered("{", '"p%d":0', 4 * MIB, "}"), "loopbaan.canonical(content)", 16),
}


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_input_is_read_in_a_small_multiple_of_its_size(tmp_path, name):
    content, action, most = RIGHT[name]
    said, times = cost(tmp_path, content, action)
    assert said == "read" and times <= most
