# SPDX-License-Identifier: BSL-1.0
"""What a package is missing for is said with the command that installs it, before anything else."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import loopbaan

PACKAGE = Path(loopbaan.__file__).parent
TABLE = "loopbaan.tabulate_people(loopbaan.build_cohort(loopbaan.dutch_framework(), [{'id': 'p1'}]))"
STAFF = "persoon;fase;Klassenmanagement\n007;inductie;startbekwaam\n"

# For each package that is no part of Python, what asks for it.
CALLS = {
    "pandas": f"{TABLE}.to_pandas()",
    "polars": f"{TABLE}.to_polars()",
    "numpy": f"{TABLE}.to_pandas()",
    "pyarrow": "stream = type('Stream', (), {'__arrow_c_stream__': None})(); loopbaan.build_cohort(loopbaan.dutch_framework(), stream)",
    "openpyxl": "loopbaan.write_template('x.xlsx', loopbaan.dutch_framework(), 'nowhere')",
}
COMMANDS = {
    "openpyxl": [["gaps", "staff.csv", "--to", "mentor", "-o", "x.xlsx"], ["template", "-o", "x.xlsx"]],
    "click": [["--help"], ["gaps", "nowhere.csv", "--to", "mentor"]],
    "rich": [["gaps", "nowhere.csv", "--to", "mentor"]],
    "markdown_it": [["handleiding", "-o", "x.html"]],
}
WITHOUT = {
    "pyarrow": f"import pandas; print(len(loopbaan.parse_staff({TABLE}.to_pandas(), loopbaan.dutch_framework()).people))",
    "tqdm": "from loopbaan.progress import progress_bar; progress_bar(); print(1)",
}  # where something else does instead


def run(blocked, code, folder, *words):
    """Runs Python without a package, as if it had never been installed."""
    block = (
        "import sys\n"
        "class Block:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name.partition('.')[0] == {blocked!r}:\n"
        "            raise ModuleNotFoundError(f'No module named {name!r}', name=name)\n"
        "sys.meta_path.insert(0, Block())\n"
    )
    return subprocess.run(
        [sys.executable, "-c", block + code, *words], cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=120
    )


def imported():
    """The packages that are no part of Python and are imported anywhere in ours."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {each.name.partition(".")[0] for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                found.add((node.module or "").partition(".")[0])
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("need", "package_for", "import_module"):
                found |= {each.value for each in node.args if isinstance(each, ast.Constant)}
    return found - set(sys.stdlib_module_names) - {"loopbaan"}


@pytest.mark.skipif(sys.version_info < (3, 10), reason="Python 3.9 does not list what is part of it")
def test_every_package_that_is_imported_is_tried_here_without_it():
    assert imported() == {*CALLS, *COMMANDS, *WITHOUT}


@pytest.mark.parametrize("package", CALLS)
def test_a_call_names_the_package_that_it_needs_and_the_command_that_installs_it(package, tmp_path):
    ended = run(package, f"import loopbaan\n{CALLS[package]}", tmp_path)
    assert ended.stderr.splitlines()[-1].startswith(f"ImportError: this needs the package {package}: pip install {package}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("package, words", [(package, words) for package, all in COMMANDS.items() for words in all])
def test_the_program_names_the_package_that_it_needs_and_says_nothing_else(package, words, tmp_path):
    (tmp_path / "staff.csv").write_text(STAFF + "007;fout;goed\n", encoding="utf-8")
    ended = run(package, "from loopbaan.program import main; main()", tmp_path, *words)
    assert (ended.returncode, ended.stdout) == (1, "")
    name = {"markdown_it": "markdown-it-py"}.get(package, package)
    assert ended.stderr == f"loopbaan: Hiervoor is het Python-pakket {name} nodig: pip install {name}.\n"


@pytest.mark.parametrize("package", WITHOUT)
def test_where_another_package_does_nothing_is_asked(package, tmp_path):
    pytest.importorskip("pandas")
    ended = run(package, f"import loopbaan\n{WITHOUT[package]}", tmp_path)
    assert (ended.stdout, ended.stderr) == ("1\n", "")


def test_a_package_that_is_there_and_broken_says_itself_what_is_wrong(tmp_path):
    (tmp_path / "polars.py").write_text("import something_that_it_needs\n", encoding="utf-8")
    ended = run("something_that_it_needs", f"import loopbaan\n{CALLS['polars']}", tmp_path)
    assert "something_that_it_needs" in ended.stderr.splitlines()[-1]
