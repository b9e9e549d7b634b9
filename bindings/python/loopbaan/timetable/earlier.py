# SPDX-License-Identifier: BSL-1.0
"""What would bring the end of a schedule forward, in sentences: what comes to the same is one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from . import phrases, words
from .parts import Earlier, Term
from .words import in_lang, word

if TYPE_CHECKING:
    from .model import Names

Pair = tuple[str, int]  # account and school year


def told_earlier(names: Names, said: Mapping[str, Any], terms: Sequence[Term], last_day: str, chosen: bool = False) -> Earlier:
    """The sentences; `last_day` is that of the schedule, "" where there is none.

    Of steps that were `chosen` with their times all is told of these steps: others may need less. Where none could be chosen,
    there are no steps of which anything would be known.
    """
    if chosen and not last_day:
        return Earlier((), (word("not of a choice", names.lang),))
    unchanged = [word("of these steps", names.lang)] if chosen else []
    if "unchanged" in said:
        end = terms[said["unchanged"] - 1]
        said_as = "unchanged" if last_day else "unchanged possible"
        before = words.day(last_day, names.lang) if last_day else ""
        unchanged.append(word(said_as, names.lang, day=words.day(end.last_day, names.lang), term=end.title, before=before))
        last_day = end.last_day  # with which all else is compared
    if said.get("unchanged_open"):
        unchanged.append(word("unchanged open", names.lang))
    alike: dict[tuple[object, ...], list[Mapping[str, Any]]] = {}
    for place, each in enumerate(sorted(said["found"], key=lambda each: int(each["terms"]))):
        more = each.get("more")
        key = (more["amount"], more["unit"], each["terms"], each["proven"]) if more else (place,)
        alike.setdefault(key, []).append(each)
    ends = tuple(sentence(names, same, terms, last_day) for same in alike.values())
    return Earlier(ends, tuple(given_up(names, said["given_up"])), tuple(unchanged))


def sentence(names: Names, same: Sequence[Mapping[str, Any]], terms: Sequence[Term], last_day: str) -> str:
    """Of things that come to the same: so much more of one account or another, in one year or another."""
    lang, said = names.lang, same[0]
    end = terms[said["terms"] - 1]
    pairs = [(each["more"]["account"], each["more"]["school_year"]) for each in same if "more" in each]
    made = word(
        "ends earlier" if last_day else "ends at all",
        lang,
        if_so=if_so(names, said, pairs),
        day=words.day(end.last_day, lang),
        term=end.title,
        before=words.day(last_day, lang) if last_day else "",
    )
    return made if said["proven"] else made + " " + word("perhaps less", lang)


def if_so(names: Names, said: Mapping[str, Any], pairs: Sequence[Pair]) -> str:
    lang, what, amount = names.lang, said["what"], ""
    if "more" in said:
        unit = said["more"]["unit"]
        amount = words.amount(words.units(said["more"]["amount"], unit), unit, lang, names.profession.currency)
    if "most_in_term" in said:
        what, amount = "most_in_term", words.hours(words.units(said["most_in_term"], "hours"), lang)
    step = names.step(said["step"]) if "step" in said else ""
    return in_lang(phrases.EARLIER[what], lang).format(amount=amount, step=step, **which(names, pairs))


def which(names: Names, pairs: Sequence[Pair]) -> dict[str, str]:
    """Accounts and years of pairs in words: all of them where every account is there in every year, else one by one."""
    accounts, years = list(dict.fromkeys(each[0] for each in pairs)), sorted({each[1] for each in pairs})
    if len(pairs) == len(accounts) * len(years):
        return {"accounts": joined(names, accounts), "years": listed([words.school_year(each) for each in years], names.lang)}
    by_years: dict[tuple[int, ...], list[str]] = {}
    for account in accounts:
        by_years.setdefault(tuple(sorted(year for name, year in pairs if name == account)), []).append(account)
    parts = [f"{joined(names, some)} ({listed([words.school_year(each) for each in of], names.lang)})" for of, some in by_years.items()]
    return {"accounts": listed(parts, names.lang), "years": word("one year", names.lang, year=names.profession.year)}


def joined(names: Names, accounts: Sequence[str]) -> str:
    return listed([word("quoted", names.lang, name=names.account(each)) for each in accounts], names.lang)


def listed(parts: Sequence[str], lang: str) -> str:
    """
    Examples
    --------
    >>> listed(["a", "b", "c"], "en")
    'a, b or c'
    """
    return ", ".join(parts[:-1]) + word("or", lang) + parts[-1] if len(parts) > 1 else "".join(parts)


def given_up(names: Names, said: Sequence[Mapping[str, Any]]) -> list[str]:
    """What the search gave up on, accounts together."""
    pairs = [(each["account"], each["school_year"]) for each in said if "account" in each]
    found = [in_lang(phrases.GIVEN_UP["account"], names.lang).format(**which(names, pairs))] if pairs else []
    for each in said:
        if "account" not in each:
            found.append(in_lang(phrases.GIVEN_UP[each["what"]], names.lang).format(step=names.step(each["step"]) if "step" in each else ""))
    return [word("given up", names.lang, what="; ".join(found))] if found else []


def lines_of(said: Earlier, lang: str, has_schedule: bool) -> list[str]:
    """All sentences, and that there are none."""
    if said.ends or said.given_up:
        return [*said.unchanged, *said.ends, *said.given_up]
    return [*said.unchanged, word("nothing helps" if has_schedule else "nothing makes possible", lang)]
