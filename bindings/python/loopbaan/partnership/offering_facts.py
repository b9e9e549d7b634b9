# SPDX-License-Identifier: BSL-1.0
"""What single fields of an offering of the Open Education API say, in v5 and v6; what has another form is told at its place."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Diagnostic, Framework
from ..curriculum_course_shapes import KINDS
from ..workbook.faults import Words, told
from ..wording import filled
from .words import AMOUNT_FORM, MOMENT, NUMBER_OF_STUDENTS, PERIODS, PRICE, PRICES

Item = Mapping[str, Any]

AMOUNT = re.compile(r"\d+(?:\.\d{1,2}0*)?")
TOTAL, FUNDED = "total_costs", "stap_eligible"  # of v5: "total costs", "STAP eligible"
PLACE_TYPES = ("teaching", "visit")  # an address for post or invoices is no place to go to


class Facts:
    """The fields of one offering, and where it stands."""

    def __init__(self, at: str, item: Item, errors: list[Diagnostic]) -> None:
        self.at = at
        self.item = item
        self.errors = errors

    def wrong(self, field: str, value: Any, needed: Words) -> None:
        nl, en = KINDS.get(type(value), ("niets", "nothing"))
        is_plain = isinstance(value, (str, int, float)) and not isinstance(value, bool)
        shown: Words = (f"“{value}”", f"“{value}”") if is_plain else (nl, en)
        self.errors.append(told("wrong_type", f"{self.at}/{field}", shown, needed))

    def day(self, *fields: str) -> Optional[datetime.date]:
        """The day of the first of the fields that there is; of a moment the day in its own time zone."""
        for field in fields:
            value = self.item.get(field)
            if value is None:
                continue
            found = parsed(value)
            if found is None:
                self.wrong(field, value, MOMENT)
            return found
        return None

    def count(self, field: str) -> Optional[int]:
        """A number of students, which may be written with decimals that say nothing."""
        value = self.item.get(field)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != int(value) or value < 0:
            self.wrong(field, value, NUMBER_OF_STUDENTS)
            return None
        return int(value)

    def enrolment(self) -> list[dict[str, Any]]:
        """When and for whom enrolment is open: periods (v6), or one first and last day (v5)."""
        value = self.item.get("enrolmentPeriods")
        if value is None:
            first, last = self.day("enrollStartDate"), self.day("enrollEndDate")
            return [made_period(first, last, ())] if first or last else []
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self.wrong("enrolmentPeriods", value, PERIODS)
            return []
        found = []
        for i, each in enumerate(value):
            own = Facts(f"{self.at}/enrolmentPeriods/{i}", each, self.errors)
            groups = [str(group) for group in each.get("targetGroups") or ()]
            found.append(made_period(own.day("startDateTime", "startDate"), own.day("endDateTime", "endDate"), groups))
        return found


def parsed(value: Any) -> Optional[datetime.date]:
    if not isinstance(value, str):
        return None
    try:
        return _loopbaan.parse_day(value)
    except ValueError:
        return None


def made_period(first: Optional[datetime.date], last: Optional[datetime.date], groups: Any) -> dict[str, Any]:
    made: dict[str, Any] = {name: day.isoformat() for name, day in (("from", first), ("to", last)) if day is not None}
    return {**made, **({"for": list(groups)} if groups else {})}


def session_days(session: Item, at: str, errors: list[Diagnostic]) -> tuple[Optional[datetime.date], Optional[datetime.date]]:
    """The first and last day of an academic session: only an active offering must have days of its own."""
    facts = Facts(f"{at}/academicSession", session, errors)
    return facts.day("startDateTime", "startDate"), facts.day("endDateTime", "endDate")


def place_of(item: Item) -> str:
    """The first address to go to, in a line; "online" for what is online alone."""
    addresses = [each for each in item.get("addresses") or () if isinstance(each, dict)]
    for wanted in (*PLACE_TYPES, None):
        for each in addresses:
            kind = each.get("addressType")
            if kind == wanted or (wanted is None and kind not in ("postal", "invoicing", "deliveries", *PLACE_TYPES)):
                street = " ".join(str(each[key]) for key in ("street", "streetNumber") if each.get(key))
                town = " ".join(str(each[key]) for key in ("postCode", "postalCode", "city") if each.get(key))
                if street or town:
                    return ", ".join(part for part in (street, town) if part)
    modes = item.get("modesOfDelivery") or item.get("modeOfDelivery") or ()
    return "online" if list(modes) == ["online"] or modes == "online" else ""


def price_of(facts: Facts, id: str, framework: Framework, remark: Callable[[str, str, str], None], others: list[Item]) -> Optional[float]:
    """What one person pays in all, in the currency of the framework.

    Two amounts of it are an error, and so is another currency: nothing is converted. A kind of cost that nobody knows is remarked and
    kept, among `others`.
    """
    value = facts.item.get("priceInformation")
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        facts.wrong("priceInformation", value, PRICES)
        return None
    ours = getattr(framework, "currency", None) or "EUR"
    amounts: dict[tuple[str, str], Decimal] = {}
    for i, each in enumerate(value):
        kind = str(each.get("costType", "")).strip().lower().replace(" ", "_")
        if kind not in (TOTAL, FUNDED):
            remark("costType", str(each.get("costType")), f"{facts.at}/priceInformation/{i}")
            others.append(each)
            continue
        amount = each.get("amount")
        if kind == FUNDED or amount is None:
            continue
        if isinstance(amount, bool) or not AMOUNT.fullmatch(str(amount)):
            Facts(f"{facts.at}/priceInformation/{i}", each, facts.errors).wrong("amount", amount, AMOUNT_FORM)
            continue
        amounts.setdefault((str(each.get("currency") or ours), str(Decimal(str(amount)).normalize())), Decimal(str(amount)))
    currencies = {currency for currency, _ in amounts}
    if len(amounts) > 1:
        shown = ", ".join(f"{amount} {currency}" for (currency, _), amount in amounts.items())
        facts.errors.append(told("two_loads_of_a_unit", f"{facts.at}/priceInformation", id, PRICE, shown))
        return None
    if currencies and currencies != {ours}:
        other = currencies.pop()
        needed = filled("{ours}; omgerekend wordt er niets", "{ours}; nothing is converted", ours=ours)
        facts.errors.append(told("wrong_type", f"{facts.at}/priceInformation", filled("een prijs in {other}", "a price in {other}", other=other), needed))
        return None
    return next((float(amount) for amount in amounts.values()), None)
