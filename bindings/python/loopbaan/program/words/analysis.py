# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan framework --analysis` says."""

from __future__ import annotations

from .language import Message

PART_PHASE = Message("Met --analysis: alleen stappen in deze fase.", "With --analysis: only steps in this phase.")
PART_DOMAIN = Message("Met --analysis: alleen stappen in dit domein.", "With --analysis: only steps in this domain.")
PART_PROVIDER = Message(
    "Met --analysis: alleen stappen van deze aanbieder.",
    "With --analysis: only steps of this provider.",
)


def part_of(part: str, count: int) -> Message:
    return Message("Alleen stappen met {part}: {count}.", "Only steps with {part}: {count}.", part=part, count=count)


def title(title: str, id: str, version: str) -> Message:
    return Message(
        "Analyse van {title} ({id} {version})",
        "Analysis of {title} ({id} {version})",
        title=title,
        id=id,
        version=version,
    )


WELL = Message("Geen bevindingen.", "Nothing was found.")
BOTTLENECKS = Message(
    "Waarop het meest gewacht wordt. Blokkeert: zoveel stappen kunnen erop wachten. Vertraagt: zoveel stappen telt "
    "het langste pad erlangs. Complexiteit: die twee samen. Centraliteit: de lengte van alle paden erlangs samen.",
    "What is waited for most. Blocks: so many steps may wait for it. Delays: so many steps has the longest path "
    "through it. Complexity: these two together. Centrality: the lengths of all paths through it together.",
)
INDISPENSABLE = Message(
    "Onmisbare stappen. Zonder deze stap gaan andere stappen nooit open.",
    "Indispensable steps. Without this step others never open.",
)
LANDMARKS = Message(
    "Wat iedereen nodig heeft op weg naar een profiel, en in hoeveel volgordes men er kan komen",
    "What everyone needs on the way to a profile, and in how many orders one can get there",
)


def out_of_reach(levels: str) -> Message:
    return Message("niet te bereiken: {levels}", "out of reach: {levels}", levels=levels)


def to_bring(level: str) -> Message:
    return Message("mee te brengen: {level}", "to be brought along: {level}", level=level)


def analysed(paths: str, longest: int) -> Message:
    return Message(
        "Paden van een eerste naar een laatste stap: {paths}. Het langste pad telt {longest:stap|stappen}. Dit geldt voor wie "
        "begint met niets, behalve wat geen enkele stap levert. Fasen sluiten niets: iedereen komt erlangs.",
        "Paths from a first step to a last: {paths}. The longest path has {longest:step|steps}. This holds for who begins "
        "with nothing, except what no step yields. Phases close nothing: everybody goes through them.",
        paths=paths,
        longest=longest,
    )


def found(kind: Message, count: int, remedy: str) -> Message:
    return Message("{kind}: {count}. {remedy}", "{kind}: {count}. {remedy}", kind=kind, count=count, remedy=remedy)


FINDINGS = {
    "cycle": Message("Kringen", "Circles"),
    "dead_step": Message("Stappen die nooit opengaan", "Steps that never open"),
    "undelivered": Message("Niveaus die geen stap levert", "Levels that no step yields"),
    "dominated": Message(
        "Stappen waarnaast een andere nooit slechter is",
        "Steps beside which another is never worse",
    ),
    "superfluous_step": Message("Overbodige stappen", "Superfluous steps"),
    "superfluous_requisite": Message("Overbodige eisen", "Superfluous requisites"),
}
