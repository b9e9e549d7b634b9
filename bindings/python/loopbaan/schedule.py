# SPDX-License-Identifier: BSL-1.0
"""Hour accounts, budgets, saving limits and terms of collective agreements, when steps are held, and plans as school years."""

from __future__ import annotations

import warnings
from typing import Mapping, Optional, Sequence, Union

from . import _loopbaan
from ._loopbaan import (
    EditionRole,
    Framework,
    Offers,
    Policy,
    PolicyAccount,
    PolicyRule,
    PolicySector,
    Schedule,
    Scheduler,
    SchedulesDocument,
    SchoolCalendar,
    SchoolTerm,
    StepEdition,
)
from .exchange import Content, Path, checked, name_of, read_file
from .partnership.offers_courses import offerings_in
from .partnership.reading import is_document, parse_offer_sheets
from .staff import ReadingWarning

__all__ = [
    "EditionRole",
    "Offers",
    "Policy",
    "PolicyAccount",
    "PolicyRule",
    "PolicySector",
    "Schedule",
    "Scheduler",
    "SchedulesDocument",
    "SchoolCalendar",
    "SchoolTerm",
    "StepEdition",
    "parse_agreed_places",
    "parse_offers",
    "parse_policy",
    "parse_schedules",
    "read_agreed_places",
    "read_offers",
    "read_policy",
    "read_schedules",
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
    """The terms and editions of an offers/1 document about steps of this framework, or of a sheet or list as `read_offer_sheets` has them.

    What became of each row of a sheet is told by `read_offer_sheets`; here each note is a warning of Python.

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
    content = read_file(path)
    if is_document(content) and offerings_in(content) is None:
        return parse_offers(content, framework, name=name_of(path))
    found = parse_offer_sheets(content, framework, name=name_of(path))
    for note in found.notes:
        warnings.warn(note.line(), ReadingWarning, stacklevel=2)
    return found.offers


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


Places = Mapping[str, Sequence[tuple[str, str]]]  # by person, of each step where it is: an edition, or the term in which it begins


def read_agreed_places(path: Path, framework: Framework) -> Places:
    """Where the steps of everybody are in a schedule/1 document, to be kept by `Scheduler.replan_team`; who has no schedule has none.

    By the ids of editions and terms, so that the policy, the offers and the terms may have changed since.

    Raises
    ------
    Error
        Those of any document; 208, 905, 906 when it is about another framework.

    Examples
    --------
    >>> import datetime, loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "schedule.json"
    >>> _ = path.write_text(loopbaan.write_schedules([by.find(person, ["intervisie-deelname"])]), encoding="utf-8")
    >>> loopbaan.read_agreed_places(path, fw)
    {'p-001': [('intervisie-deelname', '2026-27.1')]}
    """
    return parse_agreed_places(read_file(path), framework, name=name_of(path))


def parse_agreed_places(content: Content, framework: Framework, *, name: str = "") -> Places:
    """Where steps are in a schedule/1 document; `name` is what errors call it. Raises Error as `read_agreed_places`.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> loopbaan.parse_agreed_places(loopbaan.write_schedules([by.find(person, ["intervisie-deelname"])]), fw)["p-001"]
    [('intervisie-deelname', '2026-27.1')]
    """
    checked(content)
    return _loopbaan.parse_agreed_places(content, framework, name)
