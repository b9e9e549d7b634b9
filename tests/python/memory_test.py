# SPDX-License-Identifier: BSL-1.0
"""A machine whose memory is too small: one clear sentence, exit status 1, and no program that just ends."""

import json
import subprocess
import sys

import pytest

resource = pytest.importorskip("resource", reason="this system bounds no memory")
if not sys.platform.startswith("linux"):
    pytest.skip("this system does not keep to the bounds", allow_module_level=True)

import loopbaan  # noqa: E402

MIB = 1 << 20
SAID = {"nl": "Het geheugen van deze computer is te klein", "en": "The memory of this computer is too small"}

MEASURE = """
import pathlib, sys
from loopbaan.program.command_line import run
from loopbaan.program.words.language import Words
run(Words("nl"), ["gaps", sys.argv[1], "--to", "basisbekwaam", "--csv", "--quiet"])
lines = pathlib.Path("/proc/self/status").read_text().splitlines()
print(next(int(line.split()[1]) for line in lines if line.startswith("VmPeak:")))  # KiB
"""


@pytest.fixture(scope="module")
def at_rest(tmp_path_factory):
    """How much address space the program takes for one person."""
    one = tmp_path_factory.mktemp("one") / "one.csv"
    one.write_text("persoon;fase;gedrag\np1;inductie;start\n")
    done = subprocess.run([sys.executable, "-c", MEASURE, one], capture_output=True, encoding="utf-8", check=True)
    return int(done.stdout.split()[-1]) << 10


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Eight thousand people in a table and in a document."""
    folder = tmp_path_factory.mktemp("many")
    fw = loopbaan.dutch_framework()
    level = {id: fw.required("vakbekwaam").get(id, "") for id in fw.competences}
    row = ";".join(level.values())
    head = "persoon;fase;" + ";".join(level)
    (folder / "many.csv").write_text("\n".join([head, *(f"p{i};inductie;{row}" for i in range(8_000))]))
    person = json.dumps({id: each for id, each in level.items() if each})
    people = ",".join(f'{{"id": "p{i}", "levels": {person}}}' for i in range(8_000))
    document = f'{{"loopbaan": "people/1", "framework": {{"id": "{fw.id}", "version": "{fw.version}"}}, "people": [{people}]}}'
    (folder / "many.json").write_text(document)
    return folder


def run(folder, room, *words):
    def bound():
        resource.setrlimit(resource.RLIMIT_AS, (room, room))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    done = subprocess.run(
        [sys.executable, "-m", "loopbaan", *words],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        preexec_fn=bound,
        timeout=240,
    )
    assert "Traceback" not in done.stderr, done.stderr[-2000:]
    return done


ASKED = [
    ("gaps", "many.csv", "--to", "basisbekwaam", "--csv", "-o", "out.csv"),
    ("plan", "many.csv", "--to", "basisbekwaam", "--json", "-o", "out.json"),
    ("plan", "many.csv", "--to", "basisbekwaam", "--csv", "-o", "out.csv"),
    ("report", "many.csv", "--to", "basisbekwaam", "-o", "out.html"),
    ("gaps", "many.json", "--to", "basisbekwaam", "--json", "-o", "out.json"),
    ("position", "many.json", "--csv", "-o", "out.csv"),
]


@pytest.mark.parametrize(("words", "lang"), list(zip(ASKED, ["nl", "en"] * 3)), ids=lambda words: " ".join(words[:2]))
def test_too_little_memory_is_said_and_leaves_no_file(many, at_rest, words, lang):
    said = 0
    for more in (2, 6, 30):
        done = run(many, at_rest + more * MIB, *words, "--lang", lang, "--quiet", "--threads", "1")
        assert done.returncode in (0, 1, 3, 4), (more, done.returncode, done.stderr)
        if done.returncode == 1:
            assert SAID[lang] in done.stderr and not done.stdout
            assert not list(many.glob("out.*")) and not list(many.glob(".loopbaan*"))
            said += 1
        for file in many.glob("out.*"):
            file.unlink()
    assert said > 0
