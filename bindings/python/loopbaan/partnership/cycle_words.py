# SPDX-License-Identifier: BSL-1.0
"""What is said of last year beside this year, in Dutch and in English."""

from __future__ import annotations

from ..wording import Pair, filled, said

WORDS: dict[str, Pair] = {
    "title": ("Vorig jaar en nu", "Last year and now"),
    "both years": ("Vorig jaar is {last} keer iets gevraagd, nu {now} keer.", "Last year {last} places were asked for, now {now}."),
    "flows": (
        "Van vorig jaar: {met} keer vervuld, {again} keer een plaats gehad en nu weer gevraagd, {open} keer nog open, {gone} keer niet meer gevraagd. Nieuw: {new} keer.",
        "Of last year: {met} met, {again} that had a place and are asked again, {open} still open, {gone} no longer asked. New: {new}.",
    ),
    "flows, nobody placed": (
        "Van vorig jaar: {open} keer nog steeds gevraagd, {gone} keer niet meer. Nieuw: {new} keer.",
        "Of last year: {open} still asked, {gone} no longer. New: {new}.",
    ),
    "flows hidden": (
        "Hoeveel daarvan vervuld is, nog open of nieuw, staat hier niet: dat zou over te weinig mensen gaan.",
        "How much of that was met, is still open or is new is not told here: that would be about too few people.",
    ),
    "kinds hidden": (
        "Per stap staat het er alleen waar elk van deze getallen over genoeg mensen gaat: anders zou wie de getallen van vorig jaar heeft, ze kunnen aftrekken.",
        "Step by step it is told only where each of these figures is about enough people: else who has last year’s figures could subtract them.",
    ),
    "no needs": ("Wat vorig jaar gevraagd is, is niet gegeven.", "What was asked last year was not given."),
    "no assignment": (
        "Wie vorig jaar een plaats had, is niet gegeven: wat vervuld is, kan hier dus niet staan.",
        "Who had a place last year was not given: so what was met cannot be told here.",
    ),
    "untaken": ("Uitvoeringen van vorig jaar waar niemand een plaats nam ({count}): {which}.", "Editions of last year in which nobody took a place ({count}): {which}."),
    "all taken": ("Op elke uitvoering van vorig jaar nam iemand een plaats.", "In each edition of last year somebody took a place."),
    "no longer offered": ("Niet meer in het aanbod: {which}.", "No longer offered: {which}."),
    "newly offered": ("Nieuw in het aanbod: {which}.", "Newly offered: {which}."),
    "same steps": ("Het aanbod is van dezelfde stappen als vorig jaar.", "What is offered is of the same steps as last year."),
    "sheet": ("Vorig jaar", "Last year"),
    "what": ("Wat", "What"),
    "met": ("Vervuld", "Need met"),
    "again": ("Weer gevraagd", "Asked again"),
    "open": ("Nog open", "Still open"),
    "gone": ("Niet meer gevraagd", "No longer asked"),
    "new": ("Nieuw", "New"),
    "need": ("Behoefte", "Need"),
    "person": ("Nummer", "Number"),
    "school": ("School", "School"),
    "became": ("Wat werd het", "What became of it"),
    "untaken edition": ("uitvoering waar niemand een plaats nam", "edition in which nobody took a place"),
}


def word(key: str, lang: str, /, **values: object) -> str:
    """A text of the table in a language, its gaps filled."""
    return said(filled(*WORDS[key], **values), lang)
