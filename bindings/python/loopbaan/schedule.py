# SPDX-License-Identifier: BSL-1.0
"""Hour accounts, budgets, saving limits and terms of collective agreements, when steps are held, and plans as school years."""

from __future__ import annotations

from typing import Optional, Sequence, Union

from . import _loopbaan
from ._loopbaan import (
    Framework,
    Offers,
    Plan,
    Policy,
    PolicyAccount,
    PolicyRule,
    Schedule,
    Scheduler,
    SchedulesDocument,
    SchoolCalendar,
    SchoolTerm,
    StepEdition,
    Table,
)
from .exchange import Content, Path, checked, name_of, read_file
from .timetable import calendar_file, page, picture, rows
from .timetable.model import told

__all__ = [
    "Offers",
    "Policy",
    "PolicyAccount",
    "PolicyRule",
    "Schedule",
    "Scheduler",
    "SchedulesDocument",
    "SchoolCalendar",
    "SchoolTerm",
    "StepEdition",
    "draw_schedule",
    "explain_schedule",
    "parse_offers",
    "parse_policy",
    "parse_schedules",
    "read_offers",
    "read_policy",
    "read_schedules",
    "tabulate_schedule_accounts",
    "tabulate_schedule_steps",
    "tabulate_schedule_terms",
    "write_agreements",
    "write_calendar",
    "write_offers",
    "write_policy",
    "write_schedules",
]


def read_policy(path: Path) -> Policy:
    """The rules of a policy/1 document.

    Raises
    ------
    Error
        With every defect and its place, 701 and 702 among them.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "policy.json"
    >>> _ = path.write_bytes(loopbaan.write_policy(loopbaan.dutch_policy()).encode())
    >>> loopbaan.read_policy(path)
    <Policy nl-cao 2026.1: 56 rules>
    """
    return parse_policy(read_file(path), name=name_of(path))


def parse_policy(content: Union[str, bytes], *, name: str = "") -> Policy:
    """The rules of a policy/1 document; `name` is what errors call it.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_policy('{"loopbaan": "policy/1", "id": "own", "version": "1"}')
    <Policy own 1: 0 rules>
    """
    checked(content)
    return _loopbaan.parse_policy(content, name)


def write_policy(policy: Policy) -> str:
    """The policy/1 document of a policy, in canonical form.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_policy(loopbaan.write_policy(loopbaan.dutch_policy())).id
    'nl-cao'
    """
    return _loopbaan.write_policy(policy)


def read_offers(path: Path, framework: Framework) -> Offers:
    """The terms and editions of an offers/1 document about steps of this framework.

    Raises
    ------
    Error
        With every defect and its place, 988 to 991 among them.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "aanbod.json"
    >>> _ = path.write_text(
    ...     '{"loopbaan": "offers/1", "id": "region", "version": "2026",'
    ...     ' "framework": {"id": "%s", "version": "%s"}}' % (fw.id, fw.version), encoding="utf-8")
    >>> loopbaan.read_offers(path, fw)
    <Offers region 2026: 0 editions>
    """
    return parse_offers(read_file(path), framework, name=name_of(path))


def parse_offers(content: Union[str, bytes], framework: Framework, *, name: str = "") -> Offers:
    """The terms and editions of an offers/1 document; `name` is what errors call it.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> loopbaan.parse_offers(
    ...     '{"loopbaan": "offers/1", "id": "region", "version": "2026", "framework": {"id": "%s", "version": "%s"},'
    ...     ' "terms": [{"id": "t1", "title": "Term 1", "from": "2026-08-24", "to": "2026-12-18"}]}' % (fw.id, fw.version),
    ...     fw).terms
    (<SchoolTerm t1: 2026-08-24 to 2026-12-18>,)
    """
    checked(content)
    return _loopbaan.parse_offers(content, framework, name)


def write_offers(offers: Offers) -> str:
    """The offers/1 document of offers, in canonical form.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> words = '{"loopbaan": "offers/1", "id": "region", "version": "2026", "framework": {"id": "%s", "version": "%s"}}'
    >>> loopbaan.parse_offers(loopbaan.write_offers(loopbaan.parse_offers(words % (fw.id, fw.version), fw)), fw).id
    'region'
    """
    return _loopbaan.write_offers(offers)


def write_schedules(schedules: Sequence[Schedule]) -> str:
    """The schedule/1 document of schedules that rest on the same terms, policy and offers.

    Raises ValueError when they do not, or when there are none.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.kind_of(loopbaan.write_schedules([by.find(person, ["intervisie-deelname"])]))
    'schedule/1'
    """
    return _loopbaan.write_schedules(list(schedules))


def read_schedules(
    path: Path, framework: Framework, *, policy: Optional[Policy] = None, offers: Optional[Offers] = None
) -> SchedulesDocument:
    """The schedules of a schedule/1 document, with the policy and the offers that it rests on.

    Raises
    ------
    Error
        929 when it rests on a policy or offers that are not given, or on others; 208, 905, 906 when on another framework;
        and those of any document. Whether the schedules hold is asked with `check`.

    Examples
    --------
    >>> import datetime, loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "schedule.json"
    >>> _ = path.write_text(loopbaan.write_schedules([by.find(person, ["intervisie-deelname"])]), encoding="utf-8")
    >>> loopbaan.read_schedules(path, fw)["p-001"]
    <Schedule of p-001: optimal, 1 steps>
    """
    return parse_schedules(read_file(path), framework, policy=policy, offers=offers, name=name_of(path))


def parse_schedules(
    content: Content,
    framework: Framework,
    *,
    policy: Optional[Policy] = None,
    offers: Optional[Offers] = None,
    name: str = "",
) -> SchedulesDocument:
    """The schedules of a schedule/1 document; `name` is what errors call it. Raises Error as `read_schedules`.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.parse_schedules(loopbaan.write_schedules([by.find(person, ["intervisie-deelname"])]), fw).ids
    ('p-001',)
    """
    checked(content)
    return _loopbaan.parse_schedules(content, framework, policy, offers, name)


def explain_schedule(schedule: Schedule, lang: str = "nl") -> list[str]:
    """A schedule in sentences: how it stands, what it takes, why there is none, what lapses and what was taken for granted.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.explain_schedule(by.find(person, ["intervisie-deelname"]), "en")[0]
    'Ends on 2027-04-30: proven: nothing ends earlier.'
    """
    said = told(schedule, lang)
    found = [said.headline, said.totals, *said.deadlines, *said.reasons, *said.full, *said.lapses, *said.assumed, said.basis]
    return [each for each in found if each]


def draw_schedule(schedule: Schedule, lang: str = "nl", *, width: int = 760) -> str:
    """A schedule as an SVG picture: steps over terms, hours by account, and the line of what the accounts still hold.

    "" where there is no schedule.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.draw_schedule(by.find(person, ["intervisie-deelname"]))[:4]
    '<svg'
    """
    return picture.draw(told(schedule, lang), width)


def write_agreements(schedules: Sequence[Schedule], *, plans: Optional[Sequence[Plan]] = None, lang: str = "nl") -> str:
    """One offline page with a development agreement of one A4 for each person: what, when, whose hours, who pays, why.

    With the plans of the same people, also where these lead and why each step is in them. Raises ValueError when the plans
    are not theirs, one each in their order.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> "Ontwikkelafspraak: p-001" in loopbaan.write_agreements([by.find(person, ["intervisie-deelname"])])
    True
    """
    if plans is not None and [each.person for each in plans] != [each.person for each in schedules]:
        raise ValueError("the plans are not those of these schedules, one each in their order")
    of_each = plans if plans is not None else [None] * len(schedules)
    all_told = [told(schedule, lang, plan=plan) for schedule, plan in zip(schedules, of_each)]
    return page.write(all_told, lang=lang, planned=plans is not None)


def write_calendar(schedules: Sequence[Schedule], lang: str = "nl") -> str:
    """Schedules as an iCalendar file (RFC 5545), an event of whole days for each step; write it as UTF-8, without other line ends.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.write_calendar([by.find(person, ["intervisie-deelname"])]).split("\\r\\n")[0]
    'BEGIN:VCALENDAR'
    """
    return calendar_file.write([told(each, lang) for each in schedules])


def tabulate_schedule_steps(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person and step, as they begin: terms, days, hours, euro, edition, why not earlier.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.tabulate_schedule_steps([by.find(person, ["intervisie-deelname"])])["step"][0]
    'intervisie-deelname'
    """
    return rows.by_step(schedules, lang)


def tabulate_schedule_accounts(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person, account and school year: what it gives, what is used of it, what lapses and when.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> when = loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1)
    >>> by = loopbaan.Scheduler(fw, when, policy=loopbaan.dutch_policy())
    >>> loopbaan.tabulate_schedule_accounts([by.find(person, ["intervisie-deelname"])])["account"][0]
    'own-hours'
    """
    return rows.by_account(schedules, lang)


def tabulate_schedule_terms(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person, term and account: the hours that are taken in it.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.tabulate_schedule_terms([by.find(person, ["intervisie-deelname"])])["term"][0]
    '2026-27.1'
    """
    return rows.by_term(schedules, lang)
