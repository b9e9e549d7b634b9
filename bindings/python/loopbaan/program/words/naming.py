# SPDX-License-Identifier: BSL-1.0
"""What the program says of the words of a command line, in plain Dutch and in English."""

from __future__ import annotations

NAMING_TEXTS: dict[str, tuple[str, str]] = {
    "person": ("Alleen deze persoon.", "Only this person."),
    "phase": ("Alleen mensen in deze fase.", "Only people in this phase."),
    "see help": ("Uitleg: {command} --help", "Help: {command} --help"),
    "taken": ("{option} {word} is: {found}", "{option} {word} is: {found}"),
    "several": (
        "{option}: “{word}” kan meer dan één ding zijn. Geef het kenmerk:",
        "{option}: “{word}” may be more than one thing. Give the id:",
    ),
    "none but near": (
        "{option}: niets heet “{word}”. Het dichtst in de buurt komt:",
        "{option}: nothing is called “{word}”. Nearest is:",
    ),
    "none of these": (
        "{option}: niets heet “{word}”. Kies uit:",
        "{option}: nothing is called “{word}”. Choose from:",
    ),
    "see all": ("Zie wat er is: loopbaan framework", "See what there is: loopbaan framework"),
    "none at all": ("{option}: niets heet “{word}”.", "{option}: nothing is called “{word}”."),
    "where": (
        "Alleen mensen van deze groep, zoals school=De Boomgaard. Mag vaker: van dezelfde soort de een of de ander.",
        "Only people of this group, such as school=De Boomgaard. Repeatable: of one kind either the one or the other.",
    ),
    "GROUP=VALUE": ("GROEP=WAARDE", "GROUP=VALUE"),
    "no value": (
        "{option} kan niet “{value}” zijn. Geef een groep en een waarde, zoals school=De Boomgaard.",
        "{option} cannot be “{value}”. Give a grouping and a value, such as school=De Boomgaard.",
    ),
    "no groupings": (
        "--where {word}: in dit bestand heeft niemand een groep, zoals een school of team.",
        "--where {word}: nobody in this file has a group, such as a school or team.",
    ),
    "narrowed": ("Alleen {which}: {some} van {all:persoon|mensen}.", "Only {which}: {some} of {all:person|people}."),
    "unknown option": ("De optie {option} bestaat niet.", "There is no option {option}."),
    "did you mean": ("Bedoelde u {word}?", "Did you mean {word}?"),
    "missing option": ("{option} ontbreekt.", "{option} is missing."),
    "unknown command": ("De opdracht “{command}” bestaat niet.", "There is no command “{command}”."),
    "option needs a value": ("{option} vraagt een waarde.", "{option} asks for a value."),
    "too many words": ("Hier staat een woord te veel: {words}", "There is a word too many: {words}"),
    "wrong command line": ("De opdracht klopt niet: {message}", "The command line is wrong: {message}"),
    "choose": (
        "{option} kan niet “{value}” zijn. Kies uit: {choices}.",
        "{option} cannot be “{value}”. Choose from: {choices}.",
    ),
}
