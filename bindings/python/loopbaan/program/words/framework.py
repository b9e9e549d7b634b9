# SPDX-License-Identifier: BSL-1.0
"""`loopbaan framework`: its options, the listing, the sources."""

from __future__ import annotations

from .language import Message

HELP = Message("Wat staat er in het raamwerk?", "What is in the framework?")
ENTRY = Message(
    "Eén ding opzoeken: een bekwaamheid, profiel, rol, stap, route, fase of domein, met zijn bron.",
    "Look one thing up: a competence, profile, role, step, route, phase or domain, with its source.",
)
REGELING = Message(
    "De verantwoording op één pagina: criteria, niveaus, gewichten, bronnen (HTML; op het scherm en in *.txt: tekst).",
    "The one-page account of criteria, levels, weights and sources (HTML; text on a terminal and in *.txt).",
)
SOURCES_OPTION = Message("Alle bronnen, en wat op elk ervan rust.", "All sources, and what stands on each.")
ANALYSIS = Message(
    "Wat hangt waarvan af: kringen, overbodige stappen en eisen, onmisbare stappen per profiel.",
    "What hangs on what: circles, superfluous steps and requisites, indispensable steps per profile.",
)
FIELDS_OPTION = Message(
    "Alle velden die een raamwerk kan hebben: wat het is, wat erin staat, en waar het naar verwijst.",
    "All fields that a framework can have: what each is, what stands in it, and what it refers to.",
)


def one_view(views: str) -> Message:
    return Message("Kies één van {views}.", "Choose one of {views}.", views=views)


def to_read_alone(file: str) -> Message:
    return Message(
        "{file} is om te lezen. Een werkmap om een raamwerk in te schrijven, met dit als begin: loopbaan new raamwerk.xlsx --framework …",
        "{file} is to be read. A workbook to write a framework in, with this one as a start: loopbaan new framework.xlsx --framework …",
        file=file,
    )


def only_with_analysis(option: str) -> Message:
    return Message("{option} kan alleen met --analysis.", "{option} works with --analysis only.", option=option)


def edition(id: str, version: str) -> Message:
    return Message("Raamwerk {id}, versie {version}", "Framework {id}, version {version}", id=id, version=version)


def with_catalogues(catalogues: str) -> Message:
    return Message("Stappen uit {catalogues}", "Steps from {catalogues}", catalogues=catalogues)


def counted(competences: int, profiles: int, roles: int, routes: int, steps: int) -> Message:
    return Message(
        "{competences:bekwaamheid|bekwaamheden}, {profiles:profiel|profielen}, {roles:rol|rollen}, {routes:route|routes}, "
        "{steps:stap|stappen}",
        "{competences:competence|competences}, {profiles:profile|profiles}, {roles:role|roles}, {routes:route|routes}, "
        "{steps:step|steps}",
        competences=competences,
        profiles=profiles,
        roles=roles,
        routes=routes,
        steps=steps,
    )


def sources_counted(count: int) -> Message:
    return Message(
        "{count:bron|bronnen}: zie loopbaan framework --sources",
        "{count:source|sources}: see loopbaan framework --sources",
        count=count,
    )


def look_up(example: str) -> Message:
    return Message(
        "Eén ding opzoeken: loopbaan framework KENMERK, bijvoorbeeld {example}",
        "Look one thing up: loopbaan framework ID, for instance {example}",
        example=example,
    )


SCALES = Message("Schalen", "Scales")
DOMAINS = Message("Domeinen", "Domains")
def observed(asked: str) -> Message:
    return Message("Een niveau telt pas na {asked}.", "A level counts only after {asked}.", asked=asked)


PHASES = Message("Fasen", "Phases")
PROFILES = Message("Profielen", "Profiles")


def roles_in(domain: str) -> Message:
    return Message("Rollen: {domain}", "Roles: {domain}", domain=domain)


NO_DOMAIN = Message("zonder domein", "without domain")


def also_in(title: str, domains: str) -> Message:
    return Message("{title} (ook {domains})", "{title} (also {domains})", title=title, domains=domains)


ROUTES = Message("Routes", "Routes")
ROLES = Message("Rollen", "Roles")
COMPETENCES = Message("Bekwaamheden", "Competences")
STEPS = Message("Stappen", "Steps")
INSTRUMENTS = Message("Instrumenten", "Instruments")
ASSESSMENTS = Message("Vaststellingen", "Assessments")


def competences_in(area: str) -> Message:
    return Message("Bekwaamheden: {area}", "Competences: {area}", area=area)


NO_AREA = Message("zonder gebied", "without area")
STEPS_PER_PHASE = Message("Stappen per fase en soort", "Steps per phase and kind")
EVERY_PHASE = Message("in elke fase", "in every phase")


def steps_note(count: int) -> Message:
    return Message(
        "Een stap van meer fasen telt in elk daarvan. Samen zijn het er {count}.",
        "A step of several phases counts in each of them. Together there are {count}.",
        count=count,
    )


STEPS_WHERE = Message(
    "Welke stappen: loopbaan framework FASE of DOMEIN; alle stappen: --csv",
    "Which steps: loopbaan framework PHASE or DOMAIN; all steps: --csv",
)


def other_profiles(count: int) -> Message:
    return Message(
        "Ook {count:~is|zijn} er {count:profiel|profielen} voor fasen, dieptes, rollen en routes; zie hierboven.",
        "There {count:~is|are} {count:profile|profiles} of phases, depths, roles and routes, too; see above.",
        count=count,
    )


NO_KIND = Message("zonder soort", "without kind")


def called(words: str) -> Message:
    return Message("Woorden van dit vak: {words}.", "Words of this field: {words}.", words=words)


def for_everyone(called: str) -> Message:
    return Message("voor elke {called}", "for every {called}", called=called)




def years(count: str) -> Message:
    return Message("{count} jaar", "{count} years", count=count)


YEAR = Message("1 jaar", "1 year")


def role_entry(entry: str) -> Message:
    return Message("eerst {entry}", "first {entry}", entry=entry)


def role_given(hours: str) -> Message:
    return Message("{hours} uur per jaar", "{hours} hours a year", hours=hours)


def route_exit(exit: str) -> Message:
    return Message("naar {exit}", "to {exit}", exit=exit)


def route_longest(years: str) -> Message:
    return Message("hoogstens {years}", "at most {years}", years=years)


def route_steps(count: int) -> Message:
    return Message("{count:eigen stap|eigen stappen}", "{count:step|steps} of its own", count=count)


def rests(kind: Message, count: int, ids: str) -> Message:
    return Message("{kind}, {count}: {ids}", "{kind}, {count}: {ids}", kind=kind, count=count, ids=ids)


RESTS_NOTHING = Message("Hierop rust niets rechtstreeks.", "Nothing stands on this directly.")
ONLY_ESTIMATES = Message("Schattingen: geen bron geeft deze waarden", "Estimates: no source gives these values")
PARTLY_ESTIMATES = Message(
    "Met bron, maar deels geschat (bijvoorbeeld uren of kosten)",
    "With a source, but partly estimated (hours or cost, for instance)",
)
WITHOUT_SOURCE = Message("Zonder bron en zonder teken van schatting", "Without source or mark of an estimate")


def source_and_estimate(source: str) -> Message:
    return Message("{source}; deels schatting", "{source}; partly an estimate", source=source)


NOT_GIVEN = Message("niet opgegeven", "not given")

KINDS = {
    "formal": Message("formeel", "formal"),
    "informal": Message("informeel", "informal"),
    "collective": Message("gezamenlijk", "collective"),
}
