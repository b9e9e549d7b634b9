# SPDX-License-Identifier: BSL-1.0
"""What docs/curriculum.md shows runs as it stands, on the example pabo."""

import json
import re
import shlex
import shutil
from pathlib import Path

import loopbaan
import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/curriculum.md").read_text("utf-8")
COMMANDS = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines() if line.strip()]


@pytest.fixture
def folder(tmp_path):
    for path in (ROOT / "examples/data/pabo").iterdir():
        shutil.copy(path, tmp_path / path.name)
    return tmp_path


def test_the_commands_of_the_page_run_as_they_stand(program, folder):
    pytest.importorskip("openpyxl")
    program.folder = folder
    for line in COMMANDS:
        first, *words = shlex.split(line, comments=True)
        assert first == "loopbaan"
        status, out, err = program(*words)
        if words[1] == "--template":  # filled in by whoever reads the page; here by the example
            kaart = loopbaan.read_curriculum([folder / "modules.csv", folder / "dekking.csv"], loopbaan.dutch_framework())
            (folder / "kaart.xlsx").write_bytes(loopbaan.curriculum_workbook(kaart))
        assert status in (0, 3), f"{line}\n{err}"
        for name in re.findall(r"-o (\S+)", line):
            made = folder / name
            if made.suffix == ".json":
                assert json.loads(made.read_text(encoding="utf-8"))["loopbaan"], line
            else:
                assert made.stat().st_size > 500, line


def test_the_lines_of_python_run_as_they_stand(folder, monkeypatch, capsys):
    monkeypatch.chdir(folder)
    (block,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    exec(block, {"loopbaan": loopbaan})
    assert "not-assessed" in capsys.readouterr().out


def test_the_table_of_rules_is_the_list_of_rules():
    rows = re.findall(r"^\| (\d+) \| `([\w-]+)` \|", PAGE, re.MULTILINE)
    assert rows == [(str(rule.number), rule.id) for rule in loopbaan.curriculum_rules()]
