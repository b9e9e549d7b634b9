# SPDX-License-Identifier: BSL-1.0
"""The command line: options before the command, and what to say when it is wrong."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple, Optional

import click

from .. import __version__, languages, nearest
from .cli.command import DONE, WRONG_COMMAND_LINE, Command
from .cli.declared import Argument
from .cli.explained import ExplainedGroup
from .cli.front import called, first_words, meant_as_target, meant_by_file, where_to
from .cli.messages import lines_of, put, say_wrong
from .cli.naming import Named, near, plain
from .cli.options import ALTERNATIVES, ALTERNATIVES_MEANT
from .cli.synonyms import DASHES, HELP_OPTIONS, asks_for_help, long_dash, option_meant
from .words import (
    check,
    curriculum,
    demo,
    diff,
    flow,
    forget,
    framework,
    gaps,
    growth,
    handleiding,
    handover,
    map,
    mapping,
    move,
    new,
    offers,
    partnership,
    person,
    placement,
    plan,
    policy,
    position,
    pseudonymise,
    purge,
    report,
    schedule,
    school,
    template,
    visits,
)
from .words import command_line as texts
from .words import naming as naming_texts
from .words import options as options_texts
from .words import texts as texts_words
from .words.language import Message, Words, language_given


class Known(NamedTuple):
    """What is known of a command before it is asked for."""

    help: Message
    titles: tuple[str, ...]  # by which it is meant too


COMMANDS = {
    "demo": Known(demo.HELP, ("voorbeeld", "demo", "example")),
    "handleiding": Known(handleiding.HELP, ("handleiding", "guide", "manual")),
    "check": Known(check.HELP, ("controleer", "check")),
    "gaps": Known(gaps.HELP, ("hiaten", "tekorten", "gaps")),
    "position": Known(position.HELP, ("positie", "position")),
    "plan": Known(plan.HELP, ("plannen", "plan")),
    "schedule": Known(schedule.HELP, ("rooster", "schedule")),
    "offers": Known(offers.HELP, ("aanbod", "uitvoeringen", "offers")),
    "needs": Known(offers.NEEDS_HELP, ("behoeften", "needs")),
    "partnership": Known(partnership.HELP, ("partnerschap", "overleg", "partnership")),
    "school": Known(school.HELP, ("scholen", "kwaliteit", "school")),
    "measurement": Known(school.MEASUREMENT_HELP, ("meetplan", "measurement")),
    "placement": Known(placement.HELP, ("plaatsing", "stageplaats", "placement")),
    "visits": Known(visits.HELP, ("bezoeken", "visitatie", "visits")),
    "flow": Known(flow.HELP, ("doorstroom", "personeelsstroom", "flow")),
    "growth": Known(growth.HELP, ("groei", "opleidingsscholen", "growth")),
    "report": Known(report.HELP, ("rapport", "report")),
    "map": Known(map.HELP, ("kaart", "loopbaankaart", "map")),
    "mapping": Known(mapping.HELP, ("koppeling", "koppelen", "mapping")),
    "framework": Known(framework.HELP, ("raamwerk", "framework")),
    "new": Known(new.HELP, ("nieuw", "nieuw raamwerk", "new framework")),
    "curriculum": Known(curriculum.HELP, ("curriculumkaart", "curriculum map")),
    "handover": Known(handover.HELP, ("overdracht",)),
    "policy": Known(policy.HELP, ("beleid", "cao", "policy")),
    "diff": Known(diff.HELP, ("verschil", "difference")),
    "move": Known(move.HELP, ("overzetten", "move")),
    "person": Known(person.HELP, ("inzage", "persoon", "access")),
    "forget": Known(forget.HELP, ("vergeet", "vergeten", "forget")),
    "purge": Known(purge.HELP, ("opschonen", "bewaartermijnen", "purge")),
    "pseudonymise": Known(pseudonymise.HELP, ("pseudonimiseren", "pseudonymize")),
    "template": Known(template.HELP, ("sjabloon", "invulblad", "template")),
    "texts": Known(texts_words.HELP, ("teksten", "talen", "languages")),
}

EXTRA = re.compile(r"extra argument\(?s?\)? \((.*)\)")  # what click says of words too many


def run(say: Words, given: list[str]) -> int:
    """Runs a command line; answers the exit status."""
    if given[:1] == ["loopbaan"]:  # as it stands in an example
        given = given[1:]
    lang = language_given(given)
    if lang and lang not in languages():
        say_wrong(say(options_texts.choose(option="--lang", value=lang, choices=", ".join(languages()))))
        return WRONG_COMMAND_LINE
    words = command_first(with_number(given))
    arguments = asks_for_help(words, taking_a_value() if set(words) & set(HELP_OPTIONS) else ())
    if not arguments:
        print(first_words(say))
        return WRONG_COMMAND_LINE
    if not arguments[0].startswith("-") and arguments[0] not in COMMANDS:
        known = [Named(name, each.titles) for name, each in COMMANDS.items()]
        found = find_command(known, arguments[0])
        if found is None:
            say_wrong(unknown_command(say, known, arguments[0]))
            return WRONG_COMMAND_LINE
        if "--quiet" not in arguments:
            print(lines_of(say(naming_texts.taken(option="loopbaan", word=arguments[0], found=found))), file=sys.stderr)
        arguments[0] = found
    if any(word[:1] in DASHES for word in arguments if word):
        found_dash = long_dash(arguments[1:], options_of(say, arguments[0]))
        if found_dash is not None:
            say_wrong(say(texts.long_dash(*found_dash)))
            return WRONG_COMMAND_LINE
    try:
        # Without click's own way to run, which makes its own of Ctrl-C and of an output that takes nothing.
        with (program := build(say)).make_context("loopbaan", list(arguments)) as context:
            return int(program.invoke(context) or DONE)
    except click.exceptions.Exit as ended:  # help, the version
        return ended.exit_code
    except click.UsageError as wrong:
        say_wrong(explain(say, wrong, arguments))
        for line in helpful(say, wrong, arguments):
            put(line)
        return WRONG_COMMAND_LINE


def build(say: Words) -> click.Group:
    """The program in one language."""
    return ExplainedGroup(say, {name: each.help for name, each in COMMANDS.items()}, command_called)


def command_called(name: str) -> Command:
    """A command; what it rests on is imported only now."""
    found: Command = getattr(import_module(f".commands.{name}", __package__), name)
    return found


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
    if set(given) <= {"--help", "--version"}:  # at once: which options have a value takes all commands to know
        return given
    place = 0
    valued = taking_a_value() if given and given[0].startswith("-") else ()
    while place < len(given) and given[place].startswith("-"):
        place += 2 if given[place] in valued else 1
    if place >= len(given):
        # No command: only --help, --version and --lang, which chose the language already, mean something here.
        asked = [word for word in given if word in ("--help", "--version")]
        return asked or ([] if place == len(given) and only_language(given) else given)
    return [given[place], *given[:place], *given[place + 1 :]]


def options_of(say: Words, command: str) -> set[str]:
    """The names of the options of a command; of the program alone for what is none."""
    parameters = command_called(command).in_words(say).params if command in COMMANDS else build(say).params
    return {name for each in parameters if isinstance(each, click.Option) for name in each.opts}


def taking_a_value() -> set[str]:
    """The options of all commands that have a value behind them."""
    say = Words("nl")
    every = [option for name in COMMANDS for option in command_called(name).in_words(say).params]
    return {name for each in every if isinstance(each, click.Option) and not each.is_flag for name in each.opts}


def helpful(say: Words, wrong: click.UsageError, words: list[str]) -> list[str]:
    """What helps behind a wrong command line: what there is to choose, an example, where the command is explained."""
    told = []
    if is_missing(wrong, "--to") and words[0] not in ("move", "diff"):
        if (target := meant_as_target(words[1:])) is not None:
            told.append(say(naming_texts.did_you_mean(f"--to {target}")))
        told.append(where_to(say, words))
    if isinstance(wrong, click.MissingParameter) or EXTRA.search(wrong.message):
        told.append(called(say, words[0]))
    path = f"loopbaan {words[0]}" if words[0] in COMMANDS else "loopbaan"
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


def explain(say: Words, wrong: click.UsageError, words: list[str]) -> str:
    """What is wrong with the command line, in one sentence; in English where click knows more than we do."""
    if isinstance(wrong, click.NoSuchOption):
        return unknown_option(say, wrong, words)
    if isinstance(wrong, click.BadOptionUsage):
        valued = wrong.option_name in taking_a_value()
        return say((texts.option_needs_a_value if valued else texts.option_takes_no_value)(wrong.option_name))
    if extra := EXTRA.search(wrong.message):
        return say(texts.too_many_words(extra[1]))
    if isinstance(wrong, click.MissingParameter) and wrong.param is not None:
        missing = wrong.param
        name = missing.name_shown() if isinstance(missing, Argument) else missing.opts[0]
        return say(texts.missing_option(name))
    return say(texts.wrong_command_line(wrong.format_message()))


def unknown_option(say: Words, wrong: click.NoSuchOption, words: list[str]) -> str:
    """That there is no such option, with what may be meant: click reads “-to” as “-t”, and tells that."""
    short = [word for word in words if not word.startswith("--") and word.startswith(wrong.option_name)]
    option = short[0] if short else wrong.option_name
    if words[0] not in COMMANDS and any(option in options_of(say, command) for command in COMMANDS):
        return say(texts.option_of_a_command(option))
    meant = option_meant(option, options_of(say, words[0])) or " / ".join(wrong.possibilities or ())
    return say(texts.unknown_option(option)) + (" " + say(naming_texts.did_you_mean(meant)) if meant else "")
