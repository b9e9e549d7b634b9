# SPDX-License-Identifier: BSL-1.0
"""Commands of click with the help in one language, its options in panels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable, Optional, Protocol

import click

from ... import __version__
from ..words import help as texts
from ..words.language import Message, Words
from .declared import Argument, Option


class Maker(Protocol):
    """A command in no language yet."""

    def in_words(self, say: Words) -> click.Command: ...


class ExplainedCommand(click.Command):
    """A command whose help stands in panels: each parameter in its own, in the order in which they were declared."""

    def __init__(
        self, say: Words, name: str, help: Message, params: list[click.Parameter], run: Callable[..., int]
    ) -> None:
        super().__init__(name, callback=run, params=params, help=say(help), add_help_option=False)
        self.say = say

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        words = [each.usage() for each in self.params if isinstance(each, Argument)]
        write_head(self.say, ctx, formatter, " ".join(words), self.help or "")
        write_panels(self.say, formatter, self.params)


class ExplainedGroup(click.Group):
    """The program; each command is found and made when it is asked for."""

    def __init__(self, say: Words, helps: Mapping[str, Message], find: Callable[[str], Maker]) -> None:
        shown = Option(("--version",), "", say(texts.VERSION), say(texts.OPTIONS), is_flag=True, acts=show_version)
        params: list[click.Parameter] = [shown, help_option(say, texts.OPTIONS)]
        super().__init__("loopbaan", params=params, help=say(texts.ABOUT), add_help_option=False, no_args_is_help=False)
        self.say = say
        self.helps = helps
        self.find = find

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.helps)

    def get_command(self, ctx: click.Context, cmd_name: str) -> Optional[click.Command]:
        return self.find(cmd_name).in_words(self.say) if cmd_name in self.helps else None

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_head(self.say, ctx, formatter, self.say(texts.USAGE_COMMAND), self.help or "")
        write_panels(self.say, formatter, self.params)
        with formatter.section(self.say(texts.COMMANDS)):
            formatter.write_dl([(name, self.say(help)) for name, help in self.helps.items()])


def write_head(say: Words, ctx: click.Context, formatter: click.HelpFormatter, words: str, about: str) -> None:
    formatter.write_usage(ctx.command_path, f"{say(texts.USAGE_OPTIONS)} {words}".rstrip(), say(texts.USAGE) + " ")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(about)


def write_panels(say: Words, formatter: click.HelpFormatter, parameters: list[click.Parameter]) -> None:
    panels: dict[str, list[tuple[str, str]]] = {say(texts.ARGUMENTS): []}  # first, as they stand first in a command line
    for each in parameters:
        if isinstance(each, (Option, Argument)):
            names, help = each.line()
            wanted = isinstance(each, Option) and each.required
            panels.setdefault(each.panel, []).append((names, say(texts.required(help)) if wanted else help))
    for title, lines in panels.items():
        if lines:
            with formatter.section(title):
                formatter.write_dl(lines)


def help_option(say: Words, panel: Message = texts.COMMON_OPTIONS) -> Option:
    return Option(("--help",), "", say(texts.HELP), say(panel), is_flag=True, acts=show_help)


def show_help(context: click.Context, parameter: click.Parameter, asked: bool) -> None:
    if asked:
        print(context.get_help())
        context.exit()


def show_version(context: click.Context, parameter: click.Parameter, asked: bool) -> None:
    if asked:
        print(f"loopbaan {__version__}")
        context.exit()
