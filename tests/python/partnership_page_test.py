# SPDX-License-Identifier: BSL-1.0
"""The page on offers and needs: its commands run as they stand, its lines of Python too, and its document is one."""

import json
import os
import re
import shlex
from pathlib import Path

import pytest

import loopbaan

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "inventory.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    course = {"courseId": "c", "primaryCode": {"code": "KM-2026"}, "name": [{"language": "nl", "value": "Orde"}]}
    offering = {"courseOfferingId": "o", "primaryCode": {"code": "1"}, "courseId": "c", "startDateTime": "2026-09-01", "endDateTime": "2026-12-01"}
    (tmp_path / "cursussen.json").write_text(json.dumps([course])), (tmp_path / "uitvoeringen.json").write_text(json.dumps([offering]))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_its_commands_run_as_they_stand(program, folder):
    program.folder = folder
    lines = [line for kind, text in BLOCKS if kind == "sh" for line in text.splitlines()]
    assert len(lines) >= 6
    for line in lines:
        status, out, err = program(*shlex.split(line)[1:])
        assert status in (0, 3), (line, out + err)
    assert json.loads((folder / "aanbod.json").read_text(encoding="utf-8"))["loopbaan"] == "offers/1"


def test_its_python_runs(folder, capsys):
    (code,) = [text for kind, text in BLOCKS if kind == "python"]
    exec(compile(code, "inventory.md", "exec"), {})
    assert capsys.readouterr().out.startswith("people: 20, without a plan: 0; needs: ")
    assert os.getcwd() == str(folder)


def test_its_document_is_one(dutch):
    (document,) = [text for kind, text in BLOCKS if kind == "json"]
    assert loopbaan.parse_needs(document, dutch).needs[0].serves(dutch)
