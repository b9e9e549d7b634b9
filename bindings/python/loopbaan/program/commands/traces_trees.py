# SPDX-License-Identifier: BSL-1.0
"""People in documents: where someone stands in the tree of a document, and the tree without them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable, Optional

from .traces import Mentions

# The fields that say whom an object is about, whatever the kind of document; and of a list of people its ids.
WHOSE = ("person", "who")
RATERS = ("rater_id",)
GONE = object()

Taken = Callable[[str, str], None]  # is told the place and what it was: entry, field, mention


def is_of(node: Any, within: str, id: str) -> bool:
    """Is an object about this person? `within` is the name of the list or field in which it stands."""
    return isinstance(node, dict) and (any(node.get(key) == id for key in WHOSE) or (within == "people" and node.get("id") == id))


def people_in(node: Any, within: str = "") -> Iterator[str]:
    """The ids of all people in a tree, in order, some more than once."""
    if isinstance(node, dict):
        for key in (*WHOSE, "id"):
            if isinstance(value := node.get(key), str) and (key != "id" or within == "people"):
                yield value
        for key, value in node.items():
            yield from people_in(value, key)
    elif isinstance(node, list):
        for each in node:
            yield from people_in(each, within)


def raters_in(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from (node[key] for key in RATERS if isinstance(node.get(key), str))
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from raters_in(each)


def entries_of(node: Any, id: str, pointer: str = "", within: str = "") -> Iterator[tuple[str, Any]]:
    """What a tree holds of a person: each object about them, with its place."""
    if is_of(node, within, id):
        yield pointer, node
        return
    if isinstance(node, dict):
        for key, value in node.items():
            if key == id:
                yield f"{pointer}/{escaped(key)}", value
            else:
                yield from entries_of(value, id, f"{pointer}/{escaped(key)}", key)
    elif isinstance(node, list):
        for place, each in enumerate(node):
            yield from entries_of(each, id, f"{pointer}/{place}", within)


def leaves(node: Any, pointer: str) -> Iterator[tuple[str, str, Any]]:
    """Every value in a tree with its place and the name of its field."""
    if isinstance(node, (dict, list)):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from leaves(value, f"{pointer}/{escaped(str(key))}")
    else:
        name = next((part for part in reversed(pointer.split("/")) if part and not part.isdigit()), "")
        yield pointer, name, node


def without(tree: Any, id: Optional[str], mentions: Mentions, taken: Taken) -> Any:
    """The tree without a person: objects about them go, with what refers to these; names in texts go. GONE: nothing is left.
    Without an id only names in texts."""
    if id is None:  # it is about nobody, and may name them all the same
        return pruned(tree, set(), mentions, taken, "", "", is_person=True)
    removed = [value for _, value in entries_of(tree, id) if isinstance(value, dict)]
    left = pruned(tree, {id}, mentions, taken, "", "", is_person=True)
    others = {node["id"] for node in objects_of(left) if isinstance(node.get("id"), str)} if left is not GONE else set()
    # The needs of a person have ids of their own, by which lists of an assignment name them.
    own = {each["id"] for each in removed if isinstance(each.get("id"), str)} - {id} - others
    return pruned(left, own, Mentions(()), taken, "", "", is_person=False) if own and left is not GONE else left


def objects_of(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from objects_of(each)


def pruned(node: Any, ids: set[str], mentions: Mentions, taken: Taken, pointer: str, within: str, *, is_person: bool) -> Any:
    if isinstance(node, dict):
        if is_person and any(is_of(node, within, id) for id in ids) or not is_person and node.get("need") in ids:
            taken(pointer, "entry")
            return GONE
        made = {}
        for key, value in node.items():
            place = f"{pointer}/{escaped(key)}"
            if key in ids:
                taken(pointer, "entry")
                continue
            kept = pruned(value, ids, mentions, taken, place, key, is_person=is_person)
            if kept is not GONE:
                made[mentions.taken_out(key)] = kept
        return made
    if isinstance(node, list):
        kept_all = [pruned(each, ids, mentions, taken, f"{pointer}/{i}", within, is_person=is_person) for i, each in enumerate(node)]
        return [each for each in kept_all if each is not GONE]
    if isinstance(node, str) and node in ids:
        taken(pointer, "field")
        return GONE
    if isinstance(node, str) and node in mentions:
        taken(pointer, "mention")
        return mentions.taken_out(node)
    return node


def renamed(node: Any, people: dict[str, str], raters: dict[str, str], in_texts: Callable[[str], str], within: str = "") -> Any:
    """The tree with other ids for people and raters."""
    if isinstance(node, dict):
        made = {}
        for key, value in node.items():
            if isinstance(value, str) and (key in WHOSE or (key == "id" and within == "people")):
                made[key] = people.get(value, in_texts(value))
            elif isinstance(value, str) and key in RATERS:
                made[key] = raters.get(value, in_texts(value))
            else:
                made[people.get(key, key)] = renamed(value, people, raters, in_texts, key)
        return made
    if isinstance(node, list):
        return [renamed(each, people, raters, in_texts, within) for each in node]
    return in_texts(people.get(node, node)) if isinstance(node, str) else node


def escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
