# SPDX-License-Identifier: BSL-1.0
"""What is said of a curriculum, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from ._loopbaan import Curriculum, Text


@dataclass(frozen=True)
class CurriculumRule:
    """What a map is looked at for: `number` and `id` are permanent; `limit` counts `counts`, where the rule has one."""

    number: int
    id: str
    title: Text
    says: Text
    source: Text
    limit: Optional[int]
    counts: Text


@dataclass(frozen=True)
class CurriculumCell:
    """One thing that a module does with a competence: "introduce", "practise", "assess" or "offered", to a level."""

    module: str
    competence: str
    does: str
    level: Optional[str] = None


@dataclass(frozen=True)
class CurriculumModule:
    """A module with its references resolved; `hours` by 28 for each EC, None where nobody said."""

    id: str
    title: Text
    variants: tuple[str, ...]
    when: Text
    year: Optional[int]
    period: Optional[int]
    hours: Optional[float]
    by: Optional[str]
    choice: Optional[str]
    after: tuple[str, ...]
    cells: tuple[CurriculumCell, ...]


@dataclass(frozen=True)
class CurriculumFinding:
    """What a rule finds, with the cells it stands on. `there`: how far what is asked is there ("none", "in_doubt",
    "by_choice", "everybody"). `certain`: however empty modules and question marks are filled in. `accepted`: the reason
    why it is meant to be so."""

    rule: str
    competence: Optional[str]
    module: Optional[str]
    variants: tuple[str, ...]
    cells: tuple[CurriculumCell, ...]
    modules: tuple[str, ...]
    there: str
    certain: bool
    accepted: Optional[Text]
    text: Text

    def print(self, lang: str = "nl") -> str:
        """In one sentence."""
        return self.text.in_language(lang)


@dataclass(frozen=True)
class ActivityCover:
    """How far one activity is there: for whom, to which level, when (first and last period as year × 1000 + period), by whom."""

    there: str
    for_everybody: Optional[str]
    possible: Optional[str]
    when: Optional[tuple[int, int]]
    by: Optional[str]
    cells: tuple[CurriculumCell, ...]


@dataclass(frozen=True)
class CurriculumCover:
    """What a variant does with a competence. `hours` are those of the modules that touch it, each whole and once."""

    competence: str
    variant: str
    introduce: ActivityCover
    practise: ActivityCover
    assess: ActivityCover
    modules: int
    hours: float
    without_load: int
    own_hours: float
    question_marks: int
    required: Optional[str]


@dataclass(frozen=True)
class CurriculumChange:
    """One change of a map, for `what_if` and `change_curriculum`, or of a repair.

    `kind`: "add_cell", "remove_cell", "move_cell" (`to` another module), "set_level" (`new_level`), "set_side" (`by`),
    "make_sure", "remove_module", "move_module" (`year`, `period`), "scale_module" (`percent`), "add_competence".
    """

    kind: str
    module: Optional[str] = None
    competence: Optional[str] = None
    does: Optional[str] = None
    level: Optional[str] = None
    new_level: Optional[str] = None
    by: Optional[str] = None
    to: Optional[str] = None
    year: Optional[int] = None
    period: Optional[int] = None
    percent: int = 100
    text: Optional[Text] = None

    def print(self, lang: str = "nl") -> str:
        """In one sentence; of a repair, with the titles of the map."""
        return self.text.in_language(lang) if self.text is not None else self.kind

    def _asked(self) -> dict[str, Any]:
        return {key: value for key, value in vars(self).items() if key != "text"}


@dataclass(frozen=True)
class WhatIf:
    """A changed map, and the findings that come and go with it."""

    changed: Curriculum
    comes: tuple[CurriculumFinding, ...]
    goes: tuple[CurriculumFinding, ...]


@dataclass(frozen=True)
class RepairStep:
    """One change of a repair, and the findings that it is about."""

    change: CurriculumChange
    solves: tuple[CurriculumFinding, ...]


@dataclass(frozen=True)
class CurriculumRepair:
    """The smallest repair: `status` "optimal" (proven), "feasible" (with a proven `bound`), "unreachable" (`clashes` says
    which rules cannot hold together for which competence) or "stopped". `beyond`: findings that no change of cells mends."""

    status: str
    cost: int
    bound: int
    steps: tuple[RepairStep, ...]
    beyond: tuple[CurriculumFinding, ...]
    clashes: tuple[tuple[str, tuple[str, ...]], ...]
    nodes: int

    @property
    def changes(self) -> tuple[CurriculumChange, ...]:
        """Its changes, for `change_curriculum`."""
        return tuple(step.change for step in self.steps)


@dataclass(frozen=True)
class VariantDifference:
    """Where two variants differ, in words."""

    competence: str
    does: str
    text: Text


@dataclass(frozen=True)
class CarriedCell:
    """What became of a cell in another edition: "kept", "moved", "decide" or "dropped"."""

    module: str
    competence: str
    does: str
    how: str
    to: tuple[str, ...]
    level: Optional[str]
    text: Text


@dataclass(frozen=True)
class Carried:
    """A map in another edition, with a line for each cell of the old one, and what the new profile asks and no cell is about."""

    made: Curriculum
    cells: tuple[CarriedCell, ...]
    new: tuple[str, ...]


@dataclass(frozen=True)
class ModuleWeight:
    """What hangs on a module: the measures of curricular analytics, and `sole`: what nobody does without it."""

    module: str
    blocking: int
    delay: int
    complexity: int
    centrality: int
    sole: tuple[tuple[str, str, tuple[str, ...]], ...]
    blocked: tuple[str, ...]
