# SPDX-License-Identifier: BSL-1.0
"""The two headers about all others forget nothing: a script writes them."""

import importlib.util

import pytest
from tree import FLOORS, ROOT, includes, read

spec = importlib.util.spec_from_file_location("make_headers", ROOT / "lib" / "make_headers.py")
make_headers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(make_headers)


@pytest.mark.parametrize("name", make_headers.MADE)
def test_a_header_about_all_others_is_what_these_say_now(name):
    assert read(f"include/loopbaan/{name}") == make_headers.MADE[name](), "python3 lib/make_headers.py writes it anew"


def test_every_room_is_gone_through():
    assert set(make_headers.ROOMS) == set(FLOORS)
    assert {path.name for path in make_headers.HEADERS.iterdir() if path.is_dir()} <= set(FLOORS)


def test_the_umbrella_says_what_it_leaves_out_and_includes_the_rest():
    assert all(f"{name}" in read("include/loopbaan/loopbaan.hpp") for name in make_headers.LEFT_OUT)
    public = {path.relative_to(ROOT / "include").as_posix() for path in make_headers.HEADERS.glob("*/*.hpp")}
    assert set(includes("include/loopbaan/loopbaan.hpp")) == public - make_headers.LEFT_OUT


def test_types_are_announced_as_they_are_declared():
    text = """namespace loopbaan {
namespace detail {
struct hidden {
};
}  // namespace detail
enum class shade : std::uint8_t;
template <class Value, class Other = int>
struct pair_of {
  struct inner {};
};
template <>
struct description<shade> {};
class [[nodiscard]] answer : base {
};
}  // namespace loopbaan
"""
    assert make_headers.declarations(text) == {
        "shade": "enum class shade : std::uint8_t;",
        "pair_of": "template <class Value, class Other>\nstruct pair_of;",
        "answer": "class answer;",
    }
