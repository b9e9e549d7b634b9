# SPDX-License-Identifier: BSL-1.0
"""The lists that cells choose from, on a hidden sheet, and what a cell refuses."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from .cells import put
from .parts import Choices, Column

NAMES = {"nl": "Keuzelijsten", "en": "Lists"}
LAST_ROW = 1_048_576
FIRST_DAY, LAST_DAY = datetime.date(1900, 3, 1), datetime.date(2199, 12, 31)

REFUSED = {
    "nl": {
        "title": "Dit past hier niet",
        "list": "Kies een woord uit de lijst, of laat de cel leeg als het onbekend is.",
        "open": "Dit woord staat niet in de lijst. Wilt u het toch gebruiken?",
        "day": "Vul een datum in, zoals 1-8-2026, of laat de cel leeg.",
        "number": "Vul een getal in van {least} tot en met {most}, of laat de cel leeg.",
    },
    "en": {
        "title": "This does not fit here",
        "list": "Choose a word from the list, or leave the cell empty where it is unknown.",
        "open": "This word is not in the list. Use it nevertheless?",
        "day": "Fill in a date, such as 2026-08-01, or leave the cell empty.",
        "number": "Fill in a number from {least} to {most}, or leave the cell empty.",
    },
}


class Lists:
    """Gathers the lists of a workbook, each once, and writes them on the last sheet."""

    def __init__(self, openpyxl: Any, lang: str) -> None:
        self.openpyxl = openpyxl
        self.lang = lang
        self.places: dict[Choices, int] = {}

    def place_of(self, choices: Choices) -> str:
        """The cells of a list, as a formula names them."""
        number = self.places.setdefault(choices, len(self.places) + 1)
        letters = self.openpyxl.utils.get_column_letter(number)
        return f"'{NAMES[self.lang]}'!${letters}$2:${letters}${len(choices.words) + 1}"

    def rule_of(self, column: Column) -> Any:
        """What a cell of this column may hold, or None where that is anything."""
        validation = self.openpyxl.worksheet.datavalidation.DataValidation
        refused = REFUSED[self.lang]
        if column.choices:
            kind = "open" if column.choices.is_open else "list"
            rule = validation(type="list", formula1=self.place_of(column.choices))
            rule.errorStyle = "warning" if column.choices.is_open else "stop"
            rule.error = refused[kind]
        elif column.holds == "day":
            start = datetime.date(1899, 12, 30)
            ends = [str((day - start).days) for day in (FIRST_DAY, LAST_DAY)]
            rule = validation(type="date", operator="between", formula1=ends[0], formula2=ends[1])
            rule.error = refused["day"]
        elif column.holds == "number":
            rule = validation(type="decimal", operator="between", formula1=f"{column.least:g}", formula2=f"{column.most:g}")
            rule.error = refused["number"].format(least=f"{column.least:g}", most=f"{column.most:g}")
        else:
            return None
        rule.allow_blank = True
        rule.showErrorMessage = True
        rule.errorTitle = refused["title"]
        return rule

    def attach(self, sheet: Any, columns: Sequence[Column], first_row: int) -> None:
        """Puts the rules on the cells of a sheet; columns that choose from one list share one."""
        shared: dict[Choices, Any] = {}
        for number, column in enumerate(columns, 1):
            rule = shared.get(column.choices) if column.choices else None
            if rule is None:
                rule = self.rule_of(column)
                if rule is None:
                    continue
                sheet.add_data_validation(rule)
                if column.choices:
                    shared[column.choices] = rule
            letters = self.openpyxl.utils.get_column_letter(number)
            rule.add(f"{letters}{first_row}:{letters}{LAST_ROW}")

    def write(self, book: Any) -> None:
        """The sheet with the lists, hidden; none where nothing is chosen from."""
        if not self.places:
            return
        sheet = book.create_sheet(NAMES[self.lang])
        sheet.sheet_state = "hidden"
        for choices, column in self.places.items():
            for row, words in enumerate((choices.title, *choices.words), 1):
                put(sheet.cell(row, column), words)
