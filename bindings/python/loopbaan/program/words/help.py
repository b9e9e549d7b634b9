# SPDX-License-Identifier: BSL-1.0
"""The frame of the help."""

from __future__ import annotations

from .language import Message

ABOUT = Message(
    "Loopbanen van leraren: wat mist iemand, en wat is de beste weg? Bestanden blijven op deze computer. "
    "English: loopbaan --lang en --help.",
    "Teacher careers: what does someone miss, and what is the best way there? Files stay on this computer.",
)
COMMANDS = Message("Opdrachten", "Commands")
ARGUMENTS = Message("Gegevens", "Arguments")
OPTIONS = Message("Opties", "Options")
COMMON_OPTIONS = Message("Opties van elke opdracht", "Options of every command")
CONDITIONS = Message("Voorwaarden", "Conditions")
FURTHER = Message("Meer antwoorden, één tegelijk", "More answers, one at a time")
HELP = Message("Toon deze uitleg.", "Show this help.")
VERSION = Message("Toon de versie.", "Show the version.")
USAGE = Message("Gebruik:", "Usage:")
USAGE_COMMAND = Message("OPDRACHT [GEGEVENS]...", "COMMAND [ARGUMENTS]...")
USAGE_OPTIONS = Message("[OPTIES]", "[OPTIONS]")


def required(help: str) -> Message:
    return Message("{help} Verplicht.", "{help} Required.", help=help)
