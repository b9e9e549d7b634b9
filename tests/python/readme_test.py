# SPDX-License-Identifier: BSL-1.0
"""The commands of the README, as they stand there, on the staff table that it names."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def commands():
    words = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(r"^(loopbaan .*?)\s*(?:#.*)?$", words, flags=re.MULTILINE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("readme")
    copy = re.search(r"`cp (\S+) (\S+)`", (ROOT / "README.md").read_text(encoding="utf-8"))
    shutil.copy(ROOT / copy[1], made / copy[2])
    return made


def test_the_readme_shows_what_the_program_can():
    shown = {shlex.split(command)[1] for command in commands()}
    assert {"check", "gaps", "position", "plan", "report", "map", "framework", "diff", "policy"} <= shown


@pytest.mark.parametrize("command", commands())
def test_a_command_of_the_readme_runs_as_it_stands(program, folder, command):
    program.folder = folder
    status, out, err = program(*shlex.split(command)[1:])
    assert status in (0, 3), err  # 3: some people have no plan, as the table is drawn at random
    assert "niets heet" not in err
    for name in re.findall(r"-o (\S+)", command):
        assert (folder / name).stat().st_size > 1000
