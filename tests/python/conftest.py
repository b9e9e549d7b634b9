# SPDX-License-Identifier: BSL-1.0
"""What the tests share: a small world, the built-in framework, the program, files as people hand them in."""

import itertools
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from forked import Server

import loopbaan

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def listening():
    """Python as it is in a terminal: jobs in the background are started with Ctrl-C ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def dutch():
    return loopbaan.dutch_framework()


@pytest.fixture(scope="session")
def world():
    """Two competences, three levels, one target: the visit and the pair are the cheapest way to it."""
    return loopbaan.build_framework(
        "world",
        "1",
        title={"nl": "Wereld", "en": "World"},
        scales=[{"id": "growth", "levels": [{"id": id, "title": id} for id in ("shown", "steady", "sharing")]}],
        depths=[{"id": "deep", "title": "diep"}],
        domains=[{"id": "D1", "title": "Lesgeven", "spoken": "de klas", "depths": {"deep": "mentor"}}],
        competences=[
            {"id": "order", "title": {"nl": "Orde", "en": "Order"}, "scale": "growth", "domains": ["D1"]},
            {"id": "talks", "title": {"nl": "Gesprekken", "en": "Talks"}, "scale": "growth", "domains": ["D1"]},
        ],
        profiles=[
            {"id": "mentor", "title": "Mentor", "requires": {"order": "sharing"}, "desires": {"talks": "shown"}},
            {"id": "talker", "title": "Prater", "requires": {"talks": "sharing"}},
        ],
        phases=[{"id": "start", "title": "Start", "exit": "mentor"}, {"id": "later", "title": "Later"}],
        roles=[{"id": "guide", "title": "Gids", "profile": "mentor", "facilitation": {"hours": 20.5}}],
        routes=[{"id": "late", "title": "Laat", "exit": "mentor", "phases": ["start"], "max_years": 2}],
        instruments=[
            {
                "id": "list",
                "title": "Lijst",
                "raters": ["observer"],
                "lowest": 1,
                "highest": 4,
                "missing": [9],
                "sees": {"order": [{"from": 1, "level": "shown"}, {"from": 2.5, "level": "steady"}]},
                "valid_months": 24,
            }
        ],
        assessments=[
            {
                "id": "watch",
                "title": "Meekijken",
                "by": "observator",
                "settles": ["order"],
                "upto": {"order": "sharing"},
                "hours": 0.5,
                "hours_of_others": 1.5,
            }
        ],
        steps=[
            {
                "id": "course",
                "title": "Cursus",
                "yields": {"order": "sharing"},
                "hours": 40,
                "cost": 10,
                "kind": "formal",
            },
            {
                "id": "visit",
                "title": "Lesbezoek",
                "yields": {"order": "steady"},
                "hours": 6,
                "cost": 99.5,
                "domains": ["D1"],
            },
            {
                "id": "pair",
                "title": "Samen lesgeven",
                "requires": {"order": "steady"},
                "after": ["visit"],
                "yields": {"order": "sharing"},
                "hours": 16.5,
                "weeks": 10,
            },
        ],
    )


@pytest.fixture(scope="session")
def people(world):
    return loopbaan.build_cohort(
        world,
        [
            {"id": "p1", "phase": "start", "groups": {"school": "s1"}, "since": "2024-08-01", "fte": 0.8},
            {"id": "p2", "levels": {"order": "steady", "talks": None}, "done": ["visit"], "groups": {"school": "s2"}},
            {"id": "p3", "levels": {"order": "sharing"}, "evidence": [RATING]},
        ],
    )


RATING = {"competence": "talks", "level": "shown", "rater": "leader", "date": "2026-03-12", "instrument": "icalt"}


@pytest.fixture(scope="session")
def hard():
    """A question that keeps the planner busy for longer than anyone waits: many ways to cover many competences."""
    draw = random.Random(1)
    ids = [f"c{i}" for i in range(120)]
    return loopbaan.build_framework(
        "hard",
        "1",
        scales=[{"id": "s", "levels": [{"id": "l", "title": "l"}]}],
        competences=[{"id": id, "title": id, "scale": "s"} for id in ids],
        profiles=[{"id": "all", "title": "all", "requires": {id: "l" for id in ids}}],
        steps=[
            {
                "id": f"t{i}",
                "title": "t",
                "yields": {id: "l" for id in draw.sample(ids, 8)},
                "hours": draw.randint(20, 30),
            }
            for i in range(300)
        ],
    )


@pytest.fixture(scope="session")
def board():
    return ROOT / "examples" / "data" / "board.csv"


@pytest.fixture
def files(tmp_path, world):
    """Input files of every kind, by name, in a folder of their own."""
    written = {
        "framework.json": loopbaan.write_framework(world),
        "staff.csv": "persoon;school;Orde\n007;s1;steady\n008;s1;sharing\n",
        "wrong.csv": "persoon;Orde\n007;hoog\n007;steady\n",
        "not_a_table.csv": "hallo\n",
        "broken.json": '{"loopbaan": ',
        "nameless.json": "{}",
        "stranger.json": '{"loopbaan": "recipe/1"}',
        "mapping.json": '{"loopbaan": "mapping/1", "id": "survey", "columns": {"q1": "order"},'
        ' "values": {"4": "sharing"}}',
        "survey.csv": "q1\n4\n",
        "catalogue.json": '{"loopbaan": "catalogue/1", "framework": {"id": "world", "version": "1"}, "steps":'
        ' [{"id": "extra", "title": "Extra", "yields": {"talks": "sharing"}, "hours": 1}]}',
        "people.json": '{"loopbaan": "people/1", "framework": {"id": "world", "version": "1"},'
        ' "people": [{"id": "p1"}]}',
    }
    for name, content in written.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def environment():
    """What the program is told by its surroundings: wide enough for what it says, and no colours."""
    told = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": "100", "NO_COLOR": "1"}
    told.pop("PYTEST_CURRENT_TEST", None)  # another for each test
    return told


@pytest.fixture(scope="session")
def servers():
    """Two to fork the program from, in turns: in each a set has another order, so what is said twice is said in both."""
    told = environment()
    there = [Server(told) for _ in range(2)]
    yield told, itertools.cycle(there)
    for server in there:
        server.end()


class Program:
    """The program, run as a user runs it."""

    def __init__(self, folder, servers):
        self.folder = folder
        self.imported_in, self.servers = servers

    def start(self, *words, **options):
        """A process that has yet to import everything, with streams and signals as they are asked."""
        return subprocess.Popen(
            [sys.executable, "-m", "loopbaan", *map(str, words)],
            cwd=self.folder,
            env=environment(),
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options},
        )

    def wait_until_up(self, running, seconds=60):
        """Until it answers an end from outside: before that nothing was read, and a slow machine takes long to import."""
        status = Path(f"/proc/{running.pid}/status")
        end = time.monotonic() + seconds
        while status.exists() and running.poll() is None and time.monotonic() < end:
            caught = next((line for line in status.read_text().splitlines() if line.startswith("SigCgt")), "SigCgt:\t0")
            if int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1:
                return
            time.sleep(0.01)

    def __call__(self, *words):
        """Exit status, standard output and standard error; in surroundings of its own it imports everything itself."""
        if environment() == self.imported_in:
            status, out, err = next(self.servers).run([str(word) for word in words], self.folder, seconds=120)
        else:
            status, out, err = self.alone(*words)
        assert b"Traceback" not in err, err.decode()
        return status, out.decode("utf-8-sig"), err.decode()

    def alone(self, *words):
        """Exit status, standard output and standard error of a process that imports everything itself."""
        with self.start(*words) as running:
            out, err = running.communicate(timeout=120)
        return running.returncode, out, err


@pytest.fixture(scope="session")
def program_in(servers):
    """The program in a folder: for what several tests ask of one run."""
    return lambda folder: Program(folder, servers)


@pytest.fixture
def program(files, program_in):
    return program_in(files)
