# SPDX-License-Identifier: BSL-1.0
"""Files under pseudonyms: a keyed hash of each id, the same as the library gives to a cohort."""

from __future__ import annotations

import hmac
import json
import os
import secrets
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ... import Framework, canonical
from ...files import file_name, write_whole
from ..cli.wrong import WrongInput
from ..words import pseudonymise as texts
from ..words import traces as traces_texts
from ..words.language import Words
from .traces import OF_NOBODY, Held, Mentions, Removal, can_be_searched, is_hard_to_find, texts_in, told_again, written_names
from .traces_tables import Cell, table_of
from .traces_trees import people_in, raters_in, renamed

LEAST_KEY = 16
KNOWN_OF_PERSON = {"id", "groups", "phase", "route", "fte", "since", "levels", "done", "evidence"}
KNOWN_OF_ENTRY = {
    *("competence", "level", "score", "kind", "rater", "rater_id", "date", "until", "instrument", "reason", "source"),
}


@dataclass(repr=False)
class Pseudonymous:
    """The files to write, by name, and the account."""

    files: dict[str, bytes] = field(default_factory=dict)
    removals: list[Removal] = field(default_factory=list)
    people: int = 0

    @property
    def open(self) -> bool:
        return any(each.what == "remains" for each in self.removals)


def read_key(say: Words, path: str, *, new: bool) -> bytes:
    """The key in a file that only its owner can read, made there when asked for. Raises WrongInput; never says a byte of it."""
    place = file_name(path)
    if new:
        if os.path.lexists(place):
            raise WrongInput(say(texts.key_there(path)))
        write_whole(path, secrets.token_hex(32).encode() + b"\n", personal=True)
    try:
        status = os.stat(place)
        with open(place, "rb") as file:
            key = file.read().strip()
    except (OSError, ValueError):
        raise WrongInput(say(texts.key_missing(path))) from None
    if os.name == "posix" and stat.S_IMODE(status.st_mode) & 0o077:
        raise WrongInput(say(texts.key_open(path)))
    if len(key) < LEAST_KEY:
        raise WrongInput(say(texts.key_short(path, LEAST_KEY)))
    return key


def pseudonym(key: bytes, letter: str, id: str) -> str:
    return letter + hmac.new(key, f"{letter}:{id}".encode(), "sha256").hexdigest()[:32]


def pseudonymise(framework: Framework, held: Sequence[Held], key: bytes) -> Pseudonymous:
    """The files with a pseudonym in the place of each id, also where a text of another file names it."""
    ids: dict[str, None] = {}
    rater_ids: dict[str, None] = {}
    for each in held:
        if each.tree is not None:
            ids.update(dict.fromkeys(people_in(each.of_people)))
            rater_ids.update(dict.fromkeys(raters_in(each.of_people)))
        elif each.kind in ("table", "workbook"):
            for grid in table_of(each, framework).grids:
                for number, row in grid.data.items():
                    ids.update(dict.fromkeys(grid.people(number)))
                    rater_ids.update(dict.fromkeys(row[c].strip() for c in grid.columns("rater id") if c in row))
    people = {id: pseudonym(key, "p", id) for id in ids}
    raters = {id: pseudonym(key, "r", id) for id in rater_ids}
    in_texts = {**raters, **people}
    find = Mentions(id for id in in_texts if not is_hard_to_find(id))

    def text(words: str) -> str:
        return find.pattern.sub(lambda found: in_texts.get(found[0], of_other_case(found[0], in_texts)), words) if find.pattern else words

    answer = Pseudonymous(people=len(people))
    names = written_names(held, find)
    for each in held:
        name = names[each.path]
        content = hidden(framework, each, name, people, raters, text, answer)
        if content is None:
            continue
        if not can_be_searched(content):
            answer.removals.append(told_again(each, "remains"))
        elif any(words in find for words in texts_in(content)):
            answer.removals.append(Removal(name, "", "remains", texts.STILL_THERE))
        else:
            answer.files[name] = content
    return answer


def of_other_case(word: str, known: Mapping[str, str]) -> str:
    """The pseudonym of an id that is written in other capitals."""
    return next((value for id, value in known.items() if id.casefold() == word.casefold()), "[…]")


def hidden(
    framework: Framework,
    held: Held,
    name: str,
    people: Mapping[str, str],
    raters: Mapping[str, str],
    text: Any,
    answer: Pseudonymous,
) -> Optional[bytes]:
    if held.tree is not None:
        if held.kind in OF_NOBODY:
            return held.content
        tree = known_fields(held, name, answer) if held.kind == "people/1" else held.tree
        made = renamed(tree, dict(people), dict(raters), text)
        if made == held.tree:
            return held.content
        answer.removals.append(Removal(name, "", "field", texts.PERSON))
        return canonical(json.dumps(made)).encode()
    if held.kind not in ("table", "workbook"):
        return held.content
    table = table_of(held, framework)
    cells: dict[Cell, str] = {}
    for grid in table.grids:
        unknown = [column for column in grid.headings if grid.uses.get(column) == "unknown"]
        for column in unknown:
            says = texts.UNKNOWN_COLUMN
            answer.removals.append(Removal(name, f"{grid.place(grid.header)}: {grid.headings[column]}", "field", says))
        for number, row in grid.data.items():
            for column, words in row.items():
                use = grid.uses.get(column, "unknown")
                by_id = people if use == "person" else raters if use == "rater id" else {}
                made_cell = "" if column in unknown else by_id.get(words.strip()) or text(words)
                if made_cell != words:
                    cells[grid.sheet, number, column] = made_cell
    if not cells:
        return held.content
    if not getattr(table, "is_written", True):
        answer.removals.append(Removal(name, "", "remains", traces_texts.SAVE_AS_XLSX))
        return None
    answer.removals.append(Removal(name, "", "field", texts.PERSON))
    return table.written(set(), cells)


def known_fields(held: Held, name: str, answer: Pseudonymous) -> dict[str, Any]:
    """People without fields that nobody knows."""
    people = []
    for i, person in enumerate(held.tree.get("people", ())):
        kept = {key: value for key, value in person.items() if key in KNOWN_OF_PERSON}
        left_out = [f"/people/{i}/{key}" for key in person if key not in KNOWN_OF_PERSON]
        if isinstance(log := person.get("evidence"), list):
            kept["evidence"] = [{key: value for key, value in entry.items() if key in KNOWN_OF_ENTRY} for entry in log]
            left_out += [f"/people/{i}/evidence/{j}/{key}" for j, entry in enumerate(log) for key in entry if key not in KNOWN_OF_ENTRY]
        answer.removals += [Removal(name, place, "field", texts.UNKNOWN_FIELD) for place in left_out]
        people.append(kept)
    return {**held.tree, "people": people}
