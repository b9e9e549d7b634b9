# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan framework --regeling --since` says."""

from __future__ import annotations

from collections.abc import Callable

from .language import Message

SINCE = Message(
    "Met --regeling: wat er veranderde sinds deze uitgave, in woorden; kenmerk van een ingebouwde uitgave of een bestand.",
    "With --regeling: what changed since this edition, in words; id of a built-in edition or a file.",
)
SINCE_WHAT = Message("Geef --since samen met --regeling.", "Give --since together with --regeling.")


def from_to(old: str, new: str) -> Message:
    return Message("van {old} naar {new}", "from {old} to {new}", old=old, new=new)


NOTHING = Message("Er is niets veranderd in waarmee wordt vergeleken.", "Nothing changed in what people are compared with.")
LEVELS = Message("Niveaus, en wat eraan te zien is", "Levels, and what is seen at them")
REQUIREMENTS = Message("Eisen en wensen van profielen", "Requirements and desires of profiles")
ROLES = Message("Rollen", "Roles")
PHASES = Message("Fasen", "Phases")
WHOLE = Message("Het raamwerk zelf", "The framework itself")
CREDITS = Message("punten", "credits")
KIND = Message("soort", "kind")
OF_PHASES = {
    "after": Message("komt na", "comes after"),
    "exit": Message("eindigt met het profiel", "ends with the profile"),
    "max_years": Message("duurt hoogstens (jaar)", "lasts at most (years)"),
}
CURRENCY = Message("munt", "currency")
OBSERVED = Message("waarnemingen voor een niveau telt", "observations before a level counts")
INSTRUMENTS = Message("Instrumenten: welke score welk niveau is", "Instruments: which score is which level")
ASSESSMENTS = Message("Vaststellingen", "Assessments")
STEPS = Message("Stappen", "Steps")
SOURCES = Message("Bronnen", "Sources")
NO_STEPS = Message(
    "Een van de uitgaven heeft geen stappen; die worden niet vergeleken.",
    "One of the editions has no steps; they are not compared.",
)
NO_LEVEL = Message("niet gevraagd", "not asked")


def gone(name: str) -> Message:
    return Message("− {name}", "− {name}", name=name)


def come(name: str) -> Message:
    return Message("+ {name}", "+ {name}", name=name)


def changed(name: str, how: str) -> Message:
    return Message("{name}: {how}", "{name}: {how}", name=name, how=how)


def years(level: str, old: str, new: str) -> Message:
    return Message(
        "{level}, jaren ervaring: {old} → {new}", "{level}, years of experience: {old} → {new}", level=level, old=old, new=new
    )


def meaning(level: str) -> Message:
    return Message("andere tekst bij {level}", "another text at {level}", level=level)


def required(name: str, old: str, new: str) -> Message:
    return Message("{name} {old} → {new}", "{name} {old} → {new}", name=name, old=old, new=new)


def desired(name: str, old: str, new: str) -> Message:
    return Message("{name} gewenst {old} → {new}", "{name} desired {old} → {new}", name=name, old=old, new=new)


def valued(name: str, old: str, new: str) -> Message:
    return Message("{name} {old} → {new}", "{name} {old} → {new}", name=name, old=old, new=new)


def thresholds(name: str) -> Message:
    return Message("andere grenzen bij {name}", "other thresholds at {name}", name=name)


ENTRY = Message("instapeis", "entry")
FACILITATION = Message("vrij per jaar", "given a year")
PROFILE = Message("profiel", "profile")
VALID_MONTHS = Message("maanden geldig", "months valid")
OBSERVATIONS = {
    "observations_at_least": Message("waarnemingen voor het telt", "observations before it counts"),
    "observations_raters": Message("verschillende beoordelaars", "different raters"),
}
CHOICE = Message("een andere keuze", "another choice")
SETTLES = Message("vertelt andere bekwaamheden", "tells other competences")
ANOTHER_EDITION = Message("andere titel of dag", "another title or day")
FIGURES = {
    "hours": Message("uren", "hours"),
    "hours_of_others": Message("uren van anderen", "hours of others"),
    "cost": Message("geld", "money"),
    "weeks": Message("weken", "weeks"),
}


def asks(name: str, old: str, new: str) -> Message:
    return Message("vraagt {name}: {old} → {new}", "asks {name}: {old} → {new}", name=name, old=old, new=new)


def gives(name: str, old: str, new: str) -> Message:
    return Message("geeft {name}: {old} → {new}", "gives {name}: {old} → {new}", name=name, old=old, new=new)


STEP_LEVELS: dict[str, Callable[[str, str, str], Message]] = {"requires": asks, "yields": gives}
OTHER = {
    "requires_any": Message("andere alternatieven", "other alternatives"),
    "after": Message("andere stappen ervoor", "other steps before it"),
    "excludes": Message("sluit andere stappen uit", "excludes other steps"),
    "phases": Message("in andere fasen", "in other phases"),
    "routes": Message("op andere routes", "on other routes"),
    "payer": Message("een ander betaalt", "somebody else pays"),
    "appointment": Message("of er een aanstelling nodig is", "whether it takes an appointment"),
}
