# SPDX-License-Identifier: BSL-1.0
"""`loopbaan diff`: what became of everything in one edition of a framework in another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

import typer

from .. import (
    Change,
    Crosswalk,
    Difference,
    Framework,
    built_in_crosswalk,
    compare_frameworks,
    read_crosswalk,
    write_csv,
    write_difference,
)
from .command import DONE, command
from .inputs import edition
from .narrow import folded
from .options import Shared
from .output import deliver
from .tables import Table, show
from .words import Words

KINDS = ("dropped", "added", "split", "merged", "renamed", "shifted")
TOUCHED = ("phases", "roles", "profiles", "steps")
MOST = 6  # so many names of one kind are written out


def add_to(app: typer.Typer, say: Words) -> None:
    panel = say("arguments")
    old_argument = typer.Argument(..., metavar=say("OLD"), help=say("old"), rich_help_panel=panel, show_default=False)
    new_argument = typer.Argument(..., metavar=say("NEW"), help=say("new"), rich_help_panel=panel, show_default=False)

    @command(app, say, "diff")
    def diff(
        shared: Shared,
        old: str = old_argument,
        new: str = new_argument,
        crosswalk: Optional[str] = crosswalk_option(say),
    ) -> int:
        one, other = edition(old), edition(new)
        found = compare_frameworks(one, other, crosswalk_of(one, other, crosswalk))
        if shared.json:
            deliver(shared, say, write_difference(found))
        elif shared.csv:
            deliver(shared, say, write_csv(csv_rows(say, found)))
        else:
            show(shared, say, list(tables(say, found)))
        return DONE


def crosswalk_option(say: Words) -> Any:
    return typer.Option(
        None, "--crosswalk", metavar=say("FILE"), help=say("crosswalk"), rich_help_panel=say("options")
    )


def crosswalk_of(old: Framework, new: Framework, file: Optional[str]) -> Optional[Crosswalk]:
    """The crosswalk that was asked for, else the built-in one; None: the same ids are the same. Raises Error."""
    return read_crosswalk(file, old, new) if file else built_in_crosswalk(old, new)


def tables(say: Words, found: Difference) -> Iterator[Table]:
    old, new = found.crosswalk.old, found.crosswalk.new
    alike = sum(change.kind == "same" for change in found.changes)
    changes = [change for change in found.changes if change.kind != "same"]
    lines = [say("along", crosswalk=found.crosswalk.id) if found.crosswalk.id != "same-ids" else say("along ids")]
    lines.append(say("alike", same=alike, changed=len(changes)))
    yield Table(say("from edition to edition", old=name_of(say, old), new=name_of(say, new)), notes=lines)
    for kind in KINDS:
        of_kind = [change for change in changes if change.kind == kind]
        if of_kind:
            lines = [line for change in of_kind for line in told(say, found, change)]
            yield Table(say(f"competences {kind}"), notes=lines)
    for table in found.tables:
        if table.table != "competences":
            lists = (("gone", table.dropped), ("new", table.added), ("other", tuple(table.changed)))
            lines = [line for word, ids in lists if ids for line in folded(f"{say(f'h {word}')}: {', '.join(ids)}")]
            yield Table(say(f"table {table.table}"), notes=lines)


def name_of(say: Words, framework: Framework) -> str:
    return f"{framework.title.in_language(say.lang) or framework.id} ({framework.id} {framework.version})"


def told(say: Words, found: Difference, change: Change) -> Iterator[str]:
    """The competences of a change by their titles, the one edition → the other, and below it what that touches."""
    sides = []
    for ids, framework in ((change.old, found.crosswalk.old), (change.new, found.crosswalk.new)):
        sides.append("; ".join(framework.competences[id].title.in_language(say.lang) for id in ids))
    kinds = sorted(set(change.relations) - {"exact"})
    words = " → ".join(side for side in sides if side)
    yield from folded(words + (f" ({', '.join(say(f'relation {kind}') for kind in kinds)})" if kinds else ""))
    framework = found.crosswalk.new if change.kind in ("added", "merged") else found.crosswalk.old
    for table in TOUCHED:
        entries: Mapping[str, Any] = getattr(framework, table)
        titles = [entries[id].title.in_language(say.lang) for id in getattr(change, table)]
        if titles:
            more = say("and so many more", count=len(titles) - MOST) if len(titles) > MOST else ""
            yield from (f"  {line}" for line in folded(f"{say(f'touches {table}')}: {'; '.join(titles[:MOST])}{more}"))


def csv_rows(say: Words, found: Difference) -> Iterator[Sequence[str]]:
    """A row per competence that changed and per entry of another list that did."""
    yield say("h list"), say("h change"), say("h old"), say("h new"), say("h touches")
    for change in found.changes:
        if change.kind != "same":
            touched = [id for table in TOUCHED for id in getattr(change, table)]
            kind = say(f"change {change.kind}")
            yield say("table competences"), kind, ", ".join(change.old), ", ".join(change.new), ", ".join(touched)
    for table in found.tables:
        if table.table != "competences":
            name = say(f"table {table.table}")
            yield from ((name, say("change dropped"), id, "", "") for id in table.dropped)
            yield from ((name, say("change added"), "", id, "") for id in table.added)
            yield from ((name, say("change other"), id, id, ", ".join(each)) for id, each in table.changed.items())
