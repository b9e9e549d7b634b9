# SPDX-License-Identifier: BSL-1.0
"""What is beyond the standard stands in one place for each, beside plain code."""

import re

from tree import read, source_files

BEYOND = re.compile(r"__builtin_|__attribute__|\[\[gnu::|__int128|\bmadvise\(|__extension__|#\s*include <(?:sys/|immintrin)")
IN_THE_LIBRARY = [path for path in source_files() if path.suffix in {".cpp", ".hpp"} and path.parts[0] in {"lib", "include"}]


def plain(text):
    """The text without what stands between `#if LOOPBAAN_FAST_PATHS` and its `#else` or `#endif`."""
    kept, depth, fast_at = [], 0, None
    for line in text.splitlines():
        if re.match(r"\s*#\s*if", line):
            depth += 1
            if re.match(r"\s*#\s*if LOOPBAAN_FAST_PATHS", line):
                fast_at = depth
        elif re.match(r"\s*#\s*(?:else|endif)", line):
            if fast_at == depth:
                fast_at = None
            depth -= "endif" in line
        elif fast_at is None:
            kept.append(re.sub(r"//.*", "", line))
    return "\n".join(kept)


def test_what_is_beyond_the_standard_stands_beside_plain_code():
    assert [str(path) for path in IN_THE_LIBRARY if BEYOND.search(plain(read(path)))] == []


def test_every_fast_path_is_listed():
    listed = set(re.findall(r"[\w/]+\.[ch]pp", read("lib/core/fast_paths.hpp")))
    used = [str(path) for path in IN_THE_LIBRARY if re.search(r"^#if !?LOOPBAAN_FAST_PATHS", read(path), re.MULTILINE)]
    assert [path for path in used if not any(path.endswith(name) for name in listed)] == []
