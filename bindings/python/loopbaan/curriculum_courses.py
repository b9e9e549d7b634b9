# SPDX-License-Identifier: BSL-1.0
"""Courses with learning outcomes of the Open Education API (v5 and v6), read as the tables of a curriculum.

Such a list says which outcomes a course is about and which its assessments test. What it cannot say (introduced or
practised, a level, a choice, prerequisites) is left open and told, not guessed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Optional, Union

from ._loopbaan import Diagnostic, Framework
from .core import Error
from .curriculum_course_shapes import IDS, Item, entries, is_page, kind_of, without_courses, without_ids, wrong_forms
from .exchange import write_csv
from .workbook.faults import told

Content = Union[str, bytes]

TESTS = {
    "unknown",
    "test_on_paper",
    "digital_test",
    "life_skills_test",
    "oral_test",
    "portfolio_assessment",
}
WORKPLACE_MODES = {"work_based"}
HOURS = {"hour", "sbu", "contact_time", "contacttime"}
MOST = 12  # so many ids are named


def courses_in(content: Content) -> Any:
    """A document of the Open Education API; None where it is something else."""
    if content.lstrip()[:1] not in (b"{", b"[", "{", "["):
        return None
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return None  # the reader of documents says where it is broken
    if isinstance(document, dict) and "loopbaan" in document:
        return None
    return document if is_page(document) or next(entries(document), None) else None


def words_of(value: Any, lang: str) -> str:
    """A text: a string, or a list of texts each with its language."""
    if isinstance(value, str):
        return value
    texts = [each for each in value or () if isinstance(each, dict) and isinstance(each.get("value"), str)]
    own = [each["value"] for each in texts if str(each.get("language", "")).lower().startswith(lang)]
    return own[0] if own else texts[0]["value"] if texts else ""


def codes_of(item: Item) -> list[str]:
    """Its codes, the primary one first."""
    codes = [item.get("primaryCode"), *(item.get("otherCodes") or ())]
    return [str(each["code"]) for each in codes if isinstance(each, dict) and each.get("code")]


class Courses:
    """What the files together say."""

    def __init__(self, files: Sequence[tuple[str, Any]], framework: Framework) -> None:
        self.framework = framework
        self.file = files[0][0]
        self.by_kind: dict[str, dict[str, Item]] = {kind: {} for kind in IDS.values()}
        self.missing: dict[str, None] = {}
        self.unmatched: dict[str, str] = {}
        self.errors: list[Diagnostic] = []
        for file, document in files:
            self.errors += without_ids(file, document)
            for at, item in entries(document):
                self.errors += wrong_forms(file, at, item)
                kind = kind_of(item)
                key = next(key for key, each in IDS.items() if each == kind and key in item)
                # The same entry may be there several times, expanded here and by its id there: the fullest counts.
                known = self.by_kind[str(kind)].get(str(item[key]))
                if known is None or len(known) < len(item):
                    self.by_kind[str(kind)][str(item[key])] = item
        if self.errors:
            raise Error(self.errors)
        self.names: dict[str, str] = {}
        for id, competence in framework.competences.items():
            for name in (competence.title.in_language("nl"), competence.title.in_language("en")):
                self.names.setdefault(name.casefold(), id)
        self.names |= {id.casefold(): id for id in framework.competences}

    def linked(self, item: Item, key: str, expanded: str) -> list[str]:
        """Ids that it names, or whose entries stand in it."""
        ids = [str(each) for each in item.get(key) or ()]
        for each in item.get(expanded) or ():
            if isinstance(each, dict) and "learningOutcomeId" in each:
                ids.append(str(each["learningOutcomeId"]))
            elif (words := words_of([each] if isinstance(each, dict) else each, "nl")) and expanded == "learningOutcomes":
                also = words_of([each] if isinstance(each, dict) else each, "en")
                self.by_kind["outcome"].setdefault(f"“{words}”", {"name": words, "otherCodes": [{"code": also}]})
                ids.append(f"“{words}”")
        return list(dict.fromkeys(ids))

    def competences_of(self, outcome: str, seen: Optional[set[str]] = None) -> list[str]:
        """The competences that an outcome is, or is a part of: of several parents each, and each once."""
        seen = seen if seen is not None else set()
        if outcome in seen:
            return []
        seen.add(outcome)
        item = self.by_kind["outcome"].get(outcome)
        if item is None:
            self.missing[outcome] = None
            return []
        for word in (*codes_of(item), words_of(item.get("name"), "nl"), words_of(item.get("name"), "en")):
            if word.casefold() in self.names:
                return [self.names[word.casefold()]]
        found: list[str] = []
        parents = self.linked(item, "parentIds", "parents")
        parents += [id for id, each in self.by_kind["outcome"].items() if outcome in self.linked(each, "childIds", "children")]
        for parent in dict.fromkeys(parents):
            found += [each for each in self.competences_of(parent, seen) if each not in found]
        return found

    def tables(self) -> list[list[list[str]]]:
        """A table of modules, and a list of what they do."""
        modules = [["module", "titel", "EC", "uren"]]
        doing = [["module", "bekwaamheid", "letter", "wie"]]
        titles: dict[str, str] = {}
        for id, course in self.by_kind["course"].items():
            code = self.code_of(id, course)
            title = words_of(course.get("name"), "nl")
            if titles.setdefault(code.casefold(), title) != title:
                both = f"“{titles[code.casefold()]}”", f"“{title}”"
                self.errors.append(told("rows_of_a_module_disagree", self.file, code, (" en ".join(both), " and ".join(both))))
            modules.append([code, title, *self.load_of(code, course)])
            doing += [[code, *cell] for cell in self.cells_of(id, course)]
        for component in self.by_kind["component"].values():
            of = self.course_of(component)
            if of and of not in self.by_kind["course"]:
                self.missing[of] = None
        return [modules, doing]

    @staticmethod
    def code_of(id: str, course: Item) -> str:
        return (codes_of(course) or [str(course.get("abbreviation") or id)])[0]

    @staticmethod
    def course_of(component: Item) -> str:
        course = component.get("course") or {}
        return str(component.get("courseId") or (course if isinstance(course, str) else course.get("courseId")) or "")

    def cells_of(self, id: str, course: Item) -> list[tuple[str, str, str]]:
        """Competence, letter, who: what assessments test, and what the course or another part of it names."""
        found: list[tuple[str, str, str]] = []
        elsewhere: set[str] = set()
        for component in self.by_kind["component"].values():
            if self.course_of(component) != id:
                continue
            outcomes = self.linked(component, "learningOutcomeIds", "learningOutcomes")
            elsewhere.update(outcomes)
            letter = "T" if component.get("componentType") in TESTS else "aangeboden"
            found += self.cells(outcomes, letter, self.side_of(component) or self.side_of(course))
        named = self.linked(course, "learningOutcomeIds", "learningOutcomes")
        found += self.cells((each for each in named if each not in elsewhere), "aangeboden", self.side_of(course))
        # What is tested is dealt with too: that it is tested says enough.
        tested = {competence for competence, letter, _ in found if letter == "T"}
        sides: dict[tuple[str, str], set[str]] = {}
        for competence, letter, side in found:
            if letter == "T" or competence not in tested:
                sides.setdefault((competence, letter), set()).add(side)
        # Of two that do the same one at the workplace and one nobody knows where: nobody knows.
        return [(competence, letter, of.pop() if len(of) == 1 else "") for (competence, letter), of in sides.items()]

    def cells(self, outcomes: Iterable[str], letter: str, side: str) -> Iterator[tuple[str, str, str]]:
        for outcome in outcomes:
            found = self.competences_of(outcome)
            if not found and outcome in self.by_kind["outcome"]:
                item = self.by_kind["outcome"][outcome]
                self.unmatched[outcome] = (codes_of(item) or [words_of(item.get("name"), "nl") or outcome])[0]
            for competence in found:
                yield competence, letter, side

    def side_of(self, item: Item) -> str:
        """The workplace where it says so; else nobody knows: who does not say it is not the institute."""
        modes = item.get("modesOfDelivery") or item.get("modeOfDelivery") or ()
        at_work = any(mode in WORKPLACE_MODES for mode in modes) or item.get("componentType") == "external"
        return "werkplek" if at_work else ""

    def load_of(self, code: str, course: Item) -> list[str]:
        """EC, and hours where there is no EC; two values of one unit are an error."""
        given = course.get("studyLoad")
        loads = [given] if isinstance(given, dict) else [each for each in given or () if isinstance(each, dict)]
        values: dict[str, list[Any]] = {}
        for load in loads:
            unit = str(load.get("studyLoadUnit") or load.get("unit") or "").lower()
            if load.get("value") is not None and load["value"] not in values.setdefault(unit, []):
                values[unit].append(load["value"])
        for unit, several in values.items():
            if len(several) > 1:
                words = ", ".join(str(each) for each in several)
                self.errors.append(told("two_loads_of_a_unit", self.file, code, unit, words))
        if "ects" in values:
            return [number(values["ects"][0]), ""]
        for unit in ("sbu", "hour"):
            if unit in values:
                return ["", number(values[unit][0])]
        return ["", ""]  # contact time is no study load

    def notes(self) -> list[Diagnostic]:
        """What was read, and what was not."""
        counts = [len(self.by_kind[kind]) for kind in ("course", "outcome")]
        tests = sum(each.get("componentType") in TESTS for each in self.by_kind["component"].values())
        others = len(self.by_kind["component"]) - tests
        skipped = sum(len(self.by_kind[kind]) for kind in ("offering", "session", "programme"))
        read = (
            f"{counts[0]} cursussen, {counts[1]} leeruitkomsten, {tests} toetsen, {others} andere onderdelen"
            + (f"; {skipped} programma’s, uitvoeringen en perioden niet" if skipped else ""),
            f"{counts[0]} courses, {counts[1]} learning outcomes, {tests} assessments, {others} other components"
            + (f"; {skipped} programmes, offerings and sessions not" if skipped else ""),
        )
        found = [told("course_list_read", self.file, read)]
        if self.unmatched:
            found.append(told("outcomes_unmatched", self.file, str(len(self.unmatched)), some(self.unmatched.values())))
        if self.missing:
            found.append(told("id_not_in_files", self.file, str(len(self.missing)), some(self.missing)))
        return found


def some(words: Iterable[str]) -> str:
    all = list(words)
    return ", ".join(all[:MOST]) + (", …" if len(all) > MOST else "")


def number(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def tables_of(files: Sequence[tuple[str, Content]], framework: Framework) -> Optional[tuple[list[bytes], list[Diagnostic]]]:
    """The tables of the courses of some files, with notes; None where one of them is something else.

    Raises Error for fields that cannot be read, and for loads and titles that contradict each other.
    """
    found = [(name, courses_in(content)) for name, content in files]
    if any(document is None for _, document in found):
        return None
    read = Courses(found, framework)
    if not read.by_kind["course"]:
        raise Error([without_courses(found[0][0], [document for _, document in found])])
    made = [write_csv(rows) for rows in read.tables()]
    if read.errors:
        raise Error(read.errors)
    notes = read.notes()
    name, last = found[-1]
    if isinstance(last, dict) and last.get("hasNextPage") is True:
        notes.append(told("course_list_incomplete", name))
    return made, notes
