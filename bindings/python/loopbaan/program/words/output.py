# SPDX-License-Identifier: BSL-1.0
"""What the program says of where answers go, in plain Dutch and in English."""

from __future__ import annotations

OUTPUT_TEXTS: dict[str, tuple[str, str]] = {
    "json": ("Geef het antwoord als JSON.", "Give the answer as JSON."),
    "csv": ("Geef het antwoord als CSV voor Excel.", "Give the answer as CSV for Excel."),
    "output": ("Schrijf het antwoord in dit bestand.", "Write the answer to this file."),
    "map output": (
        "Bestand dat op .svg, .html of .dot eindigt; anders SVG op het scherm.",
        "File that ends in .svg, .html or .dot; else SVG on standard output.",
    ),
    "one form": ("Kies --json of --csv, niet beide.", "Choose --json or --csv, not both."),
    "no such form": ("{command} kan niet met {option}.", "{command} does not work with {option}."),
    "cannot write": ("{file} kan niet geschreven worden: {reason}.", "{file} cannot be written: {reason}."),
    "standard output": ("de uitvoer", "standard output"),
    "no folder": ("de map bestaat niet", "the folder does not exist"),
    "too large": ("het bestand wordt te groot", "the file gets too large"),
    "name too long": ("de naam is te lang", "the name is too long"),
    "link in a circle": ("de verwijzing loopt rond", "the link leads in a circle"),
    "is closed": ("hij is gesloten", "it is closed"),
    "disk broken": ("de schijf weigert", "the disk refuses"),
    "is in use": ("het is in gebruik", "it is in use"),
    "others may read": (
        "Let op: {file} bevat gegevens over personen, en anderen mogen het bestand lezen. Dat was al zo en is zo gebleven.",
        "Note: {file} holds data about persons, and others may read the file. They could before, and that was left as it is.",
    ),
    "no such ending": (
        "{file} kan zo niet heten: in deze vorm schrijft de opdracht niets. Kies uit: {choices}.",
        "{file} cannot be called so: the command writes nothing in that form. Choose from: {choices}.",
    ),
    "two forms": (
        "{option} gaat niet samen met de naam {file}. Geef het bestand een ander einde, of laat {option} weg.",
        "{option} does not go with the name {file}. Give the file another ending, or leave {option} out.",
    ),
    "is an input": (
        "{file} wordt ook gelezen. Geef -o een andere naam, anders gaat verloren wat erin staat.",
        "{file} is read, too. Give -o another name, as what is in it would be lost.",
    ),
    "needs package": (
        "Hiervoor is het Python-pakket {package} nodig: pip install {package}.",
        "This needs the Python package {package}: pip install {package}.",
    ),
    "too many rows": (
        "Een werkblad heeft hoogstens {most:rij|rijen}. Vraag om --csv, of om minder mensen.",
        "A sheet has at most {most:row|rows}. Ask for --csv, or for fewer people.",
    ),
    "too long a cell": (
        "Een cel van een werkblad heeft hoogstens {most:teken|tekens}. Vraag om --csv.",
        "A cell of a sheet has at most {most:letter|letters}. Ask for --csv.",
    ),
    "out of memory": (
        "Het geheugen van deze computer is te klein voor deze vraag. Vraag minder mensen tegelijk: --where, --phase, --person.",
        "The memory of this computer is too small for this. Ask about fewer people at a time: --where, --phase, --person.",
    ),
    "no text": (
        "“{word}” bevat tekens die niet te lezen zijn (geen UTF-8).",
        "“{word}” has bytes that cannot be read (they are no UTF-8).",
    ),
    "is a folder": ("het is een map", "it is a folder"),
    "not allowed": ("het mag niet", "it is not allowed"),
    "disk full": ("de schijf is vol", "the disk is full"),
    "half written": (
        "loopbaan: De uitvoer is niet volledig: een deel ervan was al geschreven.",
        "loopbaan: The output is not complete: a part of it had been written.",
    ),
    "stopped halfway": (
        "\nloopbaan: Gestopt. De uitvoer is niet volledig: een deel ervan was al geschreven.",
        "\nloopbaan: Stopped. The output is not complete: a part of it had been written.",
    ),
    "interrupted": ("\nloopbaan: Gestopt. Er is niets geschreven.", "\nloopbaan: Stopped. Nothing was written."),
}
