# SPDX-License-Identifier: BSL-1.0
"""Curricula: what modules do with competences, what that leaves thin, and the smallest repair."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional, Union

from . import _loopbaan
from ._loopbaan import Crosswalk, Curriculum, Framework
from .curriculum_answers import (
    ActivityCover,
    Carried,
    CarriedCell,
    CurriculumCell,
    CurriculumChange,
    CurriculumCover,
    CurriculumFinding,
    CurriculumModule,
    CurriculumRepair,
    CurriculumRule,
    ModuleWeight,
    RepairStep,
    VariantDifference,
    WhatIf,
)
from .curriculum_source import made_of, rows_of
from .exchange import Path, name_of, read_file, write_csv

__all__ = [
    "ActivityCover",
    "Carried",
    "CarriedCell",
    "Curriculum",
    "CurriculumCell",
    "CurriculumChange",
    "CurriculumCover",
    "CurriculumFinding",
    "CurriculumModule",
    "CurriculumRepair",
    "CurriculumRule",
    "ModuleWeight",
    "RepairStep",
    "VariantDifference",
    "WhatIf",
    "carry_over",
    "change_curriculum",
    "check_curriculum",
    "compare_variants",
    "cover_curriculum",
    "critical_path",
    "curriculum_modules",
    "curriculum_rules",
    "parse_curriculum",
    "read_curriculum",
    "repair_curriculum",
    "weigh_modules",
    "what_if",
    "write_curriculum",
]


Source = Union[Path, Sequence[Path]]


def read_curriculum(
    path: Source,
    framework: Framework,
    *,
    sheet: Optional[str] = None,
    letters: Optional[Mapping[str, str]] = None,
    id: Optional[str] = None,
    version: str = "1",
    profile: Optional[str] = None,
    title: Optional[str] = None,
) -> Curriculum:
    """A curriculum from a workbook, from tables of separated values, or from a curriculum/1 document.

    Parameters
    ----------
    path : path, or several
        Of several tables together: modules in one, the matrix in another.
    framework : Framework
        That its competences and levels are of.
    sheet : str, optional
        Which sheet of a workbook; else all that have headings of a curriculum.
    letters : mapping of str to str, optional
        What letters of cells mean: {"R": "practise", "M": "assess"}. None: I, O and T, and whole words.
    id, version : str, optional
        Its permanent name and edition; else it is named after the file that has its modules.
    profile : str, optional
        What it leads to; else "startbekwaam" where the framework has it.
    title : str, optional
        How people call it, at the head of its page.

    Raises
    ------
    Error
        With everything that is wrong: file, sheet, row, column, value, remedy. Nothing is guessed and nothing dropped.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "kaart.csv"
    >>> _ = path.write_text("module;jaar;Klassenmanagement\\nM1;1;I\\nM2;2;O T:startbekwaam@samen\\n", encoding="utf-8")
    >>> kaart = loopbaan.read_curriculum(path, loopbaan.dutch_framework())
    >>> [module.id for module in loopbaan.curriculum_modules(kaart)]
    ['M1', 'M2']
    """
    paths = [path] if isinstance(path, (str, bytes, os.PathLike)) else list(path)
    given = [(name_of(each), read_file(each)) for each in paths]
    return made_of(given, framework, sheet, letters, id, version, profile, title)


def parse_curriculum(
    content: Any,
    framework: Framework,
    *,
    name: str = "",
    sheet: Optional[str] = None,
    letters: Optional[Mapping[str, str]] = None,
    id: Optional[str] = None,
    version: str = "1",
    profile: Optional[str] = None,
    title: Optional[str] = None,
) -> Curriculum:
    """The same from the content of a file, or from a data frame (pandas, Polars, pyarrow, a Table of this library).

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_curriculum("module;gedrag\\nM1;I O T\\n", loopbaan.dutch_framework(), name="kaart.csv")
    <Curriculum kaart 1: 1 modules, 1 competences, ... notes>
    """
    if not isinstance(content, (str, bytes)):
        content = write_csv(rows_of(content))
    return made_of([(name, content)], framework, sheet, letters, id, version, profile, title)


def write_curriculum(curriculum: Curriculum) -> str:
    """The curriculum/1 document of a curriculum, in canonical form.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;gedrag\\nM1;I\\n", loopbaan.dutch_framework())
    >>> again = loopbaan.parse_curriculum(loopbaan.write_curriculum(kaart), loopbaan.dutch_framework())
    >>> loopbaan.write_curriculum(again) == loopbaan.write_curriculum(kaart)
    True
    """
    return _loopbaan.write_curriculum(curriculum)


def curriculum_rules() -> tuple[CurriculumRule, ...]:
    """All rules, by number, with their sources.

    Examples
    --------
    >>> import loopbaan
    >>> [(rule.number, rule.id) for rule in loopbaan.curriculum_rules()][:2]
    [(1, 'never-introduced'), (2, 'not-practised')]
    """
    return tuple(CurriculumRule(**each) for each in _loopbaan.curriculum_rules())


def curriculum_modules(curriculum: Curriculum) -> tuple[CurriculumModule, ...]:
    """The modules of a curriculum, in order.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;ec;gedrag\\nM1;5;I\\n", loopbaan.dutch_framework())
    >>> loopbaan.curriculum_modules(kaart)[0].hours
    140.0
    """
    return tuple(CurriculumModule(**{**each, "cells": cells_of(each["cells"])}) for each in curriculum._modules())


def cells_of(given: Iterable[tuple[str, str, str, Optional[str]]]) -> tuple[CurriculumCell, ...]:
    return tuple(CurriculumCell(*each) for each in given)


def findings_of(given: Iterable[dict[str, Any]]) -> tuple[CurriculumFinding, ...]:
    return tuple(CurriculumFinding(**{**each, "cells": cells_of(each["cells"])}) for each in given)


def check_curriculum(curriculum: Curriculum) -> tuple[CurriculumFinding, ...]:
    """Everything that the rules find, accepted findings included.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;jaar;gedrag\\nM1;1;I T\\n", loopbaan.dutch_framework())
    >>> [finding.rule for finding in loopbaan.check_curriculum(kaart)]
    ['not-practised']
    """
    return findings_of(curriculum._findings())


def cover_curriculum(curriculum: Curriculum) -> tuple[CurriculumCover, ...]:
    """For each competence and variant what is introduced, practised and assessed: for whom, to which level, when, by whom.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;jaar;ec;gedrag\\nM1;1;5;T:start\\n", loopbaan.dutch_framework())
    >>> cover = loopbaan.cover_curriculum(kaart)[0]
    >>> cover.assess.there, cover.assess.for_everybody, cover.introduce.there, cover.hours
    ('everybody', 'start', 'none', 140.0)
    """
    activities = ("introduce", "practise", "assess")
    return tuple(
        CurriculumCover(
            **{
                **each,
                **{key: ActivityCover(**{**each[key], "cells": cells_of(each[key]["cells"])}) for key in activities},
            }
        )
        for each in curriculum._cover()
    )


def what_if(curriculum: Curriculum, changes: Iterable[CurriculumChange]) -> WhatIf:
    """The findings that come and go with changes. Raises Error 962 where one is not possible.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;jaar;gedrag\\nM1;1;I O\\nM2;2;T\\n", loopbaan.dutch_framework())
    >>> found = loopbaan.what_if(kaart, [loopbaan.CurriculumChange("remove_module", "M2")])
    >>> [finding.rule for finding in found.comes], found.goes
    (['not-assessed'], ())
    """
    found = curriculum._what_if([each._asked() for each in changes])
    return WhatIf(found["changed"], findings_of(found["comes"]), findings_of(found["goes"]))


def change_curriculum(curriculum: Curriculum, changes: Iterable[CurriculumChange]) -> Curriculum:
    """The curriculum with changes, one after the other. Raises Error 962 where one is not possible.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;jaar;gedrag\\nM1;1;I T\\n", loopbaan.dutch_framework())
    >>> mended = loopbaan.change_curriculum(kaart, loopbaan.repair_curriculum(kaart).changes)
    >>> loopbaan.check_curriculum(mended)
    ()
    """
    return curriculum._changed([each._asked() for each in changes])


def repair_curriculum(
    curriculum: Curriculum,
    *,
    costs: Optional[Mapping[str, int]] = None,
    fixed: Iterable[str] = (),
    weights: Optional[Mapping[str, int]] = None,
    nodes: int = 100_000,
) -> CurriculumRepair:
    """The cheapest changes of cells after which the rules about cells find nothing, proven.

    Parameters
    ----------
    curriculum : Curriculum
    costs : mapping of str to int, optional
        Of "add", "remove", "change" and "move": 0 to 1000, each 1 by itself.
    fixed : iterable of str
        Ids of modules that stay as they are.
    weights : mapping of str to int, optional
        How many times as much changes of a module cost.
    nodes : int
        So many nodes of the search per competence, after which the answer may be "stopped".

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;jaar;gedrag\\nM1;1;I T\\n", loopbaan.dutch_framework())
    >>> repair = loopbaan.repair_curriculum(kaart)
    >>> repair.status, repair.cost, repair.changes[0].kind, repair.changes[0].does
    ('optimal', 1, 'add_cell', 'practise')
    """
    found = curriculum._repair(dict(costs or {}), list(fixed), dict(weights or {}), nodes)
    findings = check_curriculum(curriculum)
    steps = tuple(
        RepairStep(CurriculumChange(**step["change"]), tuple(findings[i] for i in step["solves"])) for step in found["steps"]
    )
    beyond = tuple(findings[i] for i in found["beyond"])
    clashes = tuple((competence, tuple(rules)) for competence, rules in found["clashes"])
    return CurriculumRepair(found["status"], found["cost"], found["bound"], steps, beyond, clashes, found["nodes"])


def compare_variants(curriculum: Curriculum, one: str, other: str) -> tuple[VariantDifference, ...]:
    """What one variant has and another lacks, per competence and activity. Raises KeyError for an unknown variant.

    Examples
    --------
    >>> import loopbaan
    >>> table = "module;variant;gedrag\\nM1;voltijd;I O T\\nM2;deeltijd;I O\\n"
    >>> kaart = loopbaan.parse_curriculum(table, loopbaan.dutch_framework())
    >>> loopbaan.compare_variants(kaart, "voltijd", "deeltijd")[0].text.in_language("nl")
    '“Omgaan met gedrag”: voltijd toetst het; deeltijd toetst het niet.'
    """
    return tuple(VariantDifference(*each) for each in curriculum._compare(one, other))


def carry_over(curriculum: Curriculum, crosswalk: Crosswalk) -> Carried:
    """The curriculum in another edition of the framework, with a line for every cell. Raises Error 208.

    Examples
    --------
    >>> import loopbaan
    >>> old, new = loopbaan.built_in_framework("nl-2005"), loopbaan.built_in_framework("nl-2017")
    >>> kaart = loopbaan.parse_curriculum("module;interpersoonlijk\\nM1;I O T\\n", old)
    >>> carried = loopbaan.carry_over(kaart, loopbaan.built_in_crosswalk(old, new))
    >>> len(carried.cells)
    3
    """
    found = curriculum._carry_over(crosswalk)
    return Carried(found["made"], tuple(CarriedCell(**each) for each in found["cells"]), tuple(found["new"]))


def weigh_modules(curriculum: Curriculum) -> tuple[ModuleWeight, ...]:
    """What hangs on each module, in order.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;vooraf;gedrag\\nM1;;I\\nM2;M1;O T\\n", loopbaan.dutch_framework())
    >>> [(weight.module, weight.blocking, weight.delay) for weight in loopbaan.weigh_modules(kaart)]
    [('M1', 1, 2), ('M2', 0, 2)]
    """
    return tuple(ModuleWeight(**each) for each in curriculum._weights())


def critical_path(curriculum: Curriculum) -> tuple[str, ...]:
    """The longest chain of modules that wait for each other; () where prerequisites go round in a circle.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;vooraf;gedrag\\nM1;;I\\nM2;M1;O T\\n", loopbaan.dutch_framework())
    >>> loopbaan.critical_path(kaart)
    ('M1', 'M2')
    """
    return tuple(curriculum._critical_path())
