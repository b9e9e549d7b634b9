# SPDX-License-Identifier: BSL-1.0
"""The version stands in two files; they agree, and the package takes it from one of them."""

import re

from tree import ROOT


def test_headers_and_build_are_of_one_version():
    header = (ROOT / "include/loopbaan/core/version.hpp").read_text("utf-8")
    build = re.search(r"project\(loopbaan VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text("utf-8"))[1]
    assert re.search(r'LOOPBAAN_VERSION_STRING "(.+)"', header)[1] == build
