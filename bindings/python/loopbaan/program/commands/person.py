# SPDX-License-Identifier: BSL-1.0
"""`loopbaan person`: all that is held about someone, and all that follows from it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Optional

from ... import LevelRule, canonical
from ..cli.command import DONE, TO_LOOK_AT, command
from ..cli.declared import Options, argument, arguments, option, repeated
from ..cli.forms import Answers, form_of, give
from ..cli.inputs import load_framework
from ..cli.messages import complain, tell
from ..cli.naming import choose, targets
from ..cli.options import Shared, Who
from ..cli.page_text import page_text
from ..cli.wrong import WrongInput
from ..words import options as options_texts
from ..words import forget as forget_texts
from ..words import person as texts
from ..words import traces as traces_texts
from ..words.language import Words
from ..words.metavars import DAY, ENTRY, FILE, PROFILE, RULE, TEXT
from .person_access import Follows, follows, search, staff_among
from .person_page import access_page
from .traces import open_all


@dataclass(frozen=True)
class Person(Options):
    """Who asks, in which files, and by which rule levels follow."""

    reads = ("files",)

    id: str = field(metadata=argument(metavar=ENTRY, help=forget_texts.ID))
    files: list[str] = field(metadata=arguments(metavar=FILE, help=traces_texts.FILES))
    to: Optional[str] = field(default=None, metadata=option("--to", metavar=PROFILE, help=texts.TO))
    levels: str = field(default="confirmed", metadata=option("--levels", metavar=RULE, help=options_texts.LEVELS))
    as_of: Optional[str] = field(default=None, metadata=option("--as-of", metavar=DAY, help=options_texts.AS_OF))
    purpose: Optional[str] = field(default=None, metadata=option("--purpose", metavar=TEXT, help=options_texts.PURPOSE))
    hide: list[str] = field(default_factory=list, metadata=repeated("--hide", metavar=TEXT, help=texts.HIDE))

    def check(self, say: Words) -> None:
        self.rule(say)

    def rule(self, say: Words) -> LevelRule:
        """The rule that was asked for. Raises WrongCommandLine."""
        return Who(self.files, levels=self.levels, as_of=self.as_of).rule(say)


NOTHING = Follows([], [], None, None, None)


@command("person", texts.HELP)
def person(say: Words, own: Person, shared: Shared) -> int:
    form = form_of(shared, say, ("text", "html", "json"))
    framework = load_framework(shared, say)
    target = choose(shared, say, "--to", own.to, targets(framework)) if own.to is not None else None
    found = search(say, framework, open_all(own.files), own.id, own.hide)
    if not any(each.holds or each.rated_others or each.is_named for each in found):
        raise WrongInput(say(traces_texts.NOT_FOUND))
    rule = own.rule(say)
    read = staff_among(framework, found)
    for held in read.not_read:
        tell(shared, f"{held.name}: {say(texts.NOT_READ)}")
    complain(say, read.wrong)
    is_there = read.people is not None and own.id in read.people.ids
    then = follows(say, read.people.by(rule), own.id, target) if read.people is not None and is_there else NOTHING
    said: dict[str, Any] = {
        "loopbaan": "access/1",
        "person": own.id,
        "day": rule.as_of.isoformat() if rule.as_of else "",
        "purpose": own.purpose or "",
        "framework": {"id": framework.id, "version": framework.version, "hash": framework.hash},
        "rule": rule.explain(say.lang),
        "files": [each.fields() for each in found],
        "contradict": bool(read.wrong),
        "levels": then.levels,
        "positions": then.positions,
        "gap": then.gap,
        "plan": then.plan,
    }

    def page() -> str:
        return access_page(say, framework, said, then)

    answers = Answers(html=page, text=lambda: page_text(page()), json=lambda: canonical(json.dumps(said)))
    give(shared, say, form, "person", answers)
    return TO_LOOK_AT if read.wrong else DONE
