# SPDX-License-Identifier: BSL-1.0
"""What a word of the command line means."""

from __future__ import annotations

from .language import Message


def see_help(command: str) -> Message:
    return Message("Uitleg: {command} --help", "Help: {command} --help", command=command)


def taken(option: str, word: str, found: str) -> Message:
    return Message(
        "{option} {word} is: {found}",
        "{option} {word} is: {found}",
        option=option,
        word=word,
        found=found,
    )


def several(option: str, word: str) -> Message:
    return Message(
        "{option}: “{word}” kan meer dan één ding zijn. Geef het kenmerk:",
        "{option}: “{word}” may be more than one thing. Give the id:",
        option=option,
        word=word,
    )


def none_but_near(option: str, word: str) -> Message:
    return Message(
        "{option}: niets heet “{word}”. Het dichtst in de buurt komt:",
        "{option}: nothing is called “{word}”. Nearest is:",
        option=option,
        word=word,
    )


def none_of_these(option: str, word: str) -> Message:
    return Message(
        "{option}: niets heet “{word}”. Kies uit:",
        "{option}: nothing is called “{word}”. Choose from:",
        option=option,
        word=word,
    )


SEE_ALL = Message("Zie wat er is: loopbaan framework", "See what there is: loopbaan framework")


def none_at_all(option: str, word: str) -> Message:
    return Message(
        "{option}: niets heet “{word}”.",
        "{option}: nothing is called “{word}”.",
        option=option,
        word=word,
    )


def did_you_mean(word: str) -> Message:
    return Message("Bedoelde u {word}?", "Did you mean {word}?", word=word)


def and_more(count: int) -> Message:
    return Message("en nog {count}", "and {count} more", count=count)
