# SPDX-License-Identifier: BSL-1.0
"""Writes the two headers about all others, loopbaan.hpp and fwd.hpp, from these.

    python3 lib/make_headers.py

tests/house/umbrella_test.py holds that they are in step. An alias in fwd.hpp is one of a header for people to write.
"""

import re
from pathlib import Path

INCLUDE = Path(__file__).resolve().parents[1] / "include"
HEADERS = INCLUDE / "loopbaan"

# Rooms from the bottom up, as in CONTRIBUTING.md.
ROOMS = "core framework people graph offer gap plan schedule curriculum partnership exchange report data".split()

# What the umbrella leaves out, as it costs compile time.
LEFT_OUT = {
    "loopbaan/graph/boost.hpp",
    "loopbaan/framework/assessment_fields.hpp",
    "loopbaan/framework/common_fields.hpp",
    "loopbaan/framework/fields.hpp",
    "loopbaan/framework/step_fields.hpp",
    "loopbaan/framework/crosswalk_fields.hpp",
    "loopbaan/schedule/policy_fields.hpp",
    "loopbaan/offer/offers_fields.hpp",
    "loopbaan/curriculum/fields.hpp",
    "loopbaan/curriculum/handover_fields.hpp",
}

INNER = re.compile(r"^namespace (?!loopbaan )(\w+) \{$.*?^\}  // namespace \1$", re.MULTILINE | re.DOTALL)
C_LANGUAGE = re.compile(r'^extern "C" \{$.*?^\}$', re.MULTILINE | re.DOTALL)  # a specification of others
DECLARED = re.compile(
    r"^(?P<template>template <.*>\n)?"
    r"(?:enum class (?P<enum>\w+)(?P<type> : [\w:]+)?|(?P<keyword>class|struct) (?:\[\[nodiscard\]\] )?(?P<name>\w+)\b(?!<|::))",
    re.MULTILINE,
)


def headers(room):
    return sorted((HEADERS / room).glob("*.hpp"))


def head(path):
    """What stands above the first line that is made."""
    return re.split(r"^(?:#include <loopbaan|// core$)", path.read_text("utf-8"), maxsplit=1, flags=re.MULTILINE)[0]


def umbrella():
    rooms = [[header.relative_to(INCLUDE).as_posix() for header in headers(room)] for room in ROOMS]
    included = [[f"#include <{name}>" for name in names if name not in LEFT_OUT] for names in rooms if names]
    return head(HEADERS / "loopbaan.hpp") + "\n\n".join("\n".join(lines) for lines in included) + "\n"


def declarations(text):
    """The types of namespace loopbaan itself that a header declares or defines, by name, as they are announced."""
    ours = C_LANGUAGE.sub("", INNER.sub("", text))
    found = {}
    for each in DECLARED.finditer(ours):
        if each["enum"]:
            found[each["enum"]] = f"enum class {each['enum']}{each['type'] or ''};"
        elif each["template"] != "template <>\n":
            parameters = re.sub(" = [^,>]+", "", each["template"] or "")  # a default is said once
            found[each["name"]] = f"{parameters}{each['keyword']} {each['name']};"
    return found


def forward():
    path = HEADERS / "fwd.hpp"
    aliases = re.findall(r"^using \w+ = .*;$", path.read_text("utf-8"), re.MULTILINE)
    parts = []
    told = set()
    for room in ROOMS:
        found = {}
        for header in headers(room):
            found.update(declarations(header.read_text("utf-8")))
        fresh = {name: line for name, line in found.items() if name not in told}
        told |= set(fresh)
        if fresh:
            parts.append("\n".join([f"// {room}", *(fresh[name] for name in sorted(fresh))]))
        if own := [line for line in aliases if re.search(r"<(\w+)>", line)[1] in fresh]:
            parts.append("\n".join(own))
    return head(path) + "\n\n".join(parts) + "\n\n}  // namespace loopbaan\n"


MADE = {"loopbaan.hpp": umbrella, "fwd.hpp": forward}

if __name__ == "__main__":
    for name, make in MADE.items():
        (HEADERS / name).write_text(make(), encoding="utf-8")
