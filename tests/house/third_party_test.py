# SPDX-License-Identifier: BSL-1.0
"""Libraries of others stay in the rooms that need them."""

from tree import includes, room_of, tracked

CPP = [path for path in tracked() if path.suffix in {".hpp", ".cpp"}]


def users_of(prefix):
    return [path for path in CPP if any(name.startswith(prefix) for name in includes(path))]


def test_nlohmann_json_is_used_in_the_exchange_room_only():
    strangers = [path for path in users_of("nlohmann/") if path.parts[1] != "exchange" or path.parts[0] not in ("lib", "tests")]
    readers_of_tasks = [path for path in strangers if path.parts[0] == "benchmarks" or path.stem.startswith("known_")]
    assert [path for path in strangers if path not in readers_of_tasks] == []


def test_boost_graph_is_used_in_the_graph_room_and_in_bodies_only():
    strangers = [path for path in users_of("boost/graph") if room_of(path) != "graph" and path.parts[0] != "lib"]
    assert [path for path in strangers if path.parts[0] not in {"tests", "examples"}] == []


def test_pybind11_is_used_in_the_bindings_only():
    assert [path for path in users_of("pybind11/") if path.parts[0] != "bindings"] == []


def test_doctest_is_used_in_the_tests_only():
    assert [path for path in users_of("doctest/") if path.parts[0] != "tests"] == []
