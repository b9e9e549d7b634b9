# SPDX-License-Identifier: BSL-1.0
"""Looks at schedules that were written down: with the policy and the offers that they name, and with the people, hour by hour."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ... import Cohort, Error, Framework, Offers, Policy, check_document, dutch_policy, parse_schedules, read_offer_sheets, read_policy
from ..cli.messages import noted, tell_notes
from ..cli.options import Shared
from ..cli.wrong import WrongCommandLine
from ..words import check as texts
from ..words.language import Words
from .check_result import CheckResult
from .opened import File

KIND = "schedule/1"
WITHOUT_RULES = 930  # that schedules were looked at without what they rest on
WITHOUT_PEOPLE = 909  # that answers were looked at without the people whom they are about


@dataclass(frozen=True)
class Rests:
    """What schedules rest on, as far as it was given."""

    policy: Optional[Policy] = None
    offers: Optional[Offers] = None


def read_rests(
    shared: Shared, say: Words, files: Sequence[File], framework: Optional[Framework], policy: Optional[str], offers: Optional[str]
) -> Rests:
    """What is given with --policy and --offers. Raises Error, and WrongCommandLine where there is no schedule that could rest on it."""
    for option, given in (("--policy", policy), ("--offers", offers)):
        if given is not None and all(file.kind != KIND for file in files):
            raise WrongCommandLine(say(texts.no_schedules(option)))
    if framework is None:
        return Rests()
    found = read_offer_sheets(offers, framework) if offers is not None else None
    tell_notes(shared, say, found.notes if found is not None else ())
    return Rests(noted(shared, say, read_policy(policy)) if policy is not None else None, found.offers if found is not None else None)


def schedules_result(say: Words, file: File, framework: Framework, people: Optional[Cohort], rests: Rests) -> CheckResult:
    """Whether schedules hold; without what they rest on only what can be known without it, and a note says so."""
    content = file.content or b""
    try:
        notes = check_document(content, framework, name=file.name)
        head = json.loads(content)
        policy = rests.policy or built_in(head.get("policy"))
        if ("policy" in head and policy is None) or ("offers" in head and rests.offers is None):
            # Without what they rest on they are not read back, so nobody asks for people who could not be used either.
            return CheckResult(file.name, file.kind, notes=tuple(each for each in notes if each.code != WITHOUT_PEOPLE))
        document = parse_schedules(
            content, framework, policy=policy if "policy" in head else None, offers=rests.offers if "offers" in head else None, name=file.name
        )
    except Error as error:
        return CheckResult(file.name, defects=error.all)
    defects = document.check(people, name=file.name)
    known = {WITHOUT_RULES, *([WITHOUT_PEOPLE] if people is not None else [])}
    left = tuple(each for each in notes if each.code not in known)
    what = say(texts.answers_hold(kind=file.kind, count=len(document))) if people is not None else file.kind
    return CheckResult(file.name, what, defects=defects, notes=left)


def built_in(named: Any) -> Optional[Policy]:
    """The built-in policy where a document names it: what `loopbaan schedule` takes where nothing is asked."""
    policy = dutch_policy()
    return policy if isinstance(named, dict) and named.get("id") == policy.id else None
