# SPDX-License-Identifier: BSL-1.0
"""`loopbaan offers`: a sheet of what is offered, to fill in and to read, or the list of an institute."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from ... import Framework, OffersReading, make_offers_template, read_offer_sheets, write_offers
from ...partnership.templates import holds_inventory
from ...template import quoted
from ...wording import day_in
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, flag, option
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.front import called
from ..cli.inputs import load_framework
from ..cli.messages import sheet_language, tell, tell_notes
from ..cli.options import Shared
from ..cli.output import deliver
from ..cli.tables import Table
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import columns
from ..words import offers as texts
from ..words.amounts import number
from ..words.language import Words
from ..words.metavars import FILE, NAME, TEXT
from .step_names import OfSteps


@dataclass(frozen=True)
class OfList(Options):
    """What is to be read, or filled in."""

    reads = ("files",)

    files: list[str] = field(default_factory=list, metadata=arguments(metavar=FILE, help=texts.FILES))
    template: bool = field(default=False, metadata=flag("--template", help=texts.TEMPLATE))
    needs: bool = field(default=False, metadata=flag("--needs", help=texts.WITH_NEEDS))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=texts.SHEET))
    title: Optional[str] = field(default=None, metadata=option("--title", metavar=TEXT, help=texts.TITLE))
    id: Optional[str] = field(default=None, metadata=option("--id", metavar="ID", help=texts.ID))
    edition: str = field(default="1", metadata=option("--edition", metavar="ID", help=texts.EDITION))

    def check(self, say: Words) -> None:
        if self.template and self.files:
            raise WrongCommandLine(say(texts.TEMPLATE_ALONE))
        if self.needs and not self.template:
            raise WrongCommandLine(say(texts.NEEDS_WHERETO))
        if not self.template and not self.files:
            raise WrongCommandLine("\n".join((say(texts.NO_FILE), called(say, "offers"), say(texts.OFFERS_HELP_SAYS_MORE))))


@command("offers", texts.HELP)
def offers(say: Words, own: OfList, names: OfSteps, shared: Shared) -> int:
    if own.template:
        framework = template_for(say, shared, "offers --template")
        content = make_offers_template(framework, lang=sheet_language(shared, say), needs=own.needs)
        return deliver_template(say, shared, framework, content, "offers")
    form = form_of(shared, say, TABLES)
    framework = load_framework(shared, say)
    found = read_offer_sheets(
        own.files, framework, id=own.id, version=own.edition, title=own.title, sheet=own.sheet, steps=names.steps(say)
    )
    tell_reading(shared, say, found)
    answers = Answers(
        json=lambda: write_offers(found.offers),
        rows=lambda: [headings(say), *(row_of(say, framework, each) for each in parts(found))],
        tables=lambda: (tables(say, framework, found), say(texts.closing(len(found.offers.editions), len(found.undated)))),
    )
    give(shared, say, form, "offers", answers, personal=False)
    return DONE


def tell_reading(shared: Shared, say: Words, found: OffersReading) -> None:
    """A line for each table that was read, then what is worth a look."""
    for account in found.accounts:
        tell(shared, account.text(say.lang))
    tell_notes(shared, say, found.notes)


def template_for(say: Words, shared: Shared, called_so: str) -> Framework:
    """The framework of a template, once it is clear that one can be written. Raises WrongCommandLine."""
    shared.refuse_forms(say, called_so)
    if shared.output is None:
        raise WrongCommandLine(say(texts.WHERE))
    form_of(shared, say, ("workbook",))
    return load_framework(shared, say)


def deliver_template(say: Words, shared: Shared, framework: Framework, content: bytes, command: str) -> int:
    """Writes a template, unless something has been filled in in a file of that name. Raises WrongInput."""
    file = str(shared.output)
    if holds_inventory(file, framework):
        raise WrongInput(say(texts.filled(file)))
    deliver(shared, say, content, personal=False)
    options = f" --framework {quoted(shared.framework)}" if shared.framework else ""
    tell(shared, say(texts.made(file=os.path.basename(file), line=f"{command} {quoted(file)}{options}")))
    return DONE


def parts(found: OffersReading) -> Iterator[Mapping[str, Any]]:
    """Every edition by the names of offers/1, those without a day last."""
    document = json.loads(write_offers(found.offers))
    yield from document.get("editions", ())
    yield from document.get("undated", ())


def headings(say: Words) -> list[str]:
    names = (texts.H_EDITION, columns.STEP_ID, columns.STEP, texts.H_WHEN, texts.H_PROVIDER, texts.H_WHERE, texts.H_PLACES, texts.H_LEAST, texts.H_PRICE, texts.H_OPEN)
    return [say(each) for each in names]


def row_of(say: Words, framework: Framework, edition: Mapping[str, Any]) -> list[str]:
    roles = edition.get("roles", [edition])
    places = [each["places"] for each in roles if "places" in each]
    least = [each["least"] for each in roles if "least" in each]
    step = edition["step"]
    days = [day_in(datetime.date.fromisoformat(edition[key]), say.lang) for key in ("from", "to") if key in edition]
    when = edition.get("term") or " – ".join(dict.fromkeys(days)) or edition.get("when", "")
    return [
        edition["id"],
        step,
        framework.steps[step].title.in_language(say.lang),
        when,
        edition.get("provider", ""),
        edition.get("place", ""),
        number(sum(places), say.lang) if places else "",
        number(sum(least), say.lang) if least else "",
        number(edition["cost"], say.lang) if "cost" in edition else "",
        ", ".join(edition.get("open_to", ())),
    ]


def tables(say: Words, framework: Framework, found: OffersReading) -> Iterator[Table]:
    """The editions, and below them those of which nobody says when they are."""
    undated = {each["id"] for each in found.undated}
    every = list(parts(found))
    for title, several in (
        (texts.TITLE_OFFERS, [each for each in every if each["id"] not in undated]),
        (texts.TITLE_UNDATED, [each for each in every if each["id"] in undated]),
    ):
        if several:
            rows = [row_of(say, framework, each) for each in several]
            yield Table(say(title), [word for place, word in enumerate(headings(say)) if place != 1], [[*row[:1], *row[2:]] for row in rows])
