# SPDX-License-Identifier: BSL-1.0
"""What is said of the log of runs."""

from __future__ import annotations

from .language import Message

LOG = Message(
    "Schrijf in dit logboek bij wie wat vraagt, wanneer, op welk raamwerk en waarvoor; er staat geen persoon in over wie het gaat.",
    "Append to this log who asks what, when, on which framework and for what; nobody whom it is about stands in it.",
)
BY = Message("Wie er vraagt, voor het logboek: een functie of een pseudoniem.", "Who asks, for the log: a function or a pseudonym.")
PURPOSE = Message("Waarvoor het is, voor het logboek.", "What it is for, for the log.")
WHO = Message(
    "--by ontbreekt: het logboek noemt wie er vraagt, bijvoorbeeld --by hr-02.", "--by is missing: the log names who asks, such as --by hr-02."
)
WHAT_FOR = Message(
    "--purpose ontbreekt: het logboek noemt waarvoor het is, bijvoorbeeld --purpose gesprekkencyclus.",
    "--purpose is missing: the log names what it is for, such as --purpose appraisal.",
)
BY_WITHOUT_LOG = Message("--by is voor het logboek: geef ook --log BESTAND.", "--by is for the log: give --log FILE too.")


def cannot_append(file: str, why: str) -> Message:
    return Message(
        "In het logboek {file} kan niet geschreven worden: {why}. Zonder logboek wordt er niets gevraagd.",
        "The log {file} cannot be written: {why}. Nothing is asked without it.",
        file=file,
        why=why,
    )
