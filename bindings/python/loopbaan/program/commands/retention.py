# SPDX-License-Identifier: BSL-1.0
"""How long what is kept: rules that a board agreed on, read from a document, and what they say of an entry on a day."""

from __future__ import annotations

import calendar
import datetime
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ... import parse_day
from ...files import file_name
from ..cli.wrong import WrongInput
from ..words import purge as texts
from ..words.language import Message, Words

KINDS = ("rating", "prior_learning", "waiver", "override", "not_applicable")
ONLY = ("kind", "rater", "instrument")


@dataclass(frozen=True)
class Rule:
    """What is kept so many months from a day: an entry of evidence, or all of a person."""

    id: str
    of: str
    start: str
    months: int
    source: str
    only: Mapping[str, str]

    def ends(self, fields: Mapping[str, str]) -> Optional[datetime.date]:
        """The first day on which it is no longer kept; None where the rule is not about it, or it names no day."""
        if any(fields.get(key, "rating" if key == "kind" else "") != value for key, value in self.only.items()):
            return None
        begin = day_in(fields.get(self.start, ""))
        return months_after(begin, self.months) if begin else None


def months_after(day: datetime.date, months: int) -> datetime.date:
    """The same day so many months later, or the last of a shorter month.

    Examples
    --------
    >>> str(months_after(datetime.date(2024, 1, 31), 1)), str(months_after(datetime.date(2024, 8, 1), 24))
    ('2024-02-29', '2026-08-01')
    """
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def day_in(words: str) -> Optional[datetime.date]:
    try:
        return parse_day(words.strip())
    except ValueError:
        return None


def read_rules(say: Words, path: str) -> list[Rule]:
    """The rules of a retention/1 document. Raises WrongInput with all that is wrong, each at its place."""
    try:
        with open(file_name(path), "rb") as file:
            document = json.loads(file.read().decode("utf-8-sig"))
    except (OSError, ValueError) as wrong:
        raise WrongInput(say(texts.unreadable(path, getattr(wrong, "strerror", None) or "JSON"))) from None
    return parse_rules(say, document, path)


def parse_rules(say: Words, document: Any, path: str) -> list[Rule]:
    wrong: list[str] = []

    def refuse(pointer: str, message: Message) -> None:
        wrong.append(f"{path}#{pointer}: {say(message)}")

    if not isinstance(document, dict) or document.get("loopbaan") != "retention/1":
        refuse("/loopbaan", texts.NO_RULES)
    rules = []
    listed = document.get("rules") if isinstance(document, dict) else None
    if not isinstance(listed, list) or not listed:
        refuse("/rules", texts.EMPTY)
    for place, each in enumerate(listed if isinstance(listed, list) else ()):
        at = f"/rules/{place}"
        if not isinstance(each, dict):
            refuse(at, texts.NO_RULE)
            continue
        for key, holds in (("id", str), ("from", str), ("months", int)):
            if not isinstance(each.get(key), holds) or isinstance(each.get(key), bool) or each.get(key) in ("", None):
                refuse(f"{at}/{key}", texts.missing(key))
        if not in_words(say, each.get("source")):
            refuse(f"{at}/source", texts.NO_SOURCE)
        if each.get("of") not in ("entry", "person"):
            refuse(f"{at}/of", texts.choose("entry, person"))
        if isinstance(each.get("months"), int) and not 0 <= each["months"] <= 1200:
            refuse(f"{at}/months", texts.choose("0 … 1200"))
        if each.get("of") == "entry" and each.get("from") not in ("date", "until"):
            refuse(f"{at}/from", texts.choose("date, until"))
        if "kind" in each and each["kind"] not in KINDS:
            refuse(f"{at}/kind", texts.choose(", ".join(KINDS)))
        if wrong:
            continue
        only = {key: str(each[key]) for key in ONLY if key in each}
        rules.append(Rule(each["id"], each["of"], each["from"], each["months"], in_words(say, each["source"]), only))
    if wrong:
        raise WrongInput("\n".join(wrong))
    return rules


def in_words(say: Words, text: Any) -> str:
    if isinstance(text, dict):
        text = text.get(say.lang) or text.get("nl") or next(iter(text.values()), "")
    return text.strip() if isinstance(text, str) else ""


def ended(rules: Sequence[Rule], of: str, fields: Mapping[str, str], on: datetime.date) -> Optional[Rule]:
    """The rule by which something is no longer kept on a day: the one that ended first; None where it still is."""
    ends = [(day, rule.id, rule) for rule in rules if rule.of == of and (day := rule.ends(fields)) is not None and day <= on]
    return min(ends)[2] if ends else None


def is_asked(rules: Sequence[Rule], of: str, fields: Mapping[str, str]) -> bool:
    """Is there a rule about it, whether or not it says a day?"""
    about = (rule for rule in rules if rule.of == of)
    return any(all(fields.get(k, "rating" if k == "kind" else "") == v for k, v in rule.only.items()) for rule in about)
