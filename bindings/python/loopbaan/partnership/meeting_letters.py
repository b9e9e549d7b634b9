# SPDX-License-Identifier: BSL-1.0
"""Letters to people: where somebody has a place or waits, why, and what would have made it otherwise; nobody else is in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from .meeting import PartnershipAnswer
from .meeting_needs import MeetingNeed
from .meeting_people import InWords, Progress
from .meeting_words import of_field, told, word


def write_letters(answer: PartnershipAnswer, *, lang: str = "nl", progress: Optional[Progress] = None) -> dict[str, str]:
    """A plain text for each person, by id, in the order of the needs.

    What would have made it otherwise is found by deciding the round anew, for each that waits. Needs of schools without a
    person have no letter.

    Parameters
    ----------
    answer : PartnershipAnswer
    lang : str
    progress : callable, optional
        Called with (letters done, letters in all); answering False leaves the others out.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": {**fw.required("basisbekwaam"), "klassenmanagement": "start"}}])
    >>> needs = loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), people)
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;4\\n", fw).offers
    >>> list(loopbaan.write_letters(loopbaan.make_round(offers, needs, people).decide("voorjaar")))
    ['p1']
    """
    of = InWords(answer, lang)
    by_person: dict[str, list[MeetingNeed]] = {}
    for need in answer.made.needs:
        if need.person is not None:
            by_person.setdefault(need.person, []).append(need)
    made: dict[str, str] = {}
    for done, (person, needs) in enumerate(by_person.items(), 1):
        made[person] = letter(of, person, needs)
        if progress and progress(done, len(by_person)) is False:
            break
    return made


def letter(of: InWords, person: str, needs: Sequence[MeetingNeed]) -> str:
    lang = of.lang
    school = next((each.school for each in needs if each.school), None)
    head = word("letter to", lang, person=person, school=school) if school else word("letter to alone", lang, person=person)
    blocks = [head, word("letter lead", lang)]
    for state in ("placed", "waiting", "no date"):
        blocks += ["\n".join([told(need.what, lang).upper(), *about(of, need)]) for need in needs if of.states[need.id] == state]
    left = [each for each in needs if each.out]
    groups = {
        "letter not offered": [each for each in left if each.out == "not offered" and each.key not in of.own_doing],
        "letter own doing": [each for each in left if each.key in of.own_doing],
    }
    for key, some in groups.items():
        if some:
            blocks.append("\n".join([word(key, lang, **of_field(of.answer.made.framework, lang)), *(f"- {told(each.what, lang)}" for each in some)]))
    blocks += ["\n".join([told(need.what, lang).upper(), *of.reasons(need)]) for need in left if need.out != "not offered"]
    lots = [of.lot(need) for need in needs if of.lot(need) is not None]
    if lots:
        rule = "; ".join(each.in_language(lang) for each in of.answer.assignment.rule)
        blocks.append("\n".join([word("letter rule", lang, rule=rule), word("letter lot", lang, lot=lots[0]), word("letter lottery", lang, seed=of.answer.assignment.seed)]))
    blocks.append(word("letter wrong", lang))
    return "\n\n".join(blocks) + "\n"


def about(of: InWords, need: MeetingNeed) -> list[str]:
    """The lines about one need that is in the round."""
    lang, state = of.lang, of.states[need.id]
    if state == "placed":
        where = of.made[of.where[need.id]]
        lines = [word("letter placed", lang, edition=of.names[where.id])]
        lines += [word("letter where", lang, provider=where.provider)] if where.provider else []
        return lines + ([word("letter place", lang, place=where.place)] if where.place else [])
    if state == "waiting":
        changes = of.changes(need)
        lines = [word("letter waiting", lang), *(f"- {each}" for each in of.reasons(need))]
        return [*lines, word("letter change", lang), *(f"- {each}" for each in changes or [word("letter no change", lang)])]
    return [word("letter no date", lang)]
