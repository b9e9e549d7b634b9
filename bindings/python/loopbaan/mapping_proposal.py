# SPDX-License-Identifier: BSL-1.0
"""What a mapping for some tables has to say, from what was seen of them; what nobody can know is left open."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Any

from . import _loopbaan
from ._loopbaan import Framework

MOST_TOLD = 24  # values of a column
MOST_ALIKE, LEAST_ALIKE = 12, 3  # answers on one scale; columns with the same of these
MOST_CODES = 40  # of a column: more are numbers to put a bound on, or no codes

Survey = dict[str, Any]


def proposal_of(surveys: dict[str, Survey], framework: Framework, earlier: dict[str, Any]) -> dict[str, Any]:
    """The document: what is open, and under "_seen" what was seen. `earlier` is what is said already."""
    near = NearWords(framework)
    document: dict[str, Any] = {"loopbaan": "mapping/1", "id": "koppeling"}
    codes: dict[str, dict[str, dict[str, str]]] = {}  # by scale, then by heading
    for survey in surveys.values():
        is_scored = any(column["use"] == "score" for column in survey["columns"])
        for column in survey["columns"]:
            heading, use = column["heading"], column["use"]
            if not use and not column["is_personal"]:
                document.setdefault("columns", {})[heading] = ""
            elif use in ("levels", "level", "score"):
                found = open_codes(column, framework, is_coded(heading, earlier))
                if found and own_codes(heading, earlier):
                    own = {"competences": earlier["columns"][heading].get("competences", ""), "values": dict.fromkeys(found, "")}
                    document.setdefault("columns", {})[heading] = own
                elif found:
                    scale = framework.competences[column["competences"][0]].scale if column["competences"] else ""
                    codes.setdefault(scale, {})[heading] = dict.fromkeys(found, "")
            elif use == "fte":
                if any(means is None and is_number(word) for word, _, means in column["values"]):
                    document["full_time"] = ""
            elif use in WORD_LISTS and (use != "instrument" or is_scored):
                for word in once(word for word, _, means in column["values"][:MOST_CODES] if means is None):
                    document.setdefault(WORD_LISTS[use], {})[word] = ""
        for heading, found in codes_of_unknown(survey, near, framework).items():
            codes.setdefault("", {})[heading] = dict.fromkeys(found, "")
    if codes and len(codes.keys() - {""}) <= 1:
        found = once(code for columns in codes.values() for each in columns.values() for code in each)
        document["values"] = dict.fromkeys(found, "")
    else:
        place_codes(document, codes, surveys)
    document["_seen"] = [seen(name, survey, near) for name, survey in surveys.items()]
    document["_choices"] = choices_of(framework)
    return document


WORD_LISTS = {"phase": "phases", "rater": "raters", "competence": "competences", "instrument": "instruments"}


def is_coded(heading: str, earlier: dict[str, Any]) -> bool:
    """Does a mapping say what the codes of a column mean, so that none of its numbers has a level by assumption?"""
    codes = own_codes(heading, earlier) or earlier.get("values", {})
    return any(means not in ("", None) for means in codes.values())


def own_codes(heading: str, earlier: dict[str, Any]) -> dict[str, Any]:
    """The codes that a mapping has for one column alone."""
    column = earlier.get("columns", {}).get(heading)
    return column.get("values", {}) if isinstance(column, dict) else {}


def added_to(earlier: dict[str, Any], proposed: dict[str, Any]) -> dict[str, Any]:
    """What a mapping says, and behind that what is open beside it: about what it names it is alone."""
    if not earlier:
        return proposed
    made = {**proposed, **earlier}
    ignored = {plain(heading) for heading in [*earlier.get("ignore", []), *earlier.get("groups", {}).values()]}
    for field in ("columns", "values", *WORD_LISTS.values()):
        said = earlier.get(field, {})
        named = {plain(word) for word in said} | ({plain(earlier["person"])} if earlier.get("person") else set())
        named |= ignored if field == "columns" else {plain(word) for word in earlier.get("unknown", [])}
        merged = dict(said)
        for word, means in proposed.get(field, {}).items():
            if plain(word) not in named:
                merged[word] = means
            elif isinstance(means, dict) and isinstance(merged.get(word), (str, list)):
                merged[word] = {**means, "competences": merged[word]} if merged[word] else means
            elif isinstance(means, dict) and isinstance(merged.get(word), dict) and "competences" in merged[word]:
                merged[word] = {**merged[word], "values": {**means["values"], **merged[word].get("values", {})}}
        if merged:
            made[field] = merged
    return made


def plain(word: str) -> str:
    """A word as it is compared, near enough to know it again."""
    return re.sub(r"\s*([/%])\s*", r"\1", " ".join(word.casefold().split()))


def place_codes(
    document: dict[str, Any], codes: dict[str, dict[str, dict[str, str]]], surveys: dict[str, Survey]
) -> None:
    """Codes of columns that are not all about one scale: those of columns of competences stand with these."""
    competences = {
        column["heading"]: column["competences"] for survey in surveys.values() for column in survey["columns"]
    }
    for scale, columns in codes.items():
        for heading, found in columns.items():
            if scale:
                means = competences[heading]
                own = {"competences": means[0] if len(means) == 1 else means, "values": found}
                document.setdefault("columns", {})[heading] = own
            else:
                document.setdefault("values", {}).update(found)


def codes_of_unknown(survey: Survey, near: NearWords, framework: Framework) -> dict[str, list[str]]:
    """The codes of columns that nobody knows and that look like answers on a scale.

    These are columns of which several have the same few, those whose heading has the title of a competence in it, and, where
    each row is a rating and no column says its level, those with a few words that return.
    """
    found = {}
    has_level = any(column["use"] in ("level", "score") for column in survey["columns"])
    for column in survey["columns"]:
        if column["use"] or not column["values"]:
            continue
        named = near.named_in(column["heading"])
        if named:
            if len(framework.scales[framework.competences[named].scale].levels) > 1:
                found[column["heading"]] = open_codes(column, framework, False)
        elif survey["form"] == "ratings" and not has_level and 2 * len(column["values"]) <= column["filled"]:
            if len(column["values"]) <= MOST_ALIKE:
                found[column["heading"]] = open_codes(column, framework, False)
    return found | codes_alike(survey)


def codes_alike(survey: Survey) -> dict[str, list[str]]:
    """The codes of columns that nobody knows of which several have the same few."""
    few = {
        column["heading"]: {word for word, _, means in column["values"]}
        for column in survey["columns"]
        if not column["use"] and not column["is_cut"] and 0 < len(column["values"]) <= MOST_ALIKE
    }
    alike = {
        heading: sorted(once(sorted(words)), key=natural)
        for heading, words in few.items()
        if any(words & other for name, other in few.items() if name != heading)
    }
    return alike if len(alike) >= LEAST_ALIKE else {}


def open_codes(column: Survey, framework: Framework, is_coded: bool) -> list[str]:
    """The codes of a column of levels that mean nothing, or a level only because a scale was assumed."""
    own = {level.id for scale in framework.scales.values() for level in scale.levels}
    found = once(
        word
        for word, _, means in column["values"]
        if means is None or (not is_coded and means != "" and word not in own and word[:1].isdigit())
    )
    are_shares = len(found) > MOST_ALIKE and all(is_number(word) and word.endswith("%") for word in found)
    if len(found) <= MOST_CODES and not are_shares:
        return sorted(found, key=natural)
    numbers = [word for word in found if is_number(word)]
    if not numbers:
        return sorted(found[:MOST_CODES], key=natural)
    return [">=" + min(numbers, key=number_of)]


def once(words: Iterable[str]) -> list[str]:
    """Each code once, the first of those that differ only in what is compared away.

    Examples
    --------
    >>> once(["1/4", "V", "1 / 4", "v"])
    ['1/4', 'V']
    """
    kept: dict[str, str] = {}
    for word in words:
        kept.setdefault(plain(word), word)
    return list(kept.values())


def is_number(word: str) -> bool:
    return re.fullmatch(r"\d+([.,]\d+)? ?%?", word) is not None


def number_of(word: str) -> float:
    return float(word.rstrip("% ").replace(",", "."))


def natural(word: str) -> tuple[Any, ...]:
    """Sorts 2 before 10."""
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", word) if part)


class NearWords:
    """The words that a heading or a value may have meant."""

    def __init__(self, framework: Framework) -> None:
        self.meanings: dict[str, str] = {}
        self.titles: list[str] = []
        for word, use, group in known_headings():
            self.meanings.setdefault(word, group or use)
        for id, competence in framework.competences.items():
            for words in (id, competence.title.nl, competence.title.en):
                if words:
                    self.meanings[words.lower()] = id
            self.titles += [words.lower() for words in (competence.title.nl, competence.title.en) if words]

    def named_in(self, heading: str) -> str | None:
        """The competence of which the title, the longest, is a part of a heading: “Klassenmanagement (O/V/G)”."""
        words = heading.lower()
        found = [title for title in self.titles if title in words]
        return self.meanings[max(found, key=len)] if found else None

    def to(self, heading: str) -> list[str]:
        """What the nearest words mean, at most three, the nearest first."""
        near = difflib.get_close_matches(heading.lower(), list(self.meanings), n=6, cutoff=0.6)
        return list(dict.fromkeys(self.meanings[word] for word in near))[:3]


def seen(name: str, survey: Survey, near: NearWords) -> dict[str, Any]:
    """What was seen of a table, for whoever fills in the rest."""
    columns = {}
    for column in survey["columns"]:
        told: dict[str, Any] = {"filled": column["filled"]}
        taken = column["competences"] or column["group"] or column["use"]
        if taken:
            told["for"] = taken
        elif column["is_personal"]:
            told["for"] = "not needed"
        elif words := near.to(column["heading"]):
            told["near"] = words
        may_name_persons = column["use"] in ("rater id", "reason") or (
            not taken and 2 * len(column["values"]) > column["filled"]
        )
        if not may_name_persons and (values := column["values"][:MOST_TOLD]):
            told["values"] = {word: count for word, count, _ in values}
            means = {word: means for word, _, means in values if means}
            if means and any(word != meaning for word, meaning in means.items()):
                told["means"] = means
            if column["is_cut"] or len(column["values"]) > MOST_TOLD:
                told["more"] = True
        columns[column["heading"]] = told
    return {"file": name, "form": survey["form"], "rows": survey["rows"], "columns": columns}


def choices_of(framework: Framework) -> dict[str, Any]:
    """What may be filled in."""
    uses = sorted({use for _, use, _ in known_headings()} - {"group"})
    return {
        "columns": [*framework.competences, *({"is": use} for use in uses)],
        "levels": {id: ["0", *(level.id for level in scale.levels)] for id, scale in framework.scales.items()},
        "phases": list(framework.phases),
        "raters": ["self", "colleague", "leader", "observer", "pupil", "institute", *framework.raters],
        "instruments": list(framework.instruments),
    }


def known_headings() -> list[tuple[str, str, str]]:
    """Every heading that is known whatever the framework: the word, what the column is for, and of which grouping.

    Examples
    --------
    >>> import loopbaan
    >>> [word for word, use, group in loopbaan.known_headings() if group == "board"][:2]
    ['board', 'bestuur']
    """
    return _loopbaan.known_headings()
