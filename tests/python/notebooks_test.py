# SPDX-License-Identifier: BSL-1.0
"""The notebooks run from top to bottom with what the extra `notebook` brings, show what they promise, and leave nothing behind."""

import importlib.metadata
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "examples" / "notebooks"
SURVEYS = ROOT.parent / "shared"  # real inputs that are no part of the project
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
ALONE = ROOT / "build" / "notebook" / "venv" / "bin" / "python"  # `make test` makes it: the package, this extra, nothing else

# What each shows, in any of its outputs.
SHOWS = {
    "00_begin.ipynb": ["Gelezen wordt board.csv", "<Staff of 240 people", "<svg", "bewezen goedkoopst", "without persons"],
    "01_inductiejaar.ipynb": ["240 mensen", "Iedereen", "<svg", "Klassenmanagement"],
    "02_beoordelaars.ipynb": ["<Agreement on", "highest_confirmed", "Gemeten aan de leidinggevende"],
    "03_wat_als.ipynb": ["hours", "plannen met de cursus"],
    "04_echte_leraren.ipynb": ["share", "→"],
    "05_tien_vragen.ipynb": ["misses", "maart", "levels_short", "valt weg", "step_title", "vegalite", "coach", "starters.html"],
    "06_curriculum.ipynb": ["not-assessed", "optimal", "bevindingen erbij", "bewezen goedkoopst", "kaart.html True"],
    "07_partnerschap.ipynb": ["behoeften: 199", "gelezen 38", "optimal", "blijft dicht", "zonder deelnemers", "zeiden ja", "tekort min", "without persons", "mensen vragen"],
    "08_kwaliteit.ipynb": ["gelezen 21", "unknown", "optimal", "Niemand meet", "200", "De Zandbank", "begint:", "bij 85 %", "iframe"],
}


def code(path):
    return ["".join(cell["source"]) for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]


def python():
    """The environment with the extra alone; where there is none, this one, if it can run notebooks."""
    if ALONE.exists():
        return ALONE
    for package in ("nbclient", "nbformat", "ipykernel", "pandas", "altair", "tqdm"):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"neither build/notebook/venv nor {package} is here: call make test")
    if not importlib.metadata.version("altair").startswith("5."):  # its pictures are those that JupyterLab draws itself
        pytest.skip("build/notebook/venv is not here, and this Altair is not of version 5: call make test")
    return sys.executable


def files():
    return {path: path.stat().st_mtime_ns for path in (ROOT / "examples").rglob("*") if path.is_file() and "__pycache__" not in path.parts}


def test_every_notebook_promises_something():
    assert {path.name for path in NOTEBOOKS} == set(SHOWS)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_shows_what_it_promises_and_leaves_nothing_behind(path, tmp_path):
    # As `make notebook` lays it out, beside what the examples are built in.
    work = tmp_path / "checkout" / "build" / "notebook" / "work"
    work.mkdir(parents=True)
    (tmp_path / "checkout" / "build" / "examples").mkdir()
    for name in ("examples", "tests"):
        (tmp_path / "checkout" / name).symlink_to(ROOT / name)
    if SURVEYS.exists():
        (tmp_path / "shared").symlink_to(SURVEYS)
    shutil.copy(path, work)
    before = files()
    environment = {**os.environ, "PYTHONUTF8": "1", "JUPYTER_PLATFORM_DIRS": "1", "IPYTHONDIR": str(tmp_path / "ipython")}
    done = subprocess.run(
        [python(), Path(__file__).parent / "run_notebook.py", work / path.name], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert [words for words in SHOWS[path.name] if words not in done.stdout] == []
    assert "<script" not in done.stdout and files() == before


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_outputs(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    assert all(not cell.get("outputs") and cell.get("execution_count") is None for cell in cells)


def test_the_first_notebook_has_ten_cells_or_less_to_the_map_and_the_workbook():
    cells = code(FOLDER / "00_begin.ipynb")
    assert len(cells) <= 11 and "write_excel" in cells[-1] and "read_staff" in cells[1]


def test_ten_questions_take_at_most_four_lines_each():
    first, *questions = code(FOLDER / "05_tien_vragen.ipynb")
    assert len(questions) == 10 and "import" in first
    assert [cell for cell in (first, *questions) if len(cell.splitlines()) > 4] == []
