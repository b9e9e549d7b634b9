# SPDX-License-Identifier: BSL-1.0
"""What changed in the account of criteria between two editions of a framework, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable, Optional

from ... import Framework, Profile
from ..cli.narrow import folded
from ..cli.tables import Table
from ..words import regeling_changes as texts
from ..words.amounts import number
from ..words.language import Message, Words

Lines = list[str]


def changes(say: Words, old: Framework, new: Framework) -> Iterator[Table]:
    """A table for each kind of criteria that changed; one that says so where nothing did."""
    parts: list[tuple[Message, Callable[[Words, Framework, Framework], Lines]]] = [
        (texts.LEVELS, levels),
        (texts.REQUIREMENTS, requirements),
        (texts.ROLES, roles),
        (texts.PHASES, phases),
        (texts.WHOLE, whole),
        (texts.INSTRUMENTS, instruments),
        (texts.ASSESSMENTS, assessments),
        (texts.STEPS, steps),
        (texts.SOURCES, sources),
    ]
    name = texts.from_to(f"{old.id} {old.version}", f"{new.id} {new.version}")
    told = [(say(heading), lines) for heading, find in parts if (lines := find(say, old, new))]
    yield Table(say(name), notes=() if told else (say(texts.NOTHING),))
    for heading, lines in told:
        yield Table(heading, notes=[part for line in lines for part in folded(line)])


def title(say: Words, entity: Any) -> str:
    words: str = entity.title.in_language(say.lang) or entity.id
    return words


def both(
    say: Words,
    old: Any,
    new: Any,
    differ: Callable[[Any, Any], Iterator[str]],
) -> Lines:
    """What came, what went, and how what stayed differs."""
    lines = [say(texts.gone(title(say, each))) for id, each in old.items() if id not in new]
    lines += [say(texts.come(title(say, each))) for id, each in new.items() if id not in old]
    for id, each in new.items():
        if id in old and (said := list(differ(old[id], each))):
            lines.append(say(texts.changed(title(say, each), "; ".join(said))))
    return lines


def level_title(say: Words, fw: Framework, competence: str, level: str | None) -> str:
    return say(texts.NO_LEVEL) if level is None else fw.level_title(competence, level, say.lang)


def levels(say: Words, old: Framework, new: Framework) -> Lines:
    def differ(was: Any, now: Any) -> Iterator[str]:
        before, after = [title(say, each) for each in was.levels], [title(say, each) for each in now.levels]
        if before != after:
            yield say(texts.from_to(", ".join(before), ", ".join(after)))
        years = {each.id: each.years for each in was.levels}
        for each in now.levels:
            if each.id in years and years[each.id] != each.years:
                before_and_after = (number(some, say.lang) or "–" for some in (years[each.id], each.years))
                yield say(texts.years(title(say, each), *before_and_after))
        months = {each.id: each.valid_months for each in was.levels}
        for each in now.levels:
            if each.id in months:
                yield from validity(say, months[each.id], each.valid_months, title(say, each))
        asked = {each.id: each for each in was.levels}
        for each in now.levels:
            if each.id in asked:
                yield from observations(say, asked[each.id], each, title(say, each))

    lines = both(say, old.scales, new.scales, differ)

    def meaning(was: Any, now: Any) -> Iterator[str]:
        for level, words in now.levels.items():
            before = was.levels[level].in_language(say.lang) if level in was.levels else ""
            if before != words.in_language(say.lang):
                yield say(texts.meaning(level_title(say, new, now.id, level)))
        if was.scale != now.scale:
            yield say(texts.from_to(was.scale, now.scale))
        yield from validity(say, was.valid_months, now.valid_months)
        yield from observations(say, was, now)

    return lines + both(say, old.competences, new.competences, meaning)


def validity(say: Words, was: Optional[int], now: Optional[int], of: str = "") -> Iterator[str]:
    if was != now:
        words = (number(each, say.lang) or "–" for each in (was, now))
        yield say(texts.valued(f"{of} {say(texts.VALID_MONTHS)}".strip(), *words))


def observations(say: Words, was: Any, now: Any, of: str = "") -> Iterator[str]:
    """Another number of observations that a level takes, or of raters."""
    for name, words in texts.OBSERVATIONS.items():
        one, other = getattr(was, name), getattr(now, name)
        if one != other:
            yield say(texts.valued(f"{of} {say(words)}".strip(), *(number(each, say.lang) or "–" for each in (one, other))))


def requirements(say: Words, old: Framework, new: Framework) -> Lines:
    def differ(was: Profile, now: Profile) -> Iterator[str]:
        for wished, before, after in (
            (False, old.required(was.id), new.required(now.id)),
            (True, old.desired(was.id), new.desired(now.id)),
        ):
            for c in [*before, *(each for each in after if each not in before)]:
                one, other = before.get(c), after.get(c)
                if one == other:
                    continue
                name = title(say, (new if c in new.competences else old).competences[c])
                words = (
                    level_title(say, old, c, one) if c in old.competences else say(texts.NO_LEVEL),
                    level_title(say, new, c, other) if c in new.competences else say(texts.NO_LEVEL),
                )
                yield say((texts.desired if wished else texts.required)(name, *words))
        if (was.requires_any, was.at_least) != (now.requires_any, now.at_least):
            yield say(texts.CHOICE)
        yield from valued(say, texts.CREDITS, was.to_dict().get("credits"), now.to_dict().get("credits"))

    return both(say, old.profiles, new.profiles, differ)


def roles(say: Words, old: Framework, new: Framework) -> Lines:
    def differ(was: Any, now: Any) -> Iterator[str]:
        for name, value in (("entry", texts.ENTRY), ("facilitation", texts.FACILITATION), ("profile", texts.PROFILE)):
            before, after = was.to_dict().get(name), now.to_dict().get(name)
            if before != after:
                yield say(texts.valued(say(value), shown(say, before), shown(say, after)))

    return both(say, old.roles, new.roles, differ)


def phases(say: Words, old: Framework, new: Framework) -> Lines:
    def differ(was: Any, now: Any) -> Iterator[str]:
        before, after = was.to_dict(), now.to_dict()
        for name, words in texts.OF_PHASES.items():
            yield from valued(say, words, before.get(name), after.get(name))

    return both(say, old.phases, new.phases, differ)


def whole(say: Words, old: Framework, new: Framework) -> Lines:
    """What is said of a framework itself: its currency, and how many observations any level takes."""
    return [
        *valued(say, texts.CURRENCY, old.currency, new.currency),
        *valued(say, texts.OBSERVED, old.observations or None, new.observations or None),
    ]


def valued(say: Words, what: Message, old: Any, new: Any) -> Iterator[str]:
    if old != new:
        yield say(texts.valued(say(what), shown(say, old), shown(say, new)))


def shown(say: Words, value: Any) -> str:
    """A field of a document in a few words."""
    if value is None:
        return "–"
    if isinstance(value, dict):
        return ", ".join(f"{name} {shown(say, each)}" for name, each in value.items() if name not in ("source", "estimate"))
    if isinstance(value, list):
        return ", ".join(shown(say, each) for each in value)
    return number(value, say.lang) if isinstance(value, (int, float)) and not isinstance(value, bool) else str(value)


def instruments(say: Words, old: Framework, new: Framework) -> Lines:
    def differ(was: Any, now: Any) -> Iterator[str]:
        before, after = was.to_dict().get("sees", {}), now.to_dict().get("sees", {})
        for c in [*before, *(each for each in after if each not in before)]:
            if before.get(c) != after.get(c):
                known = new if c in new.competences else old
                yield say(texts.thresholds(title(say, known.competences[c])))

    return both(say, old.instruments, new.instruments, differ)


FIGURES = ("hours", "hours_of_others", "cost", "weeks")


def figures(say: Words, was: Any, now: Any) -> Iterator[str]:
    before, after = was.to_dict(), now.to_dict()
    for name in FIGURES:
        if before.get(name) != after.get(name):
            yield say(texts.valued(say(texts.FIGURES[name]), shown(say, before.get(name)), shown(say, after.get(name))))


def assessments(say: Words, old: Framework, new: Framework) -> Lines:
    def differ(was: Any, now: Any) -> Iterator[str]:
        yield from figures(say, was, now)
        if set(was.settles) != set(now.settles):
            yield say(texts.SETTLES)

    return both(say, old.assessments, new.assessments, differ)


def steps(say: Words, old: Framework, new: Framework) -> Lines:
    if bool(old.steps) != bool(new.steps):
        return [say(texts.NO_STEPS)]

    def differ(was: Any, now: Any) -> Iterator[str]:
        before, after = was.to_dict(), now.to_dict()
        for name in ("requires", "yields"):
            one, other = before.get(name, {}), after.get(name, {})
            for c in [*one, *(each for each in other if each not in one)]:
                if one.get(c) != other.get(c):
                    fw = new if c in new.competences else old
                    words = [level_title(say, fw, c, level) for level in (one.get(c), other.get(c))]
                    yield say(texts.STEP_LEVELS[name](title(say, fw.competences[c]), *words))
        for name in ("requires_any", "after", "excludes", "phases", "routes", "payer", "appointment"):
            if before.get(name) != after.get(name):
                yield say(texts.OTHER[name])
        yield from validity(say, was.valid_months, now.valid_months)
        yield from figures(say, was, now)
        yield from valued(say, texts.CREDITS, before.get("credits"), after.get("credits"))
        yield from valued(say, texts.KIND, before.get("kind"), after.get("kind"))

    return both(say, old.steps, new.steps, differ)


def sources(say: Words, old: Framework, new: Framework) -> Lines:
    def differ(was: Any, now: Any) -> Iterator[str]:
        before, after = was.to_dict(), now.to_dict()
        if (before.get("title"), before.get("date")) != (after.get("title"), after.get("date")):
            yield say(texts.ANOTHER_EDITION)

    return both(say, old.sources, new.sources, differ)
