# SPDX-License-Identifier: BSL-1.0
"""What heads a column of a sheet of a partnership, in Dutch and in English, and which table a row of headings is of."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from .. import _loopbaan
from .._loopbaan import Diagnostic
from ..wording import Pair, filled
from .cells import plain
from .rows import Line, Rows
from .words import WHAT_OF_THE_STEP

LOOKED_AT = 64  # rows that hold anything, from above

# Kind of table → field → its heading in Dutch and English, and other words for it.
HEADINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "editions": {
        "id": ("uitvoering", "edition", "kenmerk", "id", "code", "nr", "nummer", "editie"),
        "step": ("stap", "step", "ontwikkelstap", "aanbod", "offer", "scholing", "cursus", "training", "course", "activiteit"),
        "title": ("titel", "title", "naam", "name"),
        "provider": ("aanbieder", "provider", "organisatie", "instituut", "institute", "wie biedt aan", "organisation"),
        "term": ("periode", "term", "tijdvak", "blok", "wanneer", "when"),
        "from": ("eerste dag", "first day", "begin", "begint op", "start", "startdatum", "begindatum", "van", "from", "start date", "starts on"),
        "to": ("laatste dag", "last day", "einde", "eind", "eindigt op", "einddatum", "tot", "tot en met", "t/m", "to", "end", "end date", "ends on"),
        "date": ("datum", "date", "dag en datum", "data", "dates"),
        "place": ("plaats", "place", "locatie", "location", "waar", "where"),
        "places": ("plaatsen", "places", "max", "maximum", "plaatsen max", "max plaatsen", "aantal plaatsen", "capaciteit", "capacity", "hoogstens", "most"),
        "least": ("minimum", "least", "min", "plaatsen min", "min plaatsen", "minimaal", "ten minste", "minimum aantal", "gaat door bij"),
        "filled": ("al bezet", "filled", "bezet", "geboekt", "al geboekt", "ingeschreven", "booked", "enrolled"),
        "cost": ("prijs", "price", "kosten", "cost", "euro", "prijs per persoon", "price per person", "bedrag"),
        "open_to": ("open voor", "open to", "voor wie", "for whom", "doelgroep"),
        "terms": ("voorwaarden", "conditions", "onder welke voorwaarden", "on which terms", "terms"),
        "day": ("dag", "day", "dagdeel", "weekdag", "weekday", "part of day"),
        "owner": ("eigenaar", "owner", "contact", "contactpersoon", "contact person"),
        "note": ("opmerking", "note", "opmerkingen", "toelichting", "remark", "remarks", "bijzonderheden"),
    },
    "terms": {
        "id": ("kenmerk", "id", "periode", "term", "code", "tijdvak", "blok"),
        "title": ("titel", "title", "naam", "name"),
        "from": ("eerste dag", "first day", "begin", "begint op", "start", "startdatum", "begindatum", "van", "from", "start date"),
        "to": ("laatste dag", "last day", "einde", "eind", "eindigt op", "einddatum", "tot", "tot en met", "t/m", "to", "end", "end date"),
    },
    "roles": {
        "edition": ("uitvoering", "edition"),
        "id": ("rol", "role", "kenmerk", "id"),
        "title": ("titel", "title", "naam", "name"),
        "places": ("plaatsen", "places", "max", "maximum", "aantal plaatsen"),
        "least": ("minimum", "least", "min", "ten minste", "minimaal"),
        "filled": ("al bezet", "filled", "bezet", "geboekt", "booked"),
        "profile": ("profiel", "profile", "ingangseis", "entry"),
        "groups": ("groep", "group", "groepen", "groups"),
        "consent": ("toestemming", "consent"),
    },
    "needs": {
        "id": ("behoefte", "need", "kenmerk", "id", "nr"),
        "school": ("school", "school", "locatie"),
        "board": ("bestuur", "board"),
        "region": ("regio", "region"),
        "phase": ("fase", "phase"),
        "who": ("wie", "who", "personeelsnummer", "persoon", "person", "team"),
        "step": ("stap", "step", "ontwikkelstap"),
        "topic": ("onderwerp", "topic", "bekwaamheid", "competence", "thema", "waarover"),
        "level": ("naar niveau", "to level", "niveau", "level"),
        "from_level": ("van niveau", "from level"),
        "profile": ("profiel", "profile", "rol", "role"),
        "count": ("aantal", "count", "aantal mensen", "hoeveel", "number of people", "how many"),
        "period": ("periode", "period", "wanneer", "when"),
        "before": ("vóór", "before", "voor", "uiterlijk", "klaar op", "deadline"),
        "source": ("bron", "source"),
        "priority": ("voorrang", "priority", "voorrang school", "prioriteit"),
        "days": ("dagen", "days", "dagen mogelijk", "possible days", "dag"),
        "note": ("opmerking", "note", "opmerkingen", "toelichting", "remark"),
    },
    "travel": {
        "from": ("van", "from", "school", "vanaf"),
        "to": ("naar", "to", "plaats", "place", "locatie", "location"),
        "km": ("kilometer", "kilometres", "km", "kilometers", "afstand in km", "afstand km", "distance in km", "distance km"),
        "minutes": ("minuten", "minutes", "min", "reistijd in minuten", "travel time in minutes"),
        "note": ("opmerking", "note", "opmerkingen", "toelichting", "remark"),
    },
    "schools": {
        "school": ("school", "school", "naam school", "schoolnaam", "naam van de school", "partner", "locatie"),
        "board": ("bestuur", "board"),
        "partnership": ("partnerschap", "partnership", "samenwerkingsverband", "naam van het partnerschap"),
        "region": ("regio", "region"),
        "phase": ("status", "status", "soort school", "kind of school", "fase", "phase"),
        "area": ("pijler", "pillar", "domein", "domain", "gebied", "area"),
        "criterion": ("kenmerk", "criterion", "criterium", "specificatie", "specification", "voorwaarde", "precondition"),
        "layer": ("basis of optie", "base or option", "onderdeel", "part"),
        "level": ("gezien", "seen", "voldoet", "meets", "niveau", "level", "oordeel", "verdict"),
        "rater": ("bron", "source", "wie", "who", "beoordelaar", "rater", "gezien door", "seen by"),
        "date": ("datum", "date", "gezien op", "seen on"),
        "instrument": ("bewijs", "evidence", "instrument", "waarmee", "with what"),
        "note": ("toelichting", "explanation", "verklaring", "verklaring partner", "opmerking", "remark"),
    },
    "visiting": {
        "school": ("school", "school", "naam school", "schoolnaam", "wie", "who", "partner"),
        "board": ("bestuur", "board"),
        "kind": ("soort", "kind", "soort school", "kind of school"),
        "visited": ("krijgt bezoekers", "is visited by", "bezoekers", "visitors", "hoeveel bezoekers"),
        "visits": ("bezoekt", "visits", "hoeveel bezoeken", "aantal bezoeken"),
        "away": ("kan niet op", "cannot on", "verhinderd", "niet op", "away"),
        "id": ("kenmerk", "id", "brin", "brinnummer", "vestiging"),
        "note": ("opmerking", "note", "toelichting", "remark"),
    },
    "thresholds": {
        "criterion": ("kenmerk", "criterion", "criterium", "voorwaarde", "precondition"),
        "at_least": ("ten minste", "at least", "drempel", "threshold", "minstens", "minimum", "vanaf"),
        "years": ("in welke jaren", "in which years", "jaren", "years"),
        "level": ("niveau", "level", "dan is het", "then it is"),
        "source": ("bron", "source", "afgesproken in", "agreed in"),
        "note": ("opmerking", "note", "toelichting", "remark"),
    },
    "growth": {
        "id": ("kenmerk", "id", "brin", "brinnummer", "vestiging"),
        "school": ("school", "school", "naam school", "schoolnaam", "naam van de school"),
        "board": ("bestuur", "board"),
        "region": ("regio", "region"),
        "status": ("status", "status", "soort school", "kind of school"),
        "mentors": ("mentoren", "mentors", "aantal mentoren"),
        "students": ("studenten nu", "students now", "aantal studenten nu"),
        "places": ("max", "most", "plaats voor", "room for", "hoogstens", "max studenten"),
        "trainer_hours": ("schoolopleider uren", "hours of the trainer", "uren schoolopleider"),
        "note": ("opmerking", "note", "toelichting", "remark"),
    },
    "intake": {
        "year": ("jaar", "year", "schooljaar", "school year"),
        "region": ("regio", "region"),
        "students": ("studenten", "students", "aantal studenten"),
        "fulltime": ("voltijd", "full-time"),
        "parttime": ("deeltijd", "part-time"),
        "bound": ("zij-instroom", "career switchers", "zij-instromers"),
        "share": ("gewenst deel", "wanted share", "gewenst deel (%)"),
        "note": ("opmerking", "note", "toelichting", "remark"),
    },
    "growth_rules": {
        "rule": ("regel", "rule", "afspraak", "agreement"),
        "value": ("waarde", "value", "getal"),
        "source": ("bron", "source", "afgesproken in", "agreed in"),
        "note": ("opmerking", "note", "toelichting", "remark"),
    },
    "measures": {
        "id": ("kenmerk", "id", "nr", "code"),
        "what": ("wat", "what", "meting", "measure"),
        "criteria": ("criterium", "criterion", "criteria", "onder welk kenmerk", "waarover", "about"),
        "aspect": ("soort", "aspect", "waar het naar kijkt", "looks at"),
        "when": ("wanneer", "when"),
        "every": ("om de hoeveel maanden", "every how many months", "maanden"),
        "next": ("eerstvolgend", "next", "eerstvolgende dag", "next day", "te doen voor", "due"),
        "last": ("vorige keer", "last", "laatst gemeten", "last measured", "laatste keer"),
        "instrument": ("instrument", "instrument", "waarmee", "with what"),
        "who": ("wie meet", "who measures", "wie", "who"),
        "follow_up": ("wie volgt op", "who follows up", "opvolging", "follow-up"),
        "found": ("vorige uitkomst", "last outcome", "uitkomst", "outcome"),
        "agreed": ("afspraak", "agreement", "afgesproken", "agreed"),
        "agreed_by": ("klaar op", "to be done by", "uiterlijk", "deadline"),
        "done": ("gedaan op", "done on", "afgerond op"),
        "note": ("opmerking", "note", "toelichting", "remark"),
    },
    "placing schools": {
        "school": ("school", "school", "naam school", "schoolnaam", "naam van de school", "locatie"),
        "status": ("status", "status", "soort school", "kind of school"),
        "coaches": ("gecertificeerde coaches", "certified coaches", "waarvan gecertificeerd", "of which certified", "gecertificeerd", "certified", "gecertificeerde begeleiders"),
        "all_coaches": ("coaches", "coaches", "begeleiders", "werkbegeleiders", "aantal coaches"),
        "per_coach": ("studenten per coach", "students per coach", "studenten per begeleider"),
        "trainers": ("schoolopleiders", "school trainers", "aantal schoolopleiders", "gefaciliteerde schoolopleiders", "facilitated school trainers"),
        "trainer_hours": ("schoolopleider", "school trainer", "uren schoolopleider", "hours of the school trainer", "schoolopleider uren"),
        "per_trainer": ("studenten per schoolopleider", "students per school trainer"),
        "most": ("maximum", "most", "hoogstens", "at most", "plaatsen", "places", "maximum aantal studenten"),
        "least": ("minimum", "least", "ten minste", "at least", "minstens", "minimum aantal studenten"),
        "stages": ("neemt fasen", "takes stages", "studiejaren", "years of study", "jaren", "years", "fasen", "stages"),
        "subjects": ("vak groep", "subject or group", "vakken", "subjects", "vak", "subject", "groepen", "groups"),
        "shows": ("te zien", "shows", "soort omgeving", "kind of surroundings", "wat is er te zien", "what it shows"),
        "place": ("plaats", "place", "gemeente", "town"),
        "note": ("opmerking", "note", "toelichting", "remark"),
    },
    "placing places": {
        "school": ("school", "school", "naam school", "schoolnaam", "naam van de school", "locatie"),
        "period": ("periode", "period", "tijdvak", "blok", "semester"),
        "places": ("plaatsen", "places", "aantal plaatsen", "aantal", "number"),
        "subjects": ("vak groep", "subject or group", "vak", "subject", "groep", "group"),
        "note": ("opmerking", "note", "toelichting", "remark"),
    },
    "placing students": {
        "student": ("student", "student", "studentnummer", "student number", "nummer student"),
        "stage": ("jaar", "year", "studiejaar", "year of study", "fase", "stage"),
        "subjects": ("vak groep", "subject or group", "vak", "subject", "vakken", "subjects", "groep", "group"),
        "home": ("woonplaats", "home", "woont in", "lives in", "town"),
        "wishes": ("voorkeur", "wishes", "voorkeuren", "wens", "wensen", "preference", "preferences"),
        "own": ("eigen school", "own school", "werkgever", "employer", "eigen scholen", "own schools"),
        "excluded": ("uitgesloten", "excluded", "niet bij", "not at"),
        "previous": ("eerder bij", "previously at", "eerdere scholen", "previous schools", "vorige school", "previous school", "eerdere stages"),
        "seen": ("al gezien", "seen already", "gezien", "seen"),
        "must_see": ("moet zien", "must see"),
        "booked": ("afgesproken bij", "agreed at", "afgesproken", "agreed", "al geplaatst bij", "booked"),
        "period": ("periode", "period", "tijdvak", "blok", "semester"),
        "note": ("opmerking", "note", "toelichting", "remark"),
    },
}

EXPLAINED = re.compile(r"\s*\([^()]*\)\s*$")

# What a table of each kind cannot do without, one of each; and what else it must have one of.
NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "editions": (("step",), ("term", "from", "date", "places", "least", "provider", "cost", "place", "id")),
    "terms": (("id", "title"), ("from",), ("to",)),
    "roles": (("edition",), ("id",)),
    "needs": (("school", "board", "region", "who"), ("step", "topic", "profile")),
    "travel": (("from",), ("to",), ("km", "minutes")),
    "schools": (("school",), ("criterion", "phase", "board", "wide")),
    "visiting": (("school",), ("board",)),
    "thresholds": (("criterion",), ("at_least",)),
    "growth": (("school",), ("status",), ("places", "mentors", "students")),
    "intake": (("year",), ("students", "fulltime", "parttime")),
    "growth_rules": (("rule",), ("value",)),
    "measures": (("what",), ("criteria", "instrument", "who", "follow_up", "when")),
    "placing schools": (("school",), ("coaches", "all_coaches", "trainers", "trainer_hours", "most", "status")),
    "placing places": (("school",), ("places",)),
    "placing students": (("student",), ("stage", "subjects", "home", "wishes", "own", "excluded", "previous", "seen", "must_see", "booked")),
}
OF_SCHOOLS = ("schools", "thresholds", "measures", "growth", "intake", "growth_rules")  # what may stand together in a workbook about schools
INVENTORY = ("editions", "terms", "roles", "needs", "travel")  # what may stand together in the workbook of a spring inventory
SEVERAL = {"day", "note", "owner", "wide"}  # columns of these are read together; "wide": a column for each criterion

# Facts that people write beside an edition and that belong to the step itself.
OF_THE_STEP = {plain(each) for each in ("soort", "kind", "ingangseis", "entry", "levert", "yields", "uren", "hours", "weken", "weeks")}


@dataclass(frozen=True)
class Header:
    """A row of headings: what table it is of, and which column says what."""

    kind: str
    row: int
    columns: Mapping[int, str]  # field by column
    headings: Mapping[int, str]  # words by column, of all columns that have any
    above: int  # rows that hold something and stand above it

    def columns_of(self, field: str) -> list[int]:
        return [column for column, each in self.columns.items() if each == field]

    def column(self, field: str) -> Optional[int]:
        return next(iter(self.columns_of(field)), None)


def known_in(kind: str) -> dict[str, str]:
    """Field by plain heading."""
    return {plain(word): field for field, words in HEADINGS[kind].items() for word in words}


KNOWN = {kind: known_in(kind) for kind in HEADINGS}
Judge = Callable[[str, Mapping[int, str], Mapping[int, str]], Mapping[int, str]]  # kind, headings and fields by column → fields by column


def as_headed(kind: str, headings: Mapping[int, str], columns: Mapping[int, str]) -> Mapping[int, str]:
    """What each column says, by its heading alone."""
    return columns


def header_of(rows: Rows, kinds: Sequence[str], judge: Judge = as_headed) -> Optional[Header]:
    """The row of headings of a table, among titles and remarks above it; None where there is none.

    What a heading says may hang on others and on a standard: that is for `judge`. It is the row with the most headings of one kind of table, of such rows the first; two headings are the least.
    """
    best: Optional[tuple[int, int, Header]] = None
    for above, line in enumerate(rows.lines[:LOOKED_AT]):
        if not all(isinstance(line.cells[column], str) for column in line.filled):
            continue  # numbers head nothing
        for kind in kinds:
            header = made(kind, line, above, judge)
            fits = all(any(header.column(field) is not None for field in one) for one in NEEDED[kind])
            if len(header.columns) >= 2 and (best is None or (fits, len(header.columns)) > best[:2]):
                best = (fits, len(header.columns), header)
    return best[2] if best else None


def made(kind: str, line: Line, above: int, judge: Judge) -> Header:
    headings = {column: line.words(column) for column in line.filled}
    columns = {column: field for column, word in headings.items() if (field := field_of(kind, word)) is not None}
    return Header(kind, line.number, judge(kind, headings, columns), headings, above)


def field_of(kind: str, word: str) -> Optional[str]:
    """What a heading is of; what stands between brackets behind it explains it."""
    return KNOWN[kind].get(plain(word)) or KNOWN[kind].get(plain(EXPLAINED.sub("", word)))


def heading_in(kind: str, field: str) -> Pair:
    """How a column is headed in Dutch and in English."""
    words = HEADINGS[kind][field]
    return words[0], words[1] if len(words) > 1 else words[0]


def faults_of(rows: Rows, header: Header) -> list[Diagnostic]:
    """Columns that are missing, with what may have been meant, and columns that are there twice."""
    found = []
    unknown = [word for column, word in header.headings.items() if column not in header.columns]
    for one in NEEDED[header.kind]:
        if any(header.column(field) is not None for field in one):
            continue
        words = [word for field in one for word in HEADINGS[header.kind].get(field, ())]
        near = next((each for each in unknown if _loopbaan.nearest(each, words)), "")
        nl, en = heading_in(header.kind, one[0])
        remedy = (
            filled("Heet de kolom “{near}” zo, verander dan haar kop in “{name}”.", "If the column “{near}” is that, change its heading to “{name}”.", near=near, name=(nl, en))
            if near
            else filled("Zet boven een kolom “{name}”. Gevonden koppen: {found}.", "Head a column “{name}”. Headings found: {found}.", name=(nl, en), found=", ".join(header.headings.values()))
        )
        found.append(rows.at("missing_column", header.row, None, (nl, en), remedy))
    for field in dict.fromkeys(header.columns.values()):
        columns = header.columns_of(field)
        if len(columns) > 1 and field not in SEVERAL:
            first, second = header.headings[columns[0]], header.headings[columns[1]]
            found.append(rows.at("duplicate_column", header.row, columns[1], second, first))
    return found


def notes_of(rows: Rows, header: Header) -> list[Diagnostic]:
    """Columns that nothing is read from, each with the nearest heading that there is."""
    found = []
    for column, word in header.headings.items():
        if column in header.columns:
            continue
        if header.kind == "editions" and plain(word) in OF_THE_STEP:
            found.append(rows.at("needless_column", header.row, column, word, WHAT_OF_THE_STEP))
            continue
        near = _loopbaan.nearest(plain(word), list(KNOWN[header.kind]))
        said = (
            filled("Bedoelde u “{near}”?", "Did you mean “{near}”?", near=heading_in(header.kind, KNOWN[header.kind][near]))
            if near
            else filled("Gelezen worden: {names}.", "What is read: {names}.", names=names_in(header.kind))
        )
        found.append(rows.at("unknown_column", header.row, column, word, said))
    return found


def names_in(kind: str) -> Pair:
    """All headings of a kind of table, in Dutch and in English."""
    pairs = [heading_in(kind, field) for field in HEADINGS[kind]]
    return ", ".join(nl for nl, _ in pairs), ", ".join(en for _, en in pairs)
