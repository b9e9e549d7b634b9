# SPDX-License-Identifier: BSL-1.0
"""Which rules of a policy end within the terms of a schedule, and give nothing after: an account that is empty from a day on tells why."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Optional

from .._loopbaan import Policy, PolicyRule, Schedule
from . import words
from .words import word

if TYPE_CHECKING:
    from .model import Names

BY_YEAR = "year"


def ending(names: Names, schedule: Schedule, asked: Mapping[str, Any]) -> Iterator[str]:
    """A sentence for each day after which accounts are filled by no rule any more."""
    policy, terms = schedule.policy, schedule.calendar.terms
    if policy is None or not terms or "sector" not in asked:
        return
    phase = asked.get("phase")
    by_day: dict[datetime.date, list[str]] = {}
    for account in policy.accounts:
        if account.subject is None or (account.phases and phase not in account.phases):
            continue
        last = last_of(policy, account.subject, asked["sector"], phase, terms[0].first_day, terms[-1].last_day)
        if last is not None:
            by_day.setdefault(last, []).append(word("quoted", names.lang, name=names.account(account.id)))
    for last, accounts in sorted(by_day.items()):
        said = ", ".join(accounts[:-1]) + word("and", names.lang) + accounts[-1] if len(accounts) > 1 else accounts[0]
        yield word("rule ends", names.lang, accounts=said, day=words.day(last.isoformat(), names.lang))


def last_of(
    policy: Policy, subject: str, sector: str, phase: Optional[str], first: datetime.date, last: datetime.date
) -> Optional[datetime.date]:
    """The day on which a right by the year ends for good between two days; None where it does not, or was not there."""
    rule: Optional[PolicyRule] = policy.find(subject, sector, first, phase)
    while rule is not None and rule.period == BY_YEAR:
        ends = rule.last_day
        if ends is None or ends >= last:
            return None
        rule = policy.find(subject, sector, ends + datetime.timedelta(days=1), phase)
        if rule is None:
            return ends
    return None
