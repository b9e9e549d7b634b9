# SPDX-License-Identifier: BSL-1.0
"""What every source file has in common."""

import re

from tree import read, source_files, tracked

LICENCE = "SPDX-License-Identifier: BSL-1.0"
MOST_LINES = 350

# A file may be longer when splitting it would make it worse; here stands why.
LONGER = {
    "include/loopbaan/fwd.hpp": "a list of names, and one looks for a name in one list",
    "bindings/python/loopbaan/__init__.py": "the list of all names of the package",
    "bindings/python/loopbaan/_loopbaan.pyi": "made from the extension module, one file as that is one module",
    "bindings/python/loopbaan/__init__.py": "every public name, one a line, as type checkers read them",
    "lib/plan/model/compiled_request.cpp": "what a fact means, in one place: each kind is wanted, reached and numbered",
    "bindings/python/loopbaan/exchange.py": "readers and writers side by side, of each a docstring with example and a line or two",
}


def test_every_source_file_names_its_licence_at_the_top():
    assert [str(path) for path in source_files() if LICENCE not in "".join(read(path).splitlines()[:2])] == []


def test_files_stay_short_enough_to_be_read_whole():
    long = {str(path): read(path).count("\n") for path in source_files()}
    assert {path: lines for path, lines in long.items() if lines > MOST_LINES and path not in LONGER} == {}


def test_every_longer_file_is_still_long():
    assert [path for path in LONGER if read(path).count("\n") <= MOST_LINES] == []


def test_no_file_names_a_path_or_a_registry_of_one_machine():
    machine = re.compile(
        r"(?<![\w.~-])/(?:home|Users|root|work|mnt)/\w"
        r"|(?:pypi|pythonhosted)\.org/simple|deb\.debian\.org|registry\.npmjs"
    )
    texts = [path for path in tracked() if path.suffix not in {".png", ".ico", ".xlsx", ".parquet", ".arrow", ".gz"}]
    found = []
    for path in texts:
        try:
            text = read(path)
        except UnicodeDecodeError:  # a staff table as Windows writes it
            continue
        found += [f"{path}: {match.group()}" for match in machine.finditer(text)]
    assert found == []


def test_nothing_is_left_open_in_the_code():
    left = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|HA" r"CK|NotImplemented" r"Error)\b")
    code = [path for path in tracked() if path.suffix in {".cpp", ".hpp", ".py"}]
    assert [str(path) for path in code if left.search(read(path))] == []
