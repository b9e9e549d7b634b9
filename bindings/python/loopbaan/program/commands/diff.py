# SPDX-License-Identifier: BSL-1.0
"""`loopbaan diff`: what became of everything in one edition of a framework in another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ... import (
    Change,
    Crosswalk,
    Difference,
    Framework,
    built_in_crosswalk,
    built_in_ids,
    built_in_standards,
    compare_frameworks,
    read_crosswalk,
    write_difference,
)
from ..cli.command import DONE, command
from ..cli.declared import Options, argument, option
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.inputs import edition
from ..cli.messages import noted
from ..cli.narrow import folded
from ..cli.options import Shared
from ..cli.tables import Table
from ..cli.wrong import WrongInput
from ..words import columns
from ..words import diff as texts
from ..words.language import Words
from ..words.metavars import FILE, NEW, OLD

KINDS = ("dropped", "added", "split", "merged", "renamed", "shifted")
TOUCHED = ("phases", "roles", "profiles", "steps")
MOST = 6  # so many names of one kind are written out


@dataclass(frozen=True)
class Editions(Options):
    """The two editions."""

    reads = ("old", "new")

    old: str = field(metadata=argument(metavar=OLD, help=texts.OLD))
    new: str = field(metadata=argument(metavar=NEW, help=texts.NEW))


@dataclass(frozen=True)
class Along(Options):
    """By which crosswalk."""

    reads = ("crosswalk",)

    crosswalk: Optional[str] = field(default=None, metadata=option("--crosswalk", metavar=FILE, help=texts.CROSSWALK))


@command("diff", texts.HELP)
def diff(say: Words, own: Editions, given: Along, shared: Shared) -> int:
    form = form_of(shared, say, TABLES)
    one, other = edition(shared, say, own.old), edition(shared, say, own.new)
    along = crosswalk_of(shared, say, one, other, given.crosswalk)
    if along is None and own.old != own.new and {own.old, own.new} <= {*built_in_ids(), *built_in_standards()}:
        # The same ids would mean little here: these editions name their competences each in its own way.
        back = say(texts.other_way(old=own.new, new=own.old)) if built_in_crosswalk(other, one) else ""
        none = say(texts.no_crosswalk(old=f"{one.id} {one.version}", new=f"{other.id} {other.version}"))
        raise WrongInput(" ".join([none, back]).strip())
    found = compare_frameworks(one, other, along)
    answers = Answers(
        json=lambda: write_difference(found),
        rows=lambda: csv_rows(say, found),
        tables=lambda: (list(tables(say, found)), ""),
    )
    give(shared, say, form, "diff", answers, personal=False)
    return DONE


def crosswalk_of(
    shared: Shared, say: Words, old: Framework, new: Framework, file: Optional[str]
) -> Optional[Crosswalk]:
    """The crosswalk that was asked for, else the built-in one; None: the same ids are the same. Raises Error."""
    return noted(shared, say, read_crosswalk(file, old, new)) if file else built_in_crosswalk(old, new)


def tables(say: Words, found: Difference) -> Iterator[Table]:
    old, new = found.crosswalk.old, found.crosswalk.new
    alike = sum(change.kind == "same" for change in found.changes)
    changes = [change for change in found.changes if change.kind != "same"]
    lines = [say(texts.along(found.crosswalk.id)) if found.crosswalk.id != "same-ids" else say(texts.ALONG_IDS)]
    lines.append(say(texts.alike(same=alike, changed=len(changes))))
    yield Table(say(texts.from_edition_to_edition(old=name_of(say, old), new=name_of(say, new))), notes=lines)
    for kind in KINDS:
        of_kind = [change for change in changes if change.kind == kind]
        if of_kind:
            lines = [line for change in of_kind for line in told(say, found, change)]
            yield Table(say(texts.COMPETENCES[kind]), notes=lines)
    for table in found.tables:
        # What is dropped and added among the competences has been told.
        lists = ((columns.GONE, table.dropped), (columns.NEW, table.added)) if table.table != "competences" else ()
        lines = [line for heading, ids in lists if ids for line in folded(f"{say(heading)}: {', '.join(ids)}")]
        others = [f"{id} ({', '.join(fields)})" for id, fields in table.changed.items()]
        lines += folded(f"{say(columns.OTHER)}: {'; '.join(others)}") if others else []
        if lines:
            yield Table(say(texts.LISTS[table.table]), notes=lines)


def name_of(say: Words, framework: Framework) -> str:
    return f"{framework.title.in_language(say.lang) or framework.id} ({framework.id} {framework.version})"


def told(say: Words, found: Difference, change: Change) -> Iterator[str]:
    """The competences of a change by their titles, the one edition → the other, and below it what that touches."""
    sides = []
    for ids, framework in ((change.old, found.crosswalk.old), (change.new, found.crosswalk.new)):
        sides.append("; ".join(framework.competences[id].title.in_language(say.lang) for id in ids))
    kinds = sorted(set(change.relations) - {"exact"})
    words = " → ".join(side for side in sides if side)
    yield from folded(words + (f" ({', '.join(say(texts.RELATIONS[kind]) for kind in kinds)})" if kinds else ""))
    framework = found.crosswalk.new if change.kind in ("added", "merged") else found.crosswalk.old
    for table in TOUCHED:
        entries: Mapping[str, Any] = getattr(framework, table)
        titles = [entries[id].title.in_language(say.lang) for id in getattr(change, table)]
        if titles:
            more = say(texts.and_so_many_more(len(titles) - MOST)) if len(titles) > MOST else ""
            yield from (f"  {line}" for line in folded(f"{say(texts.TOUCHES[table])}: {'; '.join(titles[:MOST])}{more}"))


def csv_rows(say: Words, found: Difference) -> Iterator[Sequence[str]]:
    """A row per competence that changed and per entry of another list that did."""
    touched = tuple(say(texts.TOUCHES[table]) for table in TOUCHED)
    yield say(columns.LIST), say(columns.CHANGE), say(columns.OLD), say(columns.NEW), say(columns.FIELDS), *touched
    none = ("",) * len(TOUCHED)
    for change in found.changes:
        if change.kind != "same":
            ids = tuple(", ".join(getattr(change, table)) for table in TOUCHED)
            kind = say(texts.CHANGES[change.kind])
            yield say(texts.LISTS["competences"]), kind, ", ".join(change.old), ", ".join(change.new), "", *ids
    for table in found.tables:
        name = say(texts.LISTS[table.table])
        if table.table != "competences":
            yield from ((name, say(texts.CHANGES["dropped"]), id, "", "", *none) for id in table.dropped)
            yield from ((name, say(texts.CHANGES["added"]), "", id, "", *none) for id in table.added)
        yield from ((name, say(texts.CHANGED), id, id, ", ".join(each), *none) for id, each in table.changed.items())
