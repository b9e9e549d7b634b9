# SPDX-License-Identifier: BSL-1.0
"""`loopbaan handover`: what a programme passes to the school of who comes from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ... import Curriculum, Framework, Handover, Person, make_handover, read_curriculum, read_staff
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, option, repeated
from ..cli.forms import Answers, form_of, give
from ..cli.inputs import load_framework
from ..cli.messages import noted, tell
from ..cli.naming import choose, targets
from ..cli.options import Shared
from ..cli.tables import Table
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import curriculum as map_texts
from ..words import handover as texts
from ..words.language import Words
from ..words.metavars import FILE, NAME, PROFILE, TEXT
from .curriculum import meanings_of, variant_of

FORMS = ("text", "markdown", "csv", "json", "workbook", "html")


@dataclass(frozen=True)
class OfHandover(Options):
    """Which map, and of which variant."""

    reads = ("files",)

    files: list[str] = field(metadata=arguments(metavar=FILE, help=map_texts.FILES))
    variant: Optional[str] = field(default=None, metadata=option("--variant", metavar=map_texts.VARIANT_NAME, help=texts.VARIANT))
    to: Optional[str] = field(default=None, metadata=option("--to", metavar=PROFILE, help=map_texts.TO))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=map_texts.SHEET))
    letters: list[str] = field(
        default_factory=list, metadata=repeated("--letters", metavar=map_texts.LETTER, help=map_texts.LETTERS)
    )
    title: Optional[str] = field(default=None, metadata=option("--title", metavar=TEXT, help=map_texts.TITLE))
    evidence: list[str] = field(default_factory=list, metadata=repeated("--evidence", metavar=FILE, help=texts.EVIDENCE))
    person: Optional[str] = field(default=None, metadata=option("--person", metavar=texts.ID, help=texts.PERSON))

    def check(self, say: Words) -> None:
        meanings_of(say, self.letters)
        if self.person is not None and not self.evidence:
            raise WrongCommandLine(say(texts.PERSON_OF_WHAT))


@command("handover", texts.HELP)
def handover(say: Words, own: OfHandover, shared: Shared) -> int:
    form = form_of(shared, say, FORMS)
    framework = load_framework(shared, say)
    to = choose(shared, say, "--to", own.to, targets(framework)) if own.to else None
    letters = meanings_of(say, own.letters)
    kaart = noted(shared, say, read_curriculum(own.files, framework, sheet=own.sheet, letters=letters, profile=to, title=own.title))
    student = graduate(shared, say, own, framework) if own.evidence else None
    made = make_handover(kaart, chosen(say, kaart, own.variant), person=student)
    answers = Answers(
        json=made.write,
        rows=lambda: rows(say, made),
        tables=lambda: (list(tables(say, made)), say(texts.closing(len(made.thin), len(made.lines) - len(made.thin)))),
        html=lambda: made.to_html(say.lang),
    )
    give(shared, say, form, "handover", answers, personal=student is not None)
    if form == "html" and shared.output:
        tell(shared, say(texts.page(shared.output)))
    return DONE


def chosen(say: Words, kaart: Curriculum, word: Optional[str]) -> str:
    """The variant that is asked about, or the only one. Raises WrongInput."""
    if word is not None:
        return variant_of(say, kaart, word)
    if len(kaart.variants) > 1:
        raise WrongInput(say(texts.which(", ".join(kaart.variants))))
    return kaart.variants[0] if kaart.variants else ""


def graduate(shared: Shared, say: Words, own: OfHandover, framework: Framework) -> Person:
    """The one whose evidence is given. Raises Error and WrongInput."""
    people = noted(shared, say, read_staff(own.evidence, framework)).people
    ids = people.ids
    if own.person is None and len(ids) != 1:
        raise WrongInput(say(texts.whose(len(ids))))
    person = ids[0] if own.person is None else own.person
    if person not in ids:
        raise WrongInput(say(texts.no_person(person)))
    return people[ids.index(person)]


def title_of(say: Words, made: Handover, competence: str) -> str:
    return made.framework.competences[competence].title.in_language(say.lang)


def tables(say: Words, made: Handover) -> Iterator[Table]:
    headings = (say(map_texts.H_COMPETENCE), say(texts.H_ASKED), say(texts.H_WHAT), say(texts.H_ASK))
    thin = [
        (title_of(say, made, line.competence), line.asked or "", line.text.in_language(say.lang), ", ".join(line.ask))
        for line in made.thin
    ]
    yield Table(say(texts.THIN), headings, thin)
    shown = [
        (title_of(say, made, line.competence), line.level or "", ", ".join(line.modules)) for line in made.lines if not line.thin
    ]
    yield Table(say(texts.SHOWN), (say(map_texts.H_COMPETENCE), say(texts.H_LEVEL), say(texts.H_MODULES)), shown)
    if made.modules:
        modules = [(each.id, each.title.in_language(say.lang)) for each in made.modules]
        yield Table(say(texts.MODULES), (say(map_texts.H_MODULE), say(texts.H_CALLED)), modules)


def rows(say: Words, made: Handover) -> Iterator[Sequence[str]]:
    yield tuple(
        say(each) for each in (map_texts.H_COMPETENCE, texts.H_HOW, texts.H_LEVEL, texts.H_ASKED, texts.H_MODULES, texts.H_ASK, texts.H_WHAT)
    )
    for line in made.lines:
        yield (
            line.competence,
            line.how,
            line.level or "",
            line.asked or "",
            ", ".join(line.modules),
            ", ".join(line.ask),
            line.text.in_language(say.lang),
        )
