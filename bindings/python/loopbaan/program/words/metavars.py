# SPDX-License-Identifier: BSL-1.0
"""Names of what stands behind an option or in the place of an argument."""

from __future__ import annotations

from .language import Message

FILE = Message("BESTAND", "FILE")
STAFF = Message("PERSONEEL", "STAFF")
PROFILE = Message("PROFIEL", "PROFILE")
PHASE = Message("FASE", "PHASE")
DOMAIN = Message("DOMEIN", "DOMAIN")
PROVIDER = Message("AANBIEDER", "PROVIDER")
COLUMN = Message("KOLOM", "COLUMN")
NUMBER = Message("GETAL", "NUMBER")
MAYBE_NUMBER = Message("[GETAL]", "[NUMBER]")
NAME = Message("NAAM", "NAME")
RULE = Message("REGEL", "RULE")
DAY = Message("DAG", "DAY")
TEXT = Message("TEKST", "TEXT")
STEP = Message("STAP", "STEP")
ENTRY = Message("KENMERK", "ID")
OLD = Message("OUD", "OLD")
NEW = Message("NIEUW", "NEW")
WORD = Message("WOORD", "WORD")
FOLDER = Message("MAP", "FOLDER")
GROUP_VALUE = Message("GROEP=WAARDE", "GROUP=VALUE")
