# SPDX-License-Identifier: BSL-1.0
"""The two headers about all others forget nothing."""

import re

from tree import includes, read, tracked

HEADERS = [path for path in tracked() if path.suffix == ".hpp" and len(path.parts) >= 4 and path.parts[0] == "include"]
LEFT_OUT = {  # these cost seconds of compile time
    "loopbaan/graph/boost.hpp",
    "loopbaan/framework/assessment_fields.hpp",
    "loopbaan/framework/common_fields.hpp",
    "loopbaan/framework/fields.hpp",
    "loopbaan/framework/crosswalk_fields.hpp",
    "loopbaan/schedule/policy_fields.hpp",
}

INNER = re.compile(r"^namespace (?!loopbaan )(\w+) \{$.*?^\}  // namespace \1$", re.MULTILINE | re.DOTALL)
C_LANGUAGE = re.compile(r'^extern "C" \{$.*?^\}$', re.MULTILINE | re.DOTALL)  # a specification of others
DECLARED = re.compile(r"^(class|struct|enum class) (?:\[\[nodiscard\]\] )?(\w+)\b(?!<)", re.MULTILINE)


def declarations(text):
    """The types of namespace loopbaan itself that a header declares or defines."""
    ours = C_LANGUAGE.sub("", INNER.sub("", text))
    return {f"{keyword} {name}" for keyword, name in DECLARED.findall(ours)}


def test_the_umbrella_includes_every_public_header_but_what_costs():
    umbrella = includes("include/loopbaan/loopbaan.hpp")
    assert sorted(umbrella) == sorted({str(path.relative_to("include")) for path in HEADERS} - LEFT_OUT)
    assert all(name in read("include/loopbaan/loopbaan.hpp") for name in LEFT_OUT)


def test_every_type_has_its_forward_declaration():
    defined = set().union(*(declarations(read(path)) for path in HEADERS))
    assert sorted(declarations(read("include/loopbaan/fwd.hpp"))) == sorted(defined)
