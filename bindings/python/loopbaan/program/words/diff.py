# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan diff` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Wat is er geworden van een raamwerk in een andere versie: vervallen, nieuw, gesplitst, samengevoegd, hernoemd, en "
    "wat dat raakt.",
    "What became of a framework in another edition: dropped, added, split, merged, renamed, and what that touches.",
)
OLD = Message(
    "De oude versie: een bestand (framework/1), of nl-2005, nl-2017, nl-partnerschap of nl-leraar.",
    "The old edition: a file (framework/1), or nl-2005, nl-2017, nl-partnerschap or nl-leraar.",
)
NEW = Message("De nieuwe versie, net zo.", "The new edition, likewise.")
CROSSWALK = Message(
    "Wat van de ene versie in de andere is geworden (crosswalk/1); anders de ingebouwde.",
    "What became of the one edition in the other (crosswalk/1); else the one that is built in.",
)


def no_crosswalk(old: str, new: str) -> Message:
    return Message(
        "Er is geen overgang ingebouwd van {old} naar {new}. Geef er zelf een met --crosswalk.",
        "No crosswalk from {old} to {new} is built in. Give one of your own with --crosswalk.",
        old=old,
        new=new,
    )


def along(crosswalk: str) -> Message:
    return Message("Volgens de overgang {crosswalk}.", "Along the crosswalk {crosswalk}.", crosswalk=crosswalk)


ALONG_IDS = Message(
    "Zonder overgang: bekwaamheden met hetzelfde kenmerk gelden als dezelfde.",
    "Without a crosswalk: competences of the same id count as the same.",
)


def other_way(old: str, new: str) -> Message:
    return Message(
        "Andersom is er wel een: loopbaan diff {old} {new}.",
        "There is one the other way: loopbaan diff {old} {new}.",
        old=old,
        new=new,
    )


def alike(same: int, changed: int) -> Message:
    return Message(
        "Bekwaamheden die dezelfde bleven: {same}. Andere: {changed}.",
        "Competences that stayed the same one: {same}. Others: {changed}.",
        same=same,
        changed=changed,
    )


def from_edition_to_edition(old: str, new: str) -> Message:
    return Message("Van {old}\nnaar {new}", "From {old}\nto {new}", old=old, new=new)


def and_so_many_more(count: int) -> Message:
    return Message(" en nog {count}", " and {count} more", count=count)


CHANGED = Message("veranderd", "changed")

COMPETENCES = {
    "dropped": Message("Vervallen bekwaamheden", "Dropped competences"),
    "added": Message("Nieuwe bekwaamheden", "Added competences"),
    "split": Message("Gesplitst", "Split"),
    "merged": Message("Samengevoegd", "Merged"),
    "renamed": Message("Hernoemd", "Renamed"),
    "shifted": Message("Niet meer precies hetzelfde", "No longer quite the same"),
}

RELATIONS = {
    "close": Message("ongeveer gelijk", "close"),
    "broader": Message("was breder", "was broader"),
    "narrower": Message("was smaller", "was narrower"),
    "part": Message("deel", "part"),
}

CHANGES = {
    "dropped": Message("vervallen", "dropped"),
    "added": Message("nieuw", "added"),
    "split": Message("gesplitst", "split"),
    "merged": Message("samengevoegd", "merged"),
    "renamed": Message("hernoemd", "renamed"),
    "shifted": Message("niet meer precies hetzelfde", "no longer quite the same"),
}

LISTS = {
    "sources": Message("Bronnen", "Sources"),
    "scales": Message("Schalen", "Scales"),
    "depths": Message("Diepten", "Depths"),
    "domains": Message("Domeinen", "Domains"),
    "areas": Message("Gebieden", "Areas"),
    "competences": Message("Bekwaamheden", "Competences"),
    "profiles": Message("Profielen", "Profiles"),
    "phases": Message("Fasen", "Phases"),
    "roles": Message("Rollen", "Roles"),
    "routes": Message("Routes", "Routes"),
    "raters": Message("Soorten beoordelaars", "Kinds of raters"),
    "instruments": Message("Instrumenten", "Instruments"),
    "assessments": Message("Vaststellingen", "Assessments"),
    "kinds": Message("Soorten stappen", "Kinds of steps"),
    "units": Message("Eenheden", "Units"),
    "steps": Message("Stappen", "Steps"),
}

TOUCHES = {
    "phases": Message("Raakt fasen", "Touches phases"),
    "roles": Message("Raakt rollen", "Touches roles"),
    "profiles": Message("Raakt profielen", "Touches profiles"),
    "steps": Message("Raakt stappen", "Touches steps"),
}
