# SPDX-License-Identifier: BSL-1.0
"""Offerings of the Open Education API (v5 and v6) as offers: what an institute says of when, where, for how many and for how much.

Names of fields and enumerations are those of the specification (release/5.0, and 6.1-rc of 30 June 2026): v6 has moments with a
time zone where v5 has days, `courseId` beside an expanded `course` where v5 has either in one field.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Diagnostic, Framework, Offers
from ..core import Error
from ..curriculum_course_shapes import is_page
from ..curriculum_courses import codes_of, words_of
from ..exchange import Content
from ..workbook.faults import Words, told
from ..wording import filled
from .cells import id_of, plain
from .list_account import ListAccount, ListTally
from .offering_facts import Facts, Item, place_of, price_of, session_days
from .offers_sheet import taking_part
from .steps import names_of
from .words import CHOOSE_STEP, GIVE_ID, STEP, WORD_STAYS

# The id of an offering → what it is an offering of. In v5 `offeringId` is that of each, and `offeringType` says which.
OFFERINGS = {
    "courseOfferingId": "course",
    "learningComponentOfferingId": "learningComponent",
    "programmeOfferingId": "programme",
    "testComponentOfferingId": "testComponent",
}
V5 = {"course": "course", "component": "component", "program": "program"}
OTHERS = ("courseId", "programmeId", "programId", "learningComponentId", "componentId", "academicSessionId", "organisationId", "organizationId")
EXPANDED = (
    *("items", "course", "programme", "program", "learningComponent", "component", "academicSession", "organisation", "organization"),
    *("programmeOfferings", "courseOfferings", "parent", "children", "year"),
)
STATES = ("concept", "cancelled", "active", "inactive")


def key_of(item: Any) -> Optional[str]:
    """The name of the field that holds the id of an offering; None for what is none."""
    if not isinstance(item, dict):
        return None
    return next((key for key in (*OFFERINGS, "offeringId") if key in item), None)


def entries(document: Any, at: str = "") -> Iterator[tuple[str, Item]]:
    """Everything with an id in a page, a list or one entry, and in what is expanded in it; each with its place, a JSON pointer."""
    if isinstance(document, list):
        for i, each in enumerate(document):
            yield from entries(each, f"{at}/{i}")
    elif isinstance(document, dict):
        if key_of(document) or any(key in document for key in OTHERS):
            yield at, document
        for key in EXPANDED:
            if key in document:
                yield from entries(document[key], f"{at}/{key}")


def offerings_in(content: Content) -> Any:
    """A document of the Open Education API that is about offerings, or may go with one; None where it is something else."""
    if content.lstrip()[:1] not in (b"{", b"[", "{", "["):
        return None
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return None  # the reader of documents says where it is broken
    if isinstance(document, dict) and "loopbaan" in document:
        return None
    return document if is_page(document) or next(entries(document), None) else None


class Offerings:
    """What the files together say."""

    def __init__(self, files: Sequence[tuple[str, Any]], framework: Framework, steps: Mapping[str, str]) -> None:
        self.framework = framework
        self.file = files[0][0]
        self.errors: list[Diagnostic] = []
        self.notes: list[Diagnostic] = []
        self.offerings: dict[str, tuple[str, str, Item]] = {}  # by id: the field of the id, the place, the entry
        self.others: dict[str, Item] = {}
        for file, document in files:
            listed = document.get("items", []) if isinstance(document, dict) else document
            for i, each in enumerate(listed if isinstance(listed, list) else []):
                if key_of(each) is None and not (isinstance(each, dict) and any(key in each for key in OTHERS)):
                    at = f"{file}#{'/items' if isinstance(document, dict) else ''}/{i}"
                    self.errors.append(told("missing_field", at, "courseOfferingId", GIVE_ID))
            for at, item in entries(document):
                self.take(f"{file}#{at}", item)
        name, last = files[-1]
        if isinstance(last, dict) and last.get("hasNextPage") is True:
            self.notes.append(told("course_list_incomplete", name))
        self.names, _ = names_of(framework.steps)
        self.names |= {plain(code): step for code, step in steps.items()}
        self.tally = ListTally()
        self.unknown: dict[tuple[str, str], int] = {}
        self.missing: dict[str, None] = {}
        self.places: list[str] = []
        self.wanted = {step: code for code, step in steps.items() if step not in framework.steps}

    def take(self, at: str, item: Item) -> None:
        # The same entry may be there several times, expanded here and by its id there: the fullest counts.
        key = key_of(item)
        if key is not None:
            known = self.offerings.get(str(item[key]))
            if known is None or len(known[2]) < len(item):
                self.offerings[str(item[key])] = (key, at, item)
            return
        for other in OTHERS:
            if other in item and len(self.others.get(str(item[other]), {})) < len(item):
                self.others[str(item[other])] = item
                return  # a session may name its parent, a component its course: its own id comes first

    def linked(self, item: Item, name: str) -> Item:
        """What an entry points at: expanded in it, or by its id in any of the files."""
        value = item.get(name)
        if isinstance(value, dict):
            return value
        id = value if isinstance(value, str) else item.get(f"{name}Id")
        if not id:
            return {}
        if str(id) not in self.others:
            self.missing[str(id)] = None
        return self.others.get(str(id), {})

    def editions(self) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Those that say when they are, and those that do not."""
        for step, code in self.wanted.items():
            near = _loopbaan.nearest(step, list(self.framework.steps))
            remedy = filled("Bedoelde u “{near}”?", "Did you mean “{near}”?", near=near) if near else CHOOSE_STEP
            self.errors.append(told("unknown_reference", self.file, f"{code}={step}", STEP, remedy))
        dated: list[dict[str, Any]] = []
        undated: list[dict[str, Any]] = []
        taken: dict[str, str] = {}
        for id, (key, at, item) in self.offerings.items():
            kind = OFFERINGS.get(key) or V5.get(str(item.get("offeringType")), "")
            if kind == "testComponent":
                self.tally.counts["tests"] += 1
                continue
            state = item.get("state")
            if state == "cancelled":
                self.tally.counts["cancelled"] += 1
                continue
            found = self.step_of(item, kind)
            if found is None:
                self.tally.unmatched.append((codes_of(item) or [words_of(item.get("name"), "nl") or id])[0])
                continue
            made = self.edition(at, id, item, found, taken)
            if state is not None and state != "active":
                made["state"] = state
                self.tally.states[str(state)] += 1
                if state not in STATES and not str(state).startswith("x-"):
                    self.seen_once("state", str(state), at)
            if "from" in made and "to" in made:
                self.places.append(at)
                dated.append(made)
                self.tally.counts["read"] += 1
            else:
                undated.append(made)
                self.tally.undated.append(made["id"])
        return dated, undated

    def step_of(self, item: Item, kind: str) -> Optional[str]:
        """The step that an offering is of: by the codes, the id or the name of its course, else by its own."""
        names = ("course", "programme", "program", "learningComponent", "component")
        for each in (*(self.linked(item, name) for name in ((kind, *names) if kind else names) if name in item or f"{name}Id" in item), item):
            ids = [str(each[key]) for key in (*OTHERS[:5], "abbreviation") if each.get(key)]
            for word in (*codes_of(each), *ids, words_of(each.get("name"), "nl"), words_of(each.get("name"), "en")):
                if word and plain(word) in self.names:
                    return self.names[plain(word)]
        return None

    def edition(self, at: str, id: str, item: Item, step: str, taken: dict[str, str]) -> dict[str, Any]:
        facts = Facts(at, item, self.errors)
        code = next((str(id_of(each).value) for each in codes_of(item)), id)
        made: dict[str, Any] = {"id": code if code not in taken else id, "step": step}
        taken[made["id"]] = id
        if title := words_of(item.get("name"), "nl"):
            english = words_of(item.get("name"), "en")
            made["title"] = title if english in ("", title) else {"nl": title, "en": english}
        first, last = facts.day("startDateTime", "startDate"), facts.day("endDateTime", "endDate")
        if first is None and last is None:
            first, last = session_days(self.linked(item, "academicSession"), at, self.errors)
            self.tally.counts["by_session"] += first is not None and last is not None
        made |= {name: value.isoformat() for name, value in (("from", first), ("to", last)) if value is not None}
        for field, key in (("places", "maxNumberStudents"), ("least", "minNumberStudents")):
            if (count := facts.count(key)) is not None:
                made[field] = count
        organisation = self.linked(item, "organisation") or self.linked(item, "organization")
        if provider := words_of(organisation.get("name"), "nl") or words_of(organisation.get("shortName"), "nl"):
            made["provider"] = provider
        if place := place_of(item):
            made["place"] = place
        others: list[Item] = []
        price = price_of(facts, made["id"], self.framework, self.seen_once, others)
        if others:
            made["other_costs"] = others
        if price is not None:
            made["cost"] = price
        if isinstance(item.get("link"), str):
            made["url"] = item["link"]
        if periods := facts.enrolment():
            made["enrolment"] = periods
            if groups := list(dict.fromkeys(group for each in periods for group in each.get("for", ()))):
                made["open_to"] = groups
        if enrolled := facts.count("enrolledNumberStudents"):
            taking_part(made, enrolled)
        return made

    def seen_once(self, field: str, word: str, at: str) -> None:
        """Remarks on a word of an enumeration that nobody knows, at the first place where it stands."""
        if (field, word) not in self.unknown:
            where = filled(" ({field})", " ({field})", field=field)
            self.notes.append(told("unknown_word", at, word, where, WORD_STAYS))
        self.unknown[field, word] = self.unknown.get((field, word), 0) + 1


def offers_of_courses(
    files: Sequence[tuple[str, Any]],
    framework: Framework,
    id: str,
    version: str,
    title: Optional[str],
    steps: Mapping[str, str],
) -> tuple[Offers, tuple[ListAccount, ...], tuple[Diagnostic, ...]]:
    """Offers of documents of the API, with an account and notes. Raises Error with every fault, each at its JSON pointer."""
    read = Offerings(files, framework, steps)
    if not read.offerings and not read.errors:
        read.errors.append(told("missing_field", files[0][0], "courseOfferingId", GIVE_ID))
    dated, undated = read.editions()
    if read.errors:
        raise Error(read.errors)
    document: dict[str, Any] = {
        "loopbaan": "offers/1",
        "id": id,
        "version": version,
        "framework": {"id": framework.id, "version": framework.version},
        **({"title": title} if title else {}),
        **{name: parts for name, parts in (("editions", dated), ("undated", undated)) if parts},
    }
    try:
        offers = _loopbaan.parse_offers(json.dumps(document), framework, read.file)
    except Error as wrong:
        raise Error([placed(each, read.places) for each in wrong.all]) from None
    if read.missing:
        read.notes.append(told("id_not_in_files", read.file, str(len(read.missing)), some(read.missing)))
    read.notes += [placed(each, read.places) for each in offers.notes]
    return offers, (read.tally.made(read.file),), tuple(read.notes)


def placed(each: Diagnostic, places: Sequence[str]) -> Diagnostic:
    """A diagnostic about an edition, at the offering that it was read from."""
    parts = each.pointer.split("/")
    if len(parts) < 3 or parts[1] != "editions" or not parts[2].isdigit():
        return each
    return _loopbaan.at_cell(each, places[int(parts[2])], "", 0, "")


def some(words: Iterable[str]) -> Words:
    every = list(words)
    shown = ", ".join(every[:12]) + (", …" if len(every) > 12 else "")
    return shown, shown
