# SPDX-License-Identifier: BSL-1.0
"""The notebooks run from top to bottom, show their pictures, and are kept without outputs."""

import json
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "examples" / "notebooks"
SURVEYS = FOLDER.parents[2] / "shared"  # real inputs that are no part of the project
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))

# What each shows, in any of its outputs.
SHOWS = {
    "01_inductiejaar.ipynb": ["240 mensen", "Iedereen", "<svg", "Klassenmanagement"],
    "02_beoordelaars.ipynb": ["<Agreement on", "highest_confirmed", "Gemeten aan de leidinggevende"],
    "03_wat_als.ipynb": ["hours", "plannen met de cursus"],
    "04_echte_leraren.ipynb": ["share", "→"],
}


def test_there_are_four():
    assert {path.name for path in NOTEBOOKS} == set(SHOWS)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_shows_what_it_promises(path, tmp_path, monkeypatch):
    nbformat = pytest.importorskip("nbformat")
    client = pytest.importorskip("nbclient")
    for package in ("ipykernel", "pandas", "pyarrow", "openpyxl", "tqdm"):
        pytest.importorskip(package)
    notebook = nbformat.read(path, as_version=4)
    work = tmp_path / "checkout" / "work"  # so that what a notebook writes does not end up among the examples
    work.mkdir(parents=True)
    for name in ("examples", "tests"):
        (work.parent / name).symlink_to(FOLDER.parents[1] / name)
    if SURVEYS.exists():
        (tmp_path / "shared").symlink_to(SURVEYS)
    client.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(work)}}).execute()
    shown = json.dumps([cell.get("outputs", []) for cell in notebook.cells], ensure_ascii=False)
    for words in SHOWS[path.name]:
        assert words in shown
    assert "<script" not in shown


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_outputs(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    assert all(not cell.get("outputs") and cell.get("execution_count") is None for cell in cells)
