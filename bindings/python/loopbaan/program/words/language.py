# SPDX-License-Identifier: BSL-1.0
"""What the program says, in plain Dutch and in English."""

from __future__ import annotations

from collections.abc import Sequence

from ...core import visible
from .amounts import thousands
from .edition import EDITION_TEXTS
from .evidence import EVIDENCE_TEXTS
from .framework import FRAMEWORK_TEXTS
from .front import FRONT_TEXTS
from .mapping import MAPPING_TEXTS
from .naming import NAMING_TEXTS
from .output import OUTPUT_TEXTS
from .plan import PLAN_TEXTS
from .policy import POLICY_TEXTS
from .position import POSITION_TEXTS
from .template import TEMPLATE_TEXTS

TEXTS: dict[str, tuple[str, str]] = {
    **EDITION_TEXTS,
    **EVIDENCE_TEXTS,
    **PLAN_TEXTS,
    **POLICY_TEXTS,
    **POSITION_TEXTS,
    **FRAMEWORK_TEXTS,
    **FRONT_TEXTS,
    **MAPPING_TEXTS,
    **NAMING_TEXTS,
    **OUTPUT_TEXTS,
    **TEMPLATE_TEXTS,
    # Help
    "about": (
        "Loopbanen van leraren: wat mist iemand, en wat is de beste weg? Bestanden blijven op deze computer. "
        "English: loopbaan --lang en --help.",
        "Teacher careers: what does someone miss, and what is the best way there? Files stay on this computer.",
    ),
    "commands": ("Opdrachten", "Commands"),
    "arguments": ("Gegevens", "Arguments"),
    "options": ("Opties", "Options"),
    "common options": ("Opties van elke opdracht", "Options of every command"),
    "help": ("Toon deze uitleg.", "Show this help."),
    "version": ("Toon de versie.", "Show the version."),
    "check help": (
        "Zoek alle fouten in documenten en personeelstabellen, elk met zijn plaats. Een raamwerk onder de bestanden "
        "geldt voor de andere. Eindigt met 0 (in orde), 1 (er zijn fouten) of 4 (geen fouten, wel iets om naar te kijken).",
        "Find every defect of documents and staff tables, each with its place. A framework among the files counts for "
        "the others. Ends with 0 (all well), 1 (there are defects) or 4 (no defects, but something to look at).",
    ),
    "gaps help": (
        "Wie mist wat voor een fase, rol of profiel?",
        "Who misses what for a phase, role or profile?",
    ),
    "plan help": (
        "Het bewezen goedkoopste plan voor iedereen, met redenen. Status 3 als iemand geen plan heeft.",
        "The proven cheapest plan for everyone, with reasons. Status 3 when someone has no plan.",
    ),
    "report help": (
        "Eén pagina voor een vergadering, die zonder internet werkt: hoeveel mensen voldoen, welke stappen nodig zijn, de "
        "loopbaankaart. Met --persons ook ieders kloof en plan.",
        "One page for a meeting that works offline: how many meet the profile, which steps are needed, the career map. "
        "With --persons everybody’s gap and plan, too.",
    ),
    "map help": (
        "Teken de loopbaankaart van het raamwerk, of met iemands plan erop: PERSONEEL --person ID.",
        "Draw the career map of the framework, or with someone's plan on it: STAFF --person ID.",
    ),
    "map staff": (
        "Personeelstabel of people/1-document met de persoon van wie de kaart is.",
        "Staff table or people/1 document with the person whose map it is.",
    ),
    "map person": (
        "Van wie de kaart is: gedaan, behaald, gepland, en wat nu te beginnen.",
        "Whose map it is: done, reached, planned, and what to begin now.",
    ),
    "map to": (
        "Waarheen het plan op de kaart gaat; anders naar het eind van de fase van de persoon.",
        "Where the plan on the map leads; else to the end of the person's phase.",
    ),
    "framework help": ("Wat staat er in het raamwerk?", "What is in the framework?"),
    "FILE": ("BESTAND", "FILE"),
    "STAFF": ("PERSONEEL", "STAFF"),
    "PROFILE": ("PROFIEL", "PROFILE"),
    "PHASE": ("FASE", "PHASE"),
    "DOMAIN": ("DOMEIN", "DOMAIN"),
    "PROVIDER": ("AANBIEDER", "PROVIDER"),
    "COLUMN": ("KOLOM", "COLUMN"),
    "NUMBER": ("GETAL", "NUMBER"),
    "[NUMBER]": ("[GETAL]", "[NUMBER]"),
    "files": ("Documenten (JSON) of personeelstabellen (CSV, Excel).", "Documents (JSON) or staff tables (CSV, Excel)."),
    "staff": (
        "Personeelstabel (CSV, Excel) of people/1-document (JSON); meer dan een wordt samengevoegd op nummer van de persoon.",
        "Staff table (CSV, Excel) or people/1 document (JSON); several are joined by the number of the person.",
    ),
    "to": ("Waarheen: een profiel, rol of fase.", "Where to: a profile, role or phase."),
    "objective": (
        "Waarin het plan het goedkoopst is: uren (hours, als u niets kiest), euro’s of weken.",
        "What the plan is cheapest in: hours (unless you choose), euro or weeks.",
    ),
    "mapping": (
        "Wat de kolommen en codes van een ander instrument betekenen (mapping/1).",
        "What the columns and codes of another instrument mean (mapping/1).",
    ),
    "group": (
        "Kolom die een groep is, naast school, bestuur en team. Mag vaker.",
        "A column that is a grouping, next to school, board and team. Repeatable.",
    ),
    "NAME": ("NAAM", "NAME"),
    "sheet": (
        "Welk blad van een werkmap; anders het enige dat een personeelstabel lijkt.",
        "Which sheet of a workbook; else the only one that looks like a staff table.",
    ),
    "header row": (
        "Op welke rij de koppen staan; anders de eerste die personen noemt.",
        "In which row the headings stand; else the first that names persons.",
    ),
    "keep": (
        "Kolom zonder betekenis die meegaat in wat er geschreven wordt. Mag vaker.",
        "A column without a meaning that goes along into what is written. Repeatable.",
    ),
    "persons": (
        "Met een deel over elke persoon; anders staat er niemand op de pagina.",
        "With a part about each person; else nobody is on the page.",
    ),
    "too many persons": (
        "Laat --persons weg, of vraag minder mensen met --where, --phase of --person.",
        "Leave --persons out, or ask about fewer people with --where, --phase or --person.",
    ),
    "seen": (
        "Eerder personeelsbestand waarover de lezers al een pagina hebben, met dezelfde opties gelezen. Mag vaker.",
        "Earlier staff file of which the readers have a page already, read with the same options. Repeatable.",
    ),
    "min group": (
        "Kleinste groep waarvan cijfers te zien zijn: 10, of wat u kiest vanaf 5.",
        "Smallest group of which figures show: 10, or what you choose from 5.",
    ),
    "regeling": (
        "De verantwoording op één pagina: criteria, niveaus, gewichten, bronnen (HTML; op het scherm en in *.txt: tekst).",
        "The one-page account of criteria, levels, weights and sources (HTML; text on a terminal and in *.txt).",
    ),
    "analysis": (
        "Wat hangt waarvan af: kringen, overbodige stappen en eisen, onmisbare stappen per profiel.",
        "What hangs on what: circles, superfluous steps and requisites, indispensable steps per profile.",
    ),
    "part phase": ("Met --analysis: alleen stappen in deze fase.", "With --analysis: only steps in this phase."),
    "part domain": ("Met --analysis: alleen stappen in dit domein.", "With --analysis: only steps in this domain."),
    "part provider": (
        "Met --analysis: alleen stappen van deze aanbieder.",
        "With --analysis: only steps of this provider.",
    ),
    "framework": (
        "Raamwerk (framework/1); anders het ingebouwde Nederlandse.",
        "Framework (framework/1); else the built-in Dutch one.",
    ),
    "catalogue": ("Catalogus met extra stappen. Mag vaker.", "Catalogue with more steps. Repeatable."),
    "lang": ("Taal: Nederlands, of Engels (en).", "Language: English, or Dutch (nl)."),
    "threads": ("Rekendraden; 0: zoveel als er zijn.", "Threads; 0: as many as there are."),
    "quiet": ("Geen meldingen, alleen fouten.", "No messages, only errors."),
    "whole number": (
        "{option} kan niet “{value}” zijn. Geef een heel getal van {least} tot en met {most}.",
        "{option} cannot be “{value}”. Give a whole number from {least} to {most}.",
    ),
    "only with analysis": ("{option} kan alleen met --analysis.", "{option} works with --analysis only."),
    "map together": (
        "Een kaart van één persoon vraagt een personeelstabel en --person: loopbaan map PERSONEEL --person ID.",
        "A map of one person asks for a staff table and --person: loopbaan map STAFF --person ID.",
    ),
    # The input is wrong
    "map where": (
        "Van {person} is geen fase bekend die met een profiel eindigt. Zeg met --to waarheen.",
        "No phase that ends with a profile is known of {person}. Say with --to where to.",
    ),
    "defects": ("{count:fout|fouten}.", "{count:defect|defects}."),
    "note on all": ("Let op: {message}. {remedy}", "Note: {message}. {remedy}"),
    "note": ("Let op, {where}: {message}. {remedy}", "Note, {where}: {message}. {remedy}"),
    # check
    "good": ("{file}: in orde ({what})", "{file}: all well ({what})"),
    "to look at": (
        "{file}: te lezen ({what}); kijk ernaar: {count}",
        "{file}: can be read ({what}); to look at: {count}",
    ),
    "looks": ("Om naar te kijken: {count}.", "To look at: {count}."),
    "bad": ("{file}: niet in orde", "{file}: not well"),
    "unchecked": ("{file}: niet bekeken, want {why}", "{file}: not looked at, as {why}"),
    "framework not well": ("het raamwerk klopt nog niet", "the framework is not well yet"),
    "unknown edition": (
        "het raamwerk “{edition}” is niet ingebouwd en staat niet bij de bestanden",
        "the framework “{edition}” is not built in and not among the files",
    ),
    "staff table": ("personeelstabel; mensen: {count}", "staff table; people: {count}"),
    "people document": ("{kind}; mensen: {count}", "{kind}; people: {count}"),
    "checked": ("Bestanden bekeken: {files}. Fouten: {defects}.", "Files looked at: {files}. Defects: {defects}."),
    "remarks": (
        "Opmerkingen: {count}. Een opmerking is geen fout.",
        "Remarks: {count}. A remark is not a defect.",
    ),
    "no remarks": (
        "Zoveel stappen ({steps}) bekijkt deze opdracht niet op hun samenhang. Dat kan met framework --analysis.",
        "This command does not look at how so many steps ({steps}) hang together. framework --analysis does.",
    ),
    # Headings
    "h person": ("Persoon", "Person"),
    "h competence id": ("Kenmerk bekwaamheid", "Competence id"),
    "h competence": ("Bekwaamheid", "Competence"),
    "h now": ("Nu", "Now"),
    "h needed": ("Nodig", "Needed"),
    "h desired": ("Gewenst", "Desired"),
    "h missing": ("Mist", "Missing"),
    "h unknown": ("Onbekend", "Unknown"),
    "h status": ("Status", "Status"),
    "h order": ("Volgorde", "Order"),
    "h step id": ("Kenmerk stap", "Step id"),
    "h step": ("Stap", "Step"),
    "h hours": ("Uren", "Hours"),
    "h euro": ("Euro", "Euro"),
    "h weeks": ("Weken", "Weeks"),
    "h why": ("Waarom", "Why"),
    "h file": ("Bestand", "File"),
    "h place": ("Plaats", "Place"),
    "h code": ("Nummer", "Number"),
    "h message": ("Wat", "What"),
    "h remedy": ("Wat te doen", "What to do"),
    "h id": ("Kenmerk", "Id"),
    "h title": ("Naam", "Title"),
    "h kind": ("Soort", "Kind"),
    "h phases": ("Fasen", "Phases"),
    "h exit": ("Eindigt met", "Ends with"),
    "h lead": ("Wie eerst", "Who first"),
    "h profile": ("Profiel", "Profile"),
    "h levels": ("Niveaus", "Levels"),
    "h blocking": ("Blokkeert", "Blocks"),
    "h delay": ("Vertraagt", "Delays"),
    "h complexity": ("Complexiteit", "Complexity"),
    "h centrality": ("Centraliteit", "Centrality"),
    "h paths": ("Paden", "Paths"),
    "h knot": ("In een kring", "In a circle"),
    "h needed for": ("Onmisbaar voor", "Needed for"),
    "h which": ("Welke", "Which"),
    "h unavoidable": ("Onmisbare stappen", "Indispensable steps"),
    "h orders": ("Volgordes", "Orders"),
    "h passed": ("Iedereen komt ook langs", "Everyone also passes"),
    "yes": ("ja", "yes"),
    # Answers
    "meets": ("voldoet", "meets it"),
    "levels missing": ("mist {count:niveau|niveaus}", "{count:level|levels} missing"),
    "goes to": ("{person} naar {target}: {answer}", "{person} to {target}: {answer}"),
    "gaps total": (
        "Mensen bekeken voor {target}: {people}. Voldoen: {met}.",
        "People looked at for {target}: {people}. Meet it: {met}.",
    ),
    "optimal": ("bewezen goedkoopste plan, {amount}", "proven cheapest plan, {amount}"),
    "feasible": ("plan van {amount}; niet bewezen dat dit het goedkoopst is", "plan of {amount}; not proven cheapest"),
    "unreachable": ("er is geen plan", "there is no plan"),
    "stopped": ("gestopt voordat er een plan was", "stopped before there was a plan"),
    "planning": ("Plannen zoeken", "Finding plans"),
    "r page": ("De pagina staat in {file}.", "The page is in {file}."),
    # framework --analysis
    "part of": ("Alleen stappen met {part}: {count}.", "Only steps with {part}: {count}."),
    "analysis of": ("Analyse van {title} ({id} {version})", "Analysis of {title} ({id} {version})"),
    "well": ("Geen bevindingen.", "Nothing was found."),
    "cycle": ("Kringen", "Circles"),
    "dead_step": ("Stappen die nooit opengaan", "Steps that never open"),
    "undelivered": ("Niveaus die geen stap levert", "Levels that no step yields"),
    "dominated": ("Stappen waarnaast een andere nooit slechter is", "Steps beside which another is never worse"),
    "superfluous_step": ("Overbodige stappen", "Superfluous steps"),
    "superfluous_requisite": ("Overbodige eisen", "Superfluous requisites"),
    "found": ("{kind}: {count}. {remedy}", "{kind}: {count}. {remedy}"),
    "bottlenecks": (
        "Waarop het meest gewacht wordt. Blokkeert: zoveel stappen kunnen erop wachten. Vertraagt: zoveel stappen telt "
        "het langste pad erlangs. Complexiteit: die twee samen. Centraliteit: de lengte van alle paden erlangs samen.",
        "What is waited for most. Blocks: so many steps may wait for it. Delays: so many steps has the longest path "
        "through it. Complexity: these two together. Centrality: the lengths of all paths through it together.",
    ),
    "indispensable": (
        "Onmisbare stappen. Zonder deze stap gaan andere stappen nooit open.",
        "Indispensable steps. Without this step others never open.",
    ),
    "landmarks": (
        "Wat iedereen nodig heeft op weg naar een profiel, en in hoeveel volgordes men er kan komen",
        "What everyone needs on the way to a profile, and in how many orders one can get there",
    ),
    "out of reach": ("niet te bereiken: {levels}", "out of reach: {levels}"),
    "to bring": ("mee te brengen: {level}", "to be brought along: {level}"),
    "and more": ("en nog {count}", "and {count} more"),
    "analysed": (
        "Paden van een eerste naar een laatste stap: {paths}. Het langste pad telt {longest:stap|stappen}. Dit geldt voor wie "
        "begint met niets, behalve wat geen enkele stap levert. Fasen sluiten niets: iedereen komt erlangs.",
        "Paths from a first step to a last: {paths}. The longest path has {longest:step|steps}. This holds for who begins "
        "with nothing, except what no step yields. Phases close nothing: everybody goes through them.",
    ),
}


class Words:
    """The texts in one language.

    Examples
    --------
    >>> Words("nl")("missing option", option="--to")
    '--to ontbreekt.'
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def __call__(self, key: str, **values: object) -> str:
        nl, en = TEXTS[key]
        sentence = nl if self.lang == "nl" else en
        return sentence.format(**{name: self.shown(value) for name, value in values.items()})

    def shown(self, value: object) -> object:
        """A value as it stands in a sentence: counts with their thousands apart, words made visible."""
        if isinstance(value, int) and not isinstance(value, bool):
            return Count(value, self.lang)
        return visible(str(value))


class Count:
    """A number of things. In a sentence `{steps:stap|stappen}` is "1 stap" or "1.200 stappen", `{steps:~is|zijn}` the word
    alone.

    Examples
    --------
    >>> "{0:defect|defects} {0:~is|are} {0}".format(Count(1, "en")), "{:defect|defects}".format(Count(1200, "en"))
    ('1 defect is 1', '1,200 defects')
    """

    def __init__(self, count: int, lang: str) -> None:
        self.count = count
        self.lang = lang

    def __format__(self, words: str) -> str:
        digits = thousands(self.count, self.lang)
        one, _, more = words.lstrip("~").partition("|")
        word = one if self.count == 1 else more
        return word if words.startswith("~") else f"{digits} {word}".rstrip()


def language_of(given: Sequence[str]) -> str:
    """The language that help and messages are in; a wrong one is found later."""
    lang = "nl"
    for word, following in zip(given, [*given[1:], ""]):
        if word == "--lang":
            lang = following
        elif word.startswith("--lang="):
            lang = word.partition("=")[2]
    return lang if lang == "en" else "nl"
