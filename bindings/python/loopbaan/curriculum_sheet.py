# SPDX-License-Identifier: BSL-1.0
"""Workbooks of a curriculum: one to fill in, and one of a map with its findings as notes at the cells."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import Any, Optional, Union

from ._loopbaan import Competence, Curriculum, Framework
from .core import Error
from .curriculum import (
    CurriculumFinding,
    check_curriculum,
    curriculum_rules,
    parse_curriculum,
    read_curriculum,
    write_curriculum,
)
from .curriculum_words import HELP, LETTERS, SIDES, WORDS
from .exchange import Path, write_csv
from .excel import need
from .files import ending_of, write_whole
from .gap import find_gap
from .people import build_cohort
from .sheets import Block, Choices, Column, Explanation, SheetToFill, make_workbook
from .sheets.parts import Value

__all__ = ["curriculum_workbook", "make_curriculum_template", "write_curriculum_template"]

def write_curriculum_template(path: Path, framework: Framework, to: Optional[str] = None, *, lang: str = "nl") -> None:
    """Writes a workbook (.xlsx) to fill in: modules, a matrix of modules and competences, and a sheet that explains.

    Filled in, it is read by `read_curriculum` as it is.

    Parameters
    ----------
    path : path
    framework : Framework
    to : str, optional
        A profile, role or phase: only what it asks is a column; else "startbekwaam" where the framework has it, else all.
    lang : str
        "nl" or "en".

    Raises
    ------
    Error
        501 for a word that is no target.
    FileExistsError
        When modules have been filled in in a file of that name.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "kaart.xlsx"
    >>> loopbaan.write_curriculum_template(path, loopbaan.dutch_framework())
    >>> loopbaan.read_curriculum(path, loopbaan.dutch_framework())
    Traceback (most recent call last):
    loopbaan.core.Error: ...
    """
    ending_of(path, ".xlsx")
    content = make_curriculum_template(framework, to, lang=lang)
    if holds_modules(path, framework):
        raise FileExistsError("modules have been filled in in the file of that name: give the template another")
    write_whole(path, content, personal=False)


def holds_modules(path: Path, framework: Framework) -> bool:
    """Is there a file of that name in which modules may have been filled in?"""
    if not os.path.isfile(path) or not os.path.getsize(path):
        return False
    try:
        read_curriculum(path, framework)
    except Error as wrong:
        return {each.name for each in wrong.all} != {"no_modules"}
    return True


def make_curriculum_template(framework: Framework, to: Optional[str] = None, *, lang: str = "nl") -> bytes:
    """The content of that workbook.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.make_curriculum_template(loopbaan.dutch_framework())[:2]
    b'PK'
    """
    if lang not in ("nl", "en"):
        raise ValueError('lang is "nl" or "en"')
    need("openpyxl")
    made = MapSheets(framework, to, lang)
    return make_workbook([made.modules(), made.matrix(), made.accepted()], made.explanation(), lang)


def curriculum_workbook(curriculum: Curriculum, lang: str = "nl") -> bytes:
    """A map as a workbook that is read back as it is, with each finding as a note at the cells that it stands on.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;gedrag\\nM1;I T\\n", loopbaan.dutch_framework())
    >>> again = loopbaan.parse_curriculum(loopbaan.curriculum_workbook(kaart), loopbaan.dutch_framework())
    >>> [finding.rule for finding in loopbaan.check_curriculum(again)]
    ['not-practised']
    """
    need("openpyxl")
    made = MapSheets(curriculum.framework, None, lang, curriculum.competences)
    findings = [each for each in check_curriculum(curriculum) if each.accepted is None]
    return make_workbook(
        [made.modules(curriculum, findings), made.matrix(curriculum, findings), made.accepted(curriculum)],
        made.explanation(),
        lang,
    )


class MapSheets:
    """The sheets of a map in one language."""

    def __init__(
        self, framework: Framework, to: Optional[str], lang: str, competences: Optional[Sequence[str]] = None
    ) -> None:
        self.framework = framework
        self.lang = lang
        if competences is None:
            target = to if to is not None else "startbekwaam" if "startbekwaam" in framework.profiles else None
            competences = asked_by(framework, target)
        areas = {area: place for place, area in enumerate(framework.areas)}
        found = [framework.competences[id] for id in competences]
        found.sort(key=lambda c: areas.get(c.area or "", len(areas)))
        self.competences = found
        self.headings = [self.heading_of(each) for each in found]

    def say(self, what: str, **values: object) -> str:
        return WORDS[what][0 if self.lang == "nl" else 1].format(**values)

    def help(self, what: str, **values: object) -> str:
        return HELP[what][0 if self.lang == "nl" else 1].format(**values)

    def heading_of(self, competence: Competence) -> str:
        """What heads its column: its title, or its id where the title means something else here."""
        title = competence.title.in_language(self.lang)
        try:
            read = parse_curriculum(write_csv([["modulecode", title], ["M", "I"]]), self.framework)
        except Error:
            return competence.id
        return title if read.competences == (competence.id,) else competence.id

    def modules(
        self, curriculum: Optional[Curriculum] = None, findings: Sequence[CurriculumFinding] = ()
    ) -> SheetToFill:
        sides = Choices(self.say("sides"), tuple(SIDES[self.lang].values()))
        columns = [
            Column(self.say("code"), self.help("code"), width=14),
            Column(self.say("name"), self.help("name"), width=36),
            Column(self.say("variant"), self.help("variant"), is_optional=True, width=22),
            Column(self.say("year"), self.help("year"), is_optional=True, width=8),
            Column(self.say("period"), self.help("period"), is_optional=True, width=9),
            Column(self.say("ec"), self.help("ec"), holds="number", least=0, most=1000, is_optional=True, width=8),
            Column(self.say("by"), self.help("by"), choices=sides, is_optional=True, width=12),
            Column(self.say("team"), self.help("team"), is_optional=True, width=22),
            Column(self.say("choice"), self.help("choice"), is_optional=True, width=20),
            Column(self.say("after"), self.help("after"), is_optional=True, width=22),
        ]
        if curriculum is None:
            return SheetToFill(self.say("modules"), columns)
        document = json.loads(write_curriculum(curriculum))
        choices = {each["id"]: each for each in document.get("choices", ())}
        rows: list[tuple[Value, ...]] = []
        remarks: dict[tuple[int, int], str] = {}
        for place, module in enumerate(document.get("modules", ())):
            load = module.get("ec", round(module["hours"] / 28, 2) if "hours" in module else None)
            rows.append(
                (
                    module["id"],
                    self.words_of(module["title"]),
                    ", ".join(module.get("variants", ())),
                    span(module.get("year"), module.get("last_year")),
                    span(module.get("period"), module.get("last_period")),
                    load,
                    SIDES[self.lang].get(module.get("by", "")),
                    self.words_of(module.get("team", "")),
                    self.choice_of(choices[module["choice"]]) if "choice" in module else None,
                    ", ".join(module.get("after", ())),
                )
            )
            own = [
                each.print(self.lang)
                for each in findings
                if each.competence is None
                and (each.module == module["id"] or (each.module is None and module["id"] in each.modules))
            ]
            if own:
                remarks[place, 0] = "\n".join(own)
        return SheetToFill(self.say("modules"), columns, rows, remarks=remarks)

    def matrix(
        self, curriculum: Optional[Curriculum] = None, findings: Sequence[CurriculumFinding] = ()
    ) -> SheetToFill:
        columns = [Column(self.say("code"), self.help("code"), width=14)]
        for competence, heading in zip(self.competences, self.headings):
            levels = [level.id for level in self.framework.scales[competence.scale].levels]
            words = ("I", "O", "T", "IO", "OT", "IOT", *(f"T:{level}" for level in levels), "?")
            area = self.framework.areas[competence.area].title.in_language(self.lang) if competence.area else ""
            columns.append(
                Column(
                    heading,
                    self.note_of(competence),
                    band=area,
                    choices=Choices(self.say("letters"), words, is_open=True),
                    is_optional=True,
                    width=16,
                )
            )
        if curriculum is None:
            return SheetToFill(self.say("matrix"), columns)
        rows: list[tuple[Value, ...]] = []
        remarks: dict[tuple[int, int], list[str]] = {}
        place_of = {each.id: place for place, each in enumerate(self.competences, 1)}
        for row, module in enumerate(json.loads(write_curriculum(curriculum)).get("modules", ())):
            cells: list[list[str]] = [[] for _ in self.competences]
            for cell in module.get("cells", ()):
                cells[place_of[cell["competence"]] - 1].append(self.cell_of(cell))
            rows.append((module["id"], *("; ".join(each) or None for each in cells)))
            for finding in findings:
                if finding.competence and any(cell.module == module["id"] for cell in finding.cells):
                    remarks.setdefault((row, place_of[finding.competence]), []).append(finding.print(self.lang))
        joined = {place: "\n".join(words) for place, words in remarks.items()}
        return SheetToFill(self.say("matrix"), columns, rows, remarks=joined)

    def cell_of(self, cell: Mapping[str, Any]) -> str:
        """A cell as it is filled in: T:start@samen?"""
        letter = LETTERS[cell["does"]]
        if not letter:
            return "?" if cell.get("unsure") else ("aangeboden", "offered")[self.lang != "nl"]
        words = letter + (f":{cell['level']}" if "level" in cell else "")
        words += f"@{SIDES[self.lang][cell['by']]}" if "by" in cell else ""
        return words + ("?" if cell.get("unsure") else "")

    def choice_of(self, choice: Mapping[str, Any]) -> str:
        name = self.words_of(choice.get("title", choice["id"]))
        if "take" not in choice and "among" not in choice:
            return name
        of = ("van", "of")[self.lang != "nl"]
        return f"{name} ({choice.get('take', 1)} {of} {choice['among']})" if "among" in choice else name

    def words_of(self, words: Union[str, Mapping[str, str]]) -> str:
        """A text of a document in this language."""
        return words if isinstance(words, str) else words.get(self.lang) or next(iter(words.values()), "")

    def note_of(self, competence: Competence) -> str:
        """The competence in its own words: what is seen at each level."""
        lines = [competence.title.in_language(self.lang)]
        for level in self.framework.scales[competence.scale].levels:
            words = competence.levels.get(level.id) if hasattr(competence, "levels") else None
            lines.append(f"{level.id}: " + (words.in_language(self.lang) if words else level.title.in_language(self.lang)))
        return "\n".join(lines)

    def accepted(self, curriculum: Optional[Curriculum] = None) -> SheetToFill:
        titles_of_rules = [rule.title.in_language(self.lang) for rule in curriculum_rules()]
        rules = Choices(self.say("rules"), (*titles_of_rules, self.say("left out")))
        columns = [
            Column(self.say("rule"), choices=rules, width=28),
            Column(self.say("competence"), is_optional=True, width=28),
            Column(self.say("module"), is_optional=True, width=14),
            Column(self.say("variant"), is_optional=True, width=18),
            Column(self.say("reason"), width=50),
        ]
        titles = {rule.id: rule.title.in_language(self.lang) for rule in curriculum_rules()}
        document = {} if curriculum is None else json.loads(write_curriculum(curriculum))
        given = document.get("accepted", ())
        rows: list[tuple[Value, ...]] = [
            (
                titles[each["rule"]],
                each.get("competence"),
                each.get("module"),
                each.get("variant"),
                self.words_of(each["reason"]),
            )
            for each in given
        ]
        rows += [
            (self.say("left out"), each["competence"], None, each.get("variant"), self.words_of(each["reason"]))
            for each in document.get("left_out", ())
        ]
        return SheetToFill(self.say("accepted"), columns, rows)

    def explanation(self) -> Explanation:
        lang = 0 if self.lang == "nl" else 1
        level = "start"
        if self.competences:
            levels = self.framework.scales[self.competences[0].scale].levels
            level = levels[min(1, len(levels) - 1)].id
        how = (
            [
                f"Blad “{self.say('modules')}”: een rij per module. Alleen de code en de titel zijn nodig.",
                f"Blad “{self.say('matrix')}”: dezelfde codes, en wat de module met elke bekwaamheid doet.",
                self.help("cell", level=level),
                "Een opmerking bij een kop zegt wat de bekwaamheid op elk niveau is.",
                f"Blad “{self.say('accepted')}”: een bevinding die zo is bedoeld, met de reden. Zij telt dan niet meer mee. "
                f"Laat de opleiding een bekwaamheid bewust aan de school, kies dan “{self.say('left out')}”; dat komt in de overdracht.",
            ],
            [
                f"Sheet “{self.say('modules')}”: a row for each module. Only code and title are needed.",
                f"Sheet “{self.say('matrix')}”: the same codes, and what the module does with each competence.",
                self.help("cell", level=level),
                "A note at a heading says what the competence is at each level.",
                f"Sheet “{self.say('accepted')}”: a finding that is meant to be so, with the reason. It counts no more then. "
                f"Where the programme leaves a competence to the school on purpose, choose “{self.say('left out')}”; the handover says so.",
            ],
        )[lang]
        then = (
            ["loopbaan curriculum kaart.xlsx -o kaart.html", "loopbaan curriculum kaart.xlsx --repair"],
            ["loopbaan curriculum map.xlsx -o map.html", "loopbaan curriculum map.xlsx --repair"],
        )[lang]
        rules = [[f"{rule.number}", rule.title.in_language(self.lang), rule.says.in_language(self.lang)] for rule in curriculum_rules()]
        heads = (["nr", "wat", "wat het vraagt"], ["no", "what", "what it asks"])[lang]
        blocks = [
            Block(("Zo vult u haar in", "How to fill it in")[lang], how),
            Block(("Daarna", "Then")[lang], [f"    {each}" for each in then]),
            Block(("Waarop de kaart wordt bekeken", "What the map is looked at for")[lang], table=[heads, *rules]),
        ]
        title = self.framework.title.in_language(self.lang) or self.framework.id
        return Explanation(self.say("explain"), self.say("title", framework=title), blocks)


def asked_by(framework: Framework, target: Optional[str]) -> list[str]:
    """Ids of the competences that a target asks; of all, where there is none."""
    if target is None:
        return list(framework.competences)
    nobody = build_cohort(framework, [{"id": "x"}])[0]
    return [line.competence for line in find_gap(nobody, framework.target(target)).lines]


def span(first: Optional[int], last: Optional[int]) -> Optional[str]:
    return None if first is None else str(first) if last is None else f"{first}-{last}"
