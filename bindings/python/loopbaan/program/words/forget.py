# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan forget` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Vergeet iemand: alle bestanden zonder die persoon, met een verantwoording van wat waar is weggehaald.",
    "Forget someone: all files without that person, with an account of what was taken out where.",
)
ID = Message("Het kenmerk of nummer van de persoon.", "The id or number of the person.")
ALSO = Message(
    "Hoe de persoon nog meer genoemd wordt, zoals een naam of e-mailadres. Mag vaker.",
    "What else the person is called, such as a name or an address. Repeatable.",
)
SHORT_ID = Message(
    "Het kenmerk is zo kort dat het alleen is gezocht waar kenmerken staan, niet in teksten. Geef namen met --also.",
    "The id is so short that it was looked for only where ids stand, not in texts. Give names with --also.",
)
