# SPDX-License-Identifier: BSL-1.0
"""The house is built downwards: a room rests on lower floors only, and knows nothing of its neighbours."""

import pytest
from tree import FLOORS, ROOT, includes, room_of, tracked

IN_ROOMS = [path for path in tracked() if path.suffix in {".hpp", ".cpp"} and room_of(path)]


def included_room(name, own_room):
    """The room that an #include names; None for the standard library and third parties."""
    room, slash, _ = name.removeprefix("loopbaan/").partition("/")
    if not slash:
        return own_room
    return room if room in FLOORS else None


def trespasses(path):
    own = room_of(path)
    for name in includes(path):
        other = included_room(name, own)
        if other and other != own and FLOORS[other] >= FLOORS[own]:
            yield f"{path} ({own}, floor {FLOORS[own]}) includes {name} ({other}, floor {FLOORS[other]})"


def test_every_folder_of_the_library_is_a_room():
    assert {room_of(path) for path in IN_ROOMS} <= set(FLOORS)


def test_a_room_includes_only_itself_and_lower_floors():
    assert [line for path in IN_ROOMS for line in trespasses(path)] == []


def test_the_top_level_has_no_other_folders():
    folders = {path.parts[0] for path in tracked() if len(path.parts) > 1}
    assert folders <= {"lib", "include", "bindings", "examples", "tests", "docs", "benchmarks", ".ci", ".github"}


@pytest.mark.parametrize("kind", ["lib", "include/loopbaan", "tests"])
def test_the_tree_is_really_looked_at(kind):
    assert any((ROOT / kind).rglob("*.?pp"))
