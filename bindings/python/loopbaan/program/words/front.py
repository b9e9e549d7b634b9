# SPDX-License-Identifier: BSL-1.0
"""What the front door says: to who does not know the program yet, or calls it by half a command line."""

from __future__ import annotations

from .language import Message

FIRST_WORDS = Message(
    "loopbaan: wat missen leraren voor hun volgende stap, en wat is de beste weg daarheen?\n"
    "Bestanden blijven op deze computer.\n"
    "\n"
    "Begin hiermee:\n"
    "  loopbaan demo                    maakt een map met voorbeeldbestanden en de pagina die eruit komt\n"
    "  loopbaan check personeel.xlsx    leest uw eigen bestand en zegt wat er niet klopt\n"
    "  loopbaan report personeel.xlsx --to basisbekwaam -o pagina.html\n"
    "                                   maakt er één pagina van voor een vergadering\n"
    "\n"
    "De handleiding:      loopbaan handleiding\n"
    "Alle opdrachten:     loopbaan --help\n"
    "In English:          loopbaan --lang en",
    "loopbaan: what do teachers miss for their next step, and what is the best way there?\n"
    "Files stay on this computer.\n"
    "\n"
    "Begin with:\n"
    "  loopbaan demo --lang en          makes a folder with example files and the page that comes of them\n"
    "  loopbaan check staff.xlsx        reads your own file and says what is wrong with it\n"
    "  loopbaan report staff.xlsx --to basisbekwaam --lang en -o page.html\n"
    "                                   makes it one page for a meeting\n"
    "\n"
    "The guide, in Dutch: loopbaan handleiding\n"
    "All commands:        loopbaan --help --lang en",
)


def for_example(line: str) -> Message:
    return Message("Bijvoorbeeld: {line}", "For example: {line}", line=line)


TO_CHOOSE = Message("Kies waarheen:", "Choose where to:")


def more_targets(count: int) -> Message:
    return Message(
        "en nog {count} profielen en rollen: loopbaan framework",
        "and {count} more profiles and roles: loopbaan framework",
        count=count,
    )


SEE_TARGETS = Message(
    "Waarheen het kan: loopbaan framework, met dit raamwerk erbij.",
    "Where to: loopbaan framework, with this framework.",
)


def file_as_command(file: str, line: str) -> Message:
    return Message(
        "“{file}” is een bestand en geen opdracht. Bedoelde u: {line}",
        "“{file}” is a file, not a command. Did you mean: {line}",
        file=file,
        line=line,
    )
