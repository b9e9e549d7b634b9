# SPDX-License-Identifier: BSL-1.0
"""The house is built downwards: a room rests on lower floors only, and knows nothing of its neighbours."""

import pytest
from tree import FLOORS, INNER_FLOORS, PROGRAM, PROGRAM_FLOORS, ROOT, imports, includes, room_of, tracked

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


INNER = {room: {folder: floor for floor, each in enumerate(floors) for folder in each} for room, floors in INNER_FLOORS.items()}
IN_FOLDERS = [path for path in IN_ROOMS if path.parts[0] == "lib" and room_of(path) in INNER]


def inner_trespasses(path):
    room, own = room_of(path), "/".join(path.parts[2:-1])
    floors = INNER[room]
    for name in includes(path):
        other = "/".join(name.split("/")[1:-1])
        if name.startswith(f"{room}/") and other != own and floors[other] >= floors[own]:
            yield f"{path} ({own}, floor {floors[own]}) includes {name} ({other}, floor {floors[other]})"


def test_a_big_room_has_no_file_outside_its_folders():
    assert [str(path) for path in IN_FOLDERS if "/".join(path.parts[2:-1]) not in INNER[room_of(path)]] == []


def test_a_folder_of_a_big_room_includes_only_itself_and_lower_ones():
    assert [line for path in IN_FOLDERS for line in inner_trespasses(path)] == []


PACKAGE = [path for path in tracked() if path.suffix == ".py" and PROGRAM.parent in path.parents]
IN_PROGRAM = [path for path in PACKAGE if PROGRAM in path.parents]
ABOVE = len(PROGRAM_FLOORS)


def program_floor(folder):
    return PROGRAM_FLOORS.index(folder) if folder in PROGRAM_FLOORS else ABOVE


def program_trespasses(path):
    own = program_floor(path.relative_to(PROGRAM).parts[0])
    for name in imports(path):
        if name.startswith("loopbaan.program."):
            other = program_floor(name.split(".")[2])
            if other > own:
                yield f"{path} imports {name}"


def test_the_program_lies_in_its_folders_but_for_what_runs_it():
    outside = {path.name for path in IN_PROGRAM if path.parent == PROGRAM}
    assert outside == {"__init__.py", "command_line.py"}
    assert {path.relative_to(PROGRAM).parts[0] for path in IN_PROGRAM if path.parent != PROGRAM} == set(PROGRAM_FLOORS)


def test_a_folder_of_the_program_imports_only_itself_and_lower_ones():
    assert [line for path in IN_PROGRAM for line in program_trespasses(path)] == []


def test_the_library_in_python_does_not_rest_on_the_program():
    resting = {path.name for path in PACKAGE if path not in IN_PROGRAM and any(".program" in name for name in imports(path))}
    assert resting == {"__main__.py"}


def test_imports_of_the_program_are_really_seen():
    assert any(name.startswith("loopbaan.program.words.") for path in IN_PROGRAM for name in imports(path))


def test_the_top_level_has_no_other_folders():
    folders = {path.parts[0] for path in tracked() if len(path.parts) > 1}
    assert folders <= {"lib", "include", "bindings", "examples", "tests", "docs", "benchmarks", ".ci", ".github"}


@pytest.mark.parametrize("kind", ["lib", "include/loopbaan", "tests"])
def test_the_tree_is_really_looked_at(kind):
    assert any((ROOT / kind).rglob("*.?pp"))
