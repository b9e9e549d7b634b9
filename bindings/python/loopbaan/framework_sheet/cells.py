# SPDX-License-Identifier: BSL-1.0
"""How the value of a field of a framework stands in a cell, and what a cell says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

YES = {"ja", "j", "yes", "y", "x", "waar", "true", "1"}
NO = {"nee", "n", "no", "onwaar", "false", "0"}
KINDS = {"formeel": "formal", "informeel": "informal", "gezamenlijk": "collective"}
RELATIONS = {"gelijk": "exact", "bijna gelijk": "close", "breder": "broader", "smaller": "narrower", "deel": "part"}
SAYS_RELATION = {value: word for word, value in RELATIONS.items()}
SAYS_KIND = {value: word for word, value in KINDS.items()}


class Unreadable(ValueError):
    """What stands in the cell is not what belongs there."""


class Twice(Unreadable):
    """An id stands in the cell twice."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


def written(holds: str, value: Any, lang: str) -> Any:
    """A value of a document as it stands in a cell; as JSON where the words of a cell do not say all of it."""
    words = in_words(holds, value, lang)
    if holds in READERS and isinstance(value, (list, dict)) and not says(holds, words, value):
        return json.dumps(value, ensure_ascii=False)
    return words


def says(holds: str, words: str, value: Any) -> bool:
    """Whether the words of a cell say all of a value."""
    try:
        return bool(words) and read(holds, words) == value
    except Unreadable:
        return False


def in_words(holds: str, value: Any, lang: str) -> Any:
    if holds == "yes or no":
        return ("ja" if value else "nee") if lang == "nl" else ("yes" if value else "no")
    if holds == "kind":
        return SAYS_KIND.get(value, value) if lang == "nl" else value
    if holds == "relation":
        return SAYS_RELATION.get(value, value) if lang == "nl" else value
    if holds in ("list of ids", "list of words"):
        return "; ".join(value)
    if holds == "list of numbers":
        return "; ".join(number_words(each, lang) for each in value)
    if holds == "id by id":
        return pairs(value)
    if holds == "number by id":
        return "; ".join(f"{id}: {number_words(each, lang)}" for id, each in value.items())
    if holds == "text by id":
        return "\n".join(f"{id}: {one_line(words)}" for id, words in value.items())
    if holds == "levels":
        return "\n".join(level_words(each, lang) for each in value)
    if holds == "scores by id":
        return "\n".join(
            f"{id}: " + ", ".join(f"{number_words(each['from'], lang)} {each['level']}" for each in scores)
            for id, scores in value.items()
        )
    if holds == "credits":
        return "\n".join(credit_words(each, lang) for each in value)
    if holds == "alternatives":
        return "\n".join(map(pairs, value))
    return value


def level_words(level: Mapping[str, Any], lang: str) -> str:
    years = f" [{level['years']} {'jaar' if lang == 'nl' else 'years'}]" if "years" in level else ""
    months = f" [{level['valid_months']} {'maanden' if lang == 'nl' else 'months'}]" if "valid_months" in level else ""
    return f"{level['id']}: {one_line(level['title'])}{years}{months}{observations_words(level.get('observations', {}), lang)}"


def observations_words(asked: Mapping[str, int], lang: str) -> str:
    """[3 observations by 2]; of what says nothing of ratings as many as raters."""
    if not asked:
        return ""
    word, by = ("waarnemingen", "van") if lang == "nl" else ("observations", "by")
    raters = f" {by} {asked['raters']}" if "raters" in asked else ""
    return f" [{asked.get('at_least', asked.get('raters'))} {word}{raters}]"


def credit_words(asked: Mapping[str, Any], lang: str) -> str:
    named = [SAYS_KIND.get(each, each) if lang == "nl" else each for each in asked.get("kinds") or ()]
    kinds = f" [{', '.join(named)}]" if named else ""
    years = f" [{asked['within']} {'jaar' if lang == 'nl' else 'years'}]" if "within" in asked else ""
    return f"{asked['unit']}: {number_words(asked['at_least'], lang)}{kinds}{years}"


def pairs(by_id: Mapping[str, str]) -> str:
    return "; ".join(f"{id}: {value}" for id, value in by_id.items())


def one_line(words: str) -> str:
    return " ".join(words.split())


def number_words(number: float, lang: str) -> str:
    words = format(Decimal(repr(number)).normalize(), "f")
    return words.replace(".", ",") if lang == "nl" else words


def read(holds: str, words: str) -> Any:
    """What a cell says. Raises Unreadable."""
    reader = READERS.get(holds)
    if reader and words[:1] in ("[", "{"):
        try:
            return json.loads(words)
        except ValueError as wrong:
            raise Unreadable from wrong
    return reader(words) if reader else words


def yes_or_no(words: str) -> bool:
    plain = words.lower()
    if plain not in YES | NO:
        raise Unreadable
    return plain in YES


def number(words: str) -> float | int:
    """A number with a comma or a point before its decimals; of several kinds of signs nothing is guessed."""
    if not re.fullmatch(r"[+-]?\d+([.,]\d+)?", words):
        raise Unreadable
    try:
        exact = Decimal(words.replace(",", "."))
    except InvalidOperation as wrong:
        raise Unreadable from wrong
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def listed(words: str) -> list[str]:
    return [each for part in re.split(r"[;\n]", words) if (each := part.strip())]


def numbers(words: str) -> list[float | int]:
    return [number(each) for each in listed(words)]


def ids(words: str) -> list[str]:
    """Ids with ; between. No id has a comma in it, so one is a mistake for ;."""
    return [without_comma(each) for each in listed(words)]


def without_comma(words: str) -> str:
    if "," in words:
        raise Unreadable
    return words


def pair(words: str) -> tuple[str, str]:
    id, colon, value = (part.strip() for part in words.partition(":"))
    if not colon or not id or not value:
        raise Unreadable
    return id, value


def by_id(parts: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for id, value in map(pair, parts):
        if id in found:
            raise Twice(id)
        found[id] = value
    return found


def ids_by_id(words: str) -> dict[str, str]:
    return {id: without_comma(value) for id, value in by_id(listed(words)).items()}


def lines_of(words: str) -> list[str]:
    return [each for line in words.splitlines() if (each := line.strip())]


def levels(words: str) -> list[dict[str, Any]]:
    """A line each: an id, a name, and between brackets what is asked of the level, in any order."""
    found = []
    by_id(lines_of(words))  # raises Twice
    for id, rest in map(pair, lines_of(words)):
        level: dict[str, Any] = {"id": id}
        while said := re.fullmatch(r"(.*\S)\s*\[\s*(\d[^\[\]]*)\]", rest):
            rest = said[1]
            name, asked = in_brackets(said[2].strip())
            if name in level:
                raise Unreadable
            level[name] = asked
        if looks_asked(rest):
            raise Unreadable
        found.append({**level, "title": rest})
    return found


def looks_asked(name: str) -> bool:
    """Brackets that are not closed, or hold a word of what can be asked without a number before it: no part of a name."""
    asked = r"\[[^\]]*\b(?:waarneming(?:en)?|observations?|maand|maanden|months?|jaar|jaren|years?)\b[^\]]*\]"
    return bool(re.search(r"\[[^\]]*$", name) or re.search(asked, name))


def more_in_a_line(words: str, separators: str) -> list[tuple[str, str, str]]:
    """Of lines "id: text" the id and the text of each in which another seems to begin, and the id of that."""
    found = []
    for id, rest in map(pair, lines_of(words)):
        if another := re.search(rf"[{separators}]\s*([A-Za-z0-9][\w.-]*)\s*:\s*\S", rest):
            found.append((id, rest, another[1]))
    return found


def in_brackets(words: str) -> tuple[str, Any]:
    """What stands between brackets behind the name of a level. A number of nothing that is known is a mistake, and no name."""
    if said := re.fullmatch(r"(\d+) (?:waarneming(?:en)?|observations?)(?: (?:van|by) (\d+))?", words):
        raters = {"raters": int(said[2])} if said[2] else {}
        return "observations", {"at_least": int(said[1]), **raters}
    for name, units in (("valid_months", "maand|maanden|months?"), ("years", "jaar|jaren|years?")):
        if said := re.fullmatch(rf"(\d+) (?:{units})", words):
            return name, int(said[1])
    raise Unreadable


def credits_asked(words: str) -> list[dict[str, Any]]:
    """A line each: a unit, how many of it, and between brackets which kinds of steps count and in how many years."""
    found = []
    for unit, rest in map(pair, lines_of(words)):
        asked: dict[str, Any] = {"unit": unit}
        while said := re.fullmatch(r"(.*\S)\s*\[([^\[\]]+)\]", rest):
            rest, words_inside = said[1], said[2].strip()
            years = re.fullmatch(r"(\d+) (?:jaar|jaren|years?)", words_inside)
            name = "within" if years else "kinds"
            if name in asked or (not years and words_inside[:1].isdigit()):
                raise Unreadable
            asked[name] = int(years[1]) if years else [kind(each.strip()) for each in words_inside.split(",")]
        found.append({**asked, "at_least": number(rest)})
    return found


def scores(words: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for id, steps in by_id(lines_of(words)).items():
        found[id] = []
        for each in re.split(r",\s+", steps):
            score, _, level = each.strip().partition(" ")
            if not level.strip() or {";", ":"} & set(level):  # two competences in a line
                raise Unreadable
            found[id].append({"from": number(score), "level": level.strip()})
    return found


def kind(words: str) -> str:
    plain = KINDS.get(words.lower(), words.lower())
    return plain if plain in SAYS_KIND else words


def relation(words: str) -> str:
    return RELATIONS.get(words.lower(), words.lower())


READERS: dict[str, Callable[[str], Any]] = {
    "yes or no": yes_or_no,
    "whole number": number,
    "number": number,
    "hours": number,
    "euro": number,
    "weeks": number,
    "kind": kind,
    "relation": relation,
    "list of ids": ids,
    "list of words": listed,
    "list of numbers": numbers,
    "id by id": ids_by_id,
    "number by id": lambda words: {id: number(each) for id, each in by_id(listed(words)).items()},
    "text by id": lambda words: by_id(lines_of(words)),
    "levels": levels,
    "scores by id": scores,
    "credits": credits_asked,
    "alternatives": lambda words: [ids_by_id(line) for line in lines_of(words)],
}


def of_unknown(value: Any) -> str:
    """A field that the library does not know, in a cell: words as they are, anything else as JSON."""
    is_plain = isinstance(value, str) and read_unknown(value) == value
    return value if is_plain else json.dumps(value, ensure_ascii=False)


def read_unknown(words: str) -> Any:
    """What such a cell says: JSON where it is that, words otherwise."""
    try:
        return json.loads(words)
    except ValueError:
        return words
