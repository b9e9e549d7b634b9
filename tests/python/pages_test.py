# SPDX-License-Identifier: BSL-1.0
"""The examples in the pages for people run, and give what they say."""

import doctest
import pathlib

import pytest

PAGES = pathlib.Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("page", ["evidence.md", "tables.md"])
def test_the_examples_of_a_page_run(page):
    for package in ("polars", "duckdb", "pyarrow"):
        pytest.importorskip(package)
    found = doctest.testfile(str(PAGES / page), module_relative=False)
    assert found.attempted > 5 and found.failed == 0
