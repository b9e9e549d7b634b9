# SPDX-License-Identifier: BSL-1.0
"""Offers from a sheet: terms, editions and roles of an inventory become an offers/1 document, every row accounted for."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Diagnostic, Framework, Offers
from ..core import Error
from ..workbook.faults import told
from ..wording import filled
from ..workbook.rows import letters_of
from . import cells
from .account import SheetAccount
from .cells import Found, Unreadable, plain
from .headings import INVENTORY
from .rows import Line, Source
from .steps import all_names, names_of
from .table import SheetTable, said_heading, tables_of
from .words import A_GROUP, AS_IN_THE_SHEET, CALLED_STEP, CHOOSE_EDITION, CHOOSE_PROFILE, CHOOSE_STEP, CHOOSE_TERM, EDITION, FILL_IN, GIVE_DAY, GIVE_TERM, PROFILE, ROW, STEP, TERM


STOPPED = re.compile(r"\(?(gestopt|vervallen|vervalt|geannuleerd|afgelast|stopped|cancelled|canceled)\b", re.IGNORECASE)


class OffersDocument:
    """An offers/1 document in the making, and the place in a table of every part of it."""

    def __init__(self, framework: Framework, id: str, version: str, title: Optional[str], called: Mapping[str, str]) -> None:
        self.framework = framework
        about = {"id": framework.id, "version": framework.version}
        self.document: dict[str, Any] = {"loopbaan": "offers/1", "id": id, "version": version, "framework": about}
        if title:
            self.document["title"] = title
        self.terms: list[dict[str, Any]] = []
        self.editions: list[dict[str, Any]] = []
        self.undated: list[dict[str, Any]] = []
        self.places: dict[str, tuple[SheetTable, Line]] = {}  # by JSON pointer of a part
        self.roles: dict[tuple[str, int], tuple[SheetTable, Line]] = {}
        self.faults: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.accounts: list[SheetAccount] = []
        self.steps, self.several = names_of(framework.steps)
        self.step_names = all_names(framework.steps)
        self.taken: dict[str, tuple[SheetTable, Line]] = {}  # ids of editions
        self.called = {plain(words): step for words, step in called.items()}  # which step words of the sheet are
        self.unused = {plain(words): words for words in called}

    def read(self, sources: Sequence[Source], *, asked: bool) -> None:
        """Takes the tables of all files together: first terms, then editions, then their roles."""
        tables: list[SheetTable] = []
        for source in sources:
            found, others = tables_of(source, INVENTORY, asked=asked)
            tables += found
            self.accounts += others
        for kind, take, key, names in (
            ("terms", self.take_term, "from", bool),
            ("editions", self.take_edition, "step", self.names_step),
            ("roles", self.take_role, "id", bool),
        ):
            for table in tables:
                if table.header.kind == kind and not table.faults:
                    for line in table.lines(key, names):
                        if kind == "editions" and STOPPED.match(table.words(line, "step")):
                            table.tally.add("stopped", line.number)
                        else:
                            take(table, line)
        for table in tables:
            if table.header.kind in ("needs", "travel"):
                self.accounts.append(table.passed_over())
            else:
                self.accounts.append(table.account())
                self.faults += table.faults
                self.notes += table.notes
        for words in self.unused.values():
            self.faults.append(told("unknown_reference", sources[0].tables[0].file, words, ROW, AS_IN_THE_SHEET))
        if not any(table.header.kind in ("editions", "terms") for table in tables):
            self.faults.append(self.without_table(sources))
        elif not self.editions and not self.undated and not self.terms and not self.faults:
            self.faults.append(told("missing_field", sources[0].tables[0].file, EDITION, FILL_IN))

    def names_step(self, words: str) -> bool:
        """May words name a step, perhaps misspelt?"""
        known = (self.steps, self.several, self.called)
        return any(plain(words) in each for each in known) or bool(_loopbaan.nearest(words, self.step_names))

    def without_table(self, sources: Sequence[Source]) -> Diagnostic:
        rows = [each for source in sources for each in source.tables]
        step, first, last = (said_heading("editions", field) for field in ("step", "from", "to"))
        found = sorted({line.words(column) for each in rows for line in each.lines[:3] for column in line.filled})[:12]
        remedy = filled(
            "Zet boven de kolommen “{step}”, “{first}” en “{last}”, of begin met “loopbaan offers --template -o aanbod.xlsx”. Bovenaan staat nu: {found}.",
            "Head the columns “{step}”, “{first}” and “{last}”, or begin with “loopbaan offers --template -o offers.xlsx”. At the top stands now: {found}.",
            step=step, first=first, last=last, found=", ".join(found),
        )
        return told("missing_column", rows[0].file, step, remedy)

    def take_term(self, table: SheetTable, line: Line) -> None:
        first, last = table.day(line, "from"), table.day(line, "to")
        title = table.words(line, "title") or table.words(line, "id")
        id = table.id(line, "id" if table.words(line, "id") else "title")
        if id is None and not title:
            table.fault("missing_field", line, "id", said_heading("terms", "id"), GIVE_TERM)
        for field, value in (("from", first), ("to", last)):
            if value is None and not table.words(line, field):
                table.fault("missing_field", line, field, said_heading("terms", field), GIVE_DAY)
        table.tally.add("read", line.number)
        if id and first and last:
            self.places[f"/terms/{len(self.terms)}"] = (table, line)
            self.terms.append({"id": id, "title": title or id, "from": first.isoformat(), "to": last.isoformat()})

    def take_edition(self, table: SheetTable, line: Line) -> None:
        step, words = self.step_of(table, line), table.words(line, "step")
        made: dict[str, Any] = {"id": "", "step": step or "", **self.when(table, line)}
        if plain(words) in self.called:
            made["title"] = words
        for field in ("title", "provider", "place", "terms", "day", "owner", "note"):
            if words := table.words(line, field):
                made[field] = words
        for field in ("places", "least"):
            if (count := table.count(line, field)) is not None:
                made[field] = count
        if (filled_ := table.count(line, "filled")) is not None:
            taking_part(made, filled_)
        if (cost := table.euro(line, "cost")) is not None:
            made["cost"] = cost
        if words := table.words(line, "open_to"):
            made["open_to"] = cells.listed(words)
        made["id"] = self.id_of(table, line, step or "uitvoering", made)
        is_dated = "term" in made or ("from" in made and "to" in made)
        target, name = (self.editions, "editions") if is_dated else (self.undated, "undated")
        table.tally.add("read" if is_dated else "apart", line.number)
        if not is_dated and step:
            table.note("edition_time_unclear", line, "from" if table.header.column("from") is not None else "term", made["id"])
        if not is_dated and "least" in made and made.get("places", made["least"]) < made["least"]:
            table.fault("fewer_places_than_least", line, "least", made["id"], str(made["places"]), str(made["least"]))
        self.places[f"/{name}/{len(target)}"] = (table, line)
        target.append(made)

    def step_of(self, table: SheetTable, line: Line) -> Optional[str]:
        words = table.words(line, "step")
        if not words:
            table.fault("missing_field", line, "step", said_heading("editions", "step"), CHOOSE_STEP)
            return None
        if plain(words) in self.several:
            remedy = filled("Zo heten er meer; zet er het kenmerk van een: {ids}.", "Several are called so; put the id of one: {ids}.", ids=", ".join(self.several[plain(words)]))
            table.fault("unknown_reference", line, "step", words, STEP, remedy)
            return None
        if (called := self.called.get(plain(words))) is not None:
            self.unused.pop(plain(words), None)
            table.tally.assume("called", line.number)
            return table.reference(line, "step", called, self.steps, self.step_names, STEP, CHOOSE_STEP)
        return table.reference(line, "step", words, self.steps, self.step_names, STEP, filled(*CALLED_STEP, words=words))

    def when(self, table: SheetTable, line: Line) -> dict[str, Any]:
        """The term or the days of an edition; without either the words that stood there, where there were any."""
        words = table.words(line, "term")
        if words:
            known = {plain(name): each["id"] for each in self.terms for name in (each["id"], str(each["title"]))}
            if plain(words) in known:
                if not table.words(line, "from") and not table.words(line, "to") and not table.words(line, "date"):
                    return {"term": known[plain(words)]}
                table.fault("edition_time_unclear", line, "term", table.words(line, "id") or words)
                return {}
            found = cells.days(words)
            if found is not None:
                return self.between(table, line, found)
            has_days = table.words(line, "from") or table.words(line, "date")
            near = _loopbaan.nearest(words, [name for each in self.terms for name in (each["id"], str(each["title"]))])
            if near and not has_days:
                table.reference(line, "term", words, {}, [near], TERM, CHOOSE_TERM)
                return {}
        said = {"when": words} if words else {}
        if dates := table.words(line, "date"):
            found = cells.days(dates)
            if found is not None:
                return {**said, **self.between(table, line, found)}
            only = table.day(line, "date")
            if only is None:
                return said
            if not table.words(line, "to"):
                table.tally.assume("one day", line.number)
                return {**said, "from": only.isoformat(), "to": only.isoformat()}
        first, last = table.day(line, "from" if table.words(line, "from") else "date"), table.day(line, "to")
        made = {"from": first.isoformat()} if first else {}
        if last:
            made["to"] = last.isoformat()
        return {**said, **made}

    @staticmethod
    def between(table: SheetTable, line: Line, found: tuple[Found, Found]) -> dict[str, Any]:
        for how in dict.fromkeys(each.how for each in found):
            table.tally.assume(how, line.number)
        return {"from": str(found[0].value), "to": str(found[1].value)}

    def id_of(self, table: SheetTable, line: Line, step: str, made: dict[str, Any]) -> str:
        """The id of an edition, made where the row has none. Tells of one that is there twice."""
        words = table.words(line, "id")
        if not words:
            table.tally.assume("made id", line.number)
            number = 1
            while f"{step}-{number}" in self.taken:
                number += 1
            id = f"{step}-{number}"
        else:
            id = table.id(line, "id") or words
            if id != words and "title" not in made:
                made["title"] = words
        if id in self.taken:
            before, at = self.taken[id]
            what = filled("uitvoering; ook in rij {row}", "edition; in row {row} too", row=at.number)
            table.fault("duplicate_id", line, "id", id, what)
        self.taken.setdefault(id, (table, line))
        return id

    def take_role(self, table: SheetTable, line: Line) -> None:
        table.tally.add("read", line.number)
        words, of = table.words(line, "edition"), {plain(each["id"]): each for each in (*self.editions, *self.undated)}
        of = {**{plain(str(each["title"])): each for each in of.values() if "title" in each}, **of}
        if not words:
            table.fault("missing_field", line, "edition", said_heading("roles", "edition"), CHOOSE_EDITION)
            return
        id = table.reference(line, "edition", words, {name: each["id"] for name, each in of.items()}, list(of), EDITION, CHOOSE_EDITION)
        role = table.id(line, "id")
        if id is None or role is None:
            return
        made: dict[str, Any] = {"id": role, "title": table.words(line, "title") or table.words(line, "id")}
        for field in ("places", "least", "filled"):
            if (count := table.count(line, field)) is not None:
                made[field] = count
        if words := table.words(line, "profile"):
            one, _ = names_of(self.framework.profiles)
            if profile := table.reference(line, "profile", words, one, all_names(self.framework.profiles), PROFILE, CHOOSE_PROFILE):
                made["profile"] = profile
        if words := table.words(line, "groups"):
            self.take_groups(table, line, made, words)
        if (consent := table.yes(line, "consent")) is not None:
            made["consent"] = consent
        edition = next(each for each in of.values() if each["id"] == id)
        roles = edition.setdefault("roles", [])
        self.roles[id, len(roles)] = (table, line)
        roles.append(made)

    @staticmethod
    def take_groups(table: SheetTable, line: Line, made: dict[str, Any], words: str) -> None:
        groups = {}
        for each in cells.listed(words):
            grouping, colon, value = (part.strip() for part in each.partition(":"))
            if not colon or not grouping or not value:
                table.fault("wrong_type", line, "groups", filled("“{words}”", "“{words}”", words=each), A_GROUP)
            groups[grouping] = value
        made["groups"] = groups

    def whole(self) -> dict[str, Any]:
        """The document. Editions without a day stand apart in it, so that nothing is lost and nothing is planned on them."""
        made = dict(self.document)
        for name, parts in (("terms", self.terms), ("editions", self.editions), ("undated", self.undated)):
            if parts:
                made[name] = parts
        return made

    def offers(self, file: str) -> Offers:
        """The offers as the library checks them. Raises Error with every defect, each at its cell."""
        if self.faults:
            raise Error(self.faults)
        try:
            made = _loopbaan.parse_offers(json.dumps(self.whole()), self.framework, file)
        except Error as wrong:
            raise Error([self.placed(each) for each in wrong.all]) from None
        self.notes += [self.placed(each) for each in made.notes]
        return made

    def placed(self, each: Diagnostic) -> Diagnostic:
        """A diagnostic about the document, at the cell that the part comes from."""
        parts = each.pointer.split("/")[1:]
        found = self.places.get("/" + "/".join(parts[:2]))
        field = parts[2] if len(parts) > 2 else ""
        if len(parts) > 3 and parts[2] == "roles" and parts[3].isdigit():
            list_of = self.undated if parts[0] == "undated" else self.editions
            found = self.roles.get((list_of[int(parts[1])]["id"], int(parts[3])), found)
            field = parts[4] if len(parts) > 4 else "id"
        if found is None:
            return each
        table, line = found
        column = table.header.column(field or "id")
        return _loopbaan.at_cell(each, table.source.file, table.source.sheet, line.number, "" if column is None else letters_of(column))


def taking_part(made: dict[str, Any], count: int) -> None:
    """Puts people who have a place already into an edition: offers/1 counts those in a role."""
    role: dict[str, Any] = {"id": "deelnemer", "title": {"nl": "deelnemer", "en": "participant"}, "filled": count}
    for field in ("places", "least"):
        if field in made:
            role[field] = made.pop(field)
    made["roles"] = [role]


def read_ids(words: str) -> str:
    """An id of a name of a file: "aanbod 2026.xlsx" → "aanbod-2026"; "aanbod" where nothing is left."""
    try:
        return str(cells.id_of(words).value)
    except Unreadable:
        return "aanbod"
