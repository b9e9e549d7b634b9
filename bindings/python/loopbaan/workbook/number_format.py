# SPDX-License-Identifier: BSL-1.0
"""How a spreadsheet shows a number: the codes of its formats (ECMA-376 part 1, 18.8.30 and 18.8.31).

Written as a program reads it: a point before decimals, no marks between thousands, days as 2026-08-01.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import NamedTuple, Optional

BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    37: "#,##0;-#,##0",
    38: "#,##0;-#,##0",
    39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00",
    49: "@",
    **{each: "yyyy-mm-dd" for each in (14, 15, 16, 17, 22, *range(27, 37), *range(50, 59))},
    **{each: "hh:mm" for each in (18, 19, 20, 21, 45, 46, 47)},
}
GENERAL = "General"
PIECES = re.compile(r'"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|(General)|(.)', re.IGNORECASE | re.DOTALL)
CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?\d+(?:[.,]\d+)?)")
LAST_DAY = 2_958_465  # 31-12-9999


class Shown(NamedTuple):
    """What a cell says."""

    words: str  # as it is shown
    number: str  # where a number counts: unrounded
    differs: bool = False  # is what it shows another number than that?


@dataclass(frozen=True)
class Section:
    """A part of a code, for some of the numbers: signs that stand for digits, and others as they are."""

    holds: Optional[Callable[[Decimal], bool]]  # none: by its place
    signs: tuple[tuple[str, bool], ...]  # each with: does it stand for itself?
    has_day: bool = False
    has_time: bool = False
    general: bool = False


def shown_number(code: str, raw: str, from_1904: bool = False) -> Shown:
    """What a number says in a format."""
    try:
        value = Decimal(format(float(raw), ".15g")) if not raw.isascii() or not raw.isdigit() else Decimal(raw)
    except (ValueError, InvalidOperation):
        return Shown(raw, raw)
    if not value.is_finite():
        return Shown(raw, raw)
    plain = format(value.normalize(), "f") if abs(value.adjusted()) < 21 else raw
    if code == GENERAL:
        return Shown(plain, plain)
    section, negative = section_for(sections_of(code), value)
    if section is None or section.general and len(section.signs) == 1:
        return Shown(plain, plain)
    if section.has_day or section.has_time:
        words = moment(value, section, from_1904)
        return Shown(words, words)
    return rendered(section, value, negative, plain)


def hides_words(code: str) -> bool:
    """Does a format show nothing of a text?"""
    sections = sections_of(code)
    return len(sections) > 3 and not any(sign.strip() for sign, _ in sections[3].signs)


SECTIONS: dict[str, list[Section]] = {}  # of the codes that were met; a workbook has some thousands at most


def sections_of(code: str) -> list[Section]:
    if code not in SECTIONS:
        if len(SECTIONS) > 10_000:
            SECTIONS.clear()
        SECTIONS[code] = split(code)
    return SECTIONS[code]


def split(code: str) -> list[Section]:
    made: list[Section] = []
    signs: list[tuple[str, bool]] = []
    holds: Optional[Callable[[Decimal], bool]] = None
    general = elapsed = False

    def close() -> None:
        nonlocal signs, holds, general, elapsed
        letters = "".join(sign for sign, literal in signs if not literal).lower()
        scientific = re.search(r"[0#?.]e", letters) is not None
        days = "[yd]" if elapsed else "[yd]|mmm|^[^hs]*m[^hs]*$"
        day = not general and not scientific and re.search(days, letters) is not None
        time = not general and not scientific and (elapsed or re.search("[hs]", letters) is not None)
        fraction = not day and not time and re.search(r"[?#0]\s*/\s*[?#0-9]", letters) is not None
        if scientific or fraction:
            signs, general = [(GENERAL, False)], True
        made.append(Section(holds, tuple(signs), day, time, general))
        signs, holds, general, elapsed = [], None, False, False

    for piece in PIECES.finditer(code):
        quoted, escaped, bracket, whole, sign = piece.groups()
        if quoted is not None:
            signs += [(each, True) for each in quoted]
        elif escaped is not None:
            signs.append((escaped, True))
        elif bracket is not None:
            if condition := CONDITION.fullmatch(bracket):
                holds = comparison(condition[1], Decimal(condition[2].replace(",", ".")))
            elif bracket.startswith("$"):
                signs += [(each, True) for each in bracket[1:].partition("-")[0]]
            elif bracket and not bracket.lower().strip("hms"):
                elapsed = True
        elif whole is not None:
            signs.append((GENERAL, False))
            general = True
        elif sign == ";":
            close()
        elif sign is not None:
            signs.append((sign, sign not in "0#?.,%@/" and not sign.isalpha()))
    close()
    return made


def comparison(sign: str, than: Decimal) -> Callable[[Decimal], bool]:
    return {
        "<": lambda value: value < than,
        ">": lambda value: value > than,
        "=": lambda value: value == than,
        "<=": lambda value: value <= than,
        ">=": lambda value: value >= than,
        "<>": lambda value: value != than,
    }[sign]


def section_for(sections: list[Section], value: Decimal) -> tuple[Optional[Section], bool]:
    """The section that shows a number, and whether a minus stands before it; none where it is shown plainly."""
    for_numbers = sections[:3]
    if any(each.holds for each in for_numbers):
        for each in for_numbers:
            if each.holds is None or each.holds(value):
                return each, value < 0
        return None, False
    if value < 0 and len(for_numbers) > 1:
        return for_numbers[1], False
    if value == 0 and len(for_numbers) > 2:
        return for_numbers[2], False
    return for_numbers[0], value < 0


def moment(value: Decimal, section: Section, from_1904: bool) -> str:
    """A day; a time where the format shows no day. What no day is shown as: signs that no reader takes for one."""
    if value < 0 or value > LAST_DAY:
        return "#####"
    seconds = round(value % 1 * 86_400)
    if not section.has_day:
        return f"{int(value) * 24 + seconds // 3600:02}:{seconds // 60 % 60:02}"
    serial = int(value) + (1 if seconds == 86_400 else 0)
    if from_1904:
        return (datetime.date(1904, 1, 1) + datetime.timedelta(serial)).isoformat()
    if serial == 60:
        return "1900-02-29"  # a day that was never there, but that the spreadsheet shows
    return (datetime.date(1899, 12, 30) + datetime.timedelta(serial + (1 if serial < 60 else 0))).isoformat()


def rendered(section: Section, value: Decimal, negative: bool, plain: str) -> Shown:
    """A number by the signs of its section."""
    signs = list(section.signs)
    percent = sum(sign == "%" and not literal for sign, literal in signs)
    digits = [i for i, (sign, literal) in enumerate(signs) if not literal and sign in "0#?"]
    if not digits and not section.general and not any(sign == "@" for sign, literal in signs if not literal):
        words = "".join(sign for sign, literal in signs if literal or sign not in ".,").strip()
        return Shown(words, words, differs=not words and value != 0 or not words)
    point = next((i for i, (sign, literal) in enumerate(signs) if sign == "." and not literal), len(signs))
    after_last = [sign for sign, literal in signs[digits[-1] + 1 :] if not literal] if digits else []
    scale = sum(1 for _ in after_last[: len(after_last) - len("".join(after_last).lstrip(","))])
    amount = abs(value) * 100**percent / Decimal(1000) ** scale
    whole = [i for i in digits if i < point]
    behind = [i for i in digits if i > point]
    if section.general or not digits:
        text_of_number = plain.lstrip("-")
        words = "".join(text_of_number if sign in (GENERAL, "@") and not literal else sign for sign, literal in signs)
        words = ("-" if negative else "") + words.strip()
        return Shown(words, plain if words == plain else words)
    rounded = amount.quantize(Decimal(1).scaleb(-len(behind)), ROUND_HALF_UP) if amount.adjusted() < 24 else amount
    units, _, decimals = format(rounded, "f").partition(".")
    keep = max((n + 1 for n, i in enumerate(behind) if signs[i][0] == "0" or decimals[n : n + 1].strip("0")), default=0)
    keep = max(keep, len(decimals.rstrip("0")))
    units = units.lstrip("0")
    out: dict[int, str] = {}
    for n, i in enumerate(reversed(whole)):
        last = n == len(whole) - 1
        digit = units if last else units[-1:]
        units = "" if last else units[:-1]
        out[i] = digit or ("0" if signs[i][0] == "0" else "")
    for n, i in enumerate(behind):
        out[i] = decimals[n] if n < keep else ""
    if not whole and units:
        out[point] = units + "."
    else:
        out[point] = "." if keep else ""
    words = "".join(
        sign if literal else out.get(i, "" if sign == "," else sign) for i, (sign, literal) in enumerate(signs)
    ).strip()
    words = ("-" if negative and rounded else "") + words
    others = any(literal and sign not in " -()" for sign, literal in signs)
    if others:
        return Shown(words, words)
    number = words.replace("(", "").replace(")", "").strip()
    try:
        same = not percent and not scale and abs(Decimal(number or "0")) == abs(value)
    except InvalidOperation:  # signs between the digits, as of a telephone number
        return Shown(words, words)
    return Shown(words, plain, differs=not same)
