# SPDX-License-Identifier: BSL-1.0
"""What a cell of an inventory says: a day, a number of places, an amount, names; in the ways in which people write these."""

from __future__ import annotations

import calendar
import datetime
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Optional

from .. import _loopbaan
from ..wording import Pair

NOTHING = {
    *("", "-", "–", "—", "?", "n.v.t.", "nvt", "n/a", "geen", "none", "onbekend", "unknown", "n.t.b.", "ntb", "t.b.d.", "tbd"),
    *("nog niet bekend", "nog onbekend", "volgt", "not known yet", "in overleg", "op aanvraag"),
}
UNLIMITED = {"onbeperkt", "unlimited", "geen maximum", "no maximum", "geen limiet", "zoveel als willen"}
FREE = {"gratis", "free", "kosteloos", "geen kosten", "no cost"}
YES, NO = {"ja", "j", "yes", "y", "x", "waar", "true", "1"}, {"nee", "n", "no", "onwaar", "false", "0"}

PEOPLE = r"(?:plaatsen|plaats|plekken|plek|personen|pers\.?|deelnemers|mensen|leraren|places|place|people|participants|seats)"
COUNT = re.compile(rf"(?:max\.?|maximaal|min\.?|minimaal|hoogstens|ten minste|minstens|at most|at least)?\s*(\d+)\s*({PEOPLE})?\s*(?:max\.?|min\.?)?")
AMOUNT = re.compile(r"(?:€|eur|euro)?\s*(\d[\d.,  ]*?)(?:,-+|,–)?\s*(?:€|eur|euro)?\s*(?:p\.?\s?p\.?|per persoon|per person|each)?")
THOUSANDS = re.compile(r"\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+\.\d{1,2}")
SERIAL = re.compile(r"\d{5}(?:\.0+)?")
FIRST_SERIAL, LAST_SERIAL = 36_526, 73_050  # 2000-01-01 to 2099-12-31: days as Excel counts them
EPOCH = datetime.date(1899, 12, 30)
SHORT_YEAR = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]['’]?\d{2}")
BETWEEN = re.compile(r"\s+(?:t/m|tot en met|tot|until|to|through)\s+|\s*[–—]\s*|\s+-\s+|(?<=\D)-(?=\D)", re.IGNORECASE)
MONTHS = {
    **{name[:3]: place for place, name in enumerate("jan feb mrt apr mei jun jul aug sep okt nov dec".split(), 1)},
    **{"maa": 3, "mar": 3, "may": 5, "oct": 10},
}
MONTH = re.compile(r"([a-z]{3,9})\.?\s*(\d{4})?")


class Unreadable(ValueError):
    """What stands in the cell is not what belongs there."""


class ShortYear(ValueError):
    """A day that does not say its century."""


@dataclass(frozen=True)
class Found:
    """A value, and how it was taken where the cell says it in another way."""

    value: object
    how: str = ""  # a key of ASSUMED; "": as it stands




def plain(words: str) -> str:
    """Words as they are compared: small, without accents, one space between.

    Examples
    --------
    >>> plain("Vóór  (datum)"), plain("plaatsen_min")
    ('voor datum', 'plaatsen min')
    """
    letters = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(each if each.isalnum() else " " for each in letters if not unicodedata.combining(each))
    return " ".join(kept.split())


def says_nothing(words: str) -> bool:
    return words.strip().casefold() in NOTHING


def day(words: str) -> Found:
    """A day, as 1-9-2026, 2026-09-01, "1 september 2026", or as Excel counts it. Raises Unreadable, ShortYear.

    Examples
    --------
    >>> day("1 september 2026").value, day("46266").value, day("46266").how
    (datetime.date(2026, 9, 1), datetime.date(2026, 9, 1), 'serial')
    """
    if SERIAL.fullmatch(words) and FIRST_SERIAL <= int(words[:5]) <= LAST_SERIAL:
        return Found(EPOCH + datetime.timedelta(days=int(words[:5])), "serial")
    if SHORT_YEAR.fullmatch(words):
        raise ShortYear
    try:
        found = _loopbaan.parse_day(words)
    except ValueError:
        found = None
    if found is None:
        raise Unreadable
    return Found(found)


def days(words: str) -> Optional[tuple[Found, Found]]:
    """A first and a last day in one cell: two days with words between, or months of a year; None where it is neither.

    Examples
    --------
    >>> [each.value.isoformat() for each in days("1-9-2026 t/m 4-12-2026")]
    ['2026-09-01', '2026-12-04']
    >>> [each.value.isoformat() for each in days("sep 2026 – jan 2027")], days("sep–jan")
    (['2026-09-01', '2027-01-31'], None)
    """
    parts = [part for part in BETWEEN.split(words) if part]
    if len(parts) == 2:
        try:
            return day(parts[0]), day(parts[1])
        except ValueError:
            pass
    if len(parts) not in (1, 2):
        return None
    months = [MONTH.fullmatch(part.strip().lower()) for part in parts]
    found = [(MONTHS.get(each[1][:3]), each[2]) for each in months if each]
    if len(found) != len(parts) or any(month is None for month, _ in found):
        return None
    last_month, last_year = found[-1]
    first_month, first_year = found[0]
    if last_year is None or first_month is None or last_month is None:
        return None  # of which year nobody says
    year = int(last_year)
    begin = int(first_year) if first_year else year - (first_month > last_month)
    end = datetime.date(year, last_month, calendar.monthrange(year, last_month)[1])
    return Found(datetime.date(begin, first_month, 1), "months"), Found(end, "months")


def count(words: str) -> Found:
    """A number of people; None for "unlimited". Raises Unreadable.

    Examples
    --------
    >>> count("6 plaatsen"), count("12").value, count("onbeperkt").value
    (Found(value=6, how='words'), 12, None)
    """
    plainly = words.strip().casefold()
    if plainly in UNLIMITED:
        return Found(None)
    if re.fullmatch(r"\d+[.,]0+", plainly):
        plainly = re.split("[.,]", plainly)[0]
    found = COUNT.fullmatch(plainly)
    if not found or len(found[1]) > 9:
        raise Unreadable
    return Found(int(found[1]), "" if plainly == found[1] else "words")


def euro(words: str, *, is_number: bool = False) -> Found:
    """An amount in euro with at most two decimals. Raises Unreadable, also for other currencies.

    Examples
    --------
    >>> euro("€ 1.400"), euro("450,50").value, euro("gratis")
    (Found(value=1400, how='thousands'), 450.5, Found(value=0, how='free'))
    """
    plainly = words.strip().casefold()
    if plainly in FREE:
        return Found(0, "free")
    found = AMOUNT.fullmatch(plainly)
    if not found:
        raise Unreadable
    digits, how = found[1].strip(), ""
    if not is_number and THOUSANDS.fullmatch(digits):
        how = "thousands"
        digits = re.sub(r"[. ](?=\d{3})", "", digits) if "," not in digits or digits.rfind(",") > digits.rfind(".") else digits.replace(",", "")
    elif not re.fullmatch(r"\d+(?:[.,]\d{1,2}0*)?" if not is_number else r"\d+(?:\.\d+)?", digits):
        raise Unreadable
    try:
        amount = Decimal(digits.replace(",", "."))
    except InvalidOperation:
        raise Unreadable from None
    if amount != amount.quantize(Decimal("0.01")) or amount > 10**10:
        raise Unreadable
    return Found(int(amount) if amount == amount.to_integral_value() else float(amount), how)


UNITS = {"km": r"(?:km|kilometers?|kilometres?)", "minutes": r"(?:min\.?|minuten|minuut|minutes?)"}


def distance(words: str, unit: str) -> Found:
    """Whole kilometres or minutes ("km", "minutes"), rounded up. Raises Unreadable, also for the other unit.

    Examples
    --------
    >>> distance("12", "km"), distance("12,5 km", "km")
    (Found(value=12, how=''), Found(value=13, how='rounded up'))
    """
    found = re.fullmatch(rf"(\d{{1,6}})(?:[.,](\d+))?\s*{UNITS[unit]}?", words.strip().casefold())
    if not found:
        raise Unreadable
    is_more = bool(found[2]) and int(found[2]) > 0
    return Found(int(found[1]) + is_more, "rounded up" if is_more else "")


def yes_or_no(words: str) -> bool:
    """Raises Unreadable."""
    plainly = words.strip().casefold()
    if plainly not in YES | NO:
        raise Unreadable
    return plainly in YES


def listed(words: str) -> list[str]:
    """Names with ; , or a new line between them."""
    return [each for part in re.split(r"[;,\n]", words) if (each := " ".join(part.split()))]


def id_of(words: str) -> Found:
    """An id; other characters become dashes. Raises Unreadable where nothing is left.

    Examples
    --------
    >>> id_of("C-1"), id_of("groep één")
    (Found(value='C-1', how=''), Found(value='groep-een', how='changed id'))
    """
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,127}", words):
        return Found(words)
    letters = unicodedata.normalize("NFKD", words)
    kept = re.sub(r"[^A-Za-z0-9._:-]+", "-", "".join(each for each in letters if not unicodedata.combining(each)))
    made = kept.strip("-._:")[:128]
    if not made:
        raise Unreadable
    return Found(made, "changed id")
