# SPDX-License-Identifier: BSL-1.0
"""Files without one person: what is taken out where, and what is left to do by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ... import Framework, canonical
from ..words import traces as texts
from .traces import OF_NOBODY, Held, Mentions, Removal, can_be_searched, is_hard_to_find, texts_in, told_again, written_names
from .traces_tables import NOT_NAMES, Cell, Place, Separated, table_of
from .traces_trees import GONE, objects_of, people_in, without

# Documents in which figures are about several people together, and files without people that may count them.
SUMS = {"assignment/1": texts.FIGURES_OF_A_ROUND, "schedule/1": texts.FIGURES_OF_A_TEAM}
SAYS = {"entry": texts.ENTRY, "field": texts.FIELD, "mention": texts.MENTION, "row": texts.ROW}


@dataclass(repr=False)
class Forgotten:
    """The files to write, by name, and the account; `open` tells whether something is left to do."""

    files: dict[str, bytes] = field(default_factory=dict)
    removals: list[Removal] = field(default_factory=list)
    found: bool = False

    @property
    def open(self) -> bool:
        return any(each.what in ("remains", "figure", "file") for each in self.removals)


def forget(framework: Framework, held: Sequence[Held], id: str, also: Iterable[str] = ()) -> Forgotten:
    """The files without a person. One in which they would still be found is not written, and it is said so."""
    also = tuple(also)
    in_texts = Mentions(also if is_hard_to_find(id) else (id, *also))
    answer = Forgotten()
    names = written_names(held, in_texts)
    groups: set[str] = set()
    holding: set[str] = set()
    for each in held:
        before = len(answer.removals)
        content = cleaned(framework, each, id, in_texts, answer, groups)
        if len(answer.removals) > before:
            holding.add(each.sha256)
            answer.found = True
        if content is None:
            continue
        if not can_be_searched(content):
            answer.removals.append(told_again(each, "remains"))
        elif any(text in in_texts for text in texts_in(content)):
            answer.removals.append(Removal(names[each.path], "", "remains", texts.STILL_THERE))
            answer.found = True
        else:
            answer.files[names[each.path]] = content
    answer.removals += figures(held, groups)
    for each in held:
        if each.kind == "log":
            answer.removals += made_of(each, holding, held)
    return answer


def cleaned(
    framework: Framework, held: Held, id: str, mentions: Mentions, answer: Forgotten, groups: set[str]
) -> Optional[bytes]:
    """The bytes of a file without the person; None where nothing of it may stay."""
    if held.tree is not None:
        return cleaned_document(held, id, mentions, answer, groups)
    if held.kind in ("table", "workbook"):
        return cleaned_table(framework, held, id, mentions, answer, groups)
    if can_be_searched(held.content) and any(text in mentions for text in texts_in(held.content)):
        answer.removals.append(Removal(held.name if held.name not in mentions else "", "", "file", texts.DELETE_IT))
        return None
    return held.content


def cleaned_document(held: Held, id: str, mentions: Mentions, answer: Forgotten, groups: set[str]) -> Optional[bytes]:
    places: list[Removal] = []
    name = held.name if held.name not in mentions else "*"

    def taken(pointer: str, what: str) -> None:
        places.append(Removal(name, mentions.taken_out(pointer), what, SAYS[what]))

    for node in objects_of(held.of_people):
        if node.get("id") == id and isinstance(node.get("groups"), dict):
            groups.update(value for value in node["groups"].values() if isinstance(value, str))
    left = without(held.tree, id if held.kind not in OF_NOBODY else None, mentions, taken)
    answer.removals += places
    if left is GONE:
        answer.removals.append(Removal(name, "", "file", texts.DELETE_IT))
        return None
    if not places:
        return held.content
    if held.kind == "assignment/1" or (held.kind == "schedule/1" and "team" in left):
        answer.removals.append(Removal(name, "", "figure", SUMS[held.kind]))
    return canonical(json.dumps(left)).encode()


def cleaned_table(
    framework: Framework, held: Held, id: str, mentions: Mentions, answer: Forgotten, groups: set[str]
) -> Optional[bytes]:
    name = held.name if held.name not in mentions else "*"
    table = table_of(held, framework)
    gone: set[Place] = set()
    cells: dict[Cell, str] = {}
    for grid in table.grids:
        for number, row in grid.data.items():
            if grid.is_of(number, id):
                gone.add((grid.sheet, number))
                groups.update(row[c] for c in grid.columns("group") if c in row)
                answer.removals.append(Removal(name, grid.place(number), "row", texts.ROW))
                continue
            for column, words in row.items():
                use = grid.uses.get(column, "unknown")
                if use == "rater id" and words.strip() == id:
                    cells[grid.sheet, number, column] = ""
                    answer.removals.append(Removal(name, grid.place(number), "field", texts.FIELD))
                elif use not in NOT_NAMES and words in mentions:
                    cells[grid.sheet, number, column] = mentions.taken_out(words)
                    answer.removals.append(Removal(name, grid.place(number), "mention", texts.MENTION))
    if not gone and not cells:
        return held.content
    if not isinstance(table, Separated) and not table.is_written:
        answer.removals.append(Removal(name, "", "remains", texts.SAVE_AS_XLSX))
        return None
    return table.written(gone, cells)


def figures(held: Sequence[Held], groups: set[str]) -> Iterator[Removal]:
    """Documents without people in which a group of the person is counted: a figure there may count them."""
    for each in held:
        if each.tree is None or each.kind.startswith(("framework", "catalogue", "policy")) or any(people_in(each.of_people)):
            continue
        if groups & set(words_of(each.tree)):
            yield Removal(each.name, "", "figure", texts.FIGURES_OF_A_GROUP)


def words_of(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    for each in (*node, *node.values()) if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from words_of(each)


OF_ONE = ("person", "forget", "purge", "pseudonymise", "check")  # commands whose answer is no publication


def made_of(log: Held, holding: set[str], held: Sequence[Held]) -> Iterator[Removal]:
    """What was made, by a log of runs, of files that hold the person; called by its name where it is among the files."""
    names = {each.sha256: each.name for each in held}
    lines = list(lines_of(log))
    for number, entry in lines:
        read = entry.get("read", ())
        if entry.get("command") in OF_ONE or not holding & {each.get("sha256") for each in read if isinstance(each, dict)}:
            continue
        made = [
            each.get("sha256")
            for _, other in lines
            if other.get("run") == entry.get("run")
            for each in other.get("written", ())
            if isinstance(each, dict)
        ]
        called = ", ".join(names[each] for each in made if each in names) or str(entry.get("command", ""))
        yield Removal(log.name, str(number), "figure", texts.made_of(what=called, when=str(entry.get("when", ""))))


def lines_of(log: Held) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(log.content.decode("utf-8", "replace").splitlines(), 1):
        try:
            entry = json.loads(line)
        except json.JSONDecodeError:
            continue
        if isinstance(entry, dict):
            yield number, entry
