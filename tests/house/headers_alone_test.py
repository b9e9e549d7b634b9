# SPDX-License-Identifier: BSL-1.0
"""Headers are compiled so that each finds what it finds alone, and one that leans on another does not pass."""

import random
import subprocess
import sys
from pathlib import Path

import headers_alone
import pytest

ROOT = Path(__file__).resolve().parents[2]


def written(folder, headers):
    """Headers by name, with their text."""
    for name, text in headers.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def check_chains(headers):
    """Each header stands in one chain, behind one that it includes; and no fewer chains can be had."""
    chains = headers.chains()
    assert sorted(name for chain in chains for name in chain) == sorted(headers.texts)
    for chain in chains:
        for before, name in zip(chain, chain[1:]):
            assert before in headers.included_by(name)
    return chains


def fewest(headers):
    """As few chains as there can be is as many headers as can be picked of which none includes another (Dilworth)."""
    names = list(headers.texts)
    return max(
        bin(picked).count("1")
        for picked in range(1 << len(names))
        if all(
            other not in headers.included_by(name)
            for i, name in enumerate(names)
            if picked >> i & 1
            for j, other in enumerate(names)
            if picked >> j & 1
        )
    )


@pytest.mark.parametrize("seed", range(60))
def test_chains_are_as_few_as_there_can_be(tmp_path, seed):
    draw = random.Random(seed)
    count, chance = draw.randint(1, 8), draw.random()
    below = {i: [j for j in range(i) if draw.random() < chance] for i in range(count)}
    order = draw.sample(range(count), count)  # names say nothing of who includes whom
    texts = {f"h{order[i]}.hpp": "".join(f"#include <h{order[j]}.hpp>\n" for j in below[i]) for i in range(count)}
    headers = headers_alone.Headers(written(tmp_path, texts))
    assert len(check_chains(headers)) == fewest(headers)


def test_the_headers_of_the_library_stand_in_half_as_many_sources():
    headers = headers_alone.Headers(ROOT / "include")
    assert len(check_chains(headers)) < 0.6 * len(headers.texts)


ALONE = {
    "base.hpp": "#include <string>\n",
    "name.hpp": "#include <base.hpp>\nstd::string name();\n",
    "other.hpp": "#include <base.hpp>\n#include <vector>\nstd::vector<std::string> other();\n",
}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("#include <vector>\n#include <base.hpp>\nstd::vector<std::string> whole();\n", 0),
        ("#include <base.hpp>\nstd::vector<std::string> leaning();\n", 1),
        ("#include <name.hpp>\n#include <base.hpp>\nstd::vector<std::string> leaning();\n", 1),
        ("std::string leaning();\n", 1),
        ("std::string leaning();\n#include <base.hpp>\n", 1),
    ],
)
def test_a_header_that_leans_on_what_others_include_does_not_pass(tmp_path, text, status):
    (tmp_path / "include").mkdir()
    written(tmp_path / "include", {**ALONE, "tried.hpp": text})
    command = [sys.executable, headers_alone.__file__, tmp_path / "include", tmp_path / "proven", "c++"]
    for _ in range(2):  # what was not proven is compiled again
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == status, done.stdout + done.stderr
        assert ("tried.hpp" in done.stdout) == bool(status)


def test_what_was_proven_is_compiled_again_once_something_in_it_changes(tmp_path):
    (tmp_path / "include").mkdir()
    command = [sys.executable, headers_alone.__file__, tmp_path / "include", tmp_path / "proven", "c++"]
    written(tmp_path / "include", ALONE)
    assert subprocess.run(command, capture_output=True).returncode == 0
    written(tmp_path / "include", {"base.hpp": "#include <vector>\n"})
    assert subprocess.run(command, capture_output=True).returncode == 1
