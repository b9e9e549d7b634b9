# SPDX-License-Identifier: BSL-1.0
"""No header is forgotten by the tests."""

from pathlib import Path

from tree import includes, read, tracked

TESTS = [path for path in tracked() if path.parts[0] == "tests" and path.name.endswith("_test.cpp")]


def is_tested(header):
    """A header is tested when a test of its room includes it or has its name."""
    _, _, room, name = header.parts
    for test in TESTS:
        if test.parts[1] != room:
            continue
        if test.name == f"{Path(name).stem}_test.cpp" or f"loopbaan/{room}/{name}" in includes(test):
            return True
    return False


def test_every_public_header_has_a_test():
    headers = [path for path in tracked() if path.suffix == ".hpp" and len(path.parts) >= 4 and path.parts[0] == "include"]
    assert [str(header) for header in headers if not is_tested(header)] == []


def test_no_test_is_commented_out_or_skipped():
    silenced = ("//TEST_CASE", "// TEST_CASE", "doctest::skip", "doctest::may_fail")
    assert [str(test) for test in TESTS if any(word in read(test) for word in silenced)] == []
