# SPDX-License-Identifier: BSL-1.0
"""No name stands for two types in one program.

No compiler sees it and no linker says it: of the functions of two types with one name, one is kept, and the other type
is copied and destroyed by it. Which one it is depends on the compiler.
"""

import re
from collections import defaultdict

from tree import read, tracked

NAMESPACE = re.compile(r"(?:inline )?namespace(?: ([\w:]+))? \{$")
CLOSED = re.compile(r"\} +// namespace(?: [\w:]+)?$")
TYPE = re.compile(r"(?:struct|class|union|enum|enum class) (?:\[\[\w+\]\] )?([\w:]+)(?: final)?(?: : [^;{]+)?(?: \{.*)?$")

# What is linked into one program: the library with its tests, with its benchmarks, with the Python module.
BESIDE_THE_LIBRARY = ["tests", "benchmarks", "bindings"]


def types_of(path):
    """The types that a file defines outside of any other, by their whole names; those of the file alone left out."""
    inside = []
    lines = read(path).splitlines()
    for at, line in enumerate(lines):
        if opened := NAMESPACE.match(line):
            inside.append(opened[1])
        elif CLOSED.match(line) or (line == "}" and NAMESPACE.match(lines[at - 2])):  # one of a single line has no comment
            inside.pop()
        elif (found := TYPE.match(line)) and None not in inside:
            yield "::".join([*inside, found[1]])
    assert inside == [], f"{path}: a namespace is not closed by a line that says so"


def linked_with(part):
    """The sources of the library and of a part beside it; what is a program of its own, or grouped apart, left out."""
    for path in tracked():
        alone = path.name.endswith("_test.cpp") or {"compile_fail", "fuzz"} & set(path.parts)
        if path.suffix in {".hpp", ".cpp"} and path.parts[0] in {"include", "lib", part} and not alone:
            yield path


def test_every_name_of_a_type_has_one_meaning():
    for part in BESIDE_THE_LIBRARY:
        defined = defaultdict(set)
        for path in linked_with(part):
            for name in types_of(path):
                defined[name].add(str(path))
        assert len(defined) > 200
        assert {name: paths for name, paths in defined.items() if len(paths) > 1} == {}
