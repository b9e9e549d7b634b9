# SPDX-License-Identifier: BSL-1.0
"""The tree of the project, as the structural tests look at it."""

import ast
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The house: each room on its floor. A file includes only its own room and lower floors.
FLOORS = {
    "core": 0,
    "framework": 1,
    "people": 2,
    "graph": 2,
    "offer": 2,
    "gap": 3,
    "plan": 4,
    "schedule": 5,
    "curriculum": 5,
    "partnership": 5,
    "exchange": 6,
    "report": 7,
    "data": 8,
}

# The folders of the big rooms, floor by floor: within a room, too, a file includes only its own folder and lower floors.
INNER_FLOORS = {
    "exchange": [{"bytes"}, {"json"}, {"table"}, {"table/csv"}, {"staff"}, {"curriculum"}, {"arrow"}, {"documents", "tabulate"}],
    "plan": [{"model"}, {"hitting_set"}, {"search"}, {"answers"}, {"prospect"}],
    "report": [{"text"}, {"html"}, {"charts", "map", "regeling", "curriculum"}, {"page", "sheets"}],
}

# The folders of the program, lowest first; above them stand the command line and what runs it.
PROGRAM = Path("bindings/python/loopbaan/program")
PROGRAM_FLOORS = ["words", "cli", "commands"]

CODE = {".cpp", ".hpp", ".py", ".pyi", ".cmake", ".sh", ".toml"}
NOT_OURS = {"build", ".venv", ".git", "__pycache__", ".ipynb_checkpoints"}


def tracked():
    """Every file of the project, by its path from the root; in an unpacked archive, every file that nothing built."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True
    )
    if listed.returncode == 0 and listed.stdout:
        paths = [Path(line) for line in listed.stdout.splitlines()]
    else:
        paths = [path.relative_to(ROOT) for path in ROOT.rglob("*")]
    return sorted(path for path in paths if not NOT_OURS & set(path.parts) and (ROOT / path).is_file())


def source_files():
    """The files with code in them, build descriptions and scripts without a suffix included."""
    named = {"CMakeLists.txt", "Makefile"}
    return [path for path in tracked() if path.suffix in CODE or path.name in named or path.parts[0] == ".ci"]


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def includes(path):
    """What a C++ file includes, as written between the brackets or quotes."""
    return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', read(path), re.MULTILINE)


def imports(path):
    """What a Python file imports from its own package, as dotted names from the root of the package; inside functions too."""
    package = path.parent.relative_to("bindings/python").parts
    for node in ast.walk(ast.parse(read(path))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1] + tuple((node.module or "").split(".") if node.module else ())
            yield from (".".join((*base, each.name)) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{each.name}" for each in node.names)
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names)


def room_of(path):
    """The room of include/loopbaan/<room>/… or lib/<room>/…; None for what lives in no room."""
    parts = path.parts
    for base in (("include", "loopbaan"), ("lib",)):
        if parts[: len(base)] == base and len(parts) > len(base) + 1:
            return parts[len(base)]
    return None
