# SPDX-License-Identifier: BSL-1.0
"""Where levels come from and how sure they are."""

from __future__ import annotations

from .language import Message

ORIGINS = {
    "unknown": Message("onbekend", "unknown"),
    "established": Message("vastgesteld", "established"),
    "confirmed": Message("oordeel van een ander", "rated by someone else"),
    "self_only": Message("eigen oordeel", "own rating"),
    "estimated": Message("meest waarschijnlijk", "most likely"),
    "prior_learning": Message("eerder geleerd", "prior learning"),
    "waived": Message("vrijgesteld", "waived"),
    "not_applicable": Message("niet van toepassing", "not applicable"),
    "rater_unknown": Message("oordeel, onbekend van wie", "rated, not known by whom"),
    "overridden": Message("besluit met reden", "decided with a reason"),
}

SURENESS = {
    "unknown": Message("onbekend", "unknown"),
    "decided": Message("besloten", "decided"),
    "agreed": Message("anderen eens", "others agree"),
    "single": Message("één beoordelaar", "one rater"),
    "disputed": Message("oneens", "disputed"),
    "rater_unknown": Message("onbekend wie oordeelde", "not known who rated"),
    "self_only": Message("alleen eigen oordeel", "own rating only"),
}
