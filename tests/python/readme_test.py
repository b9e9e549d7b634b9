# SPDX-License-Identifier: BSL-1.0
"""What the README says to type works as it stands, for each of its readers."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTIONS = {part.partition("\n")[0]: part for part in re.split(r"^## ", README, flags=re.MULTILINE)[1:]}
READERS = ["For the adviser of a school board", "For the designer of a curriculum", "All commands"]


def blocks(section, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", section, flags=re.MULTILINE | re.DOTALL)


def commands(section):
    """The lines to type, without what is said of them."""
    return [line.partition("#")[0].strip() for block in blocks(section, "sh") for line in block.splitlines()]


@pytest.fixture
def folder(tmp_path):
    """A folder with the tables that the README says to copy."""
    made = tmp_path / "readme"
    made.mkdir()
    for source, target in re.findall(r"`cp (\S+) (\S+)`", README):
        shutil.copy(ROOT / source, made / target)
    return made


def test_the_first_screen_says_the_two_commands_and_each_reader_finds_a_few_lines():
    first = README.partition("\n## ")[0]
    assert len(first.splitlines()) < 25 and commands(first) == ["make demo", "make test"]
    for reader in (*READERS[:2], "For the analyst"):
        lines = [line for block in re.findall(r"```\w+\n(.*?)```", SECTIONS[reader], re.DOTALL) for line in block.splitlines()]
        assert 5 <= len(lines) <= 10, reader


def test_the_readme_shows_what_the_program_can():
    shown = {shlex.split(command)[1] for name in READERS for command in commands(SECTIONS[name])}
    assert {"check", "gaps", "position", "plan", "report", "map", "framework", "diff", "policy", "template", "demo", "offers", "needs", "partnership"} <= shown


@pytest.mark.parametrize("reader", READERS)
def test_the_commands_for_a_reader_run_as_they_stand(program, folder, reader):
    program.folder = folder
    for command in commands(SECTIONS[reader]):
        first, *words = shlex.split(command)
        if first == "cd":
            program.folder = program.folder / words[0]
            continue
        assert first == "loopbaan"
        status, out, err = program(*words)
        assert status in (0, 3), err  # 3: some people have no plan, as the table is drawn at random
        assert "niets heet" not in err
        for name in re.findall(r"-o (\S+)", command):
            assert (program.folder / name).stat().st_size > 1000


def test_the_lines_for_an_analyst_run_as_they_stand(program, folder):
    pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    program.folder = folder
    program("demo")
    (code,) = blocks(SECTIONS["For the analyst"], "python")
    run = subprocess.run(
        [sys.executable, "-c", code + "print(len(gaps), len(coverage.rows))"],
        cwd=folder / "loopbaan-voorbeeld",
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("1. ") and "asked by the target" in run.stdout
    assert re.search(r"^\d{4} \d\d$", run.stdout, re.MULTILINE)


def test_the_lines_for_an_engineer_are_compiled_and_run_as_they_stand(tmp_path, board):
    compiler, library = shutil.which(os.environ.get("CXX", "c++")), ROOT / "build" / "lib" / "libloopbaan.a"
    if compiler is None or not library.exists():
        pytest.skip("without a compiler and the library of this build nothing can be compiled")
    (code,) = blocks(SECTIONS["For the engineer"], "cpp")
    (tmp_path / "main.cpp").write_text(code, encoding="utf-8")
    shutil.copy(board, tmp_path / "staff.csv")
    flags = ["-std=c++20", "-Wall", "-Wextra", "-Werror", f"-I{ROOT / 'include'}"]
    subprocess.run([compiler, *flags, "main.cpp", library, "-pthread", "-o", "careers"], cwd=tmp_path, check=True)
    said = subprocess.run(["./careers"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(said) == 240 and all(re.fullmatch(r"(optimal|unreachable): \d+ steps", line) for line in said)


def test_the_description_of_a_build_is_that_of_the_project_that_is_tried():
    (ours,) = blocks(SECTIONS["For the engineer"], "cmake")
    tried = (ROOT / "tests/consumers/find_package/CMakeLists.txt").read_text(encoding="utf-8")
    assert ours == tried.partition("\n")[2].replace("consumer ../main.cpp", "careers main.cpp").replace("consumer", "careers")


def test_the_pictures_are_small_and_there():
    shown = re.findall(r"!\[([^\]]+)\]\((docs/pictures/\S+\.png)\)", README)
    assert len(shown) == 2
    for words, path in shown:
        content = (ROOT / path).read_bytes()
        assert content.startswith(b"\x89PNG") and len(content) < 100_000 and len(words.split()) > 8
