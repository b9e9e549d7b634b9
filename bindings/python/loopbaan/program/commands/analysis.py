# SPDX-License-Identifier: BSL-1.0
"""`loopbaan framework --analysis`: what hangs on what, and what may be wrong with it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Optional

from ... import (
    Analysis,
    Finding,
    Framework,
    Landmarks,
    Tally,
    analyse,
    canonical,
    count_learning_paths,
)
from ..cli.declared import Options, option
from ..cli.forms import Answers
from ..cli.naming import Named, choose, named
from ..cli.options import Shared
from ..cli.tables import Table
from ..words import analysis as texts
from ..words import columns, common
from ..words import naming as naming_texts
from ..words.amounts import count, thousands
from ..words.language import Words
from ..words.metavars import DOMAIN, PHASE, PROVIDER

MOST_ROWS = 10  # of what is waited for; --csv gives every step
MOST_NAMED = 4
WIDTH = 16  # of the count of orders: enough to be exact where they are few
MOST_STEPS = 500  # of a catalogue whose orders are counted; for more it takes too long


@dataclass(frozen=True)
class Part(Options):
    """Which steps to show. What is said of them rests on the whole catalogue."""

    phase: Optional[str] = field(default=None, metadata=option("--phase", metavar=PHASE, help=texts.PART_PHASE))
    domain: Optional[str] = field(default=None, metadata=option("--domain", metavar=DOMAIN, help=texts.PART_DOMAIN))
    provider: Optional[str] = field(
        default=None, metadata=option("--provider", metavar=PROVIDER, help=texts.PART_PROVIDER)
    )

    @property
    def given(self) -> str:
        """The options that were given, as they were."""
        values = (("--phase", self.phase), ("--domain", self.domain), ("--provider", self.provider))
        return " ".join(f"{option} {value}" for option, value in values if value is not None)

    def found_in(self, shared: Shared, say: Words, fw: Framework) -> Part:
        """The part by ids. Raises WrongCommandLine when the framework knows no such part."""
        providers = sorted({step.provider for step in fw.steps.values() if step.provider})
        known = {"phase": named(fw.phases), "domain": named(fw.domains), "provider": [Named(id) for id in providers]}
        words = {name: getattr(self, name) for name in known}
        return Part(
            **{
                name: None if word is None else choose(shared, say, f"--{name}", word, known[name])
                for name, word in words.items()
            }
        )


def analysis_of(shared: Shared, say: Words, framework: Framework, part: Part) -> Answers:
    """The analysis in every form. Raises WrongCommandLine when the framework knows no such part."""
    part = part.found_in(shared, say, framework)
    found = analyse(framework)
    steps = list(found.steps_in(phase=part.phase, domain=part.domain, provider=part.provider))
    findings = [each for each in found.findings if not part.given or not set(steps).isdisjoint(each.steps)]
    closing = say(texts.analysed(paths=found.paths.print(say.lang), longest=found.longest))
    return Answers(
        json=lambda: as_json(say, found, steps, findings),
        rows=lambda: csv_rows(say, found, steps),
        tables=lambda: (list(tables(say, found, steps, findings, part)), closing),
    )


def tables(
    say: Words, found: Analysis, steps: Sequence[str], findings: Sequence[Finding], part: Part
) -> Iterator[Table]:
    fw = found.framework
    title = fw.title.in_language(say.lang) or fw.id
    yield Table(say(texts.title(title=title, id=fw.id, version=fw.version)))
    if part.given:
        yield Table(say(texts.part_of(part=part.given, count=len(steps))))
    if not findings:
        yield Table(say(texts.WELL))
    for (kind, remedy), group in groupby(findings, lambda each: (each.kind, each.remedy(say.lang))):
        rows = [(each.explain(say.lang),) for each in group]
        heading = say(texts.found(kind=texts.FINDINGS[kind], count=len(rows), remedy=remedy))
        yield Table(heading, (say(columns.MESSAGE),), rows)
    yield bottlenecks(say, found, steps)
    yield indispensable(say, found, steps)
    headings = (say(columns.PROFILE), say(columns.ORDERS), say(columns.UNAVOIDABLE), say(columns.PASSED))
    yield Table(say(texts.LANDMARKS), headings, [landmark_cells(say, fw, each) for each in found.landmarks])


def step_title(say: Words, fw: Framework, id: str) -> str:
    return fw.steps[id].title.in_language(say.lang)


def level_title(say: Words, fw: Framework, competence: str, level: str) -> str:
    title = fw.competences[competence].title.in_language(say.lang)
    return f"{title} ({fw.level_title(competence, level, say.lang)})"


def bottlenecks(say: Words, found: Analysis, steps: Sequence[str]) -> Table:
    """The steps for which most others may wait; of equals those on the longest path first."""
    headings = (
        columns.STEP,
        columns.BLOCKING,
        columns.DELAY,
        columns.COMPLEXITY,
        columns.CENTRALITY,
        columns.NEEDED_FOR,
    )
    metrics = found.metrics
    most = sorted(steps, key=lambda id: (-metrics[id].blocking, -metrics[id].delay))[:MOST_ROWS]
    rows = []
    for id in most:
        of = metrics[id]
        counts = (of.blocking, of.delay, of.complexity, of.centrality.print(say.lang), len(found.needing(id)))
        cells = (each if isinstance(each, str) else thousands(each, say.lang) for each in counts)
        rows.append((step_title(say, found.framework, id), *cells))
    return Table(say(texts.BOTTLENECKS), [say(heading) for heading in headings], rows)


def indispensable(say: Words, found: Analysis, steps: Sequence[str]) -> Table:
    """The steps without which most others never open."""
    fw = found.framework
    needing = {id: found.needing(id) for id in steps}
    most = sorted((id for id in needing if needing[id]), key=lambda id: -len(needing[id]))[:MOST_ROWS]
    rows = []
    for id in most:
        titles = [step_title(say, fw, each) for each in needing[id]]
        more = len(titles) - MOST_NAMED
        shown = titles if more <= 0 else [*titles[:MOST_NAMED], say(naming_texts.and_more(more))]
        rows.append((step_title(say, fw, id), thousands(len(titles), say.lang), "\n".join(shown)))
    return Table(say(texts.INDISPENSABLE), (say(columns.STEP), say(columns.NEEDED_FOR), say(columns.WHICH)), rows)


def landmark_cells(say: Words, fw: Framework, of: Landmarks) -> Sequence[str]:
    title = fw.profiles[of.profile].title.in_language(say.lang)
    if not of.reachable:
        levels = ", ".join(level_title(say, fw, *each) for each in of.missing)
        return title, "0", say(texts.out_of_reach(levels)), ""
    steps = "\n".join(step_title(say, fw, id) for id in of.steps)
    passed = [level_title(say, fw, *each) for each in of.levels]
    passed += [say(texts.to_bring(level_title(say, fw, *each))) for each in of.brought]
    orders = orders_to(fw, of)
    return title, short(orders, say.lang) if orders else "", steps or "-", "\n".join(passed) or "-"


def orders_to(fw: Framework, of: Landmarks) -> Optional[Tally]:
    return count_learning_paths(fw, of.profile, width=WIDTH) if len(fw.steps) <= MOST_STEPS else None


def short(of: Tally, lang: str) -> str:
    """A count as a reader can take it in: the number, or a power of ten that it is not below."""
    if of.count < 1_000_000:
        return thousands(of.count, lang) if of.exact else f"≥ {thousands(of.count, lang)}"
    return f"≥ 10^{len(str(of.count)) - 1}"


def csv_rows(say: Words, found: Analysis, steps: Sequence[str]) -> Iterator[Sequence[str]]:
    """A row per step."""
    yield (
        say(columns.STEP_ID),
        say(columns.STEP),
        say(columns.BLOCKING),
        say(columns.DELAY),
        say(columns.COMPLEXITY),
        say(columns.CENTRALITY),
        say(columns.PATHS),
        say(columns.KNOT),
        say(columns.NEEDED_FOR),
    )
    metrics = found.metrics
    for id in steps:
        of = metrics[id]
        yield (
            id,
            step_title(say, found.framework, id),
            count(of.blocking),
            count(of.delay),
            count(of.complexity),
            tally_cell(say, of.centrality),
            tally_cell(say, of.paths),
            say(common.YES) if of.in_knot else "",
            count(len(found.needing(id))),
        )


def tally_cell(say: Words, of: Tally) -> str:
    """A number where it is exact, else "at least so many"."""
    return count(of.count) if of.exact else of.print(say.lang)


def as_json(say: Words, found: Analysis, steps: Sequence[str], findings: Sequence[Finding]) -> str:
    fw = found.framework
    metrics = found.metrics
    document = {
        "loopbaan": "analysis/1",
        "framework": {"id": fw.id, "version": fw.version, "hash": fw.hash},
        "findings": [finding_fields(say, each) for each in findings],
        "steps": [
            {
                "id": id,
                "blocking": metrics[id].blocking,
                "delay": metrics[id].delay,
                "complexity": metrics[id].complexity,
                "centrality": tally_fields(metrics[id].centrality),
                "paths": tally_fields(metrics[id].paths),
                "in_knot": metrics[id].in_knot,
                "needed_for": list(found.needing(id)),
            }
            for id in steps
        ],
        "landmarks": [
            {
                "profile": each.profile,
                "reachable": each.reachable,
                "missing": level_fields(each.missing),
                "brought": level_fields(each.brought),
                "steps": list(each.steps),
                "levels": level_fields(each.levels),
                "orders": tally_fields(orders_to(fw, each)),
            }
            for each in found.landmarks
        ],
        "paths": tally_fields(found.paths),
        "longest": found.longest,
        "drawing": [{"earlier": earlier, "later": later} for earlier, later in found.to_draw],
    }
    return canonical(json.dumps(document))


def tally_fields(of: Optional[Tally]) -> Optional[dict[str, object]]:
    return {"count": of.count, "exact": of.exact} if of else None


def level_fields(levels: Sequence[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"competence": competence, "level": level} for competence, level in levels]


def finding_fields(say: Words, found: Finding) -> dict[str, object]:
    return {
        "kind": found.kind,
        "steps": list(found.steps),
        "others": list(found.others),
        "levels": level_fields(found.levels),
        "profiles": list(found.profiles),
        "cycle": list(found.cycle),
        "message": found.explain(say.lang),
        "remedy": found.remedy(say.lang),
    }
