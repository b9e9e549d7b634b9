# SPDX-License-Identifier: BSL-1.0
"""`loopbaan policy`: the rules of collective agreements, with value, days and source."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ... import Policy, PolicyRule, dutch_policy, read_policy, write_policy
from ..cli.command import DONE, command
from ..cli.declared import Options, argument, option
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.inputs import load_framework
from ..cli.messages import noted
from ..cli.narrow import folded
from ..cli.options import Shared, day_of
from ..cli.tables import Table
from ..cli.wrong import WrongCommandLine
from ..words import columns, common
from ..words import options as options_texts
from ..words import policy as texts
from ..words.amounts import number
from ..words.language import Words
from ..words.metavars import DAY, FILE
from .money import money_heading


@dataclass(frozen=True)
class Rules(Options):
    """Which rules."""

    reads = ("file",)

    file: Optional[str] = field(default=None, metadata=argument(metavar=FILE, help=texts.FILE))
    sector: Optional[str] = field(default=None, metadata=option("--sector", metavar="ID", help=texts.SECTOR))
    on: Optional[str] = field(default=None, metadata=option("--on", metavar=DAY, help=texts.ON))


@command("policy", texts.HELP)
def policy(say: Words, own: Rules, shared: Shared) -> int:
    form = form_of(shared, say, TABLES)
    day = day_of(say, "--on", own.on)
    chosen = noted(shared, say, read_policy(own.file)) if own.file else dutch_policy()
    if own.sector is not None:
        check_sector(say, own.sector, chosen)
    if form == "json" and (own.sector or day):
        raise WrongCommandLine(say(texts.WHOLE_POLICY))
    currency = load_framework(shared, say).currency if own.file else "EUR"  # of what the policy goes with
    rules = [rule for rule in chosen.rules if wanted(rule, own.sector, day)]
    answers = Answers(
        json=lambda: write_policy(chosen),
        rows=lambda: csv_rows(say, chosen, rules, money_heading(say, currency)),
        tables=lambda: ([*tables(say, chosen, rules, currency), *ended(say, chosen, own.sector, day)], say(texts.CLOSING)),
    )
    give(shared, say, form, "policy", answers, personal=False)
    return DONE


def check_sector(say: Words, sector: str, of: Policy) -> None:
    """Raises WrongCommandLine where the policy has no such sector."""
    ids = [each.id for each in of.sectors]
    if sector not in ids:
        raise WrongCommandLine(say(options_texts.choose(option="--sector", value=sector, choices=", ".join(ids))))


def wanted(rule: PolicyRule, sector: Optional[str], day: Optional[datetime.date]) -> bool:
    begun = day is None or rule.first_day is None or rule.first_day <= day
    ended = day is not None and rule.last_day is not None and rule.last_day < day
    return begun and not ended and (sector is None or sector in rule.sectors)


def tables(say: Words, of: Policy, rules: Sequence[PolicyRule], money: str) -> Iterator[Table]:
    name = f"{of.title.in_language(say.lang) or of.id} ({of.id} {of.version})"
    yield Table(name, notes=() if rules else (say(texts.NO_RULES),))
    titles = {source.id: source.title.in_language(say.lang) for source in of.sources}
    sector_titles = {each.id: each.title.in_language(say.lang) for each in of.sectors}
    groups: dict[tuple[str, ...], list[PolicyRule]] = {}
    for rule in rules:
        groups.setdefault(rule.sectors, []).append(rule)
    headings = (say(columns.RULE), say(columns.VALUE), say(columns.DAYS), say(columns.CHECKED), say(columns.SOURCE))
    used: list[str] = []
    for sectors, inside in groups.items():
        rows = []
        remarks: list[str] = []
        for rule in inside:
            if rule.source and rule.source not in used:
                used.append(rule.source)
            mark = f"[{used.index(rule.source) + 1}]" if rule.source else ""
            estimate = say(texts.PARTLY_ESTIMATE if rule.source else common.ESTIMATE) if rule.estimate else ""
            cell = " ".join(word for word in (mark, estimate) if word)
            title = rule.title.in_language(say.lang) + (f" ({rule.phase})" if rule.phase else "")
            confirmed = str(rule.checked) if rule.checked else say(texts.NEVER_CHECKED)
            rows.append((title, value_of(say, rule, money), days_of(say, rule), confirmed, cell))
            if rule.note:
                remarks += folded(f"{title}: {rule.note.in_language(say.lang)}")
        notes = ["", *remarks] if remarks else []
        yield Table(", ".join(sector_titles[each] for each in sectors), headings, rows, notes)
    if used:
        yield Table(say(common.SOURCES), notes=[f"[{place}] {titles[id]}" for place, id in enumerate(used, 1)])


def ended(say: Words, of: Policy, sector: Optional[str], day: Optional[datetime.date]) -> Iterator[Table]:
    """What there was a rule of, and is none of on the day: it ended, and nothing in the document comes after it."""
    if day is None:
        return
    wanted_at = {(rule.subject, each) for rule in of.rules if wanted(rule, sector, day) for each in rule.sectors}
    last: dict[tuple[str, str], PolicyRule] = {}
    for rule in of.rules:
        for each in rule.sectors:
            over = rule.last_day is not None and rule.last_day < day
            if over and (sector is None or each == sector) and (rule.subject, each) not in wanted_at:
                known = last.get((rule.subject, each))
                if known is None or (known.last_day or day) < (rule.last_day or day):
                    last[rule.subject, each] = rule
    sectors: dict[str, list[str]] = {}
    for (_, each), rule in last.items():
        sectors.setdefault(rule.id, []).append(each)
    lines = [
        line
        for rule in of.rules
        if rule.id in sectors
        for line in folded(f"{rule.title.in_language(say.lang)} ({', '.join(sectors[rule.id])}): {days_of(say, rule)}")
    ]
    if lines:
        yield Table(say(texts.ENDED), notes=lines)


def value_of(say: Words, rule: PolicyRule, money: str) -> str:
    words = rule.print(say.lang, currency=money)
    if rule.period != "once":
        words += " " + say(texts.PERIODS[rule.period])
    return words + (", " + say(texts.PRO_RATA) if rule.pro_rata else "")


def days_of(say: Words, rule: PolicyRule) -> str:
    if rule.first_day and rule.last_day:
        return say(texts.from_to(first=rule.first_day, last=rule.last_day))
    if rule.first_day:
        return say(texts.from_day(rule.first_day))
    return say(texts.to_day(rule.last_day)) if rule.last_day else ""


def csv_rows(say: Words, of: Policy, rules: Sequence[PolicyRule], money: str) -> Iterator[Sequence[str]]:
    titles = {source.id: source.title.in_language(say.lang) for source in of.sources}
    headings = (
        columns.ID,
        columns.SUBJECT,
        columns.RULE,
        columns.SECTORS,
        columns.VALUE,
        columns.UNIT,
        columns.PERIOD,
        columns.PRO_RATA,
        columns.PHASE,
        columns.FIRST_DAY,
        columns.LAST_DAY,
        columns.CHECKED,
        columns.SOURCE,
        columns.ESTIMATE,
        columns.NOTE,
    )
    yield tuple(say(heading) for heading in headings)
    for rule in rules:
        yield (
            rule.id,
            rule.subject,
            rule.title.in_language(say.lang),
            ", ".join(rule.sectors),
            number(rule.value, say.lang),
            money if rule.unit == "euro" else say(texts.UNITS[rule.unit]),
            say(texts.PERIODS[rule.period]),
            say(common.YES) if rule.pro_rata else say(common.NO),
            rule.phase or "",
            str(rule.first_day or ""),
            str(rule.last_day or ""),
            str(rule.checked or ""),
            titles[rule.source] if rule.source else "",
            say(common.YES) if rule.estimate else say(common.NO),
            rule.note.in_language(say.lang) if rule.note else "",
        )
