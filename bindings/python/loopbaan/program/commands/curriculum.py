# SPDX-License-Identifier: BSL-1.0
"""`loopbaan curriculum`: what a programme covers, what it leaves thin, and the smallest repair."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ... import (
    Cohort,
    Curriculum,
    CurriculumChange,
    CurriculumFinding,
    Framework,
    change_curriculum,
    check_curriculum,
    compare_variants,
    cover_curriculum,
    critical_path,
    curriculum_rules,
    curriculum_workbook,
    make_curriculum_template,
    read_curriculum,
    read_staff,
    repair_curriculum,
    weigh_modules,
    what_if,
    write_curriculum,
)
from ...curriculum import ActivityCover
from ...curriculum_sheet import holds_modules
from ...template import quoted
from ..cli.command import DONE, command
from ..cli.declared import Options, arguments, flag, option, repeated
from ..cli.front import called
from ..cli.forms import Answers, form_of, give
from ..cli.inputs import load_framework
from ..cli.messages import noted, sheet_language, tell
from ..cli.naming import choose, targets
from ..cli.options import Shared
from ..cli.output import deliver
from ..cli.tables import Table
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import common
from ..words import curriculum as texts
from ..words import diff as diff_texts
from ..words.amounts import number
from ..words.language import Words
from ..words.metavars import FILE, NAME, NEW, PROFILE, STAFF, TEXT
from .curriculum_changes import change_of
from .curriculum_edition import to_edition

FORMS = ("text", "markdown", "csv", "json", "workbook", "html")


@dataclass(frozen=True)
class OfMap(Options):
    """Which map, and what of it."""

    reads = ("files",)

    files: list[str] = field(default_factory=list, metadata=arguments(metavar=FILE, help=texts.FILES))
    template: bool = field(default=False, metadata=flag("--template", help=texts.TEMPLATE))
    to: Optional[str] = field(default=None, metadata=option("--to", metavar=PROFILE, help=texts.TO))
    sheet: Optional[str] = field(default=None, metadata=option("--sheet", metavar=NAME, help=texts.SHEET))
    letters: list[str] = field(default_factory=list, metadata=repeated("--letters", metavar=texts.LETTER, help=texts.LETTERS))
    repair: bool = field(default=False, metadata=flag("--repair", help=texts.REPAIR))
    fixed: list[str] = field(default_factory=list, metadata=repeated("--fixed", metavar=texts.MODULE, help=texts.FIXED))
    changes: list[str] = field(default_factory=list, metadata=repeated("--if", metavar=texts.CHANGE, help=texts.IF))
    variant: list[str] = field(
        default_factory=list, metadata=repeated("--variant", metavar=texts.VARIANT_NAME, help=texts.VARIANT)
    )
    title: Optional[str] = field(default=None, metadata=option("--title", metavar=TEXT, help=texts.TITLE))
    starters: list[str] = field(default_factory=list, metadata=repeated("--starters", metavar=STAFF, help=texts.STARTERS))
    edition: Optional[str] = field(default=None, metadata=option("--edition", metavar=NEW, help=texts.EDITION))
    crosswalk: Optional[str] = field(default=None, metadata=option("--crosswalk", metavar=FILE, help=diff_texts.CROSSWALK))
    modules: bool = field(default=False, metadata=flag("--modules", help=texts.MODULES))

    def check(self, say: Words) -> None:
        if self.template and self.files:
            raise WrongCommandLine(say(texts.TEMPLATE_ALONE))
        if not self.template and not self.files:
            raise WrongCommandLine("\n".join((say(texts.NO_FILE), called(say, "curriculum"), say(texts.HELP_SAYS_MORE))))
        if len(self.variant) > 2:
            raise WrongCommandLine(say(texts.TWO_VARIANTS))
        if self.crosswalk is not None and self.edition is None:
            raise WrongCommandLine(say(texts.CROSSWALK_WHERETO))
        if self.fixed and not self.repair:
            raise WrongCommandLine(say(texts.FIXED_WHERETO))
        meanings_of(say, self.letters)
        self.asked_changes(say)

    def asked_changes(self, say: Words) -> list[CurriculumChange]:
        """The changes that are asked about. Raises WrongCommandLine."""
        found = []
        for words in self.changes:
            change = change_of(words)
            if change is None:
                raise WrongCommandLine(say(texts.wrong_change(words)))
            found.append(change)
        return found


def meanings_of(say: Words, letters: Sequence[str]) -> dict[str, str]:
    """What letters mean. Raises WrongCommandLine."""
    found = {}
    for words in letters:
        for word in words.replace(";", ",").split(","):
            letter, _, meaning = word.partition("=")
            if not letter.strip() or not meaning.strip():
                raise WrongCommandLine(say(texts.wrong_letter(word)))
            found[letter.strip()] = meaning.strip()
    return found


@command("curriculum", texts.HELP)
def curriculum(say: Words, own: OfMap, shared: Shared) -> int:
    if own.template:
        return template(say, own, shared)
    form = form_of(shared, say, FORMS)
    framework = load_framework(shared, say)
    to = choose(shared, say, "--to", own.to, targets(framework)) if own.to else None
    kaart = read_curriculum(own.files, framework, sheet=own.sheet, letters=meanings_of(say, own.letters), profile=to, title=own.title)
    noted(shared, say, kaart)
    if own.edition is not None:
        return to_edition(say, kaart, own.edition, own.crosswalk, shared)
    starters = starters_of(shared, say, own, form, framework)
    variants = [variant_of(say, kaart, word) for word in own.variant]
    if form not in ("text", "markdown"):
        if own.variant or own.modules:
            raise WrongCommandLine(say(texts.only_in_words("--variant" if own.variant else "--modules")))
        kaart = as_it_becomes(say, own, shared, kaart, form)
    answers = Answers(
        json=lambda: write_curriculum(kaart),
        rows=lambda: rows(say, kaart),
        tables=lambda: (list(tables(say, own, kaart, variants)), closing(say, kaart)),
        html=lambda: kaart.to_html(say.lang, starters),
    )
    if form == "workbook":
        deliver(shared, say, curriculum_workbook(kaart, sheet_language(shared, say)), personal=False)
        tell(shared, say(texts.written(str(shared.output))))
        return DONE
    give(shared, say, form, "curriculum", answers, personal=False)
    if form == "html" and shared.output:
        tell(shared, say(texts.page(shared.output)))
    return DONE


def as_it_becomes(say: Words, own: OfMap, shared: Shared, kaart: Curriculum, form: str) -> Curriculum:
    """The map with what is asked of it: a file holds one map, and not what changes say of it. Raises Error."""
    if own.changes:
        kaart = change_curriculum(kaart, own.asked_changes(say))
        tell(shared, say(texts.with_changes(len(own.changes))))
    if own.repair and form != "html":  # the page says the repair beside the map
        repair = repair_curriculum(kaart, fixed=own.fixed)
        open_ones = [each for each in repair.changes if each.kind == "set_side" and each.by is None]
        made = [each for each in repair.changes if each not in open_ones]
        kaart = change_curriculum(kaart, made)
        tell(shared, say(texts.mended(len(made), say(texts.STATUS[repair.status]))))
        for each in open_ones:
            tell(shared, each.print(say.lang))
        for finding in repair.beyond:
            tell(shared, say(texts.beyond(finding.print(say.lang))))
    return kaart


def starters_of(shared: Shared, say: Words, own: OfMap, form: str, framework: Framework) -> Optional[Cohort]:
    """Who came from the programme, for its page. Raises Error and WrongCommandLine."""
    if not own.starters:
        return None
    if form != "html":
        raise WrongCommandLine(say(texts.STARTERS_ON_PAGE))
    return noted(shared, say, read_staff(own.starters, framework)).people


def template(say: Words, own: OfMap, shared: Shared) -> int:
    shared.refuse_forms(say, "curriculum --template")
    if shared.output is None:
        raise WrongCommandLine(say(texts.WHERE))
    form_of(shared, say, ("workbook",))
    framework = load_framework(shared, say)
    to = choose(shared, say, "--to", own.to, targets(framework)) if own.to else None
    content = make_curriculum_template(framework, to, lang=sheet_language(shared, say))
    if holds_modules(shared.output, framework):
        raise WrongInput(say(texts.holds(shared.output)))
    deliver(shared, say, content, personal=False)
    options = f" --framework {quoted(shared.framework)}" if shared.framework else ""
    tell(shared, say(texts.made(file=os.path.basename(shared.output), given=quoted(shared.output) + options)))
    return DONE


def variant_of(say: Words, kaart: Curriculum, word: str) -> str:
    """The id of a variant by its id or title. Raises WrongInput."""
    if not kaart.variants:
        raise WrongInput(say(texts.NO_VARIANTS))
    for id in kaart.variants:
        if word.casefold() in (id.casefold(), kaart.variant_title(id, say.lang).casefold()):
            return id
    raise WrongInput(say(texts.no_variant(word=word, known=", ".join(kaart.variants))))


def tables(say: Words, own: OfMap, kaart: Curriculum, variants: Sequence[str]) -> Iterator[Table]:
    found = check_curriculum(kaart)
    yield filling(say, kaart)
    yield findings_table(say, found)
    accepted = [each for each in found if each.accepted is not None]
    if accepted:
        reasons = [(each.print(say.lang), each.accepted.in_language(say.lang) if each.accepted else "") for each in accepted]
        yield Table(say(texts.ACCEPTED), (say(texts.H_FINDING), say(texts.H_REASON)), reasons)
    if own.repair:
        yield repair_table(say, own, kaart)
    if own.changes:
        yield if_table(say, own, kaart)
    if len(variants) == 2:
        yield difference_table(say, kaart, *variants)
    if own.modules:
        yield weight_table(say, kaart)
    yield cover_table(say, kaart, variants)


def filling(say: Words, kaart: Curriculum) -> Table:
    modules, filled, cells, marks, sides = kaart._filling()
    lines = [say(texts.filled(modules, filled, cells, marks))]
    if any(sides[1:]):
        lines.append(say(texts.sides(*sides)))
    return Table(say(texts.FILLING), notes=lines)


def findings_table(say: Words, found: Sequence[CurriculumFinding]) -> Table:
    titles = {rule.id: f"{rule.number} {rule.title.in_language(say.lang)}" for rule in curriculum_rules()}
    rows = [
        (titles[each.rule], each.print(say.lang), say(common.YES) if each.certain else say(common.NO))
        for each in found
        if each.accepted is None
    ]
    headings = (say(texts.H_RULE), say(texts.H_FINDING), say(texts.H_SURE))
    return Table(say(texts.FINDINGS), headings, rows, [] if rows else [say(texts.NOTHING)])


def repair_table(say: Words, own: OfMap, kaart: Curriculum) -> Table:
    repair = repair_curriculum(kaart, fixed=own.fixed)
    titles = {rule.id: rule.title.in_language(say.lang) for rule in curriculum_rules()}
    rows = [
        (step.change.print(say.lang), "\n".join(finding.print(say.lang) for finding in step.solves)) for step in repair.steps
    ]
    notes = [say(texts.cost(repair.cost, say(texts.STATUS[repair.status])))]
    notes += [say(texts.beyond(finding.print(say.lang))) for finding in repair.beyond]
    for competence, rules in repair.clashes:
        title = kaart.framework.competences[competence].title.in_language(say.lang)
        notes.append(say(texts.clash(competence=title, rules=", ".join(titles[rule] for rule in rules))))
    return Table(say(texts.REPAIR_TITLE), (say(texts.H_CHANGE), say(texts.H_SOLVES)), rows, notes)


def if_table(say: Words, own: OfMap, kaart: Curriculum) -> Table:
    found = what_if(kaart, own.asked_changes(say))
    rows = [(say(texts.COMES), each.print(say.lang)) for each in found.comes]
    rows += [(say(texts.GOES), each.print(say.lang)) for each in found.goes]
    title = say(texts.IF_TITLE) + ": " + "; ".join(own.changes)
    return Table(title, (say(texts.H_WHAT), say(texts.H_FINDING)), rows, [] if rows else [say(texts.NO_CHANGE)])


def difference_table(say: Words, kaart: Curriculum, one: str, other: str) -> Table:
    lines = [each.text.in_language(say.lang) for each in compare_variants(kaart, one, other)]
    return Table(say(texts.DIFFERENCES), notes=lines or [say(texts.NO_DIFFERENCES)])


def weight_table(say: Words, kaart: Curriculum) -> Table:
    headings = (say(texts.H_MODULE), say(texts.H_BLOCKING), say(texts.H_DELAY), say(texts.H_SOLE))
    titles = {id: competence.title.in_language(say.lang) for id, competence in kaart.framework.competences.items()}
    rows = [
        (
            each.module,
            str(each.blocking),
            str(each.delay),
            "\n".join(f"{titles[competence]}: {say(texts.DOES[does])}" for competence, does, _ in each.sole),
        )
        for each in weigh_modules(kaart)
    ]
    path = critical_path(kaart)
    return Table(say(texts.WEIGHTS), headings, rows, [say(texts.path(" → ".join(path)))] if len(path) > 1 else [])


def cover_table(say: Words, kaart: Curriculum, variants: Sequence[str]) -> Table:
    many = len(kaart.variants) > 1
    headings = [say(texts.H_COMPETENCE), *([say(texts.H_VARIANT)] if many else [])]
    headings += [say(each) for each in (texts.H_INTRODUCE, texts.H_PRACTISE, texts.H_ASSESS, texts.H_MODULES, texts.H_HOURS)]
    rows = []
    for each in cover_curriculum(kaart):
        if variants and each.variant not in variants:
            continue
        competence = kaart.framework.competences[each.competence]
        row = [competence.title.in_language(say.lang)]
        if many:
            row.append(kaart.variant_title(each.variant, say.lang))
        row += [activity_words(say, activity) for activity in (each.introduce, each.practise, each.assess)]
        hours = say(texts.UNSAID) if each.without_load == each.modules else number(each.hours, say.lang)
        rows.append((*row, str(each.modules), hours + ("+" if 0 < each.without_load < each.modules else "")))
    return Table(say(texts.COVER), headings, rows)


def activity_words(say: Words, activity: ActivityCover) -> str:
    words = say(texts.THERE[activity.there])
    level = activity.for_everybody or activity.possible
    return f"{words} ({level})" if level else words


def closing(say: Words, kaart: Curriculum) -> str:
    found = [each for each in check_curriculum(kaart) if each.accepted is None]
    return say(texts.closing(len(found), sum(each.certain for each in found)))


def rows(say: Words, kaart: Curriculum) -> Iterator[Sequence[str]]:
    """A row per finding."""
    yield tuple(
        say(each)
        for each in (texts.H_RULE, texts.H_COMPETENCE, texts.H_MODULE, texts.H_VARIANT, texts.H_SURE, texts.H_FINDING, texts.H_REASON)
    )
    for each in check_curriculum(kaart):
        yield (
            each.rule,
            each.competence or "",
            each.module or ", ".join(dict.fromkeys(cell.module for cell in each.cells)),
            ", ".join(each.variants),
            say(common.YES) if each.certain else say(common.NO),
            each.print(say.lang),
            each.accepted.in_language(say.lang) if each.accepted is not None else "",
        )
