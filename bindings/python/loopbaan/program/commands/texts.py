# SPDX-License-Identifier: BSL-1.0
"""`loopbaan texts`: the languages there are, and a file to fill for another."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ... import languages, make_texts
from ..cli.command import DONE, command
from ..cli.declared import Options, option
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.messages import tell
from ..cli.options import Shared
from ..cli.output import deliver
from ..cli.tables import Table
from ..cli.wrong import WrongCommandLine
from ..words import texts as words
from ..words.language import Words

TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,12})?")


@dataclass(frozen=True)
class OfLanguages(Options):
    """What of languages is asked for."""

    template: Optional[str] = field(default=None, metadata=option("--template", metavar="fr", help=words.TEMPLATE))


@command("texts", words.HELP)
def texts(say: Words, own: OfLanguages, shared: Shared) -> int:
    if own.template is None:
        form = form_of(shared, say, TABLES)
        answers = Answers(
            json=lambda: json.dumps(counts(), ensure_ascii=False, indent=2) + "\n",
            rows=lambda: rows(say),
            tables=lambda: ([Table(say(words.TITLE), *split(rows(say)))], say(words.CLOSING)),
        )
        give(shared, say, form, "texts", answers, personal=False)
        return DONE
    shared.refuse_forms(say, "texts")
    if not TAG.fullmatch(own.template) or own.template in ("nl", "en"):
        raise WrongCommandLine(say(words.NO_LANGUAGE))
    content = make_texts(own.template)
    deliver(shared, say, content, personal=False)
    all_texts = json.loads(content)["texts"].values()
    if shared.output is not None:
        tell(shared, say(words.made(file=shared.output, missing=sum(not each for each in all_texts), all=len(all_texts))))
    return DONE


def counts() -> dict[str, dict[str, int]]:
    """How many texts each further language has, of how many."""
    made = {}
    for tag in languages()[2:]:
        found = json.loads(make_texts(tag))["texts"].values()
        made[tag] = {"translated": sum(bool(each) for each in found), "texts": len(found)}
    return made


def rows(say: Words) -> Iterator[Sequence[str]]:
    yield say(words.TAG), say(words.TRANSLATED)
    for tag in languages()[:2]:
        yield tag, say(words.BUILT_IN)
    for tag, found in counts().items():
        yield tag, say(words.of_all(translated=found["translated"], all=found["texts"]))


def split(table: Iterator[Sequence[str]]) -> tuple[Sequence[str], list[Sequence[str]]]:
    head, *rest = table
    return head, rest
