# SPDX-License-Identifier: BSL-1.0
"""The command line: options before the command, and what to say when it is wrong."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import Optional

import click

from .. import __version__, nearest
from .cli.command import DONE, WRONG_COMMAND_LINE, Command
from .cli.declared import Argument
from .cli.explained import ExplainedGroup
from .cli.front import called, first_words, meant_by_file, where_to
from .cli.messages import lines_of, put, say_wrong
from .cli.naming import Named, near, plain
from .cli.options import ALTERNATIVES, ALTERNATIVES_MEANT
from .commands import (
    check,
    demo,
    diff,
    framework,
    gaps,
    handleiding,
    map,
    mapping,
    move,
    plan,
    policy,
    position,
    report,
    template,
)
from .words import command_line as texts
from .words import naming as naming_texts
from .words.language import Words

COMMANDS: dict[str, Command] = {
    "demo": demo.demo,
    "handleiding": handleiding.handleiding,
    "check": check.check,
    "gaps": gaps.gaps,
    "position": position.position,
    "plan": plan.plan,
    "report": report.report,
    "map": map.map,
    "mapping": mapping.mapping,
    "framework": framework.framework,
    "policy": policy.policy,
    "diff": diff.diff,
    "move": move.move,
    "template": template.template,
}

TITLES = {
    "demo": ("voorbeeld", "demo", "example"),
    "handleiding": ("handleiding", "guide", "manual"),
    "check": ("controleer", "check"),
    "gaps": ("hiaten", "tekorten", "gaps"),
    "position": ("positie", "position"),
    "plan": ("plannen", "plan"),
    "report": ("rapport", "report"),
    "map": ("kaart", "loopbaankaart", "map"),
    "mapping": ("koppeling", "koppelen", "mapping"),
    "framework": ("raamwerk", "framework"),
    "policy": ("beleid", "cao", "policy"),
    "diff": ("verschil", "difference"),
    "move": ("overzetten", "move"),
    "template": ("sjabloon", "invulblad", "template"),
}

def run(say: Words, given: list[str]) -> int:
    """Runs a command line; answers the exit status."""
    arguments = asks_for_help(command_first(with_number(given)))
    if not arguments:
        print(first_words(say))
        return WRONG_COMMAND_LINE
    if not arguments[0].startswith("-") and arguments[0] not in COMMANDS:
        known = [Named(name, titles) for name, titles in TITLES.items()]
        found = find_command(known, arguments[0])
        if found is None:
            say_wrong(unknown_command(say, known, arguments[0]))
            return WRONG_COMMAND_LINE
        if "--quiet" not in arguments:
            print(lines_of(say(naming_texts.taken(option="loopbaan", word=arguments[0], found=found))), file=sys.stderr)
        arguments[0] = found
    try:
        # Without click's own way to run, which makes its own of Ctrl-C and of an output that takes nothing.
        with (program := build(say)).make_context("loopbaan", arguments) as context:
            return int(program.invoke(context) or DONE)
    except click.exceptions.Exit as ended:  # help, the version
        return ended.exit_code
    except click.UsageError as wrong:
        say_wrong(explain(say, wrong))
        for line in helpful(say, wrong, arguments):
            put(line)
        return WRONG_COMMAND_LINE


def build(say: Words) -> click.Group:
    """The program in one language."""
    return ExplainedGroup(say, COMMANDS)


def with_number(given: list[str]) -> list[str]:
    """With the number that is meant where --alternatives stands without one.

    Examples
    --------
    >>> with_number(["plan", "--alternatives", "staff.csv"]), with_number(["plan", "--alternatives", "3"])
    (['plan', '--alternatives', '5', 'staff.csv'], ['plan', '--alternatives', '3'])
    """
    words = []
    for word, following in zip(given, [*given[1:], ""]):
        words.append(word)
        if word == ALTERNATIVES and not following.lstrip("-").isdigit():
            words.append(ALTERNATIVES_MEANT)
    return words


def command_first(given: list[str]) -> list[str]:
    """Options that stand before the command behind it, as they are the command's.

    Examples
    --------
    >>> command_first(["--lang", "en", "gaps", "staff.csv"])
    ['gaps', '--lang', 'en', 'staff.csv']
    """
    place = 0
    valued = taking_a_value() if given and given[0].startswith("-") else ()
    while place < len(given) and given[place].startswith("-"):
        place += 2 if given[place] in valued else 1
    if place >= len(given):
        # No command: only --help, --version and --lang, which chose the language already, mean something here.
        asked = [word for word in given if word in ("--help", "--version")]
        return asked or ([] if place == len(given) and only_language(given) else given)
    return [given[place], *given[:place], *given[place + 1 :]]


def taking_a_value() -> set[str]:
    """The options of all commands that have a value behind them."""
    say = Words("nl")
    every = [option for each in COMMANDS.values() for option in each.in_words(say).params]
    return {name for each in every if isinstance(each, click.Option) and not each.is_flag for name in each.opts}


def asks_for_help(words: list[str]) -> list[str]:
    """With --help where people ask for it in another way, also for one command.

    Examples
    --------
    >>> asks_for_help(["help"]), asks_for_help(["hulp", "gaps"]), asks_for_help(["-h"])
    (['--help'], ['gaps', '--help'], ['--help'])
    """
    return [*words[1:2], "--help"] if words and words[0] in ("help", "hulp", "uitleg", "-h", "-?", "/?") else words


def helpful(say: Words, wrong: click.UsageError, words: list[str]) -> list[str]:
    """What helps behind a wrong command line: what there is to choose, an example, where the command is explained."""
    told = [where_to(say, words)] if is_missing(wrong, "--to") and words[0] not in ("move", "diff") else []
    if isinstance(wrong, click.MissingParameter):
        told.append(called(say, words[0]))
    path = wrong.ctx.command_path if wrong.ctx is not None else "loopbaan"
    return [*(line for line in told if line), say(naming_texts.see_help(path))]


def is_missing(wrong: click.UsageError, option: str) -> bool:
    return isinstance(wrong, click.MissingParameter) and wrong.param is not None and option in wrong.param.opts


def only_language(words: list[str]) -> bool:
    return all(word.startswith("--lang=") or "--lang" in pair for word, pair in zip(words, zip(["", *words], words)))


def find_command(known: Sequence[Named], word: str) -> Optional[str]:
    """The command that a word begins, or that is called so in the other language; never one that only looks like it."""
    found = [each for each in known if any(plain(name).startswith(plain(word)) for name in (each.id, *each.titles))]
    return found[0].id if len(found) == 1 and plain(word) else None


def unknown_command(say: Words, known: Sequence[Named], command: str) -> str:
    close = nearest(command, [*COMMANDS, *(title for each in known for title in each.titles)])
    meant = [each for each in known if close in (each.id, *each.titles)] if close else near(known, command)
    if (file := meant_by_file(say, command)) is not None and not meant:
        return file
    if meant:
        return say(texts.unknown_command(command)) + " " + say(naming_texts.did_you_mean(meant[0].id))
    names = say(texts.all_commands(", ".join(COMMANDS)))
    return say(texts.unknown_command(command)) + " " + names + " " + say(naming_texts.see_help("loopbaan"))


def explain(say: Words, wrong: click.UsageError) -> str:
    """What is wrong with the command line, in one sentence; in English where click knows more than we do."""
    if isinstance(wrong, click.NoSuchOption):
        words = say(texts.unknown_option(wrong.option_name))
        near = " / ".join(wrong.possibilities or ())
        return words + (" " + say(naming_texts.did_you_mean(near)) if near else "")
    if isinstance(wrong, click.BadOptionUsage):
        valued = wrong.option_name in taking_a_value()
        return say((texts.option_needs_a_value if valued else texts.option_takes_no_value)(wrong.option_name))
    if extra := re.search(r"extra argument\(?s?\)? \((.*)\)", wrong.message):
        return say(texts.too_many_words(extra[1]))
    if isinstance(wrong, click.MissingParameter) and wrong.param is not None:
        missing = wrong.param
        name = missing.name_shown() if isinstance(missing, Argument) else missing.opts[0]
        return say(texts.missing_option(name))
    return say(texts.wrong_command_line(wrong.format_message()))
