# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan purge` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Bewaar niet langer dan afgesproken: bestanden zonder wat volgens de bewaartermijnen weg moet.",
    "Keep no longer than agreed: files without what has to go by the rules of retention.",
)
RETENTION = Message(
    "De afgesproken bewaartermijnen, elk met de bron (retention/1).", "The agreed rules of retention, each with its source (retention/1)."
)
ON = Message("Op welke dag wordt opgeschoond, zoals 1-8-2026.", "The day on which is purged, such as 2026-08-01.")
FILES = Message(
    "Personeelstabellen, tabellen met beoordelingen en people/1-documenten.", "Staff tables, tables of ratings and people/1 documents."
)


def unreadable(file: str, why: str) -> Message:
    return Message("De bewaartermijnen in {file} zijn niet te lezen: {why}.", "The rules of retention in {file} cannot be read: {why}.", file=file, why=why)


NO_RULES = Message(
    "dit is geen retention/1; een voorbeeld staat in het hoofdstuk over privacy (loopbaan handleiding bewaartermijnen)",
    "this is no retention/1; there is an example in docs/privacy.md",
)
EMPTY = Message("er staat geen regel in", "there is no rule in it")
NO_RULE = Message("dit is geen regel", "this is no rule")
NO_SOURCE = Message(
    "de bron ontbreekt: noem de wet met artikel, de selectielijst, of de afspraak met de dag",
    "the source is missing: name the law with its article, the selection list, or the agreement with its day",
)


def missing(field: str) -> Message:
    return Message("“{field}” ontbreekt of is van een andere soort", "“{field}” is missing or of another kind", field=field)


def choose(choices: str) -> Message:
    return Message("dit kan hier niet staan; kies uit: {choices}", "this cannot stand here; choose from: {choices}", choices=choices)


def ended(months: int, source: str) -> Message:
    return Message(
        "weggelaten: langer dan {months:maand|maanden} oud. Bron: {source}",
        "left out: older than {months:month|months}. Source: {source}",
        months=months,
        source=source,
    )


UNDATED = Message(
    "hier is een regel voor, maar er staat geen dag bij: gebleven; zoek de dag op", "there is a rule for it, but no day: kept; find the day"
)
NO_DAYS = Message(
    "in dit soort bestand is niet gekeken: maak het opnieuw van de opgeschoonde bestanden",
    "this kind of file was not looked into: make it anew from what was purged",
)
