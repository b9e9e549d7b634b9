# SPDX-License-Identifier: BSL-1.0
"""What is said first of a schedule: when it ends and whether that is proven, or what accounts lack, and what it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from . import phrases, words
from .parts import Line, Term
from .words import in_lang, units, word

if TYPE_CHECKING:
    from .model import Names


def headline(names: Names, found: Mapping[str, Any], terms: Sequence[Term], last_day: str, alone_fits: bool) -> str:
    """`alone_fits`: of who was scheduled with others, whether there would be a schedule without them."""
    lang, others = names.lang, phrases.CHOSEN if "chosen_for" in found else {}
    pair = phrases.AMONG_OTHERS.get(found["status"]) if alone_fits else others.get(found["status"])
    status = in_lang(pair or phrases.STATUS[found["status"]], lang).format(**names.of_field)
    if found["status"] in ("unscheduled", "stopped"):
        doubt = " " + word("perhaps", lang) if found["reasons"] and not found["reasons_proven"] else ""
        short = "".join(" " + shortage(each, lang, names.profession.currency) for each in found.get("shortages", ()))
        return word("no schedule", lang, status=status) + short + doubt
    if not last_day:
        return word("nothing", lang)
    bound = found["terms_bound"]
    if found["status"] == "feasible" and bound == found["terms"]:
        status = in_lang(phrases.EARLIEST, lang)
    said = word("ends", lang, day=words.day(last_day, lang), status=status)
    if 0 < bound < found["terms"]:
        said += " " + word("bound", lang, day=words.day(terms[bound - 1].last_day, lang))
    return said


def shortage(said: Mapping[str, Any], lang: str, currency: str) -> str:
    """What all steps ask and accounts do not hold."""
    asked, there = (words.amount(units(said[each], said["unit"]), said["unit"], lang, currency) for each in ("asked", "there"))
    return word("shortage", lang, asked=asked, there=there, day=words.day(said["until"], lang))


def totals(names: Names, found: Mapping[str, Any], steps: Sequence[Line]) -> str:
    lang = names.lang
    return word(
        "totals",
        lang,
        hours=words.hours(sum(sum(each.minutes) for each in steps), lang),
        cost=words.money(sum(each.cents for each in steps), lang, names.profession.currency),
        fullest=words.hours(units(found["fullest"], "hours"), lang),
    )
