# SPDX-License-Identifier: BSL-1.0
"""In which form an answer is written."""

from __future__ import annotations

from .language import Message


def no_such_ending(file: str, choices: str) -> Message:
    return Message(
        "{file} kan zo niet heten: in deze vorm schrijft de opdracht niets. Kies uit: {choices}.",
        "{file} cannot be called so: the command writes nothing in that form. Choose from: {choices}.",
        file=file,
        choices=choices,
    )


def two_forms(option: str, file: str) -> Message:
    return Message(
        "{option} gaat niet samen met de naam {file}. Geef het bestand een ander einde, of laat {option} weg.",
        "{option} does not go with the name {file}. Give the file another ending, or leave {option} out.",
        option=option,
        file=file,
    )


def needs_package(package: str) -> Message:
    return Message(
        "Hiervoor is het Python-pakket {package} nodig: pip install {package}.",
        "This needs the Python package {package}: pip install {package}.",
        package=package,
    )
