# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan check` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Zoek alle fouten in documenten en tabellen, elk met zijn plaats. Een raamwerk onder de bestanden "
    "geldt voor de andere. Eindigt met 0 (in orde), 1 (er zijn fouten) of 4 (geen fouten, wel iets om naar te kijken).",
    "Find every defect of documents and tables, each with its place. A framework among the files counts for "
    "the others. Ends with 0 (all well), 1 (there are defects) or 4 (no defects, but something to look at).",
)
FILES = Message(
    "Documenten (JSON), of tabellen (CSV, Excel) van personeel of van een curriculum.",
    "Documents (JSON), or tables (CSV, Excel) of staff or of a curriculum.",
)
AS_OF = Message(
    "Meld in personeelstabellen elke beoordeling van na deze dag, zoals vandaag: die dag kan een fout zijn.",
    "Note every rating in staff tables after this day, such as today: its day may be a mistake.",
)

POLICY = Message(
    "Het beleid waarop roosters (schedule) rusten; anders het ingebouwde, als zij dat noemen.",
    "The policy that schedules rest on; otherwise the built-in one, where they name it.",
)
OFFERS = Message(
    "Het aanbod waarop roosters (schedule) rusten: een document, of een lijst of werkmap.",
    "The offers that schedules rest on: a document, or a list or workbook.",
)
PEOPLE = Message(
    "De mensen over wie antwoorden gaan (plans, gaps, positions, schedule): kloppen die bij hen? Mag vaker. Anders: de mensen onder de "
    "bestanden.",
    "The people whom answers are about (plans, gaps, positions, schedule): are these right about them? May be given more than once. "
    "Otherwise: the people among the files.",
)


def no_schedules(option: str) -> Message:
    return Message(
        "{option} is waar roosters (schedule/1) op rusten, en die zijn er niet onder de bestanden; laat {option} weg, of geef een rooster.",
        "{option} is what schedules (schedule/1) rest on, and there are none among the files; leave out {option}, or give a schedule.",
        option=option,
    )


def good(file: str, what: str) -> Message:
    return Message("{file}: in orde ({what})", "{file}: all well ({what})", file=file, what=what)


def to_look_at(file: str, what: str, count: int) -> Message:
    return Message(
        "{file}: te lezen ({what}); kijk ernaar: {count}",
        "{file}: can be read ({what}); to look at: {count}",
        file=file,
        what=what,
        count=count,
    )


def row_of_sheet(sheet: str, row: int) -> Message:
    return Message("{sheet}, rij {row}", "{sheet}, row {row}", sheet=sheet, row=row)


def looks(count: int) -> Message:
    return Message("Om naar te kijken: {count}.", "To look at: {count}.", count=count)


def bad(file: str) -> Message:
    return Message("{file}: niet in orde", "{file}: not well", file=file)


def unchecked(file: str, why: str) -> Message:
    return Message("{file}: niet bekeken, want {why}", "{file}: not looked at, as {why}", file=file, why=why)


FRAMEWORK_NOT_WELL = Message("het raamwerk klopt nog niet", "the framework is not well yet")


def unknown_edition(edition: str) -> Message:
    return Message(
        "het raamwerk “{edition}” is niet ingebouwd en staat niet bij de bestanden",
        "the framework “{edition}” is not built in and not among the files",
        edition=edition,
    )


def staff_table(count: int) -> Message:
    return Message("personeelstabel; mensen: {count}", "staff table; people: {count}", count=count)


def curriculum_table(modules: int) -> Message:
    return Message("tabel van een curriculum; modules: {modules}", "table of a curriculum; modules: {modules}", modules=modules)


def sheets_of_offers(editions: int, undated: int) -> Message:
    return Message(
        "tabellen van aanbod; uitvoeringen: {editions}, zonder dag: {undated}",
        "sheets of offers; editions: {editions}, without a day: {undated}",
        editions=editions,
        undated=undated,
    )


def sheets_of_needs(needs: int) -> Message:
    return Message("tabellen van behoeften; behoeften: {needs}", "sheets of needs; needs: {needs}", needs=needs)


def sheets_of_travel(ways: int) -> Message:
    return Message("tabellen van reizen; wegen: {ways}", "sheets of travel; ways: {ways}", ways=ways)


def document_of_needs(kind: str, count: int) -> Message:
    return Message("{kind}; behoeften: {count}", "{kind}; needs: {count}", kind=kind, count=count)


def people_document(kind: str, count: int) -> Message:
    return Message("{kind}; mensen: {count}", "{kind}; people: {count}", kind=kind, count=count)


def answers_hold(kind: str, count: int) -> Message:
    return Message(
        "{kind}; antwoorden die bij hun persoon kloppen: {count}",
        "{kind}; answers that are right about their person: {count}",
        kind=kind,
        count=count,
    )


def checked(files: int, defects: int) -> Message:
    return Message(
        "Bestanden bekeken: {files}. Fouten: {defects}.",
        "Files looked at: {files}. Defects: {defects}.",
        files=files,
        defects=defects,
    )


def remarks(count: int) -> Message:
    return Message(
        "Opmerkingen: {count}. Een opmerking is geen fout.",
        "Remarks: {count}. A remark is not a defect.",
        count=count,
    )


def no_remarks(steps: int) -> Message:
    return Message(
        "Zoveel stappen ({steps}) bekijkt deze opdracht niet op hun samenhang. Dat kan met framework --analysis.",
        "This command does not look at how so many steps ({steps}) hang together. framework --analysis does.",
        steps=steps,
    )


A_DEFECT = Message("fout", "error")
TO_SEE = Message("om naar te kijken", "to look at")
TO_KNOW = Message("ter informatie", "for information")
