# SPDX-License-Identifier: BSL-1.0
"""What is to be told of a schedule, in one language, before anybody draws or writes it: titles, whole minutes and cents, sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Framework, Plan, Reason, Schedule
from . import phrases, words
from .among_others import AmongOthers
from .earlier import told_earlier
from .deadlines import deadline, is_of_now
from .ending import ending
from .headline import headline, totals
from .lapsing import lapsing
from .parts import Account, Earlier, Line, Paid, Profession, Term, Told
from .words import in_lang, units, word


def told(schedule: Schedule, lang: str = "nl", *, plan: Optional[Plan] = None) -> Told:
    """What is to be told of a schedule; with its plan, also where it leads and why each step is in it."""
    found = schedule.to_dict()
    names = Names(schedule, lang)
    places = {term.id: place for place, term in enumerate(schedule.calendar.terms)}
    entries = [Entry(each) for each in found["entries"]]
    steps = tuple(line(names, each, entries, places, plan) for each in found["steps"])
    member, shared = found.get("member"), shared_accounts(schedule)
    accounts = tuple(account(names, each, each["account"] in shared) for each in found["accounts"])
    terms = tuple(term_lines(names, steps, entries, found["accounts"], places))
    last_day = terms[found["terms"] - 1].last_day if steps else ""
    return Told(
        lang=lang,
        profession=names.profession,
        person=schedule.person,
        phase=names.phase(found["asked"]["phase"]) if "phase" in found["asked"] else "",
        target=target_of(schedule, found, plan, lang),
        status=schedule.status,
        headline=headline(names, found, terms, last_day, alone_fits=member is not None and 0 < member["alone"] <= len(terms)),
        totals=totals(names, found, steps) if steps else "",
        steps=steps,
        terms=terms,
        accounts=accounts,
        rights=tuple(rights(names, schedule, shared)) if not schedule.found else (),
        lapses=tuple(lapsing(names, accounts, last_day)),
        full=(
            *(word("full", lang, term=each.title) for each in terms if each.limited and each.limited == each.holds),
            *ending(names, schedule, found["asked"]),
        ),
        deadlines=tuple(deadline(names, each) for each in found.get("deadlines", ()) if steps and is_of_now(found["asked"], each)),
        reasons=tuple(names.reason(each) for each in found["reasons"]),
        assumed=tuple(text(each, lang) for each in found["assumed"]),
        basis=basis(schedule, lang),
        last_day=last_day,
        earlier=earlier(names, found, terms, last_day),
        together=together(names, member, terms, found["status"] in ("optimal", "feasible")) if member else "",
        changed=tuple(changed(names, each, member, steps) for each in member.get("changed", ())) if member else (),
        replanned=bool(schedule.team and "replanned" in schedule.team),
        chosen=schedule.chosen,
    )


def earlier(names: Names, found: Mapping[str, Any], terms: Sequence[Term], last_day: str) -> Optional[Earlier]:
    """Nothing of who has nothing to schedule."""
    if "earlier_ends" not in found or (found["status"] in ("optimal", "feasible") and not last_day):
        return None
    return told_earlier(names, found["earlier_ends"], terms, last_day, chosen="chosen_for" in found)


def together(names: Names, member: Mapping[str, Any], terms: Sequence[Term], has_one: bool) -> str:
    """Who somebody is among others: turn, lottery, when it would end without them, and the role in each edition with roles."""
    roles = [word("in role", names.lang, edition=names.edition(each["edition"]), role=names.role(each["edition"], each["role"]))
             for each in member.get("roles", ())]
    return " ".join(part for part in (alone(names.lang, member, terms, has_one), *roles) if part)


def alone(lang: str, member: Mapping[str, Any], terms: Sequence[Term], has_one: bool) -> str:
    """Turn and lottery of who was scheduled with others, and when it would end without them; "" of who asks nothing."""
    said = {"turn": words.turn(member["turn"], lang), "lottery": member["lottery"]}
    enough = member["alone"]
    if enough > len(terms):
        return word("together, never", lang, **said)
    if enough == 0:
        return word("together, not known", lang, **said) if not has_one else ""
    return word("together", lang, day=words.day(terms[enough - 1].last_day, lang), **said)


class Entry:
    """What comes from an account, in whole minutes or cents."""

    def __init__(self, said: Mapping[str, Any]) -> None:
        self.account, self.unit = str(said["account"]), str(said["unit"])
        self.step, self.term = str(said["step"]), str(said["term"])
        self.school_year = int(said["school_year"])
        self.amount = units(said["amount"], self.unit)


def profession_of(fw: Framework, lang: str) -> Profession:
    return Profession(fw.currency, *(fw.word(each, lang) for each in ("teacher", "leader", "school", "school_year", "school_years")))


class Names:
    """Titles of what a schedule names by ids, and its sentences."""

    def __init__(self, schedule: Schedule, lang: str) -> None:
        self.lang = lang
        self.framework = schedule.framework
        self.profession = profession_of(schedule.framework, lang)
        self.calendar = schedule.calendar.terms
        policy, offers = schedule.policy, schedule.offers
        self.accounts = {each.id: each for each in policy.accounts} if policy else {}
        self.editions = {each.id: each for each in offers.editions} if offers else {}
        self.others = AmongOthers(schedule, self.editions)

    def step(self, id: str) -> str:
        return self.framework.steps[id].title.in_language(self.lang)

    def phase(self, id: str) -> str:
        phases = self.framework.phases
        return phases[id].title.in_language(self.lang) if id in phases else id

    def account(self, id: str) -> str:
        return self.accounts[id].title.in_language(self.lang) if id in self.accounts else id

    def unlimited(self, id: str) -> bool:
        return id in self.accounts and self.accounts[id].unlimited

    def role(self, edition: str, id: str) -> str:
        said = {each.id: each.title for each in self.editions[edition].roles} if edition in self.editions else {}
        return said[id].in_language(self.lang) if id in said else id

    def edition(self, id: str) -> str:
        if id not in self.editions:
            return id
        said = self.editions[id]
        title = said.title.in_language(self.lang) if said.title else id
        return ", ".join(part for part in (title, said.provider or "", said.place or "") if part)

    def sentence(self, pair: tuple[str, str], said: Mapping[str, Any]) -> str:
        return in_lang(pair, self.lang).format(
            step=self.step(said["step"]) if "step" in said else "",
            other=self.step(said["other"]) if "other" in said else "",
            account=self.account(said["account"]) if "account" in said else "",
            **self.of_field,
        )

    @property
    def of_field(self) -> dict[str, str]:
        """The words of the field that sentences have gaps for."""
        return {"school": self.profession.school, "year": self.profession.year, "years": self.profession.years}

    def place(self, id: str) -> str:
        """What was agreed: an edition, or the term in which a step was to begin; what there is no more by its id."""
        terms = {each.id: each.title.in_language(self.lang) for each in self.calendar}
        return self.edition(id) if id in self.editions else terms.get(id, f"“{id}”")

    def not_earlier(self, said: Mapping[str, Any]) -> str:
        if said["what"] == "prerequisite" and "other" in said:
            return self.sentence(phrases.AFTER, said)
        return self.sentence(self.others.pair(phrases.NOT_EARLIER_TOGETHER, said) or phrases.NOT_EARLIER[said["what"]], said)

    def reason(self, said: Mapping[str, Any]) -> str:
        if said["what"] == "calendar" and "step" not in said:
            return self.sentence(phrases.NO_TERMS, said)
        if said["what"] == "prerequisite" and "step" not in said:
            return self.sentence(phrases.NO_WAY, said)
        return self.sentence(self.others.pair(phrases.REASONS_TOGETHER, said) or phrases.REASONS[said["what"]], said)


def text(said: object, lang: str) -> str:
    if isinstance(said, dict):
        return str(said.get(lang) or next(iter(said.values())))
    return str(said)


def line(names: Names, said: Mapping[str, Any], entries: Sequence[Entry], places: Mapping[str, int], plan: Optional[Plan]) -> Line:
    first, last = places[said["first_term"]], places[said["last_term"]]
    paid: dict[str, Paid] = {}
    for each in entries:
        if each.step == said["id"]:
            before = paid[each.account].amount if each.account in paid else 0
            paid[each.account] = Paid(each.account, names.account(each.account), each.unit, before + each.amount)
    because = [each for each in plan.steps if each.step.id == said["id"]] if plan is not None else []
    return Line(
        id=said["id"],
        title=names.step(said["id"]),
        first=first,
        last=last,
        when=when(names, first, last),
        minutes=tuple(units(each, "hours") for each in said["hours"]),
        minutes_of_others=names.framework.steps[said["id"]].minutes_of_others or 0,
        cents=units(said["cost"], "euro"),
        edition=names.edition(said["edition"]) if "edition" in said else "",
        paid=tuple(paid.values()),
        because=tuple(reason.explain(names.lang) for each in because for reason in each.because),
        gives=gives(names, [reason for each in because for reason in each.because]),
        days=days(names, first, last),
        not_earlier=tuple(names.not_earlier(each) for each in said["not_earlier"]),
    )


def when(names: Names, first: int, last: int) -> str:
    """"Najaar 2026 (1-8-2026 – 31-10-2026)"."""
    begin, end = names.calendar[first], names.calendar[last]
    titles = [begin.title.in_language(names.lang)] + ([end.title.in_language(names.lang)] if first != last else [])
    return " – ".join(titles) + f" ({days(names, first, last)})"


def days(names: Names, first: int, last: int) -> str:
    begin, end = names.calendar[first].first_day, names.calendar[last].last_day
    return f"{words.day(str(begin), names.lang)} – {words.day(str(end), names.lang)}"


def gives(names: Names, reasons: Sequence[Reason]) -> str:
    """The competences that a step is for, each once; where it is only there for the order, that sentence."""
    competences = names.framework.competences
    titles = dict.fromkeys(competences[each.competence].title.in_language(names.lang) for each in reasons if each.competence)
    return ", ".join(titles) or "; ".join(dict.fromkeys(each.explain(names.lang) for each in reasons))


def shared_accounts(schedule: Schedule) -> frozenset[str]:
    """Ids of the accounts that hold something for several people together."""
    team = schedule.team or {}
    return frozenset(each["account"] for each in team.get("shared", ()))


def account(names: Names, said: Mapping[str, Any], shared: bool) -> Account:
    unit = said["unit"]
    return Account(
        id=said["account"],
        title=names.account(said["account"]),
        unit=unit,
        school_year=said["school_year"],
        given=None if said.get("unlimited") or shared else units(said["given"], unit),
        used=units(said["used"], unit),
        lapsed=0 if shared else units(said.get("lapsed", 0), unit),
        unused="" if shared else said.get("unused", ""),
        last_day="" if said.get("unlimited") else said["to"],
        phase=names.phase(said["phase"]) if "phase" in said else "",
        shared=shared,
    )


def rights(names: Names, schedule: Schedule, shared: frozenset[str]) -> Iterator[Account]:
    """What accounts give somebody without a schedule. What can be used after the last term does not lapse yet."""
    end = str(names.calendar[-1].last_day) if names.calendar else ""
    for said in _loopbaan.rights_of(schedule):
        if said["account"] not in shared:
            yield account(names, {**said, "used": 0, "lapsed": said["given"] if said["to"] <= end else 0}, shared=False)


def term_lines(
    names: Names, steps: Sequence[Line], entries: Sequence[Entry], lots: Sequence[Mapping[str, Any]], places: Mapping[str, int]
) -> list[Term]:
    """Each term with its load, and with what the accounts of hours that have a limit still hold when it begins."""
    limits = any(each["unit"] == "hours" and not each.get("unlimited") for each in lots)
    made = []
    for place, each in enumerate(names.calendar):
        load = sum(step.minutes[place - step.first] for step in steps if step.first <= place <= step.last)
        inside: dict[str, int] = {}
        for entry in entries:
            if entry.unit == "hours" and entry.term == each.id:
                inside[entry.account] = inside.get(entry.account, 0) + entry.amount
        made.append(
            Term(
                id=each.id,
                title=each.title.in_language(names.lang),
                school_year=each.first_day.year - (each.first_day.month < 8),
                first_day=str(each.first_day),
                last_day=str(each.last_day),
                minutes=load,
                by_account=tuple(Paid(id, names.account(id), "hours", minutes) for id, minutes in inside.items()),
                limited=sum(minutes for id, minutes in inside.items() if not names.unlimited(id)),
                holds=held(each.first_day.isoformat(), each.last_day.isoformat(), place, entries, lots, places) if limits else None,
            )
        )
    return made


def held(first: str, last: str, place: int, entries: Sequence[Entry], lots: Sequence[Mapping[str, Any]], places: Mapping[str, int]) -> int:
    """Minutes that are left, when a term begins, of the lots that can be used in it."""
    total = 0
    counted = set()
    for lot in lots:
        if lot["unit"] != "hours" or lot.get("unlimited") or not (lot["from"] <= last and first <= lot["to"]):
            continue
        total += units(lot["given"], "hours")
        counted.add((lot["account"], lot["school_year"]))
    return total - sum(
        each.amount
        for each in entries
        if each.unit == "hours" and (each.account, each.school_year) in counted and places[each.term] < place
    )


def target_of(schedule: Schedule, found: Mapping[str, Any], plan: Optional[Plan], lang: str) -> str:
    """That of the plan; of steps that were chosen together with their times, that for which they were."""
    asked = found.get("chosen_for", {})
    ids = plan.targets if plan is not None else asked.get("targets", [asked["target"]] if "target" in asked else [])
    return " + ".join(schedule.framework.profiles[each].title.in_language(lang) for each in ids)


def changed(names: Names, said: Mapping[str, Any], member: Mapping[str, Any], steps: Sequence[Line]) -> str:
    """A step that is no longer where it was agreed to be."""
    before = next(each["where"] for each in member["agreed"] if each["step"] == said["step"])
    now = next((line_now(each) for each in steps if each.id == said["step"]), word("nowhere", names.lang))
    return word(
        "changed", names.lang, step=names.step(said["step"]), before=names.place(before), now=now, why=in_lang(phrases.CHANGED[said["why"]], names.lang)
    )


def line_now(each: Line) -> str:
    """When a step is, and in which edition."""
    return each.when + (f", {each.edition}" if each.edition else "")


def basis(schedule: Schedule, lang: str) -> str:
    policy, offers, framework = schedule.policy, schedule.offers, schedule.framework
    return word(
        "rests on",
        lang,
        framework=f"{framework.id} {framework.version}",
        policy=word("policy", lang, name=f"{policy.id} {policy.version}") if policy else word("no policy", lang),
        offers=word("offers", lang, name=f"{offers.id} {offers.version}") if offers else word("no offers", lang),
    )
