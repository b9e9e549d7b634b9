# SPDX-License-Identifier: BSL-1.0
"""Writes docs/api.md and docs/api-cpp.md: everything public with the first sentence that its own documentation says of it.

    python3 docs/make_api.py

Only sources are read, so nothing needs to be built. tests/python/api_pages_test.py holds that the pages are in step.
"""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "bindings" / "python" / "loopbaan"
HEADERS = ROOT / "include" / "loopbaan"
MADE = "<!-- Written by docs/make_api.py from the sources: change what they say, not this page. -->\n"

# Rooms from the bottom up, as in CONTRIBUTING.md.
ROOMS = "core framework people graph offer gap plan schedule curriculum partnership exchange report data".split()


def first_sentence(text):
    """The first sentence of a documentation.

    >>> first_sentence("Levels, e.g. of a person.  With reasons.")
    'Levels, e.g. of a person.'
    """
    paragraph = " ".join((text or "").strip().split("\n\n")[0].split())
    found = re.match(r"(.*?(?<!e\.g)(?<!i\.e)\.(?=\s|$))", paragraph)
    return found[1] if found else paragraph


def python_page():
    known = {}  # some names are brought along by another module than defines them
    for path in ("_loopbaan.pyi", *sorted(each.name for each in PACKAGE.glob("*.py"))):
        known.update({each.name: each for each in parsed(path).body if isinstance(each, (ast.FunctionDef, ast.ClassDef))})
    lines = [
        "# The Python package, name by name",
        "",
        MADE,
        "`help(loopbaan.Planner)` shows the whole of what is said here in a sentence: units, ranges, errors, examples. The types of",
        "all of it stand in [`_loopbaan.pyi`](../bindings/python/loopbaan/_loopbaan.pyi).",
    ]
    for statement in parsed("__init__.py").body:
        if not isinstance(statement, ast.ImportFrom) or statement.module in (None, "_loopbaan"):
            continue
        module = parsed(*module_file(statement.module))
        parts = [parsed(statement.module, each.name) for each in sorted((PACKAGE / statement.module).glob("*.py"))]
        own = {each.name: each for part in (*parts, module) for each in part.body if isinstance(each, (ast.FunctionDef, ast.ClassDef))}
        lines += ["", f"## {statement.module}", "", first_sentence(ast.get_docstring(module)), ""]
        for name in public(module):
            lines += entry(name, own.get(name) or known.get(name))
    return "\n".join(lines) + "\n"


def public(module):
    """What a room says is public: its `__all__`."""
    (said,) = (each.value for each in module.body if isinstance(each, ast.Assign) and each.targets[0].id == "__all__")
    return ast.literal_eval(said)


def module_file(name):
    package = PACKAGE / name / "__init__.py"
    return (name, "__init__.py") if package.exists() else (f"{name}.py",)


def parsed(*path):
    return ast.parse(PACKAGE.joinpath(*path).read_text(encoding="utf-8"))


def entry(name, node):
    """The lines of one public name: a function with its parameters, a class with its members, or a constant."""
    if node is None:
        return [f"- `{name}`"]
    said = first_sentence(ast.get_docstring(node))
    if isinstance(node, ast.FunctionDef):
        return [f"- `{name}({parameters(node)})`: {said}"]
    lines = [f"- **`{name}`**: {said}"]
    for member in node.body:
        if isinstance(member, ast.FunctionDef) and not member.name.startswith("_") and (told := ast.get_docstring(member)):
            is_property = any(isinstance(each, ast.Name) and each.id == "property" for each in member.decorator_list)
            call = "" if is_property else f"({parameters(member)})"
            lines.append(f"  - `{member.name}{call}`: {first_sentence(told)}")
    return lines


def parameters(function):
    """The names of parameters as they are given, with a star where only names will do and "…" for what may be left out."""
    given = function.args
    names = [each.arg for each in given.posonlyargs + given.args if each.arg not in ("self", "cls")]
    defaults = len(given.defaults)
    shown = [f"{name}=…" if place >= len(names) - defaults else name for place, name in enumerate(names)]
    if given.vararg:
        shown.append(f"*{given.vararg.arg}")
    elif given.kwonlyargs:
        shown.append("*")
    shown += [
        each.arg if default is None else f"{each.arg}=…" for each, default in zip(given.kwonlyargs, given.kw_defaults)
    ]
    return ", ".join(shown + ([f"**{given.kwarg.arg}"] if given.kwarg else []))


DOCUMENTED = re.compile(
    r"^((?:///(?!<).*\n)+)"  # what is said
    r"(?:template .*\n|requires .*\n|  requires .*\n)*"
    r"([^\n/].*(?:\n[ ]{4,}.*)*)",  # what it is said of
    re.MULTILINE,
)
KIND = re.compile(r"^(?:\[\[\w+\]\] )?(?:template <.*?> )?(?:inline )?(?:class|struct|enum class|concept|using)(?: \[\[\w+\]\])? (\w+)")
FUNCTION = re.compile(r"(\boperator\S+|\b\w+)\(")


def cpp_page():
    lines = [
        "# The C++ library, header by header",
        "",
        MADE,
        "`#include <loopbaan/loopbaan.hpp>` has all of it but what costs compile time. A room includes only its own headers and those",
        "of rooms above it here. Each header says the rest: units, ranges, errors, complexity.",
    ]
    rooms = [room for room in ROOMS if (HEADERS / room).is_dir()]
    rooms += sorted(path.name for path in HEADERS.iterdir() if path.is_dir() and path.name not in ROOMS)
    for room in rooms:
        lines += ["", f"## {room}"]
        for header in sorted((HEADERS / room).glob("*.hpp")):
            path = header.relative_to(ROOT / "include").as_posix()
            if found := list(declared(header.read_text(encoding="utf-8"))):  # else it only describes fields of others
                lines += ["", f"### [`<{path}>`](../include/{path})", ""]
                lines += [f"- `{name}`: {said}" for name, said in found]
    return "\n".join(lines) + "\n"


def declared(text):
    """What a header declares in the open, each once, with the first sentence said of it."""
    text = re.sub(r"^namespace (?!loopbaan )\w+ \{$.*?^\}  // namespace \w+$", "", text, flags=re.MULTILINE | re.DOTALL)
    seen = set()
    for said, what in DOCUMENTED.findall(text):
        words = re.sub(r"^/// ?", "", said, flags=re.MULTILINE)
        found = KIND.match(what) or FUNCTION.search(re.sub(r"\[\[.*?\]\]", "", what))
        name = found[1] if found else ""
        if not name or name.startswith("operator") or name in seen or what.startswith("namespace"):
            continue
        seen.add(name)
        yield name + ("" if KIND.match(what) else "()"), first_sentence(words)


PAGES = {"api.md": python_page, "api-cpp.md": cpp_page}

if __name__ == "__main__":
    for page, make in PAGES.items():
        (ROOT / "docs" / page).write_text(make(), encoding="utf-8")
