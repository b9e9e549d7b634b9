# SPDX-License-Identifier: BSL-1.0
"""What is wrong with a command line, before any command has seen it."""

from __future__ import annotations

from .language import Message


def all_commands(names: str) -> Message:
    return Message("Opdrachten: {names}.", "Commands: {names}.", names=names)


def unknown_option(option: str) -> Message:
    return Message("De optie {option} bestaat niet.", "There is no option {option}.", option=option)


def missing_option(option: str) -> Message:
    return Message("{option} ontbreekt.", "{option} is missing.", option=option)


def unknown_command(command: str) -> Message:
    return Message("De opdracht “{command}” bestaat niet.", "There is no command “{command}”.", command=command)


def option_needs_a_value(option: str) -> Message:
    return Message("{option} vraagt een waarde.", "{option} asks for a value.", option=option)


def option_takes_no_value(option: str) -> Message:
    return Message("{option} heeft geen waarde.", "{option} takes no value.", option=option)


def too_many_words(words: str) -> Message:
    return Message("Hier staat een woord te veel: {words}", "There is a word too many: {words}", words=words)


def wrong_command_line(message: str) -> Message:
    return Message("De opdracht klopt niet: {message}", "The command line is wrong: {message}", message=message)


def option_of_a_command(option: str) -> Message:
    return Message(
        "{option} hoort bij een opdracht: loopbaan OPDRACHT {option} ...",
        "{option} belongs to a command: loopbaan COMMAND {option} ...",
        option=option,
    )


def long_dash(word: str, option: str) -> Message:
    return Message(
        "“{word}” begint met een streepje van een tekstverwerker. Typ het zelf: {option}",
        "“{word}” begins with a dash as a word processor makes it. Type it yourself: {option}",
        word=word,
        option=option,
    )
